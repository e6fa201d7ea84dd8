import { MAIL_HEAD } from "../lexicon/readers/mail-head-words";

/** True for a line that a mail program writes above a mail: its day is that of the mail, not of a routine. */
export const isMailHead = (text: string): boolean => MAIL_HEAD.test(text);

const SUBJECT = /^[\s>*]*(?:subject|subj|asunto|re|fwd?|rv)\s*:/iu;

/** True for the subject among the lines above a mail, which can itself give a time: "Re: Math 9:00-9:45". */
export const isSubject = (text: string): boolean => SUBJECT.test(text);
