import { wallClockAt } from "../../../lib/core/time/zone";
import type { FakeEvent } from "../fake-event";
import { pageEventId } from "../fake-event";
import type { PageOptions } from "../variants";
import { loadAccount, loadVersion, type Account } from "./account";
import { build } from "./build";
import { columnGrid, replaceChips, restyleChips, type Drawing } from "./column-grid";
import { editPage } from "./edit-page";
import { damage } from "./hostile";
import { look } from "./looks";
import { agendaGrid, miniMonth, monthGrid, yearGrid } from "./other-views";
import { familyOf, pathOf, placeOf, shownDays, stepped, type Place, type View } from "./routes";
import { frame, type Frame } from "./frame";
import { Words } from "./words";

/** How long the old grid stays beside the new one. */
const TRANSITION_MS = 200;
const SYNC_POLL_MS = 1500;
const COLUMN_VIEWS = new Set<View>(["day", "week", "custom_days"]);

/** One thing that the page did, for tests: what it was and on what. */
export interface LogEntry {
  what: "navigate" | "render" | "sync" | "shortcut" | "popup" | "rsvp" | "create" | "drag" | "save" | "wheel";
  detail: string;
}

/** The page as a whole: where it stands, what it shows, what it did. */
export class App {
  readonly words: Words;
  readonly log: LogEntry[] = [];
  account: Account = { version: 0, events: [] };
  place: Place | undefined;
  readonly #frame: Frame;
  #grid: HTMLElement | undefined;
  #leaving = 0;

  constructor(readonly options: PageOptions) {
    this.words = new Words(options);
    this.#frame = frame(this);
    document.body.append(this.#frame.root);
    window.addEventListener("popstate", () => this.show());
    window.setInterval(() => void this.syncIfChanged(), SYNC_POLL_MS);
  }

  async start(): Promise<void> {
    this.setDark(this.options.dark);
    this.setDensity(this.options.density);
    this.show();
    await this.sync();
    if (this.options.rerenderMs > 0) window.setInterval(() => this.replaceChips(), this.options.rerenderMs);
  }

  note(what: LogEntry["what"], detail = ""): void {
    this.log.push({ what, detail });
  }

  /** Milliseconds of this moment, so that a test's clock counts. */
  get now(): { date: string; minute: number } {
    return wallClockAt(Date.now(), this.options.zone);
  }

  goTo(path: string): void {
    history.pushState(null, "", path);
    this.note("navigate", location.pathname);
    this.show();
  }

  goToPlace(place: Place): void {
    this.goTo(pathOf(place));
  }

  step(direction: 1 | -1): void {
    if (this.place) this.goToPlace(stepped(this.place, direction));
  }

  view(view: View): void {
    if (this.place) this.goToPlace({ ...this.place, view });
  }

  drawing(): Drawing {
    const { date: today, minute: nowMinute } = this.now;
    const days = this.place ? shownDays(this.place, this.options) : [today];
    return { days, today, nowMinute, events: this.account.events, options: this.options, words: this.words };
  }

  /** Shows what the address names. The body changes first, the grid a task later, as on the real page. */
  show(): void {
    this.place = placeOf(location.pathname, this.now.date, this.options);
    const family = familyOf(location.pathname);
    document.body.dataset["viewfamily"] = family;
    if (!this.place) {
      this.#grid = undefined;
      this.#frame.showEdit(family === "EVENT_EDIT" ? editPage(this) : build("h1", {}, family.toLowerCase()));
      return;
    }
    document.body.dataset["viewkey"] = this.place.view.toUpperCase();
    window.setTimeout(() => this.#mountGrid(), 0);
  }

  #mountGrid(): void {
    if (!this.place) return;
    const drawing = this.drawing();
    const fresh = this.#makeGrid(drawing);
    const old = this.#grid;
    this.#grid = fresh;
    this.#frame.showGrid(fresh, this.place.view, this.#heading(drawing));
    this.#frame.mini.replaceChildren(miniMonth(drawing, this.place.date));
    if (old) this.#leave(old);
    else if (this.options.stuckGrid) fresh.before(this.#makeGrid(this.#weekBefore(drawing)));
    const scroller = fresh.querySelector(`.${look("columns")}`);
    if (scroller) scroller.scrollTop = this.options.density * 7;
    this.#finish("render");
  }

  #weekBefore(drawing: Drawing): Drawing {
    return { ...drawing, days: shownDays(stepped(this.place!, -1), this.options) };
  }

  /** The old grid glides out: both are mounted and visible until it is gone. */
  #leave(old: HTMLElement): void {
    this.#leaving += 1;
    old.style.transition = `transform ${TRANSITION_MS}ms`;
    old.style.transform = "translateX(-40px)";
    window.setTimeout(() => {
      this.#leaving -= 1;
      if (!this.options.stuckGrid) old.remove();
    }, TRANSITION_MS);
  }

