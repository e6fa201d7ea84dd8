import { pdfText } from "./pdf-text";
import { serveDocuments } from "./worker-task";

serveDocuments(pdfText);
