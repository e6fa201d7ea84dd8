import { useId, useMemo, useState } from "preact/hooks";
import type { ClassOverview } from "../../../../lib/contracts/caseload";
import type { PageCalendar, PageCalendarList } from "../../../../lib/core/schedule/page-calendars";
import { formatShortDay } from "../../../../lib/i18n/format";
import { pageCalendarWords } from "../../../../lib/i18n/page-calendar";
import { translator } from "../../../../lib/i18n/translate";
import { Button, LinkButton } from "../../../ui/Button";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { TakeOverPreview } from "./TakeOverPreview";

interface CalendarChoiceProps {
  list: PageCalendarList;
  overview: ClassOverview;
  onTaken: (calendar: PageCalendar) => void;
}

export const keyOf = ({ vendor, calendar }: Pick<PageCalendar, "vendor" | "calendar">): string =>
  `${vendor}|${calendar}`;

/** Lists the calendars that were read, or says why there are none; previews the chosen one. */
export function CalendarChoice({ list, overview, onTaken }: CalendarChoiceProps) {
  const { language } = usePage();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  const { schoolClass, schedule } = overview;
  const first = (schedule?.page && keyOf(schedule.page)) ?? likeliest(list.calendars, schoolClass.teacherEmail);
  const [chosenKey, setChosenKey] = useState(first);
  const [looked, setLooked] = useState<PageCalendar | null>(null);
  const chosen = list.calendars.find((one) => keyOf(one) === chosenKey) ?? list.calendars[0];
  if (list.missing || !chosen) return <NoCalendar missing={list.missing ?? "not-read"} />;
  return (
    <>
      <CalendarRadios
        calendars={list.calendars}
        chosen={chosen}
        onChoose={(calendar) => {
          setChosenKey(keyOf(calendar));
          setLooked(null);
        }}
      />
      {looked ? (
        <TakeOverPreview
          key={keyOf(looked)}
          wanted={{ classId: schoolClass.id, vendor: looked.vendor, calendar: looked.calendar }}
          replaces={schedule?.sourceName}
          onTaken={() => {
            setLooked(null);
            onTaken(looked);
          }}
          onLeave={() => setLooked(null)}
        />
      ) : (
        <div>
          <Button onPress={() => setLooked(chosen)}>{w("look")}</Button>
        </div>
      )}
    </>
  );
}

/** Says why there is no calendar to choose, and links to her own. */
function NoCalendar({ missing }: { missing: NonNullable<PageCalendarList["missing"]> }) {
  const { t, language } = usePage();
  const { calendarUrl } = useClassesScreen();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  return (
    <>
      <p>{w(`missing.${missing}`)}</p>
      <div>
        <LinkButton href={calendarUrl} opensTab={t("page.new-tab")}>
          {w("open")}
        </LinkButton>
      </div>
    </>
  );
}

interface CalendarRadiosProps {
  calendars: readonly PageCalendar[];
  chosen: PageCalendar;
  onChoose: (calendar: PageCalendar) => void;
}

function CalendarRadios({ calendars, chosen, onChoose }: CalendarRadiosProps) {
  const { language } = usePage();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  const group = useId();
  return (
    <fieldset class="planner-add">
      <legend class="pp-label">{w("choose")}</legend>
      {calendars.map((one) => (
        <div class="pp-check" key={keyOf(one)}>
          <input
            id={`${group}-${keyOf(one)}`}
            type="radio"
            name={group}
            checked={one === chosen}
            onChange={() => onChoose(one)}
          />
          <label for={`${group}-${keyOf(one)}`}>
            {w("calendar", { name: one.calendar, count: one.eventCount })}
            <span class="pp-soft planner-block">{weeksText(one, w, language)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Prefers the calendar with the teacher's address to the fullest one, which may be the therapist's own. */
function likeliest(calendars: readonly PageCalendar[], teacherEmail: string): string | undefined {
  const wanted = teacherEmail.trim().toLowerCase();
  const found = calendars.find(({ calendar }) => calendar.toLowerCase() === wanted) ?? calendars[0];
  return found && keyOf(found);
}

/** Names the weeks in which a calendar was read. */
export function weeksText(
  { weeks }: PageCalendar,
  w: ReturnType<typeof translator<keyof (typeof pageCalendarWords)["en"]>>,
  language: "en" | "es",
): string {
  const names = weeks.map(({ monday, isComplete }) =>
    w(isComplete ? "week" : "week.part", { date: formatShortDay(monday, language) }),
  );
  return w("weeks", { weeks: new Intl.ListFormat(language, { type: "unit" }).format(names) });
}
