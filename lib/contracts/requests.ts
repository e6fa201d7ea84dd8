import { caseloadContract } from "./caseload";
import { classesContract } from "./classes";
import type { InputOf, OutputOf } from "./contract";
import { feedsContract } from "./feeds";
import { healthContract } from "./health";
import { matrixContract } from "./matrix";
import { schoolCalendarContract } from "./school-calendar";
import { studentsContract } from "./students";
import { todayContract } from "./today";
import { vaultContract } from "./vault";
import { windowsContract } from "./windows";

/** All contracts. tests/contracts/requests.test.ts checks that no two declare the same name. */
export const CONTRACTS = [
  windowsContract,
  todayContract,
  caseloadContract,
  classesContract,
  feedsContract,
  studentsContract,
  matrixContract,
  schoolCalendarContract,
  healthContract,
  vaultContract,
] as const;

type Joined<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void ? All : never;
export type Requests = Joined<(typeof CONTRACTS)[number]>;

/** Every request by its name. */
export const REQUESTS = Object.assign({}, ...CONTRACTS) as Requests;

export type RequestName = keyof Requests;
export type Input<N extends RequestName> = InputOf<Requests[N]>;
export type Output<N extends RequestName> = OutputOf<Requests[N]>;

/** Names of requests that change records and answer with success or failure only. */
export type ChangeName = {
  [N in RequestName]: Requests[N]["mode"] extends "query" ? never : null extends Output<N> ? N : never;
}[RequestName];
