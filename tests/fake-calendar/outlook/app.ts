import { addDays } from "../../../lib/core/time/iso-date";
import { wallClockAt } from "../../../lib/core/time/zone";
import { eventKey, type FakeEvent } from "../fake-event";
import { changeEvent, loadAccount, loadVersion, type Account } from "../page/account";
import type { LogEntry } from "../page/app";
import { build, button } from "../page/build";
import { look } from "../page/looks";
import { composeForm } from "./form";
import { OutlookWords } from "./labels";
import type { OutlookOptions } from "./options";
import { pathOf, placeOf, type OutlookPlace } from "./routes";
import { itemId, shownDays, surface, type OutlookDrawing, type OutlookView } from "./surface";

const SYNC_POLL_MS = 1500;
const STEP_DAYS: Record<OutlookView, number> = { day: 1, workweek: 7, week: 7, month: 30 };

/** The fake Outlook as a whole: mail and calendar in one page that never reloads between them. */
export class OutlookApp {
  readonly words: OutlookWords;
  readonly log: LogEntry[] = [];
  account: Account = { version: 0, events: [] };
  readonly #stage = build("div", { "data-app-section": "CalendarModuleSurface", class: look("stage") });
  readonly #module: HTMLElement;
  readonly #mail = build("div", { "data-app-section": "MailModule" }, build("h1", {}, "Inbox"));
  #surface: HTMLElement | undefined;

  constructor(readonly options: OutlookOptions) {
    this.words = new OutlookWords(options.language, options.clock24);
    this.#module = build(
      "div",
      { "data-app-section": "CalendarModule", class: look("module") },
      build("div", { id: "leftPaneContainer" }, smallCalendar(this)),
      this.#stage,
    );
    document.body.append(
      build("nav", { style: "display:none" }, "Mail"),
      build("div", { id: "fluent-default-layer-host" }),
      // Always mounted, empty and without height.
      build("div", { role: "dialog", style: "height:0" }),
    );
    window.addEventListener("popstate", () => this.show());
    window.setInterval(() => void this.#syncIfChanged(), SYNC_POLL_MS);
  }

  async start(): Promise<void> {
    this.show();
    await this.sync();
    const { rerenderMs, scrollAfterMs } = this.options;
    if (rerenderMs > 0) window.setInterval(() => this.render(), rerenderMs);
    if (scrollAfterMs > 0) window.setTimeout(() => this.#scrollToMorning(), scrollAfterMs);
  }

  note(what: LogEntry["what"], detail = ""): void {
    this.log.push({ what, detail });
  }

  get now(): { date: string; minute: number } {
    return wallClockAt(Date.now(), this.options.zone);
  }

  get place(): OutlookPlace {
    return placeOf(location, this.now.date, this.options.view);
  }

  goTo(path: string): void {
    history.pushState(null, "", path);
    this.note("navigate", location.pathname);
    this.show();
  }

  goToView(view: OutlookView, date: string): void {
    this.goTo(pathOf(view, date));
  }

  step(direction: 1 | -1): void {
    const { place } = this;
    if (place.app === "calendar") this.goToView(place.view, addDays(place.date, direction * STEP_DAYS[place.view]));
  }

  /** Shows what the address names. The view comes a task later, as on the real page. */
  show(): void {
    const { place } = this;
    const shown = place.app === "mail" ? this.#mail : this.#module;
    const other = place.app === "mail" ? this.#module : this.#mail;
    other.remove();
    if (!shown.isConnected) document.body.prepend(shown);
    this.#surface = undefined;
    if (place.app === "mail") return;
    if (place.app === "form") return this.#stage.replaceChildren(composeForm(this, place.query));
    this.#stage.replaceChildren(toolbar(this, place.view));
    window.setTimeout(() => this.render(), 0);
  }

  drawing(view: OutlookView, date: string): OutlookDrawing {
    const { date: today, minute: nowMinute } = this.now;
    const days = shownDays(view, date, this.options);
    return { days, today, nowMinute, events: this.account.events, options: this.options, words: this.words };
  }

  /** Draws the view anew. React keeps what it knows; some of its updates take the whole view. */
  render(): void {
    const { place } = this;
    if (place.app !== "calendar") return;
    const fresh = surface(place.view, this.drawing(place.view, place.date));
    const old = this.#surface;
    const scrollTop = old?.querySelector(".inDayScrollContainer")?.scrollTop ?? this.options.hourPx * 7;
    if (old?.isConnected && !this.options.dropsForeign && sameShape(old, fresh)) patch(old, fresh);
    else {
      if (old?.isConnected) old.replaceWith(fresh);
      else this.#stage.append(fresh);
      this.#surface = fresh;
      for (const scroller of fresh.querySelectorAll(".inDayScrollContainer")) scroller.scrollTop = scrollTop;
    }
    damage(this.#stage, this.options);
    this.note("render", place.view);
  }

  #scrollToMorning(): void {
    const scroller = this.#surface?.querySelector(".inDayScrollContainer");
    if (scroller) scroller.scrollTop = this.options.hourPx * 8;
  }

  async sync(): Promise<void> {
    try {
      this.account = await loadAccount();
    } catch {
      return; // The server went away, as it does when a test ends.
    }
    this.note("sync", String(this.account.version));
    this.render();
  }

  async #syncIfChanged(): Promise<void> {
    try {
      const { version } = await loadVersion();
      if (version !== this.account.version) await this.sync();
    } catch {
      // As above.
    }
  }

