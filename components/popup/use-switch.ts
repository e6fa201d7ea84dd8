import { useEffect, useRef, useState } from "preact/hooks";
import type { PlanSwitch } from "../../lib/contracts/today";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import type { MarkChange } from "./marks";
import type { PlanChanges } from "./OtherPlans";
import type { PopupProps } from "./popup-props";

/**
 * Puts another session in the place of a visit, once: the visit's buttons stay until the answer is drawn, and a second
 * tap on them would ask for a second session.
 */
export function useSwitch(
  { today, onSwitch }: Pick<PopupProps, "today" | "onSwitch">,
  rememberMarks: (change: MarkChange, onTakenBack: () => void) => void,
): Pick<PlanChanges, "take" | "arriving" | "arrived"> {
  const asked = useRef(new Set<string>());
  const [arriving, setArriving] = useState<string>();
  useEffect(() => {
    for (const session of today?.sessions ?? []) if (!isOpen(session)) asked.current.delete(session.sessionId);
  }, [today]);
  const take = async (session: TodaySession, wanted: Pick<PlanSwitch, "planId" | "cause">): Promise<void> => {
    const { sessionId } = session;
    if (asked.current.has(sessionId)) return;
    asked.current.add(sessionId);
    const newSessionId = crypto.randomUUID();
    // Once it is undone, the visit can be switched again, though it was never drawn as switched.
    rememberMarks(switchOf(session, newSessionId), () => asked.current.delete(sessionId));
    setArriving(newSessionId);
    if (await onSwitch({ ...wanted, sessionId, newSessionId })) return;
    asked.current.delete(sessionId);
    setArriving((known) => (known === newSessionId ? undefined : known));
  };
  return {
    take: (session, wanted) => void take(session, wanted),
    arriving,
    arrived: () => setArriving(undefined),
  };
}

const isOpen = ({ students }: TodaySession): boolean => students.every(({ outcome }) => outcome === "open");

/** Describes a visit that was switched to another session; undoing it takes both back. */
function switchOf({ sessionId, students }: TodaySession, newSessionId: string): MarkChange {
  return {
    marks: [],
    undo: [newSessionId, sessionId].map((id) => ({ sessionId: id, outcome: "open" })),
    outcome: "switched",
    who: students.map(({ initials }) => initials).join(", "),
  };
}
