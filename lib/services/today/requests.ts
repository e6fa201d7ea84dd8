import type { Implementation } from "../../contracts/contract";
import type { todayContract } from "../../contracts/today";
import { fail, ok } from "../../core/result";
import type { Ports } from "../ports";
import { recordGoalPoint } from "./record-goal-point";
import { nextSteps } from "./next-steps";
import { recordUnplanned } from "./record-session";
import { dropTimer, recordTimedSession, startTimer, stopTimer } from "./session-timer";
import { otherPlans, switchSession } from "./switch-session";
import { countSuggested, today, todaySkills } from "./today";

/** Answers the requests on today's sessions and their marks. */
export const todayRequests = {
  countSuggested: async (ports) => ok(await countSuggested(ports)),
  loadToday: async (ports) => ok(await today(ports)),
  async recordSession(ports, mark, { underLock }) {
    const recorded = await underLock(async () => recordTimedSession(ports, mark));
    return recorded.ok ? ok(await today(ports)) : recorded;
  },
  loadTodaySkills: async (ports) => ok(await todaySkills(ports)),
  loadNextActions: async (ports) => ok(await nextSteps(ports)),
  async startTimer(ports, { sessionId }, { underLock }) {
    const started = await underLock(async () => startTimer(ports, sessionId));
    return started.ok ? ok(await today(ports)) : started;
  },
  async stopTimer(ports, { sessionId }, { underLock }) {
    const stopped = await underLock(async () => stopTimer(ports, sessionId));
    return stopped.ok ? ok(await today(ports)) : stopped;
  },
  async dropTimer(ports, { sessionId }, { underLock }) {
    await underLock(async () => dropTimer(ports, sessionId));
    return ok(await today(ports));
  },
  async loadOtherPlans(ports, { sessionId }) {
    const plans = await otherPlans(ports, sessionId);
    return plans ? ok(plans) : fail({ code: "not-found" });
  },
  async switchSession(ports, change, { underLock }) {
    const switched = await underLock(async () => switchSession(ports, change));
    return switched.ok ? ok(await today(ports)) : switched;
  },
  async recordGoalPoint(ports, data, { underLock }) {
    const recorded = await underLock(async () => recordGoalPoint(ports, data));
    return recorded.ok ? ok(await today(ports)) : recorded;
  },
  async recordUnplanned(ports, session, { underLock }) {
    const recorded = await underLock(async () => recordUnplanned(ports, session));
    return recorded.ok ? ok(await today(ports)) : recorded;
  },
} satisfies Implementation<typeof todayContract, Ports>;
