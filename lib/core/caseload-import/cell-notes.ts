import { firstDate } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { ServiceSetting } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";
import { settingInList } from "./listed-places";
import { reviewAlone } from "./review-days";
import { namesListedAmount, spelledOut } from "./shorthand";
import { shortGoals } from "./short-goals";

/** Heads of columns of notes. */
export const NOTES_HEAD = /^(?:\w+'?s? )?(?:notes?|comments?|remarks|notas|observaciones|comentarios)\b/;

const GOALS = /(?:^|[.;]\s*)\(?(?:goals?|metas?)\s*[:=]\s*/i;
const REVIEW = /^(?:annual(?: review)?|ar|iep(?: due)?|review|ard|revision)\b[^\d]{0,12}\d/;

/** Labelled parts of a notes cell. */
export interface CellNotes {
  goals: string[];
  reviewDate: IsoDate | null;
  /** Texts that may give the day of the review, to be asked about; empty where the review is known. */
  unsure: string[];
  setting: ServiceSetting | null;
}

/**
 * Reads "pull-out; goal: tripod grasp" and "in class; annual 1/16/26"; ignores everything else in notes.
 * @param today day of reading: see {@link reviewAlone}
 */
export function notesIn(cell: string, today?: IsoDate): CellNotes {
  const goals = GOALS.exec(cell);
  const before = goals ? cell.slice(0, goals.index) : cell;
  const parts = before.split(/;\s*|,\s+(?=annual|iep|ar\b)/i).map((part) => part.trim());
  const reviews = parts
    .filter((part) => REVIEW.test(foldWords(part)) && firstDate(part) !== null)
    .map((part) => reviewAlone(part, today));
  const reviewDate = reviews.find((one) => one.reviewDate !== null)?.reviewDate ?? null;
  const place = (parts[0] ?? "").split(",")[0]!;
  const isPlace = place.split(" ").length <= 3 && !namesListedAmount(place);
  return {
    goals: goals ? shortGoals(cell.slice(goals.index + goals[0].length)) : [],
    reviewDate,
    unsure: reviewDate === null ? reviews.flatMap(({ unsure }) => unsure) : [],
    setting: isPlace ? settingInList(spelledOut(place)) : null,
  };
}

/** "Tobias Wexler (30 min 2x/wk)", "Group: Amir Shah", "Mr. Quan re: Ian Brody": the name, and the amount behind it. */
export function nameAndAmount(cell: string): { name: string; amount: string } {
  const [, before = cell, inner = ""] = /^([^(]*\S)\s*\(([^()]*)\)$/.exec(cell.trim()) ?? [];
  const isAmount = namesListedAmount(inner);
  const name = (isAmount ? before : cell)
    .replace(/^(?:group|grp|pair|dyad|trio)\s*\d*\s*:\s*/i, "")
    .replace(/^[^:]*\bre:\s*/i, "");
  return { name: name.trim(), amount: isAmount && !/^(?:was|formerly|before)\b/i.test(inner) ? inner : "" };
}
