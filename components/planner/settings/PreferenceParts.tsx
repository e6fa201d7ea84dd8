import { CheckField, SelectField } from "../../ui/Field";
import type { Preferences } from "../contracts";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";

const VENDORS = ["google", "outlook"] as const;

/** Switches for the drawing on each calendar. */
export function OverlayFields({ preferences: { overlay, onlyNext } }: { preferences: Preferences }) {
  const { t } = usePage();
  const { changePreferences } = useSettingsScreen();
  return (
    <>
      {VENDORS.map((vendor) => (
        <div class="pp-stack" key={vendor}>
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
        </div>
      ))}
    </>
  );
}

/** The language of the interface. */
export function LanguageField({ preferences: { language } }: { preferences: Preferences }) {
  const { t } = usePage();
  const { changePreferences } = useSettingsScreen();
  return (
    <div class="planner-narrow-form">
      <SelectField
        label={t("language.title")}
        value={language}
        options={(["auto", "en", "es"] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(chosen) => changePreferences({ language: chosen })}
      />
    </div>
  );
}
