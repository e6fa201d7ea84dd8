import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { changeAnyVisit, endAnyVisit, removeAnyDate } from "../../../lib/services/visits/change-connected";
import { sendRoleLine } from "../../../lib/services/visits/send-role-line";
import { saveRoleCard, type WantedChange } from "../../../lib/services/visits/change-visit";
import { visitNeeds } from "../../../lib/services/visits/need-lines";
import { listVisits } from "../../../lib/services/visits/visit-list";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { splitSeries } from "../../fake-calendar-api/split-series";
import { aClass, aStudent, at } from "../../fixtures/builders";
import { aDraft, eventsOf, stageSending, TEACHER, type SendingStage, type Vendor } from "./sending-stage";

const SERIES = { cadence: { on: "weekly", weekday: "TU" }, from: "2026-10-06", until: "2026-11-03" } as const;
const TEN = { startMinute: at("10:00"), endMinute: at("10:30") };
/** What is known of the child, in what Pushpin keeps and in what others wrote into its sources. */
const OF_CHILD = /\bMQ\b|maribel|zip her own coat|dysphagia/i;
const GOAL = "Maribel will zip her own coat in 4 of 5 trials.";

/** A booked series whose every inner text says who the child is. */
async function stageOfChild(vendor: Vendor, over: Parameters<typeof aDraft>[0] = {}): Promise<SendingStage> {
  const stage = await stageSending(vendor);
  const roleCard = { model: "team", therapistDoes: `${GOAL} MQ`, teacherDoes: "Maribel", materials: "MQ" } as const;
  const named = { routineTitle: "Arrival with Maribel", titleKey: "arrival with maribel", roleCard };
  await stage.vault.apply([
    { remove: "students", id: "mj" },
    { put: "students", record: aStudent({ id: "mq", initials: "MQ", goals: [{ id: "g1", text: GOAL }] }) },
    { put: "classes", record: aClass({ name: "Maribel's room" }) },
  ]);
  const child = { studentIds: ["mq"], goalIds: { mq: "g1" } };
  await stage.put(aDraft({ ...SERIES, way: vendor, ...child, ...named, ...over }, stage.ownCalendar));
  await stage.book();
  expect(await stage.visit()).toMatchObject({ state: "waiting" });
  return stage;
}

async function change(stage: SendingStage, wanted: WantedChange): Promise<void> {
  await changeAnyVisit(stage.ports(), wanted, stage.underLock);
  await Promise.all(stage.background);
}

const sent = ({ api }: SendingStage): string[] =>
  api.requests.map(({ path, body }) => `${decodeURIComponent(path)} ${JSON.stringify(body)}`);
const writes = ({ api }: SendingStage): number => api.requests.filter(({ method }) => method !== "GET").length;

