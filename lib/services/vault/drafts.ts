import { fromBase64, toBase64 } from "../../core/base64";
import type { FolderPorts } from "./folder-ports";

/** What of the vault's ports the sealing of drafts needs. */
type DraftPorts = Pick<FolderPorts, "vault" | "folder" | "protection" | "sealedFiles">;

/** Tells what the file's key sealed from what the vault's key did, which has a point in it. */
const OF_FILE = "file:";

/**
 * Seals what she is typing, for the time in which Pushpin is locked; null without a passphrase. A browser that keeps
 * nothing has another key after each lock: there the key of her file seals it.
 */
export async function sealDrafts(ports: DraftPorts, text: string): Promise<string | null> {
  const { vault, folder, protection, sealedFiles } = ports;
  const isKept = !(await folder.state())?.note.keepsNothing;
  const file = isKept ? undefined : await vault.find("folderFiles", "file");
  if (!file) return protection.sealDrafts(text);
  return OF_FILE + toBase64(await sealedFiles.seal(text, { purpose: "drafts", key: file.key }));
}

/** Unseals it; undefined when it was sealed under another key. */
export async function unsealDrafts(ports: DraftPorts, sealed: string): Promise<string | undefined> {
  const { vault, protection, sealedFiles } = ports;
  if (!sealed.startsWith(OF_FILE)) return protection.unsealDrafts(sealed);
  const file = await vault.find("folderFiles", "file");
  const bytes = fromBase64(sealed.slice(OF_FILE.length));
  if (!file || !bytes) return undefined;
  for (const key of [file.key, ...(file.formerKeys ?? [])]) {
    const opened = await sealedFiles.open(bytes, { purpose: "drafts", key });
    if (opened.ok) return typeof opened.value === "string" ? opened.value : undefined;
  }
  return undefined;
}
