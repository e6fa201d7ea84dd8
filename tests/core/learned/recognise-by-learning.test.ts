import { describe, expect, it } from "vitest";
import { recogniseByLearning } from "../../../lib/core/learned/recognise-by-learning";
import type { Recognition } from "../../../lib/core/routines/recognition";
import { TITLE_CLASSES } from "../../../lib/core/learned/title-classes";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import { matchGoal } from "../../../lib/core/match/match-goal";
import type { TitleCorrection } from "../../../lib/core/routines/title-correction";
import { titleKey } from "../../../lib/core/routines/title-key";
import { recogniseOccurrences } from "../../../lib/core/schedule/class-day";
import type { ScheduleOccurrence } from "../../../lib/core/schedule/schedule-entry";
import { devTitles } from "../match/judgement-cases";
import { packagedJudgement } from "../../workbench/judgement/packaged";

const judgement = packagedJudgement();
const read = (title: string): Recognition => recogniseByLearning(title, recogniseTitle(title), judgement);

describe("recogniseByLearning", () => {
  it.each([
    ["Laundry machine repair tech here", undefined],
    ["Recess equipment order due Friday", undefined],
    ["Snack", "snack"],
    ["Writer's Workshop", "writing"],
  ])("reads “%s”", (title, kind) => {
    expect(read(title).kinds[0]?.kind).toBe(kind);
  });

  it("keeps the order of a list", () => {
    expect(read("Lunch / Recess").kinds.map(({ kind }) => kind)).toEqual(["lunch", "recess"]);
  });

  it("is as sure of each of two routines that a title names as of both together", () => {
    const [first, second] = read("Arrival and morning work").kinds;
    expect([first!.kind, second!.kind]).toEqual(["arrival", "independent_work"]);
    expect(first!.confidence).toBe(second!.confidence);
    expect(first!.confidence).toBeGreaterThan(0.8);
  });

  it.each(["Transition to Lunch", "Circle (Songs & weather)", "Hall passing"])(
    "is no surer of “%s” than what was learned or the rules, where the second kind has no odds",
    (title) => {
      const byRules = recogniseTitle(title);
      const known = (kind: string): number => byRules.kinds.find((one) => one.kind === kind)?.confidence ?? 0;
      const { odds } = judgement.readTitle(title, byRules);
      for (const { kind, confidence } of read(title).kinds)
        expect(confidence).toBeLessThanOrEqual(Math.max(known(kind), odds[TITLE_CLASSES.indexOf(kind)]!) + 0.005);
    },
  );

  it("changes nothing that a person said", () => {
    const said: Recognition = { kinds: [{ kind: "math", confidence: 1, evidence: "Snack" }], source: "corrected" };
    expect(recogniseByLearning("Snack", said, judgement)).toBe(said);
  });

  it("lets the vetoes of the rules stand", () => {
    for (const { title } of devTitles) {
      const byRules = recogniseTitle(title);
      if (byRules.nonRoutine && byRules.nonRoutine.kind !== "opaque")
        expect(recogniseByLearning(title, byRules, judgement)).toBe(byRules);
    }
  });

  it("calls nothing a non-routine in which a goal may be offered", () => {
    for (const { title } of devTitles) {
      const byRules = recogniseTitle(title);
      const { nonRoutine } = recogniseByLearning(title, byRules, judgement);
      if (!nonRoutine || nonRoutine.kind === "opaque" || byRules.nonRoutine) continue;
      const candidates = [{ key: title, title, recognition: byRules }];
      for (const goalText of [
        "Will open snack packages.",
        "Will write three sentences.",
        "Will kick a ball to a peer.",
      ])
        expect(matchGoal({ goalText, discipline: "OT", grade: "2" }, candidates, judgement).matches).toEqual([]);
    }
  });
});

describe("a class's occurrences", () => {
  const occurrence = (title: string, allDay = false): ScheduleOccurrence => ({
    entryId: title,
    title,
    date: "2026-10-06",
    startMinute: 600,
    endMinute: 630,
    allDay,
    busy: true,
  });
  const kindOf = (title: string, corrections: TitleCorrection[] = [], allDay = false): string | undefined => {
    const [found] = recogniseOccurrences([occurrence(title, allDay)], "2", corrections, judgement);
    const { kinds, nonRoutine } = found!.recognition;
    return kinds[0]?.kind ?? nonRoutine?.kind;
  };

  it("are read by what was learned where the rules are not sure, with what the rules read beside it", () => {
    const title = "Recess equipment order due Friday";
    expect(kindOf(title)).not.toBe("recess");
    const [found] = recogniseOccurrences([occurrence(title)], "2", [], judgement);
    expect(found!.recognition.byRules?.kinds[0]?.kind).toBe("recess");
    expect(kindOf("Snack")).toBe("snack");
  });

  it("are what a person said of their title, and by the rules alone when they last all day", () => {
    const title = "Recess equipment order due Friday";
    const said: TitleCorrection = { id: "c", classId: "a", titleKey: titleKey(title), kind: "art" };
    expect(kindOf(title, [said])).toBe("art");
    expect(kindOf(title, [], true)).toBe("recess");
  });
});
