import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { RoutineChange } from "../../lib/core/booking/routine-change";
import type { GoalPoint } from "../../lib/core/measure/goal-point";
import type { SessionStudent, TodaySession } from "../../lib/core/sessions/today-session";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatTime, formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import type { PopupWords } from "../../lib/i18n/popup";
import { routineChangeText } from "../../lib/i18n/routine-change";
import { dayChangeText } from "../../lib/i18n/school-day";
import { testingDayText } from "../../lib/i18n/testing-day";
import type { Language } from "../../lib/i18n/translate";
import { visitStateLabel } from "../../lib/i18n/visit-state";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import { MarkButtons } from "./MarkButtons";
import { useLater, useSkills } from "./later-parts";
import type { PlanChanges } from "./OtherPlans";
import { SessionTimerControl, type TimerActs } from "./SessionTimerControl";
import { markSession, markStudent, settledOutcome, type MarkChange } from "./marks";
import { useArrival } from "./use-arrival";
import "./session-row.css";

/** Records what she took of one of a student's goals in a session. */
export type RecordData = (
  session: TodaySession,
  student: SessionStudent,
  taken: { goalId: string; point: GoalPoint | "kept" | undefined; note: string | undefined },
) => void;

interface SessionRowProps {
  session: TodaySession;
  /** The label of its stretch of the day; set on the first row of each stretch. */
  label: string | null;
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
  onOtherTimes: () => void;
  /** Records data on a student's goal. */
  onGoalPoint?: RecordData | undefined;
  timer: TimerActs;
  /** Absent for visits of earlier days: their plan can't be changed any more. */
  plans?: PlanChanges | undefined;
}

/** What is different on the day of the visit: its routine's time, or tests. */
function DayWarnings({ session, language }: Pick<SessionRowProps, "session" | "language">): JSX.Element {
  const { dayChange, testsTitle, routineTitle } = session;
  const lines = [
    ...(dayChange ? [dayChangeText({ ...dayChange, routine: routineTitle }, language)] : []),
    ...(testsTitle === undefined ? [] : [testingDayText(testsTitle, language)]),
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="session-change">
          <Icon path={icons.triangle} /> {line}
        </p>
      ))}
    </>
  );
}

/**
 * One visit: when, where, who, which goal, and its marks. Opened, it shows each student's goal in full and own marks.
 */
