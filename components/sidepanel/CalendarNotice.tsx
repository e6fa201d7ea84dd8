import type { JSX } from "preact";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { calendarText, noticeText, type PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";

interface CalendarNoticeProps {
  list: SuggestionList;
  words: PanelWords;
  language: Language;
  today: IsoDate;
  onOpenCalendar: (date: IsoDate) => void;
}

/** Says, above everything else, whether the windows were checked against her own events. */
export function CalendarNotice({ list, words, language, today, onOpenCalendar }: CalendarNoticeProps): JSX.Element {
  const { calendar, days } = list;
  if (list.isOver)
    return (
      <Notice tone="note">
        <p>{calendarText(list, language)}</p>
      </Notice>
    );
  const whyNot = calendar.read && !isPartial(calendar.notice) ? undefined : noticeText(calendar.notice, language);
  return (
    <Notice tone={calendar.read ? (whyNot ? "warn" : "ok") : "warn"}>
      <p>{calendarText(list, language)}</p>
      {whyNot && <p>{whyNot}</p>}
      {!calendar.read && (
        <div>
          <Button onPress={() => onOpenCalendar(days[0] ?? today)}>{words("openCalendar")}</Button>
        </div>
      )}
    </Notice>
  );
}

function isPartial(notice: SuggestionList["calendar"]["notice"]): boolean {
  return notice?.code === "health" && notice.state === "partial";
}
