/** Made by tests/workbench/train-kind-weights.ts: feature, then place of the kind (base 36)=weight in twentieths. */
export const KIND_WEIGHTS =
  "A:aac 0=-1 9=1 s=-1 o=1 e=1 5=-1 m=1 a=1|" +
  "A:aac:elementary o=1 5=-1 a=1|" +
  "A:aac:young 2=1 s=-1 m=1|" +
  "A:articulation_carryover 2=1 e=-1 5=1 l=1|" +
  "A:articulation_carryover:elementary 2=1 5=1|" +
  "A:articulation_carryover:secondary l=1|" +
  "A:balance m=-1 z=1|" +
  "A:ball_skills q=1 n=1|" +
  "A:ball_skills:elementary q=1 n=1|" +
  "A:belongings 16=-1 3=1|" +
  "A:belongings:elementary 16=-1 3=1|" +
  "A:community y=1 10=-1|" +
  "A:community:secondary y=1 10=-1|" +
  "A:comprehension 2=-1 e=-1 a=1 j=1 f=1|" +
  "A:comprehension:elementary 2=-1 a=1 f=1|" +
  "A:comprehension:secondary e=-1 j=1|" +
  "A:conversation t=1 e=-1 5=1 q=1 j=-1|" +
  "A:conversation:elementary e=-1 q=1|" +
  "A:conversation:secondary t=1 j=-1|" +
  "A:dressing 16=-1 5=1 m=1|" +
  "A:dressing:elementary 16=-1 5=1|" +
  "A:emotional_regulation 2=1 e=1 5=-1 m=1 v=1 f=-1|" +
  "A:emotional_regulation:elementary 2=1 e=1 5=-1 m=1 v=1 f=-1|" +
  "A:exec_function 11=1 2=1 3=1 e=-1 h=-1 i=-1 j=-1 7=1 f=2|" +
  "A:exec_function:elementary 2=1 e=-1 7=1 f=2|" +
  "A:exec_function:secondary 11=1 3=1 i=-1 j=-1|" +
  "A:expressive_language 9=1 5=-1 h=1 l=-1 c=1 15=1 4=-1|" +
  "A:expressive_language:elementary 9=1 h=1 c=1 15=1 4=-1|" +
  "A:expressive_language:young 9=1|" +
  "A:feeding 1=1 5=1|" +
  "A:feeding:elementary 1=1 4=-1|" +
  "A:feeding:young 4=1|" +
  "A:gross_motor l=-1 m=2 q=1|" +
  "A:gross_motor:elementary m=1 q=1|" +
  "A:handwriting 0=-1 2=-2 16=1 s=1 t=1 g=1 3=-1 e=2|" +
  "A:handwriting:elementary 0=-1 2=-1 16=1 g=1 e=2|" +
  "A:handwriting:secondary h=1|" +
  "A:handwriting:young 2=-1 s=1|" +
  "A:hygiene 11=1 6=1|" +
  "A:hygiene:secondary 11=1 6=1|" +
  "A:keyboarding e=1 i=-1|" +
  "A:keyboarding:secondary e=1|" +
  "A:life_skills 10=1|" +
  "A:life_skills:secondary 10=1|" +
  "A:narrative 10=1 i=-1 f=1|" +
  "A:narrative:elementary 2=-1 e=1 i=-1 15=-1 f=1|" +
  "A:narrative:secondary 2=1 10=1 e=-1|" +
  "A:phonological 9=-1 a=1|" +
  "A:phonological:elementary 9=-1 a=1|" +
  "A:play_turns 9=1 q=-1|" +
  "A:play_turns:elementary 9=1 q=-1|" +
  "A:positioning e=-1 h=-1 c=1 j=1 12=1 f=1|" +
  "A:positioning:elementary c=1 j=1 f=1|" +
  "A:receptive_language 9=1 t=1 m=-1 a=1 i=-1|" +
  "A:receptive_language:elementary 9=1 t=1 a=1|" +
  "A:school_routine 0=-1 s=1|" +
  "A:scissors_tools k=1 p=1 h=-1 n=1 f=-1|" +
  "A:scissors_tools:elementary 9=1 n=1 f=-1|" +
  "A:self_advocacy 11=1 9=-1 e=-1 5=-1 12=1 z=1 f=1|" +
  "A:self_advocacy:elementary 9=-1 5=-1 h=1 f=1|" +
  "A:self_advocacy:secondary 11=1 12=1 z=1|" +
  "A:sensory_regulation 8=1 5=-2 v=1 7=1|" +
  "A:sensory_regulation:elementary v=1|" +
  "A:sensory_regulation:secondary 8=1 5=-1 7=1|" +
  "A:social_participation s=-1 5=-1 i=1|" +
  "A:social_participation:elementary s=-1 t=1 5=-1|" +
  "A:social_participation:secondary i=1|" +
  "A:stairs 0=-1 y=1 16=1 m=1 q=-1|" +
  "A:stairs:elementary m=1 q=-1|" +
  "A:transfers 2=-1 o=1 5=-1|" +
  "A:transfers:elementary 2=-1 o=1 5=-1|" +
  "A:transitions_skill 9=1 2=1 p=1 o=1 q=-1 7=-1|" +
  "A:transitions_skill:elementary 9=1 2=1 p=1 o=1 q=-1 7=-1|" +
  "A:visual_motor 9=1|" +
  "A:visual_motor:elementary 9=1|" +
  "A:visual_perception h=-1 j=1|" +
  "A:visual_perception:elementary e=-1|" +
  "A:visual_perception:secondary h=-1 j=1|" +
  "A:vocabulary e=1|" +
  "A:vocabulary:secondary e=1|" +
  "A:vocational y=-1 10=-1 z=1|" +
  "A:vocational:secondary y=-1 10=-1 z=1|" +
  "A:walking k=1 m=-1 q=-1 f=1|" +
  "A:walking:elementary k=1 16=-1 q=-1 f=1|" +
  "A:walking:secondary 16=1 m=-1|" +
  "B:OT:elementary 0=-3 1=1 9=1 p=1 16=-2 g=1 3=1 e=2 h=-1 w=-1 c=1 q=-3 i=-1 v=1 4=-1 n=1 7=-1|" +
  "B:OT:secondary 11=1 k=-1 p=1 3=1 5=-3 h=-1 j=-1 6=1 7=1 z=1|" +
  "B:OT:young k=1 9=-1 2=-1 s=1|" +
  "B:PT:elementary 0=-1 k=1 9=-1 2=-1 16=-1 3=-1 o=2 5=-2 h=-1 m=1 c=1 j=1 n=1 7=1|" +
  "B:PT:secondary 0=-1 y=1 8=-1 16=1 e=-1 h=-1 m=-1 12=1 z=1|" +
  "B:SLP:elementary 2=-2 16=-1 t=1 o=1 e=1 5=-2 l=-1 m=-1 a=4 q=-2 i=-1 15=1 4=-1 j=1 f=3|" +
  "B:SLP:secondary k=-1 s=-1 t=1 10=1 e=-1 h=-1 l=2 i=-1 j=-1 12=1 z=2|" +
  "B:SLP:young 9=1 2=1 b=1 4=-1|" +
  "S:articulation_drill 11=1|" +
  "S:comprehension h=1 a=1 i=-1|" +
  "S:conversation k=1 9=1 e=-1 4=-1 z=1|" +
  "S:dressing 0=-1 16=1|" +
  "S:emotional_regulation 9=1 8=1 2=-1 5=-1 h=-1 a=1 i=1|" +
  "S:exec_function 11=1 8=-1 p=1 3=1 10=1|" +
  "S:expressive_language 16=1 s=-1 10=1 5=-1 i=1 f=1|" +
  "S:handwriting 8=1 e=-1 a=-1 n=1 12=1|" +
  "S:keyboarding 3=1 j=-1|" +
  "S:narrative 2=-1 a=1 c=1 i=-1 v=1 f=1|" +
  "S:positioning o=1 5=-1 4=-1|" +
  "S:receptive_language 5=1|" +
  "S:school_routine 2=1|" +
  "S:scissors_tools f=-1|" +
  "S:self_advocacy s=-1 e=-1 h=1 m=1|" +
  "S:social_participation 2=2 5=-1|" +
  "S:transfers 0=-1 y=1|" +
  "S:transitions_skill 0=-1 s=1 h=1 m=1 7=1|" +
  "S:vocational 2=1 p=1 e=-1 5=-1 h=-1 i=1 z=1|" +
  "S:walking 5=1 q=1 7=-1|" +
  "aac e=1 z=1|" +
  "about 2=-1 o=1 h=-1 a=1 q=-1 i=-1 v=1 15=1 4=-1|" +
  "abrira 5=1|" +
  "academ e=-1 i=1|" +
  "accept 2=1 e=-1 i=1|" +
  "accomm 11=1|" +
  "acros 5=1|" +
  "action m=-1|" +
  "activi 9=1 p=1 5=-1|" +
  "add e=1|" +
  "adult 16=1 h=1 m=-1 f=1|" +
  "all 8=1 e=1|" +
  "aloud e=-1 l=1|" +
  "and 11=2 8=-1 p=2 s=1 t=1 e=-2 5=-2 h=-2 w=-1 i=-2 v=2 15=1 4=-1 j=-1 12=-1 6=1 z=1 f=1|" +
  "answer 2=-1 e=-1 a=1 q=-1 f=1|" +
  "approa k=1|" +
  "approp e=-1 l=1 z=1|" +
  "are 8=1|" +
  "area p=1 5=-1 h=1|" +
  "arm 16=1|" +
  "art k=2 5=-1 4=-1|" +
  "articl j=1|" +
  "ask 11=1 2=-1 3=-1 a=1 q=-1 15=1|" +
  "assign 11=1 16=1 h=-1 f=1|" +
  "assist e=-1 h=1|" +
  "away q=1|" +
  "ayuda 0=-1 e=-1 5=1 f=1|" +
  "back o=1 e=1 5=-1|" +
  "bag 16=-1 3=1|" +
  "balanc m=1|" +
  "based e=1|" +
  "before 11=1 8=-1 t=1 e=-1 h=1 q=-1 i=-1 7=1|" +
  "begin p=1|" +
  "bell 8=-1|" +
  "betwee 9=1 o=1 5=-1 7=1|" +
  "binder 3=1|" +
  "blend c=1|" +
  "board s=-1 m=1 f=1|" +
  "body v=1|" +
  "book 2=-1 o=1 e=1 5=-1 h=-1 a=1 q=-1|" +
  "break 8=1 5=-1 h=1|" +
  "bu 0=-1 y=2|" +
  "cafete 8=1 7=-1|" +
  "calm e=1 q=1|" +
  "calmin 2=1|" +
  "can e=1|" +
  "capita e=1|" +
  "card 9=1 8=1 e=1 f=-1|" +
  "carrie k=1|" +
  "chair o=1 h=-1|" +
  "change 2=1 5=1 q=-1 v=-1|" +
  "charac 2=-1 a=1 f=1|" +
  "charge 8=1 3=1|" +
  "chart 2=1 16=-1|" +
  "check 11=1 8=1 2=1|" +
  "child s=1 4=-1|" +
  "choose v=1|" +
  "chrome 3=1|" +
  "clas 11=1 8=-1 p=1 o=1 5=-2 l=1 m=1 a=1 q=-1 i=-1 12=-1|" +
  "classm 5=1|" +
  "classr t=1 h=1|" +
  "clear e=1 7=1|" +
  "combin 2=-1 o=1 4=-1|" +
  "come 16=-1 3=1|" +
  "coment 4=-1|" +
  "commen 9=1 2=-1 o=1 e=1|" +
  "commun 4=1|" +
  "compan 2=1 4=-1|" +
  "comple 16=1 i=-1 15=1 j=-1 12=1 f=1|" +
  "compos 2=1|" +
  "con 9=1 e=-1 c=1 q=-1 i=-1 f=2|" +
  "contai 5=-1|" +
  "contex e=1 i=-1|" +
  "conver t=1 5=1|" +
  "copy 16=1|" +
  "correc e=1|" +
  "craft k=1|" +
  "crowde 7=1|" +
  "crying p=1|" +
  "cue c=1|" +
  "cut p=1 h=-1|" +
  "dado c=1|" +
  "daily f=1|" +
  "date 12=1|" +
  "day t=1 m=-1 i=-1 4=-1|" +
  "del 0=-1 5=1|" +
  "delive m=-1 z=2|" +
  "descen 16=1|" +
  "design 9=1 5=-1 7=1|" +
  "desk 3=1 e=-1 h=-1 j=1 12=1|" +
  "device 8=1 4=-1|" +
  "dia 5=1|" +
  "dira c=1|" +
  "direct t=1 h=1|" +
  "discus e=1|" +
  "distan 16=1 m=-1|" +
  "do c=1 f=1|" +
  "doe 16=-1 o=1 a=1|" +
  "door 5=1|" +
  "down 0=-1 16=-1 e=1 5=1 h=-1 m=1|" +
  "draw k=1 e=-1 h=1 j=1 f=-1|" +
  "due 12=1|" +
  "durant q=1 4=-1|" +
  "during k=1 2=-1 t=1 e=-1 5=-1 h=1 c=1 q=-1 i=1 15=-1 j=1 7=1|" +
  "each 8=1 e=-1 q=1|" +
  "ear m=1|" +
  "edit e=1|" +
  "end p=1|" +
  "essay e=1|" +
  "estudi 0=-1 16=-1 5=1 f=1|" +
  "event 2=1 i=-1|" +
  "exchan t=1 i=-1|" +
  "experi 2=1|" +
  "explai 10=1 e=1 i=-1|" +
  "face 6=1|" +
  "feel v=1|" +
  "feelin a=1|" +
  "feet 2=-1 5=1 m=1 c=1 4=-1|" +
  "find 0=-1 y=2 16=1|" +
  "first m=1 v=1|" +
  "floor o=1 4=-1|" +
  "folder 3=1 7=1|" +
  "follow t=1|" +
  "food 9=1|" +
  "for 8=1 16=-1 e=1 5=-1 h=-1 m=-1 c=1 q=-1 4=-1 z=2|" +
  "frase 9=1 f=1|" +
  "friend 2=1 e=1|" +
  "from 2=-1 o=1 e=-2 5=-1 h=-1 l=1 m=-1 q=-1 j=1 7=1 f=1|" +
  "full e=-1 h=1|" +
  "game t=1 e=1 q=1 i=-1 f=1|" +
  "get y=1 16=-1 3=2 m=-1 a=1 q=-1 i=1|" +
  "give i=1|" +
  "given 2=-1 o=1 v=1 4=-1 j=-1 7=-1 z=1|" +
  "giving j=1|" +
  "goe 0=-1 2=1 s=1|" +
  "going o=1 5=-1|" +
  "group 16=-1 o=1 5=-1 i=2 v=1 j=-1 f=-1|" +
  "gym m=1|" +
  "hand k=1 2=-1 16=-1 o=1 m=1 q=-1 n=1 6=1|" +
  "hard h=1|" +
  "help s=-1|" +
  "her q=-1 v=1 4=-1 12=1|" +
  "hi 2=1 16=-1 t=1 h=-1 i=-1 4=-1|" +
  "histor j=1|" +
  "hold e=1 m=1|" +
  "holdin k=1|" +
  "homewo 16=1|" +
  "how 2=1 10=1 v=1|" +
  "idea 5=-1 c=1|" +
  "identi 9=-1 m=-1 z=1|" +
  "includ 2=1|" +
  "indepe 10=1 i=1|" +
  "ingred 10=1|" +
  "instru e=-1 i=1 f=1|" +
  "interp e=-1 5=1|" +
  "into 7=1|" +
  "item y=1 2=1 e=1 c=1 j=-1 f=-1|" +
  "job 2=1 i=1|" +
  "juego 9=1 4=-1|" +
  "jump q=1|" +
  "keep o=1 l=1 m=-1 q=-1 v=-1 f=1|" +
  "lab i=1|" +
  "langua 4=-1|" +
  "least e=-1 i=1|" +
  "leavin p=1 e=-1 h=1 q=1|" +
  "lectur e=-1|" +
  "left h=-1|" +
  "legibl 16=1|" +
  "letter g=1 e=1 5=-1 h=-1 q=-1 f=2|" +
  "line 2=-1 5=1 l=1 m=1 7=-1|" +
  "listen 16=1 5=1 h=-1 m=-1 a=1 i=-1 15=1|" +
  "lo 0=-1 5=1 f=1|" +
  "locker 11=1 8=-1 16=1|" +
  "lonche 16=-1 5=1|" +
  "long 11=1 e=1 12=-1|" +
  "lose m=1|" +
  "loud 8=1 5=-1 7=1|" +
  "lunch k=1 5=-1 7=1|" +
  "mainta c=1|" +
  "manten q=1|" +
  "materi p=1 h=-1|" +
  "math e=-1 h=1|" +
  "meal 10=1 5=-1|" +
  "meanin i=-1|" +
  "measur p=1 f=-1|" +
  "min 16=1 5=-2 m=-1 q=-1 j=1 z=1 f=1|" +
  "minute 16=-1 3=1 5=-1 h=-1 w=-1 c=1 i=1 12=1|" +
  "minuto f=1|" +
  "missin 11=1|" +
  "model 9=1|" +
  "more 2=-1 5=-1 c=1 i=1|" +
  "mornin 2=1|" +
  "move 9=1 2=1 16=-1|" +
  "moving 5=-1 7=1|" +
  "music 7=1|" +
  "name 2=2 s=-1 10=1 5=-1 f=-1|" +
  "need 12=1|" +
  "needed 9=1 5=-1 7=1|" +
  "new e=1|" +
  "next 0=-1 8=-1 2=1 p=1 s=1|" +
  "nino 9=-1 2=1|" +
  "not 16=-1 o=1 5=-1|" +
  "note e=-1 12=1|" +
  "object m=-1 b=1|" +
  "observ p=1|" +
  "off 0=-1 y=1 e=-1 q=1 i=1|" +
  "one 0=-1 16=-1 o=1 5=-1 h=-1 m=1 q=-1|" +
  "open 8=-1|" +
  "oracio q=1 4=-1|" +
  "oral e=-1 i=1|" +
  "order 10=1 e=-1 h=1|" +
  "organi 16=1 e=1|" +
  "other t=1 5=-1 q=1 7=1|" +
  "out k=1 e=1 q=-1 i=-1 j=-1|" +
  "outing y=1|" +
  "over 8=1 m=1|" +
  "overha n=1|" +
  "own t=1 5=-1 i=-1|" +
  "page e=1 h=-1 i=-1 j=1|" +
  "palabr c=1 4=-1|" +
  "paper k=1 3=1 n=1 7=1 f=-1|" +
  "para 9=1 e=1 4=-1|" +
  "paragr e=1|" +
  "part 2=1 e=-1|" +
  "partic 5=-1 m=1|" +
  "partne m=1 i=1|" +
  "pas 8=1 5=-1|" +
  "pedir 9=1 4=-1|" +
  "pedira 9=-1 f=1|" +
  "peer 9=1 2=-1 5=-1 7=1|" +
  "pencil 8=1 3=1|" +
  "per q=-1 i=1 4=-1 f=1|" +
  "period 8=1|" +
  "person e=-1 z=1|" +
  "phonem e=-2 5=1 h=1 l=1|" +
  "pick 2=-1 v=1|" +
  "pictur 2=-1 o=1 q=-1|" +
  "piece 9=1|" +
  "place e=1 5=1 h=-1 7=-1|" +
  "play s=-1 h=-1 l=1 m=1 q=1 z=1|" +
  "playgr o=1 q=-1|" +
  "playin 2=1 q=-1|" +
  "point t=1 e=1 i=-1|" +
  "polite e=-1 q=1 i=1|" +
  "prefer p=1|" +
  "prepar 10=1|" +
  "presen j=1 7=1|" +
  "proble e=-1 z=1|" +
  "produc e=1 a=-1 15=1 j=1|" +
  "projec 12=1|" +
  "prompt 2=1 16=-1|" +
  "propel 8=-1|" +
  "questi 2=-1 5=-1 h=1 a=1 q=-1 15=1|" +
  "rail 5=1 m=1 q=-1|" +
  "rate e=-1 5=1 v=1|" +
  "rather h=1|" +
  "read v=1|" +
  "readab e=-1 h=1|" +
  "readin e=-2 h=-1 l=1 j=1|" +
  "recipe 10=1 v=1|" +
  "recipr 16=1|" +
  "recogn 2=-1|" +
  "remind e=-1 i=1|" +
  "reques 16=1 e=-1 12=1 z=1|" +
  "respon q=1 4=-1|" +
  "rest 5=1|" +
  "review e=1|" +
  "right h=-1|" +
  "rise v=1|" +
  "role z=1|" +
  "room 16=-1 o=1 5=-1 7=1|" +
  "root j=-1|" +
  "route 5=-1 7=1 z=1|" +
  "rule e=1|" +
  "run s=1|" +
  "safely k=1 p=1 5=-1 h=-1|" +
  "say s=-1 m=1|" +
  "schedu 0=-1 2=2 p=1 s=1|" +
  "school 5=1|" +
  "scienc t=1 i=-1|" +
  "scisso 9=1|" +
  "script 2=1 10=-1 z=1|" +
  "seat 0=-1 y=1|" +
  "seguir 9=1|" +
  "self 8=-1 e=1|" +
  "senten 9=1 e=-1 h=1 i=1|" +
  "sequen f=1|" +
  "settin 5=1 j=-1|" +
  "shape e=1|" +
  "show e=1|" +
  "sign e=-1 h=1|" +
  "sin 0=-1 5=1 f=1|" +
  "sit a=1 4=-1|" +
  "size e=1|" +
  "slow j=1|" +
  "small 5=-1 i=1|" +
  "snack 9=1 4=-2|" +
  "song 2=1 l=-1|" +
  "sound 5=-1 a=1 q=-1|" +
  "spacin e=1|" +
  "speake t=1 i=-1|" +
  "speech e=-1 i=1|" +
  "stair 0=-1 m=1|" +
  "stand m=-1 j=1 z=1|" +
  "standi e=-1 h=-1 j=1 12=1|" +
  "start 2=1 16=-1 e=-1 h=-1|" +
  "state 12=1|" +
  "statem i=1|" +
  "step 2=-1 e=-1 h=1 i=-1 f=1|" +
  "steppi m=1|" +
  "storie 2=-1 a=1|" +
  "story k=1 o=-1 a=1 b=1 4=-1|" +
  "straig h=1 f=-1|" +
  "strate e=1|" +
  "straw 1=1 5=-1|" +
  "studen 11=-1 0=-1 9=1 2=-1 p=1 16=1 s=-1 t=1 g=1 3=-1 e=-1 5=-1 h=-1 i=-1 v=1 15=1 12=1 7=1|" +
  "su 0=-1 2=1 c=1|" +
  "suppor o=1 5=-1 c=1|" +
  "surfac 7=1|" +
  "symbol 2=-1 o=1|" +
  "table 5=1 4=-1|" +
  "tablet e=1 5=-1 a=1 c=1|" +
  "take t=1 7=-1|" +
  "talk e=1 a=1 j=-1|" +
  "tall e=1 5=-1|" +
  "task p=1 e=-1 5=-1 h=1 i=1|" +
  "teache 11=1 h=-1 i=-1 12=1|" +
  "team m=-1|" +
  "tell e=1 v=1 15=-1|" +
  "term 11=1 e=-1 i=1|" +
  "text 8=1 h=-1 i=-1 j=1|" +
  "than c=1 i=1|" +
  "that 2=1 i=-1 j=1|" +
  "the 0=-1 k=-1 p=1 16=-1 t=1 o=1 10=1 5=-1 l=-1 m=-1 b=-1 q=-1 i=-2 v=1 4=1 12=1 z=1 f=1|" +
  "then 2=1|" +
  "thing 2=1 s=1|" +
  "three e=1|" +
  "throug 2=1 16=-1 e=-1|" +
  "throw m=-1 n=1|" +
  "time 3=1 5=-1 q=-1 12=-1 7=1|" +
  "timer 5=1|" +
  "tolera e=-1 5=-1 h=-1 12=1 7=1|" +
  "tool 2=1 p=1 h=-1 v=1 f=-1|" +
  "topic i=1|" +
  "toy 9=1 2=-1 15=1|" +
  "trabaj f=1|" +
  "transf o=1 5=-1|" +
  "transi p=1|" +
  "tray k=1|" +
  "tre k=1 4=-1|" +
  "turn t=1 i=-1|" +
  "two 11=-1 i=1|" +
  "typed h=1|" +
  "una 9=-1 e=1 5=-1 f=1|" +
  "unders 5=1|" +
  "unfami 5=1 i=-1 j=1|" +
  "unit i=1|" +
  "unstru 5=-1 7=1|" +
  "uprigh c=1|" +
  "usara 9=1|" +
  "use 0=-1 9=1 8=1 2=-1 s=-1 5=-1 l=1 a=1 i=1 v=1 4=-1|" +
  "using 11=-1 0=-1 k=1 p=2 10=-1 e=1 5=-1 h=-1 i=-1 v=-1 j=1|" +
  "uttera e=-1 l=1|" +
  "variet 4=-1|" +
  "visual 5=-1 i=1|" +
  "vocabu i=-1 j=1|" +
  "voice e=1 5=-1 7=1|" +
  "walk k=1 16=-1 5=1|" +
  "walker k=1|" +
  "what i=-1|" +
  "when 11=-1 9=1 8=1 3=-1 5=-2 l=1 m=-1 q=-1 n=1 7=1|" +
  "which v=1|" +
  "while 16=1 e=-1 h=-1 m=-2 q=-1 15=1 12=1 z=1|" +
  "why 2=-1 a=1 f=1|" +
  "wil 15=1 f=-1|" +
  "will 0=-1 2=-1 p=1 t=1 g=1 d=1 3=-1 e=-2 5=-1 h=-1 c=1 q=-2 i=-1 v=1 n=1 7=1 z=1|" +
  "with 0=-2 k=2 1=1 9=-1 8=-1 16=-1 s=-1 t=1 g=1 o=2 e=-1 5=-1 h=-1 l=-1 m=1 a=1 4=-1 n=1 z=1|" +
  "within h=-1 j=1|" +
  "withou 2=-1 p=1 16=1 h=-1 q=1|" +
  "word 2=-1 s=-1 t=1 e=1 h=-1 a=1 i=-1 j=1 f=1|" +
  "work 16=-1 3=1 5=-1 c=1 i=1 j=-1 7=1 f=1|" +
  "write 2=-1 f=1|" +
  "writin f=1|" +
  "writte e=1 h=-1 v=1|";