export function SessionRow(props: SessionRowProps): JSX.Element {
  const { session, label, words, language, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const goalsId = useId();
  const later = useLater();
  const heading = useArrival(session, props.plans);
  const who = session.students.map((student) => student.initials).join(", ");
  const title = titleOf(session, words);
  return (
    <li class="session" data-phase={session.phase}>
      <Label text={label} state={stateText(session, words, language)} />
      <div class="session-when">
        <span class="session-time">{formatTimeRange(session, language)}</span>
        <span class="session-marks">
          <MarkButtons
            outcomes={session.students.map(settledOutcome)}
            who={`${title}, ${who}`}
            words={words}
            onMark={(clicked) => onChange(markSession(session, clicked))}
          />
        </span>
      </div>
      {later && <later.MarkDetails {...props} students={session.students} />}
      {later && <later.OverlapNote {...{ session, language }} />}
      <h2 ref={heading}>{title}</h2>
      <Place {...props} />
      <DayWarnings {...{ session, language }} />
      <SessionTimerControl {...{ session, words, language }} timer={props.timer} />
      {later && isOpenVisit(session) && props.plans && (
        <later.OtherPlans {...{ session, words, language }} plans={props.plans} />
      )}
      <Withdraw {...props} title={title} />
      {session.routineChange && <ChangedRoutine {...props} change={session.routineChange} />}
      <div class="session-goals" data-open={isOpen}>
        <ul id={goalsId}>
          {session.students.map((student) => (
            <StudentPart key={student.studentId} {...props} student={student} isOpen={isOpen} />
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
          <Icon path={icons.chevron} />
        </button>
      </div>
      {later && <later.OpenMarks {...{ session, language, onChange }} students={session.students} />}
    </li>
  );
}

/** Takes a session back that was put in the place of a visit. */
function Withdraw({ session, plans, words, title }: SessionRowProps & { title: string }): JSX.Element | null {
  if (!session.isPlanned || !plans) return null;
  return (
    <div>
      <button
        type="button"
        class="pp-button"
        aria-label={words("planWithdrawOf", { title })}
        onClick={() => plans.withdraw(session)}
      >
        {words("planWithdraw")}
      </button>
    </div>
  );
}

/** When to leave for the visit, where it is in another building than the one before. */
function leaveText({ leave }: TodaySession, words: PopupWords, language: Language): string | undefined {
  if (!leave) return undefined;
  const [from, time] = [foreignText(leave.from), formatTime(leave.byMinute, language)];
  return leave.onlyMinutes === undefined
    ? words("leave", { from, time })
    : words("leaveTight", { from, time, minutes: leave.onlyMinutes });
}

/** Where the visit is, what she does in it and what to bring. */
function Place({ session, words, language }: SessionRowProps): JSX.Element {
  const { therapistDoes: role, materials, nextStep } = session.role ?? {};
  const leave = leaveText(session, words, language);
  return (
    <>
      <p class="session-place">{placeText(session, language)}</p>
      {leave && <p class={session.leave?.onlyMinutes === undefined ? undefined : "session-change"}>{leave}</p>}
      {role && <p>{words("role", { role })}</p>}
      {materials && <p>{words("bring", { materials })}</p>}
      {nextStep && <p>{words("nextStep", { nextStep })}</p>}
    </>
  );
}

/** A student's goal and, once the session is done, the data on it; opened, the student's own marks too. */
function StudentPart({
  student,
  isOpen,
  ...props
}: SessionRowProps & { student: SessionStudent; isOpen: boolean }): JSX.Element {
  const { session, language, onGoalPoint } = props;
  const later = useLater();
  const skill = useSkills()[student.goalId ?? ""];
  return (
    <li>
      <p class="session-goal">
        <b>{student.initials}</b> {later && skill && <span>{later.areaText(skill, language)} · </span>}
        {student.goalText}
      </p>
      {isOpen && session.students.length > 1 && <StudentMarks {...props} student={student} />}
      {student.outcome === "delivered" && onGoalPoint && later && (
        <later.StudentData
          student={student}
          isOpen={isOpen}
          language={language}
          onRecord={(taken) => onGoalPoint(session, student, taken)}
        />
      )}
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
        <Icon path={icons.triangle} /> {routineChangeText(change, language)}
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

/** States of sessions without a visit that is on the calendar or being sent there. */
const WITHOUT_VISIT: ReadonlySet<TodaySession["state"]> = new Set(["missing", "removed", "unplanned"]);

/** True for a booked visit that no student's part is marked of. */
const isOpenVisit = ({ state, students }: TodaySession): boolean =>
  !WITHOUT_VISIT.has(state) && students.every(({ outcome }) => outcome === "open");

/** The visit's state in words, unless it is simply booked. */
function stateText({ state, students }: TodaySession, words: PopupWords, language: Language): string | null {
  if (students.length > 0 && students.every(({ outcome }) => outcome === "switched")) return words("switched");
  switch (state) {
    case "missing":
      return words("missing");
    case "unplanned":
      return words("unplanned");
    case "removed":
      return words("removed");
    case "booked":
      return null;
    default:
      return visitStateLabel(state, language);
  }
}

/** The routine's title; a session that was never booked has none. */
function titleOf({ routineTitle }: TodaySession, words: PopupWords): string {
  return foreignText(routineTitle) || words("unplannedTitle");
}

function openerText(session: TodaySession, words: PopupWords): string {
  return words(session.students.length > 1 ? "eachStudentOf" : "goalOf", { title: titleOf(session, words) });
}

function Label({ text, state }: { text: string | null; state: string | null }): JSX.Element | null {
  if (text === null && state === null) return null;
  return (
    <p class="session-head">
      <span class="session-label">{text}</span>
      {state !== null && (
        <span class="session-state">
          <Icon path={icons.hourglass} /> {state}
        </span>
      )}
    </p>
  );
}

function StudentMarks({
  session,
  student,
  words,
  language,
  onChange,
}: SessionRowProps & { student: SessionStudent }): JSX.Element {
  const later = useLater();
  return (
    <>
      <span class="session-marks">
        <MarkButtons
          outcomes={[settledOutcome(student)]}
          who={student.initials}
          words={words}
          onMark={(clicked) => onChange(markStudent(session, student, clicked))}
        />
      </span>
      {later && <later.MarkDetails {...{ session, language, onChange }} students={[student]} />}
      {later && <later.OpenMarks {...{ session, language, onChange }} students={[student]} />}
    </>
  );
}
