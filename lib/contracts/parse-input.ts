import * as z from "zod/mini";
import { fail, ok, type Result } from "../core/result";
import { REQUESTS, type Input, type RequestName } from "./requests";

/** Checks a message's input. On failure gives the path of the first wrong field, never its content. */
export function parseInput<N extends RequestName>(name: N, input: unknown): Result<Input<N>, string> {
  const parsed = z.safeParse(REQUESTS[name].input, input);
  return parsed.success ? ok(parsed.data as Input<N>) : fail(placeOf(name, parsed.error));
}

/** Gives the path of the first wrong field; for a field unknown to the schema, the path of that field. */
export function placeOf(root: string, { issues }: z.core.$ZodError): string {
  return [root, ...(issues[0] ? pathOf(issues[0]) : [])].join(".");
}

function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  if (issue.code === "unrecognized_keys") return [...issue.path, ...issue.keys.slice(0, 1)];
  if (issue.code !== "invalid_union") return issue.path;
  // Of a union, the branch whose only error is an unknown field is the one that the sender meant.
  const meant = issue.errors.find((issues) => issues.length === 1 && issues[0]!.code === "unrecognized_keys");
  return [...issue.path, ...(meant ? pathOf(meant[0]!) : [])];
}
