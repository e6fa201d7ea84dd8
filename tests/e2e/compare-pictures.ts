import type { Page } from "playwright-core";

/** Part of a picture, in px from its top left corner. */
export interface Tile {
  x: number;
  y: number;
}

export interface Comparison {
  /** Set when the pictures cannot be laid over each other. */
  sizes?: string;
  /** Where they differ, top to bottom. */
  tiles: Tile[];
  /** The stored picture faded, the differing tiles outlined in red over the actual one; a PNG. */
  diff?: Buffer;
}

/** A PNG as text, as it goes into the page and comes out. */
type Base64 = string;

/** How a difference is told from another rasteriser's antialiasing. */
const JUDGEMENT = {
  tilePx: 32,
  /** Tiles overlap by half: a strip of 8 px on the border of two would be too thin in both. */
  strideTiles: 0.5,
  /** Pixels are averaged over squares first: antialiased edges and noise cancel out there, a faint tint does not. */
  blockPx: 4,
  /** Difference of a square's mean in any channel, 0 to 255. A window's tint is about 27 off the empty page. */
  meanOff: 12,
  /** Share of a tile's squares. */
  share: 0.2,
};

/** Compares two PNGs in a blank page: the browser decodes them itself. */
export async function comparePictures(blank: Page, stored: Buffer, actual: Buffer): Promise<Comparison> {
  const { diff, ...rest } = await blank.evaluate(compareInPage, {
    stored: stored.toString("base64"),
    actual: actual.toString("base64"),
    judgement: JUDGEMENT,
  });
  return { ...rest, ...(diff === undefined ? {} : { diff: Buffer.from(diff, "base64") }) };
}

/** Runs inside the page. Self-contained. */
async function compareInPage({
  stored,
  actual,
  judgement,
}: {
  stored: Base64;
  actual: Base64;
  judgement: typeof JUDGEMENT;
}): Promise<{ sizes?: string; tiles: Tile[]; diff?: Base64 }> {
  const { tilePx, strideTiles, blockPx, meanOff, share } = judgement;
  const decode = async (png: Base64): Promise<ImageBitmap> => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    return createImageBitmap(new Blob([bytes], { type: "image/png" }));
  };
  const [before, after] = await Promise.all([decode(stored), decode(actual)]);
  const { width, height } = before;
  if (after.width !== width || after.height !== height) {
    return { sizes: `${after.width}x${after.height} px instead of ${width}x${height}`, tiles: [] };
  }
  const canvas = new OffscreenCanvas(width, height);
  const draw = canvas.getContext("2d", { willReadFrequently: true })!;
  const pixels = (picture: ImageBitmap): Uint8ClampedArray => {
    draw.globalCompositeOperation = "copy";
    draw.drawImage(picture, 0, 0);
    return draw.getImageData(0, 0, width, height).data;
  };
  const [one, other] = [pixels(before), pixels(after)];

  const across = Math.floor(width / blockPx);
  const down = Math.floor(height / blockPx);
  const differs = (column: number, row: number): boolean => {
    const off = [0, 0, 0];
    for (let y = row * blockPx; y < (row + 1) * blockPx; y += 1) {
      for (let x = column * blockPx; x < (column + 1) * blockPx; x += 1) {
        const at = (y * width + x) * 4;
        for (const channel of [0, 1, 2]) off[channel]! += one[at + channel]! - other[at + channel]!;
      }
    }
    return off.some((sum) => Math.abs(sum) / blockPx ** 2 > meanOff);
  };
  const off = Array.from({ length: across * down }, (_, index) => differs(index % across, Math.floor(index / across)));

  const side = tilePx / blockPx;
  const stride = side * strideTiles;
  const tiles: Tile[] = [];
  for (let row = 0; row + side <= down; row += stride) {
    for (let column = 0; column + side <= across; column += stride) {
      let count = 0;
      for (let y = row; y < row + side; y += 1) {
        for (let x = column; x < column + side; x += 1) count += off[y * across + x] ? 1 : 0;
      }
      if (count / side ** 2 > share) tiles.push({ x: column * blockPx, y: row * blockPx });
    }
  }
  if (tiles.length === 0) return { tiles };

  draw.globalCompositeOperation = "copy";
  draw.drawImage(after, 0, 0);
  draw.globalCompositeOperation = "source-over";
  draw.fillStyle = "rgb(255 255 255 / 0.5)";
  draw.fillRect(0, 0, width, height);
  draw.strokeStyle = "rgb(220 0 0)";
  for (const { x, y } of tiles) draw.strokeRect(x + 0.5, y + 0.5, tilePx - 1, tilePx - 1);
  const blob = await canvas.convertToBlob({ type: "image/png" });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { tiles, diff: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };
}
