import { pattern } from "../lexicon/read-lexicon";
import { foldWords } from "../service-lines/plain-numbers";
import type { Unit } from "./document-units";

/** Labels of a goal's parts, in fields of their own. */
const PARTS: readonly (readonly [name: "condition" | "behavior" | "criterion", label: RegExp])[] = [
  ["condition", /^(?:conditions?|given|condicion(?:es)?)\s*:?\s*$/],
  [
    "behavior",
    /^(?:(?:target |observable )?(?:behaviou?r|skill)|(?:the )?student will|conducta|comportamiento)\s*:?\s*$/,
  ],
  [
    "criterion",
    pattern`
^(?:
 criteri(?:a|on)(?: (?:for|of) \w+)?
 mastery(?: criteri(?:a|on))?
 level of (?:mastery|attainment)
 criterios?
)\s*:?\s*$
`,
  ],
];

interface Part {
  name: "condition" | "behavior" | "criterion";
  text: string;
}

/** Reads a labelled part, in one cell or two: "Condition: Given a visual schedule". */
function partOf({ cells }: Unit): Part | undefined {
  const [label, ...rest] = cells.length === 1 ? splitAtColon(cells[0]!) : cells;
  const text = [...new Set(rest)].join(" ").trim();
  const name = PARTS.find(([, pattern]) => pattern.test(foldWords(label ?? "").trim()))?.[0];
  return name && text !== "" ? { name, text } : undefined;
}

function splitAtColon(text: string): string[] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

const trimmed = (text: string): string => text.replace(/[\s,;.]+$/u, "");

/** Joins consecutive fields of a goal's condition, behaviour and criterion into one goal. */
export function withPartsJoined(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const run: Part[] = [];
    for (let at = i; at < units.length; at += 1) {
      const part = partOf(units[at]!);
      if (!part || run.some(({ name }) => name === part.name)) break;
      run.push(part);
    }
    const has = (name: Part["name"]): boolean => run.some((part) => part.name === name);
    if (run.length < 2 || !has("behavior") || !(has("condition") || has("criterion"))) {
      joined.push(units[i]!);
      continue;
    }
    const last = units[i + run.length - 1]!;
    const wording = `${run.map(({ text }) => trimmed(text)).join(", ")}.`;
    joined.push({ ...units[i]!, cells: [`Goal: ${wording}`], lastLine: last.lastLine });
    i += run.length - 1;
  }
  return joined;
}
