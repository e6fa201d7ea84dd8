import { describe, expect, test } from "vitest";
import {
  EMPTY_BRING_IN,
  withoutCalendars,
  withoutSaved,
  type BringInDraft,
  type CalendarRow,
  type ClassFile,
} from "../../../../components/planner/caseload-import/bring-in-draft";
import { freePasteName, withClassFile } from "../../../../components/planner/caseload-import/draft-classes";

let made = 0;
const CONTEXT = {
  classes: [],
  sites: [{ id: "lincoln", name: "Lincoln", zone: "America/Chicago" }],
  deviceZone: "America/Chicago",
  newId: () => `id-${(made += 1)}`,
};
const aFile = (name: string, file: Partial<ClassFile> = {}): ClassFile => ({ name, entries: [], notes: [], ...file });
const drop = (draft: BringInDraft, file: ClassFile): BringInDraft => withClassFile(draft, file, CONTEXT);
const paste = (draft: BringInDraft, name: string): BringInDraft =>
  drop(draft, aFile(name, { sourceName: freePasteName(draft, (number) => `Pasted ${number}`) }));
const namesIn = ({ classes }: BringInDraft): string[] => classes.map(({ name }) => name);

describe("schedules that come one after another", () => {
  test("a paste replaces nothing, and its number is free", () => {
    const both = paste(paste(EMPTY_BRING_IN, "Ms. Lee"), "Ms. Ruiz");
    expect(both.classes.map(({ schedule }) => schedule?.sourceName)).toEqual(["Pasted 1", "Pasted 2"]);
    const second = { ...both, classes: both.classes.slice(1) };
    expect(namesIn(paste(second, "Mr. Kim"))).toEqual(["Ms. Ruiz", "Mr. Kim"]);
  });

  test("a paste that fits a class of the list takes its place, and leaves other pastes", () => {
    const listed = ["Ms. Lee", "Ms. Ruiz"].map((name) => ({
      ...drop(EMPTY_BRING_IN, aFile(name)).classes[0]!,
      schedule: null,
    }));
    const draft = paste(paste({ ...EMPTY_BRING_IN, classes: listed }, "Ms. Lee 2nd grade"), "Ms. Ruiz 3rd grade");
    expect(namesIn(draft)).toEqual(["Ms. Lee 2nd grade", "Ms. Ruiz 3rd grade"]);
  });

  test("files are told apart by their names, and not by those of their calendars", () => {
    const two = drop(
      drop(EMPTY_BRING_IN, aFile("Calendar", { fileName: "lee.ics" })),
      aFile("Calendar", { fileName: "ruiz.ics" }),
    );
    expect(two.classes).toHaveLength(2);
    expect(drop(two, aFile("Calendar", { fileName: "lee.ics" })).classes).toHaveLength(2);
  });
});

describe("what is left once it was saved", () => {
  const calendar: CalendarRow = { id: "c", sourceName: "district.ics", entries: [], notes: [], siteId: "" };
  const site = { id: "new", name: "Maple", zone: "America/Chicago" };
  const saved: BringInDraft = { ...paste(EMPTY_BRING_IN, "Ms. Lee"), discipline: "SLP", newSites: [site] };

  test("nothing, where nothing came since", () => {
    expect(withoutSaved(saved, saved, { sites: [site] })).toBe(EMPTY_BRING_IN);
  });

  test("what came since, with what was chosen for it, and schools that were not saved", () => {
    const now = paste(saved, "Ms. Ruiz");
    const left = withoutSaved(now, saved, { sites: [] });
    expect(namesIn(left)).toEqual(["Ms. Ruiz"]);
    expect(left).toMatchObject({ discipline: "SLP", newSites: [site], hours: null });
    expect(withoutSaved(now, saved, { sites: [site] }).newSites).toEqual([]);
  });

  test("calendars, until they are on their schools' pages", () => {
    const both = { ...saved, calendars: [calendar] };
    const left = withoutSaved(both, both, { sites: [site] });
    expect(left.calendars).toEqual([calendar]);
    expect(withoutCalendars(left, ["other"]).calendars).toEqual([calendar]);
    expect(withoutCalendars(left, ["c"])).toBe(EMPTY_BRING_IN);
  });
});
