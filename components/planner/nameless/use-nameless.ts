import { useMemo, useState } from "preact/hooks";
import type { Caseload } from "../../../lib/contracts/caseload";
import { doubtfulNames, namedIn, namelessWith } from "../../../lib/core/caseload/nameless";
import { languageOfText } from "../../../lib/core/caseload/text-language";
import { namelessWords } from "../../../lib/i18n/nameless";
import type { Language } from "../../../lib/i18n/translate";

/** The students whose initials are left out, and words that are certainly not students' names. */
export interface People {
  students: readonly { id: string; initials: string }[];
  /** Names of classes, rooms and teachers. */
  known: readonly string[];
}

/** The people of the caseload. */
export function usePeople({ students, classes }: Pick<Caseload, "students" | "classes">): People {
  return useMemo(
    () => ({
      students: students.map(({ student }) => student),
      known: classes.flatMap(({ schoolClass: { name, room, teacherName } }) => [name, room, teacherName]),
    }),
    [students, classes],
  );
}

interface NamelessOptions {
  people: People;
  /** Whom the texts are about; absent where they are about a class. */
  studentId?: string;
  /** What she typed and is about to hand out: goals, notes, reasons. */
  texts: readonly string[];
  /** A generated text that she changed, and the words in it that we generated, none of which is a name. */
  changed?: { text: string; ownWords: readonly string[] } | undefined;
  /** Language of the replacements, for a text whose own language can't be recognised. */
  language: Language;
  /** Replaces the student's name; "" or absent for "the student". */
  own?: string;
}

/** The function that makes texts nameless, and the questions about them. */
export interface Nameless {
  /** Leaves initials, and the words that may be names, out of a text. */
  nameless: (text: string) => string;
  /** Lists the words of a text that name somebody. */
  namedIn: (text: string) => string[];
  /** Words that may be names. */
  doubts: { word: string; isLeftOut: boolean }[];
  onLeaveOut: (word: string, isLeftOut: boolean) => void;
}

const withKnown = ({ students, known }: People, words: readonly string[]): People => ({
  students,
  known: [...known, ...words],
});

/** Removes initials and possible names from texts that she hands out; she can let a word in. */
export function useNameless({ people, studentId, texts, changed, language, own = "" }: NamelessOptions): Nameless {
  const [letIn, setLetIn] = useState<readonly string[]>([]);
  const joined = texts.join("\n");
  const found = useMemo(() => doubtfulNames(joined.split("\n"), people), [joined, people]);
  const inChanged = changed ? doubtfulNames(changed.text.split("\n"), withKnown(people, changed.ownWords)) : [];
  const doubts = [...found, ...inChanged.filter(({ word }) => !found.some((one) => one.word === word))];
  const about = studentId === undefined ? "class" : { own };
  const named = { ...people, studentId, names: doubts.filter(({ word }) => !letIn.includes(word)) };
  return {
    nameless: (text) => namelessWith(named, namelessWords(languageOfText(text) ?? language, about))(text),
    namedIn: (text) => namedIn(text, named),
    doubts: doubts.map(({ word }) => ({ word, isLeftOut: !letIn.includes(word) })),
    onLeaveOut: (word, isLeftOut) => setLetIn(isLeftOut ? letIn.filter((one) => one !== word) : [...letIn, word]),
  };
}
