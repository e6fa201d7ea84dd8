import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HANDLERS } from "../../../entrypoints/background/handlers";
import type { Answer } from "../../../lib/contracts/contract";
import { accessOf, REQUESTS, type Input, type RequestName } from "../../../lib/contracts/requests";
import { VaultError } from "../../../lib/core/vault/vault-error";
import { LOOKS, type AccessEntry } from "../../../lib/core/vault/access-log";
import { accessText } from "../../../lib/i18n/access-log";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { accessNoter } from "../../../entrypoints/background/note-access";
import { withoutLock } from "../../../lib/services/write-lock";
import { sealFile } from "../../../lib/vault/sealed-file";
import { seededRandom } from "../../workbench/judgement/random";
import { aMandate, aStudent } from "../../fixtures/builders";
import { PERSONAL, stageBackground, type BackgroundStage } from "./background-stage";
import { SampleMessages } from "./sample-message";

/** True where the answer has the word; letters within a hash are none. */
const isSaid = (word: string, value: unknown): boolean =>
  new RegExp(`(?<![\\w+/])${word}(?![\\w+/=])`).test(JSON.stringify(value) ?? "");

const NAMES = Object.keys(REQUESTS) as RequestName[];
const PASSPHRASE = "otter lantern gravel moss";
/** Messages per request. */
const SENT = 12;

let stage: BackgroundStage;
beforeEach(async () => {
  stage = await stageBackground();
});
afterEach(async () => {
  await stage.vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)));
});

/** Answers a request as the background does, and notes it. */
async function answered<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<unknown>> {
  const { ports } = stage;
  const handle = HANDLERS[name] as (ports: unknown, input: unknown, context: unknown) => Promise<Answer<unknown>>;
  const answer = await handle(ports, input, { underLock: withoutLock, frame: { tabId: 1, frameId: 3 } });
  if (answer.ok) await noter()(name, input, answer.value as never);
  return answer;
}
const noter = () => accessNoter(stage.ports);

/** The records as they are sealed on disk: whatever changes one of them is a change. */
const stored = async (): Promise<string> => JSON.stringify(await stage.vault.exportRecords());
const actsSince = async (before: number): Promise<AccessEntry[]> => {
  const log = await stage.vault.readLog();
  return log.slice(0, log.length - before);
};

/** Requests of which at least one sample was answered: the log is proved for these. */
const answeredOnce = new Set<RequestName>();
/**
 * Requests of which the stage answers none, so that their entries are not proved here: whoever adds one to this list
 * looks at its entry by hand. Backups and hand-overs are proved below.
 */
const NEVER_ANSWERED: readonly RequestName[] = [
  // These need a connected account, an announced frame, or a page that shows an account.
  ...(["connectCalendar", "actOnVisit", "admitFrame", "showInFrame", "confirmShownAccount"] as const),
  // These need a session that goes on today, or a visit as the vault has it.
  ...(["stopTimer", "recordSession", "loadOtherPlans", "switchSession", "recordGoalPoint"] as const),
  ...([
    "putDateBack",
    "changeVisit",
    "endVisit",
    "saveRoleCard",
    "sendRoleLine",
    "saveAgenda",
    "leaveStudentOut",
  ] as const),
  // These need a new school year, a calendar that the page lists, a stored subscription, or what a reviewer was shown.
  ...(["startSchoolYear", "loadPageCalendar", "previewPageCalendar", "takePageCalendar", "refreshFeed"] as const),
  // These need fields that fit together.
  ...(["importCaseload", "decidePlan"] as const),
  // These need a passphrase that is set, a sealed file that opens, a signed file, or a chosen folder.
  ...(["changePassphrase", "renewRecoveryCode", "removePassphrase", "unlock", "unsealDrafts"] as const),
  ...(["inspectFile", "previewBackup", "startFolderFile", "changeFilePassphrase", "takeFilePassphrase"] as const),
  ...(["saveOverride"] as const),
  ...(["restoreBackup", "chooseOutgoing", "previewBuildingFile", "takeBuildingFile"] as const),
];

