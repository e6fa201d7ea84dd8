import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readIepAsList } from "../../../lib/core/caseload-import/iep-as-list";
import { linesOfFile } from "../../workbench/document-file";

const FOLDER = "tests/fixtures/iep";
const FILES = readdirSync(FOLDER).filter((name) => /\.(?:pdf|docx|csv|tsv|txt)$/.test(name));

const IEP = `INDIVIDUALIZED EDUCATION PROGRAM
Student Name: Okonjo-Reyes, Amara | DOB: 02/27/2016
Annual Review Due: 05/11/2027

PRESENT LEVELS
Amara writes one sentence.

MEASURABLE ANNUAL GOALS
Annual Goal 1: Amara will write three sentences with spaces between words in 4 of 5 trials.

RELATED SERVICES
Service | Frequency | Duration | Location | Start | End
Occupational Therapy | 2 x Weekly | 30 min. | Therapy Room | 09/08/2026 | 06/24/2027
Speech/Language Therapy | 1 x Weekly | 20-30 min. | Speech Room | 09/08/2026 | 06/24/2027

LEAST RESTRICTIVE ENVIRONMENT
General education.`;
const linesOf = (text: string) => text.split("\n").map((line) => ({ text: line.replaceAll(" | ", "\t") }));

describe("an IEP that is dropped as a list", () => {
  test("gives its one student, without the name, and asks about what is open", () => {
    const { reading, names } = readIepAsList(linesOf(IEP))!;
    expect(reading.students).toMatchObject([
      {
        ...{ code: "AO", className: null, grade: null, reviewDate: "2027-05-11" },
        services: [{ discipline: "OT", minutes: 30, times: 2, per: "week" }],
        goals: [expect.stringContaining("___ will write three sentences")],
      },
    ]);
    expect(reading.notUnderstood).toMatchObject([{ code: "AO", why: "range", line: 14 }]);
    expect(JSON.stringify(reading)).not.toMatch(/Amara|Okonjo|Reyes/);
    expect(names).toEqual([{ code: "AO", parts: expect.arrayContaining(["Amara", "Okonjo", "Reyes"]) }]);
  });

  test("leaves the initials open where no field has the whole name", () => {
    const { reading } = readIepAsList(linesOf(IEP.replace(/^Student Name.*$/m, "District: Maple County Schools")))!;
    expect(reading.students).toMatchObject([{ code: "" }]);
  });

  test.each(FILES)("%s is told from a list", async (name) => {
    const read = await linesOfFile(`${FOLDER}/${name}`);
    if ("refusal" in read) throw new Error(read.refusal.code);
    const found = readIepAsList(read.lines);
    expect(found?.reading.students.length).toBe(name.startsWith("iep-") ? 1 : undefined);
  });

  test("a table whose heads are those of an IEP is a list", () => {
    const head = "Student | Present levels | Annual goals | Accommodations | ESY | Least restrictive environment";
    expect(readIepAsList(linesOf(`${head}\nAO | low | zip a coat | seat | no | 80%`))).toBeUndefined();
  });
});
