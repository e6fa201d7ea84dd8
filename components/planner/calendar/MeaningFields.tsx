import type { BellSchedule, DayMeaning } from "../../../lib/core/school-calendar/school-day";
import { SelectField, TextField } from "../../ui/Field";
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
  draft: MeaningDraft;
  /** Bell schedules of the site. */
  bellSchedules: readonly BellSchedule[];
  /** True when "nothing" may be chosen. */
  mayBeNothing?: boolean;
  change: (patch: Partial<MeaningDraft>) => void;
  errorAt: (field: keyof MeaningDraft) => string | undefined;
}

/** Fields for the meaning of a day, and the times that it needs. */
export function MeaningFields(props: MeaningFieldsProps) {
  const { draft, mayBeNothing = false, change, errorAt } = props;
  const c = useCalendarWords();
  return (
    <>
      <SelectField
        label={c("kind.label")}
        value={draft.kind}
        error={errorAt("kind")}
        options={[
          ...(mayBeNothing ? [{ value: "" as const, label: c("kind.none") }] : []),
          ...KINDS.map((kind) => ({ value: kind, label: c(`kind.${kind}`) })),
        ]}
        onChange={(kind) => change({ kind })}
      />
      <TimesOfKind {...props} />
    </>
  );
}

function TimesOfKind({ draft, bellSchedules, change, errorAt }: MeaningFieldsProps) {
  const c = useCalendarWords();
  const text = (
    field: Exclude<keyof MeaningDraft, "kind">,
    label: string,
    kind: "time" | "number" | "text",
    hint?: string,
  ) => (
    <TextField
      label={label}
      kind={kind}
      hint={hint}
      value={draft[field]}
      error={errorAt(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  switch (draft.kind) {
    case "early-release":
      return (
        <>
          {text("endMinute", c("field.ends"), "time")}
          {text("earlyMinutes", c("field.early"), "number")}
        </>
      );
    case "late-start":
      return (
        <>
          {text("startMinute", c("field.begins"), "time")}
          {text("delayMinutes", c("field.delay"), "number")}
        </>
      );
    case "testing":
      return (
        <>
          {text("startMinute", c("field.tests-from"), "time", c("field.tests.hint"))}
          {text("endMinute", c("field.tests-to"), "time")}
        </>
      );
    case "day-letter":
      return text("letter", c("field.letter"), "text");
    case "bell-schedule":
      return <BellChoice {...{ draft, bellSchedules, change, errorAt }} />;
    case "no-school":
    case "":
      return null;
  }
}

function BellChoice({ draft, bellSchedules, change, errorAt }: Omit<MeaningFieldsProps, "mayBeNothing">) {
  const c = useCalendarWords();
  return (
    <SelectField
      label={c("field.bells")}
      hint={bellSchedules.length === 0 ? c("field.bells.none") : undefined}
      value={draft.bellScheduleId}
      error={errorAt("bellScheduleId")}
      options={[{ value: "", label: "–" }, ...bellSchedules.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(bellScheduleId) => change({ bellScheduleId })}
    />
  );
}