/** Messages that no made-up sample is like, because their fields have to fit together. */
const OWN_SAMPLES: { [N in RequestName]?: Input<N> } = {
  saveStudent: aStudent({ initials: "QZ", goals: [{ id: "g1", text: "Will zip." }], mandate: aMandate(30, 5) }),
};

describe.sequential("every request", () => {
  test.each(NAMES)("%s: what it shows of a student and what it changes is in the log", async (name) => {
    const random = seededRandom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 11));
    const samples = new SampleMessages(random, stage.known);
    for (let at = 0; at < SENT; at += 1) {
      const made = samples.make(REQUESTS[name].input);
      const input = ((at === 0 && OWN_SAMPLES[name]) || made) as Input<typeof name>;
      const [before, records] = [(await stage.vault.readLog()).length, await stored()];
      const answer = await answered(name, input).catch(() => undefined);
      if (answer?.ok) answeredOnce.add(name);
      if (!answer?.ok || !(await stage.vault.isThere())) continue;
      const said = PERSONAL.filter((word) => isSaid(word, answer.value));
      if (accessOf(name, input, answer.value as never) === null) expect([name, said]).toEqual([name, []]);
      if ((await stored()) !== records) expect([name, (await actsSince(before)).length > 0]).toEqual([name, true]);
    }
  });

  test("all but those listed here were answered at least once, so that their check could fail", () => {
    const never = NAMES.filter((name) => !answeredOnce.has(name));
    expect(never.filter((name) => !NEVER_ANSWERED.includes(name))).toEqual([]);
  });

  test("lists of students and single students are found among them, so that the search is no empty one", async () => {
    const shown = NAMES.filter((name) => REQUESTS[name].log === LOOKS[0] || REQUESTS[name].log === LOOKS[1]);
    expect(shown.length).toBeGreaterThan(20);
    const answer = await answered("loadCaseload", null);
    expect(PERSONAL.every((word) => JSON.stringify(answer).includes(word))).toBe(true);
  });
});

