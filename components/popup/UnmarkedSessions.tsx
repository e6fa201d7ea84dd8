import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import { formatDay } from "../../lib/i18n/format";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import type { MarkChange } from "./marks";
import { SessionRow, type RecordData } from "./SessionRow";
import type { TimerActs } from "./SessionTimerControl";
import "./unmarked-sessions.css";

interface UnmarkedSessionsProps {
  sessions: readonly TodaySession[];
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
  onOtherTimes: () => void;
  onGoalPoint?: RecordData | undefined;
  timer: TimerActs;
}

/** Asks about visits of earlier days that she has not marked; they don't count until she does. */
export function UnmarkedSessions({ sessions, words, ...rest }: UnmarkedSessionsProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (sessions.length === 0) return null;
  return (
    <section class="popup-unmarked">
      <button
        type="button"
        class="pp-button popup-unmarked-button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {words("unmarked", { count: sessions.length })}
      </button>
      <ol id={listId} class="popup-sessions" aria-label={words("unmarkedList")} hidden={!isOpen}>
        {isOpen &&
          sessions.map((session, at) => (
            <SessionRow
              key={session.sessionId}
              session={session}
              label={sessions[at - 1]?.date === session.date ? null : formatDay(session.date, rest.language)}
              words={words}
              {...rest}
            />
          ))}
      </ol>
    </section>
  );
}
