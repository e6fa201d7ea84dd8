import { namelessTexts } from "../../../lib/i18n/nameless";
import { CheckField } from "../../ui/Field";
import { usePage } from "../page-context";
import type { Nameless } from "./use-nameless";

/** Asks which words are names. Words that may be names are left out until she lets them in. */
export function NameQuestion({ doubts, onLeaveOut }: Pick<Nameless, "doubts" | "onLeaveOut">) {
  const words = namelessTexts(usePage().language);
  if (doubts.length === 0) return null;
  return (
    <fieldset class="pp-stack nameless-question">
      <legend>{words("question")}</legend>
      {doubts.map(({ word, isLeftOut }) => (
        <CheckField
          key={word}
          label={words("leave", { word })}
          isChecked={isLeftOut}
          onChange={(isChecked) => onLeaveOut(word, isChecked)}
        />
      ))}
    </fieldset>
  );
}
