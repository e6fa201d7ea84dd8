import { siteDaysOf } from "../../core/booking/dated-bookings";
import { isForNobody } from "../../core/booking/leavers";
import { withoutTitles, type SendTask } from "../../core/booking/send-task";
import { changesOnceRemoved } from "../../core/booking/keep-past";
import { next, type VisitEvent } from "../../core/booking/state";
import type { PendingChange, Visit, VisitTimes } from "../../core/booking/visit";
import { knownZone, wallClockAt } from "../../core/time/zone";
import { visitSources } from "../visits/booked-dates";
import type { SendingPorts } from "./sending-ports";
import { isInNoCalendar, isUndone } from "../../core/booking/in-state";

/** What a step changes in a visit besides its state. */
export interface StepChange {
  sendTask?: { [F in keyof SendTask]?: SendTask[F] | undefined };
  because?: string;
  reference?: Visit["reference"];
  outgoingTitle?: string;
  handedOverAt?: string;
  attempt?: number;
  /** Who is invited; empty where nobody is. */
  invited?: string;
  /** When it takes place, where that changes too. */
  times?: Partial<VisitTimes>;
  /** What the calendar does not have yet; null once it has everything. */
  pending?: PendingChange | null;
  /** Records that are written at the same time. */
  beside?: readonly Visit[];
}

/**
 * States in which she decides by the titles of conflicting events. In all other states the titles, which are other
 * people's, are dropped.
 */
const TITLED: ReadonlySet<Visit["state"]> = new Set(["conflict", "ready", "holding", "queued", "needs-sign-in"]);
const isTitled = ({ state, change }: Visit): boolean => TITLED.has(state) || change?.step === "stopped";

/** States whose reason stays when only something else about the visit changes. */
const SAYS_WHY: ReadonlySet<Visit["state"]> = new Set(["conflict", "refused", "changed-elsewhere"]);

/** Before every date. */
const NEVER = { date: "0001-01-01", minute: 0 };

/** Fields of a send task that belong to one step and are forgotten by the next. */
const FORGOTTEN = { heldUntilMs: undefined, retryAtMs: undefined } as const;

/**
 * Applies events of the state table to a visit and writes the outcome at once. Undefined, and nothing is written, when
 * the visit is gone, is in another state than `expected`, or an event can't happen. A visit for nobody that no calendar
 * has is undone whatever the events say: it was kept only because a calendar might have it. Call it under the write
 * lock.
 */
export async function stepVisit(
  ports: SendingPorts,
  { id, expected }: { id: string; expected?: (visit: Visit) => boolean },
  { events, change = {} }: { events: readonly VisitEvent[]; change?: StepChange },
): Promise<Visit | undefined> {
  const { vault } = ports;
  const visit = await vault.find("visits", id);
  if (!visit?.sendTask || (expected && !expected(visit))) return undefined;
  let { state } = visit;
  for (const event of events) {
    const after = next(state, event);
    if (!after) return undefined;
    state = after;
  }
  if (isForNobody(visit) && isInNoCalendar({ state })) state = next(state, "take-back") ?? state;
  const { because, change: before, invited: wasInvited, ...rest } = visit;
  const { sendTask, times, pending = before, beside = [], invited = wasInvited, ...others } = change;
  const after = withoutEmpty({ ...visit.sendTask, ...FORGOTTEN, ...sendTask });
  const changed: Visit = {
    ...rest,
    ...(because !== undefined && events.length === 0 && SAYS_WHY.has(state) ? { because } : {}),
    ...others,
    ...times,
    ...(invited ? { invited } : {}),
    ...(pending && !isUndone({ state }) ? { change: pending } : {}),
    ...(isUndone({ state }) ? { changes: await changesOf(visit, ports) } : {}),
    state,
    sendTask: after,
  };
  if (!isTitled(changed)) changed.sendTask = withoutTitles(after);
  await vault.apply([changed, ...beside].map((record) => ({ put: "visits", record }) as const));
  return changed;
}

/**
 * Gives the `changes` of a visit that is removed: past dates of a series that was in the calendar can still be marked.
 */
async function changesOf(visit: Visit, { vault, clock }: SendingPorts): Promise<Visit["changes"]> {
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const wasThere = visit.reference !== undefined;
  return changesOnceRemoved(visit, wasThere ? now : NEVER, siteDaysOf(visit, await visitSources(vault)));
}

/** Drops fields without a value, which a stored record does not have. */
function withoutEmpty(sendTask: { [F in keyof SendTask]: SendTask[F] | undefined }): SendTask {
  return Object.fromEntries(Object.entries(sendTask).filter(([, value]) => value !== undefined)) as unknown as SendTask;
}
