import type { PastedEntry } from "../../../../lib/core/paste/paste-reading";
import { weekPicture, type PictureCell } from "../../../../lib/core/paste/week-picture";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { formatTime, formatTimeRange } from "../../../../lib/i18n/format";
import { daysText } from "../../days-text";
import { usePage } from "../../page-context";
import { cycleText } from "./cycle-text";
import { usePasteWords } from "./use-paste-words";

/** Height of a minute, in pixels; a row is never lower than its text. */
const PIXELS_PER_MINUTE = 0.7;

/** Draws the week that was read, days across and hours down, so that a wrong day is seen at a glance. */
export function WeekPicture({ entries }: { entries: readonly PastedEntry[] }) {
  const { language } = usePage();
  const p = usePasteWords();
  const { days, rows } = weekPicture(entries);
  return (
    <section class="planner-week-picture" aria-label={p("picture")}>
      <table class="pp-table">
        <caption class="pp-soft-text">{p("picture")}</caption>
        <thead>
          <tr>
            <th scope="col">{p("column.time")}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {daysText([day], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ startMinute, endMinute, cells }) => (
            <tr
              key={startMinute}
              style={{ blockSize: `${Math.round((endMinute - startMinute) * PIXELS_PER_MINUTE)}px` }}
            >
              <th scope="row">{formatTime(startMinute, language)}</th>
              {cells.map((cell, index) => cell !== undefined && <Cell key={days[index]} cell={cell} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: PictureCell | null }) {
  const { language } = usePage();
  const p = usePasteWords();
  if (!cell) return <td aria-label={p("picture.free")} />;
  return (
    <td rowSpan={cell.rowSpan} class="planner-week-taken">
      {cell.entries.map((entry) => (
        <div
          key={`${entry.line}|${entry.title}|${entry.startMinute}|${cycleText(entry, p)}`}
          title={formatTimeRange(entry, language)}
        >
          {foreignText(entry.title)}
          {cycleText(entry, p) && <span class="pp-soft"> {cycleText(entry, p)}</span>}
        </div>
      ))}
    </td>
  );
}
