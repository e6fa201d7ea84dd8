import { describe, expect, it } from "vitest";
import { hostPatternOf, maskedAddress, parseFeedAddress, type FeedAddress } from "../../../lib/core/feeds/feed-address";

function addressOf(text: string): FeedAddress {
  const parsed = parseFeedAddress(text);
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}
function problemOf(text: string): string | undefined {
  const parsed = parseFeedAddress(text);
  return parsed.ok ? undefined : parsed.failure;
}

const GOOGLE_SECRET = "https://calendar.google.com/calendar/ical/ana%40school.example/private-0a1b2c3d4e5f/basic.ics";
const OUTLOOK = "https://outlook.office365.com/owa/calendar/0f0f@school.example/5e5e5e/calendar.ics";

describe("the address of a calendar", () => {
  it("takes Google's secret and public address, and Outlook's published one, as they are", () => {
    const google = "https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics";
    for (const text of [GOOGLE_SECRET, google, OUTLOOK]) expect(addressOf(text).url).toBe(text);
  });

  it("reads webcal: and http: through https:, and says which was unprotected", () => {
    expect(addressOf("webcal://school.example/a.ics")).toMatchObject({
      url: "https://school.example/a.ics",
      wasUnprotected: false,
    });
    expect(addressOf("webcals://school.example/a.ics").url).toBe("https://school.example/a.ics");
    expect(addressOf("http://school.example:80/a.ics?k=1#x")).toMatchObject({
      url: "https://school.example/a.ics?k=1",
      wasUnprotected: true,
    });
  });

  it("takes the calendar beside the page that Outlook publishes", () => {
    expect(addressOf(OUTLOOK.replace(".ics", ".html")).url).toBe(OUTLOOK);
    expect(addressOf("http://outlook.office365.com/owa/calendar/a@b.example/k/calendar.html?x=1").url).toBe(
      "https://outlook.office365.com/owa/calendar/a@b.example/k/calendar.ics",
    );
    expect(addressOf("https://outlook.live.com/owa/calendar/1/2/cid-3/index.html").url).toBe(
      "https://outlook.live.com/owa/calendar/1/2/cid-3/calendar.ics",
    );
  });

  it("mends what copying does: blanks, brackets, quotes, a broken line, a missing scheme", () => {
    expect(addressOf(`  <${GOOGLE_SECRET}>\n`).url).toBe(GOOGLE_SECRET);
    expect(addressOf(GOOGLE_SECRET.replace("/private", "\n  /private")).url).toBe(GOOGLE_SECRET);
    expect(addressOf(`"${OUTLOOK}"`).url).toBe(OUTLOOK);
    expect(addressOf("school.example/room12.ics").url).toBe("https://school.example/room12.ics");
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["Ms. Rivera's calendar", "not-an-address"],
    ["ana@school.example", "not-an-address"],
    ["https://", "not-an-address"],
    ["https://localhost/a.ics", "not-an-address"],
    ["https://school.example/my calendar.ics", "not-an-address"],
    ["file:///home/a.ics", "other-scheme"],
    ["mailto:ana@school.example", "other-scheme"],
    ["https://ana:secret@school.example/a.ics", "has-sign-in"],
    [`${GOOGLE_SECRET}\n${OUTLOOK}`, "several"],
    [`https://school.example/${"a".repeat(2000)}`, "too-long"],
    ["https://calendar.google.com/calendar/embed?src=ana%40school.example", "google-page"],
    ["https://calendar.google.com/calendar/u/0?cid=YW5hQHNjaG9vbA", "google-page"],
    ["https://calendar.google.com/calendar/u/1/r/settings/calendar/YW5h", "google-page"],
    ["https://outlook.office365.com/calendar/view/week", "outlook-page"],
    ["https://outlook.office.com/calendar/published/x", "outlook-page"],
  ])("refuses %s: %s", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("asks for that host only, whatever the port", () => {
    expect(addressOf(GOOGLE_SECRET).hostPattern).toBe("https://calendar.google.com/*");
    expect(addressOf("https://school.example:8443/a.ics").hostPattern).toBe("https://school.example/*");
    expect(hostPatternOf(OUTLOOK)).toBe("https://outlook.office365.com/*");
  });

  it("shows nothing of what is secret", () => {
    expect(addressOf(GOOGLE_SECRET).masked).toBe("calendar.google.com/…/basic.ics");
    expect(maskedAddress(OUTLOOK)).toBe("outlook.office365.com/…/calendar.ics");
    expect(maskedAddress("https://school.example/ical/SECRET123.ics?token=SECRET")).toBe("school.example/…");
    expect(maskedAddress("https://school.example/export/calendar.ics?token=SECRET")).toBe(
      "school.example/…/calendar.ics",
    );
  });
});
