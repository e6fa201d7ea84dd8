import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseload } from "../../lib/services/caseload/caseload";
import { correctTitle, importSchedule, saveClass, saveSite } from "../../lib/services/caseload/save-records";
import { oneAtATime } from "../../lib/services/write-lock";
import { refreshFeed } from "../../lib/services/feeds/refresh-feeds";
import { subscribeFeed } from "../../lib/services/feeds/subscribe-class";
import {
  pageCalendarEntries,
  pageCalendars,
  previewTakeOver,
  takeOverCalendar,
} from "../../lib/services/classes/take-over-calendar";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aVisitOn, aClass, anEntry, aPageEvent, aReading, aSite } from "../fixtures/builders";
import { aFeed, stageFeeds, type FeedStage } from "./feed-ports";

const ROOM12 = { vendor: "google", calendar: "room12@lincoln.example" } as const;
const TAKEN = { ...ROOM12, classId: "k12" };
const NEXT_WEEK = ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"];

let stage: FeedStage;

beforeEach(async () => {
  stage = stageFeeds();
  await saveSite(stage.ports, aSite());
  await saveClass(stage.ports, aClass());
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const event = (title: string, date: string, time: string, over = {}) =>
  aPageEvent({
    id: title + date,
    title,
    start: `${date}T${time.slice(0, 5)}`,
    end: `${date}T${time.slice(6)}`,
    calendar: ROOM12.calendar,
    ...over,
  });
const WEEK = [event("Arrival", "2026-10-05", "08:05-08:35"), event("Recess", "2026-10-06", "10:00-10:20")];

/** The page is read a minute after whatever was done before. */
async function read(over: Parameters<typeof aReading>[0]): Promise<void> {
  stage.nowMs += 60_000;
  await takeReading(stage.ports, aReading(over));
  stage.nowMs += 60_000;
}
const schedule = () => stage.vault.find("schedules", "k12");
const titles = async () => (await schedule())?.entries.map(({ title }) => title);
const preview = async () => {
  const found = await previewTakeOver(stage.ports, TAKEN);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};

describe("the calendars of her own page", () => {
  it("are missing for a reason that leads to the cure", async () => {
    expect(await pageCalendars(stage.ports)).toEqual({ calendars: [], missing: "not-read" });
    await read({ view: "month", events: WEEK });
    expect(await pageCalendars(stage.ports)).toEqual({ calendars: [], missing: "not-read" });
    await read({ events: [] });
    expect(await pageCalendars(stage.ports)).toEqual({ calendars: [], missing: "no-events" });
    await read({ events: [aPageEvent()] });
    expect(await pageCalendars(stage.ports)).toEqual({ calendars: [], missing: "not-named" });
  });

  it("are counted without her own visits, which stand in the teacher's calendar too", async () => {
    await stage.vault.apply([{ put: "visits", record: aVisitOn({ date: "2026-10-07" }) }]);
    const visit = event("Push-in: Arrival (30 min)", "2026-10-07", "08:05-08:35");
    await read({ events: [...WEEK, visit] });
    const { calendars } = await pageCalendars(stage.ports);
    expect(calendars).toMatchObject([
      { ...ROOM12, eventCount: 2, weeks: [{ monday: "2026-10-05", isComplete: true }] },
    ]);
    const ofNoClass = await pageCalendarEntries(stage.ports, ROOM12);
    expect(ofNoClass).toMatchObject({ calendar: calendars[0], entries: [{ title: "Arrival" }, { title: "Recess" }] });
    expect(await pageCalendarEntries(stage.ports, { ...ROOM12, calendar: "nobody" })).toBeNull();
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival", "Recess"]);
  });
});

describe("taking one over", () => {
  it("tells what it would bring, changes nothing before her word, and is then the class's schedule", async () => {
    await read({ events: WEEK });
    expect(await preview()).toMatchObject({
      entryCount: 2,
      isMore: false,
      changes: { added: [{ title: "Arrival", weekdays: ["MO"] }, { title: "Recess" }], gone: [] },
    });
    expect(await schedule()).toBeUndefined();
    expect(await takeOverCalendar(stage.ports, TAKEN)).toEqual({ ok: true, value: null });
    const [overview] = (await caseload(stage.ports)).classes;
    expect(overview!.schedule).toMatchObject({ entryCount: 2, sourceName: ROOM12.calendar, page: ROOM12 });
    expect(overview!.schedule!.lines.map(({ title, startMinute }) => [title, startMinute])).toEqual([
      ["Arrival", 485],
      ["Recess", 600],
    ]);
  });

  it("adds weeks that are read later, and keeps corrections", async () => {
    await read({ events: WEEK });
    await takeOverCalendar(stage.ports, TAKEN);
    await correctTitle(stage.ports, { classId: "k12", titleKey: "recess", kind: "snack" });
    await read({ days: NEXT_WEEK, events: [event("Music", "2026-10-13", "13:00-13:30")] });
    expect(await preview()).toMatchObject({
      isMore: true,
      entryCount: 3,
      changes: { added: [{ title: "Music" }], gone: [] },
    });
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival", "Recess", "Music"]);
    expect(await stage.vault.all("corrections")).toHaveLength(1);
  });

  it("only a complete reading takes out what is gone", async () => {
    await read({ events: WEEK });
    await takeOverCalendar(stage.ports, TAKEN);
    await read({ complete: false, events: [WEEK[0]!], health: { state: "partial", reasons: [] } });
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival", "Recess"]);
    await read({ events: [WEEK[0]!] });
    expect(await preview()).toMatchObject({ changes: { gone: [{ title: "Recess" }] } });
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival"]);
  });

  it("does not bring back from an older reading what a newer one took out", async () => {
    await read({ view: "day", days: ["2026-10-06"], events: [WEEK[1]!] });
    await read({ events: [WEEK[0]!] });
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival"]);
    // The newer reading makes room for a later view under the same days; the older one is still there.
    await read({ events: [event("Mine", "2026-10-05", "12:00-12:30", { calendar: "me@lincoln.example" })] });
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival"]);
  });

  it("takes the place of a file, and of a subscription, which ends", async () => {
    await importSchedule(stage.ports, {
      classId: "k12",
      sourceName: "k12.ics",
      entries: [anEntry({ title: "Library" })],
    });
    const url = "https://calendar.google.com/calendar/ical/a/public/basic.ics";
    stage.allowed.add("https://calendar.google.com/*");
    stage.answers.set(url, aFeed([anEntry({ title: "Library" })]));
    const alone = oneAtATime();
    await subscribeFeed(stage.ports, { classId: "k12", address: url, askedHost: false }, alone);
    await read({ events: WEEK });
    expect(await preview()).toMatchObject({ isMore: false, changes: { gone: [{ title: "Library" }] } });
    await takeOverCalendar(stage.ports, TAKEN);
    expect(await titles()).toEqual(["Arrival", "Recess"]);
    expect(await refreshFeed(stage.ports, "k12", alone)).toMatchObject({ ok: false });
    expect(await titles()).toEqual(["Arrival", "Recess"]);
  });

  it("of a calendar or for a class that is not there changes nothing", async () => {
    await read({ events: WEEK });
    const gone = { ok: false, failure: { code: "not-found" } };
    expect(await takeOverCalendar(stage.ports, { ...TAKEN, calendar: "other" })).toEqual(gone);
    expect(await previewTakeOver(stage.ports, { ...TAKEN, classId: "nowhere" })).toEqual(gone);
    expect(await takeOverCalendar(stage.ports, { ...TAKEN, classId: "nowhere" })).toEqual(gone);
    expect(await stage.vault.all("schedules")).toEqual([]);
  });
});
