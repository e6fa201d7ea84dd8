import { expect, test } from "vitest";
import { findDates, withMonthsFirst } from "../../../lib/core/service-lines/date-words";

test.each([
  ["9/14/2026", "2026-09-14"],
  ["09-14-26", "2026-09-14"],
  ["2026-09-14", "2026-09-14"],
  ["Sept. 14, 2026", "2026-09-14"],
  ["14 de septiembre de 2026", "2026-09-14"],
  ["17-Mar-2027", "2027-03-17"],
  ["15/dic/2026", "2026-12-15"],
])("reads the day %s", (text, date) => expect(findDates(text).map((one) => one.date)).toEqual([date]));

test.each([
  ["8 jun–2 jul 2026", ["2026-06-08", "2026-07-02"]],
  ["del 8 de junio al 2 de julio de 2026", ["2026-06-08", "2026-07-02"]],
  ["del 8 de diciembre al 2 de febrero de 2027", ["2026-12-08", "2027-02-02"]],
  ["December 8 to February 2, 2027", ["2026-12-08", "2027-02-02"]],
])("gives the first day of %s the year of the last one", (text, dates) =>
  expect(findDates(text).map((one) => one.date)).toEqual(dates),
);

test("takes no month 13 and no February 30 for a day", () => {
  expect(findDates("13/40/2026, 2/30/2027, May 2027")).toEqual([]);
});

test("reads days before months only where the document shows that it writes them so", () => {
  expect(withMonthsFirst(["23/07/2013", "03/05/2027"])).toEqual(["2013-07-23", "2027-05-03"]);
  expect(withMonthsFirst(["7/23/2013", "03/05/2027"])).toEqual(["7/23/2013", "03/05/2027"]);
});
