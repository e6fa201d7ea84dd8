import { MISSED_CAUSES, type LedgerEntry, type MissedCause } from "./ledger-entry";

/**
 * What becomes of the minutes of a missed session:
 * - `owed`: they are given again, in this period or the next
 * - `excused`: they are not owed
 * - `if-offered`: not owed where the record shows when and where the service was offered; else undecided
 * - `ask`: the district decides case by case; until then they count as owed in their own period, and are listed as
 *   undecided
 */
export const MAKE_UP_DUTIES = ["owed", "excused", "if-offered", "ask"] as const;
export type MakeUpDuty = (typeof MAKE_UP_DUTIES)[number];

/** A duty, and where it is written. The sources were read in November 2026. */
interface Rule {
  duty: MakeUpDuty;
  source: string;
}

/** Whose absences keep a school day from counting towards a deadline. */
export const ABSENT_PEOPLE = ["student", "therapist"] as const;
export type AbsentPerson = (typeof ABSENT_PEOPLE)[number];

/** By when parents are informed that a session was not given, counted in school days. */
export interface ParentNotice {
  /** A session that was not given within so many school days of its date ... */
  afterSchoolDays: number;
  /** ... is reported to the parents within so many more. */
  withinSchoolDays: number;
  /** School days on which one of these is absent do not count. */
  leavesOut: AbsentPerson[];
  source: string;
}

/** Names of the policies, for the settings; their words are in lib/i18n. */
export const MAKE_UP_POLICY_IDS = [
  "case-by-case",
  "offered",
  "provider-owes",
  "regional-texas",
  "illinois",
  "own",
] as const;
export type MakeUpPolicyId = (typeof MAKE_UP_POLICY_IDS)[number];

/** How a district judges missed sessions, by cause. */
export interface MakeUpPolicy {
  id: MakeUpPolicyId;
  rules: Record<MissedCause, Rule>;
  notice?: ParentNotice;
}

const IDEA_SILENT = "IDEA is silent; asha.org, Missed sessions: no general make-up policy";
const BALKMAN = "OSEP, Letter to Balkman (1995, 2008): offered while the child was away, as a rule not owed";
const PROVIDER = "wrightslaw.com, Making up missed services: provider's miss, school test or trip is made up";
const HCDE = "txspot.org / hcde-texas.org, a regional therapy service";

const every = (rule: Rule): Record<MissedCause, Rule> =>
  Object.fromEntries(MISSED_CAUSES.map((cause) => [cause, rule])) as Record<MissedCause, Rule>;

const CASE_BY_CASE = every({ duty: "ask", source: IDEA_SILENT });
const OFFERED: MakeUpPolicy["rules"] = {
  ...CASE_BY_CASE,
  "student-absent": { duty: "if-offered", source: BALKMAN },
  "student-declined": { duty: "if-offered", source: BALKMAN },
  "family-declined": { duty: "if-offered", source: BALKMAN },
};

const POLICIES: Record<Exclude<MakeUpPolicyId, "own">, Omit<MakeUpPolicy, "id">> = {
  "case-by-case": { rules: CASE_BY_CASE },
  offered: { rules: OFFERED },
  "provider-owes": {
    rules: {
      ...OFFERED,
      "therapist-away": { duty: "owed", source: PROVIDER },
      "school-event": { duty: "owed", source: PROVIDER },
      testing: { duty: "owed", source: PROVIDER },
    },
  },
  "regional-texas": {
    rules: {
      ...CASE_BY_CASE,
      "therapist-away": { duty: "owed", source: HCDE },
      "school-event": { duty: "owed", source: HCDE },
      "no-school": { duty: "owed", source: HCDE },
      "student-absent": { duty: "excused", source: HCDE },
    },
  },
  illinois: {
    rules: CASE_BY_CASE,
    notice: {
      ...{ afterSchoolDays: 10, withinSchoolDays: 3, leavesOut: ["student"] },
      source:
        "ilga.gov, 23 Ill. Adm. Code 226.310; PA 101-0515 (specialedlawinsights.com, September 2019): " +
        "days on which the child is absent do not count",
    },
  },
};

/** A district's rule as she entered it, with the document that it is from. */
export interface OwnMakeUpRule {
  duties: Record<MissedCause, MakeUpDuty>;
  notice?: Omit<ParentNotice, "source">;
  source: string;
}

/** The policy that she chose, and her district's own rule where she entered one. */
export interface ChosenMakeUpPolicy {
  makeUpPolicy: string;
  ownMakeUpRule?: OwnMakeUpRule;
}

/**
 * Finds the policy that she chose; `case-by-case` where a stored id is unknown, and the same rules while no own rule is
 * entered.
 */
export function chosenPolicy({ makeUpPolicy: id, ownMakeUpRule: own }: ChosenMakeUpPolicy): MakeUpPolicy {
  if (id !== "own") return makeUpPolicy(id);
  if (!own) return { ...makeUpPolicy("case-by-case"), id };
  const { duties, notice, source } = own;
  const rules = Object.fromEntries(MISSED_CAUSES.map((cause) => [cause, { duty: duties[cause], source }]));
  return { id, rules: rules as MakeUpPolicy["rules"], ...(notice ? { notice: { ...notice, source } } : {}) };
}

/** Finds one of the policies that come with Pushpin; `case-by-case` where the id is unknown. */
export function makeUpPolicy(id: string): MakeUpPolicy {
  const known = (Object.keys(POLICIES) as (keyof typeof POLICIES)[]).find((one) => one === id) ?? "case-by-case";
  return { id: known, ...POLICIES[known] };
}

/** What becomes of a missed session's minutes, once the evidence in its record has been checked. */
export type MissedMinutes = "owed" | "excused" | "undecided";

/** Judges a missed session: by the decision in its entry, else by a policy. Without a cause it is undecided. */
export function judgeMissed(
  { cause, time, classId, decided }: Pick<LedgerEntry, "cause" | "time" | "classId" | "decided">,
  { rules }: MakeUpPolicy,
): MissedMinutes {
  if (decided) return decided;
  const duty = cause ? rules[cause].duty : "ask";
  if (duty === "ask") return "undecided";
  if (duty !== "if-offered") return duty;
  return time && classId !== undefined ? "excused" : "undecided";
}
