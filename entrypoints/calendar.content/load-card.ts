import type { Answer } from "../../lib/messages/requests";
import type { Send } from "../../lib/messages/send";
import type { CardKit } from "../../lib/overlay/card-kit";
import { findKit } from "../../lib/overlay/kit-slot";

/** The card's own script, brought in by the background when it is first needed. */
export async function loadCard(send: Send): Promise<Answer<CardKit>> {
  const asked = findKit() ? undefined : await send("cardScriptAsked", null);
  const kit = findKit();
  if (kit) return { ok: true, value: kit };
  return { ok: false, failure: asked && !asked.ok ? asked.failure : { code: "unexpected" } };
}
