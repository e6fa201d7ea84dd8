import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import { formatDay, formatShortDay } from "../../../lib/i18n/format";
import { LinkButton } from "../../ui/Button";
import { SchoolDayNotes } from "../../ui/SchoolDayNotes";
import { usePlanner } from "../planner-context";
import { ScreenHeading } from "../ScreenHeading";
import { CalendarNotices } from "./CalendarNotices";
import { findStandstill, GapList, Standstill } from "./GapList";
import { WindowLine } from "./WindowLine";

/** Lists the week's windows, and who has none and why. */
export function WeekScreen({ suggestions }: { suggestions: SuggestionList | null }) {
  const { t, calendarUrl } = usePlanner();
  return (
    <div class="pp-stack">
      <ScreenHeading title={t("week.title")}>
        <LinkButton look="primary" icon="leave" href={calendarUrl} opensTab={t("page.new-tab")}>
          {t("page.open-calendar")}
        </LinkButton>
      </ScreenHeading>
      {suggestions && <Suggestions suggestions={suggestions} />}
    </div>
  );
}

function Suggestions({ suggestions }: { suggestions: SuggestionList }) {
  const { t, language } = usePlanner();
  const { days, windows, more, nothingFits } = suggestions;
  const standstill = windows.length === 0 && findStandstill(nothingFits);
  if (standstill) return <Standstill reason={standstill} />;
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
      <SchoolDayNotes notes={suggestions.schoolDays} language={language} />
      <CalendarNotices calendar={suggestions.calendar} />
      {windows.length > 0 && <p class="pp-soft-text">{t("week.book-where")}</p>}
      {windows.length === 0 && nothingFits.length === 0 && <p>{t("week.empty")}</p>}
      <WindowsByDay windows={windows} />
      {more.length > 0 && (
        <details class="planner-help">
          <summary>{t("week.more", { count: more.length })}</summary>
          <WindowsByDay windows={more} />
        </details>
      )}
      <GapList gaps={nothingFits} />
    </>
  );
}

function WindowsByDay({ windows }: { windows: DrawnWindow[] }) {
  const { language } = usePlanner();
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
                <WindowLine key={window.id} window={window} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
