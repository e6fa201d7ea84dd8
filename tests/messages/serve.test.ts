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

import { serve, type Handlers } from "../../lib/messages/serve";
import { sendThrough } from "../../lib/messages/send";
import { parseInput } from "../../lib/messages/schemas";
import { aReading, aStudent } from "../fixtures/builders";

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
    expect(await listen({ pushpin: "weekRead", input: { reading: aReading() } }, PAGE)).toMatchObject({ ok: true });
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

describe("what a reading must look like", () => {
  it.each([
    ["a day that is none", { days: ["2026-02-30"] }],
    ["a made-up view", { view: "fortnight" }],
    ["times that are none", { events: [{ start: "now" }] }],
    ["more events than any week has", { events: Array.from({ length: 5001 }, () => ({})) }],
  ])("refuses %s", (_name, over) => {
    expect(parseInput("weekRead", { reading: { ...aReading(), ...over } }).ok).toBe(false);
  });
});
