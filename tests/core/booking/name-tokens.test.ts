import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  addsToName,
  hashName,
  joinTokens,
  lacksNameKey,
  markNames,
  tokensOfName,
  withoutWordNames,
  type KeyedHash,
} from "../../../lib/core/booking/name-tokens";

const hash: KeyedHash = async (key, text) => Promise.resolve(createHmac("sha256", key).update(text).digest("base64"));

describe("the parts of a name", () => {
  it.each([
    [
      ["Okonjo-Reyes", "Amara"],
      ["okonjo", "reyes", "amara"],
    ],
    [
      ["José", "Núñez"],
      ["jose", "nunez"],
    ],
    [
      ["Art", "Page"],
      ["art", "page"],
    ],
    [["Al", "Li", "Jo"], []],
    [["Emma", "Emma"], ["emma"]],
  ])("%j", (parts, tokens) => {
    expect(tokensOfName(parts)).toEqual(tokens);
  });
});

const KEY = { id: "k", key: "k" };

describe("a name in a text that leaves the device", () => {
  const stage = async (parts: string[], over: object = {}) => ({
    students: [{ nameTokens: (await hashName(parts, KEY, hash))! }],
    keys: [KEY],
    vocabulary: ["Push-in: Writing (30 min)"],
    sites: [{ name: "Lincoln Elementary" }],
    classes: [{ teacherName: "Ms. Rivera" }],
    ...over,
  });
  const marked = async (title: string, parts: string[]): Promise<string[]> =>
    (await markNames({ title }, await stage(parts), hash)).map(({ from, to }) => title.slice(from, to));

  it("is found in any spelling of its letters, with the word marked", async () => {
    expect(await marked("Push-in with Amara's group", ["Okonjo", "Amara"])).toEqual(["Amara"]);
    expect(await marked("AMARA OKONJO", ["Okonjo", "Amara"])).toEqual(["AMARA", "OKONJO"]);
    expect(await marked("mesa de jose", ["José"])).toEqual(["jose"]);
    expect(await marked("amarant, Amarah", ["Amara"])).toEqual([]);
  });

  it.each([
    ["Grace", "Sit with Grace before lunch", ["Grace"]],
    ["Grace", "Grace before lunch", ["Grace"]],
    ["Grace", "GRACE", ["GRACE"]],
    ["Grace", "grace before lunch", []],
    ["Mark", "The class will mark its pages", []],
    ["Will", "I bring the boards. Will goes first", ["Will"]],
    ["Rose", "Rose Room", ["Rose"]],
  ])("that is a word too (%s) is asked about where it may be a name: %s", async (name, title, found) => {
    expect(await marked(title, [name])).toEqual(found);
    const marks = await markNames({ title }, await stage([name]), hash);
    expect(marks.map(({ why }) => why)).toEqual(found.map(() => "maybe-name"));
  });

  it.each([
    ["title", "Ms. Rivera leads", []],
    ["title", "with Rivera", ["Rivera"]],
    ["details", "Lincoln sits at the back", ["Lincoln"]],
    ["details", "Lincoln Elementary", []],
    ["location", "Rm 12, Hope", []],
    ["details", "next to Hope", ["Hope"]],
    ["details", "Mrs. Hope leads", []],
    ["details", "Sra. Rivera", []],
  ] as const)(
    "that a teacher or a school has too is theirs only where it stands as theirs (%s: %s)",
    async (...one) => {
      const [field, text, found] = one;
      const over = {
        sites: [{ name: "Lincoln Elementary" }, { name: "Hope" }],
        classes: [{ teacherName: "Ms. Rivera" }, { teacherName: "Hope" }],
      };
      const context = await stage(["Rivera", "Lincoln", "Hope"], over);
      const marks = await markNames({ [field]: text }, context, hash);
      expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(found);
    },
  );

  it("is not found in the words of a school, a teacher or our own templates", async () => {
    expect(await marked("Lincoln Elementary", ["Lincoln"])).toEqual([]);
    expect(await marked("Ms. Rivera", ["Rivera"])).toEqual([]);
    expect(await marked("Writing", ["Writing"])).toEqual([]);
  });

  it("is kept as hashes under a key, of which none tells the name", async () => {
    const one = await hashName(["Amara"], KEY, hash);
    const other = await hashName(["Amara"], { id: "k2", key: "k2" }, hash);
    expect(JSON.stringify(one)).not.toMatch(/amara/i);
    expect(one!.hashes).not.toEqual(other!.hashes);
    expect(await hashName(["Al"], KEY, hash)).toBeUndefined();
  });

  it("can't be compared without the key, which is not in the student's record", async () => {
    const context = await stage(["Amara"], { keys: [] });
    expect(JSON.stringify(context.students)).not.toContain('"key"');
    expect(await markNames({ title: "Amara" }, context, hash)).toEqual([]);
    expect(lacksNameKey(context)).toBe(true);
    expect(lacksNameKey({ ...context, keys: [{ id: "other", key: "other" }] })).toBe(true);
    expect(lacksNameKey({ ...context, keys: [{ id: "other", key: "other" }, KEY] })).toBe(false);
    expect(lacksNameKey({ students: [{}], keys: [] })).toBe(false);
  });

  it("of which nothing new is said adds nothing", () => {
    const before = { keyId: "k", hashes: ["a", "b"] };
    expect(addsToName(before, { keyId: "k", hashes: ["b"] })).toBe(false);
    expect(addsToName(before, undefined)).toBe(false);
    expect(addsToName(before, { keyId: "k", hashes: ["b", "c"] })).toBe(true);
    expect(addsToName(undefined, before)).toBe(true);
  });

  it("of a version that left out words is known as such until a list or an IEP says the whole name", async () => {
    const old = { keyId: "k1", hashes: await Promise.all(["okonjo"].map(async (part) => hash("k1", part))) };
    const again = await hashName(["Grace Okonjo"], { id: "k1", key: "k1" }, hash);
    expect(withoutWordNames([{}, { nameTokens: old }, { nameTokens: again! }])).toEqual([{ nameTokens: old }]);
    const joined = joinTokens(old, again);
    expect(joined!.hashes).toHaveLength(2);
    expect(withoutWordNames([{ nameTokens: joined! }])).toEqual([]);
    // Without a word among its parts, too: that is known only now.
    const plain = await hashName(["Okonjo"], { id: "k1", key: "k1" }, hash);
    expect(addsToName(old, plain)).toBe(true);
    expect(addsToName(joined, again)).toBe(false);
    expect(withoutWordNames([{ nameTokens: joinTokens(again, old)! }])).toEqual([]);
  });

  it("of a version that left out words stays that where a list has not all of its known parts", async () => {
    const old = { keyId: "k1", hashes: await Promise.all(["okonjo", "reyes"].map(async (one) => hash("k1", one))) };
    const partly = await hashName(["Grace Okonjo"], { id: "k1", key: "k1" }, hash);
    const joined = joinTokens(old, partly)!;
    expect(joined.hashes).toHaveLength(3);
    expect(withoutWordNames([{ nameTokens: joined }])).toEqual([{ nameTokens: joined }]);
    expect(addsToName(joined, partly)).toBe(false);
    const whole = await hashName(["Grace Okonjo-Reyes"], { id: "k1", key: "k1" }, hash);
    expect(withoutWordNames([{ nameTokens: joinTokens(joined, whole)! }])).toEqual([]);
  });

  it("of two lists is joined under one key", () => {
    const before = { keyId: "k", hashes: ["a", "b"] };
    expect(joinTokens(before, { keyId: "k", hashes: ["b", "c"] })).toEqual({ keyId: "k", hashes: ["a", "b", "c"] });
    expect(joinTokens(before, undefined)).toBe(before);
    expect(joinTokens(before, { keyId: "n", hashes: ["x"] })).toEqual({ keyId: "n", hashes: ["x"] });
  });
});
