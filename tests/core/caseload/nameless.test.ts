import fc from "../../seeded-checks";
import { expect, test } from "vitest";
import { doubtfulNames, namedIn, namelessWith } from "../../../lib/core/caseload/nameless";
import { languageOfText } from "../../../lib/core/caseload/text-language";
import { withoutInitials } from "../../../lib/core/caseload/without-initials";
import { namelessWords } from "../../../lib/i18n/nameless";

const STUDENTS = [
  { id: "mj", initials: "MJ" },
  { id: "tr", initials: "TR" },
  { id: "s4", initials: "S-04" },
];
const WORDS = { own: "the student", anotherStudent: "another student", somebody: "somebody" };
const TEXT = "Teddy (M.J.) will pass the ball to TR, to s-04, to T. R. and to Lena; TEDDY waits.";

test("initials, codes and names give way in every way in which they are written", () => {
  const names = doubtfulNames([TEXT], { students: STUDENTS, known: [] });
  const nameless = namelessWith({ students: STUDENTS, studentId: "mj", names }, WORDS);
  expect(nameless(TEXT)).toBe(
    "the student (the student) will pass the ball to another student, to another student, to another student and to " +
      "somebody; the student waits.",
  );
  expect(namedIn(TEXT, { students: STUDENTS, names })).toEqual(["MJ", "TR", "S-04", "Teddy", "Lena"]);
  expect(namedIn(nameless(TEXT), { students: STUDENTS, names })).toEqual([]);
});

test("of two students with the same initials, the text is about its own", () => {
  const twins = [...STUDENTS, { id: "mj2", initials: "MJ" }];
  expect(namelessWith({ students: twins, studentId: "mj2", names: [] }, WORDS)("MJ reads.")).toBe("the student reads.");
});

test("what stands in the place of one student is never taken for another", () => {
  const instead = new Map([
    ["MJ", "TR"],
    ["TR", "KL"],
  ]);
  expect(withoutInitials("MJ and TR", instead)).toBe("TR and KL");
});

test("no initials stay as a word, whatever stands around them", () => {
  const around = fc.constantFrom(" ", ", ", "(", ")", "/", "-", "’s ", ".", "\n", "“");
  fc.assert(
    fc.property(fc.array(fc.tuple(around, fc.constantFrom("MJ", "M.J.", "TR", "S-04", "Anna", "trim"))), (parts) => {
      const text = parts.flat().join(" ");
      const without = namelessWith({ students: STUDENTS, studentId: "mj", names: [] }, WORDS)(text);
      expect(without).not.toMatch(/\bM\.?J\b|\bTR\b|S-04/);
    }),
  );
});

test("a name in capitals is named too", () => {
  const names = [{ word: "Marcus", isSubject: false }];
  expect(namedIn("Sits beside MARCUS.", { students: [], names })).toEqual(["Marcus"]);
  expect(namedIn("Sits beside Marc.", { students: [], names })).toEqual([]);
});

test("initials in the name of a class are part of it; elsewhere they give way", () => {
  const students = [{ id: "pk", initials: "PK" }];
  const named = { students, known: ["PK Room 2", "PK"], names: [] };
  const nameless = namelessWith(named, WORDS);
  expect(nameless("PK Room 2: PK sits by the door")).toBe("PK Room 2: another student sits by the door");
  expect(nameless("PK")).toBe("another student");
  expect(namedIn("PK Room 2", named)).toEqual([]);
});

test("in Spanish, what stands for a student joins with the word before it", () => {
  const nameless = namelessWith({ students: STUDENTS, studentId: "mj", names: [] }, namelessWords("es", { own: "" }));
  expect(nameless("La silla de MJ. A MJ le gusta; ayuda a MJ y a TR, no a Manuel.")).toBe(
    "La silla del estudiante. Al estudiante le gusta; ayuda al estudiante y a otro estudiante, no a Manuel.",
  );
});

test.each([
  ["MJ needs the loop scissors", "en"],
  ["Tijeras con MJ", "es"],
  ["MJ practica en la mesa", "es"],
  ["Snack", undefined],
  ["MJ: recess", undefined],
])("a text's language is told by its small words: %s", (text, language) => {
  expect(languageOfText(text)).toBe(language);
});
