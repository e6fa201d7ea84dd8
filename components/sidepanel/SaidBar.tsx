import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { failureText } from "../../lib/i18n/failure";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import { Button, IconButton } from "../ui/Button";
import * as icons from "../ui/icons";
import type { PanelActions } from "./panel-actions";
import type { Said } from "./said";
import "./said-bar.css";

interface SaidBarProps {
  said: Said | null;
  words: PanelWords;
  language: Language;
  onSaid: (said: Said | null) => void;
  removeDeclines: PanelActions["removeDeclines"];
}

/**
 * Says what was just done, until it is closed or something else is done. It takes the focus, since the row
 * that was acted on may be gone from the list.
 */
export function SaidBar({ said, words, language, onSaid, removeDeclines }: SaidBarProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  // Focus at once: the next key press may come before a delayed call.
  useLayoutEffect(() => {
    if (said) bar.current?.focus();
  }, [said]);
  const takeBack = async ({ declineIds, restored }: NonNullable<Said["undo"]>): Promise<void> => {
    const answer = await removeDeclines(declineIds);
    onSaid(
      answer.ok ? { text: restored } : { text: failureText(answer.failure, language), undo: { declineIds, restored } },
    );
  };
  const undo = said?.undo;
  return (
    <output class="panel-said">
      {said && (
        <div ref={bar} tabIndex={-1}>
          <span>{said.text}</span>
          {undo && <Button onPress={() => void takeBack(undo)}>{words("undo")}</Button>}
          <IconButton icon={icons.close} label={words("close")} onPress={() => onSaid(null)} />
        </div>
      )}
    </output>
  );
}
