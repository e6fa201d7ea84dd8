import { chooseReadings, copyChoice, daysChoice, type ChosenEntries } from "./choices";
import { askAboutListsOfCopies } from "./copied-days";
import { copiedEntries } from "./day-copies";
import { askAboutGrades } from "./class-grades";
import { classLists, wantedList } from "./class-lists";
import { withConcerns } from "./concerns";
import { gatherText } from "./gather-text";
import { withoutDoubleSpacing, withOriginalLineNumbers } from "./double-spaced";
import type { Gathered } from "./gathered";
import { askAboutImplausible } from "./implausible";
import { joinEntries, joinWeeks } from "./join-entries";
import { withoutSharedNames } from "./rotating-names";
import { namesLost } from "./lost-names";
import { linesLost } from "./lost-times";
import { requestOf } from "./never-times";
import type { OtherDaySchedule, PastedEntry, PasteReading, UnreadLine } from "./paste-reading";
import { choiceOfPick, MOST_READINGS, pickedOf } from "./picks";
import { askAboutCorrected } from "./quoted-mail";
import { daysWithOwnList, settleDrafts, type OpenDraft, type SettledDraft } from "./settle-drafts";
import { linesRefused, type Refused } from "./refused-readings";
import { askAboutSecondLists } from "./second-lists";
import { sourceLines, type SourceText } from "./source-lines";
import { dayEndsOf, eachOnce, withDayEnds, withTrueProblem } from "./unread-lines";

/**
 * Reads a schedule as teachers write it: a list, a table or grid copied from a document, sheet or web page, blocks
 * under heads, sentences of an e-mail. The whole text is read: its layout first, then of all readings the one that
 * makes a plausible school day.
 *
 * Drops nothing silently: lists each line without a routine with what it lacks, unless it is a head. An ambiguous
 * reading becomes a choice; which of several classes is wanted is asked before anything counts. Schedules for days that
 * differ never count in the ordinary week. Pure and bounded: 2,000 lines, and lines of up to 1,000 characters.
 * @param picks ids of choices (`PasteReading.choices`) whose other reading counts, and of a class (`classes`)
 */
export function readPaste(text: string, picks: readonly string[] = []): PasteReading {
  const closed = withoutDoubleSpacing(text);
  return closed ? withOriginalLineNumbers(readClosedUp(closed.text, picks), closed.lineOf) : readClosedUp(text, picks);
}

/** Of several classes the one that was picked, or that the text asks for, is read; else none is. */
function readClosedUp(text: string, picks: readonly string[]): PasteReading {
  const lists = classLists(text);
  if (lists.length === 0) return readOneClass(text, picks);
  const taken = lists.find(({ id }) => picks.includes(id)) ?? wantedList(lists, text);
  const classes = lists.map(({ id, name, line, lines }) => ({ id, name, line, lines, isTaken: id === taken?.id }));
  if (taken) {
    const read = readOneClass(taken.text(), picks);
    const unsure = taken.unsure.map((line): UnreadLine => ({ ...line, problem: "unclear" }));
    return { ...read, classes, notUnderstood: eachOnce([...read.notUnderstood, ...unsure]) };
  }
  const { cutLines } = sourceLines(text);
  const nothing = { entries: [], notUnderstood: [], choices: [], forOtherDays: [], requests: [], assumed: [] };
  return { ...nothing, classes, cutLines };
}

/** Reads one class's schedule; letters of days with several readings become choices. */
function readOneClass(text: string, picks: readonly string[]): PasteReading {
  const source = sourceLines(text, picks);
  const { reading, settled } = readSource(source, picks);
  const choices = source.openLetters.flatMap(({ picks: own }) => {
    const id = own[0]!;
    const others = picks.filter((pick) => choiceOfPick(pick) !== id);
    const picked = pickedOf(id, picks);
    const now = "at" in picked && picked.at <= own.length ? picked.at : 0;
    const readAs = (pick: string | undefined, at: number): readonly PastedEntry[] => {
      const all = pick ? [...others, pick] : others;
      return at === now ? reading.entries : readSource(sourceLines(text, all), all).reading.entries;
    };
    return daysChoice(id, [undefined, ...own].slice(0, MOST_READINGS).map(readAs), picks);
  });
  return withoutRefusedDays({ ...reading, choices: [...reading.choices, ...choices] }, settled, picks);
}

const timeKey = ({ title, startMinute, endMinute }: PastedEntry): string =>
  JSON.stringify([title, startMinute, endMinute]);

/** Asks about the routines on days of which she said that no reading of their letters is right. */
function withoutRefusedDays(
  reading: PasteReading,
  settled: readonly SettledDraft[],
  picks: readonly string[],
): PasteReading {
  const choices = reading.choices.filter(({ kind, isNone }) => kind === "days" && isNone);
  if (choices.length === 0) return reading;
  const keys = choices.map(({ others }) => new Set(others.flatMap(({ entries }) => entries.map(timeKey))));
  const refused = choices.map(({ id }, at): Refused => {
    const picked = pickedOf(id, picks);
    const drafts = settled.filter(({ entry }) => keys[at]!.has(timeKey(entry)));
    return { id, drafts, typed: "typed" in picked ? picked.typed : [] };
  });
  return {
    ...reading,
    entries: reading.entries.filter((entry) => !keys.some((own) => own.has(timeKey(entry)))),
    notUnderstood: eachOnce([...reading.notUnderstood, ...linesRefused(refused, settled)]),
  };
}