const ACTS: [string, (stage: SendingStage) => Promise<unknown>][] = [
  [
    "one date",
    async (stage) => change(stage, { id: "v1.2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } }),
  ],
  [
    "from a date on",
    async (stage) => change(stage, { id: "v1.2026-10-20", reach: "from", to: { date: "2026-10-21", ...TEN } }),
  ],
  ["all", async (stage) => change(stage, { id: "v1.2026-10-06", reach: "all", to: { date: "2026-10-06", ...TEN } })],
  [
    "another last day",
    async (stage) => endAnyVisit(stage.ports(), { visitId: "v1", until: "2026-10-20" }, stage.underLock),
  ],
  ["a date removed", async (stage) => removeAnyDate(stage.ports(), "v1.2026-10-13", stage.underLock)],
];

describe.each<Vendor>(["google", "graph"])("a change of a visit (%s)", (vendor) => {
  it.each(ACTS)("tells nothing of the student: %s", async (_, act) => {
    const stage = await stageOfChild(vendor);
    const before = writes(stage);
    await act(stage);
    await Promise.all(stage.background);
    expect(writes(stage)).toBeGreaterThan(before);
    expect(sent(stage).filter((text) => OF_CHILD.test(text))).toEqual([]);
  });

  it.each(ACTS.slice(0, 3))("is not sent where the class's room has come to tell it: %s", async (_, act) => {
    const stage = await stageOfChild(vendor);
    await stage.vault.apply([{ put: "classes", record: aClass({ room: "beside MQ" }) }]);
    const before = writes(stage);
    await act(stage);
    expect(writes(stage)).toBe(before);
    expect(sent(stage).filter((text) => OF_CHILD.test(text))).toEqual([]);
  });

  it("keeps every event private: the series, single dates of it, and the half that goes on", async () => {
    const moved = { date: "2026-10-27", movedTo: { date: "2026-10-28", ...TEN } };
    const stage = await stageOfChild(vendor, { changes: [moved] });
    await stage.work();
    for (const [, act] of ACTS.slice(0, 2)) await act(stage);
    await Promise.all(stage.background);
    expect(eventsOf(stage)).toBeGreaterThan(2);
    const isPrivate =
      stage.api instanceof FakeGraph
        ? stage.api.shown(stage.ownCalendar).map(({ sensitivity }) => sensitivity)
        : stage.api.shown(stage.ownCalendar).map(({ visibility }) => visibility);
    expect(new Set(isPrivate)).toEqual(new Set(["private"]));
  });

  it("names who was invited then, not who teaches the class by now", async () => {
    const stage = await stageOfChild(vendor);
    await stage.vault.apply([{ put: "classes", record: aClass({ teacherEmail: "ode@lincoln.example" }) }]);
    const view = (await sendTaskView(stage.ports(), await stage.visit()))!;
    expect(view.acts.find(({ act }) => act === "remove")?.asks?.text).toContain(`${TEACHER} gets a cancellation.`);
    const [line] = (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits);
    expect(line!.mails).toBe(TEACHER);
  });

  it("names who is mailed before one date that needs her is removed", async () => {
    const stage = await stageOfChild(vendor);
    await stage.vault.apply([{ put: "students", record: aStudent({ id: "mq", initials: "MQ", classId: "g1" }) }]);
    const [line] = (await visitNeeds(stage.ports())).lines;
    expect(line!.acts.map(({ act, asks }) => [act, asks?.text])).toEqual([
      ["remove", `Takes it out of the calendar. ${TEACHER} gets a cancellation.`],
    ]);
  });

  it("is checked again when it is sent anew after a lost answer: the calendar's name too", async () => {
    const stage = await stageSending(vendor);
    stage.api.addCalendar({ id: "class-12" });
    const { sendTask, ...draft } = aDraft({ way: vendor }, "class-12");
    const asked = { ...sendTask!, key: "ab".repeat(32) };
    await stage.put({ ...draft, state: "unknown", because: "outcome-unknown", sendTask: asked });
    const account = (await stage.vault.find("calendarAccounts", "a1"))!;
    const calendars = account.calendars.map((one) => (one.isPrimary ? one : { ...one, name: "Visits to MJ" }));
    await stage.vault.apply([{ put: "calendarAccounts", record: { ...account, calendars } }]);
    await stage.work();
    expect(await stage.visit()).toMatchObject({ state: "refused", because: "text-policy" });
    expect(eventsOf(stage)).toBe(0);
    expect((await sendTaskView(stage.ports(), await stage.visit()))!.text).toBe(
      "Nothing was sent: the event's text could tell who a student is or what you work on. " +
        "In the calendar's name: “MJ”. Rename it there, or choose another calendar in the planner under Classes.",
    );
  });
});

describe.each<Vendor>(["google", "graph"])("the line of a role card (%s)", (vendor) => {
  const card = { model: "team", therapistDoes: "", teacherDoes: "", materials: "" } as const;
  const detailsOf = ({ api, ownCalendar }: SendingStage): string[] =>
    api instanceof FakeGraph
      ? api.events(ownCalendar).map(({ body }) => JSON.stringify(body))
      : api.events(ownCalendar).map(({ description }) => String(description));
  const lineOf = async (stage: SendingStage) =>
    (await listVisits(stage.ports())).classes.flatMap(({ visits }) => visits)[0]!;
  const send = async (stage: SendingStage): Promise<void> => {
    await sendRoleLine(stage.ports(), "v1", stage.underLock);
    await Promise.all(stage.background);
  };

  it("is offered as a change where the calendar has the series already, and reaches it after the hold", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    expect(await lineOf(stage)).toMatchObject({ lacksLine: false });
    await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: { ...card, invitationLine: "I sit at the back." } });
    expect(await lineOf(stage)).toMatchObject({ lacksLine: true, mails: TEACHER });
    expect(detailsOf(stage).join("")).not.toContain("I sit at the back.");
    await send(stage);
    expect(detailsOf(stage)[0]).toContain("I sit at the back.");
    expect(eventsOf(stage)).toBe(1);
    expect(await lineOf(stage)).toMatchObject({ lacksLine: false, dates: { length: 5 } });
    expect(await stage.visit()).not.toHaveProperty("change");
  });

  it("is there where its request arrives twice", async () => {
    for (let before = 0; before < 5; before += 1) {
      const stage = await stageSending(vendor);
      await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
      await stage.book();
      await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: { ...card, invitationLine: "I sit at the back." } });
      stage.faults.push(...Array.from({ length: before }, () => "none" as const), "twice");
      await send(stage);
      expect(await stage.visit()).not.toHaveProperty("change");
      expect(detailsOf(stage)[0]).toContain("I sit at the back.");
    }
  });

  it("is with the first invitation where she wrote it before, and taken out again when she clears it", async () => {
    const stage = await stageSending(vendor);
    const roleCard = { ...card, invitationLine: "I sit at the back." };
    await stage.put(aDraft({ ...SERIES, way: vendor, roleCard }, stage.ownCalendar));
    await stage.book();
    expect(detailsOf(stage)[0]).toContain("I sit at the back.");
    expect(await lineOf(stage)).toMatchObject({ lacksLine: false });
    await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: card });
    expect(await lineOf(stage)).toMatchObject({ lacksLine: true });
    await send(stage);
    expect(detailsOf(stage)[0]).not.toContain("I sit at the back.");
  });

  it("keeps dates where she moved them, and does not bring removed ones back", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    await change(stage, { id: "v1.2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } });
    await removeAnyDate(stage.ports(), "v1.2026-10-20", stage.underLock);
    await Promise.all(stage.background);
    const starts = (): unknown[] => stage.api.shown(stage.ownCalendar).map(({ start }) => Date.parse(start.dateTime!));
    const before = starts();
    await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: { ...card, invitationLine: "I sit at the back." } });
    await send(stage);
    expect(starts()).toEqual(before);
    expect(before).toHaveLength(4);
  });

  it("leaves a series ended, or split, as somebody has it in the calendar: only its texts are sent", async () => {
    for (const isCopied of [false, true]) {
      const stage = await stageSending(vendor);
      await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
      await stage.book();
      splitSeries(stage.api, stage.ownCalendar, { from: "2026-10-20", isCopied });
      stage.nowMs += 15 * 60_000;
      await stage.work(false);
      const starts = (): unknown[] =>
        stage.api.shown(stage.ownCalendar).map(({ start }) => Date.parse(start.dateTime!));
      const before = starts();
      await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: { ...card, invitationLine: "I sit at the back." } });
      const seen = stage.api.requests.length;
      await send(stage);
      expect(detailsOf(stage)[0]).toContain("I sit at the back.");
      const written = stage.api.requests.slice(seen).filter(({ method }) => method !== "GET");
      const texts = vendor === "google" ? ["summary", "description", "location"] : ["subject", "body", "location"];
      expect(written.map(({ method, body }) => [method, Object.keys(body as object)])).toEqual([["PATCH", texts]]);
      expect(starts()).toEqual(before);
      expect(await lineOf(stage)).toMatchObject({ lacksLine: false });
    }
  });

  it("is not forgotten when she moves a date before it is sent", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: { ...card, invitationLine: "I sit at the back." } });
    stage.duringHold = async () => {
      stage.duringHold = async () => Promise.resolve();
      const moved = { id: "v1.2026-10-13", reach: "date", to: { date: "2026-10-14", ...TEN } } as const;
      await changeAnyVisit(stage.ports(), moved, stage.underLock);
    };
    await send(stage);
    // The work of the move began during that of the line.
    await Promise.all(stage.background);
    expect(detailsOf(stage)[0]).toContain("I sit at the back.");
    expect(await stage.visit()).not.toHaveProperty("change");
  });

  it("is not sent where it would tell who the student is, and the word is named with its cure", async () => {
    const stage = await stageSending(vendor);
    await stage.put(aDraft({ ...SERIES, way: vendor }, stage.ownCalendar));
    await stage.book();
    const told = { ...card, invitationLine: "MJ sits at the back." };
    expect(await saveRoleCard(stage.ports(), { visitId: "v1", roleCard: told })).toMatchObject({ ok: false });
    await stage.put({ ...(await stage.visit()), roleCard: told });
    const before = writes(stage);
    await send(stage);
    expect(writes(stage)).toBe(before);
    expect((await sendTaskView(stage.ports(), await stage.visit()))!.text).toContain(
      "In the line of the invitation: “MJ”. Change it in the planner under Visits, at “Who does what”.",
    );
  });
});
