import { patternWith } from "../lexicon/read-lexicon";

/** A cue that the goal gives the student: "with one verbal cue", "given visual supports". */
const GIVEN_CUES = patternWith("iu")`
\b(?:
 with
 given
 using
 when given
 provided
 after
 following
 con
 tras
 dad[oa]s?
)\s+(?!out\b|(?:no|zero|sin|ningún)\s(?!more\b|más\b))(?:[\p{L}\d%/-]+[\s,]+){0,6}?(?:
 cue(?:s|ing)?
 prompt(?:s|ing)?
 assist(?:ance|s)?
 reminders?
 supports?
 models?
 modeling
 help
 apoyos?
 ayudas?
 recordatorios?
 señales
 indicaciones
 modelos?
)\b
\b(?:
 no more than
 not more than
 fewer than
 less than
 at most
 up to
 no más de
 menos de
 hasta
)\s+[\p{L}\d]+\s+(?:\p{L}+\s+){0,2}?(?:
 cues?
 prompts?
 assists?
 reminders?
 apoyos?
 ayudas?
 recordatorios?
)\b
`;
const NO_CUES = /\b(?:without|no(?!\s+(?:more|m[áa]s)\b)|independent(?:ly)?|sin|independiente(?:mente)?)\b/iu;

/** True when a goal counts what is done with cues: only where its own words give them. */
export function allowsCues(goalText: string): boolean {
  const [given] = GIVEN_CUES.exec(goalText) ?? [];
  return given !== undefined && !NO_CUES.test(given);
}
