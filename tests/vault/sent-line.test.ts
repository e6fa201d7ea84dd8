import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { lacksLine } from "../../lib/core/booking/pending-change";
import { IdbVault } from "../../lib/vault/idb-vault";
import VISITS from "../fixtures/vault/v20/visits.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("a visit that was sent before Pushpin noted the line of its role card has that line in the calendar", async () => {
  await layDown(20);
  const vault = new IdbVault();
  const visits = (await vault.all("visits")).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [sent, ...others] = VISITS;
  expect(visits).toEqual([
    { ...sent, sendTask: { ...sent!.sendTask, sentLine: "I sit at the back." } },
    // One that noted another line, one without a line, one that was not sent, and one that she saves by hand.
    ...others,
  ]);
  expect(visits.map(lacksLine)).toEqual([false, true, false, false, false]);
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("an older Pushpin does not open them: it would take the line for unsent, and mail the teacher again", async () => {
  await layDown(20);
  const vault = new IdbVault();
  await vault.all("visits");
  await vault.close();
  await expect(openDB("pushpin", 20)).rejects.toMatchObject({ name: "VersionError" });
});
