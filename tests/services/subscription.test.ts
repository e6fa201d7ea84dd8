import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseload } from "../../lib/services/caseload/caseload";
import {
  correctTitle,
  importSchedule,
  removeClass,
  saveClass,
  saveSite,
} from "../../lib/services/caseload/save-records";
import { oneAtATime } from "../../lib/services/write-lock";
import { refreshDue, refreshFeed } from "../../lib/services/feeds/refresh-feeds";
import {
  givingHostBack,
  markFeedChangesSeen,
  stopFeed,
  subscribeFeed,
  previewFeed,
} from "../../lib/services/feeds/subscribe-class";
import { aVisitOn, aClass, anEntry, aSite, at, tooOften } from "../fixtures/builders";
import { diskText } from "../vault/disk";
import { aFeed, stageFeeds, textAnswer, type FeedStage } from "./feed-ports";

const KEY = "private-0a1b2c3d";
const URL_K12 = `https://calendar.google.com/calendar/ical/alvarez%40lincoln.example/${KEY}/basic.ics`;
const GOOGLE = "https://calendar.google.com/*";
const HOUR = 3_600_000;

const arrival = anEntry({ title: "Arrival" });
const recess = anEntry({ entryId: "recess", title: "Recess", start: { date: "2026-08-31", minute: at("10:00") } });
const music = anEntry({ entryId: "music", title: "Music", start: { date: "2026-08-31", minute: at("13:00") } });

let stage: FeedStage;
let alone: ReturnType<typeof oneAtATime>;

