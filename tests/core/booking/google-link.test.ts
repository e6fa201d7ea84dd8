import { describe, expect, it } from "vitest";
import { googleEventLink } from "../../../lib/core/booking/google-link";
import { anOutgoingEvent } from "../../fixtures/builders";

const event = anOutgoingEvent;

describe("the prefilled Google link", () => {
  it("opens the editor with wall-clock times in the class's zone", () => {
    const url = new URL(googleEventLink(event));
    expect(url.origin + url.pathname).toBe("https://calendar.google.com/calendar/r/eventedit");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      text: "Push-in: Writing (30 min)",
      dates: "20261006T090500/20261006T093500",
      ctz: "America/New_York",
      details: "A visit & more",
      location: "Rm 12",
      add: "alvarez@lincoln.example",
    });
  });

  it("stays in the account that the page shows", () => {
    expect(new URL(googleEventLink(event, "/u/1")).pathname).toBe("/calendar/u/1/r/eventedit");
  });

  it("writes spaces as %20, and a real plus sign survives", () => {
    const link = googleEventLink({ ...event, title: "A + B", guestEmails: [] });
    expect(link).not.toContain("+");
    expect(new URL(link).searchParams.get("text")).toBe("A + B");
    expect(link).not.toContain("add=");
  });

  it("hands a series over as its rule, which ends with the term and carries no dates to leave out", () => {
    const repeat = { by: "weeks", everyWeeks: 1, weekday: "TU", until: "2026-12-18", leftOut: ["2026-11-24"] } as const;
    const parameters = new URL(googleEventLink({ ...event, repeat })).searchParams;
    expect(parameters.get("recur")).toBe("RRULE:FREQ=WEEKLY;UNTIL=20261218T140500Z;WKST=MO;BYDAY=TU");
    expect(parameters.get("dates")).toBe("20261006T090500/20261006T093500");
    expect(googleEventLink(event)).not.toContain("recur");
  });
});
