import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GoalCase } from "../../../lib/core/goals/goal-case";
import { emptyLexiconFile, packLexicon } from "../../../lib/core/lexicon/pack-lexicon";
import { phrasesOf } from "../../../lib/core/lexicon/read-lexicon";
import { TITLE_PHRASES } from "../../../lib/core/lexicon/title-lexicon";
import * as inNode from "./vocabulary-readers";

const ROOM = fileURLToPath(new URL("../../../lib/core/lexicon/", import.meta.url));
/**
 * Code, what pages without the vocabulary may need, what the texts of reasons are packed with, and the words of readers
 * of lists and documents, which stay in the code of the pages that read them.
 */
const NOT_PACKED = [
  ...["compiled", "goal-deeds", "once", "pack-lexicon", "packed-lexicon", "read-lexicon", "revealing-words"],
  ...["readers", "routine-kinds", "skill-areas", "title-moments"],
];
const TITLES = [
  ...Object.values(TITLE_PHRASES).flatMap(phrasesOf),
  ...[
    "Sub for Ms. Ray",
    "Fire drill 10:15",
    "Lnch",
    "Wrting wrkshp",
    "🎨",
    "PTO",
    "Early dismissal 12:30",
    "Ana - out sick",
  ],
  ...[
    "No school - Presidents' Day",
    "Half day",
    "Faculty meeting",
    "2nd period",
    "Salida temprana 12:00",
    "Field trip",
  ],
];
const GOALS: readonly GoalCase[] = [
  "Given a visual model, the student will write her name on the line with 80% accuracy in 4 of 5 trials.",
  "Will produce /r/ in the initial position of words in isolation with 80% accuracy.",
  "During recess, the student will take turns with a peer for 5 minutes in 3 of 4 sessions.",
  "Podra abrochar su chaqueta sin ayuda antes del recreo en 4 de 5 oportunidades.",
  "Will not call out during circle time but raise her hand, with 1 or fewer prompts.",
  "Der Schüler wird mit einer Schere entlang einer Linie schneiden und nicht reißen.",
].map((goalText) => ({ goalText, discipline: "OT", grade: "2" }));

const answersOf = (readers: typeof inNode) => ({
  titles: TITLES.map((title) => readers.recogniseTitle(title)),
  away: TITLES.map((title) => readers.asksWhetherAway(title)),
  days: TITLES.map((title) => readers.meaningOf({ title, allDay: true, startMinute: 0, endMinute: 1440 }, [])),
  goals: GOALS.map((goal) => readers.readGoal(goal)),
  matches: GOALS.map((goal) =>
    readers.matchGoal(
      goal,
      ["Writing", "Recess", "Circle time", "Speech", "Dismissal"].map((title) => ({
        ...{ key: title, title },
        recognition: readers.recogniseTitle(title),
      })),
    ),
  ),
  sentences: readers.goalSentences(GOALS.map(({ goalText }) => goalText).join("\n")),
});

describe("the vocabulary as a file", () => {
  let folder: string;
  let built: typeof inNode;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pushpin-vocabulary-"));
    await build({
      configFile: false,
      logLevel: "error",
      publicDir: false,
      plugins: [{ name: "without-vocabulary", enforce: "pre", transform: (_code, id) => emptyLexiconFile(id) }],
      build: {
        outDir: folder,
        modulePreload: false,
        lib: {
          entry: fileURLToPath(new URL("./vocabulary-readers.ts", import.meta.url)),
          formats: ["es"],
          fileName: () => "readers.mjs",
        },
      },
    });
    // Fails here when some module reads the vocabulary while it is loaded.
    built = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "readers.mjs")).href)) as typeof inNode;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is left out of the code", () => {
    const code = readFileSync(join(folder, "readers.mjs"), "utf8");
    for (const phrase of ["undercurve", "desempacar", "superintendent", "quadrupod"])
      expect(code.includes(phrase) ? phrase : "").toBe("");
  });

  test("refuses a file that lacks a part of it, and gives the same answers as in Node once it is filled", () => {
    const whole = packLexicon();
    const { "skill-cues": _left, ...rest } = whole;
    expect(() => built.fillLexicon(rest)).toThrow("the vocabulary lacks skill-cues");
    built.fillLexicon(JSON.parse(JSON.stringify(whole)));
    expect(Object.keys(built.HANDLERS).length).toBeGreaterThan(50);
    expect(answersOf(built)).toEqual(answersOf(inNode));
  });

  test("holds every file of the folder that is vocabulary", () => {
    const files = readdirSync(ROOM).map((name) => name.replace(/\.ts$/, ""));
    expect(files.filter((name) => !NOT_PACKED.includes(name)).toSorted()).toEqual(
      Object.keys(packLexicon()).toSorted(),
    );
  });

  test("leaves other modules as they are", () => {
    expect(emptyLexiconFile("/home/x/lib/core/lexicon/read-lexicon.ts")).toBeUndefined();
    expect(emptyLexiconFile("/home/x/lib/core/goals/skill-cues.ts")).toBeUndefined();
    expect(emptyLexiconFile("C:/x/lib/core/lexicon/skill-cues.ts")).toContain("export let SKILL_CUES;");
  });
});
