import { patternWith } from "../lexicon/read-lexicon";

/**
 * "On Mon, Aug 12, 2024 at 4:31 PM Beth wrote:", "Sent: Monday, September 9, 2024 7:14 AM": matches the line that says
 * when a mail was sent.
 */
const MAIL_HEAD = patternWith("iu")`
^[\s>]*(?:on|el|am|le)\s.*\d{4}.*(?:wrote|escribi[oó])\s*:?\s*$
^[\s>]*(?:on|el)\s+\p{L}{3,9}\.?,?\s+\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4},?\s.*
^[\s>]*(?:on|el)\s+\p{L}{3,9}\.?,?\s+\d{1,2}\s+(?:de\s+)?\p{L}{3,9}\.?\s+(?:de\s+)?\d{4},?\s.*
^[\s>*]*(?:sent|date|from|to|cc|subject|subj|enviado(?:\s+el)?|fecha|de|para|asunto)\s*:\*?\s.*(?:\d{4}|@).*
^[\s>*]*(?:subject|subj|asunto|re|fwd?|rv)\s*:\*?\s.*
^[\s>-]*(?:original|forwarded)\s+message\W*$
`;

/** True for a line that a mail program writes above a mail: its day is that of the mail, not of a routine. */
export const isMailHead = (text: string): boolean => MAIL_HEAD.test(text);

const SUBJECT = /^[\s>*]*(?:subject|subj|asunto|re|fwd?|rv)\s*:/iu;

/** True for the subject among the lines above a mail, which can itself give a time: "Re: Math 9:00-9:45". */
export const isSubject = (text: string): boolean => SUBJECT.test(text);
