import type { JSX } from "preact";
import type { SendTaskLine } from "../../lib/contracts/booking";
import type { VisitAct } from "../../lib/core/booking/send-task-acts";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { SendTaskActs } from "../send-task/SendTaskActs";
import "./send-task-list.css";

interface SendTaskListProps {
  sendTasks: readonly SendTaskLine[];
  words: PopupWords;
  language: Language;
  onAct: (visitId: string, act: VisitAct) => void;
  /** Opens the planner at its calendar settings or at the page for IT. */
  onOpen: (route: "#calendars" | "#it-sheet") => void;
}

/** Lists visits that wait to be sent or need her, each with its state and its remedies. */
export function SendTaskList({ sendTasks, words, language, onAct, onOpen }: SendTaskListProps): JSX.Element | null {
  if (sendTasks.length === 0) return null;
  return (
    <section class="popup-send-tasks" aria-label={words("sendTasks")}>
      <ul>
        {sendTasks.map((sendTask) => (
          <li key={sendTask.visitId}>
            <p>
              <b>
                {formatShortDay(sendTask.date, language)}, {formatTimeRange(sendTask, language)}
              </b>{" "}
              {foreignText(sendTask.routineTitle)}, {sendTask.className}
            </p>
            <p aria-live="polite">{sendTask.text}</p>
            <SendTaskActs
              acts={sendTask.acts}
              rowClass="pp-row"
              buttonClass="pp-button"
              onAct={(act) => onAct(sendTask.visitId, act)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
