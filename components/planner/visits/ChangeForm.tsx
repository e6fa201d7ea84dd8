import type { VisitDate, VisitLine } from "../../../lib/contracts/visits";
import { validateNewTime, type ChangeReach, type NewTime } from "../../../lib/core/booking/move-visit";
import { formatClock, parseClock } from "../../../lib/core/time/interval";
import { formatDay, formatShortDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { FieldList } from "../FieldList";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useRecordForm } from "../use-record-form";
import { changeMeans } from "./change-means";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

interface TimeDraft {
  date: string;
  start: string;
  end: string;
  reach: ChangeReach;
}

const timeOf = ({ date, start, end }: TimeDraft): NewTime => ({
  date,
  startMinute: parseClock(start) ?? NaN,
  endMinute: parseClock(end) ?? NaN,
});

/** Moves one date of a visit, all from it on, or all of them. */
export function ChangeForm({ date, visit, onClose }: { date: VisitDate; visit: VisitLine; onClose: () => void }) {
  const { language, announce } = usePage();
  const t = useVisitsWords();
  const { ask } = useVisitsScreen();
  const drafts = useDrafts();
  const draftKey = `visit:${date.id}`;
  const reaches: readonly ChangeReach[] = visit.cadence === "once" ? ["date"] : ["date", "from", "all"];
  const form = useRecordForm<TimeDraft>({
    draftKey,
    initial: { date: date.date, start: formatClock(date.startMinute), end: formatClock(date.endMinute), reach: "date" },
    check: (draft) => validateNewTime(timeOf(draft)),
    save: async (draft) => {
      const { reach } = draft;
      const answer = await ask("changeVisit", { id: date.id, reach, to: timeOf(draft) });
      if (!answer.ok) return answer.failure;
      const { isSent, keptDates } = answer.value;
      const kept = keptDates.map((day) => formatShortDay(day, language)).join(", ");
      const said = t(isSent ? "changed.sent" : "changed");
      announce(kept ? `${said} ${t("changed.kept", { dates: kept })}` : said);
      return null;
    },
    onSaved: onClose,
  });
  const cancel = (): void => {
    drafts.drop(draftKey);
    onClose();
  };
  return (
    <RecordFormFrame
      form={form}
      takesFocus
      class="pp-stack planner-narrow-form"
      label={t("change.what", { day: formatDay(date.date, language) })}
    >
      <FieldList
        form={form}
        fields={[
          { name: "date", control: "date", label: t("change.date") },
          { name: "start", control: "time", label: t("change.start"), errorName: "startMinute" },
          { name: "end", control: "time", label: t("change.end"), errorName: "endMinute" },
          {
            name: "reach",
            label: t("change.reach"),
            control: reaches.map((value) => ({ value, label: t(`reach.${value}`) })),
          },
        ]}
      />
      <p class="pp-soft" aria-live="polite">
        {changeMeans(visit, form.draft.reach, t)}
      </p>
      {form.failure && <FailureNotice failure={form.failure} />}
      <div class="pp-row">
        <Button look="primary" type="submit" isBusy={form.isBusy}>
          {t(visit.mails === null ? "change.save" : "change.send")}
        </Button>
        <Button onPress={cancel}>{t("change.cancel")}</Button>
      </div>
    </RecordFormFrame>
  );
}
