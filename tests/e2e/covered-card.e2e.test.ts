import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startFakeCalendar, type FakeCalendar } from "../fake-calendar/server";
import { practiceEvents, seedPracticeCaseload, startPracticeWeek } from "../workbench/practice-week";
import { STAGES, type AnyPage, type Stage } from "./both-browsers";
import { MONDAY, WEEK } from "./practice-stage";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface CalendarPage extends AnyPage {
  keyboard: Record<"press" | "down" | "up", (key: "Enter" | "Tab" | " " | "Escape") => Promise<void>>;
  screenshot(options: { clip: Box }): Promise<Uint8Array>;
  bringToFront(): Promise<void>;
}

/**
 * The card's frame on the page, once it holds a whole card: one that is still loading is lower. Runs inside the page.
 */
function cardBox(): Box | undefined {
  const frame = document.querySelector('[data-pushpin-host="card"]')?.shadowRoot?.querySelector("iframe");
  if (!frame || !("shown" in frame.dataset) || frame.clientHeight < 200) return undefined;
  const { x, y, width, height } = frame.getBoundingClientRect();
  return { x, y, width, height };
}

function focusFirstPin(): void {
  const pins = [...document.querySelectorAll('[data-pushpin-host="day"]')].flatMap((host) => [
    ...host.shadowRoot!.querySelectorAll<HTMLElement>(".pin"),
  ]);
  pins.find((pin) => pin.getAttribute("aria-label")?.startsWith("Suggested"))!.focus();
}

function addStyle(text: string): void {
  const style = document.createElement("style");
  style.id = "harm";
  style.textContent = text;
  document.head.append(style);
}

/** Puts something into the top layer, in a closed shadow root if asked for; "#over" in the style is it. */
function openOver([style, isInShadow]: [style: string, isInShadow: boolean]): void {
  const host = document.createElement("div");
  host.id = "harm";
  document.body.append(host);
  const root = isInShadow ? host.attachShadow({ mode: "closed" }) : host;
  const sheet = document.createElement("style");
  sheet.textContent = style;
  const over = document.createElement("div");
  over.id = "over";
  over.popover = "manual";
  root.append(sheet, over);
  over.showPopover();
}

const removeHarm = (): void => document.querySelector("#harm")?.remove();

const OVER = "position:fixed;inset:0;width:auto;height:auto;border:0;background:#fff;pointer-events:none";
const PSEUDO = `content:"";z-index:2147483647;${OVER}`;

/** What a page can do around the card, and to our element that contains it. */
const HARM: [what: string, style: string][] = [
  ["faint", "html{opacity:.02} body{opacity:.02}"],
  ["filtered", "body{filter:blur(9px)}"],
  ["clipped", "html,body{clip-path:inset(50%);clip:rect(0 0 0 0);overflow:clip;contain:strict}"],
  ["masked", "html,body{mask-image:linear-gradient(transparent,transparent)}"],
  ["blended", "html,body{mix-blend-mode:difference;isolation:auto}"],
  ["invisible", "html,body{visibility:hidden}"],
  ["shrunk and turned", "body{transform-origin:0 0;scale:.999;rotate:.1deg;perspective:9px}"],
  ["under what comes before and after the page", `html::after,body::before,body::after{${PSEUDO}}`],
  ["under what comes before a box that is none", `body{display:contents} body::before{${PSEUDO}}`],
  ["under a shadow and an outline", "body>*{box-shadow:0 0 0 3000px #fff;outline:2000px solid #fff}"],
  ["under a filter of what is behind", `body::after{${PSEUDO};background:none;backdrop-filter:invert(1)}`],
  [
    "in an element of ours that the page has styled",
    `@keyframes hide{from,to{opacity:0;transform:scale(.1)}}
    [data-pushpin-host]{opacity:0!important;filter:invert(1)!important;display:none!important;scale:.1!important;
    visibility:hidden!important;mask-image:linear-gradient(transparent,transparent)!important;zoom:.2!important;
    transition:all 999s!important;animation:hide 1s infinite!important;content-visibility:hidden!important}
    [data-pushpin-host]::before,[data-pushpin-host]::after{${PSEUDO}}`,
  ],
];

