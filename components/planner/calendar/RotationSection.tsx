import { useState } from "preact/hooks";
import type { SchoolCalendarView } from "../../../lib/contracts/school-calendar-view";
import type { Rotation } from "../../../lib/core/school-calendar/school-day";
import { parseLetters } from "../../../lib/core/school-calendar/parse-letters";
import { validateRotation } from "../../../lib/core/school-calendar/validate-school-day";
import { formatShortDay } from "../../../lib/i18n/format";
import { Button, IconButton } from "../../ui/Button";
import { SelectField, TextField } from "../../ui/Field";
import { DeleteButton } from "../DeleteButton";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { useRecordForm } from "../use-record-form";
import { DateField } from "./DateField";
import { useCalendarWords } from "./use-calendar-words";

/** The rotations of a site and the letters of its next school days. */
export function RotationSection({ siteId, view }: { siteId: string; view: SchoolCalendarView }) {
  const { t, language, requests, actions, announce } = usePlanner();
  const c = useCalendarWords();
  const [edited, setEdited] = useState<Rotation | null>(null);
  const rotations = view.rotations.filter((rotation) => rotation.siteId === siteId);
  const letters = view.letters.filter((one) => one.siteId === siteId);
  const day = (date: string): string => formatShortDay(date, language);
  const add = (): void =>
    setEdited({ id: actions.newId(), siteId, from: "", to: "", letters: [], onNoSchool: "moves" });
  const nameOf = ({ letters, from, to }: Rotation): string =>
    c("rotation.name", { letters: letters.join(", "), from: day(from), to: day(to) });
  return (
    <div class="pp-stack">
      {letters.length > 0 && (
        <p>
          {c("rotation.next", {
            letters: letters.map((one) => `${day(one.date)} ${one.letters.join("/")}`).join(" · "),
          })}
        </p>
      )}
      <ul class="planner-lines">
        {rotations.map((rotation) => (
          <li key={rotation.id}>
            {edited?.id === rotation.id ? (
              <RotationForm rotation={rotation} onClose={() => setEdited(null)} />
            ) : (
              <div class="pp-row pp-spread">
                <span>{nameOf(rotation)}</span>
                <span class="pp-row">
                  <IconButton
                    icon="pencil"
                    label={t("form.edit.what", { name: nameOf(rotation) })}
                    onPress={() => setEdited(rotation)}
                  />
                  <DeleteButton
                    name={nameOf(rotation)}
                    title={c("rotation.delete.title", { name: nameOf(rotation) })}
                    text={c("rotation.delete.text")}
                    remove={async () => requests.save("removeRotation", { id: rotation.id })}
                    onRemoved={() => announce(c("deleted", { name: nameOf(rotation) }))}
                  />
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited && !rotations.some(({ id }) => id === edited.id) && (
        <RotationForm rotation={edited} onClose={() => setEdited(null)} />
      )}
      {!edited && (
        <div>
          <Button icon="plus" onPress={add}>
            {c("rotation.add")}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RotationDraft {
  from: string;
  to: string;
  letters: string;
  onNoSchool: Rotation["onNoSchool"];
}

function RotationForm({ rotation, onClose }: { rotation: Rotation; onClose: () => void }) {
  const { requests, announce, drafts } = usePlanner();
  const c = useCalendarWords();
  const draftKey = `calendar:rotation:${rotation.id}`;
  const rotationOf = (draft: RotationDraft): Rotation => ({
    ...{ ...rotation, ...draft },
    letters: parseLetters(draft.letters),
  });
  const form = useRecordForm<RotationDraft>({
    draftKey,
    initial: {
      ...{ from: rotation.from, to: rotation.to, onNoSchool: rotation.onNoSchool },
      letters: rotation.letters.join(", "),
    },
    check: (draft) => validateRotation(rotationOf(draft)),
    save: async (draft) => requests.save("saveRotation", rotationOf(draft)),
    onSaved: () => {
      announce(c("rotation.saved"));
      onClose();
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={c("rotation.add")}>
      <div class="planner-quad">
        <DateField
          label={c("rotation.from")}
          value={draft.from}
          error={errorAt("from")}
          onChange={(from) => change({ from })}
        />
        <DateField label={c("rotation.to")} value={draft.to} error={errorAt("to")} onChange={(to) => change({ to })} />
        <TextField
          label={c("rotation.letters")}
          hint={c("rotation.letters.hint")}
          value={draft.letters}
          error={errorAt("letters")}
          onChange={(letters) => change({ letters })}
        />
        <SelectField
          label={c("rotation.no-school")}
          value={draft.onNoSchool}
          options={(["moves", "lost"] as const).map((value) => ({ value, label: c(`rotation.${value}`) }))}
          onChange={(onNoSchool) => change({ onNoSchool })}
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
