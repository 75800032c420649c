/** What people do on several pages, told once. */

import { expect, type Locator, type Page } from "@playwright/test";

import { code } from "./mail.ts";
import { now } from "./now.ts";

/** The page's own content, without its frame. */
export function main(page: Page): Locator {
  return page.getByRole("main");
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await main(page).getByRole("button", { name, exact: typeof name === "string" }).click();
}

/** Chooses an answer as people do, by its words. */
export async function choose(page: Page, words: string | RegExp): Promise<void> {
  await main(page).locator("label").filter({ hasText: words }).click();
}

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Answers the question that is shown. */
export async function answer(page: Page, question: RegExp, text: string): Promise<void> {
  await heading(page, question);
  await main(page).getByLabel(question).fill(text);
  await press(page, "Continua");
}

/** Does the self-check of Spazio Imprecario, with answers for which it is. */
export async function checkMet(page: Page): Promise<void> {
  await page.goto("/it/programmes/imprecario");
  await main(page).getByRole("link", { name: "Verifica se è per te" }).first().click();
  await answer(page, /Quanto hai guadagnato/, "12.345,50");
  await answer(page, /Quanti contratti/, "4");
  await heading(page, "Spazio Imprecario è per te");
}

/** Fills in everything that an application asks of a person, from the first page to the last. */
export async function tellOfOneself(page: Page, given: string, family: string): Promise<void> {
  await main(page).getByRole("link", { name: "Nome", exact: true }).click();
  await heading(page, "Come ti chiami?");
  await page.getByLabel("Nome (facoltativo)").fill(given);
  await page.getByLabel("Cognome").fill(family);
  await press(page, "Continua");
  await heading(page, "Quando sei nato o nata?");
  await page.getByLabel("Giorno").fill("27");
  await page.getByLabel("Mese").fill("3");
  await page.getByLabel("Anno").fill("1985");
  await press(page, "Continua");
  await answer(page, /Dove sei nato o nata/, "Torino");
  await heading(page, /codice fiscale/);
  await press(page, "Continua");
  await heading(page, "Dove abiti?");
  await page.getByLabel("Comune").fill("Torino");
  await page.getByLabel("Via e numero civico").fill("Via Bologna 153");
  await press(page, "Continua");
  await answer(page, /numero di telefono/, "333 1234567");
  await heading(page, "Come hai saputo del programma?");
  await choose(page, "Da amici, parenti o colleghi");
  await press(page, "Continua");
}

/** Books a place without an account, and stays on the confirmation. Returns its reference. */
export async function book(page: Page, activity: string, email: string, family = "Rossi"): Promise<string> {
  await page.goto(`/it/activities/${activity}/book`);
  await page.getByLabel("Cognome").fill(family);
  await page.getByLabel("Indirizzo e-mail").fill(email);
  await press(page, "Mandami il codice");
  await page.getByLabel("Codice ricevuto per e-mail").fill(await code(email));
  await main(page).getByRole("button").first().click();
  await expect(page).toHaveURL(/\/it\/bookings\/PRE-/);
  return page.url().split("/").at(-1)!;
}

/** What staff announce of an activity. */
interface Announced {
  kind: string;
  site: string;
  /** The day of its one session, and the hours by the clocks of Rome; bookings close when it begins. */
  day: string;
  start: string;
  end: string;
  /** The group for which places are set aside, and how many of them. */
  reserved?: { group: string; places: number };
}

/** Publishes an activity as a member of staff who is signed in. Returns the last part of its address. */
export async function publish(
  page: Page,
  title: string,
  capacity: number,
  announced: Partial<Announced> = {},
): Promise<string> {
  const { kind, site, day, start, end, reserved }: Announced = {
    kind: "Evento a tema",
    site: "Ivrea",
    day: inDays(20),
    start: "17:30",
    end: "19:30",
    ...announced,
  };
  await page.goto("/it/staff/editions/new");
  await page.getByLabel("Tipo").selectOption(kind);
  await page.getByLabel("Tema").selectOption("Trasporti e magazzini");
  await page.locator("#title_it").fill(title);
  await page.locator("#summary_it").fill("Un’attività dei racconti.");
  await page.getByLabel("Sede", { exact: true }).selectOption(site);
  await page.getByLabel("Posti", { exact: true }).fill(String(capacity));
  if (reserved !== undefined) {
    const row = page.getByRole("group", { name: reserved.group });
    await row.getByLabel("Posti riservati").fill(String(reserved.places));
  }
  const session = page.getByRole("group", { name: "Incontro 1" });
  await session.getByLabel("Data").fill(day);
  await session.getByLabel("Inizio").fill(start);
  await session.getByLabel("Fine").fill(end);
  await moment(page, "Le prenotazioni aprono", inDays(-1), "12:00");
  await moment(page, "Le prenotazioni chiudono", day, start);
  await moment(page, "Le persone possono annullare fino a", day, start);
  await choose(page, "Tutti: pubblicala");
  await press(page, "Salva");
  await heading(page, new RegExp(title));
  return page.url().split("/").at(-1)!;
}

async function moment(page: Page, name: string, day: string, time: string): Promise<void> {
  const group = page.getByRole("group", { name });
  await group.getByLabel("Data").fill(day);
  await group.getByLabel("Ora").fill(time);
}

/** A day as a date field takes it, counted from today in Rome. */
export function inDays(days: number): string {
  const day = new Date(now().getTime() + days * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Rome" }).format(day);
}
