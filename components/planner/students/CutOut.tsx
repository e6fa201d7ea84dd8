import type { IepSource } from "../../../lib/core/iep/iep-reading";
import { useStudentWords } from "./use-student-words";
import "./cut-out.css";

interface CutOutProps {
  source: IepSource;
  /** True where it is unfolded at first: she has to look at it to decide. */
  isOpen?: boolean;
}

/** The lines of the document around a finding; those that it was read from are marked. */
export function CutOut({ source: { page, lines }, isOpen = false }: CutOutProps) {
  const s = useStudentWords();
  return (
    <details class="planner-cut-out" open={isOpen}>
      <summary>{page === null ? s("iep.place") : s("iep.page", { page })}</summary>
      <blockquote>
        {lines.map(({ line, text, isFound }) => {
          const words = text.replaceAll("\t", " | ");
          return <p key={line}>{isFound ? <mark>{words}</mark> : words}</p>;
        })}
      </blockquote>
    </details>
  );
}
