import type { VisitLine } from "../../../lib/contracts/visits";
import { AGENDA_PARTS, type Agenda } from "../../../lib/core/booking/visit";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { translator, type Language } from "../../../lib/i18n/translate";
import { visitsWords } from "../../../lib/i18n/visits";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { FieldList } from "../FieldList";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, usePeople } from "../nameless/use-nameless";
import { usePage } from "../page-context";
import { RecordFormFrame } from "../RecordFormFrame";
import { useRecordForm } from "../use-record-form";
import { HandOver } from "./HandOver";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

const EMPTY: Agenda = { worked: "", next: "", change: "" };

/** Writes the agenda as a text in the language that the class's teacher gets; leaves out empty parts. */
function agendaText(visit: VisitLine, agenda: Agenda, language: Language): string {
  const t = translator(visitsWords, language);
  const parts = AGENDA_PARTS.filter((part) => agenda[part].trim() !== "");
  const title = `${t("touch-base")}, ${formatShortDay(visit.from, language)}, ${formatTimeRange(visit, language)}`;
  return [title, ...parts.map((part) => `${t(`agenda.${part}`)}: ${agenda[part].trim()}`)].join("\n");
}

/** The form for the agenda of a touch base: saved here; copied or printed without initials and names. */
export function AgendaForm({ visit, teacherLanguage }: { visit: VisitLine; teacherLanguage: Language }) {
  const { announce, language } = usePage();
  const t = useVisitsWords();
  const { save, caseload } = useVisitsScreen();
  const form = useRecordForm<Agenda>({
    draftKey: `visit-agenda:${visit.id}`,
    initial: { ...EMPTY, ...visit.agenda },
    check: () => [],
    save: async (agenda) => save("saveAgenda", { visitId: visit.id, agenda }),
    onSaved: () => announce(t("agenda.saved")),
  });
  const { draft } = form;
  const names = useNameless({
    people: usePeople(caseload),
    texts: AGENDA_PARTS.map((part) => draft[part]),
    language: teacherLanguage,
  });
  const text = (): string => {
    const { worked, next, change } = draft;
    const { nameless } = names;
    const without = { worked: nameless(worked), next: nameless(next), change: nameless(change) };
    return agendaText(visit, without, teacherLanguage);
  };
  const { lastAgenda } = visit;
  return (
    <details class="planner-help">
      <summary>{t("agenda")}</summary>
      {lastAgenda && (
        <div class="pp-soft">
          {t("agenda.last", { date: formatShortDay(lastAgenda.date, language) })}
          <ul>
            {AGENDA_PARTS.filter((part) => lastAgenda.agenda[part] !== "").map((part) => (
              <li key={part}>
                {t(`agenda.${part}`)}: {lastAgenda.agenda[part]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RecordFormFrame form={form} class="pp-stack planner-narrow-form" label={t("agenda")}>
        <FieldList form={form} fields={AGENDA_PARTS.map((part) => ({ name: part, label: t(`agenda.${part}`) }))} />
        <NameQuestion {...names} />
        {form.failure && <FailureNotice failure={form.failure} />}
        <div class="pp-row">
          <Button look="primary" type="submit" isBusy={form.isBusy}>
            {t("agenda.save")}
          </Button>
          <HandOver text={text} />
        </div>
      </RecordFormFrame>
    </details>
  );
}
