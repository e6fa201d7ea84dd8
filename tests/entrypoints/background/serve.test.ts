import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageSender } from "../../../entrypoints/background/sender";

type Listener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;
const listeners = vi.hoisted(() => {
  const listening: Listener[] = [];
  type Native = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => boolean;
  // Chrome's own way: the listener returns true when it will call back, and false when the message is not its.
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

import type { BackgroundPorts, Handlers } from "../../../entrypoints/background/handlers";
import { explain } from "../../../entrypoints/background/explain";
import { serve } from "../../../entrypoints/background/serve";
import type { Protection } from "../../../lib/core/vault/protection";
import { ok } from "../../../lib/core/result";
import { parseSchedule } from "../../../lib/ics/parse-schedule";
import { pageFrameRequests } from "../../../lib/services/page-frame/requests";
import type { DistrictPolicy } from "../../../lib/core/policy/district-policy";
import { refusedOnPage } from "../../../lib/services/policy/district-rules";
import { lockRequests, type LockPorts } from "../../../lib/services/vault/lock-requests";
import { oneAtATime } from "../../../lib/services/write-lock";
import { VaultError } from "../../../lib/core/vault/vault-error";
import type { Vault } from "../../../lib/ports/vault";
import { aPage, aStudent } from "../../fixtures/builders";
import { folderIn } from "../../fixtures/folder";
import { drawnPagesIn, sessionAccountsIn } from "./drawn-pages";

const REST = { restedMs: 150, emptyForMs: 0 };
const PAGE = {
  id: "us",
  origin: "https://calendar.google.com",
  url: "https://calendar.google.com/calendar/u/0/r",
  frameId: 0,
  tab: { id: 7 },
};
const OURS = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/planner.html" };
const CARD = { ...PAGE, origin: OURS.origin, url: "chrome-extension://us/card.html", frameId: 3 };
const KEY = "a key of a content script";
const WEEK = {
  pushpin: "readWeek",
  input: { factsText: JSON.stringify(aPage()), edition: "1", rest: REST },
};

function served(
  handlers: Partial<Handlers>,
  drawnPages = drawnPagesIn(),
  policy: () => DistrictPolicy = () => ({}),
): Listener {
  serve({
    drawnPages,
    forbid: async (_name, _input, { page, checks }) => page && refusedOnPage(policy(), checks, page),
    handlers: handlers as Handlers,
    ports: async () => {
      const all = async (store: string) => (store === "confirmedAccounts" ? confirmed : everyStudent());
      return { vault: { all }, sessionAccounts: sessionAccountsIn() } as unknown as BackgroundPorts;
    },
    underLock: oneAtATime(),
    lockPorts: {} as LockPorts,
    vault: { removals: () => 0, isHidden: () => false, protection: async () => ({ by: "profile" }) },
    settings: { read: async () => ({ isPrivate: privacy.isOn }) },
    explain: () => ({ ok: false, failure: { code: "unexpected" } }),
  });
  return listeners.at(-1)!;
}

const privacy = { isOn: false };
const confirmed: { vendor: string; address: string }[] = [];
const everyStudent = vi.fn(async () => [{ initials: "KL" }]);

const answersNull = () => vi.fn(async () => ok(null as never));

beforeEach(() => {
  listeners.length = 0;
  confirmed.length = 0;
  privacy.isOn = false;
});

describe("privacy mode", () => {
  const session = { sessionId: "b", initials: ["MJ"], students: [{ initials: "MJ", goalText: "will zip beside KL" }] };
  const loaded = async (name: "loadToday" | "loadCaseload") => {
    const listen = served({ [name]: async () => ok({ sessions: [session] } as never) });
    return JSON.stringify(await listen({ pushpin: name, input: null }, OURS));
  };

  it("leaves initials out of what is shown, and nothing else; what a form edits keeps them", async () => {
    expect(await loaded("loadToday")).toContain("MJ");
    privacy.isOn = true;
    expect(await loaded("loadToday")).toBe(
      '{"ok":true,"value":{"sessions":[{"sessionId":"b","initials":["••"],"students":[{"initials":"••","goalText":"will zip beside ••"}]}]}}',
    );
    expect(await loaded("loadCaseload")).toContain("MJ");
  });

  it("answers what was done, without any typed text, where it is locked before initials are read", async () => {
    privacy.isOn = true;
    everyStudent.mockRejectedValueOnce(new Error("locked"));
    const listen = served({ recordSession: answersNull() });
    const mark = { sessionId: "b", outcome: "missed" };
    expect(await listen({ pushpin: "recordSession", input: mark }, OURS)).toEqual({ ok: true, value: null });
    everyStudent.mockRejectedValueOnce(new Error("locked"));
    expect(await loaded("loadToday")).toBe(
      '{"ok":true,"value":{"sessions":[{"sessionId":"b","initials":["••"],"students":[{"initials":"••","goalText":"••"}]}]}}',
    );
  });
});

describe("where a file of the package, such as the vocabulary, can't be read", () => {
  const unread = (protection: Protection, lockPorts: Partial<LockPorts> = {}): Listener => {
    serve({
      drawnPages: drawnPagesIn(),
      handlers: { ...lockRequests, loadToday: answersNull() } as Partial<Handlers> as Handlers,
      ports: () => Promise.reject(new Error("lexicon.json could not be read")),
      lockPorts: lockPorts as LockPorts,
      underLock: oneAtATime(),
      vault: { removals: () => 0, isHidden: () => false, protection: async () => protection },
      settings: { read: async () => ({ isPrivate: false }) },
      explain,
    });
    return listeners.at(-1)!;
  };
  const OPEN: Protection = { by: "passphrase", state: "open", lockAfterMinutes: 10 };

  it("the lock button locks, and she can unlock and erase", async () => {
    const did: unknown[] = [];
    const protection = {
      protection: async () => OPEN,
      isThere: async () => true,
      lock: async () => void did.push("lock"),
      unlock: async (secret: string) => void did.push(secret),
      destroy: async () => void did.push("destroy"),
    } as Partial<LockPorts["protection"]> as LockPorts["protection"];
    const listen = unread(OPEN, {
      protection,
      folder: folderIn(new Map()),
      traces: { removeAll: async () => void did.push("traces") },
      clock: { nowMs: () => 0, zone: () => "UTC" },
      vault: { all: () => Promise.reject(new VaultError({ code: "vault-locked" })) } as Partial<Vault> as Vault,
      archive: { lastBackupMs: async () => undefined, countRecords: async () => undefined } as Partial<
        LockPorts["archive"]
      > as LockPorts["archive"],
    });
    expect(await listen({ pushpin: "lock", input: null }, OURS)).toEqual({ ok: true, value: null });
    expect(await listen({ pushpin: "unlock", input: { secret: "otter" } }, OURS)).toEqual({ ok: true, value: null });
    expect(await listen({ pushpin: "eraseAll", input: null }, OURS)).toMatchObject({ ok: true });
    expect(did).toEqual(["lock", "otter", "destroy", "traces"]);
  });

  it("every other request says locked while it is, so that pages drop what they show; else that it failed", async () => {
    const today = { pushpin: "loadToday", input: null };
    const locked = unread({ ...OPEN, state: "locked" });
    expect(await locked(today, OURS)).toEqual({ ok: false, failure: { code: "vault-locked" } });
    expect(await unread(OPEN)(today, OURS)).toEqual({ ok: false, failure: { code: "unexpected" } });
  });
});

describe("the background's door", () => {
  it("takes every schedule that the reader of files gives: old dates, long ids and zones", async () => {
    const long = "x".repeat(3000);
    const lines = ["UID:" + long, "DTSTART;TZID=" + long + ":00010101T090000", "SUMMARY:Writing"];
    const text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
    const parsed = parseSchedule(text);
    if (!parsed.ok) throw new Error(parsed.failure.code);
    const { entries } = parsed.value;
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
    ["saveStudent", () => ({ ...aStudent(), reviewedOn: "2027-01-15" }), "saveStudent.reviewedOn"],
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
  it("lets a calendar page ask for windows, never for the caseload", async () => {
    const [loadCaseload, readWeek] = [answersNull(), answersNull()];
    const listen = served({ loadCaseload, readWeek });
    expect(await listen({ pushpin: "loadCaseload", input: null }, PAGE)).toMatchObject({ ok: false });
    expect(loadCaseload).not.toHaveBeenCalled();
    expect(await listen(WEEK, PAGE)).toMatchObject({ ok: true });
    expect(await listen(WEEK, OURS)).toMatchObject({ ok: false });
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

  it("takes a frame of another site, or of another page of ours, for nobody", async () => {
    const [readWeek, loadCard] = [answersNull(), answersNull()];
    const listen = served({ readWeek, loadCard });
    expect(await listen(WEEK, { ...PAGE, frameId: 4 })).toMatchObject({ ok: false });
    for (const url of ["chrome-extension://us/planner.html", "chrome-extension://us/card.html.html", undefined])
      expect(await listen({ pushpin: "loadCard", input: { windowId: "x" } }, { ...CARD, url })).toMatchObject({
        ok: false,
      });
    expect(readWeek).not.toHaveBeenCalled();
    expect(loadCard).not.toHaveBeenCalled();
  });
});

describe("the frame on a calendar page", () => {
  const drawn = (...ids: string[]) => {
    const windows = ids.map((id) => ({ id, date: id.slice(0, 10) }));
    return vi.fn(async () => ok({ windows } as never));
  };
  const refused = (where: string) => ({ ok: false, failure: { code: "invalid-message", where } });
  const card = (alternatives: { id: string }[] = []) => vi.fn(async () => ok({ alternatives } as never));

  function ports(handlers: Partial<Handlers>, drawnPages = drawnPagesIn()) {
    const own = pageFrameRequests;
    const listen = served(
      {
        announceFrame: (given, input, turn) => own.announceFrame({ ...given, drawnPages }, input, turn),
        admitFrame: (given, input, turn) => own.admitFrame({ ...given, drawnPages }, input, turn),
        showInFrame: (given, input, turn) => own.showInFrame({ ...given, drawnPages }, input, turn),
        ...handlers,
      },
      drawnPages,
    );
    return async (pushpin: string, input: unknown, sender: MessageSender = CARD) => listen({ pushpin, input }, sender);
  }
  type Asking = (name: string, input: unknown, sender?: MessageSender) => Promise<unknown>;
  async function admit(ask: Asking): Promise<void> {
    expect(await ask("announceFrame", { key: KEY }, PAGE)).toEqual({ ok: true, value: null });
    expect(await ask("admitFrame", { key: KEY })).toEqual({ ok: true, value: null });
  }
  const cardOf = (windowId: string) => ({ what: "card", windowId });
  const show = (ask: Asking, shows: unknown, key = KEY): Promise<unknown> => ask("showInFrame", { key, shows }, PAGE);
  /** A frame that is admitted to a page with these windows, and shows something of them. */
  async function open(ask: Asking, shows: unknown): Promise<void> {
    await ask("readWeek", WEEK.input, PAGE);
    await admit(ask);
    expect(await show(ask, shows)).toEqual({ ok: true, value: null });
  }
  const notFound = { ok: false, failure: { code: "not-found" } };

  it("is answered only when the content script of its tab has announced it, once for each key", async () => {
    const loadCard = card();
    const ask = ports({ readWeek: drawn("2026-10-05.abc"), loadCard });
    await ask("readWeek", WEEK.input, PAGE);
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toEqual(refused("loadCard"));
    expect(await ask("loadDrawnWindows", null)).toEqual(refused("loadDrawnWindows"));
    expect(await ask("admitFrame", { key: KEY })).toEqual(notFound);
    await open(ask, cardOf("2026-10-05.abc"));
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toMatchObject({ ok: true });
    // Another frame, which the page put there, can't use the key again; nor can a frame of another tab.
    const other = { ...CARD, frameId: 9 };
    expect(await ask("admitFrame", { key: KEY }, other)).toMatchObject({ ok: false });
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" }, other)).toEqual(refused("loadCard"));
    expect(await ask("loadDrawnWindows", null, { ...CARD, tab: { id: 8 } })).toEqual(refused("loadDrawnWindows"));
    expect(loadCard).toHaveBeenCalledTimes(1);
  });

  it("asks about nothing until the content script has opened something in it, and after it was closed", async () => {
    const ask = ports({ readWeek: drawn("2026-10-05.abc"), loadCard: card(), loadDrawnWindows: answersNull() });
    await ask("readWeek", WEEK.input, PAGE);
    await admit(ask);
    const all = async () => [
      await ask("loadCard", { windowId: "2026-10-05.abc" }),
      await ask("loadDrawnWindows", null),
      await ask("confirmShownAccount", null),
    ];
    const none = ["loadCard", "loadDrawnWindows", "confirmShownAccount"].map(refused);
    expect(await all()).toEqual(none);
    await show(ask, cardOf("2026-10-05.abc"));
    expect((await all())[0]).toMatchObject({ ok: true });
    await show(ask, null);
    expect(await all()).toEqual(none);
  });

  it("asks only about the window whose card it shows, though its page has drawn others", async () => {
    const handler = answersNull();
    const names = ["loadCard", "bookWindow", "declineWindow", "removeDeclines", "removeBooking", "actOnVisit"];
    const handlers = Object.fromEntries(names.map((name) => [name, handler]));
    const ask = ports({ ...handlers, readWeek: drawn("2026-10-05.abc", "2026-10-06.def"), loadCard: card() });
    await open(ask, cardOf("2026-10-05.abc"));
    const asked = { bookingId: "b", declineIds: ["d"], visitId: "v", act: "drop" } as const;
    const inputOf = (name: string, windowId?: string) => ({
      ...(windowId === undefined ? {} : { windowId }),
      ...(name === "removeDeclines" ? { declineIds: asked.declineIds } : {}),
      ...(name === "removeBooking" ? { bookingId: asked.bookingId } : {}),
      ...(name === "actOnVisit" ? { visitId: asked.visitId, act: asked.act } : {}),
    });
    for (const name of names) {
      expect(await ask(name, inputOf(name, "2026-10-06.def"))).toEqual(refused(`${name}.windowId`));
      expect(await ask(name, inputOf(name, "2026-10-05.abc"))).toMatchObject({ ok: true });
    }
    for (const name of ["removeDeclines", "removeBooking", "actOnVisit"])
      expect(await ask(name, inputOf(name))).toEqual(refused(`${name}.windowId`));
    for (const name of ["loadDrawnWindows", "confirmShownAccount"])
      expect(await ask(name, null)).toEqual(refused(name));
  });

  it("goes to another window only when the content script says so: one that was drawn, or that its card offers", async () => {
    const loadCard = card([{ id: "2026-10-08.other" }]);
    const ask = ports({ readWeek: drawn("2026-10-05.abc", "2026-10-06.def"), loadCard });
    await open(ask, cardOf("2026-10-05.abc"));
    // No card has offered it yet.
    expect(await show(ask, cardOf("2026-10-08.other"))).toEqual(notFound);
    await ask("loadCard", { windowId: "2026-10-05.abc" });
    expect(await ask("loadCard", { windowId: "2026-10-08.other" })).toEqual(refused("loadCard.windowId"));
    expect(await ask("showInFrame", { key: KEY, shows: cardOf("2026-10-08.other") })).toEqual(refused("showInFrame"));
    expect(await show(ask, cardOf("2026-10-08.other"))).toMatchObject({ ok: true });
    expect(await ask("loadCard", { windowId: "2026-10-08.other" })).toMatchObject({ ok: true });
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toEqual(refused("loadCard.windowId"));
    expect(await show(ask, cardOf("2026-10-06.def"))).toMatchObject({ ok: true });
    expect(await show(ask, cardOf("2026-10-09.never"))).toEqual(notFound);
    expect(await show(ask, cardOf("2026-10-06.def"), "another key, of no frame")).toEqual(notFound);
  });

  it("opens no window of a week that its page shows no more; the card that was open may ask until it is left", async () => {
    let ids = ["2026-10-05.abc", "2026-10-05.old"];
    const ask = ports({ readWeek: async () => drawn(...ids)(), loadCard: card() });
    await open(ask, cardOf("2026-10-05.abc"));
    ids = ["2026-10-12.new"];
    await ask("readWeek", WEEK.input, PAGE);
    expect(await show(ask, cardOf("2026-10-05.old"))).toEqual(notFound);
    expect(await show(ask, { what: "list", windowIds: ["2026-10-05.old", "2026-10-12.new"] })).toEqual(notFound);
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toMatchObject({ ok: true });
    expect(await show(ask, cardOf("2026-10-12.new"))).toMatchObject({ ok: true });
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toEqual(refused("loadCard.windowId"));
    expect(await show(ask, cardOf("2026-10-05.abc"))).toEqual(notFound);
  });

  it("lists the windows behind its count only, and the whole week in the panel", async () => {
    const drawnPages = drawnPagesIn();
    const listed = vi.fn(async () => ok({ windows: [] }));
    const ask = ports({ readWeek: drawn("2026-10-05.a", "2026-10-05.b"), loadDrawnWindows: listed }, drawnPages);
    await open(ask, { what: "list", windowIds: ["2026-10-05.b"] });
    expect(await ask("loadDrawnWindows", null)).toMatchObject({ ok: true });
    for (const windowId of ["2026-10-05.a", "2026-10-05.b"])
      expect(await ask("loadCard", { windowId })).toEqual(refused("loadCard.windowId"));
    expect(await ask("confirmShownAccount", null)).toEqual(refused("confirmShownAccount"));
    expect(await show(ask, { what: "list", windowIds: ["2026-10-05.b", "2026-10-05.c"] })).toEqual(notFound);
    await show(ask, { what: "panel" });
    expect(await ask("loadDrawnWindows", null)).toMatchObject({ ok: true });
    expect(await ask("loadCard", { windowId: "2026-10-05.a" })).toEqual(refused("loadCard.windowId"));
  });

  it("asks for nothing that is not a card's, nor for the week of the page", async () => {
    const handler = answersNull();
    const ask = ports({ loadCaseload: handler, loadSuggestions: handler, readWeek: handler, answerAbsence: handler });
    await admit(ask);
    expect(await ask("loadCaseload", null)).toEqual(refused("loadCaseload"));
    expect(await ask("loadSuggestions", {})).toEqual(refused("loadSuggestions"));
    expect(await ask("readWeek", WEEK.input)).toEqual(refused("readWeek"));
    expect(await ask("answerAbsence", { title: "x", isAway: true })).toEqual(refused("answerAbsence"));
    expect(handler).not.toHaveBeenCalled();
  });

  it("leaves the page itself no card, no booking and no list", async () => {
    const handler = answersNull();
    const names = ["loadCard", "bookWindow", "declineWindow", "removeDeclines", "removeBooking", "loadDrawnWindows"];
    const ask = ports(Object.fromEntries(names.map((name) => [name, handler])));
    for (const name of names) expect(await ask(name, { windowId: "2026-10-05.abc" }, PAGE)).toEqual(refused(name));
    expect(handler).not.toHaveBeenCalled();
  });

  it("is still known to a background that was stopped and started again", async () => {
    const stored = {};
    const before = ports({ readWeek: drawn("2026-10-05.abc") }, drawnPagesIn(stored));
    await open(before, cardOf("2026-10-05.abc"));
    const after = ports({ loadCard: card() }, drawnPagesIn(stored));
    expect(await after("loadCard", { windowId: "2026-10-05.abc" })).toMatchObject({ ok: true });
  });

  it("opens a few tabs and no more, however often it asks", async () => {
    const bookWindow = answersNull();
    const ask = ports({ readWeek: drawn("2026-10-05.abc"), bookWindow });
    await open(ask, cardOf("2026-10-05.abc"));
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => ask("bookWindow", { windowId: "2026-10-05.abc" })),
    );
    expect(bookWindow).toHaveBeenCalledTimes(12);
    expect(answers.at(-1)).toEqual({ ok: false, failure: { code: "too-often" } });
  });

  it("opens no more tabs from several calendar tabs than from one", async () => {
    const bookWindow = answersNull();
    const ask = ports({ readWeek: drawn("2026-10-05.abc"), bookWindow });
    const windowId = "2026-10-05.abc";
    for (const id of [1, 2, 3, 4, 5]) {
      const inTab: Asking = (name, input, sender = CARD) => ask(name, input, { ...sender, tab: { id } });
      await open(inTab, cardOf(windowId));
      await Promise.all([1, 2, 3, 4].map(async () => inTab("bookWindow", { windowId })));
    }
    expect(bookWindow).toHaveBeenCalledTimes(12);
  });

  it("counts only what opens a tab: no booking that is refused, sent to a connected calendar, or in a file", async () => {
    const windowId = "2026-10-05.abc";
    for (const answer of [
      { ok: false, failure: { code: "refused", refusal: { code: "past" } } } as const,
      ok({ bookingId: "b", isSent: true } as const),
      ok({ bookingId: "b", file: { name: "visit.ics", text: "" } }),
    ]) {
      const bookWindow = vi.fn(async () => answer as never);
      const ask = ports({ readWeek: drawn(windowId), bookWindow });
      await open(ask, cardOf(windowId));
      for (let count = 0; count < 30; count += 1) await ask("bookWindow", { windowId });
      expect(bookWindow).toHaveBeenCalledTimes(30);
    }
  });

  it("opens no more tabs by putting back dates than by booking; other acts open none", async () => {
    const actOnDate = answersNull();
    const ask = ports({ readWeek: drawn("2026-10-05.abc"), actOnDate });
    await open(ask, cardOf("2026-10-05.abc"));
    const act = async (wanted: string) => ask("actOnDate", { id: "d", act: wanted, windowId: "2026-10-05.abc" });
    for (let count = 0; count < 20; count += 1) await act(count % 2 === 0 ? "reopen" : "put-back");
    expect(actOnDate).toHaveBeenCalledTimes(12);
    for (let count = 0; count < 20; count += 1) await act("keep");
    expect(actOnDate).toHaveBeenCalledTimes(32);
  });

  it("lists no visits and acts on none on the page of an account that she has not confirmed", async () => {
    const handler = answersNull();
    const drawnPages = drawnPagesIn();
    const handlers = { readWeek: drawn(), loadVisitNeeds: handler, actOnDate: handler, actOnVisit: handler };
    const ask = ports(handlers, drawnPages);
    await open(ask, { what: "panel" });
    const all = async () => [
      await ask("loadVisitNeeds", null),
      await ask("actOnDate", { id: "d", act: "keep" }),
      await ask("actOnVisit", { visitId: "v", act: "keep" }),
    ];
    const none = ["loadVisitNeeds.account", "actOnDate.account", "actOnVisit.account"].map(refused);
    expect(await all()).toEqual(none);
    await drawnPages.showAccount(7, { vendor: "google", address: "family@home.example" });
    expect(await all()).toEqual(none);
    expect(handler).not.toHaveBeenCalled();
    confirmed.push({ vendor: "google", address: "family@home.example" });
    expect(await all()).toEqual([ok(null), ok(null), ok(null)]);
  });

  it("is not answered any more after a flood, also of requests that are refused, while another tab is", async () => {
    const loadCard = card();
    const ask = ports({ readWeek: drawn("2026-10-05.abc"), loadCard });
    await open(ask, cardOf("2026-10-05.abc"));
    const flood: unknown[] = [["a request", "without meaning"], { windowId: 3 }, null];
    await Promise.all(Array.from({ length: 60 }, async (_, at) => ask("loadCaseload", flood[at % 3])));
    expect(await ask("loadCard", { windowId: "2026-10-05.abc" })).toEqual({
      ok: false,
      failure: { code: "too-often" },
    });
    expect(loadCard).not.toHaveBeenCalled();
    const other: Asking = (name, input, sender = CARD) => ask(name, input, { ...sender, tab: { id: 8 } });
    await open(other, cardOf("2026-10-05.abc"));
    expect(await other("loadCard", { windowId: "2026-10-05.abc" })).toMatchObject({ ok: true });
  });
});

describe("a page that the district does not allow", () => {
  const OUTLOOK_PAGE = { ...PAGE, origin: "https://outlook.office.com", url: "https://outlook.office.com/calendar/" };
  const byDistrict = (rule: string) => ({ ok: false, failure: { code: "by-district", rule } });

  it("gets nothing, neither week nor card, where its calendar is not one of those allowed", async () => {
    const handler = vi.fn(async () => ok({ alternatives: [] } as never));
    const names = ["readWeek", "loadCard", "bookWindow"] as const;
    let policy: DistrictPolicy = {};
    const drawnPages = drawnPagesIn();
    await drawnPages.showAccount(7, { vendor: "google", address: "dana@lincoln.example" });
    await drawnPages.draw(7, [{ id: "2026-10-05.abc", date: "2026-10-05" }]);
    await drawnPages.announceFrame(7, KEY);
    await drawnPages.admitFrame(7, 3, KEY);
    await drawnPages.showInFrame(7, KEY, { what: "card", windowId: "2026-10-05.abc" });
    const handlers = Object.fromEntries(names.map((name) => [name, handler]));
    const listen = served(handlers, drawnPages, () => policy);
    const sends = [
      [WEEK, PAGE],
      [{ pushpin: "loadCard", input: { windowId: "2026-10-05.abc" } }, CARD],
      [{ pushpin: "bookWindow", input: { windowId: "2026-10-05.abc" } }, CARD],
    ] as const;
    policy = { calendars: ["outlook"] };
    for (const [message, from] of sends) expect(await listen(message, from)).toEqual(byDistrict("calendars"));
    expect(handler).not.toHaveBeenCalled();
    expect(await listen(WEEK, OUTLOOK_PAGE)).toMatchObject({ ok: true });
    // A page that is no calendar at all is none of those allowed.
    expect(await listen(WEEK, { ...PAGE, origin: "https://outlook.office.com.evil.example" })).toEqual(
      byDistrict("calendars"),
    );
    policy = { accountDomains: ["district.example"] };
    for (const [message, from] of sends.slice(1))
      expect(await listen(message, from)).toEqual(byDistrict("accountDomains"));
    policy = { accountDomains: ["lincoln.example"], calendars: ["google"] };
    for (const [message, from] of sends) expect(await listen(message, from)).toMatchObject({ ok: true });
  });

  it("has its frames noted all the same: they work once the district allows it", async () => {
    const drawnPages = drawnPagesIn();
    const listen = served(
      Object.fromEntries(
        (["announceFrame", "admitFrame", "showInFrame"] as const).map((name) => [
          name,
          async (ports: object, input: never, turn: never) =>
            pageFrameRequests[name]({ ...ports, drawnPages } as never, input, turn),
        ]),
      ),
      drawnPages,
      () => ({ calendars: ["outlook"] }),
    );
    for (const [message, from] of [
      [{ pushpin: "announceFrame", input: { key: KEY } }, PAGE],
      [{ pushpin: "admitFrame", input: { key: KEY } }, CARD],
      [{ pushpin: "showInFrame", input: { key: KEY, shows: { what: "panel" } } }, PAGE],
    ] as const)
      expect(await listen(message, from)).toEqual(ok(null));
    expect(await listen({ pushpin: "loadDrawnWindows", input: null }, CARD)).toEqual(byDistrict("calendars"));
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
