import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseSchedule } from "../../lib/ics/parse-schedule";
import { parseInTurns } from "../../lib/ics/parse-in-turns";
import { refreshFeed } from "../../lib/services/feeds/refresh-feeds";
import { subscribeFeed } from "../../lib/services/feeds/subscribe-class";
import { oneAtATime } from "../../lib/services/write-lock";
import { aClass, aSite, aStudent } from "../fixtures/builders";
import { stageFeeds, type FeedStage } from "./feed-ports";

const ADDRESS = "https://calendar.school.example/room-12.ics";
const MEGABYTES = 10;

/** A calendar of about ten megabytes, just below what a feed may have. */
function bigCalendar(head: string[], mark = ""): Uint8Array {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", ...head];
  let size = 0;
  for (let at = 0; size < MEGABYTES * 1_048_576 - 100_000; at += 1) {
    const day = `2026${String(1 + (at % 12)).padStart(2, "0")}${String(1 + (at % 28)).padStart(2, "0")}`;
    const event = [
      ...["BEGIN:VEVENT", `UID:e${at}@school.example`, `DTSTART:${day}T0${at % 9}0000`, `DTEND:${day}T1${at % 9}0000`],
      ...[`SUMMARY:Reading group ${at}${mark}`, "END:VEVENT"],
    ];
    size += event.reduce((sum, line) => sum + line.length + 2, 0);
    lines.push(...event);
  }
  return new TextEncoder().encode([...lines, "END:VCALENDAR", ""].join("\r\n"));
}

const WITH_ZONE = ["X-WR-TIMEZONE:America/New_York"];
let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  stage.allowed.add("https://calendar.school.example/*");
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
  ]);
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const turn = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Asks one question after the other until the work is done, and counts the answers. Work that lets nothing through has
 * one at most; how many more come in between differs from one machine to the other.
 */
async function answersDuring(work: Promise<unknown>): Promise<number> {
  let isDone = false;
  void work.finally(() => (isDone = true));
  let count = 0;
  for (;;) {
    // As a message from a page: a task of its own.
    await turn();
    if ((await stage.vault.all("students")).length !== 1) throw new Error("no answer");
    if (isDone) return count;
    count += 1;
  }
}

test.each([
  ["whose zone stands at its beginning", WITH_ZONE],
  ["that names no zone, so that its events are read at its end", []],
])(
  "while a feed of ten megabytes %s is read, questions are answered one after the other",
  async (_what, head) => {
    const bytes = bigCalendar(head);
    expect(await answersDuring(parseInTurns(bytes))).toBeGreaterThan(5);
  },
  60_000,
);

test("what is read in turns is what is read at once", async () => {
  const bytes = bigCalendar(WITH_ZONE);
  expect(await parseInTurns(bytes)).toEqual(parseSchedule(bytes));
  const broken = new TextEncoder().encode(
    "vBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261005T090000\r\nEND:VEVENT\r\n",
  );
  expect(await parseInTurns(broken)).toEqual(parseSchedule(broken));
  const latin = Uint8Array.from([...new TextEncoder().encode("BEGIN:VCALENDAR\r\nX-WR-CALNAME:S"), 0xe9, 13, 10]);
  expect(await parseInTurns(latin)).toEqual(parseSchedule(latin));
}, 60_000);

test("two feeds that are read at the same time give what each gives alone", async () => {
  const [one, other] = [bigCalendar(WITH_ZONE), bigCalendar(["X-WR-TIMEZONE:America/Chicago"], "; other")];
  const both = await Promise.all([parseInTurns(one), parseInTurns(other)]);
  expect(both).toEqual([parseSchedule(one), parseSchedule(other)]);
}, 60_000);

test("a refresh that finds the same ten megabytes again lets questions through while it compares them", async () => {
  const read = { state: "read" as const, bytes: bigCalendar(WITH_ZONE), validators: {} };
  stage.answers.set(ADDRESS, read);
  const lock = oneAtATime();
  expect((await subscribeFeed(stage.ports, { classId: "k12", address: ADDRESS, askedHost: true }, lock)).ok).toBe(true);
  const refreshing = refreshFeed(stage.ports, "k12", lock);
  expect(await answersDuring(refreshing)).toBeGreaterThan(5);
  expect(await refreshing).toEqual({ ok: true, value: { isChanged: false } });
}, 120_000);
