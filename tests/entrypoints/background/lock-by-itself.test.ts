import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lockByItself, watchIdleness } from "../../../entrypoints/background/lock-by-itself";
import { readPolicy } from "../../../lib/core/policy/district-policy";
import type { PolicySource } from "../../../lib/ports/district-policy";
import { IdbVault } from "../../../lib/vault/idb-vault";
import { aStudent } from "../../fixtures/builders";

/** The browser's events that the background listens to, raised by hand. */
const fake = vi.hoisted(() => {
  const event = <Argument>() => {
    const listeners: ((argument: Argument) => void)[] = [];
    return {
      addListener: (listener: (argument: Argument) => void): void => void listeners.push(listener),
      raise: (argument: Argument): void => listeners.forEach((listener) => listener(argument)),
      forget: (): void => void (listeners.length = 0),
    };
  };
  const intervals: number[] = [];
  return {
    intervals,
    idle: {
      onStateChanged: event<"active" | "idle" | "locked">(),
      setDetectionInterval: (seconds: number): void => void intervals.push(seconds),
    },
    runtime: { onStartup: event<void>(), onInstalled: event<{ reason: string }>() },
    commands: { onCommand: event<string>() },
  };
});
vi.mock("../../../entrypoints/background/own-browser", () => ({ browser: fake }));

const PASSPHRASE = "otter lantern gravel moss";
let vault: IdbVault;
let lockMinutes: number | undefined;
/** What the district allows at most; nothing unless a test sets it. */
const district: PolicySource = {
  read: async () => Promise.resolve(readPolicy(lockMinutes === undefined ? {} : { lockMinutes })),
};

beforeEach(() => {
  lockMinutes = undefined;
  vault = new IdbVault({ onProtectionChange: watchIdleness });
});
afterEach(async () => {
  for (const event of [fake.idle.onStateChanged, fake.runtime.onStartup, fake.runtime.onInstalled]) event.forget();
  fake.commands.onCommand.forget();
  fake.intervals.length = 0;
  await vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)));
});

async function unlockedVault(): Promise<void> {
  await vault.apply([{ put: "students", record: aStudent() }]);
  await vault.setPassphrase(PASSPHRASE);
  lockByItself(vault, district);
}
const state = async (): Promise<string> => {
  const protection = await vault.protection();
  return protection.by === "passphrase" ? protection.state : "no passphrase";
};

test.each([
  ["minutes without use", () => fake.idle.onStateChanged.raise("idle")],
  ["the lock of the device", () => fake.idle.onStateChanged.raise("locked")],
  ["the keyboard command", () => fake.commands.onCommand.raise("lock")],
  ["the start of the browser", () => fake.runtime.onStartup.raise()],
  ["an update of Pushpin", () => fake.runtime.onInstalled.raise({ reason: "update" })],
])("%s locks: nothing can be read, and the key is not held for the session", async (_what, raise) => {
  await unlockedVault();
  expect(await state()).toBe("open");
  raise();
  await expect.poll(state).toBe("locked");
  await expect(vault.all("students")).rejects.toMatchObject({ failure: { code: "vault-locked" } });
  await vault.close();
  expect(await state()).toBe("locked");
  await vault.unlock(PASSPHRASE);
  expect(await vault.all("students")).toHaveLength(1);
});

test("using the device again, and other commands, lock nothing", async () => {
  await unlockedVault();
  fake.idle.onStateChanged.raise("active");
  fake.commands.onCommand.raise("another");
  // A lock that was wrongly begun would be done before this write.
  await vault.apply([{ put: "students", record: aStudent({ id: "tr", initials: "TR" }) }]);
  expect(await state()).toBe("open");
  expect(await vault.all("students")).toHaveLength(2);
});

test("the browser reports idleness after the minutes that she chose, also once it was started again", async () => {
  await unlockedVault();
  await vault.changeLockTime(5);
  expect(fake.intervals.at(-1)).toBe(5 * 60);
  fake.intervals.length = 0;
  lockByItself(vault, district);
  await expect.poll(() => fake.intervals).toEqual([5 * 60]);
});

test.each([
  ["fewer minutes than she chose are in force from the start", 60, 10, 10],
  ["she may choose fewer than the district allows", 5, 10, 5],
  ["zero is not in force: hers are", 30, 0, 30],
  ["a negative number is not in force", 30, -15, 30],
  ["an absurd number is not in force", 30, 1_000_000, 30],
])("what the district sets is a cap: %s", async (_what, own, most, inForce) => {
  await unlockedVault();
  await vault.changeLockTime(own);
  fake.intervals.length = 0;
  lockMinutes = most;
  lockByItself(vault, district);
  await expect.poll(() => fake.intervals).toEqual([inForce * 60]);
});

test("without a passphrase nothing locks, and idleness is not watched", async () => {
  await vault.apply([{ put: "students", record: aStudent() }]);
  lockByItself(vault, district);
  fake.idle.onStateChanged.raise("idle");
  fake.commands.onCommand.raise("lock");
  expect(await vault.all("students")).toHaveLength(1);
  expect(await state()).toBe("no passphrase");
  expect(fake.intervals).toEqual([]);
});
