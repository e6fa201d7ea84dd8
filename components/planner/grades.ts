import type { Option } from "../ui/Field";
import type { PlannerPage } from "./page-context";

const GRADES = ["PK", "K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

/** Lists the grades to choose from, always including `chosen`. */
export function gradeOptions(t: PlannerPage["t"], chosen: string): Option[] {
  const options: Option[] = GRADES.map((grade) => ({
    value: grade,
    label: grade === "PK" || grade === "K" ? t(`class.grade.${grade}`) : grade,
  }));
  if (!GRADES.some((grade) => grade === chosen))
    options.unshift({ value: chosen, label: chosen === "" ? t("form.choose") : chosen });
  return options;
}

/** Names a grade: "Grade 2", "Kindergarten". */
export function gradeWords(t: PlannerPage["t"], grade: string): string {
  return grade === "PK" || grade === "K" ? t(`class.grade.${grade}`) : t("classes.grade", { grade });
}