  #makeGrid(drawing: Drawing): HTMLElement {
    const { view, date } = this.place!;
    if (COLUMN_VIEWS.has(view)) return columnGrid(drawing);
    if (view === "month") return monthGrid(drawing, date);
    return view === "year" ? yearGrid(drawing, date) : agendaGrid(drawing, date);
  }

  #heading({ days, events, words }: Drawing): { visible: string; hidden: string; title: string } {
    const { view, date } = this.place!;
    const shown = events.filter(
      (event) => event.start.slice(0, 10) <= days.at(-1)! && event.end.slice(0, 10) >= days[0]!,
    );
    const period =
      view === "day"
        ? `${words.weekday(date, "long")}, ${words.date(date)}`
        : COLUMN_VIEWS.has(view)
          ? `${words.of.weekOf}${words.date(days[0]!)}`
          : words.monthName(date);
    return {
      visible: words.monthName(date),
      hidden: `${period}, ${words.of.events(shown.length)}`,
      title: `Google Calendar - ${period}`,
    };
  }

  /** Asks the server for everything and replaces every chip by a new element. */
  async sync(): Promise<void> {
    try {
      this.account = await loadAccount();
    } catch {
      return; // The server went away, as it does when a test ends.
    }
    this.note("sync", String(this.account.version));
    this.replaceChips();
  }

  async syncIfChanged(): Promise<void> {
    try {
      const { version } = await loadVersion();
      if (version !== this.account.version) await this.sync();
    } catch {
      // As above.
    }
  }

  replaceChips(): void {
    if (!this.place || !this.#grid) return;
    const drawing = this.drawing();
    this.#frame.heading.textContent = this.#heading(drawing).hidden;
    if (COLUMN_VIEWS.has(this.place.view)) replaceChips(this.#grid, drawing);
    else {
      const fresh = this.#makeGrid(drawing);
      this.#grid.replaceWith(fresh);
      this.#grid = fresh;
    }
    this.#finish("render");
  }

  #finish(what: LogEntry["what"]): void {
    damage(this.#frame.pane, this.options);
    this.note(what, this.place?.view ?? "");
  }

  setDensity(hourPx: number): void {
    const { body } = document;
    body.classList.remove(...[40, 48, 60, 72, 80, 96, 116].map((px) => look(`density-${px}`)));
    this.options.density = hourPx;
    if (hourPx !== 48) body.classList.add(look(`density-${hourPx}`));
    body.style.setProperty("--cal-timed-grid-cell-height", `${hourPx}px`);
    if (this.#grid && this.place && COLUMN_VIEWS.has(this.place.view)) restyleChips(this.#grid, this.drawing());
  }

  setDark(dark: boolean): void {
    document.body.classList.toggle(look("dark"), dark);
    document.querySelector("meta[name=theme-color]")?.setAttribute("content", dark ? "#1B1B1B" : "#F8FAFD");
  }

  toggleDrawer(): void {
    this.#frame.drawer.hidden = !this.#frame.drawer.hidden;
  }

  eventOf(pageId: string | undefined): FakeEvent | undefined {
    return this.account.events.find((event) => pageEventId(event) === pageId);
  }

  /** True once the grid stands alone and its chips are those of the last sync. */
  get isSettled(): boolean {
    return this.#leaving === 0 && this.account.version > 0 && (this.#grid !== undefined || this.place === undefined);
  }

  /** A layer above everything, for dialogs. */
  addDialog(attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
    const dialog = build("div", { role: "dialog", tabindex: -1, ...attributes }, ...children);
    document.body.append(dialog);
    return dialog;
  }
}
