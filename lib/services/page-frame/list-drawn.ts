import type { DrawnWindow } from "../../contracts/overlay-week";
import { compare } from "../../core/compare";
import { mondayOf } from "../../core/time/iso-date";
import type { DrawnId } from "../../ports/drawn-pages";
import type { Ports } from "../ports";
import { drawWeek } from "../windows/draw";
import { workOutWeek } from "../windows/week";

/** Works out drawn windows again, in time order; leaves out those that are gone. */
export async function listDrawn(ports: Ports, drawn: readonly DrawnId[]): Promise<DrawnWindow[]> {
  const ids = new Set(drawn.map(({ id }) => id));
  const mondays = [...new Set(drawn.map(({ date }) => mondayOf(date)))];
  const weeks = await Promise.all(mondays.map(async (monday) => workOutWeek(ports, monday)));
  return weeks
    .flatMap(({ facts, suggested }) => drawWeek(facts, suggested.suggested))
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute);
}
