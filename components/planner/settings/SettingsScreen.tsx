import { Fragment, type ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { CheckField, SelectField } from "../../ui/Field";
import type { Preferences } from "../contracts";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";
import type { SettingsSection } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { StartLinks } from "../StartLinks";
import { accountWords } from "../../../lib/i18n/accounts";
import { AccountsSection } from "./AccountsSection";
import { connectWords } from "../../../lib/i18n/connect-calendar";
import { ConnectSection } from "./ConnectSection";
import { DeclinesSection } from "./DeclinesSection";
import { logTemplateWords } from "../../../lib/i18n/log-templates";
import { progressReportWords } from "../../../lib/i18n/progress-report";
import { CodesSection } from "./district/CodesSection";
import { ColumnsSection } from "./district/ColumnsSection";
import { privacyWords } from "../../../lib/i18n/privacy";
import { makeUpWords } from "../../../lib/i18n/make-ups";
import { HoursSection } from "./HoursSection";
import { OutgoingSection } from "./OutgoingSection";
import { outgoingWords } from "../../../lib/i18n/outgoing";
import { MissedSection } from "./MissedSection";
import { giverWords } from "../../../lib/i18n/session-giver";
import { GiverSection } from "./GiverSection";
import { ReminderSection } from "./ReminderSection";
import { SitesSection } from "./SitesSection";
import { VaultSections } from "./vault/VaultSections";

interface SettingsScreenProps {
  section: SettingsSection | undefined;
  preferences: Preferences;
}

/** Hours, sites, accounts, language, overlay, declined windows, and how records are protected. */
export function SettingsScreen({ section, preferences }: SettingsScreenProps) {
  const { t, language } = usePage();
  const accounts = accountWords(language);
  const missed = makeUpWords(language);
  const giver = giverWords(language);
  const outgoing = outgoingWords(language);
  const connect = connectWords(language);
  const reminder = privacyWords(language);
  const codes = progressReportWords(language);
  const columns = logTemplateWords(language);
  return (
    <div class="pp-stack planner-settings">
      <ScreenHeading title={t("settings.title")} leavesFocus={section !== undefined} />
      <Section title={t("hours.title")} text={t("hours.text")} isTarget={section === "hours"}>
        <HoursSection />
      </Section>
      <Section title={t("sites.title")} isTarget={section === "sites"}>
        <SitesSection />
      </Section>
      <Section title={accounts("title")} text={accounts("text")}>
        <AccountsSection />
      </Section>
      <Section
        title={connect("title")}
        text={connect("text")}
        isTarget={section === "calendars" || section === "it-sheet"}
      >
        <ConnectSection isItOpen={section === "it-sheet"} />
      </Section>
      <Section title={outgoing("title")} text={outgoing("text")} isTarget={section === "outgoing"}>
        <OutgoingSection />
      </Section>
      <Section title={missed("title")} text={missed("text")} isTarget={section === "missed"}>
        <MissedSection />
      </Section>
      <Section title={giver("title")} text={giver("text")} isTarget={section === "giver"}>
        <GiverSection />
      </Section>
      <Section title={codes("codes.title")} text={codes("codes.text")} isTarget={section === "codes"}>
        <CodesSection />
      </Section>
      <Section title={columns("title")} text={columns("text")} isTarget={section === "columns"}>
        <ColumnsSection />
      </Section>
      <Section title={reminder("reminder")} text={reminder("reminder.text")}>
        <ReminderSection minutes={preferences.reminderMinutes} />
      </Section>
      <PreferencesSections preferences={preferences} />
      <Section title={t("declines.title")} text={t("declines.text")} isTarget={section === "declined"}>
        <DeclinesSection />
      </Section>
      <VaultSections section={section} />
      <Section title={t("start.title")} text={t("start.text")}>
        <StartLinks />
      </Section>
    </div>
  );
}

const VENDORS = ["google", "outlook"] as const;

function PreferencesSections({ preferences }: { preferences: Preferences }) {
  const { t } = usePage();
  const { changePreferences } = useSettingsScreen();
  const { language, overlay, onlyNext } = preferences;
  return (
    <>
      <Section title={t("overlay.title")} text={t("overlay.text")}>
        {VENDORS.map((vendor) => (
          <Fragment key={vendor}>
            <CheckField
              label={t(`overlay.${vendor}`)}
              isChecked={overlay[vendor]}
              onChange={(isOn) => changePreferences({ overlay: { ...overlay, [vendor]: isOn } })}
            />
            {overlay[vendor] && (
              <CheckField
                label={t(`overlay.only-next.${vendor}`)}
                isChecked={onlyNext[vendor]}
                onChange={(isOn) => changePreferences({ onlyNext: { ...onlyNext, [vendor]: isOn } })}
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
            onChange={(language) => changePreferences({ language })}
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
  const titleId = useId();
  useEffect(() => {
    if (isTarget) heading.current?.focus();
  }, [isTarget]);
  return (
    <section class="pp-stack planner-section" aria-labelledby={titleId}>
      <h2 ref={heading} id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {text && <p class="pp-soft-text">{text}</p>}
      {children}
    </section>
  );
}
