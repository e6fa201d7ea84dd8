import type { CalendarPort } from "../ports/calendar-port";
import type { Clock } from "../ports/clock";
import type { Settings } from "../ports/settings";
import type { Vault } from "../ports/vault";
import type { Words } from "../ports/words";

/** The ports that every use case may need. */
export interface Ports {
  vault: Vault;
  clock: Clock;
  words: Words;
  calendar: CalendarPort;
  settings: Pick<Settings, "read">;
}
