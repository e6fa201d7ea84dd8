import { describe, expect, it } from "vitest";
import { outlookEventLink } from "../../../lib/core/booking/outlook-link";
import { anOutgoingEvent } from "../../fixtures/builders";

const event = anOutgoingEvent;

describe("the prefilled Outlook link", () => {
  it("opens the form with UTC times, which Outlook shows in the viewer's zone", () => {
    const url = new URL(outlookEventLink(event));
    expect(url.origin + url.pathname).toBe("https://outlook.cloud.microsoft/calendar/deeplink/compose");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: "Push-in: Writing (30 min)",
      startdt: "2026-10-06T13:05:00Z",
      enddt: "2026-10-06T13:35:00Z",
      body: "A visit & more",
      location: "Rm 12",
      to: "alvarez@lincoln.example",
    });
  });

  it("follows the class's zone through the end of daylight time", () => {
    const after = {
      ...event,
      start: { ...event.start, date: "2026-11-03" },
      end: { ...event.end, date: "2026-11-03" },
    };
    expect(new URL(outlookEventLink(after)).searchParams.get("startdt")).toBe("2026-11-03T14:05:00Z");
  });

  it("goes to the host of the account", () => {
    expect(new URL(outlookEventLink(event, "personal")).host).toBe("outlook.live.com");
    expect(new URL(outlookEventLink(event, "work")).host).toBe("outlook.cloud.microsoft");
  });

  it("writes spaces as %20, and a real plus sign survives", () => {
    const link = outlookEventLink({ ...event, title: "A + B", guestEmails: [] });
    expect(link).not.toContain("+");
    expect(new URL(link).searchParams.get("subject")).toBe("A + B");
    expect(link).not.toContain("to=");
  });

  it("drops the details, then the place, so that the link survives the redirect through sign-in", () => {
    const wordy = new URL(outlookEventLink({ ...event, details: "x".repeat(5400) }));
    expect(wordy.href.length).toBeLessThan(5500);
    expect(wordy.searchParams.has("body")).toBe(false);
    expect(wordy.searchParams.get("location")).toBe("Rm 12");
    const wide = new URL(outlookEventLink({ ...event, location: "é".repeat(2000) }));
    expect(wide.href.length).toBeLessThan(5500);
    expect(wide.searchParams.get("startdt")).toBe("2026-10-06T13:05:00Z");
  });
});
