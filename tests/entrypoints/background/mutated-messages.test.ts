import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { MessageSender } from "../../../entrypoints/background/sender";

type Listener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;
const listeners = vi.hoisted(() => {
  const listening: Listener[] = [];
  type Native = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => boolean;
  const addListener = (native: Native): void => {
    listening.push((message, sender) => {
      let respond = (_answer: unknown): void => {};
      const answered = new Promise((resolve) => (respond = resolve));
      return native(message, sender, respond) ? answered : undefined;
    });
  };
  const getURL = (path: string): string => `chrome-extension://us/${path}`;
  vi.stubGlobal("chrome", { runtime: { id: "us", getURL, onMessage: { addListener } } });
  return listening;
});

import { explain } from "../../../entrypoints/background/explain";
import { HANDLERS } from "../../../entrypoints/background/handlers";
import { serve } from "../../../entrypoints/background/serve";
import type { Answer } from "../../../lib/contracts/contract";
import type { Asker } from "../../../lib/contracts/from-page";
import { REQUESTS, type RequestName } from "../../../lib/contracts/requests";
import type { FrameShows } from "../../../lib/ports/drawn-pages";
import { oneAtATime } from "../../../lib/services/write-lock";
import { seededRandom } from "../../workbench/judgement/random";
import { PERSONAL, stageBackground, type BackgroundStage } from "./background-stage";
import { mutate } from "./mutate";
import { SampleMessages } from "./sample-message";

/** Mutated messages per request. Two of three are sent by one of those who may ask, the third by any of the senders. */
const PER_REQUEST = 56;
const AT_LEAST = 2500;
const FRAME_ID = 3;

const PLANNER = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/planner.html" };
const page = (tabId: number): MessageSender => ({
  ...{ id: "us", origin: "https://calendar.google.com", url: "https://calendar.google.com/calendar/u/0/r" },
  ...{ frameId: 0, tab: { id: tabId } },
});
const card = (tabId: number): MessageSender => ({
  ...page(tabId),
  ...{ origin: "chrome-extension://us", url: "chrome-extension://us/card.html", frameId: FRAME_ID },
});

/** Every kind of sender, by what the background should take it for; undefined for nobody who may ask anything. */
const SENDERS: readonly { asker: Asker | undefined; from: (tabId: number) => MessageSender }[] = [
  { asker: "extension-page", from: () => PLANNER },
  { asker: "extension-page", from: (id) => ({ ...PLANNER, tab: { id }, frameId: 0 }) },
  { asker: "calendar-page", from: page },
  { asker: "card-frame", from: card },
  { asker: undefined, from: (tabId) => ({ ...card(tabId), frameId: 9 }) },
  { asker: undefined, from: (tabId) => ({ ...page(tabId), frameId: 5 }) },
  { asker: undefined, from: (tabId) => ({ ...card(tabId), url: PLANNER.url }) },
  { asker: undefined, from: (tabId) => ({ ...card(tabId), origin: "null", url: undefined }) },
  { asker: undefined, from: () => ({ id: "us" }) },
];

/** What the frame of a tab shows; mostly a card, which most of its requests are about. */
const SHOWN: readonly ((windowIds: readonly string[]) => FrameShows)[] = [
  ...Array.from({ length: 5 }, (_, at) => (ids: readonly string[]) => cardOf(ids[at % ids.length]!)),
  (windowIds) => ({ what: "list", windowIds: [...windowIds] }),
  () => ({ what: "panel" }),
];
const cardOf = (windowId: string): FrameShows => ({ what: "card", windowId });

let stage: BackgroundStage;
let sentCount = 0;
let takenCount = 0;

afterEach(async () => {
  await stage.vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)));
});

async function listen(): Promise<Listener> {
  listeners.length = 0;
  const { ports, drawnPages, known } = stage;
  for (let tabId = 0; tabId < PER_REQUEST; tabId += 1) {
    await drawnPages.draw(
      tabId,
      known["windowId"]!.map((id) => ({ id, date: id.slice(0, 10) })),
    );
    await drawnPages.announceFrame(tabId, "key");
    await drawnPages.admitFrame(tabId, FRAME_ID, "key");
    await drawnPages.showInFrame(tabId, "key", SHOWN[tabId % SHOWN.length]!(known["windowId"]!));
  }
  serve({
    handlers: HANDLERS,
    ports: async () => ports,
    lockPorts: ports,
    drawnPages,
    underLock: oneAtATime(),
    vault: ports.protection,
    settings: { read: async () => ({ isPrivate: false }) },
    explain,
  });
  return listeners[0]!;
}

