import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createEmulator } from "emulate";
import { TEST_CLIENTS, testBuildDir } from "../workbench/build-test";

/**
 * Where browsers send her back to, in each browser's form: the id in Chromium follows from the build's key, the hash in
 * Firefox from the add-on's id.
 */
function redirects(): string[] {
  const manifests = (["chrome", "firefox"] as const).map((target) => join(testBuildDir(target), "manifest.json"));
  return manifests.filter(existsSync).map((path) => redirectOf(JSON.parse(readFileSync(path, "utf8")) as Manifest));
}

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko: { id: string } };
}

function redirectOf({ key, browser_specific_settings: settings }: Manifest): string {
  const hash = (name: string, value: string | Buffer): string => createHash(name).update(value).digest("hex");
  if (settings) return `http://127.0.0.1/mozoauth2/${hash("sha1", settings.gecko.id)}`;
  const digits = [...hash("sha256", Buffer.from(key ?? "", "base64")).slice(0, 32)];
  const id = digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
  return `https://${id}.chromiumapp.org/`;
}

/** The therapist who can sign in. */
const THERAPIST = { email: "therapist@lincoln.example", name: "Dana Reyes" };

export interface SignInServer {
  /** "http://127.0.0.1:PORT" */
  url: string;
  /** Forgets what it gave out: nothing is renewed any more. */
  forget(): void;
  close(): Promise<void>;
}

/**
 * Starts a vendor's sign-in that we did not write: the package emulate, with its page to choose an account, codes,
 * PKCE, tokens and their renewal. Its calendar keeps no ids, series or etags of Google's, and of Microsoft's there is
 * none: what it can do is in emulate-calendar.test.ts.
 */
export async function startSignIn(vendor: "google" | "microsoft"): Promise<SignInServer> {
  const port = await freePort();
  const { clientId, secret } = TEST_CLIENTS[vendor];
  const client = { client_id: clientId, client_secret: secret, name: "Pushpin", redirect_uris: redirects() };
  const emulator = await createEmulator({
    service: vendor,
    port,
    // What its tokens name as their maker: behind that name it is reached.
    baseUrl: ISSUERS[vendor],
    seed: { [vendor]: { users: [THERAPIST], oauth_clients: [client] } },
  });
  return { url: `http://127.0.0.1:${port}`, forget: () => emulator.reset(), close: async () => emulator.close() };
}

const ISSUERS = { google: "https://accounts.google.com", microsoft: "https://login.microsoftonline.com" };

/** A port that is free now: the emulator does not choose one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
