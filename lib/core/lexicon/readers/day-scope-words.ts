import { patternWith } from "../read-lexicon";

export const EXCEPT = patternWith("iu")`
[\s,(]*(?<!\p{L})(?:
 except(?:\s+(?:for|on))?
 excluding
 (?:all\s+)?but(?:\s+(?:not|on))?
 (?:not|never|skip(?:s|ped|ping)?|minus|without)(?:\s+on)?
 (?:does\s*n[o'’]?t|does\s+not|wo\s*n['’]?t|not)\s+(?:meet|happen|have)(?:\s+on)?
 other\s+than(?:\s+on)?
 no
 (?:excepto|menos|salvo|nunca|sin)(?:\s+(?:en\s+)?(?:el|los))?
)\s+$
`;

/** Matches words that exclude the days after them: "Mon-Thurs only, no class on Fridays". */
export const NO_CLASS = patternWith("iu")`
[\s,;(–—-]*(?<!\p{L})(?:
 no\s+(?:class(?:es)?|school|pre-?k|pre-?school|sessions?|kids|students)(?:\s+on)?
 (?:closed|off)(?:\s+on)?
 (?:no\s+hay|sin)\s+clases?(?:\s+(?:el|los))?
)\s+$
`;

export const LEAD = patternWith("iu")`
(?<!\p{L})(?:
 (?:(?:only|just|solo|sólo|solamente)\s+)?(?:on|every|each|los|el|cada)
 only
 just
 solo
 sólo
 solamente
)\s+$
`;

/** Words before a single letter that make it a name: "Group F", "Block M". */
export const NAMED_BY_LETTER = patternWith("iu")`
(?:
 group
 block
 period
 per
 section
 room
 rm
 class
 hour
 team
 lunch
 wing
 bloque
 grupo
 sala
 salón
 part
 grade
 unit
 level
 pod
 hall
 bus
 plan
 set
 tier
)\s*$
`;

/** Words that may be in brackets beside days: "(Weds only)", "(every Friday)". */
export const BESIDE_DAYS = patternWith("giu")`
(?<!\p{L})(?:
 only
 on
 every
 each
 and
 or
 y
 e
 except
 no
 not
 but
 for
 the
 solo
 sólo
 solamente
 los
 el
 never
 skip(?:s|ped|ping)?
 meets?
 (?:does|do|wo)\s*n[o'’]?t
 other\s+than
 excluding
 without
 minus
 excepto
 menos
 salvo
 nunca
 sin
 always
 to
 thru
 through
 a
 al
 all
 days?
 weekly
)(?!\p{L})
`;
