import type { Ask } from "../../../lib/contracts/ask";
import type { Failure } from "../../../lib/contracts/failure";
import type { Site } from "../../../lib/core/caseload/records";
import type { Language } from "../../../lib/i18n/translate";
import { calendarFileKey, readCalendar } from "../calendar/import-draft";
import type { Drafts } from "../drafts";
import type { CalendarRow } from "./bring-in-draft";

/** The school whose calendar it is: the chosen one, or the only one there is; empty while that is open. */
export function schoolOf({ siteId }: Pick<CalendarRow, "siteId">, sites: readonly Pick<Site, "id">[]): string {
  if (sites.some(({ id }) => id === siteId)) return siteId;
  return sites.length === 1 ? sites[0]!.id : "";
}

interface Prepared {
  /** Sites whose calendar waits to be checked on their page. */
  siteIds: string[];
  failure: Failure | null;
}

/**
 * Puts calendars that were dropped before their schools were saved on the pages of these schools, where each title is
 * checked. Nothing of them is saved before that.
 */
export async function prepareCalendars(
  calendars: readonly CalendarRow[],
  sites: readonly Site[],
  { ask, drafts, language }: { ask: Ask; drafts: Pick<Drafts, "put">; language: Language },
): Promise<Prepared> {
  const prepared: Prepared = { siteIds: [], failure: null };
  for (const { sourceName, entries, notes, ...row } of calendars) {
    const siteId = schoolOf(row, sites);
    if (siteId === "") continue;
    const preview = await ask("previewSchoolCalendar", { siteId, sourceName, entries });
    if (preview.ok) {
      drafts.put(calendarFileKey(siteId), readCalendar({ sourceName, notes }, preview.value, language));
      prepared.siteIds.push(siteId);
    } else prepared.failure = preview.failure;
  }
  return prepared;
}
