import { useState } from "preact/hooks";
import { dayRuns, type DayRun } from "../../../lib/core/school-calendar/day-runs";
import { meaningOfDay } from "../../../lib/core/school-calendar/propose-days";
import type { BellSchedule, SchoolDay } from "../../../lib/core/school-calendar/school-day";
import { formatShortDay } from "../../../lib/i18n/format";
import { dayReasonText } from "../../../lib/i18n/school-day";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import { Icon } from "../../ui/Icon";
import { DeleteButton } from "../DeleteButton";
import { usePlanner } from "../planner-context";
import { useCalendarWords } from "./use-calendar-words";

/** Lines that are shown before a button shows the rest. */
const FIRST_LINES = 25;

interface DayListProps {
  /** Of the site, from this week on. */
  days: readonly SchoolDay[];
  bellSchedules: readonly BellSchedule[];
}

/** What holds, by date; days of one break are one line. */
export function DayList({ days, bellSchedules }: DayListProps) {
  const c = useCalendarWords();
  const [showsAll, setShowsAll] = useState(false);
  const runs = dayRuns(days);
  if (runs.length === 0) return <EmptyState text={c("days.empty")} />;
  const shown = showsAll ? runs : runs.slice(0, FIRST_LINES);
  return (
    <div class="pp-stack">
      <ul class="planner-lines">
        {shown.map((run) => (
          <DayLine key={run.ids[0]} run={run} bellSchedules={bellSchedules} />
        ))}
      </ul>
      {shown.length < runs.length && (
        <div>
          <Button onPress={() => setShowsAll(true)}>{c("days.more", { count: runs.length - shown.length })}</Button>
        </div>
      )}
    </div>
  );
}

function DayLine({ run, bellSchedules }: { run: DayRun; bellSchedules: readonly BellSchedule[] }) {
  const { language, actions, announce } = usePlanner();
  const c = useCalendarWords();
  const { first, from, to, ids } = run;
  const meaning = meaningOfDay(first);
  const bells = meaning.kind === "bell-schedule" && bellSchedules.find(({ id }) => id === meaning.bellScheduleId);
  const what = dayReasonText({ ...meaning, title: first.title, ...(bells ? { bellName: bells.name } : {}) }, language);
  const day = (date: string): string => formatShortDay(date, language);
  const when = from === to ? day(from) : c("range", { from: day(from), to: day(to) });
  const name = `${what}, ${when}`;
  return (
    <li class="calendar-line">
      <span class="calendar-when">{when}</span>
      <span>
        {what}
        <span class="pp-soft calendar-source">
          {first.source === "ics" ? c("days.file", { file: first.sourceName ?? "" }) : c("days.typed")}
        </span>
        {first.state === "open" && (
          <span class="pp-tag pp-warn">
            <Icon name="triangle" /> {c("days.open")}
          </span>
        )}
      </span>
      <DeleteButton
        name={name}
        title={c("days.delete.title", { name })}
        text={c("days.delete.text")}
        remove={async () => actions.removeSchoolDays(ids)}
        onRemoved={() => announce(c("days.deleted", { name }))}
      />
    </li>
  );
}
