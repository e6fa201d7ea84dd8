import type { JSX } from "preact";
import type { NextAction } from "../../lib/core/sessions/next-actions";
import { nextActionText, nextActionWords } from "../../lib/i18n/next-actions";
import type { Language } from "../../lib/i18n/translate";
import type { PlannerRoute } from "./planner-route";
import "./next-actions.css";

interface NextActionsProps {
  actions: readonly NextAction[];
  language: Language;
  onOpenPlanner: (route: PlannerRoute) => void;
}

/** What is worth doing next, at most three things; each leads to its place in the planner. */
export function NextActions({ actions, language, onOpenPlanner }: NextActionsProps): JSX.Element | null {
  const words = nextActionWords(language);
  if (actions.length === 0) return null;
  return (
    <section class="popup-next" aria-labelledby="popup-next">
      <h2 id="popup-next">{words("title")}</h2>
      <ul>
        {actions.map((action) => (
          <li key={keyOf(action)}>
            <button type="button" class="pp-button pp-quiet" onClick={() => onOpenPlanner(routeOf(action))}>
              {nextActionText(action, language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A student may have several notices to parents, by different days. */
const keyOf = (action: NextAction): string =>
  [
    action.kind,
    "classId" in action ? action.classId : action.studentId,
    ...(action.kind === "notice-due" ? [action.tellBy] : []),
  ].join(" ");

function routeOf(action: NextAction): PlannerRoute {
  switch (action.kind) {
    case "unanswered-teacher":
      return `#matrix/${encodeURIComponent(action.classId)}`;
    case "notice-due":
    case "minutes-owed":
    case "review-due":
    case "plan-review":
      return `#student/${encodeURIComponent(action.studentId)}`;
  }
}
