import type { Answer } from "../../lib/contracts/contract";
import type { SendTaskLine } from "../../lib/contracts/booking";
import type { Failure } from "../../lib/contracts/failure";
import type { Input } from "../../lib/contracts/requests";
import type { Today } from "../../lib/contracts/today";
import type { VisitNeeds } from "../../lib/contracts/visits";
import type { SkillArea } from "../../lib/core/lexicon/skill-areas";
import type { NextAction } from "../../lib/core/sessions/next-actions";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { Language } from "../../lib/i18n/translate";

/** Requests that are answered with the day as it is then. */
type DayRequestName =
  | "loadToday"
  | "recordSession"
  | "recordGoalPoint"
  | "recordUnplanned"
  | "switchSession"
  | "startTimer"
  | "stopTimer"
  | "dropTimer";
type VisitRequestName = "actOnVisit" | "actOnDate";

/** A request by its name, with its input. */
type Requested<Names extends DayRequestName | VisitRequestName> = { [N in Names]: { name: N; input: Input<N> } }[Names];

/** A request for the day; `isOnce` where sending it a second time would do something else. */
export type DayRequest = Requested<DayRequestName> & { isOnce?: boolean };
export type VisitRequest = Requested<VisitRequestName>;

/** What is loaded after the day, in any order. */
export interface BesideDay {
  sendTasks: SendTaskLine[];
  visitNeeds: VisitNeeds | null;
  skills: Record<string, SkillArea>;
  vaultHealth: VaultHealth | null;
  nextActions: NextAction[];
}

/** The whole popup as a value. */
export interface PopupState extends BesideDay {
  /** Undefined until the settings are read; nothing is drawn before, so that the language does not flip. */
  language: Language | undefined;
  isPrivate: boolean;
  today: Today | null;
  suggestedCount: number | null;
  /** Why the last request for the day failed. */
  failure: Failure | null;
  /** Why the last act on a visit failed, and the act; kept while everything else is reloaded. */
  failedAct: { failure: Failure; request: VisitRequest } | null;
  /** Number of the last request for the day: answers may overtake each other, and only the one to the last counts. */
  turn: number;
  /** True when the last request for the day only loads it. */
  isLoading: boolean;
  /** Number of the last refresh; what was loaded for earlier ones is dropped. */
  refresh: number;
}

export type PopupEvent =
  | { type: "settings"; language: Language; isPrivate: boolean }
  /** The day may have changed, or she unlocked Pushpin. */
  | { type: "outdated" }
  | { type: "asked"; request: DayRequest }
  | { type: "answered"; asked: AskDay; answer: Answer<Today> }
  | { type: "counted"; refresh: number; answer: Answer<number> }
  | {
      [P in keyof BesideDay]: { type: "loaded"; refresh: number; part: P; answer: Answer<BesideDay[P]> };
    }[keyof BesideDay]
  | { type: "acted"; request: VisitRequest; answer: Answer<null> }
  | { type: "retried" }
  /** A request failed that is answered with something else than the day. */
  | { type: "failed"; failure: Failure }
  | { type: "locked" };

/** Asks for the day. */
export interface AskDay {
  type: "ask";
  turn: number;
  request: DayRequest;
  /** Set when the day is loaded as part of this refresh. */
  refresh?: number;
  /** Why the request before failed: shown once the day is there, unless loading it fails too. */
  failedBefore?: Failure;
}

/** A side effect that the reducer asks for; carried out after drawing. */
export type PopupEffect =
  | AskDay
  | { type: "count"; refresh: number }
  | { type: "load-beside"; refresh: number }
  | { type: "act"; request: VisitRequest };

export interface PopupStep {
  state: PopupState;
  effects: PopupEffect[];
}

/** Nothing about her day or her students. */
export const NOTHING_LOADED = {
  ...{ today: null, vaultHealth: null, visitNeeds: null },
  ...{ sendTasks: [], nextActions: [], skills: {} },
};

export const POPUP_START: PopupState = {
  ...NOTHING_LOADED,
  language: undefined,
  isPrivate: false,
  ...{ suggestedCount: null, failure: null, failedAct: null },
  ...{ turn: 0, isLoading: false, refresh: 0 },
};
