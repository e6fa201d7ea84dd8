import { NOT_A_NAME, NO_NAMES, NO_PERSON } from "../lexicon/readers/not-student-words";
import { ADDRESSED, LABEL, NEXT_FIELD, WHO_WILL } from "../lexicon/readers/student-name-words";
import type { IepLine } from "./iep-reading";

const STRUCK = "___";

/** Names that are words of goals as well count only with a capital letter. */
const NICKNAME = /["“'‘(]([\p{Lu}][\p{L}-]+)["”'’)]/gu;

/**
 * Finds the parts of the student's own name in an IEP, from its fields for the name and, for nicknames, from the words
 * in quotes beside it.
 */
export function studentNames(lines: readonly IepLine[]): string[] {
  const names = new Set<string>();
  for (const { text } of lines) {
    for (const pattern of [LABEL, ADDRESSED])
      for (const match of text.matchAll(pattern)) for (const part of partsOfName(match[1]!)) names.add(part);
    // A form without colons: "STUDENTTamburro, Julian".
    const glued = /^STUDENT(?:\s?NAME)?(\p{Lu}\p{Ll}[\p{L}'’-]+,? \p{Lu}[\p{L}'’ -]+)/u.exec(text);
    if (glued) for (const part of partsOfName(glued[1]!)) names.add(part);
  }
  return [...names];
}

/** A name as a field has it, given name or family name first, without what follows in the line. */
const WHOLE_NAME =
  /^["“]?\p{Lu}[\p{L}'’-]*(?:(?: ["“(]?(?:\p{Lu}\.|\p{L}[\p{L}'’-]+)["”)]?){1,4}|, \p{Lu}[\p{L}'’-]*)/u;
/** What follows a name without a mark between: "Born", or the name of a number, such as "SASID", after a mixed name. */
const AFTER_NAME = /(?<=\p{Ll}\S*) (?:Born|\p{Lu}{3,}\p{L}*)(?!\p{L}).*$/u;

const OF_A_SCHOOL =
  /(?<!\p{L})(?:public|regional|unified|district|county|schools?|academy|elementary|campus)(?!\p{L})/iu;

/**
 * Finds the student's given and family name as the first field for them has them; undefined where none is sure. For
 * making initials only: the caller keeps no name.
 */
export function writtenName(lines: readonly IepLine[]): string | undefined {
  for (const { text } of lines)
    for (const match of text.matchAll(LABEL)) {
      const name = match[1]!.replaceAll(OF_EDUCATION, " ").replace(NEXT_FIELD, "").replace(AFTER_NAME, "").trim();
      if (partsOfName(name).length > 1 && !OF_A_SCHOOL.test(name)) return WHOLE_NAME.exec(name)?.[0];
    }
  return undefined;
}

/** "Gen. Ed.", "Spec. Ed.": matches short forms of education, which are no part of a name. */
const EDUCATION = String.raw`(?<!\p{L})(?:gen|reg|sp|spec|phys)\. ?ed(?!\p{L})\.?`;
const OF_EDUCATION = new RegExp(EDUCATION, "giu");
const BY_EDUCATION = new RegExp(`(${EDUCATION})`, "iu");
const IS_EDUCATION = new RegExp(`^${EDUCATION}$`, "iu");

/**
 * Lists the parts of a person's name that are long enough to be struck out: "Okonjo-Reyes, Amara" -> Okonjo, Reyes,
 * Amara.
 */
export function partsOfName(written: string): string[] {
  const name = written.replaceAll(OF_EDUCATION, " ").replace(NEXT_FIELD, "").trim();
  if (NOT_A_NAME.test(name) || name.split(/\s+/).length > 6 || !/^["“]?\p{Lu}/u.test(name)) return [];
  const nicknames = [...name.matchAll(NICKNAME)].map(([, nickname]) => nickname!);
  const parts = name.split(/[\s,.()"“”]+/).flatMap((part) => [part, ...part.split("-")]);
  return [...parts, ...nicknames].filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && part.length > 1);
}

/**
 * Finds nicknames in goals that no field names: the person who does something in a goal is the student ("Teddy will
 * write").
 */
export function namesInGoals(goals: readonly string[]): string[] {
  const found = goals.flatMap((goal) => [...goal.matchAll(WHO_WILL)].map(([, name]) => name!));
  return [...new Set(found)].filter((name) => !NO_NAMES.test(name));
}

/**
 * Finds who does something in the condition of a service: "when Tobias meets goal 1". For striking conditions only: a
 * name that begins a sentence may be any word.
 */
export function namesInConditions(conditions: readonly string[]): string[] {
  const found = conditions.flatMap((text) => [...text.matchAll(/(?<=[\p{L}\d%,] )\p{Lu}\p{Ll}[\p{L}'’-]*/gu)]);
  return [...new Set(found.map(([name]) => name.replace(/['’]s?$/u, "")))].filter(
    (name) => !NO_NAMES.test(name) && !NO_PERSON.test(name),
  );
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Puts "___" where a part of the student's own name is, in capitals too. */
export function strikeNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const all = [...names, ...names.map((name) => name.toUpperCase())].sort((a, b) => b.length - a.length).map(escaped);
  const one = new RegExp(`(?<![\\p{L}])(?:${all.join("|")})(?![\\p{L}])`, "gu");
  const strike = (part: string): string => part.replaceAll(one, STRUCK);
  const struck = text.split(BY_EDUCATION).map((part) => (IS_EDUCATION.test(part) ? part : strike(part)));
  return struck.join("").replaceAll(/___(?:[\s-]+___)+/g, STRUCK);
}
