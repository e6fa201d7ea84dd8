import { hasBegun } from "../time/has-begun";
import type { Booking } from "../caseload/records";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { wallClockAt, type WallClock } from "../time/zone";
import type { GuestAnswer } from "./send-task";
import { isOnCalendar } from "./state";

/** One date of a series as its calendar has it. */
export interface SeenDate {
  /** Its day by the rule; absent where the calendar's own rule says nothing about the visit's dates. */
  plannedOn?: IsoDate;
  /** When it takes place: instants in milliseconds since 1970. */
  at: { fromMs: number; toMs: number };
  guest: GuestAnswer;
}

/**
 * Finds a date of a visit in what its calendar shows: by its day in the rule or, where the rule says nothing, by the
 * day on which it takes place.
 * @param zone IANA zone of the visit's clock
 */
export function seenAs<T extends SeenDate>(
  { plannedOn, date }: { plannedOn: IsoDate; date: IsoDate },
  seen: readonly T[],
  zone: string,
): T | undefined {
  return seen.find((one) =>
    one.plannedOn === undefined ? wallClockAt(one.at.fromMs, zone).date === date : one.plannedOn === plannedOn,
  );
}

type Placed = Interval & { date: IsoDate };

/**
 * Gives the coming dates that are at another time in their calendar than in Pushpin, moved to that time. Each keeps its
 * agreed time as `movedFrom` until she has seen the change.
 * @param bookings dates of a visit on a clock
 * @param seen where their calendar has them, by id
 * @param zone IANA zone of that clock
 */
export function movedInCalendar(
  bookings: readonly Booking[],
  seen: ReadonlyMap<string, SeenDate["at"]>,
  { now, zone }: { now: WallClock; zone: string },
): Booking[] {
  return bookings.flatMap((booking) => {
    const span = seen.get(booking.id);
    const at = span && placeOf(span, zone);
    if (!at || !isOnCalendar(booking) || hasBegun(booking, now) || isSame(at, booking)) return [];
    const { movedFrom, ...rest } = booking;
    const { date, startMinute, endMinute } = movedFrom ?? booking;
    const agreed = { date, startMinute, endMinute };
    return [{ ...rest, ...at, ...(isSame(at, agreed) ? {} : { movedFrom: agreed }) }];
  });
}

const isSame = (a: Placed, b: Placed): boolean =>
  a.date === b.date && a.startMinute === b.startMinute && a.endMinute === b.endMinute;

const DAY_MINUTES = 1440;

/** Undefined for a time that no visit can have: one that goes on past midnight. */
function placeOf({ fromMs, toMs }: SeenDate["at"], zone: string): Placed | undefined {
  const { date, minute: startMinute } = wallClockAt(fromMs, zone);
  const endMinute = startMinute + Math.round((toMs - fromMs) / 60_000);
  return endMinute > startMinute && endMinute <= DAY_MINUTES ? { date, startMinute, endMinute } : undefined;
}
