import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { TextMark, TextPolicy } from "../../../lib/core/booking/text-policy";
import { linesOf, validatePolicy } from "../../../lib/core/booking/validate-policy";
import { outgoingWords } from "../../../lib/i18n/outgoing";
import { Button } from "../../ui/Button";
import { SelectField, TextAreaField, TextField } from "../../ui/Field";
import { FailureNotice } from "../FailureNotice";
import { MarkedText } from "../MarkedText";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { useRecordForm } from "../use-record-form";
import { useSettingsScreen } from "./use-settings-screen";

interface PolicyDraft {
  allows: TextPolicy["allows"];
  listed: string;
  domains: string;
}

const ALLOWS = ["nothing", "initials", "code"] as const satisfies TextPolicy["allows"][];

const policyOf = ({ allows, listed, domains }: PolicyDraft) => ({
  allows,
  listedWords: linesOf(listed),
  guestDomains: linesOf(domains),
});

/** What may be in a text that leaves the device, and who may be invited. */
export function OutgoingSection() {
  const { value, failure } = useAnswer("loadChoices", null);
  if (!value) return failure && <FailureNotice failure={failure} />;
  return (
    <>
      <PolicyForm policy={value.outgoing} />
      <TryText />
    </>
  );
}

function PolicyForm({ policy }: { policy: TextPolicy }) {
  const { language, announce } = usePage();
  const { save } = useSettingsScreen();
  const say = outgoingWords(language);
  const form = useRecordForm<PolicyDraft>({
    draftKey: "outgoing-policy",
    initial: {
      allows: policy.allows,
      listed: policy.listedWords.join("\n"),
      domains: policy.guestDomains.join("\n"),
    },
    check: (draft) => validatePolicy(policyOf(draft)),
    save: async (draft) => save("chooseOutgoing", policyOf(draft)),
    onSaved: () => announce(say("saved")),
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordFormFrame form={form} class="pp-stack planner-narrow-form">
      <SelectField
        label={say("allows")}
        hint={say("allows.hint")}
        value={draft.allows}
        options={ALLOWS.map((value) => ({ value, label: say(`allows.${value}`) }))}
        onChange={(allows) => change({ allows })}
      />
      <TextAreaField
        label={say("listed")}
        hint={say("listed.hint")}
        value={draft.listed}
        error={errorAt("listedWords")}
        onChange={(listed) => change({ listed })}
      />
      <TextAreaField
        label={say("domains")}
        hint={say("domains.hint")}
        value={draft.domains}
        error={errorAt("guestDomains")}
        onChange={(domains) => change({ domains })}
      />
      <p class="pp-soft">{say("private.note")}</p>
      {form.failure && <FailureNotice failure={form.failure} />}
      <div>
        <Button look="primary" type="submit" isBusy={form.isBusy}>
          {say("save")}
        </Button>
      </div>
    </RecordFormFrame>
  );
}

/** A field to try a text: shows which words may not leave the device. */
function TryText() {
  const { language } = usePage();
  const { ask } = useSettingsScreen();
  const say = outgoingWords(language);
  const [text, setText] = useState("");
  const [tried, setTried] = useState<{ text: string; marks: TextMark[] } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const type = (typed: string): void => {
    setText(typed);
    // Drop the old answer: it would be taken for one about this text.
    setTried(null);
  };
  const look = async (): Promise<void> => {
    const answer = await ask("markOutgoing", { text });
    setTried(answer.ok ? { text, marks: answer.value } : null);
    setFailure(answer.ok ? null : answer.failure);
  };
  return (
    <div class="pp-stack planner-narrow-form">
      <TextField label={say("try")} hint={say("try.hint")} value={text} onChange={type} />
      <div>
        <Button onPress={() => void look()}>{say("try")}</Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <div aria-live="polite">
        {tried && tried.marks.length === 0 && <p>{say("try.fine")}</p>}
        {tried && <MarkedText text={tried.text} marks={tried.marks} />}
      </div>
    </div>
  );
}
