import type { PageOptions } from "../variants";
import { App, type LogEntry } from "./app";
import { listenToKeys } from "./keys";
import { setSeed } from "./looks";
import { listenToPointer } from "./pointer";
import { Popup } from "./popup";
import { styleSheet } from "./style";

/** The tests' way into the page, at window.fakeCalendar. */
export interface FakeCalendarHook {
  /** Loads the account again; every chip becomes a new element. */
  sync(): Promise<void>;
  /** Replaces every chip without asking the server. */
  render(): void;
  setDensity(hourPx: number): void;
  setDark(dark: boolean): void;
  toggleDrawer(): void;
  goTo(path: string): void;
  readonly isSettled: boolean;
  log: LogEntry[];
}

const options = JSON.parse(document.getElementById("fake-options")!.textContent) as PageOptions;
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
Object.assign(window, { fakeCalendar: hook });
void app.start();
