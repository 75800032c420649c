/** What a machine can tell of a page's accessibility. */

import { expect, type Page } from "@playwright/test";
import axe, { type NodeResult } from "axe-core";

import { hasScript } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The narrowest screen that every page must fit (WCAG 2.2, 1.4.10). */
export const PHONE = { width: 320, height: 640 };

/** Expects that nothing on the page is wider than the screen. */
export async function expectNoScrollingSideways(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
  expect(width, page.url()).toBeLessThanOrEqual(page.viewportSize()!.width);
}

/** What a machine can tell of a page on a phone. */
export async function expectSoundOnPhone(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoScrollingSideways(page);
}

/**
 * Expects that axe finds nothing and leaves nothing open: what it cannot decide is no pass. It needs script to look
 * around.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (!hasScript()) {
    return;
  }
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: rules }),
    RULES,
  );
  const open = [];
  for (const { id, help, nodes } of [...violations, ...incomplete]) {
    for (const node of nodes) {
      if (!(await isSettled(page, node))) {
        open.push(`${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`);
      }
    }
  }
  expect(open, page.url()).toEqual([]);
}

/**
 * What axe leaves open and is settled: no text stands on a pseudo-element (they are marks beside it, or the
 * transparent area of a link), an arrow has the colour of the words beside it, and over an entry of the calendar's
 * grid lie only its own transparent handles.
 */
async function isSettled(page: Page, node: NodeResult): Promise<boolean> {
  const doubts = [...node.any, ...node.all, ...node.none].map((check) => check.data?.messageKey);
  const isIn = (settled: string[]) => doubts.length > 0 && doubts.every((doubt) => settled.includes(doubt));
  if (isIn(["bgOverlap", "elmPartiallyObscuring"])) {
    return page.evaluate((target) => document.querySelector(target)?.closest(".time-entry") != null, String(node.target[0]));
  }
  return isIn(["pseudoContent", "nonBmp"]);
}
