import type { Implementation } from "../../contracts/contract";
import type { sessionsContract } from "../../contracts/sessions";
import { fail, ok } from "../../core/result";
import type { Ports } from "../ports";
import { makeUpWindows } from "./make-up-windows";
import { recordsOfMoment, studentSessions, weekSessions } from "./sessions";

/** Answers the requests on past and booked sessions. */
export const sessionsRequests = {
  async loadSessions(ports, range) {
    const sessions = await studentSessions(ports, range);
    return sessions ? ok(sessions) : fail({ code: "not-found" });
  },
  loadWeekSessions: async (ports, { monday }) => ok(await weekSessions(ports, monday)),
  loadMakeUpWindows: async (ports, { studentId }) => ok(await makeUpWindows(ports, studentId)),
  loadMoment: async (ports, moment) => ok(await recordsOfMoment(ports, moment)),
} satisfies Implementation<typeof sessionsContract, Ports>;
