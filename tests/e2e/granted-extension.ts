import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
}

/**
 * A copy of a built extension that has what it may ask for from the start, as if she had said yes to the browser's
 * question: without a display nobody could. What is asked, and that it is asked within a click, stays as built.
 * @param origins the hosts that she said yes to
 * @returns the copy's folder; the caller removes it
 */
export function withGranted(extensionDir: string, origins: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "pushpin-granted-"));
  cpSync(extensionDir, copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const { permissions, optional_permissions: optional = [], host_permissions: hosts } = manifest;
  const granted = { permissions: [...permissions, ...optional], host_permissions: [...hosts, ...origins] };
  writeFileSync(path, JSON.stringify({ ...manifest, ...granted }));
  return copy;
}
