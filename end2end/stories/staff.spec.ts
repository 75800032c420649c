import { readFile } from "node:fs/promises";

import { expect, test } from "../portal/test.ts";
import { heading, main, press } from "../portal/paths.ts";
import { fillSignIn } from "../portal/staff.ts";

// An authenticator's code works once, so this account signs in once.
test("staff sign in with password and code, and take a list of bookings along @script", async ({ page }) => {
  await page.goto("/it/mailbox");
  const code = /\b\d{6}\b/.exec(await main(page).innerText())![0];
  await page.goto("/it/staff/editions");
  const [email, password] = ["administrator@example.org", "demonstration only"] as const;
  await fillSignIn(page, email, "demonstration", code);
  await expect(page.getByRole("alert")).toContainText("non corrispondono");
  await expect(page.locator("#password")).toHaveValue("");
  await fillSignIn(page, email, password, code);
  await heading(page, "Attività");

  await page.getByRole("link", { name: "Magazzini e consegne" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Prenotazioni in CSV" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const lines = (await readFile(await download.path(), "utf8")).trim().split(/\r?\n/);
  expect(lines.length).toBeGreaterThan(28);
  expect(lines[0]).toContain("Riferimento");

  await page.getByRole("button", { name: "Esci" }).click();
  await page.goto("/it/staff");
  await expect(page).toHaveURL(/\/it\/staff\/sign-in/);
});

test("whoever is no member of staff finds no staff pages", async ({ page }) => {
  await page.goto("/it/staff/applications");
  await heading(page, "Accesso operatori");
  await fillSignIn(page, "nobody@example.org", "a password", "000000");
  await expect(page.getByRole("alert")).toContainText("non corrispondono");
  await press(page, "Accedi");
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
});
