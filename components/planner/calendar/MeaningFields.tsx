import type { BellSchedule, DayMeaning } from "../../../lib/core/school-calendar/school-day";
import type { SchoolCalendarWord } from "../../../lib/i18n/school-calendar";
import type { Translate } from "../../../lib/i18n/translate";
import { FieldList, type FormField, type FormPart } from "../FieldList";
import type { MeaningDraft } from "./meaning-draft";
import { useCalendarWords } from "./use-calendar-words";

const KINDS: readonly DayMeaning["kind"][] = [
  "no-school",
  "early-release",
  "late-start",
  "testing",
  "day-letter",
  "bell-schedule",
];

interface MeaningFieldsProps {
  form: FormPart<MeaningDraft>;
  /** Bell schedules of the site. */
  bellSchedules: readonly BellSchedule[];
  /** True when "nothing" may be chosen. */
  mayBeNothing?: boolean;
}

/** Fields for the meaning of a day, and the times that it needs. */
export function MeaningFields({ form, bellSchedules, mayBeNothing = false }: MeaningFieldsProps) {
  const c = useCalendarWords();
  const kinds = [
    ...(mayBeNothing ? [{ value: "", label: c("kind.none") }] : []),
    ...KINDS.map((kind) => ({ value: kind, label: c(`kind.${kind}`) })),
  ];
  return (
    <>
      <FieldList form={form} fields={[{ name: "kind", control: kinds, label: c("kind.label") }]} />
      <FieldList form={form} fields={fieldsOfKind(form.draft.kind, bellSchedules, c)} />
    </>
  );
}

/** Lists the fields that a meaning needs besides its kind. */
function fieldsOfKind(
  kind: MeaningDraft["kind"],
  bellSchedules: readonly BellSchedule[],
  c: Translate<SchoolCalendarWord>,
): FormField<MeaningDraft>[] {
  switch (kind) {
    case "early-release":
      return [
        { name: "endMinute", control: "time", label: c("field.ends") },
        { name: "earlyMinutes", control: "number", label: c("field.early") },
      ];
    case "late-start":
      return [
        { name: "startMinute", control: "time", label: c("field.begins") },
        { name: "delayMinutes", control: "number", label: c("field.delay") },
      ];
    case "testing":
      return [
        { name: "startMinute", control: "time", label: c("field.tests-from"), hint: c("field.tests.hint") },
        { name: "endMinute", control: "time", label: c("field.tests-to") },
      ];
    case "day-letter":
      return [{ name: "letter", label: c("field.letter") }];
    case "bell-schedule":
      return [
        {
          name: "bellScheduleId",
          control: [{ value: "", label: "–" }, ...bellSchedules.map(({ id, name }) => ({ value: id, label: name }))],
          label: c("field.bells"),
          hint: bellSchedules.length === 0 ? c("field.bells.none") : undefined,
        },
      ];
    case "no-school":
    case "":
      return [];
  }
}
