import type { AskableQuestion } from "../../../lib/core/asking/askable-question";
import { FormFooter } from "../FormFooter";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useKindLabel } from "../use-kind-label";
import { useMatrixScreen } from "./use-matrix-screen";
import { RecordFormFrame } from "../RecordFormFrame";
import { useRecordForm } from "../use-record-form";
import { answerKey, answerOfDraft, checkAnswer, emptyAnswer, type AnswerDraft } from "./answer-draft";
import { useMatrixWords } from "./use-matrix-words";
import { RoutineFields, TitleFields, BlockedFields } from "./AnswerFields";

interface AnswerFormProps {
  question: AskableQuestion;
  classId: string;
  onClose: () => void;
}

/** The form for a teacher's answer: when a routine happens or what a title means, and which times do not work. */
export function AnswerForm({ question, classId, onClose }: AnswerFormProps) {
  const { announce } = usePage();
  const kindLabel = useKindLabel();
  const { save } = useMatrixScreen();
  const drafts = useDrafts();
  const { m } = useMatrixWords();
  const { about } = question;
  const asked = { classId, about };
  const draftKey = answerKey(question.id);
  const form = useRecordForm<AnswerDraft>({
    draftKey,
    initial: emptyAnswer(about, (kind) => kindLabel(kind)),
    check: (draft) => checkAnswer(draft, asked),
    save: async (draft) => save("saveTeacherAnswer", answerOfDraft(draft, asked)),
    onSaved: () => {
      announce(m("answer.saved"));
      onClose();
    },
  });
  const nothing = form.errorAt("answer");
  return (
    <RecordFormFrame form={form} takesFocus class="pp-stack" label={m("answer.title")}>
      <h3>{m("answer.title")}</h3>
      {"kinds" in about ? <RoutineFields form={form} asked={about.kinds} /> : <TitleFields form={form} />}
      <BlockedFields form={form} />
      {nothing && <p class="pp-error">{m("answer.nothing")}</p>}
      <FormFooter
        form={form}
        onCancel={() => {
          drafts.drop(draftKey);
          onClose();
        }}
      />
    </RecordFormFrame>
  );
}
