import type { PageEvent } from "../../../lib/core/schedule/calendar-reading";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTime, formatTimeRange } from "../../../lib/i18n/format";
import { usePage } from "../page-context";
import { pictureOf, type Picture, type PictureBox, type PictureDay } from "./picture";
import { useHealthWords } from "./use-health-words";

/** Draws what was read as the calendar shows it, and again as a table. */
export function ReadingPicture({ days, events }: { days: readonly IsoDate[]; events: readonly PageEvent[] }) {
  const { language } = usePage();
  const h = useHealthWords();
  if (days.length === 0) return <p class="pp-soft-text">{h("picture.none")}</p>;
  const picture = pictureOf(days, events);
  const shown = [...new Set([days[0]!, days.at(-1)!])].map((day) => formatShortDay(day, language)).join(" – ");
  const name = h("picture.name", { days: shown, events: h("events.read", { count: events.length }) });
  return (
    <div class="pp-stack">
      <h3>{h("picture.title")}</h3>
      <figure class="health-figure">
        <figcaption class="pp-sr">{name}</figcaption>
        <div class="health-picture" aria-hidden="true">
          <HourGutter {...picture} />
          {picture.days.map((day) => (
            <DayColumn key={day.date} day={day} {...picture} />
          ))}
        </div>
        <p class="pp-soft">{h("picture.legend")}</p>
      </figure>
      <details class="health-fold">
        <summary>{h("picture.table")}</summary>
        <EventTable days={picture.days} />
      </details>
    </div>
  );
}

const PX_PER_HOUR = 36;

const placeOf = ({ startMinute, endMinute }: PictureBox, fromHour: number): { top: string; height: string } => ({
  top: `${((startMinute - fromHour * 60) / 60) * PX_PER_HOUR}px`,
  height: `${((endMinute - startMinute) / 60) * PX_PER_HOUR}px`,
});

const titleOf = ({ title }: PageEvent, h: ReturnType<typeof useHealthWords>): string =>
  foreignText(title) || h("picture.untitled");

type Hours = Pick<Picture, "fromHour" | "toHour">;

function HourGutter({ fromHour, toHour }: Hours) {
  const { language } = usePage();
  const hours = Array.from({ length: toHour - fromHour }, (_, index) => fromHour + index);
  return (
    <div class="health-gutter">
      {hours.map((hour) => (
        <span key={hour} style={{ height: `${PX_PER_HOUR}px` }}>
          {formatTime(hour * 60, language)}
        </span>
      ))}
    </div>
  );
}

function DayColumn({ day, fromHour, toHour }: { day: PictureDay } & Hours) {
  const { language } = usePage();
  const h = useHealthWords();
  return (
    <div class="health-day">
      <p class="health-day-name">{formatShortDay(day.date, language)}</p>
      <p class="health-all-day">{day.allDay.map((event) => titleOf(event, h)).join(", ")}</p>
      <div class="health-hours" style={{ height: `${(toHour - fromHour) * PX_PER_HOUR}px` }}>
        {day.boxes.map((box) => (
          <div
            key={`${box.event.id}|${box.startMinute}`}
            class={`health-box${box.event.busy ? "" : " is-free"}${box.event.confidence === "low" ? " is-unsure" : ""}`}
            style={{
              ...placeOf(box, fromHour),
              left: `${(box.lane / box.lanes) * 100}%`,
              width: `${100 / box.lanes}%`,
            }}
          >
            {titleOf(box.event, h)}
          </div>
        ))}
      </div>
    </div>
  );
}

function EventTable({ days }: { days: readonly PictureDay[] }) {
  const { language } = usePage();
  const h = useHealthWords();
  const rows = days.flatMap(({ date, allDay, boxes }) => [
    ...allDay.map((event) => ({ date, time: h("picture.all-day"), event })),
    ...boxes.map((box) => ({ date, time: formatTimeRange(box, language), event: box.event })),
  ]);
  if (rows.length === 0) return <p>{h("picture.none")}</p>;
  return (
    <div class="pp-table-scroll">
      <table class="pp-table">
        <thead>
          <tr>
            <th scope="col">{h("picture.day")}</th>
            <th scope="col">{h("picture.time")}</th>
            <th scope="col">{h("picture.event")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, time, event }) => (
            <tr key={`${event.id}|${date}|${time}`}>
              <td>{formatShortDay(date, language)}</td>
              <td>{time}</td>
              <td>
                {titleOf(event, h)}
                {!event.busy && ` (${h("picture.free")})`}
                {event.confidence === "low" && ` (${h("picture.unsure")})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
