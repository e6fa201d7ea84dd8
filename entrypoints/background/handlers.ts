import type {
  Answer,
  FeedRequests,
  MatrixRequests,
  PageCalendarRequests,
  SchoolCalendarRequests,
  VaultRequests,
} from "../../lib/messages/requests";
import { FactsShelf } from "../../lib/messages/facts-shelf";
import type { Frame, Handlers } from "../../lib/messages/serve";
import { reportText, type PageReport } from "../../lib/core/health/page-report";
import { lookOf } from "../../lib/page/reading-look";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { fail, ok } from "../../lib/core/result";
import type { PageFacts, PageRest } from "../../lib/page-facts/page-facts";
import { waitFor } from "../../lib/page/patience";
import { placeBands } from "../../lib/core/suggest/place-bands";
import type { NotYet, PageWeek } from "../../lib/contracts/overlay-week";
import { interpretPage } from "../../lib/page/interpret-page";
import { VaultError } from "../../lib/ports/vault";
import { forgetQuestion, keepAnswer, rememberQuestion, removeTeacherWord } from "../../lib/services/matrix/ask-teacher";
import {
  bookWindow,
  declineWindow,
  lastCalendar,
  removeBooking,
  removeDeclines,
} from "../../lib/services/booking/book-window";
import { healthOfCalendars, withHealth } from "../../lib/services/health/calendar-health";
import { removeDamaged, vaultHealth } from "../../lib/services/health/vault-health";
import { caseload } from "../../lib/services/caseload/caseload";
import { classMatrix, decideCell, removeCellDecision } from "../../lib/services/matrix/class-matrix";
import { compareSchedule } from "../../lib/services/classes/compare-schedule";
import type { Ports } from "../../lib/services/ports";
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
} from "../../lib/services/caseload/keep-records";
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
} from "../../lib/services/school-calendar/school-calendar";
import type { FeedPorts } from "../../lib/services/feeds/read-feed";
import { refreshFeed } from "../../lib/services/feeds/refresh-feeds";
import {
  givingHostBack,
  seeFeedChanges,
  stopSubscription,
  subscribeClass,
  tryFeed,
  type Alone,
} from "../../lib/services/feeds/subscribe-class";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { pageCalendars, previewTakeOver, takeOverCalendar } from "../../lib/services/classes/take-over-calendar";
import { noticeOf, takeReading } from "../../lib/services/windows/take-reading";
import { markSession, today } from "../../lib/services/today/today";
import { windowCard } from "../../lib/services/windows/window-card";

const found = <T>(value: T | undefined): Answer<T> => (value === undefined ? fail({ code: "not-found" }) : ok(value));

/**
 * Each request joined to its use case, one after the other: a use case reads, decides and writes, and none may write
 * over what another one just decided. Those that wait for a server take their turn by themselves.
 */
export function handlersOf(ports: () => Promise<FeedPorts>, scripts: PageScripts, alone: Alone): Handlers {
  const inTurn = mapHandlers(
    useCases(ports, scripts),
    (handler) => (input, frame) => alone(() => handler(input, frame)),
  );
  return { ...inTurn, ...feedCases(ports, alone) };
}

/** Scripts that run in a calendar page when they are needed. */
export interface PageScripts {
  /** The card, beside the content script that asked for it. */
  bringCard(frame: Frame): Promise<void>;
  /** The report of the calendar page last looked at; undefined when none is open. */
  reportOf(site: CalendarVendor): Promise<PageReport | undefined>;
}

function useCases(ports: () => Promise<FeedPorts>, scripts: PageScripts): Omit<Handlers, keyof FeedRequests> {
  const shelf = new FactsShelf();
  return {
    cardScriptAsked: async (_, frame) => {
      if (!frame) return fail({ code: "not-found" });
      await scripts.bringCard(frame);
      return ok(null);
    },
    weekRead: async ({ rest, account, ...message }, frame) => {
      const taken = shelf.take(frame, message);
      if ("isForgotten" in taken) return ok(taken);
      if (!taken.ok) return fail({ code: "invalid-message", where: taken.where });
      return ok(await readWeek(await ports(), { facts: taken.facts, rest }, account));
    },
    cardAsked: async ({ windowId }) => found(await windowCard(await ports(), windowId)),
    windowBooked: async ({ windowId, place }) => {
      const booked = await bookWindow(await ports(), windowId, place);
      return booked.ok ? ok(booked.value) : fail({ code: "refused", refusal: booked.failure });
    },
    windowDeclined: async ({ windowId }) => {
      const declineIds = await declineWindow(await ports(), windowId);
      return found(declineIds && { declineIds });
    },
    declinesRemoved: async ({ declineIds }) => {
      await removeDeclines(await ports(), declineIds);
      return ok(null);
    },
    bookingRemoved: async ({ bookingId }) => {
      await removeBooking(await ports(), bookingId);
      return ok(null);
    },
    calendarPlaceAsked: async () => ok(await lastCalendar(await ports())),
    calendarHealthAsked: async () => ok(await healthOfCalendars(await ports())),
    pageReportAsked: async ({ site }) => {
      const report = await scripts.reportOf(site);
      return ok(report ? { text: reportText(await withHealth(await ports(), report)) } : null);
    },
    todayAsked: async () => ok(await today(await ports())),
    sessionMarked: async (mark) => {
      const marked = await markSession(await ports(), mark);
      return marked ? ok(await today(await ports())) : fail({ code: "not-found" });
    },
    suggestionsAsked: async ({ date }) => ok(await suggestionList(await ports(), date)),
    caseloadAsked: async () => ok(await caseload(await ports())),
    siteSaved: async (site) => await saveSite(await ports(), site),
    siteRemoved: async ({ id }) => await removeSite(await ports(), id),
    classSaved: async (schoolClass) => await saveClass(await ports(), schoolClass),
    classRemoved: async ({ id }) => {
      const here = await ports();
      return await givingHostBack(here, id, async () => removeClass(here, id));
    },
    scheduleCompared: async (schedule) => ok((await compareSchedule(await ports(), schedule)) ?? null),
    scheduleImported: async (schedule) => {
      const here = await ports();
      return await givingHostBack(here, schedule.classId, async () => importSchedule(here, schedule));
    },
    titleCorrected: async (title) => await correctTitle(await ports(), title),
    studentSaved: async (student) => await saveStudent(await ports(), student),
    studentRemoved: async ({ id }) => await removeStudent(await ports(), id),
    workingHoursSaved: async ({ workingHours }) => await saveWorkingHours(await ports(), workingHours),
    ...vaultCases(ports),
    ...pageCalendarCases(ports),
    ...matrixCases(ports),
    ...schoolCalendarCases(ports),
  };
}

