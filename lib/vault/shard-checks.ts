import type { Collection } from "../ports/vault";
import { checkShards } from "./read-shards";
import type { UnlockedVault, VaultConnection } from "./vault-connection";

/** How long after a reading its shards are compared with their rows, in milliseconds: first she sees her day. */
const CHECK_AFTER_MS = 1_000;

/** Compares what was read from shards with the rows that these were made from, once after each reading. */
export class ShardChecks {
  private readonly due = new Map<Collection, { vault: UnlockedVault; checking?: Promise<void> }>();

  /** @param onWrong called when what was read of a collection is not what its rows say, so that it must be read anew */
  constructor(
    private readonly connection: VaultConnection,
    private readonly onWrong: (collection: Collection) => void | Promise<void>,
  ) {}

  /** Checks a collection that was just read from shards, a little later. */
  expect(collection: Collection, vault: UnlockedVault): void {
    this.due.set(collection, { vault });
    setTimeout(() => void this.checkOnce(collection), CHECK_AFTER_MS);
  }

  /** Ends all checks that are due. */
  async finish(): Promise<void> {
    await Promise.all([...this.due.keys()].map(async (collection) => this.checkOnce(collection)));
  }

  private async checkOnce(collection: Collection): Promise<void> {
    const read = this.due.get(collection);
    if (!read) return;
    // A database that was closed meanwhile is checked when it was read anew.
    read.checking ??= this.check(collection, read.vault).catch(() => undefined);
    await read.checking;
    if (this.due.get(collection) === read) this.due.delete(collection);
  }

  private async check(collection: Collection, { database }: UnlockedVault): Promise<void> {
    const isRight = await this.connection.enqueue(async () => checkShards(database, collection));
    if (!isRight) await this.onWrong(collection);
  }
}
