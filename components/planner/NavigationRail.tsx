import { Icon, type IconPath } from "../ui/Icon";
import * as icons from "../ui/icons";
import { usePage } from "./page-context";
import { useDrafts } from "./drafts";
import { hashOf, SCREENS, type Route, type Screen } from "./route";
import "./navigation-rail.css";

const ICONS: Record<Screen, IconPath> = {
  week: icons.week,
  visits: icons.pin,
  students: icons.people,
  sessions: icons.file,
  classes: icons.board,
  matrix: icons.grid,
  calendar: icons.bell,
  health: icons.check,
  settings: icons.sliders,
};
/** Prefix of the draft keys of each screen's forms. */
const DRAFT_PREFIX: Record<Screen, string | null> = {
  week: null,
  visits: "visit",
  students: "student",
  sessions: null,
  classes: "class",
  matrix: "answer",
  calendar: "calendar",
  health: "health",
  settings: "settings",
};

/** Links to the screens; on a narrow page a row of tabs. A dot and a word mark screens with unsaved drafts. */
export function NavigationRail({ current }: { current: Route["screen"] }) {
  const { t } = usePage();
  const drafts = useDrafts();
  return (
    <nav class="planner-rail" aria-label={t("page.screens")}>
      <p class="planner-brand">
        <Icon path={icons.pin} isFilled /> Pushpin
      </p>
      <ul>
        {SCREENS.map((screen) => {
          const prefix = DRAFT_PREFIX[screen];
          const isCurrent = screen === current || (screen === "students" && current === "student");
          const hasDraft = prefix !== null && drafts.keys(prefix).length > 0;
          return (
            <li key={screen}>
              <a href={hashOf({ screen })} aria-current={isCurrent ? "page" : undefined}>
                <Icon path={ICONS[screen]} />
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
