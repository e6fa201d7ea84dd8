import { patternWith } from "../read-lexicon";

export const DAY_END = patternWith("iu")`
(?<!\p{L})(?:
 dis+m[ie]s+(?:[aei]?ls?|ed)?
 dismiss
 salida
 despedida
 pack(?:ing)?(?:[\s-]*(?:up|&|and|n)(?!\p{L})|(?=\s*\/))
 bus+es
 bus
 pick[\s-]?up
 go\s+home
 home
 end\s+of\s+(?:the\s+)?day
 release
 departure
 car\s?line
 carpool
)(?!\p{L})
^(?:the\s+)?(?:(?:last|final|end|dismissal)\s+)?bell$
^(?:school(?:['’]s)?\s+)?out$
`;

/** Matches names of a moment, such as dismissal, which does not last until the next routine begins. */
export const MOMENT = patternWith("iu")`
^(?:
 (?:go(?:ing)?\s+)?home
 dis+m[ie]s+(?:[aei]?ls?|ed)?
 (?:last|final|end|dismissal)\s+bell
 (?:bus(?:es)?|walkers?|parents?)\s+(?:dis+mis+al|pick[\s-]?up)
 salida
 (?:school(?:['’]s)?\s+)?out
)$
`;

/** "1st bell", "Late bus": a signal, or what leaves when the class is over; nothing of a class happens then. */
export const SIGNAL = patternWith("iu")`
^(?:(?:1st|2nd|3rd|first|second|third|tardy|late|warning|entry|passing)\s+)+bells?$
^bells?\s+(?:ring|rings)$
^(?:the\s+)?(?:late|activity|sports?)\s+bus(?:es)?$
`;
