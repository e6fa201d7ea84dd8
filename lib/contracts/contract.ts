import type * as z from "zod/mini";
import type { DistrictPolicy, PolicyName } from "../core/policy/district-policy";
import type { Result } from "../core/result";
import type { Access, Disclosed } from "./access";
import type { Failure } from "./failure";
import type { Asker, FromPage } from "./from-page";

/**
 * How a request runs.
 * - query: reads; runs beside others and never waits for a write
 * - command: reads, decides and writes under the write lock; short
 * - job: waits or computes outside the lock and commits under it
 */
export type Mode = "query" | "command" | "job";

/** The background's answer to a request. */
export type Answer<T> = Result<T, Failure>;

/** The page that a request came from, when it came from a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Runs work under the write lock, when all work queued before has finished. */
export type UnderLock = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A step that other requests wait for.
 * - file: opening the file in her folder, where her records are kept in it
 * - passphrase: setting one, where the district requires it
 * - unlock: unlocking Pushpin; a request that is answered before works even if a file of the extension can't be read
 */
export type Precondition = "file" | "passphrase" | "unlock";

/** Gives the rule of the district's policy that forbids a request with this input; undefined when none does. */
export type ForbiddenBy<I> = (policy: DistrictPolicy, input: I) => PolicyName | undefined;

/** One declared request. */
export interface DeclaredRequest<M extends Mode, S extends z.ZodMiniType, O, B extends Precondition = Precondition> {
  mode: M;
  /** The steps before which it is answered already. */
  before: readonly B[];
  /** What the district's policy says of its input; null where it says nothing. */
  forbiddenBy: ForbiddenBy<never> | null;
  askers: readonly Asker[];
  /** How it is checked when it comes from a calendar's tab; null where only pages of the extension may send it. */
  fromPage: FromPage | null;
  input: S;
  /** What the log of access says of an answer; tests/entrypoints/background/access-log.test.ts finds what it lacks. */
  log: Access<never, never>;
  /** True where privacy mode leaves initials out of the answer. */
  hidesInitials: boolean;
  /** Never set at run time; carries the type of the answer. */
  output?: O;
}

/** The requests of one feature, by name. */
export type Contract = Record<string, DeclaredRequest<Mode, z.ZodMiniType, unknown>>;

export type InputOf<D> = D extends DeclaredRequest<Mode, infer S, unknown> ? z.output<S> : never;
export type OutputOf<D> = D extends DeclaredRequest<Mode, z.ZodMiniType, infer O> ? O : never;

/** The context of one request: where it came from, and for a job the lock to commit under. */
export type RequestContext<M extends Mode> = { frame?: Frame | undefined } & (M extends "job"
  ? { underLock: UnderLock }
  : unknown);

/** How a service answers a contract: one handler for each request. A handler may reject. */
export type Implementation<C extends Contract, P> = {
  [N in keyof C]: (
    ports: P,
    input: InputOf<C[N]>,
    context: RequestContext<C[N]["mode"]>,
  ) => Promise<Answer<OutputOf<C[N]>>>;
};

const EXTENSION_PAGE: readonly Asker[] = ["extension-page"];

/** A request of which the answer is not declared yet. */
interface Undeclared<M extends Mode, S extends z.ZodMiniType, B extends Precondition> {
  /** Lists the steps before which the request is answered already. */
  answeredBefore: <P extends Precondition>(...steps: P[]) => Undeclared<M, S, P>;
  /** Says what the district's policy forbids of it. */
  forbiddenBy: (rule: ForbiddenBy<z.output<S>>) => Undeclared<M, S, B>;
  answers: <O>(...shown: Disclosed<z.output<S>, O>) => DeclaredRequest<M, S, O, B>;
}

const undeclared = <M extends Mode, S extends z.ZodMiniType, B extends Precondition>(
  known: Omit<DeclaredRequest<M, S, unknown, B>, "log" | "hidesInitials" | "output">,
): Undeclared<M, S, B> => ({
  answeredBefore: (...before) => undeclared({ ...known, before }),
  forbiddenBy: (forbiddenBy) => undeclared({ ...known, forbiddenBy }),
  answers: (...[shown]) => ({
    ...known,
    log: shown?.log ?? null,
    hidesInitials: shown?.hidesInitials === true,
  }),
});

const declare =
  <M extends Mode>(mode: M) =>
  <S extends z.ZodMiniType>(input: S, fromPage: FromPage | null = null): Undeclared<M, S, never> =>
    undeclared({
      ...{ mode, input, fromPage },
      askers: fromPage?.askers ?? EXTENSION_PAGE,
      before: [],
      forbiddenBy: null,
    });

/** Declares a request that reads. Without `fromPage` only pages of the extension may send it. */
export const query = declare("query");
/** Declares a request that writes. Without `fromPage` only pages of the extension may send it. */
export const command = declare("command");
/** Declares a request that waits or computes. Without `fromPage` only pages of the extension may send it. */
export const job = declare("job");
