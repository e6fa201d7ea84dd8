import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import VISITS from "../fixtures/vault/v18/visits.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("a visit that was being sent when Pushpin was updated keeps what is being done about it", async () => {
  await layDown(18);
  const vault = new IdbVault();
  const visits = await vault.all("visits");
  expect(visits).toHaveLength(VISITS.length);
  for (const { errand, ...rest } of VISITS)
    expect(visits).toContainEqual(errand === undefined ? rest : { ...rest, sendTask: errand });
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("an older Pushpin does not open them: it would not find that a visit is being sent, and would send it again", async () => {
  await layDown(18);
  const vault = new IdbVault();
  await vault.all("visits");
  await vault.close();
  await expect(openDB("pushpin", 18)).rejects.toMatchObject({ name: "VersionError" });
});
