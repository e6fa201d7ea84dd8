import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions, testBuildDir } from "../workbench/build-test";
import {
  ANY_HOST,
  STATUS_HOST,
  card,
  drawn,
  openPracticeStage,
  openWith,
  ownNodes,
  pins,
  type PracticeStage,
} from "./practice-stage";

/** The built extension with the one permission more that a test needs to start its script a second time. */
function withScripting(): string {
  buildTestExtensions(["chrome"]);
  const copy = mkdtempSync(join(tmpdir(), "pushpin-scripting-"));
  cpSync(testBuildDir("chrome"), copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { permissions?: string[]; host_permissions?: string[] };
  manifest.permissions = [...(manifest.permissions ?? []), "scripting"];
  manifest.host_permissions = [...(manifest.host_permissions ?? []), "https://calendar.google.com/*"];
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** Runs in the worker: starts the content script once more in every calendar tab. */
async function injectAgain(): Promise<void> {
  interface ChromeApi {
    tabs: { query(query: object): Promise<{ id: number }[]> };
    scripting: { executeScript(injection: object): Promise<unknown> };
    runtime: { getManifest(): { content_scripts: { js: string[] }[] } };
  }
  const { chrome } = globalThis as unknown as { chrome: ChromeApi };
  const files = chrome.runtime.getManifest().content_scripts[0]!.js;
  for (const { id } of await chrome.tabs.query({ url: "https://calendar.google.com/*" }))
    await chrome.scripting.executeScript({ target: { tabId: id }, files });
}

describe.skipIf(!findChromium())("copies of the content script", () => {
  let extensionDir: string;
  let stage: PracticeStage;

  beforeAll(async () => {
    extensionDir = withScripting();
    stage = await openPracticeStage({ extensionDir });
  });
  afterAll(async () => {
    await stage?.close();
    if (extensionDir) rmSync(extensionDir, { recursive: true, force: true });
  });

  test("a second copy takes over: the first leaves nothing behind, and each window stands once", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    const untouched = await ownNodes(page);
    const count = await pins(page).count();
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    const first = await page.locator(ANY_HOST).elementHandles();

    const worker = await stage.pushpin.worker();
    await worker.evaluate(injectAgain);
    await expect
      .poll(() => Promise.all(first.map((host) => host.evaluate((element) => element.isConnected))))
      .not.toContain(true);
    await drawn(page);
    await expect.poll(() => pins(page).count()).toBe(count);
    expect(await page.locator(STATUS_HOST).count()).toBe(1);
    expect(await ownNodes(page)).toBe(untouched);

    // Whoever is left answers once: one click opens one card, and a later sync brings nobody back.
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    expect(await card(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
    await page.evaluate(() => window.fakeCalendar.sync());
    await expect.poll(() => pins(page).count()).toBe(count);
    await page.close();
  });

  test("ten copies at once leave one", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    const count = await pins(page).count();
    const worker = await stage.pushpin.worker();
    await Promise.all(Array.from({ length: 10 }, () => worker.evaluate(injectAgain)));
    await drawn(page);
    await expect.poll(() => pins(page).count()).toBe(count);
    expect(await page.locator(STATUS_HOST).count()).toBe(1);
    await page.close();
  });

  // The last one: a driven Chromium does not load an extension again that reloaded itself.
  test("when the extension is reloaded, the orphan on the open page goes by itself", async () => {
    const page = await openWith(stage, []);
    await drawn(page);
    const untouched = await ownNodes(page);
    const worker = await stage.pushpin.worker();
    await worker
      .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
      .catch(() => undefined); // it dies while it answers
    await expect.poll(() => page.locator(ANY_HOST).count(), { timeout: 15_000 }).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  });
});
