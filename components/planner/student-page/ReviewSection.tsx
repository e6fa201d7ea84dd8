import type { StudentPage } from "../../../lib/contracts/student-page";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { PLAN_CHOICES, type PlanChoice } from "../../../lib/core/ledger/plan-decision";
import { planDraft } from "../../../lib/core/ledger/plan-draft";
import { promptSubject, type ReviewPrompt } from "../../../lib/core/ledger/review-prompt";
import { isWaiting, openConditions, takes, type MandateLine } from "../../../lib/core/mandate/mandate-line";
import { mandateLineText } from "../../../lib/i18n/mandate";
import { progressWords, reviewText } from "../../../lib/i18n/progress";
import { planDraftText } from "../../../lib/i18n/student-page";
import { Button, LinkButton } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { hashOf } from "../route";
import { SelectField, TextAreaField } from "../../ui/Field";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { RecordFormFrame } from "../RecordFormFrame";
import { studentKey } from "../students/student-draft";
import { useRecordForm } from "../use-record-form";
import { useStudentPageScreen, useStudentPageWords } from "./use-student-page-screen";

/**
 * Lists the reasons to look at the plan again, each with what she can decide and what that would change, and the IEP's
 * conditions that she has not marked as met.
 */
export function ReviewSection({ page }: { page: StudentPage }) {
  const { language } = usePage();
  const { caseload } = useStudentPageScreen();
  const words = progressWords(language);
  const mandate = caseload.students.find(({ student }) => student.id === page.studentId)?.student.mandate ?? [];
  const open = openConditions(mandate, page.today);
  if (page.reviews.length + open.length === 0) return null;
  return (
    <section class="pp-stack" aria-labelledby="student-reviews">
      <h2 id="student-reviews">{words("review")}</h2>
      <OpenConditions studentId={page.studentId} lines={open} />
      {page.reviews.length > 0 && <p class="pp-soft">{words("choices")}</p>}
      {page.reviews.map((prompt) => (
        <ReviewForm key={promptSubject(prompt)} page={page} prompt={prompt} />
      ))}
    </section>
  );
}

/** Asks, for each line, whether the condition of its beginning or its end is met. */
function OpenConditions({ studentId, lines }: { studentId: string; lines: readonly MandateLine[] }) {
  const { language } = usePage();
  const words = progressWords(language);
  if (lines.length === 0) return null;
  return (
    <div class="pp-panel pp-stack">
      <ul class="sessions-ledger">
        {lines.map((line) => (
          <li key={line.id}>
            {words(isWaiting(line) ? "open.begins" : "open.ends", {
              condition: (isWaiting(line) ? line.condition?.text : line.endsWhen) ?? "",
              line: mandateLineText({ ...line, condition: undefined, endsWhen: undefined }, language),
            })}
          </li>
        ))}
      </ul>
      <div>
        <LinkButton icon={icons.pencil} href={hashOf({ screen: "students", id: studentId, mode: "edit" })}>
          {words("open.edit")}
        </LinkButton>
      </div>
    </div>
  );
}

interface Decision {
  choice: PlanChoice;
  reason: string;
}

function ReviewForm({ page, prompt }: { page: StudentPage; prompt: ReviewPrompt }) {
  const t = useStudentPageWords();
  const { language, announce } = usePage();
  const { save } = useStudentPageScreen();
  const { studentId } = page;
  const subject = promptSubject(prompt);
  const evidence = reviewText(prompt, language);
  const form = useRecordForm<Decision>({
    draftKey: `${studentKey(studentId)}:review:${subject}`,
    initial: { choice: "keep", reason: "" },
    check: ({ reason }): FieldError[] => (reason.trim() === "" ? [{ field: "reason", code: "required" }] : []),
    save: async (decision) => save("decidePlan", { studentId, subject, ...decision }),
    onSaved: () => announce(t("decided")),
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordFormFrame form={form} class="pp-panel pp-stack" label={t("decide", { about: evidence })}>
      <p>{evidence}</p>
      <SelectField
        label={t("choice")}
        value={draft.choice}
        options={PLAN_CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
        onChange={(choice) => change({ choice })}
      />
      <DraftOfChoice page={page} prompt={prompt} choice={draft.choice} />
      <TextAreaField
        label={t("reason")}
        hint={t("reason.hint")}
        value={draft.reason}
        error={errorAt("reason")}
        onChange={(reason) => change({ reason })}
      />
      {form.failure && form.failure.code !== "invalid-fields" && <FailureNotice failure={form.failure} />}
      <div>
        <Button type="submit" isBusy={form.isBusy}>
          {t("keep")}
        </Button>
      </div>
    </RecordFormFrame>
  );
}

/** What the chosen answer would change, in sentences; read out when the choice changes. */
function DraftOfChoice({ page, prompt, choice }: { page: StudentPage; prompt: ReviewPrompt; choice: PlanChoice }) {
  const t = useStudentPageWords();
  const { language } = usePage();
  const { caseload } = useStudentPageScreen();
  const goals = caseload.students.find(({ student }) => student.id === page.studentId)?.goals ?? [];
  const draft = planDraft(choice, prompt, {
    visits: page.visits,
    line: page.ledger.lines.find(({ line }) => takes(line, "in-class"))?.line,
    fits: goals.flatMap(({ goalId, matches }) => matches.map(({ reason }) => ({ goalId, title: reason.title }))),
  });
  return (
    <div class="student-draft" aria-live="polite">
      <b>{t("draft")}</b>
      <ul>
        {planDraftText(choice, draft, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
