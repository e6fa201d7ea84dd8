import type { StudentSessions } from "../../../lib/contracts/sessions";
import { giverWords } from "../../../lib/i18n/session-giver";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useRecordForm } from "../use-record-form";
import { draftOfGiver, giverErrors, giverOfDraft, type GiverDraft } from "./giver-draft";
import { GiverFields } from "./GiverFields";
import { useSessionsScreen } from "./use-sessions-screen";

interface SessionGiverFormProps {
  row: StudentSessions["rows"][number];
  studentId: string;
}

/** Says of a session that was given how and by whom; it is kept as a correction. */
export function SessionGiverForm({ row, studentId }: SessionGiverFormProps) {
  const { language, announce } = usePage();
  const { ask } = useSessionsScreen();
  const words = giverWords(language);
  const form = useRecordForm<GiverDraft>({
    draftKey: `giver:${row.sessionId}:${studentId}`,
    initial: draftOfGiver(row.given),
    check: giverErrors,
    save: async (draft) => {
      const mark = { sessionId: row.sessionId, studentId, outcome: "delivered", given: giverOfDraft(draft) } as const;
      const answer = await ask("recordSession", mark);
      return answer.ok ? null : answer.failure;
    },
    onSaved: () => announce(words("saved")),
  });
  return (
    <RecordFormFrame form={form} class="pp-stack" label={words("fold")}>
      <GiverFields form={form} />
      {form.failure && form.failure.code !== "invalid-fields" && <FailureNotice failure={form.failure} />}
      <div>
        <Button type="submit" isBusy={form.isBusy}>
          {words("save")}
        </Button>
      </div>
    </RecordFormFrame>
  );
}
