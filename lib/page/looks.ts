const DARK_BELOW = 0.45;

/** True when the first painted background at or behind the element is dark. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = findLuminance(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW;
  }
  return false;
}

/** True for a dark colour as it is written in styles; undefined for what is no opaque colour. */
export function isDarkColor(color: string): boolean | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  const written = hex
    ? `rgb(${hex
        .slice(1)
        .map((part) => Number.parseInt(part, 16))
        .join(", ")})`
    : color;
  const luminance = findLuminance(written);
  return luminance === undefined ? undefined : luminance < DARK_BELOW;
}

/** 0 black .. 1 white; undefined for a colour that lets through what is behind. */
function findLuminance(color: string): number | undefined {
  const numbers = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\s*\)$/.exec(color);
  if (!numbers) return undefined;
  const alpha = numbers[4] === undefined ? 1 : Number.parseFloat(numbers[4]) / (numbers[4].endsWith("%") ? 100 : 1);
  if (alpha < 0.5) return undefined;
  const [red, green, blue] = numbers.slice(1, 4).map(Number) as [number, number, number];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** True when the element takes room on the page and is neither transparent nor moved off its side. */
export function isShown(element: HTMLElement): boolean {
  return isShownAt(element, element.getBoundingClientRect());
}

/** The same for an element whose rectangle is known. */
export function isShownAt(element: HTMLElement, rect: DOMRect): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, bottom, width, height } = rect;
  const view = element.ownerDocument.defaultView ?? window;
  return width > 0 && height > 0 && right > 0 && left < view.innerWidth && (bottom > 0 || bottom + view.scrollY > 0);
}

/** Tells whether an element of the scope is or lies within a match of the CSS; at no cost where nothing matches. */
export function isWithinAny(scope: ParentNode, css: string): (element: Element) => boolean {
  const isAround = "closest" in scope && (scope as Element).closest(css) !== null;
  return scope.querySelector(css) || isAround ? (element) => element.closest(css) !== null : () => false;
}
