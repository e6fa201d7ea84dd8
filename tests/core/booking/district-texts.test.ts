import { describe, expect, test } from "vitest";
import { guestsOutside, markTexts, STRICT_POLICY, type TextPolicy } from "../../../lib/core/booking/text-policy";
import { linesOf, validatePolicy } from "../../../lib/core/booking/validate-policy";
import { aStudent } from "../../fixtures/builders";

const students = ["MJ", "K-07", "J.T.", "12", "Ñ.O.", "Bee-12"].map((initials) =>
  aStudent({ id: initials, initials, goals: [] }),
);
const marked = (title: string, over: Partial<TextPolicy> = {}): string[] =>
  markTexts({ title }, { students, vocabulary: [], policy: { ...STRICT_POLICY, ...over } }).map(({ from, to, why }) =>
    [why, title.slice(from, to)].join(" "),
  );

describe("a student's initials or code in a text that leaves the device", () => {
  test.each([
    ["K-07 at the window", ["initials K-07"]],
    ["K07 at the window", ["initials K07"]],
    ["desk of M. J.", ["initials M. J"]],
    ["M J", ["initials M J"]],
    ["ñ.o. here", ["initials ñ.o"]],
    ["desk of Bee, Rm 12", ["initials Bee"]],
    ["MJs, MJ2 and AMJ", []],
    ["Room 12 at 12:12", []],
  ])("%s", (title, marks) => expect(marked(title)).toEqual(marks));

  test("passes where her district allows initials, and a code then does not", () => {
    expect(marked("MJ and J.T.", { allows: "initials" })).toEqual([]);
    expect(marked("K-07", { allows: "initials" })).toEqual(["initials K-07"]);
  });

  test("passes where her district allows codes, and initials then do not", () => {
    expect(marked("K-07", { allows: "code" })).toEqual([]);
    expect(marked("MJ and J.T.", { allows: "code" })).toEqual(["initials MJ", "initials J.T"]);
  });
});

describe("a word of her district's list", () => {
  const listedWords = ["Annex", "blue room", " - "];

  test("is marked as a whole word in any letters, also where it is several words", () => {
    expect(marked("ANNEX, Blue  Room", { listedWords })).toEqual(["listed ANNEX", "listed Blue  Room"]);
    expect(marked("annexes, blue tables in the room", { listedWords })).toEqual([]);
  });

  test("is marked although our own templates have it", () => {
    const policy = { ...STRICT_POLICY, listedWords: ["visit"] };
    const marks = markTexts({ details: "Push-in visit" }, { students: [], vocabulary: ["Push-in visit"], policy });
    expect(marks).toEqual([{ field: "details", from: 8, to: 13, why: "listed" }]);
  });
});

describe("a guest outside of the domains that her district allows", () => {
  const outside = (email: string, ...guestDomains: string[]) =>
    guestsOutside([email], { ...STRICT_POLICY, guestDomains }).length === 1;

  test.each([
    ["a@school.example", ["school.example"], false],
    ["A@K12.School.Example ", [" @school.EXAMPLE"], false],
    ["a@myschool.example", ["school.example"], true],
    ["a@school.example.evil.example", ["school.example"], true],
    ["a@evil.example", ["school.example", "other.example"], true],
    ["a@other.example", ["school.example", "other.example"], false],
    ["a@anywhere.example", [], false],
  ])("%s with %j: %s", (email, domains, isOutside) => expect(outside(email, ...domains)).toBe(isOutside));
});

describe("a policy as she typed it", () => {
  test("is read line by line, each entry once", () => {
    expect(linesOf(" annex \n\nblue room\nannex\n")).toEqual(["annex", "blue room"]);
  });

  test("is refused where an entry is no word or no domain, or where there are more than anybody keeps", () => {
    const errors = (over: Partial<TextPolicy>) =>
      validatePolicy({ ...STRICT_POLICY, ...over }).map(({ field, code }) => `${field} ${code}`);
    const many = (count: number, end = "") => Array.from({ length: count }, (_, index) => `w${index}${end}`);
    expect(
      errors({ listedWords: ["annex", "é", "7"], guestDomains: ["school.example", "@k12.school.example"] }),
    ).toEqual([]);
    expect(errors({ listedWords: ["--"] })).toEqual(["listedWords required"]);
    for (const domain of ["school", "a@school.example", "school..example", "-a.example", "*.school.example"])
      expect(errors({ guestDomains: [domain] })).toEqual(["guestDomains not-a-domain"]);
    expect(errors({ listedWords: many(200), guestDomains: many(200, ".example") })).toEqual([]);
    expect(errors({ listedWords: many(201) })).toEqual(["listedWords too-long"]);
    expect(errors({ guestDomains: many(201, ".example") })).toEqual(["guestDomains too-long"]);
  });
});
