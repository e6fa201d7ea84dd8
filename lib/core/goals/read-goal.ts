import { GENERALISING, LEARNING, MAINTAINING, MODELLING } from "../lexicon/clause-words";
import type { GoalCase } from "./goal-case";
import { findSettings } from "./find-settings";
import { isForeign } from "./goal-language";
import type { GoalPhase, GoalReading, ReadSetting, ReadSkill } from "./goal-reading";
import { correctGoalWord } from "./goal-spelling";
import { phraseOf, readGoalWords, type GoalWords } from "./goal-words";
import { gradeBand } from "./grade-band";
import { findPullOut } from "./pull-out-gate";
import type { SkillArea } from "../lexicon/skill-areas";
import { scoreSkills, type AreaScore } from "./skill-evidence";

const MAX_WORDS = 220;
const MAX_SKILLS = 4;
/** A best score below this is too little evidence of any skill. */
const LEAST_SCORE = 0.7;
const LEAST_SHARE = 0.4;

function readPhase(words: GoalWords): GoalPhase {
  if (GENERALISING.test(words.stream)) return "generalising";
  if (LEARNING.test(words.stream)) return "learning";
  if (MODELLING.test(words.stream)) return "modelling";
  return MAINTAINING.test(words.stream) ? "maintaining" : "learning";
}

function toSkills(text: string, words: GoalWords, scores: readonly AreaScore[]): ReadSkill[] {
  const top = scores[0]?.score ?? 0;
  if (top < LEAST_SCORE) return [];
  return scores
    .filter(({ score }) => score >= top * LEAST_SHARE)
    .slice(0, MAX_SKILLS)
    .map(({ area, score, strongest }) => ({
      area,
      weight: score / top,
      phrase: phraseOf(text, words, strongest.span),
    }));
}

type StudentContext = Pick<GoalReading, "discipline" | "band">;

function unreadable(unread: GoalReading["unread"], words: GoalWords, context: StudentContext): GoalReading {
  return { ...context, skills: [], settings: [], phase: "learning", unread, words };
}

const memo = new Map<string, GoalReading>();
const MEMO_SIZE = 2000;

/**
 * Reads an IEP goal: its skills with weights and the words that show them, the phase, the moments it names,
 * and why it may be better served outside the class. Criterion clauses, dates, initials and trial counts
 * are not read. `unread` says why a text could not be read at all.
 */
export function readGoal({ goalText, discipline, grade }: GoalCase): GoalReading {
  const band = gradeBand(grade);
  const key = `${discipline}|${band}|${goalText}`;
  const known = memo.get(key);
  if (known) return known;
  const reading = readUncached(goalText, { discipline, band });
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(key, reading);
  return reading;
}

function readUncached(goalText: string, context: StudentContext): GoalReading {
  const { discipline, band } = context;
  const nothing: GoalWords = { stream: " ", words: [], places: [], streamStarts: [] };
  if (!/[\p{L}\p{N}]/u.test(goalText)) return unreadable("empty", nothing, context);
  if (goalText.split(/\s+/, MAX_WORDS + 1).length > MAX_WORDS) return unreadable("too-long", nothing, context);
  const words = readGoalWords(goalText, correctGoalWord);
  if (isForeign(goalText, words.words)) return unreadable("language", words, context);
  const scores = scoreSkills(words, discipline, band);
  const pullOut = findPullOut(goalText, words, scores[0]?.area);
  const settings = findSettings(goalText, words, scores[0]?.area, band);
  const found = toSkills(goalText, words, scores);
  const skills = found.length > 0 || pullOut ? found : usualSkill(discipline, settings);
  if (skills.length === 0 && !pullOut) return unreadable("no-skill-found", words, context);
  return { ...context, skills, settings, phase: readPhase(words), pullOut, words };
}

/** The skill that is assumed, by discipline, for a goal that names its moment but no known skill. */
const USUAL: Record<GoalCase["discipline"], SkillArea> = {
  OT: "attention",
  PT: "gross_motor",
  SLP: "expressive_language",
};

function usualSkill(discipline: GoalCase["discipline"], settings: readonly ReadSetting[]): ReadSkill[] {
  const [named] = settings;
  return named ? [{ area: USUAL[discipline], weight: 1, phrase: named.phrase }] : [];
}

/**
 * Reads a goal without a known skill as the discipline's usual one, for when the things it mentions belong to a moment;
 * the whole text is its phrase.
 */
export function guessReading(reading: GoalReading, { goalText, discipline }: GoalCase): GoalReading {
  const skill = { area: USUAL[discipline], weight: 1, phrase: goalText.trim() };
  return { ...reading, skills: [skill], unread: undefined };
}
