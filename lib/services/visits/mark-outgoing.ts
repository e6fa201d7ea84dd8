import type { TextMark } from "../../core/booking/text-policy";
import { outgoingMarks } from "../policy/outgoing-marks";
import type { Ports } from "../ports";

/** Marks what of a text of her own may not leave the device. None of its words is a template of ours. */
export const markOutgoing = async ({ vault }: Pick<Ports, "vault">, text: string): Promise<TextMark[]> =>
  outgoingMarks(vault, { details: text }, []);
