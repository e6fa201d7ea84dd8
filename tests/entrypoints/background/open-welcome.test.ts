import type { Browser } from "webextension-polyfill";
import { expect, test } from "vitest";
import { openWelcome } from "../../../entrypoints/background/open-welcome";

function aBrowser(): { opened: string[]; browser: Pick<Browser, "tabs" | "runtime"> } {
  const opened: string[] = [];
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(url) };
  const runtime = { getURL: (path: string) => `extension://id/${path}` };
  return { opened, browser: { tabs, runtime } as unknown as Pick<Browser, "tabs" | "runtime"> };
}

test("the first-run page opens after the installation", async () => {
  const { opened, browser } = aBrowser();
  await openWelcome(browser, { reason: "install" });
  expect(opened).toEqual(["extension://id/planner.html#welcome"]);
});

test.each(["update", "browser_update"] as const)("nothing opens after an %s", async (reason) => {
  const { opened, browser } = aBrowser();
  await openWelcome(browser, { reason });
  expect(opened).toEqual([]);
});
