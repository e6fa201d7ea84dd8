import { foldWords } from "../service-lines/plain-numbers";
import { findDisciplines } from "../service-lines/service-words";
import { caseloadColumn, type CaseloadColumn } from "./caseload-columns";
import type { SheetRow } from "./separated-rows";

const SHORT_SPEECH = /^(?:sp|spch|sl)\b\.?/i;

const disciplineOf = (head: string): string | undefined => findDisciplines(foldWords(head))[0]?.discipline;

/**
 * Completes the heads of a table from their context: puts "SPEECH" or "OT" of the row above before the heads below it,
 * and reads "SP" beside "OT" as speech.
 * @param above the row above the head, if there is one
 */
export function wholeHeads(heads: readonly string[], above: SheetRow | undefined): string[] {
  const over = above?.cells ?? [];
  const isOver =
    over.filter((cell) => disciplineOf(cell)).length > 1 &&
    over.every((cell, i) => disciplineOf(cell) === undefined || isOfServices(heads[i] ?? ""));
  let group = "";
  const ofGroups = heads.map((head, i) => {
    group = over[i] || (isOfServices(head) ? group : "");
    return isOver && disciplineOf(group) !== undefined && isOfServices(head) ? `${group} ${head}` : head;
  });
  const whole = withGroupsBeside(ofGroups);
  const isAmongDisciplines = whole.some((head) => ["OT", "PT"].includes(disciplineOf(head) ?? ""));
  return isAmongDisciplines ? whole.map((head) => head.replace(SHORT_SPEECH, "Speech")) : whole;
}

/**
 * Adds the discipline to heads that are repeated after each one, as in "OT min, x/wk, where, PT min, x/wk, where".
 */
function withGroupsBeside(heads: readonly string[]): string[] {
  const named = new Set(heads.flatMap((head) => disciplineOf(head) ?? []));
  const isAgain = (head: string): boolean =>
    disciplineOf(head) === undefined &&
    isOfServices(head) &&
    heads.filter((one) => bare(one) === bare(head)).length > 1;
  if (named.size < 2 || !heads.some((head) => isAgain(head))) return [...heads];
  let group = "";
  return heads.map((head) => {
    if (!isOfServices(head)) group = "";
    else if (disciplineOf(head) !== undefined) group = /^\S+/.exec(head)![0];
    else if (group !== "" && isAgain(head)) return `${group} ${head}`;
    return head;
  });
}

/** Strips the number that a program adds to a repeated head: "Min.1". */
const bare = (head: string): string => foldWords(head).replace(/[ ._]?\d$/, "");

const isOfServices = (head: string): boolean => {
  const column = caseloadColumn(head);
  return typeof column === "object" || /\b(?:min|freq|direct|consult)/i.test(head);
};

/** Reads a column of names beside one of family names as given names: "Apellidos", "Nombre". */
export const withGivenNames = (columns: readonly (CaseloadColumn | undefined)[]): (CaseloadColumn | undefined)[] => {
  const isSplit = columns.includes("last") && !columns.includes("first");
  const names = columns.filter((column) => column === "name").length;
  return columns.map((column) => (isSplit && names === 1 && column === "name" ? "first" : column));
};
