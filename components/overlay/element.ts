import type { IconPath } from "../ui/Icon";

/*
 * Bands, pins and pill are drawn without a library: they are simple, and every calendar page would have to load it.
 * Cards and lists are not: they are drawn in a frame, whose page has one.
 */

type Child = Node | string | undefined;
type Attributes = Record<string, string | number | undefined>;

const SVG = "http://www.w3.org/2000/svg";

function fill<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child instanceof Node || typeof child === "string"));
  return made;
}

/** Makes an element; leaves out attributes and children that are undefined. */
export function element(tag: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes a decorative icon, as components/ui/Icon draws it; `isFilled` fills its outline. */
export function icon(path: IconPath, isFilled: boolean): Element {
  const svg = (tag: string, attributes: Attributes, ...children: Child[]): Element =>
    fill(document.createElementNS(SVG, tag), attributes, children);
  const stroke = { stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" };
  return svg(
    "svg",
    {
      ...{ class: "glyph", viewBox: "0 0 16 16", width: 16, height: 16, fill: isFilled ? "currentColor" : "none" },
      ...{ ...stroke, "aria-hidden": "true", focusable: "false" },
    },
    svg("path", { d: path }),
  );
}
