import type { SkillArea } from "./skill-areas";

/** Things a goal speaks of that belong to certain moments, finer than the skill areas: cues, then kind:bonus. */
export interface HintScope {
  /** Only when the goal's main skill is one of these. */
  areas?: readonly SkillArea[];
  /** Only in this grade band; "elementary" includes preschool. */
  band?: "elementary" | "secondary";
}
export type MomentHint = [phrases: string, bonuses: string, scope?: HintScope];

export const MOMENT_HINTS: readonly MomentHint[] = [
  [
    `
numbers
numerals
digits
math
multi digit
long division
columns
problems
numeros
number* 0
`,
    "math:2.5 class_meeting:0.5",
  ],
  [
    `
name
first name
nombre
`,
    "arrival:0.8 handwriting:0.5 writing:0.5",
    { areas: ["handwriting"] },
  ],
  [
    `
journal
composing
compose*
essay
draft
`,
    "writing:1 literacy:0.5",
  ],
  [
    `
sentence*
paragraph*
oraciones
`,
    "writing:1 literacy:0.5",
    { areas: ["handwriting", "visual_perception", "exec_function", "attention"] },
  ],
  [
    `
type|types|typing|keyboard*|keybord*
home row
wpm
log in|login
password
`,
    "computer:1",
    { areas: ["keyboarding"] },
  ],
  [
    `
yoga
poses
stretches
`,
    "movement_break:2",
  ],
  [
    `
choos*|pick*|select*|match*..tool|strateg*
feel*
engine
`,
    "sel:0.8",
    { areas: ["sensory_regulation"] },
  ],
  [
    `
obstacle*
cones
mats
beam*
squad
skills
drill*
`,
    "pe:0.8",
    { areas: ["gross_motor", "balance", "ball_skills"] },
  ],
  [
    `
math
number*
digit*
equation*
expression*
computation
fraction*
`,
    "math:2",
    { areas: ["handwriting"] },
  ],
  [
    `
from..board
notes
note taking
`,
    "writing:0.5 science:0.6 social_studies:0.6 literacy:0.4",
  ],
  [
    `
draw*
drawing
crayon*
paint*
marker
`,
    "art:0.9 centers:0.3",
  ],
  [
    `
spoon
fork
utensil*
cuchara
tenedor
full meal
`,
    "lunch:0.6 breakfast:0.6 snack:-0.8",
  ],
  [
    `
container*
package*
carton*
envases
lunch items
`,
    "lunch:0.9 snack:0.2",
  ],
  [
    `
new food*
taste*
`,
    "lunch:0.4 snack:0.4",
  ],
  [
    `
outside
outdoors
outdoor
coat
jacket
mittens
boots
abrigo
chamarra
`,
    "recess:0.8 dismissal:0.4 arrival:0.2",
  ],
  [
    `
glue
scissors
projects
`,
    "art:1.4",
  ],
  [
    `
smock
apron
`,
    "art:3",
  ],
  [
    `
shoe*
shoelace*
`,
    "pe:0.6 dismissal:0.4",
  ],
  [
    `
pants
toileting
toilet
wipe
`,
    "toileting_hygiene:3",
  ],
  [
    `
before..bus
for the bus
to go home
antes..autobus
`,
    "dismissal:1.5 arrival:-0.5",
  ],
  [
    `
agenda
planner
`,
    "dismissal:0.6",
    { band: "elementary" },
  ],
  [
    `
pretend
dramatic play
kitchen
play house
cocinita
`,
    "free_play:1.5 centers:1.5 recess:-0.8",
    { areas: ["play_turns", "social_participation", "expressive_language"] },
  ],
  [
    `
team game*
team sport*
dribbl*
guard|guards|defend
`,
    "pe:2",
    { areas: ["wheelchair", "walking", "gross_motor"] },
  ],
  [
    `
homework
folder
`,
    "arrival:0.4 dismissal:0.4",
  ],
  [
    `
pack|packs|packing
take home
`,
    "dismissal:1.5 arrival:-1",
  ],
  [
    `
unpack*
hang|hangs
colgar*
quitara
enter*
entering
arrival
arriving
mornings
mananas
`,
    "arrival:1.5 dismissal:-0.6",
  ],
  [
    `
locker*
lock
next class
between classes
class changes
bell
`,
    "class_change:1.5",
  ],
  [
    `
planner
agenda
binder
due dates
record..assignments
`,
    "advisory:1.2 study_hall:0.4",
  ],
  [
    `
long term
project*
estimate*
prioritiz*
`,
    "study_hall:0.8 group_work:0.2",
  ],
  [
    `
clean|cleans|clear|clears..up|workspace|area|table
return|puts..materials|supplies
`,
    "dismissal:1 art:2.6 transition:2.2 science:0.6 centers:2 advisory:-2.5 study_hall:-2 independent_work:-1",
  ],
  [
    `
messy
wet
sticky
paint
glue
sand
shaving cream
texture*
finger paint
play dough
`,
    "art:2 centers:2 free_play:1 class_meeting:-2.5 movement_break:-1.5 recess:-1 lunch:-1",
  ],
  [
    `
noise*
noisy
loud
headphones
ruido
`,
    "lunch:1.2 music:0.8 assembly:0.8 class_meeting:-0.8 movement_break:-1",
  ],
  [
    `
movement break*
brain break*
sensory break*
`,
    "movement_break:3.5",
  ],
  [
    `
movement break*
heavy work
`,
    "movement_break:1.5 math:0.6 writing:0.4 independent_work:0.5",
  ],
  [
    `
rug
carpet
cushion
wiggle
`,
    "class_meeting:1 read_aloud:0.8",
  ],
  [
    `
zone*
identify..feelings|emotions|zone
strateg*
body clues
`,
    "sel:1",
  ],
  [
    `
difficult work
challenging work/task*
hard work
academic demand*
frustrat*..work|task*|assignment*
non preferred task*/work
demands
`,
    "math:1.2 writing:0.8 literacy:0.6 sel:-0.8",
  ],
  [
    `
losing
game
games
`,
    "recess:0.8 pe:0.6 free_play:0.5",
  ],
  [
    `
lecture
teacher led
lesson
instruction
`,
    "math:0.6 literacy:0.6 science:0.6 social_studies:0.6 independent_work:-1.2",
  ],
  [
    `
independent work/task
seat work
seatwork
assigned work
`,
    "independent_work:1 math:0.4 writing:0.4",
  ],
  [
    `
preferred
first then
clean up
`,
    "centers:1.2 free_play:1.4 transition:0.2 class_change:-0.5",
  ],
  [
    `
line
hallway
elop*
bolt*
hall
`,
    "transition:1",
  ],
  [
    `
grass
uneven
wood chips
gravel
terrain
mulch
grava
zacate
`,
    "recess:2 transition:-1 class_change:-1.5 cbi:0.3 dismissal:0.4",
  ],
  [
    `
playground
swing*
monkey bars
slide
climb*..equipment|ladder
`,
    "recess:2",
  ],
  [
    `
tricycle
trike
bike
pedal*
triciclo
`,
    "recess:1.2",
  ],
  [
    `
bus
bus steps
autobus
`,
    "arrival:1.5 dismissal:1.5",
  ],
  [
    `
tray
charola
bandeja
`,
    "lunch:2",
  ],
  [
    `
cafeteria
bench
`,
    "lunch:1",
  ],
  [
    `
door
doors
`,
    "class_change:1 transition:0.6",
  ],
  [
    `
toilet
commode
grab bar*
`,
    "toileting_hygiene:3",
  ],
  [
    `
from floor|from the floor|off the floor|to the floor|floor to|on the floor|floor activities
carpet
rug
criss
crossed legs/legs
`,
    "class_meeting:1 read_aloud:0.5 writing:-1.5 math:-1.5 literacy:-1.5",
  ],
  [
    `
desk
tabletop
table
table work
seat work
desk work
feet flat
pelvic belt
lap tray
stander
chair
`,
    "writing:0.6 math:0.6 literacy:0.2 class_meeting:-2 read_aloud:-1",
    { areas: ["positioning", "attention", "handwriting", "sensory_regulation"] },
  ],
  [
    `
fitness
weights
exercise*
strength*
laps
jog*
mile
`,
    "pe:1.5",
  ],
  [
    `
endurance
fatigue
gait trainer
activity tolerance
`,
    "pe:1.4 recess:1.2 transition:-0.4",
  ],
  [
    `
dance
sing*
imitat*..movement*|gesture*|actions
finger plays
fingerplays
`,
    "music:2 class_meeting:0.8",
  ],
  [
    `
story
book
books
cuento
libro
`,
    "read_aloud:0.8 reading_group:0.4",
  ],
  [
    `
weekend
fin de semana
personal
past event
experience
news
`,
    "class_meeting:0.9 sharing:1 writing:0.3 literacy:-0.6",
  ],
  [
    `
passage*
text
texts
grade level
chapter
`,
    "reading_group:0.5 literacy:0.7",
  ],
  [
    `
idiom*
figurative
nonliteral
sarcasm
metaphor*
`,
    "literacy:1.2 reading_group:0.4",
    { areas: ["vocabulary", "comprehension"] },
  ],
  [
    `
prefix*
suffix*
root words
spelling
affix*
`,
    "phonics:1.2 literacy:0.3",
  ],
  [
    `
instrument*
orchestra
band
choir
sheet music
`,
    "music:2",
  ],
  [
    `
hook
bin
basket
chair down
`,
    "arrival:0.5",
    { areas: ["belongings"] },
  ],
  [
    `
science
lab
experiment*
curriculum
content
`,
    "science:1 social_studies:0.6",
  ],
  [
    `
histor*
civil war
social studies
unit
units
`,
    "social_studies:1",
  ],
  [
    `
lesson
lecture
oral presentation
`,
    "social_studies:0.5 science:0.5",
  ],
  [
    `
past tense
plural*
pronoun*
grammar
verb*
sentences
conjunction*
compound/complex sentence*
`,
    "writing:1 phonics:0.2 sharing:-0.5 free_play:-0.4",
  ],
  [
    `
attribute*
object*
categor*
describe*
features
`,
    "science:0.6 sharing:0.4 centers:0.3",
  ],
  [
    `
request*
ask for..food|toys|more
pedira
pedir
`,
    "snack:0.7 free_play:0.5 lunch:0.2 sharing:-1.5 writing:-1",
  ],
  [
    `
greet*
hello
good morning
attendance
saludar
`,
    "class_meeting:0.9 arrival:0.9",
  ],
  [
    `
peer|peers
classmate*
friend*
`,
    "lunch:0.3 recess:0.3 group_work:0.3 free_play:0.3",
  ],
  [
    `
conflict*
perspective*
solutions
social situations
social scenario*
`,
    "sel:1.2",
  ],
  [
    `
opinion
discussion
idea
`,
    "group_work:0.3 reading_group:0.4 social_studies:0.4",
  ],
  [
    `
before after
first last
concepts
between
position
`,
    "math:0.8 class_meeting:0.5",
  ],
  [
    `
explain*|repeat*..direction*
direction*..again
clarif*
directions..understand
`,
    "science:0.6 math:0.6",
  ],
  [
    `
crying
grabbing
whining
toys
`,
    "centers:0.5 free_play:0.6",
  ],
  [
    `
board game*
card game*
`,
    "free_play:0.8 math:1.2 recess:-0.6",
  ],
  [
    `
playground game*
kickball
tag
four square
`,
    "recess:1.2 pe:0.8",
  ],
  [
    `
interview*
resume
application*
`,
    "vocational:1",
  ],
  [
    `
laundry
towels
dishes
`,
    "life_skills:0.6 vocational:0.4",
  ],
  [
    `
rhym*
rima*
songs
`,
    "read_aloud:0.4 music:0.5",
  ],
  [
    `
stairs
escaleras
flight
`,
    "transition:0.5",
  ],
  [
    `
comenz*|iniciar*|empez*..trabajo|tarea*|actividad*
gets set up|set up within
gets going|get going|gets started|get started|turns in|turn in|hands in|work completion
begin|begins|initiate|initiates|start|starts|starting|complete|completes..work|task|assigned|assignment*|classwork
`,
    "literacy:1 math:1 science:0.8 social_studies:0.8 writing:0.8 independent_work:0.8 study_hall:-0.4 advisory:-1",
    { areas: ["exec_function"], band: "secondary" },
  ],
  [
    `
comenz*|iniciar*|empez*..trabajo|tarea*|actividad*
gets set up|set up within
gets going|get going|gets started|get started|turns in|turn in|hands in|work completion|missing assignments
begin|begins|initiate|initiates|start|starts|starting|complete|completes..work|task|assigned|assignment*|classwork
`,
    "independent_work:1.4 math:1.2 writing:1.2 literacy:0.8 advisory:-1.5 dismissal:-1.5 arrival:-0.6 group_work:-0.8",
    { areas: ["exec_function"], band: "elementary" },
  ],
  [
    `
work
task*
assignment*
mistake*
written
hard
long
difficult
`,
    "math:1.4 writing:1.2 literacy:1 science:0.3 recess:-1 class_meeting:-1 lunch:-1",
    { areas: ["emotional_regulation"] },
  ],
  [
    `
identif*
name|names
recognize*|recognise*
signs
body
rates
describe*
`,
    "sel:0.8 class_meeting:0.6 advisory:1",
    { areas: ["emotional_regulation", "sensory_regulation"] },
  ],
  [
    `
conversation*
spontaneous*
talk*
sharing
generaliz*
conversational
speech
`,
    "sharing:0.7 class_meeting:0.6 lunch:0.1 reading_group:-0.6",
    { areas: ["articulation_carryover"] },
  ],
  [
    `
oral*
speak*
speaks
tell*
say*
talk*
telling
`,
    "sharing:1.6 class_meeting:0.8 writing:-0.9 lunch:-0.3",
    { areas: ["expressive_language"] },
  ],
  [
    `
counter
order*
restaurant
server
`,
    "cbi:3 vocational:0.5",
    { areas: ["aac", "conversation", "expressive_language"] },
  ],
  [
    `
written
writing
essay*
paragraph*
`,
    "literacy:1 writing:0.6",
    { areas: ["emotional_regulation", "attention", "exec_function"] },
  ],
  [
    `
verb*
is are
grammar
tense
plural*
pronoun*
sentence*
word order
agreement
conjunction*
`,
    "literacy:0.8 phonics:0.7 writing:0.3 lunch:-1.2 recess:-1 art:-0.6 snack:-0.5",
    { areas: ["expressive_language"] },
  ],
  [
    `
describ*
item*
object*
categor*
alike
features
`,
    "literacy:0.6 writing:0.2 lunch:-1 class_meeting:0.2 sharing:0.6",
    { areas: ["expressive_language"] },
  ],
  [
    `
lab
experiment*
science
`,
    "science:1.5",
    { areas: ["narrative", "receptive_language", "vocabulary"] },
  ],
  [
    `
cafeteria
lunch
lunchroom
comedor
`,
    "lunch:0.8",
    { areas: ["walking", "wheelchair", "transitions_skill"] },
  ],
  [
    `
pe
gym
warm up
`,
    "pe:2",
    { areas: ["gross_motor", "social_participation", "balance", "attention"] },
  ],
  [
    `
library
`,
    "library:2",
    { areas: ["walking", "wheelchair", "transitions_skill", "stairs"] },
  ],
  [
    `
gym
specials
art
music
`,
    "specials:1.2 transition:0.6 pe:0.4",
    { areas: ["walking", "wheelchair", "transitions_skill"] },
  ],
  [
    `
fidget*
stretch
break*
heavy work
seat
movement
cushion
disrupt*
`,
    "math:2.3 writing:2.2 literacy:2.2 independent_work:1.2 lunch:-1.5 recess:-1.5",
    { areas: ["sensory_regulation", "attention"], band: "elementary" },
  ],
  [
    `
read|reads
text
book
passage
chapter
novel
`,
    "reading_group:1 literacy:0.8 read_aloud:0.6 sharing:-1.5",
    { areas: ["narrative", "comprehension", "vocabulary"] },
  ],
  [
    `
pencil
materials
charged
book
books
supplies
prepared
`,
    "independent_work:1.5 literacy:0.6 math:0.6 advisory:0.8",
    { areas: ["belongings", "exec_function"], band: "secondary" },
  ],
  [
    `
slow*
rate
presentation*
report
speaking
`,
    "sharing:1",
    { areas: ["fluency"] },
  ],
  [
    `
reading aloud
reads aloud
oral reading
read*
turns
`,
    "reading_group:1 literacy:0.5",
    { areas: ["fluency", "articulation_carryover"] },
  ],
  [
    `
sentences
discussion*
summar*
main idea
lesson
lecture
details
`,
    "class_meeting:-0.8",
    { areas: ["narrative"] },
  ],
  [
    `
story
stories
cuento
characters
`,
    "read_aloud:1 reading_group:0.5 literacy:0.5 lunch:-1",
    { areas: ["narrative", "comprehension"] },
  ],
  [
    `
lecture
lesson
class
`,
    "social_studies:0.8 science:0.6",
    { areas: ["narrative"], band: "secondary" },
  ],
  [
    `
customer*
boss
clock
employer
staff
coworker*
delivery
route
work
`,
    "vocational:2",
    { areas: ["aac", "conversation", "self_advocacy", "social_participation"] },
  ],
  [
    `
book*
stor*
text
`,
    "read_aloud:1 library:1 literacy:1 lunch:-0.6",
    { areas: ["aac", "expressive_language"] },
  ],
  [
    `
toys
play*
`,
    "centers:0.8 free_play:1 lunch:-0.4",
    { areas: ["aac", "expressive_language", "social_participation", "conversation"] },
  ],
  [
    `
play|plays|playing
initiat*..play
`,
    "free_play:1.2 recess:0.8 centers:0.4 lunch:-1.5",
    { areas: ["social_participation"] },
  ],
  [
    `
stair*
steps
stares
`,
    "dismissal:0.6 arrival:0.5",
    { areas: ["stairs"] },
  ],
  [
    `
play structure
playground
loft
bleachers
`,
    "recess:1.2 pe:0.4",
    { areas: ["stairs"] },
  ],
  [
    `
class
line
gym
cafeteria
specials
hallway*
feet
ft
lunch
peers
`,
    "transition:1 class_change:0.6 recess:-0.5",
    { areas: ["walking"] },
  ],
  [
    `
email*
missing
accommodation*
needs
notes
`,
    "study_hall:0.8 advisory:1 math:-0.6 science:-0.6",
    { areas: ["self_advocacy"] },
  ],
  [
    `
sports
class sports
pe
fitness
`,
    "pe:1.5",
  ],
  [
    `
request*
asks for
want*
pedira
`,
    "snack:0.5",
    { areas: ["expressive_language", "aac"] },
  ],
  [
    `
kitchen
cook*
meal
recipe
ingredients
sandwich
`,
    "life_skills:1.5",
    { areas: ["narrative", "life_skills", "expressive_language", "receptive_language"] },
  ],
  [
    `
interview*
application*
resume
`,
    "vocational:1.5 literacy:0.3",
  ],
  [
    `
kick*
throw*
catch*
ball
pelota
overhand
`,
    "pe:1 recess:-0.5",
    { areas: ["ball_skills"] },
  ],
  [
    `
shav*
deodorant
appearance
groom*
hair
shower
nails
`,
    "lunch:-3 snack:-3 breakfast:-3",
    { areas: ["hygiene"] },
  ],
  [
    `
pedal*
tricycle
trike
bike
ladder
scooter
swing*
`,
    "music:-3 movement_break:-3 class_meeting:-3 art:-2",
  ],
  [
    `
boxes
shelves
supply
supplies..cart
stock*
placement
shift
shifts
`,
    "vocational:3",
    { areas: ["carrying", "walking", "transfers", "positioning", "exec_function"] },
  ],
  [
    `
workplace
job
employer
shift
coworker*
career
`,
    "vocational:2.5",
    {
      areas: [
        "self_advocacy",
        "conversation",
        "social_participation",
        "expressive_language",
        "receptive_language",
        "emotional_regulation",
      ],
    },
  ],
  [
    `
shop
stool..shop
tool*
work stool|bench|table|station
`,
    "vocational:1.5",
    { areas: ["transfers", "positioning", "receptive_language"], band: "secondary" },
  ],
  [
    `
play area
area de juego
resbaladilla
columpio*
patio de juegos
`,
    "recess:2",
    { areas: ["stairs", "wheelchair", "gross_motor", "balance"] },
  ],
  [
    `
presentation
presents
show
`,
    "sharing:2.5",
    { areas: ["conversation", "comprehension", "self_advocacy"] },
  ],
  [
    `
personal experience
personal event
weekend
fin de semana
lo que paso
own life
`,
    "sharing:1.2 class_meeting:1 advisory:1.5 writing:-0.5",
    { areas: ["narrative"] },
  ],
  [
    `
lab
labs
experiment*
`,
    "science:1.5",
    { areas: ["keyboarding", "handwriting", "exec_function", "conversation"] },
  ],
  [
    `
read..teacher|adult|aloud
teacher/adult/aide reads
heard
listen*..story|chapter|passage
`,
    "read_aloud:1.2",
    { areas: ["comprehension", "narrative", "vocabulary"] },
  ],
  [
    `
texts
text
books
stories
reading
passages
`,
    "reading_group:1 class_meeting:-1",
    { areas: ["articulation_carryover", "fluency"] },
  ],
  [
    `
emotion
emotions
feeling
feelings
person's
problem..peers
perspective*
`,
    "sel:2 literacy:-0.8",
    { areas: ["conversation", "comprehension", "social_participation"] },
  ],
  [
    `
teacher led
whole group
instruction
carpet
`,
    "class_meeting:1.5",
    { areas: ["attention"], band: "elementary" },
  ],
  [
    `
cooperative
collaborat*
partner*
teammate*
lab
`,
    "group_work:0.8 science:0.8 lunch:-0.8",
    { areas: ["conversation", "social_participation", "self_advocacy"], band: "secondary" },
  ],
  [
    `
roots
word
prefix*
spelling
`,
    "literacy:0.8",
    { areas: ["vocabulary"] },
  ],
  [
    `
talk
spontaneous
unfamiliar listener*
`,
    "lunch:1",
    { areas: ["articulation_carryover"], band: "secondary" },
  ],
  [
    `
crowd*
bumps
shov*
route
`,
    "class_change:1.5 transition:1",
    { areas: ["sensory_regulation", "emotional_regulation"], band: "secondary" },
  ],
  [
    `
academic
classwork
assignment*
stuck
problem
`,
    "math:0.6 independent_work:0.2",
    { areas: ["self_advocacy"] },
  ],
  [
    `
assignments
desk
homework
written
`,
    "study_hall:1",
    { areas: ["positioning", "exec_function"], band: "secondary" },
  ],
  [
    `
work surface
trash
desk..clear*|clean*
sort*..papers
`,
    "transition:2 dismissal:1",
    { areas: ["exec_function", "belongings", "transitions_skill"] },
  ],
  [
    `
ruler
measur*
`,
    "math:1.5 science:0.4",
    { areas: ["scissors_tools", "handwriting"] },
  ],
  [
    `
first
last
before
after
spatial
temporal
quantitative
concepts
`,
    "math:0.8",
    { areas: ["receptive_language"] },
  ],
];
