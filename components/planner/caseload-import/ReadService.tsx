import type { LeftOutReason } from "../../../lib/core/caseload-import/mandate-of-services";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import { leftOutWord, serviceLineText } from "../../../lib/i18n/bring-in";
import { serviceNotation } from "../../../lib/i18n/service-notation";
import { Button } from "../../ui/Button";
import { usePage } from "../page-context";
import type { StudentRow } from "./bring-in-draft";
import { UnclearMinutesField } from "./UnclearMinutesField";
import {
  isDropped,
  readWords,
  withServiceAsRead,
  withServiceDropped,
  withWords,
  withWordsTaken,
  wordsFor,
} from "./row-services";
import { useBringInWords } from "./use-bring-in-words";

interface ReadServiceProps {
  row: StudentRow;
  service: ServiceLine;
  /** Why it is not brought in, if so. */
  leftOut: LeftOutReason | undefined;
  /** True when it is what she changed last. */
  takesFocus: boolean;
  /** @param next the service that she goes on with */
  onChange: (patch: Partial<StudentRow>, next: ServiceLine) => void;
}

/** A service that was read: as a line, as one that she left out, or as a field while she writes it in other words. */
export function ReadService(props: ReadServiceProps) {
  const { row, service } = props;
  const words = wordsFor(row, service);
  if (words !== undefined) return <RewordField {...props} words={words} />;
  return isDropped(row, service) ? <DroppedService {...props} /> : <ServiceRow {...props} />;
}

function ServiceRow({ row, service, leftOut, takesFocus, onChange }: ReadServiceProps) {
  const b = useBringInWords();
  const { language, announce } = usePage();
  const line = serviceLineText(service, language);
  const { code } = row;
  const drop = (): void => {
    onChange(withServiceDropped(row, service), service);
    announce(b("service.dropped", { line }));
  };
  return (
    <div>
      <div class={leftOut ? "pp-soft" : undefined}>{leftOut ? b(leftOutWord(leftOut), { line }) : line}</div>
      <div class="pp-row">
        <Button
          look="quiet"
          label={b("service.reword.of", { code, line })}
          takesFocus={takesFocus}
          onPress={() => onChange(withWords(row, service, serviceNotation(service, language)), service)}
        >
          {b("service.reword")}
        </Button>
        {!leftOut && (
          <Button look="quiet" label={b("service.drop.of", { code, line })} onPress={drop}>
            {b("open.drop")}
          </Button>
        )}
      </div>
    </div>
  );
}

function DroppedService({ row, service, takesFocus, onChange }: ReadServiceProps) {
  const b = useBringInWords();
  const { language, announce } = usePage();
  const { code } = row;
  const line = serviceLineText(service, language);
  const bring = (): void => {
    onChange(withServiceAsRead(row, service), service);
    announce(b("service.taken", { code, line }));
  };
  return (
    <div class="pp-soft">
      {b("service.dropped", { line })}
      <Button look="quiet" label={b("service.bring.of", { code, line })} takesFocus={takesFocus} onPress={bring}>
        {b("service.bring")}
      </Button>
    </div>
  );
}

/** Nothing can be saved before she takes her words, goes back to what was read, or leaves it out. */
function RewordField({ row, service, words, takesFocus, onChange }: ReadServiceProps & { words: string }) {
  const b = useBringInWords();
  const { language, announce } = usePage();
  const { code } = row;
  const line = serviceLineText(service, language);
  const read = readWords(words, service);
  const said = read.map((one) => serviceLineText(one, language)).join("; ");
  const take = (): void => {
    onChange(withWordsTaken(row, service, read), read[0] ?? service);
    announce(b("service.taken", { code, line: said }));
  };
  const drop = (): void => {
    onChange(withServiceDropped(row, service), service);
    announce(b("service.dropped", { line }));
  };
  return (
    <UnclearMinutesField
      label={b("reword.label", { code, line })}
      value={words}
      said={said}
      question={said === "" ? b("open.hint") : b("reword.ask", { said })}
      isMissing
      takesFocus={takesFocus}
      onType={(text) => onChange(withWords(row, service, text), service)}
      onAccept={take}
      onDrop={drop}
      onBack={() => onChange(withServiceAsRead(row, service), service)}
    />
  );
}
