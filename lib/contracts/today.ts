import type { TodaySession } from "../core/sessions/today-session";
import type { NothingFits } from "../core/suggest/push-in-window";
import type { IsoDate } from "../core/time/iso-date";

/** Why the day is empty, each with its own next step. */
export type EmptyDay =
  | { code: "not-set-up"; first: NothingFits }
  | { code: "not-a-working-day" }
  | { code: "calendar-never-read" }
  | { code: "nothing-booked"; suggestedToday: number };

/** Today's sessions in time order. */
export interface Today {
  date: IsoDate;
  sessions: TodaySession[];
  /** Filled exactly when there is no session. */
  empty: EmptyDay | null;
}
