import { addDays, dateOfDayNumber, daysBetween } from "../../../lib/core/time/iso-date";
import { formatClock } from "../../../lib/core/time/interval";
import type { FakeEvent } from "../fake-event";
import { changeEvent, later } from "./account";
import type { App } from "./app";
import { build } from "./build";
import { dayOf } from "./description";
import { look } from "./looks";
import type { Popup } from "./popup";
import { openQuickAdd } from "./quick-add";

const DRAG_THRESHOLD_PX = 4;
const STEP_MINUTES = 15;

interface Press {
  x: number;
  y: number;
  chip?: HTMLElement;
  event?: FakeEvent;
  column?: HTMLElement;
  resizing: boolean;
  moved: boolean;
}

/** Drag, create and open, all caught on the document: whatever bubbles up to it counts as the page's own. */
export function listenToPointer(app: App, popup: Popup): void {
  let press: Press | undefined;
  let ghost: HTMLElement | undefined;
  let draggedJustNow = false;

  document.addEventListener("mousedown", (event) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest("[role=dialog]")) return;
    const chip = target.closest<HTMLElement>(`.${look("chip")}`) ?? undefined;
    const column = target.closest<HTMLElement>(`.${look("column")}`) ?? undefined;
    if (!column) return;
    const resizing = target.closest("[data-dragsource-type='3']") !== null;
    press = {
      x: event.clientX,
      y: event.clientY,
      chip,
      column,
      resizing,
      moved: false,
      event: app.eventOf(chip?.dataset["eventid"]),
    };
    if (!chip) {
      const top = snapped(app, event.clientY - column.getBoundingClientRect().top);
      ghost = build("div", {
        class: look("ghost"),
        style: `top:${(top / 60) * app.options.density}px;height:${app.options.density}px`,
      });
      column.append(ghost);
    }
  });

  document.addEventListener("mousemove", (event) => {
    if (!press || Math.hypot(event.clientX - press.x, event.clientY - press.y) < DRAG_THRESHOLD_PX) return;
    press.moved = true;
    if (press.chip && !press.resizing)
      press.chip.style.transform = `translate(${event.clientX - press.x}px, ${event.clientY - press.y}px)`;
  });

  document.addEventListener("mouseup", (event) => {
    const ended = press;
    press = undefined;
    if (!ended) return;
    if (!ended.chip) create(app, ended, ghost);
    else if (ended.moved && ended.event) {
      draggedJustNow = true;
      void drop(app, ended, ended.event, event);
    }
    ghost = undefined;
  });

  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (target.closest("[role=dialog]")) return;
    const chip = target.closest<HTMLElement>("[data-eventchip]");
    const opened = draggedJustNow ? undefined : app.eventOf(chip?.dataset["eventid"]);
    draggedJustNow = false;
    if (opened && chip) popup.open(opened, chip);
    else popup.close();
  });

  document.addEventListener(
    "wheel",
    () => {
      if (app.place?.view === "month") app.note("wheel");
    },
    { passive: true },
  );
}

/** Minute of the day at a height inside a column, on the page's quarter hours. */
function snapped(app: App, y: number): number {
  return Math.floor(((y / app.options.density) * 60) / STEP_MINUTES) * STEP_MINUTES;
}

function create(app: App, press: Press, ghost: HTMLElement | undefined): void {
  const date = dateOfColumn(app, press.column!);
  const minute = Math.min(1380, snapped(app, press.y - press.column!.getBoundingClientRect().top));
  const start = `${date}T${formatClock(minute)}`;
  openQuickAdd(app, start, later(start, 60), () => ghost?.remove());
}

function dateOfColumn(app: App, column: HTMLElement): string {
  const columns = [...column.parentElement!.querySelectorAll(`.${look("column")}`)];
  return app.drawing().days[columns.indexOf(column)] ?? dateOfDayNumber(0);
}

async function drop(app: App, press: Press, event: FakeEvent, end: MouseEvent): Promise<void> {
  const minutes = Math.round((((end.clientY - press.y) / app.options.density) * 60) / STEP_MINUTES) * STEP_MINUTES;
  app.note("drag", event.id);
  if (press.resizing) await changeEvent(event, { end: later(event.end, minutes) });
  else {
    const under = document
      .elementsFromPoint(end.clientX, end.clientY)
      .find((element) => element.classList.contains(look("column")));
    const days = under ? daysBetween(dateOfColumn(app, press.column!), dateOfColumn(app, under as HTMLElement)) : 0;
    const move = (moment: string): string => later(`${addDays(dayOf(moment), days)}${moment.slice(10)}`, minutes);
    await changeEvent(event, { start: move(event.start), end: move(event.end) });
  }
  await app.sync();
}
