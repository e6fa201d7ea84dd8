import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { MISSED_CAUSES } from "../../../lib/core/ledger/ledger-entry";
import { chosenPolicy, MAKE_UP_POLICY_IDS, type MakeUpPolicy } from "../../../lib/core/ledger/make-up-policies";
import { makeUpWords } from "../../../lib/i18n/make-ups";
import { sessionWords } from "../../../lib/i18n/session";
import { SelectField } from "../../ui/Field";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { OwnRuleForm } from "./OwnRuleForm";
import { useSettingsScreen } from "./use-settings-screen";

/** Chooses how missed sessions are judged, and shows each rule with its source. */
export function MissedSection() {
  const { language } = usePage();
  const { save } = useSettingsScreen();
  const { value: choices, failure } = useAnswer("loadChoices", null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const words = makeUpWords(language);
  if (!choices) return failure && <FailureNotice failure={failure} />;
  const policy = chosenPolicy(choices);
  const isOwn = policy.id === "own";
  return (
    <>
      {refused && <FailureNotice failure={refused} />}
      <div class="planner-narrow-form">
        <SelectField
          label={words("policy")}
          value={choices.makeUpPolicy}
          options={MAKE_UP_POLICY_IDS.map((value) => ({ value, label: words(`policy.${value}`) }))}
          onChange={(makeUpPolicy) => void save("chooseMakeUpPolicy", { makeUpPolicy }).then(setRefused)}
        />
      </div>
      {isOwn && <OwnRuleForm rule={choices.ownMakeUpRule} />}
      {isOwn && !choices.ownMakeUpRule ? <p>{words("own.none")}</p> : <RuleTable policy={policy} />}
    </>
  );
}

/** What becomes of the minutes by each cause, and by when parents are notified, with the sources. */
function RuleTable({ policy: { rules, notice } }: { policy: MakeUpPolicy }) {
  const { language } = usePage();
  const words = makeUpWords(language);
  const causes = sessionWords(language);
  return (
    <>
      <div class="pp-table-scroll">
        <table class="pp-table">
          <caption class="pp-sr">{words("rules")}</caption>
          <thead>
            <tr>
              {(["cause", "duty", "source"] as const).map((column) => (
                <th key={column} scope="col">
                  {words(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MISSED_CAUSES.map((cause) => (
              <tr key={cause}>
                <th scope="row">{causes(`cause.${cause}`)}</th>
                <td>{words(`duty.${rules[cause].duty}`)}</td>
                <td class="pp-soft" lang="en">
                  {rules[cause].source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notice && (
        <p>
          {words("notice", {
            ...{ after: notice.afterSchoolDays, within: notice.withinSchoolDays, source: notice.source },
          })}{" "}
          {[words("notice.days"), ...notice.leavesOut.map((person) => words(`notice.${person}`))].join(" ")}
        </p>
      )}
    </>
  );
}
