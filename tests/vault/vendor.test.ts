import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import READINGS from "../fixtures/vault/v21/readings.json";
import SCHEDULES from "../fixtures/vault/v21/schedules.json";
import { layDown } from "./old-vault";

afterEach(async () => deleteDB("pushpin"));

test("readings and schedules that called the vendor their site keep all else", async () => {
  await layDown(21);
  const vault = new IdbVault();
  const [{ site, ...reading }] = READINGS as [(typeof READINGS)[number]];
  expect(site).toBe("outlook");
  expect(await vault.all("readings")).toEqual([{ ...reading, vendor: "outlook" }]);
  expect(await vault.find("schedules", "rivera")).toEqual({
    ...SCHEDULES[0],
    page: { vendor: "google", calendar: "room12@lincoln.example" },
  });
  // A schedule that came from a file has no page.
  expect(await vault.find("schedules", "lee")).toEqual(SCHEDULES[1]);
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("an older Pushpin does not open them: it would not find the calendar that a schedule is added to from", async () => {
  await layDown(21);
  const vault = new IdbVault();
  await vault.all("schedules");
  await vault.close();
  await expect(openDB("pushpin", 21)).rejects.toMatchObject({ name: "VersionError" });
});
