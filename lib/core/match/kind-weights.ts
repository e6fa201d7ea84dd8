/** Made by tests/workbench/train-kind-weights.ts: feature, then place of the kind (base 36)=weight in twentieths. */
export const KIND_WEIGHTS =
  "A:aac 0=-1 9=1 s=-1 e=1 5=-1 m=1 a=1 4=-1 z=1|" +
  "A:aac:elementary 5=-1 a=1|" +
  "A:aac:secondary e=1 z=1|" +
  "A:aac:young m=1|" +
  "A:articulation_carryover 2=1 l=1 c=-1|" +
  "A:articulation_carryover:elementary 2=1 5=1 c=-1|" +
  "A:articulation_carryover:secondary l=1|" +
  "A:attention w=1 b=1|" +
  "A:attention:elementary w=1 b=1|" +
  "A:attention:secondary j=-1|" +
  "A:ball_skills n=1|" +
  "A:ball_skills:elementary n=1|" +
  "A:belongings 11=1 0=-1 16=-1 3=2|" +
  "A:belongings:elementary 0=-1 16=-1 3=2|" +
  "A:belongings:secondary 11=1|" +
  "A:carrying k=1|" +
  "A:carrying:elementary k=1|" +
  "A:community y=1 10=-1|" +
  "A:community:secondary y=1 10=-1|" +
  "A:comprehension 2=-1 a=1 i=-1 j=1 f=1|" +
  "A:comprehension:elementary 2=-1 a=1 f=1|" +
  "A:comprehension:secondary e=-1 i=-1 j=1|" +
  "A:conversation 11=-1 5=1 q=1 j=-1|" +
  "A:conversation:elementary e=-1 q=1|" +
  "A:conversation:secondary 11=-1 5=1 j=-1|" +
  "A:dressing m=1|" +
  "A:emotional_regulation 11=-1 2=1 e=1 5=-1 m=1 v=1 f=-1|" +
  "A:emotional_regulation:elementary 2=1 e=1 5=-1 h=-1 m=1 v=1 f=-1|" +
  "A:emotional_regulation:secondary 11=-1 h=1|" +
  "A:exec_function 2=1 3=1 e=-1 h=-1 i=-1 j=-1 f=1|" +
  "A:exec_function:elementary 2=1 e=-1 h=-1 f=1|" +
  "A:exec_function:secondary 11=1 3=1 i=-1 j=-1|" +
  "A:expressive_language 9=1 s=-1 5=-1 c=1 i=1 4=-1 f=-1|" +
  "A:expressive_language:elementary 9=1 c=1 i=1 f=-1|" +
  "A:expressive_language:young 9=1|" +
  "A:feeding 1=1 5=1|" +
  "A:feeding:elementary 1=1 5=1 4=-1|" +
  "A:fluency:secondary 15=1|" +
  "A:gross_motor 2=-1 m=1 q=1|" +
  "A:gross_motor:secondary m=1|" +
  "A:gross_motor:young q=1|" +
  "A:handwriting 0=-1 2=-2 16=1 t=1 3=-1 e=1 h=1|" +
  "A:handwriting:elementary 0=-1 2=-1 16=1 3=-1 e=2|" +
  "A:handwriting:secondary e=-1 h=1|" +
  "A:handwriting:young k=1 2=-1|" +
  "A:hygiene 11=1 5=-1 6=1|" +
  "A:hygiene:secondary 11=1 5=-1 6=1|" +
  "A:keyboarding e=1 i=-1|" +
  "A:keyboarding:secondary e=1 i=-1|" +
  "A:life_skills 10=1|" +
  "A:life_skills:secondary 10=1|" +
  "A:narrative 2=-1 10=1 e=1 5=-1 f=1|" +
  "A:narrative:elementary 2=-1 e=1 i=-1 f=1|" +
  "A:narrative:secondary 10=1 e=-1 i=1|" +
  "A:phonological 9=-1 a=1|" +
  "A:phonological:elementary 9=-1 a=1|" +
  "A:play_turns h=1 q=-1|" +
  "A:play_turns:elementary h=1 q=-1|" +
  "A:positioning 2=-1 h=-1 c=1 j=1|" +
  "A:positioning:elementary 2=-1 c=1 j=1|" +
  "A:receptive_language t=1 m=-1 a=1 i=-1|" +
  "A:receptive_language:elementary t=1 a=1|" +
  "A:school_routine 0=-1 s=1|" +
  "A:school_routine:elementary 0=-1 s=1|" +
  "A:scissors_tools p=1 h=-1 n=1|" +
  "A:scissors_tools:elementary 9=1 n=1|" +
  "A:self_advocacy 11=1 9=-1 e=-1 5=-1 12=1 f=2|" +
  "A:self_advocacy:elementary 9=-1 5=-1 h=1 f=2|" +
  "A:self_advocacy:secondary 11=1 12=1|" +
  "A:sensory_regulation 8=1 5=-1 v=1|" +
  "A:sensory_regulation:elementary v=1|" +
  "A:sensory_regulation:young 9=1|" +
  "A:social_participation s=-1 5=-1 m=1 i=1|" +
  "A:social_participation:elementary s=-1 m=1|" +
  "A:social_participation:secondary i=1|" +
  "A:stairs 0=-1 y=1 16=1 m=1 q=-1|" +
  "A:stairs:elementary 16=1 m=1 q=-1|" +
  "A:transfers 2=-1 o=1 5=-1|" +
  "A:transfers:elementary 2=-1 o=1 5=-1|" +
  "A:transitions_skill 9=1 2=1 p=1 o=1 q=-1 7=-1|" +
  "A:transitions_skill:elementary 9=1 2=1 p=1 o=1 q=-1 7=-1|" +
  "A:visual_motor 9=1|" +
  "A:visual_perception h=-1 j=1|" +
  "A:vocabulary e=1|" +
  "A:vocabulary:secondary i=-1|" +
  "A:vocational y=-1 10=-1 z=2|" +
  "A:vocational:secondary y=-1 10=-1 z=2|" +
  "A:walking k=1 8=1 16=-1 5=1 m=-1|" +
  "A:walking:elementary k=1 16=-1|" +
  "A:walking:secondary 8=1 m=-1|" +
  "A:wheelchair 8=-1 q=1|" +
  "A:wheelchair:secondary 8=-1|" +
  "B:OT:elementary 0=-3 1=1 9=1 p=1 16=-2 s=1 3=1 o=1 e=1 h=-2 m=1 c=1 q=-2 v=1 4=-1 n=1 7=-1|" +
  "B:OT:secondary 11=1 p=1 3=1 5=-3 h=-1 6=1 z=1|" +
  "B:OT:young k=1 9=1 2=-1|" +
  "B:PT:elementary 0=-1 k=1 2=-1 3=-1 o=2 5=-2 m=2 c=1 j=1 n=1 f=-1|" +
  "B:PT:secondary 0=-1 y=1 5=1|" +
  "B:PT:young q=1|" +
  "B:SLP:elementary k=-1 2=-1 16=-1 o=1 e=1 5=-1 m=-1 a=4 b=-1 q=-2 v=1 n=-1 f=2|" +
  "B:SLP:secondary s=-1 e=-1 h=-1 l=1 i=-1 15=1 12=1 z=2|" +
  "B:SLP:young 9=1 s=-1 l=-1 b=1 4=-1|" +
  "S:articulation_drill 11=1 5=-1|" +
  "S:attention i=1|" +
  "S:belongings 16=-1|" +
  "S:comprehension a=1|" +
  "S:conversation 9=1 2=1 e=-1 h=1 q=-1|" +
  "S:dressing 16=1|" +
  "S:emotional_regulation 9=1 8=1 2=-2 5=-1 h=-1 a=1 q=-1 i=1 f=1|" +
  "S:exec_function 11=1 p=1 3=1 e=1 5=-1 h=-1 15=1 j=-1|" +
  "S:expressive_language s=-1 10=1 e=-1 5=-1 j=1 f=1|" +
  "S:feeding 5=-1|" +
  "S:handwriting e=-1 n=1 12=1|" +
  "S:keyboarding 3=1|" +
  "S:narrative 2=-1 v=1|" +
  "S:phonological 2=1 c=-1|" +
  "S:play_turns s=-1 q=1|" +
  "S:positioning o=1 5=-1 4=-1|" +
  "S:school_routine 2=1|" +
  "S:scissors_tools f=-1|" +
  "S:self_advocacy s=-1 m=1|" +
  "S:sensory_regulation w=1|" +
  "S:social_participation 2=1 5=-1 h=-1 c=1 v=1|" +
  "S:transitions_skill h=1 m=1|" +
  "S:vocational 2=1 p=1 16=-1 e=-1 5=-1 h=-1 i=1 z=1|" +
  "S:walking q=1 7=-1|" +
  "aac e=1 z=1|" +
  "about o=1 h=-1 a=1 v=1 15=1 4=-1 f=-1|" +
  "accept 2=1 e=-1 i=1|" +
  "activi 2=1 p=1 5=-1 q=-1|" +
  "adult 5=-1 f=1|" +
  "after 2=1|" +
  "all g=1 e=1 h=-1|" +
  "and 11=2 k=1 8=-1 p=2 16=-1 3=1 10=-1 e=-1 5=-3 h=-1 w=-1 a=1 v=1 4=-1 12=-1 6=1 7=-1 z=1 f=1|" +
  "answer e=-1 5=-1 a=1 q=-1 i=1|" +
  "are 8=1|" +
  "area p=1|" +
  "art k=2 5=-1 4=-1|" +
  "articl j=1|" +
  "ascend 16=1|" +
  "ask 11=1 a=1 q=-1|" +
  "assign 11=1 16=1 e=1 h=-1 f=1|" +
  "ayuda e=-1 f=1|" +
  "back o=1 5=-1|" +
  "backpa 8=1|" +
  "bag 16=-1 3=1 5=-1|" +
  "balanc m=1|" +
  "before 11=1 k=-1 2=1 5=-1 h=1 q=-1|" +
  "begin p=1|" +
  "betwee 9=1 8=1 16=-1 o=1|" +
  "binder 11=1 3=1 12=-1|" +
  "board m=1|" +
  "body m=-1 v=1|" +
  "book o=1 e=1 5=-1 a=1|" +
  "both 9=1|" +
  "break 8=1 5=-1 i=-1|" +
  "bu 0=-1 y=2|" +
  "cafete 8=1|" +
  "calm e=1 v=-1|" +
  "can e=1|" +
  "card e=1 v=-1|" +
  "carpet 2=-1|" +
  "carrie k=1 5=-1|" +
  "chair o=1 h=-1|" +
  "change 2=1 5=1 q=-1 v=-1|" +
  "charac 2=-1 a=1|" +
  "check 11=2 2=1 5=-1|" +
  "checkl e=-1 f=1|" +
  "child 4=-1|" +
  "choose v=1|" +
  "clas 11=1 8=-1 p=1 16=-1 3=1 o=2 e=-1 5=-2 m=1 a=1 i=-1 15=1 12=-1 7=-1|" +
  "classe i=-1 j=1|" +
  "classm 2=1 5=1|" +
  "classr t=1|" +
  "combin 4=-1|" +
  "come 16=-1 3=1|" +
  "commen 9=1 e=1 4=1|" +
  "commun s=-1 z=1|" +
  "comple e=1 h=1 15=1 j=-1|" +
  "con i=-1 f=1|" +
  "contai 5=1|" +
  "contex e=1 i=-1|" +
  "conver e=-1 5=1|" +
  "copy 16=1|" +
  "crowde 5=1|" +
  "crying p=1|" +
  "cue c=1|" +
  "curved n=1|" +
  "cut p=1 h=-1|" +
  "daily g=1|" +
  "date 12=1|" +
  "day 2=1 16=-1 4=-1 7=-1|" +
  "delive z=1|" +
  "descen 16=1|" +
  "descri e=1 i=1|" +
  "desk 3=1 h=-1|" +
  "determ e=1 i=-1|" +
  "device 2=1 e=-1 4=-1|" +
  "direct t=1 i=-1|" +
  "discus e=1|" +
  "doe 16=-1 o=1 a=1|" +
  "door 8=-1 5=1|" +
  "down 0=-1 5=1 h=-1 m=1 j=1|" +
  "draw k=1 e=-1 h=1 j=1 f=-1|" +
  "due 11=-1 12=1|" +
  "durant q=1|" +
  "during 2=-1 h=1 b=1 c=1 15=-1 4=-1 j=1|" +
  "easy i=1|" +
  "end p=1|" +
  "essay e=1|" +
  "estudi e=1|" +
  "every 5=-1 w=1|" +
  "exchan 2=-1 h=1 q=-1|" +
  "explai 10=1 5=-1|" +
  "face 6=1|" +
  "feel v=1|" +
  "feelin 2=-1 h=-1 a=1 v=1|" +
  "feet 5=1 c=1 4=-1|" +
  "fidget 2=1|" +
  "find 0=-1 y=2 16=1|" +
  "finger l=1|" +
  "first e=-1 m=1|" +
  "floor o=1 4=-1|" +
  "folder 16=1 3=1|" +
  "follow t=1|" +
  "food 9=1|" +
  "for k=-1 9=1 8=1 2=-1 16=-1 3=-1 e=1 b=1 c=1 q=-1 4=-1|" +
  "form g=1 a=1 f=-1|" +
  "friend 2=1 e=1|" +
  "from 0=-1 2=-1 g=1 o=1 e=-1 5=-1 q=-1 j=1|" +
  "full m=-1|" +
  "genera 4=-1|" +
  "gestur l=1|" +
  "get y=1 16=-1 3=2 5=-1 m=-1 a=1 q=-1 i=1|" +
  "give i=1|" +
  "given 2=-1 o=1 e=-1 h=1 w=1 4=-1 7=-1|" +
  "glue k=-1|" +
  "goe 0=-1 2=1 s=1|" +
  "going o=1 5=-1|" +
  "grabbi s=-1|" +
  "grade i=-1|" +
  "greet 5=-1 z=1|" +
  "group 16=-1 t=-1 o=1 5=-2 c=1 i=2 j=-1|" +
  "gym m=1|" +
  "hand 0=-1 k=1 9=1 2=-1 16=-1 o=1 5=-1 m=1 q=-1 n=1 6=1|" +
  "help s=-1|" +
  "her b=1 v=1 4=-1 12=1|" +
  "hi 9=1 2=1 7=-1|" +
  "hold e=1|" +
  "holdin k=1 q=-1|" +
  "homewo 11=1 16=1|" +
  "how 2=1 10=1 v=1|" +
  "idea t=-1 5=-1 c=1 i=1|" +
  "identi 9=-1 m=-1|" +
  "imitat l=1|" +
  "ingred 10=1|" +
  "instru 9=-1 f=1|" +
  "item y=1 2=1 f=-1|" +
  "job 2=1 16=-1 5=-1 i=1|" +
  "juego 9=1 q=-1|" +
  "keep 5=1 q=-1 v=-1|" +
  "lab 5=-1 i=1|" +
  "langua 5=1 h=1 4=-1|" +
  "leavin p=1 h=1|" +
  "lectur i=1|" +
  "left h=-1|" +
  "legibl 16=1 h=-1 j=1|" +
  "lesson e=-1 i=1 j=1|" +
  "letter 2=-1 g=1 e=1 h=-1 f=1|" +
  "level i=-1|" +
  "line 2=-1 5=1 m=1 7=-1 f=-1|" +
  "list 11=1|" +
  "listen 5=1 h=-1 a=1 i=-1|" +
  "lo f=1|" +
  "locker 11=1 8=-1|" +
  "long e=1|" +
  "lunch k=1 5=-1|" +
  "mainta 5=-1 c=1|" +
  "manage q=1|" +
  "materi p=1 h=-1|" +
  "math e=-1 h=1|" +
  "meal 10=2 5=-1|" +
  "meanin e=1 i=-1|" +
  "measur p=1 f=-1|" +
  "min 2=1 16=1 3=-1 5=-1 w=1 j=1|" +
  "minute k=-1 9=1 2=-1 16=-1 3=1 5=-1 c=1 i=-1|" +
  "model e=1|" +
  "more s=-1 c=1|" +
  "mornin 2=1|" +
  "move 9=1 2=1 16=-1 q=-1|" +
  "multi f=1|" +
  "name 2=2 s=-1 10=1 5=-1 f=-1|" +
  "need 12=1|" +
  "new e=1|" +
  "next 0=-1 2=1 p=1 s=1 h=1|" +
  "not 16=-1 o=1 5=-1 i=1|" +
  "note e=-1 12=1|" +
  "object m=-1 b=1 i=1 15=-1|" +
  "observ p=1|" +
  "off 0=-1 y=1 q=1|" +
  "one 0=-1 o=1 5=-1 m=1|" +
  "onset i=1|" +
  "open 8=-1|" +
  "opinio t=-1 e=1 c=1|" +
  "oral l=1|" +
  "order 10=1 e=-1 h=1|" +
  "organi 16=1|" +
  "other s=-1 q=1|" +
  "out k=1 3=1 e=1 q=-1|" +
  "own 2=1 5=-1|" +
  "page e=1 h=-1 j=1|" +
  "palabr i=1|" +
  "paper 16=1 3=1 n=1|" +
  "para 9=1 q=-1|" +
  "paragr e=1|" +
  "part 2=1 m=-1|" +
  "pas 8=1 5=-1|" +
  "pedir 5=1|" +
  "pedira 9=-1 f=2|" +
  "peer 9=1 t=-1 5=-1 m=1 c=1 q=-1 v=1 7=1|" +
  "pencil 3=1|" +
  "per 4=-1|" +
  "phonem 2=1 e=-1 h=1 c=-1|" +
  "pictur 2=-1 o=1 4=1|" +
  "place 5=1 h=-1 7=-1|" +
  "plan e=1|" +
  "play s=-1 l=1 m=1 q=1|" +
  "playgr o=1 m=1 q=-1|" +
  "point e=1|" +
  "polite e=-1 h=1 i=1|" +
  "prefer p=1|" +
  "presen e=-1 j=1|" +
  "print f=1|" +
  "proble v=1|" +
  "produc e=1|" +
  "projec 11=-1 12=1|" +
  "prompt 2=1 5=-1|" +
  "questi 2=-1 5=-1 a=1 q=-1|" +
  "rail 5=1 m=1 q=-1|" +
  "rate e=-1 15=1|" +
  "readab e=-1|" +
  "readin e=-1 h=-1 i=1 j=1|" +
  "recipe 10=1|" +
  "recogn 2=-1 h=1|" +
  "remind 3=1 e=-1|" +
  "reques 16=1 s=-1 12=1|" +
  "respon c=1|" +
  "rest 5=1|" +
  "right h=-1 q=-1|" +
  "room 16=-1 o=1 5=-1|" +
  "rule e=1|" +
  "safely k=1 p=1 5=-1 h=-1|" +
  "say s=-1 m=1|" +
  "schedu 0=-1 2=1 p=1 s=1|" +
  "school 5=1 7=-1|" +
  "scienc e=1 i=-1|" +
  "scisso 9=1|" +
  "script 2=1 10=-1 z=1|" +
  "seat 0=-1 y=1|" +
  "self e=1 5=-1 15=1 j=-1|" +
  "sensor 2=-1|" +
  "senten 9=1 e=-2 h=-1 c=1 i=1 15=1 j=1|" +
  "sequen 2=-1 f=1|" +
  "she 2=1|" +
  "sign e=-1 h=1|" +
  "sin f=1|" +
  "sit e=1 a=1 4=-1|" +
  "size e=1|" +
  "slow e=-1 l=1 15=1|" +
  "snack 4=-2|" +
  "social i=-1 j=1|" +
  "sound a=1 q=-1|" +
  "space e=1|" +
  "spacin e=1|" +
  "speaki 15=1 j=-1|" +
  "speech 0=1 e=-1 4=-1 j=1|" +
  "stair 0=-1 m=1|" +
  "stand j=1|" +
  "start 2=1 e=-1 h=-1|" +
  "stay 5=-1 i=1|" +
  "step e=-1 h=1 i=-1 f=1|" +
  "stop m=1|" +
  "storie 2=-1 a=1|" +
  "story a=1 b=1 4=-1|" +
  "straig h=1 f=-1|" +
  "strate v=1|" +
  "straw 5=-1|" +
  "studen 0=-1 9=1 p=1 16=1 3=-1 o=1 i=-1 15=1 4=1 7=-1 z=1|" +
  "suppor o=1 5=-1 c=1|" +
  "symbol 2=-1 4=-1|" +
  "table 5=1|" +
  "tablet e=1 5=-1 a=1 c=1|" +
  "take 4=1 7=-1|" +
  "talk e=1 l=1 a=1 j=-1|" +
  "tall e=1 5=-1|" +
  "task p=1 t=-1 w=1 c=1|" +
  "teache 11=1 h=-1 i=-1 12=1|" +
  "tell e=1|" +
  "term j=-1|" +
  "text h=-1 i=-1 j=1|" +
  "than c=1|" +
  "that 2=1|" +
  "the 0=-1 p=1 o=1 10=1 e=1 a=-1 b=-1 i=-1 7=-1 z=1 f=1|" +
  "then 2=1|" +
  "thing 2=1 s=1|" +
  "throug 8=-1 2=1 16=-1 e=-1|" +
  "throw n=1|" +
  "time 3=1 12=-1|" +
  "togeth 9=1|" +
  "tolera 9=1|" +
  "tool p=2 h=-1|" +
  "toy 9=1|" +
  "transf o=1 5=-1|" +
  "transi p=1|" +
  "tray k=1|" +
  "turn 5=-1 h=1|" +
  "two e=1 4=-1 f=-1|" +
  "typed h=1|" +
  "una 9=-1 e=1 5=-1 h=1 f=1|" +
  "uprigh c=1|" +
  "use 11=1 0=-1 9=2 8=1 2=-1 s=-1 e=1 5=-2 h=1 a=1 4=-1 j=-1|" +
  "using 0=-1 k=1 p=2 s=1 e=1 5=-1 h=-1 q=-1 i=-1 v=-1 j=1 z=1|" +
  "variet 4=-1|" +
  "visual 2=1|" +
  "vocabu e=1 i=-1 j=1|" +
  "walk k=1 5=1|" +
  "walker k=1 8=-1|" +
  "weekly 11=1 8=-1|" +
  "wet 9=1|" +
  "what 9=1 e=1 i=-1|" +
  "wheelc 5=-1|" +
  "when 11=-1 9=1 8=1 3=-1 5=-1 m=-1 b=1 i=1 v=-1 n=1|" +
  "why 2=-1 a=1 f=1|" +
  "wil 15=1 f=-1|" +
  "will 11=1 0=-1 1=1 9=1 8=-1 p=1 3=-1 5=-2 c=1 q=-1 n=1 12=-1 7=-1 z=1 f=-1|" +
  "with 0=-2 k=1 1=1 9=-1 16=-2 s=-1 t=1 o=2 5=-1 h=-1 m=2 a=1 q=-1 4=-1 n=1 12=-1 z=1|" +
  "within e=-1 h=-1 j=1|" +
  "withou k=-1 9=1 p=1 16=1 m=1 q=1 7=-1|" +
  "word 2=-1 s=-1 t=1 e=1 h=-1 a=1 i=-1 j=1|" +
  "work 16=-1 g=1 3=1 5=-1 c=1 i=1 j=-1|" +
  "write 2=-1 e=-1 f=1|" +
  "writin f=1|" +
  "writte g=1 e=1 a=1 f=-1|" +
  "zone 2=1|";
