import { Icon, type IconName } from "../ui/Icon";
import { usePlanner } from "./planner-context";
import { hashOf, SCREENS, type Screen } from "./route";

const ICONS: Record<Screen, IconName> = {
  week: "week",
  students: "people",
  classes: "board",
  matrix: "grid",
  calendar: "bell",
  health: "check",
  settings: "sliders",
};
/** Prefix of the draft keys of each screen's forms. */
const DRAFT_PREFIX: Record<Screen, string | null> = {
  week: null,
  students: "student",
  classes: "class",
  matrix: "answer",
  calendar: "calendar",
  health: null,
  settings: "settings",
};

/** Links to the screens; on a narrow page a row of tabs. A dot and a word mark screens with unsaved drafts. */
export function NavigationRail({ current }: { current: Screen }) {
  const { t, drafts } = usePlanner();
  return (
    <nav class="planner-rail" aria-label={t("page.screens")}>
      <p class="planner-brand">
        <Icon name="pin" isFilled /> Pushpin
      </p>
      <ul>
        {SCREENS.map((screen) => {
          const prefix = DRAFT_PREFIX[screen];
          const hasDraft = prefix !== null && drafts.keys(prefix).length > 0;
          return (
            <li key={screen}>
              <a href={hashOf({ screen })} aria-current={screen === current ? "page" : undefined}>
                <Icon name={ICONS[screen]} />
                <span>{t(`screen.${screen}`)}</span>
                {hasDraft && (
                  <span class="planner-unsaved" title={t("page.unsaved")}>
                    <span class="pp-sr">({t("page.unsaved")})</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
