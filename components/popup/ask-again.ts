import type { Answer } from "../../lib/contracts/contract";

interface Repeatable<T> {
  /** Loads what there is now, without doing anything. */
  reload: () => Promise<Answer<T>>;
  /** True where the same request a second time would do something else. */
  isOnce: boolean;
}

/**
 * Asks, and asks again where the worker was killed in the middle: what it had done is done once only. A request that a
 * second time would do something else is not repeated; she sees what there is now instead.
 */
export async function askAgain<T>(
  question: () => Promise<Answer<T>>,
  { reload, isOnce }: Repeatable<T>,
): Promise<Answer<T>> {
  const answer = await question();
  if (answer.ok || answer.failure.code !== "no-answer") return answer;
  if (isOnce) return reload();
  const second = await question();
  return !second.ok && second.failure.code === "not-found" ? reload() : second;
}
