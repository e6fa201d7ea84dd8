import { privacyWords } from "../../../lib/i18n/privacy";
import { Button } from "../../ui/Button";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";

const CHOICES = [0, 5, 10] as const;

/**
 * Chooses how long before a session she is reminded. Buttons, since a browser asks for a permission on a click only.
 */
export function ReminderSection({ minutes }: { minutes: number }) {
  const { language, announce } = usePage();
  const { changePreferences, allowNotifications } = useSettingsScreen();
  const words = privacyWords(language);
  const choose = async (reminderMinutes: (typeof CHOICES)[number]): Promise<void> => {
    const isAllowed = reminderMinutes === 0 || (await allowNotifications());
    if (isAllowed) changePreferences({ reminderMinutes });
    else announce(words("refused"));
  };
  return (
    <fieldset class="pp-row">
      <legend class="pp-sr">{words("reminder")}</legend>
      {CHOICES.map((choice) => (
        <Button key={choice} isPressed={choice === minutes} onPress={() => void choose(choice)}>
          {words(`reminder.${choice}`)}
        </Button>
      ))}
    </fieldset>
  );
}
