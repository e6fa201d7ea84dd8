import { addEvent, changeEvent, later, ownEvent } from "../page/account";
import { build, button } from "../page/build";
import { look } from "../page/looks";
import type { OutlookApp } from "./app";

const KEYS = new Set("ntdwm".split(""));

/** Clicks, drags and shortcuts of the page itself. */
export function listenToPerson(app: OutlookApp): void {
  listenToClicks(app);
  listenToDrags(app);
  const target: EventTarget = app.options.keys === "steal" ? window : document;
  target.addEventListener(
    "keydown",
    (event) => {
      const { key, ctrlKey, metaKey, altKey, target: on } = event as KeyboardEvent;
      const isTyping = (on as HTMLElement).matches?.("input, textarea");
      if (ctrlKey || metaKey || altKey || isTyping || !KEYS.has(key)) return;
      app.note("shortcut", key);
      if (key === "n") app.goTo("/calendar/action/compose");
      if (key === "t" && app.place.app === "calendar") app.goToView(app.place.view, app.now.date);
    },
    app.options.keys !== "bubble",
  );
}

function chipAt(event: Event): HTMLElement | undefined {
  return (event.target as Element).closest<HTMLElement>("[data-calitemid]") ?? undefined;
}

function listenToClicks(app: OutlookApp): void {
  document.addEventListener("click", (event) => {
    const known = app.eventOf(chipAt(event)?.dataset["calitemid"]);
    if (known) return app.openPeek(known);
    const body = (event.target as Element).closest<HTMLElement>(".templateColumnContent");
    if (body) selectSlot(app, body, (event as MouseEvent).clientY);
  });
}

/** A press on an empty stretch selects half an hour, drawn like an event whose name is only its time. */
function selectSlot(app: OutlookApp, body: HTMLElement, y: number): void {
  document.querySelector(`.${look("slot")}`)?.remove();
  const rect = body.getBoundingClientRect();
  const start = Math.floor((((y - rect.top) / rect.height) * 1440) / 30) * 30;
  const name = `${app.words.time(start)}${app.words.of.to}${app.words.time(start + 30)}`;
  const days = [...document.querySelectorAll<HTMLElement>("[data-column-date]")];
  const bodies = [...document.querySelectorAll(".templateColumnContent")];
  const date = days[bodies.indexOf(body)]?.dataset["columnDate"] ?? app.now.date;
  const moment = later(`${date}T00:00`, start);
  app.note("create", moment);
  const save = button({ class: look("slot-save") }, "Save", () => {
    void addEvent(ownEvent("Quick event", moment, later(moment, 30))).then(() => app.sync());
  });
  body.append(
    build(
      "div",
      {
        class: `${look("slot")} calendar-SelectionStyles-resizeBoxParent`,
        "data-calitemid": "slot",
        style: `position:absolute;left:0;width:92%;top:${(start / 1440) * 100}%;height:${(30 / 1440) * 100}%`,
      },
      build("div", { role: "button", tabindex: 0, "aria-label": name, title: name }),
      save,
    ),
  );
}

function listenToDrags(app: OutlookApp): void {
  let from: { id: string; y: number; dayPx: number } | undefined;
  document.addEventListener("pointerdown", (event) => {
    const chip = chipAt(event);
    const body = chip?.closest(".templateColumnContent");
    if (chip && body)
      from = { id: chip.dataset["calitemid"]!, y: event.clientY, dayPx: body.getBoundingClientRect().height };
  });
  document.addEventListener("pointerup", (event) => {
    const known = from && app.eventOf(from.id);
    const minutes = from ? Math.round(((event.clientY - from.y) / from.dayPx) * 96) * 15 : 0;
    from = undefined;
    if (!known || minutes === 0) return;
    app.note("drag", `${known.title} ${minutes}`);
    const changes = { start: later(known.start, minutes), end: later(known.end, minutes) };
    void changeEvent(known, changes).then(() => app.sync());
  });
}
