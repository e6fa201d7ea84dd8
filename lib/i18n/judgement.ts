import type { Abstention, MatchCaution } from "../core/match/goal-match";
import type { SkillArea } from "../core/lexicon/skill-areas";
import type { NonRoutineKind, RoutineKind } from "../core/lexicon/routine-kinds";
import type { ReasonKey } from "./sentences/reason";
import { catalogue, translator, type Language } from "./translate";

type PullOutCause = Extract<Abstention, { voice: "pull-out" }>["because"];
type UnreadCause = Extract<Abstention, { voice: "goal-unread" }>["because"];
type JudgementKey =
  | ReasonKey
  | `kind.${RoutineKind}`
  | `area.${SkillArea}`
  | `none.${NonRoutineKind}`
  | `caution.${MatchCaution}`
  | `pull-out.${PullOutCause}`
  | `unread.${UnreadCause}`
  | "abstain.pull-out"
  | "abstain.no-moment"
  | "abstain.titles-opaque";

/** Names of routines, non-routines and skills; the sentences that say why, why not, and what to do next. */
export const JUDGEMENT_WORDS = catalogue<JudgementKey>({
  en: {
    "kind.arrival": "Arrival",
    "kind.breakfast": "Breakfast",
    "kind.class_meeting": "Class meeting",
    "kind.independent_work": "Independent work",
    "kind.snack": "Snack",
    "kind.lunch": "Lunch",
    "kind.toileting_hygiene": "Bathroom and handwashing",
    "kind.transition": "Line-up and hallway",
    "kind.class_change": "Class change and lockers",
    "kind.centers": "Centers",
    "kind.phonics": "Phonics and word study",
    "kind.read_aloud": "Read aloud",
    "kind.reading_group": "Reading group",
    "kind.independent_reading": "Independent reading",
    "kind.literacy": "ELA",
    "kind.writing": "Writing",
    "kind.handwriting": "Handwriting",
    "kind.math": "Math",
    "kind.science": "Science",
    "kind.social_studies": "Social studies",
    "kind.art": "Art",
    "kind.music": "Music",
    "kind.pe": "PE",
    "kind.specials": "Specials and electives",
    "kind.library": "Library",
    "kind.computer": "Computer",
    "kind.recess": "Recess",
    "kind.rest": "Rest",
    "kind.free_play": "Free play",
    "kind.group_work": "Group work",
    "kind.intervention": "Intervention block",
    "kind.sel": "Social-emotional lesson",
    "kind.movement_break": "Movement break",
    "kind.assembly": "Assembly",
    "kind.cbi": "Community-based instruction",
    "kind.vocational": "Job and vocational",
    "kind.life_skills": "Life skills",
    "kind.advisory": "Homeroom or advisory",
    "kind.study_hall": "Study hall",
    "kind.world_language": "World language",
    "kind.health": "Health",
    "kind.sharing": "Sharing and presentations",
    "kind.dismissal": "Pack up and dismissal",
    "none.staff": "Staff time",
    "none.assessment": "Test",
    "none.drill": "Safety drill",
    "none.other_service": "Another provider",
    "none.absence": "Absence or substitute",
    "none.event": "One-off event",
    "none.holiday": "No school",
    "none.personal": "Private entry",
    "none.opaque": "Unclear title",
    "area.handwriting": "handwriting",
    "area.scissors_tools": "using scissors and classroom tools",
    "area.keyboarding": "typing and digital writing",
    "area.visual_motor": "puzzles and building",
    "area.visual_perception": "finding and tracking on a page",
    "area.feeding": "eating and opening food",
    "area.dressing": "clothing and fasteners",
    "area.toileting": "toileting",
    "area.hygiene": "washing and hygiene",
    "area.belongings": "managing belongings",
    "area.exec_function": "getting organized and started",
    "area.sensory_regulation": "sensory regulation",
    "area.emotional_regulation": "coping with feelings",
    "area.attention": "staying with a task",
    "area.transitions_skill": "moving from one activity to the next",
    "area.school_routine": "following the class routine",
    "area.life_skills": "daily living skills",
    "area.vocational": "job skills",
    "area.community": "taking part in the community",
    "area.social_participation": "doing things with peers",
    "area.play_turns": "playing and taking turns",
    "area.conversation": "conversation",
    "area.self_advocacy": "asking for help",
    "area.expressive_language": "putting words and sentences together",
    "area.vocabulary": "word meanings",
    "area.narrative": "telling and retelling",
    "area.comprehension": "answering questions",
    "area.receptive_language": "following directions",
    "area.phonological": "hearing and using the sounds of words",
    "area.articulation_carryover": "clear speech in talk",
    "area.articulation_drill": "speech sound practice",
    "area.fluency": "fluent speech",
    "area.voice": "voice",
    "area.aac": "communicating with a device or symbols",
    "area.gross_motor": "moving with the class",
    "area.ball_skills": "ball skills",
    "area.balance": "balance",
    "area.stairs": "stairs and steps",
    "area.walking": "walking",
    "area.wheelchair": "wheelchair mobility",
    "area.transfers": "getting up, down and across",
    "area.positioning": "sitting and standing posture",
    "area.carrying": "carrying and doors",
    "reason.pinned": "You chose this routine for the goal.",
    "reason.opaque": "The title doesn't say what students do then.",
    "reason.assumes": "Worth asking: {what}?",
    "reason.times": "This is {when}.",
    "reason.daily": "every day",
    "reason.weekly": "once a week, on {days}",
    "reason.on-days": "on {days}",
    "reason.at": "{when} at {time}",
    "reason.at-one": "{when} at {time}",
    "because.pinned": "You pinned “{title}” for a goal like this one.",
    "because.booked": "You booked “{title}” for a goal like this one.",
    "caution.title-unsure": "Pushpin is not sure what this title means: check with the teacher.",
    "caution.learning-phase": "The skill is still being taught: consider pull-out until it is stable.",
    "caution.privacy": "Dignity first: keep it private, and never with other students near.",
    "caution.peers-watch": "Peers are watching: stay in the background.",
    "caution.once-only": "This may happen only once.",
    "caution.possible-only": "This routine calls for the skill only now and then.",
    "abstain.pull-out": "Better pulled out for “{goalPhrase}”: {because}",
    "abstain.no-moment":
      "No moment on this calendar calls for “{goalPhrase}”. Ask the teacher when this happens: {kinds}.",
    "abstain.titles-opaque": "These titles don't say what the class does. Ask the teacher what happens in {titles}.",
    "pull-out.placement-drill":
      "the student is still learning to produce the sound, which takes a quiet, private place. Move into class once it is steady in sentences.",
    "pull-out.voice": "voice exercises need a quiet room. Plan carryover with the teacher afterwards.",
    "pull-out.intimate-care":
      "this care is private. Plan a place, a time and the trusted adults with the family and the nurse.",
    "pull-out.equipment": "it needs equipment or hands-on care that no class routine offers. Book a room.",
    "pull-out.evaluation": "testing needs a quiet room. Agree on a time with the teacher.",
    "pull-out.fluency-attitude":
      "talking about stuttering needs trust and privacy. Ask the student when to bring it into class.",
    "pull-out.one-to-one":
      "goals worded like this are taught one to one, in a quiet place. Move into class when the student can use the skill there.",
    "unread.empty": "There is no goal text yet. Enter the goal as written in the IEP.",
    "unread.no-skill-found": "No skill was found in this goal. Enter the sentence that says what the student will do.",
    "unread.language": "This goal is in a language that Pushpin does not read. Enter it in English or Spanish.",
    "unread.too-long": "This is more than one goal. Enter goals one by one.",
  },
  es: {
    "kind.arrival": "Llegada",
    "kind.breakfast": "Desayuno",
    "kind.class_meeting": "Reunión de clase",
    "kind.independent_work": "Trabajo independiente",
    "kind.snack": "Merienda",
    "kind.lunch": "Almuerzo",
    "kind.toileting_hygiene": "Baño y lavado de manos",
    "kind.transition": "Fila y pasillo",
    "kind.class_change": "Cambio de clase y casilleros",
    "kind.centers": "Centros",
    "kind.phonics": "Fonética y estudio de palabras",
    "kind.read_aloud": "Lectura en voz alta",
    "kind.reading_group": "Grupo de lectura",
    "kind.independent_reading": "Lectura independiente",
    "kind.literacy": "Lectoescritura",
    "kind.writing": "Escritura",
    "kind.handwriting": "Caligrafía",
    "kind.math": "Matemáticas",
    "kind.science": "Ciencias",
    "kind.social_studies": "Estudios sociales",
    "kind.art": "Arte",
    "kind.music": "Música",
    "kind.pe": "Educación física",
    "kind.specials": "Materias especiales y optativas",
    "kind.library": "Biblioteca",
    "kind.computer": "Computación",
    "kind.recess": "Recreo",
    "kind.rest": "Descanso",
    "kind.free_play": "Juego libre",
    "kind.group_work": "Trabajo en grupo",
    "kind.intervention": "Bloque de intervención",
    "kind.sel": "Clase socioemocional",
    "kind.movement_break": "Pausa activa",
    "kind.assembly": "Asamblea escolar",
    "kind.cbi": "Instrucción en la comunidad",
    "kind.vocational": "Trabajo y vocacional",
    "kind.life_skills": "Vida diaria",
    "kind.advisory": "Tutoría",
    "kind.study_hall": "Sala de estudio",
    "kind.world_language": "Idioma extranjero",
    "kind.health": "Salud",
    "kind.sharing": "Exposiciones",
    "kind.dismissal": "Salida",
    "none.staff": "Tiempo del personal",
    "none.assessment": "Prueba",
    "none.drill": "Simulacro",
    "none.other_service": "Otro especialista",
    "none.absence": "Ausencia o suplente",
    "none.event": "Evento único",
    "none.holiday": "Sin clases",
    "none.personal": "Entrada privada",
    "none.opaque": "Título poco claro",
    "area.handwriting": "escribir a mano",
    "area.scissors_tools": "usar tijeras y útiles",
    "area.keyboarding": "escribir en computadora",
    "area.visual_motor": "armar y construir",
    "area.visual_perception": "ubicar y seguir en la página",
    "area.feeding": "comer y abrir alimentos",
    "area.dressing": "la ropa y los cierres",
    "area.toileting": "ir al baño",
    "area.hygiene": "lavarse y cuidarse",
    "area.belongings": "manejar sus pertenencias",
    "area.exec_function": "organizarse y empezar",
    "area.sensory_regulation": "la regulación sensorial",
    "area.emotional_regulation": "manejar las emociones",
    "area.attention": "mantenerse en la tarea",
    "area.transitions_skill": "pasar de una actividad a otra",
    "area.school_routine": "seguir la rutina de la clase",
    "area.life_skills": "habilidades de la vida diaria",
    "area.vocational": "habilidades de trabajo",
    "area.community": "participar en la comunidad",
    "area.social_participation": "hacer cosas con compañeros",
    "area.play_turns": "jugar y turnarse",
    "area.conversation": "conversar",
    "area.self_advocacy": "pedir ayuda",
    "area.expressive_language": "formar frases y oraciones",
    "area.vocabulary": "el significado de las palabras",
    "area.narrative": "contar y volver a contar",
    "area.comprehension": "responder preguntas",
    "area.receptive_language": "seguir instrucciones",
    "area.phonological": "los sonidos de las palabras",
    "area.articulation_carryover": "hablar con claridad",
    "area.articulation_drill": "practicar sonidos del habla",
    "area.fluency": "hablar con fluidez",
    "area.voice": "la voz",
    "area.aac": "comunicarse con dispositivo o símbolos",
    "area.gross_motor": "moverse con la clase",
    "area.ball_skills": "jugar con la pelota",
    "area.balance": "el equilibrio",
    "area.stairs": "subir y bajar escalones",
    "area.walking": "caminar",
    "area.wheelchair": "moverse en silla de ruedas",
    "area.transfers": "levantarse, sentarse y trasladarse",
    "area.positioning": "la postura al sentarse o estar de pie",
    "area.carrying": "cargar cosas y abrir puertas",
    "reason.pinned": "Usted eligió esta rutina para la meta.",
    "reason.opaque": "El título no dice qué hacen los estudiantes.",
    "reason.assumes": "Vale la pena preguntar: ¿{what}?",
    "reason.times": "Es {when}.",
    "reason.daily": "todos los días",
    "reason.weekly": "una vez por semana, los {days}",
    "reason.on-days": "los {days}",
    "reason.at": "{when} a las {time}",
    "reason.at-one": "{when} a la {time}",
    "because.pinned": "Usted fijó «{title}» para una meta parecida.",
    "because.booked": "Usted reservó «{title}» para una meta parecida.",
    "caution.title-unsure": "El título no es claro: pregunte al maestro qué hace la clase.",
    "caution.learning-phase":
      "La habilidad todavía se está enseñando: considere atender fuera del aula hasta que sea estable.",
    "caution.privacy": "La dignidad primero: en privado y nunca con otros estudiantes cerca.",
    "caution.peers-watch": "Los compañeros observan: quédese en segundo plano.",
    "caution.once-only": "Puede que esto ocurra una sola vez.",
    "caution.possible-only": "Esta rutina pide la habilidad solo de vez en cuando.",
    "abstain.pull-out": "Mejor fuera del aula para «{goalPhrase}»: {because}",
    "abstain.no-moment":
      "Ningún momento de este calendario pide «{goalPhrase}». Pregunte a la maestra o al maestro cuándo ocurre: {kinds}.",
    "abstain.titles-opaque":
      "Estos títulos no dicen qué hace la clase. Pregunte a la maestra o al maestro qué pasa en {titles}.",
    "pull-out.placement-drill":
      "todavía está aprendiendo a producir el sonido, y eso requiere un lugar tranquilo y privado. Llévelo al aula cuando lo produzca bien en oraciones.",
    "pull-out.voice":
      "los ejercicios de voz piden un cuarto tranquilo. Después, planee el uso en clase con la maestra o el maestro.",
    "pull-out.intimate-care":
      "este cuidado es privado. Acuerde lugar, hora y adultos de confianza con la familia y la enfermera.",
    "pull-out.equipment": "necesita equipo o cuidado directo que ninguna rutina ofrece. Reserve un cuarto.",
    "pull-out.evaluation": "la evaluación pide un cuarto tranquilo. Acuerde una hora con la maestra o el maestro.",
    "pull-out.fluency-attitude":
      "hablar de la tartamudez pide confianza y privacidad. Pregunte al estudiante cuándo llevarlo al aula.",
    "pull-out.one-to-one":
      "las metas así se enseñan de manera individual, en un lugar tranquilo. Llévela al aula cuando el estudiante pueda usar la habilidad allí.",
    "unread.empty": "Todavía no hay texto. Escriba la meta como está en el IEP.",
    "unread.no-skill-found":
      "No se encontró ninguna habilidad en esta meta. Escriba la oración que dice qué hará el estudiante.",
    "unread.language": "Esta meta está en un idioma que Pushpin no lee. Escríbala en inglés o español.",
    "unread.too-long": "Aquí hay más de una meta. Escriba las metas una por una.",
  },
});

