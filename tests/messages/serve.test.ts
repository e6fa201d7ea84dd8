import { beforeEach, describe, expect, it, vi } from "vitest";

type Listener = (message: unknown, sender: { id?: string; url?: string }) => Promise<unknown> | undefined;
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

import { parseSchedule, type ParsedSchedule } from "../../lib/ics/parse-schedule";
import { serve, type Handlers } from "../../lib/messages/serve";
import { sendThrough } from "../../lib/messages/send";
import { parseFacts } from "../../lib/messages/schemas";
import { aPage, aStudent } from "../fixtures/builders";

const REST = { restedMs: 150, emptyForMs: 0 };
const PAGE = { id: "us", url: "https://calendar.google.com/calendar/u/0/r" };
const OURS = { id: "us", url: "chrome-extension://us/planner.html" };

function served(handlers: Partial<Handlers>): Listener {
  serve(handlers as Handlers, () => ({ ok: false, failure: { code: "unexpected" } }));
  return listeners.at(-1)!;
}

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
      scheduleImported: async ({ entries: given }) => {
        taken.push(...given);
        return { ok: true, value: null };
      },
    });
    const input = { classId: "k12", sourceName: "a.ics", entries };
    expect(await listen({ pushpin: "scheduleImported", input }, OURS)).toEqual({ ok: true, value: null });
    expect(taken).toEqual(entries);
  });

  it("leaves other people's messages alone, so that their own listener can answer", () => {
    const listen = served({});
    for (const message of [null, "hello", { type: "x" }, { pushpin: "nonsense" }, { pushpin: "toString" }])
      expect(listen(message, OURS)).toBeUndefined();
    expect(listen({ pushpin: "todayAsked", input: null }, { id: "someone else" })).toBeUndefined();
  });

  it("answers with the handler's value", async () => {
    const listen = served({ studentRemoved: ({ id }) => Promise.resolve({ ok: true, value: id as never }) });
    expect(await listen({ pushpin: "studentRemoved", input: { id: "mj" } }, OURS)).toEqual({ ok: true, value: "mj" });
  });

  it("refuses a malformed message and names the place, not the content", async () => {
    const handler = vi.fn();
    const listen = served({ studentSaved: handler });
    const input = { ...aStudent(), discipline: "secret diagnosis" };
    const answer = await listen({ pushpin: "studentSaved", input }, OURS);
    expect(answer).toEqual({ ok: false, failure: { code: "invalid-message", where: "studentSaved.discipline" } });
    expect(handler).not.toHaveBeenCalled();
  });

  it("lets a calendar page ask for windows, never for the caseload", async () => {
    const handler = vi.fn(() => Promise.resolve({ ok: true as const, value: null as never }));
    const listen = served({ caseloadAsked: handler, weekRead: handler });
    expect(await listen({ pushpin: "caseloadAsked", input: null }, PAGE)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
    expect(
      await listen(
        { pushpin: "weekRead", input: { factsText: JSON.stringify(aPage()), edition: "1", rest: REST } },
        PAGE,
      ),
    ).toMatchObject({
      ok: true,
    });
  });

  it("turns an exception into a failure without its text", async () => {
    const listen = served({ todayAsked: () => Promise.reject(new Error("MJ")) });
    const answer = await listen({ pushpin: "todayAsked", input: null }, OURS);
    expect(answer).toEqual({ ok: false, failure: { code: "unexpected" } });
  });
});

describe("asking the background", () => {
  it.each([
    ["rejects", () => Promise.reject(new Error("Receiving end does not exist."))],
    ["answers with nothing", () => Promise.resolve(undefined)],
    ["answers with another listener's words", () => Promise.resolve("hi")],
  ])("hears no-answer when it %s", async (_name, reply) => {
    const send = sendThrough({ runtime: { sendMessage: reply } } as never);
    expect(await send("todayAsked", null)).toEqual({ ok: false, failure: { code: "no-answer" } });
  });
});

describe("what the facts of a page must look like", () => {
  it.each(["", "{", "[]", "null", JSON.stringify({ site: "elsewhere" })])(
    "refuses %j, and names no content",
    (text) => {
      const parsed = parseFacts(text);
      expect(parsed).toEqual({ ok: false, where: expect.stringMatching(/^weekRead\.(factsText|site)?$/) as string });
    },
  );

  const chip = { spoken: [], hasHalf: false, leaves: [], parents: [], place: ["", "", "", ""] };
  it.each([
    ["a made-up shape", { shape: "round" }],
    ["a made-up view", { view: "fortnight" }],
    ["a text longer than any event's", { heading: "x".repeat(4001) }],
    ["a chip without a place", { chips: [{ ...chip, place: undefined }] }],
    ["an element instead of a text", { chips: [{ ...chip, spoken: [{}] }] }],
    ["more chips than any week has", { chips: Array.from({ length: 5001 }, () => chip) }],
  ])("refuses %s", (_name, over) => {
    expect(parseFacts(JSON.stringify(aPage()))).toEqual({ ok: true, facts: aPage() });
    expect(parseFacts(JSON.stringify({ ...aPage(), ...over })).ok).toBe(false);
  });
});
