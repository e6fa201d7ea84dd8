import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { TodaySession } from "../../lib/core/sessions/today";
import { formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { ChevronGlyph, HourglassGlyph } from "./glyphs";
import { MarkButtons } from "./MarkButtons";
import { markStudent, markVisit, sharedOutcome, type MarkChange } from "./marks";

interface SessionRowProps {
  session: TodaySession;
  /** Where in the day it stands, on the first of each stretch. */
  label: string | null;
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
}

/** One visit: when, where, who, which goal, and its marks. */
export function SessionRow(props: SessionRowProps): JSX.Element {
  const { session, label, words, language, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const several = session.students.length > 1;
  const who = session.students.map((student) => student.initials).join(", ");
  const toggle = { "aria-expanded": isOpen, "aria-controls": panelId, onClick: () => setOpen(!isOpen) };
  return (
    <li class="session" data-phase={session.phase} data-settled={sharedOutcome(session.students) !== "open"}>
      {label !== null && <p class="session-label">{label}</p>}
      <p class="session-when">
        <span class="session-time">{formatTimeRange(session, language)}</span>
        {session.state === "handed-over" && (
          <span class="session-state">
            <HourglassGlyph /> {words("waiting")}
          </span>
        )}
      </p>
      <h2>{session.routineTitle}</h2>
      <p class="session-place">{placeText(session, language)}</p>
      <Goals session={session} words={words} toggle={toggle} />
      <div class="session-actions">
        <MarkButtons
          outcomes={session.students.map((student) => student.outcome)}
          who={`${session.routineTitle}, ${who}`}
          words={words}
          onMark={(clicked) => onChange(markVisit(session, clicked))}
        />
        {several && (
          <button
            type="button"
            class="popup-button popup-quiet"
            aria-label={words("eachStudentOf", { title: session.routineTitle })}
            {...toggle}
          >
            {words("eachStudent")}
          </button>
        )}
      </div>
      <div id={panelId} hidden={!isOpen || !several}>
        {several && isOpen && <EachStudent {...props} />}
      </div>
    </li>
  );
}

interface GoalsProps {
  session: TodaySession;
  words: PopupWords;
  toggle: { "aria-expanded": boolean; "aria-controls": string; onClick: () => void };
}

/** One line per student; a click shows the goals in full. */
function Goals({ session, words, toggle }: GoalsProps): JSX.Element {
  return (
    <div class="session-goals" data-open={toggle["aria-expanded"]}>
      <ul>
        {session.students.map((student) => (
          <li key={student.studentId}>
            <b>{student.initials}</b> <span class="session-goal">{student.goalText}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="popup-icon"
        aria-label={words("goalsOf", { title: session.routineTitle })}
        title={words("goalsOf", { title: session.routineTitle })}
        {...toggle}
      >
        <ChevronGlyph />
      </button>
    </div>
  );
}

function EachStudent({ session, words, onChange }: SessionRowProps): JSX.Element {
  return (
    <ul class="session-each" aria-label={words("eachStudentOf", { title: session.routineTitle })}>
      {session.students.map((student) => (
        <li key={student.studentId}>
          <b>{student.initials}</b>
          <MarkButtons
            outcomes={[student.outcome]}
            who={student.initials}
            words={words}
            onMark={(clicked) => onChange(markStudent(session, student, clicked))}
          />
        </li>
      ))}
    </ul>
  );
}
