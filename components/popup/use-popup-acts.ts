import type { Today, UnplannedSession } from "../../lib/contracts/today";
import type { Outcome, TodaySession } from "../../lib/core/sessions/today-session";
import type { PopupWords } from "../../lib/i18n/popup";
import { stopOf, undoOf, withdrawalOf, type Mark, type MarkChange } from "./marks";
import type { PlanChanges } from "./OtherPlans";
import type { PopupProps } from "./popup-props";
import type { TimerActs } from "./SessionTimerControl";
import type { RecordData } from "./SessionRow";
import { useSwitch } from "./use-switch";
import { useUndo } from "./use-undo";

const MARKED: Record<Outcome, "markedDone" | "markedMissed" | "markedSwitched" | "markedOpen"> = {
  delivered: "markedDone",
  missed: "markedMissed",
  switched: "markedSwitched",
  open: "markedOpen",
};

/** Gives the popup's actions; each can be undone with one tap. */
export function usePopupActs(props: PopupProps, words: PopupWords) {
  const { remember, ...undo } = useUndo(props.failure, props.isPrivate);
  const rememberMarks = ({ outcome, who, undo: marks, said }: MarkChange, onTakenBack?: () => void): void => {
    const takeBack = (): void => {
      onTakenBack?.();
      props.onMark(withTimer(marks, props.today));
    };
    remember({ said: words(said ?? MARKED[outcome], { who }), takeBack });
  };
  const apply = (next: MarkChange): void => {
    rememberMarks(next);
    props.onMark(next.marks);
  };
  const plans: PlanChanges = {
    load: props.onLoadPlans,
    ...useSwitch(props, rememberMarks),
    withdraw: (planned) => apply(withdrawalOf(planned, props.today?.sessions ?? [])),
  };
  const addSession = (session: UnplannedSession): void => {
    const students = props.today?.students ?? [];
    const who = students
      .filter(({ studentId }) => session.studentIds.includes(studentId))
      .map(({ initials }) => initials);
    const { sessionId } = session;
    remember({
      said: words("addedSession", { who: who.join(", ") }),
      takeBack: () => props.onMark([{ sessionId, outcome: "open" }]),
    });
    props.onAddSession(session);
  };
  return {
    ...undo,
    apply,
    plans,
    addSession,
    recordData: dataActs(props, words, remember),
    timer: timerActs(props, words, remember, rememberMarks),
  };
}

/** Marks that undo what ended a timer start it again, as it ran when the mark was made. */
function withTimer(marks: Mark[], today: Today | null): Mark[] {
  const timer = today?.timer;
  return timer
    ? marks.map((mark) => (mark.sessionId === timer.sessionId ? { ...mark, timerFrom: timer.startedAt } : mark))
    : marks;
}

function dataActs(props: PopupProps, words: PopupWords, remember: ReturnType<typeof useUndo>["remember"]): RecordData {
  return ({ sessionId }, student, { goalId, point, note }) => {
    const { studentId, initials: who } = student;
    const shown = [student, ...(student.otherGoals ?? [])].find((one) => one.goalId === goalId);
    // A point stays when its note is emptied.
    const stands = point === "kept" ? note || shown?.point : point;
    const entryId = crypto.randomUUID();
    const part = { sessionId, studentId, goalId };
    remember({
      said: words(stands ? "keptData" : "droppedData", { who }),
      // Not by saying the values again: while initials are hidden, a note is shown without them; and what was shown
      // when she tapped may lack what she had just typed.
      takeBack: () => props.onGoalPoint({ ...part, undoes: entryId }),
    });
    props.onGoalPoint({
      ...{ ...part, entryId },
      ...(point === "kept" ? { keepsPoint: true } : point ? { point } : {}),
      ...(note === undefined ? {} : { note }),
    });
  };
}

function timerActs(
  { today, onTimer, onMark }: PopupProps,
  words: PopupWords,
  remember: ReturnType<typeof useUndo>["remember"],
  rememberMarks: (change: MarkChange) => void,
): TimerActs {
  const running = today?.timer ?? null;
  const whoIn = ({ students }: TodaySession): string => students.map(({ initials }) => initials).join(", ");
  /** Starts the timer that ran before again, as of its own start; what was marked of its session is as it was then. */
  const resume = (): void => {
    const known = [...(today?.sessions ?? []), ...(today?.unmarked ?? [])];
    const session = known.find(({ sessionId }) => sessionId === running?.sessionId);
    if (session) onMark(withTimer(undoOf(session, session.students), today));
  };
  return {
    running,
    start: (session) => {
      const takeBack = (): void => {
        onTimer("drop", session.sessionId);
        resume();
      };
      remember({ said: words("timerStarted", { who: whoIn(session) }), takeBack });
      onTimer("start", session.sessionId);
    },
    stop: (session) => {
      const stopped = stopOf(session);
      if (stopped) rememberMarks(stopped);
      else remember({ said: words("timerDropped", { who: whoIn(session) }), takeBack: resume });
      onTimer("stop", session.sessionId);
    },
    drop: (session) => {
      remember({ said: words("timerDropped", { who: whoIn(session) }), takeBack: resume });
      onTimer("drop", session.sessionId);
    },
  };
}
