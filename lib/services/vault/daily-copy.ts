import type { Answer, UnderLock } from "../../contracts/contract";
import { ok } from "../../core/result";
import { wallClockAt } from "../../core/time/zone";
import { countRecords, makeBackup } from "../../core/vault/backup";
import { keyToSealUnder } from "../../core/vault/folder-file";
import { areSame, fingerprintsOf } from "../../core/vault/fingerprint";
import { folderFailure, type FolderPorts } from "./folder-ports";
import { noteWrite } from "./sync-vault-file";

/** Copies that stay in the folder: the newest ones. */
const KEPT_COPIES = 30;
const COPY = /^pushpin-daily-\d{4}-\d\d-\d\d\.pushpin$/;

/**
 * Writes a copy of all records into the folder, one file for each day on which something changed, and removes the
 * oldest of them. Files of other names in the folder are not touched.
 */
export async function writeDailyCopy(ports: FolderPorts, underLock: UnderLock): Promise<Answer<null>> {
  const { vault, archive, folder, sealedFiles, clock } = ports;
  const kept = await vault.find("folderFiles", "file");
  if (kept?.purpose !== "backup") return ok(null);
  const { damaged, missing } = await vault.health();
  const records = await archive.exportRecords();
  const base = fingerprintsOf(records);
  if (!kept.nextKey && areSame(base, kept.base) && kept.savedAtMs !== undefined) return ok(null);
  const savedAtMs = clock.nowMs();
  const { date } = wallClockAt(savedAtMs, clock.zone());
  const name = `pushpin-daily-${date}.pushpin`;
  const sealed = await sealedFiles.seal(makeBackup(records, savedAtMs), {
    purpose: "backup",
    key: keyToSealUnder(kept),
  });
  const written = await folder.write(name, sealed);
  if (!written.ok) return folderFailure(written.failure);
  const noted = await noteWrite(ports, underLock, { ...kept, base, savedAtMs });
  if (!noted.ok) return noted;
  await archive.noteAct({ act: "copy-written", counts: countRecords(records) });
  // While records are damaged or missing here, an old copy may be all that is left of them.
  if (damaged.length === 0 && !missing) await removeOldest(ports, name);
  return ok(null);
}

/** Removes the oldest copies, but never the one just written: its date may be wrong if the clock is. */
async function removeOldest({ folder }: FolderPorts, written: string): Promise<void> {
  const names = await folder.list();
  if (!names.ok) return;
  const copies = names.value.filter((name) => COPY.test(name) && name !== written).toSorted();
  for (const name of copies.slice(0, 1 - KEPT_COPIES)) await folder.remove(name);
}
