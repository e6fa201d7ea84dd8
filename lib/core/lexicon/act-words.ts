/**
 * Words by which the act that a goal asks for is taken from its sentence, see core/reasons/read-act.
 */

/** Verbs of goals in their plain form. "!" doubles the last letter before "-ing". */
export const ACT_VERBS = `
accept activate add adjust advance agree align allow alternate answer approach arrange ascend ask assemble attach
attempt attend balance bear begin! bend blend blow board boil bounce break bring brush build butter button buy buzz calculate
call calm carry catch change check chew choose chop circle clap! clean clear click climb clip! close collect color colour
combine come comment compare compose comprehend connect construct continue contribute control! cook coordinate copy
correct count cover crack crawl create cross cut! decide deliver demonstrate descend describe dice dictate dig! dip! direct
disagree discuss dispense divide don! doff draft drag! draw dress dribble drink drive drop! dry dump eat edit email
empty encourage engage enter erase estimate evaluate exchange exit expand explain explore express extend fasten feed
fetch fill find finish fix fold follow form formulate frame gallop gather generate get! give glue go grab! grasp greet grip!
hand handle hang have help highlight hold hop! hug! identify imitate infer initiate insert interpret interview introduce invite iron
jog! join jump justify keep kick knead kneel label lace lace launch launder lay lead leap learn leave lie lift line link list
listen load locate lock log! look lower maintain make manage maneuver manipulate march mark mash match measure mix
modify monitor mop! move name narrate navigate negotiate notice offer open operate order organise organize orient outline
pack paddle paint paraphrase park participate pass paste pause pay pedal peel perform photograph pick pinch pitch pivot
place plan! plant plate play plug! point pound pour practice practise predict prepare present press print prioritize
produce program! project pronounce propel! propose pull pump punch push put! raise rake reach read rearrange recall
recite recognize reconstruct record recount recycle refer! regulate rehearse rejoin relate remain remember remove repair
repeat reply report request reread resolve respond restate retell retrieve return revise rhyme ride ring rinse rip! rise
roll rotate row rub! run! say scan! scoop scoot scrape scribble scrub! seal segment select self-propel send separate sequence serve
set! shake shape share sharpen shave shelve shift show shut! sign signal sing sip! sit! skip! slice slide slow snap! snip! solve
sort speak spell spin! spit! spread spray spring squat! squeeze stab! stack stamp stand start state stay steer step! stir!
stock stop! store strike string stretch summarise summarize sum! support surrender sustain sweep swim! swing switch take talk tag! tap!
taste tell tear thread throw tidy tie tilt tolerate touch toss trace track trade transfer! transition transport travel trim! try
tuck turn twist type undo undress unfasten unfold unlock unmute unpack unroll unsnap! unwrap! unzip! use utter verbalize
volunteer wait walk wash watch wave wear weave weigh wheel wipe work wrap! write zip!
`;

/** Before the verb of the act: "be able to", "independently". Words in -ly are left out too. */
export const ACT_LEADS = `
be able to
demonstrate the ability to
demonstrate ability to
show the ability to
also
first
then
`;

/** The act ends before these. */
export const ACT_ENDS = `
with without using when while during after before given until till within so if unless as because following upon once
whenever where since although though rather instead by per not no never like including such eg ie e i even but
independently following through throughout despite versus vs than whether despite approximately
`;

/** Before an amount these end the act: "for ten minutes", "in under 40 seconds". */
export const ACT_MEASURES = `for in on to at from of over across within about`;

/** Amounts, and what is counted by them: "ten minutes", "4 times". */
export const ACT_AMOUNTS = `
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty least most under less
fewer more up
`;
export const ACT_UNITS = `
second seconds sec secs minute minutes min mins hour hours times time x days day trials opportunities reps repetitions
percent prompts cues consecutive
`;

/** An act never ends in these. */
export const ACT_TAILS = `
and or then a an the his her their its own of to in on from for into onto between around that which who what how
is are was be not both each every any some two three four five six seven eight nine ten one another other until
this these those your my our it's he she they least at by as with
`;

/** After "to" these begin a purpose, which is no part of the act. */
export const ACT_PURPOSES = `
improve increase participate access support reduce prepare promote be demonstrate maximize facilitate prevent allow
ensure strengthen build develop show help maintain keep avoid become express
protect reach
`;

/** An act may end in "to" and one of these; other verbs need what they are about. */
export const ACT_BARE_VERBS = `
join play go leave eat drink stop walk sit stand speak talk move read write start share help work rest dress swim
`;

/** After "and" and a verb these show that it is a verb here. */
export const ACT_OBJECTS = `
a an the his her their its it them him up down out off on in to at all one two three four five each own both
another for about what how why who when from back away through into onto over and or my your these those
`;

/** Spanish verbs of goals whose future does not show their plain form. */
export const SPANISH_FUTURES = `
hara hacer
dira decir
pondra poner
tendra tener
saldra salir
vendra venir
mantendra mantener
sostendra sostener
propondra proponer
volvera volver
detendra detener
obtendra obtener
expondra exponer
compondra componer
podra poder
querra querer
sabra saber
habra haber
`;

/** Spanish nouns that look like a verb in the future. */
export const SPANISH_NOUNS = `
lonchera carrera tijera escalera manera cara pera primera tercera madera cartera camara cuchara acera nevera regadera
licuadora era fuera espera hilera barrera ladera bandera palmera jugara frontera tierra para clara rara
`;

/** Words of French, which shares many words with Spanish. */
export const FRENCH_SIGNS = `et du au aux une des dans les son sa ses eleve`;

/** The act ends before these Spanish words. */
export const SPANISH_ACT_ENDS = `
con sin cuando mientras durante despues antes dado dada dados dadas si hasta segun tras usando siguiendo para porque
aunque como no nunca solo por p ej incluyendo en cada menos mas
`;

/** A Spanish act never ends in these. */
export const SPANISH_ACT_TAILS = `
y o e u a al de del el la los las un una unos unas su sus que cual lo le les se en con dos tres cuatro cinco seis
quien quién donde dónde qué cuál cómo por siete ocho nueve diez sobre cada todo toda todos todas otro otra
`;
