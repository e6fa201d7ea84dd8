import type { IepSource } from "../../../lib/core/iep/iep-reading";
import { CheckField } from "../../ui/Field";
import { CutOut } from "./CutOut";
import { useStudentWords } from "./use-student-words";

interface FoundAccommodation {
  text: string;
  source: IepSource;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}

/**
 * Lists the accommodations of an IEP that name a time or a routine, each with its place, for her to choose; nothing
 * where none does.
 */
export function Accommodations({ found }: { found: readonly FoundAccommodation[] }) {
  const s = useStudentWords();
  if (found.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{s("iep.accommodations", { count: found.length })}</strong>{" "}
        <span class="pp-soft">{s("iep.accommodations.text")}</span>
      </p>
      <ul class="planner-notes">
        {found.map(({ text, source, isTaken, onTake }) => (
          <li key={text}>
            <CheckField label={text} isChecked={isTaken} onChange={onTake} />
            <CutOut source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
