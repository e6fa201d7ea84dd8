import { usePage } from "../page-context";
import { hashOf, SETTINGS_GROUPS } from "../route";
import { sectionWords } from "./section-words";

/** Links to the parts of the settings, group by group. */
export function SettingsContents() {
  const { t, language } = usePage();
  const words = sectionWords(language);
  return (
    <nav class="planner-contents" aria-label={t("settings.contents")}>
      {SETTINGS_GROUPS.map(({ group, sections }) => (
        <div key={group}>
          <p class="planner-contents-group" id={`settings-${group}`}>
            {t(`settings.group.${group}`)}
          </p>
          <ul aria-labelledby={`settings-${group}`}>
            {sections.map((section) => (
              <li key={section}>
                <a href={hashOf({ screen: "settings", section })}>{words[section].title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
