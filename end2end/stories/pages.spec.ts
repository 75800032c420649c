/** Every page: accessible, whole on the narrowest screen in both directions, and as light as it can be. */

import type { Page } from "@playwright/test";

import { expect, test } from "../portal/test.ts";
import { PHONE, expectAccessible, expectNoScrollingSideways } from "../portal/accessibility.ts";
import { book, choose, main, press, publish } from "../portal/paths.ts";
import { enterCode, newAddress, signIn } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";

const PUBLIC = [
  "",
  "/programmes",
  "/programmes/imprecario",
  "/programmes/vicenza",
  "/programmes/imprecario/check",
  "/programmes/vicenza/check",
  "/activities",
  "/activities?kind=counselling",
  "/activities/magazzini-e-consegne",
  "/activities/una-stagione-in-cucina",
  "/activities/dire-di-no-e-dire-di-si",
  "/activities/magazzini-e-consegne/book",
  "/activities/una-stagione-in-cucina/book",
  "/counselling",
  "/counselling/next",
  "/certificates",
  "/certificates/PRE-7K3M-9QXB-H4TR-W2K9",
  "/embed",
  "/sites",
  "/help",
  "/privacy",
  "/legal-notes",
  "/accessibility",
  "/sign-in",
  "/staff/sign-in",
  "/mailbox",
  "/there-is-no-such-page",
];

/** What a machine can tell of a page that is shown. */
async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  const size = page.viewportSize()!;
  await page.setViewportSize(PHONE);
  for (const direction of ["ltr", "rtl"]) {
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, direction);
    await expectNoScrollingSideways(page);
  }
  await page.evaluate(() => {
    document.documentElement.dir = "ltr";
  });
  await page.setViewportSize(size);
}

/** The markup is the same in every language; words of another length are tried on some pages. */
const ENGLISH = ["", "/programmes/imprecario", "/activities", "/privacy", "/sign-in"];

for (const [language, paths] of Object.entries({ it: PUBLIC, en: ENGLISH })) {
  for (const path of paths) {
    test(`/${language}${path} is sound @script`, async ({ page, context }) => {
      const loaded: string[] = [];
      page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
      await page.goto(`/${language}${path}`);
      await expectSound(page);
      expect(await context.cookies()).toEqual([]);
      const hasIslands = (await page.locator("leptos-island").count()) > 0;
      // What reads a page aloud is small, and on every page with a breadcrumb.
      const script = loaded.filter((file) => /\.(js|wasm)$/.test(file) && !/\/read-aloud\./.test(file));
      expect(script.length > 0, `${script} for a page with${hasIslands ? "" : "out"} islands`).toBe(hasIslands);
    });
  }
}

test("the pages of somebody who applies and books are sound @script", async ({ page }) => {
  test.slow();
  await signIn(page, newAddress("chiara"));
  await expectSound(page);
  await page.goto("/it/programmes/imprecario/apply");
  await expectSound(page);
  await press(page, "Inizia");
  await expectSound(page);
  for (const step of [
    "name",
    "birth-date",
    "birthplace",
    "codice-fiscale",
    "residence",
    "phone",
    "language",
    "referral-source",
    "income",
    "contracts",
  ]) {
    await page.goto(`/it/programmes/imprecario/apply/${step}`);
    await expectSound(page);
  }
  for (const [step, field, text] of [
    ["name", "family_name", ""],
    ["birth-date", "birth_date", "31"],
    ["birthplace", "birthplace", "Tori"],
    ["codice-fiscale", "codice_fiscale", "RSSMRA85C67L219"],
    ["residence", "municipality", "Nessun luogo"],
    ["phone", "phone", "12"],
    ["income", "answer", "ottomila"],
  ] as const) {
    await page.goto(`/it/programmes/imprecario/apply/${step}`);
    await page.locator(`#${field}`).fill(text);
    await press(page, "Continua");
    await expect(page.getByRole("alert")).toBeFocused();
    await expectSound(page);
  }
  await page.goto("/it/activities/magazzini-e-consegne/book");
  await page.getByLabel("Cognome").fill("王秀英");
  await expectSound(page);
  await press(page, "Prenota il posto");
  await expectSound(page);
  await page.goto(`${page.url()}/cancel`);
  await expectSound(page);
  await page.goto("/it/activities/magazzini-e-consegne/book");
  await expect(main(page)).toContainText("Hai già prenotato questa attività");
  await expectSound(page);
  for (const path of ["/path", "/account", "/account/details", "/account/erasure", "/activities/magazzini-e-consegne"]) {
    await page.goto(`/it${path}`);
    await expectSound(page);
  }
  await page.goto("/it/account/details");
  await page.getByLabel("Telefono").fill("12");
  await press(page, "Salva");
  await expectSound(page);
});

