import { expect, test } from "vitest";
import { typedTexts, withTexts } from "../../../../../components/planner/settings/vault/nameless-file";
import type { StudentFile } from "../../../../../lib/contracts/vault";
import { studentFileParts } from "../../../../../lib/i18n/student-file";

/** Another student is named in every field that she or a calendar writes; each number is one field. */
const FILE = {
  student: {
    ...{ initials: "MJ", grade: "K", discipline: "OT", mandate: [] },
    goals: ["TR01"],
    stages: [{ goal: "TR02", stage: "maintaining", since: "2026-09-14" }],
  },
  ...{ className: "Room 12", teacherName: "Ms. Alvarez", siteName: "Lincoln" },
  visits: [
    {
      ...{ date: "2026-10-06", startMinute: 480, endMinute: 510, state: "booked", otherCount: 1 },
      ...{ routineTitle: "TR03", goal: "TR04" },
    },
  ],
  roleCards: [
    {
      ...{ model: "station", therapistDoes: "TR05", teacherDoes: "TR06", materials: "TR07" },
      ...{ nextStep: "TR27", invitationLine: "TR28" },
    },
  ],
  agendas: [{ worked: "TR29", next: "TR30", change: "TR31" }],
  statements: [
    {
      ...{
        date: "2026-10-06",
        outcome: "delivered",
        minutes: 30,
        recordedAt: "2026-10-06T15:00:00Z",
        bucket: "in-class",
        groupSize: 1,
        cause: null,
        given: null,
        place: { other: "TR27" },
      },
      routineTitle: "TR08",
      data: [{ goal: "TR09", point: { measure: "trials", correct: 3, of: 5 }, note: "TR10" }],
    },
  ],
  declinedTitles: ["TR11"],
  decisions: [{ goal: "TR12", title: "TR13", kind: null, verdict: "pinned", reach: "student" }],
  alsoErased: {},
  planDecisions: [
    {
      ...{ choice: "keep", reason: "TR14", decidedOn: "2026-10-06" },
      prompt: {
        ...{ why: "falls-through", classId: "c", routineTitle: "TR15" },
        reliability: { took: 2, of: 6 },
      },
    },
    {
      ...{ choice: "keep", reason: "TR16", decidedOn: "2026-10-06" },
      prompt: {
        ...{ why: "schedule-changed", classId: "c", routineTitle: "TR17" },
        change: { code: "closed", routine: "TR18", date: "2026-10-06", title: "TR19" },
      },
    },
    {
      ...{ choice: "keep", reason: "TR20", decidedOn: "2026-10-06" },
      prompt: { why: "flat", goalId: "g", text: "TR21", points: 9, routines: 1 },
    },
  ],
  undecided: [
    {
      ...{ kind: "declines", otherSavedAtMs: null, names: { c: "TR22" } },
      here: { id: "d", classId: "c", title: "TR23" },
      other: {
        id: "d",
        classId: "c",
        title: "TR24",
        goals: [{ text: "TR25" }],
        reason: "TR26",
        place: { other: "TR28" },
      },
    },
  ],
  hasRoomFile: false,
  unreadableCount: 0,
} as unknown as StudentFile;

test("every text that she or a calendar wrote is asked about, and can leave other students out", () => {
  const numbers = Array.from({ length: 31 }, (_, at) => `TR${String(at + 1).padStart(2, "0")}`);
  expect([...new Set(typedTexts(FILE))].sort()).toEqual(numbers);
  const without = withTexts(FILE, (text) => text.replaceAll(/TR\d+/g, "another student"));
  expect(JSON.stringify(without)).not.toContain("TR");
  expect(
    studentFileParts(without, "en")
      .flatMap(({ lines }) => lines)
      .join("\n"),
  ).not.toContain("TR");
});

test("what is no text stays as it is", () => {
  const { student, visits, undecided } = withTexts(FILE, () => "-");
  expect(student).toMatchObject({ initials: "MJ", grade: "K", stages: [{ stage: "maintaining" }] });
  expect(visits[0]).toMatchObject({ date: "2026-10-06", state: "booked", otherCount: 1 });
  expect(undecided[0]).toMatchObject({ kind: "declines", here: { id: "d", classId: "c", title: "-" } });
});
