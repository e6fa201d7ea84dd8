import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { DayReason } from "../../lib/core/school-calendar/day-plan";
import type { BellSchedule, DayMeaning, Rotation, SchoolDay } from "../../lib/core/school-calendar/school-day";
import { formatClock, type Interval } from "../../lib/core/time/interval";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import { caseload } from "../../lib/services/caseload/caseload";
import { classMatrix } from "../../lib/services/matrix/class-matrix";
import type { Ports } from "../../lib/services/ports";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { today } from "../../lib/services/today/today";
import { workOutWeek } from "../../lib/services/windows/week";
import { windowCard } from "../../lib/services/windows/window-card";
import { aBellSchedule, aRotation, aRow, aSchoolDay, span } from "../core/school-calendar/calendar-builders";
import {
  aVisitOn,
  aClass,
  aMandate,
  anEntry,
  aReading,
  aSite,
  aStudent,
  at,
  someSettings,
  workingWeek,
} from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";
const MONDAY = "2026-10-05";
const TUESDAY = "2026-10-06";
let vault: IdbVault;
let zone: string;

function ports(): Ports {
  return {
    vault,
    clock: { nowMs: () => instantOf({ date: MONDAY, minute: at("7:00") }, NEW_YORK), zone: () => zone },
    words: wordsIn("en"),
    handOver: handsOver(),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
}

/** One class with Arrival every day and Art on A days; a student whose goals happen in both. */
async function setUp(): Promise<void> {
  const art = { entryId: "art", title: "Art", start: { date: "2026-08-31", minute: at("10:00") }, durationMinutes: 40 };
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    {
      put: "schedules",
      record: {
        id: "k12",
        sourceName: "k12.ics",
        importedAt: "",
        entries: [anEntry(), anEntry({ ...art, cycleDays: ["A"] })],
      },
    },
    {
      put: "students",
      record: aStudent({
        goals: [
          { id: "coat", text: "Will zip up own coat at arrival with one verbal cue in 4 of 5 trials." },
          { id: "scissors", text: "Will cut along a curved line with scissors in 4 of 5 trials." },
        ],
        mandate: aMandate(30, 10),
      }),
    },
    ...workingWeek().map((record) => ({ put: "workingHours", record }) as const),
  ]);
}

const keepDays = (...days: SchoolDay[]) => vault.apply(days.map((record) => ({ put: "schoolDays", record }) as const));
const keepBells = (record: BellSchedule) => vault.apply([{ put: "bellSchedules", record }]);
const keepRotation = (record: Rotation) => vault.apply([{ put: "rotations", record }]);
const written = ({ routineTitle, date, startMinute, endMinute }: { routineTitle: string; date: string } & Interval) =>
  `${date.slice(-2)} ${routineTitle} ${formatClock(startMinute)}-${formatClock(endMinute)}`;

/** Every window of the week, drawn or not. */
async function windows(): Promise<string[]> {
  const { suggested } = await workOutWeek(ports(), MONDAY);
  return [...suggested.suggested, ...suggested.alternatives].map(written).sort();
}
const arrivalOn = (...days: string[]) => days.map((day) => `${day} Arrival / unpack 08:05-08:35`);

