import type { Discipline } from "../goals/goal-case";
import type { IsoDate } from "../time/iso-date";

/** Periods in which IEPs count sessions; a nine-week grading period is a quarter. */
export const SERVICE_PERIODS = ["day", "week", "month", "quarter", "trimester", "semester", "year"] as const;
export type ServicePeriod = (typeof SERVICE_PERIODS)[number];

/** Where the minutes are given; "consult" covers indirect time and collaboration. */
export type ServiceSetting = "in-class" | "out-of-class" | "consult";

/** "3 weeks out of 4". */
export interface WeeksOf {
  weeks: number;
  outOf: number;
}

/** One line of services as an IEP grants it: `minutes` per session, `times` sessions per period. */
export interface ServiceLine {
  discipline: Discipline | null;
  minutes: number;
  times: number;
  per: ServicePeriod;
  of: WeeksOf | null;
  setting: ServiceSetting | null;
  from: IsoDate | null;
  to: IsoDate | null;
  /**
   * On what the line depends, as written: "after 90 % on two probes"; "once goals are met" where the line before is
   * granted "until goals are met". It grants nothing before she says it is met.
   */
  condition?: string;
  /** What ends the service, as written: "discharge upon mastery". The line counts until she enters a last day. */
  endsWhen?: string;
}

/** Lists the IEP's words on which a service depends. */
export const conditionTexts = ({ condition, endsWhen }: ServiceLine): string[] =>
  [condition, endsWhen].flatMap((text) => text ?? []);

/** Passes the IEP's words on which a service depends through `write`. */
export const withConditionTexts = <S extends ServiceLine>(service: S, write: (text: string) => string): S => ({
  ...service,
  ...(service.condition === undefined ? {} : { condition: write(service.condition) }),
  ...(service.endsWhen === undefined ? {} : { endsWhen: write(service.endsWhen) }),
});

/** Converts a service by the semester to one by the year: twice as many sessions. */
export const byYear = <S extends Pick<ServiceLine, "times" | "per">>(service: S): S =>
  service.per === "semester" ? { ...service, times: service.times * 2, per: "year" } : service;

/** Why a line of services is asked about instead of read. */
export type ServiceDoubt =
  /** "20-30 minutes". */
  | "range"
  /** "up to 30 minutes", "as needed", "at least". */
  | "open-amount"
  /** Numbers that do not agree with each other, as 2 x 30 minutes with a total of 90. */
  | "contradiction"
  /** Minutes without a frequency. */
  | "no-period"
  /** A period that means different lengths: biweekly, six weeks, a cycle. */
  | "unclear-period"
  /** A frequency without minutes. */
  | "no-minutes"
  /** A number of minutes or sessions beyond what a school day or week can hold. */
  | "implausible"
  /** Minutes of a whole period in several sessions of unknown length. */
  | "no-session-length"
  /** A day that begins or ends a service, without its year. */
  | "no-year"
  /** A change that depends on something, of which no amount is said. */
  | "conditional"
  /** An end that depends on something: the service is granted and in force until she sets its last day. */
  | "open-end"
  /** From an expired IEP, or a section that may not grant services. */
  | "not-sure-granted";

/** What was read in a text about services. */
export interface ServiceReading {
  services: ServiceLine[];
  doubts: { text: string; why: ServiceDoubt }[];
}
