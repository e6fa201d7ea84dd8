import { IconButton } from "./Button";
import * as icons from "./icons";

/** Shows briefly what was just done. The live region is always rendered, empty until then. */
export function Snackbar(props: { text: string | null; closeLabel: string; onClose: () => void }) {
  return (
    <output class="pp-snackbar">
      {props.text !== null && (
        <div>
          <span>{props.text}</span>
          <IconButton icon={icons.close} label={props.closeLabel} onPress={props.onClose} />
        </div>
      )}
    </output>
  );
}
