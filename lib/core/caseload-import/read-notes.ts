import type { Discipline } from "../goals/goal-case";
import { firstDate } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { ServiceSetting } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";
import { dayHeading, gradeAndClass, headedClass } from "./class-heading";
import { keepOtherServices, takeLeaving, takeReview, takeSame, takeServices, type FieldContext } from "./entry-fields";
import { gradeOf } from "./grade-words";
import { leadingName, withoutLead } from "./leading-name";
import { GONE_HEADING } from "./leaving-words";
import { emptyEntry, type ListEntry } from "./list-entry";
import { NUMBER } from "./list-fields";
import { legendOf, settingOfAll } from "./list-legend";
import { settingInList } from "./listed-places";
import { firstDiscipline, isDisciplineHeading, onlyDiscipline, type TableReading } from "./read-table";
import { isWeeklyList, namesListedAmount, spelledOut } from "./shorthand";
import { shortGoals } from "./short-goals";
import { clausesOf, placeIn, withoutSmallWords, type Clause } from "./student-clauses";
import { rolesOf, type LineRole, type StartSigns } from "./student-starts";

interface Heading {
  className: string | null;
  grade: string | null;
  siteName: string | null;
  discipline: Discipline | null;
  setting: ServiceSetting | null;
  left: string | undefined;
}

const NOTHING: Heading = {
  className: null,
  grade: null,
  siteName: null,
  discipline: null,
  setting: null,
  left: undefined,
};

/** One student as the list has it: the lines that say something about the student, the first without the name. */
interface Block {
  names: string[];
  heading: Heading;
  lines: { line: number; text: string }[];
}

/**
 * Reads a list student by student; all of its lines together show where each one begins (see {@link rolesOf}).
 * Undefined where no line begins with a student.
 */
export function readNotes(lines: readonly string[], signs: StartSigns, today?: IsoDate): TableReading | undefined {
  const roles = rolesOf(lines, signs);
  if (!roles) return undefined;
  const reading: TableReading = { entries: [], doubts: [] };
  const { blocks, about, ofAll } = blocksOf(lines, roles, reading);
  const context: Omit<FieldContext, "line" | "discipline" | "setting"> = {
    legend: legendOf(about),
    isWeekly: isWeeklyList(lines.join("\n")),
    today,
  };
  const [discipline, setting] = [firstDiscipline(ofAll), settingOfAll(about)];
  const isClassInLines = blocks.filter(({ lines: [first] }) => namesClass(first!.text)).length > blocks.length / 2;
  for (const block of blocks) {
    const heading = isClassInLines ? { ...block.heading, className: null, grade: null } : block.heading;
    const { siteName } = heading;
    for (const name of block.names) {
      const entry: ListEntry = { ...emptyEntry(name, block.lines[0]!.line), siteName };
      entry.lines = block.lines.map(({ line }) => line);
      if (heading.left !== undefined) [entry.isOther, entry.hasLeft] = [true, heading.left];
      const all = { ...context, discipline: heading.discipline ?? discipline, setting: heading.setting ?? setting };
      takeBlock(entry, block, all, reading.entries);
      entry.className ??= heading.className;
      entry.grade ??= heading.grade;
      reading.entries.push(entry);
    }
  }
  return reading;
}

const namesClass = (text: string): boolean =>
  clausesOf(text).some(({ kind, text: own }) => kind === "class" || placeIn(own).className !== null) ||
  /^\s*[–—-]\s*\p{Lu}\p{Ll}+\s*,/u.test(text);

/** Collects the lines of each student, and asks about lines with a number that belong to no student. */
function blocksOf(
  lines: readonly string[],
  roles: readonly LineRole[],
  { doubts }: TableReading,
): { blocks: Block[]; about: string[]; ofAll: string[] } {
  const blocks: Block[] = [];
  const about: string[] = [];
  // A heading between students, or the line of a student who was not recognised, is not about all of them.
  const ofAll: string[] = [];
  let heading = NOTHING;
  let isBetween = true;
  for (const [i, text] of lines.entries()) {
    const role = roles[i]!;
    const line = i + 1;
    if (role.kind === "blank") continue;
    if (isOfAll(text, { role, isAbove: blocks.length === 0 })) ofAll.push(text);
    if (role.kind === "student") {
      blocks.push({ names: role.name.names, heading, lines: [{ line, text: role.name.rest }] });
      isBetween = false;
    } else if (role.kind === "heading") {
      heading = headingOf(text, heading, isBetween);
      isBetween = true;
      about.push(text);
    } else if (role.kind === "nobodys" || blocks.length === 0) {
      about.push(text);
      const isHarmless = legendOf([text]).size > 0 || (blocks.length === 0 && !namesListedAmount(text));
      if (!isHarmless && /\d/.test(text)) doubts.push({ line, text: withoutNames(text), why: "not-a-student" });
    } else blocks.at(-1)!.lines.push({ line, text });
  }
  return { blocks, about, ofAll };
}

