import type { Ask } from "../../../lib/contracts/ask";
import type { Failure } from "../../../lib/contracts/failure";
import type { Site } from "../../../lib/core/caseload/records";
import type { Language } from "../../../lib/i18n/translate";
import { calendarFileKey, calendarTitlesKey, readCalendar } from "../calendar/import-draft";
import type { Drafts } from "../drafts";
import type { CalendarRow } from "./bring-in-draft";

/** The calendar's school: the chosen one, or the only one there is; empty while she has to choose. */
export function schoolOf({ siteId }: Pick<CalendarRow, "siteId">, sites: readonly Pick<Site, "id">[]): string {
  if (sites.some(({ id }) => id === siteId)) return siteId;
  return sites.length === 1 ? sites[0]!.id : "";
}

/**
 * Finds calendars that have to wait, since a school's page checks one at a time: another calendar of the same school is
 * on that page already, or comes earlier in the list.
 */
export function calendarsBehindOthers(
  calendars: readonly CalendarRow[],
  sites: readonly Pick<Site, "id">[],
  drafts: Pick<Drafts, "find">,
): CalendarRow[] {
  const busy = new Set<string>();
  return calendars.filter((row) => {
    const siteId = schoolOf(row, sites);
    if (siteId === "") return false;
    if (busy.has(siteId) || drafts.find(calendarFileKey(siteId)) !== undefined) return true;
    busy.add(siteId);
    return false;
  });
}

interface Prepared {
  /** Rows whose calendar is on its school's page now. */
  rowIds: string[];
  /** Sites whose calendar waits to be checked on their page; each once. */
  siteIds: string[];
  failure: Failure | null;
}

/**
 * Hands calendars that were dropped before their schools were saved to the pages of these schools, where she checks
 * each title; nothing is saved before that. Skips calendars that have to wait for another one of their school.
 */
export async function prepareCalendars(
  calendars: readonly CalendarRow[],
  sites: readonly Site[],
  { ask, drafts, language }: { ask: Ask; drafts: Pick<Drafts, "find" | "put" | "drop">; language: Language },
): Promise<Prepared> {
  const prepared: Prepared = { rowIds: [], siteIds: [], failure: null };
  const behind = calendarsBehindOthers(calendars, sites, drafts);
  for (const row of calendars) {
    const { id, sourceName, entries, notes } = row;
    const siteId = schoolOf(row, sites);
    if (siteId === "" || behind.includes(row)) continue;
    const preview = await ask("previewSchoolCalendar", { siteId, sourceName, entries });
    if (preview.ok) {
      // Drop her decisions on an earlier calendar: they do not apply to this one.
      drafts.drop(calendarTitlesKey(siteId));
      drafts.put(calendarFileKey(siteId), readCalendar({ sourceName, notes }, preview.value, language));
      prepared.rowIds.push(id);
      prepared.siteIds.push(siteId);
    } else prepared.failure = preview.failure;
  }
  return prepared;
}
