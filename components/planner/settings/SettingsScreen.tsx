import type { Preferences } from "../contracts";
import { usePage } from "../page-context";
import { SETTINGS_GROUPS, type SettingsPart, type SettingsSection } from "../route";
import { ScreenHeading } from "../ScreenHeading";
import { StartLinks } from "../StartLinks";
import { AccountsSection } from "./AccountsSection";
import { ConnectSection } from "./ConnectSection";
import { DeclinesSection } from "./DeclinesSection";
import { CodesSection } from "./district/CodesSection";
import { ColumnsSection } from "./district/ColumnsSection";
import { GiverSection } from "./GiverSection";
import { HoursSection } from "./HoursSection";
import { MissedSection } from "./MissedSection";
import { OutgoingSection } from "./OutgoingSection";
import { LanguageField, OverlayFields } from "./PreferenceParts";
import { ReminderSection } from "./ReminderSection";
import { sectionWords } from "./section-words";
import { SettingsContents } from "./SettingsContents";
import { SettingsPartSection } from "./SettingsPartSection";
import { SitesSection } from "./SitesSection";
import { VaultPart } from "./vault/VaultPart";
import "./settings.css";

interface SettingsScreenProps {
  section: SettingsSection | undefined;
  preferences: Preferences;
}

/** All settings on one page, with links to its parts on top. */
export function SettingsScreen({ section, preferences }: SettingsScreenProps) {
  const { t, language } = usePage();
  const words = sectionWords(language);
  const isTarget = (part: SettingsPart): boolean =>
    section === part || (section === "it-sheet" && part === "calendars");
  return (
    <div class="pp-stack planner-settings">
      <ScreenHeading title={t("settings.title")} leavesFocus={section !== undefined} />
      <SettingsContents />
      {SETTINGS_GROUPS.flatMap(({ sections }): readonly SettingsPart[] => sections).map((part) => (
        <SettingsPartSection key={part} part={part} isTarget={isTarget(part)} {...words[part]}>
          <PartBody part={part} section={section} preferences={preferences} />
        </SettingsPartSection>
      ))}
    </div>
  );
}

function PartBody({ part, section, preferences }: SettingsScreenProps & { part: SettingsPart }) {
  switch (part) {
    case "hours":
      return <HoursSection />;
    case "sites":
      return <SitesSection />;
    case "giver":
      return <GiverSection />;
    case "missed":
      return <MissedSection />;
    case "reminder":
      return <ReminderSection minutes={preferences.reminderMinutes} />;
    case "accounts":
      return <AccountsSection />;
    case "calendars":
      return <ConnectSection isItOpen={section === "it-sheet"} />;
    case "outgoing":
      return <OutgoingSection />;
    case "overlay":
      return <OverlayFields preferences={preferences} />;
    case "declined":
      return <DeclinesSection />;
    case "codes":
      return <CodesSection />;
    case "columns":
      return <ColumnsSection />;
    case "language":
      return <LanguageField preferences={preferences} />;
    case "start":
      return <StartLinks />;
    default:
      return <VaultPart part={part} />;
  }
}
