import type { Answer } from "../contracts/contract";
import { fail, ok } from "../core/result";

/** The answer of a use case that finds something, or finds it gone. */
export const found = <T>(value: T | undefined): Answer<T> =>
  value === undefined ? fail({ code: "not-found" }) : ok(value);

/** The answer of a use case that is done when it returns. */
export async function done(work: Promise<void>): Promise<Answer<null>> {
  await work;
  return ok(null);
}
