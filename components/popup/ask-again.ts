import type { Answer } from "../../lib/contracts/contract";

interface Repeatable<T> {
  /** Loads what there is now, without doing anything. */
  reload: () => Promise<Answer<T>>;
  /** True where the same request a second time would do something else. */
  isOnce: boolean;
}

/** How long to wait before each further try, in milliseconds: a worker that is just being stopped takes none. */
const PAUSES_MS = [0, 300];

/**
 * Asks, and asks again where the worker was killed in the middle: what it had done is done once only. A request that a
 * second time would do something else is not repeated; she sees what there is now instead.
 */
export async function askAgain<T>(
  question: () => Promise<Answer<T>>,
  { reload, isOnce }: Repeatable<T>,
): Promise<Answer<T>> {
  let answer = await question();
  if (!isUnanswered(answer)) return answer;
  if (isOnce) return reload();
  for (const pauseMs of PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    answer = await question();
    if (!isUnanswered(answer)) break;
  }
  return !answer.ok && answer.failure.code === "not-found" ? reload() : answer;
}

const isUnanswered = (answer: Answer<unknown>): boolean => !answer.ok && answer.failure.code === "no-answer";
