import { describe, expect, it } from "vitest";
import type { CellDecision, Student } from "../../../lib/core/caseload/records";
import { matrixRoutines, matrixRows, opaqueTitles } from "../../../lib/core/matrix/build-matrix";
import { decisionKey, indexDecisions, reachOf } from "../../../lib/core/matrix/cell-decision";
import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import { goalsWithoutRoutine, routinesWithRoom } from "../../../lib/core/matrix/gaps";
import { recogniseOccurrences } from "../../../lib/core/schedule/class-day";
import { matchGoals, routineCandidates } from "../../../lib/services/windows/match-goals";
import { aStudent, at } from "../../fixtures/builders";

const DAY: [string, string, string][] = [
  ["Snack", "10:00", "10:15"],
  ["Arrival", "8:05", "8:25"],
  ["Recess", "10:15", "10:35"],
  ["Rest", "12:20", "12:40"],
  ["Snack", "14:00", "14:10"],
  ["Teacher Planning", "15:00", "15:30"],
  ["Period 3", "13:00", "13:40"],
];
const OCCURRENCES = recogniseOccurrences(
  ["2026-10-05", "2026-10-06"].flatMap((date) =>
    DAY.map(([title, start, end]) => ({
      entryId: `${title} ${start}`,
      title,
      date,
      startMinute: at(start),
      endMinute: at(end),
      allDay: false,
      busy: true,
    })),
  ),
  "K",
  [],
);
const MJ = aStudent({
  goals: [
    { id: "coat", text: "Will fasten the zipper of own coat." },
    { id: "drill", text: "Will produce /k/ in isolation with 80% accuracy in drill." },
    { id: "wash", text: "Will wash hands after using the bathroom with one prompt." },
  ],
});

function build(decisions: CellDecision[] = [], student: Student = MJ): Pick<ClassMatrix, "routines" | "rows"> {
  const candidates = routineCandidates(OCCURRENCES);
  const index = indexDecisions(decisions);
  const routines = matrixRoutines(OCCURRENCES);
  const goals = new Map([[student.id, matchGoals(student, candidates, index)]]);
  const rows = matrixRows(routines, {
    classId: "k12",
    students: [student],
    goals,
    candidates,
    decisions: index,
    declines: [],
    questions: [],
    sayReason: ({ title }) => `in ${title}`,
  });
  return { routines, rows };
}

const word = (goalId: string, titleKey: string, verdict: CellDecision["verdict"]): CellDecision => {
  const reach = reachOf(
    { classId: "k12", studentId: "mj", goalId, titleKey, subject: { area: "dressing" }, kind: "arrival" },
    "student",
  );
  return { ...reach, id: decisionKey(reach), verdict, decidedAt: "" };
};

const stateAt = (matrix: ReturnType<typeof build>, goalId: string, key: string): string | undefined =>
  matrix.rows.find((row) => row.goalId === goalId)?.cells.find((cell) => cell.key === key)?.state;

describe("the columns", () => {
  it("hold each routine once, in time order, with all of its times, and nothing that is no routine", () => {
    const routines = matrixRoutines(OCCURRENCES);
    expect(routines.map(({ key }) => key)).toEqual(["arrival", "snack", "recess", "rest"]);
    expect(routines[1]?.times).toEqual([
      { startMinute: at("10:00"), endMinute: at("10:15"), weekdays: ["MO", "TU"] },
      { startMinute: at("14:00"), endMinute: at("14:10"), weekdays: ["MO", "TU"] },
    ]);
    expect(opaqueTitles(OCCURRENCES)).toEqual(["Period 3"]);
  });
});

describe("the rows", () => {
  it("have a cell for every routine, and say which ones suggestions are made from", () => {
    const matrix = build();
    for (const row of matrix.rows)
      expect(row.cells.map(({ key }) => key)).toEqual(matrix.routines.map(({ key }) => key));
    const coat = matrix.rows[0]!.cells.find(({ key }) => key === "arrival");
    expect(coat).toMatchObject({ state: "suggested", strength: 3 });
    expect(coat?.reasonText).toBe("in Arrival");
  });

  it("agree with what is suggested, cell by cell", () => {
    const candidates = routineCandidates(OCCURRENCES);
    const matched = matchGoals(MJ, candidates, new Map());
    for (const row of build().rows) {
      const used = row.cells.filter(({ state }) => state === "suggested").map(({ key }) => key);
      const found = matched.find(({ goalId }) => goalId === row.goalId)!.found;
      expect(new Set(used)).toEqual(new Set(found.matches.map(({ key }) => key)));
    }
  });

  it("show nothing for a goal from which the rules abstain, and what to ask where asking helps", () => {
    const [, drill, wash] = build().rows;
    expect(drill).toMatchObject({ abstention: { voice: "pull-out" } });
    expect(drill?.cells.every(({ state }) => state === "none")).toBe(true);
    expect(drill?.question).toBeUndefined();
    expect(wash?.question?.about).toBeDefined();
  });

  it("carry the therapist's word", () => {
    const matrix = build([word("coat", "arrival", "forbidden"), word("drill", "snack", "pinned")]);
    expect(stateAt(matrix, "coat", "arrival")).toBe("forbidden");
    expect(stateAt(matrix, "drill", "snack")).toBe("pinned");
    expect(matrix.rows[0]?.ruledOut).toEqual(["Arrival"]);
  });
});

describe("what is missing", () => {
  it("lists goals without a routine, until one is pinned", () => {
    expect(goalsWithoutRoutine(build()).map(({ goalId }) => goalId)).toEqual(["drill", "wash"]);
    const pinned = build([word("drill", "snack", "pinned")]);
    expect(goalsWithoutRoutine(pinned).map(({ goalId }) => goalId)).toEqual(["wash"]);
  });

  it("lists routines without a goal first, and those that could carry more", () => {
    const rooms = routinesWithRoom(build());
    expect(rooms[0]?.used).toBe(0);
    expect(rooms.map(({ routine }) => routine.key)).toContain("rest");
    for (const { used, couldCarry } of rooms) expect(used === 0 || couldCarry.length > 0).toBe(true);
  });
});
