import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { MAX_SESSION_MINUTES, MISSED_CAUSES, type MissedCause } from "../../../lib/core/ledger/ledger-entry";
import { MAX_PLACE, otherPlace } from "../../../lib/core/ledger/session-place";
import { timeSourceOf } from "../../../lib/core/ledger/session-table";
import { BUCKETS, type Bucket } from "../../../lib/core/mandate/bucket";
import { formatClock, isSameTime, lengthOf, parseClock, type Interval } from "../../../lib/core/time/interval";
import { formatShortDay } from "../../../lib/i18n/format";
import { sessionWords } from "../../../lib/i18n/session";
import { timeSourceText } from "../../../lib/i18n/time-source";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { FieldList, type FormField } from "../FieldList";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useRecordForm } from "../use-record-form";
import { TakeBack } from "./TakeBack";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

type Row = StudentSessions["rows"][number];

/** What happened in a session, as typed. */
interface CorrectionDraft {
  outcome: "delivered" | "missed";
  start: string;
  end: string;
  /** Whether times that she leaves as they are shown stay what they are, or she says that they are exact. */
  known: "shown" | "exact";
  minutes: string;
  bucket: Bucket;
  place: string;
  cause: MissedCause | "";
}

interface CorrectSessionFormProps {
  row: Row;
  studentId: string;
}

/** Says of an earlier session what happened, when exactly, for how long, where or why not; kept as a correction. */
export function CorrectSessionForm({ row, studentId }: CorrectSessionFormProps) {
  const t = useSessionsWords();
  const { language, announce } = usePage();
  const { ask } = useSessionsScreen();
  const form = useRecordForm<CorrectionDraft>({
    draftKey: `correction:${row.sessionId}:${studentId}`,
    initial: draftOf(row),
    check: errorsOf,
    save: async (draft) => {
      const answer = await ask("recordSession", { sessionId: row.sessionId, studentId, ...saidIn(draft, row) });
      return answer.ok ? null : answer.failure;
    },
    onSaved: () => announce(t("marked")),
  });
  const label = t("correct.of", {
    ...{ routine: row.routineTitle || t("unplanned"), date: formatShortDay(row.date, language) },
  });
  return (
    <RecordFormFrame form={form} class="pp-stack" label={label}>
      <div class="planner-quad">
        <FieldList form={form} fields={useFields(form.draft, row)} />
      </div>
      {form.failure && form.failure.code !== "invalid-fields" && <FailureNotice failure={form.failure} />}
      <div>
        <Button type="submit" isBusy={form.isBusy}>
          {t("correct.save")}
        </Button>
      </div>
    </RecordFormFrame>
  );
}

/** The form in a fold of its own, for sessions that have nothing else to enter. */
export function CorrectSessionFold({ row, studentId }: CorrectSessionFormProps) {
  const t = useSessionsWords();
  const { language } = usePage();
  const about = { routine: row.routineTitle || t("unplanned"), date: formatShortDay(row.date, language) };
  return (
    <details class="planner-fold sessions-controls">
      <summary aria-label={t("correct.of", about)}>{t("correct")}</summary>
      <CorrectSessionForm row={row} studentId={studentId} />
      {row.outcome === "missed" && <TakeBack row={row} studentId={studentId} />}
    </details>
  );
}

function useFields(draft: CorrectionDraft, row: Row): FormField<CorrectionDraft>[] {
  const { outcome } = draft;
  const t = useSessionsWords();
  const { language } = usePage();
  const words = sessionWords(language);
  const outcomes = (["delivered", "missed"] as const).map((value) => ({ value, label: t(`outcome.${value}`) }));
  const what = { name: "outcome", control: outcomes, label: t("column.outcome") } as const;
  const causes = MISSED_CAUSES.map((value) => ({ value, label: words(`cause.${value}`) }));
  if (outcome === "missed")
    return [
      what,
      { name: "cause", control: [{ value: "", label: t("correct.no-cause") }, ...causes], label: t("column.cause") },
    ];
  const buckets = BUCKETS.map((value) => ({ value, label: words(`bucket.${value}`) }));
  return [
    what,
    { name: "start", control: "time", label: t("correct.start") },
    { name: "end", control: "time", label: t("correct.end") },
    ...(canConfirm(draft, row)
      ? [
          {
            ...({ name: "known", label: t("correct.known") } as const),
            control: [
              { value: "shown", label: timeSourceText(timeSourceOf(row), language) },
              { value: "exact", label: t("correct.exact") },
            ],
          },
        ]
      : []),
    { name: "minutes", control: "number", label: t("add.minutes"), hint: t("correct.minutes.hint") },
    { name: "bucket", control: buckets, label: t("column.bucket") },
    { name: "place", label: t("correct.place"), hint: t("correct.place.hint") },
  ];
}

