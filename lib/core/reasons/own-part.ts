/** The first grade in which a student is one of the "bigs". */
const OLDER_FROM = 3;

function gradeNumber(grade: string): number {
  const digits = /\d+/.exec(grade);
  return digits ? Number(digits[0]) : 0;
}

function isFor({ named, bare, older, younger }: Record<string, string | undefined>, grade: number): boolean {
  if (older !== undefined) return grade >= OLDER_FROM;
  if (younger !== undefined) return grade < OLDER_FROM;
  return gradeNumber(named ?? bare ?? "") === grade;
}

/**
 * Takes from a title for several grades the part for the student's grade: "Bigs write/littles play" is "Bigs write" for
 * a fifth-grader. A title that does not name the grade, or names one only, stays whole.
 * @param marker source of what says for which students a part is: "3 reads", "Gr 2", "bigs"; in groups by their kind
 */
export function ownPart(title: string, grade: string | undefined, marker: string | undefined): string {
  if (!grade || marker === undefined) return title;
  const markers = [...title.matchAll(new RegExp(marker, "gi"))];
  const own = markers.filter(({ groups }) => isFor(groups ?? {}, gradeNumber(grade)));
  if (own.length === 0 || own.length === markers.length) return title;
  return own
    .map((marker) => title.slice(marker.index, markers[markers.indexOf(marker) + 1]?.index))
    .join(" ")
    .trim();
}
