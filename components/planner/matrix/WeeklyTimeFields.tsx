import { useId } from "preact/hooks";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { CheckField, FieldErrorText } from "../../ui/Field";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import type { TimeDraft } from "./answer-draft";
import { useMatrixWords } from "./use-matrix-words";

const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);

/** Fields for days of the school week and a stretch of time. */
export function WeeklyTimeFields({ form }: { form: FormPart<TimeDraft> }) {
  const { weekdays } = form.draft;
  const { t } = usePage();
  const { m } = useMatrixWords();
  const errorId = useId();
  const daysError = form.errorAt("weekdays");
  const setDay = (day: Weekday, isOn: boolean): void =>
    form.change({ weekdays: WEEKDAYS.filter((other) => (other === day ? isOn : weekdays.includes(other))) });
  return (
    <div class="matrix-time">
      <fieldset aria-describedby={daysError ? errorId : undefined} {...(daysError ? { "data-invalid": "true" } : {})}>
        <legend class="pp-label">{m("answer.days")}</legend>
        <div class="pp-row">
          {SCHOOL_DAYS.map((day) => (
            <CheckField
              key={day}
              label={t(`weekday.${day}`)}
              isChecked={weekdays.includes(day)}
              onChange={(isOn) => setDay(day, isOn)}
            />
          ))}
        </div>
        {daysError && <FieldErrorText id={errorId} text={daysError} />}
      </fieldset>
      <div class="planner-day-times">
        <FieldList
          form={form}
          fields={[
            { name: "start", control: "time", label: m("answer.from"), errorName: "startMinute" },
            { name: "end", control: "time", label: m("answer.to"), errorName: "endMinute" },
          ]}
        />
      </div>
    </div>
  );
}
