import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { MISSED_DECISIONS, type MissedCause, type MissedDecision } from "../../lib/core/ledger/ledger-entry";
import { BUCKETS, type Bucket } from "../../lib/core/mandate/bucket";
import type { SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";
import { contestedText, markDetailWords, type MarkDetailWords } from "../../lib/i18n/mark-details";
import { sessionWords } from "../../lib/i18n/session";
import type { Language } from "../../lib/i18n/translate";
import { CauseButtons } from "./CauseButtons";
import { detailMark, detailsOf, sharedOutcome, type MarkChange, type MarkDetails as Details } from "./marks";
import { minuteSteps } from "./minute-steps";
import "./mark-details.css";

const MAX_MINUTES = 480;
const FELL_THROUGH = "routine-did-not-happen";

interface MarkDetailsProps {
  session: TodaySession;
  /** The students that the details are about. */
  students: readonly SessionStudent[];
  language: Language;
  onChange: (change: MarkChange) => void;
}

/**
 * Minutes and bucket of a delivered session, or the cause of a missed or switched one, each in one tap; nothing before
 * it is marked. Where two devices recorded different things, what the other one did.
 */
export function MarkDetails({ session, students, language, onChange }: MarkDetailsProps): JSX.Element | null {
  const words = markDetailWords(language);
  const outcome = sharedOutcome(students);
  const details = detailsOf(students);
  const shared = sessionWords(language);
  const change = (next: Details): void => {
    const changed = detailMark(session, students, next);
    if (changed) onChange(changed);
  };
  const who = students.map(({ initials }) => initials).join(", ");
  const others = students.flatMap(({ others: said = [] }) => said);
  // What counts is not sure yet: it is settled by a mark, not by its details.
  if (others.length > 0) return <p class="session-change">{contestedText(others, language)}</p>;
  if (outcome === "delivered")
    return (
      <div class="session-details">
        <MinutesField session={session} minutes={details.minutes} who={who} words={words} onChange={change} />
        <select
          class="pp-input"
          aria-label={words("where", { who })}
          value={details.bucket ?? ""}
          onChange={({ currentTarget }) => change({ bucket: currentTarget.value as Bucket })}
        >
          {details.bucket === undefined && <option value="">{words("mixed")}</option>}
          {BUCKETS.map((bucket) => (
            <option key={bucket} value={bucket}>
              {shared(`bucket.${bucket}`)}
            </option>
          ))}
        </select>
      </div>
    );
  if (outcome === "missed")
    return (
      <div class="session-details">
        <CauseButtons {...{ words, who, language }} cause={details.cause} onChange={change} />
        <MissedDecisionButtons {...{ students, words, who }} decided={details.decided} onChange={change} />
      </div>
    );
  if (outcome === "switched")
    return <FellThroughButton {...{ who, language }} cause={details.cause} onChange={change} />;
  return null;
}

interface FellThroughButtonProps {
  cause: MissedCause | undefined;
  who: string;
  language: Language;
  onChange: (details: Details) => void;
}

/** Says that a switched visit's routine did not happen, which its reliability counts; a second tap takes that back. */
function FellThroughButton({ cause, who, language, onChange }: FellThroughButtonProps): JSX.Element {
  const label = sessionWords(language)(`cause.${FELL_THROUGH}`);
  const isSaid = cause === FELL_THROUGH;
  return (
    <div class="session-details">
      <button
        type="button"
        class="pp-button"
        aria-label={markDetailWords(language)("causeButton", { cause: label, who })}
        aria-pressed={isSaid}
        onClick={() => onChange({ cause: isSaid ? undefined : FELL_THROUGH })}
      >
        {label}
      </button>
    </div>
  );
}

interface MissedDecisionButtonsProps {
  students: readonly SessionStudent[];
  decided: MissedDecision | undefined;
  words: MarkDetailWords;
  who: string;
  onChange: (details: Details) => void;
}

/** Decides this one missed session where the district's rule leaves it open; a second tap takes that back. */
function MissedDecisionButtons(props: MissedDecisionButtonsProps): JSX.Element | null {
  const { students, decided, words, who, onChange } = props;
  if (decided === undefined && !students.some(({ judged }) => judged === "undecided")) return null;
  return (
    <>
      {MISSED_DECISIONS.map((decision) => (
        <button
          key={decision}
          type="button"
          class="pp-button"
          aria-label={words(`${decision}Of`, { who })}
          aria-pressed={decided === decision}
          onClick={() => onChange({ decided: decided === decision ? undefined : decision })}
        >
          {words(decision)}
        </button>
      ))}
    </>
  );
}

interface MinutesFieldProps {
  session: TodaySession;
  minutes: number | undefined;
  who: string;
  words: MarkDetailWords;
  onChange: (details: Details) => void;
}

/**
 * The minutes served. A number above the session's length is recorded with a note; anything else than a number of
 * minutes is refused with a note.
 */
function MinutesField({ session, minutes, who, words, onChange }: MinutesFieldProps): JSX.Element {
  const noteId = useId();
  const length = session.endMinute - session.startMinute;
  const [isRefused, setRefused] = useState(false);
  const note = minutesNote({ isRefused, minutes, length }, words);
  return (
    <span class="session-minutes">
      {minuteSteps(length).map((step) => (
        <button
          key={step}
          type="button"
          class="pp-button"
          aria-label={words("minutesButton", { minutes: step, who })}
          aria-pressed={minutes === step}
          onClick={() => {
            setRefused(false);
            onChange({ minutes: step });
          }}
        >
          {step}
        </button>
      ))}
      <input
        class="pp-input"
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_MINUTES}
        step={1}
        aria-label={words("minutesOf", { who })}
        aria-describedby={note ? noteId : undefined}
        aria-invalid={isRefused ? "true" : undefined}
        value={minutes ?? ""}
        onChange={({ currentTarget }) => {
          const typed = Number(currentTarget.value);
          const isMinutes = Number.isInteger(typed) && typed >= 1 && typed <= MAX_MINUTES;
          setRefused(!isMinutes);
          if (isMinutes) onChange({ minutes: typed });
          else currentTarget.value = String(minutes ?? "");
        }}
      />
      <span aria-hidden="true">{words("min")}</span>
      {note && (
        <small id={noteId} role={isRefused ? "alert" : undefined}>
          {note}
        </small>
      )}
    </span>
  );
}

/** Says that what was typed was not recorded, or that it is more than the visit was long. */
function minutesNote(
  { isRefused, minutes, length }: { isRefused: boolean; minutes: number | undefined; length: number },
  words: MarkDetailWords,
): string | undefined {
  if (isRefused)
    return words(minutes === undefined ? "refusedMinutes" : "keptMinutes", { max: MAX_MINUTES, minutes: minutes ?? 0 });
  return minutes !== undefined && minutes > length ? words("longer", { minutes: length }) : undefined;
}
