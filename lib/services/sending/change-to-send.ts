import { hasBegun } from "../../core/time/has-begun";
import { datesInSeries, outgoingOfVisit, whyNoDate, type VisitPlace } from "../../core/booking/outgoing-of-visit";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { stepsOf, type ChangeSteps, type DateToSettle } from "../../core/booking/pending-change";
import type { Visit, VisitTimes } from "../../core/booking/visit";
import { fail, ok, type Result } from "../../core/result";
import type { Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt, type WallClock } from "../../core/time/zone";
import { fewerToSend, type DatesToSend } from "./fewer-to-send";
import { oldTimes, spanOf, spansOf } from "./old-times";
import type { SendingPorts } from "./sending-ports";
import type { OpenTarget } from "./target";
import { placeOfVisit, textsToSend, type NotToSend } from "./visit-to-send";

/** A change of a visit, in the form in which its calendar gets it. */
export interface ChangeToSend extends DatesToSend {
  /** What is written anew; absent where dates are only taken out of a series. */
  written?: WrittenChange;
}

/** What a calendar writes anew for a change. */
export interface WrittenChange {
  place: VisitPlace;
  /** True when she wants the calendar to have the event's texts as they are now. */
  isText: boolean;
  /** The whole event or series after the change, including past dates, which stay where they were. */
  outgoing: OutgoingVisit;
  /** Coming dates at a new time, by the time of the day. */
  newTimes: (Interval & { dates: IsoDate[] })[];
}

/** Works out what to send so that the calendar has a visit's changed times. */
export async function changeToSend(
  ports: SendingPorts,
  visit: Visit,
  { calendarName }: Pick<OpenTarget, "calendarName">,
): Promise<Result<ChangeToSend, NotToSend>> {
  const fewer = await fewerToSend(ports, visit);
  if (fewer) return ok(fewer);
  const placed = await placeOfVisit(ports, visit);
  if (!placed.ok) return placed;
  const place = placed.value;
  const { change } = visit;
  const now = wallClockAt(ports.clock.nowMs(), place.zone);
  const before = change?.before ?? visit;
  const steps = stepsOf(visit, before, now.date);
  const texts = await textsToSend(ports, { ...visit, outgoingTitle: "" }, { place, calendarName });
  if (!texts.ok) return texts;
  const dates = datesInSeries(visit, place);
  if (dates.length === 0) return fail({ because: whyNoDate(visit, place, now) });
  // Its guests stay as they are.
  const isSeries = visit.cadence.on !== "once";
  const outgoing = outgoingOfVisit(visit, place, { dates, texts: texts.value, isInvited: false, keepsRule: isSeries });
  const newTimes = newTimesOf({ visit, steps, before }, { place, now });
  return ok({
    ...steps,
    zone: place.zone,
    isOneDate: dates.length === 1,
    ...oldTimes({ ...visit, ...before }, place),
    endsEarlier: visit.until < before.until,
    written: { place, isText: change?.isText === true, outgoing, newTimes },
  });
}

/** Describes one date of a series as an event of its own. */
export function outgoingDate(
  { outgoing }: Pick<WrittenChange, "outgoing">,
  { to, title }: { to: NonNullable<DateToSettle["to"]>; title: string },
): OutgoingVisit {
  const { repeat: _series, ...event } = outgoing;
  const at = (minute: number): WallClock => ({ date: to.date, minute });
  return { ...event, title, start: at(to.startMinute), end: at(to.endMinute) };
}

/** Lists the coming dates that are at another time than before. */
function newTimesOf(
  { visit, steps, before }: { visit: Visit; steps: ChangeSteps; before: VisitTimes },
  { place, now }: { place: VisitPlace; now: WallClock },
): WrittenChange["newTimes"] {
  const moved = steps.dates.flatMap(({ to }) => (to && !hasBegun(to, now) ? [to] : []));
  const singles = moved.map(({ date, ...time }) => ({ ...time, dates: [date] }));
  const { startMinute, endMinute } = visit;
  const had = new Set(spansOf({ ...visit, ...before }, place).map(({ fromMs, toMs }) => `${fromMs}-${toMs}`));
  const isNew = (date: IsoDate): boolean => {
    const { fromMs, toMs } = spanOf(date, visit, place.zone);
    return !had.has(`${fromMs}-${toMs}`);
  };
  const planned = steps.isRuleChanged
    ? datesInSeries(visit, place).filter((date) => !hasBegun({ date, startMinute }, now) && isNew(date))
    : [];
  return planned.length > 0 ? [{ startMinute, endMinute, dates: planned }, ...singles] : singles;
}
