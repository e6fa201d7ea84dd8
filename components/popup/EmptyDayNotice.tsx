import type { JSX } from "preact";
import type { EmptyDay } from "../../lib/contracts/today";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { formatDay } from "../../lib/i18n/format";
import { nextStepText, nothingFitsText } from "../../lib/i18n/failure";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { plannerRouteOf, type PlannerRoute } from "./planner-route";

interface EmptyDayNoticeProps {
  empty: EmptyDay;
  /** How many windows are suggested today; null until that is known. */
  suggestedCount: number | null;
  date: IsoDate;
  words: PopupWords;
  language: Language;
  onOpenPlanner: (route: PlannerRoute) => void;
  onOpenCalendar: (date: IsoDate) => void;
}

interface Notice {
  title: string;
  text: string;
  step: string;
  take: () => void;
}

/** Says why there is no session today, and what to do about it. */
export function EmptyDayNotice(props: EmptyDayNoticeProps): JSX.Element {
  const { title, text, step, take } = noticeOf(props);
  return (
    <div class="popup-empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" class="pp-button pp-primary" onClick={take}>
        {step}
      </button>
    </div>
  );
}

function noticeOf(props: EmptyDayNoticeProps): Notice {
  const { empty, suggestedCount, date, words, language, onOpenPlanner, onOpenCalendar } = props;
  const calendarStep = { step: words("openCalendar"), take: () => onOpenCalendar(date) };
  switch (empty.code) {
    case "not-set-up": {
      const { first } = empty;
      const take = () => onOpenPlanner(plannerRouteOf(first));
      return {
        title: nothingFitsText(first, language),
        text: words("setUp"),
        step: nextStepText(first, language),
        take,
      };
    }
    case "not-a-working-day":
      return {
        title: words("notWorkingTitle"),
        text: words("notWorking", { day: formatDay(date, language) }),
        step: words("notWorkingStep"),
        take: () => onOpenPlanner("#hours"),
      };
    case "calendar-never-read":
      return { title: words("neverReadTitle"), text: words("neverRead"), ...calendarStep };
    case "nothing-booked": {
      const text =
        suggestedCount === null
          ? words("suggestedPending")
          : words(suggestedCount > 0 ? "suggestedToday" : "suggestedNone", { count: suggestedCount });
      return { title: words("nothingBookedTitle"), text, ...calendarStep };
    }
  }
}
