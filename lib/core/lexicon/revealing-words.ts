import { patternWith } from "./read-lexicon";

/**
 * Words that reveal a disability or a plan once they appear beside a class and a time. Source: district rules on
 * e-mailed student records. "504" by itself is a room, and a two-hour delay is weather.
 */
export const REVEALING = patternWith("iu")`
(?<![\p{L}\p{N}])(?:
 iep[s]?
 504 (?:plan|meeting|mtg)s?
 plan(?:es)? 504
 sped
 special ed(?:ucation)?
 special needs
 educaci[oó]n especial
 necesidades (?:educativas )?especiales
 disab(?:led|ilit\w*)
 discapacidad\w*
 diagn[oó]s\w*
 impair(?:ed|ment)s?
 disorders?
 syndromes?
 s[ií]ndromes?
 trastornos?
 autis\w*
 asd
 asperger\w*
 adhd
 tdah
 down['’]s
 trisom\w*
 tourette\w*
 cerebral palsy
 par[aá]lisis cerebral
 spina bifida
 espina b[ií]fida
 muscular dystrophy
 distrofia muscular
 epilep\w*
 seizures?
 convulsi\w*
 (?:dys|dis)(?:lexi|graphi|graf[ií]|calculi|praxi|phasi|fasi|arthri|artri|fluenc|femi)\p{L}*
 apraxi\w*
 a(?:ph|f)asi\w*
 stutter\w*
 tartamud\w*
 non-?verbal
 (?:selective mutism|mutismo)
 (?:developmental|speech|language|motor) delays?
 (?:developmentally|cognitively) delayed
 retraso (?:madurativo|mental|motor|del (?:habla|lenguaje|desarrollo))
 emotional(?:ly)? disturb\w*
 behaviou?r(?:al)? (?:intervention )?plans?
 hearing (?:loss|aids?)
 cochlear
 coclear\w*
 wheel-?chairs?
 sillas? de ruedas
 feeding tubes?
 re-?eval\w*
 triennials?
)(?![\p{L}\p{N}])
`;

/**
 * Words that reveal a service: beside a class, or one student, they say who gets it. Not revealing are a debate, a
 * therapy dog and a parent-teacher conference.
 */
export const REVEALING_SERVICE = patternWith("iu")`
(?<![\p{L}\p{N}])(?:
 (?:(?:speech|language|occupational|physical|music|art|play|behaviou?r|vision)[\s-])?therap(?:y(?! dogs?(?![\p{L}\p{N}]))|ies|ists?|eutic)
 speech(?:-language|[\s/-]+(?:and |& ?)?language)?(?! (?:and|&|team|club|contest|debate))
 habla y (?:el )?lenguaje
 (?:sesi[oó]n|apoyo|clase|grupo|maestr[ao]) (?:de|del) (?:el )?habla
 terapias?
 terapeutas?
 terap[eé]utic[oa]s?
 logop[eé]d\p{L}*
 fonoaudi[oó]log\p{L}*
 foniatr\p{L}*
 fisioterap\p{L}*
 psicomotri\p{L}*
 psicopedag\p{L}*
 physio(?:therap\p{L}*)?
 articulation
 counsell?ing
 adapt(?:ed|ive) (?:pe|p\.e\.|physical education)
 related services?
 servicios relacionados
 extended school year
)(?![\p{L}\p{N}])
`;

/** Short forms of services and plans, which mean that in capitals only: "ot" and "pt" are parts of other words. */
export const REVEALING_CAPITALS = patternWith("u")`
(?<![\p{L}\p{N}.])(?:
 O\.?T\.?
 COTA
 P\.?T\.?(?! [Cc]onf| [Mm]eeting|A(?![\p{L}]))
 S\.?L\.?P\.?s?
 SLPA
 CCC-SLP
 AAC
 ABA
 BCBA
 RBT
 RSP
 ESY
 BIP
 FBA
 NEE
 PEI
 OHI
 SLD
)(?![\p{L}\p{N}])
`;
