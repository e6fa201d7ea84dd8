import browser from "webextension-polyfill";
import { CardFrame } from "../../components/card-frame/card-frame";
import { FramePort } from "../../components/card-frame/frame-port";
import { frameStyle } from "../../components/card-frame/styles";
import { SeenWatch } from "../../components/card-frame/watch-seen";
import { isolateForeignTexts } from "../../components/ui/foreign-texts";
import { withSavedFile } from "../../lib/adapters/save-visit-file";
import { browserSettings, watchSettings } from "../../lib/adapters/browser-settings";
import { askThrough } from "../../lib/contracts/ask";
import type { FrameGreeting } from "../../lib/contracts/frame-messages";
import { overlayTexts } from "../../lib/i18n/overlay";
import { frameWords } from "../../lib/i18n/frame-words";
import { chooseLanguage } from "../../lib/i18n/translate";
import type { SettingValues } from "../../lib/ports/settings";

isolateForeignTexts();

const send = askThrough(browser);
const settings = browserSettings(browser);
let values: SettingValues | undefined;
const port = new FramePort({
  admit: async (key) => (await send("admitFrame", { key })).ok,
  onMessage: (message) => frame.take(message),
});

// Not a <style> element: the extension's policy allows no style sheet in a page's text.
const sheet = new CSSStyleSheet();
sheet.replaceSync(frameStyle);
document.adoptedStyleSheets = [sheet];

const frame: CardFrame = new CardFrame({
  root: document.getElementById("app")!,
  requestsFor: (place) => ({
    askCard: (windowId) => send("loadCard", { windowId }),
    book: async (windowId, forTerm, choice) =>
      withSavedFile(await send("bookWindow", { windowId, choice, place: place(), forTerm })),
    decline: (windowId, choice) => send("declineWindow", { windowId, choice }),
    removeDeclines: (declineIds, windowId) => send("removeDeclines", { declineIds, windowId }),
    removeBooking: (bookingId, windowId) => send("removeBooking", { bookingId, windowId }),
    actOnVisit: (visitId, act, windowId) => send("actOnVisit", { visitId, act, windowId }),
    actOnDate: (wanted) => send("actOnDate", wanted),
  }),
  loadWindows: () => send("loadDrawnWindows", null),
  loadNeeds: () => send("loadVisitNeeds", null),
  switches: ({ vendor }) => ({ isOn: values?.overlay[vendor] ?? true, isOnlyNext: values?.onlyNext[vendor] ?? false }),
  change: ({ vendor }, { isOn, isOnlyNext }) =>
    void settings.read().then(async ({ overlay, onlyNext }) =>
      settings.change({
        overlay: { ...overlay, ...(isOn === undefined ? {} : { [vendor]: isOn }) },
        onlyNext: { ...onlyNext, ...(isOnlyNext === undefined ? {} : { [vendor]: isOnlyNext }) },
      }),
    ),
  confirmAccount: () => send("confirmShownAccount", null),
  openPlanner: (route = "") => void browser.tabs.create({ url: browser.runtime.getURL(`planner.html${route}`) }),
  post: (message) => port.post(message),
  seen: new SeenWatch(),
});

function apply(changed: SettingValues): void {
  const isMaskChanged = values !== undefined && values.isPrivate !== changed.isPrivate;
  values = changed;
  const language = chooseLanguage(changed.language === "auto" ? navigator.languages : [changed.language]);
  document.documentElement.lang = language;
  frame.setWords(frameWords(overlayTexts(language)));
  if (isMaskChanged) frame.reload();
}

function isGreeting(data: unknown): data is FrameGreeting {
  return typeof data === "object" && data !== null && (data as { pushpin?: unknown }).pushpin === "frame";
}

const isReady = settings.read().then(apply);
watchSettings(browser, apply);
addEventListener("message", ({ data, ports, source }) => {
  const [given] = ports;
  if (source === parent && given && isGreeting(data) && typeof data.key === "string")
    void isReady.then(async () => port.greet(data.key, given));
});
