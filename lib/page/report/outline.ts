import type { PageNode, PageOutline } from "../../core/health/page-report";
import type { CalendarVendor } from "../../core/schedule/calendar-reading";
import { OWN_HOST_ATTRIBUTE } from "../observe";

/** Roots of a calendar on its page, of all vendors, as selectors that survive most changes. */
const ROOTS = '[role=main],#YPCqFe,[data-app-section="CalendarModule"]';
const SKIPPED = `script,style,noscript,template,link,meta,[${OWN_HOST_ATTRIBUTE}]`;
const STYLES = [
  "top",
  "left",
  "right",
  "bottom",
  "width",
  "height",
  "background-color",
  "border-color",
  "background-image",
];
const MAX_NODES = 8000;

/** Outlines the structure of a calendar's page, texts included: censor it before it leaves the page. One layout. */
export function outlinePage(page: Document, vendor: CalendarVendor): PageOutline {
  const walk = new Walk(page);
  const root = findRoot(page);
  let body = walk.node(root);
  for (let at = root; at !== page.body;) {
    at = at.parentElement!;
    body = { ...walk.node(at, true), children: [body] };
  }
  const { documentElement, location, defaultView } = page;
  return {
    vendor,
    path: location.pathname,
    language: documentElement.lang,
    direction: documentElement.dir,
    build: page.querySelector<HTMLMetaElement>('meta[name="scriptVer"]')?.content ?? "",
    window: [defaultView?.innerWidth ?? 0, defaultView?.innerHeight ?? 0],
    isCut: walk.isCut,
    body,
  };
}

/** The outermost element that is the calendar; the whole body when there is none or more than one. */
function findRoot(page: Document): HTMLElement {
  const found = [...page.body.querySelectorAll<HTMLElement>(ROOTS)];
  const outermost = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  return outermost.length === 1 ? outermost[0]! : page.body;
}

class Walk {
  isCut = false;
  #count = 0;
  readonly #view: Window;

  constructor(page: Document) {
    this.#view = page.defaultView ?? window;
  }

  node(element: Element, isAlone = false): PageNode {
    this.#count += 1;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const computed = this.#view.getComputedStyle(element);
    const style = styleOf(element, computed);
    const children = isAlone || element.localName === "svg" ? [] : this.#children(element);
    return {
      tag: element.localName,
      attributes,
      ...(style ? { style } : {}),
      ...placeOf(element, computed),
      ...(children.length > 0 ? { children } : {}),
    };
  }

  #children(element: Element): PageNode["children"] & object {
    const children: (PageNode | string)[] = [];
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) addText(children, child.nodeValue ?? "");
      if (child.nodeType !== Node.ELEMENT_NODE || (child as Element).matches(SKIPPED)) continue;
      if (this.#count >= MAX_NODES) this.isCut = true;
      else children.push(this.node(child as Element));
    }
    return children.filter((child) => typeof child !== "string" || child.trim() !== "");
  }
}

/** Adds a text; joins it to a text directly before. */
function addText(children: (PageNode | string)[], text: string): void {
  const last = children.at(-1);
  if (typeof last === "string") children[children.length - 1] = last + text;
  else children.push(text);
}

function styleOf(element: Element, computed: CSSStyleDeclaration): PageNode["style"] {
  const { style } = element as HTMLElement;
  const set = STYLES.flatMap((name) => {
    const value = style?.getPropertyValue(name);
    return value ? [[name, value] as const] : [];
  });
  const isStruck = computed.textDecorationLine.includes("line-through");
  const found = Object.fromEntries([...set, ...(isStruck ? [["struck", "yes"] as const] : [])]);
  return Object.keys(found).length > 0 ? found : undefined;
}

function placeOf(element: Element, { display }: CSSStyleDeclaration): Pick<PageNode, "box" | "shows"> {
  if (display === "contents") return { shows: "contents" };
  if (element.getClientRects().length === 0) return {};
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = [x, y, width, height].map((px) => Math.round(px * 4) / 4) as [number, number, number, number];
  const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isSeen ? { box } : { box, shows: "hidden" };
}
