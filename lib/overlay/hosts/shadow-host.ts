import { OWN_HOST_ATTRIBUTE } from "../../page/observe";

// oxlint-disable-next-line no-underscore-dangle -- a constant of the build, see wxt.config.ts
declare const __PUSHPIN_OPEN_SHADOW__: boolean;

/** What a host is for; the value of its attribute. Never anything about a student. */
export type HostKind = "day" | "card" | "panel" | "status";

/** An element of Pushpin in the page, with a shadow root that is closed in releases. */
export interface ShadowHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** The element to render the view into; a sibling of the style in the root. */
  mountPoint: HTMLElement;
}

/**
 * Makes a host with its own style; the caller inserts it into the page.
 * The root is closed in releases: an open one can be read by the page's own scripts.
 */
export function createShadowHost(page: Document, kind: HostKind, css: string): ShadowHost {
  const element = page.createElement("div");
  element.setAttribute(OWN_HOST_ATTRIBUTE, kind);
  const root = element.attachShadow({ mode: __PUSHPIN_OPEN_SHADOW__ ? "open" : "closed" });
  // A <style> node, not a constructed stylesheet: Firefox's content scripts make those in another world.
  const style = page.createElement("style");
  style.textContent = css;
  const mountPoint = page.createElement("div");
  mountPoint.className = "mount";
  root.append(style, mountPoint);
  return { element, root, mountPoint };
}

/** Sets a host's theme to the one that the page shows. */
export function setTheme(host: ShadowHost, isDark: boolean): void {
  const theme = isDark ? "dark" : "light";
  if (host.element.dataset["pushpinTheme"] !== theme) host.element.dataset["pushpinTheme"] = theme;
}
