import { deleteDB, openDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import { layDownVersion1, recordsOfVersion1 } from "./version-1-records";
import { sealAsVersion1 } from "./version-1";

/** Real Chromium's database, as a therapist's browser has it. */
afterEach(async () => deleteDB("pushpin"));

const BOOKINGS = 40;
const [BOOKING] = recordsOfVersion1("bookings");
const [MARK] = recordsOfVersion1("sessionLogs");

/** Lays 40 more bookings with a mark each on disk, and one mark whose booking is gone. */
async function layDownMarks(): Promise<void> {
  await layDownVersion1();
  const database = await openDB("pushpin", 3);
  const key = (await database.get("keys", "data")) as CryptoKey;
  const put = async (name: string, record: { id: string }): Promise<unknown> =>
    database.put(name, await sealAsVersion1(key, name, record));
  for (let at = 0; at < BOOKINGS; at += 1) {
    const bookingId = `booking-${at}`;
    await put("bookings", { ...BOOKING!, id: bookingId, startMinute: 700 + at, endMinute: 720 + at } as { id: string });
    await put("sessionLogs", { ...MARK!, id: `mark-${at}`, bookingId, minutes: 100 + at } as { id: string });
  }
  await put("sessionLogs", { ...MARK!, id: "mark-alone", bookingId: "gone", minutes: 99 } as { id: string });
  database.close();
}

test("each mark of a session becomes an entry of the ledger, with its minutes and its own visit", async () => {
  await layDownMarks();
  const vault = new IdbVault();
  const [entries, visits] = [await vault.all("sessionLogs"), await vault.all("visits")];
  expect(entries.map(({ minutes }) => minutes).sort((a, b) => a - b)).toEqual([
    ...[30, 99],
    ...Array.from({ length: BOOKINGS }, (_, at) => 100 + at),
  ]);
  for (const { minutes, sessionId, time, outcome, bucket } of entries.filter((one) => one.minutes >= 100)) {
    const visit = visits.find(({ id }) => id === sessionId);
    expect([visit?.startMinute, time?.startMinute]).toEqual([600 + minutes, 600 + minutes]);
    expect([outcome, bucket]).toEqual(["delivered", "in-class"]);
  }
  expect(await vault.health()).toEqual({ damaged: [] });
  await vault.close();
});

test("a browser that is closed in the middle of it loses none and doubles none", async () => {
  await layDownMarks();
  const cut = new IdbVault();
  const half = cut.all("sessionLogs").catch(() => undefined);
  await cut.close();
  await half;
  const vault = new IdbVault();
  const first = await vault.all("sessionLogs");
  expect(first).toHaveLength(BOOKINGS + 2);
  await vault.close();
  const again = new IdbVault();
  expect(await again.all("sessionLogs")).toEqual(first);
  await again.close();
});
