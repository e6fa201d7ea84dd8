import type { RoutineKind } from "./routine-kinds";

/**
 * Conditions of goals that decide where a goal can be worked on, and what titles say of them. Each heading is a name,
 * "<" and what it is about; the lines below it are its phrases (for their signs see goals/phrase-source). The same name
 * means the same in goals and in titles. English first, then Spanish.
 */
export const GOAL_CONDITIONS = `
start < time
start and end of
early in the day
first period/hour/block/lesson
al comienzo del dia
primera clase/hora
first thing
start/beginning of the/his/her/their/each/every/school day
before the/his/her first bell/class/lesson/period/block
before first bell/class/lesson/period/block
before school
before the school day
before lessons begin*/start*
before the day begin*/start*
when school/class starts/begins
in first period
al empezar/iniciar/comenzar el dia
al inicio/principio del dia
antes de la primera clase
a primera hora

morning < time
morning+
por la manana
de la manana
cada manana
mananas

noon < time
a mediodia
noon
noontime
midday
mid day
middle of the day
mediodia
medio dia

afternoon < time
late in the day
later in the day
afternoon+
por la tarde
de la tarde
cada tarde
tardes

end < time
start and end of
last/final period/hour/block/lesson
time to go home
ready to go home
fin del dia
ultima clase/hora
end of the/his/her/their/each/every day
end of the school day
end of school
end of day
last thing
before the/his/her bus/buses/ride/driver/van
before going home
before he/she/they leave*
before he/she/they go/goes home
before the kids/others/children leave
before dismissal
when it is time to go home
at home time
al final/terminar del/el dia
antes de irse/salir/marcharse
antes de la salida
a la hora de irse

after-lunch < sequence
when lunch is over
post lunch
after lunch
after the midday/noon meal
after eating lunch
following lunch
back from lunch
back from the cafeteria
return* from lunch
return* from the cafeteria
despues de almorzar/comer
despues del almuerzo
tras el almuerzo
al volver/regresar del comedor/almuerzo

before-lunch < sequence
before lunch
before eating lunch
before the midday/noon meal
prior to lunch
antes de almorzar/comer
antes del almuerzo

after-recess < sequence
post recess
after recess/playtime
after outdoor play/recess
after the playground
following recess
back from recess
back from the playground/yard
in from recess/outside
in from the playground/yard
return* from recess/outside
despues del recreo
al volver/regresar/entrar del recreo/patio
tras el recreo

before-recess < sequence
before recess/playtime
before going outside/out
before they/he/she go/goes outside/out
antes del recreo
antes de salir al/a recreo/patio

after-gym < sequence
following pe/gym
after pe/gym
after physical education
back from pe/gym
return* from pe/gym
despues de educacion fisica

spanish < language
in spanish
spanish lesson/class/block/side
spanish sentence*/word*/phrase*
using spanish
his/her/their spanish
en espanol
en castellano

english < language
in english
english lesson/class/block/side
in the english
speaking english
using english
en ingles

french < language
en francais
in french
en frances

outdoors < place
woodchip+
wood chips
turf
sidewalk+
acera+
banqueta
outside
outdoor+
playground
play yard
the yard
school yard
blacktop
grass
grassy
gravel
mulch
uneven
rough ground
dirt
hill+
trail+
garden+
the field
the track
woods
forest
sandbox
sandpit
swing+
climber
play structure
monkey bars
patio
afuera
aire libre
cesped
pasto
terreno
columpio+
huerto
cancha

hall < place
hall
halls
hallway+
corridor+
between classes/periods/rooms
locker+
through the building/school
pasillo+
casillero+
entre clases

stairs < place
stairs
staircase+
stairwell+
flight of
escalera+
escalones
piso+ con

bus < place
bus
buses
autobus*
camion escolar

floor < seat
on the rug/carpet/floor/mat
on a/his/her mat/rug/spot/carpet
carpet
crisscross
criss cross
ring sitting
side sitting
en la alfombra
en el piso/suelo/tapete

desk < seat
at a/his/her/the desk/table
seated work
en la mesa
en su mesa/pupitre/escritorio

gym < place
gym
the court
gimnasio

cafeteria < place
cafeteria
lunchroom
lunch line
dining hall/room
canteen
comedor

community < place
community
the/a store
grocery store
corner store
restaurant
street+
crosswalk+
curb+
the bank
post office
market
supermarket
in public
the/a shop
tienda
comunidad
calle
supermercado

kitchen < place
kitchen
oven
stove
microwave
recipe
cocina
receta
horno

stage < place
in front of the/his/her class/group/audience
before the/an class/audience
in front of an audience
in front of others/peers
stand* before the class
to an audience
podium
on/the stage
on stage
oral presentation
delante de la clase
delante del grupo
frente a la clase
frente al grupo
ante el/la grupo/clase/publico

art < subject
in art
during art
art room/class/studio
en arte
clase/salon de arte

music < subject
in music/band/choir/orchestra
during music
music/band/choir room/class
en musica
clase/salon de musica

shop < subject
in shop/woodshop
woodshop
wood/auto/metal shop
shop class
industrial technology/tech/arts
ag mechanics
taller de carpinteria/mecanica

computer < subject
computer lab/class
in computers
sala de computo/computacion

science < subject
in science/biology/chemistry/physics
in the lab
during science
science class/lab/room
en ciencias
clase/laboratorio de ciencias

math < subject
in math
during math
math class/block
en matematicas
clase de matematicas

study < subject
study hall

recess < subject
at recess/playtime
during recess/playtime
en el recreo
durante el recreo

bathroom < place
bathroom
restroom
toilet
washroom
lavatory
inodoro
bano

water < place
pool
swim*
piscina
alberca

library < place
library
bookshelf
biblioteca

peers < company
gen ed peer*/class*/buddy/buddies
general education peer*/class*
same age peer*/classmate*/friend*
nondisabled
non disabled
typical peer*
typically developing
peers without
classmates without
buddy
buddies
mainstream*
inclusion
companeros de educacion general

private < company
away from peers/others/classmates/students
away from other students/children
away from the class/crowd
apart from peers/others/classmates
apart from other students/children
out of sight of peers/others/classmates
out of hearing/earshot
where peers/others cannot hear/see
in private
privately
in a private
private room/space/area/place/office/setting
confidential
confidentially
without peers/others/students present/watching/around/near
with no peers/others/students
no peers/others present/watching
alone with a/an/one/the/his/her/their
behind a closed door
in a quiet room/space/area/setting/place/office
in a quiet therapy/separate room/space
in a separate room/space/area/setting/place
low distraction room/space
individual session/therapy
therapy room
en privado
a solas
lejos de sus/los companeros
fuera de la vista
sin otros alumnos/estudiantes/ninos presentes
a puerta cerrada
en un cuarto/salon/lugar/espacio tranquilo/privado/aparte

small-group < group
small group
small groups
in pairs
with a/one partner
with one/two/three peer+/partner+/classmate+/friend+
group of two/three/four/2/3/4/five
table group
grupo pequeno
grupos pequenos
en parejas
con un companero

whole-group < group
whole group
whole class
large group
full class
group lesson/instruction
class discussion+
the whole class
grupo entero/grande
toda la clase

unstructured < structure
unstructured
less structured
free time/play
juego libre
tiempo libre

structured < structure
structured
teacher led/directed
adult led/directed
organized/organised game*/play
estructurad*
dirigid* por
`;

