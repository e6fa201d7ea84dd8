import { useId } from "preact/hooks";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { CheckField, FieldErrorText, TextField } from "../../ui/Field";
import { usePlanner } from "../planner-context";
import type { TimeDraft } from "./answer-draft";
import { useMatrixWords } from "./use-matrix-words";

interface WeeklyTimeFieldsProps {
  time: TimeDraft;
  /** Prefix of its fields' names in errors. */
  prefix: string;
  errorAt: (field: string) => string | undefined;
  onChange: (patch: Partial<TimeDraft>) => void;
}

const SCHOOL_DAYS = WEEKDAYS.slice(0, 5);

/** Fields for days of the school week and a stretch of time. */
export function WeeklyTimeFields({ time, prefix, errorAt, onChange }: WeeklyTimeFieldsProps) {
  const { t } = usePlanner();
  const { m } = useMatrixWords();
  const errorId = useId();
  const daysError = errorAt(`${prefix}.weekdays`);
  const setDay = (day: Weekday, isOn: boolean): void =>
    onChange({ weekdays: WEEKDAYS.filter((other) => (other === day ? isOn : time.weekdays.includes(other))) });
  return (
    <div class="matrix-time">
      <fieldset aria-describedby={daysError ? errorId : undefined} {...(daysError ? { "data-invalid": "true" } : {})}>
        <legend class="pp-label">{m("answer.days")}</legend>
        <div class="pp-row">
          {SCHOOL_DAYS.map((day) => (
            <CheckField
              key={day}
              label={t(`weekday.${day}`)}
              isChecked={time.weekdays.includes(day)}
              onChange={(isOn) => setDay(day, isOn)}
            />
          ))}
        </div>
        {daysError && <FieldErrorText id={errorId} text={daysError} />}
      </fieldset>
      <div class="planner-day-times">
        <TextField
          kind="time"
          label={m("answer.from")}
          value={time.start}
          error={errorAt(`${prefix}.startMinute`)}
          onChange={(start) => onChange({ start })}
        />
        <TextField
          kind="time"
          label={m("answer.to")}
          value={time.end}
          error={errorAt(`${prefix}.endMinute`)}
          onChange={(end) => onChange({ end })}
        />
      </div>
    </div>
  );
}
