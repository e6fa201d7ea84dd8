import { pattern, patternWith } from "../read-lexicon";

/** Matches services of other disciplines. */
export const OTHER_SERVICES = pattern`
\bspeciali[sz]ed academic\b
\bsai\b
\bsdi\b(?! \()
\bspecial(?:ly)? (?:designed )?instruction\b
\bspecial education (?:instruction|services?|teacher)\b
\bresource (?:specialist|room teacher|support|program|teacher)\b
\bcounsel\w*
\bpsycholog\w*
\bpsych\b
\bsocial work\w*
\bnot (?:me|mine)\b
\bby (?:the |an? )?(?:\w+ )?(?:aide|para)s?\b
\bsw\b
\bnurs\w*
\bhealth services?\b
\btransport\w*
\bbus\b
\badapt\w* (?:physical education|p\.?e\.?)
\bd?ape\b
\bspeciali[sz]ed instruction\b
\bbehavio\w*
\bbcba\b
\baba\b
\bassistive tech\w*
\baudiolog\w*
\bvision\b
\borientation and mobility\b
\bo&m\b
\bhearing\b
\bdeaf\b
\bparaprofessional\b
\bpara(?:educator)?\b
\b(?:1:1|one-to-one|individual|shared) aide\b
\bmusic therapy\b
\bart therapy\b
\bparent (?:training|counsel\w*)\b
\bsocial skills (?:group|instruction|training)\b
\b(?:reading|math|writing|literacy|academic) (?:instruction|support|intervention)\b
\bco-?taught\b
\binstruccion (?:academica )?especial\w*
\binstruccion disenada\b
\bconsejeria\b
\benfermer\w*
\btransporte\b
\bpsicolog\w*
\btrabajo(?:dora?)? social\b
\beducacion fisica adaptada\b
\bauxiliar\b
\basistente individual\b
\bmaestr[oa] de educacion especial\b
\beducacion especial individualizada\b
\bapoyo academico\b
\bspecial class\b
\bintegrated co-?teaching\b
\bict\b
\bsetss\b
\bconsultant teacher\b
\btutor\w*
\bextended time\b
\bprogram modification\b
\bvocational\b
\btransition services?\b
\binterpret\w*
`;

export const CONSULT = pattern`
(?<!self-)\bmonitoring\b
\bcoach(?:ing|es)\b
\basesor\w*
\bcollab\b
\bconsult\w*
\bconfer(?:s|ence[sd]?)?\b
\bindirect\w*
\bcollaborat\w*
\bon behalf of\b
\bstaff (?:training|support|consult\w*)
\bto (?:the )?(?:staff|teachers?|team)\b
\b(?:talks?|speaks?|meets?|checks? in) with (?:the |her |his |their )?(?:\w+ )?(?:\w+ )?(?:teachers?|staff|team)\b
\bcolaboraci\w*
\bteacher (?:training|coaching)
\bsupports? (?:for|to) (?:school )?personnel\b
`;

/** Matches minutes with staff: these are not with the student, where no room is named. */
export const WITH_STAFF = pattern`
\bwith (?:the |her |his |their )?(?:\w+ )?(?:\w+ )?(?:teachers?|staff|paraprofessionals?)\b
\bcon (?:la|el) maestr[oa]\b
`;

/** Matches words of a head that name a kind of service, not a place. */
export const SPECIAL_EDUCATION_OF_HEAD = patternWith("g")`
special education(?=:|\/| (?:
 and
 or
 &
 services
 programs?
 instruction
 within
 inside
 in
 outside
)\b)
special education services
`;
