import { describe, expect, it, test } from "vitest";
import { readCaseload } from "../../../lib/core/caseload-import/read-caseload";
import { reviewDays } from "../../../lib/core/caseload-import/review-days";

const TODAY = "2026-09-14";
const readOne = (text: string) => {
  const { students, notUnderstood } = readCaseload(`PT list\nIda Moss, 2nd, Mr. Quill, ${text}`, TODAY);
  const [{ reviewDate, services } = { reviewDate: null, services: [] }] = students;
  return { reviewDate, from: services.map(({ from }) => from), asked: notUnderstood.map((one) => one.text) };
};

test.each([
  ["2x20/wk, annual 2/9/27", "2027-02-09"],
  ["2x20/wk, IEP due by 2/9/27", "2027-02-09"],
  ["2x20/wk. Annual 8/30/26", "2026-08-30"],
  ["2x20/wk pull-out 2/9/27", "2027-02-09"],
  ["2x20/wk (new eval 10/1/25), AR 2/9/27", "2027-02-09"],
  ["2x20/wk, DOB 5/6/2017, annual 2/9/27", "2027-02-09"],
])("the review: %s", (text, reviewDate) => {
  expect(readOne(text)).toEqual({ reviewDate, from: [null], asked: [] });
});

test.each([
  ["2x20/wk as of 9/8/26", "2026-09-08"],
  ["2x20/wk, amended 9/8/26", "2026-09-08"],
  ["2x20/wk increased 1/11/27", "2027-01-11"],
  ["2x20/wk, new 9/8/26", "2026-09-08"],
  ["2x20/wk eff. 9/8/26", "2026-09-08"],
])("the begin of the service: %s", (text, from) => {
  expect(readOne(text)).toEqual({ reviewDate: null, from: [from], asked: [] });
});

test.each(["2x20/wk, dob 5/6/2017", "dob 5/6/17, 2x20/wk", "2x20/wk, born 5/6/17", "2x20/wk, fecha de nac. 5/6/2017"])(
  "a birth date is nothing: %s",
  (text) => {
    expect(readOne(text)).toEqual({ reviewDate: null, from: [null], asked: [] });
  },
);

test.each([
  ["2x20/wk (new eval 10/1/26)", "new eval 10/1/26"],
  ["2x20/wk, last IEP 3/4/26", "last IEP 3/4/26"],
  ["2x20/wk, call with mom 10/1/26", "call with mom 10/1/26"],
  ["2x20/wk, 5/6/2017", "5/6/2017"],
])("a day that is asked about: %s", (text, asked) => {
  expect(readOne(text)).toEqual({ reviewDate: null, from: [null], asked: [asked] });
});

/** What a list and the notes of a table make of the same words. */
const readBoth = (words: string, today?: string) => [
  readCaseload(`PT list\nIda Moss, 2nd, Mr. Quill, 2x20/wk\n${words}`, today),
  readCaseload(`Student\tGrade\tPT minutes\tNotes\nIda Moss\t2\t2x20/wk\tin class; ${words}`, today),
];

test.each([
  "IEP amended 10/2/26",
  "IEP amendment 10/2/26",
  "IEP held 9/21/26",
  "IEP signed on 9/21/26",
  "IEP 9/21/26 (signed)",
  "Annual held 9/21/26",
  "IEP starts 9/21/26",
  "IEP eff. 9/21/26",
  "IEP firmado 9/21/26",
  "IEP 9/1/26",
  "IEP 9/2/25 - 9/1/26",
])("a day of an IEP that can be another than the next review's is asked about: %s", (words) => {
  for (const { students, notUnderstood } of readBoth(words, TODAY)) {
    expect(students.map(({ code, reviewDate }) => [code, reviewDate])).toEqual([["IM", null]]);
    expect(notUnderstood.map(({ text }) => text)).toEqual([words]);
  }
});

test.each([
  ["IEP 9/22/26 - 9/21/27", "2027-09-21"],
  ["IEP 9/22/26 until 9/21/27", "2027-09-21"],
  ["IEP starts 9/22/26, ends 9/21/27", "2027-09-21"],
  ["IEP thru 2/9/27", "2027-02-09"],
  ["IEP held 2/10/26; annual 2/9/27", "2027-02-09"],
  ["annual 2/9/27 (amended 10/2/25)", "2027-02-09"],
  ["Annual 8/30/26", "2026-08-30"],
])("the next review beside other days: %s", (words, reviewDate) => {
  for (const { students, notUnderstood } of readBoth(words, TODAY)) {
    expect(students.map((one) => one.reviewDate)).toEqual([reviewDate]);
    expect(notUnderstood).toEqual([]);
  }
});

describe("without a day of reading", () => {
  it("takes any day that stands alone for the review", () => {
    expect(reviewDays("30 min weekly. 2/9/24").reviewDate).toBe("2024-02-09");
    expect(reviewDays("30 min weekly. 2/9/24", TODAY).reviewDate).toBeNull();
  });
});
