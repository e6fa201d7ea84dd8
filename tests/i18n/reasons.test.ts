import { describe, expect, it } from "vitest";
import { GOAL_DEEDS } from "../../lib/core/lexicon/goal-deeds";
import { ROUTINE_KINDS } from "../../lib/core/lexicon/routine-kinds";
import { SKILL_AREAS } from "../../lib/core/lexicon/skill-areas";
import { TITLE_MOMENTS } from "../../lib/core/lexicon/title-moments";
import { readSentences } from "../../lib/core/reasons/choose-sentence";
import type { MatchReason } from "../../lib/core/match/goal-match";
import { packedReasons } from "../../lib/i18n/packed-texts";
import { reasonSayer } from "../../lib/i18n/sentences/reason";
import { LANGUAGES } from "../../lib/i18n/translate";
import { sayReason } from "../fixtures/say-reason";

const names = (lines: string, pattern: RegExp): Set<string> =>
  new Set(lines.split("\n").flatMap((line) => pattern.exec(line)?.[1] ?? []));
const DEEDS = names(GOAL_DEEDS, /^\d !?([\w-]+) </);
const MOMENTS = new Set([...names(TITLE_MOMENTS, /^([\w-]+) </), ...ROUTINE_KINDS]);

const lunch: MatchReason = { code: "natural-moment", area: "feeding", kind: "lunch", title: "Lunch B" };

