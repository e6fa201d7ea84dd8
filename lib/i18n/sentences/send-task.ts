import type { MarkedWord } from "../../core/booking/text-policy";
import { byTightness, isOfCalendar, type Conflict } from "../../core/booking/find-conflicts";
import type { ChangeState, NamedAct } from "../../core/booking/send-task-acts";
import {
  taskOf,
  type SendTaskFacts,
  type SendTaskState,
  type SendTaskKind,
  type Removal,
} from "../../core/booking/send-task-view";
import type { SendTaskKey } from "../send-task";
import { formatShortDay } from "../format";
import type { Language, Translate } from "../translate";
import { unreadSentence } from "./unread";
import { hasConflict, isBooked, isHeld, isTeacherDeclined, isWaiting } from "../../core/booking/in-state";

/** The text for each state. */
const OF_STATE: Record<SendTaskState, SendTaskKey> = {
  draft: "state.unsent",
  checking: "state.checking",
  conflict: "unseen.other",
  ready: "state.checking",
  holding: "state.holding",
  sending: "state.sending",
  unknown: "because.outcome-unknown",
  queued: "state.queued",
  "needs-sign-in": "because.needs-sign-in",
  refused: "state.refused",
  booked: "state.booked",
  waiting: "state.waiting",
  "teacher-declined": "state.teacher-declined",
  missing: "state.missing",
  undoing: "state.undoing",
  undone: "state.undone",
  "changed-elsewhere": "remove.because.changed-elsewhere",
};

/** States whose text needs no reason. */
const PLAIN = new Set(["checking", "sending", "undone", "missing", "teacher-declined"]);

/** Describes a visit in a connected calendar in one or two sentences: its state, why, and what comes next. */
export function sendTaskSentence(facts: SendTaskFacts, say: Translate<SendTaskKey>, language: Language): string {
  const { state, because, isUnsent, isUninvited, change, guest, conflicts = [], unseen = [] } = facts;
  if (change) return changeSentence(facts, { change, say, language });
  if (facts.ended) {
    const { on, lostDateCount: count } = facts.ended;
    return say("state.ended", { date: formatShortDay(on, language), count });
  }
  if (isUnsent) return say("state.unsent");
  if (facts.unread) {
    const unread = unreadSentence(facts.unread, say, language);
    return isTeacherDeclined(facts) ? `${say("state.teacher-declined")} ${unread}` : unread;
  }
  if (hasConflict({ state }) || because === "conflict") return conflictSentence(conflicts, say, language);
  if (because === undefined && isBooked({ state }) && guest === "accepted") return say("state.accepted");
  if (because === undefined && isWaiting({ state }) && guest === "tentative") return say("state.tentative");
  if (because === undefined && isBooked({ state }) && isUninvited) return say("state.uninvited");
  const isReason = because !== undefined && !PLAIN.has(state);
  const text = isReason ? reasonSentence({ ...facts, because }, say) : say(OF_STATE[state]);
  if (!isHeld({ state }) || unseen.length === 0) return text;
  return `${text} ${say(unseen.includes("teacher") ? "unseen.teacher" : "unseen.other")}`;
}

type Reason = NonNullable<SendTaskFacts["because"]>;

/** Waits of up to this many seconds are given in seconds, longer ones in minutes. */
const LAST_SECOND = 90;

/** Says why a booking, a change or a removal of a visit did not go through. */
function reasonSentence(facts: SendTaskFacts & { because: Reason }, say: Translate<SendTaskKey>): string {
  const { because, waitMs, marked = [] } = facts;
  if (because === "text-policy" && marked.length > 0) return markedSentences(marked, say);
  if (because !== "busy" || waitMs === undefined) return say(reasonKey(because, taskOf(facts)));
  const seconds = Math.ceil(waitMs / 1000);
  return seconds > LAST_SECOND
    ? say("because.busy.minutes", { count: Math.ceil(seconds / 60) })
    : say("because.busy.seconds", { count: seconds });
}

/** Names each word for which nothing was sent, the text that it is in, and the cure there. */
export function markedSentences(marked: readonly MarkedWord[], say: Translate<SendTaskKey>): string {
  const fields = [...new Set(marked.map(({ field }) => field))];
  const sentences = fields.map((field) => {
    const words = marked.filter((one) => one.field === field).map(({ word }) => say("marked.word", { word }));
    return say(`marked.${field}`, { words: words.join(", ") });
  });
  const maybe = [...new Set(marked.filter(({ isMaybeName }) => isMaybeName).map(({ word }) => word))];
  const words = maybe.map((word) => say("marked.word", { word })).join(", ");
  return [say("marked"), ...sentences, ...(words ? [say("marked.maybe", { words })] : [])].join(" ");
}

