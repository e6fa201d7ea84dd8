import type { IsoDate, Weekday } from "../time/iso-date";
import type { OutgoingEvent } from "./outgoing-event";

/** The further dates of a visit, on the class's clock: every one begins and ends at the same time as the first. */
export type OutgoingRepeat =
  | {
      by: "weeks";
      /** 1 for every week, 2 for every other week. */
      everyWeeks: number;
      weekday: Weekday;
      /** The last day on which a date may lie. */
      until: IsoDate;
      /** Days of the rule without a visit, such as days without school. */
      leftOut: readonly IsoDate[];
    }
  /** Every date, the first included: where no weekly rule says it, as with a rotation of day letters. */
  | { by: "dates"; dates: readonly IsoDate[] };

/** A visit as one calendar event, or one series of it. Every text in it has passed the outgoing text policy. */
export interface OutgoingVisit extends OutgoingEvent {
  repeat?: OutgoingRepeat;
}
