/** What was just done, and how to undo it if that is possible. */
export interface Said {
  text: string;
  undo?: { declineIds: string[]; restored: string };
}