describe("the sentences of reasons", () => {
  it("are there for the same deeds in the same moments in every language", () => {
    const pairs = LANGUAGES.map((language) =>
      [...readSentences(packedReasons(language).sentences)].flatMap(([deed, of]) =>
        [...of.keys()].map((moment) => `${deed} in ${moment}`),
      ),
    );
    for (const other of pairs.slice(1)) expect(other.toSorted()).toEqual(pairs[0]!.toSorted());
  });

  it.each(LANGUAGES)("speak of known deeds and moments, in whole sentences, in %s", (language) => {
    const all = Object.fromEntries(readSentences(packedReasons(language).sentences));
    const { deed: names, moment, time, rules, assume: _, "assume-said": __, ...deeds } = all;
    for (const deed of Object.keys(deeds)) expect(DEEDS).toContain(deed.replace(/\/chair$/, ""));
    expect(new Set(names!.keys())).toEqual(DEEDS);
    // They go on with a sentence, and stand before its end or a question mark.
    for (const name of names!.values()) expect(name).toMatch(/^[\p{Ll}][-\p{L} ]+$/u);
    for (const [where, said] of moment!) {
      expect(MOMENTS).toContain(where);
      // A reason goes on after it.
      expect(said).toMatch(/^\p{Lu}[\p{L}, ]+$/u);
    }
    for (const kind of ROUTINE_KINDS) expect([...time!.keys()]).toContain(kind);
    for (const where of time!.keys()) expect(MOMENTS).toContain(where);
    for (const area of rules!.get("own-moments")!.split(" ")) expect(SKILL_AREAS).toContain(area);
    for (const of of Object.values(deeds))
      for (const [where, sentence] of of) {
        expect(MOMENTS).toContain(where);
        expect(sentence).toMatch(/^\p{Lu}[^“”«»"=]+\.$/u);
      }
  });
});

describe("the rules of reasons", () => {
  const RULES = ["cut", "empty", "general", "in-chair", "own-moments", "part-of-grade", "teacher"];
  /** Of the lines as they are written, so that a rule that is written twice is found twice. */
  const written = (sentences: string): string[] =>
    [...sentences.matchAll(/^\[rules\]\n((?:(?!\[).+\n)*)/gm)].flatMap(([, lines]) =>
      lines!
        .trim()
        .split("\n")
        .map((line) => line.split(" = ")[0]!),
    );

  it.each(LANGUAGES)("are all there once, and no others, in %s", (language) => {
    expect(written(packedReasons(language).sentences).toSorted()).toEqual(RULES);
  });

  it.each(LANGUAGES.flatMap((language) => RULES.map((name) => [name, language] as const)))(
    "are never done without: %s in %s",
    (name, language) => {
      const texts = packedReasons(language);
      const line = new RegExp(`^${name} = .+$`, "m");
      expect(texts.sentences).toMatch(line);
      const missing = `(i18n/reasons, ${language}) lack the rule "${name}"`;
      for (const instead of ["", `${name}s = x`, `${name} = `])
        expect(() => reasonSayer({ ...texts, sentences: texts.sentences.replace(line, instead) })).toThrow(missing);
      expect(() => reasonSayer(texts)).not.toThrow();
    },
  );
});

describe("a reason", () => {
  it("says what happens in the routine that calls for the skill", () => {
    expect(sayReason(lunch, "Will open a milk carton and a bag of chips.", "en")).toBe(
      "Students open their own cartons, bags and containers.",
    );
    expect(sayReason(lunch, "Abrirá su leche y una bolsa.", "es")).toBe(
      "Los estudiantes abren sus propios envases, bolsas y recipientes.",
    );
  });

  it("says what it assumes, where it is sure of the rest", () => {
    const goal = "Will open a milk carton and a bag of chips.";
    expect(sayReason({ ...lunch, assumes: "small-group" }, goal, "en")).toBe(
      "Students open their own cartons, bags and containers. " +
        "Worth asking: do students work in pairs or small groups then?",
    );
    const walk: MatchReason = { ...lunch, area: "walking", kind: "recess", title: "Playground" };
    expect(sayReason({ ...walk, assumes: "hall" }, "Will walk on uneven ground.", "en")).toMatch(
      /through the halls then\?$/,
    );
    expect(sayReason({ ...walk, assumes: "outdoors" }, "Will walk on uneven ground.", "en")).not.toMatch(
      /Worth asking/,
    );
    expect(sayReason({ ...lunch, assumes: "small-group", certainty: "unsure" }, goal, "en")).toBe(
      "Students get their food, sit down, eat and talk: maybe a chance to work on opening packages.",
    );
    expect(sayReason({ ...lunch, assumes: "spanish" }, "Abrirá su leche y una bolsa.", "es")).toMatch(
      / Vale la pena preguntar: ¿se habla español en ese momento\?$/,
    );
    expect(sayReason({ ...lunch, code: "pinned", assumes: "small-group" }, "Will zorp.", "en")).toBe(
      "You chose this routine for the goal.",
    );
  });

  it("asks nothing of a routine that is far ahead, even where only something general is known", () => {
    const goal = "Will zorp the blue card.";
    const odd: MatchReason = { ...lunch, area: "handwriting" };
    expect(sayReason(odd, goal, "en")).toBe("Worth asking: could we work on this goal during lunch?");
    expect(sayReason({ ...odd, certainty: "sure" }, goal, "en")).toBe(
      "Students get their food, sit down, eat and talk: a good chance to work on this goal.",
    );
    expect(sayReason({ ...odd, certainty: "sure" }, goal, "es")).not.toContain("?");
  });

  it.each([
    ["en", "Will change from jeans to athletic clothing.", /^Students change clothes/],
    [
      "en",
      "Will operate droppers, forceps and a graduated cylinder.",
      /: a good chance to work on operating droppers, forceps and a gr/,
    ],
    ["es", "Abrirá el gotero y la probeta.", /: una buena ocasión para abrir el gotero/],
  ] as const)("speaks of what the goal asks for and not of the class: %s, %s", (language, goal, said) => {
    const pe: MatchReason = { ...lunch, area: "dressing", kind: "pe", title: "PE", certainty: "sure" };
    expect(sayReason(pe, goal, language)).toMatch(said);
  });

  it.each(LANGUAGES)("never asks what it has just claimed, in %s", (language) => {
    const goal = language === "en" ? "Will greet two friends." : "Saludará a dos amigos de la clase con la mano.";
    const meeting: MatchReason = { ...lunch, area: "conversation", kind: "class_meeting", title: "Morning meeting" };
    expect(sayReason(meeting, goal, language)).not.toMatch(/asking|preguntar|\?/);
    expect(sayReason({ ...meeting, certainty: "unsure" }, goal, language)).toBe(
      language === "en"
        ? "The class sits together, listens and takes turns talking: maybe a chance to work on greeting two friends."
        : "La clase se sienta junta, escucha y habla por turnos: quizá una ocasión para saludar a dos amigos de la clase.",
    );
  });

  it("says nothing of a deed that the goal names by the way only", () => {
    const pit: MatchReason = { ...lunch, area: "conversation", kind: "recess", title: "Recess", certainty: "sure" };
    const goal = "Is to be heard by friends in ball games.";
    expect(sayReason(pit, goal, "en")).not.toMatch(/balls?\b/);
    expect(sayReason(pit, goal, "en")).toBe(
      "Students move, play and talk with friends: a good chance to work on this goal.",
    );
  });

  it("tells, where title and goal share a word, that the moment suits the goal", () => {
    const uniform: MatchReason = { ...lunch, kind: "advisory", title: "8:00 Clock in / uniform", vague: true };
    expect(sayReason(uniform, "Will zorp all snaps of the uniform.", "en")).toMatch(/^Worth asking/);
    expect(sayReason(uniform, "Will gather the uniform top and badge.", "en")).toBe(
      "This is a good chance to work on gathering the uniform top and badge.",
    );
  });

  it("asks where the routine is known and the skill is not seen in it", () => {
    const library: MatchReason = { ...lunch, area: "keyboarding", kind: "library", title: "Library" };
    expect(sayReason(library, "Will type 20 words a minute.", "en")).toBe(
      "Worth asking: could we work on typing 20 words a minute during library time?",
    );
  });

  it.each([
    "Will tell what her object is.",
    "Will tell an adult when it is off.",
    "Will carry out 15 minutes of work.",
  ])("never says an act whose end was cut off: %s", (goal) => {
    const book: MatchReason = { ...lunch, area: "voice", kind: "library", title: "Library", certainty: "unsure" };
    expect(sayReason(book, goal, "en")).not.toMatch(/telling|carrying|an easy/);
  });

  it.each([
    ["en", "science", "Lab", "measure"],
    ["en", "vocational", "School store", "stock shelves"],
    ["en", "vocational", "Coffee cart", "drinks"],
    ["en", "vocational", "Work site", "tasks of a job"],
    ["en", "reading_group", "Guided reading", "small group reads"],
    ["es", "science", "Laboratorio", "miden"],
    ["es", "specials", "Shop", "herramientas"],
    ["es", "vocational", "Tiendita", "surten estantes"],
    ["es", "vocational", "Coffee cart", "bebidas"],
    ["es", "reading_group", "Lectura guiada", "grupo pequeño lee"],
  ] as const)("says what is done in the moment that a title names: %s, %s, %s", (language, kind, title, said) => {
    const reason: MatchReason = { ...lunch, kind, title, certainty: "sure" };
    const goal = language === "en" ? "Will open a milk carton." : "Abrirá su leche y una bolsa.";
    expect(sayReason(reason, goal, language)).toMatch(new RegExp(`${said}.*: (?:a good chance|una buena ocasión) `));
  });

  it("claims nothing of what is done where no word of the title names it", () => {
    const lesson: MatchReason = { ...lunch, kind: "phonics", title: "Great lesson: coming of life", certainty: "sure" };
    expect(sayReason(lesson, "Will open a milk carton.", "en")).toBe(
      "This is a good chance to work on opening a milk carton.",
    );
  });

  it("asks by a routine's time, not by its place or who is there", () => {
    const ask = (kind: MatchReason["kind"], title: string) =>
      sayReason({ ...lunch, kind, title }, "Will chew and swallow.", "en");
    const type = "Will type 20 words a minute.";
    expect(sayReason({ ...lunch, area: "keyboarding", kind: "vocational", title: "Work site" }, type, "en")).toMatch(
      / during work time\?$/,
    );
    expect(ask("reading_group", "Guided reading")).toBe("Worth asking: could we work on this goal then?");
  });

  it("does not ask a teacher about a way of speaking", () => {
    const workbook: MatchReason = { ...lunch, area: "articulation_carryover", kind: "literacy", title: "ELA" };
    expect(sayReason({ ...workbook, certainty: "unsure" }, "Uses clear /l/ during partner talk.", "en")).toMatch(
      /chance to work on speaking clearly\.$/,
    );
  });

  it("never asks whether a routine calls for what has nothing to do with it", () => {
    const writing: MatchReason = { ...lunch, kind: "writing", title: "Writing" };
    expect(sayReason(writing, "Will chew and swallow.", "en")).toBe("Worth asking: could we work on this goal then?");
    expect(sayReason(writing, "Masticará y tragará.", "es")).not.toMatch(/masticar/);
  });

  it("speaks of what the student's own grade does in a title for several", () => {
    const both: MatchReason = {
      ...lunch,
      area: "expressive_language",
      kind: "free_play",
      title: "Bigs write/littles play",
    };
    const goal = "Will say sentences of five words.";
    expect(sayReason({ ...both, grade: "5" }, goal, "en")).toMatch(/want to write/);
    expect(sayReason({ ...both, grade: "K" }, goal, "en")).toMatch(/what they play/);
  });

  it("knows that a student in a wheelchair is not asked to the floor", () => {
    const gym: MatchReason = { ...lunch, area: "transfers", kind: "pe", title: "PE" };
    expect(sayReason(gym, "Will get up from the floor.", "en")).toMatch(/floor/);
    expect(sayReason(gym, "Will transfer between his wheelchair and a bench.", "en")).toMatch(
      /^Students change places/,
    );
    expect(
      sayReason({ ...gym, area: "ball_skills" }, "From a sport chair, pivot and bounce-pass to teammates.", "en"),
    ).toMatch(/throw and catch/);
  });

  it("tells who presents from who listens", () => {
    const talks: MatchReason = { ...lunch, kind: "social_studies", title: "Egypt presentations" };
    expect(sayReason(talks, "Will use his topic page to present 5 facts to the class.", "en")).toMatch(
      /speak in front/,
    );
  });

  it.each([
    ["Beading", "Will string beads on a needle.", /^Students string beads/],
    ["Seatwork", "Will start seatwork within one minute.", /seatwork/],
    ["7th Yearbook", "Will write captions of one sentence.", /captions/],
    ["Boots off + hooks", "Will put on boots.", /boots/],
  ])("does not doubt what the title says: %s", (title, goal, said) => {
    const reason = sayReason({ ...lunch, kind: "arrival", title, vague: true }, goal, "en");
    expect(reason).toMatch(said);
    expect(reason).not.toMatch(/asking|doesn't say/);
  });

  it.each(["Blue block", "A3", "Period 4 - Ms. Vega"])("says of %s that the title doesn't tell", (title) => {
    const unclear: MatchReason = { ...lunch, title, vague: true };
    expect(sayReason(unclear, "Will open a milk carton.", "en")).toBe(
      "The title doesn't say what students do then. Worth asking: could we work on opening a milk carton then?",
    );
    expect(sayReason(unclear, "Will zorp.", "es")).toMatch(/^El título no dice/);
  });

  it.each(["Check the zorp board", "Rincón de zorp"])("never says that of a title with words: %s", (title) => {
    const unread: MatchReason = { ...lunch, title, vague: true };
    expect(sayReason(unread, "Will open a milk carton.", "en")).toBe(
      "Worth asking: could we work on opening a milk carton then?",
    );
    expect(sayReason(unread, "Abrirá su leche y una bolsa.", "es")).toMatch(
      /^Vale la pena preguntar: ¿sería ese un buen momento para abrir su leche y una bolsa\?$/,
    );
  });

  it("names her own choices", () => {
    const because = { source: "pinned", title: "Lunch A" } as const;
    const goal = "Will open a milk carton.";
    expect(sayReason({ ...lunch, because }, goal, "en")).toMatch(/ You pinned “Lunch A” for a goal like this one\.$/);
    expect(sayReason({ ...lunch, because }, goal, "es")).toMatch(/ Usted fijó «Lunch A» para una meta/);
    expect(sayReason({ ...lunch, code: "pinned" }, goal, "en")).toMatch(
      /^You chose this routine for the goal\. Students/,
    );
    expect(sayReason({ ...lunch, code: "pinned" }, "Will zorp.", "en")).toBe("You chose this routine for the goal.");
  });
});
