import { titleKey } from "../../core/routines/title-key";
import { wallClockAt } from "../../core/time/zone";
import { idFor } from "../new-id";
import type { Ports } from "../ports";

/**
 * Remembers whether she is away on days that carry an all-day event of this title; null forgets it, and she is asked
 * again. A new answer replaces the old one. Call it under the write lock.
 */
export async function answerAbsence({ vault, clock }: Ports, title: string, isAway: boolean | null): Promise<void> {
  const key = titleKey(title);
  const answers = await vault.all("absenceAnswers");
  const id = idFor(answers, (answer) => answer.titleKey === key);
  if (isAway === null) return vault.apply([{ remove: "absenceAnswers", id }]);
  const answeredOn = wallClockAt(clock.nowMs(), clock.zone()).date;
  return vault.apply([{ put: "absenceAnswers", record: { id, titleKey: key, isAway, answeredOn } }]);
}
