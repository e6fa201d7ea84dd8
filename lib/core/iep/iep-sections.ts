import { LEFT_OUT } from "../lexicon/readers/left-out-sections";
import { GOALS, NOT_OF_PLAN, OLD_GOALS, SERVICES } from "../lexicon/readers/iep-section-words";
import { hasBoxes } from "./checked-options";
import { foldWords } from "../service-lines/plain-numbers";

const SERVICES_BY_NAME = new RegExp(
  String.raw`special education and related services|servicios relacionados|^related services` +
    String.raw`|educational services|services? and placement|placement and services?` +
    String.raw`|services? offered|statement of services` +
    String.raw`|supports? (?:for|to) (?:school )?personnel|apoyos? (?:al|para el) personal`,
);

/** "Related and supplementary services": matches headings that begin with a description of the services. */
const SERVICES_OF = new RegExp(
  String.raw`^(?:special education|related|recommended|speech|occupational|physical|therapy|direct` +
    String.raw`|indirect|summary of) .*services`,
);

/** What a section of an IEP is about. */
export type Section = "services" | "extended-year" | "goals" | "left-out" | "other";

/** True for a heading of tables with services that this plan does not grant. */
export const isNotOfPlan = (heading: string): boolean => NOT_OF_PLAN.test(foldWords(heading));

/** True for a heading about the progress on former goals. */
export const isOfOldGoals = (heading: string): boolean => OLD_GOALS.test(foldWords(heading));

const EXTENDED =
  /extended school year|\besy\b|ano escolar extendido|12-month|july.{0,5}august|summer (?:program|services)|verano/;

const MOST_WORDS = 16;

/** True for a line that can be a heading: short, no sentence. */
export function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > MOST_WORDS || text.length > 130) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isTitle = words.length <= 9 && capitals >= words.length / 2 && capitals > 1;
  if (/[.;,]$/.test(text.trim()) && !isTitle) return false;
  if (hasBoxes(text)) return false;
  // "Occupational therapy: 30 minutes" is a line of its own.
  return !/\d+\s*(?:x\b|min|times|hour|veces)/i.test(text);
}

/** Finds what the section below a heading is about; undefined for an unknown heading. */
export function sectionOf(text: string): Section | undefined {
  const folded = foldWords(text).replace(/^(?:section|part|seccion|parte)?\s*[\divxa-z]{1,3}[.):]\s*/, "");
  // Words in the head of a table of options: "Options considered".
  if (EXTENDED.test(folded)) return "extended-year";
  if (/post-?secondary|postsecundari/.test(folded)) return "left-out";
  if (/present levels?.*goals?/.test(folded) && /goal/.test(folded) && !/level.{0,20}(?:of|de)/.test(folded))
    return "goals";
  if (OLD_GOALS.test(folded)) return "left-out";
  if (/goals?/.test(folded) && /measurable|annual/.test(folded)) return "goals";
  if (SERVICES_OF.test(folded) && !/transport|nurs|option|prior|last|previous/.test(folded)) return "services";
  if (SERVICES_BY_NAME.test(folded)) return "services";
  if (LEFT_OUT.test(folded)) return "left-out";
  if (/^special education$|specially designed instruction/.test(folded)) return "services";
  if (SERVICES.test(folded)) return "services";
  return GOALS.test(folded) ? "goals" : undefined;
}

/** Matches a heading on the same line as its text: "SERVICES. The occupational therapist will ..." */
const RUN_IN = /^(\p{Lu}[\p{Lu}\d'’,/&() -]{3,60})[.:]\s+(?=\p{Lu}|☐|☒)/u;
/** Matches the same with a letter or number: "C. Related services. Speech therapy will be given ..." */
const LETTERED_RUN_IN = /^(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)]\s+(\p{Lu}[\p{L}'’,/& -]{3,70}?)[.:]\s+(?=\p{Lu}|☐|☒)/u;

/** Finds the heading with which a paragraph begins; undefined where it has none. */
export function runInOf(cells: readonly string[]): RegExpExecArray | undefined {
  if (cells.length > 1) return undefined;
  const capitals = RUN_IN.exec(cells[0]!);
  if (capitals) return capitals;
  const lettered = LETTERED_RUN_IN.exec(cells[0]!);
  return lettered && sectionOf(lettered[1]!) ? lettered : undefined;
}
