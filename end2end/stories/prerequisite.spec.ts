import { PHONE, expectSoundOnPhone } from "../portal/accessibility.ts";
import { code } from "../portal/mail.ts";
import { heading, main, press } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { expect, test } from "../portal/test.ts";

test.use({ viewport: PHONE });

test("a course that asks for a lab first says so before and after, and leads to the lab", async ({ page }) => {
  await page.goto("/it/activities/sostenere-un-colloquio");
  await heading(page, "Sostenere un colloquio di lavoro");
  await expect(main(page)).toContainText("Prima serve aver frequentato: Raccontare il proprio lavoro");
  await expectSoundOnPhone(page);

  await main(page).getByRole("link", { name: /Prenota/ }).first().click();
  await page.getByLabel("Cognome").fill("Hoxha");
  const email = newAddress("hoxha");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await press(page, "Prenota il posto");

  await heading(page, "Ora non puoi prenotare questa attività");
  await expect(main(page)).toContainText("Prima serve un’altra attività");
  await expect(main(page)).toContainText("Può prenotare chi ha già frequentato «Raccontare il proprio lavoro»");
  await expectSoundOnPhone(page);
  await main(page).getByRole("link", { name: "Vedi quando si tiene" }).click();
  await expect(main(page).getByRole("link", { name: "Raccontare il proprio lavoro" })).toBeVisible();
  await expectSoundOnPhone(page);
});
