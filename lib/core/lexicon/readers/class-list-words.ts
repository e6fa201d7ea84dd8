import { patternWith } from "../read-lexicon";

/** "Mrs. Garcia", "Room 12", "3rd grade", "Lee's class". */
export const NAMES_CLASS = patternWith("iu")`
(?<!\p{L})(?:mrs?|ms|miss|mx|sra?|srta|maestr[oa]|mtr[oa]|prof[ae]?s?o?r?a?)\.?\s+\p{L}{2}
(?<!\p{L})(?:room|rm|salon|salón|aula|sala|homeroom|hr)[\s.#]*\d
(?<![\p{L}\d])(?:grade|gr|grado)[\s.#]*(?:\d|k(?!\p{L}))
(?<![\d:])\d{1,2}(?:st|nd|rd|th|er|do|ro|to|º|°)?\s+(?:grade|grado)
(?<![\p{L}\d:/-])\d{1,2}-?[A-F](?![\p{L}\d])
(?<!\p{L})(?:kindergarten|kinder|pre-?k|preschool|tk|first\s+grade|second\s+grade|third\s+grade)(?!\p{L})
\p{L}{2}['’]s?\s+(?:class|room|group|schedule|grade)
`;

/** Matches headings that name no class. */
export const NO_NAME = patternWith("iu")`
(?<!\p{L})(?:
 schedules?|horarios?|specials?|rotations?|routines?|daily|weekly|week|days?|d[ií]as?|semana|semester|semestre|trimester
 trimestre|quarter|fall|winter|spring|summer|otoño|invierno|primavera|morning|afternoon|mañana|tardes?|block|bells?
 times?|hours?|notes?|lunch(?:es)?|recess|duty|dismissal|arrival|bus|intervention|groups?|grupos?|centers|stations
 activities|assembly|concert|festival|field|trip|testing|party|support|services|update|corrected?|new|old|nuevo
 anterior|session|sesi[oó]n|all|both|everyone|everybody|todos|todas|ambos|ambas|in[\s-]?person|remote|virtual|online
 on-?site|distance|hybrid|a?synchronous|presencial|remoto|distancia|home|literacy|numeracy|phonics|fundations|language
 grammar|vocabulary|handwriting|workshop|homework|writers?|readers?|stem|alfabetizaci[oó]n|lenguaje|gram[aá]tica
)(?!\p{L})
`;

/** Matches colours, which name days of a rotation: where every head is one, the lists are not classes. */
export const COLOUR = patternWith("iu")`
^(?:
 red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gr[ae]y|gold|silver|maroon|teal|navy
 rojo|naranja|amarillo|verde|azul|morado|violeta|rosa|rosado|negro|blanco|gris|dorado|plateado
)$
`;

/** "All: recess 12:10-12:30", "Lunch for both rooms 11:30-12:00": a line for every class, under whichever head. */
export const OF_ALL = patternWith("iu")`
^\W*(?:all|everyone|everybody|both|todos|todas|ambos|ambas)(?:\s+\p{L}+){0,2}\s*[:–—-]
(?<!\p{L})(?:both|all)\s+(?:the\s+|our\s+)?(?:rooms|classes|classrooms|grades|teachers|of\s+us)(?!\p{L})
(?<!\p{L})(?:ambos|ambas|tod[oa]s\s+l[oa]s|l[oa]s\s+dos)\s+(?:salones|aulas|clases|grupos|grados)(?!\p{L})
`;

/** What ends every class's day, or is the same for a school. */
export const OF_SCHOOL = patternWith("iu")`
(?<!\p{L})(?:
 dismissal|dismissed|pack\s?-?up|bus(?:es)?|go\s+home|end\s+of\s+day|lunch|recess|salida|almuerzo|recreo
)(?!\p{L})
`;

/** What takes a wish back, or turns it. */
export const NEGATED = patternWith("iu")`
(?<!\p{L})(?:not|no|nope|wrong|instead|rather|actually|scratch|ignore|sorry|oops|perd[oó]n|equivocad[oa])(?!\p{L})
n['’]t(?!\p{L})
`;
