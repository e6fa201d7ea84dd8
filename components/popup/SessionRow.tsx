import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { RoutineChange } from "../../lib/core/booking/routine-change";
import type { SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";
import { formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import type { PopupWords } from "../../lib/i18n/popup";
import { routineChangeText } from "../../lib/i18n/routine-change";
import { dayChangeText } from "../../lib/i18n/school-day";
import type { Language } from "../../lib/i18n/translate";
import { Icon } from "../ui/Icon";
import { ChevronGlyph } from "./glyphs";
import { MarkButtons } from "./MarkButtons";
import { markStudent, markVisit, type MarkChange } from "./marks";

interface SessionRowProps {
  session: TodaySession;
  /** The label of its stretch of the day; set on the first row of each stretch. */
  label: string | null;
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
  onOtherTimes: () => void;
}

/** One visit: when, where, who, which goal, and its marks. Opened, it shows each student's goal in full and own marks. */
export function SessionRow(props: SessionRowProps): JSX.Element {
  const { session, label, words, language, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const goalsId = useId();
  const who = session.students.map((student) => student.initials).join(", ");
  return (
    <li class="session" data-phase={session.phase}>
      <Label text={label} state={session.state === "handed-over" ? words("waiting") : null} />
      <div class="session-when">
        <span class="session-time">{formatTimeRange(session, language)}</span>
        <span class="session-marks">
          <MarkButtons
            outcomes={session.students.map((student) => student.outcome)}
            who={`${session.routineTitle}, ${who}`}
            words={words}
            onMark={(clicked) => onChange(markVisit(session, clicked))}
          />
        </span>
      </div>
      <h2>{session.routineTitle}</h2>
      <p class="session-place">{placeText(session, language)}</p>
      {session.dayChange && (
        <p class="session-change">
          <Icon name="triangle" /> {dayChangeText({ ...session.dayChange, routine: session.routineTitle }, language)}
        </p>
      )}
      {session.routineChange && <ChangedRoutine {...props} change={session.routineChange} />}
      <div class="session-goals" data-open={isOpen}>
        <ul id={goalsId}>
          {session.students.map((student) => (
            <li key={student.studentId}>
              <p class="session-goal">
                <b>{student.initials}</b> {student.goalText}
              </p>
              {isOpen && session.students.length > 1 && <StudentMarks {...props} student={student} />}
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="pp-button pp-quiet pp-icon-only"
          aria-label={openerText(session, words)}
          title={openerText(session, words)}
          aria-expanded={isOpen}
          aria-controls={goalsId}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronGlyph />
        </button>
      </div>
    </li>
  );
}

function ChangedRoutine({
  session,
  change,
  words,
  language,
  onOtherTimes,
}: SessionRowProps & { change: RoutineChange }): JSX.Element {
  return (
    <div class="session-change">
      <p>
        <Icon name="triangle" /> {routineChangeText(change, language)}
      </p>
      <button
        type="button"
        class="pp-button"
        aria-label={words("otherTimesOf", { title: session.routineTitle })}
        onClick={onOtherTimes}
      >
        {words("otherTimes")}
      </button>
    </div>
  );
}

function openerText({ students, routineTitle }: TodaySession, words: PopupWords): string {
  return words(students.length > 1 ? "eachStudentOf" : "goalOf", { title: routineTitle });
}

function Label({ text, state }: { text: string | null; state: string | null }): JSX.Element | null {
  if (text === null && state === null) return null;
  return (
    <p class="session-head">
      <span class="session-label">{text}</span>
      {state !== null && (
        <span class="session-state">
          <Icon name="hourglass" /> {state}
        </span>
      )}
    </p>
  );
}

function StudentMarks({
  session,
  student,
  words,
  onChange,
}: SessionRowProps & { student: SessionStudent }): JSX.Element {
  return (
    <span class="session-marks">
      <MarkButtons
        outcomes={[student.outcome]}
        who={student.initials}
        words={words}
        onMark={(clicked) => onChange(markStudent(session, student, clicked))}
      />
    </span>
  );
}