function vaultCases(ports: () => Promise<Ports>): Pick<Handlers, keyof VaultRequests> {
  return {
    vaultHealthAsked: async () => ok(await vaultHealth(await ports())),
    damagedRemoved: async ({ records }) => {
      await removeDamaged(await ports(), records);
      return ok(null);
    },
    missingAccepted: async () => {
      await (await ports()).vault.acceptMissing();
      return ok(null);
    },
    vaultStartedAnew: async () => {
      await (await ports()).vault.startAnew();
      return ok(null);
    },
  };
}

function pageCalendarCases(ports: () => Promise<FeedPorts>): Pick<Handlers, keyof PageCalendarRequests> {
  return {
    pageCalendarsAsked: async () => ok(await pageCalendars(await ports())),
    pageCalendarTried: async (wanted) => await previewTakeOver(await ports(), wanted),
    pageCalendarTaken: async (wanted) => {
      const here = await ports();
      return await givingHostBack(here, wanted.classId, async () => takeOverCalendar(here, wanted));
    },
  };
}

function feedCases(ports: () => Promise<FeedPorts>, alone: Alone): Pick<Handlers, keyof FeedRequests> {
  return {
    feedTried: async (wanted) => await tryFeed(await ports(), wanted),
    feedSubscribed: async (wanted) => await subscribeClass(await ports(), wanted, alone),
    feedRefreshed: async ({ classId }) => await refreshFeed(await ports(), classId, alone),
    feedStopped: async ({ classId }) => {
      const here = await ports();
      await alone(async () => stopSubscription(here, classId));
      return ok(null);
    },
    feedChangesSeen: async ({ classId }) => {
      const here = await ports();
      await alone(async () => seeFeedChanges(here, classId));
      return ok(null);
    },
  };
}

function matrixCases(ports: () => Promise<Ports>): Pick<Handlers, keyof MatrixRequests> {
  return {
    matrixAsked: async ({ classId }) => found(await classMatrix(await ports(), classId)),
    cellDecided: async (word) => await decideCell(await ports(), word),
    cellDecisionRemoved: async ({ id }) => {
      await removeCellDecision(await ports(), id);
      return ok(null);
    },
    teacherAsked: async (question) => await rememberQuestion(await ports(), question),
    teacherQuestionRemoved: async ({ id }) => {
      await forgetQuestion(await ports(), id);
      return ok(null);
    },
    teacherAnswered: async (answer) => await keepAnswer(await ports(), answer),
    teacherWordRemoved: async (word) => {
      await removeTeacherWord(await ports(), word);
      return ok(null);
    },
  };
}

function schoolCalendarCases(ports: () => Promise<Ports>): Pick<Handlers, keyof SchoolCalendarRequests> {
  return {
    schoolCalendarAsked: async () => ok(await schoolCalendarView(await ports())),
    schoolCalendarRead: async (file) => found(await readSchoolCalendar(await ports(), file)),
    schoolCalendarImported: async (decided) => await importSchoolCalendar(await ports(), decided),
    schoolDaysTyped: async (typed) => await typeSchoolDays(await ports(), typed),
    schoolDaysChanged: async (changed) => await changeSchoolDays(await ports(), changed),
    schoolDaysRemoved: async ({ ids }) => {
      await removeSchoolDays(await ports(), ids);
      return ok(null);
    },
    bellScheduleSaved: async (schedule) => await saveBellSchedule(await ports(), schedule),
    bellScheduleRemoved: async ({ id }) => await removeBellSchedule(await ports(), id),
    rotationSaved: async (rotation) => await saveRotation(await ports(), rotation),
    rotationRemoved: async ({ id }) => {
      await removeRotation(await ports(), id);
      return ok(null);
    },
  };
}

/** What the page's facts mean, once they may be believed, and what to draw on it. */
async function readWeek(
  ports: Ports,
  { facts, rest }: { facts: PageFacts; rest: PageRest },
  account: string | undefined,
): Promise<PageWeek | NotYet> {
  const { clock } = ports;
  const environment = { nowMs: clock.nowMs(), browserZone: clock.zone(), emptyForMs: rest.emptyForMs };
  const reading = interpretPage(facts, environment);
  const waitMs = waitFor(reading, rest);
  if (waitMs > 0) return { waitMs };
  const { days, pxPerHour } = reading;
  try {
    const beside = { look: lookOf(facts, reading), ...(account === undefined ? {} : { account }) };
    const week = await takeReading(ports, reading, beside);
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
  if (error instanceof VaultError) return fail(error.failure);
  return fail({ code: "unexpected" });
}
