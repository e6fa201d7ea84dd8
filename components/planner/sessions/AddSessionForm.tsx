import { useState } from "preact/hooks";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { MAX_SESSION_MINUTES } from "../../../lib/core/ledger/ledger-entry";
import type { SessionGiver } from "../../../lib/core/ledger/session-giver";
import { BUCKETS, type Bucket } from "../../../lib/core/mandate/bucket";
import { parseClock } from "../../../lib/core/time/interval";
import { isIsoDate, type IsoDate } from "../../../lib/core/time/iso-date";
import { sessionWords } from "../../../lib/i18n/session";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { FieldList } from "../FieldList";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { useRecordForm } from "../use-record-form";
import { draftOfGiver, giverErrors, giverOfDraft, type GiverDraft } from "./giver-draft";
import { GiverFields } from "./GiverFields";
import { GroupFields, useOthers } from "./GroupFields";
import type { StudentOption } from "./student-options";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

/** A session as typed. */
interface SessionDraft extends GiverDraft {
  date: string;
  start: string;
  minutes: string;
  bucket: string;
  /** Ids of those who were served with the student. */
  others: string[];
}

interface AddSessionFormProps {
  studentId: string;
  today: IsoDate;
}

/** Adds a session of this student that was never booked, alone or with others, also on a past day. */
export function AddSessionForm(props: AddSessionFormProps) {
  const { value: choices, failure } = useAnswer("loadChoices", null);
  if (!choices) return failure && <FailureNotice failure={failure} />;
  return <SessionForm {...props} usual={choices.given ?? {}} />;
}

function SessionForm({ studentId, today, usual }: AddSessionFormProps & { usual: SessionGiver }) {
  const t = useSessionsWords();
  const { language, announce } = usePage();
  const { ask, newId } = useSessionsScreen();
  const others = useOthers(studentId);
  // Keep one id per session, so that a repeated save does not add two.
  const [sessionId, renew] = useState(newId);
  const form = useRecordForm<SessionDraft>({
    draftKey: `session:${studentId}`,
    initial: { date: today, start: "", minutes: "30", bucket: "in-class", others: [], ...draftOfGiver(usual) },
    check: (draft) => [...errorsOf(draft, today), ...giverErrors(draft)],
    save: async (draft) => {
      const { date, start, minutes, bucket } = draft;
      const at = { date, startMinute: parseClock(start) ?? 0 };
      const given = { minutes: Number(minutes), bucket: bucket as Bucket, at, given: giverOfDraft(draft) };
      const answer = await ask("recordUnplanned", {
        sessionId,
        studentIds: [studentId, ...groupOf(draft, others)],
        ...given,
      });
      return answer.ok ? null : answer.failure;
    },
    onSaved: () => {
      announce(t("add.saved"));
      renew(newId());
    },
  });
  const places = BUCKETS.map((value) => ({ value, label: sessionWords(language)(`bucket.${value}`) }));
  return (
    <details class="planner-fold sessions-controls">
      <summary>{t("add.title")}</summary>
      <RecordFormFrame form={form} class="pp-panel pp-stack" label={t("add.title")}>
        <div class="planner-quad">
          <FieldList
            form={form}
            fields={[
              { name: "date", control: "date", label: t("add.date") },
              { name: "start", control: "time", label: t("add.start") },
              { name: "minutes", control: "number", label: t("add.minutes") },
              { name: "bucket", control: places, label: t("add.bucket") },
            ]}
          />
        </div>
        <GroupFields
          others={others}
          chosen={groupOf(form.draft, others)}
          onChange={(ids) => form.change({ others: ids })}
        />
        <GiverFields form={form} />
        {form.failure && form.failure.code !== "invalid-fields" && <FailureNotice failure={form.failure} />}
        <div>
          <Button type="submit" isBusy={form.isBusy}>
            {t("add.save")}
          </Button>
        </div>
      </RecordFormFrame>
    </details>
  );
}

/** Those whom she chose and who are still on the caseload. */
const groupOf = ({ others: chosen }: SessionDraft, others: readonly StudentOption[]): string[] =>
  others.map(({ value }) => value).filter((id) => chosen.includes(id));

function errorsOf({ date, start, minutes }: SessionDraft, today: IsoDate): FieldError[] {
  const given = Number(minutes);
  const isCount = Number.isInteger(given) && given >= 1 && given <= MAX_SESSION_MINUTES;
  return [
    ...(isIsoDate(date) ? [] : [{ field: "date", code: "not-a-date" } as const]),
    ...(isIsoDate(date) && date > today ? [{ field: "date", code: "in-the-future" } as const] : []),
    ...(parseClock(start) === undefined ? [{ field: "start", code: "not-a-time" } as const] : []),
    ...(isCount ? [] : [{ field: "minutes", code: "out-of-range", min: 1, max: MAX_SESSION_MINUTES } as const]),
  ];
}
