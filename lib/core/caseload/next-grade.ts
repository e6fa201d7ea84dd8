const GRADES = ["PK", "K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

/** Gives the grade after this one; undefined after the last, and for one that is not among "PK", "K", "1" ... "12". */
export function nextGrade(grade: string): string | undefined {
  const at = GRADES.indexOf(grade);
  return at < 0 ? undefined : GRADES[at + 1];
}

/** True in the weeks in which US schools end their year: May 20 to July 15. */
export function isYearEnd(today: string): boolean {
  const day = today.slice(5);
  return day >= "05-20" && day <= "07-15";
}
