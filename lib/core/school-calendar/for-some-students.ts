import { patternWith } from "../lexicon/read-lexicon";
import { once } from "../lexicon/once";
import { foldText } from "../routines/fold-text";

const GROUPS = String.raw`pre-?k(?:indergarten)?|tk|kinder(?:garten(?:ers?)?)?|preschool(?:ers)?|pre-?escolar`;
const CLASSES = String.raw`seniors?|juniors?|sophomores?|fresh(?:man|men)`;
const SCHOOLS = String.raw`(?:elementary|primary|middle|junior high|high|secondary)(?: schools?)?|primaria|secundaria`;

const FOR_SOME = once(
  () => patternWith("")`
\b\d{1,2}(?:st|nd|rd|th)(?:[ -](?:and|&|-) ?\d{1,2}(?:st|nd|rd|th))?[ -]grad
\b(?:grades?|gr\.?|grados?) ?(?:\d|k\b)
\b(?:\d{1,2}(?:\.?(?:er|ro|do|to|mo|vo|no)|[.°º])?|primer|segundo|tercer|cuarto|quinto|sexto) grados?\b
\b(?:k|pre-?k|pk|tk) ?[-–] ?\d{1,2}\b
\b(?:for|only|all|para) (?:the )?(?:${GROUPS}|${CLASSES}|${SCHOOLS})\b
\b(?:${GROUPS}|${CLASSES}|${SCHOOLS})(?: students?)? only\b
^(?:${GROUPS}|${CLASSES}|${SCHOOLS})(?: students?)?(?::| -|,| no\b| half\b| early\b)
`,
);
const FOR_ALL = /\b(?:k|pre-?k|pk|tk|ec|p) ?[-–] ?12\b|\ball (?:grades|schools|students)\b|\btodos los grados\b/;

/**
 * True where a title of a school's calendar speaks of some grades or kinds of school: "No school for 6th graders".
 * Whether her students are among them is asked.
 */
export function isForSomeStudents(title: string): boolean {
  const text = foldText(title);
  return !FOR_ALL.test(text) && FOR_SOME().test(text);
}
