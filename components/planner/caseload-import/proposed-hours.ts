import { formatClock, parseClock } from "../../../lib/core/time/interval";
import { draftOfHours, type HoursDraft } from "../settings/hours-draft";
import type { BringInDraft } from "./bring-in-draft";

/** No class begins or ends beyond these; an entry that does is no routine of a school day. */
const [EARLIEST, LATEST] = [6 * 60, 18 * 60];

/** Entries of a site that span less than this, from first to last, do not show when the school day begins and ends. */
const WHOLE_DAY_MINUTES = 240;

/**
 * Proposes the hours at each site.
 *
 * - Entries that span four hours or more: from the earliest beginning to the latest end.
 * - Entries that span less: the usual school day, widened to hold them.
 * - No entries: the usual school day.
 *
 * Entries on another zone's clock, and those before 6:00 or after 18:00, are left out.
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

/** Gives the hours as shown and saved: what she ticked or typed, and the newest proposal for everything else. */
export function chosenHours(
  draft: Pick<BringInDraft, "classes" | "hours">,
  siteIds: readonly string[],
  zone: string,
): HoursDraft {
  const { days } = proposedHours(draft, siteIds, zone);
  return {
    days: Object.fromEntries(Object.entries(days).map(([key, day]) => [key, { ...day, ...draft.hours?.days[key] }])),
  };
}
