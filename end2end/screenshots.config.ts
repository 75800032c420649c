import { defineConfig } from "@playwright/test";

import stories from "./playwright.config.ts";

/** `npm run screenshots`: the pictures of the README, of the portal as the stories visit it. */
export default defineConfig({
  ...stories,
  testDir: ".",
  testMatch: "screenshots.ts",
  workers: 1,
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { viewport: { width: 390, height: 844 } } },
  ],
});
