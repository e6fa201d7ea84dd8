import { describe, expect, it } from "vitest";
import { withDate } from "../../../lib/core/booking/change-date";
import { sendTaskFacts } from "../../../lib/core/booking/send-task-view";
import type { Visit } from "../../../lib/core/booking/visit";
import { aVisitOn } from "../../fixtures/builders";

const ZONE = "America/New_York";
const visit: Visit = {
  ...aVisitOn({ id: "v", date: "2026-10-06", state: "unknown" }),
  because: "outcome-unknown",
  sendTask: { accountId: "a", calendarId: "c", hasGuests: true, tries: 1 },
};
const { startMinute, endMinute, handedOverAt } = visit;
const seen = { id: "v", date: "2026-10-06", startMinute, endMinute, handedOverAt };

describe("a date as the calendar page shows it", () => {
  it("forgets why the state before it was open: it is booked, and nothing is unknown any more", () => {
    const booked = withDate(visit, { ...seen, state: "booked", eventId: "e", calendarId: "c", routine: null }, ZONE);
    expect(booked.state).toBe("booked");
    expect(booked.because).toBeUndefined();
    expect(sendTaskFacts(booked, 0)?.because).toBeUndefined();
  });

  it("keeps the reason of a state that stays", () => {
    const same = withDate(visit, { ...seen, state: "unknown", routine: null }, ZONE);
    expect(same.because).toBe("outcome-unknown");
  });
});
