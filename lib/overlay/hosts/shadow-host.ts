import { OWN_HOST_ATTRIBUTE } from "../../page/observe";

// oxlint-disable-next-line no-underscore-dangle -- a constant of the build, see wxt.config.ts
declare const __PUSHPIN_OPEN_SHADOW__: boolean;

/** What a host is for. Told in the attribute; never anything about a student. */
export type HostKind = "day" | "card" | "status";

/** An element of ours in the page, with a shadow root that the page's scripts can't look into. */
export interface ShadowHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the view is rendered: the root's content below its style. */
  mountPoint: HTMLElement;
}

/**
 * Makes a host with its own style. It is not in the page yet.
 * The root is closed in releases: an open one can be read by the page's own scripts.
 */
export function createShadowHost(page: Document, kind: HostKind, css: string): ShadowHost {
  const element = page.createElement("div");
  element.setAttribute(OWN_HOST_ATTRIBUTE, kind);
  const root = element.attachShadow({ mode: __PUSHPIN_OPEN_SHADOW__ ? "open" : "closed" });
  // A <style> node, not a constructed sheet: those belong to another world in Firefox's content scripts.
  const style = page.createElement("style");
  style.textContent = css;
  const mountPoint = page.createElement("div");
  mountPoint.className = "mount";
  root.append(style, mountPoint);
  return { element, root, mountPoint };
}

/** Tells a host which theme the page shows. */
export function setTheme(host: ShadowHost, isDark: boolean): void {
  const theme = isDark ? "dark" : "light";
  if (host.element.dataset["pushpinTheme"] !== theme) host.element.dataset["pushpinTheme"] = theme;
}