function joined(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(parts);
}

/** What a goal is about, such as "clothing and fasteners". */
export function areaText(area: SkillArea, language: Language): string {
  return translator(JUDGEMENT_WORDS, language)(`area.${area}`);
}

/** The caution about a match, as one sentence. */
export function cautionText(caution: MatchCaution, language: Language): string {
  return translator(JUDGEMENT_WORDS, language)(`caution.${caution}`);
}

/** Why nothing is suggested, with the next step. */
export function abstentionText(abstention: Abstention, language: Language): string {
  const say = translator(JUDGEMENT_WORDS, language);
  switch (abstention.voice) {
    case "pull-out":
      return say("abstain.pull-out", {
        goalPhrase: abstention.goalPhrase,
        because: say(`pull-out.${abstention.because}`),
      });
    case "no-moment": {
      const kinds = abstention.askFor.map((kind) => say(`kind.${kind}`));
      return say("abstain.no-moment", { goalPhrase: abstention.goalPhrase, kinds: joined(kinds, language) });
    }
    case "titles-opaque":
      return say("abstain.titles-opaque", {
        titles: joined(
          abstention.titles.map((title) => (language === "es" ? `«${title}»` : `“${title}”`)),
          language,
        ),
      });
    case "goal-unread":
      return say(`unread.${abstention.because}`);
  }
}
