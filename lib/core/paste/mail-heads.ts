import { patternWith } from "../lexicon/read-lexicon";
import { MAIL_HEAD } from "../lexicon/readers/mail-head-words";

/** True for a line that a mail program writes above a mail: its day is that of the mail, not of a routine. */
export const isMailHead = (text: string): boolean => MAIL_HEAD.test(text);

const SUBJECT = /^[\s>*]*(?:subject|subj|asunto|re|fwd?|rv)\s*:/iu;

/** True for the subject among the lines above a mail, which can itself give a time: "Re: Math 9:00-9:45". */
export const isSubject = (text: string): boolean => SUBJECT.test(text);

const OF_TEACHER = patternWith("iu")`
^(?!\s*\d{1,2}[:.h]\d\d)[^\d\n]{0,30}?(?<!\p{L})(?:
 (?:office|visiting|contact)\s+hours?
 horario\s+de\s+(?:atenci[oó]n|oficina)
)(?!\p{L})
`;

/**
 * True for a line that says when a teacher may be reached: "Office hours M-Th 3:15-3:45". A line that begins with a
 * time is a class period of that name.
 */
export const isOfficeHours = (text: string): boolean => OF_TEACHER.test(text);
