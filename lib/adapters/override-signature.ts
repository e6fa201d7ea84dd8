/**
 * Public half of the key that signs selector overrides: SPKI, base64. The private half is kept outside of the
 * repository; `npm run sign-override -- --new-key FILE` makes a new pair.
 */
export const OVERRIDE_KEY =
  "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7+0AcKRaQlvmRCXV1QW2uz9vRziYxKOpPy3DT9el" +
  "JoBbpQx8LF32Haz4AlgwvWDSYqlZPu72CQi7sp3yAhvr9g==";

/** ECDSA on P-256 with SHA-256: Ed25519 is in Chromium only since 137, and 121 is supported. */
const KEY = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };

/**
 * True when `signature` (base64; r and s, 64 bytes) was made over the UTF-8 of `text` by the owner of `publicKey`.
 * False for anything else, a damaged signature too; never rejects.
 */
export async function isSignedBy(publicKey: string, text: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("spki", bytesOf(publicKey), KEY, false, ["verify"]);
    return await crypto.subtle.verify(SIGNING, key, bytesOf(signature), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
