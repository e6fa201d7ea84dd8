import { IdbVault } from "../../lib/vault/idb-vault";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import { writeSchedule } from "../ics/writing/write-schedule";
import type { FeedAnswer, FeedValidators } from "../../lib/ports/feed-reader";
import type { FeedPorts } from "../../lib/services/feeds/read-feed";
import { at, someSettings } from "../fixtures/builders";
import { handsOver } from "./hands-over";

export const NEW_YORK = "America/New_York";

/** Ports on the real vault, with a server of calendars, a browser that grants hosts, and an alarm clock. */
export interface FeedStage {
  ports: FeedPorts;
  vault: IdbVault;
  /** What the server answers next, by address. */
  answers: Map<string, FeedAnswer | (() => Promise<FeedAnswer>)>;
  /** What the server was asked, in order. */
  asked: { url: string; validators: FeedValidators }[];
  /** Patterns of the hosts that the browser allows. */
  allowed: Set<string>;
  /** When the alarm rings; null without one, undefined until it was set. */
  alarmMs: number | null | undefined;
  nowMs: number;
  setClock(date: string, clock: string): void;
}

export function stageFeeds(): FeedStage {
  const vault = new IdbVault();
  const stage: FeedStage = {
    ports: {
      vault,
      clock: { nowMs: () => stage.nowMs, zone: () => NEW_YORK },
      words: wordsIn("en"),
      handOver: handsOver(),
      settings: { read: () => Promise.resolve(someSettings()) },
      feeds: {
        async read(url, validators) {
          stage.asked.push({ url, validators });
          const answer = stage.answers.get(url) ?? { state: "failed", problem: { code: "not-found", status: 404 } };
          return typeof answer === "function" ? answer() : answer;
        },
      },
      hosts: {
        has: (pattern) => Promise.resolve(stage.allowed.has(pattern)),
        giveUp: (pattern) => Promise.resolve(void stage.allowed.delete(pattern)),
      },
      wakeUp: { at: (whenMs) => Promise.resolve(void (stage.alarmMs = whenMs)) },
    },
    vault,
    answers: new Map(),
    asked: [],
    allowed: new Set(),
    alarmMs: undefined,
    nowMs: 0,
    setClock(date, clock) {
      stage.nowMs = instantOf({ date, minute: at(clock) }, NEW_YORK);
    },
  };
  stage.setClock("2026-10-05", "7:40");
  return stage;
}

/** The server's answer that holds these entries. */
export function aFeed(entries: ScheduleEntry[], validators: FeedValidators = {}): FeedAnswer {
  return textAnswer(writeSchedule(entries), validators);
}

export function textAnswer(text: string, validators: FeedValidators = {}): FeedAnswer {
  return { state: "read", bytes: new TextEncoder().encode(text), validators };
}
