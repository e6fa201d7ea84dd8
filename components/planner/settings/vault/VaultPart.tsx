import type { SettingsPart } from "../../route";
import { BuildingSection } from "../building/BuildingSection";
import { AccessLogSection } from "./AccessLogSection";
import { BackupSection } from "./BackupSection";
import { DistrictSection } from "./DistrictSection";
import { EraseSection } from "./EraseSection";
import { FolderSection } from "./FolderSection";
import { HandOverSection } from "./HandOverSection";
import { ProtectionSection } from "./ProtectionSection";
import { StudentFileSection } from "./StudentFileSection";
import { YearEndSection } from "./YearEndSection";
import { useFolderScreen, useStudentChoices, useVaultScreen } from "../use-vault-screen";
import "./vault.css";

/** The parts of the settings on how records are protected, saved, passed on and removed. */
export type VaultPartName = Extract<
  SettingsPart,
  | "protection"
  | "backup"
  | "folder"
  | "hand-over"
  | "building"
  | "year-end"
  | "student-file"
  | "log"
  | "erase"
  | "district"
>;

/** What one of these parts holds, below its heading. */
export function VaultPart({ part }: { part: VaultPartName }) {
  const screen = useVaultScreen();
  const students = useStudentChoices();
  const folder = useFolderScreen();
  switch (part) {
    case "protection":
      return <ProtectionSection {...screen} />;
    case "backup":
      return <BackupSection {...screen} since={folder.since} />;
    case "folder":
      return <FolderSection {...folder} />;
    case "hand-over":
      return <HandOverSection {...screen} students={students} />;
    case "building":
      return <BuildingSection />;
    case "year-end":
      return <YearEndSection {...screen} students={students} />;
    case "student-file":
      return <StudentFileSection {...screen} students={students} />;
    case "log":
      return <AccessLogSection {...screen} />;
    case "erase":
      return <EraseSection {...screen} />;
    case "district":
      return <DistrictSection {...screen} />;
  }
}
