import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCaseload, readNamedCaseload } from "../../lib/core/caseload-import/read-caseload";
import { bookTouchBase } from "../../lib/services/visits/touch-base";
import { saveStudent } from "../../lib/services/caseload/save-records";
import { hashNames } from "../../lib/services/policy/outgoing-marks";
import { markOutgoing } from "../../lib/services/visits/mark-outgoing";
import { withoutLock } from "../../lib/services/write-lock";
import { joinTokens } from "../../lib/core/booking/name-tokens";
import { failureText } from "../../lib/i18n/failure";
import { LANGUAGES } from "../../lib/i18n/translate";
import { bookWindow } from "../../lib/services/booking/book-window";
import { takeReading } from "../../lib/services/windows/take-reading";
import { aClass, aReading, aSite, aStudent, at } from "../fixtures/builders";
import { stageVisits, type VisitsStage } from "./visits-stage";

const LIST = 'Name,Grade,Service\n"Okonjo-Reyes, Amara",2,30 min 2x/week\nS-014,1,20 min 1x/week\n';
let stage: VisitsStage;

beforeEach(async () => {
  stage = await stageVisits();
});
afterEach(async () => {
  await stage.vault.close();
  await deleteDB("pushpin");
});

const byRow = (names: readonly { code: string; parts: string[] }[]) =>
  names.map(({ code, parts }) => ({ rowId: `row-${code}`, parts }));

async function bringIn(): Promise<void> {
  const { names } = readNamedCaseload(LIST);
  const [hashed] = await hashNames(stage.vault, byRow(names));
  const record = aStudent({ id: "amara", initials: "AO", nameTokens: hashed!.tokens });
  await stage.vault.apply([{ put: "students", record }]);
}

describe("names of a list that was brought in", () => {
  it("are in no reading, and are hashed by the row of their student", async () => {
    expect(JSON.stringify(readCaseload(LIST))).not.toMatch(/okonjo|amara/i);
    const { names } = readNamedCaseload(LIST);
    expect(names.map(({ code }) => code)).toEqual(["AO"]);
    const hashed = await hashNames(stage.vault, byRow(names));
    expect(hashed).toMatchObject([{ rowId: "row-AO" }]);
    expect(hashed[0]!.tokens.hashes).toHaveLength(3);
    expect(JSON.stringify(hashed)).not.toMatch(/okonjo|amara/i);
  });

  it("are hashed under one key, that of the students before", async () => {
    await bringIn();
    const [again] = await hashNames(stage.vault, [{ rowId: "x", parts: ["Amara"] }]);
    const { nameTokens } = (await stage.vault.find("students", "amara"))!;
    expect(again!.tokens.keyId).toBe(nameTokens!.keyId);
    expect(await stage.vault.all("nameKeys")).toMatchObject([{ id: nameTokens!.keyId }]);
    expect(nameTokens!.hashes).toContain(again!.tokens.hashes[0]);
  });

  it("are refused in what leaves the device, with the word marked", async () => {
    await bringIn();
    expect(await markOutgoing(stage.ports, "beside Amara")).toEqual([
      { field: "details", from: 7, to: 12, why: "name" },
    ]);
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "4, Amara's desk" }) }]);
    const wanted = { classId: "k12", date: "2026-10-06", startMinute: at("15:00") };
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toEqual({
      ok: false,
      failure: { code: "text-policy", field: "location" },
    });
    expect(stage.sent).toEqual([]);
  });

  it("stop what leaves the device while their key is missing, until the list is imported again", async () => {
    await bringIn();
    const [key] = await stage.vault.all("nameKeys");
    await stage.vault.apply([{ remove: "nameKeys", id: key!.id }]);
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "4, Amara's desk" }) }]);
    const wanted = { classId: "k12", date: "2026-10-06", startMinute: at("15:00") };
    const missing = { ok: false, failure: { code: "no-name-key" } };
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toEqual(missing);
    const { windows } = await takeReading(stage.ports, aReading());
    expect(await bookWindow(stage.ports, { windowId: windows[0]!.id })).toEqual(missing);
    expect(stage.sent).toEqual([]);
    for (const language of LANGUAGES)
      expect(failureText({ code: "refused", refusal: { code: "no-name-key" } }, language)).toMatch(/list/);
    const [again] = await hashNames(stage.vault, byRow(readNamedCaseload(LIST).names));
    const student = (await stage.vault.find("students", "amara"))!;
    const record = { ...student, nameTokens: joinTokens(student.nameTokens, again!.tokens)! };
    await stage.vault.apply([{ put: "students", record }]);
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toMatchObject({ failure: { code: "text-policy" } });
  });

  it("may be at a school whose name has their initials, by every way without an account", async () => {
    await stage.vault.apply([
      { put: "students", record: aStudent({ id: "ps", initials: "PS" }) },
      { put: "sites", record: aSite({ name: "P.S. 118" }) },
    ]);
    const wanted = { classId: "k12", date: "2026-10-06", startMinute: at("15:00") };
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toMatchObject({ ok: true });
    const { windows } = await takeReading(stage.ports, aReading());
    expect(await bookWindow(stage.ports, { windowId: windows[0]!.id })).toMatchObject({ ok: true });
    expect(stage.sent.map(({ event }) => event.location)).toEqual(["Rm 12, P.S. 118", "Rm 12, P.S. 118"]);
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "12, PS" }) }]);
    const refused = { failure: { code: "text-policy", field: "location" } };
    expect(await bookTouchBase(stage.ports, wanted, withoutLock)).toMatchObject(refused);
    expect(await bookWindow(stage.ports, { windowId: windows[1]!.id })).toMatchObject(refused);
  });

  it("are added by an IEP that was read at the student", async () => {
    await bringIn();
    const { nameTokens, ...typed } = (await stage.vault.find("students", "amara"))!;
    const [iep] = await hashNames(stage.vault, [{ rowId: "iep", parts: ["Amarachi"] }]);
    await saveStudent(stage.ports, { ...typed, nameTokens: iep!.tokens });
    const after = (await stage.vault.find("students", "amara"))!.nameTokens!;
    expect(after.hashes).toEqual([...nameTokens!.hashes, ...iep!.tokens.hashes]);
    expect(await markOutgoing(stage.ports, "Amarachi and Okonjo")).toHaveLength(2);
  });

  it("stay with a student whose record is saved from the form, and go with the student", async () => {
    await bringIn();
    const { nameTokens, ...typed } = (await stage.vault.find("students", "amara"))!;
    expect(await saveStudent(stage.ports, { ...typed, grade: "3" })).toEqual({ ok: true, value: null });
    expect(await stage.vault.find("students", "amara")).toMatchObject({ grade: "3", nameTokens });
    await stage.vault.apply([{ remove: "students", id: "amara" }]);
    expect(await markOutgoing(stage.ports, "beside Amara")).toEqual([]);
  });
});
