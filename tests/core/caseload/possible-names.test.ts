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
  ["Maria\u2019s handwriting is legible.", ["Maria"]],
])("a word that stands like a name is found: %s", (text, names) => {
  expect(wordsOf(text)).toEqual(names);
});

test.each([
  "Will zip up own coat by May. Zips coat in 4 of 5 trials, in April.",
  "Student will use a Chromebook in English class on Monday.",
  "Given a prompt, the student will read Dolch words. Speech will be intelligible.",
  "Print letters. Copies shapes. Seguirá dos pasos. Se vestirá solo.",
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

test("of the labelled goals, few words are asked about that are no names", () => {
  const goals = [1, 2, 3, 4, 5, 6].flatMap((part) =>
    readFileSync(`tests/fixtures/judgement/goals.dev${part === 1 ? "" : part}.jsonl`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { goal: string }).goal),
  );
  const names = possibleNames(goals).map(({ word }) => word);
  expect(names).toEqual(expect.arrayContaining(["Marcus", "Priya", "Marisol", "Dion", "Jo"]));
  expect(names.filter((word) => !NAMES.has(word))).toEqual(["Lets"]);
});

/** The names in the labelled goals, read by hand. */
const NAMES = new Set(
  `Marcus Priya Ana Leo Theo Noah Eli Maya Jaylen Lily Dana Amara Omar Mia Rosa Marisol Luca Imani Dev Sam Ruby Dion
  Jo`.split(/\s+/),
);
