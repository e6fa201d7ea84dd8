import { expect, test } from "vitest";
import { mainKind, needsLook, surenessOf, type Sureness } from "../../../../components/planner/classes/sureness";
import type { Recognition } from "../../../../lib/core/routines/recognition";
import { recognised, RIVERA_LINES } from "../sample-caseload";

const CASES: [Sureness, Recognition][] = [
  ["sure", recognised("snack", 0.8, "Snack")],
  ["likely", recognised("snack", 0.5, "Snack")],
  ["unsure", recognised("snack", 0.49, "Snack")],
  ["opaque", { kinds: [], nonRoutine: { kind: "opaque", evidence: "Block" }, source: "rules" }],
  ["opaque", { kinds: [], source: "rules" }],
  ["no-routine", { kinds: [], nonRoutine: { kind: "staff", evidence: "PLC" }, source: "rules" }],
  ["corrected", { kinds: [], nonRoutine: { kind: "opaque", evidence: "Block" }, source: "corrected" }],
  ["teacher", { ...recognised("snack", 0.1, "Snack"), source: "teacher" }],
];

test.each(CASES)("%s", (sureness, recognition) => {
  expect(surenessOf(recognition)).toBe(sureness);
});

test("only lines that the rules could not settle need a look", () => {
  expect(RIVERA_LINES.filter(needsLook).map(({ title }) => title)).toEqual(["Block B", "Flex"]);
});

test("a title that is no routine is named by what it is", () => {
  expect(mainKind({ kinds: [], nonRoutine: { kind: "staff", evidence: "PLC" }, source: "rules" })).toBe("staff");
});
