import type { PastedEntry } from "../../../../lib/core/paste/paste-reading";
import { formatTimeRange } from "../../../../lib/i18n/format";
import { daysText } from "../../days-text";
import { usePlanner } from "../../planner-context";
import { usePasteWords } from "./use-paste-words";

/** What a pasted schedule was read as, in the order of the day. */
export function PastePreview({ entries }: { entries: readonly PastedEntry[] }) {
  const { language } = usePlanner();
  const p = usePasteWords();
  const inOrder = [...entries].sort((a, b) => a.startMinute - b.startMinute || a.line - b.line);
  return (
    <table class="pp-table">
      <thead>
        <tr>
          <th scope="col">{p("column.time")}</th>
          <th scope="col">{p("column.routine")}</th>
          <th scope="col">{p("column.days")}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ title, weekdays, cycleDays, startMinute, endMinute, line }) => (
          <tr key={[line, title, startMinute, ...weekdays].join("|")}>
            <td>{formatTimeRange({ startMinute, endMinute }, language)}</td>
            <th scope="row">{title}</th>
            <td>
              {daysText(weekdays, language)}
              {cycleDays && <div class="pp-soft">{p("cycle", { days: cycleDays.join(", ") })}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
