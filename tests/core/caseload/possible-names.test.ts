import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { possibleNames } from "../../../lib/core/caseload/possible-names";

const wordsOf = (text: string, known: string[] = []): string[] => possibleNames([text], known).map(({ word }) => word);

test.each([
  ["By June, Teddy will write his name, next to Maria.", ["Teddy", "Maria"]],
  ["Marcus zips his coat; peers such as Jayden-Lee wait.", ["Marcus", "Jayden-Lee"]],
  ["JAYDEN will answer in 4 of 5 trials.", ["JAYDEN"]],
  ["April will greet a peer. Shares with May.", ["April", "May"]],
  ["Priya helped. Slow today; Sam was away.", ["Priya", "Sam"]],
  ["Ana señalará la letra junto a Lucía.", ["Ana", "Lucía"]],
  ["Marcus did well.\nElla was upset.\nTheo wrote his name. ANNA waits.", ["Marcus", "Ella", "Theo", "ANNA"]],
  ["Marcus and Lee sit", ["Marcus", "Lee"]],
  ["- Noor enjoyed the swing. (Emily) zips.", ["Noor", "Emily"]],
  ["Mark was upset. Mark letters in a word.", ["Mark"]],
  ["Diego no quiso; Lucía estaba cansada. Sofía y Mateo leen.", ["Diego", "Lucía", "Sofía", "Mateo"]],
  ["Maria\u2019s handwriting is legible.", ["Maria"]],
])("a word that stands like a name is found: %s", (text, names) => {
  expect(wordsOf(text)).toEqual(names);
});

test.each([
  "Will zip up own coat by May. Zips coat in 4 of 5 trials, in April.",
  "Student will use a Chromebook in English class on Monday.",
  "Given a prompt, the student will read Dolch words. Speech will be intelligible.",
  "Print letters. Copies shapes. Seguirá dos pasos. Se vestirá solo.",
  "Did well. Good day, needed two cues. Cutting was slow. Tired after lunch; refused scissors. Happily copied.",
  "Grip was weak. Handwriting is legible. Recess got loud. Started late. Independently zips. MUST wait, with SMART goals.",
  "Trabajó bien. Necesitó ayuda con las tijeras. Hoy estaba lloviendo.",
  "Writing Workshop. Morning Meeting & Calendar, Snack Break, Reading Groups",
  "AAC, PE and ELA. 1. Writes name 2) Cuts paper",
  "Works beside Ms. Rivera and Coach Kim.",
])("a word of goals is no name: %s", (text) => {
  expect(wordsOf(text)).toEqual([]);
});

test("classes, rooms and teachers are known; the subject of a goal is told apart", () => {
  expect(wordsOf("Reads to Rivera and Noah.", ["Ms. Rivera, grade 2"])).toEqual(["Noah"]);
  expect(possibleNames(["Noah will read to Eli."])).toEqual([
    { word: "Noah", isSubject: true },
    { word: "Eli", isSubject: false },
  ]);
});

test("common names are found wherever they stand, those that are words too where somebody is meant", () => {
  const names = `Liam Olivia Noah Emma Oliver Charlotte James Amelia Elijah Sophia Mateo Mia Theodore Isabella Henry
    Evelyn Lucas William Luna Benjamin Levi Ella Ezra Aria Jack Emily Jackson Lily Samuel Ellie Leo Nora Aiden Layla
    Jayden Penelope Carlos Jesus Chris Travis Ross Miles Charles Andres Luis Alexis Agnes Iris Jess Holly Molly Sally
    Kimberly Carly Ted Fred Jared Ahmed Mohamed Alfred Reed Sterling Irving Omar Javier Peter Amir Samir Jennifer
    Guadalupe Xochitl Nguyen Fatima Yusuf Aaliyah DeShawn Mark Grace Chase Hunter`.split(/\s+/);
  const missed = names.filter((name) =>
    [`${name} did well.`, `Good day.\n${name} was upset`, `Sits beside ${name} at lunch.`].some(
      (text) => !wordsOf(text).includes(name),
    ),
  );
  expect(missed).toEqual([]);
});

const goalsOf = (files: readonly string[]): string[] =>
  files.flatMap((file) =>
    readFileSync(`tests/fixtures/judgement/goals.${file}.jsonl`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { goal: string }).goal),
  );

test("of the labelled goals, few words are asked about that are no names: slips of the pen, and those that are rare", () => {
  const names = possibleNames(goalsOf(["dev", "dev2", "dev3", "dev4", "dev5", "dev6"])).map(({ word }) => word);
  expect(names).toEqual(expect.arrayContaining(["Marcus", "Priya", "Marisol", "Dion", "Jo"]));
  expect(names.filter((word) => !NAMES.has(word))).toEqual(SLIPS);
});

test("so of the held-out goals, by which no word was chosen", () => {
  const names = possibleNames(goalsOf(["held", "held2"])).map(({ word }) => word);
  expect(names.filter((word) => !NAMES.has(word))).toEqual(RARE);
});

const SLIPS = ["Wil", "Amb", "Followss", "Maintians", "Sube"];
const RARE = ["Sustain", "DTVP", "Wilbarger", "Learn", "DTTC", "Rises", "Serial", "Probe", "Jugando"];

/** The names in the labelled goals, read by hand. */
const NAMES = new Set(
  `Marcus Priya Ana Leo Theo Noah Eli Maya Jaylen Lily Dana Amara Omar Mia Rosa Marisol Luca Imani Dev Sam Ruby Dion
  Jo Dario Malik Tess`.split(/\s+/),
);
