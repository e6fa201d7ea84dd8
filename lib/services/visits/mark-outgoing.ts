import { markTexts, type TextMark } from "../../core/booking/text-policy";
import { choicesIn } from "../choices/choices";
import type { Ports } from "../ports";

/** Marks what of a text of her own may not leave the device. */
export async function markOutgoing({ vault }: Pick<Ports, "vault">, text: string): Promise<TextMark[]> {
  const [students, { outgoing: policy }] = await Promise.all([vault.all("students"), choicesIn(vault)]);
  // None of its words is a template of ours.
  return markTexts({ details: text }, { students, vocabulary: [], policy });
}
