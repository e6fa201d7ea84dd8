/**
 * What reasons are said with in English: sections with their name in brackets, and in them lines of names, "=", and
 * what holds for each of these names. The parts that are the same in every language are in shared.ts; packed-texts
 * joins them to each text. Sections:
 *
 * - A deed of core/lexicon/goal-deeds: what happens in a routine that calls for the skill, a whole sentence by moments.
 *   Moments are routine kinds, the moments of core/lexicon/title-moments, or the groups of shared.ts. A sentence must be
 *   true of every ordinary class in that moment. A deed with "/chair" has the sentences for a student in a wheelchair,
 *   where the usual ones would be untrue.
 * - [moment]: what students do in a routine of each kind, a whole sentence. It is said where the routine is sure and
 *   neither a deed's sentence nor the goal's own act can be.
 * - [time]: what a kind or moment is called as a stretch of time, never as a place or a thing: it has to make sense
 *   with the texts "reason.fits" and "reason.ask" ("{time} is a natural time for ..."). Each kind has one; a moment
 *   without one is called by its kind.
 * - [rules] (more of them in shared.ts), sources of expressions that are matched with the act that a goal asks for, as
 *   core/reasons/read-act words it:
 *   technique: a way of speaking, not something done; the skill is named instead.
 *   cut: an act whose end was lost, or that makes no sense alone; it is not said.
 * - [skill]: what each skill area is called after "a natural time for".
 * - [assume]: what a suggestion takes for granted, by condition, after "This assumes that".
 * - [assume-said]: words by which a sentence tells that already, so that it is not said again; by condition.
 */
