import { describe, expect, test } from "vitest";
import type { ClassSchedule, TeacherRoutine } from "../../../lib/core/caseload/records";
import { workOutClassWeek } from "../../../lib/core/class-week/class-week";
import type { ScheduleRecords } from "../../../lib/core/class-week/schedule-records";
import type { TitleCorrection } from "../../../lib/core/routines/title-correction";
import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import { expandDays } from "../../../lib/ics/occurrences";
import { aClass, anEntry, aSite, at, tooOften } from "../../fixtures/builders";
import { aCalendar, aRotation, aSchoolDay, span } from "../school-calendar/calendar-builders";

const NEW_YORK = "America/New_York";
const WEEK = { from: "2026-10-05", to: "2026-10-12" };
const schedule = (...entries: ScheduleEntry[]): ClassSchedule => ({
  ...{ id: "k12", sourceName: "k12.ics", importedAt: "2026-09-01T12:00:00.000Z", entries },
});
const artRoutine: TeacherRoutine = {
  ...{ id: "t", classId: "k12", title: "Art", kind: "specials", weekdays: ["WE"], confirmedOn: "2026-09-14" },
  ...span("10:00", "10:40"),
};
const correction = (kind: TitleCorrection["kind"], over: Partial<TitleCorrection> = {}): TitleCorrection => ({
  ...{ id: kind, classId: "k12", titleKey: "arrival unpack", kind },
  ...over,
});

const work = (records: Partial<ScheduleRecords>, zone = NEW_YORK, days = WEEK) =>
  workOutClassWeek(
    aClass(),
    {
      ...{ sites: [aSite()], schedules: [schedule(anEntry())], corrections: [], teacherRoutines: [], blockedTimes: [] },
      ...{ calendar: aCalendar(), ...records },
    },
    { ...days, zone, expand: expandDays },
  );
const listed = (occurrences: readonly { title: string; date: string; startMinute: number }[] | undefined) =>
  occurrences?.map(({ title, date, startMinute }) => `${title} ${date.slice(8)} ${String(startMinute)}`);

describe("a class's week", () => {
  test("is unknown while it has no schedule and its teacher named no routine", () => {
    const other = { ...schedule(anEntry()), id: "g2" };
    const week = work({ schedules: [other], teacherRoutines: [{ ...artRoutine, classId: "g2" }] });
    expect(week.occurrences).toBeUndefined();
    expect(week).toMatchObject({ usual: [], blocked: [], changes: [], cut: [] });
  });

  test("has what its schedule and its teacher say, and of another class nothing", () => {
    const named = work({ teacherRoutines: [artRoutine, { ...artRoutine, id: "o", classId: "g2", title: "Music" }] });
    expect(listed(named.occurrences)).toEqual([
      ...["Arrival / unpack 05 485", "Arrival / unpack 06 485", "Arrival / unpack 07 485", "Art 07 600"],
      ...["Arrival / unpack 08 485", "Arrival / unpack 09 485"],
    ]);
    const alone = work({ schedules: [], teacherRoutines: [artRoutine] });
    expect(listed(alone.occurrences)).toEqual(["Art 07 600"]);
    expect(alone.cut).toEqual([]);
  });

  test("reads a title as she corrected it for this class", () => {
    const others = [correction("lunch", { classId: "g2" })];
    expect(work({ corrections: others }).occurrences![0]!.recognition.source).toBe("rules");
    expect(work({ corrections: [...others, correction("recess")] }).occurrences![0]!.recognition).toMatchObject({
      ...{ kinds: [{ kind: "recess" }], source: "corrected" },
    });
  });

  test("names the entries whose times could not all be worked out", () => {
    const often = anEntry({ entryId: "bell", title: "Bell", durationMinutes: 1, rules: [tooOften()] });
    expect(work({}).cut).toEqual([]);
    expect(work({ schedules: [schedule(anEntry(), often)] }).cut.map(({ entryId }) => entryId)).toEqual(["bell"]);
  });
});

