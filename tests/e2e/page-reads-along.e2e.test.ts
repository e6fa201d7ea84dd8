import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import caseload from "../fixtures/practice/caseload.json";
import { findChromium } from "../workbench/browsers";
import {
  ANY_HOST,
  card,
  drawn,
  openPracticeStage,
  openWith,
  pill,
  pillPanel,
  pins,
  type PracticeStage,
} from "./practice-stage";
import { findings, heardInOwnFrame, type Words } from "./hostile-page";

const WORDS: Words = {
  initials: caseload.students.map(({ initials }) => initials),
  goals: caseload.students.flatMap(({ goals }) => goals.map(({ text }) => text.slice(0, 40))),
};

/** Another extension, which may look into every shadow root: it writes what it reads where the page can see it. */
function nosyExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), "pushpin-nosy-"));
  const manifest = {
    manifest_version: 3,
    name: "Nosy",
    version: "1",
    content_scripts: [{ matches: ["https://calendar.google.com/*"], js: ["nosy.js"], run_at: "document_start" }],
  };
  writeFileSync(join(dir, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(
    join(dir, "nosy.js"),
    `document.addEventListener("nosy", () => {
      const read = (node) => [...node.querySelectorAll("*")].flatMap((element) => {
        const root = element instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(element);
        return root ? [root.innerHTML, ...read(root)] : [];
      });
      document.documentElement.setAttribute("data-nosy", JSON.stringify(read(document)));
    });`,
  );
  return dir;
}

describe.skipIf(!findChromium())("a calendar page that reads along and presses along", () => {
  const nosy = nosyExtension();
  let stage: PracticeStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openPracticeStage({ besides: [nosy] });
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await stage?.close();
    rmSync(nosy, { recursive: true, force: true });
  });

  async function withCard(): Promise<void> {
    page = await openWith(stage, []);
    await drawn(page);
    await pins(page).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
  }

  const forms = (): number => stage.fake.requests.filter(({ path }) => path.includes("eventedit")).length;

  test("finds no initials and no goal: in search, selection, attributes and shadow roots, with card and panel open", async () => {
    await withCard();
    expect(await page.evaluate(findings, WORDS)).toEqual([]);
    await page.keyboard.press("Escape");
    await pill(page).click();
    await pillPanel(page).getByText("MJ").first().waitFor();
    await pillPanel(page).getByRole("button", { name: /MJ/ }).first().click();
    await card(page).getByRole("button", { name: /^Book/ }).waitFor();
    expect(await page.evaluate(findings, WORDS)).toEqual([]);
    // The search sees what does stand on the page, so it would have seen the rest too.
    expect(await page.evaluate(findings, { initials: ["1 student"], goals: [] })).not.toEqual([]);
    expect(await page.evaluate(findings, { initials: [], goals: ["1 studen"] })).not.toEqual([]);
  });

  test("nor does another extension that opens closed shadow roots", async () => {
    await withCard();
    await page.evaluate(() => document.dispatchEvent(new Event("nosy")));
    const read = (await page.locator("html").getAttribute("data-nosy")) ?? "";
    expect(read).toContain("1 student");
    for (const text of [...WORDS.initials, ...WORDS.goals, "@lincoln.example"])
      expect(read).not.toMatch(new RegExp(`\\b${text.replaceAll(/[^\w ]/g, ".")}`));
  });

  test("presses nothing: pins, labels and pill take no event of a script", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    await page.evaluate((selector) => {
      for (const host of document.querySelectorAll(selector))
        for (const button of host.shadowRoot!.querySelectorAll<HTMLElement>("button, .label")) {
          button.click();
          button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, detail: 1 }));
          button.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
        }
    }, ANY_HOST);
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(0);
    expect(await pillPanel(page).count()).toBe(0);
  });

  test.each<[string, string]>([
    ["under something in the top layer", "cover('')"],
    ["under something that shows another text over Book", "cover('inset:60% 0 0 0')"],
    ["under something in a closed shadow root", "cover('', true)"],
  ])("can't have Book pressed in a card that is %s, nor uncover it while the button is down", async (_, hide) => {
    await withCard();
    const before = forms();
    const book = (await card(page).getByRole("button", { name: /^Book/ }).boundingBox())!;
    await page.evaluate((script) => {
      const cover = (style: string, isInShadow = false): void => {
        const over = document.createElement("div");
        over.style.cssText = `position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none;${style}`;
        over.popover = "manual";
        const host = document.createElement("div");
        document.body.append(host);
        (isInShadow ? host.attachShadow({ mode: "closed" }) : host).append(over);
        over.showPopover();
      };
      // oxlint-disable-next-line no-new-func, no-implied-eval -- the page's own script
      new Function("cover", script)(cover);
    }, hide);
    await page.waitForTimeout(400);
    await page.mouse.click(book.x + book.width / 2, book.y + book.height / 2);
    await expect.poll(() => card(page).textContent()).toMatch(/Nothing was sent: something lies over this card/);
    await page.mouse.down();
    await page.evaluate(() => document.body.lastElementChild!.remove());
    await page.waitForTimeout(100);
    await page.mouse.up();
    await page.waitForTimeout(700);
    expect(forms()).toBe(before);
  });

  test("can't use a card's page that it puts into a frame itself", async () => {
    await withCard();
    expect(await page.evaluate(heardInOwnFrame)).toEqual([]);
  });

  test("can't switch the overlay off by the event of a new copy", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    const count = await pins(page).count();
    await page.evaluate(() => document.dispatchEvent(new Event("pushpin:copy-started")));
    await page.waitForTimeout(300);
    expect(await pins(page).count()).toBe(count);
  });

  test("band, card, Book and Escape by keyboard, and the focus is on the band's pin again", async () => {
    page = await openWith(stage, []);
    await drawn(page);
    await pins(page).nth(1).focus();
    await page.keyboard.press("Enter");
    const book = card(page).getByRole("button", { name: /^Book/ });
    await book.waitFor();
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press("Tab");
      if (await book.evaluate((button) => button === document.activeElement)) break;
    }
    const [form] = await Promise.all([stage.pushpin.context.waitForEvent("page"), page.keyboard.press("Enter")]);
    await form.waitForURL(/eventedit/);
    await form.close();
    await page.bringToFront();
    await expect.poll(() => card(page).textContent()).toMatch(/Save it in the tab/);
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
    await expect.poll(focused).toMatch(/^pin handed-over/);
  });
});
