import type { CSSProperties } from "preact";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { PageEvent } from "../../lib/core/schedule/calendar-reading";
import { lookOfState } from "../../lib/core/suggest/window-state";
import type { Interval } from "../../lib/core/time/interval";
import { parseClock } from "../../lib/core/time/interval";
import type { IsoDate } from "../../lib/core/time/iso-date";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTime } from "../../lib/i18n/format";
import type { Language } from "../../lib/i18n/translate";

const FIRST_HOUR = 7;
const HOURS = 8;

interface SampleWeekProps {
  days: readonly IsoDate[];
  events: readonly PageEvent[];
  windows: readonly DrawnWindow[];
  language: Language;
  nameOf: (window: DrawnWindow) => string;
  onOpen: (window: DrawnWindow) => void;
}

/** A week as a calendar page shows it: her own events, and the push-in windows in what they leave free. */
export function SampleWeek({ days, events, windows, language, nameOf, onOpen }: SampleWeekProps) {
  const isDrawn = ({ start }: PageEvent): boolean => !windows.some((one) => one.eventId && startsAt(one) === start);
  return (
    <div class="practice-week" style={{ "--hours": HOURS }}>
      <div />
      {days.map((date) => (
        <h3 key={date} id={`practice-${date}`}>
          {formatShortDay(date, language)}
        </h3>
      ))}
      <div class="practice-hours" aria-hidden="true">
        {Array.from({ length: HOURS }, (_, at) => (
          <span key={at} class="practice-hour" style={{ "--at": at }}>
            {formatTime((FIRST_HOUR + at) * 60, language)}
          </span>
        ))}
      </div>
      {days.map((date) => (
        <section key={date} class="practice-day" aria-labelledby={`practice-${date}`}>
          {events
            .filter((event) => event.start.startsWith(date) && isDrawn(event))
            .map((event) => (
              <div key={event.id} class="practice-event" style={placeOf(spanOf(event))}>
                {foreignText(event.title)}
              </div>
            ))}
          {windows
            .filter((window) => window.date === date)
            .map((window) => (
              <button
                key={window.id}
                type="button"
                class="practice-window"
                data-state={lookOfState(window.state)}
                style={placeOf(window)}
                aria-haspopup="dialog"
                aria-label={nameOf(window)}
                onClick={() => onOpen(window)}
              >
                <b>{foreignText(window.routineTitle)}</b> {window.room} {window.initials.join(", ")}
              </button>
            ))}
        </section>
      ))}
    </div>
  );
}

const startsAt = ({ date, startMinute }: DrawnWindow): string =>
  `${date}T${String(Math.floor(startMinute / 60)).padStart(2, "0")}:${String(startMinute % 60).padStart(2, "0")}`;

const spanOf = ({ start, end }: PageEvent): Interval => ({
  startMinute: parseClock(start.slice(11))!,
  endMinute: parseClock(end.slice(11))!,
});

const placeOf = ({ startMinute, endMinute }: Interval): CSSProperties => ({
  "--from": startMinute / 60 - FIRST_HOUR,
  "--length": (endMinute - startMinute) / 60,
});