describe("what is noted", () => {
  test("a backup and a hand-over, made, opened and taken, with their counts and without a name", async () => {
    stage.ports.sealedFiles.seal = async (content, how) => sealFile(content, { ...how, iterations: 100_000 });
    const before = (await stage.vault.readLog()).length;
    const backup = await answered("saveBackup", { passphrase: PASSPHRASE });
    const given = await answered("saveHandOver", { studentIds: ["mj"] });
    const { file } = (backup as { value: { file: string } }).value;
    const handed = (given as { value: { file: string; code: string } }).value;
    await answered("previewBackup", { purpose: "backup", file, passphrase: PASSPHRASE });
    await answered("restoreBackup", { purpose: "backup", file, passphrase: PASSPHRASE, way: "merge" });
    const chosen = { purpose: "hand-over" as const, file: handed.file, passphrase: handed.code };
    await answered("previewBackup", chosen);
    await answered("restoreBackup", { ...chosen, way: "merge" });
    const wrong = await answered("previewBackup", { ...chosen, passphrase: "another" });
    const entries = (await actsSince(before)).toReversed();
    expect([wrong.ok, entries.map(({ act }) => act).filter((act) => act !== "changed")]).toEqual([
      false,
      ["backup-saved", "hand-over-saved", "backup-opened", "backup-restored", "hand-over-opened", "hand-over-taken"],
    ]);
    expect(entries[0]!.counts).toMatchObject({ students: 2, classes: 1 });
    expect(entries[1]!.counts).toMatchObject({ students: 1, classes: 1 });
    expect(accessText(entries[1]!, "en")).toMatch(/^Students saved to a file for a colleague: .*1 student/);
    expect(JSON.stringify(entries)).not.toMatch(new RegExp([...PERSONAL, "mj", "Alvarez"].join("|")));
  });

  test("a print, a copy and a file, with the screen", async () => {
    const before = (await stage.vault.readLog()).length;
    await answered("noteHandedOut", { act: "printed", from: "student-file" });
    await answered("noteHandedOut", { act: "file-saved", from: "sessions" });
    expect((await actsSince(before)).map((entry) => accessText(entry, "en"))).toEqual([
      "Saved to a file that is not sealed, from the sessions",
      "Printed: what is kept about one student",
    ]);
  });

  test("looking: once an hour for lists, also in a new worker, and once for each student", async () => {
    const { vault, ports } = stage;
    const countOf = async (look: string) => (await vault.readLog()).filter(({ act }) => act === look).length;
    let nowMs = ports.clock.nowMs();
    // The vault of this test stamps its log by the real clock.
    const own = () => accessNoter({ ...ports, archive: { readLog, noteAct }, clock: { nowMs: () => nowMs } });
    const readLog = async () => vault.readLog();
    const noteAct = async (noted: Omit<AccessEntry, "atMs">) =>
      vault.restoreLog([{ ...noted, atMs: nowMs }, ...(await vault.readLog())]);
    const first = own();
    await first("loadCaseload", null, null as never);
    await first("loadToday", null, null as never);
    await own()("loadCaseload", null, null as never);
    expect([await countOf("records-shown"), await countOf("student-shown")]).toEqual([1, 0]);
    await first("loadStudentPage", { studentId: "mj" }, null as never);
    await first("loadStudentPage", { studentId: "mj" }, null as never);
    nowMs += 1;
    await first("loadStudentPage", { studentId: "tr" }, null as never);
    expect(await countOf("student-shown")).toBe(2);
    nowMs += 3_600_000;
    await first("loadCaseload", null, null as never);
    expect(await countOf("records-shown")).toBe(2);
  });

  test("a look that could not be written is noted at the next look, and two at once only once", async () => {
    const noted: string[] = [];
    let isFull = true;
    const noteAct = async ({ act }: Omit<AccessEntry, "atMs">) => {
      await Promise.resolve();
      if (isFull) throw new VaultError({ code: "vault-full" });
      noted.push(act);
    };
    const own = accessNoter({ ...stage.ports, archive: { readLog: async () => [], noteAct } });
    const look = async () => own("loadStudentPage", { studentId: "mj" }, null as never);
    await look();
    isFull = false;
    await Promise.all([look(), look()]);
    await look();
    expect(noted).toEqual(["student-shown"]);
  });

  test("each act has words in each language", () => {
    const inputs = { act: "printed", from: "week", purpose: "hand-over", wanted: "make" };
    for (const name of NAMES) {
      const noted = accessOf(name, inputs as never, { counts: { students: 2 }, file: {} } as never);
      for (const language of LANGUAGES)
        if (noted) expect(accessText({ atMs: 0, ...noted }, language)).toMatch(/^\S[^{}]*$/);
    }
  });
});

/** Source files of the pages, by path. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

test("a page hands readable texts out through the actions that are noted, and nowhere else", () => {
  const found = [...sources("components"), ...sources("entrypoints"), ...sources("lib")].filter((path) =>
    /clipboard\s*\.\s*write|createObjectURL|execCommand/.test(readFileSync(path, "utf8")),
  );
  expect(found.toSorted()).toEqual([
    // The recovery code.
    "components/planner/settings/vault/RecoveryCode.tsx",
    // Sealed files, which the request that makes them notes, receipts and this log.
    "components/planner/settings/vault/download-file.ts",
    // What a visit's event says: no student.
    "components/send-task/SendTaskActs.tsx",
    "entrypoints/planner/hand-out.ts",
    // A visit's event, noted with the request that books it.
    "lib/adapters/save-visit-file.ts",
  ]);
});
