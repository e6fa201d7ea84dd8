import { USUAL_CHOICES, type Choices } from "../../core/policy/choices";
import type { Vault } from "../../ports/vault";
import type { Ports } from "../ports";

/** Reads what she chose for all of her work; the usual where she chose nothing. */
export async function choicesIn(vault: Pick<Vault, "find">): Promise<Choices> {
  return { ...USUAL_CHOICES, ...(await vault.find("choices", USUAL_CHOICES.id)) };
}

/** Changes some of it. */
export async function changeChoices({ vault }: Pick<Ports, "vault">, changes: Partial<Choices>): Promise<void> {
  const record: Choices = { ...(await choicesIn(vault)), ...changes, id: USUAL_CHOICES.id };
  await vault.apply([{ put: "choices", record }]);
}
