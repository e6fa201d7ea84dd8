import "./week.css";
import { useMemo, useState } from "preact/hooks";
import type { WeekSession } from "../../../lib/contracts/sessions";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import { formatDay, formatShortDay } from "../../../lib/i18n/format";
import { mondayOf, type IsoDate } from "../../../lib/core/time/iso-date";
import { cardTexts } from "../../../lib/i18n/card-texts";
import { cardWords } from "../../../lib/i18n/card-words";
import { weekPaperWords } from "../../../lib/i18n/week-paper";
import { panelWords } from "../../../lib/i18n/sidepanel";
import type { Said } from "../../sidepanel/said";
import { SaidBar } from "../../sidepanel/SaidBar";
import { WeekButtons } from "../../sidepanel/WeekButtons";
import type { WindowContext } from "../../sidepanel/window-context";
import { AbsenceQuestions } from "../../ui/AbsenceQuestions";
import { Button, LinkButton } from "../../ui/Button";
import { SchoolDayNotes } from "../../ui/SchoolDayNotes";
import * as icons from "../../ui/icons";
import { usePeople } from "../nameless/use-nameless";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { FailureNotice } from "../FailureNotice";
import { OtherSessions } from "./OtherSessions";
import { ScreenHeading } from "../ScreenHeading";
import { CoverageTable } from "./CoverageTable";
import { CalendarNotices } from "./CalendarNotices";
import { findStandstill, GapList, Standstill } from "./GapList";
import { useWeekScreen, type ShownWeek } from "./use-week-screen";
import { paperWeek, type PlaceOfClass } from "./paper-week";
import { WeekPaper } from "./WeekPaper";
import { WindowLine } from "./WindowLine";

interface WeekScreenProps {
  /** Null until they were fetched once. */
  suggestions: SuggestionList | null;
  /** Address of her calendar. */
  calendarUrl: string;
  today: IsoDate;
}

/** Lists the week's windows, and who has none and why. */
export function WeekScreen({ suggestions, calendarUrl, today }: WeekScreenProps) {
  const { t, language } = usePage();
  const week = useWeekScreen(suggestions);
  const words = useMemo(() => panelWords(language), [language]);
  const cardWordsNow = useMemo(() => cardWords(cardTexts(language)), [language]);
  const [said, setSaid] = useState<Said | null>(null);
  const { list, actions } = week;
  const openers = { onSaid: setSaid, onOpenPlanner: (route: string) => location.assign(route) };
  const [isOnPaper, setOnPaper] = useState(false);
  const [isBack, setBack] = useState(false);
  const closePaper = (): void => {
    setOnPaper(false);
    setBack(true);
  };
  if (list && isOnPaper) return <PrintedWeek {...{ list, today, caseload: week.caseload }} onClose={closePaper} />;
  const context = list && { language, words, cardWords: cardWordsNow, actions, list, ...openers };
  return (
    <div class="pp-stack">
      <ScreenHeading title={t("week.title")} leavesFocus={isBack}>
        <LinkButton look="primary" icon={icons.leave} href={calendarUrl} opensTab={t("page.new-tab")}>
          {t("page.open-calendar")}
        </LinkButton>
        {list && (
          <Button icon={icons.print} takesFocus={isBack} onPress={() => setOnPaper(true)}>
            {weekPaperWords(language)("open")}
          </Button>
        )}
      </ScreenHeading>
      {list && (
        <WeekButtons monday={mondayOf(list.days[0] ?? today)} today={today} onWeek={week.onWeek} words={words} />
      )}
      {context && (
        <Suggestions
          context={context}
          save={week.save}
          explain={week.explain}
          calendarUrl={calendarUrl}
          today={today}
        />
      )}
      <SaidBar said={said} words={words} language={language} onSaid={setSaid} removeDeclines={actions.removeDeclines} />
    </div>
  );
}

interface PrintedWeekProps extends Pick<ShownWeek, "caseload"> {
  list: SuggestionList;
  today: IsoDate;
  onClose: () => void;
}

function PrintedWeek({ list, today, caseload, onClose }: PrintedWeekProps) {
  const monday = mondayOf(list.days[0] ?? today);
  const { value, failure } = useAnswer("loadWeekSessions", { monday });
  const people = usePeople(caseload);
  const places = useMemo(() => placesOf(caseload), [caseload]);
  const days = value && !failure ? paperWeek({ windows: list.windows, sessions: value, places }) : null;
  return <WeekPaper {...{ monday, days, failure, people, onClose }} />;
}

function placesOf({ classes, sites }: ShownWeek["caseload"]): PlaceOfClass {
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  return new Map(
    classes.map(({ schoolClass: { id, room, siteId } }) => [id, { room, siteName: siteNames.get(siteId) ?? "" }]),
  );
}

interface SuggestionsProps {
  context: WindowContext;
  save: ShownWeek["save"];
  explain: ShownWeek["explain"];
  calendarUrl: string;
  today: IsoDate;
}

function Suggestions({ context, save, explain, calendarUrl, today }: SuggestionsProps) {
  const { t, language, announce } = usePage();
  const suggestions = context.list;
  const { days, windows, more, nothingFits } = suggestions;
  const happened = useAnswer("loadWeekSessions", { monday: mondayOf(days[0] ?? today) });
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
      <CoverageTable />
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
