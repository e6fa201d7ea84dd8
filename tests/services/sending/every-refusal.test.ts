import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { SendTaskAct } from "../../../lib/contracts/booking";
import type { CalendarRefusal } from "../../../lib/core/booking/calendar-refusal";
import type { Visit } from "../../../lib/core/booking/visit";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { sendTaskView } from "../../../lib/services/sending/send-task-views";
import { changeAnyVisit } from "../../../lib/services/visits/change-connected";
import type { ApiAnswer, ApiRequest } from "../../fake-calendar-api/api-request";
import { FakeGoogle } from "../../fake-calendar-api/fake-google";
import { FakeGraph } from "../../fake-calendar-api/fake-graph";
import { at } from "../../fixtures/builders";
import { wordsIn } from "../../fixtures/words-in";
import { BEFORE_CREATE, eventsOf, stageSending, type SendingStage, type Vendor } from "./sending-stage";

/**
 * Both vendors' tables of errors, row by row: what a server answers to a write, and what becomes of it. Sources:
 * "Handle API errors" of the Google Calendar API; Microsoft Graph's pages on errors, events and throttling.
 */
type Task = "book" | "change" | "remove";
type Provoked = ApiAnswer | "offline" | "lost" | "taken" | "deleted" | "spent" | "unshared";

interface Row {
  vendor: Vendor;
  task: Task;
  what: string;
  provoked: Provoked;
  state: Visit["state"];
  /** Absent where nothing is to be told. */
  because?: CalendarRefusal["code"];
  cure?: SendTaskAct["act"];
}

const google = (status: number, reason: string): ApiAnswer => ({
  ...{ status, headers: {} },
  body: { error: { code: status, message: "m", errors: [{ domain: "calendar", reason, message: "m" }] } },
});
const graph = (status: number, code: string): ApiAnswer => ({
  ...{ status, headers: {} },
  body: { error: { code, message: "m" } },
});

type Told = [task: Task, state: Visit["state"], because?: CalendarRefusal["code"], cure?: SendTaskAct["act"]];
const rowsOf = (vendor: Vendor, what: string, provoked: Provoked, ...told: Told[]): Row[] =>
  told.map(([task, state, because, cure]) => ({
    ...{ vendor, task, what, provoked, state },
    ...(because && cure ? { because, cure } : {}),
  }));
const ofGoogle = (status: number, reason: string, ...told: Told[]): Row[] =>
  rowsOf("google", `${status} ${reason}`, google(status, reason), ...told);
const ofGraph = (status: number, code: string, ...told: Told[]): Row[] =>
  rowsOf("graph", `${status} ${code}`, graph(status, code), ...told);

const SIGN_IN: Told[] = [
  ["book", "needs-sign-in", "needs-sign-in", "connect"],
  ["change", "waiting", "needs-sign-in", "connect"],
  ["remove", "undoing", "needs-sign-in", "connect"],
];
const BUSY: Told[] = [
  ["book", "queued", "busy", "retry"],
  ["change", "waiting", "busy", "retry"],
  ["remove", "undoing", "busy", "retry"],
];
const WRONG: Told[] = [
  ["book", "refused", "wrong-request", "copy-details"],
  ["change", "waiting", "wrong-request", "copy-details"],
  ["remove", "changed-elsewhere", "wrong-request", "remove-anyway"],
];
const READ_ONLY: Told[] = [
  ["book", "refused", "read-only", "by-link"],
  ["change", "waiting", "read-only", "send-change"],
  ["remove", "changed-elsewhere", "read-only", "keep"],
];
const APPROVAL: Told[] = [
  ["book", "refused", "needs-approval", "it-sheet"],
  ["change", "waiting", "needs-approval", "it-sheet"],
  ["remove", "changed-elsewhere", "needs-approval", "it-sheet"],
];
const PERMISSION: Told[] = [
  ["book", "needs-sign-in", "needs-permission", "connect"],
  ["change", "waiting", "needs-permission", "connect"],
  ["remove", "undoing", "needs-permission", "connect"],
];
const CHANGED: Told[] = [
  ["change", "waiting", "changed-elsewhere", "change-anyway"],
  ["remove", "changed-elsewhere", "changed-elsewhere", "remove-anyway"],
];
const FULL: Told[] = [
  ["book", "refused", "full", "send"],
  ["change", "waiting", "full", "send-change"],
  ["remove", "changed-elsewhere", "full", "remove-anyway"],
];
const UNKNOWN: Told[] = [
  // Looked up at once: it is not there, and is sent again under its key.
  ["book", "waiting"],
  ["change", "waiting", "outcome-unknown", "retry"],
  ["remove", "undoing", "outcome-unknown", "retry"],
];
const UNSHARED: Told[] = [
  ["change", "waiting", "calendar-gone", "send-change"],
  ["remove", "changed-elsewhere", "calendar-gone", "drop"],
];
const OFFLINE: Told[] = [
  ["book", "queued", "offline", "retry"],
  ["change", "waiting", "offline", "retry"],
  ["remove", "undoing", "offline", "retry"],
];

