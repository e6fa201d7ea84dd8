import type { JSX } from "preact";
import type { TodaySession } from "../../lib/core/sessions/today";
import { durationText, type PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import type { MarkChange } from "./marks";
import { SessionRow } from "./SessionRow";

interface SessionListProps {
  sessions: readonly TodaySession[];
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
}

/** The day in order; each stretch of it (earlier, now, next, later) is named once. */
export function SessionList({ sessions, words, language, onChange }: SessionListProps): JSX.Element {
  return (
    <ol class="popup-sessions" aria-label={words("sessions")}>
      {sessions.map((session, index) => (
        <SessionRow
          key={session.bookingId}
          session={session}
          label={labelOf(session, sessions[index - 1], words)}
          words={words}
          language={language}
          onChange={onChange}
        />
      ))}
    </ol>
  );
}

function labelOf(session: TodaySession, before: TodaySession | undefined, words: PopupWords): string | null {
  if (before?.phase === session.phase && session.phase !== "next") return null;
  if (before?.phase === "next" && before.startMinute === session.startMinute) return null;
  if (session.phase !== "next") return words(session.phase);
  if (session.startsInMinutes <= 0) return words("nextNow");
  return words("nextIn", { time: durationText(session.startsInMinutes, words) });
}
