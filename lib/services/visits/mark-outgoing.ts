import type { TextMark } from "../../core/booking/text-policy";
import { outgoingMarks } from "../policy/outgoing-marks";
import type { Ports } from "../ports";

/** Marks what of a text that she wrote may not leave the device. No word of it comes from our templates. */
export const markOutgoing = async (ports: Pick<Ports, "vault" | "policy">, text: string): Promise<TextMark[]> =>
  outgoingMarks(ports, { details: text }, []);
