import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { OwnMakeUpRule } from "../../lib/core/ledger/make-up-policies";
import { bookWindow } from "../../lib/services/booking/book-window";
import { choicesIn } from "../../lib/services/choices/choices";
import { choicesRequests } from "../../lib/services/choices/requests";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aReading } from "../fixtures/builders";
import { stageVisits, type VisitsStage } from "./visits-stage";

let stage: VisitsStage;
beforeEach(async () => {
  stage = await stageVisits();
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

it("what may leave is hers to choose, and holds for the next booking", async () => {
  const outgoing = { allows: "initials" as const, listedWords: ["Arrival"], guestDomains: ["lincoln.example"] };
  expect(await choicesRequests.chooseOutgoing(stage.ports, outgoing)).toEqual({ ok: true, value: null });
  expect((await choicesIn(stage.vault)).outgoing).toEqual(outgoing);
  const { windows } = await takeReading(stage.ports, aReading());
  expect(await bookWindow(stage.ports, { windowId: windows[0]!.id })).toEqual({
    ok: false,
    failure: { code: "text-policy", field: "title" },
  });
  expect(stage.sent).toEqual([]);
});

it.each([
  [{ guestDomains: ["not a domain"] }, { field: "guestDomains", code: "not-a-domain" }],
  [{ guestDomains: ["a@lincoln.example"] }, { field: "guestDomains", code: "not-a-domain" }],
  [{ listedWords: ["--"] }, { field: "listedWords", code: "required" }],
])("what is wrong is said at its field: %j", async (wrong, error) => {
  const outgoing = { allows: "nothing" as const, listedWords: [], guestDomains: [], ...wrong };
  expect(await choicesRequests.chooseOutgoing(stage.ports, outgoing)).toEqual({
    ok: false,
    failure: { code: "invalid-fields", errors: [error] },
  });
});

it("her district's own rule is kept and chosen; without its source or with a wrong deadline it is refused there", async () => {
  const duties: OwnMakeUpRule["duties"] = {
    "student-absent": "excused",
    "student-declined": "if-offered",
    "family-declined": "if-offered",
    "therapist-away": "owed",
    "teacher-declined": "ask",
    "routine-did-not-happen": "ask",
    "school-event": "owed",
    testing: "owed",
    "no-school": "ask",
  };
  const notice = { afterSchoolDays: 10, withinSchoolDays: 3, leavesOut: ["therapist" as const] };
  const rule = { duties, notice, source: " Handbook, page 14 " };
  const save = async (over: Partial<typeof rule>) => choicesRequests.saveMakeUpRule(stage.ports, { ...rule, ...over });
  expect(await save({ source: " ", notice: { ...notice, withinSchoolDays: 0 } })).toMatchObject({
    failure: {
      errors: [
        { field: "source", code: "required" },
        { field: "within", code: "out-of-range", min: 1, max: 60 },
      ],
    },
  });
  expect((await choicesIn(stage.vault)).makeUpPolicy).toBe("case-by-case");
  expect(await save({})).toEqual({ ok: true, value: null });
  expect(await choicesIn(stage.vault)).toMatchObject({
    makeUpPolicy: "own",
    ownMakeUpRule: { duties, notice, source: "Handbook, page 14" },
  });
});
