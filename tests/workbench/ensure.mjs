// Runs before `npm start` and `npm test` on a clone that may have nothing yet: Node's own modules only.
// Installs the packages of the lock file and, when asked (--chromium, --firefox, --radicale), a program that tests start,
// where it can.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MARKER = join(ROOT, "node_modules/.pushpin-lock");
/** Same places as in browsers.ts and caldav/radicale.ts, which cannot be loaded before the packages are there. */
const PROGRAMS = {
  chromium: {
    variable: "PUSHPIN_CHROMIUM",
    paths: ["/usr/bin/chromium", "/usr/bin/chromium-browser"],
    package: "chromium",
  },
  firefox: { variable: "PUSHPIN_FIREFOX", paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox"], package: "firefox-esr" },
  radicale: {
    variable: "PUSHPIN_RADICALE",
    paths: ["/usr/bin/radicale", "/usr/local/bin/radicale", "/opt/homebrew/bin/radicale"],
    package: "radicale",
  },
};
/** Without these a run in CI would prove less than it says. */
const WANTED_IN_CI = new Set(["chromium", "firefox"]);
const LOST = {
  chromium: "everything in a browser is skipped: page reader, overlay, screens, Chromium journey",
  firefox: "the Firefox journey is skipped",
  radicale: "booking at a calendar server that we did not write is skipped",
};

function run(command, args) {
  console.log(`> ${command} ${args.join(" ")}`);
  // npm is a script on Windows, which only a shell can start.
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(MARKER) && readFileSync(MARKER, "utf8") === lock) return;
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) {
    console.error(
      "\nThe packages could not be installed (see above). Is the network there? Then run the command again.",
    );
    process.exit(1);
  }
  writeFileSync(MARKER, lock);
}

/** WXT writes types that an editor and the type-aware lint look for; commands run without them. */
function prepareTypes() {
  if (existsSync(join(ROOT, ".wxt/wxt.d.ts"))) return;
  if (!run(process.execPath, [join(ROOT, "node_modules/wxt/bin/wxt.mjs"), "prepare"])) process.exit(1);
}

function isThere(program) {
  const { variable, paths } = PROGRAMS[program];
  if (process.env[variable] || paths.some((path) => existsSync(path))) return true;
  if (program !== "chromium") return false;
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  return existsSync(chromium.executablePath());
}

function installFromDebian(program) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return run("apt-get", ["update"]) && run("apt-get", ["install", "-y", PROGRAMS[program].package]);
}

function install(program) {
  if (isThere(program)) return;
  console.log(`No ${program} found; trying to install one.`);
  installFromDebian(program);
  if (program === "chromium" && !isThere(program)) run("npx", ["playwright-core", "install", "chromium"]);
  if (isThere(program)) return;
  const { variable, paths } = PROGRAMS[program];
  console.error(`\n!!! No ${program} could be installed: ${LOST[program]}.`);
  console.error(`!!! Install one at ${paths[0]}, or name yours with ${variable}=/path/to/it.\n`);
  if (process.env.CI === "true" && WANTED_IN_CI.has(program)) process.exit(1);
}

installPackages();
prepareTypes();
for (const program of Object.keys(PROGRAMS)) {
  if (process.argv.includes(`--${program}`)) install(program);
}
