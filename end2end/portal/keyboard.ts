/** The portal by keyboard alone. */

import { expect, type Locator, type Page } from "@playwright/test";

/** Presses the Tab key until the focus is there, where it can be seen; it may be this many presses away. */
export async function tabTo(page: Page, wanted: Locator, most = 8): Promise<void> {
  await pressUntilFocused(page, "Tab", wanted, most);
}

/** The same backwards. */
export async function tabBackTo(page: Page, wanted: Locator, most = 8): Promise<void> {
  await pressUntilFocused(page, "Shift+Tab", wanted, most);
}

async function pressUntilFocused(page: Page, key: string, wanted: Locator, most: number): Promise<void> {
  await expect(wanted).toHaveCount(1);
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      break;
    }
  }
  await expect(wanted).toBeFocused();
  await expect(wanted).toBeInViewport();
}
