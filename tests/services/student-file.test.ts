import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../lib/i18n/translate";
import { giverText } from "../../lib/i18n/session-giver";
import { studentFileParts } from "../../lib/i18n/student-file";
import { studentFile } from "../../lib/services/vault/student-file";
import { versionOf } from "../../lib/vault/migrations";
import { IdbVault } from "../../lib/vault/idb-vault";
import type { Collection, VaultChange } from "../../lib/ports/vault";
import { compare } from "../../lib/core/compare";
import { changesWithout } from "../../lib/services/vault/erase-student";
import { aVisitOn, aClass, aReading, aSite, aStudent } from "../fixtures/builders";
import { flipBit } from "../vault/disk";

let vault: IdbVault;
const clock = { nowMs: () => Date.parse("2026-10-05T12:00:00Z"), zone: () => "America/New_York" };

beforeEach(async () => {
  vault = new IdbVault();
  const entry = { sessionId: "both", date: "2026-10-05", bucket: "in-class", groupSize: 2 } as const;
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    {
      put: "students",
      record: aStudent({
        goals: [{ id: "g1", text: "Will zip up own coat." }],
        reviewDate: "2027-02-01",
        accommodations: ["Extended arrival, 10 minutes"],
      }),
    },
    {
      put: "students",
      record: aStudent({ id: "tr", initials: "TR", goals: [{ id: "g9", text: "Will wait for a turn." }] }),
    },
    {
      put: "visits",
      record: {
        ...aVisitOn({ id: "both", date: "2026-10-05", studentIds: ["mj", "tr"], goalIds: { mj: "g1", tr: "g9" } }),
        roleCard: {
          model: "station",
          therapistDoes: "Station two",
          teacherDoes: "Station one",
          materials: "Slant board",
          invitationLine: "I bring the boards.",
        },
      },
    },
    { put: "visits", record: aVisitOn({ id: "other", date: "2026-10-06", studentIds: ["tr"] }) },
    {
      put: "sessionLogs",
      record: {
        ...entry,
        id: "a",
        studentId: "mj",
        outcome: "missed",
        cause: "student-absent",
        minutes: 0,
        recordedAt: "2026-10-05T15:00:00Z",
      },
    },
    {
      put: "sessionLogs",
      record: {
        ...entry,
        id: "b",
        studentId: "tr",
        outcome: "delivered",
        minutes: 30,
        recordedAt: "2026-10-05T15:00:00Z",
      },
    },
    {
      put: "declines",
      record: { id: "d", classId: "k12", titleKey: "snack", title: "Snack", studentId: "mj", declinedAt: "2026-10-01" },
    },
    {
      put: "cellDecisions",
      record: {
        id: "c",
        reach: "student",
        classId: "k12",
        studentId: "mj",
        goalId: "g1",
        titleKey: "arrival",
        verdict: "pinned",
        decidedAt: "2026-10-01",
      },
    },
  ]);
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

const print = async (language: (typeof LANGUAGES)[number]): Promise<string> =>
  studentFileParts((await studentFile({ vault, archive: vault, clock }, "mj"))!, language)
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .join("\n");

const DECLINE = {
  ...{ id: "d", classId: "k12", titleKey: "snack", title: "Snack", studentId: "mj", declinedAt: "2026-10-01" },
};

/** One record of each kind that erasing the student touches, besides those that are there. */
const MORE: VaultChange[] = [
  {
    put: "planDecisions",
    record: {
      ...{
        id: "p",
        studentId: "mj",
        choice: "keep",
        reason: "A good start",
        decidedOn: "2026-10-02",
        decidedAt: "2026-10-02T12:00:00Z",
      },
      prompt: { why: "visits", visits: 3 },
    } as never,
  },
  ...(["class", "always"] as const).map((reach): VaultChange => {
    const about = reach === "class" ? { classId: "k12", titleKey: "recess" } : { kind: "snack" };
    const subject = { words: "will zip up own coat." };
    const rest = { id: reach, verdict: "forbidden", decidedAt: "2026-10-01" };
    return { put: "cellDecisions", record: { ...rest, ...about, reach, subject } as never };
  }),
  { put: "visits", record: aVisitOn({ id: "alone", date: "2026-10-07", studentIds: ["mj"] }) },
  ...["MJ's grip", "Recess"].map((worked): VaultChange => {
    const visit = aVisitOn({ id: worked, date: "2026-10-05", studentIds: [] });
    return { put: "visits", record: { ...visit, purpose: "touch-base", agenda: { worked, next: "", change: "" } } };
  }),
  { put: "absenceAnswers", record: { id: "x", titleKey: "iep mj", isAway: true, answeredOn: "2026-10-01" } },
  { put: "readings", record: { ...aReading(), id: "r", takenAtMs: clock.nowMs() } },
  {
    put: "fileConflicts",
    record: {
      ...{ id: "f", kind: "declines", recordId: "d", foundAtMs: 0, otherSavedAtMs: null },
      other: { ...DECLINE, title: "Snack time" },
    } as never,
  },
];

