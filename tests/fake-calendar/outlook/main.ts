import { moveClock } from "../../clock/moved-clock";
import type { FakeCalendarHook } from "../page/hook";
import { setSeed } from "../page/looks";
import { OutlookApp } from "./app";
import type { OutlookOptions } from "./options";
import { listenToPerson } from "./pointer";
import { setPalette, styleSheet } from "./style";

// As the real page does at boot: it does not start beside a default policy of somebody else's.
(
  window as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): void } }
).trustedTypes?.createPolicy("default", { createHTML: () => null });

const options = JSON.parse(document.getElementById("fake-options")!.textContent) as OutlookOptions;
moveClock(options.clockOffsetMs);
setSeed(options.seed);
setPalette(options.dark);
const sheet = document.createElement("style");
sheet.textContent = styleSheet();
document.head.append(sheet);
document.documentElement.style.setProperty("--hour", `${options.hourPx}px`);
if (options.zoom !== 1) document.documentElement.style.zoom = String(options.zoom);

const app = new OutlookApp(options);
listenToPerson(app);
const hook: FakeCalendarHook = {
  sync: () => app.sync(),
  render: () => app.render(),
  setDensity: (hourPx) => {
    app.options.hourPx = hourPx;
    document.documentElement.style.setProperty("--hour", `${hourPx}px`);
    app.show();
  },
  setDark: setPalette,
  toggleDrawer: () => document.getElementById("leftPaneContainer")?.toggleAttribute("hidden"),
  goTo: (path) => app.goTo(path),
  get isSettled() {
    return app.isSettled;
  },
  log: app.log,
};
window.fakeCalendar = hook;
void app.start();
