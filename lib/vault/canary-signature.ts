import { fromBase64, toBase64 } from "../core/base64";
import { canonical } from "../core/vault/fingerprint";
import type { SignedTrace, VaultTrace } from "../ports/canary";

/** Makes the key that signs a vault's canary. It can't be exported, and is stored in the vault's database only. */
export function makeCanaryKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

/** Signs a trace (HMAC-SHA256). */
export async function signed(key: CryptoKey, trace: VaultTrace): Promise<SignedTrace> {
  const mac = await crypto.subtle.sign("HMAC", key, bytesOf(trace));
  return { ...trace, mac: toBase64(new Uint8Array(mac)) };
}

/** True for a trace that this key signed. */
export async function isSigned(key: CryptoKey, { mac = "", ...trace }: SignedTrace): Promise<boolean> {
  const code = fromBase64(mac);
  return code !== undefined && crypto.subtle.verify("HMAC", key, code, bytesOf(trace));
}

const bytesOf = (trace: VaultTrace): Uint8Array<ArrayBuffer> => new TextEncoder().encode(canonical(trace));