export const REASONS_EN = `
[write-name]
writing writing-block journal = Students write their names and sentences by hand, so the size of the letters shows.
sign-in = Students write their names when they sign in.
arrival = Students come in and put their names on the first paper of the day.
bell-work = Students put their names on their morning work.
art = Students put their names on their artwork.
computer keyboarding computers = Students enter their names to log in.
handwriting handwriting-lesson = Letter formation is taught and practiced here, and a name is a good place to use it.
lessons centers = Students put their names on their papers.
[form-letters]
handwriting handwriting-lesson phonics-lesson = The class practices forming letters, with a model to follow.
phonics spelling = Students write the letters and words that they are learning.
writing writing-block journal = Students write by hand, and each letter has to be readable.
sign-in = Students form the letters of their names when they sign in.
art = Students write their names and titles on their work.
centers stations = There are tables with paper and letters, where students write in small groups.
class_meeting = The class writes the date or the morning message together.
lessons = Students form letters whenever they write an answer.
[write-numbers]
math math-block = Students write numbers and problems on nearly every page.
science lab = Students write down measurements.
handwriting = The class practices forming letters and numbers.
calendar = The class writes the date and counts the days.
centers independent_work = Students write numbers on counting and math papers.
[legible-writing]
writing writing-block journal = Students write several lines by hand, so spacing and size show.
handwriting handwriting-lesson = The class practices placing letters on the lines.
literacy ela-block reading_group = Students write answers that someone else has to read.
phonics spelling = Students write words and sentences on lined paper.
math = Numbers have to be lined up and readable to solve the problem.
sign-in = Students write their names in a small space when they sign in.
study_hall homework independent_work bell-work = Students write out their work for a teacher to read.
lessons = Students write answers by hand that the teacher has to read.
[write-sentences]
coding = Students work on programs. Ask whether they also write texts then.
yearbook = Students write captions and short texts for the yearbook.
essay = Students plan, draft and revise an essay.
argument = Students write what they think, with reasons and evidence.
writing writing-block = Students plan and write their own sentences and stories.
journal = Students write journal entries in their own words.
literacy ela-block = Students write answers and paragraphs about what they read.
reading_group = Students write about what the group has read.
phonics spelling = Students write words and sentences that the teacher says.
handwriting = Students write words and sentences in their best hand.
science lab = Students write what they did and what they found.
social_studies history-block = Students write about what they learn.
bell-work independent_work = Students write on their own at the start of the work time.
study_hall homework = Students write their assignments.
centers stations = Writing is one of the things that small groups do.
art = Students write titles and a sentence about their work.
computer computers keyboarding = Students write on the computer.
lessons = Students write answers in words of their own.
[copy-text]
writing handwriting handwriting-lesson = Students copy words and sentences from a model.
phonics spelling = Students copy words from the board or a list.
bell-work = Students copy the date and the first task from the board.
planner advisory = Students copy what is due into their planners.
lecture = Students copy key points from the board or slides.
lessons = Students copy words, numbers or directions from the board.
[take-notes]
lecture = Students take notes while the teacher talks.
social_studies science literacy history-block science-block ela-block health world_language = Students write down main points as the teacher teaches.
lessons = Students write down what they have to remember.
[record-data]
science lab science-block = Students write down what they see and label drawings.
math = Students fill in tables and show their work.
vocational job-site = Workers fill in checklists and logs.
garden = Students write down what they planted and how it grows.
art = Students sketch and add labels.
lessons = Students fill in charts and worksheets.
[pencil-grasp]
handwriting writing handwriting-lesson writing-block journal = Students hold a pencil for most of this time.
art art-class = Students draw, color and paint, with a tool in hand.
centers stations = There are tables for drawing and coloring.
sign-in = Students take a marker or pencil and sign in.
class_meeting = Students come up and write or draw on the board.
math phonics literacy independent_work bell-work = Students work with a pencil on paper.
[draw-shapes]
art art-class = Students draw lines, shapes and figures.
centers stations choice free_play = There is a table with paper and crayons for drawing.
handwriting handwriting-lesson = The class practices the strokes that letters are made of.
math = Students draw shapes and pictures of problems.
writing = Young writers draw the picture for their story.
phonics = Students trace and form letter shapes.
sign-in arrival bell-work = Students draw or trace at the table as they come in.
class_meeting = Students come up and draw on the board or a card.
[scissors]
crafts = Students cut, glue and shape materials at tables.
art art-class = Students cut paper for their projects.
centers stations = Small groups work at tables, where paper can be cut and glued.
shop-class = Students cut material to a line.
science lab = Students cut out parts for models and journals.
math = Students cut out shapes and cards.
writing phonics literacy = Students cut out words and pictures to paste.
social_studies = Students cut out maps, timelines and project parts.
free_play choice = Scissors and paper are there to choose.
group_work project = Students cut out parts for the group's project.
handwriting = Students work with small tools that make their hands strong.
[classroom-tools]
crafts = Students cut, glue and shape materials at tables.
art art-class = Students use glue, brushes and other tools.
math = Students measure with rulers and draw with tools.
science lab = Students handle tools and measure.
shop-class = Students work with hand tools on a project.
vocational job-site = The job is done with tools and supplies.
centers stations = Students use glue, tape and small tools at the tables.
music band = Students play instruments with both hands.
group_work project = Students put a project together with glue, tape and tools.
[knead-shape]
crafts = Students cut, glue and shape materials at tables.
clay art = Students roll, pinch and shape clay.
cooking = Students roll and knead dough.
sensory-table centers stations free_play choice = Dough and other materials are there to squeeze and shape.
[type-text]
keyboarding = Typing is what the class practices.
computer computers = Students type on the keyboard.
writing writing-block journal = Students can type their drafts.
literacy ela-block = Students type answers and essays.
social_studies science = Students type reports and answers.
study_hall homework = Students type assignments.
vocational job-site = Workers enter information on a computer.
independent_work = Students can type the work they do alone.
math = Some of the math practice is done on a computer.
[log-in]
computer computers keyboarding = Students log in before they can start.
arrival bell-work = Students open their computers for the first task of the day.
math literacy writing science intervention win = Students log in to the class program.
study_hall advisory = Students log in to see their grades and assignments.
[writing-technology]
essay = Students plan, draft and revise an essay, by hand or on a device.
literacy ela-block = Students read and write texts, on paper or with a device.
writing writing-block = Students draft texts, which can be done with word prediction or dictation.
computer computers keyboarding = Students work with programs and tools on screen.
study_hall homework = Students do written assignments, and can use their tools for them.
social_studies science history-block = Students read and write at length, and can use their tools for it.
lessons = Students do written work, and can use their tools for it.
[build]
beading = Students string beads on a thread, wire or needle.
computer computers = Students put pieces together on screen.
blocks = Students build with blocks and small pieces.
free_play choice = There are blocks and puzzles to put together.
centers stations = There are puzzles, beads and blocks at the tables.
math = Students build shapes and patterns with math pieces.
lab science = Students put models together.
independent_work task-boxes = Students put together tasks with small parts.
arrival bell-work = There are table toys and puzzles to do while the class comes in.
vocational job-site shop-class = Students put parts together.
computer = Students put models and parts together.
[grasp-release]
beading = Students pick up small beads and place them.
recycling = Students pick up cans and bottles and let them go into the bin.
vocational job-site delivery = Students pick things up and put them where they belong.
centers stations free_play choice = There are small toys and pieces to pick up and put down.
math = Students handle counters and coins.
task-boxes independent_work = Students sort small items into containers.
snack lunch breakfast = Students pick up small pieces of food.
sensory-table = Students scoop, pick up and drop small things.
cooking daily-living = Students pick up ingredients and tools and put them down.
art = Students pick up small pieces and place them.
music = Students take, hold and pass instruments.
[both-hands]
beading = One hand holds the thread while the other one adds beads.
science lab = Students hold and handle materials with both hands.
crafts = Students cut, glue and shape materials at tables.
art shop-class = One hand works while the other one holds the paper or material.
cooking daily-living = One hand holds the bowl or food while the other one works.
music band = Students play instruments with both hands.
snack lunch breakfast = Opening food takes one hand to hold and one to pull.
centers stations blocks free_play choice = Toys and table tasks need one hand to hold and one to work.
vocational job-site recycling laundry = The tasks need both hands.
writing handwriting = One hand writes while the other one holds the paper.
pe = Students use both hands with balls and equipment.
[find-on-page]
intervention win = A small group reads with the teacher, line by line.
vocational job-site = Students follow lists and labels.
math = Students find numbers and problems on a full page.
literacy reading_group guided-reading = Students keep their place in a text as the group reads.
independent_reading silent-reading = Students follow lines of print on their own.
phonics spelling = Students find and follow letters and words in a row.
science social_studies = Students find facts in charts, maps and texts.
library library-visit = Students look for a book along the shelves.
writing = Students look back and forth between their page and a model.
computer computers keyboarding = Students find letters on the keyboard and items on the screen.
read_aloud = Students look at the pictures and follow the page.
music band = Students follow notes and words on a page.
vocational grocery school-store = Students look for one item among many.
class_change = Students find the right room and number.
[line-up-numbers]
math math-block = Problems are solved in columns, where digits have to be lined up.
[low-vision]
beading = Students look closely at small beads and at where they go.
science lab = Students look closely at small things.
math literacy reading_group independent_reading social_studies writing = There is print to read, on paper, on the board or on a screen.
library = Students look for and read books.
lessons = There is print to read on paper and on the board.
[open-packages]
lunch breakfast snack lunch-time snack-time breakfast-time = Students open their own cartons, bags and containers.
family-style = Food comes to the table in containers that students open.
cooking daily-living = Students open packages and jars of ingredients.
[use-utensils]
lunch breakfast lunch-time breakfast-time family-style = Students use utensils with their food.
snack snack-time = Some snacks are eaten with a spoon or spread with a knife.
cooking daily-living = Students spread, cut and stir food.
[drink]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Students have a drink with their food.
[chew-taste]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Students sit down and eat.
cooking daily-living = Students taste what they make.
[pour-serve]
lab science science-block = Students measure and pour in experiments.
art = Students pour water and paint.
sensory-table centers choice = There is water or sand to scoop and pour.
garden = Students water plants and fill pots.
family-style = Students pass bowls and serve themselves.
breakfast snack lunch = Students get their own food and drink.
cooking daily-living = Students pour and serve what they make.
coffee-cart = Students pour drinks and hand them over.
[tidy-after-meal]
lunch breakfast snack lunch-time snack-time breakfast-time family-style = Students clean up their place when they are done eating.
cooking daily-living = Students clean up after they cook and eat.
[eat]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Students sit down and eat.
cooking daily-living = Students eat what they have made.
restaurant = Students eat out together.
[coat]
off-hooks = Students take off their coats here, and put them on again on the way out.
coats-bags = Students put coats and jackets on or take them off, zippers included.
arrival unpack = Students take off their coats and hang them up.
dismissal pack-up bus = Students put on their coats to go home.
recess playground = Students put on coats to go out, and take them off afterwards.
transition = Students put on coats when the class goes outside.
lunch = Students put on coats if they go out after lunch.
pe = Students take off jackets and sweaters before they move.
[shoes]
off-hooks = Students take off their boots or shoes here, and put them on again on the way out.
rest-time = Students take off their shoes to rest and put them on afterwards.
transition hall-walk = Students put on shoes or boots to go out.
arrival unpack = Students change shoes or boots when they come in.
dismissal pack-up = Students put on shoes or boots to go home.
pe gym swim motor-room = Students need the right shoes for class, put on and fastened.
recess playground = Students put on boots or tie their shoes before they go out.
rest rest-time = Students take off their shoes to rest and put them on afterwards.
dance = Students put on the shoes that they dance in.
[fasteners]
coats-bags = Students put on or take off their coats and jackets.
vocational job-site dishes cooking = Workers put on a uniform or apron before they start.
arrival unpack = Students undo coats and jackets when they come in.
dismissal pack-up = Students fasten their coats to go home.
recess = Students fasten coats before they go out.
toileting_hygiene bathroom = Students undo and fasten their clothes.
pe swim = Students change clothes, with buttons and fasteners to undo.
dramatic-play free_play = There are costumes to put on and fasten.
art cooking vocational = Students put on aprons or smocks.
[change-clothes]
arrival dismissal = Students change into dry or outdoor clothes when they need to.
pe gym swim fitness = Students change clothes before and after class.
art cooking = Students put on smocks or aprons.
vocational job-site = Workers put on a shirt, apron or uniform for the job.
dramatic-play = There are costumes to put on.
[outdoor-gear]
off-hooks = Students take off their coats, boots and gloves here, and put them on again on the way out.
coats-bags = Students put on or take off hats, gloves and coats.
lab science shop-class = Students put on goggles and other safety gear.
recess playground = Students put on hats, gloves and boots to go out.
dismissal arrival pack-up unpack = Students put on or take off hats, gloves and boots.
bikes = Students put on a helmet to ride.
[use-toilet]
toileting_hygiene bathroom = Students use the bathroom, see to their clothes and wash their hands.
swim = Students use the restroom and change before and after the pool.
arrival rest = The class has a bathroom stop around this time.
snack = The class uses the bathroom around snack time.
[wash-hands]
bathroom = Students use the bathroom, see to their clothes, and wash and dry their hands.
toileting_hygiene hand-wash bathroom = Students wash and dry their hands.
snack lunch breakfast snack-time lunch-time breakfast-time = Students wash their hands before they eat.
art clay = Students wash up after messy work.
cooking daily-living = Students wash their hands before they touch food.
arrival = Students wash their hands when they come in.
garden = Students wash up after working in the dirt.
[brush-teeth]
teeth toileting_hygiene = Students brush their teeth.
breakfast lunch = Teeth are brushed after a meal.
daily-living life_skills = Students learn and practice caring for themselves.
[grooming]
toileting_hygiene bathroom = Students clean up at the sink and the mirror.
daily-living life_skills = Students learn and practice caring for themselves.
pe swim = Students wash and groom when they change.
health health-class = The class learns how to keep clean and well.
arrival = Students get themselves ready for the day.
[unpack]
off-hooks = Students take off their coats and hang things up.
coats-bags = Students see to their bags and coats.
arrival unpack bell-work sign-in = Students unpack their bags and hang things up.
class_change lockers = Students put things away at their lockers.
breakfast = Students put their things away before they sit down to eat.
recess = Students hang up coats when they come in.
lunch = Students get their lunchboxes and put them back.
dismissal = Students get their things off the hook and into the bag.
tech-check = Students unpack and get their equipment ready.
[pack-up]
coats-bags = Students see to their bags and coats.
dismissal pack-up bus planner = Students pack what has to go home.
class_change lockers passing-period = Students get their things together for the next class.
advisory study_hall homework = Students check that they have what they need.
transition clean-up = Students put their things away before the next activity.
arrival = Students take out and sort what is in their bags.
[locker]
advisory advisory-time = Students stop at their lockers before or after it.
class_change lockers passing-period = Students open their lockers and get books out between classes.
arrival dismissal = Students go to their lockers first and last in the day.
advisory = Students start the day with trips to their lockers.
pe = Students use lockers when they change.
[have-materials]
class_change lockers = Students get what they need for the next class.
arrival unpack bell-work = Students get their materials out for the day.
advisory planner = Students check what they need for the day.
art music band = Students get out their supplies and put them back.
lessons = Students need their book, paper and pencil out.
[use-planner]
planner = Students write down what is due.
advisory advisory-time = Students look at what is due and write it down.
study_hall homework = Students look up what is due and work on it.
dismissal = Students write down homework and pack what they need for it.
class_meeting bell-work arrival = Students go over the day and what is due.
lessons = Homework is given and written down.
[turn-in-work]
intervention win = Students can catch up on missing work.
arrival unpack bell-work = Students turn in homework when they come in.
advisory study_hall homework = Students catch up on missing work and turn it in.
dismissal = Students check what is finished and what goes home.
lessons = Students turn in their work.
[start-work]
seatwork = Students start on their seatwork by themselves.
bell-work = Students are expected to start on their own as they come in.
independent_work task-boxes = Students start on their work alone.
writing writing-block journal = Students have to begin a page on their own.
math literacy = After the lesson, students start on the work by themselves.
study_hall homework = Students choose a task and start on it.
arrival = Students have a first task to begin when they come in.
lessons = There is a time in each lesson when students start their own work.
[plan-steps]
essay = Students plan an essay before they draft it.
study_hall homework = Students decide what to do first and how long it will take.
planner advisory advisory-time = Students look at what is coming and plan for it.
group_work project = A project has to be divided into steps and dates.
writing writing-block = Students plan a text before they write it.
science lab = Students plan the steps of an experiment.
social_studies history-block literacy ela-block = Longer assignments have to be planned in steps.
cooking daily-living = Students follow the steps of a recipe and plan what comes next.
vocational job-site = Workers plan the order of their tasks.
art shop-class = A piece is planned and made in steps.
math = Longer problems have to be solved in steps.
computer = Students plan what they make and do it in steps.
independent_work = Students plan the order of their own work.
[check-own-work]
essay = Students reread and revise what they have drafted.
writing writing-block = Students reread and correct their drafts.
math = Students check their answers.
literacy ela-block = Students go back over their answers.
study_hall homework = Students check over what they hand in.
vocational job-site = Workers check their work before they go on.
advisory planner = Students check their grades and assignments.
independent_work task-boxes = Students check their own work before they call it done.
phonics spelling handwriting = Students check the words that they have written.
lessons = Students look over their work before they hand it in.
[organize-things]
planner advisory study_hall = Students sort their papers, binders and assignments.
class_change lockers = Students keep books and binders in their lockers.
dismissal pack-up = Students sort what goes home and what stays.
clean-up = Students clean out and put their desks in order.
arrival unpack = Students sort folders and papers when they unpack.
science art = Students set up materials and put them away.
independent_work bell-work = Students get out and put away what they work with.
[finish-work]
seatwork = Students do their seatwork on their own.
independent_work task-boxes = Students work through tasks to the end on their own.
study_hall homework = Students finish assignments.
vocational job-site recycling delivery laundry = The job is done in steps, to the end.
centers stations = Each station has a task to finish before the groups rotate.
dismissal clean-up = Students have a list of things to do before they leave.
arrival = Students have a list of things to do when they come in.
art = Students work on a piece until it is done.
cooking daily-living = Students follow the steps to the end.
lessons = Students have work to finish before the lesson ends.
[use-schedule]
arrival class_meeting = The class looks at what comes when today.
transition centers stations = Students go on to what comes next.
independent_work task-boxes = Students do one task after another in a set order.
class_change = Students check where to go next.
free_play choice = Students choose, and stop when the time is up.
lessons = Students go from one part of the lesson to the next.
[sensory-tools]
motor-room = There is room and equipment for heavy work and movement.
rest rest-time = The class is quiet and still for a while.
assembly assembly-time = It is loud and crowded, so students need a way to cope with noise.
lunch lunch-time = It is loud and full, so students need a way to cope with noise.
music band dance = It is loud, so students need a way to cope with noise.
pe gym = The gym is loud and busy, so students need a way to stay calm.
class_meeting carpet = The class sits close together and has to listen.
transition class_change = Hallways are loud and crowded.
lessons read_aloud = The class works for a while with the room's noise around it.
[movement-break]
brain-break movement_break motor-room = The whole class gets up and moves before it goes back to work.
class_meeting carpet = The class sits for a while, and moving before or after it helps.
lessons = The class sits and works for a while, so a break to move makes sense.
transition = The class is up and moving anyway.
recess playground = Students are free to run, climb and push.
sensory-table = There are materials to dig in, pour and squeeze.
arrival = Students get ready for the day.
[rate-own-state]
class_meeting greeting = Students check in with how they are doing.
social-lesson sel = Students talk about feelings and energy and what to do about them.
arrival bell-work = Students come in with different energy and settle in.
movement_break brain-break = Students feel what moving does to their bodies.
transition recess = Students go from active to calm, or the other way.
advisory = Students check in with how their day is going.
lessons = Students have to notice when they need a break and take it.
[tolerate-input]
teeth = There is a brush and paste in the mouth.
dishes = Hands get wet and greasy.
vocational job-site outing cbi = There are noises, smells and things to touch that are new.
arrival = There are many people, sounds and things to get used to.
art clay = Paint, glue and clay get on students' hands.
lunch = It is loud and full, and there are many foods and smells.
assembly assembly-time music = It is loud and crowded.
sensory-table = Students put their hands into sand, water and other materials.
cooking = Students touch and smell foods as they cook.
pe recess = It is loud and students come close to each other.
garden = Students put their hands into soil.
centers stations = There are messy materials to touch at some tables.
transition class_change = Hallways are loud and crowded.
swim = There is water, noise and wet clothing.
toileting_hygiene hand-wash = There is water and soap to feel.
[sit-with-group]
rest = The class is quiet and still for a while.
centers stations group_work = A small group sits at a table together.
class_meeting carpet greeting calendar song = The class sits together for a while.
read_aloud story = The class sits together and listens to a book.
assembly assembly-time = The whole school sits together.
reading_group = A small group sits together with the teacher.
lessons = The class sits and works together.
music music-class = The class sits and moves as one group.
[cope]
restorative = Students talk about what went wrong and listen to each other.
sel social-lesson = The class learns and tries out ways to calm down.
math math-block = Hard problems come up and can be frustrating.
literacy ela-block reading_group independent_reading = A long or hard text can be frustrating.
writing writing-block = Writing is hard work and can be frustrating.
recess playground organized-games pe gym board-games = Games are won and lost, and not everyone agrees on the rules.
class_meeting greeting = Students wait, take turns and don't always get called on.
transition class_change = Students have to stop one thing and go on to another.
free_play choice dramatic-play blocks = Toys have to be shared, and buildings fall down.
group_work project = Partners disagree and have to work it out.
lunch = It is loud and full, and plans can change.
arrival = Students say goodbye to their families and settle in.
dismissal = It is a busy, noisy time, and plans can change.
advisory = Students talk about their week and what gets in their way.
assembly assembly-time = It is loud, crowded and different from the usual day.
vocational job-site = Things go wrong at work and have to be fixed calmly.
lessons = Work gets hard at times, and mistakes come up.
[name-feelings]
restorative = Students say what happened, how they felt and what could make it right.
sel social-lesson = The class talks about feelings and names them.
class_meeting greeting = Students say how they feel when they check in.
read_aloud story literacy reading_group = The class talks about how characters feel.
recess free_play = Feelings come up in play and can be named on the spot.
advisory = Students talk about their week and how they feel.
arrival = Students say how they are when they come in.
health health-class = The class talks about feelings and health.
drama = Students act out how characters feel.
[rate-problem]
restorative = Students say what happened and what could make it right.
sel social-lesson = The class talks about problems and how big they are.
recess playground organized-games = Small conflicts come up in games.
group_work = Partners have to sort out disagreements.
class_meeting = The class talks about problems and how to solve them.
lunch free_play = Small conflicts come up between friends.
lessons = Problems come up in work with others.
[stay-on-task]
seatwork = Students do seatwork on their own for a stretch of time.
independent_work task-boxes bell-work = Students work alone for a stretch of time.
math literacy writing science social_studies = There is a long stretch of work to stay with.
study_hall homework = Students work on their own for a whole period.
class_meeting carpet = The class has to listen for a while.
read_aloud story = The class listens to a whole story.
centers stations = Students stay with a task until the groups rotate.
vocational job-site = The job goes on for the whole shift.
art = Students stay with one piece of work for a while.
reading_group = The group follows along as each student reads.
free_play choice = Students choose an activity and stay with it.
intervention win phonics = The group works step by step with the teacher.
lessons = There is a stretch of work to stay with.
[listen-attentively]
free_play choice centers = Children talk to each other and wait for an answer.
centers stations = Small groups listen to each other and to an adult.
class_meeting greeting carpet calendar = Students listen to the teacher and to each other.
read_aloud story = The class listens to a story and looks at the pictures.
assembly assembly-time = The whole school listens to someone speak or perform.
sharing show-tell speeches = Students listen while classmates speak.
music music-class = Students listen for their turn and the beat.
reading_group = Students listen while others read.
lessons lecture = Students listen to the teacher and to classmates.
[line-up]
transition hall-walk = The class lines up and walks together.
recess playground = The class lines up to go out and come in.
lunch lunch-time = The class lines up for lunch.
dismissal pack-up bus = The class lines up to leave.
specials pe music art library = The class lines up and walks there together.
toileting_hygiene = The class lines up for the bathroom.
arrival = Students line up and come in together.
[change-activity]
transition clean-up hall-walk = The class stops one activity and goes on to the next.
class_change passing-period = Students leave one class and go to the next.
centers stations = The groups rotate, so each student stops and moves on.
free_play choice = Students have to stop playing when the time is up.
recess playground = Students have to stop playing and come in.
arrival = Students come from home or the bus into class.
dismissal = Students stop what they are doing and get ready to leave.
specials art music pe computer library = The class leaves the room and begins something new.
lunch snack = The class stops working and goes to eat.
class_meeting = The class comes together on the carpet from other places.
lessons = Students put one thing away and take out the next.
[follow-routine]
arrival unpack sign-in = Students do the same steps every morning when they come in.
dismissal pack-up = Students do the same steps every day before they leave.
transition clean-up = Students do the same steps every time the class moves on.
toileting_hygiene = Students do the same steps each time.
class_meeting = The meeting has the same parts every day.
snack lunch breakfast = Students get, eat and clear their food in the same steps each day.
centers stations independent_work = Each table or task has its set of steps.
lessons = The lesson has its rules and its usual steps.
[clean-up]
clean-up transition = Students put things away before the next activity.
dismissal pack-up = Students clean up and stack chairs before they leave.
centers stations free_play choice = Students put materials away when the time is up.
art clay = Students clean up their tables after they make things.
snack lunch breakfast = Students clear their places.
cooking daily-living = Students clean up after they cook.
science lab = Students clean up after the experiment.
vocational job-site = Cleaning up is part of the job.
[cook]
cooking = Students measure, mix and follow a recipe.
daily-living life_skills = Students prepare food and follow steps.
snack family-style = Students help prepare and serve the food.
[laundry]
laundry = Students wash, dry and fold laundry.
daily-living life_skills = Students do household tasks such as laundry.
vocational job-site = Folding and sorting is part of the job.
[clean-rooms]
dishes = Students scrape, wash and stack dishes.
daily-living life_skills cooking = Students clean up and do household tasks.
vocational job-site = Cleaning is part of the job.
clean-up dismissal = Students clean the room before they leave.
snack lunch = Tables are wiped after the meal.
[garden]
garden = Students plant, water and dig.
science = Students take care of plants and watch them grow.
vocational job-site = Students do the work of the site, step by step.
[money]
outing grocery restaurant cbi = Students pay for what they buy.
school-store coffee-cart = Students take money and give change.
math math-block = Students count and add, and money is part of it.
daily-living life_skills = Students learn to count money and plan what to buy.
vocational job-site = Workers handle money and prices.
lunch = Students pay or give their number for lunch.
[order-food]
restaurant = Students read the menu, order and pay.
outing cbi = Students ask for and order things outside school.
lunch = Students say what they want in the lunch line.
snack breakfast = Students say what they want to eat and drink.
coffee-cart = Drinks are ordered and made.
daily-living = Students read menus and practice ordering.
[shop]
grocery = Students find things on a list in the store.
outing cbi = Students find and buy things in a store.
school-store = Students work with items, prices and shelves.
daily-living life_skills = Students plan meals and make lists of what to buy.
[cross-street]
outing cbi grocery restaurant = Students walk in the community and cross streets.
hall-walk transition = The class walks together and waits where it has to cross.
[ride-transit]
travel = Students ride public transportation.
vocational job-site = Students travel to their job sites.
outing cbi grocery = Students travel in the community.
dismissal bus = Students get on the bus and find a seat.
[ask-stranger]
grocery restaurant outing cbi = Students ask workers and others they don't know for help and information.
library library-visit = Students ask the librarian for what they want.
school-store coffee-cart = Students talk with customers.
[safety-signs]
outing cbi grocery = Students see signs and follow them in the community.
daily-living life_skills health = Students learn what signs and warnings mean.
class_change transition = Students pass signs and exits in the building.
[job-task]
recycling = Students collect and sort cans, bottles and paper.
delivery = Students deliver things to rooms and people.
coffee-cart = Students make drinks and deliver orders.
school-store = Students stock shelves and fill orders.
dishes = Students scrape, rack and put away dishes.
laundry = Students sort, wash and fold.
garden = Students plant, water and carry supplies.
shop-class = Students do real work with their hands, step by step.
vocational job-site = Students do the tasks of the job, step by step.
cooking = Students do the work of a kitchen, step by step.
daily-living life_skills task-boxes = Students practice tasks that are like those of a job.
outing cbi grocery = Students do tasks outside school.
library = Books have to be sorted and put back.
[clock-in]
vocational job-site recycling coffee-cart school-store laundry dishes = The shift begins with getting ready for work and ends with checking out.
cooking = Students put on aprons before they cook.
advisory arrival = Students check in and note the time.
[serve-customers]
shop-class = Students build and repair things. Ask whether this class also serves customers.
cooking = Students prepare and hand out what others have ordered.
coffee-cart school-store = Students serve customers and take orders.
vocational job-site delivery = Workers meet customers and staff.
restaurant = Students meet servers and see how orders are taken.
[job-talk]
vocational job-site recycling laundry dishes delivery coffee-cart school-store = Workers talk with their supervisor and coworkers about the job.
shop-class cooking = Students ask and tell the teacher and each other things as they work.
daily-living = Students practice what to say at work.
advisory = Students talk about their jobs and plans.
[job-search]
interviews = Students practice for real interviews and applications.
advisory advisory-time = Students talk about plans after school.
vocational job-site = Students get ready for working life.
computer study_hall writing literacy = Students can write and edit real applications.
speeches sharing = Students answer and speak in front of others.
[join-play]
recess playground organized-games = Students choose whom to play with and join games.
free_play choice dramatic-play blocks sensory-table = Students play next to and with each other.
lunch lunch-time = Students choose seats and talk or play with friends.
board-games = Students play games together.
centers stations = Small groups play and work at the same table.
pe gym = Students play in pairs and teams.
bikes = Students ride and play alongside others.
class_meeting snack = Classmates sit together and talk.
group_work project buddies = Students do things with a partner.
motor-room movement_break = Students move and play together.
music song dance = Students do things together and with a partner.
advisory = Classmates have time to talk.
[greet]
arrival unpack sign-in = Students greet adults and classmates as they come in.
class_meeting greeting = Students greet each other.
dismissal bus = Students say goodbye.
lunch snack recess = Students meet friends and say hello.
coffee-cart school-store vocational delivery job-site = Students greet the people they serve.
song music = The class sings hello and goodbye.
outing cbi = Students meet people outside school.
transition class_change = Students pass people they know in the hallway.
library = Students meet the librarian and say hello.
talks = Students meet and speak with each other.
[share-materials]
art centers stations = Students share materials at a table.
free_play choice blocks dramatic-play sensory-table = Toys have to be shared.
recess = Balls and equipment have to be shared.
science lab group_work project = Groups share one set of materials.
lunch snack = Students share a table.
lessons = Classmates share materials at times.
[work-with-partner]
group_work project = Students divide up the work and do it together.
science lab = Partners do an experiment together.
buddies = Students work in pairs.
math literacy writing social_studies = Students do some of the work with a partner.
pe organized-games = Students play as a team.
centers stations = Small groups work on a task together.
debate speeches drama = Students prepare with a partner or team.
vocational job-site coffee-cart = Workers do the job as a team.
cooking daily-living shop-class art = Students share tasks and tools.
music band = Students play and sing together.
recess free_play = Students decide together what to play.
lessons = Students do some of the work with a partner.
[compliment]
class_meeting greeting sharing show-tell = Students speak to each other one by one.
speeches drama = Classmates tell each other what they liked.
writing = Students read their work to each other and say what they like.
recess organized-games pe = Players cheer for each other.
lunch snack = Students talk and say please and thank you.
coffee-cart school-store restaurant cbi vocational = Students say please and thank you to people they serve or meet.
art = Students look at each other's work.
talks = Students respond to each other.
[take-turns]
board-games = Games are played in turns.
recess playground organized-games = Games and equipment have to be shared in turns.
free_play choice dramatic-play blocks = Toys and roles have to be shared in turns.
centers stations sensory-table = Students take turns with the materials.
class_meeting greeting calendar = Students wait for their turn to speak or come up.
pe gym = Games and equipment are used in turns.
music band = Students take turns with parts and instruments.
reading_group = Students read in turns.
group_work = Students take turns speaking and doing.
math = Some practice is done as games with turns.
snack lunch = Students wait for their turn to get food and to speak.
[pretend-play]
class_meeting = Children act out songs and stories.
dramatic-play = Children take on roles and act out everyday scenes.
free_play choice blocks = Children choose toys and make up play with them.
centers stations = There are play areas for small groups.
sensory-table = Children play with materials side by side.
recess playground = Children make up games with each other.
drama = Students act out scenes.
[game-rules]
pe organized-games gym = Games have rules that everyone follows.
recess playground = Players agree on rules and keep to them.
board-games free_play choice = Games have rules and turns.
math = Some practice is done as games with rules.
[keep-conversation]
nature-walk = Students walk and talk together.
lunch lunch-time = Students sit together and talk with no adult leading.
snack snack-time breakfast = Students sit and talk as they eat.
recess playground = Friends talk as they play, with no adult leading.
group_work project = Partners have to talk to get the work done.
class_meeting greeting = Students share news and respond to each other.
sel social-lesson advisory = Students talk with each other about real things.
literacy book-club social_studies history-block debate reading_group = Students discuss and respond to each other.
vocational job-site coffee-cart school-store = Workers talk with customers and coworkers.
science lab = Lab partners talk as they work.
free_play choice dramatic-play = Children talk about what they play.
sharing show-tell speeches = Students listen and comment on what others say.
centers stations art = Small groups talk as they work.
buddies = Partners talk about what they read.
outing cbi restaurant = Students talk with each other on the way and at the table.
transition arrival dismissal = Students chat with each other.
world_language = Students practice talking in pairs.
talks = Students talk with each other about the work.
[discuss]
world_language language-class = Students practice short exchanges in the language they are learning.
argument = Students state a claim, give reasons and evidence for it, and answer other views.
speeches = Students speak for an opinion and answer others.
debate = Students argue for a side and answer the other one.
book-club literacy ela-block reading_group = Students discuss a text and say what they think.
social_studies history-block = Students discuss questions on which people disagree.
group_work project = Partners suggest ideas and have to agree.
science lab = Students say what they think will happen and why.
class_meeting = The class talks things over.
sel social-lesson advisory = Students say what they think and hear other views.
math = Students explain how they solved it and compare.
speeches drama = Students talk about what they prepare.
lunch recess = Friends talk and don't always agree.
talks = Students say what they think.
[ask-peers]
sharing show-tell speeches = Classmates ask the speaker questions.
class_meeting greeting = Students ask each other about their news.
lunch snack recess = Friends ask each other about their day.
group_work project science lab = Partners ask each other as they work.
free_play choice dramatic-play blocks centers = Children ask each other about toys and plans.
literacy reading_group book-club buddies = Students ask each other about what they read.
social_studies debate = Students question each other in discussions.
art music = Students ask each other for materials and ideas.
talks = Students ask each other questions about the work.
[repair-talk]
lunch snack recess = Friends talk with no adult leading, and misunderstandings come up.
group_work project science lab = Partners have to understand each other to get on.
sharing show-tell speeches class_meeting = A speaker has to be understood by the class.
coffee-cart school-store vocational restaurant cbi = Students talk with people who don't know them.
talks = Students have to be understood by others.
[others-thoughts]
sel social-lesson = The class talks about what people think and feel.
literacy read_aloud reading_group book-club story = The class talks about what characters think and why.
recess playground lunch free_play = Friends show in many ways what they think.
drama = Students act out what characters think and feel.
group_work project = Partners have to see each other's point of view.
social_studies debate = Students look at a question from several sides.
class_meeting advisory = Students listen to what others think.
vocational job-site = Students read how customers and coworkers react.
talks = Students have to notice what others mean.
[ask-for-help]
seatwork = Students do seatwork on their own and have to speak up when they are stuck.
math math-block = Students get stuck and have to ask.
art art-class = Students need help with tools and steps.
science lab = Students need help with steps and materials.
independent_work task-boxes bell-work = Students work alone and have to speak up when they are stuck.
study_hall homework = Students can ask about work they don't understand.
writing literacy writing-block ela-block = Students get stuck and have to ask.
vocational job-site = Workers ask when they need help or supplies.
lunch snack breakfast = Students need help with packages and food.
free_play choice centers stations = Students need help with toys and materials.
arrival dismissal = Students need help with coats and bags.
computer computers = Students get stuck on the computer and have to ask.
cooking daily-living = Students need help with steps and tools.
recess pe = Students need help with equipment and other players.
lessons = Students have to speak up when they need help.
[ask-to-clarify]
buddies reading_group = Partners listen to each other read and can ask to hear it again.
math science lab literacy social_studies lecture = There are new directions and ideas, and students have to ask when they don't understand.
class_meeting assembly = Many people speak, and not everything can be heard.
group_work project = Partners have to make sure that they understood.
vocational job-site = Workers make sure that they understood what to do.
study_hall = Students can ask about directions they did not understand.
pe gym = Directions are called out in a loud room.
lunch recess = It is loud, and students have to ask again.
talks = Students have to ask when they did not hear or understand.
lessons = Students have to ask when they did not hear or understand.
[accommodations]
lessons = Students have to ask for what they need in order to do the work.
advisory advisory-time study_hall = Students can talk with a teacher about what they need.
vocational job-site = Workers tell their supervisor what they need.
speeches sharing = Students arrange with the teacher how they will speak.
sel social-lesson = Students talk about what helps them.
talks = Students have to say what they need.
[hearing-tech]
tech-check arrival unpack = Students get their hearing equipment ready for the day.
class_meeting = Speakers change, so the microphone has to be passed.
group_work science lab literacy social_studies = Many people speak, so the microphone and the sound matter.
assembly assembly-time pe lunch music = It is loud, and students notice whether their equipment works.
dismissal = Students put their equipment away or on to charge.
lessons = Students need their equipment to hear the lesson.
[listen-with-aids]
song music music-class = Students listen for sounds and words, and respond.
class_meeting greeting = Students listen for their names and for each other.
read_aloud story = Students listen to a story.
phonics phonics-lesson = Students listen closely to the sounds of words.
lunch recess = Students have to hear friends through the noise.
tech-check arrival = Students get their hearing equipment ready and check that it works.
lessons lecture talks = Students listen to the teacher and to classmates.
[request]
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Students ask for food, drinks and more.
free_play choice dramatic-play blocks = Students ask for toys and for a turn.
centers stations art sensory-table = Students ask for materials.
class_meeting song music = Students choose songs and ask for a turn.
recess playground bikes = Students ask for equipment and for a turn.
cooking daily-living = Students ask for ingredients and tools.
arrival dismissal = Students ask for help with coats and bags.
library = Students ask for the book they want.
movement_break motor-room = Students ask for what they want to do next.
vocational job-site = Workers ask for supplies and help.
outing cbi restaurant grocery = Students ask for what they want outside school.
rest = Students ask for a blanket, a book or water.
read_aloud story = Students ask for a book or another page.
science = Students ask for materials.
toileting_hygiene = Students ask to go and ask for help.
computer = Students ask for a turn or a program.
lessons = Students ask for what they need to do the work.
[say-sentences]
yearbook = Students write and talk about pictures, captions and pages.
sharing show-tell = Students tell the class about something.
class_meeting greeting calendar = Each student gets a turn to say something.
snack lunch breakfast family-style = Students talk as they eat.
free_play choice dramatic-play blocks = Students talk about what they play.
centers stations = Small groups talk as they work.
read_aloud story = Students talk about the pictures and the story.
literacy ela-block reading_group = Students answer aloud, in sentences.
writing writing-block journal = Students say what they want to write, then write it.
science lab social_studies = Students say what they see and what they learned.
speeches = Students speak to the class.
art = Students talk about what they make.
group_work project = Partners talk about what to do.
recess playground = Students talk with friends as they play.
music song = Songs repeat words and phrases.
arrival dismissal = Students tell adults and classmates their news.
phonics = Students say words and sentences aloud.
cooking daily-living = Students say what they do and what comes next.
sel social-lesson advisory = Students say what they think and feel.
math = Students say how they found the answer.
world_language = Students practice saying phrases.
transition hall-walk = Students talk about where they are going.
talks = Students answer aloud, in sentences.
[grammar]
yearbook = Captions and short texts for the yearbook are written in whole sentences.
writing writing-block journal = Students put what they want to say into whole sentences.
sharing show-tell = Students tell what happened.
class_meeting greeting calendar = Students tell what they did and what day it is.
literacy ela-block reading_group = Students answer in whole sentences.
read_aloud story = Students talk about who does what in the story.
free_play choice dramatic-play blocks centers stations = Students talk about who does what as they play and work.
snack lunch = Students talk about what they have and did.
speeches = Students speak to the class in sentences.
science social_studies = Students explain what happened and what will happen.
phonics spelling = Students write and say sentences that the teacher gives.
group_work = Partners talk about what to do.
talks = Students answer aloud, in sentences.
[describe]
nature-walk = Students talk about what they see on the way.
clean-up dismissal = Students look back on what they did.
sharing show-tell = Students describe something and answer questions about it.
science lab = Students describe what they see and explain why.
class_meeting = Students tell about their day or a picture.
literacy ela-block reading_group = Students explain what they read.
social_studies = Students explain events and reasons.
math = Students explain how they solved it.
art = Students talk about what they made and how.
writing writing-block = Students describe things in their texts.
speeches = Students explain a topic to the class.
free_play choice blocks centers stations = Students tell what they are making and doing.
read_aloud story = Students describe the pictures and what happens.
group_work project = Partners explain their ideas.
snack lunch = Students talk about what they have and did.
cooking daily-living = Students tell the steps of what they do.
vocational job-site = Workers tell others what they did.
talks = Students explain what they think.
[label]
read_aloud story = Students name what they see in the pictures.
free_play choice dramatic-play blocks = Students name the toys they play with.
centers stations = Students name things at the tables.
class_meeting calendar = The class names days, weather and pictures.
snack lunch breakfast = Students name the foods they have.
science lab garden = Students name the things they study.
art = Students name colors and materials.
music song = Songs name animals, actions and body parts.
phonics = Students name pictures and letters.
library = Students name what they see in books.
cooking daily-living = Students name foods and tools.
talks = Students name what they see and learn about.
[ask-questions]
nature-walk = Students ask about what they see on the way.
class_meeting greeting = Students ask each other questions.
sharing show-tell speeches = Students ask the speaker questions.
science lab = Students ask how and why.
read_aloud story = Students ask about the story.
free_play choice dramatic-play centers = Students ask each other about toys and plans.
group_work = Partners ask each other.
lunch snack recess = Students ask friends about their day.
literacy social_studies reading_group = Students ask about what they read and hear.
talks = Students ask questions about the work.
[word-meanings]
science science-block lab = Each unit brings new science words.
social_studies history-block = Each unit brings new words for people, places and events.
literacy ela-block reading_group book-club = New words come up in what the class reads.
read_aloud story = New words come up in the story.
phonics spelling = The class works on words, their parts and their meanings.
math = The class uses words with an exact meaning.
writing = Students look for the right words.
health health-class = Each unit brings new words about body and health.
world_language = The class learns new words.
class_meeting = The class talks about new words and topics.
cooking daily-living shop-class = Students learn the names of tools and steps.
centers stations = Small groups sort and talk about words and pictures.
art music = The class learns words for what it makes and hears.
talks = New words come up in the lesson.
[retell]
read_aloud story = The class talks about what happened in the story.
literacy ela-block reading_group guided-reading book-club = Students tell what happened in what they read.
sharing show-tell = Students tell the class what happened.
class_meeting greeting = Students tell their news in order.
writing writing-block journal = Students tell what happened and write it down.
social_studies history-block = Students tell events in order.
science lab = Students tell what they did and what happened, in order.
dramatic-play free_play choice drama = Students act out what happens in a story.
snack lunch recess = Students tell friends what happened.
library = Students talk about books.
advisory dismissal = Students tell about their day.
art = Students draw and tell a story.
cooking = Students tell the steps in order.
centers stations = Small groups retell stories with pictures or props.
speeches = Students tell the class something in order.
[summarize]
math = Students say in their own words what a problem asks.
lab = Students say in their own words what to do and what they found.
lunch recess snack = Friends listen to each other and respond.
debate group_work project = Students say in their own words what others have said.
literacy ela-block reading_group guided-reading book-club = Students say what a text is mainly about.
read_aloud story = The class talks about what the story was about.
social_studies history-block science science-block lecture = Students sum up what they read or heard.
independent_reading = Students read, and can be asked what it was about.
writing = Students write about what they read.
sharing class_meeting = Students tell the main thing in a few words.
talks = Students sum up what they read or heard.
[answer-questions]
interviews = Students answer interview questions.
read_aloud story = The teacher asks questions about the story.
reading_group guided-reading book-club literacy ela-block = The teacher asks questions about what the class reads or hears.
class_meeting calendar greeting = The teacher asks questions, and each student gets a turn to answer.
science social_studies lab history-block science-block = The teacher asks questions about what the class learns.
sharing show-tell speeches = Classmates ask the speaker questions.
snack lunch = Adults and friends ask about food and the day.
math = The teacher asks how and how many.
free_play choice dramatic-play centers stations = Adults and friends ask about what students are doing.
library = The class talks about a book.
independent_reading = Students read, and can be asked what it was about.
art music pe = The teacher asks questions as the class works.
arrival dismissal = Adults ask about home and the day.
phonics = The teacher asks about letters, sounds and words.
cooking daily-living vocational = Adults ask what comes next and what is needed.
talks = The teacher asks questions, and students answer.
[infer]
argument = Students give reasons and evidence for what they claim.
literacy ela-block reading_group guided-reading book-club = Students say why things happen in a text and how they know.
read_aloud story = The class guesses what will happen and why.
science lab science-block = Students say what will happen and why.
social_studies history-block debate = Students explain causes and give evidence.
independent_reading = Students read, and can be asked what they make of it.
class_meeting = The class talks about why things happen.
math = Students explain why an answer is right.
drama = Students work out why characters act as they do.
sel social-lesson = The class talks about why people act as they do.
talks = Students say what they think and how they know.
[follow-directions]
garden = Students are told what to plant, water and pull.
lunch-time breakfast-time hall-walk = Students are told where to stand and what to get.
art art-class = Students follow directions step by step.
science lab = Experiments are done step by step.
pe gym organized-games dance = Students follow directions for games and exercises.
centers stations = Each table has its own directions.
math = Students follow directions for each problem.
cooking = Recipes are followed step by step.
class_meeting calendar carpet = The teacher gives the group directions.
transition hall-walk = The teacher tells the class what to do next.
arrival dismissal = Students are told what to put where and what to do next.
music song movement_break motor-room brain-break = Students follow directions for movements.
vocational job-site recycling delivery laundry = Tasks are given as directions to follow.
daily-living life_skills = Tasks are done step by step.
computer = Students follow directions on screen.
independent_work task-boxes bell-work = Students follow written or picture directions.
free_play choice = Adults give directions as children play and clean up.
snack lunch = Students are told what to get and what to do next.
library = Students are told where to look and what to do.
recess playground = Students follow directions when they line up and play games.
read_aloud = Students are asked to look, point and act.
lessons = The teacher gives directions with more than one step.
[point-identify]
read_aloud story = Students point to pictures in the book.
class_meeting calendar song = Students point to and choose pictures, names and numbers.
centers stations free_play choice = Students pick out toys and pictures that are named.
math = Students point to and choose numbers and shapes.
phonics = Students point to letters and pictures.
snack lunch breakfast = Students point to and choose foods.
science = Students point out the things they study.
independent_work task-boxes = Students match and sort pictures and objects.
art = Students pick out colors and materials.
library = Students point to pictures in books.
music = Students point to and choose songs and instruments.
lessons = Students are asked to point out and choose answers.
[concepts]
transition hall-walk = Students stand first, last, behind and between others in line.
class_meeting calendar = The class talks about first, next, more and where things are.
centers stations free_play choice blocks = Things go in, on and under as students play and build.
math = The class works with more, less, first and last.
science lab = The class compares and sorts.
pe recess motor-room movement_break = Students go over, under and around.
art = Students are told what to put where.
read_aloud story = The class talks about where things are in the pictures.
lessons = Directions use words such as first, next and between.
[word-sounds]
phonics phonics-lesson = The class works on the sounds in words.
spelling = Students listen for the sounds of a word and write them.
reading_group guided-reading intervention win = Students sound out words with the teacher.
read_aloud story song music = There are rhymes and repeated sounds to hear.
class_meeting = The class plays with sounds in names and songs.
centers stations = Some tables have letter and sound games.
literacy = Students work on sounds, letters and words.
writing = Students listen for sounds as they spell.
[read-words]
group_work = A small group reads with the teacher.
phonics phonics-lesson spelling = The class reads and spells words.
reading_group guided-reading intervention win literacy ela-block = Students read words and texts with the teacher.
independent_reading silent-reading buddies = Students read on their own or with a partner.
centers stations = Some tables have words and books to read.
library = Students choose books and look into them.
class_meeting = The class reads the message together.
lessons = Students read directions and texts.
[clear-speech]
sharing show-tell = Students speak so that the whole class can understand.
speeches debate drama = Students speak in front of others and have to be understood.
reading_group guided-reading buddies book-club = Students read aloud to others.
class_meeting greeting calendar = Each student speaks to the group.
lunch snack breakfast recess = Students talk freely with friends.
literacy ela-block = Students read and answer aloud.
read_aloud story = Students talk about the story aloud.
social_studies science history-block lab = Students answer and explain aloud.
phonics phonics-lesson = Students say sounds and words aloud.
free_play choice dramatic-play centers stations = Students talk as they play and work.
group_work project = Partners talk as they work.
song music = The class sings and says words together.
vocational coffee-cart school-store job-site restaurant cbi = Students talk with people who don't know their speech.
arrival dismissal = Students greet others and tell their news.
math = Students say how they found the answer.
advisory sel social-lesson = Students talk in a group.
world_language = Students practice saying words and phrases aloud.
art pe = Students talk with each other as they work.
writing = Students read aloud what they wrote.
talks = Students answer and speak aloud.
[smooth-speech]
readers-theater = Students read their lines in front of others.
interviews = Students answer questions out loud.
language-class = Students speak aloud in front of the class.
sharing show-tell speeches debate drama = Students speak in front of others.
reading_group guided-reading buddies book-club = Students read aloud in front of others.
literacy ela-block = Students read and answer aloud.
class_meeting greeting = Each student has a turn to speak to the whole group.
social_studies science history-block lab = Students answer and explain aloud.
lunch snack recess = Students talk freely with friends.
advisory sel social-lesson = Students talk in a group.
group_work project = Partners talk as they work.
vocational coffee-cart school-store restaurant cbi job-site = Students speak with people they don't know well.
arrival dismissal = Students greet others and tell their news.
read_aloud story = Students talk about the story aloud.
math = Students explain aloud how they solved it.
free_play choice = Students talk as they play.
world_language = Students speak aloud in pairs and in front of the class.
talks = Students answer and speak aloud.
[voice]
sharing show-tell speeches debate drama = Students speak so that the whole room can hear.
reading_group guided-reading buddies = Students read aloud to others.
class_meeting greeting = Each student speaks so that the group can hear.
recess playground pe gym = Students call to each other, and it is easy to shout.
lunch = It is loud, and it is easy to strain one's voice.
music song band = The class sings.
literacy ela-block social_studies science = Students read and answer aloud.
coffee-cart school-store vocational restaurant cbi = Students have to be heard by customers.
arrival dismissal = Students greet others.
read_aloud story = Students answer aloud, and it is quiet enough to hear.
talks = Students answer so that others can hear.
[device-talk]
dismissal bus = Students say goodbye and what they still need to take home.
snack breakfast snack-time breakfast-time family-style = Students ask for food, choose and comment.
lunch lunch-time = Students ask for things and talk with friends.
song = The class sings together, and everyone has a part.
class_meeting greeting calendar = Students join in with greetings, answers and choices.
free_play choice dramatic-play blocks = Students ask for toys and talk about their play.
centers stations art sensory-table = Students choose, ask for materials and comment.
sharing show-tell speeches = Students tell the class something.
science lab = Students say what they see and what will happen.
read_aloud story = Students comment, answer and ask to turn the page.
literacy reading_group ela-block = Students answer questions and comment on what is read.
social_studies = Students answer questions and give opinions.
recess playground = Students say what and with whom they want to play.
music music-class = Students choose songs and say when to stop and go.
arrival dismissal = Students greet others and tell news.
outing cbi restaurant grocery = Students order and ask people they don't know.
coffee-cart school-store vocational job-site delivery recycling laundry = Students talk with the people they work for and with.
cooking daily-living = Students ask for ingredients and say what comes next.
math = Students answer and say what they need.
writing writing-block journal = Students choose words for what they write.
pe gym motor-room movement_break dance = Students say what they want to do, and when to start and stop.
group_work project = Partners say what they think and need.
library = Students ask for the book they want.
toileting_hygiene = Students say what they need.
computer = Students choose programs and ask for help.
advisory sel social-lesson = Students say how they are and what they think.
transition = Students say where they are going and what comes next.
phonics = Students give answers and choose letters and words.
drama = Students have lines to say.
independent_work task-boxes = Students say when they are done and when they need help.
talks = Students answer and comment.
lessons = Students answer, comment and ask for help.
[sign-talk]
snack lunch breakfast = Students ask for food and talk with friends.
class_meeting greeting sharing show-tell = Students tell the group something.
read_aloud story reading_group literacy = Students answer and comment on the story.
free_play choice centers recess = Students tell each other what they want and do.
music song = Songs are sung and signed together.
talks = Students answer and comment.
[jump-hop]
pe gym = Students jump, hop and skip in warm-ups and games.
recess playground = There is room to run, jump and hop.
movement_break motor-room brain-break dance = The class jumps and hops.
music song = Songs have movements such as jumping and hopping.
[run]
track = Students run and walk laps.
pe gym = Students run in warm-ups and games.
recess playground organized-games = There is room to run and chase.
movement_break motor-room = The class moves fast and slow.
[climb]
swim = Students get in and out of the pool.
recess playground = There is equipment to climb.
pe motor-room = Students climb over and through equipment.
[swing]
recess playground = Students can use the swings.
motor-room = Students can use the swing.
[ride-bike]
bikes = Students ride bikes and trikes.
recess playground motor-room = Riding toys are there to choose.
pe = Students move on wheels and equipment.
[copy-movements]
dance brain-break = The class copies movements to music.
movement_break = The class follows movements together.
music song = Songs have movements to copy.
pe gym fitness motor-room = Students copy exercises and movements.
class_meeting calendar = Songs and greetings have movements to copy.
drama = Students act and move on stage.
[strength]
clean-up = Students bend and squat to pick things up.
vocational job-site school-store = The job means bending, lifting and standing.
stairs-way = Students step up and down.
pe gym fitness = Students warm up and exercise.
swim = Students move against the water.
movement_break brain-break motor-room = The class stretches and exercises.
recess playground track = Students run, climb and hang.
dance = The class moves to music for a while.
[move-with-class]
pe gym motor-room = The class moves through games and equipment.
recess playground = There is room to move and equipment to use.
movement_break brain-break dance = The class gets up and moves.
music song = Songs have movements.
swim = Students move in the water.
[throw-catch]
pe gym organized-games = Students throw and catch in drills and games.
recess playground = Students play ball games.
motor-room movement_break = There are balls and beanbags to throw and catch.
[kick]
pe gym organized-games = Students kick in drills and games.
recess playground = There are balls to kick.
[keep-balance]
nature-walk = The group walks over uneven ground.
pe gym fitness = Warm-ups and games call for balance.
recess playground = Ground and equipment call for balance.
movement_break motor-room brain-break dance = The class stands on one leg, bends and turns.
music = Students stop and balance in songs.
transition hall-walk class_change = Students walk among others and have to keep their balance.
outing cbi = Students walk on uneven ground.
pack-up arrival dismissal = Students stand on one foot to put on shoes or clothes.
[climb-stairs]
swim = Students get in and out of the pool.
stairs-way = Students take the stairs together.
bus = Students go up and down the bus steps.
recess playground = Play equipment has steps and ladders.
transition hall-walk class_change lunch specials library music art pe arrival dismissal = Where the way has stairs, students use them with the class.
assembly drama = Students go up and down steps to the stage or their seats.
outing cbi = There are curbs and steps on the way.
[walk]
swim = Students get in and out of the pool.
nature-walk = The group walks outdoors over uneven ground.
transition hall-walk class_change passing-period = The class walks through the building.
lunch lunch-time = Students walk to lunch and to their seats.
recess playground = Students walk and run outside on open ground.
track = Students walk laps.
pe gym = Students walk and move about the gym.
arrival = Students walk in and on to their classroom.
dismissal = Students walk out of the building to go home.
bus = Students walk between the bus and the building.
outing cbi grocery = Students walk in the community.
delivery coffee-cart recycling = The route goes through the building.
specials music art library computer = The class walks to another room.
class_meeting snack = Students walk from their tables to the group and back.
centers stations = Students walk from table to table.
movement_break brain-break = The class gets up and walks or moves.
vocational job-site = The job means walking from place to place.
toileting_hygiene = Students walk to the bathroom and back.
assembly = The class walks to the assembly and to its seats.
garden = Students walk outdoors and over soft ground.
[travel-cane]
transition hall-walk class_change passing-period = Students find their way through the building.
arrival dismissal bus = Students find their way in and out of the building.
recess playground = Students find their way outdoors.
lunch = Students find their way to the line and to a seat.
outing cbi = Students find their way in the community.
pe specials library music art = Students find their way to another room.
delivery = The route goes through the building.
[drive-chair]
nature-walk = The group moves along outdoors.
transition hall-walk class_change passing-period = The class goes through hallways and doors.
lunch lunch-time = The way to lunch and to a table is full of people.
recess playground = There is open ground to move on with friends.
pe gym = There is open floor to go, turn and stop with the class.
arrival dismissal bus = Students come and go by bus or car and through busy hallways.
outing cbi grocery = There are sidewalks, doors and aisles to get through.
specials library music art computer = The class goes to another room.
delivery coffee-cart recycling = The route goes through the building.
centers stations = Students go from table to table.
class_meeting = Students find their place in the circle.
science lab = Students get to their lab table.
[sit-down-get-up]
swim = Students get in and out of the pool.
restaurant outing cbi = Students sit down at a table and get up again.
class_meeting carpet greeting calendar song = The class sits down together and gets up again.
lunch snack breakfast = Students sit down to eat and get up again.
read_aloud story = The class sits down for the story and gets up again.
toileting_hygiene bathroom = Students move to the toilet and back.
centers stations = Students sit down and get up as groups rotate.
pe gym motor-room swim = Students get down on the floor and up again.
arrival dismissal bus = Students sit down and get up as they come and go.
transition = Everyone gets up from their seat to go on.
recess playground = Students get up, down and onto equipment.
movement_break brain-break dance = The class gets up and sits down again.
vocational job-site = The job means standing up and sitting down.
rest = Students lie down and get up again.
music = The class stands up and sits down in songs.
assembly = The class sits down and stands up together.
stander = Students change from one position to another.
free_play choice blocks = Children get down on the floor to play and up again.
lessons = Students sit down at their desks and get up again.
[sit-upright]
class_meeting carpet greeting calendar = The class sits together for a while, and everyone joins in from where they sit.
writing handwriting math literacy = Students sit and work at a desk for a while.
read_aloud story = The class sits and listens for a while.
lunch snack breakfast = Students sit at the table and eat.
art = Students sit or stand at a table and use their hands.
music band = Students sit up to sing and play.
computer keyboarding = Students sit at a screen and use their hands.
assembly = The class sits together for a while.
centers stations free_play = Students sit on the floor or at tables and use their hands.
lessons = Students sit and work for a while.
[stand-supported]
music band = The class stands to sing and play.
assembly = The school stands and sits together.
stander = Students stand while the class goes on.
art cooking science lab = Much of the work can be done standing at a table.
class_meeting song music = The class sings and listens, which can be done standing.
centers stations = There are tables at which students can stand.
pe = Students are up on their feet.
vocational job-site = The job can be done standing.
read_aloud story = The class listens, which can be done standing.
toileting_hygiene = Students stand as they change and wash.
lessons = The work can be done standing at a raised desk or table.
[carry-tray]
lunch lunch-time breakfast breakfast-time = Students carry their food from the line to a table.
snack snack-time family-style = Students carry their food or cup to the table.
coffee-cart = Students carry drinks and orders.
cooking = Students carry food and dishes.
[carry-things]
fitness = Students lift weights.
class_change lockers passing-period = Students carry books and bags from class to class.
arrival dismissal unpack pack-up bus = Students carry their bags in and out.
transition hall-walk = Students carry their things as the class moves.
library library-visit = Students carry books.
vocational job-site delivery recycling laundry = The job means carrying and moving things.
garden = Students carry tools and supplies.
science lab art = Students carry materials to their tables.
pe gym recess = Students carry equipment out and back.
movement_break brain-break motor-room = Students push, pull and carry as they move.
centers stations clean-up = Students carry materials and put them away.
grocery outing cbi = Students carry what they buy.
music band = Students carry instruments and stands.
cooking daily-living = Students carry food, dishes and supplies.
[doors]
transition hall-walk class_change passing-period = The way through the building has doors to open and hold.
arrival dismissal = Students go in and out through heavy doors.
recycling delivery coffee-cart vocational job-site = The job means moving carts and loads, and getting through doors.
recess = Students go in and out through doors.
lunch = Students open and hold doors on the way to lunch.
library specials = Students open and hold doors on the way.
outing cbi grocery = Students open doors and push carts.
[play-instrument]
music band music-class song = Students play instruments and keep the beat.
class_meeting = Songs come with clapping and instruments.
dance = The class moves to the beat.
assembly sharing = Students perform together.
[take-feedback]
writing writing-block = Students show their drafts and hear what others think.
art clay shop-class = Students show their work and hear what others think.
vocational job-site coffee-cart = Workers are told how to do things better.
speeches drama debate sharing = Students present and hear what others think.
group_work project = Partners comment on each other's work.
pe gym = Students are told how to do it better.
lessons = Teachers comment on students' work.
[present-to-class]
sharing show-tell speeches drama debate = Students speak in front of the class.
class_meeting greeting = Each student has a turn to speak to the group.
literacy ela-block social_studies science history-block = Students present what they worked on.
group_work project = Groups present what they have made.
writing writing-block = Students read aloud what they wrote.
assembly = Students speak in front of the school.
advisory = Students speak to the group.
talks = Students speak up in front of the class.
[turn-pages]
literacy ela-block reading_group guided-reading buddies = Students hold a book and turn its pages as they read.
library library-visit = Students take books from the shelf and leaf through them.
read_aloud story = There are books with pages to turn.
independent_reading silent-reading = Each student holds a book and turns its pages.
[reach-shelf]
art centers stations independent_reading = Materials are taken from shelves and put back.
pe gym motor-room = Students reach up and down in warm-ups and games.
clean-up = Things are picked up from the floor and put on shelves.
grocery school-store = Things are reached from high and low shelves.
library library-visit = Books are taken from high and low shelves and put back.
[activate-tool]
science lab = There are tools to start and stop in experiments.
music band music-class = There are instruments and songs to start and stop.
free_play choice centers = There are toys to set going.
cooking daily-living = There are appliances to turn on and off.
art art-class = Students paint, stamp and print with tools.
[online-course]
advisory advisory-time = Students look at their grades and at what is due.
study_hall homework computer computers independent_work win = Students can work through online lessons on their own.
[walk-out]
nature-walk = The group walks outdoors over uneven ground.
recess playground track = Students go out to the playground or field and come back in.
[tell-steps]
speeches sharing = Students explain to the class how something is done.
art shop-class math = Students say what they do first and what comes next.
vocational job-site = Workers say what has to be done first and what comes next.
lab science = Partners tell each other the steps and ask for what they need.
cooking daily-living = Students tell each other the steps and ask when one is not clear.
[ask-for-food]
cooking = Students choose and ask for ingredients.
restaurant cbi outing = Students order what they eat and drink.
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Students choose and ask for what they eat and drink.
[sit-down-get-up/chair]
lessons = Students come to their desks and leave them again.
arrival dismissal bus = Students move between bus, chair and seat as they come and go.
recess playground = Students move onto equipment and off it, or join games from where they are.
free_play choice blocks = Children play on the floor, at tables and in chairs.
lunch snack breakfast = Students come to the table and leave it again.
class_meeting carpet greeting calendar song read_aloud story = The class comes to the carpet or circle, and each student moves into place there.
pe gym motor-room = Students change places and positions for exercises and games.
[run/chair]
track = Students do laps.
recess playground organized-games = There is open ground to move fast and chase each other.
pe gym = Students move fast in warm-ups and games.
[carry-tray/chair]
lunch lunch-time breakfast breakfast-time = Students take their food from the line to a table.
[moment]
arrival = Students come in, put their things away and settle in.
breakfast = Students eat breakfast together.
class_meeting = The class sits together, talks and listens.
independent_work = Students work on their own.
snack = Students eat a snack together.
lunch = Students eat lunch with their classmates.
toileting_hygiene = Students use the bathroom and wash up.
transition = The class moves from one place or activity to the next.
class_change = Students go from one class to the next.
centers = Small groups work or play at tables and areas.
phonics = The class works on sounds, letters and words.
read_aloud = The class listens to a story and talks about it.
reading_group = Students read in a small group or with a partner.
independent_reading = Students read on their own.
literacy = The class reads, writes and talks about texts.
writing = Students plan and write their own texts.
handwriting = The class practices writing by hand.
math = Students solve problems and explain how.
science = Students observe, try things out and talk about what they find.
social_studies = The class reads, hears and talks about people and places.
art = Students make things with their hands.
music = The class sings, plays and moves.
pe = The class moves and plays.
specials = The class works with a special teacher.
library = Students look for, borrow and read books.
computer = Students work on computers.
recess = Students play and talk outside.
rest = The class lies or sits quietly.
free_play = Children choose what to play.
group_work = Students work together in groups.
intervention = Small groups work on what they need.
sel = The class talks about feelings and getting along.
movement_break = The class gets up and moves.
assembly = The school comes together in one room.
cbi = The group is out in the community.
vocational = Students do real work, step by step.
life_skills = Students practice things they need in daily life.
advisory = Students meet with their advisory or homeroom teacher.
study_hall = Students work on assignments.
world_language = Students listen to and speak the language.
health = The class learns about body and health.
sharing = Students speak to the class.
dismissal = Students pack up and leave.
[time]
arrival = arrival
breakfast = breakfast
class_meeting = the class meeting
independent_work = independent work
snack = snack
lunch = lunch
toileting_hygiene = the bathroom routine
transition = the change of activity
class_change = the change of classes
centers = center time
phonics = the phonics lesson
read_aloud = the read-aloud
reading_group = reading group time
independent_reading = independent reading
literacy = the language arts class
writing = writing time
handwriting = handwriting practice
math = the math class
science = the science class
social_studies = the social studies class
art = art class
music = music class
pe = PE class
specials = this class
library = the library visit
computer = computer time
recess = recess
rest = rest time
free_play = free play
group_work = group work
intervention = small-group time
sel = the lesson on feelings
movement_break = the movement break
assembly = the assembly
cbi = the community outing
vocational = job training
life_skills = the life skills class
advisory = advisory
study_hall = study hall
world_language = the language class
health = health class
sharing = sharing time
dismissal = dismissal
lab = lab time
cooking = cooking
shop-class = shop class
garden = gardening
drama = drama class
dance = the movement class
board-games = board game time
interviews = interview practice
readers-theater = readers theater
buddies = buddy time
school-store = school store time
coffee-cart = coffee cart time
job-site = time at the job site
speeches = speech practice
[rules]
technique = ^(?:using|keeping|maintaining|producing)\\b
cut = \\ban? (?:easy|clear|relaxed|audible|calm|quiet|steady|smooth|full|short|long|simple|even|natural)$|^\\S+ \\p{Lu}+$|^\\p{L}+r(?:les?|l[oa]s?) (?!.*\\ba )|^touching type|\\bwh$|^volver a \\p{L}+r(?:lo|la)s?$|\\b(?:what|whose|who|which|how|where) (?:(?:the|his|her|their|its|a|turn) )?\\p{L}+$|^\\S+ (?:out|up|off|on|down|in|back)$|^keeping \\p{L}+ing$|^(?:telling|asking|talking|showing) (?:\\p{L}+ ){1,3}?(?:adult|teacher|staff|peer|friend|classmate|partner)s?$
[skill]
handwriting = writing by hand
scissors_tools = using scissors or tools
keyboarding = typing
visual_motor = using both hands
visual_perception = finding things on a page
feeding = eating or drinking
dressing = putting on or taking off clothes
toileting = using the toilet
hygiene = washing up
belongings = taking care of their own things
exec_function = getting organized
sensory_regulation = coping with noise, touch or movement
emotional_regulation = coping with feelings
attention = staying with a task
transitions_skill = going from one thing to the next
school_routine = following the steps of a routine
life_skills = doing household tasks
vocational = practicing job skills
community = getting around in the community
social_participation = doing things with classmates
play_turns = playing and taking turns
conversation = talking with others
self_advocacy = speaking up for what they need
expressive_language = speaking in phrases and sentences
vocabulary = learning new words
narrative = telling what happened
comprehension = answering questions
receptive_language = following directions
phonological = working on the sounds in words
articulation_carryover = speaking clearly
articulation_drill = speaking clearly
fluency = speaking aloud
voice = speaking with a clear voice
aac = communicating with a device or symbols
gross_motor = moving actively
ball_skills = playing ball games
balance = practicing balance
stairs = using stairs or steps
walking = walking
wheelchair = moving in a wheelchair
transfers = sitting down and getting up
positioning = sitting or standing for a while
carrying = carrying things or opening doors
[assume]
spanish = students speak Spanish then
english = students speak English then
french = students speak French then
outdoors = the class goes outside then
hall = the class walks through the halls then
gym = it is in the gym
cafeteria = it is in the cafeteria
community = the group leaves the school then
kitchen = there is a kitchen to work in
stage = students speak in front of others then
water = students are in the pool then
library = it is in the library
small-group = students work in pairs or small groups then
whole-group = the whole class works together then
unstructured = students choose for themselves what to do then
structured = an adult leads the activity
[assume-said]
outdoors = outside outdoors ground garden playground recess equipment yard
hall = hall halls hallways hallway stairs line doors
gym = gym court
cafeteria = cafeteria lunch tray trays
community = community store stores bus travel trip street streets
kitchen = cook cooking kitchen bake recipe recipes stove
stage = speak present presents others perform
water = pool water swim
library = library
small-group = partner partners pairs groups group teams team
whole-group = class
unstructured = choose play games
structured = teacher teaches leads taught
`;
