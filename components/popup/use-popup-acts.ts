import type { UnplannedSession } from "../../lib/contracts/today";
import type { Outcome, TodaySession } from "../../lib/core/sessions/today-session";
import type { PopupWords } from "../../lib/i18n/popup";
import { marksOf, switchOf, withdrawalOf, type MarkChange } from "./marks";
import type { PlanChanges } from "./OtherPlans";
import type { PopupProps } from "./popup-props";
import type { TimerActs } from "./SessionTimerControl";
import type { RecordData } from "./SessionRow";
import { useUndo } from "./use-undo";

const MARKED: Record<Outcome, "markedDone" | "markedMissed" | "markedSwitched" | "markedOpen"> = {
  delivered: "markedDone",
  missed: "markedMissed",
  switched: "markedSwitched",
  open: "markedOpen",
};

/** Gives the popup's actions; each can be undone with one tap. */
export function usePopupActs(props: PopupProps, words: PopupWords) {
  const { remember, ...undo } = useUndo(props.failure);
  const rememberMarks = ({ outcome, who, undo: marks }: MarkChange): void =>
    remember({ said: words(MARKED[outcome], { who }), takeBack: () => props.onMark(marks) });
  const apply = (next: MarkChange): void => {
    rememberMarks(next);
    props.onMark(next.marks);
  };
  const plans: PlanChanges = {
    load: props.onLoadPlans,
    take: (session, plan) => {
      const newSessionId = crypto.randomUUID();
      rememberMarks(switchOf(session, newSessionId));
      props.onSwitch({ sessionId: session.sessionId, planId: plan.id, newSessionId });
    },
    withdraw: (planned) => props.onMark(withdrawalOf(planned, props.today?.sessions ?? [])),
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
    timer: timerActs(props, rememberMarks),
  };
}

function dataActs(props: PopupProps, words: PopupWords, remember: ReturnType<typeof useUndo>["remember"]): RecordData {
  return ({ sessionId }, { studentId, goalId, initials: who, ...before }, { point, note }) => {
    if (goalId === undefined) return;
    const part = { sessionId, studentId, goalId };
    remember({
      said: words(point ? "keptData" : "droppedData", { who }),
      takeBack: () =>
        props.onGoalPoint({
          ...part,
          ...(before.point ? { point: before.point } : {}),
          ...(before.point && before.note !== undefined ? { note: before.note } : {}),
        }),
    });
    props.onGoalPoint({ ...part, ...(point ? { point } : {}), ...(note ? { note } : {}) });
  };
}

function timerActs({ today, onTimer }: PopupProps, remember: (change: MarkChange) => void): TimerActs {
  return {
    running: today?.timer ?? null,
    start: ({ sessionId }) => onTimer("start", sessionId),
    stop: (session: TodaySession) => {
      remember(marksOf(session, "delivered"));
      onTimer("stop", session.sessionId);
    },
    drop: ({ sessionId }) => onTimer("drop", sessionId),
  };
}
