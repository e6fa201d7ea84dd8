import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";
import type { Failure } from "../../lib/contracts/failure";
import type { PlannerWord } from "../../lib/i18n/planner";
import type { Language, Translate } from "../../lib/i18n/translate";
import type { Route } from "./route";

/** What every part of the planner needs, whichever screen is open. */
export interface PlannerPage {
  language: Language;
  t: Translate<PlannerWord>;
  /** Shows for a moment what was just done. */
  announce: (text: string) => void;
  /** Hides the announcement that is shown, so that it covers nothing. */
  dismissAnnouncement: () => void;
  go: (route: Route) => void;
}

export const PageContext = createContext<PlannerPage | null>(null);

/** Gives the page around a component. Throws outside of the planner. */
export function usePage(): PlannerPage {
  const page = useContext(PageContext);
  if (!page) throw new Error("Rendered outside the planner");
  return page;
}

/** Hides an earlier announcement as soon as something fails: "Saved." must not cover the reason. */
export function useDismissOnFailure(failure: Failure | null): void {
  const dismissAnnouncement = useContext(PageContext)?.dismissAnnouncement;
  // Compare by content: a list that can't be loaded is requested again after each change, and fails alike.
  const failed = failure && JSON.stringify(failure);
  useEffect(() => {
    if (failed) dismissAnnouncement?.();
  }, [failed, dismissAnnouncement]);
}
