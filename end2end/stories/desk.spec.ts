import { expectAccessible } from "../portal/accessibility.ts";
import { choose, heading, main, press } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect, hasScript, test } from "../portal/test.ts";

test("an operator books an appointment for somebody without an e-mail address", async ({ page }) => {
  await signInAsOperator(page);
  // With and without script, the story is told at the same time: each goes to a site of its own.
  const site = hasScript() ? "Moncalieri" : "Bassano del Grappa";
  const family = `Rossi ${newAddress("").slice(1, 9)}`;

  await page.goto("/it/staff/counselling");
  await main(page).getByRole("link", { name: "Prenota per una persona" }).click();
  await heading(page, "Prenota un colloquio per una persona");
  await page.getByLabel("Dove").selectOption(site);
  await press(page, "Mostra i risultati");
  await expectAccessible(page);
  await page.getByLabel("Cognome").fill(family);
  await press(page, "Prenota");
  const problems = page.getByRole("alert");
  await expect(problems).toContainText("Prima di prenotare serve il consenso della persona");
  await expect(page.getByLabel("Cognome")).toHaveValue(family);
  await expectAccessible(page);
  await main(page).locator(".slots label").first().click();
  await choose(page, /^La persona ha ricevuto/);
  await press(page, "Prenota");

  await expect(page).toHaveURL(/\/it\/appointments\/[A-Z]{3}-/);
  await expect(main(page)).toContainText("Non abbiamo né un tuo indirizzo e-mail né un tuo numero di telefono");
  await expect(main(page)).toContainText(site);
  await expectAccessible(page);
});
