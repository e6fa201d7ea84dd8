import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { findLeak, markTexts, STRICT_POLICY, type OutgoingTexts } from "../../../lib/core/booking/text-policy";
import { ROUTINE_KINDS } from "../../../lib/core/lexicon/routine-kinds";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { aStudent } from "../../fixtures/builders";
import { wordsIn } from "../../fixtures/words-in";

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

  describe("in a room whose word is a student's initials", () => {
    const all = [aStudent({ id: "rm", initials: "RM" }), aStudent({ id: "b", initials: "B12" })];
    const found = (texts: OutgoingTexts): string[] =>
      markTexts(texts, { students: all, vocabulary, policy: STRICT_POLICY }).map(({ field, from, to }) =>
        texts[field]!.slice(from, to),
      );

    it.each(["Rm 16", "RM. 16, Lincoln", "Lincoln, rm 4a"])("lets the room pass: %s", (location) => {
      expect(found({ location })).toEqual([]);
    });

    it.each([
      [{ location: "Rm 16, RM" }, ["RM"]],
      [{ location: "RM's corner" }, ["RM"]],
      [{ location: "Rm B12" }, ["B12"]],
      [{ title: "Push-in: RM 16" }, ["RM"]],
    ])("still refuses a student: %j", (texts, marks) => {
      expect(found(texts)).toEqual(marks);
    });
  });

  describe("at a school whose name has a student's initials", () => {
    const sites = [{ name: "P.S. 118" }, { name: "MJ Academy" }];
    const all = [...students, aStudent({ id: "ps", initials: "PS" })];
    const found = (texts: OutgoingTexts): string[] =>
      markTexts(texts, { students: all, vocabulary, policy: STRICT_POLICY, sites }).map(({ field, from, to }) =>
        texts[field]!.slice(from, to),
      );

    it.each([
      { location: "Rm 12, P.S. 118" },
      { location: "Rm 12, MJ Academy" },
      { location: "P.S. 118" },
      { calendarName: "P.S. 118, Rm 12" },
    ])("lets the school's own name pass: %j", (texts) => {
      expect(found(texts)).toEqual([]);
    });

    it.each([
      [{ location: "Rm 12 (PS), P.S. 118" }, ["PS"]],
      [{ location: "P.S. 118 desk, P.S. 118" }, ["P.S"]],
      [{ location: "MJ's corner, P.S. 118" }, ["MJ"]],
      [{ location: "Rm 12, P.S." }, ["P.S"]],
      [{ location: "P.S. 118, desk of MJ" }, ["P.S", "MJ"]],
      [{ calendarName: "PS" }, ["PS"]],
      [{ title: "Push-in: P.S. 118" }, ["P.S"]],
      [{ details: "Beside PS. P.S. 118" }, ["PS", "P.S"]],
    ])("still refuses a student's initials elsewhere: %j", (texts, marks) => {
      expect(found(texts).toSorted()).toEqual(marks.toSorted());
    });

    it("still refuses what else a school's name may not say", () => {
      const one = { students: all, vocabulary, policy: { ...STRICT_POLICY, listedWords: ["annex"] } };
      const marks = markTexts(
        { location: "Rm 12, PS Annex for Autism" },
        { ...one, sites: [{ name: "PS Annex for Autism" }] },
      );
      expect(marks.map(({ why }) => why).toSorted()).toEqual(["listed", "revealing"]);
    });
  });

  const marked = (title: string): string[] =>
    markTexts({ title }, { students: [], vocabulary: [], policy: STRICT_POLICY }).map(({ from, to }) =>
      title.slice(from, to),
    );

  it.each([
    ["Speech therapy, Ms. Rivera's class", ["Speech therapy"]],
    ["OT session", ["OT"]],
    ["O.T. push-in", ["O.T."]],
    ["PT (30 min)", ["PT"]],
    ["SLP visit", ["SLP"]],
    ["Push-in: occupational therapy", ["occupational therapy"]],
    ["physical therapist here", ["physical therapist"]],
    ["Speech-language group", ["Speech-language"]],
    ["Speech and language", ["Speech and language"]],
    ["small speech group", ["speech"]],
    ["Sesión de logopedia", ["logopedia"]],
    ["visita de la logopeda", ["logopeda"]],
    ["Terapia del habla", ["Terapia"]],
    ["terapia ocupacional", ["terapia"]],
    ["sesión de habla", ["sesión de habla"]],
    ["fonoaudióloga en el aula", ["fonoaudióloga"]],
    ["fisioterapia", ["fisioterapia"]],
    ["educación especial", ["educación especial"]],
    ["counseling group", ["counseling"]],
    ["adapted PE", ["adapted PE"]],
    ["ESY visit", ["ESY"]],
    ["new wheelchair", ["wheelchair"]],
    ["hearing aids check", ["hearing aids"]],
    ["dysgraphia", ["dysgraphia"]],
    ["disgrafía", ["disgrafía"]],
    ["trastorno del lenguaje", ["trastorno"]],
    ["síndrome de Down", ["síndrome"]],
    ["developmental delay", ["developmental delay"]],
  ])("a service or diagnosis is marked: %s", (title, words) => {
    expect(marked(title)).toEqual(words);
  });

  it.each([
    "Speech and debate",
    "PT conferences",
    "PTA room",
    "St. Mary's",
    "Two-hour delay",
    "Robot lab",
    "Otter Room",
    "Room 504",
    "Reading with the therapy dog",
    "Hot lunch",
    "optimist club",
    "OTIS Library",
    "Habla con tu compañero",
    "Lenguaje y escritura",
    "Lectura de diarios",
    "Fluency practice",
    "Ms. Autry, grade 2",
    "Writing about disagreements",
  ])("a routine, room or school is not taken for one: %s", (title) => {
    expect(marked(title)).toEqual([]);
  });

  it("says of every routine and both languages, in our own words, nothing that is revealing", () => {
    for (const language of LANGUAGES) {
      const words = wordsIn(language);
      const titles = ROUTINE_KINDS.map((kind) => words.outgoingTitle(kind, 30));
      for (const title of [...titles, words.touchBaseTitle(5), words.outgoingDetails()])
        expect([title, marked(title)]).toEqual([title, []]);
    }
  });

  it("lets the name of her calendar say her service, but no plan, diagnosis or student", () => {
    const inName = (calendarName: string): string[] =>
      markTexts({ calendarName }, { students, vocabulary: [], policy: STRICT_POLICY }).map(({ why }) => why);
    expect(inName("OT Lincoln")).toEqual([]);
    expect(inName("OT - MJ")).toEqual(["initials"]);
    expect(inName("Autism team")).toEqual(["revealing"]);
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
