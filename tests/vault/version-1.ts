import type { Sealed } from "../../lib/vault/sealing";

/** Seals a record as Pushpin did before records had versions and labels. Never changed: old vaults lie like this. */
export async function sealAsVersion1(
  key: CryptoKey,
  collection: string,
  record: { id: string },
): Promise<Sealed & { id: string }> {
  const encoder = new TextEncoder();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = encoder.encode(`${collection}\u001f${record.id}`);
  const text = encoder.encode(JSON.stringify(record));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, text);
  return { id: record.id, iv, sealed };
}