function draftOf({ outcome, time, minutes, bucket = "in-class", place, cause }: Row): CorrectionDraft {
  return {
    outcome: outcome === "missed" ? "missed" : "delivered",
    start: time ? formatClock(time.startMinute) : "",
    end: time ? formatClock(time.endMinute) : "",
    known: "shown",
    minutes: outcome === "delivered" ? String(minutes) : "",
    ...{ bucket, place: otherPlace(place) ?? "", cause: cause ?? "" },
  };
}

/** True where she can say that the shown times are exact: nobody measured or typed them, and she typed no others. */
function canConfirm(draft: CorrectionDraft, row: Row): boolean {
  const source = timeSourceOf(row);
  return row.time !== undefined && source !== "timed" && source !== "entered" && isSameTime(timeIn(draft), row.time);
}

/** When it was; undefined where a time is missing or wrong. */
function timeIn({ start, end }: CorrectionDraft): Interval | undefined {
  const [startMinute, endMinute] = [parseClock(start), parseClock(end)];
  return startMinute === undefined || endMinute === undefined ? undefined : { startMinute, endMinute };
}

/** For how long; from the beginning to the end where she leaves it empty. */
function minutesIn(draft: CorrectionDraft): number | undefined {
  if (draft.minutes.trim() !== "") return Number(draft.minutes);
  const time = timeIn(draft);
  return time && lengthOf(time);
}

function saidIn(draft: CorrectionDraft, { time: before, cause, decided }: Row) {
  const { outcome, bucket, place } = draft;
  const isShown = draft.known === "shown";
  if (outcome === "missed")
    return {
      outcome,
      ...(draft.cause === "" ? {} : { cause: draft.cause }),
      // Another cause drops the decision, which was about the one before.
      ...(decided && draft.cause === (cause ?? "") ? { decided } : {}),
    };
  const time = timeIn(draft);
  const minutes = minutesIn(draft);
  return {
    ...{ outcome, bucket, place: place.trim() },
    // Times that she left as shown may be the booked ones: not what she entered, unless she says so.
    ...(time ? { time, ...(isShown && isSameTime(time, before) ? { isTimeShown: true as const } : {}) } : {}),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

function errorsOf(draft: CorrectionDraft): FieldError[] {
  const { outcome, start, end, place } = draft;
  if (outcome === "missed") return [];
  const time = timeIn(draft);
  const isBackwards = time !== undefined && time.endMinute <= time.startMinute;
  const max = time && !isBackwards ? Math.min(MAX_SESSION_MINUTES, lengthOf(time)) : MAX_SESSION_MINUTES;
  const given = minutesIn(draft);
  const isLeftOut = given === undefined || (draft.minutes.trim() === "" && isBackwards);
  const isCount = isLeftOut || (Number.isInteger(given) && given >= 1 && given <= max);
  return [
    ...(parseClock(start) === undefined ? [{ field: "start", code: "not-a-time" } as const] : []),
    ...(parseClock(end) === undefined ? [{ field: "end", code: "not-a-time" } as const] : []),
    ...(isBackwards ? [{ field: "end", code: "end-before-start" } as const] : []),
    ...(isCount ? [] : [{ field: "minutes", code: "out-of-range", min: 1, max } as const]),
    ...(place.trim().length > MAX_PLACE ? [{ field: "place", code: "too-long", max: MAX_PLACE } as const] : []),
  ];
}
