import type { ShownVisitState } from "../../../lib/core/booking/state";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import type { WeekSession } from "../../../lib/contracts/sessions";
import type { Interval } from "../../../lib/core/time/interval";
import type { IsoDate } from "../../../lib/core/time/iso-date";

/** A visit or session of a week, as it is printed. */
export interface PaperVisit {
  id: string;
  date: IsoDate;
  /** On her clock; absent where it is not known. */
  time?: Interval;
  /** Empty for a session that was never booked. */
  routineTitle: string;
  className: string;
  room: string;
  /** Empty where it is not known. */
  siteName: string;
  initials: string[];
  /** Of a visit that is not over and not marked. */
  state?: ShownVisitState;
  /** What happened, once it is over or marked. */
  outcomes: WeekSession["outcomes"];
}

/** The visits of a day in one building, one after the other. A building that she comes back to is listed again. */
export interface BuildingStay {
  siteName: string;
  visits: PaperVisit[];
}

/** A day with its stays, in order of time. */
export interface PaperDay {
  date: IsoDate;
  stays: BuildingStay[];
}

/** Where each class is, by its id: two schools may have classes of one name. */
export type PlaceOfClass = ReadonlyMap<string, { room: string; siteName: string }>;

interface WeekParts {
  windows: readonly DrawnWindow[];
  sessions: readonly WeekSession[];
  places: PlaceOfClass;
}

/** Lists the visits and sessions of a week by day and building. Windows that are only suggested are left out. */
export function paperWeek({ windows, sessions, places }: WeekParts): PaperDay[] {
  const booked = windows.filter(({ state }) => state !== "suggested");
  const shown = new Set(booked.map(({ bookingId }) => bookingId));
  const visits = [
    ...booked.map((window) => ofWindow(window, sessions)),
    ...sessions.filter(({ sessionId }) => !shown.has(sessionId)).map((session) => ofSession(session, places)),
  ].sort((a, b) => a.date.localeCompare(b.date) || (a.time?.startMinute ?? 0) - (b.time?.startMinute ?? 0));
  const days = [...new Set(visits.map(({ date }) => date))];
  return days.map((date) => ({ date, stays: staysOf(visits.filter((visit) => visit.date === date)) }));
}

function ofWindow(window: DrawnWindow, sessions: readonly WeekSession[]): PaperVisit {
  const { id, date, startMinute, endMinute, routineTitle, className, room, siteName, initials, state } = window;
  const happened = sessions.find(({ sessionId }) => sessionId === window.bookingId);
  return {
    ...{ id, date, time: { startMinute, endMinute }, routineTitle, className, room, siteName, initials },
    ...(happened || state === "suggested" ? { outcomes: happened?.outcomes ?? [] } : { state, outcomes: [] }),
  };
}

function ofSession({ sessionId: id, classId = "", ...session }: WeekSession, places: PlaceOfClass): PaperVisit {
  const { room = "", siteName = "" } = places.get(classId) ?? {};
  return { id, ...session, room, siteName, initials: session.outcomes.flatMap(({ initials }) => initials) };
}

function staysOf(visits: readonly PaperVisit[]): BuildingStay[] {
  const stays: BuildingStay[] = [];
  for (const visit of visits) {
    const last = stays.at(-1);
    if (last?.siteName === visit.siteName) last.visits.push(visit);
    else stays.push({ siteName: visit.siteName, visits: [visit] });
  }
  return stays;
}