/** True for a line above all students, or one that says that it is about all of them. */
const isOfAll = (text: string, { role, isAbove }: { role: LineRole; isAbove: boolean }): boolean =>
  role.kind !== "student" &&
  !namesListedAmount(text) &&
  (isAbove || (role.kind === "nobodys" && /\b(?:all|everyone|everything|todos?)\b/i.test(text)));

/** Blanks out capitalised words, since any of them may be a name. */
const withoutNames = (text: string): string => text.trim().replaceAll(/\p{Lu}\p{Ll}[\p{L}'’-]*/gu, "___");

const SITE =
  /school|elementary|\belem?\b|middle|high\b|academy|escuela|primaria|primary|\b(?:es|ms|hs)$|campus|\bisd\b/i;

/**
 * Reads a line above students.
 * @param above what the headings before it say
 * @param isNext true where no student comes between the heading before and this one: both apply
 */
function headingOf(written: string, above: Heading, isNext: boolean): Heading {
  const text = written.replaceAll(/^[\s*#=~_•–—-]+|[\s*#=~_:–—-]+$/gu, "");
  if (GONE_HEADING.test(text)) return { ...above, left: text };
  const kept = { ...above, left: undefined };
  if (isDisciplineHeading(text)) return { ...kept, discipline: onlyDiscipline(text) };
  const day = dayHeading(text);
  if (day !== undefined) return { ...NOTHING, discipline: above.discipline, siteName: day || above.siteName };
  if (SITE.test(text.replace(/\([^)]*\)/g, "").trim()) && headedClass(text) === undefined)
    return { ...NOTHING, discipline: above.discipline, siteName: text };
  if (WEEKDAY.test(text) && headedClass(text) === undefined)
    return {
      ...NOTHING,
      discipline: above.discipline,
      siteName: text.replace(WEEKDAY, "").replace(/[\s(:,–—-]+$/, ""),
    };
  if (isSiteInCapitals(text)) return { ...NOTHING, discipline: above.discipline, siteName: text };
  const setting = /\d/.test(text) ? null : settingInList(spelledOut(text));
  if (setting && headedClass(text) === undefined && text.split(" ").length <= 4) return { ...kept, setting };
  const ofClass = classOfHeading(text);
  if (ofClass.className === null && ofClass.grade !== null && isNext) return { ...kept, grade: ofClass.grade };
  return { ...kept, ...ofClass };
}

const WEEKDAY = /[\s(:,–—-]*\b(?:mon|tue?s?|weds?|thu?r?s?|fri)(?:[a-z]*days?)?s?\b.*$/i;

/** "LARKSPUR", but not "MRS. HAHN", "POOLE 3RD" or "LIFE SKILLS". */
const isSiteInCapitals = (text: string): boolean =>
  text === text.toUpperCase() &&
  text.length > 3 &&
  headedClass(text) === undefined &&
  gradeOf(text.split(" ").at(-1)!) === null &&
  !/\d|\b(?:life|resource|autism|program|sdc|ecse|preschool|self|functional|sped|class|sc|lss|ppcd)\b/i.test(text);

/** Matches words after a class that name the grades of its students: ", grades K-2". */
const GRADES_BEHIND =
  /[\s,–—-]+\(?(?:grades?|gr\.?|grados?)\s*(?:pre-?k|p?k|tk|\d{1,2})\s*(?:[-–/&+]|to|a|y|and)\s*\d{1,2}\)?$/i;

/** Matches the title of a list, which names no class: "My caseload", "Lista de alumnos". */
const TITLE = /\b(?:caseload|list|roster|students|lista|alumn[oa]s|estudiantes)\b/i;

function classOfHeading(written: string): Pick<Heading, "className" | "grade"> {
  if (TITLE.test(written) && headedClass(written) === undefined) return { className: null, grade: null };
  const text = written.replace(GRADES_BEHIND, "");
  if (gradeOf(text) !== null) return { className: null, grade: gradeOf(text) };
  const last = / (\S+)$/.exec(text)?.[1] ?? "";
  const headed = text === written ? (headedClass(text) ?? gradeAndClass(text)) : undefined;
  if (headed) return headed;
  if (/^(?:P?K|TK|\d{1,2}(?:st|nd|rd|th))$/i.test(last))
    return { className: text.slice(0, -last.length).replace(/[\s,–—-]+$/, ""), grade: gradeOf(last) };
  return { className: text, grade: null };
}

type BlockContext = Omit<FieldContext, "line">;

function takeBlock(
  entry: ListEntry,
  { lines, names }: Block,
  context: BlockContext,
  above: readonly ListEntry[],
): void {
  const same: { text: string; line: number }[] = [];
  for (const [i, { line, text }] of lines.entries()) {
    if (i > 0 && isGoalLine(text, entry.goals.length > 0)) {
      entry.goals.push(...shortGoals(withoutBullet(text)));
      continue;
    }
    for (const clause of clausesOf(i > 0 ? withoutBullet(text) : text.replaceAll("~~", " ")))
      if (clause.kind === "same") same.push({ text: clause.text, line });
      else takeClause(entry, clause, { ...context, line, above, names });
  }
  for (const one of same) takeSameAs(entry, one, above);
  keepOtherServices(entry);
}

const withoutBullet = (text: string): string =>
  text
    .replace(/^\s*o(?=\t| {2,})/u, "")
    .replace(NUMBER, "")
    .trim();

/** True for a line below a student that says what the student is to do. */
function isGoalLine(text: string, isAmongGoals: boolean): boolean {
  const bare = withoutBullet(text);
  if (/^(?:goals?|metas?|objectives?)\b/i.test(bare)) return false;
  const isBulleted = withoutLead(text) !== text.trimStart();
  if (GOAL_SENTENCE.test(bare) && !namesListedAmount(bare) && firstDate(bare) === null) return true;
  const name = leadingName(bare);
  if (name && /^ (?:will|shall|can|is able to|podrá|\p{Ll}+rá)(?!\p{L})/u.test(name.rest)) return true;
  if (/\bwill\b|\b\d{1,3} ?%|\b\d (?:of|out of|\/) ?\d+ (?:trials|opp|times|days)|accuracy/i.test(bare) && isBulleted)
    return firstDate(bare) === null;
  const isPlain =
    firstDate(bare) === null && clausesOf(bare).every(({ kind }) => kind === "note") && onlyDiscipline(bare) === null;
  return isBulleted && isPlain && (isAmongGoals || /^\p{Ll}{2,} \S+ \S+/u.test(bare)) && !bare.startsWith("(");
}

/**
 * Matches a goal without a label: "Will zip up own coat in 4 of 5 mornings", "The student will ...". A line says what
 * will become of a student, not what the student will do, in "Will be seen by the new OT".
 */
const GOAL_SENTENCE = new RegExp(
  String.raw`^(?:(?:the )?student |(?:s?he|they) |el (?:estudiante|alumno) |la (?:estudiante|alumna) )?` +
    String.raw`(?:will|shall|podr[aá]) ` +
    String.raw`(?!be (?!able )|have |need|not |no longer|move|leave|start|begin|exit|transfer|return|get |miss|turn )` +
    String.raw`\p{Ll}{2,}(?: \S+){3,}`,
  "iu",
);

interface ClauseContext extends FieldContext {
  above: readonly ListEntry[];
  names: readonly string[];
}

function takeClause(entry: ListEntry, { kind, text }: Clause, context: ClauseContext): void {
  const { line } = context;
  if (kind === "goal") entry.goals.push(...shortGoals(text));
  else if (kind === "grade") entry.grade ??= gradeOf(withoutSmallWords(text)) ?? gradeOf(text);
  else if (kind === "review") takeReviewClause(entry, text, context);
  else if (kind === "class") takeClass(entry, text);
  else if (kind === "evaluation") entry.doubts.push({ line, text, why: "no-services" });
  else if (kind === "left") takeLeft(entry, text, context);
  else if (kind === "service") takeServiceClause(entry, text, context);
  else takeNote(entry, text, context);
}

function takeReviewClause(entry: ListEntry, text: string, context: ClauseContext): void {
  if (firstDate(text) === null) entry.doubts.push({ line: context.line, text, why: "not-a-date" });
  else takeReview(entry, text, context);
}

function takeClass(entry: ListEntry, text: string): void {
  const inSentence = /^\p{Ll}/u.test(text) ? placeIn(text) : undefined;
  if (inSentence && inSentence.className !== null) {
    entry.className ??= inSentence.className;
    entry.grade ??= inSentence.grade;
    return;
  }
  const both = gradeAndClass(text);
  if (both) entry.grade ??= both.grade;
  entry.className ??= (both?.className ?? text).replace(/^(?:homeroom|hr|hmrm|tchr|teacher)[: ]+(?=[\p{Lu}\d])/iu, "");
}

/** "same as Lila", "same minutes as his sister": what is known of the one above, or of the one who is named. */
function takeSameAs(
  entry: ListEntry,
  { text, line }: { text: string; line: number },
  above: readonly ListEntry[],
): void {
  // "same minutes as Ben but pull out": not the same in all.
  if (/\b(?:but|except|only|pero|excepto|salvo)\b/i.test(text) || settingInList(spelledOut(text)) !== null) {
    entry.doubts.push({ line, text, why: "contradiction" });
    return;
  }
  const named = /\b(?:as|que) (\p{Lu}[\p{L}'’-]+)/u.exec(text)?.[1];
  const found = named ? above.filter(({ written }) => written.includes(named)) : above.slice(-1);
  if (found.length === 1) takeSame(entry, found[0]!, { same: text, line });
  else entry.doubts.push({ line, text, why: "no-amount" });
}

function takeLeft(entry: ListEntry, text: string, context: ClauseContext): void {
  if (takeLeaving(entry, text, context)) return;
  if (entry.services.length > 0) entry.doubts.push({ line: context.line, text, why: "maybe-left" });
  else [entry.isOther, entry.hasLeft] = [true, text];
}

function takeServiceClause(entry: ListEntry, text: string, context: ClauseContext): void {
  const { className, grade, rest } = placeIn(text);
  entry.className ??= className;
  entry.grade ??= grade;
  // "4th Greer consult only 15/mo"
  const [whole = "", short] = grade && !className ? (CLASS_FIRST.exec(rest) ?? []) : [];
  entry.className ??= short ?? null;
  if (SAME_CLASS.test(rest)) takeClassAbove(entry, context);
  takeServices(entry, rest.slice(whole.length).replace(SAME_CLASS, " "), context);
}

/** Matches words that say the class and not the place of the minutes: "is in the same class and gets 1x30". */
const SAME_CLASS = /\b(?:(?:is|are) )?(?:in )?(?:the |la )?(?:same class(?:room)?|misma clase)\b(?: and)?/i;

function takeClassAbove(entry: ListEntry, { above }: ClauseContext): void {
  entry.className ??= above.at(-1)?.className ?? null;
  entry.grade ??= above.at(-1)?.grade ?? null;
}

/** Matches a teacher's name between the grade and the minutes. */
const CLASS_FIRST = /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]+)\s+(?=consult|direct|push|pull|in |OT\b|PT\b|SLP\b|speech|\d)/u;

/** A note with more words than this is about more than a place: "asked for more minutes in class". */
const MOST_WORDS_OF_PLACE = 5;

function takeNote(entry: ListEntry, text: string, context: ClauseContext): void {
  const { className, grade } = placeIn(text);
  if (className !== null || grade !== null) {
    entry.className ??= className;
    entry.grade ??= grade;
    return;
  }
  if (/^same class\b|^same (?:teacher|room)\b|^misma clase/i.test(text)) {
    takeClassAbove(entry, context);
    return;
  }
  const setting = settingInList(spelledOut(text));
  if (setting && entry.services.length > 0 && text.split(" ").length <= MOST_WORDS_OF_PLACE) {
    const last = entry.services.at(-1)!;
    last.setting ??= setting;
    return;
  }
  if (isDisciplineHeading(text) && !namesListedAmount(text)) {
    for (const service of entry.services) service.discipline ??= onlyDiscipline(text);
    return;
  }
  const isClass =
    entry.className === null &&
    /^\p{Lu}[\p{L}'’.&/-]*(?: [\p{L}\d'’.&/()-]+){0,3}$/u.test(text) &&
    !/[!?]|\.$/.test(text);
  if (isClass) entry.className = text;
  else if (/\d/.test(text) || foldWords(text).split(" ").length > 1)
    entry.doubts.push({ line: context.line, text, why: "no-amount" });
}
