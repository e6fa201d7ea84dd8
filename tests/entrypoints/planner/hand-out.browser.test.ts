import { afterEach, expect, test, vi } from "vitest";
import { handOutWith } from "../../../entrypoints/planner/hand-out";
import type { Ask } from "../../../lib/contracts/ask";

const CLOCK = { nowMs: () => Date.UTC(2026, 9, 5, 12), zone: () => "America/New_York" };
const asked: unknown[] = [];
const ask = (async (name: string, input: unknown) => {
  asked.push([name, input]);
  return { ok: true, value: null };
}) as Ask;
const actions = handOutWith(ask, CLOCK);
const noted = (act: string, from: string) => ["noteHandedOut", { act, from }];

afterEach(() => {
  asked.length = 0;
  location.hash = "";
  vi.restoreAllMocks();
});

test("a copied text is noted with the screen, a refused copy is not", async () => {
  location.hash = "#sessions/mj";
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue(undefined);
  expect(await actions.copyText("a log")).toBe(true);
  write.mockRejectedValue(new DOMException("no", "NotAllowedError"));
  expect(await actions.copyText("a log")).toBe(false);
  expect(asked).toEqual([noted("copied", "sessions")]);
});

test("each kind of file is downloaded with its text, and noted", async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => (saved.push(blob as Blob), "#saved"));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  location.hash = "#student/mj";
  actions.saveTextFile("a.csv", "minutes");
  actions.saveHtmlFile("a.html", "<p>when</p>");
  const date = "2026-10-05";
  await actions.saveSessionsFile("a.ics", [{ sessionId: "s", date, summary: "Session" }]);
  expect(asked).toEqual(Array.from({ length: 3 }, () => noted("file-saved", "students")));
  const texts = await Promise.all(saved.map(async (blob) => [blob.type, await blob.text()]));
  expect(texts.map(([type]) => type)).toEqual([
    "text/csv;charset=utf-8",
    "text/html;charset=utf-8",
    "text/calendar;charset=utf-8",
  ]);
  expect(texts[2]![1]).toContain("SUMMARY:Session");
});

test("a print is noted however it is started, and a copy by the keyboard", () => {
  location.hash = "#student-file";
  // What the browser itself does before it prints a page, by a button or by its own keys.
  globalThis.dispatchEvent(new Event("beforeprint"));
  location.hash = "#week";
  document.dispatchEvent(new ClipboardEvent("copy"));
  expect(asked).toEqual([noted("printed", "student-file"), noted("copied", "week")]);
});
