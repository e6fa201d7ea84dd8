import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import {
  MISSED_CAUSES,
  MISSED_DECISIONS,
  type MissedCause,
  type MissedDecision,
} from "../../lib/core/ledger/ledger-entry";
import { BUCKETS, type Bucket } from "../../lib/core/mandate/bucket";
import type { SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";
import type { PopupWords } from "../../lib/i18n/popup";
import { sessionWords } from "../../lib/i18n/session";
import type { Language } from "../../lib/i18n/translate";
import { detailMark, detailsOf, sharedOutcome, type MarkChange, type MarkDetails as Details } from "./marks";
import "./mark-details.css";

const MAX_MINUTES = 480;

interface MarkDetailsProps {
  session: TodaySession;
  /** The students that the details are about. */
  students: readonly SessionStudent[];
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
}

/** Minutes and bucket of a delivered session, or the cause of a missed one; nothing before it is marked. */
export function MarkDetails({ session, students, words, language, onChange }: MarkDetailsProps): JSX.Element | null {
  const outcome = sharedOutcome(students);
  const details = detailsOf(students);
  const shared = sessionWords(language);
  const change = (next: Details): void => {
    const changed = detailMark(session, students, next);
    if (changed) onChange(changed);
  };
  const who = students.map(({ initials }) => initials).join(", ");
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
        <select
          class="pp-input"
          aria-label={words("why", { who })}
          value={details.cause ?? ""}
          // A new cause drops her decision, which was about the old one.
          onChange={({ currentTarget }) =>
            change({ cause: (currentTarget.value || undefined) as MissedCause, decided: undefined })
          }
        >
          <option value="">{words("noCause")}</option>
          {MISSED_CAUSES.map((cause) => (
            <option key={cause} value={cause}>
              {shared(`cause.${cause}`)}
            </option>
          ))}
        </select>
        <MissedDecisionButtons {...{ students, words, who }} decided={details.decided} onChange={change} />
      </div>
    );
  return null;
}

interface MissedDecisionButtonsProps {
  students: readonly SessionStudent[];
  decided: MissedDecision | undefined;
  words: PopupWords;
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
  words: PopupWords;
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
  words: PopupWords,
): string | undefined {
  if (isRefused)
    return words(minutes === undefined ? "refusedMinutes" : "keptMinutes", { max: MAX_MINUTES, minutes: minutes ?? 0 });
  return minutes !== undefined && minutes > length ? words("longer", { minutes: length }) : undefined;
}
