import browser from "webextension-polyfill";

/** The side panel API of Chrome and Edge, which the polyfill lacks. */
interface SidePanelApi {
  open(where: { windowId: number }): Promise<void>;
}

function findSidePanel(): SidePanelApi | undefined {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanelApi } };
  return typeof chrome?.sidePanel?.open === "function" ? chrome.sidePanel : undefined;
}

/**
 * Finds how to open the side panel in this browser; undefined where it has none.
 * Browsers allow it only synchronously within a click, so the browser window is looked up before.
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
