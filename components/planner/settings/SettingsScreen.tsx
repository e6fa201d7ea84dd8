import { Fragment, type ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { CheckField, SelectField } from "../../ui/Field";
import type { Preferences } from "../contracts";
import { usePlanner } from "../planner-context";
import type { SettingsSection } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { DeclinesSection } from "./DeclinesSection";
import { HoursSection } from "./HoursSection";
import { SitesSection } from "./SitesSection";

interface SettingsScreenProps {
  section: SettingsSection | undefined;
  preferences: Preferences;
}

/** Hours, sites, language, overlay and declined windows. */
export function SettingsScreen({ section, preferences }: SettingsScreenProps) {
  const { t } = usePlanner();
  return (
    <div class="pp-stack planner-settings">
      <ScreenHeading title={t("settings.title")} leavesFocus={section !== undefined} />
      <Section title={t("hours.title")} text={t("hours.text")} isTarget={section === "hours"}>
        <HoursSection />
      </Section>
      <Section title={t("sites.title")} isTarget={section === "sites"}>
        <SitesSection />
      </Section>
      <PreferencesSections preferences={preferences} />
      <Section title={t("declines.title")} text={t("declines.text")} isTarget={section === "declined"}>
        <DeclinesSection />
      </Section>
    </div>
  );
}

const SITES = ["google", "outlook"] as const;

function PreferencesSections({ preferences }: { preferences: Preferences }) {
  const { t, actions } = usePlanner();
  const { language, overlay, onlyNext } = preferences;
  return (
    <>
      <Section title={t("overlay.title")} text={t("overlay.text")}>
        {SITES.map((site) => (
          <Fragment key={site}>
            <CheckField
              label={t(`overlay.${site}`)}
              isChecked={overlay[site]}
              onChange={(isOn) => actions.changePreferences({ overlay: { ...overlay, [site]: isOn } })}
            />
            {overlay[site] && (
              <CheckField
                label={t(`overlay.only-next.${site}`)}
                isChecked={onlyNext[site]}
                onChange={(isOn) => actions.changePreferences({ onlyNext: { ...onlyNext, [site]: isOn } })}
              />
            )}
          </Fragment>
        ))}
      </Section>
      <Section title={t("language.title")}>
        <div class="planner-narrow-form">
          <SelectField
            label={t("language.title")}
            value={language}
            options={(["auto", "en", "es"] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
            onChange={(language) => actions.changePreferences({ language })}
          />
        </div>
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  text?: string;
  isTarget?: boolean;
  children: ComponentChildren;
}

/** One part of the settings. When a link leads to it, it scrolls into view and takes the focus. */
function Section({ title, text, isTarget = false, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isTarget) heading.current?.focus();
  }, [isTarget]);
  return (
    <section class="pp-stack planner-section">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {text && <p class="pp-soft-text">{text}</p>}
      {children}
    </section>
  );
}
