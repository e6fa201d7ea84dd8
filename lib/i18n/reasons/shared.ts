/**
 * The parts of the texts of reasons that are the same in every language (for the form see en.ts), since titles and
 * goals may be in another language than the reasons:
 *
 * - [rules]:
 *   empty: folded words of titles that name a stretch of the day or a group, and nothing done.
 *   plain: moments of core/lexicon/title-moments that are nothing else than their kind, so that what holds of the kind
 *   holds there; "recess" of a playground, but not of a pond trail.
 *   indoors: source of titles that move something indoors that is usually outdoors.
 *   instead: a moment and, after it, those that a title with it does not mean: a farm's chores are none of the home's.
 *   outdoors: moments and kinds that are outdoors.
 *   own-language: source of titles that show the language of the class, so that nobody has to ask.
 *   school-only: deeds that are not asked of a class before kindergarten.
 *   unusual: source of titles in which it is not as usual: no sentence is said of them.
 *   young-only: moments and kinds that are not for students of middle school and older.
 *   part-of-grade: source of what says for which students a part of a title is: "3 reads", "Gr 2", "bigs"; each kind
 *   of it in a group of its own name (see core/reasons/own-part).
 *   teacher: source of how a folded title names a teacher.
 *   in-chair: source of how a goal says that the student uses a wheelchair, for the sections with "/chair".
 */
export const SHARED_REASONS = `
[rules]
empty = block period hour class classes time times group section team rotation rotations flex session slot room grade day days week part first second third fourth fifth sixth seventh eighth red orange yellow green blue purple gold silver white black brown pink gray grey monday tuesday wednesday thursday friday bloque periodo hora clase clases tiempo grupo seccion equipo rotacion sesion salon grado dia dias semana parte primera segunda tercera cuarta quinta sexta septima octava rojo roja amarillo amarilla verde azul morado morada dorado blanco negro rosa gris lunes martes miercoles jueves viernes
plain = coats-bags daily-living arrival-time unpack sign-in pack-up dismissal-time lockers passing-period hall-walk greeting calendar carpet guided-reading silent-reading story lab project task-boxes seatwork bell-work grocery outing job-site playground gym library-visit assembly-time stations choice art-class music-class keyboarding computers writing-block spelling phonics-lesson handwriting-lesson homework advisory-time social-lesson bathroom breakfast-time snack-time lunch-time rest-time math-block science-block history-block ela-block win health-class language-class brain-break
indoors = \\b(?:indoor|inside|adentro|dentro)\\b
instead = farm daily-living cooking, garden daily-living, shop-class art-class crafts daily-living, loom art-class crafts, intercom speeches drama greeting, pathways social-lesson advisory-time, packing work-skills pack-up
outdoors = playground recess nature-walk organized-games soccer track bikes
own-language = [ñáéíóú]|\\b(?:de|del|la|el|los|las|y|sp|span\\w*|esp\\w*|french|fran\\w*|biling\\w*|dual|estrellita)\\b
school-only = write-sentences copy-text take-notes record-data use-planner turn-in-work online-course legible-writing type-text
young-only = choice free_play dramatic-play blocks centers stations carpet calendar sensory-table rest rest-time
unusual = \\b(?:tube|mocks?(?! interview| trial)|silent (?!reading)|silencio|tests?|testing|exams?|quiz|assessments?|staar|map|examen|evaluaci[oó]\\w*|(?<!(?:book|dance|homework|typing|social|games?|lunch|walking|conversation) )clubs?(?! de libros)|after.?school|(?<!(?:writing|reading) )conf(?:s|erenc\\w*)?)\\b
part-of-grade = \\b(?:gr(?:ade)?s?\\.? ?(?<named>k|\\d{1,2}))\\b|\\b(?:(?<bare>[1-8])(?:st|nd|rd|th)?s?(?= (?:reads?|reading|rdg|writes?|writing|seatwork|math|works?)\\b))\\b|\\b(?:(?<older>bigs?|big kids|olders?))\\b|\\b(?:(?<younger>littles?|little ones|youngers?))\\b
teacher = \\b(?:mr|mrs|ms|miss|dr|sra?|srta|maestr[ao]|prof\\w*|coach)\\b\\.? ?\\p{L}+
in-chair = \\b(?:wheel ?chair|w/c|power ?chair|(?:sports?|power|manual|his|her|their) chair|silla (?:de ruedas|eléctrica))\\b
`;