/** The same conditions in the words of titles: see {@link GOAL_CONDITIONS}. */
export const TITLE_CONDITIONS = `
lunch < anchor
lunch*
cafeteria
almuerzo
comedor
diner

recess < anchor
recess
playground
playtime
recreo
outdoor play

gym < anchor
pe
phys ed
p e
gym
ape
educacion fisica

spanish < language
spanish
lectoescritura
lectura
escritura
matematicas
ciencias
diario
dictado
lengua
espanol
castellano

english < language
english
eld
esl
ell
ingles

french < language
french
frances

outdoors < place
recess
playground
outside
outdoor*
outdoors
garden*
field
track
yard
blacktop
forest
woods
creek
trail
oval
greenhouse
farm
walk
trikes
bikes
recreo
patio
huerto
afuera

hall < place
hall
hallway
passing
class change
change
transition+
line up
lineup
lines
line
lockers
locker
walk to
travel
entry
switch
pasillo
fila

stairs < place
stairs
steps
escalera+

bus < place
bus
buses
busses
van
bus load*
autobus*

floor < seat
carpet
rug
circle
mtg
meeting
mat
mats
floor
yoga
read aloud
story*
circulo
asamblea
cuento*
alfombra

desk < seat
seatwork
desk
desks
table
tables
bell work
do now
morning work
independent

gym < place
pe
phys ed
p e
gym
ape
weights
fitness
motor
educacion fisica

cafeteria < place
lunch*
cafeteria
breakfast
caf
dinner
almuerzo
comedor
desayuno

community < place
cbi
community
outing
trip
store
grocery
market
restaurant
post office
bank
salida a
comunidad

kitchen < place
cook*
kitchen
foods
culinary
baking
snack prep
cocina

stage < place
presentation+
speech
speeches
share
sharing
show
debate
talks
performance
drama
theater
theatre
exposicion*

art < subject
art
arts
ceramics
pottery
studio
arte

music < subject
music
band
choir
chorus
orchestra
strings
musica

shop < subject
shop
woods
woodshop
woodworking
tech*
auto
ag
mechanics
industrial
welding
construction
cte
taller

computer < subject
comput*
tech*
keyboarding
typing
lab

science < subject
sci*
lab
labs
stem
bio
biology
chem
chemistry
physics
ciencias

math < subject
math*
maths
algebra
alg
geometry
number
eureka
bridges
calculus
mate*

study < subject
study
homework
resource
flex

recess < subject
recess
play*
outside
outdoor
break
yard
recreo
patio

bathroom < place
bathroom
toilet*
potty
restroom
rr
wash*
handwash*
hygiene
teeth
bano

water < place
swim*
pool
natacion

library < place
library
media
biblioteca

peers < company
buddies
buddy
inclusion
mainstream*
gen ed
gened
peers
w peers
reverse
partners

private < company
1:1
quiet
calm

small-group < group
small group+
sm grp+
group+
grp+
gp+
gpos
grupos
centers
centros
stations
rotation+
partner*
pairs
club
clubs
trios

whole-group < group
large group
whole grp
lg group
large grp
whole group
whole class
meeting
mtg
circle
assembly
carpet
discussion
presentation+
speeches
asamblea
circulo

unstructured < structure
lunch
recess
choice
free
play
break
passing
recreo
almuerzo
juego libre

structured < structure
structured
games
lesson
group
coach
pe
centers
organized
`;

