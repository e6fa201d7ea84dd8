import type { SessionMark } from "../../contracts/today";
import type { Statement } from "../../core/ledger/latest-entries";
import type { LedgerEntry, TimeSource } from "../../core/ledger/ledger-entry";
import { saidOfGiver, type SessionGiver } from "../../core/ledger/session-giver";
import { otherPlace, type SessionPlace } from "../../core/ledger/session-place";
import { lengthOf, type Interval } from "../../core/time/interval";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import type { MarkedSession } from "./marked-session";

/** The id and the instant of a new entry. */
export const newStamp = ({ clock }: Ports): Pick<LedgerEntry, "id" | "recordedAt"> => ({
  ...{ id: newId(), recordedAt: new Date(clock.nowMs()).toISOString() },
});

/** When a session really was, and how that is known. */
export interface KnownTime extends Interval {
  from: TimeSource;
}

/** What a new entry is built from, besides its session. */
export interface NewEntry {
  mark: SessionMark;
  studentId: string;
  before?: Statement | undefined;
  /** True for a session that was put in the place of another: it is still planned when its mark is taken back. */
  isPlanned?: boolean;
  /** The entry by which the session last counted as delivered: its data points, and who gave it, are kept. */
  delivered?: LedgerEntry | undefined;
  /** Who gives her sessions, where nothing is said of this one. */
  usual?: SessionGiver | undefined;
  /** When it really was, where that is known. */
  really?: KnownTime | undefined;
}

/**
 * Builds the entry for a mark; keeps the earlier entry's bucket, and the minutes given, unless the mark changes them.
 */
export function entryFor(ports: Ports, session: MarkedSession, news: NewEntry): LedgerEntry {
  const { mark, studentId, before, isPlanned } = news;
  const { sessionId, unplanned, date, classId, routineTitle, studentIds } = session;
  const earlier = before?.entry;
  const bucket = mark.bucket ?? earlier?.bucket ?? "in-class";
  const place = placeOf(session, news, bucket);
  return {
    ...newStamp(ports),
    ...{ sessionId, studentId, date, bucket },
    ...(unplanned ? { unplanned } : {}),
    ...timeAndMinutes(session, news),
    ...(classId === undefined ? {} : { classId }),
    ...(routineTitle === undefined ? {} : { routineTitle }),
    ...(place ? { place } : {}),
    outcome:
      mark.outcome !== "open" ? mark.outcome : isPlanned && earlier?.outcome !== "planned" ? "planned" : "withdrawn",
    ...((mark.outcome === "missed" || mark.outcome === "switched") && mark.cause ? { cause: mark.cause } : {}),
    ...(mark.outcome === "missed" && mark.decided ? { decided: mark.decided } : {}),
    ...(mark.outcome === "delivered" ? onlyWhenDelivered(news) : {}),
    groupSize: new Set([...studentIds, studentId]).size,
    ...(earlier ? { corrects: earlier.id } : {}),
    ...(before && before.contested.length > 0 ? { settles: before.contested.map(({ id }) => id) } : {}),
  };
}

function timeAndMinutes(
  session: MarkedSession,
  { mark, before, really }: NewEntry,
): Pick<LedgerEntry, "time" | "timeFrom" | "minutes"> {
  const { time: booked } = session;
  if (mark.outcome !== "delivered") return { minutes: 0, ...timeOf(session) };
  const delivered = before?.entry.outcome === "delivered" ? before.entry : undefined;
  const given = delivered ? delivered.minutes : booked ? lengthOf(booked) : 0;
  return {
    minutes: mark.minutes ?? (mark.time ? lengthOf(mark.time) : given),
    // A later correction of minutes or place keeps when it really was.
    ...(really ? timeOf({ time: really, timeFrom: really.from }) : timeOf(delivered?.time ? delivered : session)),
  };
}

const timeOf = ({ time, timeFrom }: Pick<LedgerEntry, "time" | "timeFrom">): Pick<LedgerEntry, "time" | "timeFrom"> =>
  time
    ? {
        time: { startMinute: time.startMinute, endMinute: time.endMinute },
        ...(timeFrom ? { timeFrom } : {}),
      }
    : {};

function onlyWhenDelivered({ mark, delivered, usual }: NewEntry): Pick<LedgerEntry, "data" | "given"> {
  const given = saidOfGiver(mark.given ?? (delivered ? delivered.given : usual) ?? {});
  return { ...(delivered?.data ? { data: delivered.data } : {}), ...(given ? { given } : {}) };
}

/**
 * Where it was: as she says or said of it, else in the room that its class had when it was first recorded. Of minutes
 * outside of the class, only the building is known.
 */
function placeOf(
  { classPlace }: MarkedSession,
  { mark, delivered, before }: NewEntry,
  bucket: LedgerEntry["bucket"],
): SessionPlace | undefined {
  const other = mark.outcome === "delivered" ? (mark.place?.trim() ?? otherPlace(delivered?.place) ?? "") : "";
  if (other !== "") return { other };
  const earlier = before?.entry;
  // The class may have moved since.
  const then = earlier?.place && "room" in earlier.place ? earlier.place : undefined;
  if (then && earlier?.bucket === bucket) return then;
  const known = then && bucket !== "in-class" ? then : classPlace;
  if (!known || !("room" in known)) return undefined;
  return bucket === "in-class" ? known : { ...known, room: "" };
}
