import { readFileSync } from "node:fs";

import type { Browser, Page } from "@playwright/test";
import type { Email } from "postal-mime";

import { expectAccessible } from "../portal/accessibility.ts";
import { mail } from "../portal/mail.ts";
import { book, heading, inDays, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { expect, test } from "../portal/test.ts";

const DAYS = [20, 27, 34];

test("who booked a course of three sessions is told which one was dropped, and so is their calendar", async ({ page, browser }) => {
  test.slow();
  const title = `Corso di cucina ${newAddress("").slice(1, 9)}`;
  const office = await browser.newPage();
  await signInAsOperator(office);
  const course = await publish(office, title, 5, { kind: "Corso", day: inDays(DAYS[0]!) });
  await addSessions(office, course);

  const email = newAddress("anna");
  await book(page, course, email, "Rossi");
  const booked = await mail(email, new RegExp(`Il tuo posto è prenotato: ${title}`));
  const imported = events(booked);
  expect(imported).toHaveLength(3);
  expect(imported.every((event) => event.status === "CONFIRMED")).toBe(true);

  await office.goto(`/it/staff/editions/${course}/edit`);
  await office.getByRole("group", { name: "Incontro 3" }).getByLabel("Data").fill("");
  await office.getByRole("group", { name: "Incontro 3" }).getByLabel("Inizio").fill("");
  await office.getByRole("group", { name: "Incontro 3" }).getByLabel("Fine").fill("");
  await press(office, "Salva");
  // What changes and who is told is shown first.
  await expect(main(office).getByRole("table")).toBeVisible();
  await press(office, "Salva");
  await heading(office, new RegExp(title));

  const changed = await mail(email, new RegExp(`Orario o luogo cambiati: ${title}`));
  expect(changed.text).toContain("Non si tiene più: ");
  expect(changed.inReplyTo).toBe(booked.messageId);
  const after = events(changed);
  const third = imported.at(-1)!;
  const gone = after.find((event) => event.uid === third.uid)!;
  expect(gone.status).toBe("CANCELLED");
  expect(gone.sequence).toBeGreaterThan(third.sequence);
  expect(after.filter((event) => event.status === "CONFIRMED")).toHaveLength(2);

  const feed = await (await page.request.get("/it/feeds/activities.ics")).text();
  const cancelled = parse(feed).filter((event) => event.summary.includes(title) && event.status === "CANCELLED");
  expect(cancelled).toHaveLength(1);

  // The same words on the page of the booking, which offers the file again.
  await page.reload();
  const download = page.waitForEvent("download");
  await main(page).getByRole("link", { name: /calendario/ }).click();
  const file = readFileSync((await (await download).path())!, "utf8");
  expect(parse(file).find((event) => event.uid === third.uid)!.status).toBe("CANCELLED");
  await callOff(browser, course, title, email);
  await office.close();
});

/** The office calls the course off: the mail says why, and does not invite to book it again. */
async function callOff(browser: Browser, course: string, title: string, email: string): Promise<void> {
  const office = await browser.newPage();
  await signInAsOperator(office);
  await office.goto(`/it/staff/editions/${course}/call-off`);
  await expectAccessible(office);
  await press(office, "Annulla e avvisa tutti");
  await expectAccessible(office);
  await office.getByLabel("Che cosa dici a chi ha prenotato?").fill("La docente è malata.");
  await press(office, "Annulla e avvisa tutti");
  await heading(office, new RegExp(title));
  const told = await mail(email, new RegExp(`Non si tiene: ${title}`));
  expect(told.text).toContain("La docente è malata.");
  expect(told.text).not.toContain("prenotare di nuovo");
  expect(events(told).every((event) => event.status === "CANCELLED")).toBe(true);
  await office.close();
}

/** The second and the third session, a week and two weeks later. */
async function addSessions(office: Page, course: string): Promise<void> {
  await office.goto(`/it/staff/editions/${course}/edit`);
  for (const [index, day] of DAYS.slice(1).entries()) {
    await press(office, "Aggiungi un incontro");
    const session = office.getByRole("group", { name: `Incontro ${index + 2}` });
    await session.getByLabel("Data").fill(inDays(day));
    await session.getByLabel("Inizio").fill("17:30");
    await session.getByLabel("Fine").fill("19:30");
  }
  await press(office, "Salva");
}

interface CalendarEvent {
  uid: string;
  sequence: number;
  status: string;
  summary: string;
}

/** The events of the calendar file in a mail. */
function events(email: Email): CalendarEvent[] {
  const file = email.attachments.find((attachment) => attachment.filename?.endsWith(".ics"))!;
  return parse(new TextDecoder().decode(file.content as ArrayBuffer));
}

function parse(file: string): CalendarEvent[] {
  const unfolded = file.replaceAll("\r\n ", "");
  return unfolded.split("BEGIN:VEVENT").slice(1).map((part) => {
    const value = (name: string) => new RegExp(`^${name}[^:\r\n]*:(.*)$`, "m").exec(part)![1]!.trim();
    return { uid: value("UID"), sequence: Number(value("SEQUENCE")), status: value("STATUS"), summary: value("SUMMARY") };
  });
}
