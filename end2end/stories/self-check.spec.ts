import { expect, hasScript, test } from "../portal/test.ts";
import { expectAccessible } from "../portal/accessibility.ts";
import { answer, checkMet, heading, main, press } from "../portal/paths.ts";

test("a worker with four contracts learns that Spazio Imprecario is for them, and why", async ({ page }) => {
  await checkMet(page);
  await expect(main(page)).toContainText(/hai firmato più di 2 contratti o missioni/);
  await expect(main(page)).toContainText(/hai guadagnato più di 8\.000/);
  await expect(main(page).getByRole("button", { name: "Candidati con queste risposte" })).toBeVisible();
  await expectAccessible(page);
});

test("a worker who earned too little learns which rule is not met, and what else there is", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check");
  await answer(page, /Quanto hai guadagnato/, "8.000,00");
  await heading(page, "Spazio Imprecario oggi non è per te");
  await expect(main(page)).toContainText(/non hai guadagnato più di 8\.000/);
  await expect(main(page)).toContainText("Gli eventi a tema sono aperti a tutti");
  await expect(main(page).getByRole("button", { name: "Candidati lo stesso" })).toBeVisible();
  await expectAccessible(page);
});

test("an answer that is none is explained, kept and corrected", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check");
  await answer(page, /Quanto hai guadagnato/, "ottomila");
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Errore: /);
  await expectAccessible(page);
  await summary.getByRole("link").click();
  const field = main(page).getByLabel(/Quanto hai guadagnato/);
  await expect(field).toHaveValue("ottomila");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await answer(page, /Quanto hai guadagnato/, "8000.50");
  await heading(page, /Quanti contratti/);
});

test("who does not know an answer is told what is missing, and can change it", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check");
  await heading(page, /Quanto hai guadagnato/);
  await press(page, "Non lo so");
  await answer(page, /Quanti contratti/, "4");
  await heading(page, "Non possiamo ancora dirlo");
  await press(page, /Modifica la risposta: Quanto hai guadagnato/);
  await answer(page, /Quanto hai guadagnato/, "9000");
  await heading(page, "Spazio Imprecario è per te");
});

test("the way back leads to the question before, with its answer", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check");
  await answer(page, /Quanto hai guadagnato/, "9000");
  await heading(page, /Quanti contratti/);
  await press(page, "Indietro");
  await heading(page, /Quanto hai guadagnato/);
  await expect(main(page).getByLabel(/Quanto hai guadagnato/)).toHaveValue(/9\.?000/);
});

test("with script the whole check stays in the browser @script", async ({ page, context }) => {
  expect(hasScript()).toBe(true);
  await page.goto("/it/programmes/imprecario/check", { waitUntil: "networkidle" });
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  await answer(page, /Quanto hai guadagnato/, "12.345,50");
  await answer(page, /Quanti contratti/, "1");
  await answer(page, /Quanti mesi hai lavorato/, "7,5");
  await heading(page, "Spazio Imprecario è per te");
  expect(sent).toEqual([]);
  // The answers end with the tab.
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).not.toContain("?");

  await page.goBack();
  await heading(page, /Quanti mesi hai lavorato/);
  expect(sent).toEqual([]);
});

test("a reload keeps the answers, and beginning again asks everything @script", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check", { waitUntil: "networkidle" });
  await answer(page, /Quanto hai guadagnato/, "12.345,50");
  await answer(page, /Quanti contratti/, "1");
  await page.reload({ waitUntil: "networkidle" });
  await answer(page, /Quanti mesi hai lavorato/, "7,5");
  await heading(page, "Spazio Imprecario è per te");
  await page.reload({ waitUntil: "networkidle" });
  await heading(page, "Spazio Imprecario è per te");
  await expect(main(page)).toContainText("12.345,50");
  await page.goBack();
  await heading(page, /Quanti mesi hai lavorato/);
  // Opening the address of the page that is shown counts as a reload.
  await page.goto("/it/programmes/imprecario");
  await page.goto("/it/programmes/imprecario/check", { waitUntil: "networkidle" });
  await heading(page, /Quanto hai guadagnato/);
  await expect(main(page).getByLabel(/Quanto hai guadagnato/)).toHaveValue("");
});

test("changing the language keeps the answers and what is typed", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check");
  await answer(page, /Quanto hai guadagnato/, "9000");
  await heading(page, /Quanti contratti/);
  await main(page).getByRole("textbox").fill("tanti");
  await page.getByRole("button", { name: "Lingua" }).click();
  await page.getByRole("navigation", { name: "Lingua" }).getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(main(page).getByRole("textbox")).toHaveValue("tanti");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectAccessible(page);
  await main(page).getByRole("textbox").fill("4");
  await press(page, "Continue");
  await expect(main(page)).toContainText(/9,?000/);
});

test("from the home page, a few answers say of each programme whether it fits, as far as they go", async ({ page }) => {
  await page.goto("/it");
  await main(page).getByRole("link", { name: "Trova quello che fa per te" }).click();
  await expect(main(page).locator("form.question")).toBeVisible();
  for (let question = 0; question < 3; question++) {
    await press(page, "Non lo so");
  }
  await expectAccessible(page);
  await press(page, "Vedi il risultato fin qui");
  await heading(page, "Quello che fa per te");
  await expect(main(page).getByRole("heading", { name: /^Forse \(\d\)$/ })).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole("article").first().getByRole("button").first().click();
  await expect(main(page).locator("form.question")).toBeVisible();
});