it("has every record that erasing the student touches: without any one of them, the print is another one", async () => {
  await vault.apply(MORE);
  const changes = await changesWithout({ vault, clock }, "mj");
  const touched = changes.map((change) =>
    "remove" in change ? [change.remove, change.id] : [change.put, change.record.id],
  );
  const kinds = new Set(touched.map(([kind]) => kind));
  // As many kinds as the cascade knows: a kind that is added to it belongs among the records above.
  expect([...kinds].map(String).toSorted(compare)).toEqual([
    ...[
      "absenceAnswers",
      "cellDecisions",
      "declines",
      "fileConflicts",
      "planDecisions",
      "readings",
      "sessionLogs",
      "students",
      "visits",
    ],
  ]);
  const whole = { en: await print("en"), es: await print("es") };
  for (const [kind, id] of touched as [Collection, string][]) {
    if (kind === "students") continue;
    const record = (await vault.find(kind, id))!;
    await vault.apply([{ remove: kind, id }]);
    for (const language of LANGUAGES)
      expect([kind, id, (await print(language)) === whole[language]]).toEqual([kind, id, false]);
    await vault.apply([{ put: kind, record } as VaultChange]);
  }
  expect(await print("en")).toBe(whole.en);
});

it("has decisions for a class and for all classes that are about the student's goals, and no others", async () => {
  await vault.apply(MORE);
  const text = await print("en");
  expect(text).toContain(
    "Does not fit “recess”: Will zip up own coat. (for every student of the class with such a goal)",
  );
  expect(text).toMatch(/Does not fit “Snack”: Will zip up own coat\. \(in all classes/i);
  const other = { words: "will wait for a turn." };
  const rest = {
    verdict: "pinned",
    decidedAt: "2026-10-01",
    reach: "class",
    classId: "k12",
    titleKey: "story",
  } as const;
  await vault.apply([{ put: "cellDecisions", record: { ...rest, id: "another", subject: other } }]);
  expect(await print("en")).toBe(text);
});

it("has what she wrote on another one's visit or for a talk, where it mentions the student", async () => {
  const roleCard = { model: "team", teacherDoes: "", materials: "" } as const;
  const on = (id: string, therapistDoes: string): VaultChange => ({
    put: "visits",
    record: { ...aVisitOn({ id, date: "2026-10-06", studentIds: ["tr"] }), roleCard: { ...roleCard, therapistDoes } },
  });
  await vault.apply([...MORE, on("mentions", "Sits beside MJ"), on("does not", "Sits by the door")]);
  const text = await print("en");
  expect(text).toContain("Sits beside MJ");
  expect(text).toContain("For a talk with a teacher: MJ's grip");
  expect(await print("es")).toContain("Para hablar con el maestro: MJ's grip");
  expect(text).toContain("1 answer about being away");
  expect(text).not.toMatch(/by the door|Recess$/m);
});

describe("the print about one student", () => {
  it("holds every record about the student, and nothing of another one", async () => {
    const text = await print("en");
    expect(text).toContain("Will zip up own coat.");
    expect(text).toMatch(/2026-10-05.*goal: Will zip up own coat\.; with 1 other student/);
    expect(text).toMatch(/missed; Student absent/);
    expect(text).toContain("line in the invitation: I bring the boards.");
    expect(text).toContain("Who does what (Station teaching): Station two; Station one; Slant board");
    expect(text).toMatch(/Annual review: .*\(2027-02-01\)/);
    expect(text).toContain("Accommodation: Extended arrival, 10 minutes");
    expect(text).toContain("Not suggested any more: Snack");
    expect(text).toContain("Fits “arrival”: Will zip up own coat.");
    expect(text).not.toMatch(/TR|wait for a turn|2026-10-06|30 minutes delivered/);
    expect(await studentFile({ vault, archive: vault, clock }, "nobody")).toBeUndefined();
  });

  it("says by whom each session was given, and under whose supervision", async () => {
    const { sessionId, date, studentId } = (await vault.all("sessionLogs")).find(({ id }) => id === "a")!;
    const given = { mode: "in-person", role: "cota", provider: "COTA-7", supervisor: "OT-3" } as const;
    await vault.apply([
      {
        put: "sessionLogs",
        record: {
          ...{ id: "given", sessionId, studentId, date, given, outcome: "delivered", minutes: 30, groupSize: 2 },
          ...{ bucket: "in-class", recordedAt: "2026-10-05T16:00:00Z" },
        },
      },
    ]);
    const file = (await studentFile({ vault, clock, archive: vault }, "mj"))!;
    for (const language of LANGUAGES) {
      const lines = studentFileParts(file, language).flatMap(({ lines: own }) => own);
      const line = lines.find((one) => one.includes("COTA-7"));
      expect(line).toContain("OT-3");
      expect(line).toContain(giverText(given, language));
    }
    expect(file.statements.filter((one) => one.given)).toHaveLength(1);
  });

  it("says where each session was, in her words or as the room and school that its class had", async () => {
    const { sessionId, date, studentId } = (await vault.all("sessionLogs")).find(({ id }) => id === "a")!;
    const entry = { sessionId, studentId, date, outcome: "delivered", minutes: 30, groupSize: 2 } as const;
    const when = { time: { startMinute: 485, endMinute: 515 }, timeFrom: "booked" } as const;
    const places = [{ other: "Hallway" }, { siteName: "Maple", room: "77" }];
    await vault.apply(
      places.map((place, i) => ({
        put: "sessionLogs",
        record: {
          ...entry,
          ...(i === 0 ? when : {}),
          id: `p${i}`,
          place,
          bucket: "in-class",
          recordedAt: `2026-10-05T16:0${i}:00Z`,
        },
      })),
    );
    const text = await print("en");
    expect(text).toMatch(/delivered; 8:05.–.8:35.AM; times as booked, not measured; In class; group of 2; Hallway/);
    expect(text).toMatch(/; Rm 77 · Maple/);
    expect(await print("es")).toMatch(/Salón 77 · Maple/);
  });

  it("counts the hashes of the name, and shows none", async () => {
    expect(await print("en")).not.toContain("hash");
    const nameTokens = { keyId: "a2V5", hashes: ["bWFyeQ==", "am9uZXM="] };
    const student = (await vault.find("students", "mj"))!;
    await vault.apply([{ put: "students", record: { ...student, nameTokens } }]);
    expect(await print("en")).toContain("2 parts of the name in a list, as keyed hashes");
    expect(await print("es")).toContain("2 partes del nombre");
    expect(await print("en")).not.toMatch(/a2V5|bWFyeQ/);
  });

  it.each(LANGUAGES)("leaves no gap in its lines, in %s", async (language) => {
    expect(await print(language)).not.toMatch(/[{}]|undefined|null/);
  });

  it("says what two devices changed apart, in both versions, and names no other student", async () => {
    const saved = { version: versionOf("students"), foundAtMs: 0, otherSavedAtMs: Date.UTC(2026, 9, 4, 12) };
    const visit = (await vault.all("visits")).find(({ studentIds }) => studentIds.length === 2)!;
    const goals = [{ id: "g1", text: "Will zip up own coat." }];
    const accommodations = ["Extended arrival, 10 minutes"];
    const other = aStudent({ grade: "3", goals, reviewDate: "2027-02-01", accommodations });
    const theirs = aStudent({ id: "tr", initials: "TR", grade: "5" });
    await vault.apply([
      { put: "fileConflicts", record: { id: "1", kind: "students", recordId: "mj", other: other as never, ...saved } },
      { put: "fileConflicts", record: { id: "2", kind: "students", recordId: "tr", other: theirs as never, ...saved } },
      { put: "fileConflicts", record: { id: "3", kind: "visits", recordId: visit.id, other: null, ...saved } },
    ]);
    const text = await print("en");
    expect(text).toContain("Two devices changed 2 of these records apart");
    expect(text).toMatch(/1 student\. In use: Grade: K\. The other version, saved October 4, 2026 .*: Grade: 3$/m);
    expect(text).toMatch(/1 booked visit.*Goals worked on: MJ: Will zip up own coat\..*The other version.*removed$/m);
    expect(text).not.toMatch(/TR|wait for a turn|\?/);
    expect(await print("es")).not.toMatch(/[{}]|undefined|null/);
    const file = (await studentFile({ vault, archive: vault, clock }, "mj"))!;
    expect(JSON.stringify(file.undecided)).toContain('"mj":"MJ"');
    expect(JSON.stringify(file)).not.toMatch(/TR|wait for a turn/);
  });

  it("says when a record that may be about the student can't be read", async () => {
    await vault.close();
    await flipBit("declines");
    expect(await print("en")).toContain("1 stored record that may be about this student can't be read.");
  });
});
