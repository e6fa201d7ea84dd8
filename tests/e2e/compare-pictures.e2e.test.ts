import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../workbench/browsers";
import { comparePictures, type Tile } from "./compare-pictures";

interface Drawing {
  /** Top of a dashed, faintly tinted band of 120 x 20 px, as a window is drawn; none without. */
  bandTop?: number;
  /** Greatest number by which a pixel's channel gets darker, by a fixed rule. */
  noise?: number;
  size?: { width: number; height: number };
}

const FRAME = { width: 320, height: 200 };

describe.skipIf(!findChromium())("two pictures compared", () => {
  let browser: Browser;
  let blank: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium()!, args: ["--no-sandbox", "--disable-gpu"] });
    blank = await browser.newPage();
  });
  afterAll(() => browser?.close());

  async function picture(drawing: Drawing): Promise<Buffer> {
    return Buffer.from(await blank.evaluate(draw, { ...drawing, size: drawing.size ?? FRAME }), "base64");
  }

  async function tiles(one: Drawing, other: Drawing): Promise<Tile[]> {
    return (await comparePictures(blank, await picture(one), await picture(other))).tiles;
  }

  test("the same picture differs nowhere", async () => {
    expect(await comparePictures(blank, await picture({ bandTop: 61 }), await picture({ bandTop: 61 }))).toEqual({
      tiles: [],
    });
  });

  // Wherever it stands: a strip of 8 px may lie across the border of two tiles.
  test.each(Array.from({ length: 16 }, (_, index) => 50 + index))("a band at %i px that moves by 8 px", async (top) => {
    const found = await tiles({ bandTop: top }, { bandTop: top + 8 });
    expect(found.length).toBeGreaterThan(0);
    for (const { x, y } of found) {
      expect(x + 32 > 100 && x < 220, `${x} beside the band`).toBe(true);
      expect(y + 32 > top && y < top + 28, `${y} beside the band`).toBe(true);
    }
  });

  test("a band that is missing, and one too many", async () => {
    expect(await tiles({ bandTop: 61 }, {})).not.toEqual([]);
    expect(await tiles({}, { bandTop: 61 })).not.toEqual([]);
  });

  test("slight noise and a pixel's step are no difference", async () => {
    expect(await tiles({ bandTop: 61 }, { bandTop: 61, noise: 16 })).toEqual([]);
    expect(await tiles({ bandTop: 61 }, { bandTop: 62 })).toEqual([]);
  });

  test("another size is said; a difference is shown in a picture of the same size", async () => {
    const small = await picture({ size: { width: 300, height: 200 } });
    const whole = await picture({});
    expect(await comparePictures(blank, whole, small)).toEqual({
      sizes: "300x200 px instead of 320x200",
      tiles: [],
    });
    const { diff } = await comparePictures(blank, whole, await picture({ bandTop: 61 }));
    expect((await comparePictures(blank, whole, diff!)).sizes).toBeUndefined();
  });
});

/** Runs inside the page. */
async function draw({ bandTop, noise = 0, size }: Drawing & { size: typeof FRAME }): Promise<string> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext("2d")!;
  context.fillStyle = "white";
  context.fillRect(0, 0, size.width, size.height);
  if (bandTop !== undefined) {
    context.fillStyle = "rgb(11 122 111 / 0.11)";
    context.fillRect(100, bandTop, 120, 20);
    context.strokeStyle = "rgb(11 122 111)";
    context.setLineDash([3, 2]);
    context.strokeRect(100.5, bandTop + 0.5, 119, 19);
  }
  const image = context.getImageData(0, 0, size.width, size.height);
  let state = 7;
  for (let index = 0; index < image.data.length; index += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    if (index % 4 !== 3) image.data[index]! -= Math.round((state / 2147483648) * noise);
  }
  context.putImageData(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
