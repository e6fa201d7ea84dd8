import * as z from "zod/mini";
import { REQUESTS, type Input, type RequestName } from "./requests";

/** Checks a message's input. On failure names the place in the message, never its content. */
export function parseInput<N extends RequestName>(
  name: N,
  input: unknown,
): { ok: true; input: Input<N> } | { ok: false; where: string } {
  const parsed = z.safeParse(REQUESTS[name].input, input);
  if (parsed.success) return { ok: true, input: parsed.data as Input<N> };
  return { ok: false, where: placeOf(name, parsed.error) };
}

/** The place of the first thing that is wrong; of a field that no schema knows, that field. */
export function placeOf(root: string, { issues }: z.core.$ZodError): string {
  return [root, ...(issues[0] ? pathOf(issues[0]) : [])].join(".");
}

function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  if (issue.code === "unrecognized_keys") return [...issue.path, ...issue.keys.slice(0, 1)];
  if (issue.code !== "invalid_union") return issue.path;
  // The branch that fits but for a field too many is the one that was meant.
  const meant = issue.errors.find((issues) => issues.length === 1 && issues[0]!.code === "unrecognized_keys");
  return [...issue.path, ...(meant ? pathOf(meant[0]!) : [])];
}
