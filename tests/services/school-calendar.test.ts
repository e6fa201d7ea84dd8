import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { ProposedDays } from "../../lib/core/school-calendar/propose-days";
import type { DecidedDays, TypedDays } from "../../lib/contracts/school-calendar";
import type { DayMeaning } from "../../lib/core/school-calendar/school-day";
import { instantOf } from "../../lib/core/time/zone";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { wordsIn } from "../fixtures/words-in";
import { parseInput } from "../../lib/contracts/parse-input";
import type { Ports } from "../../lib/services/ports";
import { removeSite, saveSite } from "../../lib/services/caseload/save-records";
import {
  changeSchoolDays,
  importSchoolCalendar,
  previewSchoolCalendar,
  removeBellSchedule,
  removeRotation,
  removeSchoolDays,
  saveBellSchedule,
  saveRotation,
  schoolCalendarView,
  addSchoolDays,
} from "../../lib/services/school-calendar/school-calendar";
import { aBellSchedule, aRotation, aRow, span } from "../core/school-calendar/calendar-builders";
import { aSite, at, someSettings } from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";
let vault: IdbVault;

function ports(): Ports {
  return {
    vault,
    clock: { nowMs: () => instantOf({ date: "2026-10-06", minute: at("7:00") }, NEW_YORK), zone: () => NEW_YORK },
    words: wordsIn("en"),
    handOver: handsOver(),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
}

beforeEach(async () => {
  vault = new IdbVault();
  await saveSite(ports(), aSite());
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

/** A district's calendar as a file has it. */
function entriesOf(...events: [title: string, start: string, end?: string, rule?: string][]) {
  const lines = events.flatMap(([title, start, end, rule], index) => [
    "BEGIN:VEVENT",
    `UID:${index}@district.example`,
    `SUMMARY:${title}`,
    `DTSTART${start.includes("T") ? "" : ";VALUE=DATE"}:${start}`,
    ...(end ? [`DTEND${end.includes("T") ? "" : ";VALUE=DATE"}:${end}`] : []),
    ...(rule ? [`RRULE:${rule}`] : []),
    "END:VEVENT",
  ]);
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//District//EN", ...lines, "END:VCALENDAR"].join("\r\n");
  const parsed = parseSchedule(text);
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value.entries;
}

const file = (entries: ReturnType<typeof entriesOf>, sourceName = "district.ics") => ({
  siteId: "lincoln",
  sourceName,
  entries,
});
const decide = (proposals: readonly ProposedDays[], change: Partial<DecidedDays> = {}): DecidedDays[] =>
  proposals.flatMap(({ key, title, dates, meaning, state }) =>
    meaning ? [{ key, title, dates, meaning, state, ...change }] : [],
  );
const kept = async (): Promise<string[]> =>
  (await vault.all("schoolDays")).map(({ date, kind, state }) => `${date} ${kind} ${state}`).sort();

const YEAR = entriesOf(
  ["No School - PD", "20261009"],
  ["Thanksgiving Break", "20261125", "20261128"],
  ["Early Dismissal 12:30", "20261007", undefined, "FREQ=MONTHLY;COUNT=3"],
  ["Early release", "20261016"],
  ["Book fair", "20261012", "20261014"],
  ["No School - long past", "20250909"],
);

describe("a school's calendar from a file", () => {
  it("is a preview first: every title with its days, and nothing is changed", async () => {
    const preview = await previewSchoolCalendar(ports(), file(YEAR));
    expect(preview?.recognised.map(({ title, dates, meaning, state }) => [title, dates, meaning?.kind, state])).toEqual(
      [
        ["Early Dismissal 12:30", ["2026-10-07", "2026-11-07", "2026-12-07"], "early-release", "confirmed"],
        ["No School - PD", ["2026-10-09"], "no-school", "confirmed"],
        ["Early release", ["2026-10-16"], "early-release", "open"],
        ["Thanksgiving Break", ["2026-11-25", "2026-11-26", "2026-11-27"], "no-school", "confirmed"],
      ],
    );
    expect(preview?.unrecognised.map(({ title, dates }) => [title, dates.length])).toEqual([["Book fair", 2]]);
    expect(await kept()).toEqual([]);
    expect(await previewSchoolCalendar(ports(), { ...file(YEAR), siteId: "gone" })).toBeUndefined();
  });

  it("names the entries of which it can't show every day", async () => {
    const often = entriesOf(
      ["No School - PD", "20261009"],
      ["Bell", "20261005T080000", "20261005T080500", "FREQ=HOURLY;BYMINUTE=0,5,10,15,20,25,30"],
    );
    expect((await previewSchoolCalendar(ports(), file(often)))?.cut).toEqual({ count: 1, titles: ["Bell"] });
    expect((await previewSchoolCalendar(ports(), file(YEAR)))?.cut).toEqual({ count: 0, titles: [] });
  });

  it("is kept as decided; what was changed or left out is remembered by the next import", async () => {
    const preview = (await previewSchoolCalendar(ports(), file(YEAR)))!;
    const [early, pd, unclear] = decide(preview.recognised);
    const days: DecidedDays[] = [
      { ...early!, meaning: { kind: "early-release", endMinute: at("12:15") } },
      { ...pd!, state: "excluded" },
      unclear!,
    ];
    expect(await importSchoolCalendar(ports(), { ...file([]), days })).toEqual({ ok: true, value: null });
    expect(await kept()).toEqual([
      "2026-10-07 early-release confirmed",
      "2026-10-09 no-school excluded",
      "2026-10-16 early-release open",
      "2026-11-07 early-release confirmed",
      "2026-12-07 early-release confirmed",
    ]);
    const again = (await previewSchoolCalendar(ports(), file(YEAR, "district (2).ics")))!;
    expect(again.recognised.map(({ meaning, state, isNew }) => [meaning, state, isNew])).toEqual([
      [{ kind: "early-release", endMinute: at("12:15") }, "confirmed", false],
      [{ kind: "no-school" }, "excluded", false],
      [{ kind: "early-release" }, "open", false],
      [{ kind: "no-school" }, "confirmed", true],
    ]);
  });

  it("replaces what the same file gave before, and nothing else", async () => {
    const first = (await previewSchoolCalendar(ports(), file(YEAR)))!;
    await importSchoolCalendar(ports(), { ...file([]), days: decide(first.recognised) });
    const letters = (await previewSchoolCalendar(ports(), file(entriesOf(["A Day", "20261006"]), "letters.ics")))!;
    await importSchoolCalendar(ports(), { ...file([], "letters.ics"), days: decide(letters.recognised) });
    await addSchoolDays(ports(), {
      ...{ siteId: "lincoln", from: "2026-10-08", to: "2026-10-08", title: "Flood" },
      meaning: { kind: "no-school" },
    });
    const moved = file(entriesOf(["No School - PD", "20261012"]));
    const preview = (await previewSchoolCalendar(ports(), moved))!;
    expect(preview.gone.map(({ title, dates }) => [title, dates.length])).toEqual([
      ["Early Dismissal 12:30", 3],
      ["No School - PD", 1],
      ["Early release", 1],
      ["Thanksgiving Break", 3],
    ]);
    await importSchoolCalendar(ports(), { ...moved, days: decide(preview.recognised) });
    expect(await kept()).toEqual([
      "2026-10-06 day-letter confirmed",
      "2026-10-08 no-school confirmed",
      "2026-10-12 no-school confirmed",
    ]);
  });

  it("changes nothing when one title still lacks its time, and names it", async () => {
    const preview = (await previewSchoolCalendar(ports(), file(YEAR)))!;
    const days = decide(preview.recognised, { state: "confirmed" });
    expect(await importSchoolCalendar(ports(), { ...file([]), days })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: [{ field: "days.2.endMinute", code: "required" }] },
    });
    expect(await kept()).toEqual([]);
  });

  it("passes the message boundary, and what is no meaning does not", () => {
    const days = [{ key: "k", title: "PD", dates: ["2026-10-09"], meaning: { kind: "no-school" }, state: "confirmed" }];
    const input = { siteId: "lincoln", sourceName: "d.ics", days };
    expect(parseInput("importSchoolCalendar", input)).toEqual({ ok: true, value: input });
    const wrong = { ...input, days: [{ ...days[0], meaning: { kind: "party" } }] };
    expect(parseInput("importSchoolCalendar", wrong)).toMatchObject({ ok: false });
  });
});

describe("days that are typed", () => {
  const typed = (meaning: DayMeaning, from: string, to = from) =>
    addSchoolDays(ports(), { siteId: "lincoln", from, to, title: "", meaning });

  it("hold for a date or for the school days of a range; a new word replaces the old one", async () => {
    await typed({ kind: "no-school" }, "2026-10-09", "2026-10-12");
    await typed({ kind: "early-release", endMinute: 720 }, "2026-10-07");
    await typed({ kind: "early-release", endMinute: 750 }, "2026-10-07");
    expect(await kept()).toEqual([
      "2026-10-07 early-release confirmed",
      "2026-10-09 no-school confirmed",
      "2026-10-12 no-school confirmed",
    ]);
    const view = await schoolCalendarView(ports());
    expect(view.days[0]).toMatchObject({ endMinute: 750 });
    await removeSchoolDays(ports(), [view.days[0]!.id]);
    expect(await kept()).toHaveLength(2);
  });

  it("are refused with the field that is wrong", async () => {
    expect(await typed({ kind: "early-release" }, "")).toEqual({
      ok: false,
      failure: {
        code: "invalid-fields",
        errors: [
          { field: "from", code: "required" },
          { field: "to", code: "required" },
          { field: "endMinute", code: "required" },
        ],
      },
    });
  });
});

describe("days of the list that are changed", () => {
  const shown = async () =>
    (await vault.all("schoolDays"))
      .map(({ siteId, date, kind, title, source, state }) => `${siteId} ${date} ${kind} ${title} ${source} ${state}`)
      .sort();
  const change = async (dates: string[], more: Partial<TypedDays> = {}) => {
    const days = (await vault.all("schoolDays")).filter(({ date }) => dates.includes(date));
    return changeSchoolDays(ports(), {
      ids: days.map(({ id }) => id),
      ...{ siteId: "lincoln", from: dates[0]!, to: dates.at(-1)!, title: days[0]?.title ?? "" },
      meaning: { kind: "no-school" },
      ...more,
    });
  };
  const snow = { siteId: "lincoln", from: "2026-12-03", to: "2026-12-04", title: "Snow" };
  beforeEach(() => addSchoolDays(ports(), { ...snow, meaning: { kind: "no-school" } }));

  it("get another meaning, other dates and another school; nothing is doubled", async () => {
    await change(["2026-12-03", "2026-12-04"], { meaning: { kind: "late-start", delayMinutes: 120 } });
    expect(await shown()).toEqual([
      "lincoln 2026-12-03 late-start Snow typed confirmed",
      "lincoln 2026-12-04 late-start Snow typed confirmed",
    ]);
    await saveSite(ports(), aSite({ id: "maple", name: "Maple" }));
    await change(["2026-12-03", "2026-12-04"], { siteId: "maple", from: "2026-12-04", to: "2026-12-07" });
    expect(await shown()).toEqual([
      "maple 2026-12-04 no-school Snow typed confirmed",
      "maple 2026-12-07 no-school Snow typed confirmed",
    ]);
  });

  it("of a file stay the file's on their date, and its next import remembers the change", async () => {
    const district = file(entriesOf(["Early release", "20261016"], ["No School", "20261012"]));
    const first = (await previewSchoolCalendar(ports(), district))!;
    await importSchoolCalendar(ports(), { ...district, days: decide(first.recognised) });
    await change(["2026-10-16"], { meaning: { kind: "early-release", endMinute: at("12:15") } });
    await change(["2026-10-12"], { from: "2026-10-13", to: "2026-10-13" });
    expect((await shown()).slice(0, 3)).toEqual([
      "lincoln 2026-10-12 no-school No School ics excluded",
      "lincoln 2026-10-13 no-school No School typed confirmed",
      "lincoln 2026-10-16 early-release Early release ics confirmed",
    ]);
    const again = (await previewSchoolCalendar(ports(), district))!;
    expect(again.recognised.map(({ title, state, meaning }) => [title, state, meaning])).toEqual([
      ["No School", "excluded", { kind: "no-school" }],
      ["Early release", "confirmed", { kind: "early-release", endMinute: at("12:15") }],
    ]);
  });

  it("take no other typed day's place, and are refused with the field that is wrong", async () => {
    await addSchoolDays(ports(), {
      ...snow,
      from: "2026-12-10",
      to: "2026-12-10",
      title: "Flood",
      meaning: { kind: "no-school" },
    });
    const before = await shown();
    const refused = async (dates: string[], more: Partial<TypedDays>, field: string, code: string) => {
      expect(await change(dates, more)).toMatchObject({
        failure: { code: "invalid-fields", errors: [{ field, code }] },
      });
      expect(await shown()).toEqual(before);
    };
    await refused(["2026-12-03", "2026-12-04"], { from: "2026-12-10", to: "2026-12-11" }, "from", "duplicate");
    await refused(["2026-12-03", "2026-12-04"], { to: "2026-12-01" }, "to", "end-before-start");
    await refused(["2026-12-10"], { meaning: { kind: "day-letter", letter: " " } }, "letter", "required");
    expect(await change(["2027-01-01"])).toEqual({ ok: false, failure: { code: "not-found" } });
  });
});

describe("bell schedules and rotations", () => {
  const rows = [aRow(span("10:00", "10:40"), null), aRow(span("9:00", "9:40"), span("10:00", "10:30"))];

  it("are kept in order, and a bell schedule stays while a day goes by it", async () => {
    await saveBellSchedule(ports(), aBellSchedule({ rows }));
    expect((await schoolCalendarView(ports())).bellSchedules[0]?.rows).toEqual(rows.toReversed());
    await addSchoolDays(ports(), {
      ...{ siteId: "lincoln", from: "2026-10-09", to: "2026-10-09", title: "" },
      meaning: { kind: "bell-schedule", bellScheduleId: "assembly" },
    });
    expect(await removeBellSchedule(ports(), "assembly")).toEqual({
      ok: false,
      failure: { code: "in-use", count: 1 },
    });
    await removeSchoolDays(
      ports(),
      (await vault.all("schoolDays")).map(({ id }) => id),
    );
    expect(await removeBellSchedule(ports(), "assembly")).toEqual({ ok: true, value: null });
  });

  it("tell the letters of the next school days", async () => {
    await saveRotation(ports(), aRotation({ letters: [" A", "B "] }));
    const ahead = async () =>
      (await schoolCalendarView(ports())).letters.map(({ date, letters }) => `${date} ${letters.join()}`);
    expect((await ahead()).slice(0, 3)).toEqual(["2026-10-06 B", "2026-10-07 A", "2026-10-08 B"]);
    await removeRotation(ports(), "ab");
    expect(await ahead()).toEqual([]);
  });

  it("go with their site", async () => {
    await saveBellSchedule(ports(), aBellSchedule({ rows }));
    await saveRotation(ports(), aRotation());
    await removeSite(ports(), "lincoln");
    expect(await schoolCalendarView(ports())).toMatchObject({
      days: [],
      bellSchedules: [],
      rotations: [],
      letters: [],
    });
    expect(await saveRotation(ports(), aRotation())).toEqual({ ok: false, failure: { code: "not-found" } });
  });
});