  eventOf(id: string | null | undefined): FakeEvent | undefined {
    return this.account.events.find((event) => itemId(event) === id);
  }

  /** The peek card of an event: its answer can be changed there. */
  openPeek(event: FakeEvent): void {
    document.querySelector('[data-app-section="CalendarItemPeek"]')?.remove();
    this.note("popup", event.title);
    const answer = (status: FakeEvent["status"]): void => {
      this.note("rsvp", `${eventKey(event)} ${status}`);
      void changeEvent(event, { status }).then(() => this.sync());
    };
    const peek = build(
      "div",
      { "data-app-section": "CalendarItemPeek", class: look("peek"), role: "dialog", "aria-label": event.title },
      build("h2", {}, event.title),
      build("p", {}, this.words.range(event)),
      button({}, "Accept", () => answer("accepted")),
      button({}, "Decline", () => answer("declined")),
      button({ "aria-label": "Close" }, "✕", () => peek.remove()),
    );
    document.getElementById("fluent-default-layer-host")!.append(peek);
  }

  get isSettled(): boolean {
    return this.account.version > 0 && (this.place.app !== "calendar" || this.#surface !== undefined);
  }
}

/** True when only what stands in the columns differs. */
function sameShape(old: HTMLElement, fresh: HTMLElement): boolean {
  const shape = (root: HTMLElement): string =>
    `${root.dataset["appSection"]}|${[...root.querySelectorAll("[data-column-date]")].map((head) => (head as HTMLElement).dataset["columnDate"]).join()}`;
  return shape(old) === shape(fresh) && old.querySelectorAll(".templateColumnContent").length > 0;
}

/** What React does for an update of the events: their nodes are replaced, what is foreign stays where it is. */
function patch(old: HTMLElement, fresh: HTMLElement): void {
  old.setAttribute("aria-label", fresh.getAttribute("aria-label")!);
  for (const selector of [".templateColumnContent", ".allDayHeaderContent"]) {
    const [before, after] = [old.querySelectorAll(selector), fresh.querySelectorAll(selector)];
    for (const [index, holder] of before.entries()) {
      (holder as HTMLElement).style.height = (after[index] as HTMLElement).style.height;
      for (const chip of holder.querySelectorAll(":scope > [data-calitemid], :scope > [data-itemindex]")) chip.remove();
      holder.append(...after[index]!.querySelectorAll(":scope > [data-calitemid]"));
    }
  }
}

const BLOCK = "another-extension-block";

function damage(stage: HTMLElement, options: OutlookOptions): void {
  if (options.foreignChildren) {
    for (const holder of stage.querySelectorAll(".templateColumnContent")) {
      if (holder.querySelector(`.${BLOCK}`)) continue;
      holder.append(
        build(
          "div",
          { class: BLOCK, role: "button", style: "position:absolute;top:40%;height:3%;left:0;right:0" },
          "Focus block",
        ),
      );
    }
    const chip = stage.querySelector<HTMLElement>("[data-calitemid]");
    if (chip) chip.style.visibility = "hidden";
  }
  if (options.namelessEvent) {
    const content = stage.querySelector(".templateColumnContent [data-calitemid] [role=button]");
    for (const name of ["aria-label", "title"]) content?.removeAttribute(name);
  }
  for (const name of options.without) {
    for (const element of stage.querySelectorAll(`[${CSS.escape(name)}]`)) element.removeAttribute(name);
  }
}

function toolbar(app: OutlookApp, view: OutlookView): HTMLElement {
  const { words } = app;
  const { date } = app.now;
  return build(
    "div",
    { "data-app-section": "CalendarSurfaceNavigationToolbar", role: "toolbar", class: look("toolbar") },
    button({ "aria-label": `${words.of.goToday}\n${words.date(date)}` }, "Today", () => app.goToView(view, date)),
    button({ "aria-label": `Go to previous week\n${words.date(addDays(date, -7))}` }, "‹", () => app.step(-1)),
    button({ "aria-label": `Go to next week\n${words.date(addDays(date, 7))}` }, "›", () => app.step(1)),
    ...(["day", "workweek", "week", "month"] as const).map((name) =>
      button({ "data-view": name }, name, () => {
        const { place } = app;
        if (place.app === "calendar") app.goToView(name, place.date);
      }),
    ),
    button({}, "Mail", () => app.goTo("/mail/")),
    ...(app.options.filtered ? [button({ "aria-pressed": "true" }, "Filter applied", () => {})] : []),
  );
}

/** The small calendar of the left pane: a grid, but not the calendar. */
function smallCalendar(app: OutlookApp): HTMLElement {
  const table = build("table", { role: "grid" });
  const row = build("tr", {});
  const { date } = app.now;
  for (let day = 1; day <= 7; day += 1) {
    row.append(build("td", {}, build("button", { "aria-label": `${day}, ${date}` }, String(day))));
  }
  table.append(row);
  return table;
}
