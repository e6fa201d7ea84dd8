import { isAllDay, pageEventId, type FakeEvent } from "../fake-event";
import { changeEvent, removeEvent } from "./account";
import type { App } from "./app";
import { build, button } from "./build";
import { dayOf, lastDayOf, minuteOf, shownTitle } from "./description";
import { look } from "./looks";

const ANSWERS: [string, FakeEvent["status"]][] = [
  ["Yes", "accepted"],
  ["No", "declined"],
  ["Maybe", "tentative"],
];

/** The event bubble: one element for ever, filled anew for each event. */
export class Popup {
  readonly #outer: HTMLElement;

  constructor(private readonly app: App) {
    this.#outer = app.addDialog({ "data-chips-dialog": "true", class: look("dialog") });
    this.#outer.hidden = true;
  }

  get isOpen(): boolean {
    return !this.#outer.hidden;
  }

  close(): void {
    this.#outer.hidden = true;
    this.#outer.replaceChildren();
  }

  open(event: FakeEvent, chip: Element): void {
    this.app.note("popup", event.id);
    this.#outer.replaceChildren(this.#content(event));
    this.#outer.hidden = false;
    const { left, top } = chip.getBoundingClientRect();
    const besideLeft = left > 400 ? left - 372 : left + 160;
    Object.assign(this.#outer.style, {
      left: `${besideLeft}px`,
      top: `${Math.max(8, Math.min(top, window.innerHeight - 320))}px`,
    });
    this.#outer.focus();
  }

  #content(event: FakeEvent): HTMLElement {
    return build(
      "div",
      { id: "xDetDlg", "data-eventid": pageEventId(event) },
      button({ "aria-label": "Edit event" }, "✎", () => {}),
      button({ "aria-label": "Delete event" }, "🗑", () => void this.#remove(event)),
      button({ "aria-label": "Close" }, "✕", () => this.close()),
      build(
        "div",
        { id: "xDetDlgWhen" },
        build("span", { role: "heading", "aria-level": 1 }, shownTitle(event, this.app.words)),
        build("div", {}, this.#when(event)),
      ),
      event.location ? build("div", { id: "xDetDlgLoc" }, event.location) : undefined,
      event.details ? build("div", { id: "xDetDlgDesc" }, event.details) : undefined,
      event.guests?.length
        ? build("div", {}, `${event.guests.length + 1} guests: ${event.guests.join(", ")}`)
        : undefined,
      this.#answers(event),
    );
  }

  #when(event: FakeEvent): string {
    const { words } = this.app;
    const date = `${words.weekday(dayOf(event.start), "long")}, ${words.dateRange(dayOf(event.start), lastDayOf(event)).replace(/, \d{4}$/, "")}`;
    return isAllDay(event) ? date : `${date}⋅${words.shortRange(minuteOf(event.start), minuteOf(event.end))}`;
  }

  #answers(event: FakeEvent): HTMLElement | undefined {
    if (event.status === "none") return undefined;
    const buttons = ANSWERS.map(([name, status]) =>
      button({ "aria-pressed": String(event.status === status) }, name, () => void this.#answer(event, status)),
    );
    return build("div", { role: "group", "aria-label": "Going?" }, ...buttons);
  }

  async #answer(event: FakeEvent, status: FakeEvent["status"]): Promise<void> {
    this.app.note("rsvp", `${event.id} ${status}`);
    await changeEvent(event, { status });
    await this.app.sync();
  }

  async #remove(event: FakeEvent): Promise<void> {
    this.close();
    await removeEvent(event);
    await this.app.sync();
  }
}
