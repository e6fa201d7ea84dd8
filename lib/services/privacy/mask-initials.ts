import { formsOfName, possibleNames } from "../../core/caseload/possible-names";
import { withoutInitials } from "../../core/caseload/without-initials";
import type { Ports } from "../ports";

/** Replaces initials while she shares her screen. */
const HIDDEN = "••";

/** `dots`: one mask for all. `numbers`: the same number for the same student within an answer. */
export type Mask = "dots" | "numbers";

/** True when the district wants no initials on a calendar page, not even in a frame that the page can't read. */
export async function isMaskedOnPage({ policy }: Pick<Ports, "policy">): Promise<boolean> {
  return (await policy?.read())?.policy.initialsOnCalendar === false;
}

/** Lists the initials of all students. */
export async function everyInitials({ vault }: Pick<Ports, "vault">): Promise<string[]> {
  return (await vault.all("students")).map(({ initials }) => initials);
}

/**
 * The initials of all students, whom texts may name although the answer is not about them; `unknown` when they can't be
 * read: then texts that may name somebody are left out.
 */
export type Everyone = readonly string[] | "unknown";

/**
 * Fields that quote the very words for which a text may not leave the device: a student's initials however they are
 * written, or words of a goal. They are left out; what shows them has a sentence without words.
 */
const QUOTES = new Set(["refusalText"]);
/** Ends the name of a field that says the same as another one without quoting such words, and takes its place. */
const WITHOUT_WORDS = "WithoutWords";

/** Fields of what she typed, in which somebody may be named. */
const TYPED = ["goalText", "accommodationText", "note", "otherPlace", "therapistDoes", "materials", "nextStep"];

/**
 * Copies an answer with a mask in place of every student's initials: in the fields named `initials`, and where texts of
 * goals, reasons and notes name a student. What may be a name is masked in goals and notes as well. Sentences that
 * quote a student's words give way to those that do not.
 */
export function maskInitials<T>(answer: T, mask: Mask, everyone: Everyone = []): T {
  const known = [...new Set(initialsIn(answer))];
  const others = everyone === "unknown" ? [] : everyone.filter((initials) => !known.includes(initials));
  const initials = new Map([
    ...others.map((one) => [one, HIDDEN] as const),
    ...known.map((one, at) => [one, mask === "dots" ? HIDDEN : `#${at + 1}`] as const),
  ]);
  return masked(answer, { initials, hidesTexts: everyone === "unknown" }) as T;
}

const initialsOf = (held: unknown): string[] =>
  (Array.isArray(held) ? held : [held]).filter((one): one is string => typeof one === "string" && one !== "");

function initialsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(initialsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => (key === "initials" ? initialsOf(held) : initialsIn(held)));
}

interface Masks {
  /** The mask of each student's initials. */
  initials: ReadonlyMap<string, string>;
  /** True where texts are left out as a whole. */
  hidesTexts: boolean;
}

function masked(value: unknown, masks: Masks): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, masks));
  if (typeof value !== "object" || value === null) return value;
  const shown = wordlessFields(value).map(([key, held]) => [key, maskedField(key, held, masks)] as const);
  // Her own note can be edited where it is shown: the mask must never be taken for what she wrote.
  const isNoteMasked = shown.some(([key, held]) => key === "note" && held !== (value as { note?: unknown }).note);
  return Object.fromEntries(isNoteMasked ? [...shown, ["isNoteMasked", true]] : shown);
}

function wordlessFields(value: object): [key: string, held: unknown][] {
  const fields = new Map<string, unknown>(Object.entries(value));
  return [...fields]
    .filter(([key]) => !QUOTES.has(key) && !key.endsWith(WITHOUT_WORDS))
    .map(([key, held]) => [key, fields.get(key + WITHOUT_WORDS) ?? held]);
}

function maskedField(key: string, held: unknown, masks: Masks): unknown {
  const { initials, hidesTexts } = masks;
  if (key === "initials") return maskOf(held, initials);
  if (typeof held !== "string") return masked(held, masks);
  if (!TYPED.includes(key) && !key.endsWith("Text") && key !== "text") return held;
  if (hidesTexts) return held === "" ? held : HIDDEN;
  if (!TYPED.includes(key)) return withoutInitials(held, initials);
  const names = possibleNames([held]).flatMap(({ word }) => formsOfName(word));
  return withoutInitials(held, new Map([...names.map((name) => [name, HIDDEN] as const), ...initials]));
}

function maskOf(held: unknown, initials: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(held)) return held.map((one) => maskOf(one, initials));
  return typeof held === "string" ? (initials.get(held) ?? held) : held;
}
