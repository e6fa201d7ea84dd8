import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import { isUsed } from "../../lib/core/matrix/gaps";
import type { ClassMatrix } from "../../lib/contracts/class-matrix";
import { instantOf } from "../../lib/core/time/zone";
import { wordsIn } from "../fixtures/words-in";
import {
  removeTeacherQuestion,
  saveBlockedTimes,
  saveTeacherAnswer,
  saveTeacherQuestion,
  removeTeacherReport,
} from "../../lib/services/matrix/ask-teacher";
import { declineWindow } from "../../lib/services/booking/decline-window";
import { caseload } from "../../lib/services/caseload/caseload";
import { classMatrix, decideCell, removeCellDecision } from "../../lib/services/matrix/class-matrix";
import { type CellVerdict } from "../../lib/contracts/matrix";
import type { Ports } from "../../lib/services/ports";
import {
  correctTitle,
  importSchedule,
  removeClass,
  removeStudent,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { suggestionList } from "../../lib/services/windows/suggestion-list";
import { takeReading } from "../../lib/services/windows/take-reading";
import { windowCard } from "../../lib/services/windows/window-card";
import { aClass, anEntry, aReading, aSite, aStudent, at, someSettings, workingWeek } from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";
const SCHOOL_WEEK = ["MO", "TU", "WE", "TH", "FR"] as const;
let vault: IdbVault;

function ports(): Ports {
  return {
    vault,
    clock: { nowMs: () => instantOf({ date: "2026-10-05", minute: at("7:40") }, NEW_YORK), zone: () => NEW_YORK },
    words: wordsIn("en"),
    handOver: handsOver(),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
}

const entry = (title: string, clock: string) =>
  anEntry({ entryId: title, title, start: { date: "2026-08-31", minute: at(clock) } });

const ENTRIES = [
  anEntry(),
  entry("Morning Meeting", "8:40"),
  entry("Period 3", "10:00"),
  entry("Teacher Prep", "13:00"),
];

beforeEach(async () => {
  vault = new IdbVault();
  await saveSite(ports(), aSite());
  await saveClass(ports(), aClass());
  await importSchedule(ports(), { classId: "k12", sourceName: "k12.ics", entries: ENTRIES });
  await saveStudent(ports(), aStudent());
  await saveWorkingHours(ports(), workingWeek());
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

const word = (over: Partial<CellVerdict> = {}): CellVerdict => ({
  studentId: "mj",
  goalId: "g1",
  titleKey: "morning meeting",
  reach: "student",
  verdict: "pinned",
  ...over,
});
const ARRIVAL = "arrival unpack";
const matrix = async (): Promise<ClassMatrix> => (await classMatrix(ports(), "k12"))!;
const suggestedTitles = async (): Promise<Set<string>> => {
  const { windows, more } = await suggestionList(ports(), "2026-10-05");
  return new Set([...windows, ...more].map(({ routineTitle }) => routineTitle));
};
const listedTitles = async (): Promise<string[]> =>
  (await caseload(ports())).students[0]!.goals[0]!.matches.map(({ reason }) => reason.title);
const usedTitles = async (): Promise<string[]> => {
  const { routines, rows } = await matrix();
  return routines.filter((_routine, column) => isUsed(rows[0]!.cells[column]!)).map(({ title }) => title);
};

describe("a student of a class without a schedule", () => {
  it("is not told that no routine fits: nothing is known yet", async () => {
    await saveClass(ports(), aClass({ id: "new", name: "New" }));
    await saveStudent(ports(), aStudent({ id: "zz", classId: "new" }));
    const { students } = await caseload(ports());
    const { goals } = students.find(({ student }) => student.id === "zz")!;
    expect(goals.map(({ matches, abstention }) => [matches.length, abstention])).toEqual([[0, undefined]]);
  });
});

describe("the matrix of a class", () => {
  it("holds its students' goals and its routines, and agrees with lists and windows", async () => {
    const { routines, rows, opaqueTitles } = await matrix();
    expect(routines.map(({ title }) => title)).toEqual(["Arrival / unpack", "Morning Meeting"]);
    expect(opaqueTitles).toEqual(["Period 3"]);
    expect(rows.map(({ initials }) => initials)).toEqual(["MJ"]);
    expect(await usedTitles()).toEqual(["Arrival / unpack"]);
    expect(await listedTitles()).toEqual(["Arrival / unpack"]);
    expect(await suggestedTitles()).toEqual(new Set(["Arrival / unpack"]));
    expect(await classMatrix(ports(), "gone")).toBeUndefined();
  });

  it("a pin is suggested everywhere, says that she set it, and goes away when it is taken back", async () => {
    expect(await decideCell(ports(), word())).toMatchObject({ ok: true });
    expect(await usedTitles()).toContain("Morning Meeting");
    expect((await listedTitles())[0]).toBe("Morning Meeting");
    expect(await suggestedTitles()).toContain("Morning Meeting");
    const { windows } = await takeReading(ports(), aReading());
    const pinned = windows.find(({ routineTitle }) => routineTitle === "Morning Meeting");
    const card = await windowCard(ports(), pinned!.id);
    expect(card?.parts[0]?.reasonText).toMatch(/^You chose this routine for the goal\./);
    const { decision } = (await matrix()).rows[0]!.cells[1]!;
    await removeCellDecision(ports(), decision!.id);
    expect(await suggestedTitles()).toEqual(new Set(["Arrival / unpack"]));
  });

  it("forbids everywhere, and says so when nothing is left", async () => {
    await decideCell(ports(), word({ titleKey: ARRIVAL, verdict: "forbidden", reach: "class" }));
    expect(await suggestedTitles()).not.toContain("Arrival / unpack");
    expect(await usedTitles()).not.toContain("Arrival / unpack");
    const { nothingFits } = await suggestionList(ports(), "2026-10-05");
    expect(nothingFits).toMatchObject([{ code: "all-forbidden", studentId: "mj" }]);
  });

  it("reaches other students of the class, and other classes, as far as it says", async () => {
    await saveClass(ports(), aClass({ id: "k13", name: "Rm 13" }));
    await importSchedule(ports(), { classId: "k13", sourceName: "k13.ics", entries: ENTRIES });
    await saveStudent(
      ports(),
      aStudent({ id: "tr", initials: "TR", goals: [{ id: "g2", text: aStudent().goals[0]!.text }] }),
    );
    await saveStudent(
      ports(),
      aStudent({ id: "ab", initials: "AB", classId: "k13", goals: [{ id: "g3", text: aStudent().goals[0]!.text }] }),
    );
    const pinnedFor = async (): Promise<string[]> =>
      (await caseload(ports())).students
        .filter(({ goals }) => goals[0]!.matches.some(({ reason }) => reason.code === "pinned"))
        .map(({ student }) => student.id)
        .sort();
    await decideCell(ports(), word());
    expect(await pinnedFor()).toEqual(["mj"]);
    await decideCell(ports(), word({ reach: "class" }));
    expect(await pinnedFor()).toEqual(["mj", "tr"]);
    await decideCell(ports(), word({ reach: "always" }));
    expect(await pinnedFor()).toEqual(["ab", "mj", "tr"]);
    await decideCell(ports(), word({ verdict: "forbidden" }));
    expect(await pinnedFor()).toEqual(["ab", "tr"]);
  });

  it("replaces a narrower word at its own cell, so that the new one counts there", async () => {
    await decideCell(ports(), word({ verdict: "forbidden" }));
    await decideCell(ports(), word({ reach: "always" }));
    expect((await matrix()).rows[0]!.cells[1]).toMatchObject({ state: "pinned", decision: { reach: "always" } });
    expect(await vault.all("cellDecisions")).toHaveLength(1);
  });

  it("opens no title that is no routine, and no day without school", async () => {
    for (const titleKey of ["teacher prep", "period 3", "nonsense"])
      expect(await decideCell(ports(), word({ titleKey }))).toEqual({ ok: false, failure: { code: "not-found" } });
    await decideCell(ports(), word());
    const closed = anEntry({
      entryId: "off",
      title: "No School - PD",
      start: { date: "2026-10-06" },
      rules: [],
      durationMinutes: 1440,
    });
    await importSchedule(ports(), { classId: "k12", sourceName: "k12.ics", entries: [...ENTRIES, closed] });
    const { windows, more } = await suggestionList(ports(), "2026-10-05");
    expect([...windows, ...more].map(({ date }) => date)).not.toContain("2026-10-06");
  });

  it("takes 'Not this' back when the student's cell is pinned", async () => {
    const { windows } = await takeReading(ports(), aReading());
    await declineWindow(ports(), windows[0]!.id);
    expect((await matrix()).rows[0]!.cells[0]).toMatchObject({
      state: "forbidden",
      declineId: (await vault.all("declines"))[0]!.id,
    });
    await decideCell(ports(), word({ titleKey: ARRIVAL }));
    expect((await matrix()).rows[0]!.cells[0]?.state).toBe("pinned");
    expect(await suggestedTitles()).toContain("Arrival / unpack");
  });

  it("forgets decisions with the goal, the student and the class they speak of", async () => {
    await decideCell(ports(), word());
    await saveStudent(ports(), aStudent({ goals: [{ id: "other", text: "Will hop on one foot." }] }));
    expect(await vault.all("cellDecisions")).toEqual([]);
    await saveStudent(ports(), aStudent());
    await decideCell(ports(), word());
    await decideCell(ports(), word({ titleKey: ARRIVAL, reach: "class" }));
    await removeStudent(ports(), "mj");
    expect((await vault.all("cellDecisions")).map(({ reach }) => reach)).toEqual(["class"]);
    await removeClass(ports(), "k12");
    expect(await vault.all("cellDecisions")).toEqual([]);
  });
});

describe("asking the teacher", () => {
  const WASH = aStudent({ goals: [{ id: "g1", text: "Will wash hands after using the bathroom with one prompt." }] });
  const kinds = { kinds: ["toileting_hygiene" as const] };
  const routine = {
    title: "Handwashing",
    kind: "toileting_hygiene" as const,
    weekdays: [...SCHOOL_WEEK],
    startMinute: at("9:50"),
    endMinute: at("10:00"),
  };
  const answer = { classId: "k12", about: kinds, titles: [], blocked: [] };

  it("remembers the question until it is answered or withdrawn", async () => {
    await importSchedule(ports(), { classId: "k12", sourceName: "k12.ics", entries: ENTRIES.slice(0, 2) });
    await saveStudent(ports(), WASH);
    const about = (await matrix()).rows[0]!.question!.about;
    await saveTeacherQuestion(ports(), { classId: "k12", about });
    const { question } = (await matrix()).rows[0]!;
    expect(question).toMatchObject({ about: kinds, askedOn: "2026-10-05" });
    expect(question?.answeredOn).toBeUndefined();
    await removeTeacherQuestion(ports(), question!.id);
    expect((await matrix()).rows[0]!.question?.askedOn).toBeUndefined();
    expect(await saveTeacherQuestion(ports(), { classId: "gone", about })).toMatchObject({ ok: false });
  });

  it("makes the answer a routine that is confirmed, suggested, and survives a new import", async () => {
    await saveStudent(ports(), WASH);
    expect(await suggestedTitles()).toEqual(new Set());
    expect(await saveTeacherAnswer(ports(), { ...answer, routine })).toMatchObject({ ok: true });
    await importSchedule(ports(), { classId: "k12", sourceName: "new.ics", entries: ENTRIES });
    expect(await suggestedTitles()).toContain("Handwashing");
    const lines = (await caseload(ports())).classes[0]!.schedule!.lines;
    expect(lines.find(({ title }) => title === "Handwashing")).toMatchObject({
      confirmedOn: "2026-10-05",
      recognition: { source: "teacher" },
      weekdays: [...SCHOOL_WEEK],
    });
    const { windows } = await takeReading(ports(), aReading());
    expect((await windowCard(ports(), windows[0]!.id))?.confirmedOn).toBe("2026-10-05");
    const after = await matrix();
    expect(after.routines.find(({ title }) => title === "Handwashing")?.confirmedOn).toBe("2026-10-05");
    expect(after.questions).toMatchObject([{ answeredOn: "2026-10-05" }]);
    await removeTeacherReport(ports(), { what: "routine", id: after.teacherRoutines[0]!.id });
    expect(await suggestedTitles()).toEqual(new Set());
  });

  it("makes the answer the meaning of a title; her own later word wins over it, and gives way to it again", async () => {
    const kindOf = async () =>
      (await caseload(ports())).classes[0]!.schedule!.lines.find(({ title }) => title === "Period 3")?.recognition;
    await correctTitle(ports(), { classId: "k12", titleKey: "period 3", kind: "snack" });
    const about = { titles: ["Period 3"] };
    await saveTeacherAnswer(ports(), { ...answer, about, titles: [{ title: "Period 3", kind: "math" }] });
    expect(await kindOf()).toMatchObject({ source: "teacher", kinds: [{ kind: "math" }] });
    await correctTitle(ports(), { classId: "k12", titleKey: "period 3", kind: "science" });
    expect(await kindOf()).toMatchObject({ source: "corrected", kinds: [{ kind: "science" }] });
    await correctTitle(ports(), { classId: "k12", titleKey: "period 3", kind: null });
    expect(await kindOf()).toMatchObject({ source: "teacher", kinds: [{ kind: "math" }] });
    const [told] = (await matrix()).teacherTitles;
    expect(told).toMatchObject({ title: "Period 3", kind: "math", confirmedOn: "2026-10-05" });
    await removeTeacherReport(ports(), { what: "title", id: told!.id });
    expect((await kindOf())?.nonRoutine?.kind).toBe("opaque");
  });

  it("keeps windows out of the times that do not work, and says so when that is why there is none", async () => {
    const monday = { weekdays: ["MO" as const], startMinute: at("8:00"), endMinute: at("8:20") };
    await saveTeacherAnswer(ports(), { ...answer, blocked: [monday] });
    const on = async (date: string) =>
      (await takeReading(ports(), aReading())).windows
        .concat((await suggestionList(ports(), "2026-10-05")).more)
        .filter((window) => window.date === date);
    for (const { startMinute } of await on("2026-10-05")) expect(startMinute).toBeGreaterThanOrEqual(at("8:20"));
    const always = { weekdays: [...SCHOOL_WEEK], startMinute: at("8:00"), endMinute: at("9:00") };
    await saveTeacherAnswer(ports(), { ...answer, blocked: [always] });
    expect((await suggestionList(ports(), "2026-10-05")).nothingFits).toMatchObject([
      { code: "teacher-said-no", studentId: "mj", title: "Arrival / unpack" },
    ]);
    for (const { id } of await vault.all("blockedTimes")) await removeTeacherReport(ports(), { what: "blocked", id });
    expect(await suggestedTitles()).toContain("Arrival / unpack");
  });

  it("keeps times from a teacher's sheet free as well, and asks no question for it", async () => {
    const always = { weekdays: [...SCHOOL_WEEK], startMinute: at("8:00"), endMinute: at("9:00") };
    expect(await saveBlockedTimes(ports(), { classId: "k12", blocked: [always] })).toEqual({ ok: true, value: null });
    await saveBlockedTimes(ports(), { classId: "k12", blocked: [always] });
    expect(await vault.all("blockedTimes")).toMatchObject([{ classId: "k12", ...always, saidOn: "2026-10-05" }]);
    expect(await vault.all("teacherQuestions")).toEqual([]);
    expect((await suggestionList(ports(), "2026-10-05")).nothingFits).toMatchObject([{ code: "teacher-said-no" }]);
    expect(
      await saveBlockedTimes(ports(), { classId: "k12", blocked: [{ ...always, endMinute: at("7:00") }] }),
    ).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: [{ field: "blocked.0.endMinute", code: "end-before-start" }] },
    });
    expect(await saveBlockedTimes(ports(), { classId: "nowhere", blocked: [always] })).toMatchObject({
      failure: { code: "not-found" },
    });
  });

  it("blocks on the class's own clock", async () => {
    await saveSite(ports(), aSite({ zone: "America/Chicago" }));
    const blocked = [{ weekdays: [...SCHOOL_WEEK], startMinute: at("8:00"), endMinute: at("8:25") }];
    await saveTeacherAnswer(ports(), { ...answer, blocked });
    const { windows } = await takeReading(ports(), aReading());
    expect(windows.length).toBeGreaterThan(0);
    for (const { startMinute } of windows) expect(startMinute).toBe(at("9:25"));
  });

  it("keeps nothing of an answer that is wrong, and says what", async () => {
    expect(await saveTeacherAnswer(ports(), { ...answer, routine: { ...routine, weekdays: [] } })).toEqual({
      ok: false,
      failure: { code: "invalid-fields", errors: [{ field: "routine.weekdays", code: "required" }] },
    });
    expect(await vault.all("teacherQuestions")).toEqual([]);
    expect(await vault.all("teacherRoutines")).toEqual([]);
  });

  it("forgets what the teacher told with the class", async () => {
    await saveTeacherAnswer(ports(), { ...answer, routine, blocked: [{ ...routine }] });
    await removeStudent(ports(), "mj");
    await removeClass(ports(), "k12");
    for (const collection of ["teacherQuestions", "teacherRoutines", "blockedTimes"] as const)
      expect(await vault.all(collection)).toEqual([]);
  });
});
