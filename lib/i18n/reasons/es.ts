/**
 * What reasons are said with in Spanish; for the sections see en.ts. Written in Spanish, not translated: the same deeds
 * and moments, in the words of a school.
 */
export const REASONS_ES = `
[write-name]
writing writing-block journal = Los estudiantes escriben a mano su nombre y sus oraciones, así que se nota el tamaño de la letra.
sign-in = Al llegar, cada estudiante anota su nombre en la lista.
arrival = Al entrar, cada quien pone su nombre en la primera hoja del día.
bell-work = Cada quien pone su nombre en el trabajo de la mañana.
art = Cada quien firma su obra.
computer keyboarding computers = Hay que escribir el nombre de usuario para entrar.
handwriting handwriting-lesson = La clase practica la forma de las letras, y el nombre propio es buen lugar para usarlas.
lessons centers = Cada hoja de trabajo lleva el nombre.
[form-letters]
handwriting handwriting-lesson phonics-lesson = La clase practica el trazo de las letras con un modelo a la vista.
phonics spelling = Los estudiantes escriben las letras y palabras que están aprendiendo.
writing writing-block journal = Al escribir se trazan letras todo el tiempo.
sign-in = Al anotarse, cada quien traza las letras de su nombre.
art = Los estudiantes escriben su nombre y el título de su obra.
centers stations = En los centros hay papel y letras para escribir en grupos pequeños.
class_meeting = La clase escribe junta la fecha o el mensaje del día.
lessons = Cada respuesta por escrito pide trazar letras.
[write-numbers]
math math-block = En casi todas las hojas hay que escribir números y operaciones.
science lab = Los estudiantes anotan medidas.
handwriting = La clase practica el trazo de letras y números.
calendar = La clase escribe la fecha y cuenta los días.
centers independent_work = Los estudiantes escriben números en hojas de conteo y de matemáticas.
[legible-writing]
writing writing-block journal = Se escriben varios renglones a mano, así que se notan el tamaño y los espacios.
handwriting handwriting-lesson = La clase practica cómo acomodar las letras en el renglón.
literacy ela-block reading_group = Los estudiantes escriben respuestas que otra persona tiene que leer.
phonics spelling = Se escriben palabras y oraciones en papel con renglones.
math = Para resolver bien, los números tienen que quedar claros y en su lugar.
sign-in = Al anotarse hay que escribir el nombre en poco espacio.
study_hall homework independent_work bell-work = Los estudiantes escriben trabajos que el maestro va a leer.
lessons = Los estudiantes contestan a mano y el maestro tiene que poder leerlo.
[write-sentences]
coding = Los estudiantes hacen programas. Pregunte si también escriben textos.
yearbook = Los estudiantes escriben pies de foto y textos cortos para el anuario.
essay = Los estudiantes planean, redactan y corrigen un ensayo.
argument = Los estudiantes escriben lo que piensan, con razones y pruebas.
writing writing-block = Los estudiantes planean y escriben sus propias oraciones y cuentos.
journal = Los estudiantes escriben en su diario con sus propias palabras.
literacy ela-block = Los estudiantes escriben respuestas y párrafos sobre lo que leen.
reading_group = El grupo escribe sobre lo que leyó.
phonics spelling = Los estudiantes escriben las palabras y oraciones que dicta el maestro.
handwriting = Los estudiantes escriben palabras y oraciones con su mejor letra.
science lab = Los estudiantes escriben qué hicieron y qué encontraron.
social_studies history-block = Los estudiantes escriben sobre lo que aprenden.
bell-work independent_work = Los estudiantes se ponen a escribir por su cuenta.
study_hall homework = Los estudiantes redactan sus tareas.
centers stations = Escribir es una de las cosas que hacen los grupos pequeños.
art = Los estudiantes escriben el título y una oración sobre su obra.
computer computers keyboarding = Los estudiantes escriben en la computadora.
lessons = Los estudiantes contestan por escrito con sus palabras.
[copy-text]
writing handwriting handwriting-lesson = Los estudiantes copian palabras y oraciones de un modelo.
phonics spelling = Los estudiantes copian palabras del pizarrón o de una lista.
bell-work = Los estudiantes copian del pizarrón la fecha y la primera actividad.
planner advisory = Los estudiantes copian en la agenda lo que hay que entregar.
lecture = Los estudiantes copian las ideas principales del pizarrón o de la pantalla.
lessons = Hay palabras, números o instrucciones que copiar del pizarrón.
[take-notes]
lecture = Los estudiantes toman apuntes mientras el maestro explica.
social_studies science literacy history-block science-block ela-block health world_language = Los estudiantes anotan lo principal de lo que explica el maestro.
lessons = Los estudiantes anotan lo que tienen que recordar.
[record-data]
lab science science-block = Los estudiantes anotan lo que observan y rotulan dibujos.
math = Los estudiantes llenan tablas y muestran cómo resolvieron.
vocational job-site = En el trabajo se llenan listas y registros.
garden = Los estudiantes anotan qué sembraron y cómo crece.
art = Los estudiantes hacen bocetos y les ponen nombres.
lessons = Los estudiantes llenan cuadros y hojas de trabajo.
[pencil-grasp]
handwriting writing handwriting-lesson writing-block journal = Casi todo el tiempo se trabaja con el lápiz en la mano.
art art-class = Los estudiantes dibujan, colorean y pintan.
centers stations = Hay mesas para dibujar y colorear.
sign-in = Cada quien toma un lápiz o marcador y se anota.
class_meeting = Los estudiantes pasan a escribir o dibujar en el pizarrón.
math phonics literacy independent_work bell-work = Se trabaja con lápiz y papel.
[draw-shapes]
art art-class = Los estudiantes dibujan líneas, formas y figuras.
centers stations choice free_play = Hay una mesa con papel y crayones para dibujar.
handwriting handwriting-lesson = La clase practica los trazos con los que se forman las letras.
math = Los estudiantes dibujan figuras y representan problemas.
writing = Los más chicos dibujan la escena de su cuento.
phonics = Los estudiantes repasan y trazan la forma de las letras.
sign-in arrival bell-work = Al llegar, los estudiantes dibujan o trazan en su mesa.
class_meeting = Los estudiantes pasan a dibujar en el pizarrón o en una tarjeta.
[scissors]
crafts = En las mesas se recorta, se pega y se modela.
art art-class = Los estudiantes recortan papel para sus trabajos.
centers stations = Grupos pequeños trabajan en mesas, donde se puede recortar y pegar.
shop-class = Los estudiantes cortan material sobre una línea.
science lab = Los estudiantes recortan piezas para modelos y cuadernos.
math = Los estudiantes recortan figuras y tarjetas.
writing phonics literacy = Los estudiantes recortan palabras y dibujos para pegarlos.
social_studies = Los estudiantes recortan mapas, líneas de tiempo y partes de proyectos.
free_play choice = Hay tijeras y papel para quien los elija.
group_work project = Los estudiantes recortan partes del proyecto del grupo.
handwriting = Los estudiantes usan herramientas pequeñas que fortalecen la mano.
[classroom-tools]
crafts = En las mesas se recorta, se pega y se modela.
art art-class = Los estudiantes usan pegamento, pinceles y otras herramientas.
math = Los estudiantes miden con regla y trazan con instrumentos.
science lab = Los estudiantes manejan instrumentos y miden.
shop-class = Los estudiantes hacen un proyecto con herramientas de mano.
vocational job-site = El trabajo se hace con herramientas y materiales.
centers stations = En las mesas se usan pegamento, cinta y herramientas pequeñas.
music band = Los estudiantes tocan instrumentos con las dos manos.
group_work project = Los estudiantes arman un proyecto con pegamento, cinta y herramientas.
[knead-shape]
crafts = En las mesas se recorta, se pega y se modela.
clay art = Los estudiantes amasan y modelan barro.
cooking = Los estudiantes estiran y amasan la masa.
sensory-table centers stations free_play choice = Hay masa y otros materiales para apretar y modelar.
[type-text]
keyboarding = La clase practica mecanografía.
computer computers = Los estudiantes escriben en el teclado.
writing writing-block journal = Los borradores se pueden escribir en la computadora.
literacy ela-block = Los estudiantes teclean respuestas y ensayos.
social_studies science = Los estudiantes teclean informes y respuestas.
study_hall homework = Los estudiantes hacen tareas en la computadora.
vocational job-site = En el trabajo se capturan datos en la computadora.
independent_work = El trabajo individual se puede hacer con teclado.
math = Parte de la práctica de matemáticas se hace en la computadora.
[log-in]
computer computers keyboarding = Para empezar hay que entrar con usuario y contraseña.
arrival bell-work = Los estudiantes abren su computadora para la primera actividad.
math literacy writing science intervention win = Los estudiantes entran al programa de la clase.
study_hall advisory = Los estudiantes entran a ver sus calificaciones y tareas.
[writing-technology]
essay = Los estudiantes planean, redactan y corrigen un ensayo, a mano o en computadora.
literacy ela-block = Los estudiantes leen y escriben textos, en papel o en computadora.
writing writing-block = Se redactan textos, y se puede usar el predictor de palabras o el dictado por voz.
computer computers keyboarding = Se trabaja con programas y herramientas en pantalla.
study_hall homework = Hay tareas por escrito, y cada quien puede usar sus herramientas.
social_studies science history-block = Se lee y se escribe bastante, y cada quien puede usar sus herramientas.
lessons = Hay trabajo por escrito, y cada quien puede usar sus herramientas.
[build]
beading = Los estudiantes ensartan cuentas en hilo, alambre o aguja.
blocks = Los niños construyen con bloques y piezas pequeñas.
free_play choice = Hay bloques y rompecabezas para armar.
centers stations = En las mesas hay rompecabezas, cuentas y bloques.
math = Los estudiantes arman figuras y patrones con piezas.
lab science = Los estudiantes arman modelos.
independent_work task-boxes = Los estudiantes arman tareas de piezas pequeñas.
arrival bell-work = Mientras llega la clase hay juegos de mesa y rompecabezas.
vocational job-site shop-class = Los estudiantes ensamblan piezas.
computer computers = Los estudiantes unen piezas en la pantalla.
[grasp-release]
beading = Los estudiantes toman cuentas pequeñas y las colocan.
recycling = Los estudiantes toman latas y botellas y las sueltan en el bote.
vocational job-site delivery = Los estudiantes toman cosas y las dejan en su lugar.
centers stations free_play choice = Hay juguetes y piezas pequeñas que tomar y dejar.
math = Los estudiantes manejan fichas y monedas.
task-boxes independent_work = Los estudiantes clasifican objetos pequeños en recipientes.
snack lunch breakfast = Los estudiantes toman trozos pequeños de comida.
sensory-table = Los niños recogen, sacan y sueltan cosas pequeñas.
cooking daily-living = Los estudiantes toman y dejan ingredientes y utensilios.
art = Los estudiantes toman piezas pequeñas y las colocan.
music = Los estudiantes toman, sostienen y pasan instrumentos.
[both-hands]
beading = Una mano sostiene el hilo y la otra pone las cuentas.
science lab = Los estudiantes sostienen y manejan materiales con las dos manos.
crafts = En las mesas se recorta, se pega y se modela.
art shop-class = Una mano trabaja y la otra sujeta el papel o el material.
cooking daily-living = Una mano sujeta el tazón o la comida y la otra trabaja.
music band = Los estudiantes tocan instrumentos con las dos manos.
snack lunch breakfast = Para abrir la comida, una mano sujeta y la otra jala.
centers stations blocks free_play choice = Con juguetes y tareas de mesa, una mano sujeta y la otra trabaja.
vocational job-site recycling laundry = Las tareas piden las dos manos.
writing handwriting = Una mano escribe y la otra sujeta el papel.
pe = Con pelotas y equipo se usan las dos manos.
[find-on-page]
math = Hay que encontrar números y problemas en una página llena.
literacy reading_group guided-reading = Los estudiantes siguen el texto mientras lee el grupo.
intervention win = Un grupo pequeño lee con el maestro, renglón por renglón.
independent_reading silent-reading = Los estudiantes siguen los renglones por su cuenta.
phonics spelling = Los estudiantes buscan y siguen letras y palabras en fila.
science social_studies = Los estudiantes buscan datos en tablas, mapas y textos.
library library-visit = Los estudiantes buscan un libro en los estantes.
writing = Los estudiantes miran del modelo a su hoja y de vuelta.
computer computers keyboarding = Los estudiantes buscan letras en el teclado y cosas en la pantalla.
read_aloud = Los estudiantes miran los dibujos y siguen la página.
music band = Los estudiantes siguen notas y letra en una página.
vocational job-site = Los estudiantes siguen listas y etiquetas.
grocery school-store = Hay que buscar un producto entre muchos.
class_change = Los estudiantes buscan el salón y el número que les toca.
[line-up-numbers]
math math-block = Se resuelve en columnas, y las cifras tienen que quedar alineadas.
[low-vision]
beading = Hay que mirar de cerca cuentas pequeñas y dónde van.
science lab = Hay que mirar de cerca cosas pequeñas.
math literacy reading_group independent_reading social_studies writing = Hay texto que leer en papel, en el pizarrón o en pantalla.
library = Los estudiantes buscan y leen libros.
lessons = Hay texto que leer en papel y en el pizarrón.
[open-packages]
lunch breakfast snack lunch-time snack-time breakfast-time = Los estudiantes abren sus propios envases, bolsas y recipientes.
family-style = La comida llega a la mesa en recipientes que los niños abren.
cooking daily-living = Los estudiantes abren paquetes y frascos de ingredientes.
[use-utensils]
lunch breakfast lunch-time breakfast-time family-style = Los estudiantes usan cubiertos para comer.
snack snack-time = Algunas meriendas se comen con cuchara o se untan con cuchillo.
cooking daily-living = Los estudiantes untan, cortan y revuelven.
[drink]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Los estudiantes toman algo con la comida.
[chew-taste]
lunch breakfast snack lunch-time breakfast-time snack-time family-style = Los estudiantes se sientan a comer.
cooking daily-living = Los estudiantes prueban lo que preparan.
[pour-serve]
lab science science-block = En los experimentos hay que medir y verter.
art = Los estudiantes sirven agua y pintura.
sensory-table centers choice = Hay agua o arena para recoger y verter.
garden = Los estudiantes riegan plantas y llenan macetas.
family-style = Los niños pasan los tazones y se sirven.
breakfast snack lunch = Cada quien toma su comida y su bebida.
cooking daily-living = Los estudiantes sirven lo que preparan.
coffee-cart = Los estudiantes sirven bebidas y las entregan.
[tidy-after-meal]
lunch breakfast snack lunch-time snack-time breakfast-time family-style = Al terminar de comer, cada quien recoge su lugar.
cooking daily-living = Después de cocinar y comer, los estudiantes recogen.
[eat]
lunch breakfast snack lunch-time snack-time breakfast-time family-style = Los estudiantes se sientan a comer.
cooking daily-living = Los estudiantes comen lo que prepararon.
restaurant = El grupo come fuera de la escuela.
[coat]
off-hooks = Aquí los estudiantes se quitan el abrigo, y al salir se lo vuelven a poner.
coats-bags = Los estudiantes se ponen o se quitan abrigos y chamarras, con su cierre.
arrival unpack = Los estudiantes se quitan el abrigo y lo cuelgan.
dismissal pack-up bus = Los estudiantes se ponen el abrigo para irse a casa.
recess playground = Los estudiantes se abrigan para salir y se quitan el abrigo al volver.
transition = La clase se abriga cuando sale.
lunch = Quien sale después de comer se pone el abrigo.
pe = Los estudiantes se quitan chaquetas y suéteres antes de moverse.
[shoes]
off-hooks = Aquí los estudiantes se quitan las botas o los zapatos, y al salir se los vuelven a poner.
rest-time = Los niños se quitan los zapatos para descansar y luego se los ponen.
arrival unpack = Los estudiantes se cambian de zapatos o botas al entrar.
dismissal pack-up = Los estudiantes se ponen zapatos o botas para irse.
pe gym swim motor-room = Para la clase hacen falta zapatos adecuados, bien puestos y amarrados.
transition hall-walk = La clase se pone zapatos o botas para salir.
recess playground = Los estudiantes se ponen botas o se amarran los zapatos para salir.
rest rest-time = Los niños se quitan los zapatos para descansar y luego se los ponen.
dance = Los estudiantes se ponen los zapatos de baile.
[fasteners]
coats-bags = Los estudiantes se ponen o se quitan abrigos y chamarras.
vocational job-site dishes cooking = Antes de empezar hay que ponerse el uniforme o el delantal.
arrival unpack = Los estudiantes se desabrochan el abrigo al entrar.
dismissal pack-up = Los estudiantes se abrochan el abrigo para irse.
recess = Los estudiantes se abrochan el abrigo antes de salir.
toileting_hygiene bathroom = Hay que desabrochar y abrochar la ropa.
pe swim = Los estudiantes se cambian de ropa, con botones y broches.
dramatic-play free_play = Hay disfraces que ponerse y abrochar.
art = Los estudiantes se ponen delantal o bata.
[change-clothes]
pe gym swim fitness = Los estudiantes se cambian de ropa antes y después de la clase.
art cooking = Los estudiantes se ponen bata o delantal.
vocational job-site = Para trabajar hay que ponerse camisa, delantal o uniforme.
dramatic-play = Hay disfraces que ponerse.
arrival dismissal = Quien lo necesita se pone ropa seca o ropa para salir.
[outdoor-gear]
off-hooks = Aquí los estudiantes se quitan el abrigo, las botas y los guantes, y al salir se los vuelven a poner.
coats-bags = Los estudiantes se ponen o se quitan gorro, guantes y abrigo.
lab science shop-class = Los estudiantes se ponen lentes y otro equipo de protección.
recess playground = Los estudiantes se ponen gorro, guantes y botas para salir.
dismissal arrival pack-up unpack = Los estudiantes se ponen o se quitan gorro, guantes y botas.
bikes = Para andar en bicicleta hay que ponerse el casco.
[use-toilet]
toileting_hygiene bathroom = Los estudiantes van al baño, se arreglan la ropa y se lavan las manos.
swim = Antes y después de la alberca los estudiantes van al baño y se cambian.
arrival rest = La clase pasa al baño más o menos a esta hora.
snack = La clase pasa al baño cerca de la hora de la merienda.
[wash-hands]
bathroom = Los estudiantes van al baño, se arreglan la ropa y se lavan y secan las manos.
toileting_hygiene hand-wash bathroom = Los estudiantes se lavan y se secan las manos.
snack lunch breakfast snack-time lunch-time breakfast-time = Los estudiantes se lavan las manos antes de comer.
art clay = Los estudiantes se lavan después de ensuciarse las manos.
cooking daily-living = Los estudiantes se lavan las manos antes de tocar la comida.
arrival = Los estudiantes se lavan las manos al entrar.
garden = Los estudiantes se lavan después de trabajar con la tierra.
[brush-teeth]
teeth toileting_hygiene = Los estudiantes se cepillan los dientes.
breakfast lunch = Después de comer toca cepillarse los dientes.
daily-living life_skills = Los estudiantes aprenden y practican el cuidado personal.
[grooming]
toileting_hygiene bathroom = Los estudiantes se asean frente al lavabo y el espejo.
daily-living life_skills = Los estudiantes aprenden y practican el cuidado personal.
pe swim = Los estudiantes se asean al cambiarse.
health health-class = La clase aprende sobre higiene y salud.
arrival = Los estudiantes se arreglan para el día.
[unpack]
off-hooks = Los estudiantes se quitan el abrigo y cuelgan sus cosas.
coats-bags = Los estudiantes se ocupan de sus mochilas y abrigos.
arrival unpack bell-work sign-in = Los estudiantes vacían la mochila y cuelgan sus cosas.
class_change lockers = Los estudiantes guardan sus cosas en el casillero.
breakfast = Antes de sentarse a desayunar, los estudiantes guardan sus cosas.
recess = Al volver, los estudiantes cuelgan el abrigo.
lunch = Los estudiantes sacan su lonchera y la devuelven a su lugar.
dismissal = Los estudiantes descuelgan sus cosas y las meten en la mochila.
tech-check = Los estudiantes sacan sus cosas y preparan su equipo.
[pack-up]
coats-bags = Los estudiantes se ocupan de sus mochilas y abrigos.
dismissal pack-up bus planner = Los estudiantes guardan lo que se llevan a casa.
class_change lockers passing-period = Los estudiantes juntan lo que necesitan para la siguiente clase.
advisory study_hall homework = Los estudiantes revisan que tienen lo que necesitan.
transition clean-up = Los estudiantes guardan sus cosas antes de la siguiente actividad.
arrival = Los estudiantes sacan y acomodan lo que traen en la mochila.
[locker]
advisory advisory-time = Antes o después, los estudiantes pasan a su casillero.
class_change lockers passing-period = Entre clases, los estudiantes abren el casillero y sacan sus libros.
arrival dismissal = Los estudiantes pasan a su casillero al llegar y al irse.
pe = Los estudiantes usan casilleros al cambiarse.
[have-materials]
class_change lockers = Los estudiantes toman lo que necesitan para la siguiente clase.
arrival unpack bell-work = Los estudiantes sacan los materiales del día.
advisory planner = Los estudiantes revisan qué necesitan ese día.
art music band = Los estudiantes sacan sus materiales y los devuelven.
lessons = Hay que tener a la mano el libro, el papel y el lápiz.
[use-planner]
planner = Los estudiantes anotan lo que tienen que entregar.
advisory advisory-time = Los estudiantes ven qué hay que entregar y lo anotan.
study_hall homework = Los estudiantes revisan qué tienen pendiente y lo trabajan.
dismissal = Los estudiantes anotan la tarea y guardan lo que necesitan para hacerla.
class_meeting bell-work arrival = Los estudiantes repasan el día y lo que hay que entregar.
lessons = Se deja tarea y se anota.
[turn-in-work]
intervention win = Los estudiantes pueden ponerse al corriente con lo que les falta.
arrival unpack bell-work = Al llegar, los estudiantes entregan la tarea.
advisory study_hall homework = Los estudiantes se ponen al día y entregan lo que les falta.
dismissal = Los estudiantes revisan qué terminaron y qué va a casa.
lessons = Los estudiantes entregan su trabajo.
[start-work]
seatwork = Los estudiantes empiezan solos el trabajo en su lugar.
bell-work = Se espera que cada quien empiece solo en cuanto llega.
independent_work task-boxes = Cada quien empieza su trabajo por su cuenta.
writing writing-block journal = Hay que empezar la página sin ayuda.
math literacy = Después de la explicación, cada quien empieza su trabajo.
study_hall homework = Los estudiantes eligen una tarea y se ponen a hacerla.
arrival = Al llegar hay una primera actividad que empezar.
lessons = En cada clase hay un momento en que cada quien empieza su trabajo.
[plan-steps]
essay = Los estudiantes planean el ensayo antes de redactarlo.
study_hall homework = Los estudiantes deciden qué hacer primero y cuánto les va a tomar.
planner advisory advisory-time = Los estudiantes ven lo que viene y lo planean.
group_work project = Un proyecto se tiene que dividir en pasos y fechas.
writing writing-block = Antes de escribir, los estudiantes planean su texto.
science lab = Los estudiantes planean los pasos de un experimento.
social_studies history-block literacy ela-block = Los trabajos largos se planean por pasos.
cooking daily-living = Los estudiantes siguen una receta y prevén lo que sigue.
vocational job-site = En el trabajo hay que planear el orden de las tareas.
art shop-class = Una pieza se planea y se hace por pasos.
math = Los problemas largos se resuelven por pasos.
computer = Los estudiantes planean lo que van a hacer y lo hacen por pasos.
independent_work = Cada quien planea el orden de su trabajo.
[check-own-work]
essay = Los estudiantes releen y corrigen lo que redactaron.
writing writing-block = Los estudiantes releen y corrigen sus borradores.
math = Los estudiantes comprueban sus respuestas.
literacy ela-block = Los estudiantes vuelven a revisar sus respuestas.
study_hall homework = Los estudiantes revisan lo que van a entregar.
vocational job-site = En el trabajo hay que revisar antes de seguir.
advisory planner = Los estudiantes revisan sus calificaciones y tareas.
independent_work task-boxes = Cada quien revisa su trabajo antes de darlo por terminado.
phonics spelling handwriting = Los estudiantes revisan las palabras que escribieron.
lessons = Los estudiantes revisan su trabajo antes de entregarlo.
[organize-things]
planner advisory study_hall = Los estudiantes ordenan papeles, carpetas y tareas.
class_change lockers = Los estudiantes guardan libros y carpetas en el casillero.
dismissal pack-up = Los estudiantes separan lo que va a casa y lo que se queda.
clean-up = Los estudiantes vacían y ordenan su escritorio.
arrival unpack = Al desempacar, los estudiantes ordenan carpetas y papeles.
science art = Los estudiantes preparan los materiales y los guardan.
independent_work bell-work = Cada quien saca y guarda lo que usa.
[finish-work]
seatwork = Los estudiantes hacen solos el trabajo en su lugar.
independent_work task-boxes = Cada quien hace sus tareas hasta el final por su cuenta.
study_hall homework = Los estudiantes terminan tareas.
vocational job-site recycling delivery laundry = El trabajo se hace por pasos, hasta el final.
centers stations = En cada estación hay algo que terminar antes de rotar.
dismissal clean-up = Hay una lista de cosas que hacer antes de irse.
arrival = Hay una lista de cosas que hacer al llegar.
art = Los estudiantes trabajan en una obra hasta terminarla.
cooking daily-living = Los estudiantes siguen los pasos hasta el final.
lessons = Hay un trabajo que terminar antes de que acabe la clase.
[use-schedule]
arrival class_meeting = La clase ve qué toca hoy y en qué orden.
transition centers stations = Los estudiantes pasan a lo que sigue.
independent_work task-boxes = Los estudiantes hacen una tarea tras otra en un orden fijo.
class_change = Los estudiantes revisan a dónde les toca ir.
free_play choice = Los niños eligen, y paran cuando se acaba el tiempo.
lessons = Los estudiantes pasan de una parte de la clase a la otra.
[sensory-tools]
motor-room = Hay espacio y equipo para moverse y hacer fuerza.
assembly assembly-time = Hay ruido y mucha gente, así que cada quien necesita una manera de manejarlo.
lunch lunch-time = Hay ruido y mucha gente, así que cada quien necesita una manera de manejarlo.
music band dance = Hay bastante ruido, así que cada quien necesita una manera de manejarlo.
pe gym = En el gimnasio hay ruido y movimiento, y cada quien necesita una manera de mantener la calma.
class_meeting carpet = La clase se sienta muy junta y tiene que escuchar.
transition class_change = En los pasillos hay ruido y mucha gente.
rest rest-time = La clase está quieta y en silencio un rato.
lessons read_aloud = La clase trabaja un buen rato entre los ruidos del salón.
[movement-break]
brain-break movement_break motor-room = Toda la clase se levanta y se mueve antes de volver al trabajo.
class_meeting carpet = La clase pasa un rato sentada, y moverse antes o después ayuda.
lessons = La clase pasa un rato sentada trabajando, y una pausa para moverse viene bien.
transition = La clase ya está de pie y en movimiento.
recess playground = Los estudiantes pueden correr, trepar y empujar.
sensory-table = Hay materiales para escarbar, verter y apretar.
arrival = Los estudiantes se preparan para el día.
[rate-own-state]
class_meeting greeting = Los estudiantes dicen cómo llegan y cómo están.
social-lesson sel = La clase habla de emociones y energía y de qué hacer con ellas.
arrival bell-work = Cada quien llega con distinta energía y se acomoda.
movement_break brain-break = Los estudiantes sienten cómo los cambia el movimiento.
transition recess = Se pasa de la actividad a la calma, o al revés.
advisory = Los estudiantes cuentan cómo va su día.
lessons = Hay que darse cuenta de cuándo hace falta una pausa y tomarla.
[tolerate-input]
teeth = Hay que aguantar el cepillo y la pasta en la boca.
dishes = Las manos se mojan y se engrasan.
vocational job-site outing cbi = Hay ruidos, olores y cosas nuevas que tocar.
arrival = Hay mucha gente, sonidos y cosas a las que acostumbrarse.
art clay = La pintura, el pegamento y el barro se quedan en las manos.
lunch = Hay ruido, mucha gente y muchas comidas y olores.
assembly assembly-time music = Hay ruido y mucha gente.
sensory-table = Los niños meten las manos en arena, agua y otros materiales.
cooking = Al cocinar se tocan y se huelen alimentos.
pe recess = Hay ruido y los compañeros se acercan mucho.
garden = Los estudiantes meten las manos en la tierra.
centers stations = En algunas mesas hay materiales que ensucian las manos.
transition class_change = En los pasillos hay ruido y mucha gente.
swim = Hay agua, ruido y ropa mojada.
toileting_hygiene hand-wash = Se sienten el agua y el jabón.
[sit-with-group]
rest = La clase está quieta y en silencio un rato.
centers stations group_work = Un grupo pequeño se sienta junto en una mesa.
class_meeting carpet greeting calendar song = La clase pasa un rato sentada junta.
read_aloud story = La clase se sienta junta a escuchar un libro.
assembly assembly-time = Toda la escuela se sienta junta.
reading_group = Un grupo pequeño se sienta con el maestro.
lessons = La clase trabaja sentada y junta.
music music-class = La clase se sienta y se mueve como grupo.
[cope]
restorative = Los estudiantes hablan de lo que salió mal y se escuchan.
sel social-lesson = La clase aprende y prueba maneras de calmarse.
math math-block = Hay problemas difíciles, que pueden frustrar.
literacy ela-block reading_group independent_reading = Un texto largo o difícil puede frustrar.
writing writing-block = Escribir cuesta trabajo y puede frustrar.
recess playground organized-games pe gym board-games = En los juegos se gana y se pierde, y no todos están de acuerdo con las reglas.
class_meeting greeting = Hay que esperar y turnarse, y no siempre le toca a uno.
transition class_change = Hay que dejar una cosa y pasar a otra.
free_play choice dramatic-play blocks = Los juguetes se comparten y las torres se caen.
group_work project = Los compañeros no siempre están de acuerdo y tienen que arreglarse.
lunch = Hay ruido y mucha gente, y los planes pueden cambiar.
arrival = Los estudiantes se despiden de su familia y se acomodan.
dismissal = Es una hora de prisa y ruido, y los planes pueden cambiar.
advisory = Los estudiantes hablan de su semana y de lo que se les dificulta.
assembly assembly-time = Hay ruido y mucha gente, y no es un día como los demás.
vocational job-site = En el trabajo algo sale mal y hay que arreglarlo con calma.
lessons = A veces el trabajo cuesta y hay errores.
[name-feelings]
restorative = Los estudiantes dicen qué pasó, cómo se sintieron y cómo se puede reparar.
sel social-lesson = La clase habla de las emociones y les pone nombre.
class_meeting greeting = Cada quien dice cómo se siente.
read_aloud story literacy reading_group = La clase habla de cómo se sienten los personajes.
recess free_play = En el juego surgen emociones que se pueden nombrar ahí mismo.
advisory = Los estudiantes hablan de su semana y de cómo se sienten.
arrival = Al llegar, los estudiantes dicen cómo están.
health health-class = La clase habla de emociones y salud.
drama = Los estudiantes actúan lo que sienten los personajes.
[rate-problem]
restorative = Los estudiantes dicen qué pasó y cómo se puede reparar.
sel social-lesson = La clase habla de problemas y de qué tan grandes son.
recess playground organized-games = En los juegos surgen pequeños conflictos.
group_work = Los compañeros tienen que resolver desacuerdos.
class_meeting = La clase habla de problemas y de cómo resolverlos.
lunch free_play = Entre amigos surgen pequeños conflictos.
lessons = Al trabajar con otros surgen problemas.
[stay-on-task]
seatwork = Los estudiantes trabajan solos en su lugar por un buen rato.
independent_work task-boxes bell-work = Los estudiantes trabajan solos un buen rato.
math literacy writing science social_studies = Hay un buen rato de trabajo en el que hay que mantener la atención.
study_hall homework = Los estudiantes trabajan por su cuenta todo el periodo.
class_meeting carpet = La clase tiene que escuchar un buen rato.
read_aloud story = La clase escucha un cuento completo.
centers stations = Cada quien sigue en su tarea hasta que toca rotar.
vocational job-site = El trabajo dura todo el turno.
art = Los estudiantes pasan un buen rato en la misma obra.
reading_group = El grupo sigue la lectura mientras lee cada quien.
free_play choice = Los niños eligen una actividad y se quedan en ella.
intervention win phonics = El grupo trabaja paso a paso con el maestro.
lessons = Hay un rato de trabajo en el que hay que mantener la atención.
[listen-attentively]
free_play choice = Los niños se hablan y esperan respuesta.
centers stations = En los grupos pequeños se escuchan unos a otros y a un adulto.
class_meeting greeting carpet calendar = Los estudiantes escuchan al maestro y se escuchan entre sí.
read_aloud story = La clase escucha un cuento y mira los dibujos.
assembly assembly-time = Toda la escuela escucha a quien habla o se presenta.
sharing show-tell speeches = Los estudiantes escuchan a sus compañeros.
music music-class = Hay que escuchar el ritmo y esperar el turno.
reading_group = Los estudiantes escuchan mientras otros leen.
lessons lecture = Los estudiantes escuchan al maestro y a sus compañeros.
[line-up]
transition hall-walk = La clase se forma y camina junta.
recess playground = La clase se forma para salir y para entrar.
lunch lunch-time = La clase se forma para ir a comer.
dismissal pack-up bus = La clase se forma para irse.
specials pe music art library = La clase se forma y camina junta hasta allá.
toileting_hygiene = La clase hace fila para el baño.
arrival = Los estudiantes hacen fila y entran juntos.
[change-activity]
transition clean-up hall-walk = La clase deja una actividad y pasa a la siguiente.
class_change passing-period = Los estudiantes salen de una clase y van a otra.
centers stations = Los grupos rotan: cada quien deja lo que hace y pasa a otra mesa.
free_play choice = Hay que dejar de jugar cuando se acaba el tiempo.
recess playground = Hay que dejar de jugar y entrar.
arrival = Los estudiantes pasan de la casa o el autobús a la clase.
dismissal = Los estudiantes dejan lo que hacen y se preparan para irse.
specials art music pe computer library = La clase sale del salón y empieza algo nuevo.
lunch snack = La clase deja de trabajar y va a comer.
class_meeting = La clase se reúne en la alfombra desde otros lugares.
lessons = Se guarda una cosa y se saca la siguiente.
[follow-routine]
arrival unpack sign-in = Cada mañana, al llegar, se siguen los mismos pasos.
dismissal pack-up = Cada día, antes de irse, se siguen los mismos pasos.
transition clean-up = Cada vez que la clase cambia de actividad se siguen los mismos pasos.
toileting_hygiene = Cada vez se siguen los mismos pasos.
class_meeting = La reunión tiene las mismas partes todos los días.
snack lunch breakfast = Cada día se sirve, se come y se recoge en el mismo orden.
centers stations independent_work = Cada mesa o tarea tiene sus pasos.
lessons = La clase tiene sus reglas y sus pasos de siempre.
[clean-up]
clean-up transition = Los estudiantes guardan todo antes de la siguiente actividad.
dismissal pack-up = Los estudiantes recogen y suben las sillas antes de irse.
centers stations free_play choice = Al terminar, los estudiantes guardan los materiales.
art clay = Los estudiantes limpian su mesa después de trabajar.
snack lunch breakfast = Cada quien recoge su lugar.
cooking daily-living = Después de cocinar, los estudiantes limpian.
science lab = Después del experimento, los estudiantes limpian.
vocational job-site = Limpiar es parte del trabajo.
[cook]
cooking = Los estudiantes miden, mezclan y siguen una receta.
daily-living life_skills = Los estudiantes preparan comida y siguen pasos.
snack family-style = Los estudiantes ayudan a preparar y servir la comida.
[laundry]
laundry = Los estudiantes lavan, secan y doblan ropa.
daily-living life_skills = Los estudiantes hacen tareas de la casa, como lavar ropa.
vocational job-site = Doblar y separar es parte del trabajo.
[clean-rooms]
dishes = Los estudiantes tallan, lavan y apilan platos.
daily-living life_skills cooking = Los estudiantes limpian y hacen tareas de la casa.
vocational job-site = Limpiar es parte del trabajo.
clean-up dismissal = Antes de irse, los estudiantes limpian el salón.
snack lunch = Después de comer se limpian las mesas.
[garden]
garden = Los estudiantes siembran, riegan y escarban.
science = Los estudiantes cuidan plantas y ven cómo crecen.
vocational job-site = Los estudiantes hacen el trabajo del lugar, paso a paso.
[money]
outing grocery restaurant cbi = Los estudiantes pagan lo que compran.
school-store coffee-cart = Los estudiantes cobran y dan cambio.
math math-block = Se cuenta y se suma, y el dinero es parte de ello.
daily-living life_skills = Los estudiantes aprenden a contar dinero y a planear compras.
vocational job-site = En el trabajo se manejan dinero y precios.
lunch = Los estudiantes pagan o dan su número para comer.
[order-food]
restaurant = Los estudiantes leen el menú, ordenan y pagan.
outing cbi = Los estudiantes piden su comida fuera de la escuela.
lunch = En la fila de la cafetería, cada quien dice qué quiere.
snack breakfast = Los estudiantes dicen qué quieren comer y beber.
coffee-cart = Se piden y se preparan bebidas.
daily-living = Los estudiantes leen menús y practican cómo ordenar.
[shop]
grocery = Los estudiantes buscan en la tienda lo que dice su lista.
outing cbi = Los estudiantes buscan y compran cosas en una tienda.
school-store = Los estudiantes trabajan con productos, precios y estantes.
daily-living life_skills = Los estudiantes planean comidas y hacen listas de compras.
[cross-street]
outing cbi grocery restaurant = El grupo camina por la comunidad y cruza calles.
hall-walk transition = La clase camina junta y espera donde hay que cruzar.
[ride-transit]
travel = Los estudiantes viajan en transporte público.
vocational job-site = Los estudiantes viajan a su lugar de trabajo.
outing cbi grocery = Los estudiantes viajan por la comunidad.
dismissal bus = Los estudiantes suben al autobús y buscan asiento.
[ask-stranger]
grocery restaurant outing cbi = Los estudiantes piden ayuda e información a empleados y a otras personas que no conocen.
library library-visit = Los estudiantes le piden al bibliotecario lo que buscan.
school-store coffee-cart = Los estudiantes hablan con clientes.
[safety-signs]
outing cbi grocery = En la comunidad hay señales que ver y seguir.
daily-living life_skills health = Los estudiantes aprenden qué significan las señales y advertencias.
class_change transition = En el edificio se pasa por señales y salidas.
[job-task]
recycling = Los estudiantes juntan y separan latas, botellas y papel.
delivery = Los estudiantes llevan cosas a salones y personas.
coffee-cart = Los estudiantes preparan bebidas y entregan pedidos.
school-store = Los estudiantes surten estantes y preparan pedidos.
dishes = Los estudiantes tallan, acomodan y guardan platos.
laundry = Los estudiantes separan, lavan y doblan.
garden = Los estudiantes siembran, riegan y cargan materiales.
shop-class = Los estudiantes hacen trabajo manual de verdad, paso a paso.
vocational job-site = Los estudiantes hacen las tareas del puesto, paso a paso.
cooking = Los estudiantes hacen el trabajo de una cocina, paso a paso.
daily-living life_skills task-boxes = Los estudiantes practican tareas parecidas a las de un empleo.
outing cbi grocery = Los estudiantes hacen tareas fuera de la escuela.
library = Hay libros que clasificar y devolver a su lugar.
[clock-in]
vocational job-site recycling coffee-cart school-store laundry dishes = Al empezar el turno hay que prepararse, y al final, registrar la salida.
cooking = Antes de cocinar, los estudiantes se ponen el delantal.
advisory arrival = Los estudiantes registran su llegada.
[serve-customers]
shop-class = Los estudiantes construyen y reparan. Pregunte si el taller también atiende clientes.
cooking = Los estudiantes preparan y entregan lo que otros pidieron.
coffee-cart school-store = Los estudiantes atienden clientes y toman pedidos.
vocational job-site delivery = En el trabajo se trata con clientes y personal.
restaurant = Los estudiantes ven cómo se atiende y se toma la orden.
[job-talk]
vocational job-site recycling laundry dishes delivery coffee-cart school-store = En el trabajo se habla con el supervisor y los compañeros sobre la tarea.
shop-class cooking = Mientras trabajan, los estudiantes preguntan y avisan al maestro y entre sí.
daily-living = Los estudiantes practican qué decir en el trabajo.
advisory = Los estudiantes hablan de sus trabajos y planes.
[job-search]
interviews = Los estudiantes practican para entrevistas y solicitudes de verdad.
advisory advisory-time = Los estudiantes hablan de lo que harán después de la escuela.
vocational job-site = Los estudiantes se preparan para la vida laboral.
computer study_hall writing literacy = Los estudiantes pueden redactar y corregir solicitudes de verdad.
speeches sharing = Los estudiantes contestan y hablan ante otros.
[join-play]
recess playground organized-games = Los estudiantes eligen con quién jugar y se unen a los juegos.
free_play choice dramatic-play blocks sensory-table = Los niños juegan unos al lado de otros y entre sí.
lunch lunch-time = Los estudiantes eligen lugar y conversan o juegan con amigos.
board-games = Los estudiantes juegan juntos juegos de mesa.
centers stations = Grupos pequeños juegan y trabajan en la misma mesa.
pe gym = Los estudiantes juegan en parejas y equipos.
bikes = Los estudiantes pasean y juegan unos al lado de otros.
class_meeting snack = Los compañeros se sientan juntos y conversan.
group_work project buddies = Los estudiantes hacen cosas con un compañero.
motor-room movement_break = Los estudiantes se mueven y juegan juntos.
music song dance = Los estudiantes hacen cosas juntos y en pareja.
advisory = Los compañeros tienen tiempo para conversar.
[greet]
arrival unpack sign-in = Al entrar, los estudiantes saludan a adultos y compañeros.
class_meeting greeting = Los estudiantes se saludan unos a otros.
dismissal bus = Los estudiantes se despiden.
lunch snack recess = Los estudiantes se encuentran con amigos y se saludan.
coffee-cart school-store vocational delivery job-site = Los estudiantes saludan a las personas que atienden.
song music = La clase canta para saludar y despedirse.
outing cbi = Los estudiantes se encuentran con gente fuera de la escuela.
transition class_change = En el pasillo, los estudiantes se cruzan con gente conocida.
library = Los estudiantes saludan al bibliotecario.
talks = Los estudiantes se ven y hablan entre sí.
[share-materials]
art centers stations = Los estudiantes comparten materiales en la mesa.
free_play choice blocks dramatic-play sensory-table = Los juguetes se tienen que compartir.
recess = Las pelotas y el equipo se tienen que compartir.
science lab group_work project = Cada grupo comparte un solo juego de materiales.
lunch snack = Los estudiantes comparten la mesa.
lessons = A veces los compañeros comparten materiales.
[work-with-partner]
group_work project = Los estudiantes se reparten el trabajo y lo hacen juntos.
science lab = Los compañeros hacen juntos un experimento.
buddies = Los estudiantes trabajan en pareja.
math literacy writing social_studies = Parte del trabajo se hace en pareja.
pe organized-games = Los estudiantes juegan en equipo.
centers stations = Grupos pequeños hacen juntos una tarea.
debate speeches drama = Los estudiantes se preparan en pareja o en equipo.
vocational job-site coffee-cart = El trabajo se hace en equipo.
cooking daily-living shop-class art = Los estudiantes comparten tareas y herramientas.
music band = Los estudiantes tocan y cantan juntos.
recess free_play = Los estudiantes deciden juntos a qué jugar.
lessons = Parte del trabajo se hace en pareja.
[compliment]
class_meeting greeting sharing show-tell = Los estudiantes se hablan uno por uno.
speeches drama = Los compañeros se dicen qué les gustó.
writing = Los estudiantes se leen sus textos y dicen qué les gusta.
recess organized-games pe = Los jugadores se animan unos a otros.
lunch snack = Los estudiantes conversan y dicen por favor y gracias.
coffee-cart school-store restaurant cbi vocational = Los estudiantes dicen por favor y gracias a quienes atienden o encuentran.
art = Los estudiantes miran el trabajo de los demás.
talks = Los estudiantes responden a lo que dicen otros.
[take-turns]
board-games = Los juegos de mesa se juegan por turnos.
recess playground organized-games = En los juegos hay que esperar el turno.
free_play choice dramatic-play blocks = Los juguetes y los papeles se comparten por turnos.
centers stations sensory-table = Los estudiantes se turnan para usar los materiales.
class_meeting greeting calendar = Cada quien espera su turno para hablar o pasar al frente.
pe gym = En los juegos y ejercicios hay que esperar el turno.
music band = Los estudiantes se turnan las partes y los instrumentos.
reading_group = Los estudiantes leen por turnos.
group_work = Los estudiantes se turnan para hablar y hacer.
math = Parte de la práctica son juegos por turnos.
snack lunch = Hay que esperar el turno para servirse y para hablar.
[pretend-play]
dramatic-play = Los niños toman papeles y representan escenas de todos los días.
free_play choice blocks = Los niños eligen juguetes e inventan juegos con ellos.
centers stations = Hay rincones de juego para grupos pequeños.
sensory-table = Los niños juegan con los materiales unos al lado de otros.
recess playground = Los niños inventan juegos entre ellos.
drama = Los estudiantes representan escenas.
class_meeting = Los niños representan canciones y cuentos.
[game-rules]
pe organized-games gym = Los juegos tienen reglas que todos siguen.
recess playground = Los jugadores acuerdan las reglas y las respetan.
board-games free_play choice = Los juegos tienen reglas y turnos.
math = Parte de la práctica son juegos con reglas.
[keep-conversation]
nature-walk = Los estudiantes caminan y conversan.
lunch lunch-time = Los estudiantes se sientan juntos y conversan sin que un adulto dirija.
snack snack-time breakfast = Los estudiantes conversan mientras comen.
recess playground = Los amigos conversan mientras juegan, sin que un adulto dirija.
group_work project = Los compañeros tienen que hablar para sacar el trabajo.
class_meeting greeting = Los estudiantes cuentan novedades y se responden.
sel social-lesson advisory = Los estudiantes hablan entre sí de cosas de verdad.
literacy book-club social_studies history-block debate reading_group = Los estudiantes comentan y se responden unos a otros.
vocational job-site coffee-cart school-store = En el trabajo se habla con clientes y compañeros.
science lab = Los compañeros de laboratorio hablan mientras trabajan.
free_play choice dramatic-play = Los niños hablan de lo que juegan.
sharing show-tell speeches = Los estudiantes escuchan y comentan lo que dicen otros.
centers stations art = Los grupos pequeños hablan mientras trabajan.
buddies = Las parejas comentan lo que leen.
outing cbi restaurant = Los estudiantes conversan en el camino y en la mesa.
transition arrival dismissal = Los estudiantes platican entre sí.
world_language = Los estudiantes practican la conversación en parejas.
talks = Los estudiantes hablan entre sí sobre el trabajo.
[discuss]
world_language language-class = Los estudiantes practican diálogos cortos en el idioma que aprenden.
argument = Los estudiantes defienden una idea con razones y pruebas, y contestan a otras opiniones.
speeches = Los estudiantes defienden una opinión y responden a otros.
debate = Los estudiantes defienden una postura y responden a la contraria.
book-club literacy ela-block reading_group = Los estudiantes comentan un texto y dicen qué piensan.
social_studies history-block = Los estudiantes discuten preguntas en las que no todos opinan igual.
group_work project = Los compañeros proponen ideas y tienen que ponerse de acuerdo.
science lab = Los estudiantes dicen qué creen que va a pasar y por qué.
class_meeting = La clase conversa para decidir.
sel social-lesson advisory = Los estudiantes dicen lo que piensan y oyen otras opiniones.
math = Los estudiantes explican cómo resolvieron y comparan.
drama = Los estudiantes hablan de lo que preparan.
lunch recess = Los amigos conversan y no siempre están de acuerdo.
talks = Los estudiantes dicen lo que piensan.
[ask-peers]
sharing show-tell speeches = Los compañeros le hacen preguntas a quien habla.
class_meeting greeting = Los estudiantes se preguntan por sus novedades.
lunch snack recess = Los amigos se preguntan cómo les va.
group_work project science lab = Los compañeros se preguntan mientras trabajan.
free_play choice dramatic-play blocks centers = Los niños se preguntan por juguetes y planes.
literacy reading_group book-club buddies = Los estudiantes se preguntan por lo que leen.
social_studies debate = En las discusiones, los estudiantes se hacen preguntas.
art music = Los estudiantes se piden materiales e ideas.
talks = Los estudiantes se hacen preguntas sobre el trabajo.
[repair-talk]
lunch snack recess = Los amigos conversan sin un adulto, y surgen malentendidos.
group_work project science lab = Los compañeros tienen que entenderse para avanzar.
sharing show-tell speeches class_meeting = A quien habla lo tiene que entender toda la clase.
coffee-cart school-store vocational restaurant cbi = Los estudiantes hablan con gente que no los conoce.
talks = Los estudiantes tienen que hacerse entender.
[others-thoughts]
sel social-lesson = La clase habla de lo que piensan y sienten las personas.
literacy read_aloud reading_group book-club story = La clase habla de lo que piensan los personajes y por qué.
recess playground lunch free_play = Los amigos muestran de muchas maneras lo que piensan.
drama = Los estudiantes actúan lo que piensan y sienten los personajes.
group_work project = Hay que entender el punto de vista de los compañeros.
social_studies debate = Los estudiantes miran un asunto desde varios lados.
class_meeting advisory = Los estudiantes escuchan lo que piensan otros.
vocational job-site = Hay que notar cómo reaccionan clientes y compañeros.
talks = Hay que notar lo que quieren decir los demás.
[ask-for-help]
seatwork = Los estudiantes trabajan solos en su lugar y tienen que avisar cuando se atoran.
math math-block = Los estudiantes se atoran y tienen que preguntar.
art art-class = Hace falta ayuda con herramientas y pasos.
science lab = Hace falta ayuda con pasos y materiales.
independent_work task-boxes bell-work = Cada quien trabaja solo y tiene que avisar cuando se atora.
study_hall homework = Se puede preguntar lo que no se entiende de la tarea.
writing literacy writing-block ela-block = Los estudiantes se atoran y tienen que preguntar.
vocational job-site = En el trabajo hay que pedir ayuda o materiales.
lunch snack breakfast = Hace falta ayuda con envases y comida.
free_play choice centers stations = Hace falta ayuda con juguetes y materiales.
arrival dismissal = Hace falta ayuda con abrigos y mochilas.
computer computers = Los estudiantes se atoran en la computadora y tienen que preguntar.
cooking daily-living = Hace falta ayuda con pasos y utensilios.
recess pe = Hace falta ayuda con el equipo y con otros jugadores.
lessons = Hay que avisar cuando se necesita ayuda.
[ask-to-clarify]
buddies reading_group = Los compañeros se escuchan leer y pueden pedir que se repita.
math science lab literacy social_studies lecture = Hay instrucciones e ideas nuevas, y quien no entiende tiene que preguntar.
class_meeting assembly = Hablan varias personas, y a veces hay que pedir que repitan.
group_work project = Los compañeros tienen que asegurarse de que entendieron.
vocational job-site = En el trabajo hay que asegurarse de que se entendió.
study_hall = Se puede preguntar por instrucciones que no se entendieron.
pe gym = Las instrucciones se dan en voz alta en un lugar ruidoso.
lunch recess = Hay ruido, y hay que volver a preguntar.
talks = Hay que preguntar cuando no se oyó o no se entendió.
lessons = Hay que preguntar cuando no se oyó o no se entendió.
[accommodations]
lessons = Los estudiantes tienen que pedir lo que necesitan para trabajar.
advisory advisory-time study_hall = Los estudiantes pueden hablar con un maestro de lo que necesitan.
vocational job-site = En el trabajo hay que decirle al supervisor qué se necesita.
speeches sharing = Los estudiantes acuerdan con el maestro cómo van a hablar.
sel social-lesson = Los estudiantes hablan de lo que les ayuda.
talks = Los estudiantes tienen que decir lo que necesitan.
[hearing-tech]
tech-check arrival unpack = Los estudiantes preparan su equipo auditivo para el día.
class_meeting = Hablan varias personas, así que hay que pasar el micrófono.
group_work science lab literacy social_studies = Habla mucha gente, así que importan el micrófono y el sonido.
assembly assembly-time pe lunch music = Hay ruido, y se nota si el equipo funciona.
dismissal = Los estudiantes guardan su equipo o lo ponen a cargar.
lessons = Los estudiantes necesitan su equipo para oír la clase.
[listen-with-aids]
song music music-class = Hay sonidos y palabras que escuchar y responder.
class_meeting greeting = Los estudiantes escuchan su nombre y a los demás.
read_aloud story = Los estudiantes escuchan un cuento.
phonics phonics-lesson = Hay que escuchar con cuidado los sonidos de las palabras.
lunch recess = Hay que oír a los amigos entre el ruido.
tech-check arrival = Los estudiantes preparan su equipo auditivo y revisan que funcione.
lessons lecture talks = Los estudiantes escuchan al maestro y a sus compañeros.
[request]
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Los estudiantes piden comida, bebida y más.
free_play choice dramatic-play blocks = Los niños piden juguetes y su turno.
centers stations art sensory-table = Los estudiantes piden materiales.
class_meeting song music = Los estudiantes eligen canciones y piden su turno.
recess playground bikes = Los estudiantes piden juguetes, pelotas y su turno.
cooking daily-living = Los estudiantes piden ingredientes y utensilios.
arrival dismissal = Los estudiantes piden ayuda con abrigos y mochilas.
library = Los estudiantes piden el libro que quieren.
movement_break motor-room = Los estudiantes piden lo que quieren hacer después.
vocational job-site = En el trabajo hay que pedir materiales y ayuda.
outing cbi restaurant grocery = Los estudiantes piden lo que quieren fuera de la escuela.
rest = Los niños piden una cobija, un libro o agua.
read_aloud story = Los estudiantes piden un libro u otra página.
science = Los estudiantes piden materiales.
toileting_hygiene = Los estudiantes piden ir y piden ayuda.
computer = Los estudiantes piden su turno o un programa.
lessons = Los estudiantes piden lo que necesitan para trabajar.
[say-sentences]
yearbook = Los estudiantes escriben y hablan de fotos, textos y páginas.
sharing show-tell = Los estudiantes le cuentan algo a la clase.
class_meeting greeting calendar = A cada quien le toca decir algo.
snack lunch breakfast family-style = Los estudiantes hablan mientras comen.
free_play choice dramatic-play blocks = Los niños hablan de lo que juegan.
centers stations = Los grupos pequeños hablan mientras trabajan.
read_aloud story = Los estudiantes hablan de los dibujos y del cuento.
literacy ela-block reading_group = Los estudiantes contestan en voz alta, con oraciones.
writing writing-block journal = Los estudiantes dicen lo que quieren escribir y luego lo escriben.
science lab social_studies = Los estudiantes dicen lo que ven y lo que aprendieron.
speeches = Los estudiantes hablan ante la clase.
art = Los estudiantes hablan de lo que hacen.
group_work project = Los compañeros hablan de qué hacer.
recess playground = Los estudiantes hablan con amigos mientras juegan.
music song = Las canciones repiten palabras y frases.
arrival dismissal = Los estudiantes cuentan sus novedades a adultos y compañeros.
phonics = Los estudiantes dicen palabras y oraciones en voz alta.
cooking daily-living = Los estudiantes dicen qué hacen y qué sigue.
sel social-lesson advisory = Los estudiantes dicen lo que piensan y sienten.
math = Los estudiantes dicen cómo hallaron la respuesta.
world_language = Los estudiantes practican frases en voz alta.
transition hall-walk = Los estudiantes hablan de a dónde van.
talks = Los estudiantes contestan en voz alta, con oraciones.
[grammar]
yearbook = Los pies de foto y los textos del anuario se escriben en oraciones completas.
writing writing-block journal = Los estudiantes escriben oraciones, y la gramática es parte de ello.
sharing show-tell = Los estudiantes cuentan qué pasó.
class_meeting greeting calendar = Los estudiantes dicen qué hicieron y qué día es.
literacy ela-block reading_group = Los estudiantes contestan con oraciones completas.
read_aloud story = Los estudiantes dicen quién hace qué en el cuento.
free_play choice dramatic-play blocks centers stations = Los estudiantes dicen quién hace qué mientras juegan y trabajan.
snack lunch = Los estudiantes hablan de lo que tienen y de lo que hicieron.
speeches = Los estudiantes hablan ante la clase con oraciones.
science social_studies = Los estudiantes explican qué pasó y qué va a pasar.
phonics spelling = Los estudiantes escriben y dicen las oraciones que da el maestro.
group_work = Los compañeros hablan de qué hacer.
talks = Los estudiantes contestan en voz alta, con oraciones.
[describe]
nature-walk = Los estudiantes hablan de lo que ven en el camino.
clean-up dismissal = Los estudiantes recuerdan lo que hicieron.
sharing show-tell = Los estudiantes describen algo y contestan preguntas.
science lab = Los estudiantes describen lo que ven y explican por qué.
class_meeting = Los estudiantes cuentan su día o describen una imagen.
literacy ela-block reading_group = Los estudiantes explican lo que leen.
social_studies = Los estudiantes explican hechos y razones.
math = Los estudiantes explican cómo resolvieron.
art = Los estudiantes cuentan qué hicieron y cómo.
writing writing-block = Los estudiantes describen cosas en sus textos.
speeches = Los estudiantes explican un tema a la clase.
free_play choice blocks centers stations = Los niños cuentan qué están haciendo.
read_aloud story = Los estudiantes describen los dibujos y lo que pasa.
group_work project = Los compañeros explican sus ideas.
snack lunch = Los estudiantes hablan de lo que tienen y de lo que hicieron.
cooking daily-living = Los estudiantes dicen los pasos de lo que hacen.
vocational job-site = En el trabajo hay que contar a otros lo que se hizo.
talks = Los estudiantes explican lo que piensan.
[label]
read_aloud story = Los estudiantes nombran lo que ven en los dibujos.
free_play choice dramatic-play blocks = Los niños nombran los juguetes con que juegan.
centers stations = Los estudiantes nombran lo que hay en las mesas.
class_meeting calendar = La clase nombra días, clima e imágenes.
snack lunch breakfast = Los estudiantes nombran los alimentos que tienen.
science lab garden = Los estudiantes nombran lo que estudian.
art = Los estudiantes nombran colores y materiales.
music song = Las canciones nombran animales, acciones y partes del cuerpo.
phonics = Los estudiantes nombran dibujos y letras.
library = Los estudiantes nombran lo que ven en los libros.
cooking daily-living = Los estudiantes nombran alimentos y utensilios.
talks = Los estudiantes nombran lo que ven y aprenden.
[ask-questions]
nature-walk = Los estudiantes preguntan por lo que ven en el camino.
class_meeting greeting = Los estudiantes se hacen preguntas.
sharing show-tell speeches = Los estudiantes le hacen preguntas a quien habla.
science lab = Los estudiantes preguntan cómo y por qué.
read_aloud story = Los estudiantes preguntan por el cuento.
free_play choice dramatic-play centers = Los niños se preguntan por juguetes y planes.
group_work = Los compañeros se hacen preguntas.
lunch snack recess = Los estudiantes les preguntan a sus amigos cómo les va.
literacy social_studies reading_group = Los estudiantes preguntan por lo que leen y oyen.
talks = Los estudiantes preguntan sobre el trabajo.
[word-meanings]
science science-block lab = Cada unidad trae palabras nuevas de ciencias.
social_studies history-block = Cada unidad trae palabras nuevas de personas, lugares y hechos.
literacy ela-block reading_group book-club = En lo que lee la clase aparecen palabras nuevas.
read_aloud story = En el cuento aparecen palabras nuevas.
phonics spelling = La clase trabaja palabras, sus partes y su significado.
math = La clase usa palabras con un significado exacto.
writing = Los estudiantes buscan la palabra justa.
health health-class = Cada unidad trae palabras nuevas del cuerpo y la salud.
world_language = La clase aprende palabras nuevas.
class_meeting = La clase habla de palabras y temas nuevos.
cooking daily-living shop-class = Se aprenden los nombres de utensilios y pasos.
centers stations = Grupos pequeños clasifican y comentan palabras e imágenes.
art music = La clase aprende palabras para lo que hace y oye.
talks = En la clase aparecen palabras nuevas.
[retell]
read_aloud story = La clase habla de lo que pasó en el cuento.
literacy ela-block reading_group guided-reading book-club = Los estudiantes cuentan qué pasó en lo que leyeron.
sharing show-tell = Los estudiantes le cuentan a la clase qué pasó.
class_meeting greeting = Los estudiantes cuentan sus novedades en orden.
writing writing-block journal = Los estudiantes cuentan qué pasó y lo escriben.
social_studies history-block = Los estudiantes cuentan hechos en orden.
science lab = Los estudiantes cuentan en orden qué hicieron y qué pasó.
dramatic-play free_play choice drama = Los estudiantes representan lo que pasa en una historia.
snack lunch recess = Los estudiantes les cuentan a sus amigos qué pasó.
library = Los estudiantes hablan de libros.
advisory dismissal = Los estudiantes cuentan cómo les fue.
art = Los estudiantes dibujan y cuentan una historia.
cooking = Los estudiantes dicen los pasos en orden.
centers stations = Grupos pequeños vuelven a contar cuentos con imágenes u objetos.
speeches = Los estudiantes le cuentan algo a la clase en orden.
[summarize]
math = Los estudiantes dicen con sus palabras qué pide el problema.
lab = Los estudiantes dicen con sus palabras qué hay que hacer y qué encontraron.
lunch recess snack = Los amigos se escuchan y se responden.
debate group_work project = Los estudiantes dicen con sus palabras lo que dijeron otros.
literacy ela-block reading_group guided-reading book-club = Los estudiantes dicen de qué trata un texto.
read_aloud story = La clase habla de qué trató el cuento.
social_studies history-block science science-block lecture = Los estudiantes resumen lo que leyeron u oyeron.
independent_reading = Los estudiantes leen, y se les puede preguntar de qué trató.
writing = Los estudiantes escriben sobre lo que leen.
sharing class_meeting = Los estudiantes dicen lo principal en pocas palabras.
talks = Los estudiantes resumen lo que leyeron u oyeron.
[answer-questions]
interviews = Los estudiantes contestan preguntas de entrevista.
read_aloud story = La maestra o el maestro hace preguntas sobre el cuento.
reading_group guided-reading book-club literacy ela-block = El maestro hace preguntas sobre lo que la clase lee o escucha.
class_meeting calendar greeting = Se hacen preguntas y a cada quien le toca contestar.
science social_studies lab history-block science-block = La maestra o el maestro pregunta sobre lo que aprende la clase.
sharing show-tell speeches = Los compañeros le hacen preguntas a quien habla.
snack lunch = Adultos y amigos preguntan por la comida y el día.
math = La maestra o el maestro pregunta cómo y cuántos.
free_play choice dramatic-play centers stations = Adultos y amigos preguntan por lo que hace cada quien.
library = La clase habla de un libro.
independent_reading = Los estudiantes leen, y se les puede preguntar de qué trató.
art music pe = La maestra o el maestro hace preguntas mientras la clase trabaja.
arrival dismissal = Los adultos preguntan por la casa y el día.
phonics = La maestra o el maestro pregunta por letras, sonidos y palabras.
cooking daily-living vocational = Los adultos preguntan qué sigue y qué hace falta.
talks = La maestra o el maestro pregunta y los estudiantes contestan.
[infer]
argument = Los estudiantes dan razones y pruebas de lo que afirman.
literacy ela-block reading_group guided-reading book-club = Los estudiantes dicen por qué pasan las cosas en un texto y cómo lo saben.
read_aloud story = La clase adivina qué va a pasar y por qué.
science lab science-block = Los estudiantes dicen qué va a pasar y por qué.
social_studies history-block debate = Los estudiantes explican causas y dan pruebas.
independent_reading = Los estudiantes leen, y se les puede preguntar qué concluyen.
class_meeting = La clase habla de por qué pasan las cosas.
math = Los estudiantes explican por qué una respuesta es correcta.
drama = Los estudiantes piensan por qué los personajes actúan así.
sel social-lesson = La clase habla de por qué las personas actúan como actúan.
talks = Los estudiantes dicen qué piensan y cómo lo saben.
[follow-directions]
garden = Se les dice a los estudiantes qué sembrar, regar y arrancar.
lunch-time breakfast-time hall-walk = Se les dice a los estudiantes dónde ponerse y qué tomar.
art art-class = Los estudiantes siguen instrucciones paso a paso.
science lab = Los experimentos se hacen paso a paso.
pe gym organized-games dance = Los estudiantes siguen instrucciones de juegos y ejercicios.
centers stations = Cada mesa tiene sus instrucciones.
math = Cada problema trae sus instrucciones.
cooking = Las recetas se siguen paso a paso.
class_meeting calendar carpet = La maestra o el maestro le da instrucciones al grupo.
transition = La maestra o el maestro le dice a la clase qué sigue.
arrival dismissal = Los adultos indican dónde va cada cosa y qué sigue.
music song movement_break motor-room brain-break = Los estudiantes siguen instrucciones de movimientos.
vocational job-site recycling delivery laundry = Las tareas se dan como instrucciones que seguir.
daily-living life_skills = Las tareas se hacen paso a paso.
computer = Los estudiantes siguen instrucciones en la pantalla.
independent_work task-boxes bell-work = Los estudiantes siguen instrucciones escritas o con dibujos.
free_play choice = Los adultos dan instrucciones mientras los niños juegan y recogen.
snack lunch = Se les dice a los estudiantes qué tomar y qué sigue.
library = Se les dice a los estudiantes dónde buscar y qué hacer.
recess playground = Los estudiantes siguen instrucciones al formarse y al jugar.
read_aloud = Se les pide a los estudiantes mirar, señalar y hacer.
lessons = La maestra o el maestro da instrucciones de varios pasos.
[point-identify]
read_aloud story = Los estudiantes señalan los dibujos del libro.
class_meeting calendar song = Los estudiantes señalan y eligen imágenes, nombres y números.
centers stations free_play choice = Los estudiantes toman los juguetes e imágenes que se nombran.
math = Los estudiantes señalan y eligen números y figuras.
phonics = Los estudiantes señalan letras y dibujos.
snack lunch breakfast = Los estudiantes señalan y eligen alimentos.
science = Los estudiantes señalan lo que estudian.
independent_work task-boxes = Los estudiantes emparejan y clasifican imágenes y objetos.
art = Los estudiantes toman colores y materiales.
library = Los estudiantes señalan dibujos en los libros.
music = Los estudiantes señalan y eligen canciones e instrumentos.
lessons = Se les pide a los estudiantes señalar y elegir respuestas.
[concepts]
transition hall-walk = En la fila, unos van primero, al final, atrás o en medio de otros.
class_meeting calendar = La clase habla de primero, después, más y de dónde están las cosas.
centers stations free_play choice blocks = Al jugar y construir, las cosas van adentro, encima y debajo.
math = La clase trabaja con más, menos, primero y último.
science lab = La clase compara y clasifica.
pe recess motor-room movement_break = Los estudiantes pasan por encima, por debajo y alrededor.
art = El maestro indica dónde va cada material.
read_aloud story = La clase habla de dónde están las cosas en los dibujos.
lessons = Las instrucciones usan palabras como primero, después y entre.
[word-sounds]
phonics phonics-lesson = La clase trabaja los sonidos de las palabras.
spelling = Los estudiantes escuchan los sonidos de una palabra y la escriben.
reading_group guided-reading intervention win = Los estudiantes van leyendo sonido por sonido con el maestro.
read_aloud story song music = Hay rimas y sonidos que se repiten.
class_meeting = La clase juega con los sonidos de nombres y canciones.
centers stations = En algunas mesas hay juegos de letras y sonidos.
literacy = Los estudiantes trabajan sonidos, letras y palabras.
writing = Para escribir una palabra hay que escuchar sus sonidos.
[read-words]
group_work = Un grupo pequeño lee con el maestro.
phonics phonics-lesson spelling = La clase lee y escribe palabras.
reading_group guided-reading intervention win literacy ela-block = Los estudiantes leen palabras y textos con el maestro.
independent_reading silent-reading buddies = Los estudiantes leen solos o con un compañero.
centers stations = En algunas mesas hay palabras y libros para leer.
library = Los estudiantes eligen libros y los hojean.
class_meeting = La clase lee junta el mensaje.
lessons = Los estudiantes leen instrucciones y textos.
[clear-speech]
sharing show-tell = Los estudiantes hablan de modo que los entienda toda la clase.
speeches debate drama = Los estudiantes hablan ante otros y se tienen que entender.
reading_group guided-reading buddies book-club = Los estudiantes les leen en voz alta a otros.
class_meeting greeting calendar = Cada quien le habla al grupo.
lunch snack breakfast recess = Los estudiantes conversan libremente con amigos.
literacy ela-block = Los estudiantes leen y contestan en voz alta.
read_aloud story = Los estudiantes comentan el cuento en voz alta.
social_studies science history-block lab = Los estudiantes contestan y explican en voz alta.
phonics phonics-lesson = Los estudiantes dicen sonidos y palabras en voz alta.
free_play choice dramatic-play centers stations = Los estudiantes hablan mientras juegan y trabajan.
group_work project = Los compañeros hablan mientras trabajan.
song music = La clase canta y dice palabras junta.
vocational coffee-cart school-store job-site restaurant cbi = Los estudiantes hablan con gente que no conoce su manera de hablar.
arrival dismissal = Los estudiantes saludan y cuentan sus novedades.
math = Los estudiantes dicen cómo hallaron la respuesta.
advisory sel social-lesson = Los estudiantes hablan en grupo.
world_language = Los estudiantes practican palabras y frases en voz alta.
art pe = Los estudiantes hablan entre sí mientras trabajan.
writing = Los estudiantes leen en voz alta lo que escribieron.
talks = Los estudiantes contestan y hablan en voz alta.
[smooth-speech]
readers-theater = Los estudiantes leen su papel ante otros.
interviews = Los estudiantes contestan preguntas en voz alta.
language-class = Los estudiantes hablan en voz alta ante la clase.
sharing show-tell speeches debate drama = Los estudiantes hablan ante otros.
reading_group guided-reading buddies book-club = Los estudiantes leen en voz alta ante otros.
literacy ela-block = Los estudiantes leen y contestan en voz alta.
class_meeting greeting = A cada quien le toca hablar frente a todo el grupo.
social_studies science history-block lab = Los estudiantes contestan y explican en voz alta.
lunch snack recess = Los estudiantes conversan libremente con amigos.
advisory sel social-lesson = Los estudiantes hablan en grupo.
group_work project = Los compañeros hablan mientras trabajan.
vocational coffee-cart school-store restaurant cbi job-site = Los estudiantes hablan con gente que conocen poco.
arrival dismissal = Los estudiantes saludan y cuentan sus novedades.
read_aloud story = Los estudiantes comentan el cuento en voz alta.
math = Los estudiantes explican en voz alta cómo resolvieron.
free_play choice = Los niños hablan mientras juegan.
world_language = Los estudiantes hablan en voz alta en parejas y ante la clase.
talks = Los estudiantes contestan y hablan en voz alta.
[voice]
sharing show-tell speeches debate drama = Los estudiantes hablan de modo que se oiga en todo el salón.
reading_group guided-reading buddies = Los estudiantes les leen en voz alta a otros.
class_meeting greeting = Cada quien habla de modo que lo oiga el grupo.
recess playground pe gym = Los estudiantes se llaman unos a otros, y es fácil gritar.
lunch = Hay ruido, y es fácil forzar la voz.
music song band = La clase canta.
literacy ela-block social_studies science = Los estudiantes leen y contestan en voz alta.
coffee-cart school-store vocational restaurant cbi = Los clientes tienen que oír a los estudiantes.
arrival dismissal = Los estudiantes saludan a otros.
read_aloud story = Los estudiantes contestan en voz alta, y hay silencio para oírlos.
talks = Los estudiantes contestan de modo que los oigan los demás.
[device-talk]
dismissal bus = Los estudiantes se despiden y dicen qué les falta llevar a casa.
snack breakfast snack-time breakfast-time family-style = Los estudiantes piden comida, eligen y comentan.
lunch lunch-time = Los estudiantes piden cosas y conversan con amigos.
song = La clase canta junta y a cada quien le toca una parte.
class_meeting greeting calendar = Los estudiantes participan: saludan, contestan y eligen.
free_play choice dramatic-play blocks = Los niños piden juguetes y hablan de su juego.
centers stations art sensory-table = Los estudiantes eligen, piden materiales y comentan.
sharing show-tell speeches = Los estudiantes le cuentan algo a la clase.
science lab = Los estudiantes dicen qué ven y qué va a pasar.
read_aloud story = Los estudiantes comentan, contestan y piden pasar la página.
literacy reading_group ela-block = Los estudiantes contestan preguntas y comentan lo que se lee.
social_studies = Los estudiantes contestan preguntas y dan su opinión.
recess playground = Los estudiantes dicen a qué y con quién quieren jugar.
music music-class = Los estudiantes eligen canciones y dicen cuándo parar y seguir.
arrival dismissal = Los estudiantes saludan y cuentan novedades.
outing cbi restaurant grocery = Los estudiantes ordenan y le preguntan a gente que no conocen.
coffee-cart school-store vocational job-site delivery recycling laundry = Los estudiantes hablan con la gente para la que y con la que trabajan.
cooking daily-living = Los estudiantes piden ingredientes y dicen qué sigue.
math = Los estudiantes contestan y dicen qué necesitan.
writing writing-block journal = Los estudiantes eligen palabras para lo que escriben.
pe gym motor-room movement_break dance = Los estudiantes dicen qué quieren hacer y cuándo empezar y parar.
group_work project = Los compañeros dicen lo que piensan y necesitan.
library = Los estudiantes piden el libro que quieren.
toileting_hygiene = Los estudiantes dicen lo que necesitan.
computer = Los estudiantes eligen programas y piden ayuda.
advisory sel social-lesson = Los estudiantes dicen cómo están y qué piensan.
transition = Los estudiantes dicen a dónde van y qué sigue.
phonics = Los estudiantes contestan y eligen letras y palabras.
drama = Los estudiantes tienen líneas que decir.
independent_work task-boxes = Los estudiantes avisan cuando terminan y cuando necesitan ayuda.
talks = Los estudiantes contestan y comentan.
lessons = Los estudiantes contestan, comentan y piden ayuda.
[sign-talk]
snack lunch breakfast = Los estudiantes piden comida y conversan con amigos.
class_meeting greeting sharing show-tell = Los estudiantes le cuentan algo al grupo.
read_aloud story reading_group literacy = Los estudiantes contestan y comentan el cuento.
free_play choice centers recess = Los estudiantes se dicen qué quieren y qué hacen.
music song = Las canciones se cantan y se hacen con señas.
talks = Los estudiantes contestan y comentan.
[jump-hop]
pe gym = En el calentamiento y los juegos se salta y se brinca.
recess playground = Hay espacio para correr y saltar.
movement_break motor-room brain-break dance = La clase salta y brinca.
music song = Las canciones traen movimientos, como saltar y brincar.
[run]
track = Los estudiantes corren y caminan vueltas.
pe gym = En el calentamiento y los juegos se corre.
recess playground organized-games = Hay espacio para correr y perseguirse.
movement_break motor-room = La clase se mueve rápido y despacio.
[climb]
swim = Los estudiantes entran y salen de la alberca.
recess playground = Hay juegos para trepar.
pe motor-room = Los estudiantes trepan y pasan por el equipo.
[swing]
recess playground = Los estudiantes pueden usar los columpios.
motor-room = Los estudiantes pueden usar el columpio.
[ride-bike]
bikes = Los estudiantes andan en bicicleta y triciclo.
recess playground motor-room = Hay triciclos y patinetas para quien los elija.
pe = Los estudiantes se mueven en ruedas y con equipo.
[copy-movements]
dance brain-break = La clase imita movimientos con música.
movement_break = La clase hace los movimientos junta.
music song = Las canciones traen movimientos que imitar.
pe gym fitness motor-room = Los estudiantes imitan ejercicios y movimientos.
class_meeting calendar = Las canciones y los saludos traen movimientos que imitar.
drama = Los estudiantes actúan y se mueven en escena.
[strength]
clean-up = Los estudiantes se agachan a recoger cosas.
vocational job-site school-store = El trabajo pide agacharse, levantar y estar de pie.
stairs-way = Los estudiantes suben y bajan escalones.
pe gym fitness = Los estudiantes calientan y hacen ejercicio.
swim = Los estudiantes se mueven contra el agua.
movement_break brain-break motor-room = La clase se estira y hace ejercicio.
recess playground track = Los estudiantes corren, trepan y se cuelgan.
dance = La clase se mueve un rato con la música.
[move-with-class]
pe gym motor-room = La clase pasa por juegos y equipo.
recess playground = Hay espacio para moverse y equipo para usar.
movement_break brain-break dance = La clase se levanta y se mueve.
music song = Las canciones traen movimientos.
swim = Los estudiantes se mueven en el agua.
[throw-catch]
pe gym organized-games = En los ejercicios y juegos se lanza y se atrapa.
recess playground = Los estudiantes juegan a la pelota.
motor-room movement_break = Hay pelotas y bolsitas para lanzar y atrapar.
[kick]
pe gym organized-games = En los ejercicios y juegos se patea.
recess playground = Hay pelotas para patear.
[keep-balance]
nature-walk = El grupo camina por terreno disparejo.
pe gym fitness = El calentamiento y los juegos piden equilibrio.
recess playground = El terreno y los juegos piden equilibrio.
movement_break motor-room brain-break dance = La clase se para en un pie, se dobla y gira.
music = En las canciones hay que parar y guardar el equilibrio.
transition hall-walk class_change = Se camina entre otros y hay que guardar el equilibrio.
outing cbi = Los estudiantes caminan por terreno disparejo.
pack-up arrival dismissal = Para ponerse zapatos o ropa hay que pararse en un pie.
[climb-stairs]
swim = Los estudiantes entran y salen de la alberca.
stairs-way = Los estudiantes usan juntos las escaleras.
bus = Los estudiantes suben y bajan los escalones del autobús.
recess playground = Los juegos tienen escalones y escaleras.
transition hall-walk class_change lunch specials library music art pe arrival dismissal = Donde hay escaleras en el camino, los estudiantes las usan con la clase.
assembly drama = Hay escalones para subir al escenario o a los asientos.
outing cbi = En el camino hay banquetas y escalones.
[walk]
swim = Los estudiantes entran y salen de la alberca.
nature-walk = El grupo camina al aire libre por terreno disparejo.
transition hall-walk class_change passing-period = La clase camina por el edificio.
lunch lunch-time = Los estudiantes caminan al comedor y luego a su mesa.
recess playground = Los estudiantes caminan y corren afuera, en terreno abierto.
track = Los estudiantes caminan vueltas.
pe gym = Los estudiantes caminan y se mueven por el gimnasio.
arrival = Los estudiantes entran caminando hasta su salón.
dismissal = Los estudiantes salen caminando del edificio para irse a casa.
bus = Los estudiantes caminan entre el autobús y el edificio.
outing cbi grocery = Los estudiantes caminan por la comunidad.
delivery coffee-cart recycling = La ruta pasa por todo el edificio.
specials music art library computer = La clase camina a otro salón.
class_meeting snack = Los estudiantes caminan de su mesa al grupo y de vuelta.
centers stations = Los estudiantes caminan de mesa en mesa.
movement_break brain-break = La clase se levanta y camina o se mueve.
vocational job-site = El trabajo pide caminar de un lugar a otro.
toileting_hygiene = Los estudiantes caminan al baño y de vuelta.
assembly = La clase camina a la asamblea y a sus asientos.
garden = Los estudiantes caminan afuera y sobre tierra blanda.
[travel-cane]
transition hall-walk class_change passing-period = Los estudiantes se orientan por el edificio.
arrival dismissal bus = Los estudiantes se orientan para entrar y salir del edificio.
recess playground = Los estudiantes se orientan al aire libre.
lunch = Los estudiantes buscan la fila y un asiento.
outing cbi = Los estudiantes se orientan en la comunidad.
pe specials library music art = Los estudiantes buscan el camino a otro salón.
delivery = La ruta pasa por todo el edificio.
[drive-chair]
nature-walk = El grupo avanza al aire libre.
transition hall-walk class_change passing-period = La clase pasa por pasillos y puertas.
lunch lunch-time = El camino al comedor y a la mesa está lleno de gente.
recess playground = Hay terreno abierto para moverse con amigos.
pe gym = Hay piso libre para avanzar, girar y parar con la clase.
arrival dismissal bus = Los estudiantes van y vienen en autobús o carro y por pasillos llenos.
outing cbi grocery = Hay banquetas, puertas y pasillos por los que pasar.
specials library music art computer = La clase va a otro salón.
delivery coffee-cart recycling = La ruta pasa por todo el edificio.
centers stations = Los estudiantes van de mesa en mesa.
class_meeting = Cada quien busca su lugar en el círculo.
science lab = Cada quien llega a su mesa de laboratorio.
[sit-down-get-up]
swim = Los estudiantes entran y salen de la alberca.
restaurant outing cbi = Los estudiantes se sientan a una mesa y se levantan.
class_meeting carpet greeting calendar song = La clase se sienta junta y se vuelve a levantar.
lunch snack breakfast = Los estudiantes se sientan a comer y se levantan.
read_aloud story = La clase se sienta a oír el cuento y se levanta.
toileting_hygiene bathroom = En el baño, los estudiantes pasan al inodoro o al cambiador y de regreso.
centers stations = Los estudiantes se sientan y se levantan cada vez que rotan.
pe gym motor-room swim = Los estudiantes bajan al piso y se levantan.
arrival dismissal bus = Los estudiantes se sientan y se levantan al llegar y al irse.
transition = Todos se levantan de su asiento para seguir.
recess playground = Los estudiantes se agachan, se levantan y suben a los juegos.
movement_break brain-break dance = La clase se levanta y se vuelve a sentar.
vocational job-site = El trabajo pide pararse y sentarse.
rest = Los niños se acuestan y se levantan.
music = En las canciones la clase se para y se sienta.
assembly = La clase se sienta y se para junta.
stander = Los estudiantes pasan de una posición a otra.
free_play choice blocks = Los niños bajan al piso a jugar y se levantan.
lessons = Los estudiantes se sientan en su escritorio y se levantan.
[sit-upright]
class_meeting carpet greeting calendar = El grupo pasa un rato sentado y cada quien participa desde su lugar.
writing handwriting math literacy = Los estudiantes trabajan sentados en su escritorio un buen rato.
read_aloud story = La clase pasa un rato sentada escuchando.
lunch snack breakfast = Los estudiantes comen sentados a la mesa.
art = Los estudiantes trabajan con las manos, sentados o de pie ante una mesa.
music band = Para cantar y tocar hay que sentarse derecho.
computer keyboarding = Los estudiantes se sientan ante una pantalla y usan las manos.
assembly = La clase pasa un rato sentada junta.
centers stations free_play = Los estudiantes se sientan en el piso o en mesas y usan las manos.
lessons = Los estudiantes pasan un rato sentados trabajando.
[stand-supported]
music band = La clase se pone de pie para cantar y tocar.
stander = Los estudiantes están de pie mientras la clase sigue.
art cooking science lab = Buena parte del trabajo se puede hacer de pie ante una mesa.
class_meeting song = La clase canta y escucha, y se puede hacer de pie.
centers stations = Hay mesas en las que se puede estar de pie.
pe = Los estudiantes están de pie.
vocational job-site = El trabajo se puede hacer de pie.
read_aloud story = La clase escucha, y se puede hacer de pie.
assembly = La escuela se para y se sienta junta.
toileting_hygiene = Los estudiantes se ponen de pie para cambiarse y lavarse.
lessons = El trabajo se puede hacer de pie ante un escritorio o mesa alta.
[carry-tray]
lunch lunch-time breakfast breakfast-time = Los estudiantes llevan su comida de la fila a la mesa.
snack snack-time family-style = Los estudiantes llevan su comida o vaso a la mesa.
coffee-cart = Los estudiantes llevan bebidas y pedidos.
cooking = Los estudiantes llevan comida y platos.
[carry-things]
fitness = Los estudiantes levantan pesas.
class_change lockers passing-period = Los estudiantes llevan libros y mochilas de clase en clase.
arrival dismissal unpack pack-up bus = Los estudiantes entran y salen cargando su mochila.
transition hall-walk = Los estudiantes llevan sus cosas cuando la clase se mueve.
library library-visit = Los estudiantes llevan libros.
vocational job-site delivery recycling laundry = El trabajo pide cargar y mover cosas.
garden = Los estudiantes cargan herramientas y materiales.
science lab art = Los estudiantes llevan materiales a su mesa.
pe gym recess = Los estudiantes sacan y meten el equipo.
movement_break brain-break motor-room = Los estudiantes empujan, jalan y cargan al moverse.
centers stations clean-up = Los estudiantes llevan materiales y los guardan.
grocery outing cbi = Los estudiantes cargan lo que compran.
music band = Los estudiantes cargan instrumentos y atriles.
cooking daily-living = Los estudiantes llevan comida, platos y materiales.
[doors]
transition hall-walk class_change passing-period = En el camino por el edificio hay puertas que abrir y detener.
arrival dismissal = Los estudiantes entran y salen por puertas pesadas.
recycling delivery coffee-cart vocational job-site = El trabajo pide empujar carritos y abrir puertas.
recess = Los estudiantes entran y salen por puertas.
lunch = De camino al comedor hay puertas que abrir y detener.
library specials = En el camino hay puertas que abrir y detener.
outing cbi grocery = Los estudiantes abren puertas y empujan carritos.
[play-instrument]
music band music-class song = Los estudiantes tocan instrumentos y llevan el ritmo.
class_meeting = Las canciones van con palmas e instrumentos.
dance = La clase se mueve al ritmo.
assembly sharing = Los estudiantes se presentan juntos.
[take-feedback]
writing writing-block = Los estudiantes muestran sus borradores y oyen qué piensan otros.
art clay shop-class = Los estudiantes muestran su trabajo y oyen qué piensan otros.
vocational job-site coffee-cart = En el trabajo le dicen a uno cómo hacerlo mejor.
speeches drama debate sharing = Los estudiantes se presentan y oyen qué piensan otros.
group_work project = Los compañeros comentan el trabajo de los demás.
pe gym = A los estudiantes se les dice cómo hacerlo mejor.
lessons = Los maestros comentan el trabajo de los estudiantes.
[present-to-class]
sharing show-tell speeches drama debate = Los estudiantes hablan frente a la clase.
class_meeting greeting = A cada quien le toca hablarle al grupo.
literacy ela-block social_studies science history-block = Los estudiantes presentan lo que trabajaron.
group_work project = Los grupos presentan lo que hicieron.
writing writing-block = Los estudiantes leen en voz alta lo que escribieron.
assembly = Los estudiantes hablan frente a la escuela.
advisory = Los estudiantes le hablan al grupo.
talks = Los estudiantes toman la palabra frente a la clase.
[turn-pages]
literacy ela-block reading_group guided-reading buddies = Los estudiantes sostienen el libro y pasan las páginas al leer.
library library-visit = Los estudiantes toman libros del estante y los hojean.
read_aloud story = Hay libros con páginas que pasar.
independent_reading silent-reading = Cada quien sostiene un libro y pasa las páginas.
[reach-shelf]
art centers stations independent_reading = Los materiales se toman de los estantes y se devuelven.
pe gym motor-room = En el calentamiento y los juegos hay que estirarse y agacharse.
clean-up = Se levantan cosas del piso y se ponen en los estantes.
grocery school-store = Hay que alcanzar cosas en estantes altos y bajos.
library library-visit = Se toman libros de estantes altos y bajos, y se devuelven a su lugar.
[activate-tool]
science lab = En los experimentos hay aparatos que encender y apagar.
music band music-class = Hay instrumentos y canciones que empezar y parar.
free_play choice centers = Hay juguetes que poner en marcha.
cooking daily-living = Hay aparatos de cocina que encender y apagar.
art art-class = Los estudiantes pintan, sellan y estampan con herramientas.
[online-course]
advisory advisory-time = Los estudiantes revisan sus calificaciones y lo que falta entregar.
study_hall homework computer computers independent_work win = Los estudiantes pueden avanzar por su cuenta en las lecciones en línea.
[walk-out]
nature-walk = El grupo camina al aire libre por terreno disparejo.
recess playground track = Los estudiantes salen al patio o a la cancha y vuelven a entrar.
[tell-steps]
speeches sharing = Los estudiantes explican a la clase cómo se hace algo.
art shop-class math = Los estudiantes dicen qué hacen primero y qué sigue.
vocational job-site = En el trabajo se dice qué hay que hacer primero y qué sigue.
lab science = Los compañeros se dicen los pasos y piden lo que hace falta.
cooking daily-living = Los estudiantes se dicen los pasos y preguntan cuando alguno no queda claro.
[ask-for-food]
cooking = Los estudiantes eligen y piden ingredientes.
restaurant cbi outing = Los estudiantes piden lo que van a comer y beber.
snack lunch breakfast snack-time lunch-time breakfast-time family-style = Los estudiantes eligen y piden lo que van a comer y beber.
[sit-down-get-up/chair]
lessons = Los estudiantes llegan a su mesa de trabajo y luego se retiran.
arrival dismissal bus = Al llegar y al salir, los estudiantes pasan del transporte a la silla o al asiento.
recess playground = Los estudiantes suben y bajan de los juegos, o juegan desde su lugar.
free_play choice blocks = Los niños juegan en el piso, en la mesa y en su silla.
lunch snack breakfast = Los estudiantes llegan a la mesa y luego se retiran.
class_meeting carpet greeting calendar song read_aloud story = El grupo se reúne en la alfombra o el círculo, y cada quien se acomoda en su lugar.
pe gym motor-room = Para los ejercicios y juegos se cambia de lugar y de posición.
[run/chair]
track = Los estudiantes dan vueltas a la pista.
recess playground organized-games = Hay espacio abierto para moverse rápido y perseguirse.
pe gym = En el calentamiento y los juegos hay que moverse rápido.
[carry-tray/chair]
lunch lunch-time breakfast breakfast-time = Los estudiantes llevan su comida de la fila a la mesa.
[moment]
arrival = Los estudiantes entran, guardan sus cosas y se acomodan.
breakfast = Los estudiantes desayunan juntos.
class_meeting = La clase se sienta junta, habla y escucha.
independent_work = Los estudiantes trabajan por su cuenta.
snack = Los estudiantes comen juntos la merienda.
lunch = Los estudiantes almuerzan con sus compañeros.
toileting_hygiene = Los estudiantes van al baño y se lavan.
transition = La clase pasa de un lugar o actividad a otro.
class_change = Los estudiantes van de una clase a otra.
centers = Grupos pequeños trabajan o juegan en mesas y rincones.
phonics = La clase trabaja sonidos, letras y palabras.
read_aloud = La clase escucha un cuento y lo comenta.
reading_group = Los estudiantes leen en grupo pequeño o en pareja.
independent_reading = Los estudiantes leen solos.
literacy = La clase lee, escribe y comenta textos.
writing = Los estudiantes planean y escriben sus propios textos.
handwriting = La clase practica la escritura a mano.
math = Los estudiantes resuelven problemas y explican cómo.
science = Los estudiantes observan, hacen pruebas y comentan lo que encuentran.
social_studies = La clase lee, escucha y habla de personas y lugares.
art = Los estudiantes hacen cosas con las manos.
music = La clase canta, toca y se mueve.
pe = La clase se mueve y juega.
specials = La clase trabaja con un maestro especial.
library = Los estudiantes buscan, piden prestados y leen libros.
computer = Los estudiantes trabajan en la computadora.
recess = Los estudiantes juegan y conversan afuera.
rest = La clase está acostada o sentada en silencio.
free_play = Los niños eligen a qué jugar.
group_work = Los estudiantes trabajan en grupo.
intervention = Grupos pequeños trabajan lo que necesitan.
sel = La clase habla de emociones y convivencia.
movement_break = La clase se levanta y se mueve.
assembly = La escuela se reúne en un solo lugar.
cbi = El grupo está en la comunidad.
vocational = Los estudiantes hacen un trabajo real, paso a paso.
life_skills = Los estudiantes practican lo que hace falta en la vida diaria.
advisory = Los estudiantes se reúnen con su maestro de tutoría.
study_hall = Los estudiantes hacen tareas.
world_language = Los estudiantes escuchan y hablan el idioma.
health = La clase aprende sobre el cuerpo y la salud.
sharing = Los estudiantes le hablan a la clase.
dismissal = Los estudiantes guardan sus cosas y se van.
[time]
arrival = la entrada
breakfast = el desayuno
class_meeting = la reunión del grupo
independent_work = el trabajo individual
snack = la merienda
lunch = el almuerzo
toileting_hygiene = la rutina del baño
transition = el cambio de actividad
class_change = el cambio de clase
centers = el trabajo en centros
phonics = la clase de fonética
read_aloud = la lectura en voz alta
reading_group = la lectura en grupo
independent_reading = la lectura individual
literacy = la clase de lengua
writing = la clase de escritura
handwriting = la práctica de escritura a mano
math = la clase de matemáticas
science = la clase de ciencias
social_studies = la clase de estudios sociales
art = la clase de arte
music = la clase de música
pe = la clase de educación física
specials = esta clase
library = la visita a la biblioteca
computer = la hora de computación
recess = el recreo
rest = el descanso
free_play = el juego libre
group_work = el trabajo en grupo
intervention = el trabajo en grupo pequeño
sel = la clase sobre emociones
movement_break = la pausa para moverse
assembly = la reunión de toda la escuela
cbi = la salida a la comunidad
vocational = la práctica laboral
life_skills = la clase de vida diaria
advisory = la tutoría
study_hall = la hora de estudio
world_language = la clase de idiomas
health = la clase de salud
sharing = el momento de compartir
dismissal = la hora de irse
lab = la clase de laboratorio
cooking = la clase de cocina
shop-class = la clase de taller
garden = el trabajo en el huerto
drama = la clase de teatro
dance = la clase de movimiento
board-games = el rato de juegos de mesa
interviews = la práctica de entrevistas
readers-theater = el teatro leído
buddies = el rato en parejas
school-store = el trabajo en la tienda escolar
coffee-cart = el trabajo en el carrito de café
job-site = la práctica en el lugar de trabajo
speeches = la práctica de exposiciones
[rules]
technique = ^(?:usar|mantener|producir|emplear)\\b
cut = ^\\S+ \\p{Lu}+$|^\\p{L}+r(?:les?|l[oa]s?) (?!.*\\ba )|^touching type|\\bwh$|^volver a \\p{L}+r(?:lo|la)s?$|\\b(?:qué|cómo|quién|dónde) (?:(?:su|la|el) )?\\p{L}+$
[skill]
handwriting = escribir a mano
scissors_tools = usar tijeras o herramientas
keyboarding = usar el teclado
visual_motor = usar las dos manos
visual_perception = encontrar cosas en la página
feeding = comer o beber
dressing = ponerse o quitarse ropa
toileting = usar el baño
hygiene = lavarse
belongings = cuidar sus propias cosas
exec_function = organizarse
sensory_regulation = manejar ruido, contacto o movimiento
emotional_regulation = manejar las emociones
attention = mantenerse en una tarea
transitions_skill = pasar de una cosa a otra
school_routine = seguir los pasos de una rutina
life_skills = hacer tareas de la casa
vocational = hacer un trabajo
community = desenvolverse en la comunidad
social_participation = hacer cosas con compañeros
play_turns = jugar y turnarse
conversation = conversar
self_advocacy = pedir lo que necesitan
expressive_language = hablar con frases y oraciones
vocabulary = aprender palabras nuevas
narrative = contar qué pasó
comprehension = contestar preguntas
receptive_language = seguir instrucciones
phonological = trabajar los sonidos de las palabras
articulation_carryover = hablar con claridad
articulation_drill = hablar con claridad
fluency = hablar en voz alta
voice = hablar con buena voz
aac = comunicarse con dispositivo o símbolos
gross_motor = moverse
ball_skills = jugar a la pelota
balance = guardar el equilibrio
stairs = usar escaleras
walking = caminar
wheelchair = moverse en silla de ruedas
transfers = sentarse y levantarse
positioning = estar sentado o de pie un rato
carrying = cargar cosas o abrir puertas
[assume]
spanish = en ese momento se habla español
english = en ese momento se habla inglés
french = en ese momento se habla francés
outdoors = la clase sale al aire libre
hall = la clase camina por los pasillos
gym = es en el gimnasio
cafeteria = es en la cafetería
community = el grupo sale de la escuela
kitchen = hay una cocina para trabajar
stage = los estudiantes hablan ante los demás
water = los estudiantes están en la alberca
library = es en la biblioteca
small-group = los estudiantes trabajan en parejas o en grupos pequeños
whole-group = trabaja toda la clase junta
unstructured = los estudiantes eligen qué hacer
structured = un adulto dirige la actividad
[assume-said]
outdoors = aire afuera patio jardín juegos terreno recreo huerto
hall = pasillo pasillos escaleras fila puertas camino
gym = gimnasio cancha
cafeteria = cafetería comedor charola charolas almuerzo
community = comunidad tienda tiendas autobús calle salen viajan
kitchen = cocina cocinan receta recetas estufa hornean
stage = delante ante hablan presentan
water = alberca piscina agua nadan
library = biblioteca
small-group = pareja parejas grupos grupo equipos equipo compañero
whole-group = clase
unstructured = eligen juegan juegos
structured = maestra maestro enseña dirige
`;
