import { pattern } from "./read-lexicon";

/** Words after which a goal says what the student will do. */
export const OUTCOME_WORDS = `
will
student
puede
podra
lograra
estudiante
alumno
alumna
demonstrate
able
`;

/** Words that open the condition of a goal. */
export const CONDITION_WORDS = `
given
when
while
during
using
after
before
upon
throughout
once
dado
dada
cuando
durante
usando
utilizando
despues
antes
mientras
through
via
whenever
if
`;

/** Words after which a goal names what should stop. */
export const NEGATION_WORDS = `
without
not
no
isnt
wont
never
longer
instead
rather
nor
sin
avoid
avoids
reduce
reduces
decrease
decreases
eliminate
stop
stops
refrain
refrains
`;

/** Words that end what a negation reaches. */
export const NEGATION_END_WORDS = `
when
will
and
to
with
in
on
during
while
using
until
y
con
en
but
`;

/** Words between "will" and the verb of the outcome. */
export const OUTCOME_FILLERS = `
student
the
be
able
to
independently
correctly
accurately
spontaneously
consistently
demonstrate
demonstrates
improve
increase
use
uses
show
develop
then
appropriately
successfully
safely
estudiante
el
la
los
su
`;

/** Problems that a goal wants to reduce, which name its skill as clearly as the skill itself. */
export const NAMED_PROBLEM = pattern`
elop
bolt
running
runs
run\x20
leav
losing
loses
spill
fall
reversal
interrupt
call
blurt
cover
wander
distress
cry
grab
hit
kick
throw
stutter
repeat
prolong
forgot
whin
frustrat
contact
roll
place
head down
skipping
attention
off task
redirect
remark
topic
drop
touch
gag
throat
lisp
vocal
anxi
anger
avoid
derram
correr
abus
hands
tantrum
refus
yell
away
shut
protest
complain
melt
ignor
wait
`;

/** Outcome verbs of language: talking about shoes, meals or balls is still language. */
export const TALK_VERB = pattern`
^(?:
 describe
 explain
 tell
 retell
 recount
 summarize
 summarise
 define
 answer
 ask
 discuss
 list
 state
 say
 comment
 report
 predict
 infer
 compare
 paraphrase
 produce
 formulate
 respond
 sequence
 label
 compose
 narrate
 talk
 speak
 read
 watch
 listen
 contar
 describir
 explicar
 decir
 respond
 resumir
)
`;

/** Outcome verbs of the body. */
export const MOVE_VERB = pattern`
^(?:
 walk
 jump
 hop
 run
 climb
 stand
 sit
 step
 kick
 throw
 catch
 propel
 steer
 transfer
 push
 pull
 carry
 lift
 pedal
 descend
 ascend
 balance
 roll
 skip
 gallop
 squat
 ride
 navigate
 ambulate
 travel
 lower
 rise
 move
)
`;

/** "A recipe card", "music-themed": a thing made of paper or a theme is what the talk is about, not the skill. */
export const MATERIAL = pattern`
^(?:
 cards?
 themed
 story
 stories
 books?
 playlist
 pictures?
 worksheets?
 scenarios?
 unit
 video
 posters?
 shaped
 party
)$
`;

/** Words that say how well, how often or with how much help, and small words: no skill is known by them. */
export const MEASURING = pattern`
^(?:
 prompt
 cue[sd]?$
 cueing
 remind
 times?$
 trial
 opportun
 occasion
 observ
 independ
 indep$
 accura
 correct
 consisten
 measur
 document
 data$
 least$
 fewer
 than$
 given$
 with$
 percent
 minim
 moderate
 assist
 support
 baseline
 goal
 period
 quarter
 session
 weeks?$
 days?$
 months?$
 years?$
 seconds?$
 minutes?$
 the$
 and$
 for$
 his$
 her$
 their$
 will$
 student
 [a-z]$
)
`;

export const GENERALISING = pattern`
generali
across settings
across environments
multiple settings
variety of
natural
carry over
carryover
unstructured
spontaneous
throughout (?:the )?(?:school )?day
conversation
`;

export const MAINTAINING = pattern`
maintain
maintenance
continue to
`;

export const MODELLING = pattern`
hand over hand
hoh
full physical
with modeling
after demonstration
imitat
given (?:a )?model
`;

export const LEARNING = pattern`
maximum
max assist
mod assist
moderate assist
hand over hand
hoh
emerging
stimulab
introduc
tolerate touching
`;
