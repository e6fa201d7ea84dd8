import * as z from "zod/mini";
import type { TodaySession } from "../core/sessions/today-session";
import type { NothingFits } from "../core/suggest/push-in-window";
import type { IsoDate } from "../core/time/iso-date";
import { job, query, type InputOf } from "./contract";
import { id, nothing } from "./fields";

/** Why the day has no session; each reason has its own next step. */
export type EmptyDay =
  | { code: "not-set-up"; first: NothingFits }
  | { code: "not-a-working-day" }
  | { code: "calendar-never-read" }
  | { code: "nothing-booked"; suggestedToday: number };

/** Today's sessions in time order. */
export interface Today {
  date: IsoDate;
  sessions: TodaySession[];
  /** Not null exactly when there is no session. */
  empty: EmptyDay | null;
}

/** Requests for today's visits and their outcomes. */
export const todayContract = {
  loadToday: query(nothing).answers<Today>(),
  /** Marks a visit for all of its students, or for one; `open` removes the mark. */
  markSession: job(
    z.strictObject({ bookingId: id, studentId: z.optional(id), outcome: z.enum(["done", "missed", "open"]) }),
  ).answers<Today>(),
};

/** A mark on a visit. */
export type SessionMark = InputOf<(typeof todayContract)["markSession"]>;
