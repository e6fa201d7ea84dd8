import { afterEach, expect, test } from "vitest";
import { addDays } from "../../lib/core/time/iso-date";
import { formatClock } from "../../lib/core/time/interval";
import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";
import type { FakeEvent } from "../fake-calendar/fake-event";
import { hostileTitles } from "../fixtures/hostile-titles";
import { seededRandom } from "../workbench/judgement/random";
import { buildPage } from "./google/page-builder";
import { readHtml, WEEK } from "./google/saved-page";
import { outlookPage, readShown } from "./outlook/outlook-page";
import { closePages, showPage } from "./show-page";

const COUNT = 1500;
const PER_PAGE = 50;

afterEach(() => {
  closePages();
  expect(document.title).not.toBe("owned");
});

/** Pages of titles, each title with a time of its own: no two events of a page are at the same time. */
function pagesOf(seed: number) {
  const titles = hostileTitles(COUNT, seededRandom(seed));
  const pages: { title: string; date: string; start: string; end: string }[][] = [];
  for (let from = 0; from < COUNT; from += PER_PAGE)
    pages.push(
      titles.slice(from, from + PER_PAGE).map((title, at) => {
        const minute = 420 + Math.floor(at / 5) * 45;
        const date = addDays("2026-10-05", at % 5);
        return { title, date, start: formatClock(minute), end: formatClock(minute + 30) };
      }),
    );
  return pages;
}

type Placed = ReturnType<typeof pagesOf>[number][number];

/**
 * What a reading says wrongly of a page: a time that no event has, a stretch called free that is not, or an event that
 * is said to be no work. That a page is read in part, or an event marked as a guess, is no fault.
 */
function faultsOf(reading: CalendarReading, events: readonly Placed[]): string[] {
  const times = new Set(events.map(({ date, start, end }) => `${date}T${start} ${date}T${end}`));
  const isBelieved = reading.health.state === "ok";
  const wrong = reading.events.filter(
    (event) => (isBelieved || event.confidence === "high") && !times.has(`${event.start} ${event.end}`),
  );
  const read = reading.events.filter(({ busy, allDay }) => busy && !allDay);
  const missed = reading.complete
    ? events.filter(
        ({ date, start, end }) => !read.some((one) => one.start <= `${date}T${start}` && one.end >= `${date}T${end}`),
      )
    : [];
  return [
    ...wrong.map(({ title, start, end }) => `says ${start} to ${end}: ${JSON.stringify(title)}`),
    ...missed.map(({ title, date, start }) => `calls ${date} ${start} free: ${JSON.stringify(title)}`),
  ];
}

test("1,500 hostile titles on Google's page move, hide and shorten no event", async () => {
  const faults: string[] = [];
  let complete = 0;
  for (const events of pagesOf(1)) {
    const reading = await readHtml(
      buildPage({ days: WEEK, events: events.map((event, at) => ({ ...event, id: `e${at}` })) }),
    );
    faults.push(...faultsOf(reading, events));
    if (reading.complete) complete += events.length;
    closePages();
  }
  expect(faults).toEqual([]);
  expect(complete).toBeGreaterThan(COUNT / 2);
});

test("1,500 hostile titles on Outlook's page move, hide and shorten no event", async () => {
  const faults: string[] = [];
  let complete = 0;
  for (const events of pagesOf(2)) {
    const given = events.map(({ title, date, start, end }, at): FakeEvent => ({
      id: `e${at}`,
      calendarId: "therapist@lincoln.example",
      title,
      start: `${date}T${start}`,
      end: `${date}T${end}`,
      owner: "Dana Reyes",
      status: "accepted",
      kind: "event",
      color: "",
    }));
    const reading = readShown(await showPage(outlookPage({ events: given })));
    faults.push(...faultsOf(reading, events));
    if (reading.complete) complete += events.length;
    closePages();
  }
  expect(faults).toEqual([]);
  expect(complete).toBeGreaterThan(COUNT / 2);
});
