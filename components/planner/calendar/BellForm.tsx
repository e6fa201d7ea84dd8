import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { validateBellSchedule } from "../../../lib/core/school-calendar/validate-school-day";
import { Button, IconButton } from "../../ui/Button";
import { CheckField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { FieldList, type FormPart } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useCalendarScreen } from "./use-calendar-screen";
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
  const { announce } = usePage();
  const { save } = useCalendarScreen();
  const drafts = useDrafts();
  const c = useCalendarWords();
  const draftKey = `calendar:bells:${schedule.id}`;
  const form = useRecordForm<BellDraft>({
    draftKey,
    initial: draftOfBells(schedule),
    check: (draft) => validateBellSchedule(bellsOfDraft(draft, schedule), others),
    save: async (draft) => save("saveBellSchedule", bellsOfDraft(draft, schedule)),
    onSaved: ({ name }) => {
      announce(c("bells.saved", { name: name.trim() }));
      onClose();
    },
  });
  const { draft, change } = form;
  const setRow = (index: number, patch: Partial<BellRowDraft>): void =>
    change({ rows: draft.rows.map((row, at) => (at === index ? { ...row, ...patch } : row)) });
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={c("bells.add")}>
      <div class="planner-narrow-form">
        <FieldList form={form} fields={[{ name: "name", label: c("bells.name"), hint: c("bells.name.hint") }]} />
      </div>
      {draft.rows.map((row, index) => (
        <BellRowFields
          // Lines have no identity but their position.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          line={index + 1}
          part={{
            draft: row,
            change: (patch) => setRow(index, patch),
            errorAt: (field) => form.errorAt(`rows.${index}.${field}`),
          }}
          onRemove={() => change({ rows: draft.rows.filter((_, at) => at !== index) })}
        />
      ))}
      <div>
        <Button icon={icons.plus} onPress={() => change({ rows: [...draft.rows, EMPTY_ROW] })}>
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

function BellRowFields(props: { line: number; part: FormPart<BellRowDraft>; onRemove: () => void }) {
  const { part, onRemove } = props;
  const { isDropped } = part.draft;
  const c = useCalendarWords();
  const line = String(props.line);
  return (
    <fieldset class="calendar-row">
      <legend class="pp-sr">{c("bells.row", { line })}</legend>
      <FieldList
        form={part}
        fields={[
          { name: "from", control: "time", label: c("bells.from"), errorName: "startMinute" },
          { name: "to", control: "time", label: c("bells.to"), errorName: "endMinute" },
        ]}
      />
      {!isDropped && (
        <FieldList
          form={part}
          fields={[
            { name: "newFrom", control: "time", label: c("bells.new-from"), errorName: "to.startMinute" },
            { name: "newTo", control: "time", label: c("bells.new-to"), errorName: "to.endMinute" },
          ]}
        />
      )}
      <CheckField
        label={c("bells.dropped")}
        isChecked={isDropped}
        onChange={(isNowDropped) => part.change({ isDropped: isNowDropped })}
      />
      <IconButton icon={icons.bin} label={c("bells.row.remove", { line })} onPress={onRemove} />
    </fieldset>
  );
}
