import ICAL from "ical.js";
import { expect, test } from "vitest";
import { writeSessions } from "../../../lib/ics/writing/write-sessions";

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");

test("sessions become entries at their time on the class's clock, through a change of the clocks", () => {
  const events = ["2026-10-30", "2026-11-02"].map((date, at) => ({
    ...{ sessionId: `s${at}`, date, time: { startMinute: 485, endMinute: 515 }, summary: "Session: done, 30 min" },
  }));
  const written = writeSessions(events, { zone: "America/New_York", stampMs: Date.parse("2026-11-29T12:00:00Z") });
  const calendar = new ICAL.Component(ICAL.parse(written) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")!);
  const starts = read(written).map((event) => {
    const start = event.getFirstPropertyValue("dtstart") as ICAL.Time;
    start.zone = zone;
    return new Date(start.toUnixTime() * 1000).toISOString();
  });
  expect(starts).toEqual(["2026-10-30T12:05:00.000Z", "2026-11-02T13:05:00.000Z"]);
});

test("a session without a known time takes the whole day, and a later file names the same entry", () => {
  const event = { sessionId: "s", date: "2026-10-06", summary: "Session: missed" };
  const file = { zone: "America/New_York", stampMs: 0 };
  const [first] = read(writeSessions([event], file));
  const [second] = read(writeSessions([{ ...event, summary: "Session: done" }], file));
  expect(first!.getFirstPropertyValue("dtstart")?.toString()).toBe("2026-10-06");
  expect(first!.getFirstPropertyValue("location")).toBeNull();
  const [placed] = read(writeSessions([{ ...event, location: "Rm 12; Lincoln" }], file));
  expect(placed!.getFirstPropertyValue("location")).toBe("Rm 12; Lincoln");
  expect(first!.getFirstPropertyValue("uid")).toBe(second!.getFirstPropertyValue("uid"));
  expect(read(writeSessions([], file))).toEqual([]);
});
