import { useRef, useState } from "preact/hooks";
import { readServices } from "../../../lib/core/service-lines/read-services";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import { cellPlace, serviceLineText, whyWord } from "../../../lib/i18n/bring-in";
import type { IepSource } from "../../../lib/core/iep/iep-reading";
import { CutOut } from "../students/CutOut";
import { Button } from "../../ui/Button";
import { usePage } from "../page-context";
import type { OpenCell, StudentRow } from "./bring-in-draft";
import type { PlannedStudent } from "./build-import";
import { UnclearMinutesField } from "./UnclearMinutesField";
import { ReadService } from "./ReadService";
import { isGrade, isLeaving, isReview } from "./row-services";
import { useBringInWords } from "./use-bring-in-words";

export interface ServicesCellProps {
  row: StudentRow;
  planned: PlannedStudent | undefined;
  onChange: (patch: Partial<StudentRow>) => void;
}

/** A student's minutes: what was read, which can be changed or left out, and what was not understood. */
export function ServicesCell({ row, planned, onChange }: ServicesCellProps) {
  const b = useBringInWords();
  const cell = useRef<HTMLDivElement>(null);
  // What she changed last: its next button takes the focus.
  const [pressed, setPressed] = useState<ServiceLine | null>(null);
  const open = row.open.filter((one) => !isReview(one) && !isGrade(one) && !isLeaving(one));
  // Two services may be equal: their place tells them apart.
  const services = row.services.map((service, at) => [at, service] as const);
  const without = ({ id }: OpenCell): OpenCell[] => row.open.filter((one) => one.id !== id);
  const drop = (one: OpenCell): void => {
    onChange({ open: without(one) });
    cell.current?.focus();
  };
  const settle = (one: OpenCell): void => {
    const read = readServices(one.text).services;
    if (read.length === 0) return;
    onChange({ services: [...row.services, ...read], open: without(one) });
    setPressed(read[0]!);
  };
  return (
    <div ref={cell} class="pp-stack" tabIndex={-1}>
      {services.map(([place, service]) => (
        <div key={place}>
          <ReadService
            row={row}
            service={service}
            leftOut={planned?.leftOut.find((one) => one.service === service)?.why}
            takesFocus={pressed === service}
            onChange={(patch, next) => {
              onChange(patch);
              setPressed(next);
            }}
          />
          <SourceOf source={row.sources?.services.find((one) => one.service === service)?.source} />
        </div>
      ))}
      {row.services.length + open.length === 0 && <span class="pp-soft">{b("minutes.none")}</span>}
      {row.open.filter(isLeaving).map((one) => (
        <LeavingQuestion
          key={one.id}
          cell={one}
          code={row.code}
          onLeft={() => onChange({ isTaken: false })}
          onStays={() => onChange({ open: without(one) })}
        />
      ))}
      {open.map((one) => (
        <UnreadCell
          key={one.id}
          cell={one}
          code={row.code}
          onType={(text) =>
            onChange({ open: row.open.map((other) => (other.id === one.id ? { ...other, text } : other)) })
          }
          onAccept={() => settle(one)}
          onDrop={() => drop(one)}
        />
      ))}
    </div>
  );
}

interface LeavingQuestionProps {
  cell: OpenCell;
  code: string;
  onLeft: () => void;
  onStays: () => void;
}

/** Asks whether a remark means that the student has left; until she answers, the student is imported. */
function LeavingQuestion({ cell, code, onLeft, onStays }: LeavingQuestionProps) {
  const b = useBringInWords();
  return (
    <div class="planner-open-cell">
      <div class="pp-soft">{b("left.question", { code, text: cell.text })}</div>
      <div class="pp-row">
        <Button look="quiet" onPress={onLeft}>
          {b("left.yes", { code })}
        </Button>
        <Button look="quiet" onPress={onStays}>
          {b("left.no", { code })}
        </Button>
      </div>
    </div>
  );
}

interface UnreadCellProps {
  cell: OpenCell;
  code: string;
  onType: (text: string) => void;
  onAccept: () => void;
  onDrop: () => void;
}

/** The part of an IEP that something was read from; nothing for a list. */
export const SourceOf = ({ source, isOpen = false }: { source: IepSource | undefined; isOpen?: boolean }) =>
  source ? <CutOut source={source} isOpen={isOpen} /> : null;

/** A cell that was not understood. */
function UnreadCell({ cell, code, ...acts }: UnreadCellProps) {
  const b = useBringInWords();
  const { language } = usePage();
  const read = readServices(cell.text);
  const said = read.services.map((service) => serviceLineText(service, language)).join("; ");
  const why = b(whyWord(read.doubts[0]?.why ?? cell.why));
  return (
    <div>
      <UnclearMinutesField
        label={b("open.label", { code, why, line: cell.line })}
        value={cell.text}
        said={said}
        question={`${cellPlace(cell, b)}: ${said || `${why}. ${b("open.hint")}`}`}
        {...acts}
      />
      <SourceOf source={cell.source} isOpen />
    </div>
  );
}
