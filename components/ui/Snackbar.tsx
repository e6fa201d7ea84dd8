import { IconButton } from "./Button";

/** What was just done, in passing. The live region stands empty until there is something to say. */
export function Snackbar(props: { text: string | null; closeLabel: string; onClose: () => void }) {
  return (
    <output class="pp-snackbar">
      {props.text !== null && (
        <div>
          <span>{props.text}</span>
          <IconButton icon="close" label={props.closeLabel} onPress={props.onClose} />
        </div>
      )}
    </output>
  );
}
