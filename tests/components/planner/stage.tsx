import { cleanup, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import type { BuildingView } from "../../../lib/contracts/building";
import type { FolderState } from "../../../lib/contracts/vault";
import { USUAL_CHOICES } from "../../../lib/core/policy/choices";
import type {
  FeedActions,
  SaveFailure,
  PageActions,
  PlannerRequests,
  Preferences,
} from "../../../components/planner/contracts";
import type { ScheduleFileReading } from "../../../components/planner/files/file-reading";
import type { ConfirmedAccount } from "../../../lib/core/accounts/confirmed-account";
import type { Answer } from "../../../lib/contracts/contract";
import type { ChangeName, Input, Output, RequestName } from "../../../lib/contracts/requests";
import { PlannerApp } from "../../../components/planner/PlannerApp";
import type { PlannerProps } from "../../../components/planner/planner-props";
import type { Caseload, ClassOverview } from "../../../lib/contracts/caseload";
import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import type { SubscriptionOverview } from "../../../lib/core/feeds/schedule-subscription";
import { isRoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import { aCalendarHealth } from "./health/sample-health";
import { aCaseload, aSuggestionList, RIVERA_LINES } from "./sample-caseload";
import { someCoverage } from "./sample-coverage";
import { ok } from "../../../lib/core/result";

export function anEntry(title: string): ScheduleEntry {
  return {
    entryId: title,
    title,
    start: { date: "2026-09-01", minute: 480 },
    durationMinutes: 30,
    busy: true,
  };
}

/** A planner that keeps its caseload in memory, as the background would, and lists what it was asked to do. */
export interface Stage {
  /** Name and input of each change, in order. */
  asked: [ChangeName | keyof PageActions, unknown][];
  caseload: () => Caseload;
}

export interface StageOptions extends Partial<Omit<PlannerProps, "actions" | "requests" | "caseload">> {
  hash?: string;
  caseload?: Caseload | null;
  /** Changes that shall be refused. */
  refuse?: Partial<Record<ChangeName, SaveFailure>>;
  /** What the background answers; what is not among them it does not answer. */
  answers?: Answers;
  actions?: Partial<PageActions>;
}

type Answers = { [N in RequestName]?: (input: Input<N>) => Promise<Answer<Output<N>>> };

const AN_ACCOUNT: ConfirmedAccount = {
  id: "a1",
  vendor: "google",
  address: "dana@lincoln.example",
  confirmedOn: "2026-10-05",
};

/** No file of a colleague was taken, and there is nothing to say to one. */
export const NO_COLLEAGUES: BuildingView = {
  own: { name: "", discipline: null, visits: [], expiresOn: "2026-12-18", withoutRoom: [], revealing: [] },
  rule: "wall",
  colleagues: [],
  rooms: [],
  ownRooms: [],
  clashes: [],
};

/** Nothing is kept in a folder. */
export const NO_FOLDER: FolderState = {
  folder: null,
  purpose: null,
  keepsNothing: false,
  isRequired: false,
  hasFile: false,
  savedAtMs: null,
  failure: null,
};

/** One calendar that was read well; no page of it is open, and none was taken over. */
const ANSWERS: Answers = {
  compareSchedule: async () => ({ ok: true, value: null }),
  hashNames: async () => ({ ok: true, value: [] }),
  loadVisitsOfClass: async () => ({ ok: true, value: [] }),
  loadVisitsOfStudents: async () => ({ ok: true, value: [] }),
  countLostWithStudent: async () => ({ ok: true, value: { sessions: 0, minutes: 0, data: 0, decisions: 0 } }),
  findNamedElsewhere: async () => ({
    ok: true,
    value: { places: [], replacedCount: 0, isNameKnown: true, unreadCount: 0 },
  }),
  loadPageCalendars: async () => ({ ok: true, value: { calendars: [], missing: "not-read" } }),
  previewPageCalendar: async () => ({ ok: false, failure: { code: "not-found" } }),
  loadOverrides: async () => ({ ok: true, value: [] }),
  loadConfirmedAccounts: async () => ({ ok: true, value: { accounts: [AN_ACCOUNT], unnamedCount: 1 } }),
  loadCalendarHealth: async () => ({ ok: true, value: [aCalendarHealth()] }),
  loadPageReport: async () => ({ ok: true, value: null }),
  loadCalendarAccounts: async () => ({ ok: true, value: { accounts: [], available: ["google"] } }),
  loadBuilding: async () => ({ ok: true, value: NO_COLLEAGUES }),
  loadChoices: async () => ({ ok: true, value: USUAL_CHOICES }),
  loadFolderState: async () => ({ ok: true, value: NO_FOLDER }),
  loadConflicts: async () => ({ ok: true, value: [] }),
  loadDistrictForms: async () => ({ ok: true, value: [] }),
  loadDistrictPolicy: async () => ({ ok: true, value: { policy: {}, wrong: [] } }),
  previewTouchBase: async () => ({
    ok: true,
    value: { title: "Touch base (5 min)", location: "", guestEmail: "" },
  }),
  loadMakeUpWindows: async () => ({ ok: true, value: [] }),
  loadParentNotices: async () => ({ ok: true, value: [] }),
  loadPlanReviews: async () => ({ ok: true, value: [] }),
  loadWeekSessions: async () => ({ ok: true, value: [] }),
  loadCoverage: async () => ({ ok: true, value: someCoverage() }),
};

const TWO_ENTRIES: ScheduleFileReading = ok({ entries: [anEntry("Snack"), anEntry("Flex")], notes: [] });

/** Draws the planner on the screen that `hash` names. */
export function stagePlanner(options: StageOptions = {}): Stage {
  const { hash = "#week", refuse = {}, answers = {}, actions: ownActions = {}, ...props } = options;
  history.replaceState(null, "", hash);
  document.body.className = "pp-page";
  document.documentElement.lang = props.language ?? "en";
  const kept = { caseload: props.caseload ?? aCaseload() };
  const keep = (caseload: Caseload): Caseload => (kept.caseload = caseload);
  const stage: Stage = { asked: [], caseload: () => kept.caseload };

  function Stand() {
    const [caseload, setCaseload] = useState(props.caseload === undefined ? aCaseload() : props.caseload);
    const [preferences, setPreferences] = useState<Preferences>({
      language: "auto",
      overlay: { google: true, outlook: true },
      onlyNext: { google: false, outlook: false },
      yearReviewed: 0,
      reminderMinutes: 0,
      isPrivate: false,
    });
    const does: Does = async (name, input, change) => {
      stage.asked.push([name, input]);
      const refused = name in refuse ? refuse[name as ChangeName] : undefined;
      if (refused) return refused;
      setCaseload(keep(change(kept.caseload)));
      return null;
    };
    const requests: PlannerRequests = {
      async ask(name, input) {
        const known: Answers = { ...ANSWERS, ...answers };
        return (await known[name]?.(input)) ?? { ok: false, failure: { code: "no-answer" } };
      },
      save: async (name, input) => does(name, input, (all) => CHANGES[name]?.(all, input) ?? { ...all }),
    };
    const actions: PageActions = {
      ...memoryFeedActions(does),
      saveOverride: async () => ({ code: "override", refusal: { code: "empty" } }),
      connectCalendar: async (wanted) => does("connectCalendar", wanted, (all) => all),
      openCalendar: () => undefined,
      copyText: async () => true,
      saveTextFile: (name, text) => void stage.asked.push(["saveTextFile", { name, text }]),
      saveHtmlFile: (name, html) => void stage.asked.push(["saveHtmlFile", { name, html }]),
      saveSessionsFile: async (name, events) => void stage.asked.push(["saveSessionsFile", { name, events }]),
      changePreferences: (patch) => {
        stage.asked.push(["changePreferences", patch]);
        setPreferences((before) => ({ ...before, ...patch }));
      },
      readScheduleFile: async () => TWO_ENTRIES,
      readListFile: async (file) => {
        const text = await file.text();
        return ok({ text, lines: text.split("\n").map((line) => ({ text: line })) });
      },
      allowNotifications: async () => true,
      folders: null,
      newId: () => crypto.randomUUID(),
      bookWindow: async () => ({ ok: false, failure: { code: "no-answer" } }),
      bookTouchBase: async () => ({ ok: false, failure: { code: "no-answer" } }),
      ...ownActions,
    };
    return (
      <PlannerApp
        language="en"
        failure={null}
        suggestions={aSuggestionList()}
        deviceZone="America/New_York"
        calendarUrl="https://calendar.google.com/calendar/r/week"
        reader={{ vendors: ["google"], version: "1.0.0", today: "2026-10-05" }}
        onRetry={() => stage.asked.push(["newId", null])}
        {...props}
        caseload={caseload}
        preferences={props.preferences ?? preferences}
        requests={requests}
        actions={actions}
      />
    );
  }
  render(<Stand />);
  return stage;
}

/** Puts `record` in the place of the one with the same id, or last. */
function put<T>(list: T[], idOf: (element: T) => string, record: T): T[] {
  const isSame = (element: T): boolean => idOf(element) === idOf(record);
  return list.some(isSame) ? list.map((element) => (isSame(element) ? record : element)) : [...list, record];
}

type Does = (
  name: Stage["asked"][number][0],
  input: unknown,
  change: (caseload: Caseload) => Caseload,
) => Promise<SaveFailure>;

const withLines = (overview: ClassOverview, change: (line: ScheduleLine) => ScheduleLine): ClassOverview => ({
  ...overview,
  ...(overview.schedule
    ? { schedule: { ...overview.schedule, lines: overview.schedule.lines.map((line) => change(line)) } }
    : {}),
});

const atClass = (all: Caseload, classId: string, change: (overview: ClassOverview) => ClassOverview): Caseload => ({
  ...all,
  classes: all.classes.map((overview) => (overview.schoolClass.id === classId ? change(overview) : overview)),
});

type Changes = { [N in ChangeName]?: (all: Caseload, input: Input<N>) => Caseload };

/**
 * What changes do to the caseload. The matrix and the school calendar have stages of their own, on the real use cases.
 */
const CHANGES: Changes = {
  importCaseload: (all, { sites, classes, students }) => ({
    ...all,
    sites: [...all.sites, ...sites],
    classes: classes.reduce((kept, schoolClass) => put(kept, (o) => o.schoolClass.id, { schoolClass }), all.classes),
    students: students.reduce((kept, student) => put(kept, (o) => o.student.id, { student, goals: [] }), all.students),
  }),
  saveSite: (all, site) => ({ ...all, sites: put(all.sites, ({ id }) => id, site) }),
  removeSite: (all, { id }) => ({ ...all, sites: all.sites.filter((site) => site.id !== id) }),
  saveClass: (all, schoolClass) => {
    const before = all.classes.find((overview) => overview.schoolClass.id === schoolClass.id);
    return { ...all, classes: put(all.classes, (o) => o.schoolClass.id, { ...before, schoolClass }) };
  },
  removeClass: (all, { id }) => ({ ...all, classes: all.classes.filter(({ schoolClass }) => schoolClass.id !== id) }),
  importSchedule: (all, { classId, sourceName, entries }) =>
    atClass(all, classId, (overview) => ({
      ...overview,
      schedule: {
        sourceName,
        importedAt: "2026-10-05T12:00:00Z",
        entryCount: entries.length,
        cycleCount: entries.filter(({ cycleDays }) => cycleDays).length,
        lines: RIVERA_LINES,
        cut: { count: 0, titles: [] },
      },
    })),
  correctTitle: (all, { titleKey, kind }) => ({
    ...all,
    classes: all.classes.map((overview) =>
      withLines(overview, (line) => {
        if (line.titleKey !== titleKey || !kind) return line;
        const kinds = isRoutineKind(kind) ? [{ kind, confidence: 1, evidence: line.title }] : [];
        const nonRoutine = isRoutineKind(kind) ? {} : { nonRoutine: { kind, evidence: line.title } };
        return { ...line, recognition: { kinds, ...nonRoutine, source: "corrected" } };
      }),
    ),
  }),
  saveStudent: (all, { base: _base, ...student }) => ({
    ...all,
    students: put(all.students, (overview) => overview.student.id, { student, goals: [] }),
  }),
  removeStudent: (all, { id }) => ({ ...all, students: all.students.filter(({ student }) => student.id !== id) }),
  saveWorkingHours: (all, { workingHours }) => ({ ...all, workingHours }),
  stopFeed: (all, { classId }) => atClass(all, classId, ({ subscription: _stopped, ...overview }) => overview),
  markFeedChangesSeen: (all, { classId }) =>
    atClass(all, classId, ({ subscription, ...overview }) => ({
      ...overview,
      ...(subscription ? { subscription: { ...subscription, unseen: [] } } : {}),
    })),
  removeDeclines: (all, { declineIds }) => ({
    ...all,
    declines: all.declines.filter(({ id }) => !declineIds.includes(id)),
  }),
};

/** Every address leads to the same calendar of two entries that never changes. */
function memoryFeedActions(does: Does): FeedActions {
  return {
    previewFeed: async () => ok({ entryCount: 2, leftOut: 0, cut: { count: 0, titles: [] }, changes: null }),
    subscribeFeed: async ({ classId, address }) =>
      does("subscribeFeed", { classId, address }, (all) =>
        atClass(all, classId, (overview) => ({ ...overview, subscription: aSubscription(new URL(address).host) })),
      ),
    leaveFeed: async () => {},
    refreshFeed: async () => ok({ isChanged: false }),
  };
}

export function aSubscription(host: string, over: Partial<SubscriptionOverview> = {}): SubscriptionOverview {
  return {
    maskedAddress: `${host}/…/basic.ics`,
    hostPattern: `https://${host}/*`,
    lastReadAt: "2026-10-05T11:40:00.000Z",
    leftOut: 0,
    unseen: [],
    ...over,
  };
}

/** Takes the planner off the page, and what a test left in the address. */
export function clearStage(): void {
  cleanup();
  history.replaceState(null, "", location.pathname);
}
