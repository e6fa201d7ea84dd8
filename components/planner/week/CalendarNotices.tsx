import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { failureText } from "../../../lib/i18n/failure";
import { calendarText, noticeText } from "../../../lib/i18n/sidepanel";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";

/** Says how far the list can be trusted: when her calendar was read, and what prevented a complete reading. */
export function CalendarNotices({ list }: { list: SuggestionList }) {
  const { t, language } = usePage();
  const { read, notice } = list.calendar;
  if (list.isOver) return <p class="pp-soft">{calendarText(list, language)}</p>;
  const hurdle =
    notice?.code === "vault-locked" ? failureText({ code: "vault-locked" }, language) : noticeText(notice, language);
  const isChoice = notice?.code === "switched-off";
  return (
    <>
      {read ? (
        <p class="pp-soft">{calendarText(list, language)}</p>
      ) : (
        <Notice tone="warn">
          <p>{calendarText(list, language)}</p>
        </Notice>
      )}
      {hurdle && (
        <Notice tone={isChoice ? "note" : "warn"}>
          <p>
            {hurdle} {isChoice && <a href="#settings">{t("week.switched-off.next")}</a>}
          </p>
        </Notice>
      )}
      {list.otherPushpin && <OtherPushpinNotice events={list.otherPushpin} />}
    </>
  );
}

/** Events that another installation of Pushpin booked, and how two devices come to know each other's visits. */
function OtherPushpinNotice({ events }: { events: NonNullable<SuggestionList["otherPushpin"]> }) {
  const { t, language } = usePage();
  return (
    <Notice tone="note">
      <p>{t("week.other-pushpin", { count: events.length })}</p>
      <ul>
        {events.map((event) => (
          <li key={`${event.date} ${event.startMinute} ${event.title}`}>
            {formatShortDay(event.date, language)}, {formatTimeRange(event, language)} {foreignText(event.title)}
          </li>
        ))}
      </ul>
      <p>
        {t("week.other-pushpin.cure")} <a href="#backup">{t("week.other-pushpin.next")}</a>
      </p>
    </Notice>
  );
}
