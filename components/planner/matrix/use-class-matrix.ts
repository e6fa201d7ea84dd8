import type { ClassMatrix } from "../../../lib/contracts/class-matrix";
import { useAnswer, type LoadedAnswer } from "../use-answer";

/** Fetches the matrix of a class. Never gives another class's in its place while it is loading. */
export function useClassMatrix(classId: string): LoadedAnswer<ClassMatrix> {
  const loaded = useAnswer("loadMatrix", { classId });
  return loaded.value?.classId === classId ? loaded : { ...loaded, value: null };
}
