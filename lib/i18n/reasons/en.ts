/**
 * What reasons are said with in English: sections with their name in brackets, and in them lines of names, "=", and
 * what holds for each of these names. The parts that are the same in every language are in shared.ts; packed-texts
 * joins them to each text. Sections:
 *
 * - A deed of core/lexicon/goal-deeds: what happens in a routine that calls for the skill, a whole sentence by moments.
 *   Moments are routine kinds or the moments of core/lexicon/title-moments. A sentence must be true of every
 *   ordinary class in that moment. "area/" and a skill area begin the section of all goals of the area, for moments of
 *   which a goal's deed has no sentence; a heading with several names has the lines of several sections. A section with
 *   "/chair" has the sentences for a student in a wheelchair, where the usual ones would be untrue; one with "/older"
 *   those for middle school and later.
 *   Less is better: where nothing is certainly true there is no line, and nothing is said.
 * - [rules]: children: what students are called, and what they are called before kindergarten.
 * - [assume]: what a suggestion takes for granted, by condition, as a question without its mark.
 */
export const REASONS_EN = `
[write-name]
bell-work = Students write their names and the date on their morning work.
writing writing-block journal = Students put their names on their writing.
sign-in = Students sign in with their names every day.
art = Students put their names on their artwork.
computer keyboarding computers = Students type their names to log in.
centers = Students put their names on their papers.
[form-letters]
cursive = The class practices cursive letters and how they join.
letter-of-week = The class looks at one letter and at how it is made.
handwriting handwriting-lesson phonics-lesson = The class practices forming letters.
phonics spelling = Students write the letters and words that they are learning.
writing writing-block journal = Students write by hand, one letter after another.
sign-in = Students form the letters of their names when they sign in.
[write-numbers]
math math-block = Students write numbers on nearly every page.
handwriting = The class practices forming letters and numbers.
calendar = The class writes the date and counts the days.
[legible-writing]
writing writing-block journal = Students write whole lines by hand, so size and spacing show.
handwriting handwriting-lesson = The class practices placing letters on the line.
literacy ela-block reading_group = Students write answers that someone else has to read.
phonics spelling = Students write words and sentences on lined paper.
math = Students write numbers that have to be readable.
sign-in = Students write their names in a small space when they sign in.
study_hall homework independent_work bell-work = Students write out work that the teacher will read.
[write-sentences]
group-story = The class writes a text together.
speech-writing = Students write and practice a speech.
yearbook = Students write captions and short texts for the yearbook.
essay = Students plan, draft and revise an essay.
argument = Students write what they think, with reasons and evidence.
journal = Students write journal entries in their own words.
literacy ela-block = Students write about what they read.
reading_group = Students write about what the group has read.
phonics spelling = Students write dictated words and sentences.
science lab = Students write what they did and what they found.
social_studies history-block = Students write about what they learn.
study_hall homework = Students work on written assignments.
writing writing-block = Students plan and write their own stories and other pieces.
lecture = Students take notes while the teacher talks.
[copy-text]
phonics spelling = Students copy words from the board or a list.
bell-work = Students copy the date and the first task from the board.
planner advisory = Students copy what is due into their planners.
lecture = Students copy notes from the board.
handwriting handwriting-lesson = Students copy letters, words and lines.
writing writing-block literacy ela-block math math-block science science-block social_studies history-block journal = Students copy from the board or from a page.
[take-notes]
lecture = Students take notes while the teacher talks.
social_studies science literacy history-block science-block ela-block health world_language = Students take notes on the lesson.
[record-data]
science lab science-block = Students write down what they see and label drawings.
[pencil-grasp]
handwriting writing handwriting-lesson writing-block journal = Students have a pencil in hand most of the time.
art art-class = Students draw, color and paint.
sign-in = Students take a marker or pencil and sign in.
math phonics literacy independent_work bell-work = Students work with pencil and paper.
[draw-shapes]
art art-class = Students draw.
centers stations choice free_play = Students can draw with paper and crayons.
handwriting handwriting-lesson = The class practices the strokes that letters are made of.
writing = Students draw the picture for their story.
[scissors]
dough = Students cut dough with scissors and other tools.
crafts = Students cut, glue and shape materials at tables.
art art-class = Students cut paper for their projects.
centers stations = Students can cut and glue at the tables.
free_play choice = Students can choose scissors and paper.
[classroom-tools]
loom = Students weave by hand, row by row.
crafts = Students cut, glue and shape materials at tables.
math = Students measure and draw with rulers.
science lab = Students handle lab tools and measure.
shop-class = Students work with hand tools on a project.
vocational job-site = Students use the tools of the job.
centers stations = Students use glue, tape and small tools at the tables.
art art-class = Students work with scissors, brushes and other tools.
[knead-shape]
dough = Students roll, pinch and squeeze dough.
crafts = Students cut, glue and shape materials at tables.
clay art = Students roll, pinch and shape clay.
cooking = Students roll and knead dough.
sensory-table centers stations free_play choice = Students can squeeze and shape dough and other materials.
morning-tubs = Students can squeeze and shape dough and other materials.
[type-text]
keyboarding = The class practices typing.
computer computers = Students type on the keyboard.
writing writing-block journal = Students can type their drafts.
study_hall homework = Students type assignments.
[log-in]
video-class = Students log in and join the call.
computer computers keyboarding = Students log in before they start.
[writing-technology]
essay = Students draft and revise an essay, by hand or on a device.
writing writing-block = Students draft texts, by hand or on a device.
[build]
string-games = Students loop string around their fingers, step by step.
loose-parts = Students build together with loose parts and agree on what to make.
beading = Students string beads on a thread, wire or needle.
blocks = Students build with blocks and small pieces.
free_play choice = Students can build with blocks and do puzzles.
centers stations = Students can do puzzles and build at the tables.
math = Students build shapes and patterns with math pieces.
morning-tubs = Students build, sort and put things together.
[grasp-release]
garden = Students pick up seeds one by one and plant them.
string-games = Students loop string around their fingers, step by step.
loom = Students weave by hand, row by row.
beading = Students pick up small beads and place them.
recycling = Students pick up cans and bottles and let them go into the bin.
centers stations free_play choice = Students pick up small toys and put them down.
task-boxes independent_work = Students sort small items into containers.
snack lunch breakfast = Students pick up small pieces of food.
sensory-table = Students scoop, pick up and drop things.
math = Students handle counters and other small pieces.
morning-tubs = Students pick up small pieces and put them together.
[both-hands]
crafts = Students cut, punch, glue and shape materials with both hands.
string-games = Students loop string around their fingers, step by step.
packing = Students pack orders.
loom = Students weave with both hands.
beading = One hand holds the thread while the other adds beads.
science lab = Students hold and handle materials with both hands.
art = One hand works while the other one holds the paper or material.
cooking daily-living = One hand holds the bowl or food while the other one works.
music band = Students play instruments with both hands.
snack lunch breakfast = Opening food takes one hand to hold and one to pull.
writing handwriting = One hand writes while the other one holds the paper.
shop-class = One hand holds the work while the other one uses the tool.
morning-tubs = Students build, sort and put things together with both hands.
[find-on-page]
math = Students find numbers and problems on a full page.
literacy reading_group guided-reading = Students keep their place in a text as the group reads.
independent_reading silent-reading = Students follow lines of print on their own.
science social_studies = Students look for facts in charts, maps and texts.
library library-visit = Students look for a book along the shelves.
grocery school-store = Students look for one item among many.
[line-up-numbers]
math math-block = Students work problems in columns, and the digits have to line up.
[open-packages]
lunch breakfast snack lunch-time snack-time breakfast-time = Students open their own cartons, bags and containers.
family-style = Food comes to the table in containers that students open.
cooking daily-living = Students open packages and jars of ingredients.
[use-utensils]
lunch breakfast lunch-time breakfast-time family-style = Students eat with spoons and forks.
snack snack-time = Some snacks are eaten with a spoon or spread with a knife.
cooking daily-living = Students spread, cut and stir food.
[drink]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Students have a drink with their meal or snack.
[chew-taste]
new-foods = There are new foods to look at, smell and try.
cooking daily-living = Students taste and eat what they make.
lunch lunch-time breakfast breakfast-time snack snack-time family-style = Students sit down and eat.
[pour-serve]
sensory-table = Students dig, scoop and pour.
lab science science-block = Students measure and pour in experiments.
centers choice = Students scoop and pour.
garden = Students water plants and fill pots.
family-style = Students pass bowls and serve themselves.
cooking daily-living = Students pour and serve what they make.
coffee-cart = Students pour drinks and hand them over.
[tidy-after-meal]
lunch breakfast snack lunch-time snack-time breakfast-time family-style = Students clean up their place when they are done eating.
cooking daily-living = Students clean up after they cook and eat.
[eat]
new-foods = There are new foods to look at, smell and try.
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Students sit down and eat.
cooking daily-living = Students eat what they have made.
restaurant = Students eat out together.
[coat-on]
dismissal pack-up bus = Students put on their coats to go home.
recess playground = Students put on their coats to go out.
[coat-off]
off-hooks = Students take off their coats as they come in.
arrival unpack = Students take off their coats and hang them up.
[shoes]
dress-out = Students change shoes and clothes for PE.
shoes-time = Students put on their shoes or boots or take them off.
rest rest-time = Students take off their shoes to rest and put them on afterwards.
pe gym motor-room = Students need shoes that are on and fastened.
swim = Students take off their shoes and socks for the pool.
[shoes-on]
dress-out = Students change shoes and clothes for PE.
shoes-time = Students put on their shoes or boots.
dismissal pack-up = Students put on shoes or boots to go home.
recess playground = Students tie their shoes or put on boots to go out.
dance = Students put on the shoes that they dance in.
rest rest-time = Students take off their shoes to rest and put them on afterwards.
pe gym motor-room = Students need shoes that are on and fastened.
[shoes-off]
dress-out = Students change shoes and clothes for PE.
shoes-time = Students put on their shoes or boots or take them off.
off-hooks = Students take off their boots or shoes as they come in.
rest rest-time = Students take off their shoes to rest and put them on afterwards.
swim = Students take off their shoes and socks for the pool.
[fasteners]
dress-out = Students change shoes and clothes for PE.
dismissal pack-up = Students fasten their coats to go home.
recess = Students fasten coats before they go out.
toileting_hygiene bathroom = Students undo and fasten their clothes.
dramatic-play free_play = Students dress up in costumes.
art = Students put on aprons or smocks.
swim = Students change before and after the pool.
[unfasten]
arrival unpack = Students undo coats and jackets when they come in.
toileting_hygiene bathroom = Students undo and fasten their clothes.
swim = Students change before and after the pool.
[change-clothes]
dress-out = Students change shoes and clothes for PE.
art cooking = Students put on smocks or aprons.
vocational job-site = Workers put on a shirt, apron or uniform for the job.
dramatic-play = There are costumes to put on.
swim = Students change before and after the pool.
coffee-cart school-store = Students put on an apron or uniform for the job.
[outdoor-gear]
off-hooks = Students take off coats, boots and gloves as they come in.
lab science shop-class = Students put on goggles and other safety gear.
recess playground = Students put on hats, gloves and boots to go out.
dismissal arrival pack-up unpack = Students put on or take off hats, gloves and boots.
bikes = Students put on a helmet to ride.
[use-toilet]
toileting_hygiene bathroom = Students use the bathroom.
swim = Students use the restroom and change before and after the pool.
dress-out = Students undress and dress again for PE.
[wash-hands]
farm = Students wash their hands after work with the animals.
bathroom = Students use the bathroom and wash their hands.
toileting_hygiene hand-wash = Students wash and dry their hands.
snack lunch breakfast snack-time lunch-time breakfast-time = Students wash their hands before they eat.
art clay = Students wash up after messy work.
cooking daily-living = Students wash their hands before they touch food.
arrival = Students wash their hands when they come in.
garden = Students wash up after working in the dirt.
[brush-teeth]
teeth = Students brush their teeth.
personal-care = Students practice personal care.
[grooming]
toileting_hygiene bathroom = Students wash up at the sink.
daily-living life_skills = Students practice personal care.
health health-class = The class learns how to keep clean and well.
personal-care = Students practice personal care.
[unpack]
class_change lockers = At their lockers, students sort what they put away and what they take.
off-hooks = Students hang up their coats and bags.
arrival unpack bell-work sign-in = Students unpack their bags and hang things up.
tech-check = Students unpack and get their equipment ready.
[pack-up]
dismissal pack-up bus planner = Students pack what has to go home.
class_change lockers passing-period = Students get their things together for the next class.
[locker]
class_change lockers passing-period = Students open their lockers and get what they need.
pe = Students use lockers when they change.
[have-materials]
class_change lockers = Students get what they need for the next class.
arrival unpack bell-work = Students get their materials out for the day.
advisory planner = Students check what they need for the day.
[use-planner]
planner = Students write down what is due.
advisory advisory-time = Students look at what is due.
study_hall homework = Students look up what is due and work on it.
dismissal = Students write down homework before they leave.
[turn-in-work]
intervention win = Students catch up on missing work.
arrival unpack bell-work = Students turn in homework when they come in.
advisory study_hall homework = Students finish work that is due and turn it in.
[start-work]
seatwork = Students start on their seatwork by themselves.
bell-work = Students start on their own as they come in.
independent_work task-boxes = Students start on their work by themselves.
writing writing-block journal = Students start a page on their own.
math literacy = Students start on the work by themselves after the lesson.
study_hall homework = Students choose a task and start on it.
arrival = Students have a first task to begin when they come in.
work-cycle = Students choose a work, finish it and put it back.
morning-tubs = Students choose something to do as they come in.
[plan-steps]
pathways = Students talk and write about their strengths, courses and plans.
essay = Students plan an essay before they draft it.
study_hall homework = Students plan what to do first.
planner advisory advisory-time = Students look at what is due and plan for it.
group_work project = The group has to plan who does what, and by when.
writing writing-block = Students plan a text before they write it.
cooking daily-living = Students follow a recipe and plan what comes next.
work-cycle = Students choose a work, finish it and put it back.
class_meeting greeting = The class goes over the plan for the day.
[check-own-work]
essay = Students reread and revise what they have drafted.
writing writing-block = Students reread and correct their drafts.
math = Students check their answers.
independent_work task-boxes = Students check their own work before they call it done.
[organize-things]
clean-up = Students sort their papers and put their desks in order.
planner advisory study_hall = Students sort their papers and assignments.
class_change lockers = Students keep their books and binders in their lockers.
dismissal pack-up = Students sort what goes home and what stays.
arrival unpack = Students sort folders and papers when they unpack.
[finish-work]
packing = Students pack orders.
farm = Students look after the animals and clean up.
loom = Students keep weaving for a while, row after row.
seatwork = Students do their seatwork on their own.
independent_work task-boxes = Students work through their tasks on their own.
study_hall homework = Students finish assignments.
centers stations = Each station has a task to finish before the groups rotate.
clean-up = Students clean up and put things away.
dismissal = Students clear their places and pack up before they leave.
arrival = Students put their things away and get ready for the day.
work-skills = Students each have a job to do.
work-cycle = Students choose a work, finish it and put it back.
morning-tubs = Students work on their own with things from a bin.
[use-schedule]
arrival class_meeting = The class looks at what comes when today.
independent_work task-boxes = Students do one task after another in a set order.
class_change = Students check where to go next.
free_play choice = Students choose, and stop when the time is up.
bell-work arrival-time unpack calendar = Students look at what comes first and what comes next.
[sensory-tools]
transition class_change = Hallways are loud and crowded.
motor-room = There is room and equipment for heavy work.
rest rest-time = It is quiet, and everyone is settling down.
assembly assembly-time = It is loud and crowded.
lunch lunch-time = It is loud and crowded.
music band dance = It gets loud.
pe gym = The gym is loud and busy.
[movement-break]
motor-room = Students push, climb, crawl and jump.
stack-chairs = Students lift and stack the chairs.
brain-break = The whole class gets up, moves and settles down again.
movement_break = The whole class gets up and moves.
recess playground = Students are free to run, climb and push.
[rate-own-state]
check-in = Students say how they are and get ready to learn.
class_meeting greeting = Students say how they are doing.
social-lesson sel = Students talk about feelings and what to do about them.
advisory = Students check in with how their day is going.
[tolerate-input]
new-foods = There are new foods to look at, smell and try.
loom = Students weave by hand, row by row.
dishes = Hands get wet and soapy.
art = Students get paint and glue on their hands.
clay = Students get clay on their hands.
lunch = It is loud, with many foods and smells around.
assembly assembly-time music = It is loud and crowded.
sensory-table = Students put their hands into sand, water and other materials.
cooking = Students touch and smell foods as they cook.
garden = Students put their hands into soil.
centers stations = Some tables have messy materials to touch.
transition class_change = Hallways are loud and crowded.
[sit-with-group]
class_meeting carpet greeting calendar song = The class sits together on the carpet or in a circle.
read_aloud story = The class sits together and listens to a book.
assembly assembly-time = The whole school sits together.
reading_group = A small group sits together with the teacher.
service = Everyone sits together during the service.
[cope]
intercom = Reading announcements to the whole school can make students nervous.
restorative = Students talk about what went wrong and listen to each other.
sel social-lesson = The class learns and tries out ways to calm down.
math math-block = Some problems are hard and can be frustrating.
transition class_change = Students have to stop one thing and go on to another.
free_play choice dramatic-play blocks = Students have to share, and things don't always go their way.
group_work project = Partners disagree and have to work it out.
arrival = Students say goodbye to their families and settle in.
assembly assembly-time = It is loud, crowded and not like other days.
[lose-well]
recess playground organized-games pe gym board-games = Somebody wins, somebody loses, and the game goes on.
[name-feelings]
class_meeting greeting = Students say how they feel when they check in.
check-in = Students say how they are and get ready to learn.
restorative = Students say what happened, how they felt and what could make it right.
sel social-lesson = The class talks about feelings and names them.
read_aloud story literacy reading_group = The class talks about how characters feel.
advisory = Students talk about their week and how they feel.
arrival = Students come in and can say how they feel.
drama = Students act out how characters feel.
[rate-problem]
restorative = Students say what happened and what could make it right.
sel social-lesson = The class talks about problems and how big they are.
recess playground organized-games = Small conflicts come up in games.
group_work = Partners have to sort out disagreements.
class_meeting = The class talks about problems and how to solve them.
lunch free_play = Small conflicts come up between friends.
[stay-on-task]
packing = Students pack orders.
farm = Students look after the animals and clean up.
loom = Students keep weaving for a while, row after row.
seatwork = Students do seatwork on their own.
independent_work task-boxes bell-work = Students work on their own for a while.
study_hall homework = Students work on their own.
class_meeting carpet = The class has to listen for a while.
read_aloud story = The class listens to a whole story.
centers stations = Students stay with a task until the groups rotate.
reading_group = Students follow along while others read.
work-skills = Students each have a job to do.
work-cycle = Students choose a work, finish it and put it back.
[listen-attentively]
intercom = Announcements are read to the whole school.
stations = Small groups listen to each other and to an adult.
class_meeting greeting carpet calendar = Students listen to the teacher and to each other.
read_aloud story = The class listens to a story and looks at the pictures.
assembly assembly-time = The whole school listens to someone speak or perform.
sharing show-tell speeches = Students listen while classmates speak.
reading_group = Students listen while others read.
lecture = Students listen to the teacher and to classmates.
[line-up]
transition hall-walk lining-up = The class lines up and walks together.
recess playground = The class lines up to go out and come in.
lunch lunch-time = The class lines up for lunch.
dismissal pack-up bus = The class lines up to leave.
specials pe music art library = The class lines up and walks there together.
toileting_hygiene = The class lines up for the bathroom.
[change-activity]
transition clean-up hall-walk = The class stops one activity and goes on to the next.
class_change passing-period = Students leave one class and go to the next.
centers stations = The groups rotate, so everyone stops and moves on.
free_play choice = Students have to stop playing when the time is up.
recess playground = Students have to stop playing and come in.
dismissal = Students stop what they are doing and get ready to leave.
specials art music pe computer library = The class leaves its room for another one.
[follow-routine]
arrival unpack sign-in = The steps are the same every morning.
dismissal pack-up = The steps are the same every day.
toileting_hygiene = The steps are the same every time.
class_meeting = The meeting goes the same way every day.
[clean-up]
farm = Students look after the animals and clean up.
clean-up transition = Students put things away before the next activity.
dismissal pack-up = Students clean up and stack chairs before they leave.
centers stations free_play choice = Students put materials away when the time is up.
art clay = Students clean up their tables after they make things.
snack lunch breakfast = Students clear their places.
cooking daily-living = Students clean up after they cook.
science lab = Students clean up after the experiment.
work-cycle = Students choose a work, finish it and put it back.
[cook]
cooking = Students measure, mix and follow a recipe.
daily-living life_skills = Students prepare food and follow steps.
snack family-style = Students help prepare and serve the food.
[laundry]
laundry = Students wash, dry and fold laundry.
daily-living life_skills = Students do household tasks.
[clean-rooms]
vocational job-site work-skills coffee-cart restaurant = Cleaning up is part of the job.
farm = Students look after the animals and clean up.
dishes = Students wash and stack dishes.
daily-living life_skills cooking = Students clean up and do household tasks.
clean-up dismissal = Students wipe tables and clean up.
lunch lunch-time = Students wipe tables and clear up after they eat.
[garden]
garden = Students plant, water and dig.
[money]
money-math = Students practice counting and using money.
outing grocery restaurant cbi = Students pay for what they buy.
school-store coffee-cart = Students take money and give change.
daily-living life_skills = Students learn to count money and plan what to buy.
[order-food]
restaurant = Students read the menu, order and pay.
outing cbi = Students ask for and order things outside school.
lunch = Students say what they want in the lunch line.
[shop]
grocery = Students find things on a list in the store.
outing cbi = Students find and buy things in a store.
daily-living life_skills = Students plan meals and make lists of what to buy.
[cross-street]
outing cbi grocery restaurant = Students walk in the community and cross streets.
[ride-transit]
travel = Students ride public transportation.
outing cbi grocery = Students travel in the community.
[ask-stranger]
grocery restaurant outing cbi = Students ask workers and others they don't know for help and information.
library library-visit = Students ask the librarian for what they want.
school-store coffee-cart = Students talk with customers.
travel = Students ask drivers and others for help.
[safety-signs]
outing cbi grocery = Students see signs and follow them in the community.
[job-task]
packing = Students pack orders.
farm = Students look after the animals and clean up.
vocational job-site = Students do real jobs, one step after another.
recycling = Students collect and sort cans, bottles and paper.
delivery = Students deliver things to rooms and people.
coffee-cart = Students make drinks and deliver orders.
school-store = Students stock shelves and fill orders.
dishes = Students scrape, rack and put away dishes.
laundry = Students sort, wash and fold.
garden = Students plant, water and carry supplies.
work-skills = Students each have a job to do.
cooking = Students prepare food step by step.
[clock-in]
vocational job-site recycling coffee-cart school-store laundry dishes = Students start and end a shift.
[serve-customers]
school-store = Students serve customers and restock the shelves.
coffee-cart = Students serve customers and take orders.
work-skills = Students talk with the people they work with or serve.
[job-talk]
vocational job-site recycling laundry dishes delivery coffee-cart school-store = Students talk with coworkers and supervisors.
advisory = Students talk about their jobs and plans.
work-skills = Students talk with coworkers and supervisors.
[job-search]
pathways = Students talk about courses and their plans.
interviews = Students practice for real interviews and applications.
careers = Students practice applications, interviews and calls.
[join-play]
free_play choice dramatic-play blocks sensory-table = Students invite each other to play and join in.
organized-games = An adult starts the game; students join in and keep its rules.
lunch-play = Games are going on, and students ask to join.
loose-parts = Students build together with loose parts and agree on what to make.
recess playground = Students choose whom to play with and join games.
lunch lunch-time = Students choose seats and talk or play with friends.
board-games = Students play games together.
pe gym = Students play in pairs and teams.
bikes = Students ride and play alongside others.
group_work project buddies = Students do things with a partner or group.
motor-room movement_break = Students move and play together.
leisure = Students choose what to do and with whom.
[greet]
arrival unpack sign-in = Students greet adults and classmates as they come in.
class_meeting greeting = Students greet each other.
dismissal bus = Students say goodbye.
lunch snack recess = Students meet friends and say hello.
coffee-cart school-store = Students greet the people they serve.
song music = The class sings hello and goodbye.
transition class_change = Students pass people they know in the hallway.
library = Students meet the librarian and say hello.
language-class world_language = Students practice greetings and short exchanges.
delivery = Students meet people at each stop.
vocational job-site = Students greet the people they work with or serve.
work-skills = Students talk with the people they work with or serve.
[share-materials]
art centers stations = Students share materials at a table.
free_play choice blocks dramatic-play sensory-table = Students share toys.
recess = Students share balls and equipment.
science lab group_work project = Groups share one set of materials.
[work-with-partner]
science lab = Lab partners decide who does what and do the experiment together.
loose-parts = Students build together with loose parts and agree on what to make.
group_work project = Students divide up the work and do it together.
buddies = Students work in pairs.
pe organized-games = Students play as a team.
centers stations = Small groups work on a task together.
vocational job-site coffee-cart = Students do the job as a team.
[compliment]
speeches drama = Classmates tell each other what they liked.
writing = Students read their work to each other and say what they like.
recess organized-games pe = Players cheer for each other.
coffee-cart school-store restaurant cbi vocational = Students say please and thank you to people they serve or meet.
art = Students look at each other's work.
work-skills = Students talk with the people they work with or serve.
[take-turns]
recess playground organized-games = Students take turns in games and on equipment.
free_play choice dramatic-play blocks = Students share toys and take turns.
centers stations sensory-table = Students take turns with the materials.
class_meeting greeting calendar = Students wait for their turn to speak or come up.
pe gym = Students take turns in games.
reading_group = Students read in turns.
group_work = Students take turns speaking.
board-games = Students take turns in every game.
leisure = Students share games and take turns.
literacy ela-block social_studies history-block science science-block math math-block health world_language lecture = Students raise their hands and wait to be called on.
[pretend-play]
loose-parts = Students build together with loose parts and agree on what to make.
dramatic-play = Students take on roles and act out everyday scenes.
free_play choice = Students play at being someone else, such as a cook or a doctor.
blocks = Students choose toys and make up games.
recess playground = Students make up games with each other.
drama = Students act out scenes.
[game-rules]
pe organized-games gym = Games have rules that everyone follows.
recess playground = Players agree on rules and keep to them.
free_play choice = Students play games with rules and turns.
board-games = Students play games that have rules.
leisure = Students play games that have rules.
[keep-conversation]
video-class = Students unmute or type to answer each other.
pathways = Students talk and write about their strengths, courses and plans.
leisure board-games = Students talk as they play and pass the time together.
nature-walk = Students walk and talk together.
lunch lunch-time = Students sit and talk together.
snack snack-time breakfast = Students sit and talk as they eat.
recess playground = Friends talk as they play.
group_work project = Partners talk to get the work done.
class_meeting greeting = Students share news and respond to each other.
sel social-lesson advisory = Students talk with each other.
literacy book-club social_studies history-block debate reading_group = Students discuss and respond to each other.
vocational job-site coffee-cart school-store = Students talk with customers and coworkers.
science lab = Lab partners talk as they work.
free_play choice dramatic-play = Students talk about what they play.
centers stations art = Small groups talk as they work.
outing cbi restaurant = Students talk with each other on the way and at the table.
transition arrival dismissal = Students chat with each other.
seminar = Students discuss a question and build on what others say.
interviews = Questions are asked and answered.
[discuss]
video-class = Students unmute or type to answer each other.
lab = Lab partners decide who does what, and say what they think will happen.
pathways = Students talk and write about their strengths, courses and plans.
loose-parts = Students build together with loose parts and agree on what to make.
world_language language-class = Students practice short exchanges in the language they are learning.
argument = Students state a claim, give reasons and evidence for it, and answer other views.
debate = Students argue for a side and answer the other one.
book-club literacy ela-block reading_group = Students discuss a text and say what they think.
social_studies history-block = Students discuss questions on which people disagree.
group_work project = Partners suggest ideas and have to agree.
science = Students say what they think will happen and why.
class_meeting = The class talks things over.
sel social-lesson advisory = Students say what they think and hear other views.
math = Students explain how they solved a problem and compare.
free_play choice = Students agree on what to play and with whom.
seminar = Students discuss a question and build on what others say.
[ask-peers]
math math-block tutoring = Students ask each other how they worked out a problem.
buddies = Buddies get to know each other and ask questions.
interviews = Students ask questions and listen to the answers.
sharing show-tell speeches = Classmates ask the speaker questions.
class_meeting greeting = Students ask each other about their news.
lunch snack recess = Friends talk and ask each other things.
social_studies debate = Students question each other in discussions.
seminar = Students question each other in the discussion.
group_work project science lab = Partners ask each other questions as they work.
transition class_change passing-period = Friends talk on the way to class.
[repair-talk]
centers stations buddies free_play = Students work and play together, and have to make themselves understood.
lunch snack recess = Friends talk on their own, and misunderstandings come up.
group_work project science lab = Partners have to understand each other.
sharing show-tell speeches class_meeting = A speaker has to be understood by the class.
coffee-cart school-store vocational restaurant cbi = Students talk with people who don't know them.
[others-thoughts]
sel social-lesson = The class talks about what people think and feel.
literacy read_aloud reading_group book-club story = The class talks about what characters think and why.
drama = Students act out what characters think and feel.
group_work project = Partners have to see each other's point of view.
social_studies debate = Students look at a question from several sides.
class_meeting advisory = Students hear what others think.
seminar = Students discuss a question and build on what others say.
[ask-for-help]
seatwork = Students work on their own and may need to ask for help.
math math-block = Students get stuck at times and need to ask.
art art-class = Students may need help with tools and materials.
science lab = Students may need help with steps and materials.
independent_work task-boxes bell-work = Students work on their own and may need to ask for help.
study_hall homework = Students can ask about work they don't understand.
writing literacy writing-block ela-block = Students get stuck at times and need to ask.
vocational job-site = Students may need help or supplies on the job.
lunch snack breakfast = Students may need help opening food.
free_play choice = Students ask for help with toys that they cannot open or reach.
centers stations = Students may need help with the materials.
arrival dismissal = Students may need help with coats and bags.
computer computers = Students get stuck at times and need to ask.
cooking daily-living = Students may need help with steps and tools.
work-skills = Students may need help or supplies on the job.
[ask-to-clarify]
group_work project = Partners have to be sure that they understood.
vocational job-site = Students have to be sure what the job is.
pe gym = Directions are called out in a loud room.
lunch recess = It is loud, and not everything is heard the first time.
math science lab literacy social_studies lecture = When something is unclear, students have to ask.
[accommodations]
pathways = Students talk and write about their strengths, courses and plans.
advisory advisory-time study_hall = Students can talk with a teacher about what they need.
pe gym fitness = Students can say what they need for a game or exercise.
literacy ela-block math math-block science science-block social_studies history-block lecture writing = Students can tell the teacher what helps them learn.
vocational job-site careers interviews = Students tell a supervisor what they need to do the job well.
health = Students can ask questions about their own health.
[hearing-tech]
arrival unpack = Whoever has hearing equipment gets it ready for the day.
tech-check = Students get their hearing equipment ready for the day.
class_meeting = Speakers change, so the microphone has to be passed.
group_work science lab literacy social_studies = Several people speak, so the microphone has to move.
bell-work advisory advisory-time = Students get ready for the day.
recess playground lunch = It is loud, and friends call from all sides.
pe gym = The gym is loud, and the teacher is hard to hear.
specials art music library computer = Rooms and teachers change, so the microphone has to go along.
speeches sharing debate seminar assembly = Speakers change, so the microphone has to be passed.
[listen-with-aids]
listening-games = Students listen and show or say what they heard.
nature-walk = Students stop and listen to the sounds around them.
song music music-class = Students listen for sounds and words, and respond.
class_meeting greeting = Students listen for their names and for each other.
read_aloud story = Students listen to a story.
phonics phonics-lesson = Students listen closely to the sounds of words.
lunch recess = Students have to hear friends in the noise.
tech-check arrival = Students get their hearing equipment ready and check that it works.
[request]
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Students ask for food and drinks.
free_play choice dramatic-play blocks = Students ask for toys and for a turn.
centers stations art sensory-table = Students ask for materials.
recess playground bikes = Students ask for equipment and for a turn.
cooking daily-living = Students ask for ingredients and tools.
arrival dismissal = Students ask for help with coats and bags.
library = Students ask for a book that they choose.
outing cbi restaurant grocery = Students ask for what they want outside school.
science = Students ask for materials.
toileting_hygiene = Students ask to go to the bathroom.
[say-sentences]
group-story = The class writes a text together.
video-class = Students unmute or type to answer each other.
speech-writing = Students write and practice a speech.
pathways = Students talk and write about their strengths, courses and plans.
centers stations = Students talk and ask for materials as they work.
free_play choice dramatic-play blocks = Students talk and ask for what they need as they play.
recall-time = Students tell what they did.
intercom = A few students read announcements to the whole school.
yearbook = Students write captions and short texts for the yearbook.
sharing show-tell = Students tell the class about something.
class_meeting greeting calendar = Students get a turn to speak.
snack lunch breakfast family-style = Students talk as they eat.
read_aloud story = Students talk about the pictures and the story.
literacy ela-block reading_group = Students answer aloud, in sentences.
writing writing-block journal = Students say what they want to write, then write it.
science lab = Students say what they see and what they found out.
speeches = Students speak to the class.
art = Students talk about what they make.
group_work project = Partners talk about what to do.
recess playground = Students talk with friends as they play.
cooking daily-living = Students say what they do and what comes next.
sel social-lesson advisory = Students say what they think and feel.
world_language = Students practice saying phrases.
story-acting = Students tell their own stories and act them out.
seminar = Students speak up in a discussion.
social_studies = Students explain what happened and why.
[grammar]
group-story = The class writes a text together.
speech-writing = Students write and practice a speech.
literacy ela-block = Students answer and write in full sentences.
recall-time = Students tell what they did.
yearbook = Students write captions and short texts for the yearbook.
sharing show-tell = Students tell what happened.
class_meeting greeting calendar = Students tell what they did and what day it is.
read_aloud story = Students talk about who does what in the story.
free_play choice dramatic-play blocks centers stations = Students talk as they play.
speeches = Students speak to the class in sentences.
story-acting = Students tell their own stories and act them out.
[describe]
pathways = Students talk and write about their strengths, courses and plans.
nature-walk = Students talk about what they see on the way.
sharing show-tell = Students describe something and answer questions about it.
science lab = Students describe what they see and explain why.
literacy ela-block reading_group = Students explain what they read.
social_studies = Students explain events and reasons.
math = Students explain how they solved a problem.
art = Students talk about what they made and how.
writing writing-block = Students describe things in their texts.
speeches = Students explain a topic to the class.
free_play choice blocks centers stations = Students talk about what they make and do.
group_work project = Partners explain their ideas.
cooking daily-living = Students tell the steps of what they do.
story-acting = Students tell their own stories and act them out.
tutoring = One student explains, and the other one tries and asks.
[label]
cooking daily-living = Students name foods, tools and what they do with them.
read_aloud story = Students name what they see in the pictures.
free_play choice dramatic-play blocks = Students name toys as they play.
class_meeting calendar = The class names days, weather and pictures.
snack lunch breakfast = Students name the foods they have.
science lab garden = Students name the things they study.
art = Students name colors and materials.
music song = Songs name animals, actions and body parts.
phonics = Students name pictures and letters.
[ask-questions]
pathways = Students talk and write about their strengths, courses and plans.
nature-walk = Students ask about what they see on the way.
class_meeting greeting = Students ask each other questions.
sharing show-tell speeches = Students ask the speaker questions.
science lab = Students ask how and why.
read_aloud story = Students ask about the story.
lunch snack recess = Friends talk and ask each other things.
literacy social_studies reading_group = Students ask about what they read and hear.
group_work = Partners ask each other questions.
tutoring buddies = Partners ask each other questions.
[word-meanings]
read_aloud story = New words come up in what is read, and the class talks about what they mean.
science science-block lab = Each unit brings new science words.
social_studies history-block = Each unit brings new words for people, places and events.
literacy ela-block reading_group book-club = New words come up in what the class reads.
phonics spelling = The class works on words, their parts and their meanings.
math = The class uses math words with exact meanings.
health health-class = Each unit brings new words about body and health.
world_language = The class learns new words.
cooking daily-living shop-class = Students learn the names of tools and steps.
[figurative]
literacy ela-block reading_group guided-reading book-club = Figurative language comes up in what students read.
read_aloud story = Figurative language comes up in the story.
writing writing-block = Students choose words and comparisons for what they want to say.
[retell]
group-story = The class writes a text together.
speech-writing = Students write and practice a speech.
recall-time = Students tell what they did.
read_aloud story = The class talks about what happened in the story.
literacy ela-block reading_group guided-reading book-club = Students tell what happened in what they read.
sharing show-tell = Students tell the class what happened.
class_meeting greeting = Students tell their news in order.
writing writing-block journal = Students tell what happened and write it down.
social_studies history-block = Students put events in order and tell about them.
science lab = Students tell what they did and what happened, in order.
dramatic-play free_play choice drama = Students act out stories.
snack lunch recess = Students tell friends what happened.
cooking = Students tell the steps in order.
speeches = Students tell the class something in order.
story-acting = Students tell their own stories and act them out.
[summarize]
math math-block = Students say in their own words what a problem asks.
lab = Partners go over the steps before they start.
debate group_work project = Students say in their own words what others have said.
literacy ela-block reading_group guided-reading book-club = Students say what a text is mainly about.
read_aloud story = The class talks about what the story was about.
social_studies history-block = Students sum up what they read or heard.
writing = Students write about what they read.
science science-block lecture = Students say in their own words what they learned.
[answer-questions]
interviews = Students answer interview questions.
read_aloud story = The teacher asks questions about the story.
reading_group guided-reading book-club = The teacher asks questions about what the group reads.
literacy ela-block = The teacher asks questions about what the class reads.
class_meeting calendar greeting = The teacher asks the group questions.
science social_studies lab history-block science-block = The teacher asks questions about what the class learns.
sharing show-tell speeches = Classmates ask the speaker questions.
[infer]
argument = Students give reasons and evidence for what they claim.
literacy ela-block reading_group guided-reading book-club = Students say why things happen in a text and how they know.
read_aloud story = The class guesses what will happen next, and why.
science lab science-block = Students say what they think will happen and why.
social_studies history-block debate = Students explain causes and give evidence.
drama = Students work out why characters act as they do.
sel social-lesson = The class talks about why people act as they do.
seminar = Students discuss a question and build on what others say.
[follow-directions]
listening-games = Students listen and show or say what they heard.
pe gym = Students are shown and told what to do, and do it.
packing = Students pack orders.
farm = Students are told what to do for the animals, step by step.
loom = Students are shown how to weave, step by step.
transition clean-up = The teacher tells the class what to put where and what comes next.
garden = Students are told what to plant and water.
art art-class = Students follow directions step by step.
science lab = Students do experiments step by step.
organized-games dance = Students follow directions for games and exercises.
centers stations = Each table has its own directions.
cooking = Students follow recipes step by step.
class_meeting calendar carpet = The teacher gives the group directions.
transition = The teacher tells the class what to do next.
arrival dismissal = Students are told what to put where and what to do next.
music song movement_break motor-room brain-break = Students follow directions for movements.
vocational job-site recycling delivery laundry = Students are told what the job is, step by step.
computer = Students follow directions on screen.
independent_work task-boxes bell-work = Students follow written or picture directions.
work-skills = Students each have a job to do.
[point-identify]
listening-games = Students listen and show or say what they heard.
read_aloud story = Students point to pictures in the book.
class_meeting calendar song = Students point to and choose pictures, names and numbers.
centers stations free_play choice = Students pick out toys and pictures that are named.
math = Students point to and choose numbers and shapes.
phonics = Students point to letters and pictures.
snack lunch breakfast = Students point to and choose foods.
independent_work task-boxes = Students match and sort pictures and objects.
music = Students point to and choose songs and instruments.
[concepts]
transition hall-walk = Students stand first, last or between others in line.
class_meeting calendar = The class talks about first, next, more and where things are.
centers stations free_play choice blocks = Students put things in, on and under as they play.
science lab = The class compares and sorts.
pe recess motor-room movement_break = Students go over, under and around.
read_aloud story = The class talks about where things are in the pictures.
math = The class uses words like more, less, first and last.
[word-sounds]
listening-games = Students listen and show or say what they heard.
phonics phonics-lesson = The class works on the parts and sounds of words.
spelling = Students listen for the sounds of a word and write them.
reading_group guided-reading intervention win = Students sound out words with the teacher.
read_aloud story song music = There are rhymes and repeated sounds to hear.
writing = Students listen for sounds as they spell.
[read-words]
oral-reading = Students read aloud to each other in turns.
phonics phonics-lesson spelling = The class reads and spells words.
reading_group guided-reading intervention win literacy ela-block = Students read words and texts with the teacher.
independent_reading silent-reading buddies = Students read on their own or with a partner.
centers stations = Some tables have words and books to read.
class_meeting = The class reads the message together.
[clear-speech area/articulation_carryover]
world_language language-class = Students read and speak aloud with a partner and with the class.
oral-reading = Students read aloud to each other in turns.
intercom = A few students read announcements to the whole school.
sharing show-tell = Students speak to the whole class.
speeches debate drama = Students speak in front of others.
reading_group guided-reading buddies book-club = Students read aloud.
class_meeting greeting calendar = Students get a turn to speak to the group.
lunch snack breakfast recess = Friends talk with each other.
literacy ela-block = Students read and answer aloud.
read_aloud story = Students talk about the story aloud.
social_studies science history-block lab = Students answer and explain aloud.
phonics phonics-lesson = Students say sounds and words aloud.
free_play choice dramatic-play centers stations = Students talk as they play and work.
group_work project = Partners talk as they work.
song music = The class sings and says words together.
vocational coffee-cart school-store job-site restaurant cbi = Students talk with people who may not know their speech.
advisory sel social-lesson = Students talk in a group.
writing = Students read aloud what they wrote.
seminar = Students speak up in a discussion.
work-skills = Students talk with the people they work with or serve.
assembly assembly-time = A few students speak in front of the school.
[smooth-speech area/fluency]
advisory = Students answer and talk in front of the group.
world_language language-class = Students read and speak aloud with a partner and with the class.
oral-reading = Students read aloud to each other in turns.
intercom = A few students read announcements to the whole school.
readers-theater = Students read their lines aloud.
interviews = Questions are asked and answered aloud.
sharing show-tell speeches debate drama = Students speak in front of others.
reading_group guided-reading buddies book-club = Students read aloud.
literacy ela-block = Students read and answer aloud.
class_meeting greeting = Students get a turn to speak to the group.
social_studies science history-block lab = Students answer and explain aloud.
lunch snack recess = Friends talk with each other.
sel social-lesson = Students talk in a group.
group_work project = Partners talk as they work.
vocational coffee-cart school-store restaurant cbi job-site = Students talk with people they don't know well.
read_aloud story = Students talk about the story aloud.
seminar = Students speak up in a discussion.
work-skills = Students talk with the people they work with or serve.
assembly assembly-time = A few students speak in front of the school.
[voice area/voice]
oral-reading = Students read aloud to each other in turns.
drama = Students rehearse lines that have to carry to the back row.
intercom = A few students read announcements to the whole school.
sharing show-tell speeches debate = Students speak to an audience.
reading_group guided-reading buddies = Students read aloud.
class_meeting greeting = Students speak so that the group can hear.
recess playground pe gym = Students call to each other, and it is easy to shout.
lunch = It is loud, and it is easy to strain a voice.
music song band = The class sings.
literacy ela-block social_studies science = Students read and answer aloud.
coffee-cart school-store = Customers have to hear the students.
vocational job-site = Customers and coworkers have to hear the students.
seminar = Students speak up in a discussion.
assembly assembly-time = A few students speak in front of the school.
shop-class = Machines are loud, and it is easy to shout.
[device-talk area/aac]
listening-games = Students listen and show or say what they heard.
core-word = The class practices one word in many ways.
snack breakfast snack-time breakfast-time family-style = Students ask for food and make choices.
lunch lunch-time = Students ask for things and talk with friends.
song = The class sings together, and everyone has a part.
class_meeting greeting calendar = Students greet, answer and make choices.
free_play choice dramatic-play blocks = Students make choices and talk as they play.
centers stations art sensory-table = Students choose, ask for materials and comment.
sharing show-tell speeches = Students tell the class something.
science lab = Students say what they see and what they think will happen.
read_aloud story = Students join in, comment and answer during the story.
literacy reading_group ela-block = Students answer questions and comment on what is read.
social_studies = Students answer questions and give opinions.
recess playground = Students say what they want to play.
music music-class = Students choose songs and say when to stop and go.
cooking daily-living = Students ask for ingredients and say what comes next.
library = Students choose a book.
toileting_hygiene = Students say what they need.
advisory sel social-lesson = Students say how they are and what they think.
drama = Students have lines to say.
delivery coffee-cart = Students greet people and hand things over at each stop.
language-class = Students practice greetings and short exchanges.
seminar = Students speak up in a discussion.
work-skills = Students talk with the people they work with or serve.
outing cbi restaurant grocery = Students order or ask workers for what they want.
leisure = Students choose, take turns and talk as they play.
board-games buddies = Students talk and take turns as they play.
math math-block = Students answer questions and make choices.
arrival arrival-time = Students say hello and tell how they are.
dismissal dismissal-time pack-up = Students say goodbye and what they still need.
interviews = Questions are asked and answered.
phonics phonics-lesson = Students answer with sounds, letters and words.
world_language = Students practice greetings and short exchanges.
vocational job-site = Students tell coworkers and supervisors what they need.
[sign-talk]
snack lunch breakfast = Students ask for food and talk with friends.
sharing show-tell = Students tell the group something.
read_aloud story reading_group literacy = Students answer and comment on the story.
music song = Songs are sung and signed together.
class_meeting greeting = Students greet each other and share news.
[jump-hop]
motor-room = Students jump, balance and go over obstacles.
pe gym = Students run and jump in warm-ups and games.
recess playground = There is room to run and jump.
movement_break brain-break dance = The class jumps and moves about.
music song = Songs have movements such as jumping.
[hop]
motor-room = Students jump, hop, balance and go over obstacles.
pe gym = Students jump and hop in warm-ups and games.
recess playground = There is room to run, jump and hop.
movement_break brain-break dance = The class jumps and hops.
music song = Songs have movements such as jumping and hopping.
[skip-gallop]
pe gym = Students run, skip and gallop in warm-ups and games.
recess playground = There is room to run, skip and gallop.
movement_break motor-room brain-break dance = The class moves in many ways, such as skipping and galloping.
music song = Songs have movements such as skipping and galloping.
[run]
track = Students run and walk laps.
pe gym = Students run in warm-ups and games.
recess playground organized-games = There is room to run and chase.
soccer = Students run after the ball.
[climb]
recess playground = Students can climb, hang and swing on the equipment.
swim = Students get in and out of the pool.
stairs-way = Students take the stairs.
[swing]
recess playground = Students can use the swings.
[ride-bike]
bikes = Students ride bikes and trikes.
[copy-movements]
movement_break = The class copies movements together.
music song = Students copy movements to songs.
pe gym fitness motor-room = Students copy exercises and movements.
class_meeting calendar = Students copy movements to songs and greetings.
dance = Students learn steps and moves to music.
brain-break = The class copies movements together.
[strength]
stack-chairs = Students lift and stack the chairs.
loom = Students weave by hand, row by row.
clean-up = Students bend and squat to pick things up.
vocational job-site school-store = Students bend, lift and stand on the job.
stairs-way = Students step up and down.
pe gym fitness = Students warm up and exercise.
movement_break brain-break motor-room = The class stretches and exercises.
[move-with-class area/gross_motor]
fitness = Students exercise for a while, each at their own level.
sledding = Students climb a snowy hill and pull their sleds up.
motor-room = Students climb, crawl and balance on mats and equipment.
pe gym = Students move in games and exercises.
recess playground = Students run and play.
movement_break brain-break dance = The class gets up and moves.
music song = Songs have movements.
swim = Students move in the water.
[throw-catch]
pe gym = Students throw and catch in drills and games.
organized-games = Students throw and catch in games.
recess playground = Students play with balls.
[kick]
pe gym = Students kick in drills and games.
soccer organized-games = Students kick the ball in games.
recess playground = Students can kick balls around.
[keep-balance area/balance]
sledding = Students climb a snowy hill and pull their sleds up.
dress-out = Students stand and bend to change shoes and clothes.
nature-walk = The group walks over uneven ground.
pe gym fitness = Warm-ups and games take balance.
recess playground = Play equipment and uneven ground take balance.
transition hall-walk class_change = Students walk among others in the hallway.
outing cbi = Students walk on uneven ground.
arrival unpack lockers pack-up dismissal = Students stand, bend and reach for their things.
art art-class = Students stand or sit and reach for materials.
vocational job-site delivery = Students stand, walk, bend and reach on the job.
science lab = Students stand at a table and reach for materials.
[climb-stairs area/stairs]
lunch lunch-time = The class goes to lunch; check whether there are stairs on the way.
class_change passing-period = Students go through the building; check whether there are stairs on the way.
transition hall-walk lining-up = The class goes through the building; check whether there are stairs on the way.
sledding = Students climb a snowy hill and pull their sleds up.
stage-steps = Students go up and down the steps in line.
bus = Students climb up or down the bus steps.
drama assembly assembly-time = Students go up to their places and come down again.
swim = Students get in and out of the pool.
stairs-way = Students take the stairs together.
recess playground = There are curbs, steps or ladders outside.
outing cbi = There are curbs and steps on the way.
unload = Students go down the bus steps.
[bus-steps]
bus = Students climb up or down the bus steps.
unload = Students go down the bus steps.
dismissal dismissal-time pack-up = Students leave for their buses.
arrival arrival-time = Students come in from their buses.
outing cbi travel = The group gets on and off the bus or van.
[walk area/walking]
class_change passing-period = Students walk to the next class through full halls, with little time.
sledding = Students climb a snowy hill and pull their sleds up.
recess playground = Students cross the yard to get to games and friends.
track = Students walk laps.
snack snack-time = Students walk to the table.
farm = Students walk outdoors, partly on uneven ground.
swim = Students walk in the water and get in and out of the pool.
nature-walk = The group walks outdoors over uneven ground.
transition hall-walk = The class walks together from one place to the next.
lunch lunch-time = Students walk to lunch and to a table.
pe gym = Students walk and move in the gym.
arrival = Students walk in to their classroom.
dismissal = Students walk out of the building to go home.
bus = Students walk between the bus and the building.
outing cbi grocery = Students walk in the community.
delivery coffee-cart recycling = Students walk a route through the building.
specials music art library computer = The class walks to another room.
centers stations = Students walk from table to table.
vocational job-site = Students walk from place to place on the job.
assembly = The class walks to the assembly and to its seats.
garden = Students walk outdoors, partly on soft ground.
drama = Students move to their places on stage.
unload = Students make their way from the bus to their classrooms.
fitness = Students walk and exercise.
[travel-cane]
transition hall-walk class_change passing-period = Students find their way through the building.
arrival dismissal bus = Students find their way in and out of the building.
recess playground = Students find their way outdoors.
lunch = Students find their way to the line and to a seat.
outing cbi = Students find their way in the community.
[drive-chair area/wheelchair]
travel = Students get on and off buses or trains.
nature-walk = The group moves along outdoors.
class_change passing-period = Students move through the hallways.
lunch lunch-time = Students make their way to a table through the crowd.
recess playground = Students move about outside with friends.
pe gym = Students move about the gym with the class.
bus = Students get on and off the bus or van.
arrival dismissal = Students make their way in or out through busy hallways.
outing cbi grocery = Students get through doors, aisles and sidewalks.
specials library music art computer = The class goes to another room.
delivery coffee-cart recycling = Students follow a route through the building.
drama = Students move to their places on stage.
unload = Students make their way from the bus to their classrooms.
transition hall-walk = The class makes its way from one room to another.
cooking lab science = Students move between tables and counters.
lining-up coats-bags = The class lines up and sets off together.
stairs-way = The class moves from one floor to another.
[sit-down-get-up area/transfers]
fitness = Students get on and off benches and machines.
swim = Students get in and out of the pool.
class_meeting carpet greeting calendar song = The class sits down together and gets up again.
lunch snack breakfast = Students sit down to eat and get up again.
read_aloud story = The class sits down for the story and gets up again.
toileting_hygiene bathroom = Students get on and off the toilet.
centers stations = Students sit down and get up as groups rotate.
pe gym motor-room = Students get down on the floor and up again.
recess playground = Students get up, down and onto equipment.
movement_break brain-break dance = The class gets up and sits down again.
rest = Students lie down to rest and get up again.
music = The class stands up and sits down in songs.
stander = Students change from one position to another.
free_play choice blocks = Students get down on the floor to play and up again.
service = Students sit, stand and kneel during the service.
dress-out = Students sit down to change and get up again.
arrival unpack lockers pack-up dismissal = Students stand, bend and reach for their things.
library library-visit = Students sit down with a book and get up again.
vocational job-site work-skills = On the job, students change places and positions as they work.
[change-transfer]
toileting_hygiene bathroom = Whoever uses a wheelchair moves from it to another seat and back.
swim = Students change and get in and out of the pool.
personal-care = Students are helped to change, and move from one seat or surface to another.
stander floor-positions = Students change from one position to another.
[set-table]
tableware = Students roll or sort forks, spoons and napkins.
lunch lunch-time snack snack-time breakfast breakfast-time family-style cooking = Everyone needs a cup, a plate and a napkin at the table.
[sit-upright]
stander = In their standers, students look up, listen and take part.
floor-positions = Students lie or sit propped on mats, wedges and bolsters.
class_meeting carpet greeting calendar = The class sits together for a while.
writing handwriting math literacy = Students sit and work at a desk.
read_aloud story = The class sits and listens for a while.
lunch snack breakfast = Students sit at the table and eat.
computer keyboarding = Students sit at a screen and work.
assembly = The class sits together for a while.
independent_reading silent-reading = Students sit and read on their own for a while.
service = Students sit, stand and kneel during the service.
[stand-supported]
music band = The class stands to sing and play.
stander = Students stand in their standers.
art cooking science lab = Students can stand at a table to work.
class_meeting song music = The class sings and listens, which can be done standing.
centers stations = Students work at tables, sitting or standing.
science-block = Students can stand at a table to work.
service = Students sit, stand and kneel during the service.
[carry-tray]
lunch lunch-time breakfast breakfast-time = Students carry their food from the line to a table.
snack snack-time family-style = Students carry their food or cup to the table.
coffee-cart = Students carry drinks and orders.
cooking = Students carry food and dishes.
[carry-things area/carrying]
stack-chairs = Students lift and stack the chairs.
farm = Students carry feed, water and tools.
library = Students carry books.
fitness = Students lift weights.
class_change lockers passing-period = Students carry books and bags from class to class.
arrival dismissal unpack pack-up bus = Students carry and move their things.
vocational job-site delivery recycling laundry = Students carry and move things on the job.
garden = Students carry tools and supplies.
centers stations clean-up = Students carry materials and put them away.
grocery outing cbi = Students carry what they buy.
cooking daily-living = Students carry food, dishes and supplies.
unload = Students carry their bags in from the bus.
band music = Students carry instruments and stands.
[doors]
transition hall-walk class_change passing-period = Students go through doors on the way.
arrival dismissal = Students go through heavy doors.
recycling delivery coffee-cart vocational job-site = Students move carts and loads, and get through doors.
recess = Students go in and out through doors.
lunch = Students go through doors on the way to lunch.
outing cbi grocery = Students open doors and push carts.
[play-instrument]
music band music-class song = Students play instruments and keep the beat.
[take-feedback]
writing writing-block = Students share drafts and hear what others think.
art clay shop-class = Students show their work and hear what others think.
vocational job-site coffee-cart = Students are told how to do the job better.
speeches drama debate sharing = Students present and hear what others think.
group_work project = Partners comment on each other's work.
[present-to-class]
intercom = A few students read announcements to the whole school.
sharing show-tell speeches drama debate = Students speak in front of the class.
group_work project = Groups present what they have made.
writing writing-block = Students read aloud what they wrote.
assembly = A few students speak in front of the school.
story-acting = Students tell their own stories and act them out.
[turn-pages]
literacy ela-block reading_group guided-reading buddies = Students hold a book and turn its pages as they read.
library library-visit = Students take books from the shelf and leaf through them.
read_aloud story = Students look at a book and turn its pages.
independent_reading silent-reading = Students hold a book and turn its pages.
[reach-shelf]
art centers stations independent_reading = Students take materials from shelves and put them back.
pe gym motor-room = Students reach up and down in warm-ups and games.
clean-up = Students put things back on shelves.
grocery school-store = Students take things from high and low shelves.
library library-visit = Students take books from high and low shelves.
art-class = Students take materials from shelves and put them back.
[activate-tool]
free_play choice centers = Students play with toys that can be switched on.
cooking daily-living = Students turn kitchen appliances on and off.
[online-course]
advisory advisory-time = Students look at their grades and at what is due.
study_hall homework computer computers independent_work win = Students can work through online lessons on their own.
[walk-out]
sledding = Students climb a snowy hill and pull their sleds up.
nature-walk = The group walks outdoors over uneven ground.
recess playground track = Students go out, move about outside and come back in.
[tell-steps]
speeches sharing = Students explain something to the class.
lab science = Partners tell each other the steps.
cooking daily-living = Students talk through the steps.
tutoring = One student explains, and the other one tries and asks.
[ask-for-food]
cooking = Students choose and ask for ingredients.
restaurant cbi outing = Students order what they eat and drink.
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Students ask for what they eat and drink.
[sit-down-get-up/chair area/transfers/chair]
lunch snack breakfast = Students take a seat at the table.
class_meeting carpet greeting calendar song read_aloud story = The class comes to the carpet or circle, and everyone takes a place.
pe gym motor-room = Students change places and positions in games and exercises.
[run/chair]
track = Students do laps.
recess playground organized-games = Students move fast and chase each other.
pe gym = Students move fast in warm-ups and games.
[carry-tray/chair area/carrying/chair]
lunch lunch-time breakfast breakfast-time = Students take their food from the line to a table.
[join-play/older]
lunch lunch-time = Students sit and talk with friends.
[walk/older]
transition hall-walk class_change passing-period = Students walk from one room to another among others.
[infer/older]
literacy ela-block reading_group guided-reading book-club = Students back up what they say with lines from the text.
[ask-for-bathroom]
toileting_hygiene bathroom = Students ask to go to the bathroom.
[use-mouse]
computer computers keyboarding = Students use a mouse or trackpad to work on screen.
[change-clothes/older]
pe gym fitness = Students change clothes before and after class.
[fasteners/older]
pe gym fitness = Students change clothes before and after class.
[area/handwriting]
social_studies history-block = Students write notes, answers and labels on maps.
handwriting handwriting-lesson = The class practices letters and neat writing.
journal = Students write or draw in their journals.
writing writing-block essay argument = Students write or draw for a good part of this time.
math math-block = Students write numbers, problems and answers.
phonics phonics-lesson spelling = Students write letters, words and short sentences.
literacy ela-block reading_group guided-reading = Students write about what they read.
science science-block lab = Students write down what they see and learn.
lecture = Students write notes and answers.
independent_work bell-work seatwork study_hall homework = Students work with paper and pencil.
fine-motor = Students work at a table with pencils and small materials.
art art-class crafts = Students draw, color and paint.
table-group group_work = Small groups do part of their work with paper and pencil.
centers stations = Some tables have paper, pencils and crayons.
sign-in = Students write their names when they sign in.
world_language language-class = Students write words and sentences of the language they are learning.
health health-class = Students write notes and answers.
work-skills vocational job-site interviews careers = Students sign their names and fill in forms for work.
[area/scissors_tools]
packing = Students pack orders.
loom = Students weave by hand, row by row.
art art-class crafts centers stations fine-motor table-group = Students cut, glue and use small tools at the tables.
science science-block lab = Students use tools and handle materials.
math math-block = Students use rulers and other math tools.
cooking = Students cut, stir and use kitchen tools.
shop-class = Students work with tools on a project.
project group_work = Groups make things with paper, scissors and glue.
vocational job-site work-skills = Students use the tools of the job.
social_studies history-block journal = Students cut, fold and glue pages into their notebooks.
free_play choice = Students can choose paper, scissors and glue.
morning-tubs = Students work with small tools and pieces.
[area/keyboarding]
computer computers keyboarding coding = Students work with a keyboard and a mouse or trackpad.
writing writing-block essay yearbook = Students can write and revise on a computer.
literacy ela-block social_studies history-block science science-block = Students can do their written work on a computer.
study_hall homework = Students do assignments on a computer.
phonics spelling = Students can type the words they are learning.
intervention win = Students can work through lessons on a computer.
independent_work bell-work = Students can work on a computer on their own.
vocational job-site interviews = Students fill in forms and write short texts for work.
advisory advisory-time = Students log in and check their work online.
math math-block = Students can enter their work on a computer.
[area/visual_motor]
string-games = Students loop string around their fingers, step by step.
packing = Students pack orders.
loom = Students weave with both hands.
centers stations free_play choice blocks board-games = Students build, stack and put things together.
art art-class crafts = Students fold, shape and put materials together with both hands.
math math-block = Students handle counters, cubes and other small pieces.
music band music-class = Students play instruments with their hands.
science science-block lab = Students hold, pour and put together materials.
fine-motor task-boxes = Students sort and put together small objects.
sensory-table = Students scoop, pour and pick up things with their hands.
cooking daily-living = Students stir, pour and hold things steady.
shop-class = Students put parts together with tools.
vocational work-skills job-site = Students sort, pack and put things together.
handwriting handwriting-lesson = Students copy lines, shapes and letters.
table-group = Small groups work with their hands at a table.
snack lunch breakfast = Students open containers and handle their food with both hands.
morning-tubs = Students build, sort and put things together.
[area/visual_perception]
loom = Students follow a pattern as they weave.
literacy ela-block reading_group guided-reading independent_reading silent-reading win = Students find their place on a page and read line by line.
math math-block = Students work on pages with many numbers and problems.
science science-block lab social_studies history-block = Students look for facts in texts, charts and pictures.
library library-visit = Students look for books along the shelves.
computer computers keyboarding coding = Students look for things on a screen.
writing writing-block journal handwriting = Students keep to lines and margins as they write.
art art-class = Students look closely and copy what they see.
read_aloud story = Students look at the pictures in a book.
lunch lunch-time = Students find the line, a seat and their friends.
[area/feeding]
new-foods = There are new foods to look at, smell and try.
lunch lunch-time breakfast breakfast-time snack snack-time family-style = Students open, eat and drink what they have.
cooking daily-living = Students prepare food and taste it.
restaurant = Students eat out together.
[area/dressing]
dress-out = Students change shoes and clothes for PE.
arrival arrival-time unpack dismissal dismissal-time pack-up bus coats-bags lining-up = Students manage their own clothes, shoes and bags.
toileting_hygiene bathroom = Students manage their clothes in the bathroom.
swim = Students change before and after the pool.
dramatic-play = Students put on costumes and take them off.
art art-class cooking = Students put on aprons or smocks and take them off.
rest rest-time = Students take off their shoes to rest and put them on afterwards.
recess playground = Students get dressed to go outside.
daily-living personal-care = Students practice dressing and caring for themselves.
garden = Students put on boots and gloves to work outside.
[area/dressing/older]
pe gym fitness lockers = Students change clothes before and after class.
[area/toileting]
toileting_hygiene bathroom = Students use the bathroom.
swim = Students use the restroom and change before and after the pool.
[area/hygiene]
farm = Students wash their hands after work with the animals.
toileting_hygiene bathroom personal-care = Students wash up and take care of themselves.
hand-wash = Students wash and dry their hands.
teeth = Students brush their teeth.
snack lunch breakfast snack-time lunch-time breakfast-time cooking = Students wash their hands before they touch food.
health health-class = The class learns how to stay clean and healthy.
art clay garden = Students wash their hands after messy work.
daily-living = Students practice personal care.
[area/belongings]
arrival arrival-time unpack bell-work sign-in coats-bags = Students put their things where they belong and get ready for the day.
dismissal dismissal-time pack-up bus = Students gather their things to go home.
class_change lockers passing-period = Students take what they need from one class to the next.
transition clean-up = Students put materials back where they belong.
math math-block literacy ela-block science science-block social_studies history-block writing writing-block = Students get out what they need and put it away again.
advisory advisory-time study_hall homework planner = Students check that they have what they need.
pe gym = Students bring what they need for class and take it back.
lunch lunch-time snack snack-time = Students get out their food and put their things away.
[area/exec_function]
packing = Students pack orders.
pathways = Students talk about courses and their plans.
farm = Students look after the animals and clean up.
loom = Students keep weaving for a while, row after row.
study_hall homework = Students choose what to work on and get it done.
planner advisory advisory-time = Students look at what is due and plan for it.
independent_work seatwork task-boxes bell-work = Students start and finish tasks on their own.
work-cycle = Students choose a work, finish it and put it back.
writing writing-block essay argument journal = Students plan, write and revise step by step.
math math-block = Students work through problems step by step.
lab = Students set up an experiment, carry it out and write down the results.
science science-block = Students do experiments and written work, one step after another.
literacy ela-block social_studies history-block health-class world_language = Students start assignments and finish them in class.
group_work project table-group = Groups plan what to do and get it done.
vocational job-site = Students do real jobs, one step after another.
work-skills = Students each have a job to do.
coffee-cart = Students make drinks and deliver orders.
recycling = Students collect and sort cans, bottles and paper.
laundry = Students sort, wash and fold.
dishes = Students scrape, rack and put away dishes.
school-store = Students stock shelves and fill orders.
delivery = Students deliver things to rooms and people.
garden = Students plant, water and carry supplies.
cooking daily-living life_skills = Students follow steps and check what comes next.
arrival arrival-time unpack sign-in = Students do the same few steps every morning.
dismissal dismissal-time pack-up = Students clear their places and pack up before they leave.
class_change lockers passing-period = Students get what they need and get to class on time.
intervention win = Students work on what they still have to finish or learn.
centers stations = Students start and finish a task at each table.
computer computers coding keyboarding = Students work through a task on a computer.
art art-class shop-class crafts = Students plan a project and make it step by step.
clean-up transition = Students finish one thing and get ready for the next.
library library-visit = Students choose a book and check it out on their own.
choice free_play = Students choose what to do and stay with it.
class_meeting greeting = The class goes over the plan for the day.
morning-tubs = Students choose something to do as they come in.
[area/sensory_regulation]
check-in = Students say how they are and get ready to learn.
loom = Students weave by hand, row by row.
movement_break brain-break motor-room = The class moves, and then settles down again.
assembly assembly-time = It is loud and crowded.
service = There is music, and many people sit close together.
lunch lunch-time = It is loud, with many people and smells.
breakfast breakfast-time snack snack-time = Students eat together, with different foods around them.
art art-class crafts = Students touch paint, glue and other materials.
clay = Students get clay on their hands.
sensory-table = Students put their hands into sand, water and other materials.
rest rest-time = The room gets quiet and everyone settles down.
class_meeting carpet greeting calendar read_aloud story = The class sits close together for a while.
arrival arrival-time unpack = Many students come in at once.
dismissal dismissal-time pack-up bus lining-up transition hall-walk class_change passing-period = Many students move at once, and it gets loud.
music band music-class song dance = There is a lot of sound at once.
pe gym swim = It is loud and there is a lot of movement.
recess playground = Students are free to run, climb and swing.
cooking garden = Students touch and smell many things.
independent_work seatwork bell-work literacy ela-block math math-block writing writing-block phonics phonics-lesson reading_group guided-reading social_studies history-block science-block = Students sit and work for a good while.
centers stations = Several groups work and talk in one room.
outing cbi grocery restaurant = There are new sounds, smells and people.
[area/emotional_regulation]
check-in = Students say how they are and get ready to learn.
intercom = Reading announcements to the whole school can make students nervous.
sel social-lesson = Students talk about feelings and what helps when they are upset.
restorative = Students talk about what went wrong and how to mend it.
advisory advisory-time = Students can say how they are doing.
class_meeting greeting calendar carpet = Waiting and listening with the whole group can be hard.
math math-block = Some problems are hard and can be frustrating.
literacy ela-block writing writing-block reading_group guided-reading phonics spelling = Some of the reading and writing is hard and can be frustrating.
independent_work seatwork bell-work task-boxes study_hall homework intervention win = Some tasks are hard, and students do them on their own.
recess playground pe gym organized-games board-games soccer = Somebody wins, somebody loses, and the game goes on.
lunch lunch-time = It is loud, and plans among friends change.
transition clean-up class_change passing-period hall-walk = Students have to stop one thing and go on to another.
arrival arrival-time unpack = Students say goodbye and settle in for the day.
free_play choice dramatic-play blocks centers stations = Students have to share and wait, and plans change.
movement_break brain-break motor-room = The class gets active and then calms down again.
rest rest-time = The room gets quiet and everyone calms down.
speeches sharing show-tell debate drama = Speaking in front of others can make students nervous.
group_work project table-group = Partners have different ideas and have to agree.
science lab science-block = Experiments do not always work the first time.
health health-class = The class talks about health and ways to handle stress.
assembly assembly-time = It is loud, crowded and not like other times of day.
vocational job-site work-skills = Mistakes and changes happen on the job.
art art-class crafts = A project does not always turn out as planned.
[area/attention]
listening-games = Students listen and show or say what they heard.
intercom = Announcements are read to the whole school.
loom = Students keep weaving for a while, row after row.
class_meeting carpet greeting calendar = The group listens and waits for a while.
read_aloud story = The class listens to a whole story.
literacy ela-block social_studies history-block science science-block math math-block health-class world_language language-class = Students listen to the teacher and then work on what was explained.
lecture = Students listen to a talk and follow it.
seminar = Students follow a discussion.
phonics phonics-lesson spelling = The class listens and answers together through a lesson.
reading_group guided-reading table-group win intervention = A small group works with an adult for a while.
independent_work seatwork task-boxes bell-work study_hall homework work-cycle = Students keep working on their own for a while.
independent_reading silent-reading = Students read on their own for a while.
writing writing-block journal essay = Students keep writing for a while.
centers stations = Students stay with a task until the groups rotate.
art art-class crafts = Students work on a project for a while.
sel social-lesson = The class listens and takes part in a lesson.
assembly assembly-time service = Everyone listens together for a while.
lab = Students work on one task with a group.
free_play choice blocks = Students choose something to do and can stay with it.
group_work project = Students keep working with a group.
vocational job-site work-skills = Students keep at a job until it is done.
dismissal dismissal-time pack-up = Students listen for their turn to leave.
[area/transitions_skill]
travel = Students go from place to place by bus or train.
transition clean-up hall-walk lining-up = The class stops one activity and goes on to the next.
class_change passing-period lockers = Students leave one class and go to the next.
centers stations = The groups rotate, so everyone stops and moves on.
arrival arrival-time unpack = Students come in and get started with the day.
dismissal dismissal-time pack-up bus = Students stop what they are doing and get ready to leave.
recess playground free_play choice = Students have to stop playing when the time is up.
lunch lunch-time snack snack-time = The class stops working, goes to eat and comes back.
specials art music pe library computer = The class leaves its room for another one.
[area/school_routine]
arrival arrival-time unpack sign-in = The steps are the same every morning.
dismissal dismissal-time pack-up = The steps are the same every day.
class_meeting greeting calendar = The meeting goes the same way every day.
transition lining-up hall-walk = The class lines up and walks together.
clean-up = Students put things away before the next activity.
lunch lunch-time = Students line up, get their food, eat and clean up.
independent_work task-boxes bell-work = Students do one task after another in a set order.
[area/life_skills]
farm = Students look after the animals and clean up.
cooking = Students prepare food step by step and clean up.
laundry = Students wash, dry and fold laundry.
dishes = Students wash and put away dishes.
daily-living life_skills = Students practice everyday tasks at home and at school.
garden = Students plant, water and look after a garden.
vocational job-site work-skills coffee-cart recycling = Students do real tasks from start to finish.
outing cbi grocery restaurant = Students do everyday errands outside school.
clean-up = Students wipe tables and put things away.
[area/vocational]
packing = Students pack orders.
pathways = Students talk about courses and their plans.
farm = Students look after the animals and clean up.
interviews = Students practice for real interviews and applications.
vocational job-site = Students do real jobs, one step after another.
work-skills = Students each have a job to do.
recycling = Students collect and sort cans, bottles and paper.
laundry = Students sort, wash and fold.
dishes = Students scrape, rack and put away dishes.
delivery = Students deliver things to rooms and people.
garden = Students plant, water and carry supplies.
coffee-cart school-store = Students get orders ready and serve people.
advisory advisory-time = Students talk about work and their plans.
life_skills cooking daily-living = Students do tasks that they may later do at work.
task-boxes independent_work = Students finish one work task after another.
shop-class = Students work on a project with tools and safety rules.
careers = Students learn what jobs ask for and how to apply.
[area/community]
outing cbi travel = Students practice getting around outside school.
grocery = Students find things in a store and pay for them.
restaurant = Students order, pay and eat out.
life_skills daily-living = Students practice what they need to do in the community.
school-store coffee-cart = Students take orders and money from customers.
[area/social_participation]
lunch-play = Games are going on, and students ask to join.
loose-parts = Students build together with loose parts and agree on what to make.
buddies = Buddies do things together.
recess playground organized-games = Students choose whom to play with and join in.
lunch lunch-time snack snack-time breakfast breakfast-time = Students sit and eat with classmates.
free_play choice dramatic-play blocks sensory-table = Students play next to and with each other.
board-games = Students play games together.
class_meeting greeting calendar carpet = Students greet each other, listen and take turns.
group_work project table-group buddies lab = Students work with a partner or group.
centers stations art art-class = Students work side by side and share materials.
pe gym motor-room = Students play in pairs and teams.
music song music-class band = The class sings and plays music together.
sel social-lesson advisory advisory-time = Students talk with each other about getting along.
literacy ela-block social_studies history-block science science-block math math-block world_language seminar = Students talk in pairs and groups about the lesson.
reading_group guided-reading book-club = A small group reads and talks together.
writing writing-block = Students can talk about their writing with a partner.
sharing show-tell = Students tell each other things and listen.
speeches drama debate = Students speak and listen to each other in front of the group.
arrival arrival-time unpack = Students meet friends and adults as they come in.
dismissal dismissal-time bus = Students say goodbye to each other.
class_change passing-period transition hall-walk = Students walk and wait with classmates.
health health-class = The class talks about relationships and choices.
library library-visit = Students choose books and look at them together.
vocational job-site coffee-cart school-store work-skills = Students work with others as a team.
cooking daily-living = Students cook and clean up as a group.
outing cbi restaurant grocery = Students go out as a group.
movement_break brain-break dance = The whole class moves together.
leisure = Students choose what to do and with whom.
tutoring = Students help each other in pairs.
morning-tubs = Students play and build next to each other.
[area/play_turns]
lunch-play = Games are going on, and students ask to join.
loose-parts = Students build together with loose parts and agree on what to make.
recess playground organized-games soccer = Students play together and wait for their turns.
board-games = Students take turns in every game.
free_play choice dramatic-play blocks = Students choose what to play, share toys and take turns.
centers stations sensory-table = Students share materials and take turns.
bikes = Students take turns on the bikes and trikes.
pe gym motor-room = Students play games and take turns.
class_meeting greeting calendar carpet = Students wait for their turn to speak or come up.
music song music-class = Students take turns with instruments and in songs.
art art-class = Students share materials at a table.
lunch lunch-time snack snack-time = Students wait in line and sit with classmates.
buddies group_work table-group = Students take turns with a partner.
leisure = Students play games and take turns.
[area/conversation]
video-class = Students unmute or type to answer each other.
reading_group guided-reading book-club = A small group talks about the book, and students answer each other.
pathways = Students talk about courses and their plans.
intercom = A few students read announcements to the whole school.
buddies = Buddies talk and do things together.
lunch lunch-time = Students sit and talk together.
snack snack-time breakfast breakfast-time family-style = Students sit and talk as they eat.
board-games = Students talk as they play a game.
recess playground = Friends talk as they play.
class_meeting greeting calendar = Students share news and listen to each other.
sharing show-tell speeches = Students tell the class something and answer questions.
interviews = Students practice asking and answering questions.
group_work project table-group buddies coding lab = Partners talk to get the work done.
literacy ela-block social_studies history-block debate seminar world_language = Students discuss and respond to each other.
science science-block = Students talk about what they see and think.
math math-block = Students explain and compare how they solved problems.
sel social-lesson advisory advisory-time restorative = Students talk with each other and listen.
class_change passing-period transition hall-walk arrival arrival-time dismissal dismissal-time bus = Students chat with each other.
vocational job-site coffee-cart school-store work-skills = Students talk with coworkers or customers.
library library-visit = Students talk with the librarian and about books.
writing writing-block = Students can talk about their writing with a partner.
free_play choice dramatic-play blocks centers stations art art-class = Students talk as they play and work.
cooking daily-living = Students talk as they cook and clean up.
outing cbi restaurant grocery nature-walk = Students talk with each other on the way.
drama = Students act out scenes in which people talk.
pe gym = Partners and teams talk during games.
health health-class = The class talks about relationships and choices.
leisure = Students talk as they spend free time together.
careers = Students practice how to speak and write at work.
tutoring = One student explains, and the other one tries and asks.
[area/self_advocacy]
pathways = Students talk about courses and their plans.
independent_work seatwork bell-work task-boxes = Students work on their own and may need to ask for help.
math math-block literacy ela-block reading_group guided-reading writing writing-block science science-block lab social_studies history-block lecture world_language seminar = When something is unclear or hard, students have to speak up.
study_hall homework advisory advisory-time intervention win = Students can ask about their work and say what they need.
group_work project table-group buddies = Partners have to tell each other when something is unclear.
tech-check = Students get their hearing equipment ready and say when it does not work.
arrival arrival-time unpack = Students can tell an adult what they need for the day.
lunch lunch-time snack snack-time breakfast breakfast-time = Students may need to ask for help or for food.
centers stations art art-class free_play choice = Students may need help with materials.
library library-visit = Students ask the librarian for help.
vocational job-site work-skills coffee-cart school-store = Students may need help or clearer directions on the job.
computer computers coding = Students get stuck at times and need to ask.
pe gym fitness = Students can say what they need for a game or exercise.
outing cbi grocery restaurant travel = Students ask people they don't know for help.
cooking daily-living = Students may need help with steps and tools.
health health-class = Students can ask questions about their own health.
class_meeting greeting = Students can say how they are and what they need.
recess playground = Students tell others what they want and what bothers them.
dismissal dismissal-time pack-up bus = Students may need help with coats and bags.
[area/expressive_language]
group-story = The class writes a text together.
video-class = Students unmute or type to answer each other.
speech-writing = Students write and practice a speech.
pathways = Students talk about courses and their plans.
intercom = A few students read announcements to the whole school.
buddies = Buddies talk and do things together.
math math-block = Students explain how they solved a problem.
science science-block lab = Students say what they see and what they think will happen.
social_studies history-block = Students explain what happened and why.
literacy ela-block reading_group guided-reading = Students talk about what they read.
phonics phonics-lesson spelling = Students say words and use them in sentences.
read_aloud story = Students talk about the pictures and the story.
writing writing-block journal essay argument = Students put their ideas into sentences.
sharing show-tell speeches = Students tell the class something and answer questions.
interviews = Students practice answering questions about themselves.
class_meeting greeting calendar carpet = Students get a turn to speak to the group.
art art-class crafts = Students talk about what they make.
centers stations table-group = Small groups talk as they work.
free_play choice dramatic-play blocks board-games sensory-table = Students talk as they play.
lunch lunch-time snack snack-time breakfast breakfast-time family-style = Students talk as they eat.
recess playground = Students talk with friends as they play.
library library-visit = Students talk about the books they choose.
music song music-class = The class sings, and words come back again and again.
arrival arrival-time sign-in = Students say hello and tell their news as they come in.
advisory advisory-time sel social-lesson = Students say what they think and feel.
independent_work work-cycle bell-work task-boxes = Students can tell an adult what they are working on.
vocational job-site coffee-cart school-store work-skills = Students talk with the people they work with or serve.
cooking daily-living = Students say what they do and what comes next.
group_work project buddies = Partners talk about what to do.
world_language language-class = Students practice saying words and sentences.
debate seminar argument = Students say what they think and give reasons.
outing cbi grocery restaurant nature-walk = Students talk about what they see and need.
drama story-acting = Students say lines and act out stories.
health health-class = Students talk about health and answer questions.
dismissal dismissal-time = Students tell what they did during the day.
study_hall homework intervention win = Students can explain what they are working on.
leisure = Students talk about what they want to do.
careers = Students talk about jobs and their plans.
computer computers keyboarding coding = Students say what they do on screen and ask about it.
transition clean-up = Students say what they are doing and what comes next.
tutoring = One student explains, and the other one tries and asks.
morning-tubs = Students talk as they play and build.
[area/vocabulary]
read_aloud story = New words come up in what is read, and the class talks about what they mean.
science science-block lab social_studies history-block health health-class = Each unit brings new words.
literacy ela-block reading_group guided-reading book-club independent_reading = New words come up in what students read.
math math-block = The class uses math words with exact meanings.
phonics phonics-lesson spelling = The class works on words, their parts and their meanings.
class_meeting calendar greeting carpet = The class talks about days, weather and the topic of the week.
centers stations free_play choice blocks dramatic-play = Students name and sort things as they play.
cooking daily-living life_skills = Students use the names of foods, tools and steps.
art art-class music music-class pe gym = The class uses the words of the subject.
writing writing-block essay argument journal = Students choose words for what they want to say.
world_language language-class = The class learns new words.
vocational job-site shop-class work-skills = Students use the words of the job.
snack lunch snack-time lunch-time = Students name foods and talk about them.
nature-walk outing cbi garden = Students see new things and talk about them.
library library-visit = Students find books and words about new topics.
computer computers = Students learn the words for what they do on screen.
intervention win table-group = A small group works on new words and texts.
lecture = The teacher explains new words and ideas.
[area/narrative]
group-story = The class writes a text together.
speech-writing = Students write and practice a speech.
recall-time = Students tell what they did.
read_aloud story = The class talks about what happens in the story.
literacy ela-block reading_group guided-reading book-club independent_reading silent-reading = Students tell what they have read.
writing writing-block journal essay = Students tell what happened and write it down.
sharing show-tell speeches = Students tell the class what happened.
class_meeting greeting carpet = Students tell their news.
advisory advisory-time = Students tell about their day or week.
interviews = Students tell about themselves in order.
lunch lunch-time snack snack-time recess playground = Students tell friends what happened.
social_studies history-block = Students put events in order and tell about them.
science science-block lab = Students tell what they did and what happened, in order.
group_work project table-group buddies = Students tell each other what they found out.
free_play choice dramatic-play blocks drama story-acting = Students act out stories.
cooking daily-living = Students tell the steps in order.
health health-class = Students tell the steps of taking care of themselves.
dismissal dismissal-time = Students tell what they did during the day.
library library-visit = Students talk about stories they know.
sel social-lesson = Students tell what happened and how they felt.
[area/comprehension]
read_aloud story = The class talks about what happens in the story and why.
literacy ela-block reading_group guided-reading book-club win intervention = Students read and answer questions about the text.
independent_reading silent-reading = Students read on their own and can tell what they understood.
science science-block lab social_studies history-block health health-class = Students answer questions about what they read and hear.
math math-block = Students read word problems and say what is asked.
buddies = Partners read together and talk about it.
class_meeting greeting calendar carpet = The teacher asks the group questions.
world_language language-class = Students ask and answer questions in the language they are learning.
debate seminar argument = Students back up what they say with the text.
writing writing-block essay journal = Students write about what they have read.
library library-visit = Students look at books and talk about them.
sharing show-tell speeches = Students listen and answer questions.
lecture = The teacher explains and asks questions.
[area/receptive_language]
listening-games = Students listen and show or say what they heard.
intercom = Announcements are read to the whole school.
farm = Students are told what to do for the animals, step by step.
loom = Students are shown how to weave, step by step.
pe gym motor-room movement_break brain-break dance organized-games = Students listen to directions and do what was said.
science science-block lab = Students follow the steps of an experiment.
math math-block = Students follow the teacher's explanation step by step.
class_meeting greeting calendar carpet = The teacher gives the group directions.
read_aloud story = The class listens to a story and answers.
literacy ela-block reading_group guided-reading social_studies history-block writing writing-block phonics phonics-lesson = The teacher gives directions before students start to work.
art art-class crafts = Students follow directions step by step.
cooking daily-living = Students follow a recipe or list step by step.
centers stations table-group = Each table has its own directions.
music song music-class = Students follow directions in songs.
transition clean-up hall-walk lining-up arrival arrival-time dismissal dismissal-time pack-up = The teacher tells the class what to do next.
computer computers coding shop-class = Students follow directions step by step.
vocational job-site work-skills recycling garden coffee-cart = Students are told what the job is, step by step.
independent_work task-boxes bell-work seatwork study_hall homework = Students follow written or picture directions.
free_play choice blocks = Adults and friends say what to get, give or do in play.
group_work project = Partners tell each other what to do.
snack lunch snack-time lunch-time breakfast = Students are told what to get and where to put it.
[area/phonological]
phonics phonics-lesson spelling = The class works on the sounds in words.
literacy ela-block reading_group guided-reading intervention win table-group = Students sound out words as they read and spell.
writing writing-block journal = Students listen for sounds as they spell.
read_aloud story song music = There are rhymes and repeated sounds to hear.
centers stations = Some tables have words and letters to work with.
world_language language-class = Students hear and say the sounds of new words.
class_meeting greeting calendar carpet = The class sings and plays with names, letters and sounds.
[area/ball_skills]
pe gym organized-games soccer = Students play with balls in drills and games.
recess playground = Students play with balls.
[area/balance]
movement_break brain-break motor-room dance = Students bend, reach and balance in the movements.
[area/stairs]
drama assembly assembly-time = Students go up to their places and come down again.
arrival arrival-time dismissal dismissal-time = Students go in or out of the building.
[area/positioning]
band music music-class = Students sit or stand tall to sing and play.
floor-positions = Students change positions, on mats, wedges and bolsters.
literacy ela-block social_studies history-block science-block math math-block writing writing-block phonics handwriting independent_work bell-work seatwork = Students sit or stand at their desks to work.
lunch lunch-time breakfast breakfast-time snack snack-time family-style = Students sit at the table for the whole meal.
class_meeting greeting calendar carpet song read_aloud story = The group stays together for a while, sitting or standing.
art art-class crafts lab science = Students work at a table, sitting or standing.
computer computers keyboarding = Students work at a screen for a while.
centers stations table-group fine-motor = Students work at tables, sitting or standing.
vocational job-site work-skills dishes laundry coffee-cart = Students stand and work for a good while.
assembly assembly-time service = Everyone stays in place for a while.
independent_reading silent-reading reading_group guided-reading = Students read in one place for a while.
rest rest-time = Students lie or sit quietly for a while.
stander = Students stand in their standers or change position.
free_play choice blocks = Students play on the floor or at a table.
toileting_hygiene bathroom = Students use the bathroom.
arrival unpack lockers pack-up dismissal = Students stand, bend and reach for their things.
[area/carrying]
science science-block lab = Students fetch and put away materials.
art art-class = Students fetch and put away materials.
lunch lunch-time breakfast breakfast-time snack snack-time = Students take their food to the table.
pe gym = Students carry and put away equipment.
work-skills coffee-cart school-store dishes = Students carry and move things as part of their jobs.
recess playground = Students carry balls and equipment out and in.
[area/handwriting/older]
writing writing-block essay argument journal = Students write for a good part of this time.
[push-cart]
stack-chairs = Students lift and stack the chairs.
sledding = Students climb a snowy hill and pull their sleds up.
farm = Students carry feed, water and tools.
recess playground = There is room outside to push, pull and carry things.
delivery recycling coffee-cart vocational job-site laundry = Students push carts and move loads.
library library-visit = Students move books and put them back.
grocery outing cbi = Students push carts through the store.
transition hall-walk class_change passing-period = Students move things along the hallway.
pe gym motor-room = Students push, pull and carry equipment.
garden = Students move soil, plants and tools.
dismissal pack-up clean-up = Students stack chairs and move things back.
[grooming/older]
pe gym = Students clean up and change after class.
[tolerate-teeth]
teeth = Teeth are brushed.
[push-cart/older]
work-skills = Students push carts and move loads.
[lab-report]
lab science science-block = Students write lab reports.
[bag-search]
arrival arrival-time coats-bags unpack = Bags and pockets are checked as students come in.
[choose-book]
library library-visit = Students choose a book.
[elevator]
unload = Students make their way from the bus to their classrooms.
class_change passing-period transition hall-walk stairs-way = Students go from one floor to another.
arrival dismissal = Students go to or from another floor.
[classroom-tools/older]
math math-block = Students measure and draw with rulers, compasses and protractors.
[low-vision]
tech-check = Students set up the devices that they use in class.
[both-hands/older]
math math-block = One hand holds the ruler or paper while the other one draws.
[rules]
children = students children
[assume]
spanish = do students speak Spanish then
french = do students speak French then
`;
