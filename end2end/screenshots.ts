/** The pictures of the README. They are made anew by `npm run screenshots`. */

import type { Page } from "@playwright/test";

import { checkMet, choose, main, press, tellOfOneself } from "./portal/paths.ts";
import { enterCode, newAddress } from "./portal/people.ts";
import { signInAsOperator } from "./portal/staff.ts";
import { expect, test } from "./portal/test.ts";

async function picture(page: Page, name: string): Promise<void> {
  const size = test.info().project.name;
  await page.evaluate(() => {
    // Nothing has the focus that a reader would wonder about.
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: `../docs/screenshots/${name}-${size}.png` });
}

test("what everybody sees", async ({ page }) => {
  for (const [name, path] of [
    ["home", ""],
    ["programme", "/programmes/imprecario"],
    ["activity", "/activities/magazzini-e-consegne"],
  ] as const) {
    await page.goto(`/it${path}`, { waitUntil: "networkidle" });
    await picture(page, name);
  }
  await checkMet(page);
  await picture(page, "check");
});

test("what a person and an operator see", async ({ page, browser }) => {
  await checkMet(page);
  await press(page, "Candidati con queste risposte");
  await enterCode(page, newAddress("anna"));
  await press(page, "Continua con le mie risposte");
  await tellOfOneself(page, "Anna", "Ferrero");
  await choose(page, "Ho letto l’informativa sulla privacy.");
  await choose(page, /^Dichiaro sotto la mia responsabilità/);
  await press(page, "Invia la candidatura");
  const reference = page.url().split("/").at(-1)!;
  await page.goto("/it/activities/magazzini-e-consegne/book");
  await press(page, "Prenota il posto");
  await page.goto("/it/path");
  await picture(page, "path");

  const office = await browser.newPage({ viewport: page.viewportSize() });
  await signInAsOperator(office);
  await office.goto(`/it/staff/applications/${reference}`);
  await expect(main(office)).toContainText("Anna Ferrero");
  await picture(office, "staff");
  await office.close();
});
