import type {
  Answer,
  Failure,
  FeedRequests,
  MatrixRequests,
  PageCalendarRequests,
  SchoolCalendarRequests,
} from "../../lib/messages/requests";
import { FactsShelf } from "../../lib/messages/facts-shelf";
import type { Frame, Handlers } from "../../lib/messages/serve";
import { reportText, type PageReport } from "../../lib/core/health/page-report";
import { lookOf } from "../../lib/core/health/reading-look";
import type { CalendarSite } from "../../lib/core/schedule/calendar-reading";
import type { PageFacts, PageRest } from "../../lib/core/schedule/page-facts";
import { waitFor } from "../../lib/core/schedule/patience";
import { placeBands } from "../../lib/core/suggest/place-bands";
import type { NotYet, PageWeek } from "../../lib/core/suggest/overlay-week";
import { interpretPage } from "../../lib/page/interpret-page";
import { VaultDamagedError, VaultLockedError } from "../../lib/ports/vault";
import { forgetQuestion, keepAnswer, rememberQuestion, removeTeacherWord } from "../../lib/services/ask-teacher";
import { bookWindow, declineWindow, lastCalendar, removeBooking, removeDeclines } from "../../lib/services/book-window";
import { healthOfCalendars, withHealth } from "../../lib/services/calendar-health";
import { caseload } from "../../lib/services/caseload";
import { classMatrix, decideCell, removeCellDecision } from "../../lib/services/class-matrix";
import { compareSchedule } from "../../lib/services/compare-schedule";
import type { House, Outcome } from "../../lib/services/house";
import {
  correctTitle,
  importSchedule,
  removeClass,
  removeSite,
  removeStudent,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/keep-records";
import {
  importSchoolCalendar,
  changeSchoolDays,
  readSchoolCalendar,
  removeBellSchedule,
  removeRotation,
  removeSchoolDays,
  saveBellSchedule,
  saveRotation,
  schoolCalendarView,
  typeSchoolDays,
} from "../../lib/services/school-calendar";
import type { FeedHouse } from "../../lib/services/read-feed";
import { refreshFeed } from "../../lib/services/refresh-feeds";
import {
  givingHostBack,
  seeFeedChanges,
  stopSubscription,
  subscribeClass,
  tryFeed,
  type Alone,
} from "../../lib/services/subscribe-class";
import { suggestionList } from "../../lib/services/suggestion-list";
import { pageCalendars, previewTakeOver, takeOverCalendar } from "../../lib/services/take-over-calendar";
import { noticeOf, takeReading } from "../../lib/services/take-reading";
import { markSession, today } from "../../lib/services/today";
import { windowCard } from "../../lib/services/window-card";

const yes = <T>(value: T): Answer<T> => ({ ok: true, value });
const no = (failure: Failure): Answer<never> => ({ ok: false, failure });
const found = <T>(value: T | undefined): Answer<T> => (value === undefined ? no({ code: "not-found" }) : yes(value));
const outcome = <T>(result: Outcome<T, Failure>): Answer<T> => (result.done ? yes(result.value) : no(result.failure));

/**
 * Each request joined to its use case, one after the other: a use case reads, decides and writes, and none may write
 * over what another one just decided. Those that wait for a server take their turn by themselves.
 */
export function handlersOf(house: () => Promise<FeedHouse>, scripts: PageScripts, alone: Alone): Handlers {
  const inTurn = mapHandlers(
    useCases(house, scripts),
    (handler) => (input, frame) => alone(() => handler(input, frame)),
  );
  return { ...inTurn, ...feedCases(house, alone) };
}

/** Scripts that run in a calendar page when they are needed. */
export interface PageScripts {
  /** The card, beside the content script that asked for it. */
  bringCard(frame: Frame): Promise<void>;
  /** The report of the calendar page last looked at; undefined when none is open. */
  reportOf(site: CalendarSite): Promise<PageReport | undefined>;
}

function useCases(house: () => Promise<FeedHouse>, scripts: PageScripts): Omit<Handlers, keyof FeedRequests> {
  const shelf = new FactsShelf();
  return {
    cardScriptAsked: async (_, frame) => {
      if (!frame) return no({ code: "not-found" });
      await scripts.bringCard(frame);
      return yes(null);
    },
    weekRead: async ({ rest, account, ...message }, frame) => {
      const taken = shelf.take(frame, message);
      if ("isForgotten" in taken) return yes(taken);
      if (!taken.ok) return no({ code: "invalid-message", where: taken.where });
      return yes(await readWeek(await house(), { facts: taken.facts, rest }, account));
    },
    cardAsked: async ({ windowId }) => found(await windowCard(await house(), windowId)),
    windowBooked: async ({ windowId, place }) => {
      const booked = await bookWindow(await house(), windowId, place);
      return booked.done ? yes(booked.value) : no({ code: "refused", refusal: booked.failure });
    },
    windowDeclined: async ({ windowId }) => {
      const declineIds = await declineWindow(await house(), windowId);
      return found(declineIds && { declineIds });
    },
    declinesRemoved: async ({ declineIds }) => {
      await removeDeclines(await house(), declineIds);
      return yes(null);
    },
    bookingRemoved: async ({ bookingId }) => {
      await removeBooking(await house(), bookingId);
      return yes(null);
    },
    calendarPlaceAsked: async () => yes(await lastCalendar(await house())),
    calendarHealthAsked: async () => yes(await healthOfCalendars(await house())),
    pageReportAsked: async ({ site }) => {
      const report = await scripts.reportOf(site);
      return yes(report ? { text: reportText(await withHealth(await house(), report)) } : null);
    },
    todayAsked: async () => yes(await today(await house())),
    sessionMarked: async (mark) => {
      const marked = await markSession(await house(), mark);
      return marked ? yes(await today(await house())) : no({ code: "not-found" });
    },
    suggestionsAsked: async ({ date }) => yes(await suggestionList(await house(), date)),
    caseloadAsked: async () => yes(await caseload(await house())),
    siteSaved: async (site) => outcome(await saveSite(await house(), site)),
    siteRemoved: async ({ id }) => outcome(await removeSite(await house(), id)),
    classSaved: async (schoolClass) => outcome(await saveClass(await house(), schoolClass)),
    classRemoved: async ({ id }) => {
      const here = await house();
      return outcome(await givingHostBack(here, id, async () => removeClass(here, id)));
    },
    scheduleCompared: async (schedule) => yes((await compareSchedule(await house(), schedule)) ?? null),
    scheduleImported: async (schedule) => {
      const here = await house();
      return outcome(await givingHostBack(here, schedule.classId, async () => importSchedule(here, schedule)));
    },
    titleCorrected: async (title) => outcome(await correctTitle(await house(), title)),
    studentSaved: async (student) => outcome(await saveStudent(await house(), student)),
    studentRemoved: async ({ id }) => outcome(await removeStudent(await house(), id)),
    workingHoursSaved: async ({ workingHours }) => outcome(await saveWorkingHours(await house(), workingHours)),
    ...pageCalendarCases(house),
    ...matrixCases(house),
    ...schoolCalendarCases(house),
  };
}

function pageCalendarCases(house: () => Promise<FeedHouse>): Pick<Handlers, keyof PageCalendarRequests> {
  return {
    pageCalendarsAsked: async () => yes(await pageCalendars(await house())),
    pageCalendarTried: async (wanted) => outcome(await previewTakeOver(await house(), wanted)),
    pageCalendarTaken: async (wanted) => {
      const here = await house();
      return outcome(await givingHostBack(here, wanted.classId, async () => takeOverCalendar(here, wanted)));
    },
  };
}

function feedCases(house: () => Promise<FeedHouse>, alone: Alone): Pick<Handlers, keyof FeedRequests> {
  return {
    feedTried: async (wanted) => outcome(await tryFeed(await house(), wanted)),
    feedSubscribed: async (wanted) => outcome(await subscribeClass(await house(), wanted, alone)),
    feedRefreshed: async ({ classId }) => outcome(await refreshFeed(await house(), classId, alone)),
    feedStopped: async ({ classId }) => {
      const here = await house();
      await alone(async () => stopSubscription(here, classId));
      return yes(null);
    },
    feedChangesSeen: async ({ classId }) => {
      const here = await house();
      await alone(async () => seeFeedChanges(here, classId));
      return yes(null);
    },
  };
}

function matrixCases(house: () => Promise<House>): Pick<Handlers, keyof MatrixRequests> {
  return {
    matrixAsked: async ({ classId }) => found(await classMatrix(await house(), classId)),
    cellDecided: async (word) => outcome(await decideCell(await house(), word)),
    cellDecisionRemoved: async ({ id }) => {
      await removeCellDecision(await house(), id);
      return yes(null);
    },
    teacherAsked: async (question) => outcome(await rememberQuestion(await house(), question)),
    teacherQuestionRemoved: async ({ id }) => {
      await forgetQuestion(await house(), id);
      return yes(null);
    },
    teacherAnswered: async (answer) => outcome(await keepAnswer(await house(), answer)),
    teacherWordRemoved: async (word) => {
      await removeTeacherWord(await house(), word);
      return yes(null);
    },
  };
}

function schoolCalendarCases(house: () => Promise<House>): Pick<Handlers, keyof SchoolCalendarRequests> {
  return {
    schoolCalendarAsked: async () => yes(await schoolCalendarView(await house())),
    schoolCalendarRead: async (file) => found(await readSchoolCalendar(await house(), file)),
    schoolCalendarImported: async (decided) => outcome(await importSchoolCalendar(await house(), decided)),
    schoolDaysTyped: async (typed) => outcome(await typeSchoolDays(await house(), typed)),
    schoolDaysChanged: async (changed) => outcome(await changeSchoolDays(await house(), changed)),
    schoolDaysRemoved: async ({ ids }) => {
      await removeSchoolDays(await house(), ids);
      return yes(null);
    },
    bellScheduleSaved: async (schedule) => outcome(await saveBellSchedule(await house(), schedule)),
    bellScheduleRemoved: async ({ id }) => outcome(await removeBellSchedule(await house(), id)),
    rotationSaved: async (rotation) => outcome(await saveRotation(await house(), rotation)),
    rotationRemoved: async ({ id }) => {
      await removeRotation(await house(), id);
      return yes(null);
    },
  };
}

/** What the page's facts mean, once they may be believed, and what to draw on it. */
async function readWeek(
  house: House,
  { facts, rest }: { facts: PageFacts; rest: PageRest },
  account: string | undefined,
): Promise<PageWeek | NotYet> {
  const { clock } = house;
  const environment = { nowMs: clock.nowMs(), browserZone: clock.zone(), emptyForMs: rest.emptyForMs };
  const reading = interpretPage(facts, environment);
  const waitMs = waitFor(reading, rest);
  if (waitMs > 0) return { waitMs };
  const { days, pxPerHour } = reading;
  try {
    const beside = { look: lookOf(facts, reading), ...(account === undefined ? {} : { account }) };
    const week = await takeReading(house, reading, beside);
    return { ...week, days, bands: placeBands(week.windows, pxPerHour) };
  } catch (error) {
    // A page that can't be read is said first: unlocking would not help there.
    const notice = noticeOf(reading);
    if (!notice || reading.health.state === "ok") throw error;
    return { windows: [], moreCount: 0, notice, days, bands: [] };
  }
}

type Handler = (input: never, frame?: Frame) => Promise<Answer<unknown>>;

function mapHandlers<H extends Partial<Handlers>>(handlers: H, wrap: (handler: Handler) => Handler): H {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [name, wrap(handler as Handler)]);
  return Object.fromEntries(wrapped) as H;
}

/** An exception as a failure: by what to do next, and nothing of its text. */
export function explain(error: unknown): Answer<never> {
  if (error instanceof VaultLockedError) return no({ code: "vault-locked" });
  if (error instanceof VaultDamagedError) return no({ code: "vault-damaged" });
  return no({ code: "unexpected" });
}
