/**
 * The texts of reasons in Spanish; for the sections see en.ts. Written in Spanish, not translated: the same deeds and
 * moments, in the words of a school.
 */
export const REASONS_ES = `
[write-name]
bell-work = Los estudiantes ponen su nombre y la fecha en su trabajo de la mañana.
writing writing-block journal = Los estudiantes ponen su nombre en lo que escriben.
sign-in = Cada día, los estudiantes anotan su nombre al llegar.
art = Cada quien firma su obra.
computer keyboarding computers = Los estudiantes escriben su nombre de usuario para entrar.
centers = Cada hoja de trabajo lleva el nombre.
[form-letters]
cursive = El grupo practica cómo unir las letras en cursiva.
letter-of-week = El grupo ve una letra y cómo se traza.
handwriting handwriting-lesson phonics-lesson = El grupo practica cómo trazar las letras.
phonics spelling = Los estudiantes escriben las letras y palabras que están aprendiendo.
writing writing-block journal = Los estudiantes escriben a mano.
sign-in = Al anotarse, cada quien traza las letras de su nombre.
[write-numbers]
math math-block = Los estudiantes escriben números en casi todas las hojas.
handwriting = El grupo practica el trazo de letras y números.
calendar = El grupo escribe la fecha y cuenta los días.
[legible-writing]
handwriting handwriting-lesson = El grupo practica cómo apoyar las letras en el renglón.
literacy ela-block reading_group = Los estudiantes escriben respuestas que alguien más va a leer.
phonics spelling = Se escriben palabras y oraciones en papel con renglones.
math = Los estudiantes escriben números que tienen que leerse bien.
sign-in = Al anotarse hay que escribir el nombre en poco espacio.
study_hall homework independent_work bell-work = Los estudiantes escriben trabajos que la maestra o el maestro va a leer.
writing writing-block journal = Los estudiantes escriben a mano varios renglones: ahí se ven el tamaño y el espacio.
[write-sentences]
group-story = El grupo escribe un texto entre todos.
speech-writing = Los estudiantes escriben y ensayan un discurso.
yearbook = Los estudiantes escriben pies de foto y textos cortos para el anuario.
essay = Los estudiantes planean, redactan y corrigen un ensayo.
argument = Los estudiantes escriben lo que piensan, con razones y pruebas.
journal = Los estudiantes escriben en su diario con sus propias palabras.
literacy ela-block = Los estudiantes escriben sobre lo que leen.
reading_group = El grupo escribe sobre lo que leyó.
phonics spelling = Los estudiantes escriben palabras y oraciones al dictado.
science lab = Los estudiantes escriben qué hicieron y qué encontraron.
social_studies history-block = Los estudiantes escriben sobre lo que aprenden.
study_hall homework = Los estudiantes hacen tareas por escrito.
writing writing-block = Los estudiantes planean y escriben sus propios cuentos y escritos.
lecture = Los estudiantes toman apuntes mientras la maestra o el maestro explica.
[copy-text]
phonics spelling = Los estudiantes copian palabras del pizarrón o de una lista.
bell-work = Los estudiantes copian del pizarrón la fecha y la primera actividad.
planner advisory = Los estudiantes copian en la agenda lo que hay que entregar.
lecture = Los estudiantes copian apuntes del pizarrón.
handwriting handwriting-lesson = Los estudiantes copian letras, palabras y renglones.
writing writing-block literacy ela-block math math-block science science-block social_studies history-block journal = Los estudiantes copian del pizarrón o de una hoja.
[take-notes]
lecture = Los estudiantes toman apuntes mientras la maestra o el maestro explica.
social_studies science literacy history-block science-block ela-block health world_language = Los estudiantes toman apuntes de la clase.
[record-data]
lab science science-block = Los estudiantes anotan lo que observan y rotulan dibujos.
[pencil-grasp]
handwriting writing handwriting-lesson writing-block journal = Los estudiantes tienen el lápiz en la mano casi todo el tiempo.
art art-class = Los estudiantes dibujan, colorean y pintan.
sign-in = Cada quien toma un lápiz o marcador y se anota.
math phonics literacy independent_work bell-work = Los estudiantes trabajan con lápiz y papel.
[draw-shapes]
art art-class = Los estudiantes dibujan.
centers stations choice free_play = Los estudiantes pueden dibujar con papel y crayones.
handwriting handwriting-lesson = El grupo practica los trazos con los que se forman las letras.
writing = Los estudiantes hacen el dibujo de su cuento.
[scissors]
dough = Los estudiantes cortan masa con tijeras y otros utensilios.
crafts = En las mesas se recorta, se pega y se modela.
art art-class = Los estudiantes recortan papel para sus trabajos.
centers stations = En las mesas, los estudiantes pueden recortar y pegar.
free_play choice = Los estudiantes pueden escoger tijeras y papel.
[classroom-tools]
loom = Los estudiantes tejen a mano, vuelta por vuelta.
crafts = En las mesas se recorta, se pega y se modela.
math = Los estudiantes miden y trazan con regla.
science lab = Los estudiantes manejan instrumentos y miden.
shop-class = Los estudiantes hacen un proyecto con herramientas de mano.
vocational job-site = Los estudiantes usan las herramientas del trabajo.
centers stations = En las mesas, los estudiantes usan pegamento, cinta y herramientas pequeñas.
art art-class = Los estudiantes trabajan con tijeras, pinceles y otros materiales.
[knead-shape]
dough = Los estudiantes estiran, pellizcan y aprietan masa.
crafts = En las mesas se recorta, se pega y se modela.
clay art = Los estudiantes amasan y modelan barro.
cooking = Los estudiantes estiran y amasan la masa.
sensory-table centers stations free_play choice = Los estudiantes pueden apretar y modelar masa y otros materiales.
morning-tubs = Los estudiantes pueden apretar y modelar masa y otros materiales.
[type-text]
keyboarding = El grupo practica mecanografía.
computer computers = Los estudiantes escriben con el teclado.
writing writing-block journal = Los estudiantes pueden escribir sus borradores en la computadora.
study_hall homework = Los estudiantes hacen tareas en la computadora.
[log-in]
video-class = Los estudiantes inician sesión y entran a la llamada.
computer computers keyboarding = Los estudiantes inician sesión antes de empezar.
[writing-technology]
essay = Los estudiantes redactan y corrigen un ensayo, a mano o en computadora.
writing writing-block = Los estudiantes redactan textos, a mano o en computadora.
[build]
string-games = Los estudiantes pasan el hilo entre los dedos, paso a paso.
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
beading = Los estudiantes ensartan cuentas en hilo, alambre o aguja.
blocks = Los estudiantes construyen con bloques y piezas pequeñas.
free_play choice = Los estudiantes pueden construir con bloques y armar rompecabezas.
centers stations = En las mesas, los estudiantes pueden armar rompecabezas y construir.
math = Los estudiantes arman figuras y patrones con piezas.
morning-tubs = Los estudiantes construyen, clasifican y arman cosas.
[grasp-release]
garden = Los estudiantes toman las semillas una por una y las siembran.
string-games = Los estudiantes pasan el hilo entre los dedos, paso a paso.
loom = Los estudiantes tejen a mano, vuelta por vuelta.
beading = Los estudiantes toman cuentas pequeñas y las colocan.
recycling = Los estudiantes toman latas y botellas y las sueltan en el bote.
centers stations free_play choice = Los estudiantes toman y dejan juguetes pequeños.
task-boxes independent_work = Los estudiantes clasifican objetos pequeños en recipientes.
snack lunch breakfast = Los estudiantes toman trozos pequeños de comida.
sensory-table = Los estudiantes recogen, toman y sueltan cosas.
math = Los estudiantes usan fichas y otras piezas pequeñas.
morning-tubs = Los estudiantes toman piezas pequeñas y las unen.
[both-hands]
crafts = Los estudiantes cortan, perforan, pegan y moldean con las dos manos.
string-games = Los estudiantes pasan el hilo entre los dedos, paso a paso.
packing = Los estudiantes empacan pedidos.
loom = Los estudiantes tejen con las dos manos.
beading = Una mano sostiene el hilo y la otra pone las cuentas.
science lab = Los estudiantes sostienen y manejan materiales con las dos manos.
art = Una mano trabaja y la otra sujeta el papel o el material.
cooking daily-living = Una mano sujeta el tazón o la comida y la otra trabaja.
music band = Los estudiantes tocan instrumentos con las dos manos.
snack lunch breakfast = Para abrir la comida, una mano sujeta y la otra jala.
writing handwriting = Una mano escribe y la otra sujeta el papel.
shop-class = Una mano sostiene la pieza y la otra usa la herramienta.
morning-tubs = Los estudiantes construyen, clasifican y arman cosas con las dos manos.
[find-on-page]
math = Hay que encontrar números y problemas en una página llena.
literacy reading_group guided-reading = Los estudiantes siguen el texto mientras lee el grupo.
independent_reading silent-reading = Los estudiantes siguen los renglones por su cuenta.
science social_studies = Los estudiantes buscan datos en tablas, mapas y textos.
library library-visit = Los estudiantes buscan un libro en los estantes.
grocery school-store = Hay que buscar un producto entre muchos.
[line-up-numbers]
math math-block = Los estudiantes resuelven operaciones en columnas, con las cifras alineadas.
[open-packages]
lunch breakfast snack lunch-time snack-time breakfast-time = Los estudiantes abren sus cartones de leche, bolsitas y loncheras.
family-style = La comida llega a la mesa en recipientes que los estudiantes abren.
cooking daily-living = Los estudiantes abren paquetes y frascos de ingredientes.
[use-utensils]
lunch breakfast lunch-time breakfast-time family-style = Los estudiantes comen con cuchara y tenedor.
snack snack-time = Algunas meriendas se comen con cuchara o se untan con cuchillo.
cooking daily-living = Los estudiantes untan, cortan y revuelven.
[drink]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Los estudiantes toman algo con la comida.
[chew-taste]
new-foods = Hay alimentos nuevos para ver, oler y probar.
cooking daily-living = Los estudiantes prueban y comen lo que preparan.
lunch lunch-time breakfast breakfast-time snack snack-time family-style = Los estudiantes se sientan a comer.
[pour-serve]
sensory-table = Los estudiantes escarban, llenan y vacían.
lab science science-block = Los estudiantes miden y vierten líquidos en los experimentos.
centers choice = Los estudiantes recogen y vierten.
garden = Los estudiantes riegan plantas y llenan macetas.
family-style = Los estudiantes se pasan los platones y se sirven.
cooking daily-living = Los estudiantes sirven lo que preparan.
coffee-cart = Los estudiantes sirven bebidas y las entregan.
[tidy-after-meal]
lunch breakfast snack lunch-time snack-time breakfast-time family-style = Al terminar de comer, cada quien recoge su lugar.
cooking daily-living = Después de cocinar y comer, los estudiantes recogen.
[eat]
new-foods = Hay alimentos nuevos para ver, oler y probar.
lunch breakfast snack lunch-time snack-time breakfast-time family-style = Los estudiantes se sientan a comer.
cooking daily-living = Los estudiantes comen lo que prepararon.
restaurant = El grupo come fuera de la escuela.
[coat-on]
dismissal pack-up bus = Los estudiantes se ponen la chamarra para irse a casa.
recess playground = Los estudiantes se ponen la chamarra para salir.
[coat-off]
off-hooks = Los estudiantes se quitan la chamarra al entrar.
arrival unpack = Los estudiantes se quitan la chamarra y la cuelgan.
[shoes]
dress-out = Los estudiantes se cambian los zapatos y la ropa para educación física.
shoes-time = Los estudiantes se ponen o se quitan los zapatos o las botas.
rest rest-time = Los estudiantes se quitan los zapatos para descansar y luego se los ponen.
pe gym motor-room = Los estudiantes necesitan los zapatos bien puestos y amarrados.
swim = Los estudiantes se quitan los zapatos y los calcetines para la alberca.
[shoes-on]
dress-out = Los estudiantes se cambian los zapatos y la ropa para educación física.
shoes-time = Los estudiantes se ponen los zapatos o las botas.
dismissal pack-up = Los estudiantes se ponen zapatos o botas para irse.
recess playground = Los estudiantes se amarran los zapatos o se ponen botas para salir.
dance = Los estudiantes se ponen los zapatos de baile.
rest rest-time = Los estudiantes se quitan los zapatos para descansar y luego se los ponen.
pe gym motor-room = Los estudiantes necesitan los zapatos bien puestos y amarrados.
[shoes-off]
dress-out = Los estudiantes se cambian los zapatos y la ropa para educación física.
shoes-time = Los estudiantes se ponen o se quitan los zapatos o las botas.
off-hooks = Los estudiantes se quitan las botas o los zapatos al entrar.
rest rest-time = Los estudiantes se quitan los zapatos para descansar y luego se los ponen.
swim = Los estudiantes se quitan los zapatos y los calcetines para la alberca.
[fasteners]
dress-out = Los estudiantes se cambian los zapatos y la ropa para educación física.
dismissal pack-up = Los estudiantes se abrochan la chamarra para irse.
recess = Los estudiantes se abrochan la chamarra antes de salir.
toileting_hygiene bathroom = Hay que desabrochar y abrochar la ropa.
dramatic-play free_play = Los estudiantes se ponen disfraces.
art = Los estudiantes se ponen delantal o bata.
swim = Los estudiantes se cambian antes y después de la alberca.
[unfasten]
arrival unpack = Los estudiantes se desabrochan la chamarra al entrar.
toileting_hygiene bathroom = Hay que desabrochar y abrochar la ropa.
swim = Los estudiantes se cambian antes y después de la alberca.
[change-clothes]
dress-out = Los estudiantes se cambian los zapatos y la ropa para educación física.
art cooking = Los estudiantes se ponen bata o delantal.
vocational job-site = Para trabajar hay que ponerse camisa, delantal o uniforme.
dramatic-play = Hay disfraces que ponerse.
swim = Los estudiantes se cambian antes y después de la alberca.
coffee-cart school-store = Los estudiantes se ponen delantal o uniforme para el trabajo.
[outdoor-gear]
off-hooks = Los estudiantes se quitan la chamarra, las botas y los guantes al entrar.
lab science shop-class = Los estudiantes se ponen lentes y otro equipo de protección.
recess playground = Los estudiantes se ponen gorro, guantes y botas para salir.
dismissal arrival pack-up unpack = Los estudiantes se ponen o se quitan gorro, guantes y botas.
bikes = Para andar en bicicleta hay que ponerse el casco.
[use-toilet]
toileting_hygiene bathroom = Los estudiantes van al baño.
swim = Antes y después de la alberca los estudiantes van al baño y se cambian.
dress-out = Los estudiantes se desvisten y se visten para educación física.
[wash-hands]
farm = Los estudiantes se lavan las manos después de atender a los animales.
bathroom = Los estudiantes van al baño y se lavan las manos.
toileting_hygiene hand-wash = Los estudiantes se lavan y se secan las manos.
snack lunch breakfast snack-time lunch-time breakfast-time = Los estudiantes se lavan las manos antes de comer.
art clay = Los estudiantes se lavan después de ensuciarse las manos.
cooking daily-living = Los estudiantes se lavan las manos antes de tocar la comida.
arrival = Los estudiantes se lavan las manos al entrar.
garden = Los estudiantes se lavan después de trabajar con la tierra.
[brush-teeth]
teeth = Los estudiantes se cepillan los dientes.
personal-care = Los estudiantes practican el aseo personal.
[grooming]
toileting_hygiene bathroom = Los estudiantes se asean en el lavabo.
daily-living life_skills = Los estudiantes practican el cuidado personal.
health health-class = El grupo aprende sobre higiene y salud.
personal-care = Los estudiantes practican el aseo personal.
[unpack]
class_change lockers = En su casillero, los estudiantes separan lo que guardan y lo que se llevan.
off-hooks = Los estudiantes cuelgan sus chamarras y mochilas.
tech-check = Los estudiantes sacan sus cosas y preparan su equipo.
arrival unpack bell-work sign-in = Al llegar, los estudiantes sacan sus cosas de la mochila y la cuelgan.
[pack-up]
dismissal pack-up bus planner = Los estudiantes guardan lo que se llevan a casa.
class_change lockers passing-period = Los estudiantes juntan lo que necesitan para la siguiente clase.
[locker]
class_change lockers passing-period = Los estudiantes abren el casillero y sacan lo que necesitan.
pe = Los estudiantes usan casilleros al cambiarse.
[have-materials]
class_change lockers = Los estudiantes toman lo que necesitan para la siguiente clase.
arrival unpack bell-work = Los estudiantes sacan los materiales del día.
advisory planner = Los estudiantes revisan qué necesitan ese día.
[use-planner]
planner = Los estudiantes anotan lo que tienen que entregar.
advisory advisory-time = Los estudiantes ven qué tienen que entregar.
study_hall homework = Los estudiantes revisan qué tienen pendiente y lo trabajan.
dismissal = Los estudiantes anotan la tarea antes de irse.
[turn-in-work]
intervention win = Los estudiantes se ponen al corriente.
arrival unpack bell-work = Al llegar, los estudiantes entregan la tarea.
advisory study_hall homework = Los estudiantes terminan lo pendiente y lo entregan.
[start-work]
seatwork = Los estudiantes empiezan solos el trabajo en su lugar.
bell-work = Los estudiantes empiezan solos en cuanto llegan.
independent_work task-boxes = Los estudiantes empiezan su trabajo por su cuenta.
writing writing-block journal = Los estudiantes empiezan a escribir por su cuenta.
math literacy = Después de la explicación, los estudiantes empiezan solos.
study_hall homework = Los estudiantes escogen una tarea y se ponen a hacerla.
arrival = Al llegar hay una primera actividad que empezar.
work-cycle = Los estudiantes escogen un trabajo, lo terminan y lo guardan.
morning-tubs = Al llegar, los estudiantes escogen qué hacer.
[plan-steps]
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
essay = Los estudiantes planean el ensayo antes de redactarlo.
study_hall homework = Los estudiantes planean qué hacer primero.
planner advisory advisory-time = Los estudiantes ven lo que tienen que entregar y lo planean.
group_work project = El grupo tiene que planear quién hace qué y para cuándo.
writing writing-block = Antes de escribir, los estudiantes planean su texto.
cooking daily-living = Los estudiantes siguen una receta y planean lo que sigue.
work-cycle = Los estudiantes escogen un trabajo, lo terminan y lo guardan.
class_meeting greeting = El grupo repasa el plan del día.
[check-own-work]
essay = Los estudiantes releen y corrigen lo que redactaron.
writing writing-block = Los estudiantes releen y corrigen sus borradores.
math = Los estudiantes comprueban sus respuestas.
independent_work task-boxes = Cada quien revisa su trabajo antes de darlo por terminado.
[organize-things]
clean-up = Los estudiantes ordenan sus papeles y su escritorio.
planner advisory study_hall = Los estudiantes ordenan sus papeles y tareas.
class_change lockers = Los estudiantes guardan libros y carpetas en el casillero.
dismissal pack-up = Los estudiantes separan lo que va a casa y lo que se queda.
arrival unpack = Al desempacar, los estudiantes ordenan carpetas y papeles.
[finish-work]
packing = Los estudiantes empacan pedidos.
farm = Los estudiantes cuidan a los animales y limpian.
loom = Los estudiantes pasan un rato tejiendo, vuelta tras vuelta.
seatwork = Los estudiantes hacen solos el trabajo en su lugar.
independent_work task-boxes = Los estudiantes hacen su trabajo por su cuenta.
study_hall homework = Los estudiantes terminan tareas.
centers stations = En cada estación hay algo que terminar antes de rotar.
clean-up = Los estudiantes limpian y guardan las cosas.
dismissal = Antes de irse, los estudiantes recogen su lugar y sus cosas.
arrival = Los estudiantes guardan sus cosas y se preparan para el día.
work-skills = Los estudiantes tienen cada uno un trabajo que hacer.
work-cycle = Los estudiantes escogen un trabajo, lo terminan y lo guardan.
morning-tubs = Los estudiantes trabajan por su cuenta con lo que hay en una caja.
[use-schedule]
arrival class_meeting = El grupo ve qué toca hoy y en qué orden.
independent_work task-boxes = Los estudiantes hacen una tarea tras otra en un orden fijo.
class_change = Los estudiantes revisan a dónde les toca ir.
free_play choice = Los estudiantes escogen, y paran cuando se acaba el tiempo.
bell-work arrival-time unpack calendar = Los estudiantes ven qué va primero y qué sigue.
[sensory-tools]
transition class_change = Los pasillos están llenos y hay mucho ruido.
motor-room = Hay espacio y equipo para hacer fuerza y moverse.
assembly assembly-time = Hay ruido y mucha gente.
lunch lunch-time = Hay ruido y mucha gente.
music band dance = Hay bastante ruido.
pe gym = En el gimnasio hay ruido y movimiento.
rest rest-time = Hay silencio y todos se van calmando.
[movement-break]
motor-room = Los estudiantes empujan, trepan, gatean y saltan.
stack-chairs = Los estudiantes levantan y apilan las sillas.
brain-break = Todo el grupo se levanta, se mueve y vuelve a la calma.
movement_break = Todo el grupo se levanta y se mueve.
recess playground = Los estudiantes pueden correr, trepar y empujar.
[rate-own-state]
check-in = Los estudiantes dicen cómo llegan y se preparan para aprender.
class_meeting greeting = Los estudiantes dicen cómo están.
social-lesson sel = Los estudiantes hablan de emociones y de qué hacer con ellas.
advisory = Los estudiantes cuentan cómo va su día.
[tolerate-input]
new-foods = Hay alimentos nuevos para ver, oler y probar.
loom = Los estudiantes tejen a mano, vuelta por vuelta.
dishes = Las manos se mojan y se enjabonan.
art = Los estudiantes se llenan las manos de pintura y pegamento.
clay = Los estudiantes se llenan las manos de barro.
lunch = Hay ruido y muchas comidas y olores.
assembly assembly-time music = Hay ruido y mucha gente.
sensory-table = Los estudiantes meten las manos en arena, agua y otros materiales.
cooking = Al cocinar se tocan y se huelen alimentos.
garden = Los estudiantes meten las manos en la tierra.
centers stations = En algunas mesas hay materiales que ensucian las manos.
transition class_change = En los pasillos hay ruido y mucha gente.
[sit-with-group]
class_meeting carpet greeting calendar song = Todos se sientan juntos en la alfombra o en círculo.
read_aloud story = Todos se sientan juntos a escuchar un libro.
assembly assembly-time = Toda la escuela se sienta junta.
reading_group = Un grupo pequeño se sienta con la maestra o el maestro.
service = Todos se sientan juntos en la celebración.
[cope]
intercom = Leer los anuncios a toda la escuela puede poner nerviosos a los estudiantes.
restorative = Los estudiantes hablan de lo que salió mal y se escuchan.
sel social-lesson = El grupo aprende y prueba maneras de calmarse.
math math-block = Algunos problemas son difíciles y pueden frustrar.
transition class_change = Los estudiantes tienen que dejar una cosa y pasar a otra.
free_play choice dramatic-play blocks = Los estudiantes tienen que compartir, y no siempre sale como quieren.
group_work project = Los compañeros no siempre están de acuerdo y tienen que arreglarse.
arrival = Los estudiantes se despiden de su familia y se acomodan.
assembly assembly-time = Hay ruido y mucha gente, y no es un día como los demás.
[lose-well]
recess playground organized-games pe gym board-games = Unos ganan, otros pierden y el juego sigue.
[name-feelings]
class_meeting greeting = Al saludarse, los estudiantes dicen cómo se sienten.
check-in = Los estudiantes dicen cómo llegan y se preparan para aprender.
restorative = Los estudiantes dicen qué pasó, cómo se sintieron y cómo se puede reparar.
sel social-lesson = El grupo habla de las emociones y les pone nombre.
read_aloud story literacy reading_group = El grupo habla de cómo se sienten los personajes.
advisory = Los estudiantes hablan de su semana y de cómo se sienten.
arrival = Los estudiantes llegan y pueden decir cómo se sienten.
drama = Los estudiantes representan lo que sienten los personajes.
[rate-problem]
restorative = Los estudiantes dicen qué pasó y cómo se puede reparar.
sel social-lesson = El grupo habla de problemas y de qué tan grandes son.
recess playground organized-games = En los juegos surgen pequeños conflictos.
group_work = Los compañeros tienen que resolver desacuerdos.
class_meeting = El grupo habla de problemas y de cómo resolverlos.
lunch free_play = Entre amigos surgen pequeños conflictos.
[stay-on-task]
packing = Los estudiantes empacan pedidos.
farm = Los estudiantes cuidan a los animales y limpian.
loom = Los estudiantes pasan un rato tejiendo, vuelta tras vuelta.
seatwork = Los estudiantes trabajan solos en su lugar.
independent_work task-boxes bell-work = Los estudiantes trabajan solos un rato.
study_hall homework = Los estudiantes trabajan por su cuenta.
class_meeting carpet = El grupo tiene que escuchar un rato.
read_aloud story = El grupo escucha un cuento completo.
centers stations = Cada quien sigue en su tarea hasta que toca rotar.
reading_group = Los estudiantes siguen la lectura mientras otros leen.
work-skills = Los estudiantes tienen cada uno un trabajo que hacer.
work-cycle = Los estudiantes escogen un trabajo, lo terminan y lo guardan.
[listen-attentively]
intercom = Se leen los anuncios a toda la escuela.
stations = En los grupos pequeños se escuchan unos a otros y a un adulto.
class_meeting greeting carpet calendar = Los estudiantes escuchan a la maestra o al maestro y se escuchan entre sí.
read_aloud story = El grupo escucha un cuento y mira los dibujos.
assembly assembly-time = Toda la escuela escucha a quien habla o se presenta.
sharing show-tell speeches = Los estudiantes escuchan a sus compañeros.
reading_group = Los estudiantes escuchan mientras otros leen.
lecture = Los estudiantes escuchan a la maestra o al maestro y a sus compañeros.
[line-up]
transition hall-walk lining-up = El grupo se forma y todos caminan juntos.
recess playground = El grupo se forma para salir y para entrar.
lunch lunch-time = El grupo se forma para ir a comer.
dismissal pack-up bus = El grupo se forma para irse.
specials pe music art library = El grupo se forma y todos caminan juntos hasta allá.
toileting_hygiene = El grupo hace fila para el baño.
[change-activity]
transition clean-up hall-walk = El grupo deja una actividad y pasa a la siguiente.
class_change passing-period = Los estudiantes salen de una clase y van a otra.
centers stations = Los grupos rotan: cada quien deja lo que hace y pasa a otra mesa.
free_play choice = Hay que dejar de jugar cuando se acaba el tiempo.
recess playground = Hay que dejar de jugar y entrar.
dismissal = Los estudiantes dejan lo que hacen y se preparan para irse.
specials art music pe computer library = El grupo sale de su salón y va a otro.
[follow-routine]
arrival unpack sign-in = Los pasos son los mismos cada mañana.
dismissal pack-up = Los pasos son los mismos cada día.
toileting_hygiene = Los pasos son los mismos cada vez.
class_meeting = La reunión sigue el mismo orden todos los días.
[clean-up]
farm = Los estudiantes cuidan a los animales y limpian.
clean-up transition = Los estudiantes guardan todo antes de la siguiente actividad.
dismissal pack-up = Los estudiantes recogen y suben las sillas antes de irse.
centers stations free_play choice = Al terminar, los estudiantes guardan los materiales.
art clay = Los estudiantes limpian su mesa después de trabajar.
snack lunch breakfast = Cada quien recoge su lugar.
cooking daily-living = Después de cocinar, los estudiantes limpian.
science lab = Después del experimento, los estudiantes limpian.
work-cycle = Los estudiantes escogen un trabajo, lo terminan y lo guardan.
[cook]
cooking = Los estudiantes miden, mezclan y siguen una receta.
daily-living life_skills = Los estudiantes preparan comida y siguen pasos.
snack family-style = Los estudiantes ayudan a preparar y servir la comida.
[laundry]
laundry = Los estudiantes lavan, secan y doblan ropa.
daily-living life_skills = Los estudiantes hacen quehaceres de la casa.
[clean-rooms]
vocational job-site work-skills coffee-cart restaurant = Limpiar es parte del trabajo.
farm = Los estudiantes cuidan a los animales y limpian.
dishes = Los estudiantes lavan y apilan platos.
daily-living life_skills cooking = Los estudiantes limpian y hacen quehaceres de la casa.
clean-up dismissal = Los estudiantes limpian mesas y recogen.
lunch lunch-time = Después de comer, los estudiantes limpian mesas y recogen.
[garden]
garden = Los estudiantes siembran, riegan y escarban.
[money]
money-math = Los estudiantes practican contar y usar dinero.
outing grocery restaurant cbi = Los estudiantes pagan lo que compran.
school-store coffee-cart = Los estudiantes cobran y dan cambio.
daily-living life_skills = Los estudiantes aprenden a contar dinero y a planear compras.
[order-food]
restaurant = Los estudiantes leen el menú, piden y pagan.
outing cbi = Los estudiantes piden su comida fuera de la escuela.
lunch = En la fila de la cafetería, los estudiantes dicen qué quieren.
[shop]
grocery = Los estudiantes buscan en la tienda lo que dice su lista.
outing cbi = Los estudiantes buscan y compran cosas en una tienda.
daily-living life_skills = Los estudiantes planean comidas y hacen listas de compras.
[cross-street]
outing cbi grocery restaurant = El grupo camina por la comunidad y cruza calles.
[ride-transit]
travel = Los estudiantes viajan en transporte público.
outing cbi grocery = Los estudiantes viajan por la comunidad.
[ask-stranger]
grocery restaurant outing cbi = Los estudiantes piden ayuda e información a empleados y a otras personas que no conocen.
library library-visit = Los estudiantes le piden lo que buscan a quien atiende la biblioteca.
school-store coffee-cart = Los estudiantes hablan con clientes.
travel = Los estudiantes piden ayuda a choferes y a otras personas.
[safety-signs]
outing cbi grocery = En la comunidad hay señales que ver y seguir.
[job-task]
packing = Los estudiantes empacan pedidos.
farm = Los estudiantes cuidan a los animales y limpian.
vocational job-site = Los estudiantes hacen un trabajo de verdad, paso a paso.
recycling = Los estudiantes juntan y separan latas, botellas y papel.
delivery = Los estudiantes llevan cosas a salones y personas.
coffee-cart = Los estudiantes preparan bebidas y entregan pedidos.
school-store = Los estudiantes surten estantes y preparan pedidos.
dishes = Los estudiantes tallan, acomodan y guardan platos.
laundry = Los estudiantes separan, lavan y doblan.
garden = Los estudiantes siembran, riegan y cargan materiales.
work-skills = Los estudiantes tienen cada uno un trabajo que hacer.
cooking = Los estudiantes preparan comida paso a paso.
[clock-in]
vocational job-site recycling coffee-cart school-store laundry dishes = Los estudiantes empiezan y terminan un turno.
[serve-customers]
school-store = Los estudiantes atienden a los clientes y surten los estantes.
coffee-cart = Los estudiantes atienden a los clientes y toman sus pedidos.
work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
[job-talk]
vocational job-site recycling laundry dishes delivery coffee-cart school-store = Los estudiantes hablan con compañeros de trabajo y supervisores.
advisory = Los estudiantes hablan de sus trabajos y planes.
work-skills = Los estudiantes hablan con compañeros y encargados.
[job-search]
pathways = Los estudiantes hablan de los cursos y de sus planes.
interviews = Los estudiantes practican para entrevistas y solicitudes de verdad.
careers = Los estudiantes practican solicitudes, entrevistas y llamadas.
[join-play]
free_play choice dramatic-play blocks sensory-table = Los estudiantes se invitan a jugar y entran al juego de otros.
organized-games = Un adulto dirige el juego, y los estudiantes entran y respetan las reglas.
lunch-play = Hay juegos ya empezados, y los estudiantes piden entrar.
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
recess playground = Los estudiantes escogen con quién jugar y se unen a los juegos.
lunch lunch-time = Los estudiantes escogen lugar y platican o juegan con amigos.
board-games = Los estudiantes juegan juntos juegos de mesa.
pe gym = Los estudiantes juegan en parejas y equipos.
bikes = Los estudiantes pasean y juegan unos al lado de otros.
group_work project buddies = Los estudiantes hacen cosas en pareja o en grupo.
motor-room movement_break = Los estudiantes se mueven y juegan juntos.
leisure = Los estudiantes escogen qué hacer y con quién.
[greet]
arrival unpack sign-in = Al entrar, los estudiantes saludan a adultos y compañeros.
class_meeting greeting = Los estudiantes se saludan unos a otros.
dismissal bus = Los estudiantes se despiden.
lunch snack recess = Los estudiantes se encuentran con amigos y se saludan.
coffee-cart school-store = Los estudiantes saludan a las personas que atienden.
song music = El grupo canta para saludar y despedirse.
transition class_change = En el pasillo, los estudiantes se cruzan con gente conocida.
library = Los estudiantes saludan a quien atiende la biblioteca.
language-class world_language = Los estudiantes practican saludos y diálogos cortos.
delivery = Los estudiantes saludan a la gente en cada parada.
vocational job-site = Los estudiantes saludan a quienes trabajan con ellos o a quienes atienden.
work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
[share-materials]
art centers stations = Los estudiantes comparten materiales en la mesa.
free_play choice blocks dramatic-play sensory-table = Los estudiantes comparten los juguetes.
recess = Los estudiantes comparten pelotas y equipo.
science lab group_work project = Cada grupo comparte un solo juego de materiales.
[work-with-partner]
science lab = Los compañeros deciden quién hace qué y hacen juntos el experimento.
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
group_work project = Los estudiantes se reparten el trabajo y lo hacen juntos.
buddies = Los estudiantes trabajan en pareja.
pe organized-games = Los estudiantes juegan en equipo.
centers stations = Grupos pequeños hacen juntos una tarea.
vocational job-site coffee-cart = Los estudiantes hacen el trabajo en equipo.
[compliment]
speeches drama = Los compañeros se dicen qué les gustó.
writing = Los estudiantes se leen sus textos y dicen qué les gusta.
recess organized-games pe = Los jugadores se animan unos a otros.
coffee-cart school-store restaurant cbi vocational = Los estudiantes dicen por favor y gracias a quienes atienden o encuentran.
art = Los estudiantes miran el trabajo de los demás.
work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
[take-turns]
recess playground organized-games = Los estudiantes se turnan en los juegos y con el equipo.
free_play choice dramatic-play blocks = Los estudiantes comparten juguetes y se turnan.
centers stations sensory-table = Los estudiantes se turnan para usar los materiales.
class_meeting greeting calendar = Cada quien espera su turno para hablar o pasar al frente.
pe gym = Los estudiantes se turnan en los juegos.
reading_group = Los estudiantes leen por turnos.
group_work = Los estudiantes se turnan para hablar.
board-games = En cada juego, los estudiantes esperan su turno.
leisure = Los estudiantes comparten juegos y se turnan.
literacy ela-block social_studies history-block science science-block math math-block health world_language lecture = Los estudiantes levantan la mano y esperan su turno.
[pretend-play]
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
dramatic-play = Los estudiantes toman papeles y representan escenas de todos los días.
free_play choice = Los estudiantes juegan a la tienda, a la casita o a lo que imaginan.
blocks = Los estudiantes escogen juguetes e inventan juegos.
recess playground = Los estudiantes inventan juegos entre ellos.
drama = Los estudiantes representan escenas.
[game-rules]
pe organized-games gym = Los juegos tienen reglas que todos siguen.
recess playground = Los jugadores acuerdan las reglas y las respetan.
free_play choice = Los estudiantes juegan con reglas y turnos.
board-games = Los juegos tienen reglas que hay que seguir.
leisure = Los juegos tienen reglas que hay que seguir.
[keep-conversation]
video-class = Los estudiantes prenden el micrófono o escriben para responderse.
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
leisure board-games = Los estudiantes platican mientras juegan y conviven.
nature-walk = Los estudiantes caminan y platican.
lunch lunch-time = Los estudiantes se sientan y platican.
snack snack-time breakfast = Los estudiantes platican mientras comen.
recess playground = Los amigos platican mientras juegan.
group_work project = Los compañeros hablan para sacar el trabajo.
class_meeting greeting = Los estudiantes cuentan novedades y se responden.
sel social-lesson advisory = Los estudiantes platican entre sí.
literacy book-club social_studies history-block debate reading_group = Los estudiantes platican de lo que piensan y se responden.
vocational job-site coffee-cart school-store = Los estudiantes hablan con clientes y compañeros de trabajo.
science lab = Los compañeros de laboratorio hablan mientras trabajan.
free_play choice dramatic-play = Los estudiantes hablan de lo que juegan.
centers stations art = Los estudiantes platican en grupos pequeños mientras trabajan.
outing cbi restaurant = Los estudiantes platican en el camino y en la mesa.
transition arrival dismissal = Los estudiantes platican entre sí.
seminar = Los estudiantes debaten una pregunta y retoman lo que dicen los demás.
interviews = Se hacen y se contestan preguntas.
[discuss]
video-class = Los estudiantes prenden el micrófono o escriben para responderse.
lab = Los compañeros deciden quién hace qué y dicen qué creen que va a pasar.
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
world_language language-class = Los estudiantes practican diálogos cortos en el idioma que aprenden.
argument = Los estudiantes defienden una idea con razones y pruebas, y contestan a otras opiniones.
debate = Los estudiantes defienden una postura y responden a la contraria.
book-club literacy ela-block reading_group = Los estudiantes comentan un texto y dicen qué piensan.
social_studies history-block = Los estudiantes discuten preguntas en las que no todos opinan igual.
group_work project = Los compañeros proponen ideas y tienen que ponerse de acuerdo.
science = Los estudiantes dicen qué creen que va a pasar y por qué.
class_meeting = El grupo conversa y opina.
sel social-lesson advisory = Los estudiantes dicen lo que piensan y oyen otras opiniones.
math = Los estudiantes explican cómo resolvieron un problema y comparan.
free_play choice = Los estudiantes se ponen de acuerdo en qué y con quién jugar.
seminar = Los estudiantes debaten una pregunta y retoman lo que dicen los demás.
[ask-peers]
math math-block tutoring = Los estudiantes se preguntan cómo resolvieron un problema.
buddies = Los compañeros se conocen y se hacen preguntas.
interviews = Los estudiantes hacen preguntas y escuchan las respuestas.
sharing show-tell speeches = Los compañeros le hacen preguntas a quien habla.
class_meeting greeting = Los estudiantes se preguntan por sus novedades.
lunch snack recess = Los amigos platican y se preguntan cosas.
social_studies debate = En las discusiones, los estudiantes se hacen preguntas.
seminar = Los estudiantes se hacen preguntas en la discusión.
group_work project science lab = Los compañeros se hacen preguntas mientras trabajan.
transition class_change passing-period = Los amigos hablan de camino a clase.
[repair-talk]
centers stations buddies free_play = Los estudiantes trabajan y juegan juntos, y tienen que hacerse entender.
lunch snack recess = Los amigos platican solos, y surgen malentendidos.
group_work project science lab = Los compañeros tienen que entenderse.
sharing show-tell speeches class_meeting = A quien habla lo tiene que entender todo el grupo.
coffee-cart school-store vocational restaurant cbi = Los estudiantes hablan con gente que no los conoce.
[others-thoughts]
sel social-lesson = El grupo habla de lo que piensan y sienten las personas.
literacy read_aloud reading_group book-club story = El grupo habla de lo que piensan los personajes y por qué.
drama = Los estudiantes representan lo que piensan y sienten los personajes.
group_work project = Hay que entender el punto de vista de los compañeros.
social_studies debate = Los estudiantes miran un asunto desde varios lados.
class_meeting advisory = Los estudiantes escuchan lo que piensan otros.
seminar = Los estudiantes debaten una pregunta y retoman lo que dicen los demás.
[ask-for-help]
seatwork = Cada quien trabaja solo y pide ayuda si se atora.
math math-block = Los estudiantes a veces se atoran y tienen que preguntar.
art art-class = Los estudiantes piden ayuda con las herramientas y los materiales.
science lab = Los estudiantes preguntan por los pasos y piden materiales.
independent_work task-boxes bell-work = Cada quien trabaja solo y pide ayuda si se atora.
study_hall homework = Se puede preguntar lo que no se entiende de la tarea.
writing literacy writing-block ela-block = Los estudiantes a veces se atoran y tienen que preguntar.
vocational job-site = En el trabajo, los estudiantes avisan cuando les falta ayuda o material.
lunch snack breakfast = Los estudiantes piden ayuda con los envases que no logran abrir.
free_play choice = Los estudiantes piden ayuda con los juguetes que no logran abrir o alcanzar.
centers stations = En las mesas, los estudiantes piden ayuda con los materiales.
arrival dismissal = Los estudiantes piden ayuda con cierres, chamarras y mochilas.
computer computers = Los estudiantes a veces se atoran y tienen que preguntar.
cooking daily-living = Los estudiantes preguntan por los pasos y piden utensilios.
work-skills = En el trabajo, los estudiantes avisan cuando les falta ayuda o material.
[ask-to-clarify]
group_work project = Los compañeros tienen que asegurarse de que entendieron.
vocational job-site = Los estudiantes tienen que saber bien qué hay que hacer.
pe gym = Las instrucciones se dan en un lugar ruidoso.
lunch recess = Hay ruido, y no todo se oye a la primera.
math science lab literacy social_studies lecture = Cuando algo no se entiende, hay que preguntar.
[accommodations]
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
advisory advisory-time study_hall = Los estudiantes pueden decir qué necesitan a una maestra o un maestro.
pe gym fitness = Los estudiantes pueden decir qué necesitan para un juego o ejercicio.
literacy ela-block math math-block science science-block social_studies history-block lecture writing = Los estudiantes pueden decirle a la maestra o al maestro qué les ayuda a aprender.
vocational job-site careers interviews = Los estudiantes le dicen al supervisor qué necesitan para trabajar bien.
health = Los estudiantes pueden hacer preguntas sobre su propia salud.
[hearing-tech]
arrival unpack = Quien usa aparatos auditivos los revisa al llegar.
tech-check = Los estudiantes revisan sus aparatos auditivos al llegar.
class_meeting = Hablan varias personas, así que hay que pasar el micrófono.
group_work science lab literacy social_studies = Hablan varias personas, así que hay que mover el micrófono.
bell-work advisory advisory-time = Los estudiantes se preparan para el día.
recess playground lunch = Hay ruido y los amigos llaman desde todas partes.
pe gym = En el gimnasio hay ruido y cuesta oír las indicaciones.
specials art music library computer = Cambian el salón y quien da la clase, y el micrófono tiene que ir también.
speeches sharing debate seminar assembly = Cambia quién habla, así que hay que pasar el micrófono.
[listen-with-aids]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
nature-walk = Los estudiantes se detienen a oír los sonidos de alrededor.
song music music-class = Hay sonidos y palabras que escuchar y responder.
class_meeting greeting = Los estudiantes escuchan su nombre y a los demás.
read_aloud story = Los estudiantes escuchan un cuento.
phonics phonics-lesson = Hay que escuchar con cuidado los sonidos de las palabras.
lunch recess = Los estudiantes tienen que oír a sus amigos entre el ruido.
tech-check arrival = Los estudiantes preparan su equipo auditivo y revisan que funcione.
[request]
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Los estudiantes piden comida y bebida.
free_play choice dramatic-play blocks = Los estudiantes piden juguetes y su turno.
centers stations art sensory-table = Los estudiantes piden materiales.
recess playground bikes = Los estudiantes piden pelotas, juguetes y su turno.
cooking daily-living = Los estudiantes piden ingredientes y utensilios.
arrival dismissal = Los estudiantes piden ayuda con chamarras y mochilas.
library = Los estudiantes piden el libro que escogen.
outing cbi restaurant grocery = Los estudiantes piden lo que quieren fuera de la escuela.
science = Los estudiantes piden materiales.
toileting_hygiene = Los estudiantes piden ir al baño.
[say-sentences]
group-story = El grupo escribe un texto entre todos.
video-class = Los estudiantes prenden el micrófono o escriben para responderse.
speech-writing = Los estudiantes escriben y ensayan un discurso.
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
centers stations = Los estudiantes hablan y piden materiales mientras trabajan.
free_play choice dramatic-play blocks = Los estudiantes hablan y piden lo que necesitan mientras juegan.
recall-time = Los estudiantes cuentan qué hicieron.
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
yearbook = Los estudiantes escriben pies de foto y textos cortos para el anuario.
sharing show-tell = Los estudiantes le cuentan algo al grupo.
class_meeting greeting calendar = A los estudiantes les toca hablar.
snack lunch breakfast family-style = Los estudiantes hablan mientras comen.
read_aloud story = Los estudiantes hablan de los dibujos y del cuento.
literacy ela-block reading_group = Los estudiantes contestan en voz alta, con oraciones.
writing writing-block journal = Los estudiantes dicen lo que quieren escribir y luego lo escriben.
science lab = Los estudiantes dicen lo que ven y lo que descubren.
speeches = Los estudiantes hablan ante el grupo.
art = Los estudiantes hablan de lo que hacen.
group_work project = Los compañeros hablan de qué hacer.
recess playground = Los estudiantes hablan con amigos mientras juegan.
cooking daily-living = Los estudiantes dicen qué hacen y qué sigue.
sel social-lesson advisory = Los estudiantes dicen lo que piensan y sienten.
world_language = Los estudiantes practican frases en voz alta.
story-acting = Los estudiantes cuentan sus propios cuentos y los actúan.
seminar = Los estudiantes toman la palabra en una discusión.
social_studies = Los estudiantes explican qué pasó y por qué.
[grammar]
group-story = El grupo escribe un texto entre todos.
speech-writing = Los estudiantes escriben y ensayan un discurso.
literacy ela-block = Los estudiantes contestan y escriben en oraciones completas.
recall-time = Los estudiantes cuentan qué hicieron.
yearbook = Los estudiantes escriben pies de foto y textos cortos para el anuario.
sharing show-tell = Los estudiantes cuentan qué pasó.
class_meeting greeting calendar = Los estudiantes dicen qué hicieron y qué día es.
read_aloud story = Los estudiantes cuentan quién hizo qué en el cuento.
free_play choice dramatic-play blocks centers stations = Los estudiantes hablan mientras juegan.
speeches = Los estudiantes hablan ante el grupo con oraciones.
story-acting = Los estudiantes cuentan sus propios cuentos y los actúan.
[describe]
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
nature-walk = Los estudiantes hablan de lo que ven en el camino.
sharing show-tell = Los estudiantes describen algo y contestan preguntas.
science lab = Los estudiantes describen lo que ven y explican por qué.
literacy ela-block reading_group = Los estudiantes explican lo que leen.
social_studies = Los estudiantes explican hechos y razones.
math = Los estudiantes explican cómo resolvieron un problema.
art = Los estudiantes cuentan qué hicieron y cómo.
writing writing-block = Los estudiantes describen cosas en sus textos.
speeches = Los estudiantes explican un tema al grupo.
free_play choice blocks centers stations = Los estudiantes cuentan qué hacen.
group_work project = Los compañeros explican sus ideas.
cooking daily-living = Los estudiantes dicen los pasos de lo que hacen.
story-acting = Los estudiantes cuentan sus propios cuentos y los actúan.
tutoring = Un estudiante explica y el otro intenta y pregunta.
[label]
cooking daily-living = Los estudiantes nombran alimentos, utensilios y lo que hacen con ellos.
read_aloud story = Los estudiantes nombran lo que ven en los dibujos.
free_play choice dramatic-play blocks = Los estudiantes nombran los juguetes.
class_meeting calendar = El grupo nombra días, clima e imágenes.
snack lunch breakfast = Los estudiantes nombran los alimentos que tienen.
science lab garden = Los estudiantes nombran lo que estudian.
art = Los estudiantes nombran colores y materiales.
music song = Las canciones nombran animales, acciones y partes del cuerpo.
phonics = Los estudiantes nombran dibujos y letras.
[ask-questions]
pathways = Los estudiantes hablan y escriben sobre sus fortalezas, sus cursos y sus planes.
nature-walk = Los estudiantes preguntan por lo que ven en el camino.
class_meeting greeting = Los estudiantes se hacen preguntas.
sharing show-tell speeches = Los estudiantes le hacen preguntas a quien habla.
science lab = Los estudiantes preguntan cómo y por qué.
read_aloud story = Los estudiantes preguntan por el cuento.
lunch snack recess = Los amigos platican y se preguntan cosas.
literacy social_studies reading_group = Los estudiantes preguntan por lo que leen y oyen.
group_work = Los compañeros se hacen preguntas.
tutoring buddies = Los compañeros se hacen preguntas.
[word-meanings]
read_aloud story = En lo que se lee aparecen palabras nuevas, y el grupo platica de qué significan.
science science-block lab = Cada unidad trae palabras nuevas de ciencias.
social_studies history-block = Cada unidad trae palabras nuevas de personas, lugares y hechos.
literacy ela-block reading_group book-club = En lo que lee el grupo aparecen palabras nuevas.
phonics spelling = El grupo trabaja palabras, sus partes y su significado.
math = El grupo usa palabras de matemáticas con un significado exacto.
health health-class = Cada unidad trae palabras nuevas del cuerpo y la salud.
world_language = El grupo aprende palabras nuevas.
cooking daily-living shop-class = Los estudiantes aprenden los nombres de utensilios y pasos.
[figurative]
literacy ela-block reading_group guided-reading book-club = En las lecturas aparece lenguaje figurado.
read_aloud story = En el cuento aparece lenguaje figurado.
writing writing-block = Los estudiantes escogen palabras y comparaciones para lo que quieren decir.
[retell]
group-story = El grupo escribe un texto entre todos.
speech-writing = Los estudiantes escriben y ensayan un discurso.
recall-time = Los estudiantes cuentan qué hicieron.
read_aloud story = El grupo habla de lo que pasó en el cuento.
literacy ela-block reading_group guided-reading book-club = Los estudiantes cuentan qué pasó en lo que leyeron.
sharing show-tell = Los estudiantes le cuentan al grupo qué pasó.
class_meeting greeting = Los estudiantes cuentan sus novedades en orden.
writing writing-block journal = Los estudiantes cuentan qué pasó y lo escriben.
social_studies history-block = Los estudiantes ordenan hechos y los cuentan.
science lab = Los estudiantes cuentan en orden qué hicieron y qué pasó.
dramatic-play free_play choice drama = Los estudiantes representan cuentos.
snack lunch recess = Los estudiantes les cuentan a sus amigos qué pasó.
cooking = Los estudiantes dicen los pasos en orden.
speeches = Los estudiantes le cuentan algo al grupo en orden.
story-acting = Los estudiantes cuentan sus propios cuentos y los actúan.
[summarize]
math math-block = Los estudiantes dicen con sus palabras qué pide el problema.
lab = Los compañeros repasan los pasos antes de empezar.
debate group_work project = Los estudiantes dicen con sus palabras lo que dijeron otros.
literacy ela-block reading_group guided-reading book-club = Los estudiantes dicen de qué trata un texto.
read_aloud story = El grupo habla de qué trató el cuento.
social_studies history-block = Los estudiantes resumen lo que leyeron u oyeron.
writing = Los estudiantes escriben sobre lo que leen.
science science-block lecture = Los estudiantes dicen con sus palabras lo que aprendieron.
[answer-questions]
interviews = Los estudiantes contestan preguntas de entrevista.
read_aloud story = Se hacen preguntas sobre el cuento.
reading_group guided-reading book-club = Se hacen preguntas sobre lo que lee el grupo.
literacy ela-block = Se hacen preguntas sobre lo que lee el grupo.
class_meeting calendar greeting = Se le hacen preguntas al grupo.
science social_studies lab history-block science-block = Se hacen preguntas sobre lo que aprende el grupo.
sharing show-tell speeches = Los compañeros le hacen preguntas a quien habla.
[infer]
argument = Los estudiantes dan razones y pruebas de lo que afirman.
literacy ela-block reading_group guided-reading book-club = Los estudiantes dicen por qué pasan las cosas en un texto y cómo lo saben.
read_aloud story = El grupo dice qué cree que va a pasar y por qué.
science lab science-block = Los estudiantes dicen qué creen que va a pasar y por qué.
social_studies history-block debate = Los estudiantes explican causas y dan pruebas.
drama = Los estudiantes piensan por qué los personajes actúan así.
sel social-lesson = El grupo habla de por qué las personas actúan como actúan.
seminar = Los estudiantes debaten una pregunta y retoman lo que dicen los demás.
[follow-directions]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
pe gym = Los estudiantes ven y oyen las instrucciones, y las siguen.
packing = Los estudiantes empacan pedidos.
farm = Se les dice a los estudiantes, paso a paso, qué necesitan los animales.
loom = Se les enseña a tejer paso a paso a los estudiantes.
transition clean-up = Se le dice al grupo dónde va cada cosa y qué sigue.
garden = A los estudiantes se les dice qué sembrar y regar.
art art-class = Los estudiantes siguen instrucciones paso a paso.
science lab = Los estudiantes hacen experimentos paso a paso.
organized-games dance = Los estudiantes siguen instrucciones de juegos y ejercicios.
centers stations = Cada mesa tiene sus instrucciones.
cooking = Los estudiantes siguen recetas paso a paso.
class_meeting calendar carpet = La maestra o el maestro le da instrucciones al grupo.
transition = La maestra o el maestro le dice al grupo qué sigue.
arrival dismissal = Los adultos indican dónde va cada cosa y qué sigue.
music song movement_break motor-room brain-break = Los estudiantes siguen instrucciones de movimientos.
vocational job-site recycling delivery laundry = A los estudiantes se les explica el trabajo paso a paso.
computer = Los estudiantes siguen instrucciones en la pantalla.
independent_work task-boxes bell-work = Los estudiantes siguen instrucciones escritas o con dibujos.
work-skills = Los estudiantes tienen cada uno un trabajo que hacer.
[point-identify]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
read_aloud story = Los estudiantes señalan los dibujos del libro.
class_meeting calendar song = Los estudiantes señalan y escogen imágenes, nombres y números.
centers stations free_play choice = Los estudiantes toman los juguetes e imágenes que se nombran.
math = Los estudiantes señalan y escogen números y figuras.
phonics = Los estudiantes señalan letras y dibujos.
snack lunch breakfast = Los estudiantes señalan y escogen alimentos.
independent_work task-boxes = Los estudiantes emparejan y clasifican imágenes y objetos.
music = Los estudiantes señalan y escogen canciones e instrumentos.
[concepts]
transition hall-walk = En la fila, los estudiantes van primero, al final o entre otros.
class_meeting calendar = El grupo habla de primero, después, más y de dónde están las cosas.
centers stations free_play choice blocks = Al jugar, los estudiantes ponen cosas adentro, encima y debajo.
science lab = El grupo compara y clasifica.
pe recess motor-room movement_break = Los estudiantes pasan por encima, por debajo y alrededor.
read_aloud story = El grupo habla de dónde están las cosas en los dibujos.
math = En matemáticas se usan palabras como más, menos, primero y último.
[word-sounds]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
phonics phonics-lesson = El grupo trabaja con las partes y los sonidos de las palabras.
spelling = Los estudiantes escuchan los sonidos de una palabra y la escriben.
reading_group guided-reading intervention win = Los estudiantes van leyendo sonido por sonido con la maestra o el maestro.
read_aloud story song music = Hay rimas y sonidos que se repiten.
writing = Para escribir una palabra hay que escuchar sus sonidos.
[read-words]
oral-reading = Los estudiantes se leen en voz alta por turnos.
phonics phonics-lesson spelling = El grupo lee y escribe palabras.
reading_group guided-reading intervention win literacy ela-block = Los estudiantes leen palabras y textos con la maestra o el maestro.
independent_reading silent-reading buddies = Los estudiantes leen solos o con un compañero.
centers stations = En algunas mesas hay palabras y libros para leer.
class_meeting = Todos leen juntos el mensaje.
[clear-speech area/articulation_carryover]
world_language language-class = Los estudiantes leen y hablan en voz alta con un compañero y con el grupo.
oral-reading = Los estudiantes se leen en voz alta por turnos.
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
sharing show-tell = Los estudiantes le hablan a todo el grupo.
speeches debate drama = Los estudiantes hablan frente a los demás.
reading_group guided-reading buddies book-club = Los estudiantes leen en voz alta.
class_meeting greeting calendar = A los estudiantes les toca hablarle al grupo.
lunch snack breakfast recess = Los amigos platican.
literacy ela-block = Los estudiantes leen y contestan en voz alta.
read_aloud story = Los estudiantes comentan el cuento en voz alta.
social_studies science history-block lab = Los estudiantes contestan y explican en voz alta.
phonics phonics-lesson = Los estudiantes dicen sonidos y palabras en voz alta.
free_play choice dramatic-play centers stations = Los estudiantes hablan mientras juegan y trabajan.
group_work project = Los compañeros hablan mientras trabajan.
song music = El grupo canta y dice palabras a coro.
advisory sel social-lesson = Los estudiantes hablan en grupo.
writing = Los estudiantes leen en voz alta lo que escribieron.
seminar = Los estudiantes toman la palabra en una discusión.
work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
vocational coffee-cart school-store job-site restaurant cbi = Los estudiantes hablan con gente que no los conoce.
assembly assembly-time = Algunos estudiantes hablan frente a la escuela.
[smooth-speech area/fluency]
advisory = Los estudiantes contestan y hablan ante el grupo.
world_language language-class = Los estudiantes leen y hablan en voz alta con un compañero y con el grupo.
oral-reading = Los estudiantes se leen en voz alta por turnos.
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
readers-theater = Los estudiantes leen su papel en voz alta.
interviews = Se hacen y se contestan preguntas en voz alta.
sharing show-tell speeches debate drama = Los estudiantes hablan frente a los demás.
reading_group guided-reading buddies book-club = Los estudiantes leen en voz alta.
literacy ela-block = Los estudiantes leen y contestan en voz alta.
class_meeting greeting = A los estudiantes les toca hablarle al grupo.
social_studies science history-block lab = Los estudiantes contestan y explican en voz alta.
lunch snack recess = Los amigos platican.
sel social-lesson = Los estudiantes hablan en grupo.
group_work project = Los compañeros hablan mientras trabajan.
read_aloud story = Los estudiantes comentan el cuento en voz alta.
seminar = Los estudiantes toman la palabra en una discusión.
work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
vocational coffee-cart school-store job-site restaurant cbi = Los estudiantes hablan con gente que no los conoce.
assembly assembly-time = Algunos estudiantes hablan frente a la escuela.
[voice area/voice]
oral-reading = Los estudiantes se leen en voz alta por turnos.
drama = Los estudiantes ensayan sus diálogos con voz que se oiga hasta atrás.
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
sharing show-tell speeches debate = Los estudiantes hablan ante un público.
reading_group guided-reading buddies = Los estudiantes leen en voz alta.
class_meeting greeting = Los estudiantes hablan para que los oiga el grupo.
recess playground pe gym = Los estudiantes se llaman unos a otros, y es fácil gritar.
lunch = Hay ruido, y es fácil forzar la voz.
music song band = El grupo canta.
literacy ela-block social_studies science = Los estudiantes leen y contestan en voz alta.
coffee-cart school-store = Los clientes tienen que oír a los estudiantes.
vocational job-site = Clientes y compañeros de trabajo tienen que oír a los estudiantes.
seminar = Los estudiantes toman la palabra en una discusión.
assembly assembly-time = Algunos estudiantes hablan frente a la escuela.
shop-class = Las máquinas hacen ruido, y es fácil gritar.
[device-talk area/aac]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
core-word = El grupo practica una palabra de muchas maneras.
lunch lunch-time = Los estudiantes piden cosas y platican con amigos.
song = Todos cantan juntos y a cada quien le toca una parte.
class_meeting greeting calendar = Los estudiantes saludan, contestan y escogen.
free_play choice dramatic-play blocks = Los estudiantes escogen y hablan mientras juegan.
centers stations art sensory-table = Los estudiantes escogen, piden materiales y comentan.
sharing show-tell speeches = Los estudiantes le cuentan algo al grupo.
science lab = Los estudiantes dicen qué ven y qué creen que va a pasar.
read_aloud story = Los estudiantes participan en el cuento, comentan y contestan.
literacy reading_group ela-block = Los estudiantes contestan preguntas y comentan lo que se lee.
social_studies = Los estudiantes contestan preguntas y dan su opinión.
recess playground = Los estudiantes dicen a qué quieren jugar.
music music-class = Los estudiantes escogen canciones y dicen cuándo parar y seguir.
cooking daily-living = Los estudiantes piden ingredientes y dicen qué sigue.
library = Los estudiantes escogen un libro.
toileting_hygiene = Los estudiantes dicen lo que necesitan.
advisory sel social-lesson = Los estudiantes dicen cómo están y qué piensan.
drama = Los estudiantes tienen líneas que decir.
delivery coffee-cart = En cada parada, los estudiantes saludan y entregan algo.
language-class = Los estudiantes practican saludos y diálogos cortos.
seminar = Los estudiantes toman la palabra en una discusión.
work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
outing cbi restaurant grocery = Los estudiantes piden lo que quieren a los empleados.
snack breakfast snack-time breakfast-time family-style = Los estudiantes piden y escogen qué comer.
leisure = Los estudiantes escogen, se turnan y platican mientras juegan.
board-games buddies = Los estudiantes hablan y se turnan mientras juegan.
math math-block = Los estudiantes contestan preguntas y escogen.
arrival arrival-time = Los estudiantes saludan y dicen cómo están.
dismissal dismissal-time pack-up = Los estudiantes se despiden y dicen qué les falta.
interviews = Se hacen y se contestan preguntas.
phonics phonics-lesson = Los estudiantes contestan con sonidos, letras y palabras.
world_language = Los estudiantes practican saludos y diálogos cortos.
vocational job-site = Los estudiantes les dicen a compañeros y supervisores qué necesitan.
[sign-talk]
snack lunch breakfast = Los estudiantes piden comida y platican con amigos.
sharing show-tell = Los estudiantes le cuentan algo al grupo.
read_aloud story reading_group literacy = Los estudiantes contestan y comentan el cuento.
music song = Las canciones se cantan y se hacen con señas.
class_meeting greeting = Los estudiantes se saludan y cuentan novedades.
[jump-hop]
motor-room = Los estudiantes saltan, guardan el equilibrio y pasan obstáculos.
recess playground = Hay espacio para correr y saltar.
pe gym = Los estudiantes corren y saltan en el calentamiento y los juegos.
movement_break brain-break dance = El grupo salta y se mueve.
music song = Las canciones traen movimientos, como saltar.
[hop]
motor-room = Los estudiantes saltan, brincan en un pie y pasan obstáculos.
pe gym = En el calentamiento y los juegos, los estudiantes saltan con los dos pies y en un pie.
recess playground = Hay espacio para correr y saltar, también en un pie.
movement_break brain-break dance = El grupo salta con los dos pies y en un pie.
music song = Las canciones traen movimientos, como saltar en un pie.
[skip-gallop]
pe gym = Los estudiantes corren, avanzan a saltitos y galopan en el calentamiento y los juegos.
recess playground = Hay espacio para correr, avanzar a saltitos y galopar.
movement_break motor-room brain-break dance = El grupo se mueve de muchas maneras, como avanzar a saltitos y galopar.
music song = Las canciones traen movimientos, como avanzar a saltitos y galopar.
[run]
track = Los estudiantes dan vueltas corriendo o caminando.
pe gym = En el calentamiento y los juegos se corre.
recess playground organized-games = Hay espacio para correr y corretearse.
soccer = Los estudiantes corren tras la pelota.
[climb]
recess playground = Los estudiantes pueden trepar, colgarse y columpiarse en los juegos.
swim = Los estudiantes entran y salen de la alberca.
stairs-way = Los estudiantes suben y bajan las escaleras.
[swing]
recess playground = Los estudiantes pueden usar los columpios.
[ride-bike]
bikes = Los estudiantes andan en bicicleta y triciclo.
[copy-movements]
movement_break = El grupo imita movimientos a la vez.
music song = Los estudiantes imitan movimientos con las canciones.
pe gym fitness motor-room = Los estudiantes imitan ejercicios y movimientos.
class_meeting calendar = Los estudiantes imitan movimientos en canciones y saludos.
dance = Los estudiantes aprenden pasos y movimientos con música.
brain-break = Todos imitan los mismos movimientos.
[strength]
stack-chairs = Los estudiantes levantan y apilan las sillas.
loom = Los estudiantes tejen a mano, vuelta por vuelta.
clean-up = Los estudiantes se agachan a recoger cosas.
vocational job-site school-store = En el trabajo, los estudiantes se agachan, levantan y están de pie.
stairs-way = Los estudiantes suben y bajan escalones.
pe gym fitness = Los estudiantes calientan y hacen ejercicio.
movement_break brain-break motor-room = El grupo se estira y hace ejercicio.
[move-with-class area/gross_motor]
fitness = Los estudiantes hacen ejercicio un rato, cada quien a su nivel.
sledding = Los estudiantes suben la loma nevada jalando su trineo.
motor-room = Los estudiantes trepan, gatean y guardan el equilibrio en colchonetas y aparatos.
pe gym = Los estudiantes hacen ejercicio y juegan.
recess playground = Los estudiantes corren y juegan.
movement_break brain-break dance = El grupo se levanta y se mueve.
music song = Las canciones traen movimientos.
swim = Los estudiantes se mueven en el agua.
[throw-catch]
recess playground = Los estudiantes juegan con pelotas.
pe gym organized-games = Los estudiantes botan, lanzan y atrapan pelotas.
[kick]
recess playground = Los estudiantes pueden patear la pelota.
pe gym = Los estudiantes patean la pelota en ejercicios y juegos.
soccer organized-games = Los estudiantes patean la pelota en los juegos.
[keep-balance area/balance]
sledding = Los estudiantes suben la loma nevada jalando su trineo.
dress-out = De pie, los estudiantes se cambian los zapatos y la ropa.
nature-walk = El grupo camina por terreno disparejo.
pe gym fitness = El calentamiento y los juegos piden equilibrio.
recess playground = Los juegos y el terreno piden equilibrio.
transition hall-walk class_change = Los estudiantes caminan entre otros por el pasillo.
outing cbi = Los estudiantes caminan por terreno disparejo.
arrival unpack lockers pack-up dismissal = Los estudiantes se agachan, se estiran y toman sus cosas de pie.
art art-class = Los estudiantes toman materiales, de pie o sentados.
vocational job-site delivery = En el trabajo, los estudiantes están de pie, caminan, se agachan y se estiran.
science lab = Los estudiantes toman materiales de pie ante una mesa.
[climb-stairs area/stairs]
lunch lunch-time = El grupo va a comer; revise si en el camino hay escaleras.
class_change passing-period = Los estudiantes van por el edificio; revise si en su camino hay escaleras.
transition hall-walk lining-up = El grupo va por el edificio; revise si en el camino hay escaleras.
sledding = Los estudiantes suben la loma nevada jalando su trineo.
stage-steps = Los estudiantes suben y bajan los escalones en fila.
bus = Los estudiantes suben o bajan los escalones del autobús.
drama assembly assembly-time = Los estudiantes suben a su lugar y vuelven a bajar.
swim = Los estudiantes entran y salen de la alberca.
stairs-way = Los estudiantes suben y bajan las escaleras en grupo.
recess playground = Afuera hay banquetas, escalones o escaleras.
outing cbi = En el camino hay banquetas y escalones.
unload = Los estudiantes bajan los escalones del autobús.
[bus-steps]
bus = Los estudiantes suben o bajan los escalones del autobús.
unload = Los estudiantes bajan los escalones del autobús.
dismissal dismissal-time pack-up = Los estudiantes salen a tomar su autobús.
arrival arrival-time = Los estudiantes llegan en autobús y entran.
outing cbi travel = El grupo sube y baja del autobús o la camioneta.
[walk area/walking]
class_change passing-period = Los estudiantes van a su siguiente clase por pasillos llenos y con poco tiempo.
sledding = Los estudiantes suben la loma nevada jalando su trineo.
recess playground = Los estudiantes cruzan el patio para llegar a los juegos y con sus amigos.
track = Los estudiantes dan vueltas caminando.
snack snack-time = Los estudiantes caminan a la mesa.
farm = Los estudiantes caminan afuera, a ratos sobre terreno disparejo.
swim = Los estudiantes caminan en el agua y entran y salen de la alberca.
nature-walk = El grupo camina al aire libre por terreno disparejo.
transition hall-walk = Todos caminan juntos de un lugar a otro.
lunch lunch-time = Los estudiantes caminan al comedor y a su mesa.
pe gym = Los estudiantes caminan y se mueven en el gimnasio.
arrival = Los estudiantes caminan hasta su salón.
dismissal = Los estudiantes salen caminando del edificio para irse a casa.
bus = Los estudiantes caminan entre el autobús y el edificio.
outing cbi grocery = Los estudiantes caminan por la comunidad.
delivery coffee-cart recycling = Los estudiantes recorren una ruta por el edificio.
specials music art library computer = El grupo camina a otro salón.
centers stations = Los estudiantes caminan de mesa en mesa.
vocational job-site = En el trabajo, los estudiantes caminan de un lugar a otro.
assembly = El grupo camina a la asamblea y a sus asientos.
garden = Los estudiantes caminan afuera, a ratos sobre tierra blanda.
drama = Los estudiantes se mueven a sus lugares en el escenario.
unload = Los estudiantes van del autobús a su salón.
fitness = Los estudiantes caminan y hacen ejercicio.
[travel-cane]
transition hall-walk class_change passing-period = Los estudiantes se orientan por el edificio.
arrival dismissal bus = Los estudiantes se orientan para entrar y salir del edificio.
recess playground = Los estudiantes se orientan al aire libre.
lunch = Los estudiantes buscan la fila y un asiento.
outing cbi = Los estudiantes se orientan en la comunidad.
[drive-chair area/wheelchair]
travel = Los estudiantes suben y bajan de autobuses o trenes.
nature-walk = El grupo avanza al aire libre.
class_change passing-period = Los estudiantes van por los pasillos.
lunch lunch-time = Los estudiantes llegan a su mesa con la cafetería llena.
recess playground = Los estudiantes se mueven afuera con amigos.
pe gym = Los estudiantes se mueven por el gimnasio con el grupo.
bus = Los estudiantes se suben al autobús y se bajan.
arrival dismissal = Los estudiantes entran o salen por pasillos llenos.
outing cbi grocery = Los estudiantes pasan por puertas, pasillos y banquetas.
specials library music art computer = El grupo va a otro salón.
delivery coffee-cart recycling = Los estudiantes recorren una ruta por el edificio.
drama = Los estudiantes se mueven a sus lugares en el escenario.
unload = Los estudiantes van del autobús a su salón.
transition hall-walk = El grupo va de un salón a otro.
cooking lab science = Los estudiantes se mueven entre mesas y mostradores.
lining-up coats-bags = El grupo se forma y todos salen juntos.
stairs-way = El grupo va de un piso a otro.
[sit-down-get-up area/transfers]
fitness = Los estudiantes se sientan en bancas y aparatos, y se vuelven a levantar.
swim = Los estudiantes entran y salen de la alberca.
class_meeting carpet greeting calendar song = El grupo se sienta y se vuelve a levantar.
lunch snack breakfast = Los estudiantes se sientan a comer y se levantan.
read_aloud story = El grupo se sienta a oír el cuento y se levanta.
toileting_hygiene bathroom = Los estudiantes pasan al inodoro y de regreso.
centers stations = Los estudiantes se sientan y se levantan cada vez que rotan.
pe gym motor-room = Los estudiantes bajan al piso y se levantan.
recess playground = Los estudiantes se agachan, se levantan y suben a los juegos.
movement_break brain-break dance = El grupo se levanta y se vuelve a sentar.
rest = Los estudiantes se acuestan a descansar y se levantan.
music = En las canciones el grupo se para y se sienta.
stander = Los estudiantes cambian de posición.
free_play choice blocks = Los estudiantes bajan al piso a jugar y se levantan.
service = Los estudiantes se sientan, se paran y se arrodillan en la celebración.
dress-out = Los estudiantes se sientan para cambiarse y se levantan.
arrival unpack lockers pack-up dismissal = Los estudiantes se agachan, se estiran y toman sus cosas de pie.
library library-visit = Los estudiantes se sientan con un libro y se levantan.
vocational job-site work-skills = En el trabajo, los estudiantes cambian de lugar y de posición.
[change-transfer]
toileting_hygiene bathroom = Quien usa silla de ruedas pasa de ella a otro asiento y de regreso.
swim = Los estudiantes se cambian y entran y salen de la alberca.
personal-care = A los estudiantes se les ayuda a cambiarse y a pasar de un asiento a otro.
stander floor-positions = Los estudiantes cambian de una posición a otra.
[set-table]
tableware = Los estudiantes enrollan o acomodan cubiertos y servilletas.
lunch lunch-time snack snack-time breakfast breakfast-time family-style cooking = Cada quien necesita un vaso, un plato y una servilleta en la mesa.
[sit-upright]
stander = En el bipedestador, los estudiantes levantan la vista y participan.
floor-positions = Los estudiantes se acomodan en colchonetas, cuñas y rodillos.
class_meeting carpet greeting calendar = El grupo pasa un rato sentado.
writing handwriting math literacy = Los estudiantes trabajan sentados.
read_aloud story = El grupo pasa un rato sentado escuchando.
lunch snack breakfast = Los estudiantes comen sentados a la mesa.
computer keyboarding = Los estudiantes trabajan sentados ante una pantalla.
assembly = Todos pasan un rato sentados.
independent_reading silent-reading = Los estudiantes leen sentados por su cuenta un buen rato.
service = Los estudiantes se sientan, se paran y se arrodillan en la celebración.
[stand-supported]
music band = El grupo se pone de pie para cantar y tocar.
stander = Los estudiantes están de pie en su bipedestador.
art cooking science lab = Los estudiantes pueden trabajar de pie ante una mesa.
class_meeting song = El grupo canta y escucha, y se puede hacer de pie.
centers stations = Los estudiantes trabajan en mesas, sentados o de pie.
science-block = Se puede trabajar de pie junto a una mesa.
service = Los estudiantes se sientan, se paran y se arrodillan en la celebración.
[carry-tray]
lunch lunch-time breakfast breakfast-time = Los estudiantes llevan su comida de la fila a la mesa.
snack snack-time family-style = Los estudiantes llevan su comida o vaso a la mesa.
coffee-cart = Los estudiantes llevan bebidas y pedidos.
cooking = Los estudiantes llevan comida y platos.
[carry-things area/carrying]
stack-chairs = Los estudiantes levantan y apilan las sillas.
farm = Los estudiantes llevan alimento, agua y herramientas.
library = Los estudiantes llevan libros.
fitness = Los estudiantes levantan pesas.
class_change lockers passing-period = Los estudiantes llevan libros y mochilas de clase en clase.
arrival dismissal unpack pack-up bus = Los estudiantes cargan y mueven sus cosas.
vocational job-site delivery recycling laundry = En el trabajo, los estudiantes cargan y mueven cosas.
garden = Los estudiantes cargan herramientas y materiales.
centers stations clean-up = Los estudiantes llevan materiales y los guardan.
grocery outing cbi = Los estudiantes cargan lo que compran.
cooking daily-living = Los estudiantes llevan comida, platos y materiales.
unload = Los estudiantes llevan su mochila del autobús al salón.
band music = Los estudiantes cargan instrumentos y atriles.
[doors]
outing cbi grocery = Los estudiantes abren puertas y empujan carritos.
transition hall-walk class_change passing-period = Entre un salón y otro hay puertas que abrir.
arrival dismissal = En la entrada hay puertas pesadas.
recycling delivery coffee-cart vocational job-site = Los estudiantes empujan carritos y abren puertas.
recess = Para salir y entrar hay que abrir puertas.
lunch = De camino al comedor hay puertas que abrir.
[play-instrument]
music band music-class song = Los estudiantes tocan instrumentos y llevan el ritmo.
[take-feedback]
writing writing-block = Los estudiantes muestran sus borradores y oyen qué piensan otros.
art clay shop-class = Los estudiantes muestran su trabajo y oyen qué piensan otros.
vocational job-site coffee-cart = A los estudiantes se les dice cómo hacer mejor el trabajo.
speeches drama debate sharing = Los estudiantes se presentan y oyen qué piensan otros.
group_work project = Los compañeros comentan el trabajo de los demás.
[present-to-class]
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
sharing show-tell speeches drama debate = Los estudiantes hablan frente al grupo.
group_work project = Los grupos presentan lo que hicieron.
writing writing-block = Los estudiantes leen en voz alta lo que escribieron.
assembly = Algunos estudiantes hablan frente a la escuela.
story-acting = Los estudiantes cuentan sus propios cuentos y los actúan.
[turn-pages]
literacy ela-block reading_group guided-reading buddies = Los estudiantes sostienen el libro y pasan las páginas al leer.
library library-visit = Los estudiantes toman libros del estante y los hojean.
read_aloud story = Los estudiantes miran un libro y pasan las páginas.
independent_reading silent-reading = Cada quien sostiene un libro y pasa las páginas.
[reach-shelf]
art centers stations independent_reading = Los estudiantes toman materiales de los estantes y los devuelven.
pe gym motor-room = En el calentamiento y los juegos hay que estirarse y agacharse.
clean-up = Los estudiantes ponen cosas en los estantes.
grocery school-store = Los estudiantes toman cosas de estantes altos y bajos.
library library-visit = Los estudiantes toman libros de estantes altos y bajos.
art-class = Los estudiantes toman materiales de los estantes y los devuelven.
[activate-tool]
free_play choice centers = Los estudiantes juegan con juguetes que se encienden.
cooking daily-living = Los estudiantes encienden y apagan aparatos de cocina.
[online-course]
advisory advisory-time = Los estudiantes revisan sus calificaciones y lo que falta entregar.
study_hall homework computer computers independent_work win = Los estudiantes pueden avanzar por su cuenta en las lecciones en línea.
[walk-out]
sledding = Los estudiantes suben la loma nevada jalando su trineo.
nature-walk = El grupo camina al aire libre por terreno disparejo.
recess playground track = Los estudiantes salen, se mueven al aire libre y vuelven a entrar.
[tell-steps]
speeches sharing = Los estudiantes le explican algo al grupo.
lab science = Los compañeros se dicen los pasos.
cooking daily-living = Los estudiantes van diciendo los pasos.
tutoring = Un estudiante explica y el otro intenta y pregunta.
[ask-for-food]
cooking = Los estudiantes escogen y piden ingredientes.
restaurant cbi outing = Los estudiantes piden lo que van a comer y beber.
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Los estudiantes piden lo que van a comer y beber.
[sit-down-get-up/chair area/transfers/chair]
lunch snack breakfast = Los estudiantes se sientan a la mesa.
class_meeting carpet greeting calendar song read_aloud story = El grupo se reúne en la alfombra o el círculo, y cada quien toma su lugar.
pe gym motor-room = En los juegos y ejercicios, los estudiantes cambian de lugar y de posición.
[run/chair]
track = Los estudiantes dan vueltas a la pista.
recess playground organized-games = Los estudiantes se mueven rápido y se persiguen.
pe gym = En el calentamiento y los juegos hay que moverse rápido.
[carry-tray/chair area/carrying/chair]
lunch lunch-time breakfast breakfast-time = Los estudiantes llevan su comida de la fila a la mesa.
[join-play/older]
lunch lunch-time = Los estudiantes se sientan y platican con amigos.
[walk/older]
transition hall-walk class_change passing-period = Los estudiantes van de un salón a otro entre los demás.
[infer/older]
literacy ela-block reading_group guided-reading book-club = Los estudiantes apoyan lo que dicen con líneas del texto.
[ask-for-bathroom]
toileting_hygiene bathroom = Los estudiantes piden ir al baño.
[use-mouse]
computer computers keyboarding = Los estudiantes trabajan en pantalla con el ratón o el panel táctil.
[change-clothes/older]
pe gym fitness = Los estudiantes se cambian de ropa antes y después de educación física.
[fasteners/older]
pe gym fitness = Los estudiantes se cambian de ropa antes y después de educación física.
[area/handwriting]
social_studies history-block = Los estudiantes escriben apuntes, respuestas y rótulos en mapas.
handwriting handwriting-lesson = El grupo practica las letras y la buena escritura a mano.
journal = Los estudiantes escriben o dibujan en su diario.
writing writing-block essay argument = Los estudiantes escriben o dibujan buena parte de este tiempo.
math math-block = Los estudiantes escriben números, operaciones y respuestas.
phonics phonics-lesson spelling = Los estudiantes escriben letras, palabras y oraciones cortas.
literacy ela-block reading_group guided-reading = Los estudiantes escriben sobre lo que leen.
science science-block lab = Los estudiantes anotan lo que observan y aprenden.
lecture = Los estudiantes escriben apuntes y respuestas.
independent_work bell-work seatwork study_hall homework = Los estudiantes trabajan con papel y lápiz.
fine-motor = Los estudiantes trabajan en la mesa con lápices y materiales pequeños.
art art-class crafts = Los estudiantes dibujan, colorean y pintan.
table-group group_work = Los grupos pequeños hacen parte del trabajo con papel y lápiz.
centers stations = En algunas mesas hay papel, lápices y crayones.
sign-in = Al anotarse, los estudiantes escriben su nombre.
world_language language-class = Los estudiantes escriben palabras y oraciones del idioma que aprenden.
health health-class = Los estudiantes escriben apuntes y respuestas.
work-skills vocational job-site interviews careers = Los estudiantes firman y llenan formularios de trabajo.
[area/scissors_tools]
packing = Los estudiantes empacan pedidos.
loom = Los estudiantes tejen a mano, vuelta por vuelta.
art art-class crafts centers stations fine-motor table-group = En las mesas, los estudiantes recortan, pegan y usan herramientas pequeñas.
science science-block lab = Los estudiantes usan instrumentos y manejan materiales.
math math-block = Los estudiantes usan reglas y otros instrumentos de matemáticas.
cooking = Los estudiantes cortan, revuelven y usan utensilios de cocina.
shop-class = Los estudiantes hacen un proyecto con herramientas.
project group_work = Los grupos hacen cosas con papel, tijeras y pegamento.
vocational job-site work-skills = Los estudiantes usan las herramientas del trabajo.
social_studies history-block journal = Los estudiantes recortan, doblan y pegan hojas en sus cuadernos.
free_play choice = Los estudiantes pueden escoger papel, tijeras y pegamento.
morning-tubs = Los estudiantes trabajan con herramientas y piezas pequeñas.
[area/keyboarding]
computer computers keyboarding coding = Los estudiantes trabajan con el teclado y el ratón o el panel táctil.
writing writing-block essay yearbook = Los estudiantes pueden escribir y corregir en computadora.
literacy ela-block social_studies history-block science science-block = Los estudiantes pueden escribir sus trabajos en la computadora.
study_hall homework = Los estudiantes hacen tareas en la computadora.
phonics spelling = Los estudiantes pueden teclear las palabras que aprenden.
intervention win = Los estudiantes pueden trabajar lecciones en la computadora.
independent_work bell-work = Los estudiantes pueden trabajar solos en la computadora.
vocational job-site interviews = Los estudiantes llenan formularios y escriben textos cortos de trabajo.
advisory advisory-time = Los estudiantes inician sesión y revisan sus trabajos en línea.
math math-block = Los estudiantes pueden escribir su trabajo en la computadora.
[area/visual_motor]
string-games = Los estudiantes pasan el hilo entre los dedos, paso a paso.
packing = Los estudiantes empacan pedidos.
loom = Los estudiantes tejen con las dos manos.
centers stations free_play choice blocks board-games = Los estudiantes construyen, apilan y arman cosas.
art art-class crafts = Los estudiantes doblan, modelan y unen materiales con las dos manos.
math math-block = Los estudiantes usan fichas, cubos y otras piezas pequeñas.
music band music-class = Los estudiantes tocan instrumentos con las manos.
science science-block lab = Los estudiantes sostienen, vierten y arman materiales.
fine-motor task-boxes = Los estudiantes clasifican y arman objetos pequeños.
sensory-table = Los estudiantes recogen, vierten y toman cosas con las manos.
cooking daily-living = Los estudiantes revuelven, vierten y sujetan las cosas.
shop-class = Los estudiantes arman piezas con herramientas.
vocational work-skills job-site = Los estudiantes clasifican, empacan y arman cosas.
handwriting handwriting-lesson = Los estudiantes copian líneas, figuras y letras.
table-group = Los grupos pequeños trabajan con las manos en una mesa.
snack lunch breakfast = Los estudiantes abren envases y manejan su comida con las dos manos.
morning-tubs = Los estudiantes construyen, clasifican y arman cosas.
[area/visual_perception]
loom = Los estudiantes siguen un patrón al tejer.
literacy ela-block reading_group guided-reading independent_reading silent-reading win = Los estudiantes ubican dónde van en la página y leen renglón por renglón.
math math-block = Los estudiantes trabajan en hojas con muchos números y problemas.
science science-block lab social_studies history-block = Los estudiantes buscan datos en textos, tablas e imágenes.
library library-visit = Los estudiantes buscan libros en los estantes.
computer computers keyboarding coding = Los estudiantes buscan cosas en la pantalla.
writing writing-block journal handwriting = Al escribir, los estudiantes siguen renglones y márgenes.
art art-class = Los estudiantes miran con atención y copian lo que ven.
read_aloud story = Los estudiantes miran las imágenes de un libro.
lunch lunch-time = Los estudiantes buscan la fila, un asiento y a sus amigos.
[area/feeding]
new-foods = Hay alimentos nuevos para ver, oler y probar.
lunch lunch-time breakfast breakfast-time snack snack-time family-style = Los estudiantes abren, comen y beben lo que traen o les sirven.
cooking daily-living = Los estudiantes preparan comida y la prueban.
restaurant = El grupo come fuera de la escuela.
[area/dressing]
dress-out = Los estudiantes se cambian los zapatos y la ropa para educación física.
arrival arrival-time unpack dismissal dismissal-time pack-up bus coats-bags lining-up = Cada quien se encarga de su ropa, sus zapatos y su mochila.
toileting_hygiene bathroom = Los estudiantes se arreglan la ropa en el baño.
swim = Los estudiantes se cambian antes y después de la alberca.
dramatic-play = Los estudiantes se ponen y se quitan disfraces.
art art-class cooking = Los estudiantes se ponen y se quitan el delantal o la bata.
rest rest-time = Los estudiantes se quitan los zapatos para descansar y luego se los ponen.
recess playground = Los estudiantes se visten para salir al patio.
daily-living personal-care = Los estudiantes practican vestirse y cuidarse.
garden = Los estudiantes se ponen botas y guantes para trabajar afuera.
[area/dressing/older]
pe gym fitness lockers = Los estudiantes se cambian de ropa antes y después de educación física.
[area/toileting]
toileting_hygiene bathroom = Los estudiantes van al baño.
swim = Antes y después de la alberca los estudiantes van al baño y se cambian.
[area/hygiene]
farm = Los estudiantes se lavan las manos después de atender a los animales.
toileting_hygiene bathroom personal-care = Los estudiantes se lavan y se asean.
hand-wash = Los estudiantes se lavan y se secan las manos.
teeth = Los estudiantes se cepillan los dientes.
snack lunch breakfast snack-time lunch-time breakfast-time cooking = Los estudiantes se lavan las manos antes de tocar la comida.
health health-class = El grupo aprende sobre higiene y salud.
art clay garden = Los estudiantes se lavan las manos después de ensuciárselas.
daily-living = Los estudiantes practican el cuidado personal.
[area/belongings]
arrival arrival-time unpack bell-work sign-in coats-bags = Los estudiantes ponen sus cosas en su lugar y se preparan para el día.
dismissal dismissal-time pack-up bus = Los estudiantes juntan sus cosas para irse a casa.
class_change lockers passing-period = Los estudiantes llevan de una clase a otra lo que necesitan.
transition clean-up = Los estudiantes guardan los materiales en su lugar.
math math-block literacy ela-block science science-block social_studies history-block writing writing-block = Los estudiantes sacan lo que necesitan y luego lo guardan.
advisory advisory-time study_hall homework planner = Los estudiantes revisan que tengan lo que necesitan.
pe gym = Los estudiantes traen lo que necesitan para la clase y se lo llevan.
lunch lunch-time snack snack-time = Los estudiantes sacan su comida y guardan sus cosas.
[area/exec_function]
packing = Los estudiantes empacan pedidos.
pathways = Los estudiantes hablan de los cursos y de sus planes.
farm = Los estudiantes cuidan a los animales y limpian.
loom = Los estudiantes pasan un rato tejiendo, vuelta tras vuelta.
study_hall homework = Los estudiantes escogen qué trabajar y lo terminan.
planner advisory advisory-time = Los estudiantes ven qué tienen que entregar y lo planean.
independent_work seatwork task-boxes bell-work = Los estudiantes empiezan y terminan tareas por su cuenta.
work-cycle = Los estudiantes escogen un trabajo, lo terminan y lo guardan.
writing writing-block essay argument journal = Los estudiantes planean, escriben y corrigen paso a paso.
math math-block = Los estudiantes resuelven problemas paso a paso.
lab = Los estudiantes preparan un experimento, lo hacen y anotan los resultados.
science science-block = Los estudiantes hacen experimentos y trabajos escritos, un paso tras otro.
literacy ela-block social_studies history-block health-class world_language = Los estudiantes empiezan y terminan trabajos en clase.
group_work project table-group = Los grupos planean qué hacer y lo llevan a cabo.
vocational job-site = Los estudiantes hacen un trabajo de verdad, paso a paso.
work-skills = Los estudiantes tienen cada uno un trabajo que hacer.
coffee-cart = Los estudiantes preparan bebidas y entregan pedidos.
recycling = Los estudiantes juntan y separan latas, botellas y papel.
laundry = Los estudiantes separan, lavan y doblan.
dishes = Los estudiantes tallan, acomodan y guardan platos.
school-store = Los estudiantes surten estantes y preparan pedidos.
delivery = Los estudiantes llevan cosas a salones y personas.
garden = Los estudiantes siembran, riegan y cargan materiales.
cooking daily-living life_skills = Los estudiantes siguen pasos y revisan qué sigue.
arrival arrival-time unpack sign-in = Cada mañana los estudiantes hacen los mismos pasos.
dismissal dismissal-time pack-up = Antes de irse, los estudiantes recogen su lugar y sus cosas.
class_change lockers passing-period = Los estudiantes sacan lo que necesitan, con poco tiempo para llegar a clase.
intervention win = Los estudiantes trabajan en lo que les falta terminar o aprender.
centers stations = En cada mesa, los estudiantes empiezan y terminan una actividad.
computer computers coding keyboarding = Los estudiantes hacen un trabajo paso a paso en la computadora.
art art-class shop-class crafts = Los estudiantes planean un proyecto y lo hacen paso a paso.
clean-up transition = Los estudiantes terminan una cosa y se preparan para la siguiente.
library library-visit = Los estudiantes escogen un libro y lo piden prestado por su cuenta.
choice free_play = Los estudiantes escogen qué hacer y siguen con eso.
class_meeting greeting = El grupo repasa el plan del día.
morning-tubs = Al llegar, los estudiantes escogen qué hacer.
[area/sensory_regulation]
check-in = Los estudiantes dicen cómo llegan y se preparan para aprender.
loom = Los estudiantes tejen a mano, vuelta por vuelta.
movement_break brain-break motor-room = El grupo se mueve y luego vuelve a la calma.
assembly assembly-time = Hay ruido y mucha gente.
service = Hay música, y mucha gente se sienta junta.
lunch lunch-time = Hay ruido, mucha gente y muchos olores.
breakfast breakfast-time snack snack-time = Los estudiantes comen juntos, entre distintos alimentos.
art art-class crafts = Los estudiantes tocan pintura, pegamento y otros materiales.
clay = Los estudiantes se llenan las manos de barro.
sensory-table = Los estudiantes meten las manos en arena, agua y otros materiales.
rest rest-time = El salón se queda en silencio y todos se calman.
class_meeting carpet greeting calendar read_aloud story = Todos se sientan juntos un rato.
arrival arrival-time unpack = Entran muchos estudiantes a la vez.
dismissal dismissal-time pack-up bus lining-up transition hall-walk class_change passing-period = Muchos estudiantes se mueven a la vez y hay ruido.
music band music-class song dance = Hay muchos sonidos a la vez.
pe gym swim = Hay ruido y mucho movimiento.
recess playground = Los estudiantes pueden correr, trepar y columpiarse.
cooking garden = Los estudiantes tocan y huelen muchas cosas.
independent_work seatwork bell-work literacy ela-block math math-block writing writing-block phonics phonics-lesson reading_group guided-reading social_studies history-block science-block = Los estudiantes pasan un buen rato sentados trabajando.
centers stations = Varios grupos trabajan y hablan en un mismo salón.
outing cbi grocery restaurant = Hay ruidos, olores y personas nuevas.
[area/emotional_regulation]
check-in = Los estudiantes dicen cómo llegan y se preparan para aprender.
intercom = Leer los anuncios a toda la escuela puede poner nerviosos a los estudiantes.
sel social-lesson = Los estudiantes hablan de las emociones y de qué ayuda cuando se alteran.
restorative = Los estudiantes hablan de lo que salió mal y de cómo arreglarlo.
advisory advisory-time = Los estudiantes pueden decir cómo están.
class_meeting greeting calendar carpet = Esperar y escuchar con todo el grupo puede costar trabajo.
math math-block = Algunos problemas son difíciles y pueden frustrar.
literacy ela-block writing writing-block reading_group guided-reading phonics spelling = Parte de la lectura y la escritura es difícil y puede frustrar.
independent_work seatwork bell-work task-boxes study_hall homework intervention win = Algunas tareas son difíciles y los estudiantes las hacen solos.
recess playground pe gym organized-games board-games soccer = Unos ganan, otros pierden y el juego sigue.
lunch lunch-time = Hay ruido, y los planes entre amigos cambian.
transition clean-up class_change passing-period hall-walk = Los estudiantes tienen que dejar una cosa y pasar a otra.
arrival arrival-time unpack = Los estudiantes se despiden y se acomodan para el día.
free_play choice dramatic-play blocks centers stations = Hay que compartir y esperar, y los planes cambian.
movement_break brain-break motor-room = El grupo se activa y luego vuelve a la calma.
rest rest-time = El salón se queda en silencio y todos se calman.
speeches sharing show-tell debate drama = Hablar frente a los demás puede poner nerviosos a los estudiantes.
group_work project table-group = Los compañeros tienen ideas distintas y tienen que ponerse de acuerdo.
science lab science-block = Los experimentos no siempre salen a la primera.
health health-class = El grupo habla de la salud y de cómo manejar el estrés.
assembly assembly-time = Hay ruido, mucha gente y no es como el resto del día.
vocational job-site work-skills = En el trabajo hay errores y cambios.
art art-class crafts = Un trabajo no siempre sale como se planeó.
[area/attention]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
intercom = Se leen los anuncios a toda la escuela.
loom = Los estudiantes pasan un rato tejiendo, vuelta tras vuelta.
class_meeting carpet greeting calendar = El grupo escucha y espera un rato.
read_aloud story = El grupo escucha un cuento entero.
literacy ela-block social_studies history-block science science-block math math-block health-class world_language language-class = Los estudiantes escuchan a la maestra o al maestro y después trabajan en lo que se explicó.
lecture = Los estudiantes escuchan una explicación y la siguen.
seminar = Los estudiantes siguen una discusión.
phonics phonics-lesson spelling = Todos escuchan y contestan a coro durante toda la lección.
reading_group guided-reading table-group win intervention = Un grupo pequeño trabaja un rato con un adulto.
independent_work seatwork task-boxes bell-work study_hall homework work-cycle = Los estudiantes trabajan por su cuenta un buen rato.
independent_reading silent-reading = Los estudiantes leen por su cuenta un buen rato.
writing writing-block journal essay = Los estudiantes escriben durante un buen rato.
centers stations = Los estudiantes siguen con una actividad hasta que los grupos rotan.
art art-class crafts = Los estudiantes trabajan un buen rato en un proyecto.
sel social-lesson = El grupo escucha y participa en una lección.
assembly assembly-time service = Todos escuchan juntos un buen rato.
lab = Los estudiantes trabajan en una tarea con su grupo.
free_play choice blocks = Los estudiantes escogen qué hacer y pueden seguir con eso.
group_work project = Los estudiantes trabajan un buen rato con su grupo.
vocational job-site work-skills = Los estudiantes siguen con un trabajo hasta terminarlo.
dismissal dismissal-time pack-up = Los estudiantes están atentos a su turno de salir.
[area/transitions_skill]
travel = Los estudiantes van de un lugar a otro en autobús o tren.
transition clean-up hall-walk lining-up = El grupo deja una actividad y pasa a la siguiente.
class_change passing-period lockers = Los estudiantes salen de una clase y van a la siguiente.
centers stations = Los grupos cambian de centro, y cada quien deja lo que hacía.
arrival arrival-time unpack = Los estudiantes entran y empiezan el día.
dismissal dismissal-time pack-up bus = Los estudiantes dejan lo que hacen y se preparan para irse.
recess playground free_play choice = Los estudiantes tienen que dejar de jugar cuando se acaba el tiempo.
lunch lunch-time snack snack-time = El grupo deja el trabajo, va a comer y regresa.
specials art music pe library computer = El grupo sale de su salón y va a otro.
[area/school_routine]
arrival arrival-time unpack sign-in = Los pasos son los mismos cada mañana.
dismissal dismissal-time pack-up = Los pasos son los mismos todos los días.
class_meeting greeting calendar = La reunión sigue el mismo orden todos los días.
transition lining-up hall-walk = El grupo hace fila y todos caminan juntos.
clean-up = Los estudiantes guardan las cosas antes de la siguiente actividad.
lunch lunch-time = Los estudiantes hacen fila, toman su comida, comen y recogen.
independent_work task-boxes bell-work = Los estudiantes hacen una tarea tras otra en un orden fijo.
[area/life_skills]
farm = Los estudiantes cuidan a los animales y limpian.
cooking = Los estudiantes preparan comida paso a paso y limpian.
laundry = Los estudiantes lavan, secan y doblan ropa.
dishes = Los estudiantes lavan y guardan trastes.
daily-living life_skills = Los estudiantes practican tareas de la vida diaria.
garden = Los estudiantes plantan, riegan y cuidan un huerto.
vocational job-site work-skills coffee-cart recycling = Los estudiantes hacen tareas de verdad, de principio a fin.
outing cbi grocery restaurant = Los estudiantes hacen mandados y compras fuera de la escuela.
clean-up = Los estudiantes limpian mesas y guardan cosas.
[area/vocational]
packing = Los estudiantes empacan pedidos.
pathways = Los estudiantes hablan de los cursos y de sus planes.
farm = Los estudiantes cuidan a los animales y limpian.
interviews = Los estudiantes practican para entrevistas y solicitudes de verdad.
vocational job-site = Los estudiantes hacen un trabajo de verdad, paso a paso.
work-skills = Los estudiantes tienen cada uno un trabajo que hacer.
recycling = Los estudiantes juntan y separan latas, botellas y papel.
laundry = Los estudiantes separan, lavan y doblan.
dishes = Los estudiantes tallan, acomodan y guardan platos.
delivery = Los estudiantes llevan cosas a salones y personas.
garden = Los estudiantes siembran, riegan y cargan materiales.
coffee-cart school-store = Los estudiantes preparan pedidos y atienden a la gente.
advisory advisory-time = Los estudiantes hablan de trabajo y de sus planes.
life_skills cooking daily-living = Los estudiantes hacen tareas que luego pueden hacer en un trabajo.
task-boxes independent_work = Los estudiantes terminan una tarea de trabajo tras otra.
shop-class = Los estudiantes hacen un proyecto con herramientas y reglas de seguridad.
careers = Los estudiantes aprenden qué pide un trabajo y cómo solicitarlo.
[area/community]
outing cbi travel = Los estudiantes practican moverse fuera de la escuela.
grocery = Los estudiantes buscan cosas en una tienda y las pagan.
restaurant = Los estudiantes piden, pagan y comen fuera.
life_skills daily-living = Los estudiantes practican lo que necesitan hacer en la comunidad.
school-store coffee-cart = Los estudiantes reciben pedidos y dinero de los clientes.
[area/social_participation]
lunch-play = Hay juegos ya empezados, y los estudiantes piden entrar.
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
buddies = Los compañeros trabajan juntos.
recess playground organized-games = Los estudiantes escogen con quién jugar y se unen a los demás.
lunch lunch-time snack snack-time breakfast breakfast-time = Los estudiantes comen con sus compañeros.
free_play choice dramatic-play blocks sensory-table = Los estudiantes juegan juntos y se invitan a jugar.
board-games = Los estudiantes juegan juntos juegos de mesa.
class_meeting greeting calendar carpet = Los estudiantes se saludan, escuchan y se turnan.
group_work project table-group buddies lab = Los estudiantes trabajan con un compañero o en grupo.
centers stations art art-class = Los estudiantes trabajan lado a lado y comparten materiales.
pe gym motor-room = Los estudiantes juegan en parejas y equipos.
music song music-class band = Todos cantan y hacen música juntos.
sel social-lesson advisory advisory-time = Los estudiantes hablan de cómo llevarse bien.
literacy ela-block social_studies history-block science science-block math math-block world_language seminar = Los estudiantes hablan en parejas y grupos sobre la clase.
reading_group guided-reading book-club = Un grupo pequeño lee y conversa.
writing writing-block = Los estudiantes pueden hablar de lo que escriben con un compañero.
sharing show-tell = Los estudiantes se cuentan cosas y se escuchan.
speeches drama debate = Los estudiantes hablan y se escuchan frente al grupo.
arrival arrival-time unpack = Al entrar, los estudiantes se encuentran con amigos y adultos.
dismissal dismissal-time bus = Los estudiantes se despiden unos de otros.
class_change passing-period transition hall-walk = Los estudiantes caminan y esperan con sus compañeros.
health health-class = El grupo habla de las relaciones y de las decisiones.
library library-visit = Los estudiantes escogen libros y los miran juntos.
vocational job-site coffee-cart school-store work-skills = Los estudiantes trabajan en equipo con otros.
cooking daily-living = Los estudiantes cocinan y limpian en grupo.
outing cbi restaurant grocery = Los estudiantes salen en grupo.
movement_break brain-break dance = Todo el grupo se mueve a la vez.
leisure = Los estudiantes escogen qué hacer y con quién.
tutoring = Los estudiantes se ayudan en parejas.
morning-tubs = Los estudiantes juegan y construyen unos al lado de otros.
[area/play_turns]
lunch-play = Hay juegos ya empezados, y los estudiantes piden entrar.
loose-parts = Los estudiantes construyen juntos con piezas sueltas y se ponen de acuerdo.
recess playground organized-games soccer = Los estudiantes juegan juntos y esperan su turno.
board-games = En cada juego, los estudiantes esperan su turno.
free_play choice dramatic-play blocks = Los estudiantes escogen a qué jugar, comparten juguetes y se turnan.
centers stations sensory-table = Los estudiantes comparten materiales y se turnan.
bikes = Los estudiantes se turnan las bicicletas y los triciclos.
pe gym motor-room = Los estudiantes juegan y se turnan.
class_meeting greeting calendar carpet = Los estudiantes esperan su turno para hablar o pasar al frente.
music song music-class = Los estudiantes se turnan con los instrumentos y en las canciones.
art art-class = Los estudiantes comparten materiales en la mesa.
lunch lunch-time snack snack-time = Los estudiantes esperan en la fila y se sientan con sus compañeros.
buddies group_work table-group = Los estudiantes se turnan con un compañero.
leisure = Los estudiantes juegan y se turnan.
[area/conversation]
video-class = Los estudiantes prenden el micrófono o escriben para responderse.
reading_group guided-reading book-club = Un grupo pequeño platica del libro, y los estudiantes se responden.
pathways = Los estudiantes hablan de los cursos y de sus planes.
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
buddies = Los compañeros platican y trabajan juntos.
lunch lunch-time = Los estudiantes platican en la mesa.
snack snack-time breakfast breakfast-time family-style = Los estudiantes platican mientras comen.
board-games = Los estudiantes platican mientras juegan.
recess playground = Los amigos hablan mientras juegan.
class_meeting greeting calendar = Los estudiantes cuentan novedades y se escuchan.
sharing show-tell speeches = Los estudiantes le cuentan algo al grupo y contestan preguntas.
interviews = Los estudiantes practican hacer y contestar preguntas.
group_work project table-group buddies coding lab = Los compañeros hablan para hacer el trabajo.
literacy ela-block social_studies history-block debate seminar world_language = Los estudiantes platican de lo que piensan y se responden.
science science-block = Los estudiantes hablan de lo que observan y piensan.
math math-block = Los estudiantes explican y comparan cómo resolvieron los problemas.
sel social-lesson advisory advisory-time restorative = Los estudiantes hablan entre ellos y se escuchan.
class_change passing-period transition hall-walk arrival arrival-time dismissal dismissal-time bus = Los estudiantes platican entre ellos.
vocational job-site coffee-cart school-store work-skills = Los estudiantes hablan con compañeros de trabajo o clientes.
library library-visit = Los estudiantes hablan de libros con quien atiende la biblioteca.
writing writing-block = Los estudiantes pueden hablar de lo que escriben con un compañero.
free_play choice dramatic-play blocks centers stations art art-class = Los estudiantes hablan mientras juegan y trabajan.
cooking daily-living = Los estudiantes hablan mientras cocinan y limpian.
outing cbi restaurant grocery nature-walk = Los estudiantes platican en el camino.
drama = Los estudiantes actúan escenas con diálogos.
pe gym = Las parejas y los equipos se hablan en los juegos.
health health-class = El grupo habla de las relaciones y de las decisiones.
leisure = Los estudiantes platican en su tiempo libre.
careers = Los estudiantes practican cómo hablar y escribir en el trabajo.
tutoring = Un estudiante explica y el otro intenta y pregunta.
[area/self_advocacy]
pathways = Los estudiantes hablan de los cursos y de sus planes.
independent_work seatwork bell-work task-boxes = Los estudiantes trabajan por su cuenta y a veces necesitan pedir ayuda.
math math-block literacy ela-block reading_group guided-reading writing writing-block science science-block lab social_studies history-block lecture world_language seminar = Cuando algo no queda claro o cuesta trabajo, hay que decirlo.
study_hall homework advisory advisory-time intervention win = Los estudiantes pueden preguntar sobre sus trabajos y decir qué necesitan.
group_work project table-group buddies = Los compañeros tienen que avisarse cuando algo no se entiende.
tech-check = Los estudiantes preparan su equipo auditivo y avisan si no funciona.
arrival arrival-time unpack = Los estudiantes pueden decirle a un adulto qué necesitan para el día.
lunch lunch-time snack snack-time breakfast breakfast-time = Los estudiantes a veces necesitan pedir ayuda o comida.
centers stations art art-class free_play choice = Los estudiantes a veces necesitan ayuda con los materiales.
library library-visit = Los estudiantes le piden ayuda a quien atiende la biblioteca.
vocational job-site work-skills coffee-cart school-store = En el trabajo, los estudiantes a veces necesitan ayuda o indicaciones más claras.
computer computers coding = Los estudiantes a veces se atoran y tienen que preguntar.
pe gym fitness = Los estudiantes pueden decir qué necesitan para un juego o ejercicio.
outing cbi grocery restaurant travel = Los estudiantes piden ayuda a personas que no conocen.
cooking daily-living = Los estudiantes a veces necesitan ayuda con los pasos y los utensilios.
health health-class = Los estudiantes pueden hacer preguntas sobre su propia salud.
class_meeting greeting = Los estudiantes pueden decir cómo están y qué necesitan.
recess playground = Los estudiantes dicen qué quieren y qué les molesta.
dismissal dismissal-time pack-up bus = Los estudiantes a veces necesitan ayuda con la chamarra y la mochila.
[area/expressive_language]
group-story = El grupo escribe un texto entre todos.
video-class = Los estudiantes prenden el micrófono o escriben para responderse.
speech-writing = Los estudiantes escriben y ensayan un discurso.
pathways = Los estudiantes hablan de los cursos y de sus planes.
intercom = Algunos estudiantes leen los anuncios a toda la escuela.
buddies = Los compañeros platican y trabajan juntos.
math math-block = Los estudiantes explican cómo resolvieron un problema.
science science-block lab = Los estudiantes dicen qué observan y qué creen que va a pasar.
social_studies history-block = Los estudiantes explican qué pasó y por qué.
literacy ela-block reading_group guided-reading = Los estudiantes hablan de lo que leen.
phonics phonics-lesson spelling = Los estudiantes dicen palabras y las usan en oraciones.
read_aloud story = Los estudiantes hablan del cuento y de sus imágenes.
writing writing-block journal essay argument = Los estudiantes ponen sus ideas en oraciones.
sharing show-tell speeches = Los estudiantes le cuentan algo al grupo y contestan preguntas.
interviews = Los estudiantes practican contestar preguntas sobre sí mismos.
class_meeting greeting calendar carpet = A los estudiantes les toca hablarle al grupo.
art art-class crafts = Los estudiantes hablan de lo que hacen.
centers stations table-group = Los grupos pequeños hablan mientras trabajan.
free_play choice dramatic-play blocks board-games sensory-table = Los estudiantes hablan mientras juegan.
lunch lunch-time snack snack-time breakfast breakfast-time family-style = Los estudiantes hablan mientras comen.
recess playground = Los estudiantes hablan con amigos mientras juegan.
library library-visit = Los estudiantes hablan de los libros que escogen.
music song music-class = El grupo canta, y las palabras se repiten.
arrival arrival-time sign-in = Al entrar, los estudiantes saludan y cuentan novedades.
advisory advisory-time sel social-lesson = Los estudiantes dicen qué piensan y qué sienten.
independent_work work-cycle bell-work task-boxes = Los estudiantes pueden decirle a un adulto en qué trabajan.
vocational job-site coffee-cart school-store work-skills = Los estudiantes hablan con las personas con quienes trabajan o a las que atienden.
cooking daily-living = Los estudiantes dicen qué hacen y qué sigue.
group_work project buddies = Los compañeros hablan de lo que van a hacer.
world_language language-class = Los estudiantes practican palabras y oraciones en voz alta.
debate seminar argument = Los estudiantes dicen qué piensan y dan razones.
outing cbi grocery restaurant nature-walk = Los estudiantes hablan de lo que ven y necesitan.
drama story-acting = Los estudiantes dicen sus líneas y actúan cuentos.
health health-class = Los estudiantes hablan de salud y contestan preguntas.
dismissal dismissal-time = Los estudiantes cuentan qué hicieron en el día.
study_hall homework intervention win = Los estudiantes pueden explicar en qué trabajan.
leisure = Los estudiantes hablan de lo que quieren hacer.
careers = Los estudiantes hablan de trabajos y de sus planes.
computer computers keyboarding coding = Los estudiantes dicen qué hacen en pantalla y preguntan.
transition clean-up = Los estudiantes dicen qué hacen y qué sigue.
tutoring = Un estudiante explica y el otro intenta y pregunta.
morning-tubs = Los estudiantes hablan mientras juegan y construyen.
[area/vocabulary]
read_aloud story = En lo que se lee aparecen palabras nuevas, y el grupo platica de qué significan.
science science-block lab social_studies history-block health health-class = Cada unidad trae palabras nuevas.
literacy ela-block reading_group guided-reading book-club independent_reading = En las lecturas aparecen palabras nuevas.
math math-block = El grupo usa palabras de matemáticas con un significado exacto.
phonics phonics-lesson spelling = El grupo trabaja las palabras, sus partes y su significado.
class_meeting calendar greeting carpet = El grupo habla de los días, el clima y el tema de la semana.
centers stations free_play choice blocks dramatic-play = Los estudiantes nombran y agrupan cosas mientras juegan.
cooking daily-living life_skills = Los estudiantes usan los nombres de alimentos, utensilios y pasos.
art art-class music music-class pe gym = El grupo usa las palabras propias de la materia.
writing writing-block essay argument journal = Los estudiantes escogen las palabras para lo que quieren decir.
world_language language-class = El grupo aprende palabras nuevas.
vocational job-site shop-class work-skills = Los estudiantes usan las palabras del trabajo.
snack lunch snack-time lunch-time = Los estudiantes nombran alimentos y hablan de ellos.
nature-walk outing cbi garden = Los estudiantes ven cosas nuevas y hablan de ellas.
library library-visit = Los estudiantes encuentran libros y palabras sobre temas nuevos.
computer computers = Los estudiantes aprenden las palabras de lo que hacen en pantalla.
intervention win table-group = Un grupo pequeño trabaja palabras y textos nuevos.
lecture = La maestra o el maestro explica palabras e ideas nuevas.
[area/narrative]
group-story = El grupo escribe un texto entre todos.
speech-writing = Los estudiantes escriben y ensayan un discurso.
recall-time = Los estudiantes cuentan qué hicieron.
read_aloud story = El grupo habla de lo que pasa en el cuento.
literacy ela-block reading_group guided-reading book-club independent_reading silent-reading = Los estudiantes cuentan lo que leyeron.
writing writing-block journal essay = Los estudiantes cuentan qué pasó y lo escriben.
sharing show-tell speeches = Los estudiantes le cuentan al grupo qué pasó.
class_meeting greeting carpet = Los estudiantes cuentan sus novedades.
advisory advisory-time = Los estudiantes cuentan cómo les fue en el día o la semana.
interviews = Los estudiantes cuentan de sí mismos en orden.
lunch lunch-time snack snack-time recess playground = Los estudiantes les cuentan a sus amigos qué pasó.
social_studies history-block = Los estudiantes ordenan sucesos y los cuentan.
science science-block lab = Los estudiantes cuentan en orden qué hicieron y qué pasó.
group_work project table-group buddies = Los estudiantes se cuentan lo que averiguaron.
free_play choice dramatic-play blocks drama story-acting = Los estudiantes actúan historias.
cooking daily-living = Los estudiantes dicen los pasos en orden.
health health-class = Los estudiantes dicen los pasos para cuidarse.
dismissal dismissal-time = Los estudiantes cuentan qué hicieron en el día.
library library-visit = Los estudiantes hablan de cuentos que conocen.
sel social-lesson = Los estudiantes cuentan qué pasó y cómo se sintieron.
[area/comprehension]
read_aloud story = El grupo habla de qué pasa en el cuento y por qué.
literacy ela-block reading_group guided-reading book-club win intervention = Los estudiantes leen y contestan preguntas sobre el texto.
independent_reading silent-reading = Los estudiantes leen por su cuenta y pueden decir qué entendieron.
science science-block lab social_studies history-block health health-class = Los estudiantes contestan preguntas sobre lo que leen y oyen.
math math-block = Los estudiantes leen problemas y dicen qué se pregunta.
buddies = Los compañeros leen juntos y lo comentan.
class_meeting greeting calendar carpet = Se le hacen preguntas al grupo.
world_language language-class = Los estudiantes hacen y contestan preguntas en el idioma que aprenden.
debate seminar argument = Los estudiantes respaldan con el texto lo que dicen.
writing writing-block essay journal = Los estudiantes escriben sobre lo que leyeron.
library library-visit = Los estudiantes miran libros y hablan de ellos.
sharing show-tell speeches = Los estudiantes escuchan y contestan preguntas.
lecture = La maestra o el maestro explica y hace preguntas.
[area/receptive_language]
listening-games = Los estudiantes escuchan y muestran o dicen lo que oyeron.
intercom = Se leen los anuncios a toda la escuela.
farm = Se les dice a los estudiantes, paso a paso, qué necesitan los animales.
loom = Se les enseña a tejer paso a paso a los estudiantes.
pe gym motor-room movement_break brain-break dance organized-games = Los estudiantes siguen las instrucciones.
science science-block lab = Los estudiantes siguen los pasos de un experimento.
math math-block = Los estudiantes siguen paso a paso la explicación.
class_meeting greeting calendar carpet = La maestra o el maestro le da indicaciones al grupo.
read_aloud story = El grupo escucha un cuento y contesta.
literacy ela-block reading_group guided-reading social_studies history-block writing writing-block phonics phonics-lesson = Antes de empezar, la maestra o el maestro da indicaciones.
art art-class crafts = Los estudiantes siguen indicaciones paso a paso.
cooking daily-living = Los estudiantes siguen una receta o lista paso a paso.
centers stations table-group = Cada mesa tiene sus indicaciones.
music song music-class = Los estudiantes siguen las indicaciones de las canciones.
transition clean-up hall-walk lining-up arrival arrival-time dismissal dismissal-time pack-up = La maestra o el maestro dice qué sigue.
computer computers coding shop-class = Los estudiantes siguen indicaciones paso a paso.
vocational job-site work-skills recycling garden coffee-cart = A los estudiantes se les explica el trabajo paso a paso.
independent_work task-boxes bell-work seatwork study_hall homework = Los estudiantes siguen indicaciones escritas o con dibujos.
free_play choice blocks = En el juego, adultos y amigos dicen qué tomar, dar o hacer.
group_work project = Los compañeros se dicen qué hacer.
snack lunch snack-time lunch-time breakfast = A los estudiantes se les dice qué tomar y dónde ponerlo.
[area/phonological]
phonics phonics-lesson spelling = El grupo trabaja los sonidos de las palabras.
literacy ela-block reading_group guided-reading intervention win table-group = Los estudiantes identifican los sonidos de las palabras al leer y escribir.
writing writing-block journal = Al escribir, los estudiantes se fijan en los sonidos.
read_aloud story song music = Hay rimas y sonidos que se repiten.
centers stations = En algunas mesas se trabaja con palabras y letras.
world_language language-class = Los estudiantes oyen y dicen los sonidos de palabras nuevas.
class_meeting greeting calendar carpet = El grupo canta y juega con nombres, letras y sonidos.
[area/ball_skills]
pe gym organized-games soccer = Los estudiantes usan pelotas en ejercicios y juegos.
recess playground = Los estudiantes juegan con pelotas.
[area/balance]
movement_break brain-break motor-room dance = En los movimientos, los estudiantes se estiran, se agachan y guardan el equilibrio.
[area/stairs]
drama assembly assembly-time = Los estudiantes suben a su lugar y vuelven a bajar.
arrival arrival-time dismissal dismissal-time = Los estudiantes entran o salen del edificio.
[area/positioning]
band music music-class = Los estudiantes se sientan o se paran derechos para cantar y tocar.
floor-positions = Los estudiantes cambian de posición en colchonetas, cuñas y rodillos.
literacy ela-block social_studies history-block science-block math math-block writing writing-block phonics handwriting independent_work bell-work seatwork = Los estudiantes trabajan sentados o de pie en su lugar.
lunch lunch-time breakfast breakfast-time snack snack-time family-style = Los estudiantes pasan toda la comida sentados a la mesa.
class_meeting greeting calendar carpet song read_aloud story = El grupo pasa un rato en su lugar, sentado o de pie.
art art-class crafts lab science = Los estudiantes trabajan en una mesa, sentados o de pie.
computer computers keyboarding = Los estudiantes trabajan un buen rato ante una pantalla.
centers stations table-group fine-motor = Los estudiantes trabajan en mesas, sentados o de pie.
vocational job-site work-skills dishes laundry coffee-cart = Los estudiantes trabajan de pie un buen rato.
assembly assembly-time service = Todos pasan un buen rato en su lugar.
independent_reading silent-reading reading_group guided-reading = Los estudiantes leen un buen rato en un mismo lugar.
rest rest-time = Los estudiantes pasan un rato tranquilos, acostados o sentados.
stander = Los estudiantes usan el bipedestador o cambian de posición.
free_play choice blocks = Los estudiantes juegan en el piso o en la mesa.
toileting_hygiene bathroom = Los estudiantes van al baño.
arrival unpack lockers pack-up dismissal = Los estudiantes se agachan, se estiran y toman sus cosas de pie.
[area/carrying]
science science-block lab = Los estudiantes traen y guardan materiales.
art art-class = Los estudiantes traen y guardan materiales.
lunch lunch-time breakfast breakfast-time snack snack-time = Los estudiantes llevan su comida a la mesa.
pe gym = Los estudiantes llevan y guardan el equipo.
work-skills coffee-cart school-store dishes = En sus trabajos, los estudiantes cargan y mueven cosas.
recess playground = Los estudiantes sacan y meten pelotas y otro material.
[area/handwriting/older]
writing writing-block essay argument journal = Los estudiantes escriben buena parte de este tiempo.
[push-cart]
stack-chairs = Los estudiantes levantan y apilan las sillas.
sledding = Los estudiantes suben la loma nevada jalando su trineo.
farm = Los estudiantes llevan alimento, agua y herramientas.
recess playground = Afuera hay espacio para empujar, jalar y cargar cosas.
delivery recycling coffee-cart vocational job-site laundry = Los estudiantes empujan carritos y llevan cosas.
library library-visit = Los estudiantes mueven libros y los devuelven a su lugar.
grocery outing cbi = Los estudiantes empujan carritos por la tienda.
transition hall-walk class_change passing-period = Los estudiantes llevan cosas por el pasillo.
pe gym motor-room = Los estudiantes empujan, jalan y cargan el equipo.
garden = Los estudiantes mueven tierra, plantas y herramientas.
dismissal pack-up clean-up = Los estudiantes apilan sillas y regresan las cosas a su lugar.
[grooming/older]
pe gym = Los estudiantes se asean y se cambian después de la clase.
[tolerate-teeth]
teeth = Es momento de cepillarse los dientes.
[push-cart/older]
work-skills = Los estudiantes empujan carritos y llevan cosas.
[lab-report]
lab science science-block = Los estudiantes escriben informes de laboratorio.
[bag-search]
arrival arrival-time coats-bags unpack = Al llegar se revisan las mochilas y los bolsillos.
[choose-book]
library library-visit = Los estudiantes escogen un libro.
[elevator]
unload = Los estudiantes van del autobús a su salón.
class_change passing-period transition hall-walk stairs-way = Los estudiantes cambian de piso.
arrival dismissal = Los estudiantes suben o bajan de piso.
[classroom-tools/older]
math math-block = Los estudiantes miden y trazan con regla, compás y transportador.
[low-vision]
tech-check = Los estudiantes preparan los aparatos que usan en clase.
[both-hands/older]
math math-block = Una mano sostiene la regla o el papel mientras la otra traza.
[rules]
children = estudiantes niños
[assume]
spanish = se habla español en ese momento
french = se habla francés en ese momento
`;