/** What is wrong with an answer; an empty list for a sound one. */
function faultsOf(name: RequestName, answer: unknown, asker: Asker | undefined): string[] {
  const written = JSON.stringify(answer);
  const said = PERSONAL.filter((word) => written?.includes(word));
  if (typeof answer !== "object" || answer === null || !("ok" in answer)) return ["no answer"];
  const given = answer as Answer<unknown>;
  const mayAsk = asker !== undefined && REQUESTS[name].askers.includes(asker);
  return [
    ...(!given.ok && given.failure.code === "unexpected" ? ["an exception"] : []),
    ...(given.ok && !mayAsk ? ["answered to somebody who may not ask"] : []),
    ...((!given.ok || asker === "calendar-page") && said.length > 0 ? [`says ${said.join()}`] : []),
  ];
}

/** Queries that read everything: they fail when a message has left something behind that can't be read. */
async function findHarm(listener: Listener): Promise<string[]> {
  const reads = [
    { pushpin: "loadCaseload", input: null },
    { pushpin: "loadSuggestions", input: { date: "2026-10-05" } },
    { pushpin: "loadToday", input: null },
    { pushpin: "loadMatrix", input: { classId: "k12" } },
    { pushpin: "loadSchoolCalendar", input: null },
    { pushpin: "loadCalendarHealth", input: null },
  ];
  const answers = (await Promise.all(reads.map(async (read) => listener(read, PLANNER)))) as Answer<unknown>[];
  const harmed = answers.flatMap((answer, at) =>
    !answer.ok && answer.failure.code === "unexpected" ? [`harms ${reads[at]!.pushpin}`] : [],
  );
  const { damaged } = await stage.vault.health();
  return [...harmed, ...(damaged.length > 0 ? ["damages a record"] : []), ...("polluted" in {} ? ["pollutes"] : [])];
}

/** Sends a message as one of the senders, and lists what goes wrong. */
async function attack(listener: Listener, name: RequestName, { message, at }: { message: unknown; at: number }) {
  const allowed = SENDERS.filter(({ asker }) => asker !== undefined && REQUESTS[name].askers.includes(asker));
  const sender = at % 3 < 2 ? allowed[at % allowed.length]! : SENDERS[at % SENDERS.length]!;
  const before = stage.opened.length;
  const answer = (await listener({ pushpin: name, input: message }, sender.from(at))) as Answer<unknown>;
  const faults = faultsOf(name, answer, sender.asker);
  sentCount += 1;
  if (answer.ok) takenCount += 1;
  if (answer.ok && REQUESTS[name].mode !== "query") faults.push(...(await findHarm(listener)));
  const isElsewhere = (url: string): boolean =>
    !/^https:\/\/(?:calendar\.google\.com|outlook\.(?:office\.com|live\.com|cloud\.microsoft|office365\.com))\//.test(
      url,
    );
  for (const url of stage.opened.slice(before)) {
    if (isElsewhere(url) || PERSONAL.some((word) => decodeURIComponent(url).includes(word)))
      faults.push("opens another address");
  }
  return faults.map((fault) => `${name}, ${sender.asker ?? "nobody"}: ${fault}`);
}

const NAMES = Object.keys(REQUESTS) as RequestName[];

describe.sequential("every request", () => {
  test.each(NAMES)("%s: no mutated message throws, leaks, or leaves harm behind, whoever sends it", async (name) => {
    stage = await stageBackground();
    const listener = await listen();
    // Seeded by the name: a new request does not change the messages of the others.
    const random = seededRandom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const samples = new SampleMessages(random, stage.known);
    const faults: string[] = [];
    for (let at = 0; at < PER_REQUEST; at += 1) {
      const sample = samples.make(REQUESTS[name].input);
      faults.push(...(await attack(listener, name, { message: at % 7 === 0 ? sample : mutate(sample, random), at })));
    }
    expect(faults).toEqual([]);
  });

  test("at least 2,500 messages were sent, and a good part of them was taken", () => {
    expect(NAMES.length * PER_REQUEST).toBeGreaterThanOrEqual(AT_LEAST);
    expect([sentCount, takenCount > sentCount / 10]).toEqual([NAMES.length * PER_REQUEST, true]);
  });
});
