import type { AskableQuestion } from "../../../lib/core/asking/askable-question";
import { NON_ROUTINE_KINDS, type NonRoutineKind, type RoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import { Button, IconButton } from "../../ui/Button";
import { SelectField, TextField, type OptionGroup } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { KIND_GROUPS } from "../kind-groups";
import { usePlanner } from "../planner-context";
import { RecordFormFrame } from "../RecordFormFrame";
import { useRecordForm, type RecordForm } from "../use-record-form";
import { answerKey, answerOfDraft, checkAnswer, emptyAnswer, emptyTime, type AnswerDraft } from "./answer-draft";
import { useMatrixWords } from "./use-matrix-words";
import { WeeklyTimeFields } from "./WeeklyTimeFields";

interface AnswerFormProps {
  question: AskableQuestion;
  classId: string;
  onClose: () => void;
}

/** The form for a teacher's answer: when a routine happens or what a title means, and which times do not work. */
export function AnswerForm({ question, classId, onClose }: AnswerFormProps) {
  const { requests, announce, words, drafts } = usePlanner();
  const { m } = useMatrixWords();
  const { about } = question;
  const asked = { classId, about };
  const draftKey = answerKey(question.id);
  const form = useRecordForm<AnswerDraft>({
    draftKey,
    initial: emptyAnswer(about, (kind) => words.kindLabel(kind)),
    check: (draft) => checkAnswer(draft, asked),
    save: async (draft) => requests.save("saveTeacherAnswer", answerOfDraft(draft, asked)),
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

function useKindGroups(): OptionGroup<RoutineKind>[] {
  const { t, words } = usePlanner();
  return KIND_GROUPS.map(({ heading, kinds }) => ({
    heading: t(heading),
    options: kinds.map((kind) => ({ value: kind, label: words.kindLabel(kind) })),
  }));
}

function RoutineFields({ form, asked }: { form: RecordForm<AnswerDraft>; asked: RoutineKind[] }) {
  const { words } = usePlanner();
  const { m } = useMatrixWords();
  const groups = useKindGroups();
  const { draft, change, errorAt } = form;
  const { routine } = draft;
  const chooseKind = (kind: RoutineKind): void => {
    const isUntouched = routine.title === words.kindLabel(routine.kind);
    change({ routine: { ...routine, kind, title: isUntouched ? words.kindLabel(kind) : routine.title } });
  };
  return (
    <fieldset class="pp-stack">
      <legend class="planner-legend">{m("answer.routine")}</legend>
      <div class="planner-quad">
        <SelectField
          label={m("answer.kind")}
          value={routine.kind}
          options={[...asked.map((kind) => ({ value: kind, label: words.kindLabel(kind) })), ...groups]}
          onChange={chooseKind}
        />
        <TextField
          label={m("answer.routine-title")}
          value={routine.title}
          error={errorAt("routine.title")}
          onChange={(title) => change({ routine: { ...routine, title } })}
        />
      </div>
      <WeeklyTimeFields
        time={routine}
        prefix="routine"
        errorAt={errorAt}
        onChange={(time) => change({ routine: { ...routine, ...time } })}
      />
    </fieldset>
  );
}

function TitleFields({ form }: { form: RecordForm<AnswerDraft> }) {
  const { t, words } = usePlanner();
  const { m } = useMatrixWords();
  const groups = useKindGroups();
  const { draft, change } = form;
  const nonRoutines = NON_ROUTINE_KINDS.filter((kind) => kind !== "opaque");
  return (
    <fieldset class="pp-stack">
      <legend class="planner-legend">{m("answer.titles")}</legend>
      <div class="planner-quad">
        {Object.entries(draft.titles).map(([title, kind]) => (
          <SelectField<RoutineKind | NonRoutineKind | "">
            key={title}
            label={title}
            value={kind}
            options={[
              { value: "", label: m("answer.unknown") },
              ...groups,
              {
                heading: t("schedule.not-routines"),
                options: nonRoutines.map((value) => ({ value, label: words.kindLabel(value) })),
              },
            ]}
            onChange={(said) => change({ titles: { ...draft.titles, [title]: said } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function BlockedFields({ form }: { form: RecordForm<AnswerDraft> }) {
  const { m } = useMatrixWords();
  const { draft, change, errorAt } = form;
  const { blocked } = draft;
  return (
    <fieldset class="pp-stack">
      <legend class="planner-legend">{m("answer.blocked")}</legend>
      <p class="pp-soft">
        {m("answer.blocked.hint")} {m("answer.class-clock")}
      </p>
      {blocked.map((time, index) => (
        // A line has no identity but its position.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} class="matrix-blocked">
          <WeeklyTimeFields
            time={time}
            prefix={`blocked.${index}`}
            errorAt={errorAt}
            onChange={(patch) =>
              change({ blocked: blocked.map((other, at) => (at === index ? { ...other, ...patch } : other)) })
            }
          />
          {blocked.length > 1 && (
            <IconButton
              icon="close"
              label={m("answer.blocked.remove")}
              onPress={() => change({ blocked: blocked.filter((_other, at) => at !== index) })}
            />
          )}
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={() => change({ blocked: [...blocked, emptyTime()] })}>
          {m("answer.blocked.add")}
        </Button>
      </div>
    </fieldset>
  );
}
