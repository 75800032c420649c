import type { Locator, Page } from "@playwright/test";

import { PHONE, expectSoundOnPhone } from "../portal/accessibility.ts";
import { code, mail } from "../portal/mail.ts";
import { choose, heading, main, press } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { expect, hasScript, test } from "../portal/test.ts";

test.use({ viewport: PHONE });

test("somebody without an account books an appointment on a phone, moves it and cancels it", async ({ page }) => {
  const email = newAddress("colloquio");
  // With and without script, the story is told at the same time: each goes to an operator of its own.
  const site = hasScript() ? "Ivrea" : "Vicenza";

  await page.goto("/it/counselling");
  await heading(page, "Prenota un colloquio");
  await expectSoundOnPhone(page);
  await press(page, "Continua");
  await expect(page.getByRole("alert")).toContainText("Scegli di che cosa hai bisogno");
  await choose(page, "Primo colloquio");
  await press(page, "Continua");
  await heading(page, "Dove vuoi parlare?");
  await expectSoundOnPhone(page);
  await choose(page, new RegExp(`^${site}`));
  await press(page, "Continua");
  await heading(page, "In che lingua?");
  await expectSoundOnPhone(page);
  await choose(page, "Italiano");
  await press(page, "Continua");
  await heading(page, "Quando vuoi venire?");
  await main(page).getByRole("link", { name: "Settimana dopo" }).click();
  await heading(page, "Quando vuoi venire?");
  await expectSoundOnPhone(page);
  const first = slots(page).first();
  await first.click();
  await press(page, "Continua");

  await heading(page, "Controlla e prenota");
  await expect(main(page)).toContainText("Primo colloquio");
  await expectSoundOnPhone(page);
  await page.getByLabel("Di che cosa vuoi parlare").fill("Il mio contratto finisce.\nChe cosa posso fare?");
  await page.getByLabel("Cognome").fill("محمد");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await heading(page, "Scrivi il codice per prenotare");
  await expectSoundOnPhone(page);
  await page.getByLabel("Codice di sei cifre").fill(await code(email));
  await press(page, "Prenota il colloquio");

  await heading(page, "Il colloquio è prenotato");
  await expect(page).toHaveURL(/\/it\/appointments\//);
  const address = page.url();
  const reference = address.split("/").at(-1)!;
  await expect(main(page)).toContainText(reference);
  await expect(main(page)).toContainText(site);
  await expectSoundOnPhone(page);
  await mail(email, /Colloquio prenotato: Primo colloquio/);
  const before = await moment(page);

  await main(page).getByRole("link", { name: "Vai al mio percorso" }).click();
  await heading(page, /Ciao/);
  await expectSoundOnPhone(page);
  await main(page).getByRole("link", { name: "Vedi il colloquio" }).first().click();
  await expect(page).toHaveURL(address);

  await main(page).getByRole("link", { name: "Sposta il colloquio" }).click();
  await heading(page, "Sposta il colloquio");
  await expectSoundOnPhone(page);
  await slots(page).last().click();
  await press(page, "Sposta a questo orario");
  await heading(page, "Il colloquio è prenotato");
  await expect(page).toHaveURL(address);
  expect(await moment(page)).not.toBe(before);
  await expect(main(page)).toContainText("Prima era");
  await expectSoundOnPhone(page);
  await mail(email, /Colloquio spostato: Primo colloquio/);

  await main(page).getByRole("link", { name: "Disdici il colloquio" }).click();
  await heading(page, "Vuoi disdire il colloquio?");
  await expectSoundOnPhone(page);
  await press(page, "Sì, disdici");
  await heading(page, "Il colloquio è annullato");
  await expect(page).toHaveURL(address);
  await expectSoundOnPhone(page);
  await mail(email, /Colloquio annullato: Primo colloquio/);
});

/** The words of the slots that can be chosen. */
function slots(page: Page): Locator {
  return main(page).getByRole("group", { name: /\d{4}/ }).locator("label");
}

/** When the appointment is, as the machine reads it. */
async function moment(page: Page): Promise<string | null> {
  return main(page).locator("time").first().getAttribute("datetime");
}
