import type { UpcomingVisit } from "../../lib/contracts/caseload";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import { usePage } from "./page-context";
import { hashOf } from "./route";

/** Booked visits that a change touches, a line each: day, time, routine, and for whom. Each leads to the visit. */
export function VisitLines({ visits }: { visits: readonly UpcomingVisit[] }) {
  const { t, language } = usePage();
  const names = new Intl.ListFormat(language);
  return (
    <ul class="planner-lines">
      {visits.map(({ visitId, routineTitle, initials, ...visit }) => {
        const words = {
          day: formatShortDay(visit.date, language),
          time: formatTimeRange(visit, language),
          routine: foreignText(routineTitle),
          who: names.format(initials),
        };
        return (
          <li key={`${visitId} ${visit.date} ${visit.startMinute} ${visit.studentIds.join(" ")}`}>
            <a href={hashOf({ screen: "visits", id: visitId })}>
              {t(initials.length > 0 ? "visit.line" : "visit.line.nobody", words)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
