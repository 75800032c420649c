/** A portal whose clock the story moves. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { now, setAhead } from "./now.ts";
import { launch } from "./server.ts";
import { test as base } from "./test.ts";

interface Clock {
  /** The address of the portal that goes by this clock. */
  portal: string;
  /** Moves the clock forward by hours. */
  forward: (hours: number) => void;
}

/** A test that visits a portal of its own, where it has just become ten in the morning. */
export const test = base.extend<object, { clock: Clock }>({
  clock: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "imprecario-clock-"));
      const file = join(folder, "clock");
      const set = (ahead: number): void => {
        const seconds = Math.round(ahead / 1000);
        writeFileSync(file, `+${seconds}`);
        setAhead(seconds * 1000);
      };
      set(untilTen());
      const end = await launch({
        // The loader knows where Debian keeps the libraries of this computer.
        LD_PRELOAD: "/usr/$LIB/faketime/libfaketimeMT.so.1",
        FAKETIME_TIMESTAMP_FILE: file,
        FAKETIME_NO_CACHE: "1",
        // What waits for a time span waits for as long as ever.
        FAKETIME_DONT_FAKE_MONOTONIC: "1",
      });
      try {
        await expectMoved();
        await use({
          portal: process.env.PORTAL_URL!,
          forward: (hours) => set(now().getTime() - Date.now() + hours * 3_600_000),
        });
      } finally {
        await end();
        rmSync(folder, { recursive: true });
      }
    },
    { scope: "worker" },
  ],

  baseURL: async ({ clock }, use) => use(clock.portal),
});

/** Expects that the portal goes by the clock that was set. */
async function expectMoved(): Promise<void> {
  const told = (await fetch(`${process.env.PORTAL_URL}/readyz`)).headers.get("date");
  if (Math.abs(Date.parse(told!) - now().getTime()) > 60_000) {
    throw new Error("the portal goes by this computer's clock: install Debian's package faketime");
  }
}

/** How long it is until it is ten in Rome. */
function untilTen(): number {
  const time = new Intl.DateTimeFormat("it", { timeZone: "Europe/Rome", timeStyle: "medium" });
  const [hour, minute, second] = time.format().split(":").map(Number) as [number, number, number];
  const sinceMidnight = (hour * 60 + minute) * 60 + second;
  return ((34 * 3_600 - sinceMidnight) % 86_400) * 1000;
}
