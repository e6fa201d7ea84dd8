import { beforeEach, describe, expect, it } from "vitest";
import { feedActionsWith } from "../../../entrypoints/planner/feed-actions";
import type { FeedActions } from "../../../components/planner/contracts";
import { hostQuestion, type HostRequester } from "../../../lib/adapters/browser-hosts";
import type { Answer } from "../../../lib/contracts/contract";
import type { Ask } from "../../../lib/contracts/ask";

const ADDRESS = "https://school.example/a.ics?key=1";
const HOST = "https://school.example/*";
const wanted = { classId: "k12", address: ADDRESS };
const PREVIEW = { entryCount: 2, leftOut: 0, cut: { count: 0, titles: [] }, changes: null };

/** What happened, in order: the browser's permissions and the messages to the background. */
let log: string[];
let granted: Set<string>;
let isAllowed: boolean;
let answer: Answer<unknown>;
let hosts: HostRequester;
let actions: FeedActions;

/** A browser that keeps permissions and calls back about each change, as browsers do. */
function aBrowser(): Parameters<typeof hostQuestion>[0] {
  const listeners: (() => void)[] = [];
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    runtime: { getManifest: () => ({ host_permissions: ["https://calendar.google.com/*"] }) },
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      async request({ origins }: { origins: string[] }) {
        log.push(`request ${origins.join()}`);
        if (isAllowed) for (const origin of origins) granted.add(origin);
        changed();
        return isAllowed;
      },
      async remove({ origins }: { origins: string[] }) {
        log.push(`remove ${origins.join()}`);
        for (const origin of origins) granted.delete(origin);
        changed();
        return true;
      },
      onAdded: { addListener: (listener: () => void) => listeners.push(listener) },
      onRemoved: { addListener: (listener: () => void) => listeners.push(listener) },
    },
  } as never;
}

/** The actions on a background that answers as told. */
function actionsOn(on: HostRequester): FeedActions {
  const ask = (async (name: string, input: { askedHost?: boolean }) => {
    log.push(`${name}${input.askedHost === undefined ? "" : ` askedHost=${input.askedHost}`}`);
    return answer;
  }) as unknown as Ask;
  const save = async (name: Parameters<Ask>[0], input: never) => {
    const got = await ask(name, input);
    return got.ok ? null : got.failure;
  };
  return feedActionsWith({ ask, save: save as never, hosts: on }, async () => void log.push("refresh"));
}

beforeEach(async () => {
  log = [];
  granted = new Set(["https://calendar.google.com/*"]);
  isAllowed = true;
  answer = { ok: true, value: PREVIEW };
  hosts = await hostQuestion(aBrowser());
  actions = actionsOn(hosts);
});

describe("the host of a published calendar", () => {
  it("is asked for alone, before anything else is waited for, and kept with the subscription", async () => {
    const trying = actions.previewFeed(wanted);
    // Still inside the click: a browser takes no question after that.
    expect(log).toEqual([`request ${HOST}`]);
    expect(await trying).toEqual({ ok: true, value: PREVIEW });
    expect(await actions.subscribeFeed(wanted)).toBeNull();
    await actions.leaveFeed(ADDRESS);
    expect(log).toEqual([`request ${HOST}`, "previewFeed", "subscribeFeed askedHost=true"]);
    expect(granted).toContain(HOST);
  });

  it("is not asked for when the browser allows it already, and never given back then", async () => {
    const google = "https://calendar.google.com/calendar/ical/a/public/basic.ics";
    await actions.previewFeed({ classId: "k12", address: google });
    await actions.leaveFeed(google);
    await actions.subscribeFeed({ classId: "k12", address: google });
    expect(log).toEqual(["previewFeed", "subscribeFeed askedHost=false"]);
  });

  it("is given back when nothing comes of it: no calendar there, or she changes her mind", async () => {
    answer = { ok: false, failure: { code: "feed", problem: { code: "not-found", status: 404 } } };
    expect(await actions.previewFeed(wanted)).toEqual({
      ok: false,
      failure: { code: "feed", problem: { code: "not-found", status: 404 } },
    });
    expect(granted).not.toContain(HOST);
    answer = { ok: true, value: PREVIEW };
    await actions.previewFeed(wanted);
    await actions.leaveFeed(ADDRESS);
    expect(granted).not.toContain(HOST);
  });

  it("of her own calendar is never given back, though Firefox has to be asked for it and would", async () => {
    granted.clear();
    const google = "https://calendar.google.com/calendar/ical/a/public/basic.ics";
    hosts = await hostQuestion(aBrowser());
    const onFirefox = actionsOn(hosts);
    await onFirefox.previewFeed({ classId: "k12", address: google });
    expect(log).toEqual(["request https://calendar.google.com/*", "previewFeed"]);
    await onFirefox.leaveFeed(google);
    expect(granted).toContain("https://calendar.google.com/*");
  });

  it("that she does not allow is no reason to ask a server", async () => {
    isAllowed = false;
    expect(await actions.previewFeed(wanted)).toEqual({
      ok: false,
      failure: { code: "host-refused", host: "school.example" },
    });
    expect(log).toEqual([`request ${HOST}`]);
  });

  it("is asked for again by a refresh after it was taken away", async () => {
    answer = { ok: true, value: { isChanged: true } };
    expect(await actions.refreshFeed({ classId: "k12", hostPattern: HOST })).toEqual(answer);
    expect(log).toEqual([`request ${HOST}`, "refreshFeed", "refresh"]);
  });

  it("of what is no address is never asked for", async () => {
    expect(await actions.previewFeed({ classId: "k12", address: "my calendar" })).toEqual({
      ok: false,
      failure: { code: "feed-address", problem: "not-an-address" },
    });
    expect(log).toEqual([]);
  });
});
