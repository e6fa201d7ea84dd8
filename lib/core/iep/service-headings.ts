import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import { findDisciplines, findSetting, settingOfHead } from "../service-lines/service-words";
import type { Unit } from "./document-units";
import { isHeading, sectionOf, type Section } from "./iep-sections";
import { isLabelled, BEGINS_SERVICE } from "./service-blocks";
import { type ServiceGroup, type Walk, spanOfHeading } from "./service-walk";

/** Takes a line as a heading, or as a row that covers a whole table; true when it is nothing else. */
export function openSection(unit: Unit, walk: Walk): boolean {
  const [text] = unit.cells as [string];
  // "Service: Occupational Therapy" is a field.
  const isField = BEGINS_SERVICE.test(text) && isLabelled(unit);
  if (isField || unit.cells.length > 1 || !isHeading(text)) {
    if (isField) walk.group = undefined;
    return false;
  }
  const section = sectionOf(text);
  const setting = settingOfHead(text);
  const isService = section === "services" || section === "extended-year" || section === undefined;
  walk.group = groupOf(text, section, walk);
  if (walk.group) return true;
  if (isRowOfTable(unit, walk) && /:\s*\S/.test(text) && section === "left-out") return true;
  if (section) [walk.section, walk.heading, walk.isBelowUnknown, walk.trust] = [section, text, false, "granted"];
  if (section === "services" && OF_NOW.test(text)) walk.trust = "asked";
  else if (!section && isTitle(text)) {
    walk.isBelowUnknown = true;
    if (walk.section === "goals" && NUMBERED.test(text)) walk.section = "other";
  }
  if (section && section !== "left-out" && !(section === "services" && walk.wasServices))
    walk.sectionFrom = walk.services.length;
  if (section) walk.part += 1;
  // "B. Special Education and Related Services in General Education Classroom (Direct Service)"
  if (isService) walk.context = { ...walk.context, setting };
  const span = spanOfHeading(text);
  const isFurther = LETTERED.test(text) || (section === "services" && walk.wasServices);
  if (section && (isService || span.from) && (span.from || !isFurther)) walk.context = { ...walk.context, span };
  walk.wasServices = section === undefined ? walk.wasServices : section === "services" || LETTERED.test(text);
  return section !== undefined || (setting !== null && !namesAmount(text));
}

/** Reads a heading inside the services that names one of them and no section. */
function groupOf(text: string, section: Section | undefined, walk: Walk): ServiceGroup | undefined {
  const isInside = walk.section === "services" || walk.section === "extended-year";
  if (!isInside || (section !== undefined && section !== "services") || namesAmount(text)) return undefined;
  const folded = foldWords(text);
  if (folded.split(" ").length > 7 || /\bservices\b/.test(folded)) return undefined;
  const [discipline, ...others] = [...new Set(findDisciplines(folded).map((one) => one.discipline))];
  return discipline && others.length === 0 ? { discipline, setting: findSetting(folded) } : undefined;
}

/** True for a line between rows of one table of services: "MODIFICATIONS: none" is no heading of the rows below. */
const isRowOfTable = ({ isApart }: Unit, { head, above, below }: Walk): boolean =>
  !isApart && head !== undefined && above !== undefined && below[0]?.length === head.columns.length;

/** True for a heading in capitals, or with capitalised words and nothing behind a colon. */
const isTitle = (text: string): boolean => {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 0 && !/:\s*\S/.test(text) && words.every((word) => /^\p{Lu}/u.test(word));
};

/** "IV. PROGRAM SUMMARY", "Section 5: Schedule": matches a numbered heading, which ends the section above. */
const NUMBERED = /^\s*(?:(?:section|part|sección|parte)\s+)?(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.):]\s+\p{Lu}/iu;

/** Matches services that a student has now, which the plan may or may not grant again. */
const OF_NOW =
  /^\W*(?:current|present|existing|servicios actuales)\b(?!.*\b(?:iep|plan)\b).*\b(?:services?|supports?|actuales)\b/i;

const LETTERED = /^\s*[A-Z][.)]\s/;
