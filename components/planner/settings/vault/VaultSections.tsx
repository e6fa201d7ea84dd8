import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { accessLogWords } from "../../../../lib/i18n/access-log";
import { backupWords } from "../../../../lib/i18n/backup";
import { buildingWords } from "../../../../lib/i18n/building";
import { eraseWords } from "../../../../lib/i18n/erase";
import { folderWords } from "../../../../lib/i18n/folder";
import { handOverWords } from "../../../../lib/i18n/hand-over";
import { policyWords } from "../../../../lib/i18n/policy";
import { protectionWords } from "../../../../lib/i18n/protection";
import { studentFileWords } from "../../../../lib/i18n/student-file";
import { yearEndWords } from "../../../../lib/i18n/year-end";
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

/** The settings on how records are protected and saved. */
export function VaultSections({ section }: { section: string | undefined }) {
  const { ask, language } = useVaultScreen();
  const students = useStudentChoices();
  const folder = useFolderScreen();
  return (
    <>
      <Section title={protectionWords(language)("title")} isTarget={section === "protection"}>
        <ProtectionSection ask={ask} language={language} />
      </Section>
      <Section title={backupWords(language)("title")} isTarget={section === "backup"}>
        <BackupSection ask={ask} language={language} since={folder.since} />
      </Section>
      <Section title={folderWords(language)("title")} isTarget={section === "folder"}>
        <FolderSection {...folder} />
      </Section>
      <Section title={handOverWords(language)("title")} isTarget={section === "hand-over"}>
        <HandOverSection ask={ask} language={language} students={students} />
      </Section>
      <Section title={buildingWords(language)("title")} isTarget={section === "building"}>
        <p>{buildingWords(language)("text")}</p>
        <BuildingSection />
      </Section>
      <Section title={yearEndWords(language)("title")} isTarget={section === "year-end"}>
        <YearEndSection ask={ask} language={language} students={students} />
      </Section>
      <Section title={studentFileWords(language)("title")} isTarget={section === "student-file"}>
        <StudentFileSection ask={ask} language={language} students={students} />
      </Section>
      <Section title={accessLogWords(language)("title")} isTarget={section === "log"}>
        <AccessLogSection ask={ask} language={language} />
      </Section>
      <Section title={eraseWords(language)("title")} isTarget={section === "erase"}>
        <EraseSection ask={ask} language={language} />
      </Section>
      <Section title={policyWords(language)("title")} isTarget={section === "district"}>
        <DistrictSection ask={ask} language={language} />
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  isTarget: boolean;
  children: ComponentChildren;
}

/** One part. When a link leads to it, it scrolls into view and takes the focus. */
function Section({ title, isTarget, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isTarget) heading.current?.focus();
  }, [isTarget]);
  return (
    <section class="pp-stack planner-section">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
