import type { Browser } from "@playwright/test";

import { PHONE, expectSoundOnPhone } from "../portal/accessibility.ts";
import { code, mail } from "../portal/mail.ts";
import { book, choose, heading, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect, test } from "../portal/test.ts";

test.use({ viewport: PHONE });

const GROUP = "Persone che si prendono cura di figli o familiari";

test("a woman who cares for her family books the place that a care course keeps for her, on a phone", async ({ page, browser }) => {
  test.slow();
  const { title, course } = await courseWithReservedPlace(browser);

  await page.goto("/it/activities");
  await main(page).locator("summary").filter({ hasText: "Filtri" }).click();
  await page.getByLabel("Tipo").selectOption("Corso");
  await press(page, "Mostra i risultati");
  await expectSoundOnPhone(page);
  await main(page).getByRole("link", { name: title }).click();
  await heading(page, title);
  await expect(main(page)).toContainText("Un posto libero, riservato ad alcuni gruppi");
  await expectSoundOnPhone(page);
  await main(page).getByRole("link", { name: /Prenota|lista/ }).first().click();
  await expectSoundOnPhone(page);
  await choose(page, "Mi prendo cura di figli o familiari");
  await page.getByLabel("Nome (facoltativo)").fill("Fatima");
  await page.getByLabel("Cognome").fill("El Amrani");
  const email = newAddress("fatima");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await heading(page, /Scrivi il codice/);
  await expectSoundOnPhone(page);
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await main(page).getByRole("button").first().click();

  await heading(page, "Il posto è tuo");
  await expect(main(page)).toContainText("Fatima El Amrani");
  await expectSoundOnPhone(page);
  await mail(email, new RegExp(`Il tuo posto è prenotato: ${title}`));

  const office = await browser.newPage();
  await signInAsOperator(office);
  await office.goto(`/it/staff/editions/${course}`);
  await expect(main(office).getByRole("row", { name: /Fatima El Amrani/ })).toContainText(GROUP);
  await office.close();
});

test("who belongs to a group is never told to queue for the place that is kept for it", async ({ page, browser }) => {
  test.slow();
  const { course } = await courseWithReservedPlace(browser);
  await page.goto(`/it/activities/${course}`);
  await expect(main(page)).toContainText("riservato ad alcuni gruppi");
  await expect(main(page)).not.toContainText("Completo");

  await page.goto(`/it/activities/${course}/book`);
  await choose(page, "Mi prendo cura di figli o familiari");
  await page.getByLabel("Cognome").fill("Diop");
  const email = newAddress("diop");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await press(page, "Prenota il posto");
  await heading(page, "Il posto è tuo");
});

/** A course of two places, of which one is kept for a group and the other one is taken. */
async function courseWithReservedPlace(browser: Browser): Promise<{ title: string; course: string }> {
  const office = await browser.newPage();
  await signInAsOperator(office);
  const title = `Assistenza familiare ${newAddress("").slice(1, 9)}`;
  const reserved = { group: GROUP, places: 1 };
  const course = await publish(office, title, 2, { kind: "Corso", reserved });
  await office.close();
  const other = await browser.newPage();
  await book(other, course, newAddress("altra"), "Altra");
  await heading(other, "Il posto è tuo");
  await other.close();
  return { title, course };
}
