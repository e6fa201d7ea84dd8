/** A file's kind by its first bytes; undefined for anything but an office document or picture, such as a calendar. */
export type FileKind = "pdf" | "zip" | "old-office" | "rtf" | "picture";

const SNIFFED_BYTES = 1024;

const SIGNATURES: readonly [string, FileKind][] = [
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "old-office"],
  ["{\\rtf", "rtf"],
  ["\u0089PNG", "picture"],
  ["\u00FF\u00D8\u00FF", "picture"],
  ["GIF8", "picture"],
  ["II*\u0000", "picture"],
  ["MM\u0000*", "picture"],
];

/** Converts each byte to one letter, so that signatures can be searched as text. */
const lettersOf = (bytes: Uint8Array): string => String.fromCodePoint(...bytes);

/** Detects a file's kind by its bytes, since its name may be wrong. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const head = lettersOf(bytes.subarray(0, SNIFFED_BYTES));
  // Some mail programs put lines of their own before the PDF's first.
  if (/^[^]{0,1000}%PDF-\d/.test(head)) return "pdf";
  const signature = SIGNATURES.find(([letters]) => head.startsWith(letters));
  if (signature) return signature[1];
  // HEIC, the photographs of telephones.
  return /^[^]{4}ftyp(?:heic|heix|mif1|avif)/.test(head) ? "picture" : undefined;
}

const NAMES_OF_DOCUMENTS = /\.(?:docx|docm|dotx|doc|pdf|rtf|odt|pages)$/i;

/** Some programs export a calendar as a zip file, which by its bytes could be a Word document. */
const NAMES_OF_CALENDARS = /\.(?:ics|ical|ifb|zip)$/i;

/** True for a file to be read as a document, by its bytes or else by its name. */
export function isDocumentFile(bytes: Uint8Array, name: string): boolean {
  const kind = fileKindOf(bytes);
  if (kind === "zip" && NAMES_OF_CALENDARS.test(name)) return false;
  return kind !== undefined || NAMES_OF_DOCUMENTS.test(name);
}

const wide = (name: string): string => [...name].map((letter) => `${letter}\u0000`).join("");
const LOOKED_AT_BYTES = 4_000_000;

/**
 * Detects what a file of the old compound format contains. Current programs wrap a password-protected .docx in one,
 * whose directory then names an encrypted package.
 */
export function oldOfficeKind(bytes: Uint8Array): "password" | "old-word" | "other-office" {
  const has = (name: string): boolean => indexOf(bytes.subarray(0, LOOKED_AT_BYTES), wide(name)) >= 0;
  if (has("EncryptedPackage") || has("EncryptionInfo")) return "password";
  return has("WordDocument") ? "old-word" : "other-office";
}

function indexOf(bytes: Uint8Array, letters: string): number {
  const wanted = Uint8Array.from(letters, (letter) => letter.codePointAt(0)!);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