const ROWS: Row[] = [
  ...ofGoogle(400, "timeRangeEmpty", ...WRONG),
  ...ofGoogle(400, "badRequest", ...WRONG),
  ...ofGoogle(400, "invalid", ...WRONG),
  ...ofGoogle(401, "authError", ...SIGN_IN),
  ...ofGoogle(403, "rateLimitExceeded", ...BUSY),
  ...ofGoogle(403, "userRateLimitExceeded", ...BUSY),
  ...ofGoogle(429, "rateLimitExceeded", ...BUSY),
  ...ofGoogle(
    ...([403, "quotaExceeded"] as const),
    ["book", "queued", "limited", "without-invitation"],
    ["change", "waiting", "limited", "retry"],
    ["remove", "undoing", "limited", "retry"],
  ),
  ...ofGoogle(403, "forbidden", ...READ_ONLY),
  ...ofGoogle(403, "insufficientPermissions", ...PERMISSION),
  ...ofGoogle(
    ...([403, "forbiddenForNonOrganizer"] as const),
    ["change", "waiting", "not-organizer", "send-change"],
    ["remove", "changed-elsewhere", "not-organizer", "keep"],
  ),
  ...ofGoogle(403, "access_not_configured", ...APPROVAL),
  ...ofGoogle(403, "admin_policy_enforced", ...APPROVAL),
  ...ofGoogle(404, "notFound", ["book", "refused", "calendar-gone", "by-link"]),
  ...ofGoogle(412, "conditionNotMet", ...CHANGED),
  ...ofGoogle(500, "backendError", ...UNKNOWN),
  ...ofGoogle(503, "backendError", ...UNKNOWN),
  // 409, by her own earlier request: it is there. By another event: its key is not used again.
  ...rowsOf("google", "409 duplicate, of its own", "lost", ["book", "waiting"]),
  ...rowsOf("google", "409 duplicate, of another event", "taken", ["book", "refused", "key-taken", "send"]),
  // Somebody deleted it before its lost answer was looked up.
  ...rowsOf("google", "409 duplicate, deleted since", "spent", ["book", "missing", "key-spent", "drop"]),
  // 410, or a missing event: what was to be removed is removed, and what was to be changed is gone.
  ...rowsOf("google", "410 deleted", "deleted", ["change", "missing", "event-gone", "drop"], ["remove", "undone"]),
  // The calendar of a booked visit, with its event.
  ...rowsOf("google", "404 notFound, unshared since", "unshared", ...UNSHARED),
  ...rowsOf("google", "no network", "offline", ...OFFLINE),

  ...ofGraph(400, "ErrorInvalidRequest", ...WRONG),
  ...ofGraph(401, "InvalidAuthenticationToken", ...SIGN_IN),
  ...ofGraph(403, "ErrorAccessDenied", ...READ_ONLY),
  ...ofGraph(403, "Authorization_RequestDenied", ...PERMISSION),
  ...ofGraph(403, "ErrorAccessRestricted", ...APPROVAL),
  ...ofGraph(404, "ErrorItemNotFound", ["book", "refused", "calendar-gone", "by-link"]),
  ...ofGraph(404, "ErrorFolderNotFound", ["book", "refused", "calendar-gone", "by-link"]),
  ...rowsOf("graph", "409 ErrorDuplicateTransactionId, of its own", "lost", ["book", "waiting"]),
  ...rowsOf("graph", "409, deleted since", "spent", ["book", "missing", "key-spent", "drop"]),
  ...rowsOf("graph", "404, deleted", "deleted", ["change", "missing", "event-gone", "drop"], ["remove", "undone"]),
  ...rowsOf("graph", "404 ErrorItemNotFound, unshared since", "unshared", ...UNSHARED),
  ...ofGraph(412, "ErrorIrresolvableConflict", ...CHANGED),
  ...ofGraph(429, "ApplicationThrottled", ...BUSY),
  ...ofGraph(429, "TooManyRequests", ...BUSY),
  ...ofGraph(503, "ServiceUnavailable", ...UNKNOWN),
  ...ofGraph(504, "GatewayTimeout", ...UNKNOWN),
  ...ofGraph(507, "ErrorQuotaExceeded", ...FULL),
  ...ofGraph(507, "", ...FULL),
  ...rowsOf("graph", "no network", "offline", ...OFFLINE),
];

const METHODS: Record<Task, ApiRequest["method"]> = { book: "POST", change: "PATCH", remove: "DELETE" };

/** What was told, to see at the end that no code of a refusal is left out. */
const told = new Set<string>();

/** Provokes what a row says at the request that writes; a 401 also at the one that repeats it with a new token. */
function provoke(stage: SendingStage, { task, provoked }: Row): void {
  const handle = stage.api.handle.bind(stage.api);
  const isWrite = ({ method, path }: ApiRequest): boolean =>
    method === METHODS[task] && !/\/(?:freeBusy|getSchedule)/.test(path);
  let left = typeof provoked === "object" && provoked.status === 401 ? 2 : 1;
  stage.api.handle = (request) => {
    if (provoked === "spent" && isWrite(request) && left > 0) {
      left -= 1;
      const stored = handle(request);
      deleteEvent(stage, (stored.body as { id: string }).id);
      return stored;
    }
    if (!isWrite(request) || left === 0 || typeof provoked !== "object") return handle(request);
    left -= 1;
    return provoked;
  };
}

