import type { NothingFits } from "../../../lib/core/suggest/push-in-window";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import { gapWho, nextStepText, nothingFitsText } from "../../../lib/i18n/failure";
import { LinkButton } from "../../ui/Button";
import { EmptyState } from "../../ui/Notice";
import { GapExplanation } from "./GapExplanation";
import type { ShownWeek } from "./use-week-screen";
import { usePage } from "../page-context";
import { hashOf } from "../route";

/** Reasons that have a longer explanation: why each routine is not used, and what would help. */
const EXPLAINED = new Set<NothingFits["code"]>([
  "no-free-time",
  "too-short",
  "all-forbidden",
  "outside-working-hours",
  "teacher-said-no",
  "all-declined",
  "taken-by-others",
  "colleague-there",
  "short-of-minutes",
  "no-match",
  "not-this-week",
]);
/** Reasons that affect all students: no window can be found before they are resolved. */
const FOR_EVERYBODY = new Set<NothingFits["code"]>(["no-class", "no-student", "no-working-hours"]);

/** Finds the reason why no student can have a window yet, if there is one. */
export function findStandstill(gaps: SuggestionList["nothingFits"]): NothingFits | undefined {
  return gaps.find(({ code }) => FOR_EVERYBODY.has(code));
}

/** Says why nothing can be found yet, with the first step. */
export function Standstill({ reason }: { reason: NothingFits }) {
  const { language } = usePage();
  return (
    <EmptyState text={nothingFitsText(reason, language)}>
      <LinkButton look="primary" href={nextStepHref(reason) ?? "#week"}>
        {nextStepText(reason, language)}
      </LinkButton>
    </EmptyState>
  );
}

interface GapListProps {
  gaps: SuggestionList["nothingFits"];
  calendarUrl: string;
  explain: ShownWeek["explain"];
}

/** How many gaps are listed at once, the worst first; the others are folded. */
const SHOWN = 8;

/** Lists whose minutes are not covered, why, and the step that would change it. */
export function GapList({ gaps, calendarUrl, explain }: GapListProps) {
  const { t } = usePage();
  if (gaps.length === 0) return null;
  return (
    <section class="pp-stack" aria-labelledby="planner-gaps">
      <h2 id="planner-gaps">{t("week.gaps")}</h2>
      <GapLines gaps={gaps.slice(0, SHOWN)} calendarUrl={calendarUrl} explain={explain} />
      {gaps.length > SHOWN && (
        <details class="planner-help">
          <summary>{t("week.gaps.more", { count: gaps.length - SHOWN })}</summary>
          <GapLines gaps={gaps.slice(SHOWN)} calendarUrl={calendarUrl} explain={explain} />
        </details>
      )}
    </section>
  );
}

function GapLines({ gaps, calendarUrl, explain }: GapListProps) {
  const { t, language } = usePage();
  return (
    <ul class="planner-lines">
      {gaps.map((gap) => {
        const href = nextStepHref(gap);
        const who = gapWho(gap);
        return (
          <li key={JSON.stringify(gap)} class="planner-gap">
            <span class="planner-gap-text">
              {who && <b>{who}: </b>}
              {nothingFitsText(gap, language)}
            </span>
            <LinkButton href={href ?? calendarUrl} {...(href ? {} : { opensTab: t("page.new-tab") })}>
              {nextStepText(gap, language)}
            </LinkButton>
            {"studentId" in gap && EXPLAINED.has(gap.code) && (
              <GapExplanation studentId={gap.studentId} who={who} explain={explain} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Gives the address of the next step in the planner; undefined when it is to be done in the calendar. */
function nextStepHref(gap: NothingFits): string | undefined {
  switch (gap.code) {
    case "no-class":
      return "#classes";
    case "no-student":
      return hashOf({ screen: "students", mode: "new" });
    case "no-working-hours":
    case "outside-working-hours":
      return "#hours";
    case "no-schedule":
      return hashOf({ screen: "classes", id: gap.classId });
    case "no-goal":
    case "no-mandate-line":
      return hashOf({ screen: "students", id: gap.studentId, mode: "edit" });
    case "no-match":
    case "mandate-met":
      return hashOf({ screen: "students", id: gap.studentId });
    case "all-declined":
      return "#declined";
    case "colleague-there":
      return "#building";
    case "too-short":
    case "taken-by-others":
    case "short-of-minutes":
    case "all-forbidden":
    case "teacher-said-no":
      return hashOf({ screen: "matrix", id: gap.studentId });
    case "no-free-time":
    case "not-this-week":
      return undefined;
  }
}
