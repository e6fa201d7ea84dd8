import { describe, expect, it } from "vitest";
import { isStrongEnough } from "../../../lib/core/vault/protection";

describe("a passphrase", () => {
  it.each([
    "four words of my own",
    "correct horse battery",
    "Zwölf Igel tanzen",
    "mi gato duerme mucho",
    "k7#pQz!m2Wx9",
  ])("may be %s", (passphrase) => expect(isStrongEnough(passphrase)).toBe(true));

  it.each([
    "password1234",
    "Password 123456",
    "contraseña 4321",
    "qwertyqwerty12",
    "aaaaaaaaaaaa",
    "abcdefghijklmnop",
    "123456789012345",
    "schoolteacher1",
    "welcome welcome",
    "too short",
    "            ",
  ])("may not be %s", (passphrase) => expect(isStrongEnough(passphrase)).toBe(false));
});
