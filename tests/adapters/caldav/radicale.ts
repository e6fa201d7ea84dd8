import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RADICALE_PATHS = ["/usr/bin/radicale", "/usr/local/bin/radicale", "/opt/homebrew/bin/radicale"];

/** Path of Radicale, a calendar server that we did not write; PUSHPIN_RADICALE names another. */
export function findRadicale(): string | undefined {
  return process.env["PUSHPIN_RADICALE"] ?? RADICALE_PATHS.find((path) => existsSync(path));
}

/** Who has an account there. */
export const THERAPIST = { username: "therapist", password: "spruce" };
export const TEACHER = { username: "teacher", password: "maple" };

export interface Radicale {
  /** "http://127.0.0.1:PORT/" */
  url: string;
  close(): Promise<void>;
}

/** Starts an empty Radicale on this machine: everybody reads all calendars and writes into their own. */
export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), "pushpin-radicale-"));
  const port = await freePort();
  mkdirSync(join(folder, "calendars"));
  const users = join(folder, "users");
  writeFileSync(users, [THERAPIST, TEACHER].map(({ username, password }) => `${username}:${password}\n`).join(""));
  const settings = join(folder, "config");
  writeFileSync(
    settings,
    `[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${users}
htpasswd_encryption = plain
[rights]
type = owner_write
[storage]
filesystem_folder = ${join(folder, "calendars")}
[logging]
level = error
`,
  );
  const server = spawn(findRadicale()!, ["-C", settings], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/`;
  await answering(url, server);
  return {
    url,
    async close() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server answers; throws when it ends before. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`Radicale ended with ${server.exitCode}.`);
    const answer = await fetch(url, { redirect: "manual" }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
