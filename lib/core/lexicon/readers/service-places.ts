import { pattern, patternWith } from "../read-lexicon";

export const OUT = pattern`
\bpull(?:s|ed|ing)? (?:him|her|them|students?) (?:out|from)\b
\bnon-?(?: |-)?gen(?:eral)?\b
\blearning (?:center|lab)\b
\b(?:speech|therapy|ot|pt|motor)(?: \w+)? (?:trailer|portable|closet|corner|gym|lab|center|den|studio)\b
(?:^|, )(?:resource|special ed\.?)(?=$|,)
\bspecial class\b
\bseparate (?:\w+ )?class(?:room)?s?\b(?: in (?:a )?public integrated facility)?
\bservice provider(?:'s)? location\b
\bpull(?:ed)?[- ]?outs?\b
\b(?:
 therapy
 speech
 spch
 sp
 ot
 pt
 ot\/pt
 motor
 movement
 sensory
 treatment
 resource
 small[- ]group
 separate
 special education
 sped
 quiet
 clinic
 therapist'?s?
 slp'?s?
 otro
 separado
)(?: (?!in\b|at\b)\w+)? (?:room|rm|office|space|area|class(?:room)?|setting|environment|suite)\b
\boutside (?:of )?(?:the )?(?:
 (?:general|gen\.?|regular|reg\.?)(?:[ -](?:education|ed\.?))?(?: class(?:room)?| setting)?
 classroom
 class
 gen-ed
)
\bout of (?:the )?(?:class|general|regular)
\bremoved from\b
\bself-?contained\b
\bspecial ed(?:ucation)?\.? (?:setting|class|room|environment|location)
\bspecial education\b
\bspecial ed\b\.?(?=\s*(?:$|[,;)]))
\bspeech room\b
\bresource room\b
\b(?:sala|salon|cuarto|aula|oficina|consultorio) (?:de|del|para) (?:la |el )?(?:
 terap\w*
 habla
 recursos
 educacion especial
 lenguaje
 motricidad
)
\bfuera (?:de|del)\b(?:(?: (?:la|el|su))? ?(?:salon|aula|clase)\b(?: (?:de )?(?:clases?|regular|general)\b)?)?
\ben (?:el )?ambiente de educacion especial\b
\bentorno de educacion especial\b
\bsp\.? ?ed\b
\bseparate\b
\bsala de terapia\b
\bmotor room\b
\bsensory gym\b
\bseparad[oa]\b
\bnot in (?:the |a |his |her |their )?(?:class|classroom)\b
\bspecial (?:ed(?:ucation)? )?settings?\b
`;

export const IN = pattern`
\bwith (?:the|her|his|their) class(?:mates)?\b
\bmainstream\w*
\bembedded in\b
\b(?:during|in) (?:
 circle
 centers?
 snack
 recess
 writers'? workshop
 writing
 reading
 math
 science
 art
 music
 language arts
 social studies
 ela
 literacy
 specials
)\b
\bpush(?:ed|es|ing)?[- ]?in(?:s|to)?\b
\b(?:in|inside|within)(?: of)?[- ](?:the |a |her |his |their )?(?:\w+ )?(?:\w+ )?class(?:room)?\b
\bin-class\b
\b(?:general|gen\.?|regular|reg\.?) ?-?(?:education|ed\.?|class(?:room)?)\b
\bgen-ed\b
\bgened\b
\bgen ed\b
\bclassroom\b
\bge class\w*
\bge setting\b
\binclusi(?:on|ve)\b
\bintegrated\b
\b(?:dentro|en) del? (?:\w+ )?(?:salon|aula|clase)
\b(?:en|dentro de) (?:el |la |su )?(?:salon|aula|clase)\b
\bsalon (?:de clases?|regular|general)
\baula (?:regular|general)
\beducacion (?:general|regular)\b
\bhome ?room\b
(?:^|, )(?:class|clase|aula)(?=$|,)
\bgeneral settings?\b
\b(?:comes?|goes|steps?) into (?:the |her |his |their )?(?:\w+ )?class(?:room)?\b
\bnatural (?:environment|setting)\b
\bin (?:the |his |her |their )?(?:room|rm)(?=$|[,;.)+/])
`;

/** Matches places of a school that are neither a classroom nor a therapist's room. */
export const SCHOOL_PLACES = patternWith("g")`
\b(?:
 hallways?
 stairs?
 stairwells?
 playground
 cafeteria
 lunch ?room
 bus loop
 campus
 pasillos?
 patio
 comedor
 escaleras?
)\b
`;
