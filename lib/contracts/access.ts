import type { AccessAct, AccessEntry } from "../core/vault/access-log";

/** What the log says of an answered request, without anything about its content. */
export type Noted = Pick<AccessEntry, "act" | "counts" | "from">;

/** What an answer lets somebody see or take along; null for nothing about a student. */
export type Access<I, O> = AccessAct | null | ((input: I, output: O) => Noted | AccessAct | null);

/** Levels of an answer in which {@link HasInitials} looks; the deepest answer has four. */
type Level = [never, 0, 1, 2, 3, 4, 5];
/** True where a type holds a field `initials` at any level. Records by id are looked into, but have no such field. */
type HasInitials<T, D extends number = 6> = D extends 0
  ? never
  : T extends readonly (infer Item)[]
    ? HasInitials<Item, D>
    : T extends object
      ? string extends keyof T
        ? HasInitials<T[keyof T], Level[D]>
        : "initials" extends keyof T
          ? true
          : { [F in keyof T]-?: HasInitials<NonNullable<T[F]>, Level[D]> }[keyof T]
      : never;

/** What an answer shows of students. */
interface Shown<I, O> {
  /**
   * What the log of access says of it. What a request saves and removes is not said here: the vault notes each change
   * in the transaction that makes it, and each use of the passphrase where it is checked.
   */
  log: Access<I, O>;
  /**
   * Whether privacy mode leaves initials out of it. Answers that only the planner asks for keep them: it shows nothing
   * in privacy mode, and its forms save what they are given.
   */
  hidesInitials?: boolean;
}

/**
 * What has to be declared about an answer: always the log, except of one that only says that it is done, and where it
 * has initials, whether privacy mode hides them.
 */
export type Disclosed<I, O> = [O] extends [null]
  ? [shown?: Shown<I, O>]
  : [shown: true extends HasInitials<O> ? Required<Shown<I, O>> : Shown<I, O>];
