/** Why a window can't be booked. */
export type BookingRefusal =
  | { code: "window-gone" } // the calendar or the plan changed since it was drawn
  | { code: "no-teacher-email" }
  | { code: "past" }
  | { code: "text-policy"; field: "title" | "details" | "location" }; // an outgoing text would name a student
