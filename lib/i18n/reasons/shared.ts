/**
 * The parts of the texts of reasons that are the same in every language (for the form see en.ts), since titles and
 * goals may be in another language than the reasons:
 *
 * - [rules]:
 *   empty: folded words of titles that name a stretch of the day or a group, and nothing done.
 *   own-moments: skill areas of personal care. In a routine that has nothing to do with such a goal, the question
 *   names neither its act nor its skill.
 *   part-of-grade: source of what says for which students a part of a title is: "3 reads", "Gr 2", "bigs"; each kind
 *   of it in a group of its own name (see core/reasons/own-part).
 *   teacher: source of how a folded title names a teacher.
 *   in-chair: source of how a goal says that the student uses a wheelchair, for the sections with "/chair".
 */
export const SHARED_REASONS = `
[rules]
empty = block period hour class classes time times group section team rotation rotations flex session slot room grade day days week part first second third fourth fifth sixth seventh eighth red orange yellow green blue purple gold silver white black brown pink gray grey monday tuesday wednesday thursday friday bloque periodo hora clase clases tiempo grupo seccion equipo rotacion sesion salon grado dia dias semana parte primera segunda tercera cuarta quinta sexta septima octava rojo roja amarillo amarilla verde azul morado morada dorado blanco negro rosa gris lunes martes miercoles jueves viernes
own-moments = feeding toileting dressing hygiene
part-of-grade = \\b(?:gr(?:ade)?s?\\.? ?(?<named>k|\\d{1,2}))\\b|\\b(?:(?<bare>[1-8])(?:st|nd|rd|th)?s?(?= (?:reads?|reading|rdg|writes?|writing|seatwork|math|works?)\\b))\\b|\\b(?:(?<older>bigs?|big kids|olders?))\\b|\\b(?:(?<younger>littles?|little ones|youngers?))\\b
teacher = \\b(?:mr|mrs|ms|miss|dr|sra?|srta|maestr[ao]|prof\\w*|coach)\\b\\.? ?\\p{L}+
in-chair = \\b(?:wheel ?chair|w/c|power ?chair|(?:sports?|power|manual|his|her|their) chair|silla (?:de ruedas|eléctrica))\\b
`;
