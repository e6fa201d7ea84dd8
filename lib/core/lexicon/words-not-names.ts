import { patternWith } from "./read-lexicon";

/** Words that are often capitalised in goals and notes but name no student; in lower case. */
export const NOT_NAMES = `
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
`;

/**
 * Further words, other than verbs, that begin a note, a sentence or a title and name nobody; in lower case.
 */
export const FIRST_WORDS = `
# small words
the rather already get got made been being into onto off per a as was were
will would should about above according additionally almost alone along also although am an and another any anything
are as aside away back backwards because behind below beside besides best better between beyond but can cannot
continued could daily despite did do does done down due easily else enough especially even eventually every everything
except far few finally fully further generally had half hard hardly has have hence her here hers high his how however
if inside instead into is its itself just late later least left less let like likely little lots low many maybe me
mine more most mostly much must my near nearly need needed needs neither never next nine none nor not nothing notes
now occasionally of off often okay once only or other others otherwise our out outside own partly per perhaps please
poor possibly pretty previously probably quite rarely really right same second seldom several shall similar since so
some somebody someone something sometimes somewhat soon still strong such ten than thank thanks their them then there
therefore third though throughout thus together tomorrow too twice under unless unlike up us usually very via was well
went were whatever whenever where whether which whole whose why wow yes yesterday yet your zero
# how it went
able absent active afterwards alert amazing angry anxious asleep available awake aware awesome bad big bored brief
bright busy calm careful cautious challenging cheerful clumsy comfortable confident confused consistent cooperative
cranky crying cute delayed different difficult distracted early eager easy emotional energetic engaged excellent
excited fair fantastic fatigued fidgety firm focused free fresh friendly frustrated full fun fussy gentle glad good
great grumpy happy healthy heavy helpful huge hungry ill impulsive inconsistent independent intermittent irritable
large lethargic light limited long loose loud mad maximal mild minimal moderate motivated nervous neat nice noisy old
ongoing overall pleasant positive present proud quick quiet ready refused regulated relaxed reluctant resistant
restless rough sad safe scared short shy sick significant silly simple sleepy slight slow slower small smooth soft
solid steady sticky stiff stubborn successful sudden super tearful tense terrific thick tight tired tough tricky
unable unavailable uneven unsafe unsteady unsuccessful upset usual variable verbal weak wet wiggly wonderful worse
worst wrong young
# what notes speak of
ability absence access activities activity adaptation adaptations aide alarm arm arms arrival assembly assistance
assessment awareness backpack ball bag bean bench bilateral bin binder body book books boots bottle box boxes boys
girls break breakfast breathing bus buttons cafeteria calendar cap carpet carryover cart caseload clock center centers chair
chalk change changes chart checklist circle class classes clay clothes clothespins coat coats comments concern
concerns conference consult consultation control coordination core corner crayon crayons creative cubby culture cup
cutting day days delay desk details device difficulty digital discussion dismissal distractions door doors dough drama
drill dyslexia ear education effort elbow email energy envelope environment equipment error eraser eval evaluation
events evidence example exercise exercises exit extra eye eyes face family feedback feelings feet field figure file
finger fingers fire fist floor focus folder food foot force frequency front functional furniture game games glasses
gloves glue grips groups growth gym habits hair hall hallway hand hands head heart height help hip holiday homework
hour hours hygiene ideas illness imitation impulse information initials initiation injury instruction instructions
interest intervention issues item items job jumps keyboard kids kindergarten kindness knee laces laptop leg legs
lesson lessons letter level levels life line lines linking lips locker log lunch manners markers mat material meal
meals media meeting memory mental message minute minutes mirror mistakes moment money mood morning motion motivation
mouse mouth movement muscle names nap neck noise note notebook number numbers nurse object objects observation office
oral order orientation oxygen page pages pain paint paper papers paragraph parts path pattern pause pe pen pencil
pencils people percentage period phone phonics photo phrase picture pictures pinch pincer planning playground points
positioning posters pragmatic preparation prep problem problems procedure puzzle puzzles quality question questions
quiz raised ramp range rate reach reaction reason recess recommendations referral reflexes reflection reminder
reminders research resource rest results reversals reward rhyme rhythm role room routine routines rubric rug rule
rules running safety sample scale schedule scissor scissors score screen seat seating section sensory sentence
separation service services session set setting shapes sheet shirt shoe shoelaces shoes shoulder side signs skill
skills sleeves slide slides smile snack socks software song sound special specials speed spelling spirit spoon sports
spots stability stairs stamps station stations steps stickers stool stories story strategies strategy strength stretch
stretches stuttering subject summary syllables symbols symptoms table tablet tablets talk tantrum targets task tasks
teaching teeth temperature testing textures theme therapy thing things thoughts thumb timer tiptoes toes toilet
toileting tongue tool tools topic total toy toys tracing transitions transport tray trunk truck turns utensils
vestibular video view vision visit visits visuals vocabulary volume vowels wagon wall warmup water way weather week
weekend weeks weight wheelchair whiteboard wind wording workbook worksheet worksheets wrist writer yard year years
yoga zipper zippers academic advisory announcements attendance band bell bellwork blocks buddies cooking choir
counseling crafts dance dramatic electives encore enrichment exploration families fitness greeting guided homeroom
indoor interactive intro journals laundry lifeskills makerspace mindfulness outdoor packing parade orchestra partner
party phonemic pledge pull-out push-in reader readers rotation rotations shared sharing sight silent sorting
specialist speeches storytime structured tutorial unpack vocational warm welcome wellness wiggle workshop writers
yearbook
# what is done
accepted accessed achieved addressed agreed allowed appeared approached arrived asked assisted ate became began
behaved brought built called came caught caused changed chose climbed colored completed cooperated copied cried cued
dealt decided declined decreased demonstrated developed discussed displayed donned dropped earned eloped enjoyed
exited expected expressed fell felt fidgeted found gave got grew handed held helped hit hummed identified ignored
improved increased interrupted kept knew laughed led leaned learned liked listened lost loved made maintained managed
manipulated met missed moved observed paid participated performed persisted played preferred progressed protested
provided ran received recommended redirected relied remembered reported required responded said sang sat saw seemed
sent showed showing slept slid smiled spent spoke spoked squeezed stood stopped struggled struck swung tapped taught
tends told took tore transitioned traveled tried understood used verbalized waited walked wanted watched woke wore
worked wrote yelled addresses allows appears arrives becomes benefits brings calls comes continues decreases depends
discusses enjoys exhibits feels finds gets goes grows happens helps hits includes knows laughs leads leaves lets likes
loses loves means meets misses notices pays prefers presents progresses protests receives refuses relies requires
rests seeks seems shows sits smiles speaks spends stands struggles takes thinks tires tries wants watches works avoid
come consider continue encourage ensure expect monitor offered prefer reduce refer refuse remind review reviewed see
seem speak stop struggle try update watch acknowledge adapt advance advocate alternate analyze annotate appreciate
bend bite brainstorm breathe buy categorize chew cite clarify comprehend conduct confirm construct contribute crawl
crush cry debate decide deliver dictate distinguish divide drink elaborate estimate exchange feel flip gallop
generalize gesture guess hammer inform integrate interpret invent investigate justify kneel laugh lean maneuver
measure memorize mimic multiply nod notice peel pretend propose pump reassess reassessment recite reflect rehearse
relate revise rinse scoop scoot scrub search separate shake skip squeeze stack stamp subtract suggest summarise swim
tap taste tear thread toss travel untie verify volunteer whisper yell
ambulate blend cross passive pedal practise stutter
# Spanish
además ahora algo algunas alguno antes aprende aquí así asiste aún ayer ayuda bien buen buena bueno cada cambio casi
como cómo contestó copia corta corte cual cuál completó demasiado dentro desde después dice difícil dijo donde dónde
ellos empezó entonces entre era es escribe escribió ese eso esta está estaba este esto estuvo fácil faltó fue gran
grupo había hace hacer hizo hora hoy intenta lee leyó listo llegó llora lloró logra logró luego mala malo más mañana
mejor menos mesa mientras mismo mostró mucha mucho muestra muy nada necesita necesitó nuestro nueva nuevo nunca otra
otro participa participó pasó peor pero pide pidió poco podría pone porque practica practicó primero prefiere pronto
pudo puede puso que qué quiere quizá quiso recibe recibió recreo rechazó responde respondió sabe salió según seguimos
siempre sigue sobre solo sólo son sus tal también tampoco tardó tarde terminó tiene tijeras tiró toda todavía todo
tomó trabaja trabajó trae tres tuvo usa usó va vamos varias varios ver vez vino
`;

/**
 * Abbreviations of four letters or more that are written in capitals; in lower case. Shorter ones are never taken for
 * names.
 */
export const CAPITALS_NOT_NAMES = `
adhd asap celf ccvc cvcc cvce cvcv ccvcc dibels elpa fape feap gfta iadl ieps ippa lrec ltgs mvpt nwea odds pecs peds pals ppcd
rias sbac slps smart soap star stem steam stgs tvps vmbp wais wiat wisc
`;

/** Months that are also first names: taken for a person only where they do something or follow words like "with". */
export const MONTH_NAMES = "april may june august abril";

/** Verbs and other words that begin a goal without naming who does it ("Zips coat", "Given a story"); in lower case. */
export const FIRST_VERBS = `
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
`;

/** Matches text that ends in an adult's title ("Mrs. "), so that the name after it is not a student's. */
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
