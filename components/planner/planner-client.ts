import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Caseload } from "../../lib/contracts/caseload";
import type { Answer } from "../../lib/contracts/contract";
import type { ChangeName, Input, Output, RequestName } from "../../lib/contracts/requests";
import type { SaveFailure, PageActions, PlannerRequests } from "./contracts";

/** The planner's access to the background and the browser, with the caseload that it shows. */
export interface PlannerClient extends PlannerRequests {
  caseload: Caseload;
  actions: PageActions;
  /** IANA zone of this device, proposed for a new site. */
  deviceZone: string;
  /** Address of her calendar. */
  calendarUrl: string;
}

/** Sends some of the requests only. */
export type AskOnly<Names extends RequestName> = <N extends Names>(
  name: N,
  input: Input<N>,
) => Promise<Answer<Output<N>>>;

/** Saves some of the changes only. */
export type SaveOnly<Names extends ChangeName> = <N extends Names>(name: N, input: Input<N>) => Promise<SaveFailure>;

export const ClientContext = createContext<PlannerClient | null>(null);

/**
 * Gives the planner's client. Only the one hook of each screen (`use-*-screen.ts`) calls it, and narrows it to what
 * that screen reads and changes. Throws outside of the planner.
 */
export function usePlannerClient(): PlannerClient {
  const client = useContext(ClientContext);
  if (!client) throw new Error("Rendered outside the planner");
  return client;
}
