import type { CalendarPort } from "../ports/calendar-port";
import type { Clock } from "../ports/clock";
import type { Settings } from "../ports/settings";
import type { Vault } from "../ports/vault";
import type { Words } from "../ports/words";

/** The ports that use cases stand on. */
export interface House {
  vault: Vault;
  clock: Clock;
  words: Words;
  calendar: CalendarPort;
  settings: Pick<Settings, "read">;
}

/** Why a use case did not happen, as a value; nothing was changed. */
export type Outcome<T, F> = { done: true; value: T } | { done: false; failure: F };

export const done = <T>(value: T): { done: true; value: T } => ({ done: true, value });
export const failed = <F>(failure: F): { done: false; failure: F } => ({ done: false, failure });
