import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isSignedBy } from "../../lib/adapters/override-signature";
import { overrideText, signedText, type SelectorOverride } from "../../lib/core/health/selector-override";
import { readOverride } from "../../lib/core/health/read-override";
import type { CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { SELECTOR_KEYS } from "../../lib/page/selector-books";

const HELP = `Signs selectors that mend the reading of a calendar until the next release.

  npm run -s sign-override -- --key PRIVATE.pem OVERRIDE.json     prints the text to publish
  npm run -s sign-override -- --new-key PRIVATE.pem               makes a key pair, prints its public half

OVERRIDE.json:
  {"site": "google", "madeFor": "0.1.0", "until": "2027-01-31",
   "selectors": {"chip": "[data-eventchip]"}, "note": "Google renamed its events on 5 January."}

The private key is kept outside of the repository. Its public half is OVERRIDE_KEY in
lib/adapters/override-signature.ts; a text signed with another key is refused by every release.
Keys and fields are checked as the extension checks them; try the CSS in a browser first.

Exit code: 0 when the text was signed, 2 when it was not (said on stderr).`;

/** What would be signed is refused, or can't be read. */
class NotSignedError extends Error {}

/** Signs an override's JSON with an EC P-256 key, as readOverride takes it. Throws NotSignedError with the reason. */
export async function signOverride(json: string, privateKey: KeyObject): Promise<string> {
  const override = parse(json);
  const text = signedText(override);
  const signature = sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString(
    "base64",
  );
  const signed = overrideText(override, signature);
  const spki = createPublicKey(privateKey).export({ type: "spki", format: "der" }).toString("base64");
  const read = await readOverride(signed, {
    keys: SELECTOR_KEYS,
    version: override.madeFor,
    today: new Date().toISOString().slice(0, 10),
    isSelector: () => true,
    isSigned: (told, made) => isSignedBy(spki, told, made),
  });
  if (!read.ok) throw new NotSignedError(`The extension would refuse this: ${JSON.stringify(read.failure)}`);
  return signed;
}

/** Reads the file of an override, whose field for the vendor is "site" as in the signed text. */
function parse(json: string): SelectorOverride {
  try {
    const { site, ...fields } = JSON.parse(json) as Omit<SelectorOverride, "vendor"> & { site: CalendarVendor };
    const { madeFor, until, selectors, note } = fields;
    return { vendor: site, madeFor, until, selectors: { ...selectors }, note };
  } catch (error) {
    throw new NotSignedError(`This is not JSON: ${(error as Error).message}`);
  }
}

function makeKey(file: string): void {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // "wx": a key that is in use is never written over.
  writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  console.log(publicKey.export({ type: "spki", format: "der" }).toString("base64"));
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { key: { type: "string" }, "new-key": { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  if (values["new-key"]) return makeKey(values["new-key"]);
  const [file] = positionals;
  if (!values.key || !file) throw new NotSignedError(`Name a private key and an override.\n\n${HELP}`);
  console.log(await signOverride(readFileSync(file, "utf8"), createPrivateKey(readFileSync(values.key, "utf8"))));
}

if (process.argv[1]?.endsWith("sign-override.ts")) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
