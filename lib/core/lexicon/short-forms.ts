/** Short forms in goals, one per line: the form, then the word that it means. */
export const GOAL_SHORT_FORMS = `
w/ with
w/o without
w/out without
w/c wheelchair
wc wheelchair
stdnt student
ind independently
indep independently
hw homework
sped special
tx therapy
convo conversation
mins minutes
sec seconds
secs seconds
vocab vocabulary
bkpk backpack
comm communication
artic articulation
reg regulation
pt therapist
cls class
centre center
centres centers
behaviour behavior
behaviours behaviors
practise practice
practises practices
thru through
hall hallway
halls hallways
doesnt not
dont not
w with
wo without
`;

/**
 * Short forms that teachers use inside longer titles. Each line gives a word and then its short forms; a line that
 * begins with "-" lists short forms without a meaning, which are left out of the title.
 */
export const TITLE_SHORT_FORMS = `
small sm
group grp grps gp gps gr
reading rdg readg
read rd
workshop wkshp wksp wkshop workshp wrkshp
break brk
center ctr ctrs cntr cntrs centre centres
meeting mtg mtgs mtng
language lang
independent indep ind indy
health hlth
science sci
social soc
study stud
history hist
technology tech
practice prac
work wk wrk
morning morn
community comm
literature lit
environmental env
physical phys
breakfast bkfst bfast brkfst
government gov govt
economics econ
geometry geom
chemistry chem
biology bio
algebra alg
calculus calc
computer comp
library lib
vocabulary vocab
- intro hon honors honours ap schedule dept pd inclusion cotaught accelerated advanced
`;
