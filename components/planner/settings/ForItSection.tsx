import { connectWords } from "../../../lib/i18n/connect-calendar";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";

/** Microsoft has a page on which IT approves a client; in Google's admin console, IT looks for the client's id. */
type ForItProps = ({ vendor: "graph"; approvalUrl: string } | { vendor: "google"; client: string }) & {
  /** True once a sign-in has shown that IT may have to approve it, so that this page is her next step. */
  isOpen: boolean;
};

/** What her school's IT needs to approve Pushpin for a calendar: one page to send, and the link to approve. */
export function ForItSection(props: ForItProps) {
  const { language, announce } = usePage();
  const { copyText } = useSettingsScreen();
  const say = connectWords(language);
  const sheet =
    props.vendor === "google"
      ? say("it.sheet.google", { client: props.client })
      : say("it.sheet", { url: props.approvalUrl });
  const copy = async (): Promise<void> => announce(say((await copyText(sheet)) ? "it.copied" : "it.copy.failed"));
  return (
    <details class="planner-help" open={props.isOpen}>
      <summary>{say("it", { vendor: say(props.vendor) })}</summary>
      <div class="pp-stack">
        <p>{say("it.text")}</p>
        <pre class="planner-sheet">{sheet}</pre>
        <div class="pp-row">
          <Button icon={icons.copy} onPress={() => void copy()}>
            {say("it.copy")}
          </Button>
          {props.vendor === "graph" && (
            <a href={props.approvalUrl} target="_blank" rel="noreferrer">
              {say("it.link")}
            </a>
          )}
        </div>
      </div>
    </details>
  );
}
