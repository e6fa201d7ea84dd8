import * as z from "zod/mini";
import type { StudentExplanation } from "../core/suggest/explain-student";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { EditionForgotten } from "../page-facts/facts-writer";
import type { VisitFile } from "../core/booking/visit-file";
import { command, job, query, type InputOf } from "./contract";
import { account, id, isoDate, minute, nothing, text, vendor } from "./fields";
import { fromCards, fromPage, opensNoTab } from "./from-page";
import type { MendReading, NotYet, PageWeek, WindowCard } from "./overlay-week";
import type { SuggestionList } from "./suggestion-list";

/** A card in a frame must name a window of its page's week as `windowId`. */
const CARDS = fromCards("window", opensNoTab);

/** In characters: more than any real week needs; bounds what a hostile page can send. */
const MAX_FACTS_LENGTH = 20_000_000;
const milliseconds = z.number().check(z.minimum(0));
const ofWindow = z.strictObject({ windowId: id });
/**
 * What the card showed, so that what she saw is booked or declined, or nothing. Without it the window is what the week
 * chooses now, which takes working out the whole week.
 */
const choice = z.optional(
  z.strictObject({
    startMinute: minute,
    endMinute: minute,
    studentIds: z.array(id).check(z.minLength(1), z.maxLength(500)),
  }),
);

/** Requests for drawing windows on the calendar page, for their cards, and for her decisions on them. */
export const windowsContract = {
  /**
   * Interprets a page's facts and gives what to draw: routines, times and counts only. Facts are large: they travel as
   * JSON, each chip only once.
   */
  readWeek: job(
    z.strictObject({
      factsText: z.string().check(z.maxLength(MAX_FACTS_LENGTH)),
      edition: id,
      since: z.optional(id),
      rest: z.strictObject({ restedMs: milliseconds, emptyForMs: milliseconds }),
      account,
      /** The selectors that the page was read with besides the release's own, as JSON. */
      readWith: z.optional(z.strictObject({ vendor, selectors: z.string().check(z.maxLength(20_000)) })),
    }),
    fromPage("account"),
  ).answers<PageWeek | NotYet | MendReading | EditionForgotten>({ log: null }),
  /** Loads the card of a window. */
  loadCard: query(ofWindow, CARDS).answers<WindowCard>({ log: "student-shown", hidesInitials: true }),
  /** Books a window: opens a new tab with the calendar's prefilled event form. */
  bookWindow: job(
    z.strictObject({
      windowId: id,
      choice,
      place: z.optional(z.strictObject({ vendor, account })),
      /**
       * Until the term ends, as the card offers it: every week, in another rhythm, or on dates; else this date only.
       */
      forTerm: z.optional(
        z.union([
          z.boolean(),
          z.enum(["every-other-week", "letters"]),
          z.strictObject({ dates: z.array(isoDate).check(z.minLength(2), z.maxLength(200)) }),
        ]),
      ),
    }),
    fromCards("window", () => true),
  ).answers<{
    bookingId: string;
    /** True when it goes to a connected calendar: its card shows the state. */
    isSent?: true;
    /** To be saved, where the class is booked by file. */
    file?: VisitFile;
  }>({ log: (_input, { file }) => (file ? "visit-file-saved" : null) }),
  /** Declines a window ("Not this"): this routine of the class is not suggested again for these students. */
  declineWindow: command(z.strictObject({ windowId: id, choice }), CARDS).answers<{ declineIds: string[] }>({
    log: null,
  }),
  /** Removes declines; with `windowId` only if all of them are about that window's routine. */
  removeDeclines: command(z.strictObject({ declineIds: z.array(id), windowId: z.optional(id) }), CARDS).answers<null>(),
  /**
   * Removes a booking that was handed over but never saved; with `windowId` only if it was made from that window. Fails
   * with `on-its-way` while it is being sent to a connected calendar, or removed from it.
   */
  removeBooking: command(z.strictObject({ bookingId: id, windowId: z.optional(id) }), CARDS).answers<null>(),
  /** Saves whether she is away on days with an all-day event of this title; null removes her answer. */
  answerAbsence: command(z.strictObject({ title: text, isAway: z.nullable(z.boolean()) })).answers<null>(),
  /** Lists the windows of the week last shown on the calendar page, or of the week of `date`. */
  loadSuggestions: query(z.strictObject({ date: z.optional(isoDate) })).answers<SuggestionList>({
    log: "records-shown",
    hidesInitials: true,
  }),
  /** Explains why a student's minutes are not covered in the week of `date`, and which small change would help. */
  explainStudent: query(z.strictObject({ studentId: id, date: isoDate })).answers<StudentExplanation>({
    log: "student-shown",
  }),
  /** Gives the calendar that links open: the one last read. */
  loadCalendarPlace: query(nothing).answers<CalendarPlace>({ log: null }),
};

/** What the content script sends about its page. */
export type SentWeek = InputOf<(typeof windowsContract)["readWeek"]>;
