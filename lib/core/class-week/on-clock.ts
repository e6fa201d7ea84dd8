import type { DayChange } from "../school-calendar/apply-day-plan";
import { MINUTES_PER_DAY, type Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { moveZone } from "../time/zone";

/** A change of a day as a clock in another zone shows it. */
export function changeOnClock(change: DayChange, from: string, to: string): DayChange {
  const { date, usual, now } = change;
  const move = (stretch: Interval): Interval & { date: IsoDate } => onClock({ ...stretch, date }, from, to);
  const moved = move(usual);
  return { ...change, date: moved.date, usual: spanOf(moved), now: now.map((piece) => spanOf(move(piece))) };
}

const spanOf = ({ startMinute, endMinute }: Interval): Interval => ({ startMinute, endMinute });

/** A stretch of a date. */
export type DatedInterval = Interval & { date: IsoDate; allDay?: boolean; usual?: Interval };

/** A stretch of a date on the clock of one zone, as a clock in another one shows it; a whole day stays. */
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
