import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import { formatTimeRange } from "../../../lib/i18n/format";
import { routineChangeText } from "../../../lib/i18n/routine-change";
import { Icon } from "../../ui/Icon";
import { StateTag } from "../../ui/StateTag";
import { usePlanner } from "../planner-context";

/** One window: time, routine, place, students, and its state as shape and word. */
export function WindowLine({ window }: { window: DrawnWindow }) {
  const { t, words, language } = usePlanner();
  const place = [window.className, window.room, window.siteName].filter(Boolean).join(", ");
  return (
    <li class="planner-window">
      <span class="planner-window-time">{formatTimeRange(window, language)}</span>
      <span class="planner-window-what">
        <strong>{window.routineTitle}</strong> <span class="pp-soft">{words.kindLabel(window.kind)}</span>
        <br />
        <span class="pp-soft-text">{place}</span>
        {window.routineChange && (
          <span class="planner-window-change">
            <Icon name="triangle" /> {routineChangeText(window.routineChange, language)}
          </span>
        )}
      </span>
      <span>{t("week.with", { initials: window.initials.join(", ") })}</span>
      <span class="pp-row planner-window-state">
        <StateTag state={window.state} word={t(`state.${window.state}`)} />
        {window.hasCautions && !window.routineChange && (
          <span class="pp-tag pp-warn">
            <Icon name="triangle" />
            {t("week.cautions")}
          </span>
        )}
      </span>
    </li>
  );
}
