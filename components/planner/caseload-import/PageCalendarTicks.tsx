import { useId, useMemo, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { PageCalendar, PageCalendarId } from "../../../lib/core/schedule/page-calendars";
import { pageCalendarWords } from "../../../lib/i18n/page-calendar";
import { translator } from "../../../lib/i18n/translate";
import { LinkButton } from "../../ui/Button";
import { keyOf, weeksText } from "../classes/page-calendar/CalendarChoice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import type { BringInDraft, ClassFile, ClassRow } from "./bring-in-draft";
import { nameOfFile } from "./name-of-file";
import type { BringIn } from "./use-bring-in";
import { useBringInScreen } from "./use-bring-in-screen";

interface PageCalendarTicksProps {
  bringIn: BringIn;
  /** Makes a class of what was read of a calendar. */
  onCalendar: (file: ClassFile) => void;
}

/** Lists the calendars that were read on her own calendar page; each that she ticks becomes a class. */
export function PageCalendarTicks({ bringIn, onCalendar }: PageCalendarTicksProps) {
  const { t, language } = usePage();
  const { calendarUrl } = useBringInScreen();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  const { value: list, failure } = useAnswer("loadPageCalendars", null);
  const ticks = useTicks(bringIn, onCalendar);
  if (failure) return <FailureNotice failure={failure} />;
  if (!list) return null;
  if (list.calendars.length === 0)
    return (
      <div class="pp-stack">
        <p class="pp-soft-text">{w(`tick.missing.${list.missing ?? "not-read"}`)}</p>
        <div>
          <LinkButton href={calendarUrl} opensTab={t("page.new-tab")}>
            {w("open")}
          </LinkButton>
        </div>
      </div>
    );
  return (
    <fieldset class="planner-add">
      <legend class="pp-label">{w("tick")}</legend>
      <p class="pp-soft-text">{w("tick.hint")}</p>
      {ticks.failure && <FailureNotice failure={ticks.failure} />}
      {list.calendars.map((one) => (
        <CalendarTick
          key={keyOf(one)}
          calendar={one}
          isTicked={rowOf(bringIn.draft, one)?.isTaken === true}
          onTick={(isTicked) => void ticks.tick(one, isTicked)}
        />
      ))}
    </fieldset>
  );
}

interface CalendarTickProps {
  calendar: PageCalendar;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

/** One calendar with its checkbox; one that is a class's schedule already says of which class instead. */
function CalendarTick({ calendar: one, isTicked, onTick }: CalendarTickProps) {
  const { language } = usePage();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  const { caseload } = useBringInScreen();
  const id = useId();
  const owner = caseload.classes.find(({ schedule }) => schedule?.page && keyOf(schedule.page) === keyOf(one));
  const text = w("calendar", { name: one.calendar, count: one.eventCount });
  if (owner) return <p>{w("tick.taken", { name: one.calendar, class: owner.schoolClass.name })}</p>;
  return (
    <div class="pp-check">
      <input id={id} type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <label for={id}>
        {text}
        <span class="pp-soft planner-block">{weeksText(one, w, language)}</span>
      </label>
    </div>
  );
}

const rowOf = ({ classes }: BringInDraft, calendar: PageCalendarId): ClassRow | undefined =>
  classes.find(({ schedule }) => schedule?.page && keyOf(schedule.page) === keyOf(calendar));

interface Ticks {
  tick: (calendar: PageCalendar, isTicked: boolean) => Promise<void>;
  /** Why the last ticked calendar could not be loaded. */
  failure: Failure | null;
}

/** Makes a class of a ticked calendar, and leaves the class out when the tick is taken away. */
function useTicks(bringIn: BringIn, onCalendar: PageCalendarTicksProps["onCalendar"]): Ticks {
  const { language } = usePage();
  const { ask } = useBringInScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const tick = async ({ vendor, calendar }: PageCalendar, isTicked: boolean): Promise<void> => {
    setFailure(null);
    const row = rowOf(bringIn.draft, { vendor, calendar });
    if (row) return bringIn.changeClass(row.id, { isTaken: isTicked });
    const answer = await ask("loadPageCalendar", { vendor, calendar });
    if (!answer.ok) return setFailure(answer.failure);
    if (!answer.value) return setFailure({ code: "not-found" });
    const { entries, calendar: read } = answer.value;
    const isPart = read.weeks.some(({ isComplete }) => !isComplete);
    const notes = isPart ? [{ text: translator(pageCalendarWords, language)("tick.part"), isLoss: true }] : [];
    onCalendar({ name: nameOfFile(calendar), sourceName: calendar, page: { vendor, calendar }, entries, notes });
  };
  return { tick, failure };
}
