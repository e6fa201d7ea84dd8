import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import type { PlanChanges } from "./OtherPlans";

/**
 * Gives the heading of a session's row the focus once the session stands in the place of a visit: what she pressed is
 * gone with the visit's buttons. Leaves the focus alone where she has moved on in the meantime.
 */
export function useArrival(
  { sessionId }: TodaySession,
  plans: PlanChanges | undefined,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isArriving = plans?.arriving === sessionId;
  useLayoutEffect(() => {
    if (!isArriving) return;
    plans?.arrived();
    const focused = document.activeElement;
    if (!heading.current || (focused && focused !== document.body)) return;
    heading.current.setAttribute("tabindex", "-1");
    heading.current.focus();
  }, [isArriving, plans]);
  return heading;
}
