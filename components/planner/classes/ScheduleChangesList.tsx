import { useEffect, useMemo, useState } from "preact/hooks";
import type { RoutineTime, ScheduleChanges, UnsettledVisit } from "../../../lib/core/schedule/compare-schedules";
import { isOnTurn, type ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { changeWords } from "../../../lib/i18n/schedule-changes";
import { translator } from "../../../lib/i18n/translate";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { daysText } from "../days-text";
import { usePage } from "../page-context";
import { useClassesScreen } from "./use-classes-screen";
import { usePasteWords } from "./paste/use-paste-words";

/** Number of lines shown before a button shows the rest. */
const MAX_LISTED = 12;

/** Lists what an unconfirmed schedule would change: new, moved, gone, and booked visits that lose their routine. */
export function ScheduleChangesList({ classId, entries }: { classId: string; entries: ScheduleEntry[] }) {
  const { language } = usePage();
  const { ask } = useClassesScreen();
  const c = useMemo(() => translator(changeWords, language), [language]);
  const p = usePasteWords();
  const [changes, setChanges] = useState<ScheduleChanges | null | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    setChanges(undefined);
    void ask("compareSchedule", { classId, entries }).then((answer) => {
      if (isWanted) setChanges(answer.ok ? answer.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, classId, entries]);
  if (changes === undefined) return <p class="pp-soft-text">{c("comparing")}</p>;
  return (
    <>
      {changes ? <Changes changes={changes} /> : <p>{c("failed")}</p>}
      {entries.some(isOnTurn) && <p>{p("cycle.waits")}</p>}
    </>
  );
}

/** Lists what a schedule changed or would change. `isUntitled`: omits the title, because the text above says it. */
export function Changes({ changes, isUntitled = false }: { changes: ScheduleChanges; isUntitled?: boolean }) {
  const { language, t } = usePage();
  const c = useMemo(() => translator(changeWords, language), [language]);
  const whenOf = ({ weekdays, allDay, ...times }: RoutineTime): { days: string; time: string } => ({
    days: daysText(weekdays, language),
    time: allDay ? t("schedule.all-day") : formatTimeRange(times, language),
  });
  const { added, gone, moved, sameCount, visits } = changes;
  const lines = [
    ...moved.map(({ from, to }) => {
      const then = whenOf(to);
      return c("moved", { title: from.title, ...whenOf(from), toDays: then.days, toTime: then.time });
    }),
    ...gone.map((line) => c("gone", { title: line.title, ...whenOf(line) })),
    ...added.map((line) => c("added", { title: line.title, ...whenOf(line) })),
  ];
  return (
    <div class="pp-stack">
      {!isUntitled && <strong>{c("title")}</strong>}
      {lines.length === 0 ? <p>{c("none")}</p> : <ListedLines lines={lines} more={(count) => c("more", { count })} />}
      {sameCount > 0 && lines.length > 0 && <p class="pp-soft-text">{c("same", { count: sameCount })}</p>}
      {visits.length > 0 && <Visits visits={visits} />}
    </div>
  );
}

function ListedLines({ lines, more }: { lines: string[]; more: (count: number) => string }) {
  const [listed, rest] = [lines.slice(0, MAX_LISTED), lines.slice(MAX_LISTED)];
  return (
    <>
      <Lines lines={listed} />
      {rest.length > 0 && (
        <details>
          <summary>{more(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Visits({ visits }: { visits: UnsettledVisit[] }) {
  const { language } = usePage();
  const c = useMemo(() => translator(changeWords, language), [language]);
  return (
    <div class="pp-warn">
      <ul>
        {visits.map(({ bookingId, routineTitle, date, movedTo, ...times }) => {
          const said = {
            title: routineTitle,
            date: formatShortDay(date, language),
            time: formatTimeRange(times, language),
          };
          return (
            <li key={bookingId}>
              <Icon path={icons.triangle} />{" "}
              {movedTo
                ? c("visit.moved", { ...said, toTime: formatTimeRange(movedTo, language) })
                : c("visit.gone", said)}
            </li>
          );
        })}
      </ul>
      <p>{c("visit.cure")}</p>
    </div>
  );
}
