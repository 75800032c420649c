/** Members of staff, added with the command line, as an office does. */

import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";

import { expect, type Page } from "@playwright/test";

import { now } from "./now.ts";
import { newAddress } from "./people.ts";

const PASSWORD = "a password of the stories";

/** Adds an operator and signs them in on this page. */
export async function signInAsOperator(page: Page): Promise<void> {
  await signInAs(page, []);
}

/** Adds a coordinator of sites, by their names in addresses, and signs them in on this page. */
export async function signInAsCoordinator(page: Page, sites: string[]): Promise<void> {
  await signInAs(page, ["--role", "coordinator", ...sites.flatMap((site) => ["--site", site])]);
}

async function signInAs(page: Page, role: string[]): Promise<void> {
  const { email, password, code } = addStaff(role);
  await page.goto("/it/staff");
  await expect(page).toHaveURL(/\/it\/staff\/sign-in/);
  await fillSignIn(page, email, password, code);
  await expect(page).toHaveURL("/it/staff");
}

/** Adds a member of staff. Returns what they sign in with now. */
export function addStaff(role: string[] = []): { email: string; password: string; code: string } {
  const email = newAddress("staff");
  const printed = execFileSync(
    process.env.SERVER_BINARY!,
    ["staff", "add", email, "--name", "Olga dei Racconti", ...role],
    { input: PASSWORD, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] },
  );
  const secret = /secret=([A-Z2-7]+)/.exec(printed);
  expect(secret, printed).not.toBeNull();
  return { email, password: PASSWORD, code: oneTimeCode(fromBase32(secret![1]!)) };
}

/** Fills in the staff's sign-in page, which is shown already, and sends it. */
export async function fillSignIn(page: Page, email: string, password: string, code: string): Promise<void> {
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("#code").fill(code);
  await page.locator("main").getByRole("button", { name: "Accedi" }).click();
}

/** Fills in a page on which somebody chooses a password and sets up an authenticator, and sends it. */
export async function setUp(page: Page): Promise<void> {
  const secret = (await page.locator("#authenticator-key").innerText()).replaceAll(" ", "");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password_again").fill(PASSWORD);
  await page.locator("#code").fill(oneTimeCode(fromBase32(secret)));
  await page.locator("main").locator("button[type=submit]").click();
}

function fromBase32(text: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The code that an authenticator shows now (RFC 6238). */
function oneTimeCode(secret: Buffer): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now().getTime() / 30_000)));
  const hash = createHmac("sha1", secret).update(step).digest();
  const start = hash[hash.length - 1]! & 15;
  return ((hash.readUInt32BE(start) & 0x7f_ff_ff_ff) % 1_000_000).toString().padStart(6, "0");
}
