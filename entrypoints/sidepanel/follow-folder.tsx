import { render } from "preact";
import browser from "webextension-polyfill";
import { FolderStatus } from "../../components/ui/FolderStatus";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { watchRevision } from "../../lib/adapters/revision";
import { askThrough } from "../../lib/contracts/ask";
import { chooseLanguage } from "../../lib/i18n/translate";

/**
 * Shows in an element of the page, and keeps up to date, whether records stay in this browser. The popup loads this
 * after it has drawn itself.
 * @param saysAll see FolderStatus
 */
export function followFolder(root: HTMLElement, saysAll: boolean): void {
  const send = askThrough(browser);
  const draw = async (): Promise<void> => {
    const [settings, state, protection] = await Promise.all([
      browserSettings(browser).read(),
      send("loadFolderState", null),
      send("loadProtection", null),
    ]);
    if (!state.ok || !protection.ok) return;
    render(
      <FolderStatus
        state={state.value}
        protection={protection.value}
        language={chooseLanguage(settings.language === "auto" ? navigator.languages : [settings.language])}
        saysAll={saysAll}
        onOpenPlanner={(route) => void browser.tabs.create({ url: browser.runtime.getURL("planner.html") + route })}
      />,
      root,
    );
  };
  void draw();
  watchSettings(browser, () => void draw());
  watchRevision(browser, ["records", "protection"], () => void draw());
}