describe("a class on another clock than hers", () => {
  const sites = [aSite({ zone: "America/Los_Angeles" })];

  test("is shown at her times", () => {
    const blocked = {
      id: "b",
      classId: "k12",
      weekdays: ["MO" as const],
      saidOn: "2026-09-14",
      ...span("9:00", "9:30"),
    };
    const week = work({
      sites,
      blockedTimes: [blocked, { ...blocked, id: "o", classId: "g2", ...span("13:00", "13:30") }],
    });
    expect(week.occurrences![0]).toMatchObject({
      date: "2026-10-05",
      startMinute: at("11:05"),
      endMinute: at("11:35"),
    });
    expect(week.blocked).toEqual([{ date: "2026-10-05", ...span("12:00", "12:30") }]);
  });

  test("has the routines that begin on her days, and of the days beside them those that her clock moves in or out", () => {
    const evening = anEntry({ title: "Family night", start: { date: "2026-08-31", minute: at("22:00") } });
    const week = work({ sites, schedules: [schedule(evening)] });
    // Ten at night in Los Angeles is one in the morning of the next day in New York; Friday's is on Saturday.
    expect(listed(week.occurrences)).toEqual(["06", "07", "08", "09", "10"].map((day) => `Family night ${day} 60`));
    const early = anEntry({ title: "Bus", start: { date: "2026-08-31", minute: at("0:30") } });
    const west = work({ schedules: [schedule(early)] }, "America/Los_Angeles");
    expect(listed(west.occurrences)).toEqual(["05", "06", "07", "08", "11"].map((day) => `Bus ${day} 1290`));
  });

  test("takes her own clock where its building is not known", () => {
    expect(work({ sites: [] }).occurrences![0]).toMatchObject({ startMinute: at("8:05") });
  });
});

describe("what the school's calendar says of the week", () => {
  test("takes a day out, names why, and leaves the usual routines as they are", () => {
    const calendar = aCalendar({ days: [aSchoolDay({ kind: "no-school" }, { date: "2026-10-06", title: "Fair" })] });
    const week = work({ calendar });
    expect(listed(week.occurrences)).toHaveLength(4);
    expect(week.usual).toHaveLength(5);
    expect(week.changes).toMatchObject([{ date: "2026-10-06", usual: span("8:05", "8:35"), now: [] }]);
    expect(week.notes).toEqual([{ date: "2026-10-06", because: { kind: "no-school", title: "Fair" } }]);
  });

  test("says nothing of another building's day, nor of a day that is not shown", () => {
    const days = [
      aSchoolDay({ kind: "no-school" }, { date: "2026-10-06", siteId: "hill" }),
      aSchoolDay({ kind: "no-school" }, { date: "2026-10-12" }),
      aSchoolDay({ kind: "no-school" }, { date: "2026-10-04" }),
    ];
    const week = work({ sites: [aSite({ zone: "America/Chicago" })], calendar: aCalendar({ days }) });
    expect(week).toMatchObject({ changes: [], notes: [] });
    expect(week.occurrences).toHaveLength(5);
  });

  test("shortens a routine, on her clock", () => {
    const early = aSchoolDay({ kind: "late-start", startMinute: at("8:20") }, { date: "2026-10-07" });
    const week = work({ sites: [aSite({ zone: "America/Chicago" })], calendar: aCalendar({ days: [early] }) });
    const wednesday = week.occurrences!.find(({ date }) => date === "2026-10-07");
    expect(wednesday).toMatchObject({ ...span("9:20", "9:35"), usual: span("9:05", "9:35") });
    expect(week.changes).toMatchObject([{ usual: span("9:05", "9:35"), now: [span("9:20", "9:35")] }]);
  });

  test("lets an entry of a lettered day or week take place on its turn only", () => {
    const lab = anEntry({ entryId: "lab", title: "Lab", cycleDays: ["b"] });
    const club = anEntry({ entryId: "club", title: "Club", cycleWeeks: ["2"] });
    const schedules = [schedule(anEntry(), lab, club)];
    const both = [aRotation(), aRotation({ id: "w", every: "week", letters: ["1", "2"] })];
    const titles = (rotations: typeof both, days = WEEK) =>
      listed(work({ schedules, calendar: aCalendar({ rotations }) }, NEW_YORK, days).occurrences)!.filter(
        (one) => !one.startsWith("Arrival"),
      );
    expect(titles(both)).toEqual(["Lab 06 485", "Lab 08 485"]);
    expect(titles(both, { from: "2026-10-12", to: "2026-10-13" })).toEqual(["Lab 12 485", "Club 12 485"]);
    // Without a rotation nobody knows whose turn it is.
    expect(titles([])).toEqual([]);
  });
});
