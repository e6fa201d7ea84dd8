import type { Noted } from "./access";
import { buildingContract } from "./building";
import { bookingContract } from "./booking";
import { accountsContract } from "./accounts";
import { caseloadContract } from "./caseload";
import { choicesContract } from "./choices";
import { caseloadImportContract } from "./caseload-import";
import { classesContract } from "./classes";
import { coverageContract } from "./coverage";
import type { InputOf, OutputOf } from "./contract";
import { feedsContract } from "./feeds";
import type { PolicyCheck } from "./from-page";
import { healthContract } from "./health";
import { matrixContract } from "./matrix";
import { pageFrameContract } from "./page-frame";
import { schoolCalendarContract } from "./school-calendar";
import { studentsContract } from "./students";
import { sessionsContract } from "./sessions";
import { studentPageContract } from "./student-page";
import { todayContract } from "./today";
import { visitsContract } from "./visits";
import { vaultContract } from "./vault";
import { windowsContract } from "./windows";

/** All contracts; no two declare the same name (tests/contracts/contracts.test.ts). */
export const CONTRACTS = [
  windowsContract,
  bookingContract,
  pageFrameContract,
  accountsContract,
  todayContract,
  sessionsContract,
  visitsContract,
  coverageContract,
  caseloadContract,
  caseloadImportContract,
  classesContract,
  feedsContract,
  studentsContract,
  studentPageContract,
  matrixContract,
  schoolCalendarContract,
  healthContract,
  vaultContract,
  choicesContract,
  buildingContract,
] as const;

type Joined<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void ? All : never;
export type Requests = Joined<(typeof CONTRACTS)[number]>;

/** Every request by its name. */
export const REQUESTS = Object.assign({}, ...CONTRACTS) as Requests;

export type RequestName = keyof Requests;
export type Input<N extends RequestName> = InputOf<Requests[N]>;
export type Output<N extends RequestName> = OutputOf<Requests[N]>;

/** What of a calendar page the district's policy has to allow for a request; all of it where no page may send it. */
export const policyCheckOf = (name: RequestName): PolicyCheck => REQUESTS[name].fromPage?.policy ?? "account";

/** Gives the entry of the access log for an answered request; null for one that says nothing about a student. */
export function accessOf<N extends RequestName>(name: N, input: Input<N>, output: Output<N>): Noted | null {
  const { log } = REQUESTS[name];
  const noted = typeof log === "function" ? log(input as never, output as never) : log;
  return typeof noted === "string" ? { act: noted } : noted;
}

/** Names of requests that change records and answer with success or failure only. */
export type ChangeName = {
  [N in RequestName]: Requests[N]["mode"] extends "query" ? never : null extends Output<N> ? N : never;
}[RequestName];
