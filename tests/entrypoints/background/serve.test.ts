import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageSender } from "../../../entrypoints/background/sender";

type Listener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;
const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      id: "us",
      getURL: (path: string) => `chrome-extension://us/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

import type { BackgroundPorts, Handlers } from "../../../entrypoints/background/handlers";
import { serve } from "../../../entrypoints/background/serve";
import { ok } from "../../../lib/core/result";
import { parseSchedule, type ParsedSchedule } from "../../../lib/ics/parse-schedule";
import { oneAtATime } from "../../../lib/services/write-lock";
import { aPage, aStudent } from "../../fixtures/builders";

const REST = { restedMs: 150, emptyForMs: 0 };
const PAGE = {
  id: "us",
  origin: "https://calendar.google.com",
  url: "https://calendar.google.com/calendar/u/0/r",
  frameId: 0,
  tab: { id: 7 },
};
const OURS = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/planner.html" };
const CARD = { ...PAGE, origin: OURS.origin, url: "chrome-extension://us/card.html?window=2026-10-05.abc", frameId: 3 };

function served(handlers: Partial<Handlers>): Listener {
  serve({
    handlers: handlers as Handlers,
    ports: async () => ({}) as BackgroundPorts,
    underLock: oneAtATime(),
    explain: () => ({ ok: false, failure: { code: "unexpected" } }),
  });
  return listeners.at(-1)!;
}

const answersNull = () => vi.fn(async () => ok(null as never));

beforeEach(() => {
  listeners.length = 0;
});

describe("the background's door", () => {
  it("takes every schedule that the reader of files gives: old dates, long ids and zones", async () => {
    const long = "x".repeat(3000);
    const lines = ["UID:" + long, "DTSTART;TZID=" + long + ":00010101T090000", "SUMMARY:Writing"];
    const text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
    const { entries } = parseSchedule(text) as ParsedSchedule;
    const taken: unknown[] = [];
    const listen = served({
      importSchedule: async (_ports, { entries: given }) => {
        taken.push(...given);
        return ok(null);
      },
    });
    const input = { classId: "k12", sourceName: "a.ics", entries };
    expect(await listen({ pushpin: "importSchedule", input }, OURS)).toEqual({ ok: true, value: null });
    expect(taken).toEqual(entries);
  });

  it("leaves other people's messages alone, so that their own listener can answer", () => {
    const listen = served({});
    for (const message of [null, "hello", { type: "x" }, { pushpin: "nonsense" }, { pushpin: "toString" }])
      expect(listen(message, OURS)).toBeUndefined();
    expect(listen({ pushpin: "loadToday", input: null }, { ...OURS, id: "someone else" })).toBeUndefined();
  });

  it("answers with the handler's value", async () => {
    const listen = served({ removeStudent: async (_ports, { id }) => ok(id as never) });
    expect(await listen({ pushpin: "removeStudent", input: { id: "mj" } }, OURS)).toEqual({ ok: true, value: "mj" });
  });

  it("refuses a malformed message and names the place, not the content", async () => {
    const handler = vi.fn();
    const listen = served({ saveStudent: handler });
    const input = { ...aStudent(), discipline: "secret diagnosis" };
    const answer = await listen({ pushpin: "saveStudent", input }, OURS);
    expect(answer).toEqual({ ok: false, failure: { code: "invalid-message", where: "saveStudent.discipline" } });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ["saveStudent", () => ({ ...aStudent(), reviewDate: "2027-01-15" }), "saveStudent.reviewDate"],
    [
      "saveStudent",
      () => ({ ...aStudent(), goals: [{ id: "g", text: "Counts", dueOn: "2027" }] }),
      "saveStudent.goals.0.dueOn",
    ],
    [
      "saveTeacherQuestion",
      () => ({ classId: "k12", about: { titles: ["Flex"], tone: "warm" } }),
      "saveTeacherQuestion.about.tone",
    ],
    [
      "importSchedule",
      () => ({
        classId: "k12",
        sourceName: "a.ics",
        entries: [{ entryId: "a", title: "A", start: { date: "2026-10-05" }, durationMinutes: 1, busy: true, mood: 1 }],
      }),
      "importSchedule.entries.0.mood",
    ],
  ] as const)("refuses a field that no schema knows, by its name: %s", async (name, input, where) => {
    const handler = vi.fn();
    const listen = served({ [name]: handler });
    const answer = await listen({ pushpin: name, input: input() }, OURS);
    expect(answer).toEqual({ ok: false, failure: { code: "invalid-message", where } });
    expect(handler).not.toHaveBeenCalled();
  });

  it("turns an exception into a failure without its text", async () => {
    const listen = served({ loadToday: () => Promise.reject(new Error("MJ")) });
    const answer = await listen({ pushpin: "loadToday", input: null }, OURS);
    expect(answer).toEqual({ ok: false, failure: { code: "unexpected" } });
  });
});

describe("who may ask what", () => {
  const week = { pushpin: "readWeek", input: { factsText: JSON.stringify(aPage()), edition: "1", rest: REST } };

  it("lets a calendar page ask for windows, never for the caseload", async () => {
    const [loadCaseload, readWeek] = [answersNull(), answersNull()];
    const listen = served({ loadCaseload, readWeek });
    expect(await listen({ pushpin: "loadCaseload", input: null }, PAGE)).toMatchObject({ ok: false });
    expect(loadCaseload).not.toHaveBeenCalled();
    expect(await listen(week, PAGE)).toMatchObject({ ok: true });
    expect(await listen(week, OURS)).toMatchObject({ ok: false });
  });

  it("goes by the origin, not by how the address begins", async () => {
    const listen = served({ loadCaseload: answersNull() });
    const ask = { pushpin: "loadCaseload", input: null };
    for (const sender of [
      { ...PAGE, url: OURS.url },
      { ...PAGE, origin: "null", url: OURS.url },
      { ...PAGE, origin: "https://calendar.google.com.example" },
      { id: "us" },
    ])
      expect(await listen(ask, sender)).toMatchObject({ ok: false, failure: { code: "invalid-message" } });
    expect(await listen(ask, OURS)).toMatchObject({ ok: true });
    expect(await listen(ask, { ...OURS, tab: { id: 4 }, frameId: 0 })).toMatchObject({ ok: true });
  });

  it("lets the card in a frame ask for its one window, and for nothing else", async () => {
    const [loadCard, removeDeclines] = [answersNull(), answersNull()];
    const listen = served({ loadCard, removeDeclines, loadCaseload: answersNull(), loadSuggestions: answersNull() });
    const ask = async (pushpin: string, input: unknown, sender = CARD) => listen({ pushpin, input }, sender);
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toMatchObject({ ok: true });
    expect(await ask("removeDeclines", { declineIds: ["d"], windowId: "2026-10-05.abc" })).toMatchObject({ ok: true });
    const refused = (where: string) => ({ ok: false, failure: { code: "invalid-message", where } });
    expect(await ask("loadCard", { windowId: "2026-10-05.other" })).toEqual(refused("loadCard.windowId"));
    expect(await ask("removeDeclines", { declineIds: ["d"] })).toEqual(refused("removeDeclines.windowId"));
    expect(await ask("loadCaseload", null)).toEqual(refused("loadCaseload"));
    expect(await ask("loadSuggestions", {})).toEqual(refused("loadSuggestions"));
    const nameless = { ...CARD, url: "chrome-extension://us/card.html" };
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" }, nameless)).toEqual(refused("loadCard.windowId"));
    expect(loadCard).toHaveBeenCalledTimes(1);
  });
});

describe("what waits for what", () => {
  it("a query runs beside a write, a second write waits for the first, a job takes the lock by itself", async () => {
    const log: string[] = [];
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const listen = served({
      saveStudent: async () => {
        log.push("write");
        await held;
        log.push("written");
        return ok(null);
      },
      removeStudent: async () => {
        log.push("second write");
        return ok(null);
      },
      loadCaseload: async () => {
        log.push("query");
        return ok(null as never);
      },
      refreshFeed: async (_ports, _input, { underLock }) => {
        log.push("job");
        await underLock(async () => void log.push("commit"));
        return ok({ isChanged: false });
      },
    });
    const writing = listen({ pushpin: "saveStudent", input: aStudent() }, OURS);
    const removing = listen({ pushpin: "removeStudent", input: { id: "mj" } }, OURS);
    const refreshing = listen({ pushpin: "refreshFeed", input: { classId: "k12" } }, OURS);
    await listen({ pushpin: "loadCaseload", input: null }, OURS);
    expect(log.toSorted()).toEqual(["job", "query", "write"]);
    finish();
    await Promise.all([writing, removing, refreshing]);
    expect(log.slice(3)).toEqual(["written", "second write", "commit"]);
  });
});
