import type { RoutineKind } from "./routine-kinds";

/**
 * How teachers write each routine, in English and Spanish, folded (lower case, no accents), one phrase per line. A
 * plural s is ignored, both in these phrases and in titles. A leading "~" marks a general phrase: any other phrase in
 * the same title wins over it. Every phrase matches whole words only, so that short codes ("pe") are safe.
 */
export const TITLE_PHRASES: Record<RoutineKind, string> = {
  arrival: `
arrival
arrive
arriving
unpack
unpacking
unpack backpack
soft start
soft landing
morning routine
entry routine
am routine
entry
entering
enter
student enter
doors open
door open
sign in
signing in
cubby
cubbies
coats off
coat off
bus unload
unload
bus arrival
morning check in
check in
attendance
greeting
greet
hello
welcome
drop off
morning drop off
am drop off
settle
settling
settle in
settling in
backpack
backpacks
put away
llegada
entrada
ingreso
saludo
bienvenida
recibimiento
recepcion
desempacar
first bell
am bus
am arrival
hang up
morning arrival
come in
come on in
mochila
pase de lista
rutina de la manana
lunch count
tutti arrival
morning entry
welcome activity
`,
  breakfast: `
breakfast
bkfst
bfast
brkfst
brkfast
bkfast
grab and go
grab go
breakfast in the classroom
bic
brunch
desayuno
breakfast club
second chance breakfast
`,
  class_meeting: `
classroom meeting
family meeting
whole class meeting
crew meeting
peace meeting
kid meeting
advisory meeting
daily meeting
circle up
morning meeting
am meeting
morn meeting
morn mtg
mm
am mtg
morning mtg
circle
circle time
calendar
calender
calendar time
calendar and weather
calendar weather
weather
community circle
closing circle
opening circle
opening
closing meeting
goodbye circle
good morning circle
group time
whole group
whole group time
large group
big group
carpet
carpet time
rug
rug time
rug meeting
class meeting
class mtg
cc
cm
morning message
opening exercise
pledge
gathering
gathering time
morning gathering
community meeting
family meeting
community time
morning circle
morning group
circulo
asamblea
asamblea de la manana
reunion de la manana
reunion matutina
reunion de clase
junta de la manana
ronda
hora del circulo
tiempo de circulo
alfombra
calendario
responsive classroom
meeting area
council
morning announcement
afternoon meeting
pm circle
am circle
end of day meeting
closing
daily news
good morning
`,
  independent_work: `
am bin
am tub
morning bin
fast finisher
morning journal bin
morning work
am work
morning wk
morn work
bell work
bellwork
bell ringer
bellringer
do now
warm up
warmup
seatwork
seat work
deskwork
desk work
independent work
indep work
ind work
independent practice
indep practice
ind practice
guided practice
must do
may do
must do may do
task box
task boxes
work task
work box
workbasket
work basket
teacch
~work time
~work
work session
table work
table time
tabletop
journal bin
morning bin
morning tub
early finisher
finish up
finish up time
catch up
catch up time
trabajo independiente
trabajo individual
trabajo de la manana
trabajo matutino
trabajo en mesa
actividad de inicio
daily edit
daily review
spiral review
worksheet
packet
independent task
structured work
discrete trial
dtt
quiet work
silent work
individual work
workshop
morning task
entry task
entrance task
bell activity
starter
opener
daily work
folder work
file folder
`,
  snack: `
snack
snack time
snacktime
snack break
fruit break
fruit
veggie
nutrition break
nutrition
merienda
refrigerio
colacion
lonche
bocadillo
tentempie
snack and story
working snack
`,
  lunch: `
lunch
luncheon
lunchtime
lunch time
cafeteria
cafe
lunch bunch
a lunch
b lunch
c lunch
d lunch
1st lunch
2nd lunch
first lunch
second lunch
almuerzo
comida
comedor
hora de almuerzo
hora de comer
eat lunch
lnch
lun
lunchroom
mealtime
meal
`,
  toileting_hygiene: `
bathrm
bath rm
bthrm
teeth brushing
brushing teeth
teeth
toilet training
bathroom routine
bathroom
restroom
rr
br
potty
toilet
toileting
diaper
diapering
changing
wash hand
washing hand
hand washing
handwashing
handwash
wash up
wash
brush teeth
toothbrushing
tooth brushing
hygiene
personal care
self care
water break
bathroom break
restroom break
water fountain
drink
lavatory
washroom
lav
bano
lavar las manos
lavado de manos
lavarse las manos
lavamos las manos
higiene
cepillado
panales
wc
grooming
bathroom drinks
bathroom and water
`,
  transition: `
transition
transicion
line up
lineup
lining up
hall
hallway
walk to
walking to
go to
walk back
return from
pick up from
clean up
cleanup
cleaning up
clean up time
tidy up
tidy
switch class
switch
change class
travel
travel to
fila
hacer fila
hagan fila
guardar
recoger
limpiar
limpieza
ir a
get ready
stair
escaleras
in from
come in from
move to
head to
pasillo
get in line
bridge to
escort
`,
  class_change: `
passing
passing period
passing time
pass
pass time
class change
class changes
change of class
locker
lockers
locker break
locker time
locker stop
between class
between classes
cambio de clase
cambio de salon
casillero
bell change
transition bell
`,
  centers: `
workstation
work center
center
centre
center time
ctr
ctrs
centros
centro
station
stations
rotation
rotations
center rotation
learning center
tub
tub time
bin
work job
rincon
rincones
estaciones
estacion
sensory table
sensory bin
sensory bins
sensory tub
explore center
work station
discovery center
learning station
small group rotation
activity center
centros de aprendizaje
interest area
area time
invitations
provocations
choice center
learning lab center
`,
  phonics: `
ckla skills
skills ckla
phonemic
phonological
word family
blends
phonics centers
spelling bee practice
sight words practice
phonics
fundations
foundations phonics
heggerty
heggarty
ufli
word study
word work
word building
phonemic awareness
phonological awareness
pa
spelling
spell
wilson
saxon phonics
grammar
vocabulary
vocab
words their way
wtw
jolly phonics
zoo phonics
letterland
sight word
letter of the week
letter of the day
letter sound
letter work
letters and sound
alphabet
abc
decoding
orton gillingham
og
sonday
barton
lively letter
secret stories
reading foundations
foundational skills
foundation skill
95 phonics
fly leaf
fonetica
fonica
fonologia
letras y sonidos
conciencia fonologica
conciencia fonemica
ortografia
vocabulario
gramatica
silabas
estudio de palabras
deletreo
abecedario
morphology
word wall
kid writing phonics
sound wall
sounds
daily language
mugs
patterns of power
really great reading
rgr
spire
letters
`,
  read_aloud: `
read chapter
read book
chapter bk
reads to class
read aloud
readaloud
read loud
interactive read aloud
ira
ra
shared reading
shared rdg
shared read
story time
storytime
story
stories
story hour
chapter book
nursery rhyme
novel study
novel read
class novel
picture book
big book
book time
lectura en voz alta
lectura compartida
cuento
hora de cuento
hora del cuento
cuentacuentos
poetry
poem of the week
mystery reader
picture story
class read aloud
listen to reading
`,
  reading_group: `
novel group
novel groups
small group read
reading table
teacher table reading
guided read
guided reading
guided rdg
gr group
guided reading group
reading group
rdg group
rdg grp
reading grp
reading gr
strategy group
book club
literature circle
lit circle
lit group
reading partner
partner reading
partner read
buddy reading
book buddies
reading buddies
small group reading
reading small group
lectura guiada
grupos de lectura
grupo de lectura
club de lectura
lectura en pareja
circulo de lectura
round robin
reader theater
readers theater
readers theatre
walk to read
guided readers
book group
reciprocal teaching
`,
  independent_reading: `
book box
read independently
independent read
dear
drop everything
drop everything and read
ssr
silent reading
silent sustained reading
sustained silent reading
silent read
read to self
read 2 self
r2s
rts
ir
independent reading
indep reading
independent rdg
ind reading
ind rdg
quiet reading
silent rdg
daily 5
daily five
ar reading
ar
lectura independiente
lectura silenciosa
lectura individual
lectura libre
free reading
free read
browsing box
book box
book browsing
book look
quiet read
sqirt
squirt
flashlight reading
read time
reading time independent
readers read
read and relax
`,
  literacy: `
core la
la
la
american literature
world literature
british literature
literature and composition
lit comp
language
novel
english literature
reading elective
newcomer english
literature
ela
elar
ela block
ela reading
language arts
language art
lang arts
lang art
english
eng
reading
read
rdg
rw
reader workshop
readers workshop
reading workshop
reading wkshp
reading wksp
rdg wkshp
rdg workshop
reader wkshp
literacy
literacy block
lit block
lit
literacy time
wonders
journeys
ckla
el education
into reading
benchmark advance
benchmark adelante
amplify
myview
my view
read 180
system 44
reading mastery
lectoescritura
lectura
lengua
lengua y literatura
literatura
ingles
artes del lenguaje
artes del leng
lenguaje
sla
dla
bla
humanities
american lit
brit lit
world lit
reading intervention
functional reading
reading lab
unique reading
reading comprehension
comprehension
comprension
close reading
mini lesson
minilesson
eld
english language development
ell
esl
composition and literature
journalism
yearbook
newspaper
mythology
close read
reading block
achieve 3000
lexia
reading plus
core knowledge
`,
  writing: `
writing
write
writer workshop
writers workshop
writing workshop
writing wkshp
writing wksp
writer wkshp
writers wkshp
writer wksp
writers wksp
writing wkshop
ww
journal
journaling
journals
author time
composition
essay
narrative writing
creative writing
opinion writing
free write
quick write
quickwrite
writing time
writing block
writing center
interactive writing
shared writing
kid writing
weekend news
escritura
taller de escritura
diario
redaccion
taller de escritores
escritura creativa
drafting
publishing
lucy calkins writing
being a writer
step up to writing
author studio
technical writing
power writing
pen pals
research paper
writers studio
`,
  handwriting: `
handwriting
hand writing
hwt
hw without tears
handwriting without tears
handwriting w o tears
lwt
learning without tears
penmanship
cursive
cursive practice
d nealian
dnealian
letter formation
zaner bloser
zb
fine motor
fine motor time
prewriting
name practice
name writing
caligrafia
letra cursiva
trazos
motricidad fina
printing practice
fine motors
`,
  math: `
math
maths
mathematics
mathematic
mth
eureka
eureka math
bridges
envision
everyday math
number corner
number talk
number sense
calendar math
math workshop
algebra
alg
algebra i
algebra ii
alg i
alg ii
pre algebra
prealgebra
pre alg
geometry
geom
calculus
calc
precalculus
precalc
pre calc
pre calculus
trig
trigonometry
statistics
stats
guided math
math game
math fact
math meeting
math group
math talk
illustrative math
integrated math
saxon math
go math
zearn
i ready math
st math
dreambox
math lab
number
numbers
counting
money math
functional math
consumer math
problem solving
fractions
multiplication
times table
matematicas
matematica
mate
mates
numeros
calculo
geometria
algebra 1
quantitative
financial algebra
ready math
investigations
math tub
math bin
finance
personal finance
mathlab
kathy richardson
computation
contar
reveal math
do the math
math talks
touch math
`,
  science: `
science
sci
stem
steam
biology
bio
chemistry
chem
physics
physical science
phys sci
earth science
earth sci
earth space
life science
life sci
ngss
~lab
makerspace
maker space
science lab
chem lab
bio lab
anatomy
anatomy and physiology
physiology
environmental
environmental science
environmental sci
env sci
astronomy
marine biology
zoology
botany
forensic
forensics
foss
mystery science
nature
garden
gardening
outdoor ed science
engineering
robotics
investigation
ciencias
ciencia
ciencias naturales
biologia
quimica
fisica
laboratorio
integrated science
agriculture
ag science
agriscience
project lead the way
pltw
discovery science
space science
meteorology
ecology
`,
  social_studies: `
s study
s studies
civilization
civ
ancient civ
government politics
politics
ethnic study
social studies
social study
soc studies
soc stud
soc st
ss
s s
history
hist
us history
us hist
world history
world hist
geography
geo
world geography
map skill
civics
government
govt
gov
us gov
economics
econ
current event
culture
cultures
world cultures
state history
psychology
sociology
apush
human geo
scholastic news
time for kids
news
estudios sociales
ciencias sociales
historia
geografia
civica
african american studies
ethnic studies
global studies
law
heritage
american studies
anthropology
philosophy
religion
bible
theology
social science
western civ
virginia studies
`,
  art: `
art
visual art
art studio
studio art
ceramics
ceramic
pottery
painting
paint
drawing
draw
sketch
sculpture
craft
arts and craft
art craft
photography
photo
graphic design
design
art table
art center
art room
art class
open studio
printmaking
animation
media art
arte
artes
artes visuales
artes plasticas
manualidades
dibujo
pintura
plastica
fine art
jewelry
woodshop
wood shop
woodworking
digital art
collage
easel
fashion design
art therapy class
process art
`,
  music: `
music
band
chorus
choir
orchestra
orch
strings
song
sing
singing
sing along
fingerplay
finger play
drama
theater
theatre
theater arts
theatre arts
performing art
general music
jazz band
marching band
guitar
piano
ukulele
recorder
recorders
drumming
drumline
instrument
instruments
percussion
music movement
musica
coro
canciones
canto
cantar
danza
teatro
banda
orquesta
symphonic band
concert band
concert choir
a cappella
musical
musical theater
keyboard class
songs and movement
rhythm
`,
  pe: `
wt training
wt room
wts
outdoor pe
pe outside
phys education
physical fitness
pe
p e
phys ed
phy ed
physed
physical education
physical ed
gym
gym class
gymnasium
ape
adapted pe
adaptive pe
adapted phys ed
adapted physical education
gross motor
gross motor room
gross motor time
motor lab
motor room
motor skill
motor group
weight
weights
weight training
weightlifting
weight room
fitness
strength and conditioning
strength conditioning
conditioning
swim
swimming
pool
aquatics
team sport
lifetime sport
sports
athletics
dance
aerobics
unified pe
unified sport
unified sports
large motor
big body play
perceptual motor
educacion fisica
ed fisica
e f
motricidad gruesa
motricidad
deporte
deportes
psicomotricidad
gimnasia
gimnasio
gymnastics
running club
walking club
walking laps
laps
track
personal fitness
body conditioning
rec sports
martial art
`,
  specials: `
special
specials
encore
related art
unified art
ua
exploratory
exploratories
exploratory wheel
elective
electives
elective wheel
rotation day
especiales
specialist
specialists
enrichment special
fine arts rotation
allied art
wheel
essentials
explorations
optativa
materias especiales
clases especiales
creative arts
arts rotation
cultural arts
club
clubs
`,
  library: `
library
libary
lib
media
media center
media ctr
lmc
book checkout
book exchange
check out books
library checkout
library time
biblioteca
librarian
learning commons
library media
library skills
`,
  computer: `
computer
computers
computer lab
comp lab
tech lab
technology
tech
tech ed
keyboarding
typing
typing club
type to learn
chromebook
chromebook time
ipad
ipads
digital citizenship
digital literacy
digital lit
computer app
computer apps
computer science
comp sci
coding
code
programming
computacion
tecnologia
informatica
laptop
laptops
computadora
computadoras
it class
ict
business tech
nitro type
web design
typing pal
kbing
`,
  recess: `
recess
rec
playground
outside
outdoors
outdoor
outdoor play
outside play
outdoor recess
indoor recess
outside time
outdoor time
outdoor classroom play
outdoor climber
bikes
bike
trikes
trike
tricycles
play yard
playyard
yard
recreo
receso
patio
parque
afuera
tiempo al aire libre
juego al aire libre
juego afuera
blacktop
big toy
field play
fresh air
free play outside
play outside
am recess
pm recess
wipeout recess
`,
  rest: `
rest
rest time
nap
naptime
nap time
quiet time
quiet rest
quiet
cot
cots
siesta
descanso
hora de descanso
resting
mats
sleep
quiet mat
rest mat
tiempo de descanso
relaxation
dormir
`,
  free_play: `
free play
freeplay
free choice
choice
choice time
free time
freetime
table toy
table toys
dramatic play
pretend play
discovery play
blocks
block center
block area
block play
play time
playtime
play
play center
play based learning
indoor play
plan do review
explore
exploration
exploration time
explore and play
fun friday
choice board
game
games
board game
leisure
leisure time
leisure skill
toys
toy time
legos
lego
free friday
reward time
earned time
preferred activity
earned choice
juego libre
juego
juegos
juego dramatico
juego simbolico
tiempo libre
eleccion libre
hora de jugar
bloques
jugar
house area
sensory play
structured play
play skills
play group
open play
floor time
puzzles
manipulatives
juguetes
worktime play
`,
  group_work: `
small group
small gp
small grp
small group time
~group
~groups
~grp
~project
projects
partner work
partner lab
partner talk
partner
group project
project time
project group
project work
project based
project based learning
pbl
lab group
socratic
socratic seminar
peer review
peer tutoring
group work
groupwork
collaborative group
collaborative work
cooperative group
cooperative learning
passion project
genius hour
capstone
team project
trabajo en grupo
trabajo en equipo
grupos pequenos
grupo pequeno
proyecto
proyectos
discussion group
collaboration time
teamwork
team building
inquiry
innovation
20 time
maker project
`,
  intervention: `
win
win time
win block
what i need
rti
mtss
intervention
interventions
tier 2
tier 3
tier ii
tier iii
tier 2 group
target time
targeted instruction
flex
flex time
flex block
flex period
lli
leveled literacy
power hour
power up
power block
skill block
skills block
skills group
skill group
enrichment
intervention enrichment
enrichment intervention
rti groups
acceleration
accelerate
ie block
support block
reteach
reteaching
remediation
excel
excel block
success block
booster
bloque de intervencion
intervencion
refuerzo
apoyo
title i
title 1
small group intervention
eagle time
tiger time
panther time
wildcat time
patriot time
eip
lap
raise block
lift
catalyst
growth block
focus block
dens
ramp up
extended learning
el time
walk to intervention
`,
  sel: `
calm classroom
caring classroom
morning check in feelings
sel
second step
zone
zones
zones of regulation
zones of reg
guidance
guidance lesson
guidance class
social skill
social skills
social skills group
social group
social thinking
kimochis
kimochi
mindfulness
mindful
mindful monday
character ed
character education
toolbox
toolbox lesson
restorative
restorative circle
social emotional
social emotional learning
caring school
caring school community
kindness
counselor lesson
counselor
counselor class
counseling lesson
feelings
emotions
feelings group
superflex
move this world
conscious discipline
habilidades sociales
socioemocional
emociones
aprendizaje socioemocional
peace corner
calm class
peacebuilders
leader in me
7 habits
conflict resolution
friendship group
friendship lesson
wellbeing
positive action
harmony
sanford harmony
ruler
why try
girls group
peer group
bullying prevention
consejeria grupal
`,
  movement_break: `
fitness break
brain boost
brain gym
jump break
walking break
brain break
movement break
movement
sensory break
sensory
sensory gym
sensory room
sensory path
sensory time
sensory diet
sensory circuit
go noodle
gonoodle
yoga
stretch
stretching
stretch break
calm corner
motor break
wiggle
wiggle break
dance break
body break
exercise break
walk break
just dance
energizer
action based learning
pausa activa
descanso activo
descanso sensorial
pausa de movimiento
estiramiento
break card
cosmic yoga
adventure to fitness
mind and body
calming
calm down time
snoezelen
regulation break
regulation
heavy work
fit break
obstacle course
`,
  assembly: `
town hall meeting
all school meeting
whole school meeting
house assembly
assembly
assemblies
pep rally
rally
concert
performance
all school meeting
school meeting
school wide meeting
town hall
town meeting
asamblea general
asamblea escolar
presentacion escolar
schoolwide assembly
winter concert
spring concert
concert rehearsal
band concert
choir concert
holiday concert
music concert
rehearsal
talent show
school play
chapel
mass
flag ceremony
awards
award ceremony
honor roll
`,
  cbi: `
cbi
cbe
cbvi
community based
community based instruction
community based instr
community outing
community trip
community access
community
community skills
community experience
community walk
grocery store
grocery
walmart trip
travel training
bus training
mobility training
salida comunitaria
salida a la comunidad
comunidad
store trip
shopping trip
out in community
restaurant trip
target run
`,
  vocational: `
shop
agriculture shop
on the job training
ojt
job club
student jobs
work crew
vocational
vocational ed
voc
voc ed
voc training
pre voc
prevoc
prevocational
pre vocational
job skill
job skills
job lab
job
job site
job site work
job coaching
job training
job readiness
jobsite
worksite
work site
work study
work experience
work based
work based learning
wbl
work program
work skill
work skills
workplace
school store
student store
coffee cart
coffee shop
snack cart
barista
class job
classroom job
helper job
helpers
career
careers
career prep
career exploration
career ed
career tech
cte
internship
apprenticeship
recycling
recycling job
office job
delivery job
library job
cafeteria job
employment
employability
transition skills
transition class
trabajo vocacional
vocacional
trabajos de la clase
project search
business
marketing
auto shop
automotive
shop class
cosmetology
construction
shredding
mail delivery
micro enterprise
microbusiness
preparacion laboral
school jobs
`,
  life_skills: `
living skills
adulting
life management
foods lab
personal care skills
budgeting
life skill
life skills
lifeskills
cooking
cook
culinary
culinary art
food
foods
foods and nutrition
facs
fcs
f c s
home ec
home economics
family consumer
family and consumer
independent living
indep living
adl
adls
daily living
daily living skill
laundry
consumer ed
consumer education
vida diaria
vida independiente
habilidades para la vida
habilidades de la vida
cocina
functional skill
functional academics
functional life
baking
kitchen
meal prep
domestic
housekeeping
chores
child development
parenting
home living
functional living
ils class
adulting
personal management
functional curriculum
unique learning
`,
  advisory: `
home base
homebase
house
house time
mentor time
base
launch
homeroom
home room
hr
hmrm
advisory
adv
advise
crew
seminar
~agenda
planner time
planner
planners
planner check
binder check
binder
asesoria
tutoria
salon principal
salon hogar
mentor
mentoring
mentor group
house meeting
advocacy
pride time
connect
connections
circle up advisory
community advisory
student advisory
agenda check
advisory period
freshman seminar
ram time
consejeria academica
`,
  study_hall: `
guided studies
sh
support lab
support class
academic resource
focus period
study lab
study hall
studyhall
study skill
study skills
~resource
resource room
resource class
guided study
guided study hall
academic support
acad support
academic lab
acad lab
tutorial
tutorials
tutoring
avid
work block
learning lab
learning support
learning center class
learning strategies
strategies
strategies class
directed study
directed studies
directed learning
homework
homework club
homework help
homework time
study
study period
study time
study block
study center
supervised study
salon de recursos
recursos
estudio
sala de estudio
hora de estudio
tarea
tareas
structured study
academic strategies
essential skills
ss support
office hours
guided learning
success seminar
credit recovery
access period
learning skills
basic skills
`,
  world_language: `
span
spanish ii
fr
spanish
spanish i
spanish ii
french
german
mandarin
chinese
japanese
latin
italian
arabic
russian
korean
portuguese
asl
american sign language
world language
world lang
foreign language
foreign lang
wl
language lab
lote
heritage spanish
espanol
espanol i
espanol ii
frances
aleman
hebrew
spanish for heritage speakers
idioma
idiomas
sign language
`,
  health: `
health
health ed
health education
health class
healthy living
sex ed
wellness
wellness class
nutrition class
growth and development
family life
fle
salud
educacion para la salud
human growth
drivers ed
driver ed
dare
first aid
`,
  sharing: `
show and tell
show tell
show and share
show share
share
share time
sharing
sharing time
sharing circle
share out
shareout
author chair
presentation
presentations
student presentation
class presentation
presenting
speeches
speech and debate
speech class
public speaking
debate
oral report
oral presentation
oral presentations
book talk
book report
news of the day
weekend share
weekend news share
star of the week
vip share
star student
exposicion
exposiciones
presentaciones
presentaciones orales
mostrar y contar
compartir
hora de compartir
communications class
project presentations
science fair presentations
class speeches
gallery walk
sharing chair
tell time share
bring and brag
`,
  dismissal: `
home
get packed up
packed up
pack go
stack chair
dismissal routine
pm bus
bus rider
line up for bus
homebound
pack up
packup
packing up
pack and stack
stack and pack
stack pack
pack stack
stack chairs
pack
packing
dismissal
dismiss
dissmisal
dismisal
bus call
bus dismissal
bus line
bus loading
bus
buses
busses
load bus
load buses
car rider
car riders
car line
carline
walker
walkers
bus riders
parent pick up
parent pickup
pick up line
pickup
pick up
end of day
end of the day
eod
eod routine
day end
goodbye
good bye
goodbye song
get ready to go home
get ready for home
going home
go home
home time
prepare for dismissal
jobs and pack up
pm routine
afternoon routine
closing routine
salida
hora de salida
despedida
recoger mochilas
guardar mochilas
empacar
departure
depart
leave for buses
final bell
last bell
departure routine
wrap up
adios
hasta manana
pm pack
`,
};
