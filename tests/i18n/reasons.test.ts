import { describe, expect, it } from "vitest";
import { GOAL_DEEDS } from "../../lib/core/lexicon/goal-deeds";
import { ROUTINE_KINDS } from "../../lib/core/lexicon/routine-kinds";
import { SKILL_AREAS } from "../../lib/core/lexicon/skill-areas";
import { TITLE_MOMENTS } from "../../lib/core/lexicon/title-moments";
import { readSentences } from "../../lib/core/reasons/read-sentences";
import type { MatchReason } from "../../lib/core/match/goal-match";
import { packedReasons } from "../../lib/i18n/packed-texts";
import type { Weekday } from "../../lib/core/time/iso-date";
import { reasonSayer } from "../../lib/i18n/sentences/reason";
import { LANGUAGES } from "../../lib/i18n/translate";
import { sayReason } from "../fixtures/say-reason";

const names = (lines: string, pattern: RegExp): Set<string> =>
  new Set(lines.split("\n").flatMap((line) => pattern.exec(line)?.[1] ?? []));
const DEEDS = names(GOAL_DEEDS, /^\d [!=]?([\w-]+) </);
const AREA_SECTIONS = new Set<string>(SKILL_AREAS.map((area) => `area/${area}`));
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
    const { rules, assume: _, ...sections } = all;
    const known = new Set([...DEEDS, ...AREA_SECTIONS]);
    for (const name of Object.keys(sections)) expect(known).toContain(name.replace(/\/(?:chair|older)$/, ""));
    for (const kind of ["young-only", "plain", "outdoors"])
      for (const where of rules!.get(kind)!.split(" ")) expect(MOMENTS).toContain(where);
    for (const deed of rules!.get("school-only")!.split(" ")) expect(DEEDS).toContain(deed);
    for (const of of Object.values(sections))
      for (const [where, sentence] of of) {
        expect(MOMENTS).toContain(where);
        expect(sentence).toMatch(/^\p{Lu}[^“”«»"=]+\.$/u);
      }
  });
});

