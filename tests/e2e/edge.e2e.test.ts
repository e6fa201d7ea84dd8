import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { buildTestExtensions, testBuildDir } from "../workbench/build-test";
import { card, drawn, openOutlook, openPracticeStage, openWith, pins, type PracticeStage } from "./practice-stage";

interface Manifest extends Record<string, unknown> {
  key: string;
}

const manifestOf = (dir: string): Manifest => JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")) as Manifest;

/** Every file of a build but its manifest, by path, as a hash. */
function filesOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith("manifest.json"));
  return Object.fromEntries(
    paths.map((path) => [path.slice(dir.length), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

/** The id that a browser gives an extension of this key. */
function idOf(key: string): string {
  const digits = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...digits].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("");
}

/* Edge is a Chromium with another store: its build is run in the Chromium that is here. */
describe.skipIf(!findChromium())("the build for Edge", () => {
  let stage: PracticeStage;
  const edge = testBuildDir("edge");
  const chrome = testBuildDir("chrome");

  beforeAll(async () => {
    buildTestExtensions(["edge"]);
    stage = await openPracticeStage({ extensionDir: edge });
  });
  afterAll(() => stage?.close());

  test("differs from Chrome's by its store's key alone", () => {
    const [own, other] = [manifestOf(edge), manifestOf(chrome)];
    expect(own.key).not.toBe(other.key);
    expect({ ...own, key: "" }).toEqual({ ...other, key: "" });
    expect(own).toMatchObject({ manifest_version: 3, minimum_chrome_version: "121" });
    expect(own).not.toHaveProperty("browser_specific_settings");
    expect(own).not.toHaveProperty("update_url");
    expect(Object.keys(filesOf(edge)).length).toBeGreaterThan(20);
    expect(filesOf(edge)).toEqual(filesOf(chrome));
  });

  test("runs under the id that its key fixes", () => {
    expect(stage.pushpin.extensionId).toBe(idOf(manifestOf(edge).key));
  });

  test.each([
    ["Google", () => openWith(stage, [])],
    ["Outlook", () => openOutlook(stage)],
  ] as const)("on %s windows are drawn and a card opens", async (_, open) => {
    const page = await open();
    await drawn(page);
    await pins(page).first().click();
    await card(page)
      .getByRole("button", { name: /^Book 8:00/ })
      .waitFor();
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    await page.close();
  });

  test("a booked visit stands in the popup, and the side panel lists the rest", async () => {
    const { windows } = await stage.pushpin.ask("loadSuggestions", {});
    await stage.pushpin.ask("bookWindow", { windowId: windows[0]!.id });
    const popup = await stage.pushpin.openExtensionPage("popup");
    await popup.getByRole("heading", { name: windows[0]!.routineTitle }).waitFor();
    await popup.getByText("0 of 1 done").waitFor();
    await popup.close();
    const panel = await stage.pushpin.openExtensionPage("sidepanel");
    await panel.locator(".panel-windows > li").nth(7).waitFor();
    await panel.close();
  });

  test("asked nobody for anything", () => {
    const isForm = (path: string): boolean => path.includes("eventedit") || path.includes("deeplink/compose");
    expect(stage.pushpin.unexplainedRequests().filter(({ path }) => !isForm(path))).toEqual([]);
  });
});
