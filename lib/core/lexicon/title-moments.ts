/**
 * Moments that the words of a title name, finer than routine kinds. Each heading is a moment's name, "<" and the kinds
 * that it belongs to; the lines below it are its cues, one per line (for their signs see goals/phrase-source).
 */
export const TITLE_MOMENTS = `
outing < cbi
cbi
community
trip
going out
comunidad
outing
salida a
salida comunitaria
salidas
salida al

sign-in < arrival
sign in
signin
name tag
name+ date
question of the day
attendance
lunch count
firma
asistencia
nombre y fecha

coats-bags < arrival dismissal
coat+
jacket+
backpack+
mochila+
bags
abrigos
chamarras
gear on
snow gear
gear

unpack < arrival
unpack
cubb*
desempac*
coats off
put away
put things away
peg

tech-check < arrival
tech set up
equipment set up
mic check
ears on
tech check
fm check
devices on
hearing check
listening check
ling
revision de audifonos
devices check
device check
check fm
equipment check
hearing aids
ears check
battery check

unload < arrival
bus unload
unload
unload bus
off bus
off the bus
bus arrival

bus < dismissal arrival
busses
bus
buses
load van
van load
vans
bus unload
autobus*
camion

pack-up < dismissal
pack up
packing
planners home
pack+
stack chairs
salida
despedida
homeward

clean-up < transition dismissal
clean up
cleanup
redd up
tidy
clean out
recoger
limpieza

lockers < class_change
locker+
casilleros

greeting < class_meeting
class mtg
mtg
greeting+
morning meeting
hello
circle
circulo
asamblea de
asamblea matutina
morning mtg
morning/hello grp/group
class meeting
consejo de clase
crew circle
reunion de la manana
reunion matutina
closing circle
large group
lg group
saludo*
bienvenida
hello group
welcome
group time

calendar < class_meeting
calendar
calendario

carpet < class_meeting
carpet
rug time
on rug
on the rug
rug
alfombra

song < music class_meeting
rhyme time
fingerplay+
rhyme+
song+
sing
singing
canciones
canto
cantar

show-tell < sharing
show tell
show and tell
show y tell
star of the week
star student
authors chair
author s chair
sharing
share
comparto
compartir
news of the day
news telling
show n tell
show share
tell me a story

speeches < sharing literacy social_studies class_meeting advisory assembly
speech
on air
broadcast*
speeches
present*
oral present*
oral report*
orales
declamation
oratory
book talk+
exposicion*

intercom < sharing literacy social_studies class_meeting advisory assembly specials vocational arrival computer
announcements
intercom
morning show
anuncios
altavoz

debate < social_studies literacy sharing
debat*
model un
mock trial

drama < specials music literacy reading_group social_studies assembly
rehearsal
ensayo
drama
theat*
theater
teatro
acting
improv
play rehearsal

buddies < reading_group literacy
buddy
buddies
cadet teach*
partner reading
read to someone
parejas

book-club < reading_group
lit circle+
literature circle+
book club+
novel circle+
circulos literarios
club de libros

guided-reading < reading_group
rdg table
guided reading
guided rdg
reading group+
reading gr
rdg group+
lectura guiada
lectura en grupos
grupos de lectura

silent-reading < independent_reading
read to self
silent reading
sustained silent
dear
d e a r
independent reading
lectura independiente
ssr

story-acting < read_aloud
storytelling
story telling
story acting

story < read_aloud
story
shared reading
shared rdg
stories
cuento
read aloud
shared book
books
lectura en voz alta
adapted book
storytime
big book
dialogic
hora del cuento
shared bk
big bk
novela en voz alta

lab < science
science/sci/chem/chemistry/bio/biology/physics/ciencias/inquiry lab/labs
science/sci/chem/chemistry/bio/biology/physics/ciencias..lab|labs
lab/labs..science|sci|ciencias|chem|biology
lab day
lab bench
experiment*
dissect*
laboratorio
stem
steam
foss

lecture < social_studies literacy science
lecture
notes
cornell
apuntes

project < group_work
team build
project
proyecto
team+ prep
projects
group project+

cooking < life_skills
lunch prep
snack prep
sandwiches
cook*
culinary
foods
food prep
kitchen
baking
cocina
fry bread

laundry < life_skills vocational
laundry
linen
lavanderia

daily-living < life_skills
life skills
daily living
adl
apt skills
practical life
vida diaria
vida practica
facs
fcs
chores
home living
quehaceres
tareas del hogar

farm < life_skills vocational science
farm+
barn
stable+
livestock
goat+
chicken coop
animal care
granja
establo
corral
gallinero

garden < life_skills science vocational
garden*
greenhouse
huerto
plants

coffee-cart < vocational
coffee
cart
cafe cart
cafe..serve|orders|shift
barista

school-store < vocational
student store
school store
snack store
tiendita

recycling < vocational
recycl*
reciclaje

delivery < vocational cbi
deliver*
mail
errands
recados

dishes < vocational life_skills
dish
dishes
dish room

job-site < vocational
work exp
clock in
punch in/out
work experience
worksite
work site
work study
shift
site
goodwill
internship
work based learning
vocational
voc
job training
work program
wbl

task-boxes < independent_work
teacch
work system+
task box*
math bins
table tasks
work bins
workstations
independent work
work time
trabajo independiente
must do
indep work

bell-work < independent_work
bell work
bellwork
morning work
do now
warm up
trabajo matutino
trabajo de la manana
bell ringer
bellringer
soft start

shop-class < specials vocational art
tech ed
shop
auto shop
auto
woods
woodshop
woodwork*
wood
hard materials
metal
welding
costume
sewing
shop class
carpenter*
carpinter*
garage
mecanica
taller mecanico
construction
costura

grocery < cbi
grocer*
walmart
giant
kroger
safeway
aldi
market
feed store
food bank
target
costco
shoprite
winco
food city
coles
supermarket
fry s
mariano s
superior
compras
supermercado

restaurant < cbi
restaurant
order pay
order and pay
menu
restaurante

swim < pe
swim*
pool
hydro
aquatic*
natacion
alberca

fitness < pe
fitness
weight+ training
weights
weight room
personal fitness
pesas
wt training
wt rm
weight rm
lifting
strength
wts

gym < pe
hpe
basketball
volleyball
hockey
softball
pe
p e
phys ed
gym
ape
adapted pe
educacion fisica
ed fisica
sport
sports
gimnasio

motor-room < movement_break pe
sensory gym/room/lab
sensory circuit
psychomotor
tumbling
gross motor
motor room/lab/skills/break
psicomotricidad
obstacle

dance < music movement_break pe specials art
dance
baile
bailes
folklorico
zumba

brain-break < movement_break
brain break
movement break
move break
stretch
yoga
pausa activa
sensory break
gonoodle
sensory walk
movement brk
sensory brk
mvmt brk
mvmt break
brain brk
movement sensory
body break
move to improve
sensory circuits

arrival-time < arrival
arrival
arrive
entrada
llegada
entry
drop off
morning entry
settle in
hellos
morning lines
check in

dismissal-time < dismissal
pick up
home time
dismissal
dismiss
go home
home
salida
cerrar dia
guardar y cerrar
departure
adios
goodbye

travel < cbi
travel training
metro
tram
transit
trimet
line 4
travel

track < recess pe movement_break
track
laps
daily mile
mile
walking club
lap
hall laps

bikes < recess pe
bike+
trikes
trike
scooters
bicicletas
triciclo+

nature-walk < cbi recess
trail*
hike
forest
creek
bush
nature
zoo
caminata
field study
field trip
listening walk
nature walk
walk in the woods

playground < recess
playground
playset
play structure
climber
outside
outdoor*
yard
blacktop
patio
parque
recess
recreo
free play outside
big toy
morning break
am break

soccer < recess pe
football cage/pitch
kickball
soccer
futbol

organized-games < recess pe
organized games
structured games
gaga
games w coach

board-games < free_play recess
board games
game time
games
game
juegos de mesa
game group

blocks < free_play centers
blocks
block play/area/center
lego+
bloques
table toys
puzzles
rompecabezas

dramatic-play < free_play centers
dramatic
drama play
dress up
pretend
casita
house corner
home corner

sensory-table < centers free_play movement_break
sensory table/bin/bins/play/station/center/area/tub/tubs
sensorial
sand
water table
arena
agua
mesa sensorial
sandpit
sandbox
water play

choice < free_play
golden time
free time
choice
free choice
exploration
free play
juego libre
play
leisure
purposeful play
rincones
areas
loose parts
juego

stations < centers
station+
centers
centros
rotations
workplaces
work places
estaciones

crafts < art centers
leather*
cuero
plastilina
tijeras
scissors
craft*
manualidades
cutting
cut

dough < centers free_play art handwriting music
dough
playdough
play doh
playdoh

clay < art
clay
ceramic*
pottery
barro

art-class < art
art
arte
guided drawing
painting
art table

loom < art specials social_studies world_language vocational life_skills
weaving
weave
loom+
tejido
telar

band < music
band
strings
choir
chorus
orchestra
drum*
ukulele
recorder
coro
banda
mariachi

music-class < music
mus
music
musica

keyboarding < computer
keyboard*
typing
type
mecanografia

computers < computer
computer*
computadora*
chromebook+
tech lab
tech class
technology
computacion

journal < writing
diario
journal
journals
journaling

writing-block < writing
writ*
wrtg
writers workshop
escritura
redaccion
drafting
taller de escritura
opinion
narrative
escritores
author s time
authors time
author time
ww
writers wkshp
writer s wkshp
writing wkshp
escribir

spelling < phonics
spell*
dictation
dictado
word study
word work
ortografia

phonics-lesson < phonics
phonics
heggerty
fundations
fonetica
fonics
letterland
jolly
decodable*
estrellita
ufli
ckla skills
sipps
wilson
barton
silabas
phonemic awareness
phonological awareness
conciencia fonologica

handwriting-lesson < handwriting
handwriting
hwt
cursive
cursiva
caligrafia
letter formation
printing

planner < advisory dismissal
planner+
agenda+
diaries

homework < study_hall
homework
study hall
study skills
make up work
tarea
study commons
tutorials
avid
learning strategies
study block
study hr
study hour
study time
guided study
study period
sala de estudio

advisory-time < advisory
advisory
adv
homeroom
hr
asesoria
tutoria
crew time

social-lesson < sel
second step
sel
zones
social thinking
social skills
social group
ruler
unstuck
feelings
character
emociones
segundo paso
2nd step
mindful*
guidance
consejer*
safe place
calm classroom
calm corner
bucket fillers
social club
friendship group
lunch bunch group

pathways < sel advisory vocational
icap
ilp
xello
naviance
pathways
course selection/planning/requests/choices
course planning
hs choice
college planning/visits
college and career
graduation plan*
orientacion vocacional

hand-wash < toileting_hygiene
handwash*
hand wash*
wash hands
wash up
lavado de manos
lavar manos
lavar las manos
lavarse las manos

teeth < toileting_hygiene
oral care
tooth*
teeth
brush
dientes
cepillado

personal-care < toileting_hygiene life_skills
hygiene
grooming
personal care
self care
aseo

bathroom < toileting_hygiene
bathroom*
restroom*
toilet*
potty
br
bano
changing

breakfast-time < breakfast
breakfast
bkfst
brkfst
bfast
desayuno
bic

snack-time < snack
milk break
milk
snack+
fruit break
snack time
merienda
morning tea
nutrition

lunch-time < lunch
lunch*
almuerzo
lonche
cafeteria
canteen
dinner hall
dining
comedor
feeding
eating
big lunch
little lunch
lunch bunch
eat

family-style < lunch snack breakfast
family style
familiar

rest-time < rest
cots
cot
rest
nap
quiet time
siesta
descanso

library-visit < library
library
biblioteca
media center
media ctr

assembly-time < assembly
assembly
pep
asamblea escolar
concert

hall-walk < transition
check schedule
schedule board
walk to
walk over
hallway
pasillo
down to
pasillos
walk roll to
roll to
hall walk
walk up to
walk down to
walk back
gait trainers
transition to

lining-up < transition
line up
fila

passing-period < class_change
passing
class change
cambio de clase
class changes
changing classes
switch classes
transition bell

math-block < math
math*
mth
number talk+
maths
mate
matematicas
geometry
algebra
eureka
bridges
pre calc*
precalc*
calculus
calc
trig*
stats
statistics
consumer math
personal finance
financial literacy
math supp*
alg
pre alg

science-block < science
science
sci
biology
bio
chem
chemistry
physics
ciencias
cs naturales

history-block < social_studies
social studies
soc st
history
hist
ss
hsie
geography
civics
estudios sociales
est sociales
humanities
econ
economics
world studies
apush
gov
government
us hist
world hist
historia
civ
ancient civ
geo
geografia
geog

ela-block < literacy reading_group
reads
news 2 you
ela
english
eng
language arts
lang arts
literacy
sla
elar
lectoescritura
artes del lenguaje
artes del leng
reading
lectura
lit
novel study
novel
wit wisdom
ckla knowledge
rela
eld
esl
lengua y literatura
lengua y lit
into reading
wonders
composition
readers workshop
reader s workshop
readers wkshp
reader s wkshp
reading workshop
lang

fine-motor < centers independent_work handwriting
fine motor
table work
tabletop

table-group < centers group_work
small group+
sm group
grupo pequeno
group work
group project
grupos pequenos

win < intervention reading_group literacy math
win
intervention
rti
iready
flex
read 180

health-class < health
health
salud
wellness

stairs-way < transition arrival
walk upstairs
stairs
steps up
steps down
front steps
outside steps
upstairs
downstairs
2nd floor
3rd floor
bsmt
basement
escaleras
escalera
walk downstairs

interviews < vocational advisory sharing literacy
interview*
resume
portfolio
entrevista*

readers-theater < reading_group specials
readers theater
readers theatre

language-class < world_language
spanish
span
french
mandarin
latin
german
asl

letter-of-week < class_meeting phonics
letter of the/that week
letter of week
letra de la semana

money-math < math
functional math
consumer math
money math
math money
matematicas funcionales

core-word < phonics literacy
core word+
core vocab
palabra nucleo

recall-time < transition class_meeting free_play
recall
plan do review
recordar lo que hicimos

video-class < arrival class_meeting
zoom
google meet
virtual class
virtual meeting
video class
video call
videollamada

tableware < vocational lunch
silverware
napkin*
cubiertos

floor-positions < rest toileting_hygiene intervention class_meeting
tummy
bolster+
wedge+
prone
pos change+
position change+
cambio de posicion

loose-parts < recess
loose parts
crates
junk play
piezas sueltas

string-games < specials art sharing
string game+
string figure+
finger knitting
friendship bracelet+
juegos de hilo

lunch-play < lunch recess
lunch play
lunchtime play

speech-writing < writing literacy
writ* speech*
speech writing
writing..speeches
grad speeches
graduation speech*
escrib* discurso

cursive < handwriting
cursive
cursiva
joined writing
handwriting joins

check-in < class_meeting arrival advisory sel
ready to learn
check in
zones check
mood meter
soft start
como llego

stage-steps < assembly drama
stage steps
risers
gradas
escalones del escenario

listening-games < centers intervention phonics
auditory game+
listening game+
auditory learning
auditory training
listening lab
juegos de escucha

sledding < recess
sled*
trineo*
snow hill

group-story < writing literacy
experience story
language experience
shared writing
interactive writing
escritura compartida

oral-reading < reading_group literacy
oral reading
partner reading
reading partner+
paired reading
lectura en parejas

new-foods < lunch snack
new food+
food explor*
food tasting
taste test
alimentos nuevos

stack-chairs < dismissal transition
stack chairs
stack* chair+
chairs up
acomodar sillas
subir las sillas
subir sillas
apilar sillas

stander < class_meeting
stander+
positioning
standing frame+
bipedestador

off-hooks < arrival
boots off
coats off
shoes off
hooks
hang up
peg+

argument < writing
argument
argumentative
persuasive
argumento

essay < writing literacy
essay+
research paper+
ensayos

seatwork < independent_work
seatwork
seat work
desk work

yearbook < writing group_work
yearbook
anuario

beading < art social_studies
bead*
cuentas
collares

restorative < class_meeting sel
restorative
peace circle
repair circle
circulo restaurativo

coding < computer science
coding
code
scratch
robotics
programacion

seminar < literacy social_studies
seminar
socratic
seminario

work-skills < vocational independent_work life_skills
work lab
work skills
jobs
classroom jobs
class jobs
trabajos
job time
job box*
job bin*
job lab
job

packing < vocational independent_work life_skills
packaging
pack orders
packing orders
packing line
order packing
kitting
empaque
empacar pedidos

service < assembly
mass
prayer
chapel
stations of the cross
worship
misa

work-cycle < centers independent_work
work cycle
work period
ciclo de trabajo

shoes-time < arrival dismissal rest snack
shoes on
boots on
shoes off and on
zapatos
botas

leisure < free_play recess
leisure
recreation
rec leisure
ocio
tiempo libre

careers < vocational advisory
career*
job skills
work readiness
employability
transition class
carreras
business

tutoring < group_work sharing reading_group
peer tutor*
tutoring
peer mediator*

dress-out < pe
dress out
dressing out
pe dress
change shoes
changing for pe
locker room/rm
locker rm
vestidores

morning-tubs < independent_work arrival centers free_play
morning/am/arrival/table/stem tubs
morning/am/arrival/stem/table bins
tubs
bins de la manana
`;
