/**
 * True for stripes of one colour on the page's ground, or of a shade on the chip's own colour, which is how Google
 * draws an event that is not yet accepted.
 * Extensions that merge the same event of several calendars paint smooth gradients, or stripes of the calendars'
 * colours; neither is an answer.
 * @param image a chip's inline background-image, as it is written
 */
export function isStriped(image: string): boolean {
  const stops = stopsOf(image);
  const colours = stops.map(({ colour }) => colour).filter((colour) => !isGround(colour));
  return hasHardEdge(stops) && colours.length < stops.length && areShades(colours);
}

/** Red, green, blue 0..255, then opacity 0..1. */
type Colour = readonly [number, number, number, number];

/** One colour of a gradient. */
interface Stop {
  colour: Colour;
  /** Where its colour begins and ends, as written; empty where nothing is written. */
  places: string[];
}

/** Browsers hand every colour out as rgb(), but for the words that are written. */
const COLOUR = /(#[\da-f]{3,8}\b|rgba?\([^()]*\)|\btransparent\b|\bwhite\b)([^,()]*)/gi;

function stopsOf(image: string): Stop[] {
  return [...image.matchAll(COLOUR)].map(([, colour, behind]) => ({
    colour: colourOf(colour!.toLowerCase()),
    places: behind!.trim().split(/\s+/).filter(Boolean),
  }));
}

/** Two colours that meet at one place: a sharp edge instead of a gradient. */
function hasHardEdge(stops: readonly Stop[]): boolean {
  return stops.some(({ places }, index) => {
    const next = stops[index + 1];
    return next !== undefined && places.length > 0 && places.at(-1) === next.places[0];
  });
}

function colourOf(text: string): Colour {
  if (text === "white") return [255, 255, 255, 1];
  if (text.startsWith("#")) return colourOfHex(text.slice(1));
  const [red, green, blue, opacity] = text.match(/[\d.]+%?/g) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return [0, 0, 0, 0];
  const share = Number.parseFloat(opacity ?? "1") / (opacity?.endsWith("%") ? 100 : 1);
  return [Number(red), Number(green), Number(blue), share];
}

function colourOfHex(digits: string): Colour {
  const long = digits.length > 4 ? digits : [...digits].map((digit) => digit + digit).join("");
  const [red, green, blue, opacity = 255] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return [red!, green!, blue!, opacity / 255];
}

const LIGHT_ABOVE = 200;
const DARK_BELOW = 60;

/** Nearly white, nearly black, or translucent: the page's ground in light or dark, no colour of a calendar. */
function isGround([red, green, blue, opacity]: Colour): boolean {
  return opacity < 0.5 || Math.min(red, green, blue) > LIGHT_ABOVE || Math.max(red, green, blue) < DARK_BELOW;
}

const SAME_HUE_DEGREES = 20;
const GREY_SPREAD = 12;

/** True for colours of one hue, or for greys only. */
function areShades(colours: readonly Colour[]): boolean {
  const hues = colours.map(findHue);
  return hues.every((hue) => hue === hues[0] || (hue !== undefined && hues[0] !== undefined && isNear(hue, hues[0])));
}

function isNear(hue: number, other: number): boolean {
  const apart = Math.abs(hue - other);
  return Math.min(apart, 360 - apart) <= SAME_HUE_DEGREES;
}

/** 0..359; undefined for grey. */
function findHue([red, green, blue]: Colour): number | undefined {
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const spread = high - low;
  if (spread < GREY_SPREAD) return undefined;
  if (high === red) return ((green - blue) / spread) * 60 + (green < blue ? 360 : 0);
  return high === green ? 120 + ((blue - red) / spread) * 60 : 240 + ((red - green) / spread) * 60;
}