describe("the rules of reasons", () => {
  const RULES =
    "children empty in-chair indoors instead outdoors own-language part-of-grade plain school-only teacher unusual young-only".split(
      " ",
    );
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
      "Los estudiantes abren sus cartones de leche, bolsitas y loncheras.",
    );
  });

  it.each([
    // A line to write on, not a measure.
    ["Writing", "writing", "handwriting", "Given a highlighted baseline, A.G. will write her first name.", /names/],
    ["Phonics", "phonics", "handwriting", "Forms c, a, d, g and o from the right starting point.", /forming letters/],
    ["Recess", "recess", "carrying", "Push a weighted cart 50 feet and stop.", /push, pull/],
    ["Change shoes / PE dress", "pe", "balance", "Balances on one leg 10 sec to don a shoe.", /change shoes/],
    [
      "Social Studies",
      "social_studies",
      "conversation",
      "Without shouting out, will raise hand and wait.",
      /raise their/,
    ],
    ["FACS: sewing", "life_skills", "scissors_tools", "Will cut fabric along a line.", /^(?!.*kitchen)/],
    ["Math", "math", "visual_perception", "Lines up digits in columns for division.", /columns/],
    ["Math", "math", "emotional_regulation", "Will use a coping card when work is hard.", /frustrating/],
    ["Ciencias", "science", "expressive_language", "Explicará lo que observó.", /^(?!.*materials)/],
    ["Math", "math", "self_advocacy", "When stuck, will ask a specific question.", /get stuck/],
    ["Recess", "recess", "gross_motor", "Will hang and swing across four rungs.", /climb/],
    ["Homework Club", "study_hall", "self_advocacy", "Will state her learning needs to teachers.", /what they need/],
    ["Journalism", "literacy", "conversation", "Disagrees politely in class.", /^(?!.*journal)/],
    ["Math Number Talk", "math", "expressive_language", "Gives reasons with because and so.", /how they solved/],
    ["P7 Social Studies", "social_studies", "attention", "Will not leave the assigned seat.", /what was explained/],
    ["Lunch 2nd gr", "lunch", "positioning", "Will sit on a bench with feet supported.", /whole meal/],
    ["Novel Study", "read_aloud", "expressive_language", "Will use subordinate clauses.", /what they read/],
  ] as const)("is about what the goal asks for, or about its skill in that routine: %s, %s, %s, %s", (...row) => {
    const [title, kind, area, goal, said] = row;
    expect(sayReason({ ...lunch, title, kind, area }, goal, "en")).toMatch(said);
  });

  it.each([
    ["Leisure", "free_play", "social_participation", "10", /what to do and with whom/],
    ["Leisure", "free_play", "social_participation", "2", /what to do and with whom/],
    ["Writing", "writing", "handwriting", "10", /^(?!.*draw)/],
  ] as const)("goes with the student's age: %s, %s, %s, grade %s", (...row) => {
    const [title, kind, area, grade, said] = row;
    const reason = sayReason({ ...lunch, title, kind, area, grade }, "Will zorp.", "en");
    expect(reason).toMatch(said);
    expect(reason).not.toBe("");
  });

  it("says nothing of the skill in general where she chose the routine", () => {
    const pinned: MatchReason = { ...lunch, code: "pinned", area: "school_routine" };
    expect(sayReason(pinned, "Will zorp.", "en")).toBe("You chose this routine for the goal.");
  });

  it("asks in which language the class is, where nothing shows it, and nothing else", () => {
    const art: MatchReason = { ...lunch, area: "expressive_language", kind: "art", title: "Art table" };
    const goal = "Will name colors in Spanish.";
    expect(sayReason({ ...art, assumes: "spanish" }, goal, "en")).toMatch(
      / Worth asking: do students speak Spanish then\?$/,
    );
    expect(sayReason({ ...art, assumes: "spanish" }, goal, "es")).toMatch(
      / Vale la pena preguntar: ¿se habla español en ese momento\?$/,
    );
    for (const told of [
      { title: "Mesa de arte", assumes: "spanish" },
      { assumes: "small-group" },
      { assumes: "spanish", certainty: "unsure" },
      { assumes: "spanish", code: "pinned" },
    ] as const)
      expect(sayReason({ ...art, ...told }, goal, "en")).not.toContain("?");
  });

  it.each([
    ["en", "MO TU WE TH FR", 485, "This is every day at 8:05."],
    ["en", "TU TH", 780, "This is on Tuesday and Thursday at 1:00."],
    ["en", "FR", undefined, "This is once a week, on Friday."],
    ["es", "MO TU WE TH FR", 485, "Es todos los días a las 8:05."],
    ["es", "TU TH", 780, "Es los martes y jueves a la 1:00."],
    ["es", "FR", undefined, "Es una vez por semana, los viernes."],
  ] as const)(
    "says when the class has a routine of which nothing else is known: %s, %s",
    (language, days, at, said) => {
      const library: MatchReason = {
        ...lunch,
        area: "keyboarding",
        kind: "library",
        title: "Library",
        times: { weekdays: days.split(" ") as Weekday[], ...(at === undefined ? {} : { startMinute: at }) },
      };
      expect(sayReason(library, "Will zorp.", language)).toBe(said);
      expect(sayReason(library, "Will type 20 words a minute.", language)).toBe(said);
      expect(sayReason({ ...library, code: "pinned" }, "Will zorp.", language)).not.toContain(said);
    },
  );

  it.each(LANGUAGES)(
    "says nothing where nothing certain is known, and never hands the goal back, in %s",
    (language) => {
      const goal = language === "en" ? "Will type 20 words a minute." : "Tecleará 20 palabras por minuto.";
      const library: MatchReason = { ...lunch, area: "keyboarding", kind: "library", title: "Library" };
      expect(sayReason(library, goal, language)).toBe("");
      expect(sayReason({ ...library, certainty: "unsure" }, goal, language)).toBe("");
      expect(sayReason({ ...library, certainty: "sure" }, goal, language)).toBe("");
    },
  );

  it.each([
    ["en", "6", "Will change from jeans to athletic clothing.", /^Students change clothes/],
    ["en", "2", "Will change from jeans to athletic clothing.", /^(?!.*clothes)/],
    ["es", "7", "Se cambiará de ropa para la clase.", /se cambian de ropa/],
  ] as const)("says of changing for PE only where students change: %s, grade %s", (language, grade, goal, said) => {
    const pe: MatchReason = { ...lunch, area: "dressing", kind: "pe", title: "PE", certainty: "sure", grade };
    expect(sayReason(pe, goal, language)).toMatch(said);
  });

  it("says nothing of a deed that the goal names by the way only", () => {
    const pit: MatchReason = { ...lunch, area: "conversation", kind: "recess", title: "Recess", certainty: "sure" };
    const goal = "Is to be heard by friends in ball games.";
    expect(sayReason(pit, goal, "en")).not.toMatch(/ball|throw|kick/);
  });

  it.each([
    // Forearms rest on the tray of a wheelchair; nobody carries it.
    [
      { title: "AM circle", kind: "class_meeting", area: "aac" },
      "Point to a 20-cell grid, forearm on tray, to speed up talking.",
      /carr/,
    ],
    [{ title: "Hydro grp (pool)", kind: "pe", area: "dressing" }, "Will take off shoes and socks.", /fastened/],
    [
      { title: "Computer lab", kind: "computer", area: "keyboarding" },
      "Will use a mouse to click, drag and drop.",
      /writ|draft/,
    ],
    [
      { title: "FM check", kind: "arrival", area: "self_advocacy" },
      "Upon loss of the microphone signal, will tell an adult.",
      /goodbye/,
    ],
    [
      { title: "Lunch", kind: "lunch", area: "carrying" },
      "In order to eat with the class, will carry his food to his table.",
      /ask/,
    ],
    [
      { title: "Apartment lab", kind: "life_skills", area: "conversation" },
      "Will divide chores and predict why.",
      /think|science/,
    ],
    [{ title: "Uninterrupted work cycle", kind: "centers", area: "exec_function" }, "Will finish a work.", /rotate/],
    [
      { title: "SS journal", kind: "social_studies", area: "handwriting" },
      "Will label Georgia symbols on a map.",
      /opinions/,
    ],
    [{ title: "Prayer", kind: "assembly", area: "positioning" }, "Will sit upright for 25 minutes.", /whole school/],
    [
      { title: "Humanities seminar", kind: "social_studies", area: "conversation" },
      "Will build on another student's idea.",
      /argue/,
    ],
  ] as const)("reads no other deed or moment into it: %j", (where, goal, wrong) => {
    expect(sayReason({ ...lunch, ...where }, goal, "en")).not.toMatch(wrong);
  });

  it.each([
    ["Coats and bags", "dismissal", "Will zip her coat.", /go home/],
    ["Coats and bags", "arrival", "Will hang up her coat.", /hang them up/],
    ["Arrival", "arrival", "Will zip her coat.", /^(?!.*coats)/],
    ["Pack up", "dismissal", "Will hang up her coat.", /^(?!.*coats)/],
  ] as const)("knows whether coats are put on or taken off: %s, %s, %s", (title, kind, goal, said) => {
    expect(sayReason({ ...lunch, title, kind, area: "dressing" }, goal, "en")).toMatch(said);
  });

  it("knows the time: nobody goes home at eight, or arrives in the afternoon", () => {
    const coats: MatchReason = { ...lunch, title: "Coats and bags", kind: "dismissal", area: "dressing" };
    const at = (startMinute: number): MatchReason => ({ ...coats, times: { weekdays: ["MO"], startMinute } });
    expect(sayReason(at(870), "Will zip her coat.", "en")).toMatch(/go home/);
    expect(sayReason(at(480), "Will zip her coat.", "en")).not.toMatch(/go home/);
    expect(sayReason(at(480), "Will hang up her coat.", "en")).toMatch(/hang them up/);
    expect(sayReason(at(870), "Will hang up her coat.", "en")).not.toMatch(/hang/);
    expect(sayReason(at(720), "Will zip her coat.", "en")).not.toMatch(/coats/);
  });

  it.each([
    [{ title: "Recess", kind: "recess", area: "stairs" }, "Climb the three bus steps holding the rail.", /ladders/],
    [{ title: "Lunch", kind: "lunch", area: "sensory_regulation" }, "Will put on earmuffs at the fire alarm.", /loud/],
    [{ title: "Lunch", kind: "lunch", area: "feeding" }, "Before her tube feeding will take a spoon.", /spoons/],
    [{ title: "Snack", kind: "snack", area: "feeding" }, "Will put one napkin at each chair as table helper.", /done/],
    [{ title: "Indoor recess", kind: "recess", area: "gross_motor" }, "Will run 50 feet.", /outside|run/],
    [{ title: "Edgenuity lab", kind: "science", area: "exec_function" }, "Will finish modules.", /materials/],
    [{ title: "Farm chores", kind: "life_skills", area: "life_skills" }, "Will feed and water animals.", /plant/],
    [{ title: "Recess", kind: "recess", area: "gross_motor" }, "Will climb over logs and rocks.", /equipment/],
    [{ title: "Lunch/tube feeds", kind: "lunch", area: "feeding" }, "Will take ten tastes of puree.", /eat/],
    [
      { title: "Toileting", kind: "toileting_hygiene", area: "transfers" },
      "Will pivot to the changing bench.",
      /toilet/,
    ],
    [{ title: "Football cage", kind: "recess", area: "ball_skills" }, "Will dribble a ball with either foot.", /catch/],
    [{ title: "Recreo", kind: "recess", area: "expressive_language" }, "Usará el tiempo correcto del verbo.", /run/],
    [
      { title: "Lunch", kind: "lunch", area: "self_advocacy" },
      "When unable to open a wrapper will ask an adult or peer for help.",
      /ask each other/,
    ],
  ] as const)("says nothing that the goal contradicts: %j, %s", (where, goal, wrong) => {
    expect(sayReason({ ...lunch, ...where }, goal, "en")).not.toMatch(wrong);
  });

  it("is about the title's own moment: silent lunch, a club, the bus that is left", () => {
    expect(sayReason({ ...lunch, title: "Silent lunch" }, "Will open a milk carton.", "en")).toBe("");
    const bus: MatchReason = { ...lunch, area: "wheelchair", kind: "arrival", title: "Bus unload 7:40" };
    expect(sayReason(bus, "Will drive his power chair from the curb to class.", "en")).toBe(
      "Students make their way from the bus to their classrooms.",
    );
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
    expect(sayReason({ ...both, grade: "K" }, goal, "en")).toMatch(/as they play/);
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

  it.each([
    // A title's special place, and what is not done there.
    [
      "Barn chores",
      "life_skills",
      "life_skills",
      "9",
      "Will sweep the pens and wash the buckets.",
      /animals/,
      /animales/,
    ],
    ["Goat care", "vocational", "vocational", "7", "Will finish feeding from a checklist.", /animals/, /animales/],
    ["Loom work (art)", "art", "sensory_regulation", "5", "Will tolerate sticky textures.", /weave/, /tejen/],
    ["Art: telar", "art", "scissors_tools", "5", "Will use tools with a firm grip.", /weave/, /tejen/],
    [
      "Lunch announcements team",
      "advisory",
      "fluency",
      "7",
      "Will use easy onsets.",
      /whole school/,
      /toda la escuela/,
    ],
    ["Guidance: course selection", "sel", "expressive_language", "8", "Will say full sentences.", /courses/, /cursos/],
    ["Work lab: packing orders", "vocational", "vocational", "10", "Will pack 6 items.", /^Students pack/, /empacan/],
    ["Oral care", "toileting_hygiene", "hygiene", "4", "Will accept a toothbrush in the mouth.", /^Teeth/, /momento/],
    ["Class jobs", "vocational", "carrying", "2", "Will push the cart of balls.", /^(?!.*carts)/, /^(?!.*carritos)/],
    ["Class jobs", "vocational", "carrying", "8", "Will push the cart of balls.", /carts/, /carritos/],
    // What is done, not that there are steps.
    ["Science lab", "science", "exec_function", "7", "Will finish each lab write-up.", /lab reports/, /informes/],
    ["Arrival / bags", "arrival", "school_routine", "9", "Will empty his pockets.", /checked/, /se revisan/],
    ["Morning jobs", "vocational", "exec_function", "PK", "Will complete his jobs.", /^Children each/, /^Los niños/],
    ["Mini-lesson math", "math", "attention", "4", "Will keep eyes on the speaker.", /^(?!.*whole)/, /^(?!.*toda)/],
    ["Math", "math", "expressive_language", "6", "Will describe shapes.", /solved a problem/, /un problema/],
    ["Passing 6", "class_change", "wheelchair", "8", "Will drive his power chair.", /^Students/, /^Los estudiantes/],
    ["Passing 3-4", "transition", "walking", "9", "Will walk with a cane.", /^Students/, /^Los estudiantes/],
    // Another skill next to it.
    ["English 9", "literacy", "vocabulary", "9", "Will explain similes.", /Figurative/, /figurado/],
    ["Library", "library", "aac", "2", "Will select a book with her device.", /choose a book/, /escogen un libro/],
    ["Passing 2", "class_change", "walking", "8", "Will ride the elevator alone.", /floor/, /piso/],
    ["Gym", "pe", "gross_motor", "1", "Will gallop 20 feet.", /gallop/, /galopan/],
    ["Gym", "pe", "gross_motor", "1", "Will hop on his left foot.", /hop/, /en un pie/],
    ["Gym", "pe", "gross_motor", "1", "Will leap over a line.", /^(?!.*hop)/, /saltan/],
    ["Gym", "pe", "ball_skills", "4", "Will kick to a friend.", /kick/, /patean la pelota/],
  ] as const)("names what is done in that place: %s, %s, %s, grade %s, %s", (...row) => {
    const [title, kind, area, grade, goal, en, es] = row;
    const reason: MatchReason = { ...lunch, title, kind, area, grade };
    for (const [language, said] of [
      ["en", en],
      ["es", es],
    ] as const) {
      expect(sayReason(reason, goal, language)).toMatch(said);
      expect(sayReason(reason, goal, language)).not.toBe("");
    }
  });

  it.each([
    ["Patrols report 8:35", "This is every day."],
    ["Patrols report 8:00", "This is every day at 8:00."],
    ["Crew 8am", "This is every day at 8:00."],
    ["Crew 9 a.m.", "This is every day."],
    ["Patrols 7:45-8:10", "This is every day."],
    ["Patrols, post 4", "This is every day at 8:00."],
  ] as const)("never says another time than the title: %s", (title, said) => {
    const times = { weekdays: ["MO", "TU", "WE", "TH", "FR"] as Weekday[], startMinute: 480 };
    expect(sayReason({ ...lunch, area: "keyboarding", kind: "library", title, times }, "Will zorp.", "en")).toBe(said);
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
    ["Boots off + hooks", "Will take off boots.", /boots/],
  ])("does not doubt what the title says: %s", (title, goal, said) => {
    const reason = sayReason({ ...lunch, kind: "arrival", title, vague: true }, goal, "en");
    expect(reason).toMatch(said);
    expect(reason).not.toMatch(/asking|doesn't say/);
  });

  it.each(["Blue block", "A3", "Period 4 - Ms. Vega"])("says of %s that the title doesn't tell", (title) => {
    const unclear: MatchReason = { ...lunch, title, vague: true };
    expect(sayReason(unclear, "Will open a milk carton.", "en")).toBe("The title doesn't say what students do then.");
    expect(sayReason(unclear, "Will zorp.", "es")).toMatch(/^El título no dice/);
  });

  it.each(["Check the zorp board", "Rincón de zorp"])("never says that of a title with words: %s", (title) => {
    expect(sayReason({ ...lunch, title, vague: true }, "Will open a milk carton.", "en")).toBe("");
  });

  it("calls students children before kindergarten", () => {
    const snack: MatchReason = { ...lunch, kind: "snack", title: "Snack", grade: "PK" };
    expect(sayReason(snack, "Will open a milk carton.", "en")).toMatch(/^Children open/);
    expect(sayReason(snack, "Abrirá su leche.", "es")).toMatch(/^Los niños abren/);
    expect(sayReason({ ...snack, grade: "K" }, "Will open a milk carton.", "en")).toMatch(/^Students open/);
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
