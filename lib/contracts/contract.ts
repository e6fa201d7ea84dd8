import type * as z from "zod/mini";
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

/** One declared request. */
export interface DeclaredRequest<M extends Mode, S extends z.ZodMiniType, O> {
  mode: M;
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

const declare =
  <M extends Mode>(mode: M) =>
  <S extends z.ZodMiniType>(input: S, fromPage: FromPage | null = null) => ({
    answers: <O>(...[shown]: Disclosed<z.output<S>, O>): DeclaredRequest<M, S, O> => ({
      ...{
        mode,
        askers: fromPage?.askers ?? EXTENSION_PAGE,
        fromPage,
        input,
        log: shown?.log ?? null,
        hidesInitials: shown?.hidesInitials === true,
      },
    }),
  });

/** Declares a request that reads. Without `fromPage` only pages of the extension may send it. */
export const query = declare("query");
/** Declares a request that writes. Without `fromPage` only pages of the extension may send it. */
export const command = declare("command");
/** Declares a request that waits or computes. Without `fromPage` only pages of the extension may send it. */
export const job = declare("job");
