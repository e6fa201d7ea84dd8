import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browserSettings } from "../../lib/adapters/browser-settings";
import { googleLinkCalendar } from "../../lib/adapters/google-link-calendar";
import { IdbVault } from "../../lib/adapters/idb-vault";
import { bumpRevision } from "../../lib/adapters/revision";
import { systemClock } from "../../lib/adapters/system-clock";
import { chooseLanguage } from "../../lib/i18n/translate";
import { wordsIn } from "../../lib/i18n/words";
import { serve } from "../../lib/messages/serve";
import type { Collection } from "../../lib/ports/vault";
import type { House } from "../../lib/services/house";
import { explain, handlersOf } from "./handlers";

export default defineBackground({
  type: "module",
  main() {
    const vault = new IdbVault(announce);
    const settings = browserSettings(browser);
    const house = async (): Promise<House> => {
      const { language } = await settings.read();
      const words = wordsIn(chooseLanguage(language === "auto" ? navigator.languages : [language]));
      return { vault, clock: systemClock, words, calendar: googleLinkCalendar };
    };
    serve(handlersOf(house), explain);
  },
});

/** Tells open pages what changed. A reading alone does not make the calendar page ask again. */
async function announce(collections: ReadonlySet<Collection>): Promise<void> {
  if ([...collections].some((collection) => collection !== "readings")) await bumpRevision(browser, "records");
  if (collections.has("readings")) await bumpRevision(browser, "readings");
}
