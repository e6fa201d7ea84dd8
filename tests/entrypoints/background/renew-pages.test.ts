import { expect, test } from "vitest";
import { renewPages } from "../../../entrypoints/background/renew-pages";

test("every open calendar page gets the script that the manifest names for it; one that refuses keeps no other", async () => {
  const injected: unknown[] = [];
  const scripts = [
    { matches: ["https://calendar.google.com/*"], js: ["google.js"] },
    { matches: ["https://outlook.live.com/*"], js: ["outlook.js"] },
  ];
  const open: Record<string, { id?: number }[]> = {
    "https://calendar.google.com/*": [{ id: 1 }, { id: 2 }, {}],
    "https://outlook.live.com/*": [{ id: 3 }],
  };
  await renewPages({
    runtime: { getManifest: () => ({ content_scripts: scripts }) },
    tabs: { query: async ({ url }: { url: string[] }) => open[url[0]!] },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        if (target.tabId === 1) throw new Error("a page that shows an error");
        injected.push([target.tabId, files]);
      },
    },
  } as never);
  expect(injected).toEqual([
    [2, ["google.js"]],
    [3, ["outlook.js"]],
  ]);
});
