import type { PasteClass } from "../../../../lib/core/paste/paste-reading";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { usePasteWords } from "./use-paste-words";

interface ClassQuestionProps {
  classes: readonly PasteClass[];
  /** Selects another class's schedule. */
  onPick: (id: string) => void;
}

/** Asks which of several classes in one text is meant. Nothing is used until one is selected. */
export function ClassQuestion({ classes, onPick }: ClassQuestionProps) {
  const p = usePasteWords();
  const taken = classes.find(({ isTaken }) => isTaken);
  return (
    <Notice tone={taken ? "note" : "warn"}>
      <p>
        <strong>{p("classes.ask")}</strong>{" "}
        {taken ? p("classes.taken", { name: foreignText(taken.name) }) : p("classes.none")}
      </p>
      <ul class="planner-lines">
        {classes
          .filter(({ isTaken }) => !isTaken)
          .map(({ id, name, line, lines }) => (
            <li key={id}>
              <Button onPress={() => onPick(id)}>{p("classes.pick", { name: foreignText(name) })}</Button>{" "}
              <span class="pp-soft-text">
                {p("unread.line", { line: String(line) })}, {p("classes.count", { count: lines.length })}
              </span>
            </li>
          ))}
      </ul>
    </Notice>
  );
}
