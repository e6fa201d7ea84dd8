import { validateWorkingHours } from "../../../lib/core/caseload/validate";
import type { Site } from "../../../lib/core/caseload/records";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { Button, LinkButton } from "../../ui/Button";
import { CheckField, TextField } from "../../ui/Field";
import { EmptyState } from "../../ui/Notice";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { useRecordForm, type RecordForm } from "../use-record-form";
import {
  DAY_OFF,
  dayKey,
  draftOfHours,
  errorsByDay,
  hoursOfDraft,
  type DayDraft,
  type HoursDraft,
} from "./hours-draft";

/** Her working hours, for each weekday at each site. */
export function HoursSection() {
  const { t, caseload } = usePlanner();
  if (caseload.sites.length > 0) return <HoursForm sites={caseload.sites} />;
  return (
    <EmptyState text={t("hours.no-site")}>
      <LinkButton href="#sites" look="primary">
        {t("sites.add")}
      </LinkButton>
    </EmptyState>
  );
}

function HoursForm({ sites }: { sites: Site[] }) {
  const { t, caseload, requests, announce } = usePlanner();
  const siteIds = sites.map(({ id }) => id);
  const form = useRecordForm<HoursDraft>({
    draftKey: "settings:hours",
    initial: draftOfHours(caseload.workingHours, siteIds),
    check: (draft) => {
      const hours = hoursOfDraft(draft, siteIds);
      return errorsByDay(validateWorkingHours(hours, sites), hours);
    },
    save: async (draft) => {
      const hours = hoursOfDraft(draft, siteIds);
      const outcome = await requests.save("saveWorkingHours", { workingHours: hours });
      return outcome?.code === "invalid-fields" ? { ...outcome, errors: errorsByDay(outcome.errors, hours) } : outcome;
    },
    onSaved: () => announce(t("hours.saved")),
  });
  return (
    <RecordFormFrame form={form} class="pp-stack">
      {sites.map((site) => (
        <SiteHours key={site.id} site={site} form={form} />
      ))}
      <FormFooter form={form} />
    </RecordFormFrame>
  );
}

function SiteHours({ site, form }: { site: Site; form: RecordForm<HoursDraft> }) {
  const { t } = usePlanner();
  const dayOf = (weekday: Weekday): DayDraft => form.draft.days[dayKey(site.id, weekday)] ?? DAY_OFF;
  const set = (weekdays: readonly Weekday[], patch: Partial<DayDraft>): void => {
    const days = { ...form.draft.days };
    for (const weekday of weekdays) days[dayKey(site.id, weekday)] = { ...dayOf(weekday), ...patch };
    form.change({ days });
  };
  return (
    <fieldset class="pp-panel">
      <legend class="planner-legend">{site.name}</legend>
      {WEEKDAYS.map((weekday) => (
        <DayHours
          key={weekday}
          id={dayKey(site.id, weekday)}
          weekday={weekday}
          day={dayOf(weekday)}
          form={form}
          onChange={(patch) => set([weekday], patch)}
        />
      ))}
      {dayOf("MO").works && (
        <Button look="quiet" onPress={() => set(["TU", "WE", "TH", "FR"], dayOf("MO"))}>
          {t("hours.copy")}
        </Button>
      )}
    </fieldset>
  );
}

function DayHours(props: {
  id: string;
  weekday: Weekday;
  day: DayDraft;
  form: RecordForm<HoursDraft>;
  onChange: (patch: Partial<DayDraft>) => void;
}) {
  const { id, weekday, day, form, onChange } = props;
  const { t } = usePlanner();
  const name = t(`weekday.${weekday}`);
  return (
    <fieldset class="planner-day" aria-label={name}>
      <CheckField label={name} isChecked={day.works} onChange={(works) => onChange({ works })} />
      {day.works && (
        <div class="planner-day-times">
          <TextField
            kind="time"
            label={t("hours.from")}
            value={day.from}
            error={form.errorAt(`${id}.startMinute`)}
            onChange={(from) => onChange({ from })}
          />
          <TextField
            kind="time"
            label={t("hours.to")}
            value={day.to}
            error={form.errorAt(`${id}.endMinute`)}
            onChange={(to) => onChange({ to })}
          />
        </div>
      )}
    </fieldset>
  );
}
