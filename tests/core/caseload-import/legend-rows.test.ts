import { describe, expect, it } from "vitest";
import { readCaseload } from "../../../lib/core/caseload-import/read-caseload";
import { readServices } from "../../../lib/core/service-lines/read-services";

const read = (...rows: string[]) => readCaseload(["Student\tServices", ...rows].join("\n"));

describe("a row that looks like a legend", () => {
  it("is a student's, where it has a name or an amount", () => {
    const { students } = read(
      "Ava Chen\tOT: direct 30 min 2x/wk",
      "Ben Ortiz\tOT: direct 30 min 1x/wk",
      "Cal Diaz\tOT - push in 30 min 1x/wk",
      "Dee Fox\tOT - weekly 30 min",
    );
    expect(students.map(({ services }) => services.map(({ minutes, times }) => [minutes, times]))).toEqual([
      [[30, 2]],
      [[30, 1]],
      [[30, 1]],
      [[30, 1]],
    ]);
  });

  it("goes on with the student above, where it has an amount and no name", () => {
    const { students } = read("Ava Chen\tOT 30 min 2x/wk", "\tOT - consult 15 min 1x/mo", "Ben Ortiz\tOT 30 min 1x/wk");
    expect(students[0]!.services).toMatchObject([{ minutes: 30 }, { minutes: 15, setting: "consult", per: "month" }]);
  });

  it("is a legend, where it only says what letters mean", () => {
    const { students } = read("Ava Chen\tOT 30 min 2x/wk C", "C = consult\t", "Ben Ortiz\tOT 30 min 1x/wk");
    expect(students).toHaveLength(2);
    expect(students[0]!.services).toMatchObject([{ setting: "consult" }]);
  });
});

describe("a number of another word", () => {
  it.each(["Tier 2 weekly 30 min", "Gr 2 weekly 30 min", "OT K-2 weekly 30 min", "Level 3 weekly 30 min"])(
    "is no count of sessions: %s",
    (text) => {
      const { services } = readServices(text);
      expect(services.filter(({ times }) => times !== 1)).toEqual([]);
    },
  );
});

it("the grade of a goal's text is not the student's", () => {
  const { students } = readCaseload(
    "Student\tServices\tGoals\nAva Chen\tOT 30 min 1x/wk\tGrade 2 sight words: copy 10 with 80% accuracy\n" +
      "Ben Ortiz\tOT 30 min 1x/wk\tBen will write 3 sentences in 4 of 5 trials",
  );
  expect(students[0]).toMatchObject({ grade: null, goals: ["Grade 2 sight words: copy 10 with 80% accuracy"] });
});
