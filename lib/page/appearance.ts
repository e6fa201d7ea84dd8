/** What of a page is gathered, and the boxes whose size gives it its meaning. */
export interface Watched {
  parts: readonly Element[];
  boxes: readonly Element[];
}

/**
 * A page as one text: when it is equal at two moments, what was gathered of these parts is too. Costs a fraction of
 * gathering. (All attributes and texts of the parts, the page's own look, address and size, and where the boxes lie.)
 * @returns undefined while anything moves by itself, and without boxes: then nothing is known
 */
export function appearanceOf(page: Document, { parts, boxes }: Watched): string | undefined {
  if (boxes.length === 0 || page.getAnimations().length > 0) return undefined;
  const places = boxes.map((box) => {
    const { x, width, height } = box.getBoundingClientRect();
    return `${x},${width},${height}`;
  });
  const body = page.body.cloneNode(false) as Element;
  return [
    page.URL,
    page.documentElement.lang,
    body.outerHTML,
    ...places,
    ...parts.map((part) => part.outerHTML),
  ].join();
}
