import { formatClock, parseClock } from "../../../lib/core/time/interval";
import { draftOfHours, type HoursDraft } from "../settings/hours-draft";
import type { BringInDraft } from "./bring-in-draft";

/** No class begins or ends beyond these; an entry that does is no routine of a school day. */
const [EARLIEST, LATEST] = [6 * 60, 18 * 60];

/** Entries that span less are a part of a day, whose other hours nobody knows. */
const WHOLE_DAY_MINUTES = 240;

/**
 * Hours at each site that hold all entries of the schedules there: from the earliest beginning to the latest end. Where
 * they are only a part of a day, or there are none, the usual school day is proposed, widened to hold them. Entries on
 * another zone's clock are left out.
 * @param zone the zone of the sites' clocks
 * @returns unticked days of each site
 */
export function proposedHours(
  { classes }: Pick<BringInDraft, "classes">,
  siteIds: readonly string[],
  zone: string,
): HoursDraft {
  const { days } = draftOfHours([], siteIds);
  for (const [key, day] of Object.entries(days)) {
    const siteId = key.split("|")[0]!;
    const spans = classes
      .filter((row) => row.isTaken && row.siteId === siteId)
      .flatMap(({ schedule }) => schedule?.entries ?? [])
      .flatMap(({ start, durationMinutes }): [number, number][] =>
        start.minute === undefined || (start.zone !== undefined && start.zone !== zone)
          ? []
          : [[start.minute, start.minute + durationMinutes]],
      )
      .filter(([from, to]) => from >= EARLIEST && to <= LATEST && to > from);
    if (spans.length === 0) continue;
    const [from, to] = [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
    const isWhole = to - from >= WHOLE_DAY_MINUTES;
    const [usualFrom, usualTo] = [parseClock(day.from)!, parseClock(day.to)!];
    days[key] = {
      ...day,
      from: formatClock(isWhole ? from : Math.min(from, usualFrom)),
      to: formatClock(isWhole ? to : Math.max(to, usualTo)),
    };
  }
  return { days };
}
