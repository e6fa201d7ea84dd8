import type { TermRefusal } from "./term";

/** Why a text can't leave the device. */
export type TextRefusal =
  | { code: "text-policy"; field: "title" | "details" | "location" } // it would name a student
  | { code: "no-name-key" }; // it can't be compared with a student's name: the key of its hashes is missing

/** Why a window can't be booked. */
export type BookingRefusal =
  | TermRefusal
  | TextRefusal
  | { code: "window-gone" } // the calendar or the plan changed since it was drawn
  | { code: "already-booked" } // a touch base of that class at that time is on her calendar
  | { code: "guest-outside" } // the teacher's address is outside of the domains that her district or she allows
  | { code: "past" }
  | { code: "away" }; // she marked that time with "I am out"
