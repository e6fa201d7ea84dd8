import { patternWith, phrasesOf } from "./read-lexicon";

const words = (text: string): ReadonlySet<string> => new Set(phrasesOf(text).flatMap((line) => line.split(" ")));

/** Words with a capital letter in goals and notes that name no student, in small letters. */
export const NOT_NAMES = words(`
# who does something
student students studnet stdnt st pt child children learner learners pupil pupils client classmate classmates
peer peers
he she they it this that these those who what each all both everyone nobody we you i one
teacher teachers therapist therapists staff adult adults parent parents team school district slp ot pta cota sla
estudiante alumno alumna niño niña maestro maestra él ella mom dad mamá papá
# Spanish words that begin a goal
se con en no les le los las el la al del durante cuando dado dada ante tras sin por para si y a lo un una
mr mrs ms miss mx dr coach sr sra srta profe
# what goals speak of
accuracy answers articulation attention behavior behaviour communication cues data endurance errors fluency goal goals
grip handwriting lecture improvement intelligibility language legibility letters materials objective
objectives performance
posture pressure probes progress prompts responses samples sentences sessions sounds spacing speech stamina success
support supports trials voice words work writing
# days and months
monday tuesday wednesday thursday friday saturday sunday january february march july september october
november december
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio julio agosto septiembre octubre
noviembre diciembre
halloween thanksgiving christmas easter hanukkah ramadan winter spring fall
# languages, peoples and places
english spanish french german latin greek chinese mandarin arabic portuguese vietnamese creole american americans asl
braille america english-language states united
# subjects, programmes, tests and things with a name of their own
algebra art biology chem chemistry civil computer earth economics foods geography geometry government health
history home
library literature math music physical physics reading science social studies war world apush
beery bruininks canva chromebook classdojo classroom clicker cowriter dolch dynavox fast fountas fry fundations google
goldman docs drive grade handwriting heggerty icloud ipad keyboarding kahoot learning legos lego lexia lexile lively
minecraft orton gillingham pinnell play-doh powerpoint print proloquo quest raz regulation seesaw size snap
social-thinking tears test theraband theraputty tier time touchchat typing unit velcro vmi wilson windows without word
youtube zones zoom zearn
`);

/** Names of months that are names of people too: a person only where they do something or somebody is with them. */
export const MONTH_NAMES = words("april may june august abril");

/** What a goal begins with when it leaves out who does it ("Zips coat"), in small letters. */
export const FIRST_VERBS = words(`
add adjust answer assemble apply arrange ask attend attempt balance begin blow board bounce brush build button
carry catch check
choose clap clean clear climb close collect color colour combine comment compare complete compose copy count
create cut
decode define demonstrate describe develop differentiate discuss display don doff draw dress drop eat edit
engage enter exhibit
expand evaluate explain express fasten feed fill find finish fold follow form formulate gain gather generate
give go greet grasp
group hang hold hop identify imitate improve increase independently indicate infer initiate join jump keep
kick label lace
lift list listen locate look maintain make manage manipulate match mark model move name navigate negotiate
observe offer
open organize orient pack paraphrase participate pass paste perform pick place plan play point position pour practice
predict prepare print process produce pronounce propel protest provide pull push put raise read recall
recognize record
regulate reject remain remember remove repeat replicate reply report request respond retell retrieve return ride roll
rotate run say scan segment self select send sequence share shift show sign sit size solve sort space spell
squat stand
stabilize start state stay step store string summarize swallow swing take tell throw tie tolerate touch trace track
transfer transition turn twist type unbutton understand unzip use utilize verbalize vocalize wait walk wash
wear wipe write
zip given when during after before while with without by in on at for from to using upon across over within
until through
correct age appropriate fine gross visual motor first last new two three four five six initial final medial
`);

/** What stands before a grown-up's name. */
export const NAME_TITLES = patternWith("iu")`
\b(?:
 mr
 mrs
 ms
 miss
 mx
 dr
 coach
 sr
 sra
 srta
 maestr[oa]
)\.?\s$
`;
