import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
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
    </>
  );
}
