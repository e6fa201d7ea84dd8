import { Fragment, type JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TouchBaseToday } from "../../lib/contracts/today";
import type { TodaySession } from "../../lib/core/sessions/today-session";
import { durationText, type PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { useLater } from "./later-parts";
import type { MarkChange } from "./marks";
import type { PlanChanges } from "./OtherPlans";
import type { TimerActs } from "./SessionTimerControl";
import { SessionRow, type RecordData } from "./SessionRow";

/** How much of the row before stays in view, as a sign that there is one. */
const PEEK_PX = 24;
/** What stays in sight above the list: the question about earlier days. */
const STAYS = ".popup-unmarked";

interface SessionListProps {
  sessions: readonly TodaySession[];
  /** In time order; each is shown among the sessions by its start, after a session with the same start. */
  touchBases?: readonly TouchBaseToday[];
  words: PopupWords;
  language: Language;
  onChange: (change: MarkChange) => void;
  /** Shows other times for a visit whose routine has moved or gone. */
  onOtherTimes: () => void;
  plans?: PlanChanges | undefined;
  onGoalPoint?: RecordData | undefined;
  timer: TimerActs;
}

/** Lists the day's sessions in order, with a label at the start of each stretch (earlier, now, next, later). */
export function SessionList({
  sessions,
  touchBases = NO_TOUCH_BASES,
  words,
  language,
  onChange,
  onOtherTimes,
  plans,
  onGoalPoint,
  timer,
}: SessionListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => keepRunningInView(list.current), []);
  const later = useLater();
  const talks = (before: TodaySession | undefined, next: TodaySession | undefined): JSX.Element | null =>
    later && <later.TouchBases touchBases={touchBasesBetween(touchBases, before, next)} language={language} />;
  return (
    <ol ref={list} class="popup-sessions" aria-label={words("sessions")}>
      {sessions.map((session, index) => (
        <Fragment key={session.sessionId}>
          {talks(sessions[index - 1], session)}
          <SessionRow
            session={session}
            label={labelOf(session, sessions[index - 1], words)}
            words={words}
            language={language}
            onChange={onChange}
            onOtherTimes={onOtherTimes}
            plans={plans}
            onGoalPoint={onGoalPoint}
            timer={timer}
          />
        </Fragment>
      ))}
      {talks(sessions.at(-1), undefined)}
    </ol>
  );
}

const NO_TOUCH_BASES: readonly TouchBaseToday[] = [];

const touchBasesBetween = (
  touchBases: readonly TouchBaseToday[],
  before: TodaySession | undefined,
  next: TodaySession | undefined,
): TouchBaseToday[] =>
  touchBases.filter(
    ({ startMinute }) => startMinute >= (before?.startMinute ?? 0) && startMinute < (next?.startMinute ?? Infinity),
  );

/** How she begins to use the popup. A focus is no use: browsers set one when they open a popup. */
const USES = ["pointerdown", "keydown", "wheel"] as const;

/**
 * Scrolls to the current session on opening, late in the day too, and again when a part that comes later is drawn
 * above the current session. Stops once she uses the popup: nothing moves under her hand.
 */
function keepRunningInView(list: HTMLElement | null): (() => void) | undefined {
  const scroller = list?.parentElement;
  if (!list || !scroller) return undefined;
  showRunning(list, scroller);
  const observer = new MutationObserver(() => showRunning(list, scroller));
  observer.observe(scroller, { childList: true, subtree: true });
  const use = new AbortController();
  const stop = (): void => {
    observer.disconnect();
    use.abort();
  };
  for (const event of USES) addEventListener(event, stop, { capture: true, passive: true, signal: use.signal });
  return stop;
}

/** Scrolls by number: scrollIntoView would also move the point from which Tab starts past the head. */
function showRunning(list: HTMLElement, scroller: HTMLElement): void {
  const row = list.querySelector('[data-phase="now"], [data-phase="next"]');
  if (!row) return;
  const top = scroller.getBoundingClientRect().top + (scroller.querySelector(STAYS)?.clientHeight ?? 0);
  scroller.scrollTop += row.getBoundingClientRect().top - top - PEEK_PX;
}

function labelOf(session: TodaySession, before: TodaySession | undefined, words: PopupWords): string | null {
  if (before?.phase === session.phase && session.phase !== "next") return null;
  if (before?.phase === "next" && before.startMinute === session.startMinute) return null;
  if (session.phase !== "next") return words(session.phase);
  if (session.startsInMinutes <= 0) return words("nextNow");
  return words("nextIn", { time: durationText(session.startsInMinutes, words) });
}
