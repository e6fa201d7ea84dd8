import { REMARK_LABEL, SERVICE, TOTAL } from "../lexicon/readers/caseload-list-words";
import type { Discipline } from "../goals/goal-case";
import { firstDate, withoutDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import type { IsoDate } from "../time/iso-date";
import type { ServiceSetting } from "../service-lines/service-line";
import { gradeOf, saysGrade } from "./grade-words";
import { findDisciplines } from "../service-lines/service-words";
import { keepOtherServices, takeLeaving, takeReview, takeSame, takeServices, type FieldContext } from "./entry-fields";
import { emptyEntry, type ListEntry } from "./list-entry";
import { dayHeading, gradeAndClass, headedClass } from "./class-heading";
import { CLASS_WORDS, fieldsOf, NUMBER, PERSON, sentencesOf } from "./list-fields";
import { legendOf, settingOfAll } from "./list-legend";
import { linesOfList, type Line } from "./list-lines";
import { GONE_HEADING, leavingIn } from "./leaving-words";
import { settingInList } from "./listed-places";
import { firstDiscipline, isDisciplineHeading, onlyDiscipline, type TableReading } from "./read-table";
import { isBirthDate } from "./review-days";
import { isWeeklyList, namesListedAmount, spelledOut } from "./shorthand";
import { shortGoals } from "./short-goals";
import { withCapitalNames } from "./small-letters";
import { isCode } from "./student-code";

/** Matches a field that ends with a service, to which the amount behind the comma belongs. */
const NAMES_SERVICE_LAST = new RegExp(
  String.raw`\b(?:ot|pt|slp|st|speech|push-?in|pull-?out|consult|direct|` +
    String.raw`occupational therapy|physical therapy)\b(?: only)?[: ]*$`,
  "i",
);

const LABEL = /^\s*(?:[•·▪●*–-]\s*)?([\p{L}][\p{L} /#'’.-]{0,28}?)\s*[:=]\s*(.*)$/u;
const REVIEW = /\b(?:ar|ard|annual|iep|review|due|revision|anual|rev)\b/;
const GOAL_LABEL = /^(?:(?:.{0,8}\s)?working on|\S+)\s*(?:#?\d{1,2}\b)?\s*[:.–-]?\s*/i;
const GOAL = /^(?:goals?|metas?|objectives?|objetivos?|targets?|working on)\b/;
const CLASS = /^(?:teacher|class(?:room)?|homeroom|room|maestr[oa]|clase|salon|hr|tchr|aula)\b/;
const TEACHER = /^(?:teacher|tchr|maestr[oa]|homeroom|hr)\b/;
const GRADE = /^(?:grade|gr|grado|level)\b/;
const NAME = /^(?:student|name|child|nombre|estudiante|alumn[oa]|initials)\b/;
const SITE = /^(?:school|site|building|escuela)\b/;

/**
 * Reads a caseload that is no table: a line for each student, or a few lines under each name.
 * @param today day of reading: see {@link reviewDays}
 */
export function readList(written: readonly string[], today?: IsoDate): TableReading {
  const lines = withCapitalNames(written);
  const reading: TableReading = { entries: [], doubts: [] };
  const first = lines.findIndex((line) => isStudentLine(line));
  const around = [...lines.slice(0, Math.min(first < 0 ? 4 : first, 12)), ...lines.slice(-3)];
  const titles = around.filter((line) => !isStudentLine(line));
  const context: ListContext = {
    today,
    discipline: firstDiscipline(titles),
    siteName: null,
    className: null,
    grade: null,
    indent: undefined,
    isWeekly: isWeeklyList(lines.join("\n")),
    isListed: false,
    bullet: undefined,
    setting: settingOfAll(around),
    legend: legendOf(titles),
    isBegun: false,
    isInGoals: false,
    left: undefined,
  };
  for (const line of linesOfList(lines, isStudentLine)) readLine(line, context, reading);
  const isSmall = lines !== written;
  for (const entry of reading.entries) {
    keepOtherServices(entry);
    // Notes have the names as they were written.
    if (isSmall) entry.written = entry.written.toLowerCase();
    entry.className ??= entry.headed?.className ?? null;
    entry.grade ??= entry.headed?.grade ?? null;
  }
  // Where the review is known, no other day is asked about.
  for (const entry of reading.entries.filter(({ reviewDate }) => reviewDate !== null))
    entry.doubts = entry.doubts.filter(({ why, text }) => why !== "not-a-date" || firstDate(text) === null);
  return reading;
}

interface ListContext {
  /** Day of reading. */
  today: IsoDate | undefined;
  legend: ReadonlyMap<string, string>;
  discipline: Discipline | null;
  siteName: string | null;
  /** The class that a heading names, with its grade, for the students below it. */
  className: string | null;
  grade: string | null;
  /** Blanks before a student's name, where lists are indented. */
  indent: number | undefined;
  isWeekly: boolean;
  /** True where students are bulleted below their class. */
  isListed: boolean;
  /** The bullet of each student ("1" for numbers), where they are bulleted or numbered. */
  bullet: string | undefined;
  /** The list's default setting, from its head. */
  setting: ServiceSetting | null;
  isBegun: boolean;
  /** True below "Goals:", until another label comes. */
  isInGoals: boolean;
  /** The heading that says that the students below it have left. */
  left: string | undefined;
}

/** True for a given name with the grade in brackets: "Ozan (gr 2) ...". */
function givenAndGrade(text: string): boolean {
  const [, name = "", grade = ""] = /^\s*(\p{Lu}[\p{L}'’-]+)\s*\(([^()]{1,12})\)/u.exec(text.replace(NUMBER, "")) ?? [];
  return name !== "" && gradeOf(name) === null && gradeOf(grade) !== null && !CLASS_WORDS.test(foldWords(name));
}

function isStudentLine(text: string): boolean {
  const [first = "", ...rest] = fieldsOf(text);
  if (givenAndGrade(text)) return true;
  return (
    rest.length > 0 &&
    (isPerson(first) ||
      /^\p{Lu}{2,}(?:-\p{Lu}+)?(?: \p{Lu}{2,}){1,2}$/u.test(first) ||
      (NUMBER.test(text) && isGivenName(first)) ||
      namesInOne(first).length > 1) &&
    rest.some(
      (field) =>
        leavingIn(field) !== null ||
        SAME.test(field) ||
        saysGrade(field.replace(SHARED, "")) ||
        gradeAndClass(field) !== undefined ||
        namesListedAmount(field) ||
        CLASS_WORDS.test(foldWords(field)) ||
        firstDate(field) !== null ||
        gradeOf(field) !== null,
    )
  );
}

/** Matches words about all students named before: "both 4th". */
const SHARED = /^(?:both|all|each)\s+(?:are |in )?/i;

/** Finds the bullet of a line, "1" for a number. */
const bulletOf = (text: string): string | undefined =>
  NUMBER.exec(text)?.[0]
    .trim()
    .replace(/\(?\d+/, "1");

const isGivenName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(withoutAside(text)) && !isDisciplineHeading(text) && gradeOf(text) === null;

/** Splits the names of several students: "Caleb Ree and Colton Ree". */
function namesInOne(text: string): string[] {
  const names = text.split(/\s+(?:and|&|y)\s+/);
  return names.length > 1 && names.every((name) => isPerson(name)) ? names : [text];
}

/** Strips brackets behind a name: "Valeria Nuño (la otra)". */
const withoutAside = (text: string): string => text.replace(/\s*\([^)]*\)\s*$/, "");

/** Blanks out capitalised words, since any of them may be a name. */
const withoutWords = (text: string): string => text.trim().replaceAll(/\p{Lu}\p{Ll}[\p{L}'’-]*/gu, "___");

const indentOf = (text: string): number => /^\s*/.exec(text)![0].length;

/** True for a line that names a class, above students that are indented or listed. */
const isClassHeading = ({ text, next }: Line): boolean =>
  indentOf(text) === 0 &&
  (indentOf(next) > 0 || NUMBER.test(next) || givenAndGrade(next) || isStudentLine(next)) &&
  !isStudentLine(text) &&
  headedClass(text) !== undefined &&
  !namesListedAmount(text) &&
  (givenAndGrade(next) || isPerson(fieldsOf(next)[0]?.replace(/:.*$/, "") ?? ""));

function takeClassHeading(text: string, context: ListContext): void {
  const { className, grade } = headedClass(text)!;
  [context.className, context.grade, context.isBegun, context.left] = [className, grade, true, undefined];
}

/** Matches words of schools, lists and grades that no child's name contains. */
const NO_PERSON = new RegExp(
  String.raw`school|caseload|\blist|\btotal|\belem(?:entary)?\b|\bmiddle\b|\bhigh\b|academy|primary|preschool|` +
    String.raw`escuela|primaria|^(?:grade|grado|gr)\b|^\d{1,2}(?:st|nd|rd|th)\b|^(?:from|to|date|subject|cc)\b`,
  "i",
);

const isPerson = (text: string): boolean =>
  findDisciplines(foldWords(text)).length === 0 &&
  (PERSON.test(withoutAside(text)) ||
    (isCode(text) && text.length <= 10 && !saysGrade(text) && !namesListedAmount(text))) &&
  !CLASS_WORDS.test(foldWords(text)) &&
  !NO_PERSON.test(text);

function readLine(line: Line, context: ListContext, reading: TableReading): void {
  const { text } = line;
  if (GONE_HEADING.test(text) && text.trim().split(/\s+/).length <= 4) context.left = text.trim();
  if (!/[\p{L}\p{N}]/u.test(text) || TOTAL.test(foldWords(text).trim().replace(/^\W+/, ""))) return;
  if (takeContext(line, context)) return void (context.left = undefined);
  if (takeGroup(line, context, reading)) return;
  if (isClassHeading(line)) return takeClassHeading(text, context);
  const label = LABEL.exec(text);
  const name = label && NAME.test(foldWords(label[1]!)) ? label[2]! : undefined;
  const first = fieldsOf(text)[0] ?? "";
  const isUnderlined = /^\s*[-=_]{3,}\s*$/.test(line.next);
  if (
    name !== undefined ||
    isStudentLine(text) ||
    (context.isListed && NUMBER.test(text) && isPerson(first)) ||
    (context.indent !== undefined && context.indent === indentOf(text) && isPerson(first)) ||
    (!isUnderlined && isPerson(text.replace(NUMBER, "").trim()) && looksLikeStart(line))
  )
    return takeStudents(name ?? text, line, context, reading);
  if (takeSite(line, context)) return void (context.left = undefined);
  takeRest(line, context, reading);
}

/** Takes a heading such as "PHYSICAL THERAPY" or "PUSH-IN" as context of the students below. */
function takeContext({ text }: Line, context: ListContext): boolean {
  if (indentOf(text) > 0) return false;
  // "tues oak st": a street, not speech.
  const isStreet = /\p{L} st\.?$/u.test(text.trim()) && dayHeading(text) !== undefined;
  if (isDisciplineHeading(text) && !LABEL.test(text) && !isStreet) {
    context.discipline = onlyDiscipline(text);
    return true;
  }
  const heading = text.replace(/[\s:–—-]+$/, "").trim();
  if (isOfGrades(heading)) {
    [context.grade, context.className, context.isBegun] = [null, null, true];
    return true;
  }
  if (!NUMBER.test(text) && !/:\s*\S/.test(text) && saysGrade(heading) && /gr|k/i.test(heading)) {
    [context.grade, context.className, context.isBegun] = [gradeOf(heading), null, true];
    return true;
  }
  const isPlace = /^\W*(?:push|pull|consult|in class|out of class)/i.test(text) && !/\d/.test(text);
  const setting = isPlace && text.trim().split(/\s+/).length <= 4 ? settingInList(spelledOut(text)) : null;
  if (setting) context.setting = setting;
  return setting !== null;
}

/** True for a heading of several grades, where each line has its own: "4th/5th", "First + second". */
function isOfGrades(heading: string): boolean {
  const grades = heading.split(/\s*(?:[/+&,]|\band\b|\by\b)\s*/);
  return grades.length > 1 && grades.every((grade) => gradeOf(grade) !== null) && /\p{L}/u.test(heading);
}

/** Takes a heading that names a school or a day. */
function takeSite(line: Line, context: ListContext): boolean {
  const { text } = line;
  const day = indentOf(text) === 0 && !NUMBER.test(text) ? dayHeading(text) : undefined;
  if (day !== undefined) {
    context.siteName = day || context.siteName;
    return true;
  }
  if (!isHeading(line)) return false;
  const label = LABEL.exec(text);
  if (SITE.test(foldWords(text).trim()) && label) context.siteName = label[2]!.trim();
  else if (/school|elementary|middle|high|academy|escuela|primaria/i.test(text)) context.siteName = text.trim();
  return true;
}

const GRADE_WORD = /\b\d{1,2}(?:st|nd|rd|th)\b(?! (?:week|wk|time|session|visit))|\bgr(?:ade)? \d/i;

/** True for a line about another student: "new boy, 5th mr cobb. 30 min/wk i think" has a grade beside the minutes. */
const isOfSomebodyElse = (text: string): boolean =>
  namesListedAmount(text) && GRADE_WORD.test(text) && !LABEL.test(text);

/** Takes a line that continues the student above, or belongs to none. */
function takeRest({ text, line, next }: Line, context: ListContext, reading: TableReading): void {
  if (legendOf([text]).size > 0) return;
  const current = reading.entries.at(-1);
  const isNobodys = context.bullet !== undefined && indentOf(text) === 0 && !LABEL.test(text);
  const isUnread = (isNobodys && bulletOf(text) === context.bullet) || isOfSomebodyElse(text);
  if (isUnread || !context.isBegun || !current || (isNobodys && !NUMBER.test(text))) {
    // Reports every amount that was not read.
    if (isUnread || namesListedAmount(text))
      reading.doubts.push({ line, text: withoutWords(text), why: "not-a-student" });
    return;
  }
  if (takeLeftLine({ text, line }, context, reading)) return;
  current.lines.push(line);
  if (takeGoalLine(current, text, context) || takeLabelled(current, { text, line, next }, context)) return;
  const field = text
    .trim()
    .replace(NUMBER, "")
    .replace(/^(?:[-=]?>|→|\^+)\s*/, "");
  const above = reading.entries.at(-2);
  if (above && SAME.test(field)) return takeSame(current, above, { same: field, line });
  if (!takeField(current, field, { ...context, line }))
    current.doubts.push({ line, text: text.trim(), why: "not-a-student" });
}

const hasLeft = (text: string): boolean => leavingIn(text)?.says === "left";

/**
 * Takes a line about leaving. "zeke - dismissed in september" is about another student; "Update - dismissed in
 * september", or an indented line, is about the student above.
 */
function takeLeftLine(
  { text, line }: Pick<Line, "text" | "line">,
  context: ListContext,
  { entries }: TableReading,
): boolean {
  const [, written = "", rest = ""] =
    /^\W*(\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)?)\s+[–—-]\s*(.+)$/u.exec(text) ?? [];
  const isLeft = hasLeft(rest) || (/^(?:nope|no)\b/i.test(rest) && hasLeft(rest.replace(/^\w+\W+/, "")));
  if (!isLeft || findDisciplines(foldWords(written)).length > 0) return false;
  const current = entries.at(-1);
  const isLabel = REMARK_LABEL.test(foldWords(written).trim());
  const isBelow = isLabel || indentOf(text) > (context.indent ?? 0);
  if (isBelow && current) {
    if (context.isInGoals && !isLabel) return false;
    current.lines.push(line);
    return takeLeaving(current, text.trim(), { line });
  }
  entries.push({ ...emptyEntry(written, line), isOther: true, hasLeft: rest });
  return true;
}

/** Reads the entry of a student, or of several who are named together. */
function takeStudents(text: string, { text: whole, line }: Line, context: ListContext, reading: TableReading): void {
  [context.isBegun, context.isInGoals] = [true, false];
  const { siteName, className } = context;
  const [head = "", ...sentences] = sentencesOf(text);
  const [written = "", ...fields] = fieldsOf(head);
  if (indentOf(whole) === 0) context.bullet ??= bulletOf(whole);
  context.isListed ||= indentOf(whole) === 0 && NUMBER.test(whole) && className !== null;
  if (indentOf(whole) > 0) context.indent ??= indentOf(whole);
  const names = namesInOne(written);
  const own = [...mergeFields(fields), ...sentences.flatMap((sentence) => mergeFields(fieldsOf(sentence)))];
  const above = reading.entries.at(-1);
  for (const name of names) {
    const entry: ListEntry = { ...emptyEntry(withoutAside(name), line), siteName, headed: headedBy(context) };
    reading.entries.push(entry);
    if (context.left !== undefined) [entry.isOther, entry.hasLeft] = [true, context.left];
    const other = own.flatMap((field) => SAME_AS.exec(field)?.[1] ?? [])[0];
    const named = reading.entries.filter((one) => other !== undefined && one.written.startsWith(`${other} `));
    if (named.length === 1) entry.services.push(...named[0]!.services);
    for (const field of own)
      if (names.length < 2 || !takeOwnPlace(entry, field, names)) takeField(entry, field, { ...context, line });
    const same = own.find((field) => SAME.test(field));
    if (above && same !== undefined) takeSame(entry, above, { same, line });
  }
}

const SAME =
  /^(?:the )?same(?: everything| (?:min(?:ute)?s|services?)| as (?:above|.*twin|.*brother|.*sister))?\W*$|^ditto\W*$/i;

/** Matches a reference to an earlier student: "same as Thuy-Linh". */
const SAME_AS = /^same as (\p{Lu}[\p{L}'’-]+)/u;

const headedBy = ({ className, grade }: ListContext): ListEntry["headed"] => ({ className, grade });

/** Takes the setting of one of several students who are named together: "Caleb in the therapy room". */
function takeOwnPlace(entry: ListEntry, field: string, names: readonly string[]): boolean {
  const named = names.find((name) => field.startsWith(`${name.split(" ")[0]!} `));
  const setting = named ? settingInList(field) : null;
  if (!setting || namesListedAmount(field)) return false;
  if (named === entry.written) entry.services = entry.services.map((service) => ({ ...service, setting }));
  return true;
}

/**
 * Takes a group whose students all have the same minutes: "Social group Thurs, 1x45 push in: Amara J, Felix U. Goals:
 * ...".
 */
function takeGroup({ text, line }: Line, context: ListContext, reading: TableReading): boolean {
  const [, amount = "", names = "", rest = ""] =
    /^([^:]*\d[^:]*):\s*(\p{Lu}[^:.]*,[^:.]*)(?:\.\s*(.*))?$/u.exec(text.replace(NUMBER, "").trim()) ?? [];
  const members = names.split(/,\s*(?:and\s+)?|\s+and\s+/).map((name) => name.trim());
  if (!namesListedAmount(amount) || members.length < 2 || !members.every((name) => isPerson(name))) return false;
  const { siteName } = context;
  for (const written of members) {
    const entry: ListEntry = { ...emptyEntry(written, line), siteName, headed: headedBy(context) };
    takeServices(entry, amount, { ...context, line });
    for (const field of rest === "" ? [] : fieldsOf(rest)) takeField(entry, field, { ...context, line });
    reading.entries.push(entry);
  }
  [context.isBegun, context.isInGoals] = [true, false];
  return true;
}

const looksLikeStart = ({ next }: Line): boolean =>
  /^\s{2,}\S|^\s*[•·–-]/.test(next) || LABEL.test(next) || namesListedAmount(next);

const isHeading = ({ text, next }: Line): boolean =>
  /^\s*[-=_]{3,}\s*$/.test(next) ||
  (/^[^\d]{3,50}$/.test(text.trim()) &&
    /school|elementary|middle|high\b|academy|escuela|caseload|monday|tuesday|wednesday|thursday|friday/i.test(text) &&
    !LABEL.test(text)) ||
  SITE.test(foldWords(text).trim()) ||
  /^\s*[-=_]{3,}\s*$/.test(text);

/** Takes a line below "Goals:": a new goal, or the rest of the one above. */
function takeGoalLine(entry: ListEntry, text: string, { isInGoals }: ListContext): boolean {
  const label = LABEL.exec(text);
  if (!isInGoals || isReview(text) || (label && !/\d/.test(label[1]!) && label[1]!.split(" ").length <= 3))
    return false;
  if (/^\s*\p{Ll}/u.test(text) && entry.goals.length > 0) entry.goals[entry.goals.length - 1] += ` ${text.trim()}`;
  else entry.goals.push(...shortGoals(text.replace(NUMBER, "")));
  return true;
}

function takeLabelled(entry: ListEntry, { text, line }: Line, context: ListContext): boolean {
  const label = LABEL.exec(text);
  if (!label) return false;
  const [head, value] = [foldWords(label[1]!).trim(), label[2]!.trim()];
  context.isInGoals = GOAL.test(head);
  if (context.isInGoals) entry.goals.push(...shortGoals(value));
  else if (leavingIn(value)?.says === "left" && SERVICE.test(head) && !namesListedAmount(value))
    takeEndedService(entry, text.trim(), line);
  else if (leavingIn(value) && !namesListedAmount(value)) return takeLeaving(entry, value, { ...context, line });
  else if (GRADE.test(head)) entry.grade = gradeOf(value) ?? entry.grade;
  else if (CLASS.test(head)) {
    entry.className ??= value || null;
    if (TEACHER.test(head)) entry.teacherName ??= value || null;
  } else if (REVIEW.test(head) && firstDate(value)) return takeReview(entry, text.trim(), { ...context, line });
  else if (SITE.test(head)) entry.siteName = value;
  else if (SERVICE.test(head) || namesListedAmount(value))
    return takeServices(entry, text.trim(), { ...context, line });
  else return /^(?:notes?|notas?|days?|schedule|parent|case manager|cm|dob|eligib\w*|room)\b/.test(head);
  return true;
}

/** Joins fields that belong together: "2 x 30 min/wk" and "pull-out" behind it. */
function mergeFields(fields: readonly string[]): string[] {
  const merged: string[] = [];
  for (const field of fields) {
    const last = merged.at(-1);
    const isRest =
      last !== undefined &&
      namesListedAmount(last) &&
      !saysGrade(field) &&
      !isReview(field) &&
      leavingIn(field) === null &&
      !/^goals?|^metas?|^(?:ar|annual|review|iep|due)\b/i.test(field);
    if (isRest) merged[merged.length - 1] = `${last}, ${field}`;
    else if (last !== undefined && NAMES_SERVICE_LAST.test(last) && namesListedAmount(field))
      merged[merged.length - 1] = `${last}, ${field}`;
    else merged.push(field);
  }
  return merged;
}

const isReview = (field: string): boolean =>
  firstDate(field) !== null && (REVIEW.test(foldWords(field)) || !/[\p{L}]{3}/u.test(withoutDates(field)));

function takeField(entry: ListEntry, field: string, context: FieldContext): boolean {
  const folded = foldWords(field);
  if (SAME.test(field) || (SAME_AS.test(field) && entry.services.length > 0) || /^(?:the )?twins?$/i.test(field))
    return true;
  if (/^(?:goals?|metas?|objectives?|(?:(?:he|she|they)\W?(?:s|re|is|are)? )?working on)\b/.test(folded)) {
    entry.goals.push(...shortGoals(field.replace(GOAL_LABEL, "")));
    return true;
  }
  if (takeLeaving(entry, field, context)) return true;
  if (isBirthDate(field)) return true;
  if (isReview(field) && !namesListedAmount(field)) return takeReview(entry, field, context);
  if (
    /^(?:annual|(?:iep|annual) review|review|iep(?: due| is)?|ard?)\b(?:.*\d|$| \p{L})/u.test(folded) &&
    !namesListedAmount(field)
  ) {
    entry.doubts.push({ line: context.line, text: field, why: "not-a-date" });
    return true;
  }
  if (takeGradeField(entry, field.replace(SHARED, ""))) return true;
  if (namesListedAmount(field)) return takeServices(entry, field, context);
  if (
    !entry.className &&
    (CLASS_WORDS.test(folded) ||
      (!entry.headed?.className && /^\p{Lu}/u.test(field) && field.split(" ").length <= 4 && !/[!?]|\.$/.test(field)))
  ) {
    entry.className = field.replace(/^(?:homeroom|hr|hmrm|tchr|teacher)[: ]+(?=\p{Lu})/u, "");
    if (entry.className !== field) entry.teacherName = entry.className;
    return true;
  }
  if (isDisciplineHeading(field)) {
    // "30 min 2x/week, PT": the discipline may follow the minutes.
    for (const service of entry.services) service.discipline ??= onlyDiscipline(field);
    return true;
  }
  if (/^(?:no |new |has |wears |parent|note)/.test(folded)) return true;
  entry.doubts.push({ line: context.line, text: field, why: "no-amount" });
  return true;
}

/** Takes "OT: exited 10/2" among the lines of a student, who may have left if no other service follows. */
function takeEndedService(entry: ListEntry, text: string, line: number): void {
  const of = onlyDiscipline(text);
  const others = entry.services.filter(({ discipline }) => discipline !== of);
  const isCertain = of !== null && others.length > 0 && others.every(({ discipline }) => discipline !== null);
  if (isCertain) entry.services = others;
  entry.doubts.push({ line, text, why: isCertain ? "service-ended" : "maybe-left" });
}

/** Takes a field with a grade: "2nd", or "gr 2 / Valdez" with the class. */
function takeGradeField(entry: ListEntry, field: string): boolean {
  if (entry.grade) return false;
  const both = gradeAndClass(field);
  if (both && !namesListedAmount(field)) {
    entry.grade = both.grade;
    entry.className ??= both.className;
    return true;
  }
  if (!saysGrade(field) && !(/^\d{1,2}$/.test(field) && gradeOf(field))) return false;
  entry.grade = gradeOf(field);
  return true;
}
