import { SearchField } from "./SearchField";
import { useStudentWords } from "./students/use-student-words";

/** From this many entries on, a list has a search. */
const SEARCH_FROM = 9;

interface ListSearchProps {
  /** How many entries the whole list has. */
  count: number;
  words: string;
  onChange: (words: string) => void;
}

/**
 * The search above a list that is too long to look through; nothing above a short one, unless words still narrow it.
 */
export function ListSearch({ count, words, onChange }: ListSearchProps) {
  const s = useStudentWords();
  if (count < SEARCH_FROM && words === "") return null;
  return <SearchField label={s("find.words")} hint={s("find.words.hint")} words={words} onChange={onChange} />;
}
