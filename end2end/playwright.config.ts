import { defineConfig } from "@playwright/test";

/** Debian's browser; nothing is downloaded, and it calls nobody by itself. */
const chromium = {
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export default defineConfig({
  testDir: "stories",
  globalSetup: "./portal/server.ts",
  outputDir: "../target/end2end",
  reporter: [["list"]],
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    // Set by the global set-up, before the workers read this file.
    baseURL: process.env.PORTAL_URL,
    launchOptions: chromium,
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "with script" },
    {
      name: "without script",
      // What a story proves of the browser's own script is proved once.
      grepInvert: /@script/,
      use: { javaScriptEnabled: false },
    },
  ],
});
