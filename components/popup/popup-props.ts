import type { SendTaskLine } from "../../lib/contracts/booking";
import type { Failure } from "../../lib/contracts/failure";
import type { NewGoalPoint, OtherPlan, PlanSwitch, Today, UnplannedSession } from "../../lib/contracts/today";
import type { Input } from "../../lib/contracts/requests";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import type { NextAction } from "../../lib/core/sessions/next-actions";
import type { IsoDate } from "../../lib/core/time/iso-date";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { Language } from "../../lib/i18n/translate";
import type { SkillArea } from "../../lib/core/lexicon/skill-areas";
import type { LaterParts } from "./later-parts";
import type { Mark } from "./marks";
import type { PlannerRoute } from "./planner-route";

/** What the popup shows, and its callbacks. */
export interface PopupProps {
  language: Language;
  /** The day shown in the heading until the first answer. */
  date: IsoDate;
  /** The parts that the first rendering does not need; null until they are loaded. */
  later: LaterParts | null;
  /** The main skill of each goal of today, by goal id; absent until it is known. */
  skills?: Readonly<Record<string, SkillArea>>;
  /** Null until the first answer. A failed refresh keeps the last one. */
  today: Today | null;
  /** How many windows are suggested on a day without a session; null until that is known. */
  suggestedCount?: number | null;
  /** The dates of visits that need her; null until they are known. */
  visitNeeds?: VisitNeeds | null;
  /** Does something about a date that needs her. */
  onDateAct?: (wanted: Input<"actOnDate">) => void;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth?: VaultHealth | null;
  /** Visits in connected calendars that wait, or need her. */
  sendTasks?: readonly SendTaskLine[];
  onAct?: (visitId: string, act: VisitAct) => void;
  /** What is worth doing next, the first thing first; absent until it is known. */
  nextActions?: readonly NextAction[];
  /** Starts, stops or discards the timer of a session. */
  onTimer: (act: "start" | "stop" | "drop", sessionId: string) => void;
  /** Why the last request failed. */
  failure: Failure | null;
  /** Applies marks in order. */
  onMark: (marks: Mark[]) => void;
  /** What can be done today instead of a visit; null when it could not be found out. */
  onLoadPlans: (sessionId: string) => Promise<OtherPlan[] | null>;
  /** Records what she took of a student's goal. */
  onGoalPoint: (data: NewGoalPoint) => void;
  /** Puts a plan in the place of a visit, as a session with the given id. Gives whether that was done. */
  onSwitch: (change: PlanSwitch) => Promise<boolean>;
  /** Records a session that was never booked. */
  onAddSession: (session: UnplannedSession) => void;
  /** True while initials are hidden. */
  isPrivate: boolean;
  onPrivacy: (isPrivate: boolean) => void;
  onRetry: () => void;
  /** Gives null once Pushpin is unlocked. */
  onUnlock: (secret: string) => Promise<Failure | null>;
  onOpenPlanner: (route: PlannerRoute) => void;
  /** Opens the calendar at the week of `date`. */
  onOpenCalendar: (date: IsoDate) => void;
  /** Opens the side panel; absent when the browser has none. */
  onOpenPanel?: (() => void) | undefined;
}
