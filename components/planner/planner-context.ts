import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Caseload } from "../../lib/contracts/caseload";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { PlannerWord } from "../../lib/i18n/planner";
import type { Language, Translate } from "../../lib/i18n/translate";
import type { PageActions, PlannerRequests, Reader, SharedWords } from "./contracts";
import type { Drafts } from "./drafts";
import type { Route } from "./route";

/** The context that every part of the planner uses. */
export interface Planner {
  language: Language;
  t: Translate<PlannerWord>;
  words: SharedWords;
  caseload: Caseload;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth: VaultHealth | null;
  requests: PlannerRequests;
  actions: PageActions;
  drafts: Drafts;
  /** IANA zone of this device, proposed for a new site. */
  deviceZone: string;
  /** Address of her calendar. */
  calendarUrl: string;
  reader: Reader;
  /** Shows briefly what was just done. */
  announce: (text: string) => void;
  go: (route: Route) => void;
}

export const PlannerContext = createContext<Planner | null>(null);

/** Gives the context of the planner around a component. Throws outside of a planner. */
export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error("Rendered outside the planner");
  return planner;
}
