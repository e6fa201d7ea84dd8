import type { CellDecision } from "../caseload/records";
import { readGoal } from "../goals/read-goal";
import type { GoalCase } from "../goals/goal-case";
import type { GoalMatch, GoalMatches, MatchCaution, RoutineCandidate } from "../match/goal-match";
import type { LearnedJudgement } from "../learned/learned-judgement";
import { matchGoal } from "../match/match-goal";

/** Matches after the therapist's decisions. */
export interface DecidedMatches {
  found: GoalMatches;
  /** Titles that the rules proposed and the therapist ruled out. */
  ruledOut: string[];
}

/** Strength of a pin: the highest, since she knows the class and the rules only guess. */
const PIN_STRENGTH = 3;
const FIRST_SECONDARY_GRADE = 6;

/**
 * Matches a goal as the rules do, then lets the therapist's decisions win: removes forbidden routines, and puts pinned
 * ones first. A pin never opens a title that is no routine, and a pin that was not made for this very goal does not
 * reach one that is better served outside the class.
 * @param decisionFor her decision on the goal in a routine, where there is one
 * @param judgement what was learned from labelled goals; without it only the rules decide
 */
export function decideMatches(
  goalCase: GoalCase,
  candidates: readonly RoutineCandidate[],
  decisionFor: (candidate: RoutineCandidate) => CellDecision | undefined,
  judgement?: LearnedJudgement,
): DecidedMatches {
  const byRules = matchGoal(goalCase, candidates, judgement);
  const decisions = new Map<string, CellDecision>();
  for (const candidate of candidates) {
    const decision = decisionFor(candidate);
    if (decision) decisions.set(candidate.key, decision);
  }
  if (decisions.size === 0) return { found: byRules, ruledOut: [] };
  const isForbidden = (key: string): boolean => decisions.get(key)?.verdict === "forbidden";
  const ruledOut = byRules.matches.filter(({ key }) => isForbidden(key)).map(({ reason }) => reason.title);
  const left =
    ruledOut.length === 0
      ? byRules
      : matchGoal(
          goalCase,
          candidates.filter(({ key }) => !isForbidden(key)),
          judgement,
        );
  const isPulledOut = byRules.abstention?.voice === "pull-out";
  const pins = candidates.filter((candidate) => {
    const decision = decisions.get(candidate.key);
    if (decision?.verdict !== "pinned" || candidate.recognition.kinds.length === 0) return false;
    return decision.reach === "student" || !isPulledOut;
  });
  return { found: withPins(goalCase, left, pins), ruledOut };
}

function withPins(goalCase: GoalCase, left: GoalMatches, pins: readonly RoutineCandidate[]): GoalMatches {
  if (pins.length === 0) return left;
  const pinned = new Set(pins.map(({ key }) => key));
  const rest = left.matches.filter(({ key }) => !pinned.has(key));
  const above = Math.max(0, ...rest.map(({ score }) => score));
  const first = pins.map((candidate) => pinnedMatch(goalCase, candidate)).sort((a, b) => b.score - a.score);
  return { matches: [...first.map((match) => ({ ...match, score: above + 1 + match.score })), ...rest] };
}

/** Builds the match of a pinned routine: the rules' own match of it or, where they have none, one made from the pin. */
function pinnedMatch(goalCase: GoalCase, candidate: RoutineCandidate): GoalMatch {
  const byRules = matchGoal(goalCase, [candidate]).matches[0];
  if (byRules)
    return {
      ...byRules,
      strength: PIN_STRENGTH,
      reason: { ...byRules.reason, code: "pinned" },
      cautions: byRules.cautions.filter((caution) => caution !== "possible-only"),
    };
  const skill = readGoal(goalCase).skills[0];
  const kind = candidate.recognition.kinds[0]!.kind;
  return {
    key: candidate.key,
    kind,
    strength: PIN_STRENGTH,
    score: 0,
    reason: {
      code: "pinned",
      area: skill?.area ?? "school_routine",
      kind,
      title: candidate.title,
      ...(candidate.recognition.source === "rules" ? {} : { isKindGiven: true }),
      ...(candidate.times ? { times: candidate.times } : {}),
    },
    cautions: pinCautions(goalCase, candidate),
  };
}

function pinCautions({ grade }: GoalCase, { recognition }: RoutineCandidate): MatchCaution[] {
  const { kind, confidence } = recognition.kinds[0]!;
  const cautions: MatchCaution[] = [];
  if (confidence < 0.5 && recognition.source === "rules") cautions.push("title-unsure");
  if (kind === "toileting_hygiene") cautions.push("privacy");
  if (Number.parseInt(grade, 10) >= FIRST_SECONDARY_GRADE) cautions.push("peers-watch");
  return cautions;
}
