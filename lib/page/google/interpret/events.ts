import type { PageEvent } from "../../../core/schedule/calendar-reading";
import type { Chip } from "./chips";
import { hashedId } from "../../reading/hashed-id";
import { findDrawnAnswer, isFilled } from "./answer";
import { tidy } from "../../reading/tidy";
import { readTitle } from "./title";
import type { Vocabulary } from "../../reading/vocabulary";
import { isBusyTitle } from "../../reading/words";

/** Times of an event, with their confidence. */
export type EventTimes = Pick<PageEvent, "start" | "end" | "allDay" | "confidence">;

/** Gives a chip with known times its title, answer and kind. */
export function pageEventOf(chip: Chip, times: EventTimes, words: Vocabulary, othersAreFilled: boolean): PageEvent {
  const { title, status: named, isOutOfOffice } = readTitle(chip.label, chip, words);
  const { identity } = chip;
  const kind = identity?.kind === "task" ? "task" : isBusyTitle(title) ? "placeholder" : "event";
  const status = named === "none" && kind !== "task" ? findDrawnAnswer(chip, othersAreFilled) : named;
  return {
    id: identity?.eventId ?? hashedId(title, times.start, times.end),
    calendar: identity?.calendar ?? null,
    title,
    start: times.start,
    end: times.end,
    allDay: times.allDay,
    busy: kind !== "task" && status !== "declined",
    status,
    kind,
    confidence: times.confidence,
    ...(isOutOfOffice && times.allDay ? { isOutOfOffice } : {}),
  };
}

/** Key of a chip's event: id with instance and calendar, else the chip's texts. */
function keyOf(chip: Chip): string {
  const { identity, rawId, label } = chip;
  if (identity) return `${identity.eventId} ${identity.calendar ?? ""}`;
  return rawId ?? `${tidy(chip.visible[0] ?? "")}|${label?.text ?? ""}`;
}

/** Chips of the same event together, in page order. */
export function groupByEvent<T>(parts: readonly T[], chipOf: (part: T) => Chip): T[][] {
  const groups = new Map<string, T[]>();
  for (const part of parts) {
    const key = keyOf(chipOf(part));
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()];
}

/** True when timed chips of this page usually carry a fill colour of their own. */
export function areUsuallyFilled(chips: readonly Chip[]): boolean {
  return chips.some(isFilled);
}

/** Leaves out events without an id that repeat an event with one: copies that lost their id. */
export function withoutNamelessCopies(events: readonly PageEvent[]): PageEvent[] {
  const named = new Set(events.filter((event) => !isNameless(event)).map(placeKey));
  return events.filter((event) => !isNameless(event) || !named.has(placeKey(event)));
}

function isNameless(event: PageEvent): boolean {
  return event.id.startsWith("h:");
}

function placeKey(event: PageEvent): string {
  return `${event.start}|${event.end}|${event.title}`;
}
