/**
 * Words that by themselves ask for privacy, quiet, equipment or a test room, in the notation of the skill cues; `unless`
 * names what only looks like it. The first entry that fits counts.
 */
export const PULL_OUT_CUES = {
  evaluation: {
    when: `
administer*
therapist to evaluate|therapist will evaluate|therapist will assess|to evaluate|will be evaluated
standard scores
norm referenced
evaluation..administer*|complete*|protocol
standardi*ed..test*|assessment*|evaluation|measure*
re evaluation|reevaluation
triennial
beery
bot 3|bot 2|bot3|bot2
dtvp
peabody..scales|developmental|motor
celf*
gfta*
sensory profile/questionnaire
school function assessment
6 minute walk test|six minute walk test
initial evaluation
eligibility
sfa
assessment..administer*|battery|results
complete..evaluation|testing|battery
formal testing
evaluar..prueba|estandarizada
evaluacion estandarizada
testing..quiet room|separate
`,
  },
  "intimate-care": {
    when: `
menstrual
menstruation
period care
sanitary/menstrual pad/pads
tampon*
catheter*
cath
self catheter*
colostomy|ostomy
genital*
private parts/areas
body safety..private
sexual*
masturbat*
suppositor*
enema
breast|bra..put*|don*|fasten*
shaving|shave|shaves..face|legs|underarm*|armpit*|razor
pubic
menstruacion
toallas sanitarias
cateter
wet dream*
personal care..private*
puberty..hygiene|care
`,
  },
  equipment: {
    when: `
prone..wedge
equipment protocol
repositioned by
sidelyer|side lying
passive..stretch*|range|rom|motion|program
range of motion
rom program|rom exercises|rom
serial cast*
casting
splint*..fabricat*|wear|fit|check*|schedule
brushing protocol/program
brushing..every|hours|protocol|program
wilbarger
joint compression*
astronaut
rotary
vestibular..program|protocol
suspended..swing|equipment
platform swing
e stim|electrical stimulation|estim
kinesio*
swallow study|swallowing..protocol|exercises
thickened liquid*
instrumental
oral motor..protocol|exercises|program|feeding trials
therapeutic listening
treadmill
lite gait|litegait
vital stim
desensitization protocol
stretching program|stretches..therapist|hamstring|heel cord*
hamstring..stretch*
heel cord*
estiramiento* pasivo*
rango de movimiento
orthotist
afo fitting|orthotic fitting
therapy pool
interactive metronome
mobilization
manual therapy|massage
weighted protocol
scar
e-stim
hydrotherapy
sensory gym..protocol|program|equipment
`,
  },
  "fluency-attitude": {
    when: `
stutter*..feel*|attitude*|thoughts|emotions|shame|fear*|accept*|avoid*|identity|impact
feel*|attitude*|thoughts|emotions|shame|fear*|negative|acceptance..about|toward|of|regarding..stutter*|speech|speaking|communication|disfluen*
word avoidance|avoidance..behavior*|words|speaking
avoid*..words|speaking..stutter*
desensitiz*..stutter*
voluntary stutter*..therap*|one|trusted|individual
secondary behaviors..stutter*|tension
sentimientos..tartamud*
core beliefs..stutter*
hierarchy of feared
feared..words|situations|speaking
identif*..moments|types of stutter*|disfluen*
educat*..about stuttering
support group..stutter*
`,
  },
  voice: {
    when: `
resonant voice/speaking
throat clearing
vocal strain
loudness..throat|vocal
vocal function exercise*
voice exercise*/therapy
vocal exercise*
easy voice
vocally abusive|vocal abuse|abusive vocal
throat clearing..vocal|log|reduce*
vocal hygiene
hoarse*
vocal nodule*|nodules
ejercicios de voz/vocales
breath support..phonation|voice|vowel*
diaphragmatic breathing..voice|speech|phonation
hypernasal*
vocal cord*
lee silverman
pitch..exercise*|glide*
sustain..phonation|vowel
semi occluded
`,
    // An easy start of the voice is also how a stutter is eased when speaking to others.
    unless: `
easy voice start*/onset*..pausing|present*|report*|speech|talk*
stutter*
`,
  },
};

/** Speech sounds that are ready for talk in class. */
export const CLASS_LEVEL_CUES = `
conversation*
spontaneous*
sentence*
connected speech
reading aloud
reads aloud|read aloud
reading out loud
oral reading
phrase*
classroom
class
carryover|carry over|carries over
generaliz*|generalis*
peers|classmates
structured activities
presentations
discourse
across settings
conversacion
oraciones
espontane*
narrative*
intelligib*
discussion*
lunch
talking
`;

/** Speech sounds that are still placed and drilled. */
export const DRILL_LEVEL_CUES = `
isolation
syllable level
syllables
single syllable*
syllable
word level
single word*
at word
words
in words
placement
tactile
mirror
minimal pair*
stimulab*
auditory discrimination
blocked practice
massed
dttc
apraxia
tongue
aislad*
silabas
espejo
palabra
palabras
tactil
nonsense
initial position
final position
medial position
all positions
articulators
productions
word
drill
motor planning
vocalic
approximations
per session
`;

/** Speech in whole sentences. */
export const CONNECTED_CUES = `
conversation*
spontaneous*
sentence*
connected
read*
phrase*
carryover|carry over
generaliz*|generalis*
discourse
conversacion
oraciones
espontane*
intelligib*
talking
speech|sounds..class*|lunch
`;

/** Drill that belongs outside the class, whatever else the goal says. */
export const PRIVATE_DRILL_CUES = `
cv
vc
tongue spot
tongue
at word level
isolation
placement cue*/cues
placement
stimulab*
dttc
blocked practice
massed practice
lateral..lisp|s
lateral lisp
apraxia..practice|drill|trial*|words
aislad*
tactile cue*..sound*|phoneme_sign|productions|word
mirror
syllable level
word level
minimal pair*
`;
