import { pattern } from "../read-lexicon";

/** Matches words of lists and schools that begin a line and are not a child's name; folded. */
export const NO_NAME = pattern`
^(?:
 mrs?|ms|miss|mx|dr|sra?|srta|coach|mtr[oa]|maestr[oa]|prof[ae]?
 school|elem|elementary|middle|high|academy|primary|preschool|escuela|primaria
 campus|site|building|district|es|ms|hs|isd
 caseload|list|total|totals|subtotal|legend|key|updated|page|printed|provider|from|to|subject|cc|re|hi|hello|dear|thanks
 am|pm|mon|tues?|weds?|thurs?|thu|fri|jan|feb|mar|apr|jul|aug|sept?|oct|nov|dec
 services?|minutes?|min|mins|iep|ard?|annual|review|rev|due|grade|gr|goals?|class|room|rm|team|pod|hr|homeroom|group
 push|pull|consult|direct|indirect|eval|evals|evaluation|new|open|hold|lunch|paperwork|meeting|travel|planning|makeups?
 everyone|everything|all|both|same|see|also|gets|has|had|his|her|their|started|dismissed|exited|moved|discharged
 note|notes|update|status|estado|nota|aviso|plan|cambio|alta|baja
 as|fyi|news|info|comment|remark|reminder|parent|mom|dad|per|each|every|weekly|monthly|daily|off|on|no|yes|done|ditto
 life|resource|autism|sped
 student|students|name|names|speech|language|therapy|ot|pt|slp|st|sp|kids?|friends?|sub|end|record|count|report|run
 working|work|will|using|given|when|uses?|says?|makes?|follows?|produces?|writes?|cuts?|zips?|asks?|answers?
)$
`;
