import { compare } from "../../core/compare";
import { fromBase64, toBase64 } from "../../core/base64";
import type { TextRefusal } from "../../core/booking/booking-refusal";
import { hashName, lacksNameKey, markNames, type KeyedHash } from "../../core/booking/name-tokens";
import {
  markedWords,
  markTexts,
  type LeakingField,
  type OutgoingTexts,
  type TextMark,
} from "../../core/booking/text-policy";
import type { NameKey, NameTokens } from "../../core/caseload/records";
import type { Vault } from "../../ports/vault";
import { newId } from "../new-id";
import type { Ports } from "../ports";
import { outgoingPolicy } from "./outgoing-policy";

const KEY_BYTES = 32;
const HMAC = { name: "HMAC", hash: "SHA-256" } as const;

/** HMAC-SHA-256 of a text under a key in base64; the hash in base64. */
export const keyedHash: KeyedHash = async (key, text) => {
  const imported = await crypto.subtle.importKey("raw", fromBase64(key) ?? new Uint8Array(1), HMAC, false, ["sign"]);
  return toBase64(new Uint8Array(await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text))));
};

/**
 * Marks every place of outgoing texts that may not leave the device, by her policy and the district's: see
 * {@link markTexts}, and parts of names that a list had.
 * @param vocabulary fixed words of our own templates
 */
export async function outgoingMarks(
  ports: Pick<Ports, "vault" | "policy">,
  texts: OutgoingTexts,
  vocabulary: readonly string[],
): Promise<TextMark[]> {
  const { vault } = ports;
  const [students, keys, sites, classes, policy] = await Promise.all([
    vault.all("students"),
    vault.all("nameKeys"),
    vault.all("sites"),
    vault.all("classes"),
    outgoingPolicy(ports),
  ]);
  return [
    ...markTexts(texts, { students, vocabulary, policy, sites }),
    ...(await markNames(texts, { students, keys, vocabulary, sites, classes }, keyedHash)),
  ];
}

/** True where no text can be compared with a student's name, because the key of its hashes is gone or can't be read. */
export async function isNameKeyMissing(vault: Vault): Promise<boolean> {
  const [students, keys] = await Promise.all([vault.all("students"), vault.all("nameKeys")]);
  return lacksNameKey({ students, keys });
}

/** Finds why texts may not leave the device, with the first field where it is one of them; undefined when all may. */
export async function outgoingRefusal(
  ports: Pick<Ports, "vault" | "policy">,
  texts: Record<LeakingField, string>,
  vocabulary: readonly string[],
): Promise<TextRefusal | undefined> {
  if (await isNameKeyMissing(ports.vault)) return { code: "no-name-key" };
  const { title, details, location } = texts;
  const marked = new Set(
    (await outgoingMarks(ports, { title, details, location }, vocabulary)).map(({ field }) => field),
  );
  const field = (["title", "details", "location"] as const).find((one) => marked.has(one));
  return field && { code: "text-policy", field };
}

/** Says which words of texts may not leave the device, and why; undefined when all may. */
export async function refusedText(
  ports: Pick<Ports, "vault" | "policy" | "words">,
  texts: OutgoingTexts,
  vocabulary: readonly string[],
): Promise<string | undefined> {
  const marked = markedWords(texts, await outgoingMarks(ports, texts, vocabulary));
  return marked.length > 0 ? ports.words.marked(marked) : undefined;
}

/**
 * Hashes the names of a list, each by the row of its student. The names are not kept. The first names of all make the
 * key; call it under the write lock.
 */
export async function hashNames(
  vault: Vault,
  names: readonly { rowId: string; parts: readonly string[] }[],
): Promise<{ rowId: string; tokens: NameTokens }[]> {
  const key = await nameKey(vault);
  const hashed = await Promise.all(
    names.map(async ({ rowId, parts }) => ({ rowId, tokens: await hashName(parts, key, keyedHash) })),
  );
  return hashed.flatMap(({ rowId, tokens }) => (tokens ? [{ rowId, tokens }] : []));
}

async function nameKey(vault: Vault): Promise<NameKey> {
  const [known] = (await vault.all("nameKeys")).toSorted((a, b) => compare(a.id, b.id));
  if (known) return known;
  const key = toBase64(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  const record: NameKey = { id: newId(), key };
  await vault.apply([{ put: "nameKeys", record }]);
  return record;
}
