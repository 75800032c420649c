import type { Browser, Page } from "@playwright/test";

import { expectAccessible } from "../portal/accessibility.ts";
import { test } from "../portal/clock.ts";
import { tabBackTo, tabTo } from "../portal/keyboard.ts";
import { book, heading, inDays, main, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { addStaff, signInAsOperator } from "../portal/staff.ts";
import { expect } from "../portal/test.ts";

/** The most stops of a page of the staff: its frame, filters, and what a full week has. */
const STOPS = 80;

// The portal of these stories opens at ten, so that there is always an afternoon to come.
test("an operator goes through the week with the keyboard alone", async ({ page, browser }) => {
  test.slow();
  const title = `Settimana ${newAddress("").slice(1, 9)}`;
  await announce(browser, title);
  const keys = page.keyboard;
  const tabToLink = (name: string | RegExp) => tabTo(page, main(page).getByRole("link", { name }), STOPS);

  const { email, password, code } = addStaff();
  await page.goto("/it/staff");
  await tabTo(page, page.getByLabel("Indirizzo e-mail di lavoro"), STOPS);
  await keys.type(email);
  await keys.press("Tab");
  await expect(page.getByLabel("Password")).toBeFocused();
  await keys.type(password);
  await keys.press("Tab");
  await expect(page.getByLabel("Codice dell’app di autenticazione")).toBeFocused();
  await keys.type(code);
  await keys.press("Enter");
  await heading(page, /^Oggi, /);

  await tabTo(page, page.getByRole("link", { name: "Calendario", exact: true }), STOPS);
  await keys.press("Enter");
  await heading(page, /^Calendario: /);
  const thisWeek = await whatIsShown(page);
  await expectAccessible(page);
  await tabTo(page, page.getByLabel("Sede"), STOPS);
  await keys.type("Pinerolo");
  await tabTo(page, main(page).getByRole("button", { name: "Mostra i risultati" }));
  await keys.press("Enter");
  await expect(page).toHaveURL(/[?&]site=pinerolo/);
  await expect(page.getByRole("link", { name: title })).toBeVisible();

  await tabToLink(/^Dopo/);
  await keys.press("Enter");
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]site=pinerolo/);
  expect(await whatIsShown(page)).not.toBe(thisWeek);
  await tabToLink("Giorno");
  await keys.press("Enter");
  await expect(page).toHaveURL(/[?&]view=day/);
  await expectAccessible(page);
  await tabToLink("Vai a oggi");
  await keys.press("Enter");
  await expect(main(page).getByRole("link", { name: title })).toBeVisible();
  await tabBackTo(page, main(page).getByRole("link", { name: title }), STOPS);
  await keys.press("Enter");
  await heading(page, new RegExp(title));

  await tabToLink("Presenze");
  await keys.press("Enter");
  await heading(page, `Presenze: ${title}`);
  await expectAccessible(page);
  await tabToLink(/^Segna le presenze/);
  await keys.press("Enter");
  await expect(page).toHaveURL(/\/attendance\/./);
  await expectAccessible(page);
  const person = page.getByRole("group", { name: "Anna" });
  await tabTo(page, person.getByLabel("Presente"), STOPS);
  await keys.press("Space");
  await keys.press("ArrowDown");
  await expect(person.getByLabel("Assente", { exact: true })).toBeChecked();
  await keys.press("ArrowUp");
  await expect(person.getByLabel("Presente")).toBeChecked();
  await tabTo(page, main(page).getByRole("button", { name: "Salva", exact: true }));
  await keys.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Le presenze sono salvate." })).toBeVisible();
  await tabToLink("Indietro");
  await keys.press("Enter");
  await expect(page).toHaveURL(/\/attendance$/);
  await tabToLink("Indietro");
  await keys.press("Enter");

  await heading(page, new RegExp(title));
  await tabToLink("Modifica");
  await keys.press("Enter");
  await heading(page, "Modifica l’attività");
  await expectAccessible(page);
  await tabTo(page, page.locator("#room"), STOPS);
  await keys.type("Sala sul cortile");
  await keys.press("Enter");
  await heading(page, "Controlla la modifica");
  await expectAccessible(page);
  await tabTo(page, main(page).getByRole("button", { name: "Salva", exact: true }), STOPS);
  await keys.press("Enter");
  await heading(page, new RegExp(title));
  await expect(main(page)).toContainText("Sala sul cortile");
  await tabTo(page, page.getByRole("link", { name: "Calendario", exact: true }), STOPS);
  await keys.press("Enter");
  await heading(page, thisWeek);
});

/** What the page is about. */
async function whatIsShown(page: Page): Promise<string> {
  return page.getByRole("heading", { level: 1 }).innerText();
}

/** Publishes an activity for this afternoon, and books a place there. */
async function announce(browser: Browser, title: string): Promise<void> {
  const office = await browser.newPage();
  await signInAsOperator(office);
  const hours = { site: "Pinerolo", day: inDays(0), start: "15:00", end: "17:00" };
  const activity = await publish(office, title, 5, hours);
  await office.close();
  const citizen = await browser.newPage();
  await book(citizen, activity, newAddress("anna"), "Anna");
  await citizen.close();
}
