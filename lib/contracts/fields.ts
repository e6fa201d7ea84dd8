import * as z from "zod/mini";
import { NON_ROUTINE_KINDS, ROUTINE_KINDS } from "../core/lexicon/routine-kinds";
import { WEEKDAYS, isIsoDate } from "../core/time/iso-date";

/** Fields that several contracts share. Bounds keep a broken or hostile page from filling the vault. */
export const MAX_DAYS = 800;
const MAX_TEXT_LENGTH = 4000;

export const text = z.string().check(z.maxLength(MAX_TEXT_LENGTH));
export const id = z.string().check(z.minLength(1), z.maxLength(1000));
export const minute = z.int().check(z.minimum(0), z.maximum(1440));
export const isoDate = z.string().check(z.refine(isIsoDate));
export const zone = z.string().check(z.maxLength(80));
export const weekday = z.enum(WEEKDAYS);
export const vendor = z.enum(["google", "outlook"]);
export const account = z.optional(z.string().check(z.regex(/^(?:\/u\/\d{1,2}|work|personal)$/)));
/** Hours in minutes of the day, as typed: saving validates them and gives an error for each wrong field. */
export const hours = z.strictObject({ startMinute: z.number(), endMinute: z.number() });
export const routineKind = z.enum(ROUTINE_KINDS);
export const anyKind = z.enum([...ROUTINE_KINDS, ...NON_ROUTINE_KINDS]);
/** The input of a request that needs none. */
export const nothing = z.null();
export const byId = z.strictObject({ id });
export const ofClass = z.strictObject({ classId: id });
