import type { WorkingHours } from "../../lib/core/caseload/records";
import { WEEKDAYS, type Weekday } from "../../lib/core/time/iso-date";
import { SelectField } from "../ui/Field";
import { usePage } from "./page-context";

interface DayFieldProps {
  label: string;
  /** The word for any day. */
  all: string;
  workingHours: readonly WorkingHours[];
  value: Weekday | "";
  onChange: (weekday: Weekday | "") => void;
}

/** Narrows a list to the schools that she works at on a day; shows nothing until she has set her hours. */
export function DayField({ label, all, workingHours, value, onChange }: DayFieldProps) {
  const { t } = usePage();
  const days = WEEKDAYS.filter((weekday) => workingHours.some((hours) => hours.weekday === weekday));
  if (days.length === 0) return null;
  return (
    <SelectField<Weekday | "">
      label={label}
      value={value}
      options={[
        { value: "", label: all },
        ...days.map((weekday) => ({ value: weekday, label: t(`weekday.${weekday}`) })),
      ]}
      onChange={onChange}
    />
  );
}
