import type { SkillArea } from "./skill-areas";

/**
 * Phrases that show which skill a goal is about, by weight: 5 leaves no doubt, 1 is a hint. English and Spanish, folded
 * (lower case, no accents), one phrase per line. Signs in a phrase:
 * - "writ*" allows any ending, "walk+" walk or walks, "walk~" walk, walks or walking;
 * - "take/takes turns" allows either word, "hall|lunch line" either wording ("hall" or "lunch line");
 * - ".." skips up to four words, "..." up to six;
 * - a leading "!" makes the phrase count the same wherever it is in the sentence; without it, a phrase counts less in
 *   a condition ("given a story ...") than in the outcome ("will retell ...").
 */
export const SKILL_CUES: Record<SkillArea, Partial<Record<1 | 2 | 3 | 4 | 5, string>>> = {
  handwriting: {
    5: `
handwrit*
letterform*
joined..letter*|writing
slant
undercurve
cursive
legib*
letter+ formation
form~..letters
baseline
letter size
letter sizing
finger space*
space+ between words
spaces/spacing words
letter reversals
without reversals
sits letters
letters on the line
prewriting|pre-writing
strokes
tripod
quadrupod
grasp..crayon*|pencil*|marker*
hold+..pencil|marker|crayon
letras..renglon
caligrafia
trazos
trazar letras
line placement
size..letters
letter orientation
fist..drawing
transfer*..notes|board|whiteboard|notebook
print*..math|expression*|problems|equations|numbers|words|letters|name|sentence*
transfer*..terms|slide|page
`,
    4: `
readable
others can read
read it
proofread*
capital placement
capitals
scribble*
straight lines
letter+ min
right size
neat|neatly..writ*|letters|work
letters the right
hand strength..writ*
note taking
takes notes|take notes
letra*..renglon|tamano
escrib*..nombre|letras|oracion*|palabras
copi*..oracion*|pizarron|nombre|letras|palabras
agarre del lapiz|pinza|tripode
lapiz
espacios entre
reversing..letters|numbers
cross and..circle
tall letters
write+|writing..name
copy|copies|copiar|copiara..sentence*|paragraph|board|notes|words|letters|name|shapes
trace+..letters|name
near/far point copy*
upper and lower case
write+..numbers|numerals|letters|alphabet
espacio entre palabras
sobre/en el renglon
margin*
lined paper
copiar|copiara
draw+|imitate+|copies..lines|circle|cross|square|shapes|strokes
letter*|words..line
size+..characters|letters
tall..small..letters|characters
descend*..characters|letters
sit+..letters on
pen grip|pencil grip
raised line*
letter starts
penmanship
spaced words
uppercase
lowercase
words apart
word spacing
ink
erasures
hand fatigue
mayusculas|minusculas
renglones
escritura
trazo
within/inside the lines/boxes
pencil pressure
jot+
writ*..boxes|worksheet
without tearing..paper
`,
    3: `
write+|writing..sentence*|paragraph*
draw~
crayon*
pencil
marker
journal
sized
write+|writing..words
notes
dibujar
entries
wide ruled
records
written
`,
    2: `
write+|written|writing|escribir|escribira|escribe
letters
print
copy|copies
paper
`,
    1: `
name
worksheet*
paragraph
`,
  },
  scissors_tools: {
    5: `
scissors
snip+|snipping
tijeras
recortar|recortara|recorta
cut+|cutting..line+|shape*|paper|strip|circle|square|out|curved
glue and
stapler
staple+
hole punch
compass and|protractor
`,
    4: `
recort*
cut+|cutting
cortar|cortara
glue+|pegamento
ruler
tape
fold+..paper
classroom tools
pegar
spring opening|loop..implement*|scissors
implements..paper|cut*
separate..paper
along..line..cut*|paper
thumb up|thumbs up..cut*
blades
trim+
tool*..art|craft*|class*
tear+..paper
paper..nondominant|helping hand
engrap*
assemble*..craft|project
compass
`,
    2: `
craft*
helper hand
bilateral
paste
`,
  },
  keyboarding: {
    5: `
keyboard*
home row
wpm
words per minute..typ*
type+|typing|typed..word*|sentence*|paragraph*|passage|assignment*|draft|response|name
speech-to-text
word prediction
dictation software
dictate+
touch typ*
teclado
teclear|escribir en computadora
mouse
trackpad
log in|log into|login|logs in
!word prediction
copy/cut and paste
tabs
spell check*
types
usb|printer
`,
    4: `
word process*
spellcheck
slides
log on
online assignments
e mail..typ*
mecanograf*
dictado por voz
type+|typing|typed
laptop
chromebook
computer
google doc*
text to speech|text-to-speech
computadora
ipad..writ*|assignment*
tablet..writ*
assistive technology
five sentence..chromebook|device|typed
keys
key*..finger*
hunt and peck
cursor
password+
shortcut+
electronic*..assignment*|draft*|work
submits online
transcribe*..device|computer
speech recognition
net speed
adjusted words
document..format*|save*
drag and drop
`,
    2: `
typewritten
software
digital
`,
  },
  visual_motor: {
    5: `
stack+|nest+..shapes|cups|rings|blocks
shape sorter|sorter
fits shapes
shapes into
copies..pattern|model
dot to dot
folds..origami
buttons board
puzzle*
rompecabezas
block design*/pattern*
interlocking
bead*
cuentas
lace+ card*
pegboard
pegs
maze*
parquetry
tangram*
build+|copies|copy..tower|bridge|block*
eye hand coordination
visual-motor
connecting cubes
legos
laberinto*
lacing
coins in/into
lac*..card*
tiny/small objects/pieces
pick* up tiny/small/little
clothespin*
stickers
thumb and index/finger*
string+..bead*|pasta
`,
    3: `
design*
blocks
trace+|tracing..shape*|path*
nuts and bolts
fine motor
inset
pincer grasp
pick up..small
both hands
manipulat*
crossing midline
bilateral coordination
`,
    4: `
copying shapes
construct*
ensart*
bloques
copiar..diseno*
reproduce*..design*|figure*|model*|structure*
assemble*..puzzle*|model*|pieces|blocks
pieces together
interlock*
copies..figure*
connect..dots
thread*
screw*
geoboard
mosaic
pattern cards
stack*
build*..from|structure*|model*
form board*|formboard
insert*..pieces|shapes
match..shapes
stringing
figuras
`,
    2: `
building
`,
  },
  visual_perception: {
    5: `
locate+|find+..handout|web page|information|chart|map|cluttered
cluttered
copying without losing
lose+|losing..place
keep~..place
align+|line up|lines up|lining up..numbers|digits|columns|problems|numerals
visual scanning/tracking/perceptual/perception/discrimination
scan+|scanning
track~..text|line+|words|print
locate+|find+..page|text|worksheet|paragraph|passage
figure ground
reading window
stay within..boxes|box
columns
line guide
seguir..renglones|lineas..leer
hidden picture*
letter reversals identif*
skipping lines/words
without skipping
busy page
on a page
digits|numerals|numbers|column*..lined up|straight|align*|column*
lined up when/in
skip*|omit*|los*..words|lines|letters|her spot|his spot|their spot|place
eyes..across|line|page
bubble..sheet|answer*
busy background
similar..words|letters|figures|shapes
crowded page/worksheet
perder el renglon|saltarse
`,
    3: `
tracking tool
graph paper
visually
boxes
target word
locate+..word+
crossword
word search
columnas
`,
    4: `
seguir..linea|texto
sin saltarse
no perder el lugar|perdera el lugar
alinear*
follow+..print
skip a row|skips rows|skip rows|skipping rows
window guide
reading strip
row*..skip*|keep*|place
across the row
align*..digits|columns|numbers
place value..align*
omissions|omitting..words|lines
line by line
next line
returns to..line
visual search
visual clutter
find*..detail*|differences|hidden|word
renglon..saltar*|leer
localiz*..palabra*|pagina
`,
  },
  feeding: {
    5: `
condiments
juice box
yogurt
chip bag
water bottle
bites
foods
choose* food
cafeteria line..food|choose*|pay
spoon
fork
utensil*
cuchara
tenedor
cubiertos
open cup
drink~..cup|straw|from
straw
self feed*
feed~..self|himself|herself|themselves|trials
chew*
swallow*
bite+..food*|of
new food*
open~|unwrap*|peel*..container*|package*|packet*|packaging|lunch|carton*|milk|snack*|wrapper*|items|food|thermos|bag*|utensil*
milk carton
finger feed*
thickened
pour+..drink|milk|juice|water|cup
abrir|abrira..envases|leche|empaques|lonchera|paquetes
envases
comer|comera..solo|sola|cuchara
vaso
spill*
scoop~..spoon|food|bowl
ketchup|sauce packet*
napkin
oral feeding
cut+..food|meat|pancake*
`,
    3: `
eat~
meal
meals
lunch items
food*
comida
drink+
morder
masticar
derramar
bite+
`,
    1: `
lunch
snack
`,
    4: `
lunch box
lunchbox
eats own|eats
table manners
food..plates
opens everything
messy eat*
eating
abri*..envase*|paquete*|leche|lonchera|recipientes|comida
sin derramar
beber*
tear+|twist*|pry|pries..open|packet*|lid*|seal*|wrapper*
lid+
seals
thermos
sip+
mouthful*
cutlery
knife
serving
self serve*
pace..eat*|bites
stuff*..mouth
ziploc|baggie*
peel+..fruit|orange|banana
clear..mouth
tetra
sandwich..open*|hold*|bite*
popote
plato
tapa
`,
  },
  dressing: {
    5: `
zip+|zipper*
button*|unbutton*
snap+..coat|pants|jacket|clothing|and
fastener*
coat
coats
jacket*
shoe*
tie+|tying..shoe*|laces|bow|double
boots
don+|doff~|donning
smock
undress*
dress|dresses|dressing..self|for|himself|herself
put+ on...coat|jacket|gloves|mittens|boots|smock|socks|backpack|sweater
mittens|gloves
socks
cierre
abrigo|chamarra|chaqueta
abrochar|abrochara
abotonar
zapatos
agujetas|cordones
vestir*
ponerse|pondra..abrigo|chamarra|zapatos|sueter
velcro
outerwear
closure on|closures
fasten~..jacket|coat|garment*|clothing
garment*
sleeve+
vest..zip*
snow gear
gets into..gear|coat|snow*
fasten*..helmet|vest|strap*
`,
    4: `
getting dressed
puts on..himself|herself|own
takes off
dress
tying
cierre*
abroch*
boton*
abrigo|chaqueta|chamarra|sueter
manage+..clothing|fasteners|pants
lace+
pull+..pants|shirt
change+ clothes/for
changes into..clothes
hood
bra
belt
pulls up..closure|zipper
hat+
snow gear|snow pants
footwear
buckle*
change*..uniform|gym
slip on
locker room
cremallera
bufanda|gorro
botones|broche*
bows
knot*
`,
    2: `
clothing|clothes|ropa
`,
  },
  toileting: {
    5: `
flush*
wipes and
toileting
potty
using the toilet
bladder
bowel
pulls pants..toilet*
clothing..toilet*
diaper
void+
stays dry
wipe+..self|after|himself|herself|toilet*
inodoro
panal
pants..before..toilet
urinat*
toileted
pants..toilet*|potty|bathroom|restroom
clothing..restroom|bathroom
`,
    3: `
toilet
bathroom
restroom
bano
pull ups|pull-ups
`,
    4: `
ir al bano|usar el bano|uso del bano|sanitario
subi*..pantalon*
voiding
voided
clothing..voiding|bathroom|toilet*
accidents
dry..hours|school
signals..bathroom|need to go
sit* on toilet|potty
sits on..toilet|potty
pants..toilet*|bathroom
panuelos
mojarse
`,
  },
  hygiene: {
    5: `
handwashing|hand washing
wash|washes|washing..hands
brush|brushes|brushing..teeth
toothbrush*
soap
blow+..nose
lather*
towel off
wipe+..nose|face|mouth
deodorant
grooming
hygiene
higiene
comb+|brushes..hair
face washing
wash|washes..face
cover..cough|mouth
menstrual..care
rinse..dries hands
hands..before..eating|lunch|snack|meal*
drool*..chin|wip*
chin..dry|wip*
`,
    3: `
sanitizer
tissue
cleanliness
`,
    4: `
lav*..manos
cepill*..dientes
scrub*
rinses hands
cleans hands
hands..soap|wash*|dry|dries|lather*
personal appearance
check/checks appearance
drool*|saliva..wipe*|tissue
face..clean*|wipe*
nose..tissue|wipe*
napkin..wipe*|face
oral care
teeth
shampoo
shower
nails
jabon|panuelo|nariz
sneez*|cough*
`,
  },
  belongings: {
    5: `
pack~..everything|home|needed|own
brings..needed|materials|items
take* home..folder|materials
keeps track..belongings|things
loses..things|belongings
empties..bag|backpack
finds what he needs|needs..locker|backpack|desk
locker*|casillero*
cubby|cubbies
hang up
unpack*
pack~..backpack|folder|homework|materials|bag|belongings|take home|up|all|things
belongings
pertenencias
put+ away..bag|backpack|belongings|coat|things|lunch
puts away
turn in folder
turns in..homework|folder
candado
sac*..materiales
materiales..clases
guardar|guardara..mochila|pertenencias|cosas|materiales
colgar|colgara
empacar|empacara
desempacar
forgotten things/items
bring+..materials..home|class
correct/needed books
materials for..class*|periods|day
lost items
storage space
coat hook
hook..backpack|coat|bag
folder..bin|spot*|basket|tray
snack and water bottle
water bottle..spot*|bin|folder
gear
lunch..bin
puts..folder|lunch|bag|water bottle..spot*|bin
dial|combination
retrieve*..locker|needs|materials|books
unzip*..bag|backpack
takes/take out..folder|homework
notebook|pencil|chromebook|books..to class|ready
get/gets/has supplies/materials
sac*..tarea|cuaderno|carpeta
`,
    3: `
backpack|mochila
homework
folder
materials for/needed
gather~..materials|supplies|books
books|supplies
`,
    4: `
mochila
colg*..mochila|abrigo
guard*..materiales|mochila|cosas
things..home|away|place
items..home|bag|backpack
bookbag|book bag|school bag
empties
binder..bag
tardy bell
stow*
device..bag|case
instrument..bring*
chair stacked
load*..backpack|bag
gancho
lonchera..guard*
cosas..guard*|lugar
utiles
put/puts..away
`,
  },
  exec_function: {
    5: `
turns in|turn in|hands in|hand in..work|assignment*|homework|completed|day
gets started|get started|gets going|get going
plans..backward|due|project*|long|time
keeps track of
assignment sheet
test dates
desk weekly|cleans out
loose papers
follow through
next step..task|without
self monitor*
gradebook|grades..check*|list*
weekly schedule
job chart
allotted
schedule..work|homework|assignments
prepared with
planner|agenda
due date*
binder|organizer
organiz*|organis*
time management|manage time
estimate+|estimating..time
break~|divide|dividing..project*|assignment*|task|steps|into
long-term
initiate+|iniciar|begin+|start~..assigned|assignment*|work|task+|seatwork|seat work|classwork
executive function*
missing assignments
submit+..assignments|work..time
work completion
complete+..assignments|assigned work|multi step|multi-step|class assignments|classwork
prioritiz*
multi-step assignment*
work plan
record+..assignments|homework
checking off|checks off..steps
checklist..materials|assignment*|work
iniciar|empezar|comenzar|comenzara..trabajo|tarea*
goal setting
set..goals
check*..work..errors|mistakes|handing
assignment log
log..assignment*
seat assignment*
make/makes a plan/list
plan/plans..project*|steps|time
warm up..bell|starts|begin*|open*|complet*
opens to
before submitting
begin*|start*..writing|reading..within
jobs..list
`,
    3: `
clean+|clear+..up|workspace|table|desk|area
workspace
return+|put+..materials|supplies|tools|back
desk..neat|clean|organiz*|tidy
assignment*
project+
prepared for class
arrive+..prepared|materials
steps
work within
checklist
before the..bell
check+..grades
limpiar..area|mesa
plans
initiat*..within
`,
    1: `
homework
schedule
complete+
`,
    4: `
gets set up
set up within|set up for
sharpened pencil
pencil sharpened
time to finish
to do
multi tasks
workload
entregar*..tareas|trabajos
iniciar*|comenzar*..trabajo|tarea*|actividad*
materiales listos
lista de verificacion
planific*
deadline*
due
turn*..in..assign*|work|late
subtasks
map out
chunk+
portal
online classroom
study plan
test prep*
late work
unfinished work
estimate*
track*..assignments|due|grades
start within|starts within|begins within
materials..out|ready|gather*
initiation
independent start
sequence of tasks
work sequence
job list
file+..papers
sort*..papers
papers..file*|folder*|place
messy desk|messy binder
fechas de entrega|fecha de entrega
tareas pendientes
proyecto..pasos
what is needed
steps needed
start/starts/begin/begins working/work
remember* what
errors before
to do list
track+..missing
`,
  },
  sensory_regulation: {
    5: `
stretch or
smells
body feels
seat tool/cushion/band
chair band
wet and|sticky
touches|touch..wet|messy|sticky|materials
alertness
sensory
touch*..wet
movement break*
heavy work
noise*|loud|noisy|ruido
headphones|earplugs|audifonos
fidget*
texture*|texturas
messy
tolerat*..touch*|noise|sound|texture*|messy|wet|toothbrush*|light|crowd*
deep pressure
wiggle
rocking|seat cushion|cushion
shaving cream|finger paint|slime|play dough|playdough|sand|glue..toler*|distress|touch*|play*
engine
just right
arousal
covering..ears
mouthing|mouths..objects
vestibular
proprioceptive
overstimulat*
alert level
pausa de movimiento
without distress
oral input
chewy
ask*|request*..sensory
sensory break*/tool*/strateg*
ear defenders|ear muffs|noise cancel*
clay|foam|paint..hands|touch*
`,
    3: `
ears
crowded|crowds
space with
unexpected touch
sit+..cushion|ball|tool
personal space
body
distress
wet
self soothing
paint|arena|pintura
`,
    1: `
break
remain..space
`,
    4: `
sensitive
sits still
weighted|vest
herramienta sensorial|sensorial*
ruido*
textura*
regul*..cuerpo
toler*
incidental bumps|incidental touch
bumps..tolera*|crowd*
crowded areas
hands over ears|covers ears|covering ears
energy level
how his body|how her body
oral motor tool|chew*
compression
rock*..chair|seat
tip*..chair
fans|lights
alert*..tool*|strateg*
wobble
band on chair
craving|seek*..movement|input
crash*
startle*
alarm*
apretones
orejeras|audifonos
pausas..movimiento|sensorial*
descansos..movimiento|sensorial*
bumped
body..still|calm|alert
`,
    2: `
sounds
movement
`,
  },
  emotional_regulation: {
    5: `
lose+..game
first in line
protest*
better reaction
mad
bad day
grounding
without yelling|walking away
too hard
being first
self talk
tearing up|tears up
escalat*
peace corner
walking out|walks out|storming
refus*
handle*..disappointment|losing|change
gives up
persever*
quiet space
work is hard|when work
break rather|break instead
coping|cope+
zone+
calm~|calmarse|calmar
regulat*..emotion*|self|tool|strateg*
self regulat*|self-regulat*
regulation strateg*/tool*
frustrat*
anxi*
angry|anger|upset|enojo|enojado*
identif*..emotion*|feeling*
stress
dysregulat*
meltdown*|tantrum*|outburst*
request+|ask+..break
breathing|breaths
before reacting
exit pass|break card|break pass
safe space/place
de escalat*|deescalat*|de-escalat*
accept~..losing|no|change*|feedback|correction|mistake*
losing..game*|match|points|turn|race
mistakes
leaving..room|class
elevated
worry|worries|worried
aggress*|hitting|kicking|throwing objects
disappoint*
disregulat*
crying..when
autorregul*
control..temper|impulse*
impulse control
shutdown|shut down|shutting down
size of..problem
flexib*..think*|change*|plan*
changes in routine/schedule
unexpected change*
green
feelings
put*..head down
heart rate..rise*|strateg*|calm*
muscle tension
big reaction*
warning signs
trigger+
body signals
name+|identify..how he feels|how she feels|feels
peaceful
cool down|cools down
recover+|recovery|bounce back
return* to baseline
setback*
keeps trying
self calm*
self soothe*
composure
draw*|writ*..feel*|emotion*|worr*|engine
say* how..feel*
words not..fists|hands|hit*|throw*
!antiestres
perder la calma
solicit*|pid*..descanso
choos*|pick*..tool|strategy|calm*
time away
walk out|walked out
storm* out
corrected
congratulat*
being corrected
`,
    3: `
regulation|regulated
strateg* when
feeling*
emotion*
leave|leaving the room|leaving class|leaving..area
nervous
losing
`,
    1: `
strateg*
break
`,
    4: `
strategy card
change card
overwhelmed
skipping class
workload
self control
hurtful
hits
yell*
mood
waits without
calmar*
emocion*
sentimientos
frustr*
enoj*
estrategia*..calmarse|regular*|manejar|cuando
pedir*..descanso
respir*..profund*
zona..regulacion|verde|amarilla
correction
criticism
told no
plan..change*
substitute..calm*|upset
lose*..temper
slam*|rip+|tear*..paper|work
scream*
threaten*
perfectionis*
panic
overload
sad
tense
strategy..before|when|instead
safe person
check in..feeling*|adult
walk away
deep breath*
count to ten
deal* with
respirar|respiracion
sentir*|siente
descanso..pedir*|pide
tranquil*
coraje
autocontrol
enfado
after/when/being upset
words instead
fists
`,
  },
  attention: {
    5: `
keeps eyes on|eyes on
ignore+..distract*|talk|noise|peers
side talk
listens for
carpet lesson
whole carpet
leave+|leaving..seat
out of seat
stays with
stay with..task|activity|group
off topic behavior
finishes|finish..task|work..time
allotted time
works for..minutes
sit through
attend~..to|lesson|task|instruction|speaker|activity|group|minutes
attention
on task|on-task|off task|off-task
sustain*..attention|focus|engagement|effort|work
stay~|remain+..on task|focused|engaged|seated|seat|chair|with group|independent|task
remain in..seat|chair|area|spot|group|space
redirection*|redirects
focus|focused|focuses
atencion
engage|engaged|engagement..lesson|task|instruction|academic|work|independent
return+ to task
independent task*|independent seat work
sit+..group..without|redirect*|minutes|attend*
listen~..lesson|lecture|instruction|speaker|teacher|group|story
permanecer|permanecera..sentado|tarea
work+ independently
task completion
distract*
on rug|on carpet..redirect*
lecture*
assigned area
leaving..assigned area|spot|seat|desk
solitary..assignments|work
persist+|persevere*..task|work|minutes
looks at..board|teacher
tunes out
work*..minutes..redirect*|prompts|stopping
completes..redirect*
maintain*..engagement|focus|work
work+ for..minutes
without getting up
follow+ along
look+ at..book|page|screen|materials
staring/stares off/at
staring
demonstration
while..teacher speaks|talks|reads
`,
    3: `
independent work
task..minutes
teacher led|teacher-led
engaged|engagement
lesson
listening
whole group
`,
    4: `
phone use
finishes..work|task
keeps working
listening to
looks at..speaker|teacher
daydream*
permanecer*..sentad*|tarea|asiento
mantener*..atencion|tarea|enfocad*
concentr*
terminar*..trabajo
pencil and paper..minutes|assignments
token chart|token board
self monitoring..task|focus|attention|behavior
zoning out
non preferred..assignments|work|tasks
work stamina|stamina
sustained
seated
stays at..table|station|desk|center
wait*..quiet*
teacher directed
en su lugar|en su asiento
sin distraerse
escuchar*|escucha..maestra|clase|instruccion
keep/keeps working/going
fidget*..less|fewer
finish* before..getting|leaving
`,
  },
  transitions_skill: {
    5: `
begin+/start the next|next activity|next scheduled
end+|stop+..activities
wander*..class|group|line
playing to cleaning
stays with..class|line
follows class
next class..before|bell|time
gets to..class
goes to next
arrives..on time
moves between
when signal
hands to self
leaves..choice time|play|preferred|free
stop..preferred
put away..toys
transition~..from|between|within|preferred|to|non|activities|activity|settings|after|next
eloping|elope+|bolt~|running ahead|running away|run away
walk+..in line|line|with class|with his class|with her class
in line
lines up|line up|lining up
stay~..with group|with class|with his class|with her group|in line
without leaving..group|class|line
leaving..group
clean up within
preferred..activity|non
nonpreferred activity
first then board
formarse|hacer fila|caminar en fila|fila
move+/moving from..to
change+/changing activities
switch|switches..activities|tasks
picture schedule..move|to|transition|gym
end*..activity
stop+..activity
dropping to..floor
transition*..within|minute*
back to..seated|seat|work
return+..seat|class..after|from
come+ in from
moves through the hall*
hallway..expectation*|behavior|rules|quiet*
place in..group|line|formation
arm's length
stop+|stopping..device|ipad|tablet|game
leave*..activity
wrap up
puts away..when|timer|signal
with the group..rooms|hall*|walk*
changeover
shift+..activity|activities|tasks
moves from
between rooms
from one activity|from one place|from one space
clean up..signal|song|timer
next location
leave*|stop*..playground|computer|ipad|game..when|whistle|timer|call*
end of..computer|play|center|choice..time
station to station
lines up when
accept*..end|stop*|over
`,
    3: `
transition+
timer
visual schedule|picture schedule
wander*
wait+..line
leave+ preferred
trips
`,
    4: `
moving from
leaves..without
stops playing
switch to
change of activity
stay+ with his/her/the class
walks..hallway..quietly|line
transicion*
formar*
cambiar* de actividad
sin alejarse|sin correr
stay* behind
runs off|running off
lags
goes to..next
pasar..actividad
al terminar..actividad
guardar..juguetes
de una actividad
dejar..actividad|juego
`,
  },
  school_routine: {
    5: `
photo schedule|picture schedule
next thing
looks at..schedule
morning routine
classroom routine*
daily routine*
sign in|sign-in
rutina*
follow+..routine|classroom routines|visual schedule|class schedule|daily schedule|class rules|school rules
routine..steps
enter+..classroom|class..and
lunch count
work system
complete..routine
seguir|seguira..rutina|horario
arrival/morning sequence
sequence..arriv*|morning
rules and routines
finds..seat|spot..start*|sit*
classroom rules
jobs on
morning card|chart|list
`,
    3: `
first then
routine+
entering|upon entering
class jobs
schedule
`,
    4: `
horario visual
name card..here|move*|place*
mornings..steps|jobs|routine
steps..arrival|entering|morning
attendance card
lunch choice..select*|move*|mark*
morning jobs|morning steps
order of the day
picture strip..morning*|steps
check*..schedule
procedure*..class*|enter*
`,
  },
  life_skills: {
    5: `
recipe*|receta*
microwave|stove|oven|toaster|blender
cook~|cocinar
prepare+|preparing|make+|making..meal|snack|sandwich|food|breakfast|lunch|drink|toast|simple|cold
meal prep*
laundry|lavar ropa|lavanderia
wash|washes..dishes|clothes|load|table*
vacuum*
sweep+|mop
housekeep*
make+..bed
fold+..laundry|towels|clothes
coins|money..count*|identif*
count+..money|coins|change
household
cleaning tasks|chore+
kitchen
personal information..state*|fill*|writ*
tell+ time
daily living
set+..table
budget*
expiration
safety signs
food lab*
work surface..clean*|food
ingredients
washer|dryer
detergent
iron|ironing
sandwich|toast|smoothie..make*|prepar*
measuring..cups|spoons|ingredients
stir+|pour+..batter|mix*|bowl
cutting board|peeler|can opener
sanitize*..table*|counter*
table..set*|wipe*
dish*
trash..take*
makes..purchase
coin*..name*|value|count*
appliance*
home skills
first aid
prepare*..snack|meal|food
meal..plan*|prepar*
shopping/grocery list
money..identif*|count*
load*..dishwasher|washer
dobl*|lav*..ropa
dirty clothes
oven|stove
measure* soap
`,
    3: `
towels
rinse*
dry|dries
clean..surfaces|tables|counter*
money|dinero
life skill*
clothes..sort*
task strip|task analysis
cleaning
lavadora
platos
cocina*
calendario..citas
`,
  },
  vocational: {
    5: `
vocational
work site|worksite|job site
job sampling
job application*
resume
interview*|entrevista
employ*
supervisor|boss|coworker*|co worker*
shelves
assembl*..task*|kit*|package*|item*|parts
work task*
work station..stand*|task*|job*
sort~..mail|recycl*|silverware|items|cans|towels|inventory
clock in|clocks in|time card
customer*
production
job task*
jobs
trabajo..sitio|vocacional|puesto
work skills
deliver+|delivery..mail|items|attendance|papers
workplace
career*
work shift|shift
package+..items|kits..work
empleo
speed standard
recycling
school store
coffee cart
shop..tools|safety|project
preparing and delivering
orders..fill*|deliver*|prepar*
fill*..order+
shifts
work order*
internship*
punch*..clock*|card
sort*..by zip|mail|recycl*
shred*
copies..machine|office
office..task*|job*|deliver*
collate*
label*..packag*|product*|box*
inventario
time sheet
roll*..silverware
stock*
job..tasks|quality|rate|routine|chart|steps
work related
productivity
paycheck
trabajo..tareas|taller|escolar
shred*|collat*
restock*
inventory
supply cart
tienda escolar
laboral*
resume
customer*
internship
uniform..work|job
lugar de trabajo
shopper*
!school store
`,
    3: `
kits
per hour
cart
assemble*
sort~
application*
standard
packag* task
`,
    4: `
puts together
phone call
appointment
body mechanics
at work
work pace
quality check
inventory
uniform
follows work schedule
assembly
job+
next task
`,
  },
  community: {
    5: `
order+..counter|restaurant|server
items on list
in aisle|aisles
asks clerk|cashier
community
comunidad
grocery|supermarket
purchase*|buy~|shop+|shopping|compra*
pay~|pagar
cross|crosses|crossing|cruzar..street*|road*|parking|intersection|calle|safely|lights
crosswalk*
curb+
city bus|public bus|public transportation|public transit
restaurant
outing*
next dollar
debit card|cashier
street*
traffic
aisle
library card
bus schedule|bus route
public places/settings
parking lot
stranger*
public..safe*|place*|transport*|librar*
bus pass|fare
stop sign|walk signal|signal..cross*
in stores|in the store
cart..store|grocer*
ask*..price
checkout
travel training
cruz*..calle
tienda
supermercado
compr*
ordenar..comida|restaurante
neighborhood
locate*..items..store|aisle|shelf
safely..street|parking|community
store staff/employee*/clerk
walk signal|intersection*
errand*
vending machine
server|waiter|waitress|entree
community sign*
on outing*
aisle sign*
bread and|milk and
`,
    3: `
money
store
errands
price*
order+..meal|food
`,
  },
  social_participation: {
    5: `
lab partner
shares..jobs|materials
side by side
next to others
interact+|interactuar*..peer*|classmate*|friends|other|companeros
join~|unirse..peer*|group|game|play|classmates|activity|others|friends
play+..with|next|near|alongside|beside..peer*|friend*|classmates
parallel play
cooperative*
greet~..peer*|adult*|friends|classmates|teacher*|others|staff
saludar|saludara
say+..good morning|hello|hi
participate+|participar..group|activities|activity|game*|with peers|class activities|team
initiat*..peer*|interaction*|play|friend*
work+..with peer*|with partner|in group|cooperatively|group
share+|sharing..material*|toys|space
takes part in
take part in
friend*
work with..group|partner|peers
participar|participara..juego*|grupo
reciprocal
team sport*|team games
invit*..play|join|peer*|classmate*
alongside..peers|others|classmates
engage*..with peers|with classmates|with others|in play with
be included
enter*..play|game|group..peer*|ask*
cooperate*|collaborat*
contributes to..group|team|project
role..group|team|project
accept*..peer*|invitation*|ideas
wave+|high five..peer*|adult*|friend*
hello|hi|bye|goodbye..peer*|teacher*|staff|adult*
relationship*
alone
buddy
teammate+
hang* out
invit*..friend*|peer*|classmate*
enter*..game|group|play..going|peers|already
near..other|others|peers..play*|alone
rather..alone
trade snacks
sit*|eat*..together
`,
    3: `
partner+
peer*|classmate*|companero*
cooperat*
greet*
group activit*
share+
unstructured
structured..game
joins
`,
    1: `
group+
social
class activities
`,
    4: `
plays with
works in..group|pairs|team
gets along
joining in
join in
part of class
includes others
particip*..grupo|juego*|actividades
compart*
joint..activity|project|attention
saluda*
amigo*|amiga*
con otros ninos
invitar*
`,
  },
  play_turns: {
    5: `
take+/taking turn*
turns..peers|game|with
wait~..turn
turnos
board game*|card game*|table game*
rules of..game*
following rules
game..following|rules|turns|peers|classmates
playground game*
kickball|tag|four square rules
pretend*
good sport*
win or lose|winning
jugar|jugara
roll*..dice
play*..toys..function*|purpose*
share+..toy*
`,
    3: `
game+|juego+
play~
toy+
juguetes
rules
`,
    2: `
turn+
`,
    4: `
turno*
jugar*..companero*|turnos|reglas
wins and loses
good loser
dice
spinner
hand over..toy*|turn
wait* for..turn
my turn|your turn
role play*
act out
make believe
dolls
props
sharing..toy*|material*
next player
rule*..change*|follow*|game*
trade*
compartir..juguete*
imaginari*
simbolico
`,
  },
  conversation: {
    5: `
talks through
builds on others
listeners
talk~..others|friends|interests|peers
others interests
shared interests
chat*
debate*
respectfully
feedback..accept*|give*|peer*
listen* to..peers|partner
tone..peers|classmates|voice
joins..talk|conversation|discussion
takes turns..talk*|convers*
stay+ on subject
calling on
greeting and talk*
conversation*|conversacion
back and forth
interrupt*
blurt*|calling out|call out|calls out
perspective*
social situation*|social scenario*|social problem*
nonverbal|non verbal|body language|facial expression*|tone of voice
sarcasm
respond+..peer*|comment*|partner
ask+..follow up|follow-up|question*..peer*|classmate*|partner
comment+..peer*|question*
opinion*|opinar
agree|disagree|disagreeing
negotiat*|compromis*
conflict*|solutions
problem and..solution*..peer|social
propose*
hidden rules|expected behaviors|expected unexpected
pragmatic*
polite*
topic+
initiat*..conversation*|comment*|topic*
compliment*
eye contact
apolog*
banter|small talk|joke*
teas*
friend*..talk*|chat*
participate+|contribut*..discussion*|conversation*
contribut*
repair..communication|breakdown*
greetings and closings
peer's idea*
perspectiva|tema..mantener*|turnos
comentarios
remark*
turns..exchange*|talk*|topic
connected..comment*|turns
dialog*
group talk
talk* over
monopoliz*
speaking turn*
listener..bored|reaction*|needs|interest*
point of view|points of view|viewpoint*
what others..think*|feel*|know*
thoughts and feelings
intent|intention*
misunderstanding*
joke*|humor
appropriate..comment*|question*|language|tone
formal|informal
code switch*
greeting and..question*
acknowledge*
disagree*
peer..disagree*|problem|opinion
someone..feel*|think*|reaction*
person's|persons..emotion|feelings|perspective|thought*
volume..partner|class*|convers*
role plays
talk*..with|to..peer*|classmate*|friend*|partner
talk* about..subject|topic|interest*|only
subject+..stay*|chosen|chang*|pick*
stay* on it
turn*|exchange*..convers*|talk*|platica
listener..confused
person..think*|feel*
chang*..subject
conversational
preguntas..relacionad*|tema
softer..phrase|words|tone
rude*
meant literally
`,
    3: `
raise+|raising..hand
discuss*
comment+|comenta*
exchange*
respond+|responder
relevant
problem..solution*
clarif*..peer*
social
`,
    1: `
peer+
ask+..question*
`,
    4: `
keeps talking
talk about..interests
relevant comments
asks..about friends|weekend|others
listens..friend|peer|partner
two way
mid talk
conversacion*|conversar
tema
hacer preguntas..companeros
comentar*
resolver*..conflictos|problemas
respond* to others
add*..comment|idea*|to discussion
asks..related|back
follow up|followup
responds..comments|questions from peers
personal space..talk*
platicar|platica
turnos..hablar|conversacion
preguntar..companero*
talk/talks about
five/four/three turns
platica
hidden meaning
`,
  },
  self_advocacy: {
    5: `
raises hand..say|ask|unclear|help
says..help|stuck
learning needs
copies of notes
extended time
preferential
communicates..needs|teacher
lets..teacher|adult know
missing work..ask*|email*
ask~|request~|seek+|pedir|pedira|pide..help|assistance|ayuda|clarif*|repetition|accommodation*|support
clarif*
advocat*|self advoc*|self-advoc*
does not understand|doesnt understand|don't understand
does not|doesn't know..what
unclear
repetition..ask*|request*|direction*
express|expresses|communicat*..needs|wants and needs|need for
iep meeting..participat*|lead*|state*
help..instead|ask*
email+..teacher
aclarac*
explain+..disability|needs|accommodations
hearing aid*..report*|check*|tell*
fm system
state+..need*
need*..extra time|break|help|repeat*|larger
ask*..to repeat|to slow|to explain
more information
confus*..ask*|signal*|state*|raise*
stuck
raises..card|hand|cup..help|confus*
appropriate person..ask*|request*|clarif*
request..clarif*|repeat*|repetition|explanation|help
tells..teacher..need*|confus*|understand*
repair*..breakdown*
did not hear|cannot hear
identifies..need for
self disclos*
rights
accommodat*
asks/ask a/an/the helper/adult/grownup
asks/ask someone
not understand
iep meeting
hearing aid|battery..tell*|know|report*|dead
materials..missing
email*..instructor|professor|counselor|notes|missed
`,
    3: `
help
needs
repeat+..directions..ask*
assistance..request*
question*..teacher
`,
    4: `
asks for..help|more time|break
tells..stuck|help
says..need|stop|no
asks teacher
asks when
speaks up
ayuda
aclaracion*|aclarar
pedir*..ayuda|aclaracion|repeticion
difficulty..communicat*|report*|signal*
missed..ask*|request*|information
no entiende|no entienda|no comprende ..
repita*|repetir..pedir*|solicit*
solicitar*
asistencia
`,
  },
  expressive_language: {
    5: `
he is running
is are
correct word order|word order
adverb*
alike|different..things
how..are alike
verbos en
agreement..verb|subject
subject verb
verb agreement
says what
ask for more
two word|two-word|2 word|2-word|3 word|3-word|three word|three-word|4 word|4-word|multi word|5 word|one word|single word..utteran*|phrase*|combination*|sentence*|request*|to
!word phrase*/sentence*/combination*/utterance*
utterance*
mean length
mlu
complete sentence*|full sentence*|simple sentence*|compound sentence*|complex sentence*|grammatical* sentence*
grammat*
past tense|present tense|future tense|verb tense*|verbs
plural*
pronoun*
he she|she he
syntax
conjunction*|because so
describe+|describing|describir|describira..object*|picture*|item*|by|using|attributes|features|function|characteristics
attribute*|features..describ*|object*|categor*|giving
categor*
name+|naming|nombrar*..item*|object*|picture*|action*|category|members|toys
request~|pedir|pedira|pide..item*|object*|toy*|food|more|using|during|desired|objetos|juguetes|preferred
label~
expand+..utterance*|sentence*
combine+|combining..ideas|sentences|words
word ending*|possessive*|auxiliary|copula
formulate*|construct*..sentence*
expressive
frases de
oraciones completas
oraciones de
imitat*..word*|sound*|gesture*|actions|phrases
gestures
verbaliz*
combinac*
verbing
verb ing
ask+..questions..form*|correct*
use+|using..words to|sentences to|sentences
fingerplay*|finger play*
compare and contrast..object*|items
clause*
markers..plural|possessive|tense|verb*
morpheme*|inflection*|morphological
third person
sentence..length|combining|structure*|expan*
spoken..explanation*|sentence*|language
oral sentences
prepositional phrase*
question form*
helping verb*
elaborat*
specific..words|vocabulary..instead
protest+|refuse..word*|phrase*
make*..choice*..verbal*|word*|say*
say+..more|help|all done|want
comparisons|compare*..object*|item*|two
function..object*|item*
opposites
parts of..object*|whole
ideas..organiz*..spoken|oral*|verbal*
words together
two/three/four to two/three/four/five words
ask..refuse|comment|protest*
protest*|refus*..comment*|words
tell* what..doing
doing in pictures
prepositions..talk*|us*|descri*
`,
    3: `
because
colors
sentence+|oraciones
phrase+|frases
words..request*|comment*
define+
tell+..about..weekend|picture
request*
verbal|verbally
tense
comment+|comentar
name+
synonym*|antonym*
`,
    1: `
words
speak*|use*
`,
    4: `
explain answers|explains answers
uses words
tells..wants|about picture
ask+ for what
puts..words
adjective+
word finding
speaks in
statement*
wants and needs
oraciones
frases
gramatic*
verbos
describ*
nombrar*
combin*..palabras
palabras para
tiempo pasado|en pasado
pronombres
pedir*..objetos|juguetes|comida
spontaneously..says|label*|comment*
vocalize*
speaks..sentence*|phrase*
dice|decir|dira..palabra*|frase*|oracion*
palabras..frase*|oracion*|combin*
articulos
pedir..palabras|frases
`,
  },
  vocabulary: {
    5: `
expressions..mean
explains what..mean*
in own words
work out..words|meaning
words..mean*
word..part*
definitions
vocabulary|vocabulario
tier 2|tier two|tier ii|tier 3
define+|defining|definition*|definir|definira..word*|term*|vocabulary|curriculum|palabras
define+..and use*
academic words|curriculum words|content words|target words
context clue*|contexto
prefix*|suffix*|root words|roots|affix*|morpholog*
synonym*
antonym*
multiple meaning*|multiple-meaning
meaning+ of..word*|unknown|new|unfamiliar
unknown word*|unfamiliar word*|new words
word meaning*|significado
word relationship*
word knowledge
key terms|terms
curricular|subject specific|content area..word*|vocabulary|terms
idiom*|figurative|nonliteral|non literal|metaphor*|simile*
root*..define*|word*
academic..word*|language|term*
unit..word*|term*
subject..word*|term*
word..choose*|definition|meaning*|web|learning
explain*..word*|term*|meaning
use*..new..word*|term*
curriculum..word*|term*|vocabulary
context..meaning*|word*|clue*
word map
examples and nonexamples
figurative|figurativo
palabras..significado|defin*|nuevas|clave
taught..word*|term*|roots
unfamiliar..word*
word*..unfamiliar
from context
guess..mean*|context
multi meaning
academic words/vocabulary/language
figurative expression*/language
`,
    3: `
words from
definition*
define+|terms
new word
concept words
meaning+
`,
    4: `
science words
hypothes*
word wall
describes..function of words
sinonimos|antonimos
definir*
palabras nuevas|desconocidas
`,
  },
  narrative: {
    5: `
how..set up|was made|made
explains/tells how
sequence words
story..read
talk about..day|weekend|story
tells what happen*
what happened
recall*..events|story|details
how a..made
retell~|retold|recontar|recontara|volver a contar
narrative*|narrativa
tell~|contar|contara..story|stories|personal|past event*|event*|weekend|historia|cuento|anecdot*
sequence+|sequencing..event*|story|stories|pictures|steps|picture cards
beginning middle|beginning, middle|middle and end
main idea
summar*|resumir|resumira|resumen
recount*
in order
character setting|character, setting
describe+|explain+|tell+|state+..steps|how to|procedure|process
steps of
events..order|sequence|story
personal event*|personal story|experience
paraphras*
first next|first, next
news
relate+..event*|experience*
eventos en orden
explain+..rules|procedure|how|process|steps
orally present*
familiar text..character*|setting|problem
characters..setting..problem|events
setting..problem..solution|resolution
tell*..what happened|about an event|about his day|about her day|how to
events..chronolog*|logical|order*|past
chronolog*
transition words|temporal words|cohesive
gist
key..idea*|events|details..tell*|state*|report*|summar*|retell*
explain*..sequence|process|steps|procedure
share*..weekend|event*|experience*|news|story
oral..report|summary|account|narrat*
account of
give*..summary|account|synopsis
resum*..texto|cuento|clase
anecdota*
personaje*..problema|escenario
contar..que paso|dia|fin
`,
    3: `
story|stories
event+
sequence*
details..main|supporting
order
tell+..about
`,
    4: `
lo que hizo
fin de semana
detalles en orden
weekend
in own words
main points
key points
what he did|what she did
recap*
tells..rules|steps|happened
explain+/tell+ the rules
rules of..tell*|explain*
timeline
contar*..cuento|historia|evento*|experiencia
volver* a contar
narr*
secuencia*
idea principal
resumir*
inicio medio|principio medio
recont*
`,
  },
  comprehension: {
    5: `
expressions
figures of speech
articles
how do you know
ask*..about..book|story
characters
novels
poem*
figurative
stories..why|feel*
wh question*|wh-question*|wh ?s
who what|what where|why question*|how question*|when why
answer~|anwser|respond*..question*|wh|yes|preguntas|who|inferential|literal|why|comprehension
yes no..question*|and
infer+|inference*|inferencing|inferential|inferir
predict+|prediction*
comprehension|comprension
grade level text|grade-level text|passage*
character*..feelings|intentions|motiv*|traits
questions about..story|text|passage|book*|cuento|stories
compare and contrast..text*|characters|stories
preguntas..cuento|quien|que
author's purpose
fact..opinion
figurative language|idiom*|simile*|nonliteral|sarcasm..text
reads..and answers
audiobook*|read aloud..answer*
interpret*
evidence
inferencia*
question*..passage|chapter|story|text|book|lecture|article
predict*..happen*|story|next
theme+..story|text|passage|identif*
cause*..effect*|result
emotion*..character*
clues..text|infer*|passage
support*..answer*..text|detail*|evidence
story..question*|answer*
conclus*
literal
fact*..text|passage|recall
who..where|what
que..quien|donde
compar*..texts|characters|stories
find*..answer*..text|passage|story
why..character*
`,
    3: `
question+|preguntas
text|passage
grade level|grade-level
main idea
details
understand*
why
`,
    4: `
gets..jokes|idioms
jokes
talks about books
explain*..answers|reason
opinions..reasons|text
evaluates
who did
what..about
preguntas
causa y efecto
`,
  },
  receptive_language: {
    5: `
does..things
listens and does
things i ask
does what
follows..asked|told
carries out
points to
gets..objects|items..asked
follow~|folow|seguir|seguira|sigue..direction*|instruction*|command*|instrucciones|indicaciones|step+
one step|1 step|1-step|two step|2 step|2-step|two-step|3 step|3-step|three-step|multi step|multistep|multi-step..direction*|instruction*|command*|instrucciones
step direction*|step oral|step verbal|step unrelated
directions
spatial concept*|basic concept*|temporal concept*|quantitative concept*|linguistic concept*|concepts
prepositions
before after|first last
conditional*..direction*
understand+..concept*|direction*|prepositions|vocabulary
identify|identifies|point*|point to|points to..picture*|object*|common
receptive*
instrucciones|indicaciones
listening comprehension..direction*
concept|conceptos
respond* to..directions|own name
embedded
pasos
directive*
carry out|carries out..step*|direction*|instruction*
execute*..step*|direction*
act on
qualitative|quantity|spatial|temporal..term*|word*|concept*
location words
positional..word*|concept*
words..in on under|between|before
sequence..direction*
instruccion*
ordenes|mandatos
direccion*..seguir*|dos|tres
listens..and follow*|then
related..direction*|commands
unrelated..direction*|commands
first then last..direction*
modifiers
multistep
select*..named|described
show* me|find*..named|picture*
understand*..concepts|negatives|pronouns|directions
time and sequence words
novel command*
where told|asked
on under|next
`,
    3: `
direction+|instructions
commands
comprehend*|understand*
identif*..object*|pictures
`,
    4: `

`,
  },
  phonological: {
    5: `
sounds in words
pull* apart..words|sounds
words of..sounds
put*..sounds..together
sounds back together
beginning/middle/ending/first/last sound*
hears..sounds
silaba inicial|silabas
rhym*|rima+
syllables in..word*
clap+|count*..syllable*|silabas
segment*
blend~..sound*|phoneme*|word*|syllable*
phoneme/phonemes|phonemic
phonological
phonics
initial sound*|beginning sound*|final sound*|medial sound*|first sound
cvc..read*|blend*|segment*|decode*|spell*|words
decod*
letter sound*|letter-sound*|sound letter
short and long vowel*|short vowel*|long vowel*|vowel teams
spell~|deletrear
sight word*
manipulat*..sound*|phoneme*
delet*..sound*|syllable*
conciencia fonologica
sonido inicial|sonidos
identify letters|names letters|letter names
alliteration
reads..words
identifies..sounds|letters
sounding out
encod*
sound..delet*|substitut*|isolat*|swap*|blend*|add*
sound out|sounds out
word famil*
break*..words..syllable*|sounds|parts
number of syllables|beats
ending..sound*
middle sound|medial vowel
letters..sounds..match*|name*|identif*
sound symbol
digraph*|blends..read*|spell*|decod*
nonsense words..read*
oral blending
rime
separ*..silaba*|sonido*
letra..sonido
palmadas
same..sound
match*..letters..sounds
tap*..sounds
nonsense words
`,
    3: `
cvc
alphabet
read words
`,
    4: `
rima*
silaba*
fonemas
`,
  },
  articulation_carryover: {
    5: `
understand what he/she/they say+
understands..says
listeners understand
understood first time
easy to understand
understood..class*
clear..phoneme_sign
phoneme_sign correctly
clear voice
phoneme_sign..conversation*|spontaneous|sentence*|connected|reading|speech|classroom|oral|across|structured|phrase*|discourse|narrative
correct*..sound*|phoneme_sign..talk*|conversation*|speech|sentences|spontaneous*|class*|settings|reading
connected speech
intelligib*
carry over|carries over|carryover|carry-over|generaliz*|generalis*..sound*|phoneme_sign|speech|r|s|articulation
speech clarity|clear speech|speaks clearly|speak clearly|speaking clearly
understood by|understandable|unfamiliar listener*
habla clara|se le entiende|inteligib*
sounds..conversation*|talking|speaking|spontaneous*
self correct*|self-correct*..sound*|error*|phoneme_sign|speech|articulation
monitor*..sounds|speech|phoneme_sign
overarticulat*|over articulat*
s and z|k and g|r sound*|s sound*|sh sound*|th sound*|l sound*|ch sound*
lisp..conversation*|sentence*|spontaneous*
final consonant*..conversation*|sentence*|spontaneous*
phonological process*..conversation*|sentence*
fronting|stopping|gliding|cluster reduction|backing..conversation*|sentence*|spontaneous*
contextual speech
production*..phoneme_sign|sounds..convers*|discuss*|read*|sentence*|talk*|speech
phoneme_sign..discuss*|talk*|reading|lessons|class*|peers|interaction*
colored vowels
vowel*..clear*|intelligib*
cluster*..convers*|sentence*|connected|speech|produce*
consonant*..convers*|sentence*|connected|speech
multisyllabic
syllables..all..words..convers*|talk*
speech..understood|clear*|intelligib*|precise
repair*..unclear|pronunc*|speech
repeats..clear*
sonidos..conversacion|oraciones|lectura|habla
vibrante
produc*|says|say|pronounc*|makes|use|uses|using..phoneme_sign
personas|desconocid*..entiend*
keep|keeps..phoneme_sign
`,
    3: `
phoneme_sign
articulat*
speech sound*|target sound*
reading aloud
pronounc*|pronunci*
sounds
clearly
`,
    4: `
habla clara|claramente
sonido*..conversacion|oraciones
`,
  },
  articulation_drill: {
    5: `
in isolation|aislad*
isolation
phoneme_sign..isolation|syllable*|word level|single words|words|initial position|silabas
placement
word level|word-level
single word*|single-word*..phoneme_sign|sound*|produc*|with
tactile cue*
mirror|espejo
minimal pair*
stimulab*
auditory discrimination..sound*|phoneme_sign
discrete trial*..sound*
drill
blocked practice
massed practice
motor planning..speech|sounds
apraxia
dttc|prompt technique
lateral*|frontal lisp
lisp
tongue..placement|between|position|tip
vocalic r
articulators
oral motor
approximat*..words|sounds
nivel de silaba|nivel de palabra
nonsense syllables
in words|words with..phoneme_sign
`,
    3: `
syllable+|silabas
productions
initial position|final position|medial position|all positions
`,
  },
  fluency: {
    5: `
!stutter*
!disfluen*|dysfluen*
!fluen*..speech|speak*|strateg*|reading|shaping|presentation|enhancing
!fluency
easy onset*|easy start*
slow+..rate|rate of speech
cancellation*
pausing..phras*|easy|strateg*|speak*
stretchy speech|smooth speech|turtle*|bumpy
repeats|repetition*..sounds|syllables|words
prolong*
tartamud*
fluidez
easy talking
self monitor*..rate|speech
slow easy
light contacts
oral report
cluttering
easy|gentle..start*|onset*|beginning*
pausing..present*|report*|read*|talk*
smooth*..present*|report*|read*
pausas..hablar|ritmo
ritmo lento
`,
    3: `
pausing
oral presentation
rate
speaking situations
word avoidance
`,
    4: `
inicio suave
!bumpy speech
relaxed speech
speak*..slowly|slower|rate|pace
smooth*..speech|speak*|talk*|start*
pacing..speech|speak*|board
pause*..phras*|speak*|talk*|between
easy..beginning*|voice onset|speech
blocks
hablar despacio|velocidad..habla
`,
  },
  voice: {
    5: `
!vocal
!voice..exercise*|therapy|quality|easy|hoarse*|rest|care|abuse|hygiene|use
!resonan*
throat clear*|throat
hoarse*
breath support
nasality|hypernasal*|nasal
pitch..voice|vocal|appropriate
vocally
phonation
!voz..ejercicio*|ronca|cuidado
diaphragm*
ronquera
voz..ronc*
glottal attack*
`,
    3: `
loudness|volume
voice
`,
  },
  aac: {
    5: `
!communication book
tablet..communicat*|aac|comment*
!aac
!speech device|communication device|talker|voice output|sgd|speech generating
!core board|core vocabulary board|communication board|picture symbols|picture exchange|pecs|symbols
!switch..activat*|to|hit*|press*|adapted
!device..request*|comment*|greet*|communicat*|answer*|say*|tell*|use*|order*
using..device
touch chat|proloquo*|lamp|snap core|touchchat
!aided language
big mack|bigmack|step by step switch
!tablero de comunicacion|comunicador|dispositivo
navigat*..page*|folder*|device|system
sign language..request*|use*|communicat*
manual signs
signs to request/ask/say/tell/communicate
picture card*..request*|choice*|exchange*
low tech
visual choice board
choice board..select*|request*
his device|her device|their device
multimodal communication
!speech/talking/voice button
press*|push*|hit*..button|switch..song*|say*|greet*|more|message*|part
picture*..exchang*|ask*|request*
exchang*..picture*
signs/sign more/help/stop
!interruptor
`,
    3: `
device
switch
pictures..request*|choose*|choice
symbol*
total communication
select*..icon*
`,
    4: `
tablero
pictogramas
simbolos
!tablet..request*|comment*|greet*|communic*|message*
!symbol*|icons..select*|combine*|touch*|message*|request*
!speech app|communication app|high tech
!recorded message*
!single message
activate*..message*|switch|greet*
eye gaze
!vocabulary page*
gestures or..symbol*|device|pictures
!generat*..device
!tableta..comunic*
!sistema..comunic*
!program*..message*|button*
!head switch
partner assisted
`,
  },
  gross_motor: {
    5: `
slides down|slide down
steps over
climbs up and
changes direction|change direction
sports
unit..fitness|pe
motor planning..move*|activities
jump~|saltar|saltara|salta
hop+|hopping
run+|running..feet|ft|yards|laps|bases|seconds|without falling|minutes|peers|speed
skip+|skipping..feet|ft|and|yards|gallop
gallop*
squat*|lunges
obstacle course*|obstacle*
crawl*|gatear
climb~|trepar..ladder|slide|equipment|playground|structure|wall
playground equipment|play structure|monkey bars|swings|slide
pedal*|tricycle|trike|bike|bicycle|scooter
triciclo|bicicleta
locomotor
gross motor
motor skills
weight routine|weights|exercise*|ejercicio*
strength*|fitness|jog|jogging|endurance
pe period
pe class|gym class|physical education..participat*|class|activities|full
imitat*..movement*|motor
sit ups|sit-ups|push ups|push-ups
participate..pe|gym|physical
animal walks
rest breaks
heart rate
educacion fisica..participar*
full pe
circuit
kneel*|half kneel..play|reach
actively
warm up..exercise*|stretch*|run*|laps|squad
warmup exercise*
push up*|pushup*
plank
leap*
movement..game*|skill*|sequence|pattern*
fundamental
jump*..forward|over|rope|feet
two feet
both feet
feet leaving
star jump*
coordinated..movement*
swing*..pump*|legs
pump*..swing|legs
crab walk|bear walk
chase|tag..run*|play*|safely
run*..stop*|tag|soccer|direction
playground..climb*|navig*|access*|equipment
cardio|aerobic
stamina..pe|gym|active|physical
stretches
sube..resbaladilla|juegos
columpio
brinc*
carrera
yoga|poses|pose
tumbl*
forward roll*|somersault*
cones
walk* backward*|sideways
cartwheel*
play structure..climb*
escalera..resbaladilla
sitting/sits/sit out
full warm up
team game*
warm up and
animal walk*..and
freeze dance
imitat*..walks|dance|steps
`,
    3: `
climb+
run+
equipment
playground|patio
ladder
activity tolerance
swing
step over
dance
`,
    4: `
moves..safely|class
coordination
relay*
movement activities
saltar*|brincar*
correr*
trepar*
`,
    2: `
gym
climbing
agility
`,
  },
  ball_skills: {
    5: `
overhand|underhand
ball+|pelota|balon
catch|catches|catching..ball|beanbag|thrown|bounced|ft|feet
throw~..ball|target|beanbag|overhand|underhand|back|and
kick~..ball|stationary|rolling|kickball|target
dribbl*
bounce+|bouncing
bat|racket|paddle
strike+..ball|balloon
toss*
beanbag*
kick*..ball|partner|stationary|rolling
bounced
roll~..ball|partner|back
volley*
shoot*|hoop|basket|goal..ball|shot*
bowl*..pins
target..throw*|toss*|ball
bate*
rebot*
`,
    3: `
catch|catches
throw+
kick+
kickball|basketball|soccer
`,
    4: `
lanzar*
atrapar*
patear*
`,
  },
  balance: {
    5: `
one foot|one leg|each leg|each foot|single leg|single-leg|un pie
balance+|balancing|equilibrio
tandem
heel to toe|heel-to-toe
stand+..on one
stork
static standing|dynamic standing
postural control..stand*
reach*..outside base
step over..obstacle*
stance
single limb
on one..leg|foot|limb
unsteady|steady|stability..stand*|reach*|surface
regain*..balance|upright
stumbl*|wobbl*..walk*|stand*|step*
narrow..surface|beam|path
stepping stones
curb..balanc*
line..heel
reach*..floor..stand*|fall*|without
stand*..reach*|bend*|pick*
pick* up..floor..fall*|balance|stand*|without
bend*..pick*
either leg/foot
tiptoe*|tip toe*
hurdle*
unstable/foam/wobbly surface*/pad/board
stances
losing/loses/lose/loss balance
losing/loses/lose his/her/their balance
loss of balance
toppl*
on each leg/foot
onto..curb|puddle
`,
    3: `
beam
falls
without falling
`,
    4: `
pararse en un
`,
  },
  stairs: {
    5: `
stair*|escaleras|escalones
bus steps
climb+..bus|steps|stairs
up and down..steps|stairs
ascend*|descend*
steps..rail|handrail|alternating|bus|reciprocal*
alternating feet|step over step|step-over-step|step to pattern
rail|handrail|pasamanos
on off..bus|school bus
on and off..bus
flight of
gets..school bus
steps..feet|foot|hold*|banister|alternat*
alternates|alternating..feet|foot
banister
barandal|baranda
floor to floor|between floors|second floor|upstairs|downstairs
one foot per step
step to
escalon*
sub* y baj*
alternando..pies
risers
playground..steps|stairs
climb*..floor..steps|safe*|rail
each step..climb*|up|down
all..steps
steps..safe*|crutch*|walker|second
down/up to..floor..rail
library floor|next floor|upper floor|first floor
`,
    3: `
steps..climb*
bus
`,
    4: `
falls on stairs/steps
steps at
curb
escalera*
subir*..autobus|escaleras
bajar*..autobus|escaleras|escalones
`,
  },
  walking: {
    5: `
gets across|crosses..grass|gravel|playground|room
tripping
walk~|camina*..feet|ft|distance*|to|from|hallway*|class|line|speed|pace|grass|uneven|surfaces|walker|independently|minutes|school|without|with
ambulat*
gait|gait trainer|marcha
walker|andador|crutch*|forearm crutches|cane|rollator
pace|keep up|keeps up|keep pace..class*|peers|line
uneven|grass|gravel|wood chips|mulch|terrain
travel+..feet|hallway*|school|classroom*|campus|between..walk*|crutch*|independently|safely|without
without falling|no falls|falls
navigate+..hallway*|school|campus|crowd*|environment|around|obstacles|curb*
ritmo
distancias
mobility
long distances
fatigue
orthoses|afos..walk*
walk jog
peer speed
on foot
campus..walk*|travel*|distance|cross*
destination*..walk*|time|reach*|independ*
across campus|across the building
keep/keeps/keeping pace/up/speed
step*..uneven|over..curb|grass|surface
surface*|terrain..walk*|negotiat*|cross*
negotiat*..crowd*|hall*|door*|surface*|obstacle*|terrain
walk*..crowded|backpack|cafeteria|bus|gym|recess|rest break*|seated rest
rest break*..walk*|distance
fall*..walk*|hall*|playground
brace*|afo*
arriv*..class..walk*|foot|pace|time..peers
travels
alrededor de la escuela|por la escuela
patio..camin*
endurance..walk*
walk* endurance
bumped..hall*
bark|woodchips
ahead of..class
leaning on..wall
amb with/over
amb..crutch*|walker|feet|ft
`,
    3: `
walk~|caminar
hallway*|hall
distance
speed
endurance
travel*
curbs
ramps
`,
    4: `
gets to class on|gets to each class
without stopping
holding wall
school distances
caminar*
mantener..paso|ritmo
manteniendo el paso
desplaz*
recorrer*
traslados
`,
  },
  wheelchair: {
    5: `
!chair..ramp|hallway
wheelchair
!power chair|powerchair|power wheelchair
!propel*
!wheel~..chair|self|to|from
!silla de ruedas
maneuver*..chair|wheelchair
ramp|rampa
elevator
joystick
!manual chair
brakes
drive+..chair|power
!lift equipped|bus lift|tie down*
silla electrica
park*..chair
electric chair
door opener|press the opener
drive through
`,
    3: `
ramp+
maneuver*|steer*
wheel*
`,
    4: `
impuls*..silla
!manual..chair
!mobility device..wheel*|steer*|drive*
!power mobility
steer*
push*..own chair|rims
rims
back* up..chair|door*
footrest*|footplate*
seat belt..chair|wheel*
turns..chair
doorway*
propulsion
silla..ruedas|maneja*|pasillo|rampa
`,
  },
  transfers: {
    5: `
transfer+|transferring
pivot
from..floor to|floor..stand*
rise+|rising..from|floor
stand+ up..from
get+/getting on and off|get+/getting up from|get+ on off|up and down from..bench|chair|floor|seat|stool|toilet|swing|carpet
pull to stand|pulls to stand
sit to stand|sit-to-stand
stand to sit
bench
lower+..to|self|into..floor|bench|chair|seat
half kneel
move+..wheelchair to|from chair to
transferir*|traslado
getting up from
transition+..floor|sit|stand|standing|sitting
onto and off|into and out of
standing from
sit on and rise|rise+
sit* down and..stand*|rise*|get*
get*..up..floor|ground|chair|rug|seat
get* down..floor|rug
floor..stand*|rise*|transition*
stand*..from..chair|floor|seat|rug|sitting|stool
between..chair..seat*|desk|stander|walker|toilet|bench
cafeteria..bench|table..seat*|get*|climb*|sit*
in and out..seat|desk|chair|bench
swivel seat
slide board|stand pivot
seating..transfer*|between
chair to
half kneeling
sentarse y levantarse
levantarse del|ponerse de pie
del suelo|del piso
climb*..toilet|chair|bench
into/out of..stander
between..stander|wheelchair..and|with
scoot*..off|onto
`,
    3: `
stool
chair..floor
from carpet|from rug
standing..floor
`,
    4: `
gets up from|get up from
in and out of
on and off chair/seat/bench
sit down
sits down
levant*..piso|suelo|silla
traslad*..silla|piso|inodoro
pasar*..silla
`,
  },
  positioning: {
    5: `
repositions
pressure relief
weight shift*
sits..tall|straight|safely
leaning
legs crossed
crossed legs
cross-legged
straight back|back straight
slump*|slouch*
!stander|standing frame|prone stander|supine stander
posture|postural|postura
sit+|sitting|sentarse|sentado..upright|criss|crossed|floor|feet|trunk|back|without leaning|erect|tall|cross|chair|propping
upright
pies apoyados
espalda..recta|derecha
criss cross|criss-cross|crisscross
feet flat|feet supported|feet on..floor
pelvic belt|lap tray
trunk control|trunk midline|trunk
head up|head control
long sit*|ring sit*|tailor sit*|side sit*|w-sit*|w sit*
seated..posture|upright|table|desk
stand+..minutes..station|work|table|desk|class*|counter
head..midline
adaptive seating|activity chair|rifton
bipedestador
weight bearing|weight-bearing
prop*
hips..square|back|chair|seat
alignment..sit*|seat*|trunk|body|stand*
sit*..unsupported|floor..minutes|stool|back support|hands free
holds..head|trunk|body..up|upright|midline
tolerat*..stander|standing|prone|position*|sitting
change*..position*
long periods..sit*|stand*
lean*..desk|wall|peers|side|chair
collapse*
weight..through..legs|arms|feet
sentad*..erguid*|recto|espalda|minutos
sent*..derecho|alfombra
stand* at..counter|table|easel
hold*..up..head
sitting bones
keep standing
`,
    3: `
sit+|sitting
seated
chair
seat work|desk work|table work
standing
belt
`,
    4: `
sentad*..derecho|erguid*|postura|piernas
tronco
`,
  },
  carrying: {
    5: `
carries..books|binder
tray|charola|bandeja
carry|carries|carrying|cargar|cargara|llevar|llevara..tray|books|materials|backpack|objects|lunch|items|bag|chair|bandeja|charola|her|his|own|weight|load
door+|puerta*
lift~..objects|materials|chair|box*|load|tray
push|pushes|pull+..cart|door|chair|wagon
holding..tray|object*|books|plate|cup..walk*|while
walk*..hold*|carry*..object*|tray|books
transport*
manage*..door*|tray|materials..walk*|hall*
push*..door*|cart|open
pull*..door*|wagon|rolling|open
two hands..carry*|lift*
lift*..chair|box*|bin*|materials|backpack
rolling backpack|backpack..carry*|wear*|on
empuj*|jal*..puerta|carrito
materials..while walk*|between class*|carry*
bring*..bag..field|gym|class
carr*..instrument*|equipment|tub*|bin*
plate|cup|bowl|tray..level|steady|upright
`,
    3: `
carry|carries|carrying
lift*
load
push|pull..heavy
boxes
`,
    4: `
carg*|llevar*..bandeja|charola|mochila|libros|materiales
`,
  },
};
