import type { TermRefusal } from "./term";

/** Why a window can't be booked. */
export type BookingRefusal =
  | TermRefusal
  | { code: "window-gone" } // the calendar or the plan changed since it was drawn
  | { code: "no-teacher-email" }
  | { code: "guest-not-allowed" } // the district allows no invitation to the teacher's address
  | { code: "past" }
  | { code: "away" } // she marked that time with "I am out"
  | { code: "text-policy"; field: "title" | "details" | "location" }; // an outgoing text would name a student
