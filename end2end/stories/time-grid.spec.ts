import { expect, type Locator, type Page } from "@playwright/test";

import { PHONE, expectAccessible, expectNoScrollingSideways } from "../portal/accessibility.ts";
import { heading, inDays, main, press, publish } from "../portal/paths.ts";
import { newAddress } from "../portal/people.ts";
import { signInAsOperator } from "../portal/staff.ts";
import { test } from "../portal/test.ts";

/** Each story has a day of its own, so that none is in the way of another. */
async function announced(page: Page, days: number, start: string, end: string) {
  await signInAsOperator(page);
  const title = `Griglia ${newAddress("").slice(1, 9)}`;
  const day = inDays(days);
  await publish(page, title, 5, { site: "Pinerolo", day, start, end });
  await page.goto(`/it/staff/calendar?view=week&date=${day}&site=pinerolo`);
  const entry = main(page).locator(".time-entry").filter({ hasText: title });
  await expect(entry).toBeVisible();
  return { title, day, entry };
}

/** Where an element is. What other stories change replaces the calendar at any moment, and the element with it. */
async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let box = await element.boundingBox();
  while (box === null) {
    await expect(element).toBeVisible();
    box = await element.boundingBox();
  }
  return box;
}

/** The middle of a day, where midnight would be, and the height of a minute, in pixels. */
async function scale(page: Page, day: string): Promise<{ x: number; midnight: number; minute: number }> {
  const hours = await page.locator(".time-hours span").allTextContents();
  const first = Number.parseInt(hours[0]!, 10);
  const last = first + hours.length;
  const box = await boxOf(page.locator(`.time-day[data-day='${day}'] > ul`));
  const minute = box.height / ((last - first) * 60);
  return { x: box.x + box.width / 2, midnight: box.y - first * 60 * minute, minute };
}

/** Drags from one point of the page to another. */
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(...to);
  await page.mouse.up();
}

