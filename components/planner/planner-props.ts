import type { Caseload } from "../../lib/contracts/caseload";
import type { Failure } from "../../lib/contracts/failure";
import type { VaultHealth } from "../../lib/core/vault/vault-health";
import type { SuggestionList } from "../../lib/contracts/suggestion-list";
import type { Language } from "../../lib/i18n/translate";
import type { PageActions, PlannerRequests, Preferences, Reader } from "./contracts";

export interface PlannerProps {
  language: Language;
  /** null until it was fetched once. */
  caseload: Caseload | null;
  /** Why it could not be fetched (again). */
  failure: Failure | null;
  suggestions: SuggestionList | null;
  /** Which stored records are damaged or missing; null until it is known. */
  vaultHealth?: VaultHealth | null;
  /** Counts how often everything was erased, by any page, while this one was open. */
  erasedCount?: number;
  preferences: Preferences;
  deviceZone: string;
  calendarUrl: string;
  reader: Reader;
  requests: PlannerRequests;
  actions: PageActions;
  onRetry: () => void;
}
