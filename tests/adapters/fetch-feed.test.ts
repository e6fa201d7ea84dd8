import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchFeed, type FetchFeedOptions } from "../../lib/adapters/fetch-feed";
import type { FeedAnswer, FeedValidators } from "../../lib/ports/feed-reader";
import { serveFeeds, type FeedServer } from "./feed-server";

const CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
const NOON = Date.UTC(2026, 9, 5, 12);

let server: FeedServer;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  answer = (_, response) => response.end(CALENDAR);
  server = await serveFeeds((request, response) => answer(request, response));
});
afterEach(async () => {
  await server.close();
  vi.restoreAllMocks();
});

const read = (path = "/a.ics", validators: FeedValidators = {}, options: FetchFeedOptions = {}): Promise<FeedAnswer> =>
  fetchFeed({ isOnline: () => true, nowMs: () => NOON, ...options }).read(server.origin + path, validators);

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(code, headers).end("nothing here");
  };

describe("reading a published calendar", () => {
  it("hands over its bytes and what tells this version from the next", async () => {
    answer = (_, response) =>
      response.writeHead(200, { ETag: '"v1"', "Last-Modified": "Mon, 05 Oct 2026 08:00:00 GMT" }).end(CALENDAR);
    const found = await read();
    expect(found).toMatchObject({
      state: "read",
      validators: { etag: '"v1"', lastModified: "Mon, 05 Oct 2026 08:00:00 GMT" },
    });
    expect(new TextDecoder().decode(found.state === "read" ? found.bytes : undefined)).toBe(CALENDAR);
  });

  it("asks only whether there is a newer one when a version is at hand", async () => {
    answer = (request, response) =>
      request.headers["if-none-match"] === 'W/"v1"' ? response.writeHead(304).end() : response.end(CALENDAR);
    expect(await read("/a.ics", { etag: 'W/"v1"', lastModified: "Mon, 05 Oct 2026 08:00:00 GMT" })).toEqual({
      state: "unchanged",
    });
    expect(server.seen[0]!.headers["if-modified-since"]).toBe("Mon, 05 Oct 2026 08:00:00 GMT");
    expect(await read("/a.ics", { etag: '"other"' })).toMatchObject({ state: "read", validators: {} });
  });

  it("believes no server that calls a version unchanged which it was not asked about", async () => {
    answer = (_, response) => response.writeHead(304).end();
    expect(await read()).toEqual({ state: "failed", problem: { code: "status", status: 304 } });
  });

  it("tells the server nothing but the address", async () => {
    await read("/private-key/a.ics?token=t");
    const [{ path, headers }] = server.seen as [(typeof server.seen)[number]];
    expect(path).toBe("/private-key/a.ics?token=t");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("referer");
    expect(headers).not.toHaveProperty("if-none-match");
  });
});

describe("what stands in the way is told as a code", () => {
  it.each([
    [401, "not-allowed"],
    [403, "not-allowed"],
    [404, "not-found"],
    [410, "gone"],
    [500, "server"],
    [503, "server"],
    [400, "status"],
  ])("%d is %s", async (code, expected) => {
    answer = status(code);
    expect(await read()).toEqual({ state: "failed", problem: { code: expected, status: code } });
  });

  it("passes on how long the server wants rest, in seconds or by date", async () => {
    answer = status(429, { "Retry-After": "120" });
    expect(await read()).toMatchObject({ problem: { code: "too-many" }, retryAfterMs: 120_000 });
    answer = status(503, { "Retry-After": new Date(NOON + 60_000).toUTCString() });
    expect(await read()).toMatchObject({ problem: { code: "server" }, retryAfterMs: 60_000 });
    answer = status(503, { "Retry-After": "soon" });
    expect(await read()).not.toHaveProperty("retryAfterMs");
  });

  it("does not read on after the limit", async () => {
    let wasCut = false;
    answer = (_, response) => {
      response.on("close", () => (wasCut = !response.writableFinished));
      const pour = (): void => {
        while (!response.destroyed && response.write("X".repeat(65_536)));
        response.once("drain", pour);
      };
      pour();
    };
    expect(await read("/a.ics", {}, { maxBytes: 100_000 })).toEqual({
      state: "failed",
      problem: { code: "too-large" },
    });
    await expect.poll(() => wasCut).toBe(true);
    answer = (_, response) => response.end("X".repeat(100_000));
    expect(await read("/a.ics", {}, { maxBytes: 100_000 })).toMatchObject({ state: "read" });
  });

  it("gives up on a server that says nothing, and on one that never ends", async () => {
    answer = () => {};
    expect(await read("/a.ics", {}, { timeoutMs: 200 })).toEqual({ state: "failed", problem: { code: "timeout" } });
    answer = (_, response) => response.write("BEGIN:VCALENDAR");
    expect(await read("/a.ics", {}, { timeoutMs: 200 })).toEqual({ state: "failed", problem: { code: "timeout" } });
  });

  it("tells a device without network from a server that is not there", async () => {
    const { origin } = server;
    await server.close();
    const gone = (isOnline: boolean) => fetchFeed({ isOnline: () => isOnline }).read(`${origin}/secret.ics`, {});
    expect(await gone(true)).toEqual({ state: "failed", problem: { code: "unreachable" } });
    expect(await gone(false)).toEqual({ state: "failed", problem: { code: "offline" } });
  });

  it("takes a connection that breaks off for no answer, not for a shorter calendar", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "Content-Length": "5000" });
      response.write(CALENDAR, () => response.destroy());
    };
    expect(await read()).toEqual({ state: "failed", problem: { code: "unreachable" } });
  });

  it("writes nothing to the console", async () => {
    const said = (["log", "warn", "error"] as const).map((level) => vi.spyOn(console, level));
    answer = status(500);
    await read("/secret.ics");
    await server.close();
    await read("/secret.ics");
    for (const level of said) expect(level).not.toHaveBeenCalled();
  });
});

describe("an address that forwards", () => {
  it("is followed on the same server", async () => {
    answer = (request, response) =>
      request.url === "/old.ics" ? response.writeHead(302, { Location: "/new.ics" }).end() : response.end(CALENDAR);
    expect(await read("/old.ics")).toMatchObject({ state: "read" });
  });

  it("is refused when it leads to another server", async () => {
    const other = await serveFeeds((_, response) => response.end(CALENDAR));
    answer = (_, response) => response.writeHead(302, { Location: `${other.origin}/a.ics` }).end();
    expect(await read()).toEqual({ state: "failed", problem: { code: "forwarded" } });
    await other.close();
  });

  it("is told from a server that is not there when the browser does not follow", async () => {
    // A browser follows to no server that it has no permission for: here one that can't be reached at all.
    answer = (_, response) => response.writeHead(307, { Location: "http://127.0.0.1:1/a.ics" }).end();
    expect(await read()).toEqual({ state: "failed", problem: { code: "forwarded" } });
  });

  it("is refused when it leads in a circle", async () => {
    answer = (_, response) => response.writeHead(302, { Location: "/a.ics" }).end();
    expect(await read()).toEqual({ state: "failed", problem: { code: "forwarded" } });
  });
});
