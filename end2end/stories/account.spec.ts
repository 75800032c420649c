import { readFile } from "node:fs/promises";

import { expect, test } from "../portal/test.ts";
import { code, mail } from "../portal/mail.ts";
import { heading, main, press } from "../portal/paths.ts";
import { enterCode, newAddress, signIn } from "../portal/people.ts";

test("who changes the language reads the portal in it", async ({ page }) => {
  await signIn(page, newAddress("lingua"));
  await page.goto("/it/account");
  await heading(page, "I miei dati");
  await page.getByLabel("In quale lingua ti scriviamo?").selectOption("English");
  await press(page, "Salva la lingua");
  await expect(page).toHaveURL(/\/en\/account/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("everything that the portal knows comes in one file", async ({ page }) => {
  const email = newAddress("dati");
  await signIn(page, email);
  await page.goto("/it/account");
  await page.getByRole("link", { name: "Scarica i tuoi dati (JSON)" }).click();
  await expect(page).toHaveURL("/it/account/export");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Scarica i tuoi dati (JSON)" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.stringify(JSON.parse(text))).toContain(email);
});

test("a session on a lost phone is ended from here", async ({ page, browser }) => {
  const email = newAddress("telefono.perso");
  await signIn(page, email);
  const phone = await browser.newPage();
  await phone.goto("/it/sign-in");
  await enterCode(phone, email, 2);
  await expect(phone).toHaveURL("/it/path");

  await page.goto("/it/account");
  await press(page, "Esci da tutti gli altri");
  await expect(main(page)).toContainText("Lì l’accesso è chiuso.");
  await phone.reload();
  await expect(phone).toHaveURL(/\/it\/sign-in/);
  await phone.close();
  await page.goto("/it/path");
  await expect(page).toHaveURL("/it/path");
});

test("who asks for erasure is told what happens, and gets it in writing", async ({ page }) => {
  const email = newAddress("cancellami");
  await signIn(page, email);
  await page.goto("/it/account");
  await page.getByRole("link", { name: "Chiedi la cancellazione" }).click();
  await heading(page, "Vuoi la cancellazione dei tuoi dati?");
  await press(page, "Chiedo la cancellazione dei miei dati");
  await expect(main(page)).toContainText("Hai chiesto la cancellazione dei tuoi dati");
  await mail(email, /richiesta di cancellare i dati/);
});

test("who signs out is signed out", async ({ page, context }) => {
  await signIn(page, newAddress("esco"));
  const cookies = async (): Promise<unknown[]> =>
    (await context.cookies()).map((cookie) => [cookie.name, cookie.path, cookie.httpOnly, cookie.sameSite]);
  const code = ["code", "/", true, "Lax"];
  expect(await cookies()).toEqual(expect.arrayContaining([code, ["session", "/", true, "Lax"]]));
  expect(await cookies()).toHaveLength(2);
  await page.getByRole("button", { name: "Esci" }).click();
  await expect(page).toHaveURL("/it");
  // Whoever uses the browser next opens no form of theirs.
  expect(await cookies()).toEqual([]);
  await page.goto("/it/path");
  await expect(page).toHaveURL(/\/it\/sign-in/);
});

test("who has a new address signs in with it, and the old one is told", async ({ page }) => {
  const [old, fresh] = [newAddress("vecchio"), newAddress("nuovo")];
  await signIn(page, old);
  await page.goto("/it/account/email");
  await heading(page, "Cambia il tuo indirizzo e-mail");
  await page.getByLabel("Nuovo indirizzo e-mail").fill(fresh);
  await press(page, "Manda il codice");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(fresh));
  await press(page, "Cambia indirizzo");
  await expect(main(page)).toContainText("Il tuo indirizzo e-mail è cambiato.");
  await mail(old, /Il tuo indirizzo e-mail è cambiato/);
});
