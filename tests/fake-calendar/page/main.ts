import { moveClock } from "../../clock/moved-clock";
import type { PageOptions } from "../variants";
import { App } from "./app";
import type { FakeCalendarHook } from "./hook";
import { listenToKeys } from "./keys";
import { setSeed } from "./looks";
import { listenToPointer } from "./pointer";
import { Popup } from "./popup";
import { styleSheet } from "./style";

const options = JSON.parse(document.getElementById("fake-options")!.textContent) as PageOptions;
moveClock(options.clockOffsetMs);
setSeed(options.seed);
const sheet = document.createElement("style");
sheet.textContent = styleSheet();
document.head.append(sheet);

const app = new App(options);
const popup = new Popup(app);
listenToKeys(app, popup);
listenToPointer(app, popup);

const hook: FakeCalendarHook = {
  sync: () => app.sync(),
  render: () => app.replaceChips(),
  setDensity: (hourPx) => app.setDensity(hourPx),
  setDark: (dark) => app.setDark(dark),
  toggleDrawer: () => app.toggleDrawer(),
  goTo: (path) => app.goTo(path),
  get isSettled() {
    return app.isSettled;
  },
  log: app.log,
};
window.fakeCalendar = hook;
void app.start();
