import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { look, setSeed } from "../fake-calendar/page/looks";
import { comparePictures } from "./compare-pictures";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Monday of the week that the stored pictures show. */
export const PICTURED_MONDAY = "2026-10-05";

export const STORED_DIR = join(ROOT, "tests/fixtures/screens");
/** Where a person finds what differed; not in the repository. */
const DIFFERING_DIR = join(ROOT, ".demo/screens");

const HOW_TO_STORE = "PUSHPIN_STORE_SCREENS=1 npm test -- tests/e2e/screens";
const isStoring = process.env["PUSHPIN_STORE_SCREENS"] === "1";

/** How often a page may still change before its picture counts as restless. */
const TRIES = 20;

/**
 * The page without what moves by the clock, once two pictures in a row are equal.
 * @param clip selects the element that is shown
 * @param seed of the fake page's class names
 * @throws Error when the page never stands still
 */
export async function steadyPicture(page: Page, clip: string, seed = 0): Promise<Buffer> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.mouse.move(2, 2);
  const box = await page.locator(clip).last().boundingBox();
  setSeed(seed);
  const style = `.${look("now")} { visibility: hidden !important; }`;
  setSeed(0);
  const shot = (): Promise<Buffer> =>
    page.screenshot({ ...(box ? { clip: box } : {}), style, animations: "disabled", caret: "hide", scale: "css" });
  let last = await shot();
  for (let tries = 0; tries < TRIES; tries += 1) {
    await page.waitForTimeout(60);
    const next = await shot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`the page never stood still for two equal pictures in ${TRIES}`);
}

/**
 * What is wrong with a picture against the stored one of that name, in words; undefined when nothing is. With
 * PUSHPIN_STORE_SCREENS=1 the picture is stored instead.
 */
export async function againstStored(blank: Page, name: string, actual: Buffer): Promise<string | undefined> {
  const path = join(STORED_DIR, `${name}.png`);
  if (isStoring) {
    mkdirSync(STORED_DIR, { recursive: true });
    // A picture that says the same stays as it is.
    if (existsSync(path) && !isOff(await comparePictures(blank, readFileSync(path), actual))) return undefined;
    writeFileSync(path, actual);
    return undefined;
  }
  if (!existsSync(path)) return `${name}: no picture is stored. Look at the page, then store it: ${HOW_TO_STORE}`;
  const compared = await comparePictures(blank, readFileSync(path), actual);
  if (!isOff(compared)) return undefined;
  mkdirSync(DIFFERING_DIR, { recursive: true });
  writeFileSync(join(DIFFERING_DIR, `${name}.actual.png`), actual);
  if (compared.diff) writeFileSync(join(DIFFERING_DIR, `${name}.diff.png`), compared.diff);
  const what = compared.sizes ?? `differs at ${compared.tiles.map(({ x, y }) => `${x},${y}`).join(" ")} px`;
  return `${name}: ${what}. See .demo/screens/${name}.*.png; when it is right as it is now, store it: ${HOW_TO_STORE}`;
}

function isOff({ sizes, tiles }: Awaited<ReturnType<typeof comparePictures>>): boolean {
  return sizes !== undefined || tiles.length > 0;
}
