import { Component, type JSX } from "preact";
import type { SendTaskAct } from "../../lib/contracts/booking";
import type { PageAct, VisitAct } from "../../lib/core/booking/send-task-acts";
import { AskingButtons } from "../ui/AskingButtons";

interface SendTaskActsProps {
  acts: readonly SendTaskAct[];
  /** The visit, for the buttons' names, where several visits have buttons of the same label. */
  of?: string;
  onAct: (act: VisitAct) => void;
  /** Opens the planner at its calendar settings or at the page for IT. */
  onOpen: (route: "#calendars" | "#it-sheet") => void;
  /** CSS classes of the page around it. */
  buttonClass: string;
  rowClass: string;
}

interface SendTaskActsState {
  /** The text to copy, and the sentence that says whether copying worked. */
  copied?: { said: string; text: string } | undefined;
}

const isOfPage = (act: SendTaskAct["act"]): act is PageAct =>
  act === "connect" || act === "it-sheet" || act === "copy-details";

/** The buttons for a visit in a connected calendar. An act that mails somebody asks first and names the recipient. */
export class SendTaskActs extends Component<SendTaskActsProps, SendTaskActsState> {
  #do({ act, copies }: SendTaskAct): void {
    if (copies) void this.#copy(copies);
    else if (!isOfPage(act)) this.props.onAct(act);
    else this.props.onOpen(act === "it-sheet" ? "#it-sheet" : "#calendars");
  }

  /** Copies a text and shows it as well, since a browser may refuse to copy in a frame on a calendar page. */
  async #copy({ text, done, failed }: NonNullable<SendTaskAct["copies"]>): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => done,
      () => failed,
    );
    this.setState({ copied: { said, text } });
  }

  render({ acts, of, buttonClass, rowClass }: SendTaskActsProps): JSX.Element | null {
    const { copied } = this.state;
    if (acts.length === 0) return null;
    return (
      <div>
        <AskingButtons
          buttons={of === undefined ? acts : acts.map((one) => ({ ...one, name: `${one.label}: ${of}` }))}
          onPress={(one: SendTaskAct) => this.#do(one)}
          buttonClass={buttonClass}
          rowClass={rowClass}
        />
        <output>
          {copied && (
            <>
              {copied.said} <samp>{copied.text}</samp>
            </>
          )}
        </output>
      </div>
    );
  }
}
