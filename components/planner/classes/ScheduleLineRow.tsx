import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import {
  isRoutineKind,
  NON_ROUTINE_KINDS,
  type NonRoutineKind,
  type RoutineKind,
} from "../../../lib/core/lexicon/routine-kinds";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { Options, type Option, type OptionGroup } from "../../ui/Field";
import { Icon, type IconName } from "../../ui/Icon";
import { daysText } from "../days-text";
import { KIND_GROUPS } from "../kind-groups";
import { usePlanner, type Planner } from "../planner-context";
import { mainKind, surenessOf, type Sureness } from "./sureness";

/** Her correction of a title's kind; null lets the rules decide. */
export type Correct = (line: ScheduleLine, kind: RoutineKind | NonRoutineKind | null) => Promise<void>;

const LOOKS: Record<Sureness, { icon: IconName; tone: string }> = {
  corrected: { icon: "pencil", tone: "pp-pin" },
  teacher: { icon: "people", tone: "pp-pin" },
  sure: { icon: "check", tone: "pp-ok" },
  likely: { icon: "circle", tone: "" },
  unsure: { icon: "triangle", tone: "pp-warn" },
  opaque: { icon: "question", tone: "pp-warn" },
  "no-routine": { icon: "minus", tone: "" },
};

/** One title: when it happens, its recognised kind and why, and a field to correct it. */
export function ScheduleLineRow({ line, onCorrect }: { line: ScheduleLine; onCorrect: Correct }) {
  const { language, t } = usePlanner();
  const when = line.allDay ? t("schedule.all-day") : formatTimeRange(line, language);
  const days = daysText(line.weekdays, language);
  return (
    <tr>
      <th scope="row">
        {line.title}
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
  const { t, words, language } = usePlanner();
  const sureness = surenessOf(recognition);
  const { icon, tone } = LOOKS[sureness];
  const evidence = recognition.kinds[0]?.evidence ?? recognition.nonRoutine?.evidence;
  const second = recognition.kinds[1];
  return (
    <div class="pp-row planner-evidence">
      <span class={`pp-tag ${tone}`}>
        <Icon name={icon} />
        {confirmedOn && sureness === "teacher"
          ? t("schedule.confirmed", { date: formatShortDay(confirmedOn, language) })
          : t(`sureness.${sureness}`)}
      </span>
      {evidence && recognition.source === "rules" && (
        <span class="pp-soft">{t("schedule.evidence", { evidence })}</span>
      )}
      {second && <span class="pp-soft">{t("schedule.also", { kind: words.kindLabel(second.kind) })}</span>}
    </div>
  );
}

const AS_RECOGNISED = "";

function KindSelect({ line, onCorrect }: { line: ScheduleLine; onCorrect: Correct }) {
  const { t, words } = usePlanner();
  const { recognition, title } = line;
  const chosen = recognition.source === "corrected" ? mainKind(recognition) : AS_RECOGNISED;
  const name = t("schedule.routine-of", { title });
  const options: (Option | OptionGroup)[] = [
    { value: AS_RECOGNISED, label: asRecognised(recognition, { t, words }) },
    ...KIND_GROUPS.map(({ heading, kinds }) => ({
      heading: t(heading),
      options: kinds.map((kind) => ({ value: kind, label: words.kindLabel(kind) })),
    })),
    {
      heading: t("schedule.not-routines"),
      options: NON_ROUTINE_KINDS.map((kind) => ({ value: kind, label: words.kindLabel(kind) })),
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

function asRecognised(recognition: ScheduleLine["recognition"], { t, words }: Pick<Planner, "t" | "words">): string {
  if (recognition.source === "corrected") return t("schedule.as-recognised");
  return t("schedule.as-recognised.kind", { kind: words.kindLabel(mainKind(recognition)) });
}

function kindOf(value: string): RoutineKind | NonRoutineKind | null {
  return isRoutineKind(value) ? value : (NON_ROUTINE_KINDS.find((kind) => kind === value) ?? null);
}
