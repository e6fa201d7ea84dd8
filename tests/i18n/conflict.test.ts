import { describe, expect, expectTypeOf, it, test } from "vitest";
import { conflictRows, type ConflictingRecords } from "../../lib/i18n/conflict";
import type { VaultRecords } from "../../lib/ports/vault";
import { LANGUAGES, type Language } from "../../lib/i18n/translate";
import { aClass, aLedgerEntry, anEntry, aSite, aStudent, aSeries } from "../fixtures/builders";

const NAMES = { k12: "Room 12", k14: "Room 14", lincoln: "Lincoln", mj: "MJ", tr: "TR", g1: "Will zip up own coat." };
const compared = (here: object | null, other: object | null, language: Language = "en") =>
  conflictRows({ here: here as never, other: other as never, names: NAMES }, language);
const said = (here: object | null, other: object | null, language: Language = "en") =>
  compared(here, other, language).rows.map((row) => [row.label, row.here.join(" | "), row.other.join(" | ")]);

test("every kind that two devices can change apart has names for its fields", () => {
  type Own = "readings" | "bookings" | "folderFiles" | "fileConflicts" | "timers" | "calendarAccounts";
  expectTypeOf<ConflictingRecords>().toEqualTypeOf<Omit<VaultRecords, Own>>();
});

describe("names each field in which two versions differ", () => {
  it("of a student", () => {
    const line = { id: "a", minutes: 30, times: 2, per: "week", bucket: "in-class" } as const;
    const here = aStudent({ grade: "2", mandate: [line], reviewDate: "2026-11-02" });
    const other = aStudent({ grade: "3", classId: "k14", mandate: [{ ...line, minutes: 20 }] });
    expect(said(here, other)).toEqual([
      ["Class", "Room 12", "Room 14"],
      ["Grade", "2", "3"],
      ["Service lines", expect.stringContaining("30"), expect.stringContaining("20")],
      ["Annual review", expect.stringContaining("2026-11-02"), ""],
    ]);
    expect(said(here, other, "es").map(([label]) => label)).toEqual([
      "Clase",
      "Grado",
      "Líneas de servicio",
      "Revisión anual",
    ]);
  });

  it("of a visit, with its dates and goals", () => {
    const here = aSeries({ cadence: { on: "weekly", weekday: "TU" }, startMinute: 480, goalIds: { mj: "g1" } });
    const moved = { date: "2026-10-13", movedTo: { date: "2026-10-14", startMinute: 500, endMinute: 530 } } as const;
    const other = { ...here, cadence: { on: "letters", letters: ["A", "C"] }, startMinute: 485, goalIds: {} };
    const rows = said(here, { ...other, changes: [moved], state: "teacher-declined" });
    expect(rows).toContainEqual(["How often", "every week, Tuesday", "on rotation days A, C"]);
    expect(rows).toContainEqual(["Begins at", expect.stringMatching(/8:00/), expect.stringMatching(/8:05/)]);
    expect(rows).toContainEqual(["Goals worked on", "MJ: Will zip up own coat.", ""]);
    expect(rows).toContainEqual(["Dates that differ", "", expect.stringMatching(/2026-10-13.*moved to.*2026-10-14/)]);
    expect(rows.find(([label]) => label === "State")![2]).not.toContain("teacher-declined");
  });

  it("of a session, an answer and a school day", () => {
    const entry = aLedgerEntry();
    expect(said(entry, { ...entry, bucket: "out-of-class", outcome: "missed" })).toEqual(
      expect.arrayContaining([
        ["Where", "In class", "Pulled out"],
        ["What happened", "given", "missed"],
      ]),
    );
    expect(said({ id: "x", isAway: true }, { id: "x", isAway: false })).toEqual([["She is away", "yes", "no"]]);
    const day = { id: "d", siteId: "lincoln", date: "2026-10-12", kind: "no-school", state: "open" };
    expect(said(day, { ...day, kind: "early-release", state: "confirmed" })).toEqual([
      ["What it means", "No school", "Early release"],
      ["State", "not decided", "counts"],
    ]);
  });
});

it("tells two parts apart whose texts are the same", () => {
  const [daily, weekly] = [anEntry(), anEntry({ rules: [] })];
  const [row] = said({ id: "k12", entries: [daily] }, { id: "k12", entries: [weekly] });
  expect(row![1]).toContain("differs in a detail");
});

it("says that more differs than it shows, and names nothing that Pushpin keeps for itself", () => {
  const visit = aSeries();
  expect(compared(visit, { ...visit, attempt: 4 })).toEqual({ rows: [], isMore: true });
  expect(compared({ id: "x", url: "https://calendar.example/secret.ics" }, { id: "x", url: "" }).rows).toEqual([]);
});

test.each(LANGUAGES)("a removed record is shown whole, without codes of ours, in %s", (language) => {
  for (const record of [
    aSite(),
    aClass(),
    aStudent(),
    aSeries(),
    aLedgerEntry(),
    { id: "k12", entries: [anEntry()] },
  ]) {
    const { rows } = compared(record, null, language);
    expect(rows.length).toBeGreaterThan(0);
    for (const { label, here, other } of rows) {
      expect(label).toMatch(/^\S[^{}]*$/);
      expect(other).toEqual([]);
      for (const text of here) expect(text).not.toMatch(/^[a-z]+(?:[-_][a-z]+)+$|undefined|\[object|[{}]/);
    }
  }
});
