import type { Answer } from "../contracts/contract";
import { fail, ok } from "../core/result";

/** Answers for a use case that finds something: `not-found` when it is gone. */
export const found = <T>(value: T | undefined): Answer<T> =>
  value === undefined ? fail({ code: "not-found" }) : ok(value);

/** Answers for a use case without a result, once its work is done. */
export async function done(work: Promise<void>): Promise<Answer<null>> {
  await work;
  return ok(null);
}
