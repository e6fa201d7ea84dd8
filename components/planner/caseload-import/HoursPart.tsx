import type { Site } from "../../../lib/core/caseload/records";
import type { Weekday } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { CheckField, TextField } from "../../ui/Field";
import { usePage } from "../page-context";
import { DAY_OFF, dayKey, hoursOfDraft, type DayDraft, type HoursDraft } from "../settings/hours-draft";
import { OverlapNotice } from "../settings/OverlapNotice";
import { chosenHours } from "./proposed-hours";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

const SCHOOL_DAYS: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR"];

/** Her days at each school, with the same hours on each of them; the settings have the finer form. */
export function HoursPart({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { draft, plan, context, update } = bringIn;
  const sites = [...context.sites, ...plan.sites];
  if (sites.length === 0) return null;
  const siteIds = sites.map(({ id }) => id);
  const hours = chosenHours(draft, siteIds, context.deviceZone);
  const change = (siteId: string, weekdays: readonly Weekday[], patch: Partial<DayDraft>): void =>
    update((now) => {
      const days = { ...now.hours?.days };
      for (const weekday of weekdays) {
        const key = dayKey(siteId, weekday);
        days[key] = { ...days[key], ...patch };
      }
      return { ...now, hours: { days } };
    });
  return (
    <section class="pp-panel pp-stack" aria-labelledby="bring-in-hours">
      <h2 id="bring-in-hours">{b("hours.title")}</h2>
      <p class="pp-soft-text">{b("hours.text")}</p>
      {sites.map((site) => (
        <SiteDays
          key={site.id}
          site={site}
          hours={hours}
          onChange={(weekdays, patch) => change(site.id, weekdays, patch)}
        />
      ))}
      <OverlapNotice hours={hoursOfDraft(hours, siteIds)} sites={sites} />
    </section>
  );
}

interface SiteDaysProps {
  site: Site;
  hours: HoursDraft;
  onChange: (weekdays: readonly Weekday[], patch: Partial<DayDraft>) => void;
}

function SiteDays({ site, hours, onChange }: SiteDaysProps) {
  const b = useBringInWords();
  const { t } = usePage();
  const dayOf = (weekday: Weekday): DayDraft => hours.days[dayKey(site.id, weekday)] ?? DAY_OFF;
  const { from, to } = dayOf("MO");
  return (
    <fieldset class="planner-bring-in-days">
      <legend class="planner-legend">{foreignText(site.name)}</legend>
      {SCHOOL_DAYS.map((weekday) => (
        <CheckField
          key={weekday}
          label={t(`weekday.${weekday}`)}
          isChecked={dayOf(weekday).works}
          onChange={(works) => onChange([weekday], { works })}
        />
      ))}
      <TextField
        kind="time"
        label={b("hours.from", { site: site.name })}
        value={from}
        onChange={(value) => onChange(SCHOOL_DAYS, { from: value })}
      />
      <TextField
        kind="time"
        label={b("hours.to", { site: site.name })}
        value={to}
        onChange={(value) => onChange(SCHOOL_DAYS, { to: value })}
      />
    </fieldset>
  );
}
