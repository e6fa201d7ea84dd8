import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["entrypoints", "components", "lib", "public", "wxt.config.ts", "package-lock.json", "tsconfig.json"];
const TARGETS = { chrome: "chrome-mv3", edge: "edge-mv3", firefox: "firefox-mv3" } as const;

/** The clients with which test builds sign in, at servers on this machine. They open nothing anywhere. */
export const TEST_CLIENTS = {
  google: { clientId: "pushpin-test-client", secret: "not-a-secret" },
  // A single-page application has no secret.
  microsoft: { clientId: "pushpin-test-application", secret: "" },
} as const;

/** Variables of a test build: clients of its own, and none of those that this machine may have in `.env`. */
const TEST_VARIABLES = {
  PUSHPIN_TEST_BUILD: "1",
  WXT_CHROME_CLIENT_ID: "",
  WXT_GOOGLE_CLIENT_ID: TEST_CLIENTS.google.clientId,
  WXT_GOOGLE_CLIENT_SECRET: TEST_CLIENTS.google.secret,
  WXT_MICROSOFT_CLIENT_ID: TEST_CLIENTS.microsoft.clientId,
  WXT_MICROSOFT_TENANT: "",
};

export type TestTarget = keyof typeof TARGETS;

/** Folder of the test build for a browser: like the release, but with open shadow roots and clients of tests. */
export function testBuildDir(target: TestTarget): string {
  return join(ROOT, ".output/test", TARGETS[target]);
}

/**
 * Builds the test extensions whose sources changed since their last build.
 * @throws Error with the builder's output when it fails
 */
export function buildTestExtensions(targets: readonly TestTarget[] = ["chrome", "firefox"]): void {
  for (const target of targets) build(target, testBuildDir(target), TEST_VARIABLES);
}

/** Builds the extension as it is released, for a person's own calendar; gives its folder. */
export function buildRelease(): string {
  const dir = join(ROOT, ".output", TARGETS.chrome);
  build("chrome", dir, {});
  return dir;
}

function build(target: TestTarget, dir: string, variables: Record<string, string>): void {
  const hash = sourcesHash(variables);
  const marker = `${dir}.hash`;
  if (existsSync(join(dir, "manifest.json")) && existsSync(marker) && readFileSync(marker, "utf8") === hash) return;
  console.log(`Building the extension for ${target} ...`);
  runWxt(target, variables);
  writeFileSync(marker, hash);
}

function runWxt(target: TestTarget, variables: Record<string, string>): void {
  const wxt = join(ROOT, "node_modules/wxt/bin/wxt.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "build", "-b", target], {
    cwd: ROOT,
    // A test runner's NODE_ENV would give a development build of the libraries.
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1", ...variables },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`wxt build -b ${target} failed:\n${stdout}\n${stderr}`);
}

function sourcesHash(variables: Record<string, string>): string {
  const hash = createHash("sha256").update(JSON.stringify(variables));
  for (const source of SOURCES) {
    for (const path of filesUnder(source))
      hash
        .update(path)
        .update("\0")
        .update(readFileSync(join(ROOT, path)));
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildTestExtensions();
