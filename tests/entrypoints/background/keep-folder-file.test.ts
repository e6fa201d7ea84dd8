import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, test } from "vitest";
import { keepFolderFile } from "../../../entrypoints/background/keep-folder-file";
import { withoutLock } from "../../../lib/services/write-lock";
import { IdbVault } from "../../../lib/vault/idb-vault";
import { aStudent } from "../../fixtures/builders";
import { folderIn } from "../../fixtures/folder";

const vault = new IdbVault({});

afterEach(async () => {
  await vault.close();
  await Promise.all(["pushpin", "pushpin-2"].map(async (name) => deleteDB(name)));
});

test("locks where neither words nor vocabulary can be read", async () => {
  await vault.apply([{ put: "students", record: aStudent() }]);
  await vault.setPassphrase("otter lantern gravel moss");
  const ports = {
    ...{ vault, protection: vault, archive: vault, folder: folderIn(new Map()) },
    get words(): never {
      throw new Error("the vocabulary can't be read");
    },
  };
  await keepFolderFile(ports as never, withoutLock, () => {}).lock();
  expect(await vault.protection()).toMatchObject({ by: "passphrase", state: "locked" });
});
