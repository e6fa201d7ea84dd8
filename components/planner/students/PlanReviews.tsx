import { nextActionText, nextActionWords } from "../../../lib/i18n/next-actions";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { useAnswer } from "../use-answer";

/** The students whose plans are worth another look, each with the first reason and a link to its evidence. */
export function PlanReviews() {
  const { language } = usePage();
  const { value: plans, failure } = useAnswer("loadPlanReviews", null);
  const words = nextActionWords(language);
  if (!plans) return failure && <FailureNotice failure={failure} />;
  if (plans.length === 0) return null;
  return (
    <details class="planner-fold">
      <summary>{words("plans", { count: plans.length })}</summary>
      <ul>
        {plans.map((plan) => (
          <li key={plan.studentId}>
            <a href={hashOf({ screen: "student", id: plan.studentId })}>{nextActionText(plan, language)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
