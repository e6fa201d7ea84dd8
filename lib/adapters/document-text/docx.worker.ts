import { docxText } from "./docx-text";
import { serveDocuments } from "./worker-task";

serveDocuments(docxText);
