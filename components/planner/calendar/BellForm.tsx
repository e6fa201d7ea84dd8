import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { validateBellSchedule } from "../../../lib/core/school-calendar/validate-school-day";
import { Button, IconButton } from "../../ui/Button";
import { CheckField, TextField } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { useRecordForm } from "../use-record-form";
import { bellsOfDraft, draftOfBells, EMPTY_ROW, type BellDraft, type BellRowDraft } from "./bell-draft";
import { useCalendarWords } from "./use-calendar-words";

interface BellFormProps {
  schedule: BellSchedule;
  others: readonly BellSchedule[];
  onClose: () => void;
}

/** Edits a bell schedule, line by line: the usual time of a stretch of the day, and its time on such a day. */
export function BellForm({ schedule, others, onClose }: BellFormProps) {
  const { requests, announce, drafts } = usePlanner();
  const c = useCalendarWords();
  const draftKey = `calendar:bells:${schedule.id}`;
  const form = useRecordForm<BellDraft>({
    draftKey,
    initial: draftOfBells(schedule),
    check: (draft) => validateBellSchedule(bellsOfDraft(draft, schedule), others),
    save: async (draft) => requests.save("saveBellSchedule", bellsOfDraft(draft, schedule)),
    onSaved: ({ name }) => {
      announce(c("bells.saved", { name: name.trim() }));
      onClose();
    },
  });
  const { draft, change, errorAt } = form;
  const setRow = (index: number, patch: Partial<BellRowDraft>): void =>
    change({ rows: draft.rows.map((row, at) => (at === index ? { ...row, ...patch } : row)) });
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={c("bells.add")}>
      <div class="planner-narrow-form">
        <TextField
          label={c("bells.name")}
          hint={c("bells.name.hint")}
          value={draft.name}
          error={errorAt("name")}
          onChange={(name) => change({ name })}
        />
      </div>
      {draft.rows.map((row, index) => (
        <BellRowFields
          // Lines have no identity but their position.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          line={index + 1}
          row={row}
          errorAt={(field) => errorAt(`rows.${index}.${field}`)}
          onChange={(patch) => setRow(index, patch)}
          onRemove={() => change({ rows: draft.rows.filter((_, at) => at !== index) })}
        />
      ))}
      <div>
        <Button icon="plus" onPress={() => change({ rows: [...draft.rows, EMPTY_ROW] })}>
          {c("bells.row.add")}
        </Button>
      </div>
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

function BellRowFields(props: {
  line: number;
  row: BellRowDraft;
  errorAt: (field: string) => string | undefined;
  onChange: (patch: Partial<BellRowDraft>) => void;
  onRemove: () => void;
}) {
  const { line, row, errorAt, onChange, onRemove } = props;
  const c = useCalendarWords();
  const time = (name: Exclude<keyof BellRowDraft, "isDropped">, label: string, field: string) => (
    <TextField
      kind="time"
      label={label}
      value={row[name]}
      error={errorAt(field)}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <fieldset class="calendar-row">
      <legend class="pp-sr">{c("bells.row", { line: String(line) })}</legend>
      {time("from", c("bells.from"), "startMinute")}
      {time("to", c("bells.to"), "endMinute")}
      {!row.isDropped && time("newFrom", c("bells.new-from"), "to.startMinute")}
      {!row.isDropped && time("newTo", c("bells.new-to"), "to.endMinute")}
      <CheckField
        label={c("bells.dropped")}
        isChecked={row.isDropped}
        onChange={(isDropped) => onChange({ isDropped })}
      />
      <IconButton icon="bin" label={c("bells.row.remove", { line: String(line) })} onPress={onRemove} />
    </fieldset>
  );
}
