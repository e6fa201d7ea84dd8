import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reportText } from "../../lib/core/health/page-report";
import { NoReportError, parseReport } from "./fixture-report";
import { writeFixture } from "./write-fixture";

const HELP = `Turns a report of a calendar page ("Copy report" in the planner) into a page for tests.

  npm run -s fixture -- REPORT.json [--name NAME]

Writes tests/fixtures/reports/NAME.html and, beside it, NAME.json: the report itself. NAME is
<site>.<view>.<language> unless told otherwise; a file that is there is not written over.
The page has the report's elements, attributes and places, and rows of "x" for its texts. Tests check that a
report of the page is the report it was made from.

Exit code: 0 when both were written, 2 when not (said on stderr).`;

const FOLDER = "tests/fixtures/reports";

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  const [file] = positionals;
  if (!file) throw new NoReportError(`Name a report.\n\n${HELP}`);
  const report = parseReport(readFileSync(file, "utf8"));
  const name = values.name ?? [report.vendor, report.health?.view ?? "page", report.language || "xx"].join(".");
  if (!/^[\w.-]+$/.test(name)) throw new NoReportError(`--name ${name}: letters, digits, dot and hyphen only.`);
  mkdirSync(FOLDER, { recursive: true });
  const paths = [join(FOLDER, `${name}.html`), join(FOLDER, `${name}.json`)] as const;
  const taken = paths.find((path) => existsSync(path));
  if (taken) throw new NoReportError(`${taken} is already there. Choose another with --name.`);
  writeFileSync(paths[0], writeFixture(report));
  writeFileSync(paths[1], `${reportText(report)}\n`);
  console.log(paths.join("\n"));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
