import { useCallback, useId, useState } from "preact/hooks";
import type { WeekSession } from "../../../lib/contracts/sessions";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../../lib/i18n/format";
import { roomText } from "../../../lib/i18n/place";
import { routineChangeText } from "../../../lib/i18n/routine-change";
import { LoadedCard, saidDeclined } from "../../sidepanel/LoadedCard";
import type { WindowContext } from "../../sidepanel/window-context";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { StateTag } from "../../ui/StateTag";
import { usePage } from "../page-context";
import { OutcomeTags } from "./OutcomeTags";
import { useKindLabel } from "../use-kind-label";

interface WindowLineProps {
  window: DrawnWindow;
  context: WindowContext;
  /** What happened in the visit, once it is over or marked: it takes the place of "Booked". */
  happened?: WeekSession | undefined;
}

/** One window: time, routine, place, students, and its state as shape and word. It opens into its card. */
export function WindowLine({ window, context, happened }: WindowLineProps) {
  const { t, language } = usePage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const declined = useCallback(
    (declineIds: string[]) => {
      context.onSaid(saidDeclined(window, declineIds, context));
      setOpen(false);
    },
    [context, window],
  );
  const action = t(isOpen ? "week.close" : "week.open");
  const kindLabel = useKindLabel();
  const place = [window.className, roomText(window.room, language), window.siteName].filter(Boolean).join(", ");
  return (
    <li class="planner-window">
      <span class="planner-window-time">{formatTimeRange(window, language)}</span>
      <span class="planner-window-what">
        <strong>{foreignText(window.routineTitle)}</strong> <span class="pp-soft">{kindLabel(window.kind)}</span>
        <br />
        <span class="pp-soft-text">{place}</span>
        {window.routineChange && (
          <span class="planner-window-change">
            <Icon path={icons.triangle} /> {routineChangeText(window.routineChange, language)}
          </span>
        )}
      </span>
      <span>{t("week.with", { initials: window.initials.join(", ") })}</span>
      <span class="pp-row planner-window-state">
        {happened ? (
          <OutcomeTags session={happened} />
        ) : (
          <StateTag state={window.state} word={context.cardWords.t(`state.${window.state}`)} />
        )}
        {window.hasCautions && !happened && !window.routineChange && (
          <span class="pp-tag pp-warn">
            <Icon path={icons.triangle} />
            {t("week.cautions")}
          </span>
        )}
        <button
          type="button"
          class="pp-button"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t("week.card-of", { action, title: window.routineTitle })}
          onClick={() => setOpen(!isOpen)}
        >
          {action}
        </button>
      </span>
      <div id={id} hidden={!isOpen} class="planner-window-card window-card">
        {isOpen && <LoadedCard window={window} context={context} onDeclined={declined} />}
      </div>
    </li>
  );
}
