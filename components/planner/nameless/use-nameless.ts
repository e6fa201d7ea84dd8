import { useMemo, useState } from "preact/hooks";
import type { Caseload } from "../../../lib/contracts/caseload";
import { doubtfulNames, namedIn, namelessWith } from "../../../lib/core/caseload/nameless";
import { languageOfText } from "../../../lib/core/caseload/text-language";
import { namelessWords } from "../../../lib/i18n/nameless";
import type { Language } from "../../../lib/i18n/translate";

/** Whose initials are left out, and which words of texts are no names of students. */
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
  /** A text of ours that she changed, and our own words in it: none of these is a name. */
  changed?: { text: string; ownWords: readonly string[] } | undefined;
  /** Of what stands for names, in a text that does not show in which language it is written. */
  language: Language;
  /** What stands for the student; "" or absent for "the student". */
  own?: string;
}

/** How texts are made nameless, and what is asked about them. */
export interface Nameless {
  /** Leaves initials, and the words that may be names, out of a text. */
  nameless: (text: string) => string;
  /** Lists what names somebody in a text. */
  namedIn: (text: string) => string[];
  /** Words that may be names. */
  doubts: { word: string; isLeftOut: boolean }[];
  onLeaveOut: (word: string, isLeftOut: boolean) => void;
}

const withKnown = ({ students, known }: People, words: readonly string[]): People => ({
  students,
  known: [...known, ...words],
});

/** Leaves initials and what may be a name out of texts that are handed out; she can let a word in. */
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
