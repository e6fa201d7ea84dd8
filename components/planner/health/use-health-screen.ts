import type { OverrideActions } from "../contracts";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** What the screen "Is my calendar readable?" asks and changes. */
interface HealthScreenClient extends OverrideActions {
  ask: AskOnly<"loadPageReport">;
  save: SaveOnly<"removeDamaged" | "removeOverride">;
  /** False when the browser refused. */
  copyText: (text: string) => Promise<boolean>;
}

/** Asks for reports, removes damaged records, and takes selector overrides. */
export function useHealthScreen(): HealthScreenClient {
  const { ask, save, actions } = usePlannerClient();
  const { saveOverride, copyText } = actions;
  return { ask, save, saveOverride, copyText };
}
