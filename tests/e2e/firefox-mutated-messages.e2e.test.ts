import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REQUESTS, type RequestName } from "../../lib/contracts/requests";
import { mutate } from "../entrypoints/background/mutate";
import { SampleMessages, type KnownIds } from "../entrypoints/background/sample-message";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import { seededRandom } from "../workbench/judgement/random";
import { practiceCaseload, practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { launchFirefox, sendFrom, type PushpinFirefox } from "./firefox";
import { MONDAY, WEEK } from "./practice-stage";

const AT_LEAST = 2500;
/** It opens a window of the browser's own, and waits there for her. */
const WAITS_FOR_HER: readonly RequestName[] = ["connectCalendar"];
const NAMES = (Object.keys(REQUESTS) as RequestName[]).filter((name) => !WAITS_FOR_HER.includes(name));
const PER_REQUEST = Math.ceil(AT_LEAST / NAMES.length);

/** Writes a message as text, with what JSON has no words for as `{ $: kind, of: text }`. */
const written = (message: unknown): string => JSON.stringify(wrapped(message));

function wrapped(value: unknown): unknown {
  if (value === undefined) return { $: "undefined" };
  if (typeof value === "bigint") return { $: "bigint", of: String(value) };
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
    return { $: "number", of: Object.is(value, -0) ? "-0" : String(value) };
  if (value instanceof Date) return { $: "date", of: value.toISOString() };
  if (value instanceof Map) return { $: "map", of: JSON.stringify([...value]) };
  if (Array.isArray(value)) return value.map(wrapped);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = wrapped(part);
  return copy;
}

/** What came back to one message. */
interface Heard {
  ok?: boolean;
  code?: string;
  /** The whole failure as text. */
  said?: string;
}

/** Sends messages one after the other, and says what came back. Runs inside one of the extension's pages. */
async function sendAll({ name, texts }: { name: string; texts: string[] }): Promise<Heard[]> {
  type Answer = { ok: boolean; failure?: { code: string } } | undefined;
  const { browser } = globalThis as unknown as { browser: { runtime: { sendMessage(one: unknown): Promise<Answer> } } };
  const unwrap = (_key: string, value: unknown): unknown => {
    const { $: kind, of = "" } = (value ?? {}) as { $?: string; of?: string };
    if (kind === "undefined") return undefined;
    if (kind === "bigint") return BigInt(of);
    if (kind === "number") return Number(of);
    if (kind === "date") return new Date(of);
    if (kind === "map") return new Map(JSON.parse(of) as [unknown, unknown][]);
    return value;
  };
  const heard: Heard[] = [];
  for (const text of texts) {
    const input = JSON.parse(text, unwrap) as unknown;
    const answer = await browser.runtime.sendMessage({ pushpin: name, input }).catch((error) => ({
      ok: false,
      failure: { code: `rejected: ${String(error)}` },
    }));
    heard.push(
      answer ? { ok: answer.ok, code: answer.failure?.code ?? "", said: JSON.stringify(answer.failure ?? null) } : {},
    );
  }
  return heard;
}

describe.skipIf(!findFirefox()).sequential(`${AT_LEAST} mutated messages in Firefox`, () => {
  let fake: FakeCalendar;
  let pushpin: PushpinFirefox;
  let page: Page;
  let known: KnownIds;
  let sentCount = 0;
  let takenCount = 0;

  beforeAll(async () => {
    buildTestExtensions(["firefox"]);
    startPracticeWeek(MONDAY);
    fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
    pushpin = await launchFirefox({ fake, grantsPermissions: false });
    page = await pushpin.openExtensionPage("popup");
    await seedPracticeCaseload(sendFrom(page));
    const calendar = await pushpin.openCalendar(WEEK);
    await calendar.waitForSelector('[data-pushpin-host="day"]', { timeout: 30_000 });
    known = await knownIds();
    await calendar.close();
  });
  afterAll(async () => {
    await pushpin?.close();
    await fake?.close();
  });

  async function knownIds(): Promise<KnownIds> {
    const { students, classes, sites } = practiceCaseload();
    const list = await sendFrom(page)("loadSuggestions", { date: MONDAY });
    const windowIds = list.ok ? list.value.windows.map(({ id }) => id) : [];
    expect(windowIds.length).toBeGreaterThan(3);
    const [studentIds, classIds, siteIds] = [
      students.map(({ id }) => id),
      classes.map(({ schoolClass }) => schoolClass.id),
      sites.map(({ id }) => id),
    ];
    return {
      id: [...studentIds, ...classIds, ...siteIds],
      studentId: studentIds,
      studentIds,
      goalId: students.flatMap(({ goals }) => goals.map(({ id }) => id)),
      classId: classIds,
      siteId: siteIds,
      otherSiteIds: siteIds,
      windowId: windowIds,
      sessionId: windowIds,
      initials: students.map(({ initials }) => initials),
      grade: ["K", "2"],
      address: ["https://calendar.school.example/room-12.ics", "dana@lincoln.example"],
      teacherEmail: ["alvarez@lincoln.example"],
      zone: ["America/New_York"],
      title: ["Arrival / unpack", "Writing Workshop"],
      key: ["a key of sixteen or more characters"],
      file: ["UFVTSFBJTgo="],
      passphrase: ["otter lantern gravel moss"],
      secret: ["otter lantern gravel moss"],
    };
  }

  const GOALS = practiceCaseload().students.flatMap(({ goals }) => goals.map(({ text }) => text.slice(0, 30)));

  function faultsOf(name: RequestName, { ok, code, said = "" }: Heard): string[] {
    if (ok === undefined) return ["no answer"];
    const mayAsk = REQUESTS[name].askers.includes("extension-page");
    return [
      ...(code === "unexpected" || code!.startsWith("rejected") ? [`an exception: ${said}`] : []),
      ...(ok && !mayAsk ? ["answered to somebody who may not ask"] : []),
      ...(GOALS.some((goal) => said.includes(goal)) ? ["says a goal"] : []),
    ];
  }

  /** Reads everything: fails when a message has left something behind that can't be read; then starts anew if it must. */
  async function findHarm(): Promise<string[]> {
    const send = sendFrom(page);
    const answers = [
      await send("loadCaseload", null),
      await send("loadSuggestions", { date: MONDAY }),
      await send("loadToday", null),
      await send("loadMatrix", { classId: known["classId"]![0]! }),
      await send("loadSchoolCalendar", null),
      await send("loadCalendarHealth", null),
    ];
    const health = await send("loadVaultHealth", null);
    const harm = [
      ...answers.flatMap((answer) => (!answer.ok && answer.failure.code === "unexpected" ? ["harms a query"] : [])),
      ...(health.ok && health.value.damaged.length > 0 ? ["damages a record"] : []),
    ];
    const [caseload] = answers as [Awaited<ReturnType<typeof sendCaseload>>, ...unknown[]];
    if (!caseload.ok || caseload.value.students.length < 5) {
      // What it was asked to: erased, locked, or another passphrase.
      expect(await send("eraseAll", null)).toMatchObject({ ok: true });
      await seedPracticeCaseload(send);
    }
    return harm;
  }
  const sendCaseload = () => sendFrom(page)("loadCaseload", null);

  test.each(NAMES)("%s: none throws, leaks, or leaves harm behind", async (name) => {
    const random = seededRandom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 11));
    const samples = new SampleMessages(random, known);
    const texts = Array.from({ length: PER_REQUEST }, (_, at) => {
      const sample = samples.make(REQUESTS[name].input);
      return written(at % 7 === 0 ? sample : mutate(sample, random));
    });
    const heard = await page.evaluate(sendAll, { name, texts });
    sentCount += heard.length;
    takenCount += heard.filter(({ ok }) => ok).length;
    const faults = heard.flatMap((one) => faultsOf(name, one));
    expect([...faults, ...(await findHarm())]).toEqual([]);
    // Close what a message opened: her calendar's form, or a page of the planner.
    for (const other of await pushpin.browser.pages()) if (other !== page) await other.close().catch(() => undefined);
  });

  test("that many were sent, and a good part of them was taken", () => {
    expect(sentCount).toBe(NAMES.length * PER_REQUEST);
    expect(sentCount).toBeGreaterThanOrEqual(AT_LEAST);
    expect(takenCount).toBeGreaterThan(sentCount / 10);
  });
});
