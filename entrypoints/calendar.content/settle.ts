import type { CalendarReading } from "../../lib/core/schedule/calendar-reading";

/** The part of the world that a wait needs; tests pass their own. */
export interface Timers {
  nowMs(): number;
  /** @returns takes the call back */
  after(ms: number, callback: () => void): () => void;
}

export interface SettleParts {
  /** @param emptyForMs for how long the same days have been seen without an event */
  read(emptyForMs: number): CalendarReading;
  timers: Timers;
  /** The page moves: what was read before may no longer hold. */
  onUnsettled(): void;
  /** The page has come to rest after it showed something else. */
  onSettled(reading: CalendarReading): void;
}

/** Pages draw in bursts: read after a pause, and again until two readings agree. */
const PAUSE_MS = 150;
/** A page that never rests is read as it is after this long. */
const LONGEST_MS = 1500;
/** An unreadable page may only be loading (2026-11, facts 6.3): believe it no sooner. */
const UNREADABLE_MS = 1500;
/** A grid without events is loading more often than it is empty: believe it no sooner. */
const EMPTY_MS = 5000;

/** No event although the view should show them all, proven or not. */
function isEmpty({ events, complete, health }: CalendarReading): boolean {
  if (events.length > 0) return false;
  return health.reasons.some(({ code }) => code === "empty-unproven") || (complete && health.state === "ok");
}

/** How long a reading must stay the same to be believed. */
function neededMs({ health }: CalendarReading): number {
  return health.state === "ok" || health.state === "partial" ? PAUSE_MS : UNREADABLE_MS;
}

interface Candidate {
  text: string;
  sinceMs: number;
}

/** Turns a storm of page changes into the few readings that can be trusted. */
export class Settle {
  readonly #parts: SettleParts;
  #cancel: (() => void) | undefined;
  #movingSinceMs: number | undefined;
  #candidate: Candidate | undefined;
  #settledText: string | undefined;
  #empty: { days: string; sinceMs: number } | undefined;

  constructor(parts: SettleParts) {
    this.#parts = parts;
  }

  /** The page may show something else. */
  changed(): void {
    this.#movingSinceMs ??= this.#parts.timers.nowMs();
    this.#wait(PAUSE_MS);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(ms: number): void {
    this.stop();
    this.#cancel = this.#parts.timers.after(ms, () => this.#look());
  }

  #look(): void {
    const nowMs = this.#parts.timers.nowMs();
    const reading = this.#parts.read(this.#empty ? nowMs - this.#empty.sinceMs : 0);
    this.#noteEmpty(reading, nowMs);
    const text = JSON.stringify(reading);
    if (text === this.#settledText) return this.#backAtRest(reading);
    if (this.#candidate?.text !== text) {
      if (!this.#candidate) this.#parts.onUnsettled();
      this.#candidate = { text, sinceMs: nowMs };
    }
    const leftMs = this.#leftMs(reading, nowMs);
    if (leftMs > 0) return this.#wait(leftMs);
    this.#settledText = text;
    this.#rest();
    this.#parts.onSettled(reading);
  }

  /** The time without events goes on over readings, as long as they show the same days. */
  #noteEmpty(reading: CalendarReading, nowMs: number): void {
    const days = reading.days.join();
    if (!isEmpty(reading)) this.#empty = undefined;
    else if (this.#empty?.days !== days) this.#empty = { days, sinceMs: nowMs };
  }

  #leftMs(reading: CalendarReading, nowMs: number): number {
    if (this.#empty) return EMPTY_MS - (nowMs - this.#empty.sinceMs);
    const needed = neededMs(reading);
    const left = needed - (nowMs - this.#candidate!.sinceMs);
    const tired = needed === PAUSE_MS && nowMs - (this.#movingSinceMs ?? nowMs) >= LONGEST_MS;
    return tired ? 0 : left;
  }

  /** Nothing to say, unless something else was seen in between. */
  #backAtRest(reading: CalendarReading): void {
    const wasElsewhere = this.#candidate !== undefined;
    this.#rest();
    if (wasElsewhere) this.#parts.onSettled(reading);
  }

  #rest(): void {
    this.stop();
    this.#movingSinceMs = undefined;
    this.#candidate = undefined;
  }
}
