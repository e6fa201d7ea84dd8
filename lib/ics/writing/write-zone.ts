import ICAL from "ical.js";
import type { RecurrenceRule, ScheduleTime, ZoneObservance } from "../../core/schedule/schedule-entry";
import { dateOfDayNumber, WEEKDAYS } from "../../core/time/iso-date";
import { clockOf, type ZoneClock } from "../../core/time/zone-clock";
import {
  civilOf,
  dayOf,
  dayOfDate,
  daysInMonth,
  monthDayOf,
  monthOf,
  SECONDS_PER_DAY,
  weekdayIndex,
  yearOf,
} from "../civil-day";
import { findNamedZone } from "../../core/time/zone-names";

/** Years a written zone describes change by change before its yearly rules take over. */
const WRITTEN_YEARS = 12;

function timeOfLocal(localSec: number): ScheduleTime {
  const day = Math.floor(localSec / SECONDS_PER_DAY);
  return { date: dateOfDayNumber(day), minute: Math.floor((localSec - day * SECONDS_PER_DAY) / 60) };
}

/** Every change of a clock in [fromDay, toDay), to the second. */
function changesOf(clock: ZoneClock, fromDay: number, toDay: number): ZoneObservance[] {
  const changes: ZoneObservance[] = [];
  let before = clock.offsetAt(fromDay * SECONDS_PER_DAY);
  for (let day = fromDay; day < toDay; day += 1) {
    const after = clock.offsetAt((day + 1) * SECONDS_PER_DAY);
    if (after === before) continue;
    let low = day * SECONDS_PER_DAY;
    let high = low + SECONDS_PER_DAY;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (clock.offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ onset: timeOfLocal(high + before), offsetBeforeSec: before, offsetSec: after });
    before = after;
  }
  return changes;
}

function dayOfOnset({ onset }: ZoneObservance): number {
  return dayOfDate(onset.date);
}

/** "The second Sunday of March": the yearly rule that a change follows. */
function yearlyRuleOf(change: ZoneObservance): RecurrenceRule {
  const day = dayOfOnset(change);
  const civil = civilOf(day);
  const monthDay = monthDayOf(civil);
  const last = daysInMonth(yearOf(civil), monthOf(civil)) - monthDay < 7;
  return {
    freq: "YEARLY",
    interval: 1,
    weekStart: "MO",
    byMonth: [monthOf(civil)],
    byDay: [{ weekday: WEEKDAYS[weekdayIndex(day)]!, nth: last ? -1 : Math.ceil(monthDay / 7) }],
  };
}

/** The clock changes that a series in the written years meets; when the last year has two, they repeat for ever. */
function observancesOf(zone: string, firstYear: number): ZoneObservance[] {
  const clock = clockOf(zone);
  const fromDay = dayOf(firstYear - 1, 1, 1);
  const lastYear = firstYear + WRITTEN_YEARS;
  const changes = changesOf(clock, fromDay, dayOf(lastYear + 1, 1, 1));
  const offsetSec = clock.offsetAt(fromDay * SECONDS_PER_DAY);
  const start = { onset: timeOfLocal(fromDay * SECONDS_PER_DAY), offsetBeforeSec: offsetSec, offsetSec };
  const closing = changes.filter(({ onset }) => onset.date >= `${lastYear}-01-01`);
  if (closing.length !== 2) return [start, ...changes];
  for (const change of closing) change.rules = [yearlyRuleOf(change)];
  return [start, ...changes];
}

function onsetText({ date, minute = 0, second = 0 }: ScheduleTime): string {
  const clock = [Math.floor(minute / 60), minute % 60, second].map((part) => String(part).padStart(2, "0"));
  return `${date}T${clock.join(":")}`;
}

/** Writes the text of a rule; UNTIL as its caller writes times. */
export function ruleText(rule: RecurrenceRule, until: string | undefined): string {
  const list = (name: string, values: readonly (string | number)[] | undefined) =>
    values && values.length > 0 ? `;${name}=${values.join(",")}` : "";
  return [
    `FREQ=${rule.freq}`,
    rule.interval === 1 ? "" : `;INTERVAL=${rule.interval}`,
    rule.count === undefined ? "" : `;COUNT=${rule.count}`,
    until === undefined ? "" : `;UNTIL=${until}`,
    rule.weekStart === "MO" ? "" : `;WKST=${rule.weekStart}`,
    list("BYMONTH", rule.byMonth),
    list("BYWEEKNO", rule.byWeekNo),
    list("BYYEARDAY", rule.byYearDay),
    list("BYMONTHDAY", rule.byMonthDay),
    list(
      "BYDAY",
      rule.byDay?.map(({ weekday, nth }) => `${nth ?? ""}${weekday}`),
    ),
    list("BYHOUR", rule.byHour),
    list("BYMINUTE", rule.byMinute),
    list("BYSECOND", rule.bySecond),
    list("BYSETPOS", rule.bySetPos),
  ].join("");
}

function observanceComponent(observance: ZoneObservance): ICAL.Component {
  const summer = observance.offsetSec > observance.offsetBeforeSec;
  const component = new ICAL.Component(summer ? "daylight" : "standard");
  component.addPropertyWithValue("dtstart", ICAL.Time.fromDateTimeString(onsetText(observance.onset)));
  const offsets = { tzoffsetfrom: observance.offsetBeforeSec, tzoffsetto: observance.offsetSec };
  for (const [name, seconds] of Object.entries(offsets))
    component.addPropertyWithValue(name, ICAL.UtcOffset.fromSeconds(seconds));
  for (const rule of observance.rules ?? []) {
    const until = rule.until && onsetText(rule.until).replaceAll(/[-:]/g, "") + (rule.until.zone ? "Z" : "");
    component.addPropertyWithValue("rrule", ICAL.Recur.fromString(ruleText(rule, until)));
  }
  for (const onset of observance.extraOnsets ?? [])
    component.addPropertyWithValue("rdate", ICAL.Time.fromDateTimeString(onsetText(onset)));
  return component;
}

/**
 * The VTIMEZONE of a zone that a written schedule uses. Undefined for a name that does not identify a zone: whoever
 * reads the file would trust a definition under it.
 * @param own the feed's own definition, for zones that only it knows
 */
export function findZoneComponent(
  zone: string,
  firstYear: number,
  own: ZoneObservance[] | undefined,
): ICAL.Component | undefined {
  if (!own && (zone === "UTC" || findNamedZone(zone)?.certainty !== "known")) return undefined;
  const component = new ICAL.Component("vtimezone");
  component.addPropertyWithValue("tzid", own ? zone.slice("feed:".length) : zone);
  for (const observance of own ?? observancesOf(zone, firstYear))
    component.addSubcomponent(observanceComponent(observance));
  return component;
}
