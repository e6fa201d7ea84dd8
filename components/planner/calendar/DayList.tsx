import { useEffect, useRef, useState } from "preact/hooks";
import { dayRuns, type DayRun } from "../../../lib/core/school-calendar/day-runs";
import { meaningOfDay } from "../../../lib/core/school-calendar/propose-days";
import type { BellSchedule, DayMeaning, SchoolDay } from "../../../lib/core/school-calendar/school-day";
import { validateMeaning } from "../../../lib/core/school-calendar/validate-school-day";
import { formatShortDay } from "../../../lib/i18n/format";
import { dayReasonText } from "../../../lib/i18n/school-day";
import { Button, IconButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { DeleteButton } from "../DeleteButton";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useCalendarScreen } from "./use-calendar-screen";
import { EditDaysForm, editKey, type ClosedDays } from "./EditDaysForm";
import { useCalendarWords } from "./use-calendar-words";

/** Number of lines shown before a button shows the rest. */
const FIRST_LINES = 25;

interface DayListProps {
  /** Days of the site, from this week on. */
  days: readonly SchoolDay[];
  /** Bell schedules of every site. */
  bellSchedules: readonly BellSchedule[];
}

/** Lists days that differ, by date; the days of one break share a line. */
export function DayList({ days, bellSchedules }: DayListProps) {
  const c = useCalendarWords();
  const [showsAll, setShowsAll] = useState(false);
  /** The days whose form was just closed: their line takes the focus. */
  const [closed, setClosed] = useState<ClosedDays | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const runs = dayRuns(days);
  if (runs.length === 0) return <EmptyState text={c("days.empty")} />;
  const shown = showsAll ? runs : runs.slice(0, FIRST_LINES);
  return (
    <div class="pp-stack">
      <ul class="planner-lines" ref={list} tabIndex={-1} aria-label={c("days.title")}>
        {shown.map((run) => (
          <DayLine
            key={run.ids[0]}
            run={run}
            bellSchedules={bellSchedules}
            takesFocus={closed !== null && isOf(run, closed)}
            onFocused={() => setClosed(null)}
            onClosed={(now) => {
              // Focus the list until the changed line is drawn; the line never comes if the days moved to another site.
              list.current?.focus();
              setClosed(now);
            }}
          />
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

function isOf({ first, from, to }: DayRun, closed: ClosedDays): boolean {
  return first.siteId === closed.siteId && first.kind === closed.kind && from <= closed.from && closed.from <= to;
}

const whyOpen = (meaning: DayMeaning, bellSchedules: readonly BellSchedule[]) =>
  validateMeaning(meaning, bellSchedules).length > 0 ? "days.open" : "days.some";

interface DayLineProps {
  run: DayRun;
  bellSchedules: readonly BellSchedule[];
  takesFocus: boolean;
  onFocused: () => void;
  onClosed: (closed: ClosedDays) => void;
}

function DayLine({ run, bellSchedules, takesFocus, onFocused, onClosed }: DayLineProps) {
  const { t, language, announce } = usePage();
  const { save } = useCalendarScreen();
  const drafts = useDrafts();
  // Reopen a form that has a draft when she comes back from another screen.
  const [isOpen, setIsOpen] = useState(drafts.find(editKey(run)) !== undefined);
  const buttons = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!takesFocus || isOpen) return;
    buttons.current?.querySelector("button")?.focus();
    onFocused();
  });
  const c = useCalendarWords();
  const { first, from, to, ids } = run;
  const meaning = meaningOfDay(first);
  const bells = meaning.kind === "bell-schedule" && bellSchedules.find(({ id }) => id === meaning.bellScheduleId);
  const what = dayReasonText({ ...meaning, title: first.title, ...(bells ? { bellName: bells.name } : {}) }, language);
  const day = (date: string): string => formatShortDay(date, language);
  const when = from === to ? day(from) : c("range", { from: day(from), to: day(to) });
  const name = `${what}, ${when}`;
  if (isOpen)
    return (
      <li>
        <EditDaysForm
          run={run}
          name={name}
          bellSchedules={bellSchedules}
          onClosed={(closed) => {
            setIsOpen(false);
            onClosed(closed);
          }}
        />
      </li>
    );
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
            <Icon path={icons.triangle} /> {c(whyOpen(meaning, bellSchedules))}
          </span>
        )}
      </span>
      <span class="pp-row" ref={buttons}>
        <IconButton icon={icons.pencil} label={t("form.edit.what", { name })} onPress={() => setIsOpen(true)} />
        <DeleteButton
          name={name}
          title={c("days.delete.title", { name })}
          text={c("days.delete.text")}
          remove={async () => save("removeSchoolDays", { ids })}
          onRemoved={() => announce(c("days.deleted", { name }))}
        />
      </span>
    </li>
  );
}
