import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KEPT_DAYS } from "../../lib/core/vault/kept-days";
import { POLICY_FIELDS, readPolicy } from "../../lib/core/policy/district-policy";
import { managedSchema } from "../../lib/core/policy/managed-schema";

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

/** The cells of the rows of the IT sheet's table behind a head. */
const rowsBehind = (head: string): string[][] =>
  read("docs/it-sheet.md")
    .split(`\n## ${head}\n`)[1]!
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test("the IT sheet gives reasons for no permission that no manifest names", () => {
  const named = rowsBehind("Permissions").flatMap(([cell]) => [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  // The builder adds it for the entry point of that name; `https` is the scheme of optional hosts.
  const known = [...PERMISSIONS, "sidePanel", "https"];
  expect(config).toContain('optional_host_permissions: ["https://*/*"]');
  expect(named.filter((one) => !known.includes(one))).toEqual([]);
  expect(existsSync(new URL("../../entrypoints/sidepanel", import.meta.url))).toBe(true);
});

/** The schema that Chromium's packages have, by the name of a value. */
const SCHEMA = (JSON.parse(managedSchema()) as { properties: Record<string, SchemaField> }).properties;

interface SchemaField {
  type: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  items?: { enum?: string[] };
}

test("the IT sheet lists the values that can be set, each once: those of the schema in the package, and no other", () => {
  const listed = rowsBehind("What you can set").map(([name]) => name!.replaceAll("`", ""));
  expect(listed.toSorted()).toEqual(Object.keys(SCHEMA).toSorted());
  expect(Object.keys(SCHEMA).toSorted()).toEqual(Object.keys(POLICY_FIELDS).toSorted());
});

test.each(rowsBehind("What you can set"))(
  "the IT sheet says of %s which values it takes, and what it does",
  (...row) => {
    const [name, value, effect] = row;
    const field = SCHEMA[name!.replaceAll("`", "")]!;
    expect(effect).toMatch(/\w/);
    const choices = field.enum ?? field.items?.enum;
    if (field.type === "integer") expect(value).toBe(`${field.minimum} to ${field.maximum}`);
    else if (field.type === "boolean") expect(value).toMatch(/^`(?:true|false)`$/);
    else if (choices) expect([...value!.matchAll(/"(\w+)"/g)].map(([, one]) => one)).toEqual(choices);
    else expect(value).toMatch(field.type === "array" ? /^`\["[^"]+"\]`$/ : /^\w/);
  },
);

test("the IT sheet's examples are of values that the schema has, under the id of the package", () => {
  const sheet = read("docs/it-sheet.md");
  const examples = [...sheet.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text!) as object);
  const [chromium, firefox] = examples as [
    { "3rdparty": { extensions: Record<string, object> } },
    { name: string; type: string; data: object },
  ];
  const given = [...Object.values(chromium["3rdparty"].extensions), firefox.data];
  expect(given).toHaveLength(2);
  for (const values of given) expect(readPolicy({ ...values })).toEqual({ policy: values, wrong: [] });
  const id = /FIREFOX_ID = "([^"]+)"/.exec(config)![1]!;
  expect([firefox.name, firefox.type]).toEqual([id, "storage"]);
  expect(sheet).toContain(`\`${id}.json\``);
});

test("the IT sheet's way to hashes and a bill of materials is one that the scripts go", () => {
  const sheet = read("docs/it-sheet.md");
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const part = sheet.split("\n## What is in the package\n")[1]!;
  const named = [...part.matchAll(/`npm run (?:-s )?([\w:]+)`/g)].map(([, name]) => name!);
  expect(named).toEqual(["sbom", "zip", "build"]);
  for (const name of named) expect(scripts[name], name).toBeDefined();
  for (const browser of ["chrome", "edge", "firefox"]) expect(scripts["zip"]).toContain(`wxt zip -b ${browser}`);
  expect(part).toContain("packages for the three stores");
  // Where the packages are, and how they are called.
  const [, folder, ending] = /`sha256sum (\S+)\/\*(\.\w+)`/.exec(part)!;
  expect([ending, config.includes(`: "${folder}",\n`)]).toEqual([".zip", true]);
  const [, name] = /`(\w+)-\*-sources\.zip`/.exec(part)!;
  expect(config).toContain(`zip: { name: "${name}"`);
});

test("there is a license, and every paper names the same one", () => {
  const license = read("LICENSE");
  expect(license).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} \S/);
  expect(license).toMatch(/Permission is hereby granted, free of charge,/);
  expect(license).toMatch(/THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND/);
  expect((JSON.parse(read("package.json")) as { license: string }).license).toBe("MIT");
  expect(read("docs/it-sheet.md")).toMatch(/MIT license/i);
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
