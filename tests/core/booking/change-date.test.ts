import { describe, expect, it } from "vitest";
import { withDate } from "../../../lib/core/booking/change-date";
import { sendTaskFacts } from "../../../lib/core/booking/send-task-view";
import type { Visit } from "../../../lib/core/booking/visit";
import { pendingAfter } from "../../../lib/core/booking/pending-change";
import { aSeries, aVisitOn } from "../../fixtures/builders";

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

describe("a date of a series of which a change is not sent yet", () => {
  const LOST = { date: "2026-10-13", state: "missing" } as const;
  const series = aSeries({ id: "v", state: "booked", changes: [LOST] });
  const changing: Visit = { ...series, startMinute: startMinute + 5, change: pendingAfter(series) };
  const on = { ...seen, id: `v.${LOST.date}`, date: LOST.date, startMinute: changing.startMinute };

  it("is there again also once she takes the change back", () => {
    const there = withDate(changing, { ...on, state: "booked", handedOverAt: series.handedOverAt }, ZONE);
    expect(there.changes).toEqual([]);
    expect(there.change!.before.changes).toEqual([]);
  });

  it("is lost also then, and what the change does to other dates is not noted with it", () => {
    const moved = { date: "2026-10-20", movedTo: { date: "2026-10-21", startMinute, endMinute } };
    const both: Visit = { ...changing, changes: [moved], change: pendingAfter({ ...series, changes: [] }) };
    const gone = withDate(both, { ...on, state: "missing", handedOverAt: series.handedOverAt }, ZONE);
    expect(gone.changes).toEqual([LOST, moved]);
    expect(gone.change!.before.changes).toEqual([LOST]);
  });
});
