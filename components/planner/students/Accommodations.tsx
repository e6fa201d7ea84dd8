import type { IepSource } from "../../../lib/core/iep/iep-reading";
import { CutOut } from "./CutOut";
import { useStudentWords } from "./use-student-words";

/** Lists the accommodations of an IEP that name a time or a routine, each with its place; nothing where none does. */
export function Accommodations({ found }: { found: readonly { text: string; source: IepSource }[] }) {
  const s = useStudentWords();
  if (found.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{s("iep.accommodations", { count: found.length })}</strong>{" "}
        <span class="pp-soft">{s("iep.accommodations.text")}</span>
      </p>
      <ul class="planner-notes">
        {found.map(({ text, source }) => (
          <li key={text}>
            {text}
            <CutOut source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
