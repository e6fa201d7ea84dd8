import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { DayOut } from "../../../lib/contracts/visits";
import { isWholeDay } from "../../../lib/core/schedule/away-time";
import { MINUTES_PER_DAY, parseClock, type Interval } from "../../../lib/core/time/interval";
import { isIsoDate, type IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatDay, formatTime, formatTimeRange } from "../../../lib/i18n/format";
import { JUDGEMENT_WORDS } from "../../../lib/i18n/judgement";
import { translator, type Language } from "../../../lib/i18n/translate";
import { visitsWords } from "../../../lib/i18n/visits";
import { Button, LinkButton } from "../../ui/Button";
import { DateField } from "../../ui/DateField";
import { TextField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { Notice } from "../../ui/Notice";
import { useDraftState } from "../drafts";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { useAnswer } from "../use-answer";
import { useTeacherLanguage, useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/** "I am out": every visit of a day, or of a part of it, is marked as missed at once, with a note for each teacher. */
export function DayOutSection({ today }: { today: IsoDate }) {
  const { announce, language } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const { typed, change, settle } = useTyped(today);
  const [marked, setMarked] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [unread, setUnread] = useState<readonly TimeField[]>([]);
  const stretch = stretchOf(typed, today);
  const errors = errorsOf(typed, unread);
  const isWrong = Object.keys(errors).length > 0;
  const { value, failure: notLoaded, isStale } = useAnswer("loadDayOut", stretch);
  const found = isStale || isWrong ? null : value;
  const isMarked = marked === JSON.stringify(stretch);
  const mark = async (): Promise<void> => {
    const outcome = await save("markDayOut", stretch);
    setFailure(outcome);
    if (outcome) return;
    setMarked(JSON.stringify(stretch));
    settle();
  };
  const takeBack = async (id: string): Promise<void> => {
    const outcome = await save("removeAwayTime", { id });
    setFailure(outcome);
    setMarked("");
    if (!outcome) announce(t("out.taken-back"));
  };
  const count = found?.visits.length ?? 0;
  const mayMark = found && !notLoaded && !isMarked;
  return (
    <section class="pp-stack" aria-labelledby="visits-out">
      <h2 id="visits-out">{t("out.title")}</h2>
      <p class="pp-soft">{t("out.text")}</p>
      <StretchFields {...{ typed, errors, unread }} onChange={change} onUnread={setUnread} />
      {notLoaded && <FailureNotice failure={notLoaded} />}
      {found && !notLoaded && count === 0 && <p>{t("out.none")}</p>}
      <MissedVisits visits={notLoaded ? [] : (found?.visits ?? [])} />
      {failure && <FailureNotice failure={failure} />}
      {mayMark && (
        <div>
          <Button look="primary" onPress={() => void mark()}>
            {count > 0 ? t("out.mark", { count }) : t("out.mark-time")}: {stretchText(stretch, { t, language })}
          </Button>
        </div>
      )}
      {found && isMarked && (
        <Notice tone="ok" isNews>
          <p>{t(count > 0 ? "out.marked" : "out.marked-time")}</p>
          {count > 0 && <AfterMarking notices={found.notices} date={stretch.date} />}
        </Notice>
      )}
      <MarkedTimes away={value?.away ?? []} onTakeBack={(id) => void takeBack(id)} />
    </section>
  );
}

/** What she typed: a draft until she marked it, and shown on until she types again. */
function useTyped(today: IsoDate) {
  const unchanged: TypedStretch = { date: today, from: "", to: "" };
  const [draft, setDraft] = useDraftState("visits:out", unchanged);
  const [done, setDone] = useState<TypedStretch | null>(null);
  const typed = done ?? draft;
  return {
    typed,
    change: (next: TypedStretch): void => {
      setDone(null);
      setDraft(() => next);
    },
    settle: (): void => {
      setDone(typed);
      setDraft(() => unchanged);
    },
  };
}

type TimeField = "from" | "to";
type StretchField = TimeField | "date";
type TypedStretch = Record<StretchField, string>;

/** Converts typed fields to a stretch; the whole day without times. */
const stretchOf = ({ date, from, to }: TypedStretch, today: IsoDate): Interval & { date: IsoDate } => ({
  date: isIsoDate(date) ? date : today,
  startMinute: parseClock(from) ?? 0,
  endMinute: parseClock(to) ?? MINUTES_PER_DAY,
});

type StretchErrors = Partial<Record<StretchField, "out.no-day" | "out.unread" | "out.backwards">>;

/** Finds the errors of the typed fields. `unread`: fields with an incomplete time. */
function errorsOf({ date, from, to }: TypedStretch, unread: readonly TimeField[]): StretchErrors {
  const isBackwards = (parseClock(to) ?? MINUTES_PER_DAY) <= (parseClock(from) ?? 0);
  return {
    ...(isIsoDate(date) ? {} : { date: "out.no-day" }),
    ...(isBackwards ? { to: "out.backwards" } : {}),
    ...Object.fromEntries(unread.map((field) => [field, "out.unread"])),
  };
}

/** A stretch in words: "Monday, Oct 5, from 12:00 PM on". */
function stretchText(
  { date, ...time }: Interval & { date: IsoDate },
  { t, language }: { t: ReturnType<typeof useVisitsWords>; language: Language },
): string {
  const day = formatDay(date, language);
  if (isWholeDay(time)) return day;
  if (time.endMinute === MINUTES_PER_DAY) return t("out.rest", { day, time: formatTime(time.startMinute, language) });
  if (time.startMinute === 0) return t("out.until", { day, time: formatTime(time.endMinute, language) });
  return `${day}, ${formatTimeRange(time, language)}`;
}

interface StretchFieldsProps {
  typed: TypedStretch;
  errors: StretchErrors;
  unread: readonly TimeField[];
  onChange: (typed: TypedStretch) => void;
  onUnread: (fields: readonly TimeField[]) => void;
}

function StretchFields({ typed, errors, unread, onChange, onUnread }: StretchFieldsProps) {
  const t = useVisitsWords();
  /** Checks for an incomplete time at each key: its value reads as empty, and the browser reports no change. */
  const look = (field: TimeField) => (event: Event) => {
    const isUnread = (event.target as HTMLInputElement).validity.badInput;
    if (isUnread !== unread.includes(field))
      onUnread(isUnread ? [...unread, field] : unread.filter((one) => one !== field));
  };
  const partOf = (field: StretchField) => ({
    value: typed[field],
    error: errors[field] && t(errors[field]),
    onChange: (value: string) => onChange({ ...typed, [field]: value }),
  });
  return (
    <div class="visits-stretch">
      <DateField label={t("out.day")} {...partOf("date")} />
      {(["from", "to"] as const).map((field) => (
        <div key={field} role="presentation" onInput={look(field)} onKeyUp={look(field)}>
          <TextField kind="time" label={t(`out.${field}`)} {...partOf(field)} />
        </div>
      ))}
    </div>
  );
}

function MissedVisits({ visits }: Pick<DayOut, "visits">) {
  const { language } = usePage();
  return (
    <ul class="visits-dates">
      {visits.map(({ id, className, routineTitle, initials, ...time }) => (
        <li key={id}>
          {formatTimeRange(time, language)} {foreignText(routineTitle)}, {foreignText(className)}: {initials.join(", ")}
        </li>
      ))}
    </ul>
  );
}

/** What is left to do once the visits are marked: tell the teachers, and find other times. */
function AfterMarking({ notices, date }: { notices: DayOut["notices"]; date: IsoDate }) {
  const t = useVisitsWords();
  return (
    <>
      <TeacherNotes notices={notices} date={date} />
      <p>{t("out.remains")}</p>
      <p>{t("out.make-ups")}</p>
      <div class="pp-row">
        <LinkButton href={hashOf({ screen: "sessions" })}>{t("out.make-ups.list")}</LinkButton>
        <LinkButton href={hashOf({ screen: "week" })}>{t("out.make-ups.times")}</LinkButton>
      </div>
    </>
  );
}

/** The times that she marked, in which nothing is offered. */
function MarkedTimes({ away, onTakeBack }: Pick<DayOut, "away"> & { onTakeBack: (id: string) => void }) {
  const { language } = usePage();
  const t = useVisitsWords();
  if (away.length === 0) return null;
  return (
    <>
      <h3>{t("out.times")}</h3>
      <ul class="visits-dates">
        {away.map(({ id, ...stretch }) => {
          const text = stretchText(stretch, { t, language });
          return (
            <li key={id}>
              <div class="pp-row pp-spread">
                <span>{text}</span>
                <Button look="quiet" label={t("out.take-back.what", { time: text })} onPress={() => onTakeBack(id)}>
                  {t("out.take-back")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function TeacherNotes({ notices, date }: { notices: DayOut["notices"]; date: IsoDate }) {
  return (
    <ul class="visits-dates">
      {notices.map((notice) => (
        <li key={notice.classId}>
          <TeacherNote notice={notice} date={date} />
        </li>
      ))}
    </ul>
  );
}

/** The note for one teacher, in the language of what that class gets. */
function TeacherNote({ notice, date }: { notice: DayOut["notices"][number]; date: IsoDate }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { copyText } = useVisitsScreen();
  const { classId, className, teacherEmail, visits } = notice;
  const language = useTeacherLanguage(classId);
  const say = translator(visitsWords, language);
  const kind = translator(JUDGEMENT_WORDS, language);
  const lines = visits.map((visit) =>
    say("out.note.visit", { time: formatTimeRange(visit, language), kind: kind(`kind.${visit.kind}`) }),
  );
  const text = say("out.note", { day: formatDay(date, language), visits: lines.join(", ") });
  const copy = async (): Promise<void> => announce((await copyText(text)) ? t("role.copied") : t("role.copy.failed"));
  return (
    <>
      <p>
        {teacherEmail} <q lang={language}>{text}</q>
      </p>
      <Button icon={icons.copy} onPress={() => void copy()}>
        {t("out.copy", { className })}
      </Button>
    </>
  );
}
