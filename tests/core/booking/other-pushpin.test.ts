import { describe, expect, it } from "vitest";
import { googleEventId } from "../../../lib/core/booking/key-forms";
import { otherPushpinEvents } from "../../../lib/core/booking/other-pushpin";
import type { SendTask } from "../../../lib/core/booking/send-task";
import { aPageEvent } from "../../fixtures/builders";

const KEY = "ab".repeat(32);
const OTHER = "cd".repeat(32);
const DATE = "2026-10-06";
const sendTask: SendTask = { accountId: "google", calendarId: "primary", hasGuests: false, tries: 0, key: KEY };

const anEvent = (id: string, over = {}) =>
  aPageEvent({ id, title: "Push-in: Arrival (30 min)", start: `${DATE}T08:05`, end: `${DATE}T08:35`, ...over });

describe("events that another Pushpin booked", () => {
  it("are those with an id of Pushpin's that no visit has, one date of a series too", () => {
    const events = [
      anEvent(googleEventId(KEY)),
      anEvent(`${googleEventId(OTHER)}_20261006T120500Z`),
      anEvent("abc123"),
    ];
    expect(otherPushpinEvents(DATE, events, [{ sendTask }, {}])).toEqual([
      { date: DATE, startMinute: 485, endMinute: 515, title: "Push-in: Arrival (30 min)" },
    ]);
  });

  it("are none that only begin like one, that she declined, or that are on another day", () => {
    const id = googleEventId(OTHER);
    const events = [anEvent(`${id}0`), anEvent("pp1"), anEvent(id, { status: "declined" })];
    expect(otherPushpinEvents(DATE, events, [])).toEqual([]);
    expect(otherPushpinEvents("2026-10-07", [anEvent(id)], [])).toEqual([]);
  });
});
