import { useId, useState } from "preact/hooks";
import type { SchoolClass } from "../../../lib/core/caseload/records";
import type { AskableQuestion } from "../../../lib/core/asking/askable-question";
import { formatShortDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { usePage } from "../page-context";
import { useKindLabel } from "../use-kind-label";
import { useMatrixScreen } from "./use-matrix-screen";
import { AnswerForm } from "./AnswerForm";
import { AskMessage } from "./AskMessage";
import { useMatrixWords } from "./use-matrix-words";
import "./asking.css";

interface AskCardProps {
  question: AskableQuestion;
  schoolClass: SchoolClass;
}

/** A question to a teacher: the message, whether it was asked and answered, and the form for the answer. */
export function AskCard({ question, schoolClass }: AskCardProps) {
  const kindLabel = useKindLabel();
  const { m } = useMatrixWords();
  const [open, setOpen] = useState<"message" | "answer" | null>(null);
  const regionId = useId();
  const { about, askedOn } = question;
  const subject =
    "kinds" in about
      ? m("ask.about.kinds", { names: about.kinds.map((kind) => kindLabel(kind)).join(", ") })
      : m("ask.about.titles", { names: about.titles.join(", ") });
  const toggle = (what: "message" | "answer"): void => setOpen((before) => (before === what ? null : what));
  const button = (what: "message" | "answer", word: string) => (
    <button
      type="button"
      class={`pp-button${what === "message" && !askedOn ? " pp-primary" : ""}`}
      aria-expanded={open === what}
      aria-controls={open === what ? regionId : undefined}
      onClick={() => toggle(what)}
    >
      <Icon path={what === "message" ? icons.question : icons.pencil} />
      {word}
      <span class="pp-sr"> {subject}</span>
    </button>
  );
  return (
    <div class="matrix-ask">
      <AskedState question={question} />
      <div class="pp-row matrix-screen-only">
        {button("message", m(askedOn ? "ask.again" : "ask.open"))}
        {button("answer", m("ask.answer"))}
      </div>
      {open && (
        <div id={regionId} class="pp-panel pp-stack matrix-screen-only">
          {open === "message" ? (
            <AskMessage about={about} schoolClass={schoolClass} />
          ) : (
            <AnswerForm question={question} classId={schoolClass.id} onClose={() => setOpen(null)} />
          )}
        </div>
      )}
    </div>
  );
}

/** Says when it was asked, and whether an answer came. */
function AskedState({ question: { id, askedOn, answeredOn } }: { question: AskableQuestion }) {
  const { language, announce } = usePage();
  const { save } = useMatrixScreen();
  const { m } = useMatrixWords();
  if (!askedOn) return null;
  const forget = async (): Promise<void> => {
    if (!(await save("removeTeacherQuestion", { id }))) announce(m("ask.forgotten"));
  };
  return (
    <p class="pp-row">
      <span class={`pp-tag ${answeredOn ? "pp-ok" : "pp-warn"}`}>
        <Icon path={answeredOn ? icons.check : icons.hourglass} />
        {answeredOn
          ? m("ask.answered", { date: formatShortDay(answeredOn, language) })
          : m("ask.asked", { date: formatShortDay(askedOn, language) })}
      </span>
      {!answeredOn && (
        <Button look="quiet" onPress={() => void forget()}>
          {m("ask.forget")}
        </Button>
      )}
    </p>
  );
}
