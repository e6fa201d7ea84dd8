/** Makes a random id for a new record: ids are stored unencrypted, so none may contain anything of its record. */
export const newId = (): string => crypto.randomUUID();

/**
 * Returns the id of the record that `isSame` finds, which is then replaced, or a new one. Call it under the write lock.
 */
export function idFor<R extends { id: string }>(records: readonly R[], isSame: (record: R) => boolean): string {
  return records.find(isSame)?.id ?? newId();
}
