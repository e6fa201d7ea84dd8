/**
 * What goals ask a student to do, finer than skill areas. Each heading is a weight, a name, "<" and the skill area; the
 * lines below it are the cues in the goal's outcome, one per line (for their signs see goals/phrase-source). A cue with
 * "!" counts anywhere in the sentence: whatever else the goal says, it is about this. Where a deed with "=" is found, no
 * other deed counts. A deed with the name of its area covers the whole area. English cues first, then Spanish.
 */
export const GOAL_DEEDS = `
5 write-name < handwriting
writ*|print*|sign*|form*|copy|trac*..name
name..written
firm*|escrib*|copi*|traz*..nombre
first and last name
first/last name
su nombre
nombre y apellido
stamp*..name

5 form-letters < handwriting
form/forms/formed/forming|print*|writ*|trac*|copy|copi*..letter+|lowercase|uppercase|alphabet|capitals
letter formation
letter reversals
reversal+
letterform*
cursive
undercurve
strokes
form*|traz*|escrib*|copi*..letra+
cursiva
manuscrita
lower/upper case
join*..letter*
letter+..line+|box|boxes|own box
sound in its own
tall short tail
letters correctly
letras sobre
c a
a d
d g
g o
b d
p q
o c
letter starts

5 write-numbers < handwriting
writ*|form*|print*|copy..numeral+|digit+|numbers|equation+
escrib*|form*|traz*..numero+|cifras

4 legible-writing < handwriting
legib*
spac*..between
letter/word/consistent/finger spac*
on the line
baseline
letter siz*
sizing
legible*
espacio+ entre
renglon
sobre la linea
even spacing
readable
can be read
spacing
stay* on the line
letter+ on
within the lines
sized letters
lee con facilidad
legibilidad

6 write-sentences < handwriting
writ*|compos*|draft*..sentence+|paragraph+|essay|story|words|response+|entry|entries|answers|opinion|journal|linked|lines|list
escrib*|redact*..oracion*|parrafo+|palabras|cuento|respuesta+|texto|frases|lista

4 copy-text < handwriting
copy|copies|copying..board|sentence+|lines|near|far|words|date|text
copi*..pizarr*|oracion*|palabras|texto|fecha|renglones
copy..from

5 take-notes < handwriting
tak*|writ*|copy..notes
note taking
notes
cornell
guided notes
toma* apuntes
apuntes

4 record-data < handwriting
label*..diagram*|map*|drawing*|parts|picture
mark*..off|chart|checklist
record*..data|result*|observation*|measure*
data table/sheet
lab report
complete*..worksheet|log|chart|form
anot*|registr*..datos|observacion*|resultado*
rotul*
states|confirm*..measurement*

4 pencil-grasp < handwriting
grasp|grip|hold*..pencil|crayon|marker|pen|brush|chalk
tripod
agarr*|sujet*|sosten*..lapiz|crayon|pincel|marcador
tres dedos
fingers not fist
three fingers
pencil with
crayon with

4 draw-shapes < handwriting
draw*|imitat*|trac*|copy|copies..line+|circle+|cross|shape+|square|face|person|strokes|triangle|figure|picture
prewriting
pre writing
dibuj*|traz*|imit*|copi*..linea+|circulo+|cruz|figura+|formas|cuadrado

5 scissors < scissors_tools
scissors
snip*
cut*..line+|paper|shape+|circle+|curve*|felt|card*|strip*|square|straight|angle+|along|fabric|cloth
cutters
tijera+
recort*
cort*..linea|papel|figura*|tela|carton
tijeretazo*
spring scissors

3 classroom-tools < scissors_tools
glue
stapler
staple
hole punch
ruler
compass
protractor
tape
paintbrush
tongs
tweezers
screwdriver
hammer
screw+
sand
saw
drill
needle
pegamento
regla
grapadora
pincel
aguja
destornillador
martillo
wrench
pliers
bolt+
pipette
beaker
clamp
coping saw
sander
rolling pin
color*..pattern|within

4 knead-shape < scissors_tools
roll..clay|dough
pinch*
knead
clay
dough
playdough
squeez*
coil
amas*
plastilina
barro
masa

5 type-text < keyboarding
typ*
keyboard*
key..row|text|letters
keys..row|text
words per minute
wpm
home row
teclea*
teclado
mecanograf*
escrib* en la computadora
equation editor
enter*..data|fractions|numbers
enters

5 log-in < keyboarding
log/logs/logging in/on/into
password
username
scan badge
sign* in..computer|chromebook|laptop|device
open class page
inici* sesion
contrasena
usuario

5 !writing-technology < keyboarding
word prediction
speech to text
text to speech
screen reader
read aloud tool
spell check*
digital tool+
e-text
upload|save..file|document
prediccion de palabras
dictado por voz
text reader
text-to-speech
audiobook*

4 build < visual_motor
puzzle+
blocks
build*
lego
stack*..block+|cube+|rings
copy|copies|copying|imitat*..block|brick+|tower|bridge|structure
bead+
lacing
string*
peg+
pattern+
construct*
assembl*..parts|model|kit
inset
rompecabezas
bloque+
arm*..torre|piezas
constru*
cuenta+
ensart*
cube+
linking

3 grasp-release < visual_motor
pick* up..tile*|letter*
grasp*|releas*|pick*..object+|coin+|item+|cube+|cans|small|toy+|pieces
pincer
in hand manipulation
pinza
agarr*|suelt*..objeto+|moneda+|pieza+
pick* up..counter+|pincer
pick* up..seed+
tip pinch

3 both-hands < visual_motor
two/both hands
helper hand
bilateral*
stabiliz*|stabilis*
hold..paper..other hand
ambas manos
dos manos
con las dos manos
mantendra|sostendra|sujetara..papel|hoja
hold*..paper
hold*..container|steady
two handed
weav*
wire
strip wire
fill..packs
steady..paper|tray|bowl|page|material+
steady paper
stead*..paper
other hand
weaker hand
affected hand
hemi
sujet*..papel|hoja|vaso|recipiente
mano ayudante
otra mano
lac*|thread*..string|needle|card+

4 find-on-page < visual_perception
scan*..page|line+|left|map|shelf|array|text|table|row
track*..line+|print|left|text|eyes
find*|locat*..page|map|text|line|chart|answer|word+
skip* lines
lose* place
keep* place
localiz*|busc*|encuentr*..pagina|texto|mapa|renglon|linea
sigu*..renglon|linea|lectura
line guide
window card
loses place
losing place
losing his/her place
slant board
track* print

6 line-up-numbers < visual_perception
align*|line/lining up..rows|step|digit+|number+|column+|problem+
columns
graph paper
aline*..numero+|columna+|cifras
line/lines/lined/lining up..digit+|number+|column+|problem+|ones|tens|row+|cubes

5 low-vision < visual_perception
magnif*
monocular
low vision
braille
cctv
large print
enlarg*
video magnifier
high contrast
telescope
lupa
baja vision
macrotipo

5 open-packages < feeding
open/opens all/both/three
open|opens|opened|unwrap*|unscrew*|peel*|twist*..package*|carton+|container+|bag+|lunchbox|lunch|wrapper+|thermos|juice|milk|lid+|yogurt|bottle+|box|packet+|straw|zip|cheese|banana|orange
abr*|destap*|pel*..paquete+|envase+|carton*|bolsa*|lonchera|leche|jugo|yogur|botella|tapa|recipiente*
bolsita*

5 use-utensils < feeding
spoon*
fork
knife
utensil+
chopsticks
spread*..butter|jam|cheese|cracker|bread|toast
cut*..food|meat|pancake*|soft|sandwich|banana
stab*
scoop*
cuchara
tenedor
cuchillo
cubiertos
unt*
spear*..food|bite+|piece+|fork
spear*
built up fork
built up spoon

5 drink < feeding
drink*|sip*
open cup
straw
beb*|tom*..vaso|popote|agua|leche|jugo|sorbo+
pajilla
popote

5 chew-taste < feeding
chew*
bite+|bites
swallow*
taste+
tasting
new food+
nonpreferred food*
texture*
puree*
lip closure
mastic*
mord*
trag*
bocado+
prob*|prueb*..alimento*|comida|sabor*
textura*
non preferred
lick*
allow*..food

5 pour-serve < feeding
pour*|measur*..liquid|water|milk|juice|line|cup|dropper|drink+|oz
pour*
serv*..self|herself|himself|themselves|food|bowl
pass..bowl|plate|food
ladle
pitcher
sirv*
servir*
verter|viert*
jarra
vert*|verter*..liquido+|agua|leche
vertera
vierte

4 tidy-after-meal < feeding
napkin
wip*..mouth|face|table|spill*
clear*..tray|plate|place|table
throw* away..tray|trash|lunch
scrap*..plate|tray
servilleta
limpi*..boca|mesa
recog*..bandeja|plato|charola
stack..bowl

3 eat < feeding
eat*|eats
feed*|feeds..self|herself|himself
finger food*
meal
com*..solo|sola|almuerzo|alimento+|merienda
aliment*
accept*..food
meal without

4 coat < dressing
coat+
jacket+
sweater
hoodie
abrigo
chaqueta
chamarra
sueter

6 coat-on < dressing
zip|zips|zipping|zipper..coat+|jacket+|hoodie|own
zipper+
zip own
own zip
engag*..zip*
start*|pull*|clos*..zip*
put*|don|dons|donning..coat+|jacket+|hoodie|sweater
put*..coat+|jacket+..on
coat+ on
flip*..coat+|jacket+
coat+|jacket+..flip*
pon*..abrigo|chaqueta|chamarra|sueter
sub*|enganch*|encaj*|cerr*|cierr*..cierre|cremallera
abroch*..abrigo|chaqueta|chamarra

6 coat-off < dressing
unzip*..coat+|jacket+|hoodie|sweater|hang*
tak* off|remov*|doff*..coat+|jacket+|hoodie|sweater
tak*..coat+|jacket+..off
coat/coats/jacket/jackets off
hang*..coat+|jacket+
quit*|cuelg*|colg*..abrigo|chaqueta|chamarra|sueter
baj*..cierre|cremallera

6 shoes-on < dressing
put*|don|dons|donning|tie|ties|tying|strap*|fasten*..shoe+|boot+|sneakers|shoelace+|laces
shoe/shoes/boot/boots on
pon*|amarr*|abroch*..zapato*|bota+|tenis|agujetas

6 shoes-off < dressing
tak* off|remov*|doff*|pull* off..shoe+|boot+|sock+
tak*|pull*..shoe+|boot+|sock+..off
shoe/shoes/boot/boots off
quit*..zapato*|bota+|tenis|calcetin*

6 unfasten < dressing
unbutton*
unbuckl*
unfasten*
undo|undoes
desaboton*
desabroch*

5 shoes < dressing
shoe+
boot+
lace+
shoelace+
velcro
sock+
slipper+
sneakers
orthoses
afo+
zapato*
bota+
cordon*
agujetas
calcetin*
tenis

5 fasteners < dressing
button+|buttoning
snap+..own|jeans|pants|coat|shirt
fasten*
buckle
belt
boton*
abroch*
abotona*

5 change-clothes < dressing
chang*..clothes|clothing|uniform|into|swimsuit|gym|pe
swimsuit
towel
shirt
gym clothes
smock
costume
cambi*..ropa
traje de bano
camisa
bata
put/puts on..apron
apron

4 outdoor-gear < dressing
glove+
mitten+
hat
snow pants
rain gear
scarf
helmet
guante+
gorro
bufanda
impermeable
casco
goggles
safety glasses
ear protection

5 use-toilet < toileting
manag*..clothing|clothes|pants
toilet*
flush*
urinat*
void*
wip*..after|bottom|self|front
potty
diaper
pull*|lower*|rais*|push*..pants|underwear|clothing
after toileting
bathroom
restroom
inodoro
bano
jal*..palanca
sub*|baj*..pantalon*|ropa interior
panal
orin*
sit* on potty
sit on the potty
push|pull..pants
pants..down|up|hips
bottom

5 wash-hands < hygiene
wash*|dry|dries|rins*..hands
soap
faucet
lav*|sec*|enjuag*..manos
jabon
llave del agua
handwash*
hand washing
lavado de manos

5 brush-teeth < hygiene
brush..surfaces|rins*|spit
teeth
toothbrush*
toothpaste
dientes
cepill*
brush*..mouth|areas|gums
brush to
bristled brush
quadrants
brush*..mouth|teeth|corners|areas|surfaces|quadrants|parts
cepill*..dientes|boca

4 grooming < hygiene
nose
tissue
deodorant
hair
wash*..face
groom*
shav*
nails
menstrual
pad
nariz
panuelo
desodorante
cabello
pelo
cara

5 unpack < belongings
unpack*
unzip*..bag|backpack|bookbag
hang*..coat|backpack|bag|jacket|up
cubby
empt*..backpack|folder
put*..backpack|folder|lunchbox|binder|coat..hook|cubby|bin|away|locker|tray
desempac*|vaci*|sac*..mochila|carpeta|lonchera
cuelg*|colg*
gancho
casillero
hang/hangs..backpack
put away..backpack|bag|things|folder

5 pack-up < belongings
pack*..bag|backpack|folder|book+|materials|up|items|needed|own|home
backpack..before
empac*|guard*|met*|prepar*..mochila|carpeta|libro*|materiales|tarea
gather*..into..bag
gather*|put*|pack*..into|in..bag|backpack
guard*..cuaderno*|computadora|libros
checks..bag
into his/her bag
into his/her backpack
into the backpack
en su mochila

5 locker < belongings
locker
combination
lock
books/materials for..class|next
candado
locker..sort|clean

4 have-materials < belongings
bring|brings|bringing|have|has|arrive*..materials|book+|pencil|notebook|supplies
gather*..materials|supplies|book+
get/take out..materials|book+|notebook|pencil|supplies
set* up..materials|desk|stand|workspace
traig*|trae*|llev*..materiales|libro+|cuaderno
be ready
ready for
readies
materials ready
out and open
listo para
materiales listos

5 use-planner < exec_function
planner
agenda
diary
writ*|record*|copy|copies..homework|assignment+|due
homework
anot*..tarea+
agenda
fechas de entrega

5 turn-in-work < exec_function
list..missing
what is missing
missing..assignment*
turn/turns/turning in
hand/hands/handing in..work|homework|assignment*|paper+
submit*
missing work/assignment*
late work
entreg*..tarea+|trabajo+

5 start-work < exec_function
start*|begin*|initiat*..work|task+|assignment+|independent*|problem+|writing|within|activity|first
get started
empez*|empiez*|comenz*|comienz*|inici*..tarea+|trabajo|actividad*

5 plan-steps < exec_function
plan|plans|planning
break*..steps|parts|assignment|project|task
prioriti*
estimat*
calendar|timeline|schedule..due|project|deadline*
graphic organizer
steps of a project
time management
subtasks
set*..goal+
planific*|plane*
organizador grafico
dividi*..pasos|partes|proyecto
metas
list*..steps
date for each
list*..tasks
rank*..tasks
guess* minutes
time..each step
time estimate
dates for
timeline

5 check-own-work < exec_function
check*|edit*|proofread*|correct*|review*..work|own|errors|list|checklist|sentence*|writing|answers
self monitor*
self assess*
rubric
cops
revis*|corrig*..trabajo|errores|texto|oracion*
autoevalu*

4 organize-things < exec_function
organiz*|organis*|sort*..desk|binder|folder+|materials|papers|notebook|locker|workspace
clean*..desk|out
organiz*|orden*..carpeta|escritorio|papeles|materiales|mochila
right tab
loose papers
binder..dividers|section|tab
papers..folder|binder
carpeta ordenada

4 finish-work < exec_function
do his/her/all..pages
complet*|finish*..task+|work|assignment+|steps|job+|bin+|independent*
checklist
termin*|complet*..tarea+|trabajo|pasos|actividad*
lista de pasos
put in tasks
file folder
left to right
task box*
tasks alone
choose* a/his/her work
picture strip
put in
match or fasten
finished bin
bins left to right

4 use-schedule < transitions_skill
check* schedule
his schedule
her schedule
picture schedule
visual schedule
visual timer
horario
agenda visual
primero luego
activities of the day
activities of his/her day
day schedule
schedule board
calendar system
object schedule

5 sensory-tools < sensory_regulation
headphones
earmuffs
ear defenders
fidget*
weighted
sensory tool*
noise cancel*
sunglasses
cover* ears
audifonos antirruido
orejeras
chaleco de peso
herramienta* sensorial*

5 movement-break < sensory_regulation
movement break
heavy work
wall push*/sit
sensory break/walk
calming activity/corner
movement activity
pausa* activa*/sensorial*
pausa* de movimiento
rincon de calma

5 rate-own-state < sensory_regulation
which color
color he/she is in
nam*..color|zone..tool
zone+
engine
body/energy/alert* level/state
rate*|check*|name|names|identif*..body|energy|engine|zone|battery|arousal
regulat*
zona+
nivel de energia
regul*..cuerpo
body signs
how his/her body feels
zona amarilla/roja/azul/verde
en zona

4 tolerate-input < sensory_regulation
touch*..texture*|messy|wet
messy
textures
glue on
noise
loud
crowd+
ruido+
textura*
play*|touch*..messy|wet|sticky|sand|paint
shaving cream
fingerpaint
keep*|put*|leav*|engag*|met*..hand+..wet|damp|messy|sticky|gritty|granular|dry material+|food
wet|damp|messy|sticky|gritty|granular..material+|media|food|texture+
tolerat*|toler*..textur*|touch|noise|sound+|light+|crowd*|messy|wet|sticky|smell+|ruido+|brush*

4 sit-with-group < sensory_regulation
remain*|stay*..his/her space|place|spot
seated|sit|sits|remain*|stay*..group|carpet|rug|circle|spot|floor|mat
calm body
hands to self/himself/herself
whole body
qued*|permanec*..alfombra|circulo|grupo|sentad*
own space
body in
wobble cushion
at the rug
on the rug
stay* with his/her/the class/group
keep* feet
sit*|sits|seated..cushion|row|class|line|pew
hold the walking rope
walking rope
stay* on his/her spot
watching an adult

5 cope < emotional_regulation
cope/copes/coping..skill*|strateg*|with
calm* strateg*
strateg*..calm*|frustrat*|upset|anger|feel*
break card
frustrat*
anger
upset
arguing
neutral comment
breath*..deep|slow|three|five
deep breath*
calm down
makes a mistake
disappoint*
accept*..no|change|losing|turn|answer
take a break
instead of..hitting|yelling|crying
estrategia+..calm*|regul*
frustr*
enojo
tarjeta de descanso
respir*
calm*
cometer un error
una pausa
pida|pedir*..pausa|descanso
ask*|request*..break
plan b
plan changes
unexpected change*
cambio* inesperado*
sin gritar
without tears

8 lose-well < emotional_regulation
losing a/the/his/her
lose+ a game/turn/point
lose*..game|point|turn|team|win
loses without
lose without
accept*..losing|loss|out
a loss
losses
win or loss
won or lost
good game
unfavorable
called/is/tagged out
out in a game
perder
pierd*

5 name-feelings < emotional_regulation
i message+
me siento
i feel
identif*|nam*|label*|tell*|express*|match*|point*..feeling+|emotion+|feel|feels
how..feels
feelings
identif*|nombr*|expres*..emocion*|sentimiento+|siente

4 rate-problem < emotional_regulation
size of the problem
problem size
solv*..conflict*
resolv*..conflict*|conflicto*
conflict*
tamano del problema
disagreement*
compromis*
desacuerdo*
soluciona*|solucion
sin empujar|gritar|pegar
peer pressure
i message
mend it

4 stay-on-task < attention
attend*|remain*|sustain*|focus*|maintain*|work+|works..task|attention|work|minutes|activity|lesson|teacher|speaker
on task
stay* on task
stay* with it/task/lesson
keep* working
in seat
redirect*
manten*|prest*|sosten*..atencion|tarea
concentr*
trabaj*..minutos|seguidos
10 minutes of
ready to learn

4 listen-attentively < attention
listen*|look*..speaker|story|teacher|book|lesson|peer*
eyes on
mir*|escuch*..cuento|maestr*
look*..classmate*|talking|peer*
listen*..without
turn*..toward the speaker
track*..speaker
face*..speaker

5 line-up < transitions_skill
line/lines/lining up
in line
walk* in line
keep*..place in line
form*..fila
en fila
hacer fila
walking rope
walk* rope

5 change-activity < transitions_skill
leav*..with the line
second/other/next teachers room
transition*
mov*|chang*|switch*|go|goes|leave+|stop*..activit*|next|center|station|area|classroom
within..of the signal
stop* a preferred
cambi*|pas*|dej*..actividad*|centro*|estacion*|siguiente
put* it back before

8 =change-transfer < transfers
stand..turn|pivot..toilet|bench|table
stand turn to toilet
changing/change bench/table/surface
cambiador

8 =ask-for-bathroom < aac
request*|ask*|sign*|exchang*|hand over|hands over..bathroom|restroom|toilet
say*|tell*..bathroom
pid*|ped*|avis*..bano

8 =climb-rough < gross_motor
climb*..log+|rock+|snowbank+|wall|pit|tree+
trep*..tronco+|roca+|piedra+|muro

8 =safety-drill < school_routine
alarm sounds
at the alarm
alarm goes
loud/fire alarm
fire/lockdown/safety drill+
evacuat*
alarma
simulacro

8 =tolerate-teeth < hygiene
tolerat*|toler*|accept*|acept*|allow*|permit*..toothbrush*|tooth|teeth|oral care|dientes|cepillo de dientes

8 =bag-search < school_routine
empty|empties..pockets
search steps/process/routine/procedure
metal detector+
detector de metales
vaci*..bolsillos

8 =elevator < walking
elevator+
elevador
ascensor

6 =lab-report < exec_function
lab report+
lab write up+
lab writeup+
informe+ de laboratorio
reporte+ de laboratorio

4 choose-book < exec_function
choos*|pick*|select*..a book|a library book|his book|her book
elig*|elij*|escog*|escoj*..un libro

8 =tube-feed < feeding
tube feed*
signs of aspiration
physician order
g tube
gtube

6 =set-table < life_skills
set*..places|table|tables
table helper
helper..cups|napkin+
roll..silverware|fork|spoon
put..napkin..chair+

4 follow-routine < school_routine
routine
arrival/morning/closing routine
steps of the routine
class rules/expectations
follow*..class rule*
rutina
pasos de la rutina
reglas de la clase

5 clean-up < school_routine
clean* up
put* away
tid*
wip*..desk|table
stack*..chair*
push in..chair
trash..floor
guard*|recog*|limpi*..materiales|juguetes|mesa|salon|sill*

6 cook < life_skills
cut*|chop*|slic*|peel*..vegetable*|fruit|onion*|carrot*
recipe
cook*
stir*
mix*
measur*..cup|ingredient*|flour|teaspoon
chop*
slic*
microwave
sandwich
prepar*..snack|food|meal
oven
receta
cocin*
mezcl*
ingrediente*
prepar*..comida|merienda|alimento*|sandwich|quesadilla
measur*..mix
medir*..mezcl*
mezcl*
wash..utensils

5 laundry < life_skills
laundry
fold*..towel+|clothes|shirt+|laundry|linen*|napkin*
washer
dryer
load*..wash*
dobl*..ropa|toalla*|servilleta*
lavadora
secadora
fold*..blanket+|sheet+|bath|apron+

5 clean-rooms < life_skills
sweep*
mop*
vacuum*
wash*..dish*|table*|counter*|window*
dish*
wip*..counter*|table*
make..bed
dust
barr*
trape*
lav*..plato+|trastes
aspir*
limpi*..mesas|mostrador|piso
wip*..tables
care task
chore+

4 garden < life_skills
weed|weeds|weeding|rake|rakes|raking|seed+|soil|greenhouse
pot+..plant*
feed*..animal*|chicken*|goat*
seeds
trowel
potting
watering can
soil
reg*..planta+
sembr*
semilla+
huerto
water|waters|watering..plant*|seed*|bed+|garden|flower+
plant|plants|planting
dig|digs|digging

5 money < community
count*|pay*|mak*|us*..coin+|bill+|dollar+|money|change|debit/credit/gift card|cash
next dollar
money
cashier
pay+|pays|paying
budget*
pag*..caja|exact*|con|dinero|cuenta
dinero
moneda+
billete*
cajer*

5 order-food < community
order*..food|meal|drink|lunch|counter|menu|snack
menu
orden*|pid*|ped*..comida|bebida|mostrador|restaurante
menu

5 shop < community
shopping list
grocery list
find*..item*|aisle|shelf|product*|store
cart..store
store
aisle
supermarket
lista de compras
compr*
tienda
supermercado
producto*

5 cross-street < community
cross*..street*|road|intersection*|parking|driveway
crosswalk
curb+..street
traffic
pedestrian
cruz*..calle*|estacionamiento
peaton*
semaforo

6 !ride-transit < community
city bus
tram
subway
metro
transit
fare
bus stop/route/pass/schedule
train
tram
signal the driver
get* off
press the bell
rides
autobus publico
autobus de la ciudad
tarifa
parada
board*..car|train|bus|tram
rail car

4 ask-stranger < community
ask*..store|worker|employee|clerk|cashier|librarian|driver|staff
community worker*
pregunt*|pid*..emplead*|cajer*|bibliotecari*
pid*|pregunt*..empleado*|dependiente*|cajer*|chofer
empleado+

4 safety-signs < community
sign+..community|safety|restroom|exit
safety sign*
stranger
emergency
senal* de seguridad
salida de emergencia

5 job-task < vocational
stock*
package*|packag*
assembl*
deliver*
collat*
shred*
sort*..recycl*|mail|items|laundry|bins|cans|stock|by
bin+..empt*|liner
recycl*
job/work/shift task+
task list
hang*..garment*
tag+|tagging
work site
supplies..shelf
inventory
clipboard
label*..package*|jar*
cart..classroom*
reparti*|entreg*..correo|pedido*|salon*|recad*
recicl*
clasific*
empac*..cajas|producto*|bolsas
tarea* de trabajo
surtir|surt*
garment+
hanger+
resupply
tray line
envelope+
feed..sheets
posted responsibility
by room number
stack..by
shipping box*
pack..items
boxes
sku
shelf tag*
silverware
jig

5 clock-in < vocational
clock in/out
clocks in/out
time card/sheet
timesheet
punch in
arriv*..shift|work..time
put*|fasten*|tie*..apron|uniform
ficha*|march*..entrada|tarjeta
delantal
uniforme

5 serve-customers < vocational
customer+
tak*..order+
greet*..customer*|guest*
cash register
barista
client*
toma*..pedido*|orden*
caja registradora
repeat the order
order back
missing detail
restock

5 !job-talk < vocational
supervisor
coworker+
co worker+
boss
coach..report*
report*..finish*|done|problem*
ask*..supervisor|coworker|boss|manager
companer* de trabajo
jef*

5 job-search < vocational
interview*
resume
application
job form*
career*
portfolio
entrevista*
curriculum
solicitud*
tell me about yourself
voicemail
phone call
callback
llamada

5 join-play < social_participation
join*..game|play|group|peer*|activity|friend*
enter*..play|game|group
invit*..peer*|classmate*|friend*|play
ask*..to play
play with..peer*
initiat*..play|peer*|interaction*
unir*|une|invit*|integr*..juego|companer*|jugar|grupo
cooperative play
play with
shared idea
two children
alongside..peer*|child*
play..beside
start* a game
start*..game

5 greet < social_participation
greet*
say* hello/hi/goodbye/good
wav*
hello
greeting*
salud*
despid*
buenos dias
hola
adios
good morning
bye

4 share-materials < social_participation
shar*..material*|toy*|crayon*|supplies|space
comparti*|compart*..material*|juguete*|crayon*

5 work-with-partner < social_participation
partner*..work|task|project|lab
division of tasks
role+..group
group project/task/work
assigned role
cooperat*
collaborat*
accept*..role|idea
trabaj*..pareja|companer*|grupo|equipo
colabor*
rol
negotiat*
who does what
share* the work
job in the group
teammate*
team

4 compliment < social_participation
compliment*
thank*
congratulat*
say* please
say..nice|kind
polite*
elogi*
felicit*
agradec*
da* las gracias
appreciation*
kind wish
kind word*
encourag*

5 take-turns < play_turns
trad*..toy*
your turn
tak* turn*
tak* a turn
speaking turn
turns..game|play|toy*
wait*..turn
turn taking
board game
card game
tom*|esper*|respet*..turno*
juego de mesa
a turn
move the pawn
wait* for/his/her turn
roll..die|dice
hand|pass*|ask*..dice
whose turn
raise/raises/raising..hand
wait* to be called
without shouting/calling/blurting out
without interrupting
refrain from interrupting
levant*..mano
sin interrumpir

5 pretend-play < play_turns
pretend*
dramatic play
make believe
play* next to
parallel play
act out
play scheme*
play steps
functional play
play|plays|playing..toy+|sequence|steps
jueg*..simbolic*|imagin*|lado|juguete*
simul*..juego

4 game-rules < play_turns
rule+..game
game..rules
stay* in the game
regla+ del juego
reglas..juego

5 keep-conversation < conversation
conversation+|convers*
topic
maintain*..exchange*|talk|topic
comment*..topic|related|peer*|relevant
exchanges
stay* on topic
back and forth
conversacion
tema
intercambio*
comentario+
on topic
other persons topic
anothers topic
wait* for a pause
comments that
keep* an exchange

5 discuss < conversation
discuss*
disagree*
agree
debate*
opinion*
build* on..idea*|comment*
argument*
rebut*
contribut*..idea*|comment*|group
counterargument*
defend*
propose
discut*|discusion
debat*
opin*
argument*
no estar de acuerdo
aport*..idea*
claim+..reason*|evidence
counterclaim*
counter reason
claim
agree on
teammates point
add her own
adds his own
build* on
talking point

4 ask-peers < conversation
ask*..peer*|classmate*|friend*|partner*|buddy
follow up question*
question..classmate*
pregunt*..companer*|amig*

5 repair-talk < conversation
repair*
clarif*..message|understood
rephras*
repeat*..message|understood
communication breakdown*
repar*..mensaje|comunicacion
reformul*
no le entiend*

5 others-thoughts < conversation
perspective*
another persons
thought+..person|others
expected comment
what..thinking
facial expression*
nonverbal
non verbal
body language
tone of voice
social cue*
sarcas*
infer*..feel*|think*
perspectiva*
lo que piensa*
gestos
expresion facial
character*..feel*
feel*..character*
another person..feel*|think*
thinking
differently
point of view
how people
social scenario

6 ask-for-help < self_advocacy
ask*|request*|seek*|rais*...help|assistance|hand
ask for help
help card
ped*|pid*|solicit*..ayuda
levant*..mano

5 ask-to-clarify < self_advocacy
clarification
ask*..repeat*|repetition|slower|again|clarif*|meaning|seat|caption*
not hear/understand
misses something
ask* for a repeat
aclar*|aclaracion
ped*|pid*|pedir..repit*|repet*
missing part
repeat..part
what she/he missed
no entiend*
parte no
ask*..repeat
say..i did not hear
no te oi
lo repites
repit*..por favor|parte
wait..what

5 accommodations < self_advocacy
accommodation*
extended time
self advoca*
preferential seat*
disclos*
explain*..stutter*|hearing|disability|diagnosis|needs
iep
acomodacion*|adaptacion*
autodefen*
sus necesidades
stat*|tell*|explain*..need*|concern
asks for the notes
what he/she/they needs/need
set up he/she needs
what helps
i need

5 hearing-tech < self_advocacy
hearing aid*..report|check|battery|change|tell
remote mic*
remote microphone
fm system/signal/receiver
cochlear
device fault
battery|batteries..hearing
equipment..check
hand..transmitter|microphone
audifono+
implante
microfono
pila*
check*..hearing aid*|aids|receivers|remote
hearing aid*...dead|whistling|off|working|on|broken
aids and mic
microphone..off|on|drops
mic+
sound drops
hearing aid receiver+
receivers
microphone with
sound cuts
procesador
bobina
implante
processor
coil

4 listen-with-aids < comprehension
ling sound+
ling
with both hearing aids
with hearing aids
turn to a voice
auditory..alone
listening check
name/names a sound
ling sound*
without lip*
interpreter
lipread*
speechread*
con audifonos
sonidos de ling

5 request < expressive_language
request*
ask*|requests..for more|for item*|for object*|for food|for toy*|for snack|for turn|want+
i want
mand+
ped*|pid*|solicit*..objeto*|comida|juguete*|mas|quiere
quiero
ask*..for a toy|for a turn|toy or a turn
my turn
join two words
comment or request
lo pedira
la pedira

5 say-sentences < expressive_language
sentence+..say*|speak*|tell*|with|in
say*|speak*|use+|uses|produc*|formulat*|answer*|describ*..sentence+|utterance+|phrase+|words
complete sentence+
word phrase*/utterance*/sentence*
two word
three word
four word
mean length
oracion*..complet*|palabras
frase+ de
oraciones
enunciado*
combin*..palabras
repeat*..sentence*
repeat it
combine*..word+|sign+|symbol+
word combination+
repet*..oracion*
will say|tell..sentence
i think

5 grammar < expressive_language
past tense
verb+
pronoun+
plural*
articles
preposition*..use*
irregular
grammar|grammatical*
subject verb
conjunction*
tense+
possessive*
is verbing
gender|genero
concordancia
verbo*
pronombre*
preposicion*
preterito
pasado
articulo*
plural*
conector*
concuerd*
genero y numero

4 describe < expressive_language
describ*
explain*
tell*..how|why|about|what|steps
expla*
attributes
features
function+
describ*|descri*
explic*
caracteristica*

4 label < expressive_language
name+..colors
label*|nam*..object*|picture*|item*|action*|animal*|colors|vocabulary
nombr*|identific*..objeto*|dibujo*|imagen*|accion*

4 ask-questions < expressive_language
ask+|asks|asking..question*|wh|who|what|where
question form*
hac*|hara|formul*..pregunta*

5 word-meanings < vocabulary
defin*
meaning+
vocabular*
synonym*
antonym*
context clue*
prefix*
suffix*
root word*
multiple meaning*
affix*
tier
academic word*
category|categories|categor*
defin*|significado*
sinonim*
antonim*
vocabulario
prefijo*
sufijo*
claves de contexto
categor*
cognado*
explain*|explic*|tell*..new words|palabras nuevas
new words
palabras nuevas
word parts
roots

6 =figurative < vocabulary
figurative
idiom*
idom*
simile+
metaphor*
lenguaje figurado
sentido figurado
metafora*
simil
similes
modismo*

5 retell < narrative
retell*
story|stories..tell*|element*|grammar|parts
narrat*
sequenc*..event*|story|picture*|steps
tell*..story|event+|happened|order
in order..event*|story
personal narrative
recount*
beginning..middle
recont*
volver* a contar
relat*
narra*
cont*..cuento|historia|orden|paso|suces*
secuenci*
inicio
sucesos|eventos

5 summarize < narrative
summar*
main idea/point*
sum up
key detail*
gist
paraphras*
resum*
idea principal
idea central
detalle* clave
parafras*
in own words
in her own
in his own
her own words
his own words
own words
palabras propias
con sus palabras
restat*..asked|problem|question
put/puts the question
restate what is

5 answer-questions < comprehension
answer*|respond*..question*|who|what|where|why|wh
wh question*
comprehension question*
contest*|respond*..pregunta*|quien|donde|que

5 infer < comprehension
add*..evidence
infer*
predict*
why..character*|happened|acted
cite*|quot*..evidence|text|line
evidence
conclusion*
cause*..effect*
compare*|contrast*
infer*|inferencia*|predi*|predec*
evidencia
causa y efecto
compar*
por que..personaje

5 follow-directions < receptive_language
follow*..direction+|instruction+|command*
step direction*/instruction*
directions
written procedure
carry out..direction*|instruction*
sig*|segu*|cumpl*..instruccion*|indicacion*|orden*
instrucciones
indicaciones
restat*..steps|directions
steps..written
written steps
pasos escritos
procedure
step list
steps in order
missed step
picture recipe
text directions

4 point-identify < receptive_language
point*|identif*|select*|touch*..picture*|object*|item*|color*|shape*|concept*|body
show*..me|picture*
receptive*
senal*|apunt*|identific*|toc*..dibujo*|objeto*|imagen*|lamina*
find/finds/finding..object*|item*|picture*..described|named|by use
objects described

5 concepts < receptive_language
concept+
first..last
in front
next to
spatial
above
below
quantity
concepto*
encima|debajo|detras
mas que
menos que
igual que
more than
less than

5 word-sounds < phonological
pull apart
clap*..syllable*
rhym*
syllable*
blend*
segment*
phoneme phonological
phonemic/phonological aware*
beginning/initial/first/final sound+
sound*..word+
onset
letter sounds
rima*
silaba*
segment*|combin*..sonido*|silaba*
sonido inicial
conciencia fonologica
fill in the last word

5 read-words < phonological
decod*
read*..words|sight|cvc|sentence*|passage|nonsense
sight words
sound out
lee*|leer*..palabras|silabas|oracion*
decodific*
palabras de uso frecuente

4 clear-speech < articulation_carryover
phoneme_sign
grupos consonanticos
sonidos dificiles

6 !clear-speech < articulation_carryover
intelligib*
articulat*
speech sound*
consonant*
over articul*
clear speech
pronunc*
cluster*
minimal pair*
multisyllabic
inteligib*
sonido+ del habla
pronunci*|articul*

6 !smooth-speech < fluency
stretchy speech
stretch*..sound*|syllable*
stutter*
fluen* speech/speaker/strateg*/shap*
disfluen*
dysfluen*
easy onset*/start*
cancellation*
pullout+
pull outs
light contact*
pausing|pause+..phras*|speak*|slash
slow/slower rate
rate of speech
prolong*
tartamud*
disfluen*
fluidez al hablar
inicio+ suave*
habla lenta
pausas
relaxed rate
connected speech
easy speech
unhurried
stumble*
racing
blocks..speech|stutter*

6 !voice < voice
voice loud
inside voice
indoor voice
appropriate voice level
voice levels
pitch glides
semi occluded
nodules
voice..audible|reaches|carr*|travel|across|heard|back|volume|hoarse*|reson*|meter|breath|easy|clear
loud* enough
volume of
vocal
vocally
vocal abuse
easy voice
attention..yell*|shout*
hoarse*
throat
resonan*
breath support
diaphragm*
shout*|yell*|strain*|push*..voice|throat
back row
volumen
voz..fuerte|clara|audible|alcanc*|oiga|suave
ronc*
garganta
forzar la voz

6 !device-talk < aac
aac
speech generating
device..message*|button*|say*|ask*|comment*|icon*|press*|use*
core board/word*/vocabulary
communication board/book/device/system/app
picture exchange
pecs
symbol board*
two symbol*
symbols..request|comment|ask|say
picture symbol*
voice output
switch..say|comment*|ask*|greet*|message*|talk*|choose*|answer*
aided
big mack
bigmack
eye gaze
touchchat
proloquo
tablet..say*|ask*|speak*
icon+..say|ask|request|comment|message|sentence|talk
combin*|select*|touch*|press*..icon+
core word+
sgd
comunicador
tablero/libro de comunicacion
caa
dispositivo
pictograma*
simbolo*
aparato
interruptor
switches..say|comment*|ask*|greet*|message*|choose*
podd
partner assisted scanning
communication book
core board
single message switch/button
message switch/button
speech button

5 !sign-talk < aac
sign+|signs|signing..asl|sentences|words|peer*
sign or say
say or sign
asl
manual sign*
senas
lenguaje de senas
fingerspell*
auslan
sign more/finished/help
by sign

5 jump-hop < gross_motor
jump*
leap*
jumping jacks
salt*|brinc*

6 hop < gross_motor
hop|hops|hopping
salt*|brinc*..un pie|un solo pie|pata coja
de cojito

6 skip-gallop < gross_motor
skip|skips|skipping
gallop*
galop*

5 run < gross_motor
run|runs|running..feet|meters|metres|laps|around|yards|peers|tag|minutes|base+
running
laps..run*|jog*
jog*
tag..run*
sprint*
corre|correr*|corra|corran|corriendo|corrio|corren
tag
chang* direction
run..ft|m

5 climb < gross_motor
pool ladder
climb*
ladder
down the slide
on the slide
monkey bars
rung+
climber
play structure/equipment
hang from
trep*
escal*..juego|estructura|resbaladilla
resbaladilla
tobogan
escalera de mano
sub*|baj*..estructura|resbaladilla|juegos
swing across
cross*..rings|rungs|bars

5 swing < gross_motor
pump..swing|legs
columpi*
swings
on/the/a/platform swing

5 ride-bike < gross_motor
trike
tricycle
bike
pedal/pedals/pedaling
scooter
bicicleta
triciclo
pedale*
patineta

5 copy-movements < gross_motor
motions to
motions with
motions..song*
imitat*|copy|copies|perform*..movement*|motion*|action*|gesture*|dance|steps|pose*
dance
dances
yoga
movements..song*|music|order
motor sequence*
imit*|copi*..movimiento*|gesto*|accion*
bail*
fingerplay*
clap*
actions paired
imitate*..actions
finger play*
imitat*..motions
copy..move sequence|sequence
copies..sequence

4 strength < gross_motor
push up*
pushup*
sit up*
squat*
plank
core strength
curl up*
exercise*
weights
stretches
stretch..arms|legs|before|after
band routine
resistance band+
exercise band+
theraband*
warm up
strength
endurance
heart rate
abdominal*|sentadilla*|ejercicio*|estir*|calentamiento|resistencia
cardio*
perceived exertion
self paced
self-paced activity
box 10 times
repetitions of
sets of
bridge|bridges
side plank
balance on hands
pedal ergometer
step up and down
continuous minutes
bear walk
crab walk
log roll

3 move-with-class < gross_motor
obstacle course
crawl*
animal walk*
roll*..mat|body
move*..the class|gym|room
participat*..pe|gym|games|class
gate*
circuito|obstaculo*

5 throw-catch < ball_skills
bounce pass
pass|passes..teammate*
throw*|catch*|toss*|bounce*|dribbl*|strik*|hit*|roll*..ball|target|beanbag|balloon|peer|feet
catch*
dribbl*
bat
racket
ball
lanz*|atrap*|tir*|cach*|bot*|rebot*..pelota|balon
serve/serves/serving..volleyball|ball|net
volleyball
return*..hits|serve+|ball
atrap*|cach*..dos manos|pies|pelota
handball

6 kick < ball_skills
either foot
dribbl*...foot|feet
kick*
soccer
pate*
patad*
with his foot
with her foot
with one foot
rolling ball with

5 keep-balance < balance
tree pose
hold*..pose
yoga
balanc*
beam
one foot/leg
single leg
tandem
without falling
loss of balance
uneven
equilibrio
un pie
viga
sin caer*
stand*..leg|foot
either leg

8 =bus-steps < stairs
bus steps
step+..bus|van|train
step*|climb*|board*..bus|van|vehicle
escalon*..autobus|camion|bus
sub*|baj*..autobus|camion|bus

5 climb-stairs < stairs
climb*..steps|step|stairs
come*..down..steps
step*..up and down
step* over..gap|curb
up and down..steps
stair*
flight
handrail|railing|rail..step*|down|up
reciprocal*
alternating feet
climb*..flight*|floor
steps..up|down|bus|rail
curb
ascend*|descend*
escalera*|escalon*|peldano*
pasamano*|barandal
sub*|baj*..escal*
sub*|baj*..pisos|piso|acera

5 walk < walking
walk*|ambulat*
gait
walker
crutches
forearm crutches
steps..walker
pace
camin*
andador
muletas
march*..clase|pasillo

5 travel-cane < walking
cane
white cane
trail*..wall|hand
sighted guide
orientation and mobility
landmark*
route..independent*
baston
guia vidente
orientacion y movilidad

6 !drive-chair < wheelchair
joystick
power chair
drive*|steer*..chair|wheelchair
silla electrica
propuls*
manual chair
power wheelchair
propel*..chair
self propel*

4 drive-chair < wheelchair
wheelchair
power chair
propel*
joystick
maneuver*|drive*|steer*..chair|hall*|door*|around
brakes
tie down*
ramp
silla de ruedas
silla electrica
propuls*
freno*
rampa

6 !sit-down-get-up < transfers
stand pivot
pivot transfer
pivot..wheelchair|toilet|bench|commode
transfer*..toilet|chair|wheelchair|bench|floor|bus|seat
traslad*..silla|inodoro
slid*|get*..into|out of..booth|seat|chair|van|car
come* up to standing
floor to standing
half kneel*
into the chair
from wheelchair to
from chair to
to wheelchair from

5 sit-down-get-up < transfers
transfer*
sit to stand
stand to sit
stand/get/gets up
sit* down
rise*|lower*|get down..chair|floor|rug|carpet|mat|bench|seat|toilet
floor to stand
stand* from
stand pivot
pivot transfer
half kneel
to and from the floor
lev*|sent*|parar*|pare..piso|suelo|silla|alfombra|banco
traslad*|transferencia*
ponerse de pie

5 sit-upright < positioning
sit*..upright|unsupported|tall|balance|minutes|supported|cross
posture
upright
trunk..upright|control|steady|straight|tall
head..up|control|midline
adaptive/adapted/supported chair/seat*
feet flat
lean*
slump*
postura
tronco
erguid*
sentad*..apoyo|derech*|minutos
cabeza erguida
tailor sit*
ring sit*
tailor sitting
side sit*
cross legged

5 stand-supported < positioning
stander
standing frame/program*/table
bear* weight
weight bear*
weightbear*
stand/stands/standing...minutes|table|counter|support*|frame|hand
tall kneel
bipedestador
carg* peso
de pie..minutos|mesa|apoyo
stand|stands..riser+|song*|standing up|concert|desk|raised
de pie

5 carry-tray < carrying
carry*|carries..tray|food|lunch|plate|cup|bowl
bring*|hold*|balanc*|take*..tray
llev*|carg*|transport*..bandeja|charola|plato|comida|vaso

5 carry-things < carrying
carry*|carries|lift*..book*|box*|bag|backpack|binder*|chair|crate*|item*|objects|basket|ball|laptop|weighted|mat|equipment
llev*|carg*|levant*..libro*|caja*|mochila|silla*|canasta|pelota
lift*|carry|push*..load|lb|pound|pounds|chairs|kg

5 doors < carrying
door*..open*|hold*|push*|pull*
open*|hold*|push*|pull*..door+
puerta+
empuj*..puerta

5 push-cart < carrying
push*|pull*..cart|carts|wagon+|sled|bin|bins|trolley|wheelbarrow|load
stack*..chair+
empuj*|jal*..carrito|carro|caja+|carretilla

5 play-instrument < visual_motor
shak*|strik*|play*|strum*|pluck*|hit+|tap*|blow*..instrument+|stick+|drum+|beat|note+|chord+|recorder|ukulele|xylophone|bell+|maraca+|bow|song
on the beat
rhythm
toc*..instrumento|tambor|ritmo
ritmo

5 !hearing-tech < self_advocacy
check*..hearing aid*|aids|receivers|processor|devices
microphone..signal|fault|off|drops|working
hearing aid*|implant|processor|fm|mic..working|dead|whistling|off|paired|battery
sound drops|cuts out

6 !sensory-tools < sensory_regulation
headphones
ear defenders
loud events/space/room/places
cover*..ears
ear plugs
orejeras
ruidos fuertes
lugar* ruidoso*
tap* los oidos

6 !device-talk < aac
programmed page
page set
on his device
on her device
with device
his talker
her talker
talker mounted
voice button
photo card+
picture symbols
pointing to pictures

5 take-feedback < social_participation
critique*
feedback
suggestion+..peer|partner|teacher
correction
corrected
retroalimentacion
sugerencia+

5 present-to-class < expressive_language
speak*|present*|talk*..front|audience|to the class|to class
oral presentation
eye contact..class|audience
present*..project|report|slides
speech of
stand before
exposicion*|present*..clase|oral|grupo
hablar* frente
minute talk
giv*..talk
mirando al publico
con voz audible

2 write-sentences < handwriting
writ*
escrib*

2 walk < walking
gait trainer
walker
andador

2 answer-questions < comprehension
answer*
contest*

3 listen-attentively < attention
eye contact
quiet during
raise hand
raises hand
wait* to be called

6 !carry-tray < carrying
carry*..tray
llev*|carg*|transport*..bandeja|charola

6 !ask-questions < expressive_language
will ask|asks..wh question*
ask a/one/two/three question/questions
ask..wh question*

9 !present-to-class < expressive_language
present|presents|presenting..facts|report|project|slides|to the class
deliver*..speech|rebuttal|talk|report
give|gives|giving..report|talk|speech|presentation
oral report/presentation
expon*|presentar*..a la clase|frente al grupo

9 !ask-for-food < expressive_language
ask*|pick*|choose*|request*..milk|juice|drink+|snack|food|water
ped*|pid*|elij*|elegir*..leche|jugo|agua|comida|merienda
orders..snack|drink|milk|food

6 !tell-steps < narrative
describ*|explain*..step|steps
order steps
steps..aloud
state|states|tell*|say*|retell*..steps
dira|decir|diga|cuent*|contar*..pasos

6 !walk-out < walking
walk*|go|goes|get|gets|ramp..field|playground|blacktop|yard
camin*|ir|ira..patio|cancha

6 reach-shelf < balance
reach*..shelf|shelves|overhead|floor
reach* overhead
reach up
reach down
pick*|put*..back books
alcanz*..estante|repisa|libro*
take/takes/get/gets/pull/pulls..book+|item+..shelf|shelves
from a shelf
off the shelf
reacher

5 turn-pages < visual_motor
turn*..page+
hold*|holding..open
read*..self chosen book
hold*..book
pas*..pagina+
pas*..hojas

5 activate-tool < visual_motor
activat*..tool|toy|blender|switch|appliance
switch..paint*|stamp*|toy|blender|cook*|activat*
switch
switches
head switch
activ*..interruptor|juguete|aparato

6 online-course < exec_function
module+
online course/courses/class/lesson
open..unrelated tabs
credit recovery
modulo+
curso+ en linea

6 !use-mouse < keyboarding
mouse
trackpad
touchscreen
touchpad
raton
click*..drag*

6 !ask-for-help < self_advocacy
when/is/gets/being stuck
cuando se atora/atore
`;