beforeEach(async () => {
  vault = new IdbVault();
  zone = NEW_YORK;
  await setUp();
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

describe("the school's calendar in the week", () => {
  it("leaves every day alone while nothing is known", async () => {
    expect(await windows()).toEqual(arrivalOn("05", "06", "07", "08", "09"));
  });

  it("closes a day: nothing is suggested on it, in the list and on the page", async () => {
    await keepDays(aSchoolDay({ kind: "no-school" }));
    expect(await windows()).toEqual(arrivalOn("05", "07", "08", "09"));
    const dates = (drawn: readonly { date: string }[]) => drawn.map(({ date }) => date);
    expect(dates((await suggestionList(ports())).windows)).not.toContain(TUESDAY);
    expect(dates((await takeReading(ports(), aReading(), undefined)).windows)).not.toContain(TUESDAY);
    await keepDays(aSchoolDay({ kind: "no-school" }, { state: "open" }));
    expect(await windows()).toContain(arrivalOn("06")[0]);
  });

  it("cuts a routine at an early release; a short rest is no visit", async () => {
    await keepDays(
      aSchoolDay({ kind: "early-release", endMinute: at("8:20") }),
      aSchoolDay({ kind: "early-release", endMinute: at("8:10") }, { date: "2026-10-07" }),
    );
    expect(await windows()).toEqual([...arrivalOn("05"), "06 Arrival / unpack 08:05-08:20", ...arrivalOn("08", "09")]);
  });

  it("counts a delay from the school's own hours", async () => {
    await vault.apply([{ put: "sites", record: aSite({ hours: span("7:45", "15:00") }) }]);
    await keepDays(aSchoolDay({ kind: "late-start", delayMinutes: 30 }));
    expect(await windows()).toContain("06 Arrival / unpack 08:15-08:35");
  });

  it("moves exactly the routines of another bell schedule", async () => {
    await keepBells(aBellSchedule({ rows: [aRow(span("8:00", "8:40"), span("9:00", "9:40"))] }));
    await keepDays(aSchoolDay({ kind: "bell-schedule", bellScheduleId: "assembly" }));
    expect(await windows()).toContain("06 Arrival / unpack 09:05-09:35");
    expect(await windows()).toHaveLength(5);
  });

  it("lets an A/B entry take place on A days only", async () => {
    await keepRotation(aRotation());
    expect((await windows()).filter((one) => one.includes("Art"))).toEqual([
      "05 Art 10:00-10:30",
      "07 Art 10:00-10:30",
      "09 Art 10:00-10:30",
    ]);
    await keepDays(aSchoolDay({ kind: "no-school" }));
    expect((await windows()).filter((one) => one.includes("Art"))).toEqual([
      "05 Art 10:00-10:30",
      "08 Art 10:00-10:30",
    ]);
  });

  it("lets an entry of week A take place in its weeks only, and nowhere while no week is known", async () => {
    const [schedule] = await vault.all("schedules");
    const entries = schedule!.entries.map(({ cycleDays, ...entry }) =>
      cycleDays ? { ...entry, cycleWeeks: ["A"] } : entry,
    );
    await vault.apply([{ put: "schedules", record: { ...schedule!, entries } }]);
    const ofArt = async () => (await windows()).filter((one) => one.includes("Art")).length;
    expect(await ofArt()).toBe(0);
    await keepRotation(aRotation({ every: "week" }));
    expect(await ofArt()).toBe(5);
    await keepRotation(aRotation({ every: "week", letters: ["B", "A"] }));
    expect(await ofArt()).toBe(0);
  });

  it("holds for what the teacher told, too", async () => {
    await vault.apply([
      {
        put: "teacherRoutines",
        record: {
          ...{ id: "r1", classId: "k12", title: "Coats on", kind: "dismissal", weekdays: ["TU", "WE"] },
          ...span("14:30", "15:00"),
          confirmedOn: "2026-10-01",
        },
      },
    ]);
    const coats = async () => (await windows()).filter((one) => one.includes("Coats"));
    expect(await coats()).toEqual(["06 Coats on 14:30-15:00", "07 Coats on 14:30-15:00"]);
    await keepDays(aSchoolDay({ kind: "early-release", endMinute: at("14:45") }));
    expect(await coats()).toEqual(["06 Coats on 14:30-14:45", "07 Coats on 14:30-15:00"]);
    await keepDays(aSchoolDay({ kind: "no-school" }));
    expect(await coats()).toEqual(["07 Coats on 14:30-15:00"]);
  });

  it("says at a window that tests are written at unknown hours", async () => {
    await keepDays(aSchoolDay({ kind: "testing" }, { title: "MAP window" }));
    const list = await suggestionList(ports());
    const onTuesday = list.windows.find(({ date }) => date === TUESDAY);
    const card = await windowCard(ports(), onTuesday!.id);
    expect(card?.cautions).toContainEqual({ code: "testing-day", title: "MAP window" });
    const onMonday = list.windows.find(({ date }) => date === MONDAY);
    expect((await windowCard(ports(), onMonday!.id))?.cautions.map(({ code }) => code)).not.toContain("testing-day");
  });

  it("hands the reasons on, on her own clock", async () => {
    const release: DayMeaning = { kind: "early-release", endMinute: at("8:20") };
    await keepDays(aSchoolDay(release, { title: "Early out" }));
    zone = "America/Chicago";
    const [week] = (await workOutWeek(ports(), MONDAY)).facts.classes;
    expect(week?.changes).toEqual([
      {
        ...{ date: TUESDAY, title: "Arrival / unpack", titleKey: "arrival unpack" },
        ...{ usual: span("7:05", "7:35"), now: [span("7:05", "7:20")] },
        because: [{ ...release, title: "Early out" }],
      },
    ]);
    expect(week?.notes).toEqual([{ date: TUESDAY, because: { ...release, title: "Early out" } }]);
  });

  it("does not thin out a class's list and its matrix", async () => {
    await keepRotation(aRotation());
    const lines = async () => (await caseload(ports())).classes[0]!.schedule!.lines;
    const columns = async () => (await classMatrix(ports(), "k12"))!.routines;
    const before = { lines: await lines(), columns: await columns() };
    expect(before.columns.map(({ title }) => title)).toEqual(["Arrival / unpack", "Art"]);
    await keepDays(aSchoolDay({ kind: "early-release", endMinute: at("8:20") }));
    expect({ lines: await lines(), columns: await columns() }).toEqual(before);
  });
});

describe("the week's list", () => {
  it("says which school days are different and what that does, one note for a day and site", async () => {
    await vault.apply([
      { put: "sites", record: aSite({ id: "maple", name: "Maple" }) },
      { put: "classes", record: aClass({ id: "other", name: "Other" }) },
    ]);
    await keepDays(
      aSchoolDay({ kind: "early-release", endMinute: at("8:20") }, { title: "Early out" }),
      aSchoolDay({ kind: "no-school" }, { date: "2026-10-08" }),
      aSchoolDay({ kind: "no-school" }, { id: "m", date: "2026-10-09", siteId: "maple" }),
    );
    const release: DayReason = { kind: "early-release", endMinute: at("8:20"), title: "Early out" };
    expect((await suggestionList(ports())).schoolDays).toEqual([
      {
        ...{ date: TUESDAY, siteName: "Lincoln", because: [release] },
        changes: [
          {
            ...{ className: "Kindergarten, Rm 12", routine: "Arrival / unpack" },
            ...{ now: [span("8:05", "8:20")], because: [release] },
          },
        ],
      },
      { date: "2026-10-08", siteName: "Lincoln", because: [{ kind: "no-school", title: "" }], changes: [] },
    ]);
  });
});

describe("the calendar page", () => {
  const notes = async () => (await takeReading(ports(), aReading(), undefined)).notes;

  it("gets a line for each shown day that is different, without titles", async () => {
    expect(await notes()).toBeUndefined();
    await keepDays(
      aSchoolDay({ kind: "early-release", endMinute: at("12:30") }, { title: "PTA 12:30 out" }),
      aSchoolDay({ kind: "no-school" }, { date: "2026-10-08", title: "Snow" }),
      aSchoolDay({ kind: "testing" }, { id: "t", date: TUESDAY, title: "MAP" }),
      aSchoolDay({ kind: "no-school" }, { date: "2026-10-14" }),
    );
    const lines = (await notes())?.map(({ date, text }) => `${date} ${text.replaceAll(/\s/g, " ")}`);
    expect(lines).toEqual([
      `${TUESDAY} Tue, Oct 6: Early release at 12:30 PM; Tests`,
      "2026-10-08 Thu, Oct 8: No school",
    ]);
  });

  it("names the school where hers do not all run the same", async () => {
    await vault.apply([
      { put: "sites", record: aSite({ id: "maple", name: "Maple" }) },
      { put: "classes", record: aClass({ id: "m1", name: "M1", siteId: "maple" }) },
      { put: "schedules", record: { id: "m1", sourceName: "m1.ics", importedAt: "", entries: [anEntry()] } },
    ]);
    await keepDays(
      aSchoolDay({ kind: "no-school" }),
      aSchoolDay({ kind: "late-start", delayMinutes: 120 }, { id: "l", date: "2026-10-07" }),
      aSchoolDay({ kind: "no-school" }, { id: "m", siteId: "maple" }),
    );
    expect((await notes())?.map(({ text }) => text)).toEqual([
      "Tue, Oct 6: No school",
      "Wed, Oct 7: Late start, 120 min later (Lincoln)",
    ]);
  });
});

describe("a visit that is booked already", () => {
  it("carries a warning on a day of tests at unknown hours, on the page and on its card", async () => {
    await vault.apply([{ put: "visits", record: aVisitOn({ date: TUESDAY, titleKey: "arrival unpack" }) }]);
    const visit = async () =>
      (await takeReading(ports(), aReading(), undefined)).windows.find(({ bookingId }) => bookingId !== undefined);
    expect((await visit())?.hasCautions).toBe(false);
    await keepDays(aSchoolDay({ kind: "testing" }, { title: "MAP" }));
    const drawn = await visit();
    expect(drawn?.hasCautions).toBe(true);
    const card = await windowCard(ports(), drawn!.id);
    expect(card?.cautions).toEqual([{ code: "testing-day", title: "MAP" }]);
  });

  it("says in today's list that its school is closed or its routine is cut", async () => {
    const titleKey = "arrival unpack";
    await vault.apply([{ put: "visits", record: aVisitOn({ date: MONDAY, titleKey }) }]);
    const change = async () => (await today(ports())).sessions[0]?.dayChange;
    expect(await change()).toBeUndefined();
    await keepDays(aSchoolDay({ kind: "early-release", endMinute: at("8:20") }, { date: MONDAY }));
    expect(await change()).toMatchObject({ because: [{ kind: "early-release" }], now: [span("8:05", "8:20")] });
    await keepDays(aSchoolDay({ kind: "no-school" }, { date: MONDAY, title: "Snow day" }));
    expect(await change()).toEqual({ because: [{ kind: "no-school", title: "Snow day" }], now: [] });
  });
});
