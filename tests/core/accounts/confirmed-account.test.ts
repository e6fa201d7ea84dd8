import { expect, test } from "vitest";
import {
  findDoubt,
  isUnnamedOf,
  unnamedKey,
  type ConfirmedAccount,
} from "../../../lib/core/accounts/confirmed-account";

const WORK: ConfirmedAccount = {
  id: "a1",
  vendor: "google",
  address: "dana@lincoln.example",
  confirmedOn: "2026-10-05",
};
const doubtOf = (shown: Parameters<typeof findDoubt>[0], unnamed: string[] = [], accounts = [WORK]) =>
  findDoubt(shown, { accounts, unnamed });

test("a confirmed address is drawn on wherever it is signed in, in any case", () => {
  for (const account of ["/u/0", "/u/1", "/u/7"])
    expect(doubtOf({ vendor: "google", account, address: " Dana@Lincoln.Example" })).toBeUndefined();
});

test("another address is in doubt, at the place where the confirmed one was too", () => {
  expect(doubtOf({ vendor: "google", account: "/u/0", address: "family@home.example" })).toBe("other");
  expect(doubtOf({ vendor: "google", address: "dana@lincoln.example.org" })).toBe("other");
  expect(doubtOf({ vendor: "outlook", address: "dana@lincoln.example" })).toBe("first");
  expect(doubtOf({ vendor: "google", address: "dana@lincoln.example" }, [], [])).toBe("first");
});

test("a page without an address is asked about, whatever addresses are confirmed", () => {
  expect(doubtOf({ vendor: "google", account: "/u/0" })).toBe("unnamed");
  expect(doubtOf({ vendor: "outlook", account: "work" })).toBe("unnamed");
});

test("her yes to a page without an address holds for its calendar and place, never for a page with another address", () => {
  const yes = [unnamedKey({ vendor: "google" })];
  expect(doubtOf({ vendor: "google" }, yes)).toBeUndefined();
  expect(doubtOf({ vendor: "google", account: "/u/0" }, yes)).toBeUndefined();
  expect(doubtOf({ vendor: "google", account: "/u/1" }, yes)).toBe("unnamed");
  expect(doubtOf({ vendor: "outlook", account: "work" }, yes)).toBe("unnamed");
  expect(doubtOf({ vendor: "google", address: "family@home.example" }, yes)).toBe("other");
});

test("a key of a page without an address is of one calendar", () => {
  const key = unnamedKey({ vendor: "google", account: "/u/1" });
  expect([isUnnamedOf(key, "google"), isUnnamedOf(key, "outlook")]).toEqual([true, false]);
});
