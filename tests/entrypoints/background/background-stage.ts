import type { BackgroundPorts } from "../../../entrypoints/background/handlers";
import { fail } from "../../../lib/core/result";
import { overrideChecks } from "../../../entrypoints/background/override-checks";
import { browserHandOver } from "../../../lib/adapters/browser-hand-over";
import { parseFacts } from "../../../lib/contracts/facts";
import type { Decline } from "../../../lib/core/caseload/records";
import type { SchoolDay } from "../../../lib/core/school-calendar/school-day";
import { pageReader } from "../../../lib/page/page-reader";
import type { DrawnPages } from "../../../lib/ports/drawn-pages";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../../lib/services/caseload/save-records";
import { saveTeacherQuestion } from "../../../lib/services/matrix/ask-teacher";
import { takeReading } from "../../../lib/services/windows/take-reading";
import type { IdbVault } from "../../../lib/vault/idb-vault";
import { inspectFile, openFile, sealFile, vaultIdOf } from "../../../lib/vault/sealed-file";
import { isPassphraseOf, makeFileKey } from "../../../lib/vault/file-key";
import { makeCode } from "../../../lib/vault/wrapped-key";
import {
  aBooking,
  aClass,
  aLedgerEntry,
  aMandate,
  anEntry,
  aReading,
  aSite,
  aStudent,
  at,
  workingWeek,
} from "../../fixtures/builders";
import { folderIn } from "../../fixtures/folder";
import { aFeed, stageFeeds } from "../../services/feed-ports";
import { drawnPagesIn, sessionAccountsIn } from "./drawn-pages";
import type { KnownIds } from "./sample-message";

/** What is personal on the stage: none of it may reach a calendar page or a failure. */
export const PERSONAL = ["QZ", "VX", "marmalade", "walrus"] as const;

const DECLINE: Decline = {
  id: "d1",
  studentId: "tr",
  classId: "k12",
  title: "Snack",
  titleKey: "snack",
  declinedAt: "2026-10-01T12:00:00Z",
};
const DAY: SchoolDay = {
  id: "s1",
  siteId: "lincoln",
  date: "2026-10-08",
  title: "Teacher work day",
  kind: "no-school",
  source: "typed",
  state: "confirmed",
};
const FEED = "https://calendar.school.example/room-12.ics";

/** The whole background on a vault with two students, as after a day of work. */
export interface BackgroundStage {
  ports: BackgroundPorts;
  vault: IdbVault;
  drawnPages: DrawnPages;
  known: KnownIds;
  /** Addresses of the tabs that were opened. */
  opened: string[];
}

/** Sets the stage. Close its vault and delete the databases afterwards. */
export async function stageBackground(): Promise<BackgroundStage> {
  const { ports, vault, answers, allowed } = stageFeeds();
  answers.set(FEED, aFeed([anEntry()]));
  allowed.add("https://calendar.school.example/*");
  const opened: string[] = [];
  const create = async ({ url }: { url: string }) => void opened.push(url);
  const drawnPages = drawnPagesIn();
  const all: BackgroundPorts = {
    ...ports,
    handOver: browserHandOver({ tabs: { create } } as never, ports.clock),
    protection: vault,
    archive: vault,
    folder: folderIn(new Map()),
    traces: { removeAll: () => Promise.resolve() },
    sealedFiles: {
      inspect: inspectFile,
      makeCode,
      seal: (content, how) => sealFile(content, { ...how, iterations: 1000 }),
      open: openFile,
      isPassphraseOf,
      vaultIdOf,
      makeKey: (passphrase, like) => makeFileKey(passphrase, like, 100_000),
    },
    pageReader: pageReader(ports.clock, parseFacts),
    pageScripts: { makeReport: () => Promise.resolve(undefined) },
    drawnPages,
    accounts: { open: () => Promise.resolve(undefined), inLine: (_id, work) => work() },
    signIn: {
      approvalUrl: async () => Promise.resolve(undefined),
      googleClientId: async () => Promise.resolve(undefined),
      available: () => Promise.resolve([]),
      connect: () => Promise.resolve(fail("no-client")),
      tokens: () => ({ token: () => Promise.resolve(fail("needs-sign-in")), drop: () => Promise.resolve() }),
      revoke: () => Promise.resolve(false),
    },
    sendingWakeUp: { at: () => Promise.resolve() },
    runOn: (work) => void work(),
    pause: () => Promise.resolve(),
    random: () => 0,
    installSalt: () => Promise.resolve("salt"),
    overrideSignatures: overrideChecks("1.0.0", ports.clock),
    // Whatever place a made-up page names: what is drawn for a confirmed account has more to give away.
    sessionAccounts: sessionAccountsIn(["google ", "google /u/1", "outlook ", "outlook /u/1", "outlook work"]),
  };
  return { ports: all, vault, drawnPages, opened, known: await fill(all) };
}

async function fill(ports: BackgroundPorts): Promise<KnownIds> {
  await saveSite(ports, aSite());
  await saveClass(ports, aClass());
  const workshop = { entryId: "ww", title: "Writing Workshop", start: { date: "2026-08-31", minute: at("14:30") } };
  await importSchedule(ports, { classId: "k12", sourceName: "k12.ics", entries: [anEntry(), anEntry(workshop)] });
  const zips = { id: "g1", text: "Will zip up own coat at arrival without marmalade in 4 of 5 trials." };
  const writes = { id: "g2", text: "Will write three sentences about a walrus in 4 of 5 trials." };
  const mandate = aMandate(30, 5);
  await saveStudent(ports, aStudent({ initials: "QZ", goals: [zips], mandate }));
  await saveStudent(ports, aStudent({ id: "tr", initials: "VX", goals: [writes], mandate }));
  await saveWorkingHours(ports, workingWeek());
  await saveTeacherQuestion(ports, { classId: "k12", about: { kinds: ["snack"] } });
  await ports.vault.apply([
    { put: "bookings", record: aBooking() },
    { put: "sessionLogs", record: aLedgerEntry() },
    { put: "declines", record: DECLINE },
    { put: "schoolDays", record: DAY },
  ]);
  const { windows } = await takeReading(ports, aReading());
  const windowIds = windows.map(({ id }) => id);
  const questions = await ports.vault.all("teacherQuestions");
  const ids = ["mj", "tr", "k12", "lincoln", "d1", "2026-10-06.b1", ...questions.map(({ id }) => id)];
  return {
    id: ids,
    ids: ["s1"],
    calendar: ["Room 12"],
    grade: ["K", "2"],
    initials: ["QZ"],
    teacherEmail: ["alvarez@lincoln.example"],
    text: ["Will sit with marmalade in 4 of 5 trials."],
    studentId: ["mj", "tr"],
    studentIds: ["mj", "tr"],
    goalId: ["g1", "g2"],
    classId: ["k12"],
    siteId: ["lincoln"],
    otherSiteIds: ["lincoln"],
    windowId: windowIds,
    bookingId: ["2026-10-06.b1"],
    sessionId: ["2026-10-06.b1", ...windowIds],
    declineIds: ["d1"],
    titleKey: ["arrival", "writing workshop"],
    title: ["Arrival / unpack", "Writing Workshop"],
    address: [FEED, "dana@lincoln.example"],
    zone: ["America/New_York"],
    key: ["a key of sixteen or more characters"],
    file: ["UFVTSFBJTgo="],
    passphrase: ["otter lantern gravel moss"],
    secret: ["otter lantern gravel moss"],
  };
}
