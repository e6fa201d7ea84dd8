import type { LogEntry } from "./app";

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

declare global {
  interface Window {
    fakeCalendar: FakeCalendarHook;
  }
}
