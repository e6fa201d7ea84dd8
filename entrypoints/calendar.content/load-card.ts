import type { Answer } from "../../lib/contracts/contract";
import type { Ask } from "../../lib/contracts/ask";
import type { CardKit } from "../../lib/overlay/card-kit";
import { findKit } from "../../lib/overlay/kit-slot";

/** Has the background inject the card script, when it is first needed. */
export async function loadCard(send: Ask): Promise<Answer<CardKit>> {
  const asked = findKit() ? undefined : await send("loadCardScript", null);
  const kit = findKit();
  if (kit) return { ok: true, value: kit };
  return { ok: false, failure: asked && !asked.ok ? asked.failure : { code: "unexpected" } };
}
