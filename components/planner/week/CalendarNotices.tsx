import type { SuggestionList } from "../../../lib/core/suggest/suggestion-list";
import type { OverlayNotice } from "../../../lib/core/suggest/overlay-week";
import { failureText } from "../../../lib/i18n/failure";
import { Notice } from "../../ui/Notice";
import { usePlanner } from "../planner-context";

/** How far the list can be trusted: when her calendar was read, or what stood in the way. */
export function CalendarNotices({ suggestions }: { suggestions: SuggestionList }) {
  const { t, language } = usePlanner();
  const { read, takenAtMs, notice } = suggestions.calendar;
  return (
    <>
      {read && takenAtMs !== undefined && (
        <p class="pp-soft">
          {t("week.read-at", {
            when: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(takenAtMs),
          })}
        </p>
      )}
      {!read && (
        <Notice tone="warn">
          <p>{t("week.not-read")}</p>
        </Notice>
      )}
      {notice && notice.code !== "nothing-fits" && (
        <Notice tone={notice.code === "switched-off" ? "note" : "warn"}>
          <NoticeText notice={notice} language={language} />
        </Notice>
      )}
    </>
  );
}

function NoticeText({ notice, language }: { notice: OverlayNotice; language: "en" | "es" }) {
  const { t } = usePlanner();
  switch (notice.code) {
    case "health":
      return <p>{t(`notice.${notice.state}`)}</p>;
    case "vault-locked":
      return <p>{failureText({ code: "vault-locked" }, language)}</p>;
    case "switched-off":
      return (
        <p>
          {t("notice.switched-off")} <a href="#settings">{t("notice.switched-off.next")}</a>
        </p>
      );
    case "nothing-fits":
      return null;
  }
}