/** A reading of one class's text, with the drafts that it is made from. */
interface SourceReading {
  reading: PasteReading;
  settled: SettledDraft[];
}

function readSource({ lines, tooLong, quoted, cutLines }: SourceText, picks: readonly string[]): SourceReading {
  const gathered = gatherText(lines);
  const ordinary = gathered.drafts.filter(({ other }) => other === undefined);
  const all = settleDrafts(ordinary, gathered.loose);
  const ownDays = daysWithOwnList(all.settled);
  const {
    settled: kept,
    unread: toAsk,
    open,
  } = askAboutSecondLists(
    all,
    ownDays,
    gathered.unread.map(({ line }) => line),
  );
  const { settled: plausible, unread: against } = askAboutImplausible(kept);
  const { settled: current, unread: corrected } = askAboutCorrected(plausible, lines, quoted);
  const { settled: ofClass, unread: ofGrades } = askAboutGrades(current, lines);
  const { settled: ofOwnDays, unread: below } = askAboutListsOfCopies(ofClass, gathered.copies);
  const asked = [...toAsk, ...against, ...corrected, ...ofGrades, ...below];
  const unread = [...asked, ...linesLost(lines, gathered, asked)];
  const settled = withConcerns(ofOwnDays, [...gathered.unread, ...unread], lines, open);
  const { entries, choices, refused } = chooseReadings(settled, ownDays, picks);
  const unclearCopies = takeCopies(gathered, { entries, choices, refused }, picks);
  const joined = withoutSharedNames(joinWeeks(joinEntries(entries)), choices);
  const inDoubt = new Set(
    settled.flatMap(({ draft, concern }) =>
      concern === "head-days" && !["remark", "kind-of-day"].includes(draft.headDoubt ?? "") ? [draft.block] : [],
    ),
  );
  const isInDoubt = ({ draft }: OpenDraft): boolean => draft.daysFrom === "head" && inDoubt.has(draft.block);
  const sureEnds = open.some((one) => !isInDoubt(one)) ? open : [];
  const dayEnds = dayEndsOf(sureEnds, ownDays, gathered.copies);
  const tooLongLines = tooLong.map((line): UnreadLine => ({ ...line, problem: "too-long" }));
  const named = [...refused, ...tooLongLines, ...gathered.unread, ...unread, ...unclearCopies];
  const said = [
    ...joined,
    ...choices.flatMap(({ taken, others }) => [taken, ...others.map((one) => one.entries)]).flat(),
  ];
  const reading: PasteReading = {
    classes: [],
    entries: joined,
    notUnderstood: eachOnce(
      [...named, ...namesLost(lines, gathered, said, named)].map((line) => withDayEnds(withTrueProblem(line), dayEnds)),
    ),
    choices,
    forOtherDays: otherDaysOf(gathered),
    requests: gathered.requests.map(({ line, text: words }) => requestOf(line, words, joined)),
    assumed: assumedOf(settled),
    cutLines,
  };
  return { reading, settled };
}

/** Adds the routines of days that are the same as another one, each with its choice; returns what is unclear. */
function takeCopies(
  { copies }: Gathered,
  { entries, choices, refused }: ChosenEntries,
  picks: readonly string[],
): UnreadLine[] {
  const unclear: UnreadLine[] = [];
  for (const copy of copies) {
    const { line, text } = copy;
    const copied = copiedEntries(copy, joinEntries(entries));
    if (!copied) {
      unclear.push({ line, text, problem: "unclear" });
      continue;
    }
    const choice = copyChoice(`${line}.same-as.1`, line, copied, picks);
    if (choice.isNone) refused.push({ line, text, problem: "none-fits", choice: choice.id });
    entries.push(...choice.taken);
    choices.push(choice);
  }
  return unclear;
}

function assumedOf(settled: readonly SettledDraft[]): PasteReading["assumed"] {
  const hasNoDays = settled.some(({ draft }) => draft.daysFrom === "none");
  const isMerged = settled.some(({ draft }) => draft.doubt === "merged");
  return [...(hasNoDays ? (["weekdays"] as const) : []), ...(isMerged ? (["merged"] as const) : [])];
}

/** Builds the schedules for days that differ, each with what could be read of it. */
function otherDaysOf({ drafts, others, loose }: Gathered): OtherDaySchedule[] {
  return others
    .map(({ name, line, lines }, index) => {
      const { settled } = settleDrafts(
        drafts.filter(({ other }) => other === index),
        loose,
      );
      const entries: PastedEntry[] = joinEntries(settled.map(({ entry }) => entry));
      return { name, line, lines, entries };
    })
    .filter(({ lines }) => lines.length > 0);
}
