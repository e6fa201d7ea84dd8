import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { comparePictures } from "./compare-pictures";
import { ownFonts, type OwnFonts } from "./own-fonts";
import {
  card,
  DAY_HOST,
  drawn,
  inAddress,
  MONDAY,
  openOutlook,
  openPracticeStage,
  openWith,
  pill,
  pins,
  said,
  pillPanel,
  type PracticeStage,
} from "./practice-stage";
import { againstStored, PICTURED_MONDAY, steadyPicture, STORED_DIR } from "./stored-screens";

interface Screen {
  name: string;
  variants?: string[];
  path?: string;
  window?: { width: number; height: number };
  /** What is opened on it first. */
  opens?: "card" | "panel";
}

const WINDOW = { width: 1160, height: 700 };
const NARROW = { width: 820, height: 640 };
const OUTLOOK_FULL_WEEK = `/calendar/view/week/${inAddress(MONDAY)}`;

/** What is shown: the calendar without what surrounds it. */
const PART = "[role=main]";

const SCREENS: Record<"google" | "outlook", Screen[]> = {
  google: [
    { name: "tame" },
    { name: "dark", variants: ["dark"] },
    { name: "right-to-left", variants: ["rtl"] },
    { name: "density-40", variants: ["density=40"] },
    { name: "spanish", variants: ["lang=es"] },
    { name: "five-days", variants: ["five-days"] },
    { name: "zoomed", variants: ["zoom=1.5"] },
    { name: "narrow", window: NARROW },
    { name: "foreign-children", variants: ["foreign-children"] },
    { name: "seed", variants: ["seed=7"] },
    { name: "card", opens: "card" },
    { name: "card-dark", variants: ["dark"], opens: "card" },
    { name: "panel", opens: "panel" },
  ],
  outlook: [
    { name: "tame" },
    { name: "dark", variants: ["dark"] },
    { name: "right-to-left", variants: ["rtl"] },
    { name: "density-41", variants: ["density=41"] },
    { name: "japanese", variants: ["lang=ja"] },
    { name: "one-body", variants: ["one-body"] },
    { name: "week", path: OUTLOOK_FULL_WEEK },
    { name: "narrow", window: NARROW },
    { name: "card", opens: "card" },
    { name: "card-dark", variants: ["dark"], opens: "card" },
    { name: "panel", variants: ["dark"], opens: "panel" },
  ],
};

/** Where it is proved on the real page that a fault would be seen. */
const PROVED: Record<keyof typeof SCREENS, Screen> = {
  google: { name: "tame" },
  outlook: { name: "dark", variants: ["dark"] },
};

const vendors = Object.keys(SCREENS) as (keyof typeof SCREENS)[];

// The fonts are given by fontconfig, which only Linux' Chromium asks.
// The stored pictures show one week.
describe.skipIf(!findChromium() || process.platform !== "linux" || MONDAY !== PICTURED_MONDAY)("screens", () => {
  let fonts: OwnFonts;

  beforeAll(() => {
    fonts = ownFonts();
  });
  afterAll(() => fonts?.remove());

  describe.each(vendors)("of %s", (vendor) => {
    let stage: PracticeStage;
    let blank: Page;
    let page: Page;

    beforeAll(async () => {
      stage = await openPracticeStage({ viewport: WINDOW, env: fonts.env });
      blank = await stage.pushpin.context.newPage();
    });
    afterAll(() => stage?.close());
    afterEach(() => page?.close());

    async function open({ variants = [], path, window, opens }: Screen): Promise<void> {
      page =
        vendor === "google"
          ? await openWith(stage, variants, path)
          : await openOutlook(stage, { variants, ...(path ? { path } : {}) });
      if (window) await page.setViewportSize(window);
      await drawn(page);
      await said(page);
      if (opens === "card") {
        await pins(page).first().click();
        await card(page).getByRole("button", { name: /^Book/ }).waitFor();
      }
      if (opens === "panel") {
        await pill(page).click();
        await pillPanel(page).waitFor();
      }
    }

    const picture = ({ variants = [] }: Screen): Promise<Buffer> => {
      const seed = Number(variants.find((variant) => variant.startsWith("seed="))?.slice(5) ?? 0);
      return steadyPicture(page, PART, seed);
    };

    test.each(SCREENS[vendor])("$name is as stored", async (screen) => {
      await open(screen);
      const wrong = await againstStored(blank, `${vendor}-${screen.name}`, await picture(screen));
      expect(wrong).toBeUndefined();
    });

    test("a band that is missing or 8 px off would be seen", async () => {
      await open(PROVED[vendor]);
      const right = await picture(PROVED[vendor]);
      const found = async (): Promise<number> => {
        return (await comparePictures(blank, right, await picture(PROVED[vendor]))).tiles.length;
      };
      for (const fault of ["visibility: hidden", "transform: translateY(8px)"]) {
        await styleFirstBand(fault);
        expect(await found(), fault).toBeGreaterThan(0);
      }
      await styleFirstBand("");
      expect(await found()).toBe(0);
    });

    function styleFirstBand(style: string): Promise<void> {
      return page
        .locator(`${DAY_HOST} .band`)
        .first()
        .evaluate((band, given) => {
          const element = band as HTMLElement;
          element.dataset["was"] ??= element.style.cssText;
          element.style.cssText = `${element.dataset["was"]};${given}`;
        }, style);
    }
  });

  test("every stored picture belongs to a screen", () => {
    const names = vendors.flatMap((vendor) => SCREENS[vendor].map(({ name }) => `${vendor}-${name}.png`));
    expect(readdirSync(STORED_DIR).sort()).toEqual(names.sort());
  });
});
