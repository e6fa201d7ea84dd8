import type { WeekSession } from "../../../lib/contracts/sessions";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import { formatDay, formatShortDay } from "../../../lib/i18n/format";
import { mondayOf, type IsoDate } from "../../../lib/core/time/iso-date";
import type { WindowContext } from "../../sidepanel/window-context";
import { AbsenceQuestions } from "../../ui/AbsenceQuestions";
import { SchoolDayNotes } from "../../ui/SchoolDayNotes";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { FailureNotice } from "../FailureNotice";
import { OtherSessions } from "./OtherSessions";
import { CoverageTable } from "./CoverageTable";
import { CalendarNotices } from "./CalendarNotices";
import { findStandstill, GapList, Standstill } from "./GapList";
import type { ShownWeek } from "./use-week-screen";
import { WindowLine } from "./WindowLine";

interface SuggestionsProps {
  context: WindowContext;
  save: ShownWeek["save"];
  explain: ShownWeek["explain"];
  calendarUrl: string;
  today: IsoDate;
}

/** The week's windows by day, with what was left out and what would help. */
export function Suggestions({ context, save, explain, calendarUrl, today }: SuggestionsProps) {
  const { t, language, announce } = usePage();
  const suggestions = context.list;
  const { days, windows, more, nothingFits } = suggestions;
  const monday = mondayOf(days[0] ?? today);
  const happened = useAnswer("loadWeekSessions", { monday });
  const sessions = happened.value ?? NO_SESSIONS;
  const standstill = windows.length === 0 && findStandstill(nothingFits);
  if (standstill) return <Standstill reason={standstill} />;
  const isEmpty = windows.length + nothingFits.length + (suggestions.isOver ? sessions.length : 0) === 0;
  const from = days[0];
  const to = days.at(-1);
  return (
    <>
      {from && to && (
        <p class="pp-soft-text">
          {from === to
            ? formatDay(from, language)
            : t("week.range", { from: formatShortDay(from, language), to: formatShortDay(to, language) })}
          {windows.length > 0 && ` · ${t("week.windows", { count: windows.length })}`}
        </p>
      )}
      <AbsenceQuestions
        absences={suggestions.absences}
        language={language}
        onAnswer={(title, isAway) => save("answerAbsence", { title, isAway })}
        onSaid={announce}
      />
      <SchoolDayNotes notes={suggestions.schoolDays} language={language} />
      <CalendarNotices list={suggestions} />
      {happened.failure && <FailureNotice failure={happened.failure} />}
      {isEmpty && <p>{t(suggestions.isOver ? "week.empty.over" : "week.empty")}</p>}
      <WindowsByDay windows={windows} context={context} sessions={sessions} />
      <OtherSessions sessions={withoutWindow(sessions, windows, days)} />
      {more.length > 0 && (
        <details class="planner-help">
          <summary>{t("week.more", { count: more.length })}</summary>
          <WindowsByDay windows={more} context={context} sessions={NO_SESSIONS} />
        </details>
      )}
      <GapList gaps={nothingFits} calendarUrl={calendarUrl} explain={explain} />
      <CoverageTable monday={monday} />
    </>
  );
}

const NO_SESSIONS: readonly WeekSession[] = [];

/** Keeps the sessions of the shown days that are in no window. */
function withoutWindow(
  sessions: readonly WeekSession[],
  windows: readonly DrawnWindow[],
  days: readonly IsoDate[],
): WeekSession[] {
  const shown = new Set(windows.map(({ bookingId }) => bookingId));
  return sessions.filter(({ sessionId, date }) => days.includes(date) && !shown.has(sessionId));
}

interface WindowsByDayProps {
  windows: DrawnWindow[];
  context: WindowContext;
  sessions: readonly WeekSession[];
}

function WindowsByDay({ windows, context, sessions }: WindowsByDayProps) {
  const { language } = usePage();
  const days = [...new Set(windows.map(({ date }) => date))].sort();
  return (
    <>
      {days.map((day) => (
        <section key={day} class="planner-weekday">
          <h2>{formatDay(day, language)}</h2>
          <ul class="planner-lines">
            {windows
              .filter(({ date }) => date === day)
              .sort((a, b) => a.startMinute - b.startMinute)
              .map((window) => (
                <WindowLine
                  key={window.id}
                  window={window}
                  context={context}
                  happened={sessions.find(({ sessionId }) => sessionId === window.bookingId)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
