/** What was just done, and how to take it back where that is possible. */
export interface Said {
  text: string;
  undo?: { declineIds: string[]; restored: string };
}
