import { oneAtATime } from "../../../lib/services/write-lock";
import type { CalendarAccount } from "../../../lib/core/booking/calendar-account";
import type { Visit } from "../../../lib/core/booking/visit";
import { instantOf, wallClockAt } from "../../../lib/core/time/zone";
import { authorisedHttp } from "../../../lib/adapters/authorised-http";
import { googleCalendar } from "../../../lib/adapters/google-calendar/google-calendar";
import { graphCalendar } from "../../../lib/adapters/graph-calendar/graph-calendar";
import type { SignIn } from "../../../lib/ports/sign-in";
import { ok } from "../../../lib/core/result";
import type { CalendarPort } from "../../../lib/ports/calendar-port";
import type { Http } from "../../../lib/ports/http";
import { bookVisit } from "../../../lib/services/sending/book-visit";
import { recoverVisits } from "../../../lib/services/sending/recover-visits";
import { workQueue } from "../../../lib/services/sending/work-queue";
import type { SendingPorts } from "../../../lib/services/sending/sending-ports";
import { IdbVault } from "../../../lib/vault/idb-vault";
import { steadyTokens } from "../../adapters/calendar-stage";
import { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { faultyHttp, type Fault } from "../../fake-calendar-api/faulty-http";
import { aClass, aSite, aStudent, at, someSettings } from "../../fixtures/builders";
import { wordsIn } from "../../fixtures/words-in";
import { handsOver } from "../hands-over";

export const ZONE = "America/New_York";
export const TEACHER = "alvarez@lincoln.example";
export type Vendor = "google" | "graph";

/**
 * The requests of one click before the one that creates its event: a look at her calendar and at the teacher's times,
 * before the hold and once more after it.
 */
export const BEFORE_CREATE: readonly Fault[] = ["none", "none", "none", "none"];

/** A visit to a class's arrival, Tuesday 2026-10-06, 8:05 to 8:35, that is to be booked in the account "a1". */
export const aDraft = (over: Partial<Visit> = {}, calendarId = "therapist@lincoln.example"): Visit => ({
  id: "v1",
  purpose: "push-in",
  windowId: "2026-10-06.b1",
  classId: "k12",
  entryId: "arrival",
  titleKey: "arrival",
  routineTitle: "Arrival",
  kind: "arrival",
  routine: { startMinute: at("8:05"), endMinute: at("8:35"), others: [] },
  studentIds: ["mj"],
  goalIds: { mj: "g1" },
  startMinute: at("8:05"),
  endMinute: at("8:35"),
  cadence: { on: "once" },
  from: "2026-10-06",
  until: "2026-10-06",
  zone: ZONE,
  changes: [],
  outgoingTitle: "",
  state: "draft",
  way: "google",
  attempt: 0,
  handedOverAt: "",
  sendTask: { accountId: "a1", calendarId, hasGuests: false, tries: 0 },
  ...over,
});

/** The extension's background, which can be killed and started again, and a calendar's server that stays. */
export interface SendingStage<Api extends FakeGoogle | FakeGraph = FakeGoogle | FakeGraph> {
  api: Api;
  vault: IdbVault;
  faults: Fault[];
  nowMs: number;
  ownCalendar: string;
  alarmMs: number | null | undefined;
  /** What signing in gives. */
  signsIn: Awaited<ReturnType<SignIn["connect"]>>;
  /** Ids of accounts whose access was taken back. */
  revoked: string[];
  /** With which account it was signed in, in order. */
  signedInAs: Parameters<SignIn["connect"]>[2][];
  /** Work that nobody waits for. */
  background: Promise<void>[];
  /** What happens during the hold. */
  duringHold: () => Promise<void>;
  book(over?: { visitId?: string; isAccepted?: boolean }): Promise<void>;
  work(isAsked?: boolean): Promise<void>;
  ports(): SendingPorts;
  underLock: ReturnType<typeof oneAtATime>;
  /** What each draw gives. */
  random: number;
  /** Ends the worker at its next step outside itself, and starts another. */
  killAt: number | undefined;
  /** From this write on, counted from 0, the disk is full. */
  fullAt: number | undefined;
  restart(): Promise<void>;
  /** Waits until the worker is dead, or else has done this work and all in the background, and nothing is written. */
  settled(work: Promise<unknown>): Promise<void>;
  visit(id?: string): Promise<Visit>;
  put(...visits: Visit[]): Promise<void>;
}

/** Something that happens once, and can be waited for. */
function aSignal(): { wait: Promise<void>; happen(): void; happened(): boolean } {
  let resolve = (): void => undefined;
  const wait = new Promise<void>((resolved) => (resolve = resolved));
  let isOver = false;
  return {
    wait,
    happen() {
      isOver = true;
      resolve();
    },
    happened: () => isOver,
  };
}

const never = async (): Promise<never> => new Promise(() => undefined);

function portOf(vendor: Vendor, http: Http, nowMs: () => number): CalendarPort {
  const send = authorisedHttp(http, steadyTokens);
  return vendor === "google" ? googleCalendar(send, nowMs) : graphCalendar(send, nowMs);
}

export async function stageSending(vendor: Vendor = "google"): Promise<SendingStage> {
  indexedDB = new IDBFactory();
  const vault = new IdbVault();
  const api = vendor === "google" ? new FakeGoogle() : new FakeGraph();
  const ownCalendar = vendor === "google" ? "therapist@lincoln.example" : "own";
  const faults: Fault[] = [];
  let generation = 0;
  /** Steps of workers, dead ones too, that are on their way. */
  let running = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    running += 1;
    return work.finally(() => (running -= 1));
  };
  let steps = 0;
  let death = aSignal();
  /** Counts a step to the outside; from the one at which the worker is killed, nothing ever returns to it. */
  const outside = async (mine: number): Promise<void> => {
    steps += 1;
    const isKilled = mine === generation && stage.killAt !== undefined && steps > stage.killAt;
    if (isKilled) death.happen();
    if (isDead(mine)) await never();
  };
  const isDead = (mine: number): boolean => mine !== generation || death.happened();
  const makePorts = (): SendingPorts => {
    const mine = generation;
    const faulty = faultyHttp(api, () => faults.shift() ?? "none");
    const http: Http = {
      async send(request) {
        await outside(mine);
        const answer = await faulty.send(request);
        await outside(mine);
        return answer;
      },
    };
    const calendar = portOf(vendor, http, () => stage.nowMs);
    const lines = new Map<string, ReturnType<typeof oneAtATime>>();
    const killable = Object.create(vault) as IdbVault;
    killable.apply = async (changes) => {
      await outside(mine);
      if (stage.fullAt !== undefined) {
        if (stage.fullAt === 0) throw new Error("The disk is full.");
        stage.fullAt -= 1;
      }
      return counted(vault.apply(changes));
    };
    killable.find = async (collection, id) => counted(vault.find(collection, id));
    killable.all = async (collection) => counted(vault.all(collection));
    return {
      vault: killable,
      clock: { nowMs: () => stage.nowMs, zone: () => ZONE },
      words: wordsIn("en"),
      wordsIn: async (language) => Promise.resolve(wordsIn(language)),
      handOver: handsOver(),
      settings: { read: async () => Promise.resolve(someSettings()) },
      accounts: {
        open: async (id) => ((await vault.find("calendarAccounts", id)) ? calendar : undefined),
        async inLine(id, work) {
          if (!lines.has(id)) lines.set(id, oneAtATime());
          return lines.get(id)!(work);
        },
      },
      signIn: {
        approvalUrl: async () => Promise.resolve(undefined),
        googleClientId: async () => Promise.resolve(undefined),
        available: async () => Promise.resolve([vendor]),
        async connect(_vendor, _use, account) {
          stage.signedInAs.push(account);
          return Promise.resolve(stage.signsIn);
        },
        tokens: () => steadyTokens,
        revoke: async ({ id }) => Promise.resolve(stage.revoked.push(id) > 0),
      },
      runOn: (work) => void stage.background.push(work()),
      sendingWakeUp: { at: async (whenMs) => (isDead(mine) ? never() : void (stage.alarmMs = whenMs)) },
      async pause(ms) {
        await stage.duringHold();
        await outside(mine);
        stage.nowMs += ms;
      },
      random: () => stage.random,
      installSalt: async () => Promise.resolve("salt"),
    };
  };
  const stage: SendingStage = {
    api,
    vault,
    faults,
    nowMs: instantOf({ date: "2026-10-05", minute: at("7:40") }, ZONE),
    ownCalendar,
    alarmMs: undefined,
    signsIn: ok({ means: "implicit", scopes: [] }),
    revoked: [],
    signedInAs: [],
    background: [],
    duringHold: async () => Promise.resolve(),
    random: 0,
    killAt: undefined,
    fullAt: undefined,
    underLock: oneAtATime(),
    ports: () => current,
    book: async ({ visitId = "v1", isAccepted = false } = {}) =>
      bookVisit(current, { visitId, isAccepted }, stage.underLock),
    work: async (isAsked = true) => workQueue(current, stage.underLock, isAsked ? "her" : "time"),
    async restart() {
      generation += 1;
      stage.killAt = undefined;
      // What a dead worker had begun never ends.
      stage.background.length = 0;
      steps = 0;
      death = aSignal();
      stage.underLock = oneAtATime();
      current = makePorts();
      await stage.underLock(async () => recoverVisits(current));
    },
    async settled(work) {
      await Promise.race([death.wait, work.then(async () => Promise.all(stage.background))]);
      // What a dead worker had begun to write is written.
      do await new Promise((resolve) => setImmediate(resolve));
      while (running > 0);
    },
    visit: async (id = "v1") => (await vault.find("visits", id))!,
    put: async (...visits) => vault.apply(visits.map((record) => ({ put: "visits", record }) as const)),
  };
  let current = makePorts();
  const account: CalendarAccount = {
    id: "a1",
    vendor,
    means: "implicit",
    scopes: [],
    calendars: [
      { id: ownCalendar, name: "Calendar", isPrimary: true },
      { id: "class-12", name: "Room 12", isPrimary: false },
    ],
    connectedAt: "2026-09-01T12:00:00Z",
  };
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "calendarAccounts", record: account },
    { put: "visits", record: aDraft({ way: vendor }, ownCalendar) },
  ]);
  return stage;
}

/** Counts what of the visit the server holds. */
export const eventsOf = ({ api }: SendingStage): number => api.events().length;

/** The days on which the calendar shows something of Pushpin. */
export function shown({ api, ownCalendar }: SendingStage): string[] {
  const starts =
    api instanceof FakeGraph
      ? api.shown(ownCalendar).map((event) => api.timesOf(event).fromMs)
      : api.shown(ownCalendar).map(({ start }) => Date.parse(start.dateTime!));
  return starts.map((ms) => wallClockAt(ms, ZONE).date).toSorted();
}