async function middle(element: Locator): Promise<[number, number]> {
  // The grid replaces its entries when they change, perhaps in this moment.
  await expect(() => element.scrollIntoViewIfNeeded()).toPass();
  const box = await boxOf(element);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function expectTimes(page: Page, date: string, start: string, finish: string): Promise<void> {
  await heading(page, "Sposta l’incontro");
  await expect(page.getByLabel("Nuovo giorno")).toHaveValue(date);
  await expect(page.getByLabel("Nuovo inizio")).toHaveValue(start);
  await expect(page.getByLabel("Nuova fine")).toHaveValue(finish);
}

test.describe("the grid of hours @script", () => {
  test.slow();

  test("what is dragged is moved once it was confirmed, and its edge stretches it", async ({ page }) => {
    const { title, day, entry } = await announced(page, 22, "10:00", "11:00");
    await expectAccessible(page);
    const [x, y] = await middle(entry);
    const { minute } = await scale(page, day);
    await drag(page, [x, y], [x, y + 60 * minute]);
    await expectTimes(page, day, "11:00", "12:00");
    await press(page, "Continua");
    await press(page, "Sposta e avvisa");
    await heading(page, new RegExp(title));
    await expect(main(page)).toContainText("11:00–12:00");

    await page.goto(`/it/staff/calendar?view=day&date=${day}&site=pinerolo`);
    await expect(entry).toBeVisible();
    await expectAccessible(page);
    const edge = await middle(entry.locator(".time-edge"));
    await drag(page, edge, [edge[0], edge[1] + 45 * minute]);
    await expectTimes(page, day, "11:00", "12:45");
  });

  test("arrows move a session, and Esc leaves it where it was", async ({ page }) => {
    const { title, day, entry } = await announced(page, 23, "14:00", "15:00");
    const link = entry.getByRole("link");
    const said = page.getByRole("status").filter({ hasText: title });
    await link.focus();
    await page.keyboard.press("ArrowDown");
    await expect(link).toBeFocused();
    await expect(entry).toContainText("14:15–15:15");
    await expect(said).toContainText("14:15–15:15");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(said).toContainText("14:15–15:30");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(entry).toContainText("14:00–15:00");
    await expect(said).toContainText("14:00–15:00");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expectTimes(page, day, "13:30", "14:30");
    await page.goBack();
    await expect(entry).toContainText("14:00–15:00");
    // Without a change, the Enter key follows the link.
    await link.focus();
    await page.keyboard.press("Enter");
    await heading(page, new RegExp(title));
  });

  test("what is drawn on empty space is a new activity", async ({ page }) => {
    await signInAsOperator(page);
    const day = inDays(24);
    await page.goto(`/it/staff/calendar?view=day&date=${day}&site=rivoli`);
    await page.locator(".time-grid").scrollIntoViewIfNeeded();
    const { x, midnight, minute } = await scale(page, day);
    await page.mouse.move(x, midnight + 545 * minute);
    await page.mouse.down();
    await page.mouse.move(x, midnight + 605 * minute);
    await expect(page.locator(".time-entry.drawn")).toContainText("9:00–10:15");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(page.locator(".time-entry.drawn")).toHaveCount(0);
    await drag(page, [x, midnight + 545 * minute], [x, midnight + 655 * minute]);
    await heading(page, "Nuova attività");
    const session = page.getByRole("group", { name: "Incontro 1" });
    await expect(session.getByLabel("Data")).toHaveValue(day);
    await expect(session.getByLabel("Inizio")).toHaveValue("09:00");
    await expect(session.getByLabel("Fine")).toHaveValue("11:00");
    await page.goBack();
    await main(page).getByRole("link", { name: /^Nuova attività, / }).first().click();
    await expect(session.getByLabel("Data")).toHaveValue(day);
  });

  test("what a colleague changes is shown, and nothing of theirs is overwritten unseen", async ({ page, browser }) => {
    const { title, day, entry } = await announced(page, 25, "10:00", "11:00");
    await entry.getByRole("link").focus();
    const other = await browser.newPage();
    await signInAsOperator(other);
    await other.goto(`/it/staff/calendar?view=day&date=${day}&site=pinerolo`);
    const theirs = other.locator(".time-entry").filter({ hasText: title }).getByRole("link");
    await theirs.focus();
    await other.keyboard.press("ArrowDown");
    await other.keyboard.press("Enter");
    await press(other, "Continua");

    // While something is being done here, nothing is taken from under the hand.
    await page.keyboard.press("ArrowDown");
    await expect(entry).toContainText("10:15–11:15");
    await press(other, "Sposta e avvisa");
    await heading(other, new RegExp(title));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await heading(page, "Sposta l’incontro");
    await expect(page.locator("#differences")).toContainText("10:15–11:15");
    await expect(page.getByLabel("Nuovo inizio")).toHaveValue("10:30");
    await expectAccessible(page);

    // And while nothing is being done, the calendar follows, and the focus stays.
    await page.goBack();
    await expect(entry).toContainText("10:15–11:15");
    await entry.getByRole("link").focus();
    await other.goto(`/it/staff/calendar?view=day&date=${day}&site=pinerolo`);
    await theirs.focus();
    await other.keyboard.press("ArrowDown");
    await other.keyboard.press("Enter");
    await press(other, "Continua");
    await press(other, "Sposta e avvisa");
    await expect(entry).toContainText("10:30–11:30", { timeout: 20_000 });
    await expect(entry.getByRole("link")).toBeFocused();
    await expect(main(page).locator(".calendar-updated")).toBeVisible();
    await expectAccessible(page);
    await other.close();
  });

  test("on a phone and by choice the table is what there is", async ({ page }) => {
    const { title, entry } = await announced(page, 26, "10:00", "11:00");
    const inTable = main(page).locator("[data-table]").getByRole("link", { name: title });
    await expect(inTable).toBeHidden();
    await press(page, "Tabella");
    await expect(inTable).toBeVisible();
    await expect(entry).toBeHidden();
    await expectAccessible(page);
    await press(page, "Griglia oraria");
    await page.setViewportSize(PHONE);
    await expect(inTable).toBeVisible();
    await expect(entry).toBeHidden();
    await expectNoScrollingSideways(page);
    await expectAccessible(page);
  });
});
