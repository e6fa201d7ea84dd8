import { useState } from "preact/hooks";
import type { VisitLine } from "../../../lib/contracts/visits";
import type { TextMark } from "../../../lib/core/booking/text-policy";
import { CO_TEACHING, type RoleCard } from "../../../lib/core/booking/visit";
import { formatTimeRange } from "../../../lib/i18n/format";
import { translator, type Language } from "../../../lib/i18n/translate";
import { visitsWords } from "../../../lib/i18n/visits";
import type { Failure } from "../../../lib/contracts/failure";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { FieldList } from "../FieldList";
import { MarkedText } from "../MarkedText";
import { OldNames } from "../OldNames";
import { RecordFormFrame } from "../RecordFormFrame";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, usePeople } from "../nameless/use-nameless";
import { usePage } from "../page-context";
import { useRecordForm } from "../use-record-form";
import { HandOver } from "./HandOver";
import { withoutNames } from "./nameless-card";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

type Titled = Pick<VisitLine, "routineTitle" | "startMinute" | "endMinute">;

type Draft = RoleCard & { nextStep: string; invitationLine: string };

const EMPTY: Draft = {
  model: "one-teach-one-assist",
  therapistDoes: "",
  teacherDoes: "",
  materials: "",
  nextStep: "",
  invitationLine: "",
};

/** Writes the card in the language of what the class's teacher gets. */
function cardText(visit: Titled, { model, ...card }: RoleCard, language: Language): string {
  const t = translator(visitsWords, language);
  const next = card.nextStep?.trim() ? `\n${t("role.next")}: ${card.nextStep}` : "";
  const said = t("role.text", {
    ...{ title: visit.routineTitle, time: formatTimeRange(visit, language), model: t(`role.model.${model}`) },
    ...{ therapist: card.therapistDoes, teacher: card.teacherDoes, materials: card.materials },
  });
  return said + next;
}

/**
 * The form for who does what in a visit: saved here; copied or printed for the teacher without initials and names; one
 * line can go into the invitation.
 */
export function RoleCardForm({ visit, teacherLanguage }: { visit: VisitLine; teacherLanguage: Language }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { ask, save, caseload } = useVisitsScreen();
  const [marks, setMarks] = useState<TextMark[]>([]);
  const form = useRecordForm<Draft>({
    draftKey: `visit-role:${visit.id}`,
    initial: { ...EMPTY, ...visit.roleCard },
    check: () => [],
    save: async (roleCard) => {
      const found = await ask("markOutgoing", { text: roleCard.invitationLine });
      setMarks(found.ok ? found.value : []);
      return save("saveRoleCard", { visitId: visit.id, roleCard });
    },
    onSaved: () => announce(t("role.saved")),
  });
  const { draft } = form;
  const names = useNameless({
    people: usePeople(caseload),
    texts: [visit.routineTitle, draft.therapistDoes, draft.teacherDoes, draft.materials, draft.nextStep],
    language: teacherLanguage,
  });
  const text = (): string => {
    const titled = { ...visit, routineTitle: names.nameless(visit.routineTitle) };
    return cardText(titled, withoutNames(draft, names.nameless), teacherLanguage);
  };
  return (
    <details class="planner-help">
      <summary>{t("role")}</summary>
      <RecordFormFrame form={form} class="pp-stack planner-narrow-form">
        <FieldList
          form={form}
          fields={[
            {
              name: "model",
              label: t("role.model"),
              control: CO_TEACHING.map((value) => ({ value, label: t(`role.model.${value}`) })),
            },
            { name: "therapistDoes", label: t("role.therapist"), hint: t("role.hint") },
            { name: "teacherDoes", label: t("role.teacher") },
            { name: "materials", label: t("role.materials") },
            { name: "nextStep", label: t("role.next"), hint: t("role.next.hint") },
            { name: "invitationLine", label: t("role.line"), hint: t("role.line.hint") },
          ]}
        />
        <OldNames students={caseload.students.map(({ student }) => student)} />
        {form.errorAt("invitationLine") && <MarkedText text={draft.invitationLine} marks={marks} />}
        {visit.lacksLine && <LineToSend visit={visit} />}
        <NameQuestion {...names} />
        {form.failure && <FailureNotice failure={form.failure} />}
        <div class="pp-row">
          <Button look="primary" type="submit" isBusy={form.isBusy}>
            {t("role.save")}
          </Button>
          <HandOver text={text} />
        </div>
      </RecordFormFrame>
    </details>
  );
}

/** Offers to send the saved line to the calendar that has the visit; whoever is invited gets a mail about it. */
function LineToSend({ visit: { id: visitId, mails, roleCard } }: { visit: VisitLine }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (): Promise<void> => {
    const outcome = await save("sendRoleLine", { visitId });
    setFailure(outcome);
    if (!outcome) announce(t("role.line.sent"));
  };
  const what = roleCard?.invitationLine?.trim() ? "role.line.lacks" : "role.line.outdated";
  return (
    <Notice tone="note">
      <p>
        {t(what)} {mails ? t("role.line.mails", { email: mails }) : t("role.line.nobody")}
      </p>
      <div>
        <Button onPress={() => void send()}>{t("role.line.send")}</Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </Notice>
  );
}
