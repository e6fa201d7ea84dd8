/** What is around a schedule, none of it a routine. */
export const BEFORE = [
  [],
  ["Hi Dana,", "Here is our schedule! Sorry it took so long.", ""],
  ["2nd Grade - Ms. Okafor - Room 114", ""],
  ["Mrs. T's class 2025-2026 (updated 9/4)", ""],
  ["Week of Oct 6", ""],
  ["OUR DAY", ""],
  ["Best days to pull are Tues and Thurs.", ""],
  ["Speech (Ms. Lane) pushes in on Weds", ""],
  ["Library books are due on Tuesdays and bring sneakers on Fri", ""],
];
export const AFTER = [
  [],
  ["", "Let me know if you have questions!", "Jen"],
  ["", "Library books are due on Tuesdays."],
  ["", "Please remember sneakers on gym days (Mon/Wed)!"],
  ["", "1st Friday of the month: assembly at 1:15 in the gym"],
  ["", "Buses are called at 3:05."],
  ["", "Thurs 10/9 is picture day :)", "ext. 4410"],
  ["", "Please don't pull anybody during the first 20 minutes of math."],
];
/** A list for other days, under its head: no part of the week. */
export const OTHER_DAYS = [
  [],
  ["", "2-Hour Delay", "10:00-10:40 Reading", "10:40-11:10 Lunch", "11:10-12:00 Science"],
  ["", "Early Dismissal (12:15 release) Sept 26, Nov 7", "8:10-9:00 Reading", "9:00-9:40 Science", "9:40-10:20 Snack"],
];
