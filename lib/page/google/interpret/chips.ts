import type { ChipFacts, LostFacts, TextFacts } from "../../../page-facts/page-facts";
import { findIdentity, findLoggedIdentity, type ChipIdentity } from "./identity";
import { findShownTimes } from "../../reading/named-times";
import { readLabel, type LabelReading } from "./label";
import { isHiddenCount } from "../../reading/hidden-count";
import type { Vocabulary } from "../../reading/vocabulary";

/** One event chip with its texts and id parsed. */
export interface Chip {
  facts: ChipFacts;
  identity?: ChipIdentity;
  /** Its raw id, decodable or not; the parts of one event share it. */
  rawId?: string;
  label?: LabelReading;
  /** Texts of the visible half's leaves, in order. */
  visible: string[];
  /** Joined texts of the leaves under one parent, for titles that are split. */
  sums: string[];
  /** True when the title is struck through. */
  isStruck: boolean;
}

export interface ChipSearch {
  chips: Chip[];
  /** Have an event's id but not the mark that the page gives each chip: another extension may have made them. */
  unmarked: Chip[];
  /** True when the page counts events that it does not show ("3 more"). */
  countsHidden: boolean;
  /** Built like chips, but nothing names an event on them. */
  unrecognised: number;
}

type ReadTexts = Pick<Chip, "label" | "visible" | "sums" | "isStruck">;

/**
 * The event chips among all that may be one, outermost only. An element of another extension that only imitates a
 * chip carries neither id nor a chip's two halves.
 */
export function findChips(candidates: readonly ChipFacts[], lost: readonly LostFacts[], words: Vocabulary): ChipSearch {
  const isInside: boolean[] = [];
  const chips = candidates.flatMap((facts, index): Chip[] => {
    const isWithin = facts.within !== undefined && isInside[facts.within] === true;
    const chip = isWithin ? undefined : findChip(facts, words);
    isInside[index] = isWithin || chip !== undefined;
    return chip ? [chip] : [];
  });
  const unrecognised = lost.filter((facts) => {
    const isKnown = facts.within !== undefined && isInside[facts.within] === true;
    const holdsKnown = facts.holds?.some((index) => isInside[index] === true) ?? false;
    return !isKnown && !holdsKnown && isBuiltLikeChip(readTexts(facts, words));
  }).length;
  // When no chip at all has the mark, Google has removed it from the page.
  const isMarked = ({ facts }: Chip): boolean => facts.isNamed === true;
  const unmarked = chips.some(isMarked) ? chips.filter((chip) => !isMarked(chip) && !isTask(chip)) : [];
  const countsHidden = lost.some(({ leaves }) => leaves.length === 1 && isHiddenCount(leaves[0]!.text));
  return { chips: chips.filter((chip) => !unmarked.includes(chip)), unmarked, countsHidden, unrecognised };
}

function isTask({ identity }: Chip): boolean {
  return identity?.kind === "task";
}

function findChip(facts: ChipFacts, words: Vocabulary): Chip | undefined {
  const { rawId, isNamed } = facts;
  const identity = findIdentity(rawId) ?? findLoggedIdentity(facts.log);
  if (!isNamed && !identity) return undefined;
  // Handles and popups carry an id too, so a chip needs a second mark.
  if (!isNamed && !facts.hasButton) return undefined;
  const chip: Chip = { facts, identity, rawId, ...readTexts(facts, words) };
  if (identity || rawId || isBuiltLikeChip(chip)) return chip;
  return undefined;
}

/** A hidden description that begins with times or ends with a day, beside a visible half. */
function isBuiltLikeChip(chip: Pick<Chip, "label" | "visible">): boolean {
  const hasTimeOrDay =
    chip.label?.times?.endMinute !== undefined || chip.label?.allDay === true || chip.label?.days !== undefined;
  return hasTimeOrDay && chip.visible.length > 0;
}

function readTexts({ spoken, hasHalf, leaves, parents }: TextFacts, words: Vocabulary): ReadTexts {
  const labels = [...spoken, ...leaves.filter((leaf) => !leaf.isSeen).map(({ text }) => text)];
  const label = bestLabel(labels, words);
  const seen = leaves.filter((leaf) => leaf.isSeen ?? (!hasHalf && leaf.text !== label?.text));
  const visible = seen.map(({ text }) => text);
  const split = seen.length < 2 ? [] : [...new Set(seen.map(({ parent }) => parent))];
  const sums = split.flatMap((parent) => (parent === undefined ? [] : (parents[parent] ?? [])));
  return { label: withShownTimes(label, visible, words), visible, sums, isStruck: seen[0]?.isStruck ?? false };
}

/** Uses the visible "3 – 4pm" when the description has no times or is missing. */
function withShownTimes(
  label: LabelReading | undefined,
  visible: readonly string[],
  words: Vocabulary,
): LabelReading | undefined {
  if (label?.times || label?.allDay || label?.dueMinute !== undefined) return label;
  const shown = visible.map((text) => findShownTimes(text, words)).find((times) => times?.endMinute !== undefined);
  if (!shown) return label;
  return { ...(label ?? { text: "", allDay: false, restFrom: 0, restTo: 0 }), times: shown };
}

/** The text that reads most like a description: one with times or days, then the longest. */
function bestLabel(texts: readonly string[], words: Vocabulary): LabelReading | undefined {
  const readings = texts.filter((text) => text.trim() !== "").map((text) => readLabel(text, words));
  const namedCount = (reading: LabelReading): number =>
    Number(reading.times !== undefined || reading.allDay) + Number(reading.days !== undefined);
  return readings.sort((a, b) => namedCount(b) - namedCount(a) || b.text.length - a.text.length)[0];
}
