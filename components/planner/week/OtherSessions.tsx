import type { WeekSession } from "../../../lib/contracts/sessions";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { sessionsWords } from "../../../lib/i18n/sessions";
import { translator } from "../../../lib/i18n/translate";
import { usePage } from "../page-context";
import { OutcomeTags } from "./OutcomeTags";

/** Sessions of the week that no window of the list shows: those that were never booked, or whose visit is gone. */
export function OtherSessions({ sessions }: { sessions: readonly WeekSession[] }) {
  const { language, t } = usePage();
  const words = translator(sessionsWords, language);
  if (sessions.length === 0) return null;
  return (
    <section class="planner-weekday" aria-labelledby="planner-other-sessions">
      <h2 id="planner-other-sessions">{words("other")}</h2>
      <ul class="planner-lines">
        {sessions.map((session) => {
          const { sessionId, date, time, routineTitle, className, outcomes } = session;
          const initials = outcomes.flatMap((one) => one.initials).join(", ");
          return (
            <li key={sessionId} class="planner-window">
              <span class="planner-window-time">
                {formatShortDay(date, language)}
                {time && <div class="pp-soft">{formatTimeRange(time, language)}</div>}
              </span>
              <span>
                <strong>{foreignText(routineTitle) || words("unplanned")}</strong>
                <br />
                <span class="pp-soft-text">{foreignText(className)}</span>
              </span>
              <span>{t("week.with", { initials })}</span>
              <span class="pp-row planner-window-state">
                <OutcomeTags session={session} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
