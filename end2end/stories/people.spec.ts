import { expectAccessible } from "../portal/accessibility.ts";
import { choose, heading, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect, test } from "../portal/test.ts";

test("staff find somebody with a typing error, by keyboard, and correct their date of birth", async ({ page }) => {
  await signInAsOperator(page);
  const suffix = newAddress("").slice(1, 9);
  const title = `Trovare una persona ${suffix}`;
  await page.goto(`/it/staff/editions/${await publish(page, title, 1)}/desk`);
  // Letters alone, so that nobody else has the name.
  const family = `Arabska${suffix.replace(/[0-9]/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;
  await page.getByLabel("Nome (facoltativo)").fill("Олена");
  await page.getByLabel("Cognome").fill(family);
  await choose(page, /^La persona ha ricevuto/);
  await press(page, "Prenota");

  await page.goto("/it/staff");
  await page.locator("#find-person").fill(`${family.slice(0, 4)}${family.slice(5)} олена`);
  await page.keyboard.press("Enter");
  await heading(page, "Persone");
  await expectAccessible(page);
  await page.getByRole("link", { name: `Олена ${family}` }).click();
  await expect(main(page)).toContainText(title);
  await expectAccessible(page);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }

  await page.getByRole("link", { name: "Correggi i dati" }).click();
  await page.getByLabel("Giorno").fill("27");
  await page.getByLabel("Mese").fill("3");
  await page.getByLabel("Anno").fill("1985");
  await press(page, "Salva la correzione");
  await expect(main(page)).toContainText("Scrivi perché");
  await expectAccessible(page);
  await page.getByLabel("Motivo").fill("Data letta sulla carta d’identità.");
  await press(page, "Salva la correzione");
  await expect(main(page)).toContainText("27 marzo 1985");
});
