import { foreignText } from "../../../lib/i18n/foreign-text";

/** A printed record of sessions: whom it is about, and how names are removed from its texts. */
export interface Paper {
  who: string;
  nameless: (text: string) => string;
}

/** Shows a text that somebody else may have written on the screen, and another one on paper. */
export function ForPaper(texts: { screen: string; paper: string }) {
  const [screen, paper] = [foreignText(texts.screen), foreignText(texts.paper)];
  if (screen === paper) return <>{screen}</>;
  return (
    <>
      <span class="sessions-screen">{screen}</span>
      <span class="sessions-paper">{paper}</span>
    </>
  );
}
