import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { ownRoomVisits, parseBuildingFile } from "../../../lib/core/building/building-file";
import { joinFiles, fileStatus } from "../../../lib/core/building/join-files";
import type { Colleague } from "../../../lib/core/building/room-visit";
import { schoolCalendar } from "../../../lib/core/school-calendar/school-calendar";
import { aClass, aSeries, aSite, aVisitOn, at } from "../../fixtures/builders";

const NEW_YORK = "America/New_York";

const aColleague = (over: Partial<Colleague> = {}): Colleague => ({
  id: "c1",
  name: "SLP, B.W.",
  madeAtMs: 1000,
  expiresOn: "2026-12-18",
  visits: [
    {
      ...{ site: "Lincoln", room: "Room 12", zone: NEW_YORK },
      ...{ startMinute: at("8:10"), endMinute: at("8:40"), dates: ["2026-10-06", "2026-10-13"] },
    },
  ],
  ...over,
});

const calendar = schoolCalendar({ days: [], bellSchedules: [], rotations: [], sites: [aSite()] });
const sources = (over: object = {}) => ({
  visits: [aSeries({ studentIds: ["mj"], goalIds: { mj: "g1" } })],
  classes: [aClass()],
  sites: [aSite({ terms: [{ lastDay: "2026-12-18" }] })],
  calendar,
  ...over,
});

describe("what a file says of her visits", () => {
  it("names room, dates and time until the term ends, and nothing of students, goals and routines", () => {
    const { visits, expiresOn, withoutRoom } = ownRoomVisits(sources(), "2026-12-01");
    expect(visits).toEqual([
      {
        ...{ site: "Lincoln", room: "Rm 12", zone: NEW_YORK, startMinute: at("8:05"), endMinute: at("8:35") },
        dates: ["2026-12-01", "2026-12-08", "2026-12-15"],
      },
    ]);
    expect(expiresOn).toBe("2026-12-18");
    expect(withoutRoom).toEqual([]);
    expect(JSON.stringify(visits)).not.toMatch(/mj|MJ|g1|Arrival|Kindergarten|Alvarez/);
  });

  it("leaves out days without school, what was undone, and the past", () => {
    const day = { id: "d", siteId: "lincoln", date: "2026-12-08", kind: "no-school", title: "PD day" };
    const closed = schoolCalendar({
      ...{ days: [{ ...day, source: "typed", state: "confirmed" } as never], bellSchedules: [], rotations: [] },
      sites: [aSite()],
    });
    const undone = aVisitOn({ id: "undone", date: "2026-12-02", state: "undone" });
    const { visits } = ownRoomVisits({ ...sources({ calendar: closed }), visits: [aSeries(), undone] }, "2026-12-01");
    expect(visits.flatMap(({ dates }) => dates)).toEqual(["2026-12-01", "2026-12-15"]);
  });

  it("names a class without a room instead of guessing where it is", () => {
    const found = ownRoomVisits(sources({ classes: [aClass({ room: " " })] }), "2026-10-05");
    expect(found.visits).toEqual([]);
    expect(found.withoutRoom).toEqual(["Kindergarten, Rm 12"]);
  });

  it("counts until the last date where the school's calendar names no end of term", () => {
    expect(ownRoomVisits(sources({ sites: [aSite()] }), "2026-10-05").expiresOn).toBe("2026-12-15");
  });
});

describe("a file that is read", () => {
  const file = { format: 1, ...aColleague() };

  it("gives what was written, and leaves out what it does not know", () => {
    expect(parseBuildingFile({ ...file, students: ["MJ"] })).toEqual({ ok: true, value: aColleague() });
    const more = { ...file, visits: [{ ...file.visits[0]!, initials: "MJ" }] };
    expect(JSON.stringify(parseBuildingFile(more))).not.toContain("MJ");
  });

  it.each([
    ["no object", null, "damaged"],
    ["a later format", { format: 2 }, "newer"],
    ["an end before its start", { ...file, visits: [{ ...file.visits[0]!, endMinute: at("8:00") }] }, "damaged"],
    ["an unknown zone", { ...file, visits: [{ ...file.visits[0]!, zone: "Mars/Olympus" }] }, "damaged"],
    ["no date", { ...file, visits: [{ ...file.visits[0]!, dates: [] }] }, "damaged"],
    ["a day that is none", { ...file, visits: [{ ...file.visits[0]!, dates: ["2026-02-30"] }] }, "damaged"],
    ["a name like a novel", { ...file, name: "x".repeat(41) }, "damaged"],
    [
      "more visits than a building has",
      { ...file, visits: Array.from({ length: 2001 }, () => file.visits[0]) },
      "damaged",
    ],
  ])("is refused with %s", (_what, content, failure) => {
    expect(parseBuildingFile(content)).toEqual({ ok: false, failure });
  });
});

describe("several files", () => {
  const files = fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c"),
      madeAtMs: fc.integer({ min: 1, max: 4 }),
      name: fc.constantFrom("", "OT", "SLP"),
      expiresOn: fc.constantFrom("2026-12-18", "2027-06-01"),
      dates: fc.subarray(["2026-10-06", "2026-10-13"], { minLength: 1 }),
    }),
    { maxLength: 8 },
  );

  it("give the same in any order, at once or one by one, and however often one comes", () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (made, random) => {
        const all = made.map(({ dates, ...rest }) =>
          aColleague({ ...rest, visits: [{ ...aColleague().visits[0]!, dates }] }),
        );
        const key = new Map(all.map((one) => [one, random.next().value as number]));
        const shuffled = all.toSorted((a, b) => key.get(a)! - key.get(b)!);
        const expected = joinFiles([], all);
        expect(joinFiles([], shuffled)).toEqual(expected);
        expect(joinFiles([], [...shuffled, ...all])).toEqual(expected);
        expect(shuffled.reduce((known: Colleague[], one) => joinFiles(known, [one]), [])).toEqual(expected);
        expect(joinFiles(expected, shuffled)).toEqual(expected);
        for (const { id, madeAtMs } of all)
          expect(expected.find((one) => one.id === id)!.madeAtMs).toBeGreaterThanOrEqual(madeAtMs);
      }),
    );
  });

  it("are new, newer, the same, older, her own or over", () => {
    const here = { colleagues: [aColleague()], ownId: "me", today: "2026-10-05" };
    expect(fileStatus(aColleague({ id: "c2" }), here)).toBe("new");
    expect(fileStatus(aColleague({ madeAtMs: 1001 }), here)).toBe("newer");
    expect(fileStatus(aColleague(), here)).toBe("same");
    expect(fileStatus(aColleague({ madeAtMs: 999 }), here)).toBe("older");
    expect(fileStatus(aColleague({ id: "me" }), here)).toBe("own");
    expect(fileStatus(aColleague({ id: "c2" }), { ...here, today: "2026-12-19" })).toBe("expired");
  });

  it("lets a newer file of a known colleague take back the older one's times, even when it names none and is over", () => {
    const here = { colleagues: [aColleague()], ownId: undefined, today: "2026-10-08" };
    const emptied = aColleague({ madeAtMs: 1001, expiresOn: "2026-10-07", visits: [] });
    expect(fileStatus(emptied, here)).toBe("newer");
    expect(joinFiles(here.colleagues, [emptied])).toEqual([emptied]);
  });
});
