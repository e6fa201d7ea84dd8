/** A random id for a new record: ids lie in clear on disk, so nothing that a record says is part of one. */
export const newId = (): string => crypto.randomUUID();

/** The id of the record that says the same already, which is replaced, or a new one. Call it under the write lock. */
export function idFor<R extends { id: string }>(records: readonly R[], isSame: (record: R) => boolean): string {
  return records.find(isSame)?.id ?? newId();
}
