/** Minutes that the way between two buildings takes at least, until a therapist says otherwise. */
export const TRAVEL_MINUTES = 15;
