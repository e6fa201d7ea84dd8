import {
  isAssistant,
  saidOfGiver,
  validateGiver,
  type ProviderRole,
  type SessionGiver,
  type SessionMode,
} from "../../../lib/core/ledger/session-giver";
import type { FieldError } from "../../../lib/core/caseload/field-error";

/** How and by whom a session was given, as typed; empty where nothing is said. */
export interface GiverDraft {
  mode: SessionMode | "";
  role: ProviderRole | "";
  provider: string;
  supervisor: string;
}

export const draftOfGiver = ({ mode, role, provider = "", supervisor = "" }: SessionGiver = {}): GiverDraft => ({
  ...{ mode: mode ?? "", role: role ?? "", provider, supervisor },
});

/** Converts what is typed to a record. A supervisor is asked for assistants only, so that of others is left out. */
export const giverOfDraft = ({ mode, role, provider, supervisor }: GiverDraft): SessionGiver =>
  saidOfGiver({
    mode: mode || undefined,
    role: role || undefined,
    provider: provider.trim(),
    supervisor: isAssistant(role) ? supervisor.trim() : "",
  }) ?? {};

export const giverErrors = (draft: GiverDraft): FieldError[] => validateGiver(giverOfDraft(draft));
