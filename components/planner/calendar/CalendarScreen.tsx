import "./calendar.css";
import type { ComponentChildren } from "preact";
import type { Site } from "../../../lib/core/caseload/records";
import type { SchoolCalendarView } from "../../../lib/contracts/school-calendar-view";
import { LinkButton } from "../../ui/Button";
import { SelectField } from "../../ui/Field";
import { EmptyState } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useCalendarScreen } from "./use-calendar-screen";
import type { Route } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { useAnswer } from "../use-answer";
import { BellSection } from "./BellSection";
import { DayList } from "./DayList";
import { ImportCalendar } from "./ImportCalendar";
import { RotationSection } from "./RotationSection";
import { SchoolHoursForm } from "./SchoolHoursForm";
import { TypeDaysForm } from "./TypeDaysForm";
import { useCalendarWords } from "./use-calendar-words";

/** The school calendar of a site: #calendar, #calendar/SITE. */
export function CalendarScreen({ route }: { route: Route }) {
  const { t, go } = usePage();
  const { caseload } = useCalendarScreen();
  const c = useCalendarWords();
  const { value: view, failure } = useAnswer("loadSchoolCalendar", null);
  const { sites } = caseload;
  const site = sites.find(({ id }) => id === route.id) ?? sites[0];
  return (
    <div class="pp-stack planner-settings">
      <ScreenHeading title={c("title")} />
      <p class="pp-soft-text">{c("intro")}</p>
      {!site && (
        <EmptyState text={c("empty.no-site")}>
          <LinkButton href="#sites" look="primary">
            {t("sites.add")}
          </LinkButton>
        </EmptyState>
      )}
      {sites.length > 1 && site && (
        <div class="planner-narrow-form">
          <SelectField
            label={c("site")}
            value={site.id}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => go({ screen: "calendar", id })}
          />
        </div>
      )}
      {failure && <FailureNotice failure={failure} />}
      {site && !view && !failure && <p class="planner-loading">{c("loading")}</p>}
      {site && view && <SiteCalendar key={site.id} site={site} view={view} />}
    </div>
  );
}

function SiteCalendar({ site, view }: { site: Site; view: SchoolCalendarView }) {
  const c = useCalendarWords();
  const siteId = site.id;
  const bellSchedules = view.bellSchedules.filter((schedule) => schedule.siteId === siteId);
  const days = view.days.filter((day) => day.siteId === siteId && day.date >= view.from);
  return (
    <>
      <Section title={c("days.title")}>
        <DayList days={days} bellSchedules={view.bellSchedules} />
      </Section>
      <Section title={c("import.title")} text={c("import.text")}>
        <ImportCalendar siteId={siteId} bellSchedules={bellSchedules} />
      </Section>
      <Section title={c("type.title")}>
        <TypeDaysForm siteId={siteId} bellSchedules={bellSchedules} />
      </Section>
      <Section title={c("rotation.title")} text={c("rotation.text")}>
        <RotationSection siteId={siteId} view={view} />
      </Section>
      <Section title={c("bells.title")} text={c("bells.text")}>
        <BellSection siteId={siteId} bellSchedules={bellSchedules} />
      </Section>
      <Section title={c("hours.title")} text={c("hours.text")}>
        <SchoolHoursForm site={site} />
      </Section>
    </>
  );
}

function Section({ title, text, children }: { title: string; text?: string; children: ComponentChildren }) {
  return (
    <section class="pp-stack planner-section" aria-label={title}>
      <h2>{title}</h2>
      {text && <p class="pp-soft-text">{text}</p>}
      {children}
    </section>
  );
}
