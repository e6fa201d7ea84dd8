import { describe, expect, test } from "vitest";
import {
  checkClass,
  classNameFromFile,
  classOfDraft,
  emptyClass,
} from "../../../../components/planner/classes/class-draft";
import { LINCOLN, MAPLE, RIVERA } from "../sample-caseload";

test.each([
  ["rivera_2nd-grade.ics", "rivera 2nd grade"],
  ["Room 12.ICS", "Room 12"],
  ["c_0a1b@group.calendar.google.com.ics", "c 0a1b"],
  ["no ending", "no ending"],
])("the file %s names the class %s", (file, name) => {
  expect(classNameFromFile(file)).toBe(name);
});

describe("a new class", () => {
  test("asks for a site when there is none, in the device's zone", () => {
    expect(emptyClass("c", [], "America/Chicago")).toMatchObject({
      siteId: "",
      newSite: { name: "", zone: "America/Chicago" },
    });
  });
  test("is at the only site there is, and asks where there are two", () => {
    expect(emptyClass("c", [LINCOLN], "America/Chicago")).toMatchObject({ siteId: "lincoln", newSite: null });
    expect(emptyClass("c", [LINCOLN, MAPLE], "America/Chicago").siteId).toBe("");
  });
});

describe("checking", () => {
  const draft = { ...RIVERA, newSite: null, pending: null };
  test("a complete class passes, blanks are trimmed", () => {
    expect(checkClass({ ...draft, name: "  Rivera " }, [LINCOLN])).toEqual([]);
    expect(classOfDraft({ ...draft, name: "  Rivera " }, "lincoln").name).toBe("Rivera");
  });
  test("a new site's errors carry its own field names", () => {
    const errors = checkClass({ ...draft, newSite: { id: "n", name: "lincoln elementary", zone: "Mars/Base" } }, [
      LINCOLN,
    ]);
    expect(errors).toEqual([
      { field: "newSite.name", code: "duplicate" },
      { field: "newSite.zone", code: "unknown-zone" },
    ]);
  });
  test("saving again after the site was already saved is no duplicate", () => {
    expect(checkClass({ ...draft, newSite: LINCOLN }, [LINCOLN])).toEqual([]);
  });
});
