import { once } from "../lexicon/once";
import { NAMES_TOO } from "../lexicon/names-too";
import { phrasesOf } from "../lexicon/read-lexicon";
import { NO_NAME } from "../lexicon/readers/leading-name-words";
import { FIRST_WORDS, NOT_NAMES } from "../lexicon/words-not-names";
import { foldWords } from "../service-lines/plain-numbers";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { gradeOf } from "./grade-words";
import { isCode } from "./student-code";

/** A name at the beginning of a line. */
export interface LeadingName {
  /** As written; several students share what follows: "Orla and Declan Keane". */
  names: string[];
  /** A nickname in brackets or quotes after the name. */
  aside: string;
  /** The line without the name. */
  rest: string;
  /** "given": one word, which only the lines around it show to be a name. */
  kind: "whole" | "given";
}

const words = (text: string): string[] => phrasesOf(text).flatMap((line) => line.split(" "));
const ordinary = once(() => new Set([...words(NOT_NAMES), ...words(FIRST_WORDS)]));

/** Words between the parts of a name. */
const PARTICLE = /^(?:de|del|la|las|los|da|dos|van|von|der|den|di|du|bin|ibn|el|st\.)$/i;
const PART = /^\p{Lu}(?:[\p{L}'’-]*\p{L})?\.?$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** Words of lists that are a child's name before a family name: "Will Vogt", not "will work on". */
const NAME_BEFORE_NAME = /^(?:will|jan|mar|jul|page)$/i;

/** Initials that are a title too, before a number: "DR 30 min weekly", but not "DR. Wu" nor "MS Tuesdays". */
const INITIALS_LIKE_TITLE = /^(?:DR|MS|MR|SR)(?: [-–—])? (?=\d|gr\b|K\b)/;

/** True for a word with a capital that is not a known word of a list, a class or a sentence. */
function isNamePart(word: string, isFirst: boolean, isTitleInCapitals = false): boolean {
  const bare = word.replace(/\.$/, "");
  const folded = foldWords(bare);
  if (!PART.test(word) || (word.endsWith(".") && bare.length > 2 && !/^(?:Jr|Sr|St|Van\p{Lu})$/u.test(bare)))
    return false;
  if (INITIAL.test(word)) return true;
  if (isFirst && isTitleInCapitals) return true;
  if (NO_NAME.test(folded) || findDisciplines(folded).length > 0 || namesOtherService(folded)) return false;
  if (bare.length > 2 && gradeOf(bare) !== null) return false;
  return !isFirst || !ordinary().has(bare.toLowerCase()) || NAMES_TOO.test(bare.toLowerCase());
}

function isBeforeFamilyName(word: string, behind: string): boolean {
  const family = /^ (\p{Lu}\p{Ll}[\p{L}'’-]*)(?![\p{L}.])/u.exec(behind)?.[1];
  return NAME_BEFORE_NAME.test(word) && /^\p{Lu}/u.test(word) && family !== undefined && isNamePart(family, true);
}

interface Taken {
  parts: string[];
  at: number;
}

/** Takes the words of one name: "Ava", "Ava de la Cruz", "Theo VanH.", "T. Ashby". */
function takeParts(text: string, from: number, isGoingOn = false): Taken {
  const parts: string[] = [];
  let at = from;
  while (parts.length < 5) {
    const next = /^( ?)([\p{L}'’.-]+)/u.exec(text.slice(at));
    if (!next || parts.length > 0 !== (next[1] === " ")) break;
    const word = next[2]!;
    // "Alma R. Ditka" is a name, "Hollis R. Gives ..." ends at its initial only where a known word follows.
    const isPart =
      isNamePart(word, parts.length === 0, INITIALS_LIKE_TITLE.test(text.slice(at))) ||
      (parts.length === 0 && isBeforeFamilyName(word, text.slice(at + next[0].length))) ||
      ((parts.length > 0 || isGoingOn) && PARTICLE.test(word));
    if (!isPart) break;
    parts.push(word);
    at += next[0].length;
  }
  // "Isla Dunn K": a grade after a whole name.
  if (parts.length > 2 && parts.at(-1) === "K") at -= parts.pop()!.length + 1;
  while (parts.length > 0 && PARTICLE.test(parts.at(-1)!) && !/^\p{Lu}/u.test(parts.at(-1)!))
    at -= parts.pop()!.length + (parts.length > 0 ? 1 : 0);
  return { parts, at };
}

/** Matches what may come before a name: spaces, a bullet or number, a time of day, marks that strike a line through. */
const BEFORE = new RegExp(
  String.raw`^\s*(?:(?:\(?\d{1,3}[.)]|[•·▪●○◦*→–—-]+|o(?=\t| {2,})|\[[ xX]?\])\s+)?` +
    String.raw`(?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?)?[\s:–—-]+)?` +
    String.raw`(?:[*_~]{1,3})?(?:(?:student|name|child|alumn[oa]|nombre)\s*[:=]\s*)?` +
    String.raw`(?:new (?:kid|student|boy|girl)[: ]+)?`,
  "iu",
);
const ASIDE = /^\s*(?:\((?:["“”]?)(\p{Lu}\p{Ll}[\p{L}'’-]*)["“”]?\)|["“](\p{Lu}[\p{L}'’-]*)["”])/u;

/** Strips what comes before the first word of a line. */
export const withoutLead = (line: string): string => line.slice(BEFORE.exec(line)![0].length);

/** Finds a name at the beginning of a line; undefined where its first word is not part of one. */
export function leadingName(line: string): LeadingName | undefined {
  const text = withoutLead(line);
  const first = takeParts(text, 0);
  if (first.parts.length === 0) return undefined;
  const reversed = familyFirst(text, first);
  const { written, at } = reversed ?? { written: first.parts.join(" "), at: first.at };
  const aside = ASIDE.exec(text.slice(at));
  const isAside = aside !== null && gradeOf(aside[1] ?? aside[2] ?? "") === null;
  let end = at + (isAside ? aside[0].length : 0);
  // "Isadora "Izzy" Fitch"
  const behind = isAside ? takeParts(text, end + 1, true) : undefined;
  const isSplit = behind !== undefined && text[end] === " " && behind.parts.length > 0 && reversed === undefined;
  const name = isSplit ? `${written} ${behind.parts.join(" ")}` : written;
  if (isSplit) end = behind.at;
  const joined = /^ (?:and|&|y|\+) /.exec(text.slice(end));
  const second = joined && !reversed ? takeParts(text, end + joined[0].length) : undefined;
  const rest = text.slice(second && second.parts.length > 0 ? second.at : end);
  if (!/^(?:$|[\s.,:;()|/–—~*=>→…"-])/u.test(rest)) return undefined;
  const names = second && second.parts.length > 0 ? pairOf(name.split(" "), second.parts) : [name];
  const isWhole = reversed !== undefined || names.every((one) => one.includes(" ") || isCode(one));
  return { names, aside: isAside ? (aside[1] ?? aside[2])! : "", rest, kind: isWhole ? "whole" : "given" };
}

/** "Lund, Greta", but not "Josie Tveit, K" or "Cole, same class". */
function familyFirst(text: string, { parts, at }: Taken): { written: string; at: number } | undefined {
  const comma = /^, ?/.exec(text.slice(at));
  if (!comma || parts.some((part) => INITIAL.test(part)) || parts.length > 3) return undefined;
  const given = takeParts(text, at + comma[0].length);
  const isOne = given.parts.length > 0 && given.parts.length < 4 && !INITIAL.test(given.parts[0]!);
  if (!isOne || gradeOf(given.parts.join(" ")) !== null) return undefined;
  // "Nat Cisneros, Prudhomme, 5th": a whole name, then a class.
  return parts.length > 1 && !parts.some((part) => PARTICLE.test(part))
    ? undefined
    : { written: `${parts.join(" ")}, ${given.parts.join(" ")}`, at: given.at };
}

/** "Orla and Declan Keane" have one family name. */
function pairOf(one: readonly string[], other: readonly string[]): string[] {
  const family = other.length > 1 && one.length === 1 ? [other.at(-1)!] : [];
  return [[...one, ...family].join(" "), other.join(" ")];
}
