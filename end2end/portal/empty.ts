/** A portal where nobody works yet. */

import { launchEmpty } from "./server.ts";
import { test as base } from "./test.ts";

interface Empty {
  /** The address of the portal. */
  portal: string;
  /** The address at which the first administrator is made, as `serve` prints it. */
  first: () => string;
}

/** A test that visits an empty portal of its own. */
export const test = base.extend<object, { empty: Empty }>({
  empty: [
    async ({}, use) => {
      const { printed, end } = await launchEmpty();
      try {
        await use({
          portal: process.env.PORTAL_URL!,
          first: () => {
            const found = /\S+\/staff\/first\?key=\S+/.exec(printed());
            if (found === null) {
              throw new Error(`no address in: ${printed()}`);
            }
            return found[0];
          },
        });
      } finally {
        await end();
      }
    },
    { scope: "worker" },
  ],

  baseURL: async ({ empty }, use) => use(empty.portal),
});