/** Counts pixels that differ by more than a rasteriser's rounding. Runs inside any page. */
async function differing(pictures: [string, string]): Promise<number> {
  const pixels = async (png: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    pen.drawImage(bitmap, 0, 0);
    return pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await pixels(pictures[0]), await pixels(pictures[1])];
  return a.length === b.length ? a.filter((value, at) => Math.abs(value - b[at]!) > 4).length : a.length;
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(STAGES)("a page that hides the card in %s", (_browser, isThere, open) => {
  describe.skipIf(!isThere)("has nothing booked", () => {
    let fake: FakeCalendar;
    let stage: Stage;
    let page: CalendarPage;
    let popup: AnyPage;

    beforeAll(async () => {
      startPracticeWeek(MONDAY);
      fake = await startFakeCalendar({ events: practiceEvents(MONDAY) });
      stage = await open({ fake });
      popup = await stage.openExtensionPage("popup");
      await seedPracticeCaseload(stage.sender(popup));
    });
    afterEach(() => page?.close());
    afterAll(async () => {
      await stage?.close();
      await fake?.close();
    });

    const forms = (): number => fake.requests.filter(({ path }) => path.includes("eventedit")).length;

    /** Opens a card and moves the focus to Book: the first stop of Tab is the cross, the second is Book. */
    async function openCard(): Promise<void> {
      page = (await stage.openCalendar(WEEK)) as CalendarPage;
      await page.bringToFront();
      await expect
        .poll(() => page.evaluate(() => document.querySelectorAll('[data-pushpin-host="day"]').length, null))
        .toBeGreaterThan(0);
      await page.evaluate(focusFirstPin, null);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(cardBox, null)).toBeDefined();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await rest(700);
    }

    /** The card as the browser shows it, without its round corners, beside which the page is seen. */
    async function picture(): Promise<string> {
      const { x, y, width, height } = (await page.evaluate(cardBox, null))!;
      const clip = { x: x + 8, y: y + 8, width: width - 16, height: height - 16 };
      return Buffer.from(await page.screenshot({ clip })).toString("base64");
    }

    test("the card is drawn as it was, whatever the page does around it, and Book books", async () => {
      await openCard();
      const before = forms();
      const plain = await picture();
      for (const [what, style] of HARM) {
        await page.evaluate(addStyle, style);
        await rest(200);
        // Some of it moves the pin, and the card follows.
        const off = async (): Promise<number> =>
          popup.evaluate(differing, [plain, await picture()] as [string, string]);
        await expect.poll(off, { message: what }).toBe(0);
        await page.evaluate(removeHarm, null);
      }
      await rest(1500);
      await page.keyboard.press("Enter");
      await expect.poll(forms).toBe(before + 1);
    });

    test.each<[string, string, boolean]>([
      ["over it in the top layer", `#over{${OVER}}`, false],
      ["over it in the top layer, from inside a closed shadow root", `#over{${OVER}}`, true],
      ["before something without a box", `#over{width:0;height:0;border:0;padding:0} #over::before{${PSEUDO}}`, false],
      [
        "behind something without a box",
        "#over{width:0;height:0;border:0;padding:0} #over::backdrop{background:#fff}",
        false,
      ],
      ["with a filter of everything", "#over{width:0;height:0;border:0;padding:0} html{filter:opacity(.01)}", false],
    ])("nothing is sent while the page paints %s", async (_, style, isInShadow) => {
      await openCard();
      const before = forms();
      await page.evaluate(openOver, [style, isInShadow] as [string, boolean]);
      await rest(700);
      await page.keyboard.press("Enter");
      await rest(1500);
      expect(forms()).toBe(before);
      // Uncovered only just now, or only while the key is down.
      await page.keyboard.down(" ");
      await page.evaluate(removeHarm, null);
      await page.keyboard.up(" ");
      await rest(1500);
      expect(forms()).toBe(before);
      // A busy browser may take a while to show it again.
      const pressAgain = async (): Promise<number> => {
        if (forms() === before) await page.keyboard.press("Enter");
        return forms();
      };
      await expect.poll(pressAgain, { interval: 1000 }).toBe(before + 1);
    });
  });
});
