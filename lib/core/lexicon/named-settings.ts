import type { RoutineKind } from "./routine-kinds";

/** Moments a goal can name, with how teachers' calendars show them, best first. */
export interface SettingWords {
  kinds: RoutineKind[];
  /** Phrases in the notation of the skill cues. */
  words: string;
  /** The order below grade 6, where it differs. */
  elementary?: RoutineKind[];
  /** True when the words name the moment anywhere in the sentence, not only after "during", "at", "in" ... */
  anywhere?: boolean;
  /** True for a moment that no other can replace when the calendar lacks it. */
  only?: boolean;
}

export const SETTINGS: readonly SettingWords[] = [
  {
    kinds: ["lunch"],
    words: `
lunch
lunchtime
cafeteria
lunchroom
lunch line
almuerzo
comedor
lunch table
full lunch
`,
    only: true,
  },
  {
    kinds: ["snack"],
    words: `
snack
snack time
merienda
`,
    only: true,
  },
  {
    kinds: ["lunch", "snack", "breakfast"],
    words: `
meal
meals
mealtime*
meal time*
eating
comidas
la comida
hora de comer
`,
    only: true,
  },
  {
    kinds: ["breakfast"],
    words: `
breakfast
desayuno
`,
    only: true,
  },
  {
    kinds: ["recess"],
    words: `
recess
playground
outside
outdoor play
outdoors
recreo
patio
the yard
outdoor time
`,
    only: true,
  },
  {
    kinds: ["free_play", "recess", "centers"],
    words: `
play
free play
playtime
play time
play activities
choice time
playing
free choice
juego
juegos
juego libre
structured play
unstructured play
`,
  },
  {
    kinds: ["class_meeting", "read_aloud"],
    words: `
carpet
rug
carpet time
floor time
group rug time
alfombra
the carpet
on the floor|on floor time|floor activities
`,
  },
  {
    kinds: ["class_meeting"],
    words: `
circle
circle time
morning meeting
class meeting
whole group
group time
large group
morning circle
community circle
calendar
circulo
asamblea
cirle
group instruction
calendar time
meeting
`,
  },
  {
    kinds: ["arrival"],
    words: `
arrival
arriving
entering..classroom|class|school|room|building
coming into|coming in|comes into|comes in..classroom|class|school|room|building
entry
mornings
the morning
unpack*
llegada
llegar
drop off
morning routine
entrance
entering school/class/classroom
`,
    only: true,
  },
  {
    kinds: ["dismissal"],
    words: `
dismissal
end of day
end of the day
pack up
packing up
going home
leaving school
salida
end of school day
despedida
home
`,
    only: true,
  },
  {
    kinds: ["arrival", "dismissal"],
    words: `
bus lane
bus steps
school bus
the bus
bus
loading..bus
autobus
bus ride
`,
    anywhere: true,
  },
  {
    kinds: ["transition", "class_change"],
    words: `
hallway
hallways
hall
halls
transitions
pasillo*
in line
transitioning
corridors
crowded hall*
transiciones
`,
  },
  {
    kinds: ["class_change", "transition"],
    words: `
passing period*
class change*
between classes
changing classes
locker
passing
next class
crowded hallway
changing rooms
cambio de clase
`,
    anywhere: true,
  },
  {
    kinds: ["toileting_hygiene"],
    words: `
bathroom
restroom
toileting
toilet
bano
the bathroom routine
bathroom break*
`,
    only: true,
  },
  {
    kinds: ["pe"],
    words: `
pe
pe class
gym
gym class
physical education
p e
pe period
full pe
educacion fisica
fitness class
weight room
sports
team sports
`,
    only: true,
  },
  {
    kinds: ["art"],
    words: `
art
art class
art projects
arte
art room
crafts
`,
  },
  {
    kinds: ["music"],
    words: `
music
music class
songs
band
chorus
musica
drama
theater class
fingerplays
finger plays
`,
  },
  {
    kinds: ["library"],
    words: `
library
media center
biblioteca
`,
  },
  {
    kinds: ["computer"],
    words: `
computer lab
computer class
technology class
computers
`,
  },
  {
    kinds: ["centers", "free_play"],
    words: `
centers
center time
stations
centros
center activities
center rotations
rotations
`,
  },
  {
    kinds: ["specials", "art", "music", "pe"],
    words: `
specials
electives
elective classes
encore
`,
  },
  {
    kinds: ["advisory"],
    words: `
homeroom
advisory
tutoria
`,
  },
  {
    kinds: ["study_hall"],
    words: `
study hall
resource
resource room
study skills
tutorial
`,
  },
  {
    kinds: ["read_aloud", "reading_group", "library", "literacy"],
    words: `
read aloud*
story time
storytime
shared reading
shared book*
book sharing
story read aloud
looking at books
lectura en voz alta
story
cuento
books
`,
  },
  {
    kinds: ["reading_group"],
    words: `
guided reading
reading group*
book club*
literature circle*
reading aloud
reading out loud
small reading group
oral reading
reads aloud
read aloud to
`,
  },
  {
    kinds: ["independent_reading", "literacy"],
    words: `
silent reading
silently
independent reading
reads/reading independently
reads/reading to himself/herself/self
dear
ssr
lectura independiente|lectura silenciosa
`,
    anywhere: true,
  },
  {
    kinds: ["literacy", "reading_group", "independent_reading", "read_aloud"],
    words: `
ela
language arts
english class
reading class
reading
literacy
lectura
reading block
novel*
lengua
`,
  },
  {
    kinds: ["writing", "literacy"],
    words: `
writing
journal
journal writing
writing workshop
writer's workshop
composing
writing time
written assignments
writing task*
written work
journaling
escritura
essay*
classroom writing
writing activities
writing tasks
`,
  },
  {
    kinds: ["math"],
    words: `
math
math class
math worksheet*
math problem*
matematicas
number*
multi digit
algebra
geometry
math task*
math work
calculation*
`,
  },
  {
    kinds: ["science"],
    words: `
science
lab
labs
science lab
ciencias
experiments
science class
biology
chemistry
`,
  },
  {
    kinds: ["social_studies"],
    words: `
social studies
history
estudios sociales
geography
civics
government
history class
`,
  },
  {
    kinds: ["literacy", "math", "science", "social_studies"],
    words: `
core classes
academic classes
general education classes
content classes
academic subjects
core academic*
gen ed class*
academic tasks
subjects
clases academicas
core subject*
difficult work
academic class
`,
  },
  {
    kinds: ["social_studies", "literacy", "science", "reading_group", "class_meeting"],
    elementary: ["class_meeting", "reading_group", "social_studies", "literacy", "science", "read_aloud"],
    words: `
class discussion*
class debate*
debate*
classroom discussion*
whole class discussion
discussions
academic discussion*
discussing
discusiones
class talks
group discussion*
speaking in class
class participation
answering questions in class
speaking up in class
speak* in class
`,
  },
  {
    kinds: ["sharing", "class_meeting", "literacy"],
    words: `
presentation*
oral report*
class presentation*
presenting
show and tell
sharing
presenting in class
speech in class
oral presentation*
share time
exposiciones
speeches
`,
  },
  {
    kinds: ["group_work", "science", "literacy", "social_studies"],
    words: `
cooperative group*
small group*
group work
group project*
partner work
group task*
groups
group activities
collaborative group*
peer group
grupo pequeno
lab groups
trabajo en grupo
cooperative activit*
cooperative learning
small group activities
`,
  },
  {
    kinds: ["lunch", "recess", "snack", "free_play"],
    words: `
unstructured time*
unstructured settings
unstructured activities
unstructured
less structured
social settings
nonacademic settings
free time
tiempo libre
break time
`,
  },
  {
    kinds: ["independent_work", "writing", "math"],
    words: `
seat work
seatwork
independent work
desk work
work time
independent seat work
table work
morning work
independent task*
individual work
trabajo independiente
independent practice
work period
`,
  },
  {
    kinds: ["cbi", "life_skills"],
    words: `
community
outing*
store
grocery
comunidad
community settings
community outing*
restaurant
shopping
`,
    only: true,
  },
  {
    kinds: ["vocational"],
    words: `
job
job site
work site
job sampling
vocational
work experience
worksite
at work
workplace
work station
sitio de trabajo
job task*
school job
`,
    only: true,
  },
  // Who serves, sells or waits for a signal does so outside the school.
  {
    kinds: ["cbi", "life_skills"],
    words: `
server
waiter
waitress
errand*
store clerk/staff/employee*
crosswalk
fast food
mesero|mesera
`,
    anywhere: true,
    only: true,
  },
  {
    kinds: ["life_skills"],
    words: `
cooking
kitchen
life skills
culinary
cocina
foods class
laundry
`,
  },
  {
    kinds: ["assembly"],
    words: `
assembl*
concerts
pep rall*
large gatherings
`,
  },
  {
    kinds: ["movement_break"],
    words: `
movement break*
sensory break*
brain break*
`,
  },
  {
    kinds: ["rest"],
    words: `
rest time
nap
nap time
naptime
siesta
quiet time
rest
`,
  },
  {
    kinds: ["sel"],
    words: `
social skills group
sel
sel lesson*
second step
social group
`,
  },
  {
    kinds: ["phonics"],
    words: `
phonics
word study
spelling
`,
  },
  {
    kinds: ["vocational"],
    words: `
at work
on the job
work site
job site
clock in
`,
    anywhere: true,
    only: true,
  },
];

export const SETTING_MARKERS = `
at
during
in
on
upon
through
throughout
while
when
within
before
after
as
en
durante
al
antes
despues
for
full
heads
going
coming
goes
head
when
across
from
`;
