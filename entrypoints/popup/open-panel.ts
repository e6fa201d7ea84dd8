import browser from "webextension-polyfill";

/** Chrome's and Edge's side panel; the polyfill does not know it. */
interface SidePanelApi {
  open(where: { windowId: number }): Promise<void>;
}

function findSidePanel(): SidePanelApi | undefined {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanelApi } };
  return typeof chrome?.sidePanel?.open === "function" ? chrome.sidePanel : undefined;
}

/**
 * The way to open the list beside the page in this browser, or undefined where there is none.
 * Both browsers allow it only straight from a click, so the window must be known before.
 */
export async function findPanelOpener(): Promise<(() => Promise<void>) | undefined> {
  const sidePanel = findSidePanel();
  if (sidePanel) {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? undefined : () => sidePanel.open({ windowId: id });
  }
  const { sidebarAction } = browser as { sidebarAction?: typeof browser.sidebarAction };
  return sidebarAction ? () => sidebarAction.open() : undefined;
}
