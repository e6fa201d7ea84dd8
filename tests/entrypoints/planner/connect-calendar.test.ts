import { describe, expect, test } from "vitest";
import { connectCalendarWith } from "../../../entrypoints/planner/connect-calendar";

/** What happened, in order: what the browser was asked for, and what the background was. */
function stage({ isGranted, manifest }: { isGranted: boolean | "fails"; manifest: object }) {
  const asked: unknown[] = [];
  const browser = {
    runtime: { getManifest: () => manifest },
    permissions: {
      async request(permissions: unknown) {
        asked.push(permissions);
        if (isGranted === "fails") throw new Error("no user gesture");
        return Promise.resolve(isGranted);
      },
    },
  };
  const client = {
    async ask(name: string) {
      asked.push(name);
      return Promise.resolve({ ok: true, value: { accountId: "google" } });
    },
  };
  const connect = connectCalendarWith(browser as never, client as never, async () => Promise.resolve());
  return { asked, connect };
}

const CHROME = { optional_permissions: ["identity"] };
const SENT = ["personallyIdentifyingInfo"];
const FIREFOX = { browser_specific_settings: { gecko: { data_collection_permissions: { optional: SENT } } } };

describe("connecting a calendar", () => {
  test("asks for nothing before her click, and then for that vendor's servers only, before it signs in", async () => {
    const { asked, connect } = stage({ isGranted: true, manifest: CHROME });
    expect(asked).toEqual([]);
    expect(await connect({ vendor: "google", use: "own" })).toBeNull();
    expect(asked).toEqual([
      { permissions: ["identity"], origins: ["https://www.googleapis.com/*", "https://oauth2.googleapis.com/*"] },
      "connectCalendar",
    ]);
  });

  test("asks in Firefox what it sends, and not for what was granted at installation", async () => {
    const { asked, connect } = stage({ isGranted: true, manifest: FIREFOX });
    await connect({ vendor: "graph", use: "own" });
    expect(asked[0]).toEqual({
      permissions: [],
      origins: ["https://graph.microsoft.com/*", "https://login.microsoftonline.com/*"],
      data_collection: SENT,
    });
  });

  test.each([false, "fails"] as const)("does not sign in without them (%s), and says so", async (isGranted) => {
    const { asked, connect } = stage({ isGranted, manifest: CHROME });
    expect(await connect({ vendor: "google", use: "own" })).toEqual({
      code: "sign-in",
      refusal: "no-browser-permission",
    });
    expect(asked).not.toContain("connectCalendar");
  });
});
