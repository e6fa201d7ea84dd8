import type { PageEvent } from "../schedule/calendar-reading";
import { intervalOn } from "../schedule/page-events";
import type { Interval } from "../time/interval";
import type { IsoDate } from "../time/iso-date";
import { googleEventId } from "./key-forms";
import type { Visit } from "./visit";

/** An event of her page that another installation of Pushpin booked, on the page's clock. */
export interface OtherPushpinEvent extends Interval {
  date: IsoDate;
  title: string;
}

/** The id that Pushpin gives an event in Google Calendar, followed by the date where the event is one of a series. */
const MADE_BY_PUSHPIN = /^(pp[0-9a-v]{48})(?:_|$)/;

/**
 * Lists the events of a day that some installation of Pushpin made and that belong to none of these visits. Only
 * Google's page shows ids that Pushpin chose: Outlook chooses them itself, and a link or a file leaves no mark.
 */
export function otherPushpinEvents(
  date: IsoDate,
  events: readonly PageEvent[],
  visits: readonly Pick<Visit, "sendTask">[],
): OtherPushpinEvent[] {
  const own = new Set(
    visits.flatMap(({ sendTask }) => (sendTask?.key === undefined ? [] : googleEventId(sendTask.key))),
  );
  return events.flatMap((event) => {
    const madeAs = MADE_BY_PUSHPIN.exec(event.id)?.[1];
    const time = event.allDay || event.status === "declined" ? undefined : intervalOn(event, date);
    return madeAs === undefined || own.has(madeAs) || !time ? [] : [{ date, ...time, title: event.title }];
  });
}
