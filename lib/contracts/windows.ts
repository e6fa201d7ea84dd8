import * as z from "zod/mini";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { EditionForgotten } from "../page-facts/facts-writer";
import { command, job, query, type Asker, type InputOf } from "./contract";
import { account, id, isoDate, nothing, text, vendor } from "./fields";
import type { NotYet, PageWeek, WindowCard } from "./overlay-week";
import type { SuggestionList } from "./suggestion-list";

const CALENDAR_PAGE: readonly Asker[] = ["calendar-page"];
/** Whatever shows a window's card. The card in a frame must name its one window as `windowId`. */
const CARDS: readonly Asker[] = ["calendar-page", "card-frame", "extension-page"];

/** More than the most events with the longest texts of a real week; a hostile page stops here. */
const LONGEST_FACTS = 20_000_000;
const milliseconds = z.number().check(z.minimum(0));
const ofWindow = z.strictObject({ windowId: id });

/** What the calendar page draws, what a window's card says, and what she decides on it. */
export const windowsContract = {
  /** Brings the card's script into the page that asks, where its first card is opened. */
  loadCardScript: query(nothing, CALENDAR_PAGE).answers<null>(),
  /** The page shows this week: what shall be drawn? Its facts are many: they travel as JSON, and once only. */
  readWeek: job(
    z.strictObject({
      factsText: z.string().check(z.maxLength(LONGEST_FACTS)),
      edition: id,
      since: z.optional(id),
      rest: z.strictObject({ restedMs: milliseconds, emptyForMs: milliseconds }),
      account,
    }),
    CALENDAR_PAGE,
  ).answers<PageWeek | NotYet | EditionForgotten>(),
  /** What does the card of this window say? */
  loadCard: query(ofWindow, CARDS).answers<WindowCard>(),
  /** Books it: hands the event over to the calendar in a new tab. */
  bookWindow: job(
    z.strictObject({ windowId: id, place: z.optional(z.strictObject({ site: vendor, account })) }),
    CARDS,
  ).answers<{ bookingId: string }>(),
  /** Not this: never again this routine of the class for these students. */
  declineWindow: command(ofWindow, CARDS).answers<{ declineIds: string[] }>(),
  /** Takes declines back. */
  removeDeclines: command(z.strictObject({ declineIds: z.array(id), windowId: z.optional(id) }), CARDS).answers<null>(),
  /** Takes back a booking that was handed over but never saved. */
  removeBooking: command(z.strictObject({ bookingId: id, windowId: z.optional(id) }), CARDS).answers<null>(),
  /** Is she away on days with an all-day event of this title? Null takes her answer back. */
  answerAbsence: command(z.strictObject({ title: text, isAway: z.nullable(z.boolean()) })).answers<null>(),
  /** The windows of the week last shown on the calendar page, or of the week of `date`. */
  loadSuggestions: query(z.strictObject({ date: z.optional(isoDate) })).answers<SuggestionList>(),
  /** Which calendar shall a link lead to? The one that was seen last. */
  loadCalendarPlace: query(nothing).answers<CalendarPlace>(),
};

/** What the content script sends of its page. */
export type SentWeek = InputOf<(typeof windowsContract)["readWeek"]>;
