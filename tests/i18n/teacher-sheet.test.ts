import { expect, test } from "vitest";
import { teacherSheet, type SheetVisit } from "../../lib/i18n/teacher-sheet";

const VISIT: SheetVisit = {
  ...{ purpose: "push-in", kind: "arrival", cadence: "weekly", from: "2026-10-06", until: "2026-12-18" },
  ...{ startMinute: 485, endMinute: 515 },
  dates: [
    { date: "2026-10-06", startMinute: 485, endMinute: 515 },
    { date: "2026-10-13", startMinute: 500, endMinute: 530 },
  ],
  roleCard: {
    ...{ model: "station", therapistDoes: "Coats & <zippers>", teacherDoes: "", materials: "boots" },
    invitationLine: "never on the sheet",
  },
};
const sheet = (visits: SheetVisit[], language: "en" | "es" = "en"): string =>
  teacherSheet({ classId: "k12", className: "Ms. Rivera’s <b>class</b>", today: "2026-10-05", visits }, language);
const textOf = (html: string): string =>
  html.replaceAll(/<style>.*?<\/style>|<script.*?<\/script>/gs, "").replaceAll(/<[^>]+>/g, " ");

test("a sheet says when, during what and who does what, and where a date differs", () => {
  const text = textOf(sheet([VISIT]));
  expect(text).toMatch(
    /8:05\s–\s8:35\sAM, every week until Fri, Dec 18\s+During Arrival\s+Next: Tue, Oct 6; Tue, Oct 13 8:20\s–\s8:50/,
  );
  expect(text).toMatch(/Station teaching.*Therapist +Coats &amp; &lt;zippers&gt; +Materials +boots/);
  expect(text).not.toMatch(/Teacher +<|never on the sheet|k12/);
});

test("what somebody typed is text, and the page may reach nothing", () => {
  const html = sheet([VISIT]);
  expect(html).toContain("Ms. Rivera’s &lt;b&gt;class&lt;/b&gt;");
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:|src=|href=|url\(/);
});

test("a sheet without visits says so, in Spanish too", () => {
  expect(textOf(sheet([]))).toContain("No visit is agreed yet.");
  expect(textOf(sheet([], "es"))).toMatch(/Todavía no se acordó ninguna visita.*lunes.*Código para devolver/s);
});
