import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeak } from "../../../lib/core/booking/text-policy";
import { aStudent } from "../../fixtures/builders";

const safe = {
  title: "Push-in: Writing (30 min)",
  details: "Push-in visit during the class routine.",
  location: "Rm 12",
};
const vocabulary = [safe.title, safe.details];
const students = [
  aStudent({
    initials: "MJ",
    goals: [{ id: "g", text: "Will write three sentences with spaces in the Writing block." }],
  }),
  aStudent({ id: "pe", initials: "PE" }),
  aStudent({ id: "jt", initials: "J.T." }),
];

describe("the outgoing text policy", () => {
  it("lets the neutral texts pass", () => {
    expect(findLeak(safe, students, { vocabulary })).toBeUndefined();
  });

  it.each([
    ["initials in the room", { location: "Rm 12, MJ's desk" }, "location"],
    ["initials in small letters", { title: "Push-in: mj" }, "title"],
    ["initials with dots", { location: "next to J.T." }, "location"],
    ["initials with dots written together", { location: "next to JT" }, "location"],
    ["words of a goal", { details: "to write three sentences" }, "details"],
    ["a diagnosis", { location: "autism unit" }, "location"],
    ["a diagnosis in Spanish", { details: "diagnóstico nuevo" }, "details"],
    ["a plan", { title: "Push-in: IEP" }, "title"],
    ["a code of four digits", { location: "4411" }, "location"],
  ] as const)("refuses %s", (_name, over, field) => {
    const all = [...students, aStudent({ id: "c", initials: "4411" })];
    expect(findLeak({ ...safe, ...over }, all, { vocabulary })).toBe(field);
  });

  it("does not take a routine's own name or a room number for a student", () => {
    const pe = { ...safe, title: "Push-in: PE (30 min)", location: "Rm 504" };
    expect(
      findLeak(pe, [...students, aStudent({ id: "n", initials: "12" })], { vocabulary: [pe.title, pe.details] }),
    ).toBeUndefined();
  });

  it("finds every student's initials wherever they stand as a word", () => {
    const letters = fc.stringMatching(/^[A-Z]{2,4}$/);
    fc.assert(
      fc.property(letters, fc.constantFrom("title", "details", "location"), (initials, field) => {
        fc.pre(!vocabulary.join(" ").toUpperCase().includes(initials) && !["RM"].includes(initials));
        const texts = { ...safe, [field]: `${safe[field as "title"]} / ${initials}` };
        expect(findLeak(texts, [aStudent({ initials })], { vocabulary })).toBe(field);
      }),
    );
  });
});
