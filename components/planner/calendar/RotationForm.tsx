import { parseLetters } from "../../../lib/core/school-calendar/parse-letters";
import type { Rotation } from "../../../lib/core/school-calendar/school-day";
import { validateRotation } from "../../../lib/core/school-calendar/validate-school-day";
import { useDrafts } from "../drafts";
import { FieldList } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { usePage } from "../page-context";
import { RecordFormFrame } from "../RecordFormFrame";
import { useRecordForm } from "../use-record-form";
import { useCalendarScreen } from "./use-calendar-screen";
import { useCalendarWords } from "./use-calendar-words";

interface RotationDraft {
  from: string;
  to: string;
  letters: string;
  onNoSchool: Rotation["onNoSchool"];
  every: "day" | "week";
}

/** Adds or changes a rotation of day letters. */
export function RotationForm({ rotation, onClose }: { rotation: Rotation; onClose: () => void }) {
  const { announce } = usePage();
  const { save } = useCalendarScreen();
  const drafts = useDrafts();
  const c = useCalendarWords();
  const draftKey = `calendar:rotation:${rotation.id}`;
  const rotationOf = ({ every, ...draft }: RotationDraft): Rotation => {
    const { every: _before, ...kept } = rotation;
    const letters = parseLetters(draft.letters);
    return { ...kept, ...draft, letters, ...(every === "week" ? { every } : {}) };
  };
  const form = useRecordForm<RotationDraft>({
    draftKey,
    initial: {
      ...{ from: rotation.from, to: rotation.to, onNoSchool: rotation.onNoSchool },
      ...{ letters: rotation.letters.join(", "), every: rotation.every ?? ("day" as const) },
    },
    check: (draft) => validateRotation(rotationOf(draft)),
    save: async (draft) => save("saveRotation", rotationOf(draft)),
    onSaved: () => {
      announce(c("rotation.saved"));
      onClose();
    },
  });
  const noSchool = (["moves", "lost"] as const).map((value) => ({ value, label: c(`rotation.${value}`) }));
  const turns = (["day", "week"] as const).map((value) => ({ value, label: c(`rotation.every.${value}`) }));
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={c("rotation.add")}>
      <div class="planner-quad">
        <FieldList
          form={form}
          fields={[
            { name: "from", control: "date", label: c("rotation.from") },
            { name: "to", control: "date", label: c("rotation.to") },
            { name: "every", control: turns, label: c("rotation.every") },
            { name: "letters", label: c("rotation.letters"), hint: c("rotation.letters.hint") },
            { name: "onNoSchool", control: noSchool, label: c("rotation.no-school") },
          ]}
        />
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
