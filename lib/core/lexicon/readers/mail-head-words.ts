import { patternWith } from "../read-lexicon";

/**
 * "On Mon, Aug 12, 2024 at 4:31 PM Beth wrote:", "Sent: Monday, September 9, 2024 7:14 AM": matches the line that says
 * when a mail was sent.
 */
export const MAIL_HEAD = patternWith("iu")`
^[\s>]*(?:on|el|am|le)\s.*\d{4}.*(?:wrote|escribi[oó])\s*:?\s*$
^[\s>]*(?:on|el)\s+\p{L}{3,9}\.?,?\s+\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4},?\s.*
^[\s>]*(?:on|el)\s+\p{L}{3,9}\.?,?\s+\d{1,2}\s+(?:de\s+)?\p{L}{3,9}\.?\s+(?:de\s+)?\d{4},?\s.*
^[\s>*]*(?:sent|date|from|to|cc|subject|subj|enviado(?:\s+el)?|fecha|de|para|asunto)\s*:\*?\s.*(?:\d{4}|@).*
^[\s>*]*(?:subject|subj|asunto|re|fwd?|rv)\s*:\*?\s.*
^[\s>-]*(?:original|forwarded)\s+message\W*$
`;
