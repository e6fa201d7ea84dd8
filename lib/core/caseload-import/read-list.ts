import { pattern } from "../lexicon/read-lexicon";
import type { Discipline } from "../goals/goal-case";
import { firstDate, withoutDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import type { ServiceSetting } from "../service-lines/service-line";
import { findSetting } from "../service-lines/service-words";
import { readStepped } from "../service-lines/stepped-services";
import { gradeOf, saysGrade } from "./grade-words";
import { emptyEntry, type ListEntry } from "./list-entry";
import { headedClass } from "./class-heading";
import { CLASS_WORDS, fieldsOf, NUMBER, PERSON } from "./list-fields";
import { firstDiscipline, isDisciplineHeading, LEFT, onlyDiscipline, type TableReading } from "./read-table";
import { isWeeklyList, spelledOut, withWeeks } from "./shorthand";
import { shortGoals } from "./short-goals";
import { isCode } from "./student-code";

/** A field that ends with a service: the amount behind the comma is its own. */
const NAMES_SERVICE_LAST = new RegExp(
  String.raw`\b(?:ot|pt|slp|st|speech|push-?in|pull-?out|consult|direct|` +
    String.raw`occupational therapy|physical therapy)\b(?: only)?[: ]*$`,
  "i",
);

const LABEL = /^\s*(?:[•·▪●*–-]\s*)?([\p{L}][\p{L} /#'’.-]{0,28}?)\s*[:=]\s*(.*)$/u;
const REVIEW = /\b(?:ar|annual|iep|review|due|revision|anual|rev)\b/;
const GOAL = /^(?:goals?|metas?|objectives?|objetivos?|targets?|working on)\b/;
const SERVICE = pattern`
^(?:
 services?
 service minutes
 minutes
 min
 mins
 time
 freq\w*
 direct
 indirect
 consult\w*
 ot
 pt
 slp
 st
 speech\w*
 occupational\w*
 physical\w*
 therapy
 servicios?
 minutos
 terapia\w*
 push-?in
 pull-?out
 related services?
 iep
)\b
`;
const CLASS = /^(?:teacher|class(?:room)?|homeroom|room|maestr[oa]|clase|salon|hr|tchr|aula)\b/;
const GRADE = /^(?:grade|gr|grado|level)\b/;
const NAME = /^(?:student|name|child|nombre|estudiante|alumn[oa]|initials)\b/;
const SITE = /^(?:school|site|building|escuela)\b/;
const TOTAL = pattern`
^(?:
 \d+ (?:on|students?|total|kids|active|alumnos)
 totals?\b
 total:
 count\b
 done\b
 exited
 dismissed
 moved
 discharged
 inactive
 subtotal
 page \d
 printed
 pending
 ended
)
`;

/** Reads a caseload that is no table: a line for each student, or a few lines under each name. */
export function readList(lines: readonly string[]): TableReading {
  const reading: TableReading = { entries: [], doubts: [] };
  const first = lines.findIndex((line) => isStudentLine(line));
  const around = [...lines.slice(0, Math.min(first < 0 ? 4 : first, 12)), ...lines.slice(-3)];
  const titles = around.filter((line) => !isStudentLine(line));
  const context: ListContext = {
    discipline: firstDiscipline(titles),
    siteName: null,
    className: null,
    grade: null,
    indent: undefined,
    isWeekly: isWeeklyList(lines.join("\n")),
    isListed: false,
    setting: settingOfAll(around),
    isBegun: false,
    isInGoals: false,
  };
  for (const [i, line] of lines.entries())
    readLine({ text: line, line: i + 1, next: lines[i + 1] ?? "" }, context, reading);
  return reading;
}

interface ListContext {
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
  /** Where everything is that says nothing else, as the list's head has it. */
  setting: ServiceSetting | null;
  isBegun: boolean;
  /** True below "Goals:", until another label comes. */
  isInGoals: boolean;
}

interface Line {
  text: string;
  line: number;
  next: string;
}

/** "Ozan (gr 2) ...": a given name alone, with the grade in brackets. */
function givenAndGrade(text: string): boolean {
  const [, name = "", grade = ""] = /^\s*(\p{Lu}[\p{L}'’-]+)\s*\(([^()]{1,12})\)/u.exec(text.replace(NUMBER, "")) ?? [];
  return name !== "" && gradeOf(name) === null && gradeOf(grade) !== null && !CLASS_WORDS.test(foldWords(name));
}

function isStudentLine(text: string): boolean {
  const [first = "", ...rest] = fieldsOf(text);
  if (givenAndGrade(text)) return true;
  return (
    rest.length > 0 &&
    isPerson(first) &&
    rest.some(
      (field) =>
        saysGrade(field) ||
        namesAmount(field) ||
        CLASS_WORDS.test(foldWords(field)) ||
        firstDate(field) !== null ||
        gradeOf(field) !== null,
    )
  );
}

/** A name without what is in brackets behind it: "Valeria Nuño (la otra)". */
const withoutAside = (text: string): string => text.replace(/\s*\([^)]*\)\s*$/, "");

/** The line with capitalised words struck out, since any of them can be a name. */
const withoutWords = (text: string): string => text.trim().replaceAll(/\p{Lu}\p{Ll}[\p{L}'’-]*/gu, "___");

const indentOf = (text: string): number => /^\s*/.exec(text)![0].length;

/** A line that names a class, above students that are indented or listed. */
const isClassHeading = ({ text, next }: Line): boolean =>
  indentOf(text) === 0 &&
  (indentOf(next) > 0 || NUMBER.test(next) || givenAndGrade(next)) &&
  headedClass(text) !== undefined &&
  !namesAmount(text) &&
  (givenAndGrade(next) || isPerson(fieldsOf(next)[0]?.replace(/:.*$/, "") ?? ""));

function takeClassHeading(text: string, context: ListContext): void {
  const { className, grade } = headedClass(text)!;
  [context.className, context.grade, context.isBegun] = [className, grade, true];
}

const isPerson = (text: string): boolean =>
  (PERSON.test(withoutAside(text)) || (isCode(text) && text.length <= 10 && !saysGrade(text) && !namesAmount(text))) &&
  !CLASS_WORDS.test(foldWords(text)) &&
  !/school|caseload|list|total/i.test(text);

function readLine(line: Line, context: ListContext, reading: TableReading): void {
  const { text } = line;
  const folded = foldWords(text).trim();
  if (!/[\p{L}\p{N}]/u.test(text) || TOTAL.test(folded.replace(/^\W+/, ""))) return;
  const current = reading.entries.at(-1);
  const label = LABEL.exec(text);
  const name = label && NAME.test(foldWords(label[1]!)) ? label[2]! : undefined;
  if (indentOf(text) === 0 && isDisciplineHeading(text) && !LABEL.test(text)) {
    context.discipline = onlyDiscipline(text);
    return;
  }
  if (takeGroup(line, context, reading)) return;
  if (isClassHeading(line)) return takeClassHeading(text, context);
  const isUnderlined = /^\s*[-=_]{3,}\s*$/.test(line.next);
  if (
    name !== undefined ||
    isStudentLine(text) ||
    (context.isListed && NUMBER.test(text) && isPerson(fieldsOf(text)[0] ?? "")) ||
    (context.indent !== undefined && context.indent === indentOf(text) && isPerson(fieldsOf(text)[0] ?? "")) ||
    (!isUnderlined && isPerson(text.replace(NUMBER, "").trim()) && looksLikeStart(line))
  ) {
    [context.isBegun, context.isInGoals] = [true, false];
    const { siteName, className, grade } = context;
    const entry = { ...emptyEntry("", line.line), siteName, className, grade };
    const [written = "", ...fields] = fieldsOf(name ?? text);
    entry.written = withoutAside(written);
    context.isListed ||= indentOf(text) === 0 && NUMBER.test(text) && className !== null;
    if (className !== null && indentOf(text) > 0) context.indent ??= indentOf(text);
    reading.entries.push(entry);
    for (const field of mergeFields(fields)) takeField(entry, field, { ...context, line: line.line });
    return;
  }
  if (isHeading(line)) {
    context.siteName =
      SITE.test(folded) && label
        ? label[2]!.trim()
        : /school|elementary|middle|high|academy|escuela|primaria/i.test(text)
          ? text.trim()
          : context.siteName;
    return;
  }
  if (!context.isBegun || !current) {
    // Nothing that names an amount is lost without a word.
    if (namesAmount(text)) reading.doubts.push({ line: line.line, text: withoutWords(text), why: "not-a-student" });
    return;
  }
  current.lines.push(line.line);
  if (takeGoalLine(current, text, context)) return;
  if (
    !takeLabelled(current, line, context) &&
    !takeField(current, text.trim().replace(NUMBER, ""), { ...context, line: line.line })
  )
    current.doubts.push({ line: line.line, text: text.trim(), why: "not-a-student" });
}

/** "Social group Thurs, 1x45 push in: Amara J, Felix U. Goals: ...": each of them has these minutes. */
function takeGroup({ text, line }: Line, context: ListContext, reading: TableReading): boolean {
  const [, amount = "", names = "", rest = ""] =
    /^([^:]*\d[^:]*):\s*(\p{Lu}[^:.]*,[^:.]*)(?:\.\s*(.*))?$/u.exec(text.replace(NUMBER, "").trim()) ?? [];
  const members = names.split(/,\s*(?:and\s+)?|\s+and\s+/).map((name) => name.trim());
  if (!namesAmount(amount) || members.length < 2 || !members.every((name) => isPerson(name))) return false;
  const { siteName, className, grade } = context;
  for (const written of members) {
    const entry = { ...emptyEntry(written, line), siteName, className, grade };
    takeServices(entry, amount, { ...context, line });
    for (const field of rest === "" ? [] : fieldsOf(rest)) takeField(entry, field, { ...context, line });
    reading.entries.push(entry);
  }
  [context.isBegun, context.isInGoals] = [true, false];
  return true;
}

const looksLikeStart = ({ next }: Line): boolean =>
  /^\s{2,}\S|^\s*[•·–-]/.test(next) || LABEL.test(next) || namesAmount(next);

const isHeading = ({ text, next }: Line): boolean =>
  /^\s*[-=_]{3,}\s*$/.test(next) ||
  (/^[^\d]{3,50}$/.test(text.trim()) &&
    /school|elementary|middle|high\b|academy|escuela|caseload|monday|tuesday|wednesday|thursday|friday/i.test(text) &&
    !LABEL.test(text)) ||
  SITE.test(foldWords(text).trim()) ||
  /^\s*[-=_]{3,}\s*$/.test(text);

/** A line below "Goals:": a goal of its own, or the rest of the one above. */
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
  else if (GRADE.test(head)) entry.grade = gradeOf(value) ?? entry.grade;
  else if (CLASS.test(head)) entry.className ??= value || null;
  else if (REVIEW.test(head) && firstDate(value)) entry.reviewDate = firstDate(value);
  else if (SITE.test(head)) entry.siteName = value;
  else if (SERVICE.test(head) || namesAmount(value)) return takeServices(entry, text.trim(), { ...context, line });
  else return /^(?:notes?|notas?|days?|schedule|parent|case manager|cm|dob|eligib\w*|room)\b/.test(head);
  return true;
}

interface FieldContext {
  line: number;
  discipline: Discipline | null;
  isWeekly: boolean;
  setting: ServiceSetting | null;
}

/** Fields that belong together are read together: "2 x 30 min/wk" and "pull-out" behind it. */
function mergeFields(fields: readonly string[]): string[] {
  const merged: string[] = [];
  for (const field of fields) {
    const last = merged.at(-1);
    const isRest =
      last !== undefined &&
      namesAmount(last) &&
      !saysGrade(field) &&
      !isReview(field) &&
      !/^goals?|^metas?/i.test(field);
    if (isRest) merged[merged.length - 1] = `${last}, ${field}`;
    else if (last !== undefined && NAMES_SERVICE_LAST.test(last) && namesAmount(field))
      merged[merged.length - 1] = `${last}, ${field}`;
    else merged.push(field);
  }
  return merged;
}

const isReview = (field: string): boolean =>
  firstDate(field) !== null && (REVIEW.test(foldWords(field)) || !/[\p{L}]{3}/u.test(withoutDates(field)));

function takeField(entry: ListEntry, field: string, context: FieldContext): boolean {
  const folded = foldWords(field);
  if (LEFT.test(field)) return (entry.isOther = true);
  if (/^(?:goals?|metas?)\b/.test(folded)) {
    entry.goals.push(...shortGoals(field.replace(/^\S+\s*(?:#?\d{1,2}\b)?\s*[:.–-]?\s*/, "")));
    return true;
  }
  if (isReview(field) && !namesAmount(field)) {
    entry.reviewDate ??= firstDate(field);
    return true;
  }
  if (!entry.grade && (saysGrade(field) || (/^\d{1,2}$/.test(field) && gradeOf(field)))) {
    entry.grade = gradeOf(field);
    return true;
  }
  if (namesAmount(field)) return takeServices(entry, field, context);
  if (
    !entry.className &&
    (CLASS_WORDS.test(folded) || (/^\p{Lu}/u.test(field) && field.split(" ").length <= 4 && !/[.!?]$/.test(field)))
  ) {
    entry.className = field;
    return true;
  }
  if (isDisciplineHeading(field)) {
    // "30 min 2x/week, PT": whose minutes they are may follow them.
    for (const service of entry.services) service.discipline ??= onlyDiscipline(field);
    return true;
  }
  if (/^(?:no |new |has |wears |parent|note)/.test(folded)) return true;
  entry.doubts.push({ line: context.line, text: field, why: "no-amount" });
  return true;
}

/** "All direct is pull-out unless it says push in" */
function settingOfAll(lines: readonly string[]): ServiceSetting | null {
  const said = lines.map((line) => foldWords(line)).find((line) => /\b(?:all|everyone|everything|todo)\b/.test(line));
  const [all = ""] = said?.split(/\b(?:unless|except|salvo|excepto)\b/) ?? [];
  return /\bpull|\bpush|\bin class/.test(all) ? findSetting(all) : null;
}

function takeServices(entry: ListEntry, text: string, { line, discipline, isWeekly, setting }: FieldContext): boolean {
  const short = spelledOut(text);
  const { services, doubts } = readStepped(isWeekly ? withWeeks(short) : short, { discipline });
  entry.services.push(...services.map((service) => ({ ...service, setting: service.setting ?? setting })));
  entry.doubts.push(...doubts.map(({ text: words, why }) => ({ line, text: words, why })));
  return true;
}
