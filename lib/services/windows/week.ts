import { findWindows } from "../../core/suggest/find-windows";
import { chooseWeek } from "../../core/suggest/choose-week";
import type { SuggestedWeek } from "../../core/suggest/push-in-window";
import type { IsoDate } from "../../core/time/iso-date";
import type { StoredReading } from "../../ports/vault";
import type { Ports } from "../ports";
import { loadWeek, type LoadedWeek } from "./load-week";

/** A loaded week with the windows suggested for it. */
export interface Week extends LoadedWeek {
  suggested: SuggestedWeek;
}

/**
 * Loads a week, finds its windows and chooses the ones to suggest. Always for the whole week, whatever part of it is
 * shown, so that a day view shows the same suggestions as the week view.
 * @param taken the newest reading, whether or not it could be stored
 */
export async function workOutWeek(ports: Ports, monday: IsoDate, taken?: StoredReading): Promise<Week> {
  const loaded = await loadWeek(ports, monday, { taken });
  return { ...loaded, suggested: chooseWeek(loaded.facts, findWindows(loaded.facts)) };
}
