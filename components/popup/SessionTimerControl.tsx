import type { JSX } from "preact";
import type { RunningTimer } from "../../lib/contracts/today";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatTime } from "../../lib/i18n/format";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { Icon } from "../ui/Icon";
import * as icons from "../ui/icons";
import "./session-timer.css";

/** Starts, stops and drops the timer of a session. */
export interface TimerActs {
  /** The running timer, of whichever session; null when none runs. */
  running: RunningTimer | null;
  start: (session: TodaySession) => void;
  stop: (session: TodaySession) => void;
  drop: (session: TodaySession) => void;
}

interface SessionTimerControlProps {
  session: TodaySession;
  timer: TimerActs;
  words: PopupWords;
  language: Language;
}

/** The timer of a session: shows what it would record; stopping it records that. */
export function SessionTimerControl({ session, timer, words, language }: SessionTimerControlProps): JSX.Element | null {
  const { running } = timer;
  const isOpen = session.students.length > 0 && session.students.every(({ outcome }) => outcome === "open");
  const title = foreignText(session.routineTitle) || words("unplannedTitle");
  if (running?.sessionId === session.sessionId) {
    const { minutes, isForgotten, startMinute } = running;
    const since = formatTime(startMinute, language);
    return (
      <div class="session-timer">
        <p>{words(isForgotten ? "timerForgotten" : "timerRuns", { since, minutes })}</p>
        <div class="pp-row">
          <button
            type="button"
            class="pp-button"
            aria-label={words("timerStopOf", { title, minutes })}
            onClick={() => timer.stop(session)}
          >
            {words("timerStop", { minutes })}
          </button>
          <button
            type="button"
            class="pp-button"
            aria-label={words("timerDropOf", { title })}
            onClick={() => timer.drop(session)}
          >
            {words("timerDrop")}
          </button>
        </div>
      </div>
    );
  }
  if (!isOpen || session.phase === "past" || session.startsInMinutes > SOON_MINUTES) return null;
  return (
    <div class="session-timer">
      <button
        type="button"
        class="pp-button"
        aria-label={words("timerStartOf", { title })}
        onClick={() => timer.start(session)}
      >
        <Icon path={icons.hourglass} /> {words("timerStart")}
      </button>
    </div>
  );
}

/** A session that begins a little early can be timed. */
const SOON_MINUTES = 10;
