import type { VaultHealth } from "../../lib/core/vault/vault-health";
import { clockJumpText } from "../../lib/i18n/clock-jump";
import type { Language } from "../../lib/i18n/translate";
import { Notice } from "./Notice";

/** Says that the device's clock was set back or far ahead. Renders nothing otherwise. */
export function ClockNotice({ health, language }: { health: VaultHealth | null; language: Language }) {
  if (!health?.clockJump) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{clockJumpText(health.clockJump, language)}</p>
    </Notice>
  );
}
