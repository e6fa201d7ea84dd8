import { expect, test } from "vitest";
import { mailLink } from "../../lib/core/asking/mail-link";
import { googleEventLink } from "../../lib/core/booking/google-link";
import type { OutgoingEvent } from "../../lib/core/booking/outgoing-event";
import { outlookEventLink } from "../../lib/core/booking/outlook-link";
import { readPaste } from "../../lib/core/paste/read-paste";
import { recogniseTitle } from "../../lib/core/routines/recognise-title";
import { titleKey } from "../../lib/core/routines/title-key";
import { absenceOf } from "../../lib/core/schedule/absence";
import { readSchoolDay } from "../../lib/core/school-calendar/school-day-title";
import { foreignText } from "../../lib/i18n/foreign-text";
import { aPageEvent } from "../fixtures/builders";
import { hostileTitles } from "../fixtures/hostile-titles";
import { seededRandom } from "../workbench/judgement/random";

const COUNT = 3000;
const TITLES = hostileTitles(COUNT, seededRandom(71));

test("3,000 hostile titles are recognised or left open, never thrown at", () => {
  const read = TITLES.map((title) => {
    const { kinds } = recogniseTitle(title);
    readSchoolDay(title);
    absenceOf(aPageEvent({ title, allDay: true, start: "2026-10-06", end: "2026-10-07" }), new Map());
    return kinds.every(({ confidence }) => confidence > 0 && confidence <= 1) && titleKey(title) === titleKey(title);
  });
  expect(read.filter((isSound) => isSound)).toHaveLength(COUNT);
});

test("3,000 hostile titles stay within themselves in a sentence: nothing invisible, every isolate closed", () => {
  const faults = TITLES.map((title) => foreignText(title)).filter((safe) => {
    // oxlint-disable-next-line no-control-regex -- these are the characters that must be gone
    const hasInvisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]/.test(safe);
    let open = safe;
    for (let before = ""; open !== before;)
      [before, open] = [open, open.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, "")];
    return hasInvisible || /[\u2068\u2069]/.test(open);
  });
  expect(faults).toEqual([]);
});

test("3,000 hostile titles make links to the calendar and a mail, and to nowhere else", () => {
  const faults = TITLES.filter((title) => {
    const event: OutgoingEvent = {
      title,
      details: title,
      location: title,
      guestEmails: [title],
      start: { date: "2026-10-06", minute: 540 },
      end: { date: "2026-10-06", minute: 570 },
      zone: "America/New_York",
    };
    const [google, outlook] = [new URL(googleEventLink(event)), new URL(outlookEventLink(event))];
    const titles = [google.searchParams.get("text"), outlook.searchParams.get("subject")];
    const isElsewhere = google.host !== "calendar.google.com" || !outlook.host.startsWith("outlook.");
    const mail = mailLink(title, { subject: title, body: title });
    return (
      isElsewhere ||
      !mail.startsWith("mailto:") ||
      titles.some((text) => text !== title.replaceAll(/\p{Surrogate}/gu, "\uFFFD"))
    );
  });
  expect(faults).toEqual([]);
});

test("a pasted list of 3,000 hostile titles is read or handed back line by line", () => {
  for (let from = 0; from < COUNT; from += 20) {
    const lines = TITLES.slice(from, from + 20).map((title, at) => `${8 + (at % 6)}:00 ${title.slice(0, 300)}`);
    expect(() => readPaste(lines.join("\n"))).not.toThrow();
  }
});
