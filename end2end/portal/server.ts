/** Starts the portal that the stories visit: a fresh database with the demonstration's data. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export default function start(): Promise<() => Promise<void>> {
  return launch({});
}

/** Starts a portal where nobody works yet. Returns what it prints, and what ends it. */
export async function launchEmpty(): Promise<{ printed: () => string; end: () => Promise<void> }> {
  let log = "";
  const end = await launch({}, (file) => {
    log = file;
  });
  return { printed: () => readFileSync(log, "utf8"), end };
}

/** Starts a portal of its own, with this environment besides; an empty one where `empty` takes its log. Returns what ends it. */
export async function launch(
  environment: Record<string, string>,
  empty?: (log: string) => void,
): Promise<() => Promise<void>> {
  const binary = process.env.SERVER_BINARY;
  if (binary === undefined) {
    throw new Error("SERVER_BINARY must name the server's binary: `cargo xtask test` sets it");
  }
  const folder = mkdtempSync(join(tmpdir(), "imprecario-"));
  const port = await freePort();
  // The workers inherit these, and so does the server.
  Object.assign(process.env, {
    PORTAL_URL: `http://localhost:${port}`,
    PORTAL_MAIL: join(folder, "mail"),
    IMPRECARIO_DATABASE: `sqlite:${join(folder, "portal.sqlite")}`,
    IMPRECARIO_LISTEN: `127.0.0.1:${port}`,
    IMPRECARIO_BASE_URL: `http://localhost:${port}`,
    IMPRECARIO_MAIL__FOLDER: join(folder, "mail"),
    IMPRECARIO_DEMO: empty === undefined ? "true" : "false",
    IMPRECARIO_MAIL__ALLOW_FILES: "true",
    // Every story comes from a client address of its own, so that none uses up another's sign-in codes.
    IMPRECARIO_BEHIND_PROXY: "127.0.0.1",
  });
  execFileSync(binary, ["migrate"], { cwd: folder, stdio: "pipe" });
  if (empty === undefined) {
    execFileSync(binary, ["demo"], { cwd: folder, stdio: "pipe" });
  }

  const log = join(folder, "log");
  empty?.(log);
  const output = openSync(log, "w");
  const server = spawn(binary, ["serve"], {
    cwd: folder,
    stdio: ["ignore", output, output],
    env: { ...process.env, ...environment },
  });
  await ready(`http://localhost:${port}/readyz`, () => server.exitCode !== null, log);
  return async () => {
    server.kill();
    await once(server, "exit");
    rmSync(folder, { recursive: true });
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until the server answers. */
async function ready(address: string, ended: () => boolean, log: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (ended()) {
      throw new Error(`the server ended before it answered; ${log} tells why`);
    }
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await setTimeout(50);
  }
  throw new Error(`the server does not answer; ${log} may tell why`);
}