/** Reasons that have other words for a change, or for a removal, than for a booking. */
const SAID_OTHERWISE = {
  change: [
    ...(["limited", "outcome-unknown", "needs-approval", "read-only", "calendar-gone"] as const),
    ...(["full", "wrong-request", "key-taken", "not-possible", "changed-elsewhere"] as const),
  ],
  remove: [
    ...(["offline", "limited", "outcome-unknown", "needs-sign-in", "no-account", "needs-approval"] as const),
    ...(["read-only", "not-organizer", "calendar-gone", "wrong-request", "key-taken"] as const),
    ...(["full", "not-possible", "changed-elsewhere"] as const),
  ],
} as const;

function reasonKey(because: Reason, task: SendTaskKind): SendTaskKey {
  const ofChange = SAID_OTHERWISE.change.find((one) => one === because);
  if (task === "change" && ofChange) return `change.because.${ofChange}`;
  const ofRemoval = SAID_OTHERWISE.remove.find((one) => one === because);
  return task === "remove" && ofRemoval ? `remove.because.${ofRemoval}` : `because.${because}`;
}

/** Says that the calendar does not have a change yet, and why. */
function changeSentence(
  facts: SendTaskFacts,
  { change, say, language }: { change: ChangeState; say: Translate<SendTaskKey>; language: Language },
): string {
  const { because, conflicts = [] } = facts;
  const text = say(`change.${change}`);
  if (because === undefined || change === "held" || change === "unsent") return text;
  const why =
    because === "conflict" ? conflictSentence(conflicts, say, language) : reasonSentence({ ...facts, because }, say);
  return `${text} ${why}`;
}

/** Names the first thing that is there, and the tightest way between buildings before and after the visit. */
function conflictSentence(conflicts: readonly Conflict[], say: Translate<SendTaskKey>, language: Language): string {
  const taken = conflicts.filter(isOfCalendar);
  // Name an event of another Pushpin first: it may be this very visit.
  const first = taken.find(({ isOtherPushpin }) => isOtherPushpin) ?? taken[0];
  const ways = conflicts.filter((one) => !isOfCalendar(one)).toSorted(byTightness);
  const tightest = ways.filter((way, at) => ways.findIndex(({ isAfter }) => isAfter === way.isAfter) === at);
  if (!first && tightest.length === 0) return say("unseen.other");
  return [
    ...(first ? [takenSentence(first, say, language)] : []),
    ...tightest.map((way) => travelSentence(way, say, language)),
  ].join(" ");
}

function takenSentence(
  { date, by, title, kind, isOtherPushpin }: Conflict,
  say: Translate<SendTaskKey>,
  language: Language,
): string {
  const calendar = say(`taken.${by}`);
  const what = title ? say(kind === "asks" ? "taken.asks" : "taken.titled", { title, calendar }) : calendar;
  return say(isOtherPushpin ? "because.other-pushpin" : "because.conflict", {
    date: formatShortDay(date, language),
    what,
  });
}

function travelSentence(
  { date, minutes: count = 0, isAfter }: Conflict,
  say: Translate<SendTaskKey>,
  language: Language,
): string {
  return say(isAfter ? "travel.after" : "travel.before", { count, date: formatShortDay(date, language) });
}

/** What is removed, and who gets a mail about it. */
export function removalSentence(
  { isSeries, keepsPast, dateCount, guest }: Removal,
  say: Translate<SendTaskKey>,
): string {
  const series = keepsPast ? "remove.coming" : "remove.series";
  const what = isSeries ? say(series, { count: dateCount }) : say("remove.one");
  const mailed = keepsPast ? "remove.coming.guest" : "remove.guest";
  return `${what} ${guest ? say(mailed, { email: guest }) : say("remove.nobody")}`;
}

/** The label of an act's button; during the hold, leaving the visit is labelled "Undo". */
export function actLabel(act: NamedAct, isHeld: boolean, say: Translate<SendTaskKey>): string {
  return say(isHeld && (act === "drop" || act === "undo-change") ? "act.undo" : `act.${act}`);
}
