import { expect, test } from "vitest";
import { KIND_GROUPS } from "../../../components/planner/kind-groups";
import { ROUTINE_KINDS } from "../../../lib/core/lexicon/routine-kinds";

test("every routine kind can be chosen, and only once", () => {
  expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...ROUTINE_KINDS].toSorted());
});
