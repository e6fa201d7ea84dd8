import { fromBase64, toBase64 } from "../../core/base64";
import type { FolderPorts } from "./folder-ports";

/** The ports that sealing drafts needs. */
type DraftPorts = Pick<FolderPorts, "vault" | "folder" | "protection" | "sealedFiles">;

/** Prefix of drafts that the file's key sealed; drafts under the vault's key have no prefix. */
const OF_FILE = "file:";

/**
 * Seals what she is typing, for the time in which Pushpin is locked; null without a passphrase. A browser that keeps
 * nothing gets a new vault key after each lock, so it uses the key of her file.
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
