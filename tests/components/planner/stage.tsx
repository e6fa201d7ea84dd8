import "../../../components/ui/tokens.css";
import "../../../components/ui/kit.css";
import "../../../components/planner/planner.css";
import "../../../components/planner/health/health.css";
import { cleanup, render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import type {
  FeedActions,
  HealthActions,
  Outcome,
  PageCalendarActions,
  PlannerActions,
  Preferences,
  ScheduleFileReading,
} from "../../../components/planner/contracts";
import { PlannerApp, type PlannerProps } from "../../../components/planner/PlannerApp";
import type { Caseload, ClassOverview } from "../../../lib/contracts/caseload";
import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import type { SubscriptionOverview } from "../../../lib/core/feeds/schedule-subscription";
import { isRoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import { JUDGEMENT_WORDS } from "../../../lib/i18n/judgement";
import { translator } from "../../../lib/i18n/translate";
import { aCalendarHealth } from "./health/sample-health";
import { aCaseload, aSuggestionList, RIVERA_LINES } from "./sample-caseload";

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
  /** Name and input of each action, in order. */
  asked: [keyof PlannerActions, unknown][];
  caseload: () => Caseload;
}

export interface StageOptions extends Partial<Omit<PlannerProps, "actions" | "caseload">> {
  hash?: string;
  caseload?: Caseload | null;
  /** Answers of actions that shall be refused. */
  refuse?: Partial<Record<keyof PlannerActions, Outcome>>;
  readScheduleFile?: PlannerActions["readScheduleFile"];
  compareSchedule?: PlannerActions["compareSchedule"];
  /** Answers of the server of calendars. */
  feeds?: Partial<FeedActions>;
  /** What was read on her own calendar page. */
  page?: Partial<PageCalendarActions>;
  health?: Partial<HealthActions & Pick<PlannerActions, "copyText">>;
}

/** One calendar that was read well; no page of it is open. */
const HEALTH_ACTIONS: HealthActions = {
  calendarHealth: async () => ({ calendars: [aCalendarHealth()] }),
  pageReport: async () => null,
  takeOverride: async () => ({ code: "empty" }),
  removeOverride: async () => {},
  removeDamaged: async () => null,
  acceptMissing: async () => null,
  startAnew: async () => null,
};

const TWO_ENTRIES: ScheduleFileReading = { entries: [anEntry("Snack"), anEntry("Flex")], notes: [] };

/** Draws the planner on the screen that `hash` names. */
export function stagePlanner(options: StageOptions = {}): Stage {
  const { hash = "#week", refuse = {}, readScheduleFile = async () => TWO_ENTRIES, ...rest } = options;
  const { compareSchedule = async () => null, feeds = {}, page = {}, health, ...props } = rest;
  history.replaceState(null, "", hash);
  document.body.className = "pp-page";
  document.documentElement.lang = props.language ?? "en";
  const stage: Stage = { asked: [], caseload: () => latest };
  let latest = props.caseload === undefined ? aCaseload() : (props.caseload ?? aCaseload());

  const judgement = translator(JUDGEMENT_WORDS, props.language ?? "en");

  function Stand() {
    const [caseload, setCaseload] = useState(props.caseload === undefined ? aCaseload() : props.caseload);
    const [preferences, setPreferences] = useState<Preferences>({
      language: "auto",
      overlay: { google: true, outlook: true },
      onlyNext: { google: false, outlook: false },
      overrides: {},
    });
    const does =
      <I,>(name: keyof PlannerActions, change: (caseload: Caseload, input: I) => Caseload) =>
      async (input: I): Promise<Outcome> => {
        stage.asked.push([name, input]);
        const refused = refuse[name];
        if (refused) return refused;
        latest = change(latest, input);
        setCaseload(latest);
        return null;
      };
    const actions: PlannerActions = {
      ...memoryActions(does),
      changePreferences: (patch) => {
        stage.asked.push(["changePreferences", patch]);
        setPreferences((before) => ({ ...before, ...patch }));
      },
      readScheduleFile,
      compareSchedule,
      ...feeds,
      ...page,
      ...HEALTH_ACTIONS,
      ...health,
      newId: () => crypto.randomUUID(),
    };
    return (
      <PlannerApp
        language="en"
        words={{ kindLabel: (kind) => (isRoutineKind(kind) ? judgement(`kind.${kind}`) : judgement(`none.${kind}`)) }}
        failure={null}
        suggestions={aSuggestionList()}
        deviceZone="America/New_York"
        calendarUrl="https://calendar.google.com/calendar/r/week"
        reader={{ sites: ["google"], version: "1.0.0", today: "2026-10-05" }}
        onRetry={() => stage.asked.push(["newId", null])}
        {...props}
        caseload={caseload}
        preferences={props.preferences ?? preferences}
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

type Does = <I>(
  name: keyof PlannerActions,
  change: (caseload: Caseload, input: I) => Caseload,
) => (input: I) => Promise<Outcome>;

const withLines = (overview: ClassOverview, change: (line: ScheduleLine) => ScheduleLine): ClassOverview => ({
  ...overview,
  ...(overview.schedule
    ? { schedule: { ...overview.schedule, lines: overview.schedule.lines.map((line) => change(line)) } }
    : {}),
});

function memoryActions(
  does: Does,
): Omit<PlannerActions, "changePreferences" | "readScheduleFile" | "compareSchedule" | "newId" | keyof HealthActions> {
  return {
    saveSite: does("saveSite", (all, site) => ({ ...all, sites: put(all.sites, ({ id }) => id, site) })),
    removeSite: does("removeSite", (all, id) => ({ ...all, sites: all.sites.filter((site) => site.id !== id) })),
    saveClass: does("saveClass", (all, schoolClass) => {
      const before = all.classes.find((overview) => overview.schoolClass.id === schoolClass.id);
      return { ...all, classes: put(all.classes, (o) => o.schoolClass.id, { ...before, schoolClass }) };
    }),
    removeClass: does("removeClass", (all, id) => ({
      ...all,
      classes: all.classes.filter(({ schoolClass }) => schoolClass.id !== id),
    })),
    importSchedule: does("importSchedule", (all, { classId, sourceName, entries }) => ({
      ...all,
      classes: all.classes.map((overview) =>
        overview.schoolClass.id === classId
          ? {
              ...overview,
              schedule: {
                sourceName,
                importedAt: "2026-10-05T12:00:00Z",
                entryCount: entries.length,
                cycleCount: entries.filter(({ cycleDays }) => cycleDays).length,
                lines: RIVERA_LINES,
                cut: { count: 0, titles: [] },
              },
            }
          : overview,
      ),
    })),
    correctTitle: does("correctTitle", (all, { titleKey, kind }) => ({
      ...all,
      classes: all.classes.map((overview) =>
        withLines(overview, (line) => {
          if (line.titleKey !== titleKey || !kind) return line;
          const kinds = isRoutineKind(kind) ? [{ kind, confidence: 1, evidence: line.title }] : [];
          const nonRoutine = isRoutineKind(kind) ? {} : { nonRoutine: { kind, evidence: line.title } };
          return { ...line, recognition: { kinds, ...nonRoutine, source: "corrected" } };
        }),
      ),
    })),
    saveStudent: does("saveStudent", (all, student) => ({
      ...all,
      students: put(all.students, (overview) => overview.student.id, { student, goals: [] }),
    })),
    removeStudent: does("removeStudent", (all, id) => ({
      ...all,
      students: all.students.filter(({ student }) => student.id !== id),
    })),
    saveWorkingHours: does("saveWorkingHours", (all, workingHours) => ({ ...all, workingHours })),
    // The matrix has a stage of its own, on the real use cases.
    matrixOf: async () => ({ failure: { code: "no-answer" } }),
    decideCell: does("decideCell", (all) => all),
    removeCellDecision: does("removeCellDecision", (all) => all),
    rememberQuestion: does("rememberQuestion", (all) => all),
    forgetQuestion: does("forgetQuestion", (all) => all),
    keepAnswer: does("keepAnswer", (all) => all),
    removeTeacherWord: does("removeTeacherWord", (all) => all),
    ...memoryFeedActions(does),
    pageCalendars: async () => ({ calendars: [], missing: "not-read" }),
    previewPageCalendar: async () => ({ failure: { code: "not-found" } }),
    takePageCalendar: does("takePageCalendar", (all) => all),
    copyText: async () => true,
    // The school calendar has a stage of its own, on the real use cases.
    schoolCalendar: async () => ({ failure: { code: "no-answer" } }),
    readSchoolCalendar: async () => ({ failure: { code: "no-answer" } }),
    importSchoolCalendar: does("importSchoolCalendar", (all) => all),
    typeSchoolDays: does("typeSchoolDays", (all) => all),
    changeSchoolDays: does("changeSchoolDays", (all) => all),
    removeSchoolDays: does("removeSchoolDays", (all) => all),
    saveBellSchedule: does("saveBellSchedule", (all) => all),
    removeBellSchedule: does("removeBellSchedule", (all) => all),
    saveRotation: does("saveRotation", (all) => all),
    removeRotation: does("removeRotation", (all) => all),
    removeDeclines: does("removeDeclines", (all, ids) => ({
      ...all,
      declines: all.declines.filter(({ id }) => !ids.includes(id)),
    })),
  };
}

const atClass = (all: Caseload, classId: string, change: (overview: ClassOverview) => ClassOverview): Caseload => ({
  ...all,
  classes: all.classes.map((overview) => (overview.schoolClass.id === classId ? change(overview) : overview)),
});

/** Every address leads to the same calendar of two entries that never changes. */
function memoryFeedActions(does: Does): FeedActions {
  return {
    tryFeed: async () => ({ preview: { entryCount: 2, leftOut: 0, cut: { count: 0, titles: [] }, changes: null } }),
    subscribeFeed: does("subscribeFeed", (all, { classId, address }) =>
      atClass(all, classId, (overview) => ({ ...overview, subscription: aSubscription(new URL(address).host) })),
    ),
    leaveFeed: async () => {},
    refreshFeed: async () => ({ isChanged: false }),
    stopFeed: does("stopFeed", (all, classId) =>
      atClass(all, classId, ({ subscription: _stopped, ...overview }) => overview),
    ),
    seeFeedChanges: does("seeFeedChanges", (all, classId) =>
      atClass(all, classId, ({ subscription, ...overview }) => ({
        ...overview,
        ...(subscription ? { subscription: { ...subscription, unseen: [] } } : {}),
      })),
    ),
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
