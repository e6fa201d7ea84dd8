import type { TitleContext } from "./recognition";
import type { NonRoutineKind, RoutineKind } from "../lexicon/routine-kinds";

type Reading = { kind: RoutineKind; confidence: number } | { nonRoutine: NonRoutineKind };

const NOON = 720;
const grades = (context: TitleContext): number | undefined => {
  const text = context.grade?.toLowerCase().trim() ?? "";
  if (/^(?:pre|pk|tk|early|3|4)\s?-?k|^pre/.test(text)) return -1;
  if (text.startsWith("k")) return 0;
  const digits = /\d+/.exec(text);
  return digits ? Number(digits[0]) : undefined;
};
const isSecondary = (context: TitleContext): boolean => (grades(context) ?? 0) >= 6;
const isYoung = (context: TitleContext): boolean => (grades(context) ?? 9) <= 2;
const around = (context: TitleContext): string =>
  `${context.previousTitle ?? ""} | ${context.nextTitle ?? ""}`.toLowerCase();
const sure = (kind: RoutineKind, confidence = 0.85): Reading => ({ kind, confidence });

/**
 * Titles that mean different things in different places, read by their surroundings. A reader returns undefined when
 * the context does not help; then the lexicon's usual meaning applies, with little confidence.
 */
export const AMBIGUOUS: Record<string, (context: TitleContext) => Reading | undefined> = {
  // "RR": restroom, or a running record when a reading block surrounds it.
  rr: (context) => {
    if (/snack|lunch|recess|water|outside|playground|nap|rest/.test(around(context))) return sure("toileting_hygiene");
    if (/guided reading|reading group|testing|assess/.test(around(context)) && (context.durationMinutes ?? 0) > 20)
      return { nonRoutine: "assessment" };
    return context.startMinute === undefined ? undefined : sure("toileting_hygiene", 0.7);
  },
  ss: (context) => {
    if ((grades(context) ?? 9) <= 0 && (context.durationMinutes ?? 60) <= 25) return sure("sel", 0.5);
    return grades(context) === undefined ? undefined : sure("social_studies");
  },
  pa: (context) => {
    if (isSecondary(context)) return sure("music", 0.5);
    return isYoung(context) || /phonics|reading|heggerty|letter/.test(around(context)) ? sure("phonics") : undefined;
  },
  // "Salida": going home at the end of the day, a trip when it fills the middle of it.
  salida: (context) => {
    if (context.startMinute === undefined) return undefined;
    const long = (context.durationMinutes ?? 0) >= 60;
    return long || context.startMinute < NOON ? { nonRoutine: "event" } : sure("dismissal", 0.9);
  },
  special: (context) => ((context.durationMinutes ?? 30) <= 60 ? sure("specials", 0.7) : undefined),
  hr: (context) => (grades(context) === undefined ? undefined : sure("advisory", isYoung(context) ? 0.6 : 0.9)),
  ir: (context) => (isYoung(context) || isSecondary(context) ? sure("independent_reading", 0.7) : undefined),
  mm: (context) => {
    if (context.startMinute !== undefined && context.startMinute > 660) return sure("math", 0.4);
    return isSecondary(context) ? sure("math", 0.4) : undefined;
  },
  ww: (context) => (isSecondary(context) ? sure("literacy", 0.5) : undefined),
  cc: (context) => (isSecondary(context) ? sure("pe", 0.4) : undefined),
  rec: (context) => (isSecondary(context) ? sure("pe", 0.5) : undefined),
  block: (context) =>
    isSecondary(context) ? { nonRoutine: "opaque" } : isYoung(context) ? sure("free_play") : undefined,
  reading: (context) => {
    const grade = grades(context);
    return grade !== undefined && grade < 0 ? sure("read_aloud", 0.7) : undefined;
  },
  gym: (context) =>
    context.startMinute !== undefined && context.startMinute >= 960 ? { nonRoutine: "personal" } : undefined,
  // A spoken language is a subject from the middle grades on; before, it is the language of the literacy block.
  spanish: (context) => (isYoung(context) && (context.durationMinutes ?? 0) > 60 ? sure("literacy", 0.6) : undefined),
  // A bare break of a bell schedule is time with peers and food; an all-day break is a holiday.
  break: (context) => {
    if (context.durationMinutes === undefined) return { nonRoutine: "opaque" };
    if (context.durationMinutes >= 300) return { nonRoutine: "holiday" };
    return sure(isSecondary(context) ? "snack" : "recess", 0.5);
  },
  nutrition: (context) => ((context.durationMinutes ?? 15) <= 30 ? undefined : sure("health", 0.7)),
  // A long movement block is PE; a short one is what the lexicon says.
  movement: (context) => ((context.durationMinutes ?? 10) > 25 ? sure("pe", 0.6) : undefined),
};

/** Short codes whose usual meaning is a guess as long as no context confirms it. */
export const UNSURE_CODES = new Set([
  "rr",
  "ss",
  "pa",
  "special",
  "hr",
  "ir",
  "mm",
  "ww",
  "cc",
  "rec",
  "cm",
  "br",
  "ra",
  "rw",
]);
