import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KEPT_DAYS } from "../../lib/core/vault/kept-days";
import { POLICY_FIELDS } from "../../lib/core/policy/district-policy";

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
/** The permissions that the manifest of any browser names, from where it is made. */
const config = read("wxt.config.ts");
const PERMISSIONS = [...config.matchAll(/\n {4}(?:optional_)?permissions: \[([^;]*?)\],\n/g)].flatMap(([, list]) => [
  ...new Set([...list!.matchAll(/"(\w+)"/g)].map(([, name]) => name!).filter((name) => name !== "firefox")),
]);

test("the permissions are found where the manifest is made", () => {
  expect([...new Set(PERMISSIONS)].toSorted()).toEqual(
    ["alarms", "identity", "idle", "notifications", "scripting", "storage", "unlimitedStorage"].toSorted(),
  );
});

test.each([...new Set(PERMISSIONS)])("the IT sheet and the stores' answers give a reason for %s", (permission) => {
  for (const paper of ["docs/it-sheet.md", "docs/store/privacy-answers.md"])
    expect(read(paper), paper).toMatch(new RegExp(`^\\|[^|]*\`${permission}\`[^|]*\\| \\w`, "m"));
});

test.each(Object.keys(POLICY_FIELDS))("the IT sheet says what %s does", (name) => {
  expect(read("docs/it-sheet.md")).toMatch(new RegExp(`^\\| \`${name}\` +\\| [^|]+\\| \\w`, "m"));
});

test("the papers say how long everything is kept that goes by itself", () => {
  const { readings, shownDays, removedBookings, answeredQuestions, awayTimes } = KEPT_DAYS;
  const privacy = read("PRIVACY.md");
  const row = (what: RegExp): string =>
    privacy.split("\n").find((line) => line.startsWith("|") && what.test(line)) ?? "";
  expect(row(/readings of your calendar/)).toContain(`${readings} days, and ${shownDays} after the last day shown`);
  expect(row(/visits that you removed/)).toContain(`${removedBookings} days after their date`);
  expect(row(/questions to teachers/)).toContain(`${answeredQuestions} days`);
  expect(row(/I am out/)).toContain(`${awayTimes} days after them`);
  expect(row(/when colleagues are in which rooms/)).toContain("until the colleague's last day");
  const sheet = read("docs/it-sheet.md");
  for (const days of [readings, shownDays, removedBookings, answeredQuestions, awayTimes])
    expect(sheet.split("\n").find((line) => /\| Retention/.test(line))).toMatch(new RegExp(`\\b${days}\\b`));
});

test.each([
  ["who can open the data", /Who can open the data\?/],
  ["where it is", /Where is it\?/],
  ["how it is encrypted", /How is it encrypted\?/],
  ["when it locks", /When does it lock\?/],
  ["proof of deletion", /Deletion, and its proof/],
  ["retention", /\| Retention/],
  ["the log", /\| Access log/],
  ["breach", /\| Breach/],
  ["staff who leave", /\| When staff leave/],
  ["subprocessors", /no subprocessors/],
])("the IT sheet answers a student-data agreement's question: %s", (_what, answer) => {
  expect(read("docs/it-sheet.md")).toMatch(answer);
});
