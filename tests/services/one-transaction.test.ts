import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import { importSchedule, saveClass, saveSite } from "../../lib/services/caseload/save-records";
import { oneAtATime } from "../../lib/services/write-lock";
import { refreshFeed } from "../../lib/services/feeds/refresh-feeds";
import {
  changeSchoolDays,
  importSchoolCalendar,
  previewSchoolCalendar,
  addSchoolDays,
} from "../../lib/services/school-calendar/school-calendar";
import { subscribeFeed } from "../../lib/services/feeds/subscribe-class";
import { takeOverCalendar } from "../../lib/services/classes/take-over-calendar";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aClass, anEntry, aPageEvent, aReading, aSite } from "../fixtures/builders";
import { aFeed, stageFeeds, type FeedStage } from "./feed-ports";

const ADDRESS = "https://calendar.google.com/calendar/ical/k12/private-key/basic.ics";
const ROOM12 = { vendor: "google", calendar: "room12@lincoln.example" } as const;
const arrival = anEntry({ entryId: "arrival", title: "Arrival" });
const recess = anEntry({ entryId: "recess", title: "Recess" });
const daysOff = (...dates: string[]) =>
  dates.map((date) =>
    anEntry({ entryId: date, title: "No School", start: { date }, durationMinutes: 1440, rules: [] }),
  );

/** With each change set the vault notes what it holds, in the same transaction. */
const THE_TRACE = 1;

let stage: FeedStage;
const alone = oneAtATime();

beforeEach(async () => {
  stage = stageFeeds();
  stage.allowed.add("https://calendar.google.com/*");
  await saveSite(stage.ports, aSite());
  await saveClass(stage.ports, aClass());
  stage.answers.set(ADDRESS, aFeed([arrival], { etag: '"1"' }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await stage.vault.close();
  await deleteDB("pushpin");
});

/** What is on disk, read by a vault that remembers nothing. */
async function onDisk() {
  const vault = new IdbVault();
  const kept = await Promise.all([vault.all("schedules"), vault.all("subscriptions"), vault.all("schoolDays")]);
  await vault.close();
  return kept;
}

/** From the write of that number on, IndexedDB does what was asked and then breaks the transaction off. */
function breakOffAt(write: number): { wasReached: () => boolean } {
  let count = 0;
  for (const method of ["put", "delete"] as const) {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      const request = original.apply(this, given);
      if (count === write) request.addEventListener("success", () => this.transaction.abort());
      count += 1;
      return request as IDBRequest<IDBValidKey> & IDBRequest<undefined>;
    });
  }
  return { wasReached: () => count > write };
}

/** Breaks each write of an import off, one after the other, and looks for what stayed; then lets it happen. */
async function expectAllOrNothing(importing: () => Promise<unknown>): Promise<number> {
  const before = await onDisk();
  for (let write = 0; ; write += 1) {
    const broken = breakOffAt(write);
    const outcome = await importing().then(
      () => "done",
      () => "failed",
    );
    vi.restoreAllMocks();
    if (!broken.wasReached()) {
      expect(outcome).toBe("done");
      expect(await onDisk()).not.toEqual(before);
      return write;
    }
    expect([write, outcome]).toEqual([write, "failed"]);
    expect(await onDisk()).toEqual(before);
    // Neither does the vault in use believe otherwise.
    expect(await stage.vault.all("schedules")).toEqual(before[0]);
  }
}

describe("an import that breaks off in the middle leaves the old state", () => {
  const fromFile = (entries = [arrival, recess]) =>
    importSchedule(stage.ports, { classId: "k12", sourceName: "k12.ics", entries });
  const subscribing = () => subscribeFeed(stage.ports, { classId: "k12", address: ADDRESS, askedHost: false }, alone);

  it("a file or a pasted list, in the place of a subscription", async () => {
    await subscribing();
    expect(await expectAllOrNothing(fromFile)).toBe(2 + THE_TRACE);
  });

  it("a subscription, in the place of a file", async () => {
    await fromFile();
    expect(await expectAllOrNothing(subscribing)).toBe(2 + THE_TRACE);
  });

  it("a refresh that brings something new", async () => {
    await subscribing();
    stage.answers.set(ADDRESS, aFeed([arrival, recess], { etag: '"2"' }));
    expect(await expectAllOrNothing(() => refreshFeed(stage.ports, "k12", alone))).toBe(2 + THE_TRACE);
  });

  it("a calendar of her own page, in the place of a subscription", async () => {
    await subscribing();
    const event = aPageEvent({
      title: "Arrival",
      ...{ start: "2026-10-05T08:05", end: "2026-10-05T08:35", calendar: ROOM12.calendar },
    });
    await takeReading(stage.ports, aReading({ events: [event] }));
    expect(await expectAllOrNothing(() => takeOverCalendar(stage.ports, { ...ROOM12, classId: "k12" }))).toBe(
      2 + THE_TRACE,
    );
  });

  it("a school's calendar that brings days, changes some and drops others", async () => {
    const importing = async (...dates: string[]): Promise<unknown> => {
      const file = { siteId: "lincoln", sourceName: "district.ics", entries: daysOff(...dates) };
      const { recognised } = (await previewSchoolCalendar(stage.ports, file))!;
      const days = recognised.map(({ key, title, dates: on, meaning }) => ({
        ...{ key, title, dates: on, meaning: meaning! },
        state: "confirmed" as const,
      }));
      return importSchoolCalendar(stage.ports, { ...file, days });
    };
    await importing("2026-10-09", "2026-10-12");
    expect(await expectAllOrNothing(() => importing("2026-10-12", "2026-10-13", "2026-10-14"))).toBe(4 + THE_TRACE);
  });

  it("days of the list that are changed", async () => {
    const days = { siteId: "lincoln", from: "2026-10-08", to: "2026-10-09", title: "Snow" };
    await addSchoolDays(stage.ports, { ...days, meaning: { kind: "no-school" } });
    const ids = (await stage.vault.all("schoolDays")).map(({ id }) => id);
    const changing = () => changeSchoolDays(stage.ports, { ...days, ids, meaning: { kind: "testing" } });
    expect(await expectAllOrNothing(changing)).toBe(4 + THE_TRACE);
  });
});
