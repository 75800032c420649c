/** A phone of 360 × 740: what is seen without scrolling, with large letters, in the dark. */

import type { Page } from "@playwright/test";

import { expect, test } from "../portal/test.ts";
import { expectAccessible, expectNoScrollingSideways } from "../portal/accessibility.ts";

test.use({ viewport: { width: 360, height: 740 } });

const PAGES = [
  "",
  "/programmes",
  "/programmes/imprecario",
  "/programmes/imprecario/check",
  "/activities",
  "/activities/magazzini-e-consegne",
  "/activities/una-stagione-in-cucina",
  "/activities/magazzini-e-consegne/book",
  "/counselling",
  "/counselling/next",
  "/sites",
  "/sites/torino-centro",
  "/help",
  "/privacy",
  "/sign-in",
  "/staff/sign-in",
];

test("the header leaves the screen to the page", async ({ page }) => {
  await page.goto("/it");
  const header = await page.getByRole("banner").boundingBox();
  expect(header!.height).toBeLessThanOrEqual(120);
});

test("the home page is four screens long", async ({ page }) => {
  await page.goto("/it");
  const demonstration = await page.getByRole("complementary", { name: "Dimostrazione" }).boundingBox();
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(length - demonstration!.height).toBeLessThanOrEqual(4 * 740);
});

test("date, place, free places and the way to book are on the first screen of an activity", async ({ page }) => {
  await page.goto("/it/activities/magazzini-e-consegne");
  const panel = page.getByRole("complementary", { name: "Quando, dove, posti" });
  for (const seen of [
    panel.getByRole("listitem").nth(0),
    panel.getByRole("listitem").nth(1),
    panel.locator(".places"),
    panel.getByRole("link", { name: "Prenota" }),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
});

test("the first question of a check and its button are on the first screen", async ({ page }) => {
  await page.goto("/it/programmes/imprecario/check");
  await expect(page.getByRole("main").locator("input:visible").first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("main").getByRole("button").first()).toBeInViewport({ ratio: 1 });
});

test("the menu opens over the page, and closes with Escape and with a press beside it", async ({ page }) => {
  await page.goto("/it/help");
  const menu = page.getByRole("navigation", { name: "Navigazione principale" });
  const open = page.getByRole("button", { name: "Menu" });
  await expect(menu).toBeHidden();
  await open.click();
  await expect(menu.getByRole("link", { name: "Attività" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await open.click();
  await page.mouse.click(355, 700);
  await expect(menu).toBeHidden();
});

test("the language is chosen from a list of their own names", async ({ page }) => {
  await page.goto("/it/activities?topic=care");
  await page.getByRole("button", { name: "Lingua" }).click();
  await page.getByRole("navigation", { name: "Lingua" }).getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/activities?topic=care");
});

for (const path of PAGES) {
  test(`/it${path} wraps letters twice as large, also from right to left @script`, async ({ page }) => {
    await page.goto(`/it${path}`);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await expectNoScrollingSideways(page);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    await expectNoScrollingSideways(page);
  });
}

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  for (const path of PAGES) {
    test(`/it${path} has its contrasts @script`, async ({ page }) => {
      await page.goto(`/it${path}`);
      await expectDark(page);
      await expectAccessible(page);
    });
  }
});

async function expectDark(page: Page): Promise<void> {
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).not.toBe("rgb(255, 255, 255)");
}
