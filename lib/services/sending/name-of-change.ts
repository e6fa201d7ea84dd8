import type { UnderLock } from "../../contracts/contract";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import type { Visit } from "../../core/booking/visit";
import { ok, type Result } from "../../core/result";
import { changeToSend, type ChangeToSend } from "./change-to-send";
import { noteName } from "./list-calendars";
import type { SendingPorts } from "./sending-ports";
import { openTarget, type OpenTarget } from "./target";
import type { NotToSend } from "./visit-to-send";

/** A change that is being sent, and where to. */
interface Named {
  visit: Visit;
  target: OpenTarget;
  toSend: ChangeToSend;
}

/** A look at one day: the name comes with any list of events. */
const LOOK_MS = 86_400_000;

/**
 * Reads the name that a calendar has now for a change of texts alone, about which the calendar was asked nothing.
 * Undefined for any other change, and where the calendar does not say it.
 */
export async function nameForTexts(
  { clock }: Pick<SendingPorts, "clock">,
  { visit, target, toSend }: Named,
): Promise<Result<string | undefined, CalendarRefusal>> {
  if (!toSend.written?.isText || toSend.written.newTimes.length > 0 || visit.change?.isBegun) return ok(undefined);
  const { calendar, calendarId } = target;
  const nowMs = clock.nowMs();
  const busy = await calendar.busy({ fromMs: nowMs, toMs: nowMs + LOOK_MS }, { own: [calendarId], people: [] });
  return busy.ok ? ok(busy.value.names?.[calendarId]) : busy;
}

/** Judges a change's texts with the name that its calendar has now, which is noted; with the one known before, else. */
export async function changeAsNamed(
  ports: SendingPorts,
  { visit, target, toSend }: Named,
  nameNow: string | undefined,
  underLock: UnderLock,
): Promise<Result<ChangeToSend, NotToSend>> {
  if (!toSend.written) return ok(toSend);
  await underLock(async () => noteName(ports, visit.sendTask!, nameNow));
  return changeToSend(ports, visit, (await openTarget(ports, visit)) ?? target);
}
