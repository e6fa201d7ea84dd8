const DARK_BELOW = 0.45;

/** True when the first painted background at or behind the element is dark. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = findLuminance(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW;
  }
  return false;
}

/** True for a dark colour as it is written in styles; undefined for a colour that is not opaque. */
export function isDarkColor(color: string): boolean | undefined {
  const hex = /^#[\da-f]{6}$/i.test(color) ? Number.parseInt(color.slice(1), 16) : undefined;
  const written = hex === undefined ? color : `rgb(${hex >> 16}, ${(hex >> 8) & 255}, ${hex & 255})`;
  const luminance = findLuminance(written);
  return luminance === undefined ? undefined : luminance < DARK_BELOW;
}

/** Luminance, 0 black .. 1 white; undefined for a translucent colour. */
function findLuminance(color: string): number | undefined {
  const numbers = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\s*\)$/.exec(color);
  if (!numbers) return undefined;
  const alpha = numbers[4] === undefined ? 1 : Number.parseFloat(numbers[4]) / (numbers[4].endsWith("%") ? 100 : 1);
  if (alpha < 0.5) return undefined;
  const [red, green, blue] = numbers.slice(1, 4).map(Number) as [number, number, number];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** True when the element has a size and is neither transparent nor moved off the side of the page. */
export function isShown(element: HTMLElement): boolean {
  return isShownAt(element, element.getBoundingClientRect());
}

/** As {@link isShown}, with the element's rectangle already measured. */
export function isShownAt(element: HTMLElement, rect: DOMRect): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, bottom, width, height } = rect;
  const view = element.ownerDocument.defaultView ?? window;
  return width > 0 && height > 0 && right > 0 && left < view.innerWidth && (bottom > 0 || bottom + view.scrollY > 0);
}

/**
 * Makes a test whether an element is or lies within a match of the CSS. Asks once about what is around elements of one
 * parent: valid until the page changes.
 */
export function isWithinAny(css: string): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>();
  return (element) => {
    const parent = element.parentElement;
    const isWithin = known.get(parent) ?? !!parent?.closest(css);
    known.set(parent, isWithin);
    return isWithin || element.matches(css);
  };
}