beforeEach(async () => {
  stage = stageFeeds();
  alone = oneAtATime();
  stage.allowed.add(GOOGLE);
  await saveSite(stage.ports, aSite());
  await saveClass(stage.ports, aClass());
  stage.answers.set(URL_K12, aFeed([arrival, recess], { etag: '"1"' }));
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const subscribe = (classId = "k12", address = URL_K12, askedHost = false) =>
  subscribeFeed(stage.ports, { classId, address, askedHost }, alone);
const subscription = () => stage.vault.find("subscriptions", "k12");
const titles = async () => (await stage.vault.find("schedules", "k12"))?.entries.map(({ title }) => title);
const overview = async () => (await caseload(stage.ports)).classes[0]!;

describe("subscribing a class", () => {
  it("takes the calendar over and is refreshed by alarm from then on", async () => {
    expect(await subscribe()).toEqual({ ok: true, value: null });
    expect(await titles()).toEqual(["Arrival", "Recess"]);
    const { nextAtMs } = (await subscription())!;
    expect(stage.alarmMs).toBe(nextAtMs);
    expect(nextAtMs - stage.nowMs).toBeGreaterThan(5 * HOUR);
    expect((await overview()).schedule).toMatchObject({ entryCount: 2, sourceName: "calendar.google.com/…/basic.ics" });
  });

  it("tells before what it would bring, and keeps nothing of it", async () => {
    expect(await previewFeed(stage.ports, { classId: "k12", address: URL_K12 })).toEqual({
      ok: true,
      value: { entryCount: 2, leftOut: 0, cut: { count: 0, titles: [] }, changes: null },
    });
    expect(await titles()).toBeUndefined();
    await importSchedule(stage.ports, { classId: "k12", sourceName: "k12.ics", entries: [arrival, music] });
    const tried = await previewFeed(stage.ports, { classId: "k12", address: URL_K12 });
    expect(tried).toMatchObject({
      ok: true,
      value: { changes: { added: [{ title: "Recess" }], gone: [{ title: "Music" }], sameCount: 1 } },
    });
    expect(await titles()).toEqual(["Arrival", "Music"]);
    expect(await subscription()).toBeUndefined();
  });

  it("names what repeats too often to be shown whole: before, on the class, and after a refresh that brought it", async () => {
    const bell = anEntry({ entryId: "bell", title: "Bell", rules: [tooOften()] });
    stage.answers.set(URL_K12, aFeed([arrival, bell]));
    const cut = { count: 1, titles: ["Bell"] };
    expect(await previewFeed(stage.ports, { classId: "k12", address: URL_K12 })).toMatchObject({ value: { cut } });
    await subscribe();
    expect((await overview()).schedule).toMatchObject({ cut });
    stage.answers.set(URL_K12, aFeed([arrival]));
    await refreshFeed(stage.ports, "k12", alone);
    expect((await overview()).schedule).toMatchObject({ cut: { count: 0, titles: [] } });
    stage.answers.set(URL_K12, aFeed([bell]));
    await refreshFeed(stage.ports, "k12", alone);
    expect((await overview()).schedule).toMatchObject({ cut });
  });

  it("changes nothing when the address is none, its host was not allowed, or no calendar comes", async () => {
    await importSchedule(stage.ports, { classId: "k12", sourceName: "k12.ics", entries: [music] });
    const refused = async (address: string, failure: unknown): Promise<void> => {
      expect(await previewFeed(stage.ports, { classId: "k12", address })).toEqual({ ok: false, failure });
      expect(await subscribe("k12", address)).toEqual({ ok: false, failure });
    };
    await refused("my calendar", { code: "feed-address", problem: "not-an-address" });
    await refused("https://school.example/a.ics", { code: "feed", problem: { code: "no-permission" } });
    expect(stage.asked).toEqual([]);
    await refused(URL_K12.replace("k12", "gone").replace(KEY, "private-old"), {
      code: "feed",
      problem: { code: "not-found", status: 404 },
    });
    for (const [text, code] of [
      ["<!DOCTYPE html><title>Sign in</title>", "web-page"],
      ['{"error": 1}', "not-a-calendar"],
      ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no-entries"],
    ]) {
      stage.answers.set(URL_K12, textAnswer(text!));
      await refused(URL_K12, { code: "feed", problem: { code } });
    }
    expect(await titles()).toEqual(["Music"]);
    expect(await subscription()).toBeUndefined();
    stage.answers.set(URL_K12, aFeed([arrival]));
    expect(await subscribe("nowhere")).toEqual({ ok: false, failure: { code: "not-found" } });
  });

  it("lets the address be read nowhere: not on disk, not in what pages are told", async () => {
    await subscribe();
    stage.answers.set(URL_K12, { state: "failed", problem: { code: "server", status: 500 } });
    const refreshed = await refreshFeed(stage.ports, "k12", alone);
    const told = JSON.stringify([refreshed, await caseload(stage.ports)]);
    expect(told).toContain("calendar.google.com/…/basic.ics");
    const disk = await diskText();
    expect(disk).toContain("k12");
    for (const text of [told, disk]) for (const secret of [KEY, "alvarez%40"]) expect(text).not.toContain(secret);
  });
});

describe("a refresh", () => {
  it("asks with the version at hand; what is unchanged stays, and the next one is set", async () => {
    await subscribe();
    stage.answers.set(URL_K12, { state: "unchanged" });
    stage.setClock("2026-10-05", "14:00");
    expect(await refreshFeed(stage.ports, "k12", alone)).toEqual({ ok: true, value: { isChanged: false } });
    expect(stage.asked.at(-1)!.validators).toEqual({ etag: '"1"' });
    expect(await titles()).toEqual(["Arrival", "Recess"]);
    const now = (await subscription())!;
    expect(now).toMatchObject({ etag: '"1"', lastReadAt: new Date(stage.nowMs).toISOString(), unseen: [] });
    expect(stage.alarmMs).toBe(now.nextAtMs);
    expect(now.nextAtMs).toBeGreaterThan(stage.nowMs + 5 * HOUR);
  });

  it("takes the same entries in another order, stamped anew, for unchanged", async () => {
    await subscribe();
    const before = await stage.vault.find("schedules", "k12");
    stage.setClock("2026-10-06", "7:00");
    stage.answers.set(URL_K12, aFeed([recess, arrival], { etag: '"2"' }));
    expect(await refreshFeed(stage.ports, "k12", alone)).toEqual({ ok: true, value: { isChanged: false } });
    expect(await stage.vault.find("schedules", "k12")).toEqual(before);
    expect((await subscription())!.etag).toBe('"2"');
  });

  it("brings what is new, moved and gone, tells it until it was seen, and keeps corrections", async () => {
    await subscribe();
    await correctTitle(stage.ports, { classId: "k12", titleKey: "recess", kind: "snack" });
    await stage.vault.apply([{ put: "visits", record: aVisitOn() }]);
    const later = { ...arrival, start: { date: "2026-08-31", minute: at("9:05") } };
    stage.answers.set(URL_K12, aFeed([later, music]));
    expect(await refreshFeed(stage.ports, "k12", alone)).toEqual({ ok: true, value: { isChanged: true } });
    expect(await titles()).toEqual(["Arrival", "Music"]);
    const { unseen } = (await overview()).subscription!;
    expect(unseen).toMatchObject([
      {
        at: new Date(stage.nowMs).toISOString(),
        changes: {
          added: [{ title: "Music" }],
          gone: [{ title: "Recess" }],
          moved: [{ from: { startMinute: at("8:05") }, to: { startMinute: at("9:05") } }],
          visits: [{ bookingId: "2026-10-06.b1", movedTo: { startMinute: at("9:05") } }],
        },
      },
    ]);
    expect(await stage.vault.all("corrections")).toMatchObject([{ titleKey: "recess", kind: "snack" }]);
    // The server names no version any more: it is not asked about the old one.
    stage.answers.set(URL_K12, aFeed([later, music, recess]));
    await refreshFeed(stage.ports, "k12", alone);
    expect(stage.asked.at(-1)!.validators).toEqual({});
    expect((await subscription())!.unseen.map(({ changes }) => changes.added.map(({ title }) => title))).toEqual([
      ["Recess"],
      ["Music"],
    ]);
    await markFeedChangesSeen(stage.ports, "k12");
    expect((await subscription())!.unseen).toEqual([]);
    expect(await titles()).toEqual(["Arrival", "Music", "Recess"]);
  });

  it("keeps the last good copy over every error, notes it with its time, and waits longer each time", async () => {
    await subscribe();
    const readAt = (await subscription())!.lastReadAt;
    stage.answers.set(URL_K12, { state: "failed", problem: { code: "server", status: 503 } });
    const waits: number[] = [];
    for (let failures = 1; failures <= 3; failures += 1) {
      stage.nowMs += HOUR;
      expect(await refreshFeed(stage.ports, "k12", alone)).toEqual({
        ok: false,
        failure: { code: "feed", problem: { code: "server", status: 503 } },
      });
      const failed = (await subscription())!;
      expect(failed).toMatchObject({
        failures,
        lastReadAt: readAt,
        problem: { code: "server", status: 503, at: new Date(stage.nowMs).toISOString() },
      });
      waits.push(failed.nextAtMs - stage.nowMs);
    }
    expect(waits[1]! / waits[0]!).toBeGreaterThan(1.4);
    expect(waits[2]! / waits[1]!).toBeGreaterThan(1.4);
    // What breaks off, and what came empty, is an error as well, and no shorter schedule.
    const whole = aFeed([arrival]);
    const bytes = whole.state === "read" ? whole.bytes : new Uint8Array();
    for (const [text, code] of [
      [`${new TextDecoder().decode(bytes).replace("END:VCALENDAR\r\n", "")}BEGIN:VEVENT\r\nDTSTART:2026`, "truncated"],
      ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no-entries"],
    ]) {
      stage.answers.set(URL_K12, textAnswer(text!));
      await refreshFeed(stage.ports, "k12", alone);
      expect((await subscription())!.problem).toMatchObject({ code });
      expect(await titles()).toEqual(["Arrival", "Recess"]);
    }
    stage.answers.set(URL_K12, { state: "unchanged" });
    await refreshFeed(stage.ports, "k12", alone);
    const good = (await subscription())!;
    expect(good).toMatchObject({ failures: 0, etag: '"1"' });
    expect(good).not.toHaveProperty("problem");
  });

  it("asks nobody once the host was taken away, and says so", async () => {
    await subscribe();
    stage.allowed.clear();
    const asked = stage.asked.length;
    await refreshFeed(stage.ports, "k12", alone);
    expect(stage.asked).toHaveLength(asked);
    expect((await overview()).subscription!.problem).toMatchObject({ code: "no-permission" });
  });

  it("of a subscription that was stopped meanwhile changes nothing", async () => {
    await subscribe();
    stage.answers.set(URL_K12, async () => {
      await stopFeed(stage.ports, "k12");
      return aFeed([music]);
    });
    expect(await refreshFeed(stage.ports, "k12", alone)).toMatchObject({ ok: false });
    expect(await titles()).toEqual(["Arrival", "Recess"]);
    expect(await subscription()).toBeUndefined();
  });

  it("does not make other work wait for a server", async () => {
    await subscribe();
    let answer!: () => void;
    stage.answers.set(URL_K12, () => new Promise((resolve) => (answer = () => resolve(aFeed([music])))));
    const refreshing = refreshFeed(stage.ports, "k12", alone);
    await expect.poll(() => answer).toBeDefined();
    expect(await alone(async () => "done meanwhile")).toBe("done meanwhile");
    answer();
    expect(await refreshing).toEqual({ ok: true, value: { isChanged: true } });
  });

  it("by alarm reaches those that are due, over the error of one, and no other", async () => {
    const other = "https://calendar.google.com/calendar/ical/b/private-b/basic.ics";
    const third = other.replaceAll("b/", "c/");
    await saveClass(stage.ports, aClass({ id: "g1" }));
    await saveClass(stage.ports, aClass({ id: "g2" }));
    for (const url of [other, third]) stage.answers.set(url, aFeed([arrival]));
    await subscribe();
    await subscribe("g1", other);
    stage.nowMs += 4 * HOUR;
    await subscribe("g2", third);
    stage.answers.set(URL_K12, { state: "failed", problem: { code: "server" } });
    stage.answers.set(other, aFeed([music]));
    stage.nowMs += 3 * HOUR;
    stage.asked.length = 0;
    await refreshDue(stage.ports, alone);
    expect(stage.asked.map(({ url }) => url).sort()).toEqual([URL_K12, other].sort());
    expect((await stage.vault.find("schedules", "g1"))!.entries).toMatchObject([{ title: "Music" }]);
    // The one that failed is first again.
    expect(stage.alarmMs).toBe((await subscription())!.nextAtMs);
  });
});

describe("the end of a subscription", () => {
  const SCHOOL = "https://school.example/*";
  const first = "https://school.example/k12.ics?key=1";
  const second = "https://school.example/g1.ics?key=2";

  beforeEach(async () => {
    stage.allowed.add(SCHOOL);
    await saveClass(stage.ports, aClass({ id: "g1" }));
    for (const url of [first, second]) stage.answers.set(url, aFeed([arrival]));
  });

  it("keeps the copy, takes off the alarm, and gives back the host that was asked for it", async () => {
    await subscribe("k12", first, true);
    await stopFeed(stage.ports, "k12");
    expect(await titles()).toEqual(["Arrival"]);
    expect(await subscription()).toBeUndefined();
    expect(stage.alarmMs).toBeNull();
    expect(stage.allowed).toEqual(new Set([GOOGLE]));
  });

  it("leaves a host alone that was not asked for it", async () => {
    await subscribe();
    await stopFeed(stage.ports, "k12");
    expect(stage.allowed).toContain(GOOGLE);
  });

  it("gives a host back only when the last class that lives on it is gone", async () => {
    await subscribe("k12", first, true);
    await subscribe("g1", second);
    await stopFeed(stage.ports, "k12");
    expect(stage.allowed).toContain(SCHOOL);
    await stopFeed(stage.ports, "g1");
    expect(stage.allowed).not.toContain(SCHOOL);
  });

  it("comes with a file in its place, and with the class", async () => {
    await subscribe("k12", first, true);
    const entries = [music];
    await givingHostBack(stage.ports, "k12", async () =>
      importSchedule(stage.ports, { classId: "k12", sourceName: "k12.ics", entries }),
    );
    expect(await subscription()).toBeUndefined();
    expect(stage.allowed).not.toContain(SCHOOL);
    stage.allowed.add(SCHOOL);
    await subscribe("g1", second, true);
    await givingHostBack(stage.ports, "g1", async () => removeClass(stage.ports, "g1"));
    expect(await stage.vault.all("subscriptions")).toEqual([]);
    expect(stage.allowed).not.toContain(SCHOOL);
  });

  it("comes to the old host when another address takes its place", async () => {
    await subscribe("k12", first, true);
    await subscribe("k12", second);
    expect(stage.allowed).toContain(SCHOOL);
    await subscribe();
    expect(stage.allowed).not.toContain(SCHOOL);
    expect((await subscription())!.url).toBe(URL_K12);
  });
});
