/** The test of every story: whatever it is about, the portal's promises to visitors are kept. */

import { createHash } from "node:crypto";

import { test as base, expect, type BrowserContext } from "@playwright/test";

export { expect };

export const test = base.extend<{ promises: void }>({
  /** A client address of the story's own, as a proxy would report it. */
  extraHTTPHeaders: async ({}, use, testInfo) => {
    const [one, two, three] = createHash("sha1").update(`${testInfo.testId}.${testInfo.retry}`).digest();
    await use({ "x-forwarded-for": `10.${one}.${two}.${three}` });
  },

  promises: [
    async ({ context, baseURL }, use) => {
      const broken = watch(context, baseURL!);
      await use();
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes every request to another origin, every cookie for who only reads, every complaint of the browser. */
function watch(context: BrowserContext, portal: string): string[] {
  const broken: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${portal}/`) && !request.url().startsWith("data:")) {
      broken.push(`a request to ${request.url()}`);
    }
  });
  context.on("response", async (response) => {
    const cookie = (await response.allHeaders().catch(() => ({}) as Record<string, string>))["set-cookie"];
    if (cookie !== undefined && response.request().method() !== "POST") {
      broken.push(`a cookie from ${response.url()}: ${cookie}`);
    }
  });
  context.on("console", (message) => {
    // A page with the status 404 or 422 is an error to the browser's console and an answer to the visitor.
    const isStatus = message.text().startsWith("Failed to load resource: the server responded with a status of 4");
    const isPage = !message.location().url.includes("/assets/");
    if (message.type() === "error" && !(isStatus && isPage)) {
      broken.push(`${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => broken.push(error.error().message));
  return broken;
}

/** Whether the browser of this story runs script. */
export function hasScript(): boolean {
  return test.info().project.name === "with script";
}
