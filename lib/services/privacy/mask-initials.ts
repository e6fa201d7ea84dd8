import { withoutInitials } from "../../core/caseload/without-initials";
import type { RequestName } from "../../contracts/requests";
import type { Ports } from "../ports";

/** Stands where initials would, while she shares her screen. */
const HIDDEN = "••";

/** `dots`: one mask for all. `numbers`: the same number for the same student within an answer. */
export type Mask = "dots" | "numbers";

/**
 * Requests whose answers are shown as they are, so that initials can be left out of them while she shares her screen.
 */
const SHOWN_AS_THEY_ARE: readonly RequestName[] = [
  "loadToday",
  "recordSession",
  "recordUnplanned",
  "loadOtherPlans",
  "switchSession",
  "recordGoalPoint",
  "loadNextActions",
  "startTimer",
  "stopTimer",
  "dropTimer",
  "loadWeekSessions",
  "loadSuggestions",
  "loadCard",
  "loadDrawnWindows",
  "loadCoverage",
];

/** True when initials are left out of a request's answer in privacy mode. Answers that a form edits keep them. */
export const isMaskedInPrivate = (requestName: RequestName): boolean => SHOWN_AS_THEY_ARE.includes(requestName);

/** True when the district wants no initials on a calendar page, not even in a frame that the page can't read. */
export async function isMaskedOnPage({ policy }: Pick<Ports, "policy">): Promise<boolean> {
  return (await policy?.read())?.policy.initialsOnCalendar === false;
}

/**
 * Copies an answer with a mask in place of every student's initials: in the fields named `initials`, and where the
 * texts of goals and reasons name one of these students.
 */
export function maskInitials<T>(answer: T, mask: Mask): T {
  const known = [...new Set(initialsIn(answer))];
  const masks = new Map(known.map((initials, at) => [initials, mask === "dots" ? HIDDEN : `#${at + 1}`]));
  return masked(answer, masks) as T;
}

const initialsOf = (held: unknown): string[] =>
  (Array.isArray(held) ? held : [held]).filter((one): one is string => typeof one === "string" && one !== "");

function initialsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(initialsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => (key === "initials" ? initialsOf(held) : initialsIn(held)));
}

type Masks = ReadonlyMap<string, string>;

function masked(value: unknown, masks: Masks): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, masks));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (key === "initials") return [key, maskOf(held, masks)];
      return [
        key,
        key.endsWith("Text") && typeof held === "string" ? withoutInitials(held, masks) : masked(held, masks),
      ];
    }),
  );
}

function maskOf(held: unknown, masks: Masks): unknown {
  if (Array.isArray(held)) return held.map((one) => maskOf(one, masks));
  return typeof held === "string" ? (masks.get(held) ?? held) : held;
}
