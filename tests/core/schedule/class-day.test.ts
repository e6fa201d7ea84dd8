import { describe, expect, test } from "vitest";
import type { LearnedJudgement } from "../../../lib/core/learned/learned-judgement";
import { TITLE_CLASSES } from "../../../lib/core/learned/title-classes";
import type { TitleCorrection } from "../../../lib/core/routines/title-correction";
import { recogniseOccurrences } from "../../../lib/core/schedule/class-day";
import type { ScheduleOccurrence } from "../../../lib/core/schedule/schedule-entry";
import { span } from "../school-calendar/calendar-builders";

const entry = (title: string, times: [string, string], over: Partial<ScheduleOccurrence> = {}): ScheduleOccurrence => ({
  ...{ entryId: title, title, date: "2026-10-06", ...span(...times), allDay: false, busy: true },
  ...over,
});
const wholeDay = (title: string) => entry(title, ["0:00", "0:00"], { endMinute: 1440, allDay: true });
const correction = (kind: TitleCorrection["kind"], over: Partial<TitleCorrection> = {}): TitleCorrection => ({
  ...{ id: `c-${kind}`, classId: "k12", titleKey: "team time", kind, ...over },
});
const recognise = (entries: ScheduleOccurrence[], corrections: TitleCorrection[] = []) =>
  recogniseOccurrences(entries, "K", corrections);

describe("a class's day", () => {
  test("is in time order, day by day, the shorter of two that begin together first", () => {
    const late = entry("Snack", ["10:00", "10:15"]);
    const given = [
      entry("Arrival", ["8:05", "8:35"], { date: "2026-10-07" }),
      ...[late, entry("Recess", ["10:00", "10:30"]), entry("Arrival", ["8:05", "8:35"])],
    ];
    const order = ["06 Arrival", "06 Snack", "06 Recess", "07 Arrival"];
    for (const entries of [given, given.toReversed()])
      expect(recognise(entries).map(({ title, date }) => `${date.slice(8)} ${title}`)).toEqual(order);
  });

  test("tells by its neighbours and its length what a short title means: running records, or the restroom", () => {
    const restroom = (before: string, after: string, end = "10:30") => {
      const day = [entry(before, ["9:30", "10:00"]), entry("RR", ["10:00", end]), entry(after, ["10:40", "11:00"])];
      const { kinds, nonRoutine } = recognise(day)[1]!.recognition;
      return kinds[0]?.kind ?? nonRoutine?.kind;
    };
    expect(restroom("Snack", "Math")).toBe("toileting_hygiene");
    expect(restroom("Guided Reading", "Math")).toBe("assessment");
    expect(restroom("Math", "Guided Reading")).toBe("assessment");
    expect(restroom("Guided Reading", "Math", "10:15")).toBe("toileting_hygiene");
  });

  test("takes no neighbour from another day", () => {
    const reading = entry("Guided Reading", ["14:00", "14:30"]);
    const next = entry("RR", ["8:00", "8:30"], { date: "2026-10-07" });
    expect(recognise([reading, next])[1]!.recognition.kinds[0]?.kind).toBe("toileting_hygiene");
    const before = entry("RR", ["14:00", "14:30"]);
    const after = entry("Guided Reading", ["8:00", "8:30"], { date: "2026-10-07" });
    expect(recognise([before, after])[0]!.recognition.kinds[0]?.kind).toBe("toileting_hygiene");
  });

  test("reads a whole day's title without a time or neighbours", () => {
    const [first] = recognise([wholeDay("RR"), entry("Guided Reading", ["8:00", "8:30"])]);
    expect(first!.recognition).toEqual(recognise([wholeDay("RR")])[0]!.recognition);
    expect(first!.recognition.nonRoutine?.kind).not.toBe("assessment");
  });
});

describe("what a person said of a title", () => {
  const team = entry("Team Time", ["9:00", "9:30"]);

  test("wins over the rules in every spelling of the title, and in no other title", () => {
    const spelled = [team, entry("TEAM  time!", ["10:00", "10:30"]), entry("Team Time 2nd floor", ["11:00", "11:30"])];
    const found = recognise(spelled, [correction("snack")]);
    expect(found.map(({ recognition }) => recognition.source)).toEqual(["corrected", "corrected", "rules"]);
    expect(found[0]!.recognition.kinds).toEqual([{ kind: "snack", confidence: 1, evidence: "Team Time" }]);
    expect(found[0]).not.toHaveProperty("confirmedOn");
  });

  test("is named with its day where the teacher said it", () => {
    const said = correction("recess", { confirmedOn: "2026-09-14" });
    expect(recognise([team], [said])[0]).toMatchObject({
      ...{ confirmedOn: "2026-09-14", recognition: { source: "teacher", kinds: [{ kind: "recess" }] } },
    });
  });

  test("counts as the therapist said it where both did, in any order", () => {
    const [hers, teachers] = [correction("snack"), correction("recess", { confirmedOn: "2026-09-14" })];
    for (const both of [
      [hers, teachers],
      [teachers, hers],
    ])
      expect(recognise([team], both)[0]!.recognition).toMatchObject({
        kinds: [{ kind: "snack" }],
        source: "corrected",
      });
  });

  test("may be that it is no routine", () => {
    expect(recognise([team], [correction("holiday")])[0]!.recognition).toEqual({
      ...{ kinds: [], nonRoutine: { kind: "holiday", evidence: "Team Time" }, source: "corrected" },
    });
  });
});

describe("what was learned from labelled titles", () => {
  const asked: string[] = [];
  const odds = new Float32Array(TITLE_CLASSES.length);
  odds[TITLE_CLASSES.indexOf("snack")] = 0.9;
  const judgement = {
    limits: { none: 0.5 },
    readTitle: (title: string) => {
      asked.push(title);
      return { odds };
    },
  } as unknown as LearnedJudgement;

  test("is asked once for the same title in the same surroundings, never for a whole day or after a person", () => {
    const day = (date: string) => entry("Nibbles", ["10:00", "10:15"], { date });
    const entries = [day("2026-10-06"), day("2026-10-07"), wholeDay("Nibbles"), entry("Team Time", ["9:00", "9:30"])];
    const found = recogniseOccurrences(entries, "K", [correction("recess")], judgement);
    const read = (title: string, allDay: boolean) =>
      found.find((one) => one.title === title && one.allDay === allDay)!.recognition;
    expect(read("Nibbles", false)).toMatchObject({ kinds: [{ kind: "snack", confidence: 0.9 }] });
    // What the rules alone had said is kept beside it.
    expect(read("Nibbles", false).byRules?.source).toBe("rules");
    expect(read("Nibbles", true).kinds).toEqual([]);
    expect(read("Team Time", false).kinds[0]!.kind).toBe("recess");
    // Tuesday's has a neighbour before it, Wednesday's has none.
    expect(asked).toEqual(["Nibbles", "Nibbles"]);
    recogniseOccurrences([day("2026-10-07"), day("2026-10-08")], "K", [], judgement);
    expect(asked).toHaveLength(3);
  });
});
