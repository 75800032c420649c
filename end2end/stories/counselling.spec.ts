import type { Locator, Page } from "@playwright/test";

import { PHONE, expectSoundOnPhone } from "../portal/accessibility.ts";
import { tabTo } from "../portal/keyboard.ts";
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
  await expect(main(page).getByRole("link", { name: "Settimana prima" })).toBeVisible();
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
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
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
  await heading(page, "Il colloquio è spostato");
  await expect(page).toHaveURL(address);
  expect(await moment(page)).not.toBe(before);
  await expect(main(page)).toContainText("Prima era");
  await expectSoundOnPhone(page);
  await mail(email, /Colloquio spostato: Primo colloquio/);

  await main(page).getByRole("link", { name: "Disdici il colloquio" }).click();
  await heading(page, "Vuoi disdire il colloquio?");
  await expectSoundOnPhone(page);
  await press(page, "Sì, disdici");
  await heading(page, "Questo colloquio non si tiene");
  await expect(page).toHaveURL(address);
  await expectSoundOnPhone(page);
  await mail(email, /Colloquio disdetto: Primo colloquio/);
});

test("an appointment moves to another site", async ({ page }) => {
  const email = newAddress("altrove");
  // With and without script, the story is told at the same time.
  const elsewhere = hasScript() ? "Moncalieri" : "Torino Circoscrizione 2";
  await page.goto("/it/counselling?service=first_interview&place=torino-centro&language=it");
  await main(page).getByRole("link", { name: "Settimana dopo" }).click();
  await (hasScript() ? slots(page).first() : slots(page).last()).click();
  await press(page, "Continua");
  await page.getByLabel("Cognome").fill("Diop");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await press(page, "Prenota il colloquio");
  await heading(page, "Il colloquio è prenotato");
  const address = page.url();

  await main(page).getByRole("link", { name: "Sposta il colloquio" }).click();
  const places = main(page).getByRole("navigation", { name: "Spostalo in un’altra sede" });
  await expect(places.locator("[aria-current]")).toHaveText("Torino Centro");
  await places.getByRole("link", { name: elsewhere }).click();
  await expect(places.locator("[aria-current]")).toHaveText(elsewhere);
  await expectSoundOnPhone(page);
  await slots(page).first().click();
  await press(page, "Sposta a questo orario");
  await heading(page, "Il colloquio è spostato");
  await expect(page).toHaveURL(address);
  await expect(main(page)).toContainText(elsewhere);
  await mail(email, /Colloquio spostato: Primo colloquio/);
});

test("the calendar leads to the free times of a day by keyboard, and keeps what was chosen @script", async ({ page }) => {
  await page.goto("/it/counselling?service=first_interview&place=ivrea&language=it");
  await heading(page, "Quando vuoi venire?");
  const calendar = main(page).getByRole("grid");
  await expect(calendar).toHaveCount(1);
  await expectSoundOnPhone(page);

  // What is chosen stays chosen while another week is looked at.
  const chosen = (await slots(page).first().innerText()).split("\n")[0]!;
  await slots(page).first().click();
  const cell = calendar.locator("td[aria-selected=true]");
  await expect(cell).toHaveCount(1);
  const shown = await page.locator("#slots .slot-day").evaluateAll((days) => days.map((day) => day.id));
  const free = calendar.locator("[data-day][href]");
  const days = await free.evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset.day!));
  const later = days.find((day) => !shown.includes(`day-${day}`));
  const months = main(page).locator(".slot-calendar h3");
  const month = await months.filter({ visible: true }).innerText();

  await tabTo(page, calendar.locator("[tabindex='0']"), 40);
  await page.keyboard.press("PageDown");
  await expect(months.filter({ visible: true })).not.toHaveText(month);
  await page.keyboard.press("Home");
  await expect(calendar.locator("[tabindex='0']")).toBeFocused();
  await page.keyboard.press("PageUp");
  await expect(months.filter({ visible: true })).toHaveText(month);
  const target = later ?? (await nextMonth(page));
  const day = main(page).locator(`[data-day='${target}']`);
  while (!(await day.evaluate((day) => day === document.activeElement))) {
    const before = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.day!);
    await page.keyboard.press(before < target ? "ArrowRight" : "ArrowLeft");
    await expect(page.locator(`[data-day='${before}']`)).not.toBeFocused();
  }
  await page.keyboard.press("Enter");
  const group = page.locator(`[role=group][aria-labelledby='day-${target}']`);
  await expect(group.getByRole("radio").first()).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`week=${target}`));
  const kept = main(page).locator("[data-chosen]");
  await expect(kept).toContainText(chosen);
  await expectSoundOnPhone(page);

  // Where it is shown again, it is chosen again.
  while (await kept.isVisible()) {
    await leaf(page, "Settimana prima");
  }
  await expect(page.locator("#slots :checked")).toHaveCount(1);
  await expect(cell).toHaveCount(1);

  // It is sent with the form from whichever week.
  await leaf(page, "Settimana dopo");
  await expect(kept).toContainText(chosen);
  await press(page, "Continua");
  await heading(page, "Controlla e prenota");
  await expect(main(page)).toContainText(chosen.split("–")[0]!);
});

/** Leafs to another week and waits until it is shown. */
async function leaf(page: Page, way: string): Promise<void> {
  const shown = page.locator(".week-nav p");
  const week = await shown.innerText();
  await main(page).getByRole("link", { name: way }).click();
  await expect(shown).not.toHaveText(week);
}

/** Shows the month after and returns its first day with free times. */
async function nextMonth(page: Page): Promise<string> {
  await page.keyboard.press("PageDown");
  const free = main(page).getByRole("grid").locator("[data-day][href]").first();
  return (await free.getAttribute("data-day"))!;
}

/** The words of the slots that can be chosen. */
function slots(page: Page): Locator {
  return main(page).getByRole("group", { name: /\d{4}/ }).locator("label");
}

/** When the appointment is, as the machine reads it. */
async function moment(page: Page): Promise<string | null> {
  return main(page).locator("time").first().getAttribute("datetime");
}
