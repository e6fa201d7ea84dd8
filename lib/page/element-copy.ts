import { isOwnHost, OWN_HOST_ATTRIBUTE } from "./observe";

const OWN = `[${OWN_HOST_ATTRIBUTE}]`;

/** A document in which copies load no image and start no custom element. */
let inert: Document | undefined;

/** Copies an element with its content, without our own nodes. */
export function copyOf(element: Element): Element {
  inert ??= document.implementation.createHTMLDocument("");
  const copy = inert.importNode(element, true);
  for (const own of copy.querySelectorAll(OWN)) own.remove();
  return copy;
}

/** The copy of an element in the copy of its part. */
export function findTwin(element: Element, part: Element, copy: Element): Element | undefined {
  if (element === part) return copy;
  const outer = element.parentElement && findTwin(element.parentElement, part, copy);
  let place = 0;
  for (let at = element.previousSibling; at; at = at.previousSibling) if (!isOwnHost(at)) place += 1;
  const twin = outer?.childNodes[place];
  return twin?.nodeType === Node.ELEMENT_NODE ? (twin as Element) : undefined;
}

/** Where and whether an element is drawn, as text to compare. */
export function drawnSigns(part: Element): string {
  const { x, y, width, height } = part.getBoundingClientRect();
  return [x, y, width, height, part.checkVisibility({ opacityProperty: true, visibilityProperty: true })].join();
}

/**
 * Tag and attributes; neither for a node that is no element.
 * @param isOuter of an ancestor: without the numbers of its name, in which Outlook keeps the time of day. With them
 *   every minute would be a new page.
 */
export function writtenOn({ tagName, attributes }: Partial<Element>, isOuter = false): string {
  const valueOf = ({ name, value }: Attr): string =>
    isOuter && name === "aria-label" ? value.replaceAll(/\p{N}/gu, "") : value;
  return tagName + JSON.stringify(Array.from(attributes ?? [], (one) => [one.name, valueOf(one)]));
}

/** True when node and copy are equal, ignoring our own nodes. */
export function isSame(node: Node, copy: Node): boolean {
  const own = [...((node as Partial<Element>).querySelectorAll?.(OWN) ?? [])];
  if (own.length === 0) return node.isEqualNode(copy);
  const nodes = [...node.childNodes].filter((child) => !isOwnHost(child));
  const others = copy.childNodes;
  // Our layer is a child of its column: then nothing of ours is in the column's other children.
  const areChildren = own.every((element) => element.parentNode === node);
  return (
    nodes.length === others.length &&
    writtenOn(node as Element) === writtenOn(copy as Element) &&
    nodes.every((child, index) => (areChildren ? child.isEqualNode(others[index]!) : isSame(child, others[index]!)))
  );
}
