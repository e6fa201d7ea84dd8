/** Short forms that teachers use inside longer titles: the word, then how it is shortened. Empty: says nothing. */
const FORMS =
  "small sm|" +
  "group grp grps gp gps gr|" +
  "reading rdg readg|" +
  "read rd|" +
  "workshop wkshp wksp wkshop workshp wrkshp|" +
  "break brk|" +
  "center ctr ctrs cntr cntrs centre centres|" +
  "meeting mtg mtgs mtng|" +
  "language lang|" +
  "independent indep ind indy|" +
  "health hlth|" +
  "science sci|" +
  "social soc|" +
  "study stud|" +
  "history hist|" +
  "technology tech|" +
  "practice prac|" +
  "work wk wrk|" +
  "morning morn|" +
  "community comm|" +
  "literature lit|" +
  "environmental env|" +
  "physical phys|" +
  "breakfast bkfst bfast brkfst|" +
  "government gov govt|" +
  "economics econ|" +
  "geometry geom|" +
  "chemistry chem|" +
  "biology bio|" +
  "algebra alg|" +
  "calculus calc|" +
  "computer comp|" +
  "library lib|" +
  "vocabulary vocab|" +
  "- intro hon honors honours ap schedule dept pd inclusion cotaught accelerated advanced";

export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split("|").flatMap((line) => {
    const [word = "", ...forms] = line.split(" ");
    return forms.map((form): [string, string] => [form, word === "-" ? "" : word]);
  }),
);
