/** A printed record of sessions: whom it is about, and how names are removed from its texts. */
export interface Paper {
  who: string;
  nameless: (text: string) => string;
}

/** Shows a text on the screen, and another one on paper. */
export function ForPaper({ screen, paper }: { screen: string; paper: string }) {
  if (screen === paper) return <>{screen}</>;
  return (
    <>
      <span class="sessions-screen">{screen}</span>
      <span class="sessions-paper">{paper}</span>
    </>
  );
}
