import { describe, expect, it } from "vitest";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import { measureTitles } from "../../workbench/judge-measures";
import { devTitles, heldTitles } from "../match/judgement-cases";
import type { JudgedTitle } from "../../workbench/judge-measures";

const first = (title: string, context = {}): string => {
  const { kinds, nonRoutine } = recogniseTitle(title, context);
  return kinds[0]?.kind ?? `none:${nonRoutine!.kind}`;
};

function measure(titles: readonly JudgedTitle[]) {
  const answers = titles.map(({ id, title }) => {
    const { kinds, nonRoutine } = recogniseTitle(title);
    return {
      id,
      kind: kinds[0]?.kind ?? "none",
      none_type: nonRoutine?.kind,
      also: kinds.slice(1).map(({ kind }) => kind),
    };
  });
  return measureTitles(titles, new Map(answers.map((answer) => [answer.id, answer])));
}

describe("recogniseTitle", () => {
  it("reads the titles it was built on", () => {
    expect(measure(devTitles).macroF1).toBeGreaterThanOrEqual(97);
  });

  it("reads titles that were kept apart", () => {
    const { macroF1, recallOfNone } = measure(heldTitles);
    expect(macroF1).toBeGreaterThanOrEqual(95);
    expect(recallOfNone).toBeGreaterThanOrEqual(97);
  });

  it.each([
    ["Winter Break", "none:holiday"],
    ["Brain Break", "movement_break"],
    ["Locker Break", "class_change"],
    ["Teacher Lunch", "none:staff"],
    ["Math Unit Test", "none:assessment"],
    ["Recess duty", "none:staff"],
    ["Library closed", "none:event"],
    ["No recess", "none:event"],
    ["salida escolar", "none:event"],
    ["Salida", "dismissal"],
    ["Specials - Art", "art"],
    ["P2 ELA 7", "literacy"],
    ["Period 3", "none:opaque"],
    ["Speech w/ Ms. Ali", "none:other_service"],
  ])("does not fall for the trap in %s", (title, kind) => {
    expect(first(title)).toBe(kind);
  });

  it("lets the context decide what the title leaves open", () => {
    expect(first("Salida", { startMinute: 870 })).toBe("dismissal");
    expect(first("Salida", { startMinute: 600, durationMinutes: 120 })).toBe("none:event");
    expect(first("Break", { durationMinutes: 15, grade: "9" })).toBe("snack");
    expect(first("Break", { durationMinutes: 420 })).toBe("none:holiday");
    expect(first("RR", { previousTitle: "Snack" })).toBe("toileting_hygiene");
    expect(first("RR", { previousTitle: "Guided Reading", durationMinutes: 30 })).toBe("none:assessment");
  });

  it("gives both kinds of a composite title, with evidence as it stands", () => {
    expect(recogniseTitle("Lunch/Recess").kinds.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ["lunch", "Lunch"],
      ["recess", "Recess"],
    ]);
  });

  it("forgives a slip in long words, not in short codes", () => {
    expect(first("Handwritting")).toBe("handwriting");
    expect(first("Fire Drlil")).not.toBe("pe");
    expect(first("WX")).toBe("none:opaque");
  });

  it.each(["", "   ", "\u0000\u0007", "???", "עברית", "🎉", "x".repeat(5000)])("stays calm on %j", (title) => {
    expect(recogniseTitle(title).kinds).toEqual([]);
  });

  it("reads words written without vowels, where only one word can be meant", () => {
    const first = (title: string) => recogniseTitle(title).kinds[0]?.kind;
    expect([first("Lnch"), first("Wrtng"), first("Snk"), first("Wrm up")]).toEqual([
      "lunch",
      "writing",
      "snack",
      "independent_work",
    ]);
    expect(recogniseTitle("Zxcv").nonRoutine?.kind).toBe("opaque");
  });
});
