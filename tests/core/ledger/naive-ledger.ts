import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import type { MakeUpPolicy } from "../../../lib/core/ledger/make-up-policies";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";

/*
 * What a student is owed, worked out day by day and as slowly as it is simple, with nothing of lib/core but its types:
 * the ledger is compared with it.
 */

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2025, 0, 1);
const DAYS = Array.from({ length: 4 * 366 }, (_, at) => new Date(FIRST + at * DAY_MS).toISOString().slice(0, 10));
const daysSince1970 = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
/** 1970-01-05 was a Monday. */
const weekOf = (day: string): number => Math.floor((daysSince1970(day) - 4) / 7);
const isSchoolDay = (day: string): boolean => (((daysSince1970(day) - 4) % 7) + 7) % 7 < 5;
const schoolDays = (days: readonly string[]): number => days.filter(isSchoolDay).length;

/** Names the period of a line that a day lies in; undefined where its dates are not known. */
function periodName(line: MandateLine, day: string): string | undefined {
  const begins = line.from?.slice(5) ?? "07-01";
  switch (line.per) {
    case "day":
      return day;
    case "week":
      return String(line.weeks ? Math.floor((weekOf(day) - weekOf(line.from ?? day)) / line.weeks.cycle) : weekOf(day));
    case "month":
      return day.slice(0, 7);
    case "year":
      return String(Number(day.slice(0, 4)) - (day.slice(5) < begins ? 1 : 0));
    default: {
      const at = (line.terms ?? []).findIndex(({ from, to }) => from <= day && day <= to);
      return at < 0 ? undefined : String(at);
    }
  }
}

const isInForce = ({ from, to }: MandateLine, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** The days of a line's period that holds a day, as far as the line is in force; undefined where there is none. */
export function periodDays(line: MandateLine, day: string): { days: string[]; granted: number } | undefined {
  const name = periodName(line, day);
  if (name === undefined || !isInForce(line, day)) return undefined;
  const whole = DAYS.filter((one) => periodName(line, one) === name);
  const days = whole.filter((one) => isInForce(line, one));
  const full = line.minutes * line.times * (line.weeks?.served ?? 1);
  if (line.per === "day" && !isSchoolDay(day)) return { days, granted: 0 };
  const share = schoolDays(days) / Math.max(1, schoolDays(whole));
  return { days, granted: days.length === whole.length ? full : Math.ceil(full * Math.min(1, share)) };
}

/** The entries that count: of each session the last one that no other corrects or settles. */
export function counting(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const overruled = new Set(entries.flatMap(({ corrects, settles = [] }) => [corrects, ...settles]));
  const left = entries.filter(({ id }) => !overruled.has(id));
  return left.filter(
    (entry) =>
      !left.some(
        (other) =>
          other.sessionId === entry.sessionId &&
          (other.recordedAt > entry.recordedAt || (other.recordedAt === entry.recordedAt && other.id > entry.id)),
      ),
  );
}

function judged({ cause, decided, time, classId }: LedgerEntry, policy: MakeUpPolicy): string {
  if (decided) return decided;
  const duty = cause === undefined ? "ask" : policy.rules[cause].duty;
  if (duty === "if-offered") return time && classId !== undefined ? "excused" : "undecided";
  return duty === "ask" ? "undecided" : duty;
}

const takes = (line: MandateLine, { bucket }: LedgerEntry): boolean =>
  line.bucket === "direct" ? bucket === "in-class" || bucket === "out-of-class" : line.bucket === bucket;

interface Counted {
  granted: number;
  delivered: number;
  excused: number;
  undecided: number;
  owedAgain: number;
}

function count(line: MandateLine, day: string, entries: readonly LedgerEntry[], policy: MakeUpPolicy): Counted {
  const { days, granted } = periodDays(line, day)!;
  const sums = { granted, delivered: 0, excused: 0, undecided: 0, owedAgain: 0 };
  for (const entry of entries) {
    if (!days.includes(entry.date) || !takes(line, entry)) continue;
    const missed = entry.time ? entry.time.endMinute - entry.time.startMinute : line.minutes;
    if (entry.outcome === "delivered") sums.delivered += entry.minutes;
    if (entry.outcome !== "missed") continue;
    const verdict = judged(entry, policy);
    if (verdict === "excused") sums.excused += missed;
    if (verdict === "undecided") sums.undecided += missed;
    if (verdict === "owed") sums.owedAgain += missed;
  }
  return { ...sums, excused: Math.min(granted, sums.excused) };
}

/** What one line owes in the period of a day. */
export function naiveLine(
  mandate: readonly MandateLine[],
  { line, day }: { line: MandateLine; day: string },
  { entries, policy }: { entries: readonly LedgerEntry[]; policy: MakeUpPolicy },
) {
  const said = counting(entries);
  const { days } = periodDays(line, day)!;
  const owedOn = said
    .filter((entry) => entry.outcome === "missed" && judged(entry, policy) === "owed")
    .map(({ date }) => date);
  const first = owedOn.toSorted()[0];
  let carried = 0;
  let before = "";
  for (const one of DAYS.filter((each) => first !== undefined && first <= each && each < days[0]!)) {
    const own = mandate.find((other) => other.bucket === line.bucket && periodDays(other, one) !== undefined);
    const name = own ? `${own.id} ${periodName(own, one)}` : "";
    if (!own || name === before) continue;
    before = name;
    const { granted, delivered, excused, owedAgain } = count(own, one, said, policy);
    carried = Math.min(Math.max(0, granted - excused + carried - delivered), carried + owedAgain);
  }
  const now = count(line, day, said, policy);
  const due = now.granted + carried - now.excused;
  return {
    ...{ from: days[0]!, mandateMinutes: now.granted, carriedMinutes: carried, excusedMinutes: now.excused },
    ...{ undecidedMinutes: now.undecided, deliveredMinutes: now.delivered },
    owedMinutes: Math.max(0, due - now.delivered),
    overMinutes: Math.max(0, now.delivered - Math.max(0, due)),
  };
}