test("the pages of the staff are sound @script", async ({ page }) => {
  test.slow();
  await page.goto("/it/staff/sign-in");
  await press(page, "Accedi");
  await expectSound(page);
  await signInAsOperator(page);
  const activity = await publish(page, "Un’attività dal titolo piuttosto lungo, con interpretariato e accompagnamento", 1);
  await expectSound(page);
  for (const path of [
    "",
    "/applications",
    "/applications?state=all&text=nessuno",
    "/editions",
    "/editions/new",
    "/editions/magazzini-e-consegne",
    "/editions/una-stagione-in-cucina",
    `/editions/${activity}/edit`,
    `/editions/${activity}/call-off`,
    `/editions/${activity}/series`,
    `/editions/${activity}/copy`,
    `/editions/${activity}/attendance`,
    "/editions/copy-season",
    "/editions/import",
    "/close-site",
    "/calendar",
    "/calendar?view=day",
    "/calendar?view=month",
    "/calendar?view=agenda",
    "/check-in",
    "/counselling",
    "/counselling/desk?service=orientation&place=ivrea&spoken=it",
    "/counselling/hours",
    "/counselling/absences",
    "/counselling/closures",
    "/overview",
    "/rooms",
    "/rooms/new",
    "/sites/ivrea/close",
    "/mails",
    "/readers",
    "/erasures",
    "/calendar-address",
  ]) {
    await page.goto(`/it/staff${path}`);
    await expectSound(page);
  }
  await page.goto("/it/staff/editions/new");
  await press(page, "Salva");
  await expectSound(page);
  await page.goto("/it/staff/editions/magazzini-e-consegne");
  await main(page).getByRole("link", { name: /^Annulla / }).first().click();
  await expectSound(page);
});

test("the pages on which staff decide are sound @script", async ({ page, browser }) => {
  test.slow();
  const citizen = await browser.newPage();
  const email = newAddress("decidere");
  await citizen.goto("/it/programmes/imprecario/apply");
  await enterCode(citizen, email);
  await press(citizen, "Inizia");
  for (const [path, fields] of [
    ["name", { family_name: "O’Brien-D’Angelo" }],
    ["birth-date", { birth_date: "27", birth_date_month: "3", birth_date_year: "1985" }],
    ["birthplace", { birthplace: "Torino" }],
    ["residence", { municipality: "Torino", address: "Via Bologna 153" }],
    ["income", { answer: "7.000" }],
  ] as const) {
    await citizen.goto(`/it/programmes/imprecario/apply/${path}`);
    for (const [field, text] of Object.entries(fields)) {
      await citizen.locator(`#${field}`).fill(text);
    }
    await press(citizen, "Continua");
  }
  await citizen.goto("/it/programmes/imprecario/apply/declaration");
  await expectSound(citizen);
  await press(citizen, "Invia la candidatura");
  await expectSound(citizen);
  await choose(citizen, "Ho letto l’informativa sulla privacy.");
  await choose(citizen, /^Dichiaro sotto la mia responsabilità/);
  await press(citizen, "Invia la candidatura");
  await expectSound(citizen);
  const reference = citizen.url().split("/").at(-1)!;
  await citizen.goto(`/it/applications/${reference}/withdraw`);
  await expectSound(citizen);

  await signInAsOperator(page);
  await page.goto(`/it/staff/applications/${reference}`);
  await expectSound(page);
  await press(page, "Inizia l’esame");
  await expectSound(page);
  await page.goto(`/it/staff/applications/${reference}/decision`);
  await expectSound(page);
  await press(page, "Continua");
  await expectSound(page);
  await choose(page, /^Non ammessa$/);
  await choose(page, "Non soddisfi le condizioni del programma.");
  await choose(page, "Guarda gli altri programmi.");
  await press(page, "Continua");
  await expectSound(page);
  await press(page, "Conferma e avvisa la persona");
  await expectSound(page);
  for (const path of [`applications/${reference}`, "path"]) {
    await citizen.goto(`/it/${path}`);
    await expectSound(citizen);
  }
  await citizen.close();
});

test("the pages of bookings without an account are sound @script", async ({ page }) => {
  await page.goto("/it/activities/campi-e-vigne/book");
  await press(page, "Mandami il codice");
  await expectSound(page);
  const email = newAddress("ospite");
  await page.getByLabel("Cognome").fill("محمد");
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await expectSound(page);
  await page.getByLabel("Codice ricevuto per e-mail").fill("000000");
  await press(page, "Prenota il posto");
  await expectSound(page);
  await page.context().clearCookies();
  await book(page, "una-stagione-in-cucina", newAddress("in.attesa"), "محمد");
  await expectSound(page);
  await page.goto(`${page.url()}/cancel`);
  await expectSound(page);
  await main(page).getByRole("button").first().click();
  await expectSound(page);
});
