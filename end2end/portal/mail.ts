/** The mails that the portal wrote. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect } from "@playwright/test";
import PostalMime, { type Email } from "postal-mime";

const read = new Map<string, Email>();

/** Every mail to an address, oldest first. */
async function mails(to: string): Promise<Email[]> {
  const folder = process.env.PORTAL_MAIL!;
  // The folder is made with the first mail.
  const files = (() => {
    try {
      return readdirSync(folder).filter((file) => file.endsWith(".eml"));
    } catch {
      return [];
    }
  })();
  for (const file of files.filter((file) => !read.has(file))) {
    read.set(file, await PostalMime.parse(readFileSync(join(folder, file))));
  }
  // A Message-ID begins with a UUID of version 7, which begins with the time.
  return [...read.keys()]
    .sort()
    .map((file) => read.get(file)!)
    .filter((mail) => mail.to?.some((one) => one.address === to));
}

/** The newest mail to an address whose subject matches; waits for it. */
export async function mail(to: string, subject: RegExp): Promise<Email> {
  const newest = async () => (await mails(to)).findLast((mail) => subject.test(mail.subject ?? ""));
  await expect.poll(newest, { message: `a mail to ${to}: ${subject}` }).toBeDefined();
  return (await newest())!;
}

/** How many mails to an address have a subject that matches. */
export async function mailCount(to: string, subject: RegExp): Promise<number> {
  return (await mails(to)).filter((mail) => subject.test(mail.subject ?? "")).length;
}

/** The newest code sent to an address, once there are as many as expected. */
export async function code(to: string, codes = 1): Promise<string> {
  const subject = /^\d{6} /;
  await expect.poll(() => mailCount(to, subject), { message: `codes sent to ${to}` }).toBe(codes);
  return (await mail(to, subject)).subject!.slice(0, 6);
}

/** The address behind the one link of a mail that leads to a page of this kind. */
export function link(mail: Email, page: string): string {
  const found = mail.text!.split(/\s+/).find((word) => word.startsWith("http") && word.includes(page));
  expect(found, `a link to ${page} in:\n${mail.text}`).toBeDefined();
  return found!;
}
