/** What a machine can tell of a page's accessibility. */

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

import { hasScript } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Expects that axe finds nothing. It needs script to look around. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!hasScript()) {
    return;
  }
  // The other mode opens a second page for frames, of which the portal has none.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
  );
  expect(found, page.url()).toEqual([]);
}
