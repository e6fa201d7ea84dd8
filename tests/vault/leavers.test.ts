import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { studentsOn } from "../../lib/core/booking/leavers";
import { IdbVault } from "../../lib/vault/idb-vault";
import VISITS from "../fixtures/vault/v22/visits.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("a visit of a version in which nobody could be left out keeps all of its students", async () => {
  await layDown(22);
  const vault = new IdbVault();
  const [visit] = await vault.all("visits");
  expect(visit).toEqual(VISITS[0]);
  expect(studentsOn(visit!, "2027-06-15")).toEqual(VISITS[0]!.studentIds);
  await vault.close();
});

test("an older Pushpin does not open one: students who were left out would be in it again", async () => {
  await layDown(22);
  const vault = new IdbVault();
  await vault.all("visits");
  await vault.close();
  await expect(openDB("pushpin", 22)).rejects.toMatchObject({ name: "VersionError" });
});
