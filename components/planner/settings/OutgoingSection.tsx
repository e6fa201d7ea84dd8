import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { TextMark, TextPolicy } from "../../../lib/core/booking/text-policy";
import { linesOf, validatePolicy } from "../../../lib/core/booking/validate-policy";
import type { DistrictPolicy } from "../../../lib/core/policy/district-policy";
import { outgoingWords } from "../../../lib/i18n/outgoing";
import { outgoingPolicyTexts, policyWords } from "../../../lib/i18n/policy";
import { Button } from "../../ui/Button";
import { SelectField, TextAreaField, TextField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { MarkedText } from "../MarkedText";
import { OldNames } from "../OldNames";
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
  const { caseload } = useSettingsScreen();
  const { value, failure } = useAnswer("loadChoices", null);
  const district = useAnswer("loadDistrictPolicy", null);
  if (!value || (!district.value && !district.failure)) return failure && <FailureNotice failure={failure} />;
  const set: DistrictPolicy = district.value?.policy ?? {};
  return (
    <>
      {district.failure && <FailureNotice failure={district.failure} />}
      <OldNames students={caseload.students.map(({ student }) => student)} />
      <SetByDistrict policy={set} />
      <PolicyForm policy={value.outgoing} isSet={set.studentsInInvitations !== undefined} />
      <TryText />
    </>
  );
}

/** What of it the district has set; nothing where it set nothing. */
function SetByDistrict({ policy }: { policy: DistrictPolicy }) {
  const { language } = usePage();
  const texts = outgoingPolicyTexts(policy, language);
  if (texts.length === 0) return null;
  return (
    <Notice tone="note">
      <p>{policyWords(language)("title")}:</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** `isSet`: the district decides about students, so there is nothing to choose. */
function PolicyForm({ policy, isSet }: { policy: TextPolicy; isSet: boolean }) {
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
      {!isSet && (
        <SelectField
          label={say("allows")}
          hint={say("allows.hint")}
          value={draft.allows}
          options={ALLOWS.map((value) => ({ value, label: say(`allows.${value}`) }))}
          onChange={(allows) => change({ allows })}
        />
      )}
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
    // A second failure is read out again only if the first one has gone.
    setFailure(null);
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
