import type { SessionGiver } from "../../../lib/core/ledger/session-giver";
import { giverWords } from "../../../lib/i18n/session-giver";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { draftOfGiver, giverErrors, giverOfDraft, type GiverDraft } from "../sessions/giver-draft";
import { GiverFields } from "../sessions/GiverFields";
import { useAnswer } from "../use-answer";
import { useRecordForm } from "../use-record-form";
import { useSettingsScreen } from "./use-settings-screen";

/** Chooses by whom and how her sessions are given, unless she says otherwise for one. */
export function GiverSection() {
  const { value: choices, failure } = useAnswer("loadChoices", null);
  if (!choices) return failure && <FailureNotice failure={failure} />;
  return <GiverForm given={choices.given ?? {}} />;
}

function GiverForm({ given }: { given: SessionGiver }) {
  const { language, announce } = usePage();
  const { save } = useSettingsScreen();
  const words = giverWords(language);
  const form = useRecordForm<GiverDraft>({
    draftKey: "settings:giver",
    initial: draftOfGiver(given),
    check: giverErrors,
    save: async (draft) => save("chooseGiver", giverOfDraft(draft)),
    onSaved: () => announce(words("saved")),
  });
  return (
    <RecordFormFrame form={form} class="pp-stack" label={words("title")}>
      <GiverFields form={form} />
      {form.failure && form.failure.code !== "invalid-fields" && <FailureNotice failure={form.failure} />}
      <div>
        <Button type="submit" isBusy={form.isBusy}>
          {words("save.usual")}
        </Button>
      </div>
    </RecordFormFrame>
  );
}
