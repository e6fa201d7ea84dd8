import { describe, expect, it, test } from "vitest";
import {
  isAccountAllowed,
  isFeedAllowed,
  isGuestAllowed,
  POLICY_FIELDS,
  readPolicy,
  type DistrictPolicy,
} from "../../../lib/core/policy/district-policy";
import { managedSchema } from "../../../lib/core/policy/managed-schema";
import { policyTexts } from "../../../lib/i18n/policy";

const ALL: Required<DistrictPolicy> = {
  passphraseRequired: true,
  lockMinutes: 10,
  calendars: ["outlook"],
  accountDomains: ["district.example"],
  feedsAllowed: true,
  feedHosts: ["district.example"],
  initialsOnCalendar: false,
  readingDays: 7,
  removedVisitDays: 14,
  answeredQuestionDays: 21,
  awayTimeDays: 10,
  backupDays: 7,
  overridesAllowed: false,
  invitationDomains: ["district.example"],
  studentsInInvitations: "code",
  forbiddenWords: ["Bridges"],
  googleClientId: "1-a.apps.googleusercontent.com",
  googleClientSecret: "GOCSPX-s_1",
  microsoftClientId: "0f8a4f1e-0000-4000-8000-000000000001",
  microsoftTenant: "district.example",
  vault: "file",
};

describe("what an administrator set", () => {
  it("is taken where it can be understood, and named where it can't", () => {
    expect(readPolicy({})).toEqual({ policy: {}, wrong: [] });
    expect(readPolicy({ ...ALL })).toEqual({ policy: ALL, wrong: [] });
    const wrong = {
      lockMinutes: 0,
      readingDays: 31,
      removedVisitDays: 61,
      answeredQuestionDays: 181,
      awayTimeDays: 0,
      calendars: ["yahoo"],
      feedHosts: [""],
      passphraseRequired: "yes",
      vault: "cloud",
      studentsInInvitations: "names",
      forbiddenWords: "Bridges",
      googleClientId: "",
      microsoftTenant: "district.example/../common",
      microsoftClientId: "a&b",
      a: 1,
    };
    expect(readPolicy({ ...wrong, backupDays: 30 })).toEqual({ policy: { backupDays: 30 }, wrong: Object.keys(wrong) });
  });

  it.each([0, -15, 61, 1_000_000, 7.5, "15", Number.NaN, null, [15]])(
    "lock minutes of %s are refused by name",
    (minutes) => {
      const refused = { policy: {}, wrong: minutes === null ? [] : ["lockMinutes"] };
      expect(readPolicy({ lockMinutes: minutes })).toEqual(refused);
    },
  );

  it("is described to the browser field by field, and told to her in both languages", () => {
    const schema = JSON.parse(managedSchema()) as { type: string; properties: object };
    expect(schema.type).toBe("object");
    expect(Object.keys(schema.properties)).toEqual(Object.keys(POLICY_FIELDS));
    expect(Object.keys(POLICY_FIELDS)).toEqual(Object.keys(ALL));
    for (const language of ["en", "es"] as const) {
      // Feeds are allowed, and a secret is not told.
      expect(policyTexts(ALL, language)).toHaveLength(Object.keys(ALL).length - 2);
      expect(policyTexts(ALL, language).join(" ")).not.toContain(ALL.googleClientSecret);
      expect(policyTexts({}, language)).toEqual([]);
    }
    expect(policyTexts({ calendars: [], feedsAllowed: false }, "en")).toHaveLength(2);
  });
});

test.each([
  [{}, "https://anywhere.example/a.ics", true],
  [{ feedsAllowed: false }, "https://anywhere.example/a.ics", false],
  [{ feedHosts: ["district.example"] }, "https://district.example/a.ics", true],
  [{ feedHosts: ["*.District.example"] }, "webcal://Calendar.district.EXAMPLE:8443/a.ics", true],
  [{ feedHosts: ["district.example"] }, "https://baddistrict.example/a.ics", false],
  [{ feedHosts: ["district.example"] }, "https://district.example.evil.example/a.ics", false],
  [{ feedHosts: ["district.example"] }, "https://district.example@evil.example/a.ics", false],
  [{ feedHosts: [] }, "https://district.example/a.ics", false],
] as const)("under %j, %s is read: %s", (policy, url, isAllowed) => {
  expect(isFeedAllowed(policy as DistrictPolicy, url)).toBe(isAllowed);
});

test.each([
  ["alvarez@district.example", true],
  ["alvarez@k12.district.example", true],
  ["alvarez@gmail.example", false],
  ["alvarez@district.example.evil.example", false],
  ["no address", false],
])("an invitation to %s may go: %s", (email, isAllowed) => {
  expect(isGuestAllowed({ invitationDomains: ["@district.example"] }, email)).toBe(isAllowed);
  expect(isGuestAllowed({}, email)).toBe(true);
});

test("an account of another domain, or without an address, is not drawn for where the district limits them", () => {
  const policy = { accountDomains: ["district.example"] };
  expect(isAccountAllowed(policy, "dana@district.example")).toBe(true);
  expect(isAccountAllowed(policy, "dana@gmail.example")).toBe(false);
  expect(isAccountAllowed(policy, undefined)).toBe(false);
  expect(isAccountAllowed({}, undefined)).toBe(true);
});
