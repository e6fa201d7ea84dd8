import { NON_ROUTINE_KINDS, type NonRoutineKind, type RoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button, IconButton } from "../../ui/Button";
import { SelectField, type OptionGroup } from "../../ui/Field";
import { FieldList, partOf } from "../FieldList";
import * as icons from "../../ui/icons";
import { KIND_GROUPS } from "../kind-groups";
import { usePage } from "../page-context";
import { useKindLabel } from "../use-kind-label";
import type { RecordForm } from "../use-record-form";
import { emptyTime, type AnswerDraft } from "./answer-draft";
import { useMatrixWords } from "./use-matrix-words";
import { WeeklyTimeFields } from "./WeeklyTimeFields";

function useKindGroups(): OptionGroup<RoutineKind>[] {
  const { t } = usePage();
  const kindLabel = useKindLabel();
  return KIND_GROUPS.map(({ heading, kinds }) => ({
    heading: t(heading),
    options: kinds.map((kind) => ({ value: kind, label: kindLabel(kind) })),
  }));
}

export function RoutineFields({ form, asked }: { form: RecordForm<AnswerDraft>; asked: RoutineKind[] }) {
  const kindLabel = useKindLabel();
  const { m } = useMatrixWords();
  const groups = useKindGroups();
  const part = partOf(form, "routine", form.draft.routine);
  const { kind: chosen, title } = part.draft;
  const changeOf = (value: string) => {
    const kind = value as RoutineKind;
    return { kind, title: title === kindLabel(chosen) ? kindLabel(kind) : title };
  };
  const control = [...asked.map((kind) => ({ value: kind, label: kindLabel(kind) })), ...groups];
  return (
    <fieldset class="pp-stack">
      <legend class="planner-legend">{m("answer.routine")}</legend>
      <div class="planner-quad">
        <FieldList
          form={part}
          fields={[
            { name: "kind", control, label: m("answer.kind"), changeOf },
            { name: "title", label: m("answer.routine-title") },
          ]}
        />
      </div>
      <WeeklyTimeFields form={part} />
    </fieldset>
  );
}

export function TitleFields({ form }: { form: RecordForm<AnswerDraft> }) {
  const { t } = usePage();
  const kindLabel = useKindLabel();
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
            label={foreignText(title)}
            value={kind}
            options={[
              { value: "", label: m("answer.unknown") },
              ...groups,
              {
                heading: t("schedule.not-routines"),
                options: nonRoutines.map((value) => ({ value, label: kindLabel(value) })),
              },
            ]}
            onChange={(said) => change({ titles: { ...draft.titles, [title]: said } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function BlockedFields({ form }: { form: RecordForm<AnswerDraft> }) {
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
            form={{
              draft: time,
              change: (patch) =>
                change({ blocked: blocked.map((other, at) => (at === index ? { ...other, ...patch } : other)) }),
              errorAt: (field) => errorAt(`blocked.${index}.${field}`),
            }}
          />
          {blocked.length > 1 && (
            <IconButton
              icon={icons.close}
              label={m("answer.blocked.remove")}
              onPress={() => change({ blocked: blocked.filter((_other, at) => at !== index) })}
            />
          )}
        </div>
      ))}
      <div>
        <Button icon={icons.plus} onPress={() => change({ blocked: [...blocked, emptyTime()] })}>
          {m("answer.blocked.add")}
        </Button>
      </div>
    </fieldset>
  );
}
