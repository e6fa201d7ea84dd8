import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ClassOverview } from "../../../../lib/contracts/caseload";
import type { Failure } from "../../../../lib/contracts/failure";
import type { PageCalendarList } from "../../../../lib/core/schedule/page-calendars";
import { pageCalendarWords } from "../../../../lib/i18n/page-calendar";
import { translator } from "../../../../lib/i18n/translate";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { CalendarChoice } from "./CalendarChoice";

/** Takes over a calendar from her own calendar page as the class's schedule, for the weeks read. */
export function PageCalendarSection({ overview }: { overview: ClassOverview }) {
  const { announce, language } = usePage();
  const { ask, caseload } = useClassesScreen();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  const { schoolClass, schedule } = overview;
  const [isOpen, setIsOpen] = useState(false);
  const [list, setList] = useState<PageCalendarList | { failure: Failure } | null>(null);
  const summary = useRef<HTMLElement>(null);
  const page = schedule?.page;
  // Load again after each save: the calendar page may have been read while this page was open.
  useEffect(() => {
    if (!isOpen) return;
    let isWanted = true;
    void ask("loadPageCalendars", null).then((answer) => {
      if (isWanted) setList(answer.ok ? answer.value : { failure: answer.failure });
    });
    return () => {
      isWanted = false;
    };
  }, [isOpen, ask, caseload]);
  return (
    <details class="planner-help" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary ref={summary}>{w("title")}</summary>
      <div class="pp-stack">
        <p class="pp-soft-text">{page ? w("from", { name: page.calendar }) : w("text")}</p>
        {!list && <p class="pp-soft-text">{w("loading")}</p>}
        {list && "failure" in list && <FailureNotice failure={list.failure} />}
        {list && "calendars" in list && (
          <CalendarChoice
            list={list}
            overview={overview}
            key={schoolClass.id}
            onTaken={({ calendar }) => {
              announce(w("taken", { name: calendar }));
              summary.current?.focus();
            }}
          />
        )}
      </div>
    </details>
  );
}
