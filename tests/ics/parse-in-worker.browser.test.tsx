import { describe, expect, it } from "vitest";
import { parseInWorker } from "../../lib/ics/parse-in-worker";

const LESSON = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250908T090000Z\r\nSUMMARY:Writing\r\nEND:VEVENT\r\n";

function calendar(lessons: number): Blob {
  return new Blob([`BEGIN:VCALENDAR\r\n${LESSON.repeat(lessons)}END:VCALENDAR\r\n`]);
}

describe("parseInWorker", () => {
  it("reads a file outside the page's thread", async () => {
    const parsed = await parseInWorker(calendar(1));
    expect(parsed).toMatchObject({ value: { entries: [{ entryId: "a", title: "Writing" }] } });
  });

  it("tells of which entries the asked-for days would not show all", async () => {
    const bell = LESSON.replace("Writing", "Bell").replace(
      "SUMMARY",
      "RRULE:FREQ=HOURLY;BYMINUTE=0,5,10,15,20,25,30\r\nSUMMARY",
    );
    const file = new Blob(["BEGIN:VCALENDAR\r\n", LESSON, bell, "END:VCALENDAR\r\n"]);
    const days = { from: "2025-09-08", to: "2025-09-22", zone: "America/New_York" };
    expect(await parseInWorker(file, { days })).toMatchObject({ value: { cut: { count: 1, titles: ["Bell"] } } });
    expect(await parseInWorker(calendar(1), { days })).toMatchObject({ value: { cut: { count: 0, titles: [] } } });
  });

  it("refuses what is no calendar", async () => {
    expect(await parseInWorker(new Blob(["<!doctype html><title>Sign in</title>"]))).toMatchObject({
      failure: { code: "web-page" },
    });
  });

  it("refuses a file that is too large before it reads it", async () => {
    expect(await parseInWorker(calendar(50_000), { maxBytes: 1_048_576 })).toEqual({
      ok: false,
      failure: { code: "too-large", parameters: { megabytes: 4, limit: 1 } },
    });
  });

  it("reports progress", async () => {
    const shares: number[] = [];
    await parseInWorker(calendar(50_000), { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
  });

  it("stops when it is told to", async () => {
    const controller = new AbortController();
    const parsing = parseInWorker(calendar(50_000), { signal: controller.signal });
    controller.abort();
    expect(await parsing).toEqual({ ok: false, failure: { code: "cancelled" } });
    expect(await parseInWorker(calendar(1), { signal: controller.signal })).toEqual({
      ok: false,
      failure: { code: "cancelled" },
    });
  });

  it("is killed after its time", async () => {
    expect(await parseInWorker(calendar(1), { timeoutMs: 0 })).toEqual({ ok: false, failure: { code: "too-slow" } });
  });
});
