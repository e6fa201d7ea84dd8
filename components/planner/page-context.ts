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
  /** Shows briefly what was just done. */
  announce: (text: string) => void;
  /** Takes away what was shown briefly, so that it covers nothing. */
  hush: () => void;
  go: (route: Route) => void;
}

export const PageContext = createContext<PlannerPage | null>(null);

/** Gives the page around a component. Throws outside of the planner. */
export function usePage(): PlannerPage {
  const page = useContext(PageContext);
  if (!page) throw new Error("Rendered outside the planner");
  return page;
}

/** Takes away what was said before as soon as something fails: "Saved." must not lie over the reason. */
export function useHush(failure: Failure | null): void {
  const hush = useContext(PageContext)?.hush;
  // An equal failure is no news: a list that can't be loaded is asked for again after each change.
  const failed = failure && JSON.stringify(failure);
  useEffect(() => {
    if (failed) hush?.();
  }, [failed, hush]);
}
