/** Who visits the portal. */

import { randomUUID } from "node:crypto";

import { expect, type Page } from "@playwright/test";

import { code } from "./mail.ts";

/** An address that nobody has used. */
export function newAddress(name: string): string {
  return `${name}.${randomUUID().slice(0, 8)}@example.org`;
}

/** Signs a person in by the code of a mail. */
export async function signIn(page: Page, email: string, language = "it"): Promise<void> {
  await page.goto(`/${language}/sign-in`);
  await enterCode(page, email);
  await expect(page).toHaveURL(`/${language}/path`);
}

/** Fills in the sign-in page, which is shown already; `codes` counts this code among all sent there. */
export async function enterCode(page: Page, email: string, codes = 1): Promise<void> {
  await page.getByRole("textbox").fill(email);
  await page.locator("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/code\//);
  await page.getByRole("textbox").fill(await code(email, codes));
  await page.locator("main").getByRole("button").first().click();
}
