import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import {
  isRoutineKind,
  NON_ROUTINE_KINDS,
  type NonRoutineKind,
  type RoutineKind,
} from "../../../lib/core/lexicon/routine-kinds";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { Options, type Option, type OptionGroup } from "../../ui/Field";
import { Icon, type IconPath } from "../../ui/Icon";
import * as icons from "../../ui/icons";
import { daysText } from "../days-text";
import { KIND_GROUPS } from "../kind-groups";
import { usePage, type PlannerPage } from "../page-context";
import { useKindLabel, type KindLabel } from "../use-kind-label";
import { mainKind, surenessOf, type Sureness } from "./sureness";

/** Her correction of a title's kind; null lets the rules decide. */
export type Correct = (line: ScheduleLine, kind: RoutineKind | NonRoutineKind | null) => Promise<void>;

const LOOKS: Record<Sureness, { icon: IconPath; tone: string }> = {
  corrected: { icon: icons.pencil, tone: "pp-pin" },
  teacher: { icon: icons.people, tone: "pp-pin" },
  sure: { icon: icons.check, tone: "pp-ok" },
  likely: { icon: icons.circle, tone: "" },
  unsure: { icon: icons.triangle, tone: "pp-warn" },
  opaque: { icon: icons.question, tone: "pp-warn" },
  "no-routine": { icon: icons.minus, tone: "" },
};

/** One title: when it happens, its recognised kind and why, and a field to correct it. */
export function ScheduleLineRow({ line, onCorrect }: { line: ScheduleLine; onCorrect: Correct }) {
  const { language, t } = usePage();
  const when = line.allDay ? t("schedule.all-day") : formatTimeRange(line, language);
  const days = daysText(line.weekdays, language);
  return (
    <tr>
      <th scope="row">
        {foreignText(line.title)}
        <div class="pp-soft planner-slim">
          {days} {when}
        </div>
      </th>
      <td class="planner-wide">
        {when}
        <div class="pp-soft">{days}</div>
      </td>
      <td class="planner-recognition">
        <KindSelect line={line} onCorrect={onCorrect} />
        <Evidence line={line} />
      </td>
    </tr>
  );
}

function Evidence({ line: { recognition, confirmedOn } }: { line: ScheduleLine }) {
  const { t, language } = usePage();
  const kindLabel = useKindLabel();
  const sureness = surenessOf(recognition);
  const { icon, tone } = LOOKS[sureness];
  const evidence = recognition.kinds[0]?.evidence ?? recognition.nonRoutine?.evidence;
  const second = recognition.kinds[1];
  return (
    <div class="pp-row planner-evidence">
      <span class={`pp-tag ${tone}`}>
        <Icon path={icon} />
        {confirmedOn && sureness === "teacher"
          ? t("schedule.confirmed", { date: formatShortDay(confirmedOn, language) })
          : t(`sureness.${sureness}`)}
      </span>
      {evidence && recognition.source === "rules" && (
        <span class="pp-soft">{t("schedule.evidence", { evidence })}</span>
      )}
      {second && <span class="pp-soft">{t("schedule.also", { kind: kindLabel(second.kind) })}</span>}
    </div>
  );
}

const AS_RECOGNISED = "";

function KindSelect({ line, onCorrect }: { line: ScheduleLine; onCorrect: Correct }) {
  const { t } = usePage();
  const kindLabel = useKindLabel();
  const { recognition, title } = line;
  const chosen = recognition.source === "corrected" ? mainKind(recognition) : AS_RECOGNISED;
  const name = t("schedule.routine-of", { title });
  const options: (Option | OptionGroup)[] = [
    { value: AS_RECOGNISED, label: asRecognised(recognition, t, kindLabel) },
    ...KIND_GROUPS.map(({ heading, kinds }) => ({
      heading: t(heading),
      options: kinds.map((kind) => ({ value: kind, label: kindLabel(kind) })),
    })),
    {
      heading: t("schedule.not-routines"),
      options: NON_ROUTINE_KINDS.map((kind) => ({ value: kind, label: kindLabel(kind) })),
    },
  ];
  return (
    <select
      class="pp-input"
      aria-label={name}
      value={chosen}
      onChange={(event) => void onCorrect(line, kindOf(event.currentTarget.value))}
    >
      <Options options={options} chosen={chosen} />
    </select>
  );
}

function asRecognised(recognition: ScheduleLine["recognition"], t: PlannerPage["t"], kindLabel: KindLabel): string {
  if (recognition.source === "corrected") return t("schedule.as-recognised");
  return t("schedule.as-recognised.kind", { kind: kindLabel(mainKind(recognition)) });
}

function kindOf(value: string): RoutineKind | NonRoutineKind | null {
  return isRoutineKind(value) ? value : (NON_ROUTINE_KINDS.find((kind) => kind === value) ?? null);
}
