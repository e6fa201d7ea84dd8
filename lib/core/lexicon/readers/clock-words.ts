import { patternWith } from "../read-lexicon";

/** Matches "las 9 y media", "a las 10 menos cuarto". */
export const SPANISH = patternWith("giu")`
(?<=(?<!\p{L})(?:
 las
 la
)\s+)(?<hour>\d{1,2})\s+(?<side>y|menos)\s+(?<word>cuarto|media|diez|cinco|veinticinco|veinte)(?!\p{L})
`;

/**
 * Matches "8 y cuarto a 9", "11 menos cuarto": a quarter and a half are times without "las" too, other words are
 * numbers ("2 y diez"); "1 y media horas" is a length.
 */
export const SPANISH_ALONE = patternWith("giu")`
(?<![\p{L}\d:.,/])(?<hour>1[0-2]|[1-9])(?::00)?\s+(?<side>y|menos)\s+(?<word>cuarto|media)(?!\p{L}|\s+(?:
 horas?
 hrs?
 hs
 h
)(?!\p{L}))
`;
