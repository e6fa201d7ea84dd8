import type { Destroyable } from "./destroyable";

/** Attribute of every element that Pushpin adds; the page never sets it. */
export const OWN_HOST_ATTRIBUTE = "data-pushpin-host";

/** Which part of a page to watch. Functions, because the page replaces its nodes. */
export interface WatchedParts {
  /** The smallest element that the page keeps and that contains everything we read or draw on. */
  pane(): Element;
  /** Attributes inside the pane that change what is shown without a new node. Never `style` or `class`. */
  paneAttributes: string[];
  /** Attributes of body and root that change with the view or the theme. */
  bodyAttributes: string[];
  /** An element whose size follows density, zoom and window, if there is one. */
  sized(): Element | undefined;
}

/**
 * Calls back at most once per frame when the page may have changed; never for our own nodes.
 * Pauses while the page is hidden and calls back once on return. The caller debounces and reads again.
 */
export function observePage(page: Document, parts: WatchedParts, onChange: () => void): Destroyable {
  const view = page.defaultView ?? window;
  let frame: number | undefined;
  let afterFrame: number | undefined;
  let pane: Element | undefined;
  let sized: Element | undefined;
  let knownSize = "";

  const schedule = (): void => {
    frame ??= view.requestAnimationFrame(() => {
      // Waits for the page's own layout, so that reading does not force a second one.
      afterFrame = view.setTimeout(() => {
        frame = afterFrame = undefined;
        attach();
        onChange();
      });
    });
  };
  const mutations = new MutationObserver((records) => records.some(isForeign) && schedule());
  const looks = new MutationObserver(schedule);
  // A ResizeObserver also reports when it starts observing; only a different size is a change.
  const sizes = new ResizeObserver(([entry]) => {
    const size = JSON.stringify(entry!.contentRect);
    if (size !== knownSize && knownSize !== "") schedule();
    knownSize = size;
  });

  /** Follows the page when it replaces the pane or the sized element. */
  function attach(): void {
    for (const root of [page.documentElement, page.body])
      looks.observe(root, { attributeFilter: parts.bodyAttributes });
    const nextPane = parts.pane();
    if (nextPane !== pane || !nextPane.isConnected) {
      pane = nextPane;
      watchPane(mutations, page, pane, parts.paneAttributes);
    }
    const nextSized = parts.sized();
    if (nextSized === sized) return;
    sizes.disconnect();
    knownSize = "";
    sized = nextSized;
    if (sized) sizes.observe(sized);
  }
  function detach(): void {
    mutations.disconnect();
    looks.disconnect();
    sizes.disconnect();
    view.cancelAnimationFrame(frame ?? 0);
    view.clearTimeout(afterFrame);
    frame = afterFrame = pane = sized = undefined;
  }
  function onVisibility(): void {
    if (page.hidden) return detach();
    attach();
    schedule();
  }

  page.addEventListener("visibilitychange", onVisibility);
  if (!page.hidden) attach();
  return {
    destroy() {
      page.removeEventListener("visibilitychange", onVisibility);
      detach();
    },
  };
}

/** Watches the pane deeply and its ancestors shallowly, so that replacing the pane itself is seen too. */
function watchPane(mutations: MutationObserver, page: Document, pane: Element, attributeFilter: string[]): void {
  mutations.disconnect();
  mutations.observe(pane, { childList: true, subtree: true, attributeFilter });
  for (let outer = pane.parentElement; outer && outer !== page.documentElement; outer = outer.parentElement) {
    mutations.observe(outer, { childList: true });
  }
}

/** True unless the record is about our own nodes only. */
export function isForeign(record: MutationRecord): boolean {
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  if (target?.closest(`[${OWN_HOST_ATTRIBUTE}]`)) return false;
  if (record.type !== "childList") return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOwnHost(node));
}

/** True for an element that Pushpin added. Works across windows, unlike instanceof. */
export function isOwnHost(node: Node): boolean {
  return !!(node as Partial<Element>).hasAttribute?.(OWN_HOST_ATTRIBUTE);
}