/** Conditions that a kind of routine meets whatever its title says. */
export const KIND_CONDITIONS: Partial<Record<RoutineKind, string>> = {
  arrival: "hall bus unstructured",
  breakfast: "cafeteria unstructured",
  class_meeting: "floor whole-group stage structured",
  independent_work: "desk",
  snack: "desk small-group",
  lunch: "cafeteria unstructured",
  transition: "hall",
  class_change: "hall unstructured",
  centers: "small-group desk floor",
  read_aloud: "floor whole-group structured",
  reading_group: "small-group desk structured",
  literacy: "desk structured",
  writing: "desk",
  handwriting: "desk",
  phonics: "desk structured whole-group",
  math: "math desk structured",
  science: "science desk structured small-group",
  social_studies: "desk structured",
  art: "art desk",
  music: "music whole-group floor structured stage",
  pe: "gym structured outdoors",
  library: "library floor",
  computer: "computer desk",
  recess: "recess outdoors unstructured small-group",
  free_play: "recess unstructured floor small-group",
  group_work: "small-group desk",
  intervention: "small-group desk structured",
  sel: "whole-group structured",
  movement_break: "whole-group structured",
  assembly: "whole-group gym stage",
  cbi: "community outdoors stairs bus",
  life_skills: "kitchen structured",
  world_language: "spanish french structured",
  sharing: "stage whole-group structured",
  dismissal: "hall bus unstructured",
  study_hall: "study desk",
  health: "desk structured",
  specials: "art music gym library computer",
  vocational: "shop",
};

/** Places and company without which a goal is seldom worked on: where no title has them, the teacher is asked. */
export const NEEDED_CONDITIONS =
  "bathroom cafeteria gym hall kitchen outdoors water peers stage unstructured " +
  "art music shop computer science math study recess";

/** Topics that a reason names where nothing shows that they are met; goals often mention the others only in passing. */
export const NAMED_WHEN_OPEN = "spanish french";
