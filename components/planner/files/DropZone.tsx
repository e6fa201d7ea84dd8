import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import "./file-drop.css";

interface DropZoneProps {
  text: string;
  choose: string;
  /** Names of files and media types that the browser's dialog shows. */
  accept: string;
  isMany: boolean;
  onFiles: (files: File[]) => void;
}

/** A place to drop files, with a button that chooses them. */
export function DropZone({ text, choose, accept, isMany, onFiles }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(isMany ? files : files.slice(0, 1));
  };
  const hover = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    // Dropping is an addition for the mouse: the button inside does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class={`planner-drop${isOver ? " is-over" : ""}`}
      onDragEnter={(event) => hover(event, true)}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon path={icons.file} />
      <span>{text}</span>
      <Button onPress={() => chooser.current?.click()}>{choose}</Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={isMany}
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          // Clear the input, so that the same file can be chosen again after it was corrected.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
