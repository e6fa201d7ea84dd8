import { describe, expect, test } from "vitest";
import { readIep } from "../../../lib/core/iep/read-iep";

const linesOf = (text: string) => text.split("\n").map((line) => ({ text: line.replaceAll(" | ", "\t"), page: 1 }));

const IEP = `Student Name: Okonjo-Reyes, Amara | DOB: 02/27/2016
Annual Review Due: 05/11/2027

PRESENT LEVELS
Amara was seen for OT 2 x 45 minutes per week last year. She takes 5-minute breaks.

MEASURABLE ANNUAL GOALS
Annual Goal 1: Amara will write three sentences with spaces between words in 4 of 5 trials.
Baseline: one sentence
Objective 1.1: Amara will copy a sentence.
Annual Goal 2: Given a visual, Amara will ask a peer for help with a full sentence in 8 of 10 chances.

RELATED SERVICES
Service | Frequency | Duration | Location | Start | End
Occupational Therapy | 2 x Weekly | 30 min. | Therapy Room | 09/08/2026 | 01/29/2027
Occupational Therapy | 1 x Weekly | 30 min. | Classroom | 02/01/2027 | 06/24/2027
Speech/Language Therapy | 1 x Weekly | 20-30 min. | Speech Room | 09/08/2026 | 06/24/2027
Counseling | 1 x Weekly | 30 min. | Office | 09/08/2026 | 06/24/2027

OPTIONS CONSIDERED
Occupational Therapy | 3 x Weekly | 30 min. | Therapy Room | 09/08/2026 | 06/24/2027

TRANSPORTATION
Bus ride of 40 minutes, twice a day.`;

describe("an IEP", () => {
  const reading = readIep(linesOf(IEP));

  test("gives the services that it grants, with their step-down, and no others", () => {
    expect(reading.services).toMatchObject([
      {
        discipline: "OT",
        minutes: 30,
        times: 2,
        per: "week",
        setting: "out-of-class",
        from: "2026-09-08",
        to: "2027-01-29",
      },
      {
        discipline: "OT",
        minutes: 30,
        times: 1,
        per: "week",
        setting: "in-class",
        from: "2027-02-01",
        to: "2027-06-24",
      },
    ]);
  });

  test("asks about a range instead of choosing a number", () => {
    expect(reading.doubtful).toMatchObject([{ why: "range", page: 1 }]);
    expect(reading.doubtful[0]!.text).toContain("20-30 min.");
  });

  test("gives the annual goals without number, baseline and objectives, and strikes the name out", () => {
    expect(reading.goals.map(({ text }) => text)).toEqual([
      "___ will write three sentences with spaces between words in 4 of 5 trials.",
      "Given a visual, ___ will ask a peer for help with a full sentence in 8 of 10 chances.",
    ]);
  });

  test("gives the date of the annual review", () => expect(reading.reviewDate).toBe("2027-05-11"));

  test("says where each finding stands", () => {
    const lines = linesOf(IEP);
    expect(lines[reading.services[0]!.firstLine]!.text).toContain("2 x Weekly");
    expect(lines[reading.goals[0]!.firstLine]!.text).toContain("three sentences");
  });

  test("strikes out a nickname that only the goals use", () => {
    const { goals } = readIep(
      linesOf("ANNUAL GOALS\n1. Teddy will zip his coat and hang up his bag at arrival in 4 of 5 days."),
    );
    expect(goals[0]!.text).toBe("___ will zip his coat and hang up his bag at arrival in 4 of 5 days.");
  });

  test("keeps only the newer of two IEPs in one file", () => {
    const older =
      "ATTACHMENT - IEP of 10/14/2025 (superseded)\nRELATED SERVICES\nOccupational therapy, 45 minutes, 3 times a week";
    const newer = "RELATED SERVICES\nOccupational therapy, 30 minutes, twice a week";
    expect(readIep(linesOf(`${newer}\n\n${older}`)).services).toMatchObject([{ minutes: 30, times: 2 }]);
  });

  test("asks when two days are called the annual review", () => {
    const { reviewDate, doubtful } = readIep(linesOf("Annual review due: 5/11/2027\nNext annual review: 6/1/2027"));
    expect(reviewDate).toBeNull();
    expect(doubtful).toMatchObject([{ why: "two-review-dates", text: "2027-05-11, 2027-06-01" }]);
  });

  const TABLE = "RELATED SERVICES\nService | Frequency | Duration | Location\n";
  const ROW = "Occupational Therapy | 2 x Weekly | 30 min. | Classroom";
  const withoutPages = (text: string) => linesOf(text).map((line) => ({ text: line.text }));

  test.each([
    ["a second table", `\n\nSUMMARY OF SERVICES\nService | Frequency | Duration | Location\n${ROW}`],
    ["a sentence", "\n\nSUMMARY OF SERVICES\nOccupational therapy, 30 minutes, twice a week, in the classroom."],
  ])("counts a line once that %s of a file without pages repeats", (_where, repeat) => {
    const { services } = readIep(withoutPages(TABLE + ROW + repeat));
    expect(services).toMatchObject([{ discipline: "OT", minutes: 30, times: 2, per: "week", setting: "in-class" }]);
  });

  test("keeps both of two equal lines in one table, and repeats neither", () => {
    const both = `${ROW}\n${ROW}`;
    const { services } = readIep(withoutPages(`${TABLE}${both}\n\n${TABLE}${both}`));
    expect(services.map(({ firstLine }) => firstLine)).toEqual([2, 3]);
  });
});

test("whom a service's condition names is struck, also by a name that no field has", () => {
  const service = "Occupational Therapy: 30 min 2x/wk, drops to 1 time per week when Tobias meets goal 1";
  const reading = readIep(linesOf(`Student Name: Okonjo-Reyes, Amara\n\nSpecial Education Services\n${service}`));
  expect(reading.services.map(({ condition }) => condition)).toEqual([undefined, "when ___ meets goal 1"]);
  expect(JSON.stringify(reading)).not.toContain("Tobias");
});

test("minutes at the end of a goal are asked about, without its name", () => {
  const goal = "Amara will zip her coat and hang up her bag at arrival in 4 of 5 days - 2x20";
  const { goals, doubtful } = readIep(linesOf(`Student Name: Okonjo-Reyes, Amara\n\nANNUAL GOALS\n1. ${goal}`));
  expect(goals).toHaveLength(1);
  expect(doubtful).toMatchObject([{ text: goal.replace("Amara", "___"), why: "no-period", page: 1 }]);
});
