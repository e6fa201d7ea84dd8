import type { ServicePeriod, ServiceSetting } from "../../../lib/core/service-lines/service-line";
import type { Discipline } from "../../../lib/core/goals/goal-case";

/** One service as a made table grants it. */
export interface MadeService {
  discipline: Discipline;
  minutes: number;
  times: number;
  per: ServicePeriod;
  setting: ServiceSetting;
  from: string;
  to: string;
}

/** A made table of services, and what it grants of OT, PT and SLP. */
export interface MadeTable {
  heading: string;
  rows: string[][];
  services: MadeService[];
}

interface Row extends Omit<MadeService, "discipline"> {
  discipline: Discipline | "other";
}

interface Column {
  head: string;
  cell: (row: Row) => string;
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const NAMES: Readonly<Record<Row["discipline"], readonly string[]>> = {
  OT: ["Occupational Therapy", "OT", "Occupational therapy (related)", "Occ. Therapy"],
  PT: ["Physical Therapy", "PT", "Physical therapy (related)", "Phys. Therapy"],
  SLP: ["Speech-Language Therapy", "Speech", "Speech/Language", "Speech and language services", "SLP"],
  other: ["Counseling", "Nursing services", "Specialized academic instruction", "Social work", "Adapted PE", "Reading"],
};
const GIVERS: Readonly<Record<Row["discipline"], readonly string[]>> = {
  OT: ["OT", "COTA", "Occupational Therapist", "OTR/L"],
  PT: ["PT", "Physical Therapist", "PTA"],
  SLP: ["SLP", "Speech Pathologist", "Speech-Language Pathologist"],
  other: ["School psychologist", "School nurse", "Special education teacher"],
};
const PLACES: Readonly<Record<ServiceSetting, readonly string[]>> = {
  "in-class": ["General education classroom", "Regular class", "Gen ed", "Kindergarten classroom", "Push-in"],
  "out-of-class": ["Therapy room", "Speech room", "Outside general education", "Resource room", "Pull-out"],
  consult: ["Consult", "Consultation with staff", "Indirect, with teacher"],
};
const NUMBER_WORDS = ["", "once", "twice", "three times", "four times"];
const ADVERBS: Readonly<Record<string, string>> = {
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  year: "yearly",
};
const SHORT: Readonly<Record<string, string>> = { week: "wk", month: "mo", quarter: "qtr", year: "yr" };

type Pick = <T>(all: readonly T[]) => T;

/** Columns that say how long and how often together. */
function amountColumns(pick: Pick): Column[] {
  const timesHead = pick(["Sessions", "# of sessions", "Times", "Visits", "Number of sessions", "How many"]);
  const minutesHead = pick(["Minutes", "Min.", "Session length", "Minutes per session", "Duration (min)", "MIN/SESS"]);
  const perHead = pick(["Per", "Period", "Unit", "Interval", "Every"]);
  const oftenHead = pick(["Frequency", "How often", "Freq.", "Sessions", "Rate"]);
  const lengthHead = pick(["Duration", "Length", "Time", "Session", "Duration of session", "How long"]);
  const amountHead = pick([
    "Amount/Frequency",
    "Time and frequency",
    "How much",
    "Service time",
    "Dosage",
    "Minutes and frequency",
  ]);
  const perStyle = pick([(per: string) => per, (per: string) => ADVERBS[per]!, (per: string) => SHORT[per]!]);
  const oftenStyle = pick([
    ({ times, per }: Row) => `${times}x/${per}`,
    ({ times, per }: Row) => `${times} times per ${per}`,
    ({ times, per }: Row) => `${times}x ${ADVERBS[per]!}`,
    ({ times, per }: Row) => `${times}/${SHORT[per]!}`,
    ({ times, per }: Row) => `${NUMBER_WORDS[times]!} a ${per}`,
    ({ times, per }: Row) => `${times} per ${per}`,
  ]);
  const lengthStyle = pick([
    ({ minutes }: Row) => `${minutes} minutes`,
    ({ minutes }: Row) => `${minutes} min.`,
    ({ minutes }: Row) => `${minutes} min`,
    ({ minutes }: Row) => `${minutes} min/session`,
  ]);
  const wholeStyle = pick([
    ({ minutes, times, per }: Row) => `${minutes} min ${times}x/${per}`,
    ({ minutes, times, per }: Row) => `${times} x ${minutes} minutes ${ADVERBS[per]!}`,
    ({ minutes, times, per }: Row) => `${minutes} minutes, ${NUMBER_WORDS[times]!} a ${per}`,
    ({ minutes, times, per }: Row) => `${times} session${times > 1 ? "s" : ""} of ${minutes} minutes per ${per}`,
    ({ minutes, times, per }: Row) => `${minutes} min/session, ${times} session${times > 1 ? "s" : ""}/${SHORT[per]!}`,
  ]);
  return pick<Column[]>([
    [
      { head: minutesHead, cell: ({ minutes }) => `${minutes}` },
      { head: timesHead, cell: ({ times }) => `${times}` },
      { head: perHead, cell: ({ per }) => perStyle(per) },
    ],
    [
      { head: minutesHead, cell: ({ minutes }) => `${minutes}` },
      { head: oftenHead, cell: oftenStyle },
    ],
    [
      { head: lengthHead, cell: lengthStyle },
      { head: oftenHead, cell: oftenStyle },
    ],
    [{ head: amountHead, cell: wholeStyle }],
  ]);
}

function dateColumns(pick: Pick, from: string, to: string): Column[] {
  const shown = (iso: string): string => {
    const [year, month, day] = iso.split("-") as [string, string, string];
    return `${month}/${day}/${year}`;
  };
  return pick<Column[]>([
    [
      { head: pick(["Start", "Begin date", "Initiation date", "From"]), cell: () => shown(from) },
      { head: pick(["End", "End date", "To", "Through", "Anticipated duration"]), cell: () => shown(to) },
    ],
    [{ head: pick(["Dates", "Start - End", "Service dates"]), cell: () => `${shown(from)} - ${shown(to)}` }],
    [],
  ]);
}

const EXTRAS: readonly Column[] = [
  { head: "Goal #", cell: () => "1, 3" },
  { head: "Group size", cell: () => "1:1" },
  { head: "Code", cell: () => "415" },
  { head: "Funding", cell: () => "District" },
  { head: "Room", cell: () => "Rm 12" },
];

/** A table of services as some form may have it: columns, their order, heads and words by chance. */
export function madeTable(seed: number): MadeTable {
  const random = randomOf(seed);
  const pick: Pick = (all) => all[Math.floor(random() * all.length)]!;
  const [from, to] = pick([
    ["2026-09-08", "2027-06-11"],
    ["2026-02-09", "2027-02-08"],
  ]) as [string, string];
  const rows = Array.from({ length: 3 + Math.floor(random() * 4) }, (): Row => ({
    discipline: pick(["OT", "PT", "SLP", "SLP", "OT", "other"] as const),
    minutes: pick([15, 20, 25, 30, 40, 45, 60]),
    times: pick([1, 1, 2, 2, 3, 4]),
    per: pick(["week", "week", "week", "month", "month", "quarter", "year"] as const),
    setting: pick(["in-class", "out-of-class", "out-of-class", "consult"] as const),
    from,
    to,
  }));
  const name: Column = {
    head: pick([
      "Service",
      "Related service",
      "Type of service",
      "Service type",
      "Special education / related service",
    ]),
    cell: ({ discipline }) => pick(NAMES[discipline]),
  };
  const giver: Column = {
    head: pick(["Provider", "Provided by", "Position responsible", "Delivered by", "Personnel", "Staff"]),
    cell: ({ discipline }) => pick(GIVERS[discipline]),
  };
  const place: Column = {
    head: pick(["Location", "Setting", "Where", "Place of service", "Location of services", "Environment"]),
    cell: ({ setting }) => pick(PLACES[setting]),
  };
  const dates = dateColumns(pick, from, to);
  const rest = [...amountColumns(pick), place, ...dates, ...(random() < 0.5 ? [giver] : [])];
  if (random() < 0.4) rest.push(pick(EXTRAS));
  const shuffled = rest.map((column) => [random(), column] as const).sort(([a], [b]) => a - b);
  const columns = [name, ...shuffled.map(([, column]) => column)];
  const span = dates.length > 0 ? { from, to } : { from: "", to: "" };
  return {
    heading: pick(["RELATED SERVICES", "Special Education and Related Services", "SERVICE DELIVERY", "Services Grid"]),
    rows: [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    services: rows.flatMap(({ discipline, ...row }) =>
      discipline === "other" ? [] : [{ ...row, discipline, ...span }],
    ),
  };
}
