import type { Collection, CollectionContents, Vault, VaultChange, VaultRecords } from "../ports/vault";

/** Records in this page's memory only: nothing is stored, and all of it is gone when the page is closed. */
export class MemoryVault implements Vault {
  readonly #records = new Map<Collection, Map<string, { id: string }>>();

  async all<C extends Collection>(collection: C): Promise<VaultRecords[C][]> {
    return [...(this.#records.get(collection)?.values() ?? [])] as VaultRecords[C][];
  }

  async read<C extends Collection>(collection: C): Promise<CollectionContents<C>> {
    return { records: await this.all(collection), damaged: [] };
  }

  async find<C extends Collection>(collection: C, id: string): Promise<VaultRecords[C] | undefined> {
    return (await this.all(collection)).find((record) => record.id === id);
  }

  async apply(changes: readonly VaultChange[]): Promise<void> {
    for (const change of changes)
      if ("put" in change) this.#of(change.put).set(change.record.id, change.record);
      else this.#of(change.remove).delete(change.id);
  }

  async health(): ReturnType<Vault["health"]> {
    return { damaged: [] };
  }

  async acceptMissing(): Promise<void> {}

  async startAnew(): Promise<void> {
    this.#records.clear();
  }

  #of(collection: Collection): Map<string, { id: string }> {
    const records = this.#records.get(collection) ?? new Map<string, { id: string }>();
    this.#records.set(collection, records);
    return records;
  }
}
