import type { GoalOverview } from "../../../lib/contracts/caseload";
import type { Goal } from "../../../lib/core/caseload/records";
import type { Abstention } from "../../../lib/core/match/goal-match";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { abstentionText, cautionText } from "../../../lib/i18n/judgement";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { hashOf } from "../route";

interface GoalResultProps {
  goal: Goal;
  overview: GoalOverview | undefined;
  classId: string;
}

/** Number of routines shown in the row; one click shows the rest. */
const SHOWN = 3;

/** A goal with the routines it fits and why, or why there are none and what to do. */
export function GoalResult({ goal, overview, classId }: GoalResultProps) {
  return (
    <li class="planner-goal">
      <p>{goal.text}</p>
      {overview && overview.matches.length > 0 && <GoalMatches matches={overview.matches} />}
      {overview?.abstention && <GoalAbstention abstention={overview.abstention} classId={classId} />}
      {(!overview || (overview.matches.length === 0 && !overview.abstention)) && <GoalPending classId={classId} />}
    </li>
  );
}

function GoalMatches({ matches }: Pick<GoalOverview, "matches">) {
  const { t, language } = usePage();
  const titles = [...new Set(matches.map(({ reason }) => reason.title))];
  const rest = titles.length - SHOWN;
  return (
    <details class="planner-why">
      <summary>
        <Icon path={icons.pin} />{" "}
        <span>
          {t("goal.fits")} <strong>{titles.slice(0, SHOWN).join(", ")}</strong>
          {rest > 0 && ` ${t("goal.more", { count: rest })}`}
        </span>
      </summary>
      <ul class="planner-notes">
        {matches.map((match) => (
          <li key={match.key}>
            <strong>{foreignText(match.reason.title)}</strong>{" "}
            <span class="pp-soft">({t(`goal.strength.${match.strength}`)})</span>
            {(match.reasonText !== "" || match.cautions.length > 0) && <br />}
            {match.reasonText}
            {match.cautions.map((caution) => (
              <span key={caution} class="planner-caution">
                <Icon path={icons.triangle} /> {cautionText(caution, language)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function GoalAbstention({ abstention, classId }: { abstention: Abstention; classId: string }) {
  const { t, language } = usePage();
  return (
    <p class="planner-abstention">
      <Icon path={abstention.voice === "pull-out" ? icons.leave : icons.question} />
      <span>
        {abstentionText(abstention, language)}{" "}
        {abstention.voice === "titles-opaque" && (
          <a href={hashOf({ screen: "classes", id: classId })}>{t("goal.open-class")}</a>
        )}
      </span>
    </p>
  );
}

function GoalPending({ classId }: { classId: string }) {
  const { t } = usePage();
  return (
    <p class="planner-abstention">
      <Icon path={icons.question} />
      <span>
        {t("goal.pending")} <a href={hashOf({ screen: "classes", id: classId })}>{t("goal.add-schedule")}</a>
      </span>
    </p>
  );
}
