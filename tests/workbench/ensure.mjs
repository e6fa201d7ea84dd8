// Runs before `npm start` and `npm test` on a clone that may have nothing yet: Node's own modules only.
// Installs the packages of the lock file and, when asked (--chromium, --firefox), a browser where it can.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MARKER = join(ROOT, "node_modules/.pushpin-lock");
/** Same places as in browsers.ts, which cannot be loaded before the packages are there. */
const BROWSERS = {
  chromium: {
    variable: "PUSHPIN_CHROMIUM",
    paths: ["/usr/bin/chromium", "/usr/bin/chromium-browser"],
    package: "chromium",
  },
  firefox: { variable: "PUSHPIN_FIREFOX", paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox"], package: "firefox-esr" },
};
const LOST = {
  chromium: "everything in a browser is skipped: page reader, overlay, screens, Chromium journey",
  firefox: "the Firefox journey is skipped",
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

function isThere(browser) {
  const { variable, paths } = BROWSERS[browser];
  if (process.env[variable] || paths.some((path) => existsSync(path))) return true;
  if (browser !== "chromium") return false;
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  return existsSync(chromium.executablePath());
}

function installFromDebian(browser) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return run("apt-get", ["update"]) && run("apt-get", ["install", "-y", BROWSERS[browser].package]);
}

function installBrowser(browser) {
  if (isThere(browser)) return;
  console.log(`No ${browser} found; trying to install one.`);
  installFromDebian(browser);
  if (browser === "chromium" && !isThere(browser)) run("npx", ["playwright-core", "install", "chromium"]);
  if (isThere(browser)) return;
  const { variable, paths } = BROWSERS[browser];
  console.error(`\n!!! No ${browser} could be installed: ${LOST[browser]}.`);
  console.error(`!!! Install one at ${paths[0]}, or name yours with ${variable}=/path/to/it.\n`);
  if (process.env.CI === "true") process.exit(1);
}

installPackages();
prepareTypes();
for (const browser of ["chromium", "firefox"]) {
  if (process.argv.includes(`--${browser}`)) installBrowser(browser);
}