/** Deletes an event, as somebody does on the calendar's page. */
function deleteEvent({ api, ownCalendar }: SendingStage, eventId: string): void {
  if (api instanceof FakeGraph) api.removeEvent(eventId);
  else api.editEvent(ownCalendar, eventId, { status: "cancelled" });
}

const to = { date: "2026-10-06", startMinute: at("10:00"), endMinute: at("10:30") };

async function perform(stage: SendingStage, { task }: Row): Promise<void> {
  if (task === "book") return stage.book();
  if (task === "remove") return removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
  await changeAnyVisit(stage.ports(), { id: "v1", reach: "date", to }, stage.underLock);
  await Promise.all(stage.background);
}

async function stageRow(row: Row): Promise<SendingStage> {
  const stage = await stageSending(row.vendor);
  if (row.task !== "book") await stage.book();
  provoke(stage, row);
  return stage;
}

/** Faults that are no answer of a server, or that need somebody else. */
async function meddle(stage: SendingStage, { task, provoked }: Row): Promise<void> {
  const reads = task === "book" ? BEFORE_CREATE.length : task === "change" ? 2 : 0;
  if (provoked === "offline") stage.faults.push(...Array<"none">(reads).fill("none"), "offline");
  if (provoked === "lost" || provoked === "spent") stage.faults.push(...BEFORE_CREATE, "lost-after");
  if (provoked === "unshared") stage.api.calendars.delete(stage.ownCalendar);
  if (provoked === "deleted") deleteEvent(stage, (await stage.visit()).reference!.eventId);
  if (provoked === "taken" && stage.api instanceof FakeGoogle) {
    const start = { dateTime: "2026-11-20T09:00:00-05:00" };
    const end = { dateTime: "2026-11-20T10:00:00-05:00" };
    stage.api.addEvent(stage.ownCalendar, { id: await idOfNext(), start, end });
  }
}

/** The id that the visit's event gets in Google's calendar, whoever books it. */
async function idOfNext(): Promise<string> {
  const other = await stageSending("google");
  await other.book();
  const { eventId } = (await other.visit()).reference!;
  await other.vault.close();
  return eventId;
}

/** How many events the calendar has afterwards: hers, and another one that took its key. */
function eventsAfter({ task, state, provoked }: Row): number {
  if (provoked === "taken") return 1;
  if (provoked === "deleted" || provoked === "spent" || provoked === "unshared") return 0;
  return task === "book" && state !== "waiting" ? 0 : 1;
}

describe.each(ROWS)("$vendor, $task: $what", (row) => {
  it(`leaves the visit ${row.state}, and says ${row.because ?? "nothing"}`, async () => {
    const stage = await stageRow(row);
    await meddle(stage, row);
    await perform(stage, row);
    const visit = await stage.visit();
    expect({ state: visit.state, because: visit.because }).toEqual({ state: row.state, because: row.because });
    expect(eventsOf(stage)).toBe(eventsAfter(row));
    await stage.vault.close();
    if (!row.because) return;
    told.add(row.because);
    const [english, spanish] = await Promise.all(
      (["en", "es"] as const).map(async (language) =>
        sendTaskView({ ...stage.ports(), words: wordsIn(language) }, visit),
      ),
    );
    expect(english!.acts.map(({ act }) => act)).toContain(row.cure);
    expect(english!.text).toMatch(/^[A-Z].{20,}[.…]$/);
    expect(spanish!.text).toMatch(/^[¿A-Z].{20,}[.…]$/);
    expect(spanish!.text).not.toBe(english!.text);
    for (const { label } of [...english!.acts, ...spanish!.acts]) expect(label).not.toBe("");
  });
});

/** Codes that no answer of a server to a write leads to, each with the test that provokes it. */
const ELSEWHERE: Partial<Record<CalendarRefusal["code"], string>> = {
  "not-possible": "a way that hands over, and stores nothing",
};
const CODES = Object.keys({
  ...{
    "wrong-request": 0,
    "needs-sign-in": 0,
    "needs-permission": 0,
    "needs-approval": 0,
    busy: 0,
    limited: 0,
    full: 0,
  },
  ...{ "read-only": 0, "not-organizer": 0, "calendar-gone": 0, "event-gone": 0, "key-spent": 0, "key-taken": 0 },
  ...{ "changed-elsewhere": 0, "outcome-unknown": 0, offline: 0, "not-possible": 0 },
} satisfies Record<CalendarRefusal["code"], 0>) as CalendarRefusal["code"][];

it("no code of a refusal is left out", () => {
  expect(CODES.filter((code) => !told.has(code) && ELSEWHERE[code] === undefined)).toEqual([]);
});
