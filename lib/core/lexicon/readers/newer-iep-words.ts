import { pattern } from "../read-lexicon";

/** Matches a line after which everything belongs to an earlier IEP. */
export const EARLIER = pattern`
^[\s([*]*(?:
 attach(?:ed|ment)\b.{0,40}(?:iep|prior|previous)
 (?:prior|previous|former|earlier|old|superseded|expired|last year'?s) (?:iep|individualized)
 iep (?:of|from) (?:the )?(?:previous|last|prior)
 copy of (?:the |last |her |his |their )*(?:prior|previous|earlier|old|last|expired|expiring|former)
 (?:iep|pei) anterior
 anexo.{0,30}anterior
)
`;

export const DATED = pattern`
\b(?:
 date of (?:the )?(?:iep )?meeting
 meeting date
 iep (?:meeting )?date
 (?<!next )(?<!annual )iep meeting(?=\W{1,3}\d)
 iep dates?
 iep start
 effective
 date of iep
 amendment date
 fecha de(?: la)? reunion
 fecha del iep
)\b
`;

export const TITLE = pattern`
^(?:\W*|.*district\W+|amendment to (?:the )?)(?:
 individuali[sz]ed education(?:al)? program
 programa educativo individualizado
 iep amendment
 amendment to
)
`;
