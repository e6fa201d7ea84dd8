import * as clauseWords from "./clause-words";
import * as goalConditions from "./goal-conditions";
import * as goalCriteria from "./goal-criteria";
import * as goalPlainWords from "./goal-plain-words";
import * as kindWeights from "./kind-weights.generated";
import * as languageWords from "./language-words";
import * as leaveWords from "./leave-words";
import * as momentHints from "./moment-hints";
import * as namedSettings from "./named-settings";
import * as namesToo from "./names-too";
import type { PackedLexicon, PackedValue } from "./packed-lexicon";
import * as plainWords from "./plain-words";
import * as pullOutCues from "./pull-out-cues";
import * as schoolDayWords from "./school-day-words";
import * as sharedWords from "./shared-words";
import * as shortForms from "./short-forms";
import * as skillCues from "./skill-cues";
import * as skillRoutines from "./skill-routines";
import * as termWeights from "./term-weights.generated";
import * as titleEmoji from "./title-emoji";
import * as titleLexicon from "./title-lexicon";
import * as titleSurroundings from "./title-surroundings";
import * as vetoLexicon from "./veto-lexicon";
import * as vetoWords from "./veto-words";
import * as wordsNotNames from "./words-not-names";

/** The files whose content the build moves out of the code, by their names. */
const FILES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "clause-words": clauseWords,
  "goal-conditions": goalConditions,
  "goal-criteria": goalCriteria,
  "goal-plain-words": goalPlainWords,
  "kind-weights.generated": kindWeights,
  "language-words": languageWords,
  "leave-words": leaveWords,
  "moment-hints": momentHints,
  "named-settings": namedSettings,
  "names-too": namesToo,
  "plain-words": plainWords,
  "pull-out-cues": pullOutCues,
  "school-day-words": schoolDayWords,
  "shared-words": sharedWords,
  "short-forms": shortForms,
  "skill-cues": skillCues,
  "skill-routines": skillRoutines,
  "term-weights.generated": termWeights,
  "title-emoji": titleEmoji,
  "title-lexicon": titleLexicon,
  "title-surroundings": titleSurroundings,
  "veto-lexicon": vetoLexicon,
  "veto-words": vetoWords,
  "words-not-names": wordsNotNames,
};

/**
 * Packs the vocabulary for one file of the extension: a worker that starts often then parses none of it as code.
 * @throws Error when a file exports something else than texts, numbers, lists, records and expressions
 * @public the build calls it, from wxt.config.ts
 */
export function packLexicon(): PackedLexicon {
  return Object.fromEntries(Object.entries(FILES).map(([file, exported]) => [file, packFields(exported)]));
}

/**
 * Gives the code that the build puts in place of a file of the vocabulary: the same exports, empty until
 * `fillLexicon` is called. Other files see the values then, since an import follows the variable that it names.
 * @param path the module's path, with slashes
 * @returns undefined for any other module
 * @public the build calls it, from wxt.config.ts
 */
export function emptyLexiconFile(path: string): string | undefined {
  const file = /\/lib\/core\/lexicon\/([\w.-]+)\.ts$/.exec(path)?.[1];
  const exported = file === undefined ? undefined : FILES[file];
  if (!exported) return undefined;
  const names = Object.keys(exported).join(", ");
  return [
    `import { takeLexicon } from "./packed-lexicon";`,
    `export let ${names};`,
    `takeLexicon(${JSON.stringify(file)}, (exported) => void ({ ${names} } = exported));`,
  ].join("\n");
}

function packValue(value: unknown): PackedValue {
  if (value instanceof RegExp) return { expression: [value.source, value.flags] };
  if (Array.isArray(value)) return value.map(packValue);
  if (typeof value === "object" && value !== null) return packFields(value as Record<string, unknown>);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`the vocabulary holds a ${typeof value}`);
}

function packFields(fields: Readonly<Record<string, unknown>>): Record<string, PackedValue> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, packValue(value)]));
}
