import { expect, test } from "vitest";
import type { EraseReceipt } from "../../lib/contracts/vault";
import { erasureReceipt, removalReceipt } from "../../lib/i18n/erase";

const AT_MS = Date.UTC(2026, 9, 5, 16);

test.each([
  [
    "en",
    /^Receipt of erasure\r\nOctober 5, 2026 at .*\r\nErased: 1 student and 12 .*\.\r\nOther records may still .*\.\r\nEvents that were saved/,
  ],
  [
    "es",
    /^Comprobante de borrado\r\n5 de octubre de 2026.*\r\nBorrado: 1 estudiante y 12 .*\.\r\nOtros registros todavía .*\.\r\nEste comprobante/,
  ],
] as const)("the receipt of a student says when and how much, and no name, in %s", (language, text) => {
  const entry = { atMs: AT_MS, act: "changed", removed: { students: 1, sessionLogs: 12 } } as const;
  expect(removalReceipt(entry, { count: 0, countedAtMs: AT_MS }, language)).toMatch(text);
});

test("the receipt of a student says which visits are still events in a calendar", () => {
  const entry = { atMs: AT_MS, act: "changed", removed: { students: 1 } } as const;
  const later = { countedAtMs: AT_MS + 40 * 86_400_000 };
  expect(removalReceipt(entry, { ...later, count: 2 }, "en")).toContain(
    "On November 14, 2026, 2 visits of erased students were still events in a cal",
  );
  expect(removalReceipt(entry, { ...later, count: 1 }, "es")).toContain(
    "2026, 1 visita de estudiantes borrados seguía",
  );
  expect(removalReceipt(entry, { ...later, count: null }, "en")).toContain("Events of your visits remain");
});

test("the receipt of everything says what remains elsewhere", () => {
  const receipt = {
    ...{ counts: { students: 2, sessionLogs: 12 }, comingEventCount: 2, hasBackup: true, erasedAtMs: AT_MS },
    accesses: [],
  };
  expect(erasureReceipt(receipt, "en")).toMatch(
    /is erased\.\r\nErased: 2 students and 12 .*\.\r\n2 coming visits remain as events.*\r\nBackup files remain[^]*remain where they are/,
  );
});

test.each(["en", "es"] as const)("the receipt of everything says where each access ends, in %s", (language) => {
  const rest = { counts: null, comingEventCount: 0, hasBackup: false, erasedAtMs: AT_MS };
  const textOf = (accesses: EraseReceipt["accesses"]) => erasureReceipt({ ...rest, accesses }, language);
  const asked = textOf([{ vendor: "google", isAsked: true }]);
  const open = textOf([{ vendor: "google", isAsked: false }]);
  expect(asked).toContain("myaccount.google.com/connections");
  expect(open).toContain("myaccount.google.com/connections");
  expect(asked).not.toBe(open);
  expect(textOf([{ vendor: "graph", isAsked: false }])).toContain("myapps.microsoft.com");
  expect(textOf(null)).toMatch(/myaccount\.google\.com.*myapps\.microsoft\.com/);
  expect(textOf([])).not.toMatch(/google|microsoft/i);
});
