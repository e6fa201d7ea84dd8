import { expect, test } from "vitest";
import { isSignedBy, OVERRIDE_KEY } from "../../lib/adapters/override-signature";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../fixtures/overrides/test-key";

const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

async function sign(text: string): Promise<string> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("pkcs8", bytes(TEST_PRIVATE_KEY), algorithm, false, ["sign"]);
  const made = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(made)));
}

test("in a browser: true for the owner's text only", async () => {
  const signature = await sign("día 1");
  expect(await isSignedBy(TEST_PUBLIC_KEY, "día 1", signature)).toBe(true);
  expect(await isSignedBy(TEST_PUBLIC_KEY, "día 2", signature)).toBe(false);
  expect(await isSignedBy(OVERRIDE_KEY, "día 1", signature)).toBe(false);
  expect(await isSignedBy(TEST_PUBLIC_KEY, "día 1", "no base64")).toBe(false);
  expect(await isSignedBy("no key", "día 1", signature)).toBe(false);
});

test("the key of the releases can be imported", async () => {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("spki", bytes(OVERRIDE_KEY), algorithm, false, ["verify"]);
  expect(key.type).toBe("public");
});
