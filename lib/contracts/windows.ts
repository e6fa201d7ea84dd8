import * as z from "zod/mini";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { EditionForgotten } from "../page-facts/facts-writer";
import { command, job, query, type Asker, type InputOf } from "./contract";
import { account, id, isoDate, nothing, text, vendor } from "./fields";
import type { NotYet, PageWeek, WindowCard } from "./overlay-week";
import type { SuggestionList } from "./suggestion-list";

const CALENDAR_PAGE: readonly Asker[] = ["calendar-page"];
/** Senders that show a window's card. The card in a frame must name its one window as `windowId`. */
const CARDS: readonly Asker[] = ["calendar-page", "card-frame", "extension-page"];

/** In characters: more than any real week needs; bounds what a hostile page can send. */
const LONGEST_FACTS = 20_000_000;
const milliseconds = z.number().check(z.minimum(0));
const ofWindow = z.strictObject({ windowId: id });

/** Requests for drawing windows on the calendar page, for their cards, and for her decisions on them. */
export const windowsContract = {
  /** Injects the card script into the page that asks, when its first card is opened. */
  loadCardScript: query(nothing, CALENDAR_PAGE).answers<null>(),
  /** Interprets a page's facts and gives what to draw. Facts are large: they travel as JSON, each chip only once. */
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
  /** Loads the card of a window. */
  loadCard: query(ofWindow, CARDS).answers<WindowCard>(),
  /** Books a window: opens a new tab with the calendar's prefilled event form. */
  bookWindow: job(
    z.strictObject({ windowId: id, place: z.optional(z.strictObject({ site: vendor, account })) }),
    CARDS,
  ).answers<{ bookingId: string }>(),
  /** Declines a window ("Not this"): this routine of the class is not suggested again for these students. */
  declineWindow: command(ofWindow, CARDS).answers<{ declineIds: string[] }>(),
  /** Removes declines. */
  removeDeclines: command(z.strictObject({ declineIds: z.array(id), windowId: z.optional(id) }), CARDS).answers<null>(),
  /** Removes a booking that was handed over to the calendar but never saved there. */
  removeBooking: command(z.strictObject({ bookingId: id, windowId: z.optional(id) }), CARDS).answers<null>(),
  /** Saves whether she is away on days with an all-day event of this title; null removes her answer. */
  answerAbsence: command(z.strictObject({ title: text, isAway: z.nullable(z.boolean()) })).answers<null>(),
  /** Lists the windows of the week last shown on the calendar page, or of the week of `date`. */
  loadSuggestions: query(z.strictObject({ date: z.optional(isoDate) })).answers<SuggestionList>(),
  /** Gives the calendar that links open: the one last read. */
  loadCalendarPlace: query(nothing).answers<CalendarPlace>(),
};

/** What the content script sends about its page. */
export type SentWeek = InputOf<(typeof windowsContract)["readWeek"]>;
