import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moveClock } from "../clock/moved-clock";

/**
 * A copy of a built extension in which every script first moves its context's clock: worker, pages and content script
 * agree on the day, and a restarted worker does too. Nothing else differs from the build.
 * @returns the copy's folder; the caller removes it
 */
export function withMovedClock(extensionDir: string, offsetMs: number): string {
  const copy = mkdtempSync(join(tmpdir(), "pushpin-extension-"));
  cpSync(extensionDir, copy, { recursive: true });
  // Bundlers' name-keeping helper may stand in the function's text.
  const shim = `(()=>{const __name=(f)=>f;(${moveClock.toString()})(${offsetMs})})();\n`;
  for (const entry of readdirSync(copy, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".js")) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, shim + readFileSync(path, "utf8"));
  }
  return copy;
}
