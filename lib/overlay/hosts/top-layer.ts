/** What the browser draws above all else, in the order in which it was opened. */
const TOP_LAYER = ":popover-open, :modal, :fullscreen";
/** Points of the frame at which the order of two elements is looked up, as shares of its width and height. */
const POINTS = [0.1, 0.5, 0.9];
/** An element of the top layer with more descendants than this is not looked through: it may draw anywhere. */
const MAX_DESCENDANTS = 200;
const TRANSPARENT = "rgba(0, 0, 0, 0)";
/** Values of `overflow` that keep what an element contains within its box. */
const CLIPS = new Set(["auto", "hidden", "scroll"]);

/** The shadow root of an element of the page; a closed one too in Firefox, where an extension may read it. */
const rootOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null =>
  element.openOrClosedShadowRoot ?? element.shadowRoot;

/**
 * True when something of the page in the top layer may lie over a frame. Not what is certainly below it, as what was
 * opened before, nor what certainly draws elsewhere, or nothing: a short message at the edge, text for screen readers.
 * @param ours the frames of Pushpin
 * @param host the element of the page whose shadow root contains the frame
 */
export function isUnderOther(frame: HTMLElement, host: Element, ours: WeakSet<Element>): boolean {
  const page = host.ownerDocument;
  const others = [...page.querySelectorAll<HTMLElement>(TOP_LAYER)].filter((element) => !ours.has(element));
  const box = frame.getBoundingClientRect();
  if (others.some((other) => !drawsElsewhere(other, box) && !isBelow(other, host, box))) return true;
  // What is in a shadow root of the page is not judged: it counts.
  return hasLayerInShadow(page, ours);
}

function hasLayerInShadow(root: Document | ShadowRoot, ours: WeakSet<Element>): boolean {
  return [...root.querySelectorAll("*")].some((element) => {
    const inner = rootOf(element);
    if (!inner) return false;
    const layers = [...inner.querySelectorAll(TOP_LAYER)];
    return layers.some((layer) => !ours.has(layer)) || hasLayerInShadow(inner, ours);
  });
}

/** True when the browser finds the element under the frame's host at a point of both: then all of it is below. */
function isBelow(element: Element, host: Element, { left, top, width, height }: DOMRect): boolean {
  return POINTS.some((x) =>
    POINTS.some((y) => {
      const hits = host.ownerDocument.elementsFromPoint(left + x * width, top + y * height);
      const at = hits.indexOf(host);
      return at !== -1 && hits.indexOf(element) > at;
    }),
  );
}

/** True when nothing that the element and its descendants draw can meet the box. */
function drawsElsewhere(element: HTMLElement, box: DOMRect): boolean {
  const style = getComputedStyle(element);
  if (!isClear(getComputedStyle(element, "::backdrop"))) return false;
  if (style.opacity === "0") return true;
  if (!CLIPS.has(style.overflowX) || !CLIPS.has(style.overflowY) || hasFixed(element)) return false;
  const own = element.getBoundingClientRect();
  const reachPx = reachOf(style, Math.max(own.width / element.offsetWidth, own.height / element.offsetHeight));
  const { left, right, top, bottom } = own;
  const isBeside = left - reachPx >= box.right || right + reachPx <= box.left;
  return isBeside || top - reachPx >= box.bottom || bottom + reachPx <= box.top;
}

/** True for a backdrop that draws nothing. */
const isClear = (backdrop: CSSStyleDeclaration): boolean =>
  backdrop.display === "none" ||
  (backdrop.backgroundColor === TRANSPARENT &&
    [backdrop.backgroundImage, backdrop.boxShadow, backdrop.backdropFilter].every((value) => value === "none") &&
    [backdrop.borderStyle, backdrop.outlineStyle, backdrop.filter].every((value) => value === "none"));

/** True when something inside is placed on the viewport: no box around it clips it. */
function hasFixed(element: Element): boolean {
  const inside = [...element.querySelectorAll("*")];
  if (inside.length > MAX_DESCENDANTS) return true;
  const isFixed = (one: Element, pseudo?: string): boolean => getComputedStyle(one, pseudo).position === "fixed";
  return (
    inside.some((one) => rootOf(one) !== null || isFixed(one)) ||
    [element, ...inside].some((one) => isFixed(one, "::before") || isFixed(one, "::after"))
  );
}

/** How far the element itself may draw beyond its box, in pixels; infinite where that can't be determined. */
function reachOf(style: CSSStyleDeclaration, scale: number): number {
  const { boxShadow, transform, filter, outlineStyle, borderImageSource } = style;
  const reflection = style.getPropertyValue("-webkit-box-reflect") || "none";
  const others = [transform, filter, outlineStyle, borderImageSource, reflection];
  if (others.some((value) => value !== "none")) return Infinity;
  if (boxShadow === "none") return 0;
  const lengths = [...boxShadow.matchAll(/[\d.]+(?:e\+?\d+)?px/g)].map(([length]) => Number.parseFloat(length));
  const reachPx = lengths.reduce((sum, length) => sum + length, 0) * scale;
  return Number.isNaN(reachPx) ? Infinity : reachPx;
}
