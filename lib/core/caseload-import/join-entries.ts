import { foldWords } from "../service-lines/plain-numbers";
import type { ServiceLine } from "../service-lines/service-line";
import { findDisciplines } from "../service-lines/service-words";
import { conditionTexts, withConditionTexts } from "../service-lines/service-line";
import { namesInConditions, namesInGoals, strikeNames } from "../iep/student-name";
import type { CaseloadDoubt, CaseloadReading, ListedStudent, NamesByCode } from "./caseload-reading";
import type { ListEntry } from "./list-entry";
import { codeOfName, distinctCodes, isCode, nameParts } from "./student-code";

/**
 * Makes students of the entries of a list: entries of one child become one, two children of one name stay two. From
 * here on there are codes instead of names.
 * @returns the parts of the names beside it, by code, to be hashed at once
 */
export function joinEntries(entries: readonly ListEntry[]): CaseloadReading & { names: NamesByCode } {
  const groups: ListEntry[][] = [];
  for (const entry of entries) {
    const group = groups.find((own) => isSameChild(own[0]!, entry, own === groups.at(-1)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  const kept = groups.filter((group) => !group.every(({ isOther }) => isOther));
  const codes = distinctCodes(kept.map(([first]) => codeOfName(first!.written)));
  const names = kept.flatMap(namesOf);
  // "same as Osric" brings the condition of another row, and with it whom that names.
  const inConditions = [
    ...groups.flatMap(namesOf),
    ...namesInConditions(entries.flatMap(({ services }) => services.flatMap(conditionTexts))),
  ];
  const students = kept.map((group, i) => studentOf(group, codes[i]!, inConditions));
  return {
    students,
    names: kept.map((group, i) => ({ code: codes[i]!, parts: namesOf(group) })).filter(({ parts }) => parts.length > 0),
    notUnderstood: [
      ...kept.flatMap((group, i) =>
        group.flatMap((entry) =>
          [...openDoubts(entry, group), ...endedIn(entry, group)].map((doubt) => {
            const { written } = entry;
            const text = struck(doubt.text, written, names);
            // A service that has ended is reported, not asked about.
            return doubt.why === "service-ended"
              ? { ...doubt, text: `${codes[i]!}: ${text}` }
              : { ...doubt, text, code: codes[i]! };
          }),
        ),
      ),
      ...groups.filter((group) => !kept.includes(group)).flatMap((group) => leftOut(group)),
    ],
  };
}

/** Drops the doubt about a row without services where the rows below have them. */
const openDoubts = ({ doubts }: ListEntry, group: readonly ListEntry[]): CaseloadDoubt[] =>
  doubts.filter(({ why }) => why !== "no-services" || keptServices(group).length === 0);

/**
 * Reports the row of an ended service where another row keeps the student; asks where another row still gives the
 * service.
 */
function endedIn({ lines, hasLeft: text }: ListEntry, group: readonly ListEntry[]): CaseloadDoubt[] {
  if (text === undefined) return [];
  const named = findDisciplines(foldWords(text)).map(({ discipline }) => discipline);
  const isGiven = keptServices(group).some(({ discipline }) => discipline !== null && named.includes(discipline));
  return [{ line: lines[0]!, text, why: isGiven ? "maybe-left" : "service-ended" }];
}

/** Services of the rows that do not say that they have ended. */
const keptServices = (group: readonly ListEntry[]): ServiceLine[] =>
  group.filter(({ hasLeft }) => hasLeft === undefined).flatMap(({ services }) => services);

/** Names a student who is left out by initials and the words that say why. */
function leftOut(group: readonly ListEntry[]): CaseloadDoubt[] {
  const left = group.find(({ hasLeft }) => hasLeft !== undefined);
  if (!left) return [];
  const text = `${codeOfName(left.written)}: ${struck(left.hasLeft!, left.written, namesOf(group))}`;
  return [{ line: left.lines[0]!, text, why: "has-left" }];
}

const struck = (text: string, written: string, names: readonly string[]): string =>
  strikeNames(isCode(written) ? text : text.replaceAll(written, "___"), names);

/**
 * Lists a child's name as the list has it and, where the list has a code, as its goals and notes have it: "Jacob will
 * zip".
 */
const namesOf = (group: readonly ListEntry[]): string[] => [
  ...nameParts(group[0]!.written),
  ...namesInGoals(
    group.flatMap(({ goals, doubts, services }) => [
      ...goals,
      ...doubts.map(({ text }) => text),
      ...services.flatMap(conditionTexts),
    ]),
  ),
];

const key = (text: string | null): string => (text ?? "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

function isSameChild(one: ListEntry, other: ListEntry, isAbove: boolean): boolean {
  if (other.isContinued) return isAbove;
  if (key(one.written) !== key(other.written)) return false;
  if (one.id && other.id) return one.id === other.id;
  // One child has one annual review.
  if (one.reviewDate && other.reviewDate && one.reviewDate !== other.reviewDate) return false;
  const isAlike = (a: string | null, b: string | null): boolean => !a || !b || key(a) === key(b);
  return isAlike(one.className, other.className) && isAlike(one.grade, other.grade);
}

function studentOf(group: readonly ListEntry[], code: string, inConditions: readonly string[]): ListedStudent {
  const names = namesOf(group);
  const first = <T>(pick: (entry: ListEntry) => T | null): T | null =>
    group.map((entry) => pick(entry)).find((value) => value !== null) ?? null;
  const services = keptServices(group).map((service) =>
    withConditionTexts(service, (text) => strikeNames(text, inConditions)),
  );
  return {
    code,
    className: first(({ className }) => className),
    teacherName: first(({ teacherName }) => teacherName),
    grade: first(({ grade }) => grade),
    siteName: first(({ siteName }) => siteName),
    services: services.filter(
      (service, i) =>
        services.findIndex((other) => JSON.stringify(other) === JSON.stringify(service)) === i || group.length === 1,
    ),
    goals: [...new Set(group.flatMap(({ goals }) => goals))].map((goal) => strikeNames(goal, names)),
    reviewDate: first(({ reviewDate }) => reviewDate),
    lines: group.flatMap(({ lines }) => lines),
  };
}
