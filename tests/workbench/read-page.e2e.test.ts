import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import { buildPage, daysFrom, type BuiltPage } from "../page/google/page-builder";
import { findChromium } from "./browsers";
import { PageLab, type LabPage } from "./page-lab";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TSX = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
const KEYS = ["file", "site", "view", "complete", "days", "zone", "pxPerHour", "health", "events"];

const art = { id: "art_20261007T130000Z", title: "Art", date: "2026-10-07", start: "09:00", end: "10:00" };
const week = (changes: Partial<BuiltPage> = {}): string =>
  buildPage({ days: daysFrom("2026-10-04"), events: [art], ...changes });

interface Run {
  lines: (CalendarReading & { file: string })[];
  words: string;
  code: number;
}

function readPage(args: string[], cwd = ROOT, clone = ROOT): Promise<Run> {
  const script = join(clone, "tests/workbench/read-page.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [TSX, script, ...args], { cwd }, (error, stdout, stderr) => {
      const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
      const code = error ? Number(error.code) : 0;
      resolve({ lines: lines.map((line) => JSON.parse(line) as Run["lines"][number]), words: stdout + stderr, code });
    });
  });
}

describe.skipIf(!findChromium())("in Chromium", () => {
  let folder: string;
  let lab: PageLab;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "read-page-"));
    lab = await PageLab.open();
  });
  afterAll(async () => {
    await lab.close();
    await rm(folder, { recursive: true });
  });

  const saved = (html: string, changes: Partial<LabPage> = {}): LabPage => ({
    vendor: "google",
    html,
    url: "https://calendar.google.com/calendar/u/0/r/week/2026/10/5",
    zone: "America/New_York",
    nowMs: Date.UTC(2026, 9, 6, 13),
    ...changes,
  });

  describe("on a clone that has only its packages", () => {
    let clone: string;

    beforeAll(async () => {
      clone = await mkdtemp(join(tmpdir(), "pushpin-clone-"));
      for (const part of ["lib", "tests/workbench", "package.json", "tsconfig.json"])
        await cp(join(ROOT, part), join(clone, part), { recursive: true });
      await symlink(join(ROOT, "node_modules"), join(clone, "node_modules"));
      await writeFile(join(clone, "week.html"), week());
    });
    afterAll(() => rm(clone, { recursive: true }));

    const call = (): Promise<Run> =>
      readPage(["--site", "google", "--now", "2026-10-06T09:00", "week.html"], clone, clone);

    test("pages are read", async () => {
      const { lines, code } = await call();
      expect(lines[0]).toMatchObject({ file: "week.html", view: "week", health: { state: "ok" } });
      expect(code).toBe(0);
    });

    test("a reader that can't be bundled is an error in words, and the command ends", async () => {
      await writeFile(join(clone, "tsconfig.json"), '{ "extends": "./gone.json" }');
      const { lines, words, code } = await call();
      expect(words).toContain("gone.json");
      expect({ lines, code }).toEqual({ lines: [], code: 1 });
    });
  });

  test("one line per file in the given order, keys as promised; files that can't be read say why", async () => {
    await writeFile(join(folder, "week.html"), week());
    await writeFile(join(folder, "notes.txt"), "no page at all");
    const run = await readPage(
      ["--site", "google", "--now", "2026-10-06T09:00", "week.html", "gone.html", "notes.txt"],
      folder,
    );
    expect(run.lines.map((line) => line.file)).toEqual(["week.html", "gone.html", "notes.txt"]);
    for (const line of run.lines) expect(Object.keys(line)).toEqual(KEYS);
    expect(run.lines[0]).toMatchObject({ view: "week", complete: true, pxPerHour: 48, health: { state: "ok" } });
    expect(run.lines[1]?.health).toEqual({ state: "unreadable", reasons: [{ code: "file-missing" }] });
    expect(run.lines[2]?.health).toEqual({ state: "unreadable", reasons: [{ code: "not-html" }] });
    expect(run.code).toBe(1);
  });

  test("a list in one browser, paths from the list's folder, each line in its own world", async () => {
    await writeFile(join(folder, "unknown.html"), week({ language: "zz" }));
    const line = (zone: string): string =>
      JSON.stringify({ file: "unknown.html", site: "google", zone, now: "2026-10-06T09:00", url: saved("").url });
    await writeFile(join(folder, "list.jsonl"), `${line("America/New_York")}\n\n${line("Asia/Tokyo")}\n`);
    const run = await readPage(["--list", join(folder, "list.jsonl")]);
    // The original start confirms the place only in the zone it was made for.
    expect(run.lines.map((reading) => reading.events[0]?.confidence)).toEqual(["high", "medium"]);
    expect(run.code).toBe(0);
  });

  test("a saved Outlook page is read by Outlook's reader", async () => {
    const file = fileURLToPath(new URL("../fixtures/outlook/2026-10.workweek.en.html", import.meta.url));
    const run = await readPage(["--site", "outlook", "--now", "2026-10-06T09:00", file]);
    expect(run.lines[0]).toMatchObject({ site: "outlook", view: "week", complete: true, health: { state: "ok" } });
    expect(Object.keys(run.lines[0]!)).toEqual(KEYS);
    expect(run.code).toBe(0);
  });

  test.each([
    [["--site", "yahoo", "x.html"], "Unknown site"],
    [["x.html"], "Name the site"],
    [["--site", "google"], "Name at least one file"],
    [["--site", "google", "--zone", "Nowhere/Land", "x.html"], "unknown zone"],
    [["--site", "google", "--now", "soon", "x.html"], "no time like"],
    [["--wrong"], "--wrong"],
  ])("%j is refused in words", async (args, words) => {
    const run = await readPage(args);
    expect(run.code).toBe(2);
    expect(run.words).toContain(words);
  });

  test("the page's own scripts, handlers, frames and refreshes do nothing, and no request leaves", async () => {
    const spoil = "document.title='spoilt'";
    const html = week().replace(
      "</body>",
      `<script>${spoil}</script><script src="https://example.com/x.js"></script><img src="data:," onerror="${spoil}">
      <body onload="${spoil}"><svg onload="${spoil}"></svg><iframe src="javascript:parent.${spoil}"></iframe>
      <iframe srcdoc="<script>parent.${spoil}</script>"></iframe><meta http-equiv="refresh" content="0">
      <img src="https://example.com/pixel"><link rel="stylesheet" href="https://example.com/x.css"></body>`,
    );
    await lab.visit(saved(html), async (page) => {
      const reached: string[] = [];
      page.on("response", (response) => reached.push(response.url()));
      await page.waitForTimeout(500);
      expect(await page.title()).not.toBe("spoilt");
      expect(reached.filter((url) => url.startsWith("http"))).toEqual([]);
    });
    expect((await lab.read(saved(html))).health.state).toBe("ok");
  });

  test("zone, clock and address are those asked for", async () => {
    await lab.visit(saved(week(), { zone: "Asia/Tokyo" }), async (page) => {
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe("Asia/Tokyo");
      expect(await page.evaluate(() => Date.now())).toBe(Date.UTC(2026, 9, 6, 13));
      expect(page.url()).toBe(saved("").url);
      expect(await page.evaluate(() => document.compatMode)).toBe("CSS1Compat");
    });
  });

  test("where nothing but the address names view and days, it does, together with the headings", async () => {
    const nameless = week({ viewKey: null, language: "zz" })
      .replaceAll(/data-datekey="\d+"/g, "")
      .replaceAll(/data-(?:start|end)-date-key="\d+"/g, "");
    const reading = await lab.read(saved(nameless));
    expect(reading).toMatchObject({
      view: "week",
      complete: false,
      days: daysFrom("2026-10-04"),
      health: { state: "partial" },
    });
    expect(reading.events[0]).toMatchObject({ start: "2026-10-07T09:00", confidence: "medium" });
    const elsewhere = await lab.read(
      saved(nameless, { url: "https://calendar.google.com/calendar/u/0/r/week/2026/11/20" }),
    );
    expect(elsewhere).toMatchObject({ days: [], events: [], health: { state: "unreadable" } });
  });

  test("an address of another week is reported where nothing else vouches for the days", async () => {
    const bare = week({ language: "zz" }).replaceAll('role="columnheader"', "");
    const url = "https://calendar.google.com/calendar/u/0/r/week/2026/11/20";
    expect((await lab.read(saved(bare, { url }))).health.reasons).toContainEqual({ code: "address-elsewhere" });
    expect((await lab.read(saved(week(), { url }))).health.state).toBe("ok");
  });
});
