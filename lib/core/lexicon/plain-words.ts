/**
 * Ordinary words that lie one letter away from a word of the lexicons and are no misspelling of it
 * ("smells" is not "spells"). Collected from prose; they only keep the speller quiet.
 */
export const PLAIN_WORDS: readonly string[] = (
  "abort accessing adapter added adding additions addresses advice advised alignment alive allocated " +
  "alphabetic alter alternative animal animals appending apple apples article assemble aware badges " +
  "balls bands banner basis beach became behaviour bells bench better bills blank blister blood bloom " +
  "books boots bother bottle bottles bounded braces brake branch branches brave bread break bring " +
  "brings broom brown built bunch bundle butter calculating calling calls candle candy cards carts " +
  "cases chance charge cheese choose chops chose chosen claps class clause clean cleaned clear click " +
  "clings closes closing cloud clown coach codes coding collected collection collections column coming " +
  "committed companies comparator compared compares comparing compilation compiling compliant " +
  "compression compressions compute computed computes computing concept concerns condition conditions " +
  "confusion connected connecting connection connections constants constructing constructors contained " +
  "containing contract convention conventions convert converted converter converting converts cooks " +
  "copied coping couch couldn covert cream cries crops crowd crown currently curve customized darts " +
  "dashes decide decided decides depending derive detail detecting detection difference directive " +
  "directives directory dream dries drills drops easter effective element enclosing encode encodes " +
  "entire environment environments especially essentially executing execution expensive experimental " +
  "expiration explanation explorer failing fails falls faster feature fifth files filtering finder " +
  "finger fingers finished flaps flies flings flood floor flown folding forced forces forcing forked " +
  "fourth fractional frames frills generally generates generation ginger glass goose grade grammars " +
  "grape grapes grass great greek grills groom hamster handle handles handling hands handy harder " +
  "heading hills historical hooks hoping identity ignored indication information inner insert " +
  "insertions integration intentional interacting interactive intercept interest interface interfaces " +
  "intersect intersection invocation joint joints jungle kings knows lacks lands latter launch layer " +
  "letter limits linear linked linking links listing literally little lives loaded locked logic looks " +
  "loops loose lunch manipulate manipulating manipulation march marked marking master measure measures " +
  "median middle minister mister modal modes monster month months moose mouth mouths multiply munch " +
  "named newer noose noted older opened packaging packed panel parent parents parses parts passed patch " +
  "patched patches patching pause peach pencil pencils permission permissions person persons place " +
  "places plain plane plaster plate plies point points ported ports positional possibly pouch practical " +
  "preceding predicate predicates preserved preserves preserving preset prevent preventing prevents " +
  "price prices print printed prints prize proceed protect protected protection prune puddle punch " +
  "quite reach react receiving recorded refuse refused refuses regarding regular repeating require " +
  "requires requiring resetting resort resulting retain reused rings roots rules saddle sands sanitize " +
  "saved saves saving scare scope score scream seems sells served serves session setting settings shade " +
  "shaking shall shallow shams shape share sharing shaving sheep sheet shell ships shirt shops shore " +
  "short shorter shouldn showing shows shrills sides significant signs simply singer single sings " +
  "sister situation situations sizes skills skirt slack slaps sleep sleet slice slight slings smart " +
  "smell smells snaps snore sorts space spaces spans specially spice spies splitting spread spring " +
  "springs square squat stable stair stale stare stars started stats status steep steps stings stops " +
  "store storing stork storks story strap straps stray stream streaming streams street string strings " +
  "strip stripe stripping strips strong structures stuff suites supplied surface sweet swings switched " +
  "taken teach tells temporary tested testing tests thank thanks theme thick things though threading " +
  "thrills timed timing touch trace trade trailing train transaction transform transformation " +
  "transforming transforms transient translation translations transpose traps traversing treat trick " +
  "tricks tries truck trucks trying tuning upload users wagon waist waiting walls waving winds wings " +
  "winter wiping worked workspace wouldn wrapped wraps wrist writes wrong wrote"
).split(" ");
