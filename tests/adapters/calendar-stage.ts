import { authorisedHttp } from "../../lib/adapters/authorised-http";
import { googleCalendar } from "../../lib/adapters/google-calendar/google-calendar";
import { ok } from "../../lib/core/result";
import type { OutgoingVisit } from "../../lib/core/booking/outgoing-visit";
import type { AccessTokens } from "../../lib/ports/access-tokens";
import type { CalendarPort } from "../../lib/ports/calendar-port";
import { graphCalendar } from "../../lib/adapters/graph-calendar/graph-calendar";
import { FakeGoogle } from "../fake-calendar-api/fake-google";
import { FakeGraph } from "../fake-calendar-api/fake-graph";
import { faultyHttp, type Fault } from "../fake-calendar-api/faulty-http";
import { at } from "../fixtures/builders";

/** 64 digits; the same for the same letter. */
export const aKey = (letter = "a"): string => letter.repeat(64);

/** Tuesday, 2026-10-06, 9:00 to 9:30 in New York, with the teacher as guest. */
export const aVisitOut = (over: Partial<OutgoingVisit> = {}): OutgoingVisit => ({
  title: "Push-in: Arrival (30 min)",
  details: "Push-in support during the class routine.",
  location: "Rm 12, Lincoln",
  guestEmails: ["alvarez@lincoln.example"],
  start: { date: "2026-10-06", minute: at("9:00") },
  end: { date: "2026-10-06", minute: at("9:30") },
  zone: "America/New_York",
  ...over,
});

/** Tokens that never end. */
export const steadyTokens: AccessTokens = {
  token: async () => Promise.resolve(ok("token")),
  drop: async () => Promise.resolve(),
};

export interface CalendarStage<Api> {
  api: Api;
  calendar: CalendarPort;
  /** The faults of the next requests, in order. */
  faults: Fault[];
}

export function stageGoogle(tokens: AccessTokens = steadyTokens): CalendarStage<FakeGoogle> {
  const api = new FakeGoogle();
  const faults: Fault[] = [];
  const http = faultyHttp(api, () => faults.shift() ?? "none");
  return {
    api,
    faults,
    calendar: googleCalendar(authorisedHttp(http, tokens), () => Date.parse("2026-10-05T12:00:00Z")),
  };
}

export function stageGraph(tokens: AccessTokens = steadyTokens): CalendarStage<FakeGraph> {
  const api = new FakeGraph();
  const faults: Fault[] = [];
  const http = faultyHttp(api, () => faults.shift() ?? "none");
  return {
    api,
    faults,
    calendar: graphCalendar(authorisedHttp(http, tokens), () => Date.parse("2026-10-05T12:00:00Z")),
  };
}
