import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { scripts } from "../../package.json";

const run = promisify(execFile);

/** The commands that the README says explain themselves, with the file that each runs. */
const COMMANDS = [
  ...(["read-page", "judge", "occurrences", "paste", "school-days"] as const),
  ...(["read-iep", "read-caseload", "fixture", "sign-override"] as const),
].map((name) => [name, scripts[name].split(" ").at(-1)!] as const);

test.each(COMMANDS)(
  "%s --help explains the command, and ends",
  async (name, file) => {
    const { stdout, stderr } = await run("node_modules/.bin/tsx", [file, "--help"]);
    expect(stdout).toContain(`npm run -s ${name}`);
    expect(stderr).toBe("");
  },
  60_000,
);
