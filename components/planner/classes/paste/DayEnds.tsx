import type { UnreadLine } from "../../../../lib/core/paste/paste-reading";
import { formatTime } from "../../../../lib/i18n/format";
import { daysText } from "../../days-text";
import { usePage } from "../../page-context";
import { usePasteWords } from "./use-paste-words";

/** Shows the lines that end the day ("2:50 Dismissal"): they were understood, and are no routines. */
export function DayEnds({ lines }: { lines: readonly UnreadLine[] }) {
  const { language } = usePage();
  const p = usePasteWords();
  return (
    <>
      {lines.flatMap(({ dayEnds = [] }) =>
        dayEnds.map(({ title, weekdays, startMinute, line }) => (
          <p key={[line, title, ...weekdays].join("|")} class="pp-soft-text">
            {p("day-ends", { title, days: daysText(weekdays, language), time: formatTime(startMinute, language) })}
          </p>
        )),
      )}
    </>
  );
}
