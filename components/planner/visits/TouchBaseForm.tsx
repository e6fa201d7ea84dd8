import { parseClock } from "../../../lib/core/time/interval";
import { isIsoDate, type IsoDate } from "../../../lib/core/time/iso-date";
import type { ClassBookingWay } from "../../../lib/core/caseload/records";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { failureText } from "../../../lib/i18n/failure";
import { useAnswer } from "../use-answer";
import { FailureNotice } from "../FailureNotice";
import { FieldList } from "../FieldList";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useRecordForm } from "../use-record-form";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

interface TouchBaseDraft {
  classId: string;
  date: string;
  start: string;
}

function check({ classId, date, start }: TouchBaseDraft): FieldError[] {
  return [
    ...(classId === "" ? [{ field: "classId", code: "required" } as const] : []),
    ...(isIsoDate(date) ? [] : [{ field: "date", code: "not-a-date" } as const]),
    ...(parseClock(start) === undefined ? [{ field: "start", code: "not-a-time" } as const] : []),
  ];
}

/** Books five minutes with a teacher, when no student is there. */
export function TouchBaseForm({ today }: { today: IsoDate }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { caseload, bookTouchBase } = useVisitsScreen();
  const classes = caseload.classes.map(({ schoolClass }) => ({ value: schoolClass.id, label: schoolClass.name }));
  const form = useRecordForm<TouchBaseDraft>({
    draftKey: "visit-touch-base",
    initial: { classId: classes[0]?.value ?? "", date: today, start: "15:00" },
    check,
    save: async ({ classId, date, start }) => {
      const booked = await bookTouchBase({ classId, date, startMinute: parseClock(start)! });
      return booked.ok ? null : booked.failure;
    },
    onSaved: ({ classId }) => announce(t(`touch-base.${wayOf(classId)}.done`)),
  });
  const wayOf = (classId: string): ClassBookingWay["way"] =>
    caseload.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.booking?.way ?? "link";
  if (classes.length === 0) return null;
  return (
    <section class="pp-stack" aria-labelledby="visits-touch-base">
      <h2 id="visits-touch-base">{t("touch-base")}</h2>
      <p class="pp-soft">{t("touch-base.text")}</p>
      <RecordFormFrame form={form} class="pp-stack planner-narrow-form">
        <FieldList
          form={form}
          fields={[
            { name: "classId", label: t("touch-base.class"), control: classes },
            { name: "date", label: t("touch-base.date"), control: "date" },
            { name: "start", label: t("touch-base.start"), control: "time" },
          ]}
        />
        <Preview draft={form.draft} />
        {form.failure && <FailureNotice failure={form.failure} />}
        <div>
          <Button type="submit" isBusy={form.isBusy}>
            {t(`touch-base.${wayOf(form.draft.classId)}`)}
          </Button>
        </div>
      </RecordFormFrame>
    </section>
  );
}

/** Shows exactly what would leave the device, or why it can't be booked. */
function Preview({ draft }: { draft: TouchBaseDraft }) {
  const { classId, date, start } = draft;
  if (check(draft).length > 0) return null;
  return <Outgoing wanted={{ classId, date, startMinute: parseClock(start)! }} />;
}

function Outgoing({ wanted }: { wanted: { classId: string; date: IsoDate; startMinute: number } }) {
  const { language } = usePage();
  const t = useVisitsWords();
  const { value, failure, isStale } = useAnswer("previewTouchBase", wanted);
  if (failure) return <FailureNotice failure={failure} />;
  // What would leave for another class or time is not shown for this one.
  if (!value || isStale) return null;
  if ("refusal" in value)
    return (
      <Notice tone="warn" isNews>
        {value.refusalText ?? failureText({ code: "refused", refusal: value.refusal }, language)}
      </Notice>
    );
  const { title, guestEmail, location } = value;
  const email = guestEmail || t("touch-base.nobody");
  return (
    <p class="pp-soft" aria-live="polite">
      {t(location ? "touch-base.sends" : "touch-base.sends.nowhere", { title, email, location })}
    </p>
  );
}
