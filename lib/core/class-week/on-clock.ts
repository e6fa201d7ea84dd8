import type { DayChange } from "../school-calendar/apply-day-plan";
import { MINUTES_PER_DAY, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { moveZone } from "../time/zone";

/** Converts a change of a day from one zone's clock to another's. */
export function changeOnClock(change: DayChange, from: string, to: string): DayChange {
  const { date, usual, now } = change;
  const move = (stretch: Interval): Interval & { date: IsoDate } => onClock({ ...stretch, date }, from, to);
  const moved = move(usual);
  return { ...change, date: moved.date, usual: spanOf(moved), now: now.map((piece) => spanOf(move(piece))) };
}

const spanOf = ({ startMinute, endMinute }: Interval): Interval => ({ startMinute, endMinute });

/** A stretch of a date. */
export type DatedInterval = Interval & { date: IsoDate; allDay?: boolean; usual?: Interval };

/** Converts a stretch of a date from one zone's clock to another's; an all-day stretch stays as it is. */
export function onClock<O extends DatedInterval>(occurrence: O, from: string, to: string): O {
  if (from === to || occurrence.allDay) return occurrence;
  const start = moveZone({ date: occurrence.date, minute: occurrence.startMinute }, from, to);
  const length = occurrence.endMinute - occurrence.startMinute;
  const { date, usual } = occurrence;
  return {
    ...occurrence,
    ...(usual ? { usual: spanOf(onClock<DatedInterval>({ ...usual, date }, from, to)) } : {}),
    date: start.date,
    startMinute: start.minute,
    endMinute: Math.min(MINUTES_PER_DAY, start.minute + length),
  };
}
