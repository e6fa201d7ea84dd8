import { validateWorkingHours } from "../../../lib/core/caseload/validate";
import type { Site } from "../../../lib/core/caseload/records";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button, LinkButton } from "../../ui/Button";
import { CheckField } from "../../ui/Field";
import { EmptyState } from "../../ui/Notice";
import { FieldList, type FormPart } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { CalendarHoursOffer } from "./CalendarHoursOffer";
import { HoursVisits } from "./HoursVisits";
import { OverlapNotice } from "./OverlapNotice";
import { useSettingsScreen } from "./use-settings-screen";
import { useRecordForm, type RecordForm } from "../use-record-form";
import {
  DAY_OFF,
  dayKey,
  draftOfHours,
  errorsByDay,
  hoursOfDraft,
  withCalendarHours,
  type DayDraft,
  type HoursDraft,
} from "./hours-draft";
import "./hours.css";

/** Her working hours, for each weekday at each site. */
export function HoursSection() {
  const { t } = usePage();
  const { caseload } = useSettingsScreen();
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
  const { t, announce } = usePage();
  const { caseload, save } = useSettingsScreen();
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
      const outcome = await save("saveWorkingHours", { workingHours: hours });
      return outcome?.code === "invalid-fields" ? { ...outcome, errors: errorsByDay(outcome.errors, hours) } : outcome;
    },
    onSaved: () => announce(t("hours.saved")),
  });
  const hours = hoursOfDraft(form.draft, siteIds);
  const isWhole = validateWorkingHours(hours, sites).length === 0;
  return (
    <RecordFormFrame form={form} class="pp-stack">
      {sites.map((site) => (
        <SiteHours key={site.id} site={site} form={form} />
      ))}
      <CalendarHoursOffer
        sites={sites}
        onFill={(site, found) => form.change(withCalendarHours(form.draft, site.id, found))}
      />
      <OverlapNotice hours={hours} sites={sites} />
      {form.isDirty && isWhole && <HoursVisits hours={hours} />}
      <FormFooter form={form} />
    </RecordFormFrame>
  );
}

function SiteHours({ site, form }: { site: Site; form: RecordForm<HoursDraft> }) {
  const { t } = usePage();
  const dayOf = (weekday: Weekday): DayDraft => form.draft.days[dayKey(site.id, weekday)] ?? DAY_OFF;
  const set = (weekdays: readonly Weekday[], patch: Partial<DayDraft>): void => {
    const days = { ...form.draft.days };
    for (const weekday of weekdays) days[dayKey(site.id, weekday)] = { ...dayOf(weekday), ...patch };
    form.change({ days });
  };
  return (
    <fieldset class="pp-panel">
      <legend class="planner-legend">{foreignText(site.name)}</legend>
      {WEEKDAYS.map((weekday) => (
        <DayHours
          key={weekday}
          weekday={weekday}
          part={{
            draft: dayOf(weekday),
            change: (patch) => set([weekday], patch),
            errorAt: (field) => form.errorAt(`${dayKey(site.id, weekday)}.${field}`),
          }}
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

function DayHours(props: { weekday: Weekday; part: FormPart<DayDraft> }) {
  const { weekday, part } = props;
  const { t } = usePage();
  const name = t(`weekday.${weekday}`);
  return (
    <fieldset class="planner-day" aria-label={name}>
      <CheckField label={name} isChecked={part.draft.works} onChange={(works) => part.change({ works })} />
      {part.draft.works && (
        <div class="planner-day-times">
          <FieldList
            form={part}
            fields={[
              { name: "from", control: "time", label: t("hours.from"), errorName: "startMinute" },
              { name: "to", control: "time", label: t("hours.to"), errorName: "endMinute" },
            ]}
          />
        </div>
      )}
    </fieldset>
  );
}
