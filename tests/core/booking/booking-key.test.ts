import { createHash } from "node:crypto";
import fc, { seeded } from "../../seeded-checks";
import { expect, it } from "vitest";
import { bookingKey, type BookingKeyParts } from "../../../lib/core/booking/booking-key";

const sha256 = async (bytes: Uint8Array): Promise<ArrayBuffer> =>
  Promise.resolve(new Uint8Array(createHash("sha256").update(bytes).digest()).buffer);
const hex = async (parts: BookingKeyParts): Promise<string> =>
  Buffer.from(await bookingKey(parts, sha256)).toString("hex");

const parts: BookingKeyParts = {
  installSalt: "3f1c",
  visit: { id: "v1", attempt: 0, zone: "America/New_York", startMinute: 540, endMinute: 570 },
  from: "2026-10-06",
  recurrence: ["RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270615T130000Z"],
  calendarId: "primary",
};

it("gives 32 bytes, the same ones for the same booking", async () => {
  expect(await bookingKey(parts, sha256)).toHaveLength(32);
  expect(await hex(parts)).toBe(await hex(structuredClone(parts)));
});

it("gives other bytes when anything about the booking differs", async () => {
  const others: BookingKeyParts[] = [
    { ...parts, installSalt: "3f1d" },
    { ...parts, visit: { ...parts.visit, id: "v2" } },
    { ...parts, visit: { ...parts.visit, attempt: 1 } },
    { ...parts, visit: { ...parts.visit, startMinute: 545 } },
    { ...parts, visit: { ...parts.visit, endMinute: 575 } },
    { ...parts, visit: { ...parts.visit, zone: "America/Phoenix" } },
    { ...parts, from: "2026-10-13" },
    { ...parts, recurrence: [] },
    { ...parts, calendarId: "class" },
  ];
  const keys = await Promise.all([parts, ...others].map(hex));
  expect(new Set(keys).size).toBe(keys.length);
});

it("keeps the parts apart, wherever one ends and the next begins", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (a, b, c) => {
      fc.pre(b !== "");
      const one = await hex({ ...parts, installSalt: a + b, calendarId: c });
      const other = await hex({ ...parts, installSalt: a, calendarId: b + c });
      expect(one).not.toBe(other);
    }),
    seeded(61803, 50),
  );
});
