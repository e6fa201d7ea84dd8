import { connectWords } from "../../../lib/i18n/connect-calendar";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";

interface ForItProps {
  approvalUrl: string;
  /** True once a sign-in has shown that IT may have to approve it: the page is what she needs next. */
  isOpen: boolean;
}

/** What her school's IT has to know to approve Pushpin for Microsoft 365: one page to send, and the link to approve. */
export function ForItSection({ approvalUrl, isOpen }: ForItProps) {
  const { language, announce } = usePage();
  const { copyText } = useSettingsScreen();
  const say = connectWords(language);
  const sheet = say("it.sheet", { url: approvalUrl });
  const copy = async (): Promise<void> => announce(say((await copyText(sheet)) ? "it.copied" : "it.copy.failed"));
  return (
    <details class="planner-help" open={isOpen}>
      <summary>{say("it")}</summary>
      <div class="pp-stack">
        <p>{say("it.text")}</p>
        <pre class="planner-sheet">{sheet}</pre>
        <div class="pp-row">
          <Button icon={icons.copy} onPress={() => void copy()}>
            {say("it.copy")}
          </Button>
          <a href={approvalUrl} target="_blank" rel="noreferrer">
            {say("it.link")}
          </a>
        </div>
      </div>
    </details>
  );
}
