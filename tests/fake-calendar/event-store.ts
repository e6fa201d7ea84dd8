import { addDays, datesBetween } from "../../lib/core/time/iso-date";
import { formatClock } from "../../lib/core/time/interval";
import { eventKey, type FakeEvent } from "./fake-event";

/** Events that a page shows beside its own: those of the account's calendar server. */
export interface EventsBeside {
  /** Grows with every change. */
  readonly version: number;
  all(): readonly FakeEvent[];
  /** False where it has no such event. */
  remove(key: string): boolean;
}

/** The calendar account behind the fake page: lives as long as the server, so a reload keeps everything. */
export class EventStore {
  #version = 1;
  #events: FakeEvent[];

  constructor(
    events: readonly FakeEvent[],
    private readonly beside?: EventsBeside,
  ) {
    this.#events = [...events];
  }

  /** Grows with every change, so that open pages can tell when to sync. */
  get version(): number {
    return this.#version + (this.beside?.version ?? 0);
  }

  all(): readonly FakeEvent[] {
    return this.beside ? [...this.#events, ...this.beside.all()] : this.#events;
  }

  /**
   * Stores an event once: a browser repeats a request whose connection broke, and the calendar answers it as before.
   */
  add(event: FakeEvent): void {
    if (this.#events.some((known) => eventKey(known) === eventKey(event))) return;
    this.#events.push(event);
    this.#version += 1;
  }

  /** Changes one event, of a series one instance; unknown keys change nothing. */
  change(key: string, changes: Partial<FakeEvent>): void {
    this.#events = this.#events.map((event) => (eventKey(event) === key ? { ...event, ...changes } : event));
    this.#version += 1;
  }

  remove(key: string): void {
    if (this.beside?.remove(key)) return;
    this.#events = this.#events.filter((event) => eventKey(event) !== key);
    this.#version += 1;
  }
}

/**
 * `count` events spread over the seven days from `firstDay`, overlapping as they would in a week of shared calendars.
 */
export function denseWeek(firstDay: string, count: number): FakeEvent[] {
  const days = datesBetween(firstDay, addDays(firstDay, 7));
  return Array.from({ length: count }, (_, index) => {
    const date = days[index % days.length]!;
    const start = 360 + ((index * 35) % 720);
    return {
      id: `dense${index}`,
      calendarId: "therapist@lincoln.example",
      title: `Block ${index + 1}`,
      start: `${date}T${formatClock(start)}`,
      end: `${date}T${formatClock(start + 30 + (index % 3) * 15)}`,
      owner: "Dana Reyes",
      status: "accepted",
      kind: "event",
      color: "rgb(3, 155, 229)",
    };
  });
}
