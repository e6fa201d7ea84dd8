import type { InputOf } from "../../contracts/contract";
import type { studentPageContract } from "../../contracts/student-page";
import type { Failure } from "../../contracts/failure";
import type { PlanDecision } from "../../core/ledger/plan-decision";
import { promptSubject } from "../../core/ledger/review-prompt";
import { fail, ok, type Result } from "../../core/result";
import { wallClockAt } from "../../core/time/zone";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { studentPrompts } from "./student-page";

/** Her decision, with the subject of the reason that it is about. */
type Decided = InputOf<(typeof studentPageContract)["decidePlan"]>;

/**
 * Builds the record of a decision on a student's plan, with the evidence as it is now. It must have a reason, which the
 * IEP meeting will ask for.
 */
export async function planDecision(
  ports: Ports,
  { studentId, subject, choice, reason }: Decided,
): Promise<Result<PlanDecision, Failure>> {
  const { clock } = ports;
  const said = reason.trim();
  if (said === "") return fail({ code: "invalid-fields", errors: [{ field: "reason", code: "required" }] });
  const prompt = (await studentPrompts(ports, studentId))?.find((one) => promptSubject(one) === subject);
  if (!prompt) return fail({ code: "not-found" });
  return ok({
    ...{ id: newId(), studentId, choice, reason: said, prompt },
    decidedOn: wallClockAt(clock.nowMs(), clock.zone()).date,
    decidedAt: new Date(clock.nowMs()).toISOString(),
  });
}
