/** Spanish words of goals and titles by the English word that has the nearest meaning: the English one first. */
export const SPANISH_WORDS = `
word palabra palabras
math matematica matematicas
help ayuda ayudar ayudame ayudas
physical fisica
education educacion
coffee cafe
group grupo grupos
day dia dias
bathroom bano banos sanitario inodoro
story cuento cuentos historia historias
hand mano manos
time veces vez hora tiempo
morning manana mananas matutina matutino
climb subira subir sube escalar trepar trepara
classroom salon salones aula aulas clase clases
peer companero companeros companera companeras compas
music musica
request pedira pedir pide pidiendo solicitara solicita peticiones
say dira decir diga diciendo
question pregunta preguntas preguntara
student estudiante estudiantes alumno alumna alumnos
adult adulto adultos
open abrira abrir abierto abre abra
backpack mochila mochilas
foot pies pie
meeting reunion reuniones junta
minute minutos minuto
work trabajo trabajos trabajar trabajara
write escribira escribir escribe escritos escribiendo
descend bajara bajar baja bajada
food comida comidas alimento alimentos
english ingles
bus autobus autobuses camion buses guagua
name nombre nombres apellido
walk caminara caminar camina caminando caminata
syllable silaba silabas
trial intentos intento ensayos
support apoyo apoyos apoyadas apoyados
phonics fonetica fonologica fonologico
answer contestara contestar responder respondera respuesta contestarle contestarles responda
alternate alternando alternados
breakfast desayuno desayunos
game juego juegos
follow seguira seguir siguiendo siga
step paso pasos escalon escalones
produce producira producir producto produce
spanish espanol castellano
line linea lineas renglon renglones raya fila filas
plan planificacion planeacion
wash lavado lavara lavar lava lavarse lavamanos
sentence oracion oraciones frase frases
visual visuales
child nino ninos nina ninas chicos
meter metros metro
model modelo modelos
paper papel papeles
opportunity oportunidades ocasiones
tell contar contara contarle relatara relato relatar narrar narrara
ball pelota pelotas balon
handrail pasamanos barandal baranda
letter letras letra
reading lectura lecturas leer leera lee lea leido leida leidas leerlas
teacher maestra maestro maestros maestras profesor profesora
assembly asamblea
mirror espejo
reminder recordatorio recordatorios recuerde
lunch almuerzo almuerzos lonche lonchera comedor
arrival llegada llegar llega entrada entrar ingreso
order orden ordenara ordenar
advisory tutoria asesoria
walker andador andadera
playground patio parque
recess recreo recreos
folder carpeta carpetas
eat comer comera coma comen comiendo
voice voz
complete completa completas completo completara terminara termine terminar terminado acabe
spoon cuchara cucharas
small pequeno pequena pequenos
instruction instrucciones instruccion indicaciones indicacion consigna directas
turn turno turnos vuelta vueltas girando
house casa casita hogar
front frente delante
seated sentado sentada sentados sentarse sentara sienta
lunchbox lonchera
close cierre cierres cerrara cerrar
catch atrapara atrapar
cut recortara recortar corta cortara cortar cortes recorte
evaluation evaluacion evaluaciones examen examenes prueba pruebas
hang colgara colgar
carpet alfombra tapete
coat abrigo abrigos chaqueta
wait esperara esperar espere
stay quedarse permanecer permanecera
space espacio espacios
milk leche
listen escuchar escuchara oiga oir oirse
greet saludara saludar saludo saludos
consecutive seguidos seguidas consecutivas consecutivos
water agua
beginning inicio inicial principio empieza comenzara empezar comienzo
block bloque bloques
maintain mantendra mantener manteniendo mantiene
board tablero pizarra pizarron
keep guardara guardar guardan guarde
look mirando mirara mirar ver
text texto textos
homework tareas tarea deberes
planner agenda agendas
container envases envase recipientes frasco frascos
improve mejorar mejorara
towel toallas toalla
spill derramar derrames derrama
put pondra poner puesta puesto ponerse ponga meter
throw lanzara lanzar lanza
isolation aisladas aislada aislado aisladamente
back atras detras espalda
stairs escaleras escalera escalones gradas
wall pared
dismissal salida salidas despedida
package paquete paquetes
potato papas
song cancion canciones canta cantar cantara cantando ronda
art arte
toy juguetes juguete
take tomara tomar tomen toma sacara sacar
talk hablar hablara habla hablan hablando conversar conversara conversacion charla
idea ideas
table mesa mesas
cafeteria cafeteria
family familias familia padres mama papa
list lista listas
drawing dibujos dibujo dibujar dibujara
jump saltara saltar salta brincar
rope cuerda
stop detenerse detener detenga parar
problem problema problemas
kitchen cocina cocinar
explain explicara explicar
side lado lados
fold doblara doblar
stack apilara apilar
laundry lavanderia
practice practica practicar
sale venta
play jugar jugara juega jugando
material materiales materia
headphones audifonos
equipment equipo equipos
review revisara revisar revision
snack merienda meriendas colacion refrigerio lonchecito
slide resbaladilla tobogan resbalin
big grande grandes
scissors tijeras tijera tijeretazos
job laboral empleo empleado oficio
straight recta recto
new nuevas nueva nuevo novedad
understand entienda entender comprender comprension comprenda
fall caerse caer caiga
define definira definir
object objetos objeto cosas
push empuje empujar empujara
cross cruzara cruzar cruzando cruce
swing columpio columpios
feel siente sienta sientes sentir
size tamano
straw popote pajilla
carry cargue cargar cargara llevara llevar
star estrellita
workshop taller talleres
verb verbo verbos
session sesion sesiones
calendar calendario
weather clima
area areas
inside adentro dentro
repetition repeticion
dish plato platos
routine rutina rutinas
category categoria categorias
oral orales
language idioma lengua lenguaje
soft suave suaves
pause pausa pausas descanso descansos
leave dejar irse salir
red rojo
tricycle triciclo triciclos
awareness conciencia
station estaciones estacion rincon rincones centros centro
number numero numeros
bilingual bilingue bilingues
bakery panaderia
topic tema temas
movement movimiento movimientos moverse moviendo
point senalando senalara senalar
typing teclado teclear
writing redaccion escritura
computer computacion computadora computadoras informatica
fair kermes feria
ticket boletos boleto
place lugar sitio
glass vaso taza
carton carton cartulina
inch pulgadas pulgada
comment comentarios comentar comentario
communicator comunicador
appointment cita citas
level nivel niveles
return volvera volver devolver
solution solucion soluciones
health salud
transition transicion transiciones cambios cambio traslado traslados
guide guia guias
clean limpiara limpiar limpieza limpia recoger recogen recogida
supervision supervision
wet mojar mojado humedo
shelf estante estantes
evacuation evacuacion
deliver entrega entregar entregara
community comunidad comunitaria comunitarias comunitario
room cuarto sala
quiet tranquilo tranquila silencio callado callada silencioso
left izquierda
right derecha
pour vertera verter servira servir
strip tira tiras
remove quitara quitar quita quitarse quitarselos retirarse
hook gancho perchero enganchara
sign sena senas senal senales
up arriba
rice arroz
forward adelante
give dar dara dame
want quiero quiere quieres quiera desea
symbol simbolo simbolos
photo fotos foto
measure medira medir
tablet tableta
dog perro
sound sonido sonidos
tooth dientes dental
audience publico
dry secara secar
degree grado grados
calm calma calmarse calmar tranquilizarse
counseling consejeria
bowl tazon
cry llorar llorando
repeat repitan repetir repite repites
week semana semanas
experiment experimentos experimento
tool herramienta herramientas
sensory sensorial sensoriales
vocabulary vocabulario
science ciencias ciencia
note anotara anotar apuntes
biology biologia
detail detalles detalle
hallway pasillo pasillos corredor
rhyme rimas rima
clarification aclaracion
trip excursion excursiones paseo
highlighted resaltado
pencil lapiz lapices
arm brazo brazos
distance distancia distancias
cereal cereal
separate separara separar
palm palmadas
soup sopa
doll munecos muneco muneca titeres titere
vaccine vacunas vacuna
describe describira describir
color color colores colorear
reach alcanzar
pair pareja parejas pares par
observation observacion observaciones
rough aspero
heavy pesado
float flota
sink hunde
prediction prediccion predecir
dance baile bailar ballet
shout gritar
principal director directora
pants pantalon pantalones
lever palanca
half mitad media mediana medio
socks socks calcetines
training capacitacion entrenamiento
concrete concreto
compare comparara comparar
quantity cantidades cantidad
equal igual
subject sujeto
customer cliente clientes
money dinero pesos concha
clothes ropa prendas
animal animales
add agregara agregar sumar
door puerta puertas
birthday cumpleanos
serve serve sirve sirven
night noche
legible legible
notebook cuaderno cuadernos libreta diario
paragraph parrafo parrafos
error errores error
screen pantalla
religion religion
card tarjeta tarjetas
break romper
sheet hojas hoja
hide esconderse
difficult dificil resulte
locker casillero casilleros
interaction interaccion
uniform uniforme
publication publicacion
dentist dentista
connector conectores conector
draft borrador
dictate dictar dictado
gesture gesto gestual gestos
shoes zapatos zapato tenis
loud fuerte alta alto
appear aparezca
cycle ciclo
disagree desacuerdo
propose propondra proponer
rag trapo
crumb migajas
soap jabon
rinse enjuagar
cart carrito
supermarket supermercado
liquid liquido liquidos
track pista
carpentry carpinteria
uneven irregular terreno grava
image imagenes imagen laminas lamina figuras
box cajas caja
independence independencia
accept aceptara aceptar
brush cepillo cepillara cepillado cepillarse
second segundos segundo
touch tocara tocar tocando toque
texture texturas textura
sand arena
foam espuma
pedal pedaleara pedalear
adapted adaptado adaptada adaptadas adaptador
drink bebida bebidas tomar beber
recipe receta recetas
mix mezclara mezclar
utensil utensilios cubiertos
graduation birrete birretes toga togas
store tienda tiendas compras
article articulo articulos
visit visitas visita
hospital hospital
delivery reparto
shirt camisetas camiseta camisa
friend amigas amigos amiga amigo
tea tea
committee comite
lip labios
volume volumen
script guion
mold molde
stuck trabe
uppercase mayuscula mayusculas
lowercase minuscula minusculas
book libro libros
rotation rotacion rotaciones
tolerate tolerara tolerar
pressure presion profunda compresiones
light luz
show mostrando mostrar muestra muestras
breathing respiracion
glue pulgar pegar pegamento
playdough plastilina masa
block cuadras cuadra
sidewalk acera banqueta
ground suelo piso pisos
finger dedo dedos
nap siesta
contract contrato
present exponer presentara presentacion presentaciones exposicion
button abrocha desabrocha abrochar abrochara boton botones broches broche
apron delantal
coach entrenador
grass cesped pasto
cane baston
formal formal
discussion discusion debate
opinion opinion razones
ceramics ceramica
recording grabacion
check chequeo
election eleccion eleccion
interest interes
choose elegir eligira escoger escogera elija
bite morder morderlo masticar masticara
rise levantarse levantara pararse
help ayudante
cubicle cubiculos
basket canasta cesto
stress antiestres
friend amistades
lose perder perdera
lesson leccion
example ejemplo
school escuela escolar
change cambiar
cookie galletas galleta
assigned asignado
activity actividades actividad
concept conceptos concepto
space espaciales
independent independiente solo sola
study estudios estudio
social sociales social
term terminos
content contenido
unit unidad
free libre
strategy estrategia estrategias
frustrated frustrado frustrada enojado
identify identificara identificar
run correra correr
tray bandeja charola
verb pasado
copy copiara copiar
regulate regulara regular
body cuerpo
intelligibility inteligibilidad
meaning significado
participate participara participar
spelling ortografia
french frances
drill simulacro
field campo cancha
bag bolsa
wheelchair silla ruedas
corner esquinas esquina
ramp rampa
street calles calle
chemistry quimica
department departamento
handwriting caligrafia
intervention intervencion
holiday festivo feriado asueto
medical medica medico
nurse enfermera enfermeria
rest descanso reposo
circle circulo ronda
garden jardin huerto
gym gimnasio
library biblioteca
therapy terapia terapeuta
cupboard armario
glove guantes
sweater sueter
zipper cremallera
device dispositivo
wear ponersela
bathroom pipi panal panales
play imaginario simbolico pretender
project proyecto proyectos
conflict conflicto conflictos
emotion emociones emocion sentimientos
peace paz convivencia
speech habla hablada articulacion
stutter tartamudea tartamudez tartamudeo fluidez
balance equilibrio
sit sentadilla
kick pateara patear
bike bicicleta bici
hat gorro gorra
lemon limon
cup copa
mandatory obligatoria
vote votaciones votacion
donation donaciones donacion
canteen kiosco
gathering acto actos
history historia
geography geografia
philosophy filosofia
technology tecnologia
algebra algebra
geometry geometria
homeroom jefatura
guidance orientacion
bead cuentas ensartar ensartara
puzzle rompecabezas
paint pintura pintar pintara
clay barro arcilla
lace cordones agujetas cordon
tie amarrar amarrara atar atara
belt cinturon
sink lavabo
jug jarra
juice jugo zumo
fruit fruta frutas
vegetable verdura verduras
knife cuchillo
fork tenedor
napkin servilleta servilletas
lid tapa tapas
bottle botella botellas
slice rebanar rebanara
oven horno
stove estufa
plant sembrar sembrara planta plantas
crawl gatear gateara arrastrarse
roll rodar rodara
head cabeza
neck cuello
shoulder hombro hombros
knee rodilla rodillas
leg pierna piernas
stretch estirar estirara estiramiento estiramientos
breathe respirar respirara
hoop aro aros
cone cono conos
beam viga
mat colchoneta colchonetas
bar barra barras
crutches muletas
stander bipedestador
exercise ejercicio ejercicios
sport deporte deportes
race carrera carreras
volleyball voleibol
soccer futbol
basketball baloncesto
choir coro
band banda
drum tambor tambores
theater teatro
poem poema poemas poesia
character personaje personajes
summarize resumir resumira resumen
infer inferir inferira inferencia inferencias
punctuation puntuacion
adjective adjetivo adjetivos
noun sustantivo sustantivos
pronoun pronombre pronombres
synonym sinonimo sinonimos
prefix prefijo prefijos
phoneme fonema fonemas
add suma sumas
subtract resta restas restar
multiply multiplicar multiplicacion
fraction fraccion fracciones
ruler regla
graph grafica graficas
clock reloj
coin moneda monedas
buy comprar comprara
sell vender vendera
pay pagar pagara
signal semaforo
map mapa mapas
train tren
interview entrevista entrevistas
application solicitud
schedule horario horarios
goal meta metas
date fecha fechas
organize organizar organizara
calculator calculadora
email correo
password contrasena
mouse raton
record grabar grabara
microphone microfono
debate debatir
agree acuerdo
offer ofrecer ofrecera
invite invitar invitara
share compartir compartira comparte compartido
anger enojo
sad triste
happy feliz
fear miedo
anxiety ansiedad
nervous nervioso nerviosa
fight pelear
noise ruido ruidos
earmuffs orejeras
vest chaleco
blanket manta cobija
cushion cojin
weight peso
deaf sordo sorda
summer verano
party fiesta
parents encargados
staff personal facultad
duty guardia
conference conferencia
principal direccion
nurse enfermero
computer laboratorio
resource recursos
reinforcement refuerzo
homeroom hogar salonhogar
attendance asistencia
prayer oracion
exam examenes
practice ensayo
welcome bienvenida
goodbye adios
line formacion
sing himno
flag bandera
break receso
morning matinal
planning preparacion
activity actividad
assembly asambleas
sports olimpiadas
theme tematico
corner esquinita
sensory sensoriales
transition transiciones
technology tecnologico
puppet marioneta
pretend dramatico simbolica
wait turnarse
voice vocal
fluency fluido tartamudear
lungs aire
tongue lengua
pronounce pronunciar pronunciara articular articulara
letter carta
paragraph parrafo
notes notas
question interrogantes
reason razon motivo
cause causa causas
effect efecto efectos
compare contrastar contraste
order secuencia secuenciar secuenciara
before previo
first primera primer
last ultima
category categorizar clasificar clasificara
typing mecanografia teclea tecleara
keyboard teclas tecla
type mecanografiara
computer ordenador compu
password clave
print imprimir
cursive cursiva cursivas
write redactara redactar redacta escrito escrita apuntara
copy copia transcribira
trace trazar trazo trazos trazara remarcar repasara
color coloreara crayola crayolas
paste pegara pegado pegando resistol
fold doblando
tear rasgara rasgar
notebook libretas
line formarse formados
space espaciado
punctuation punto
legible legibilidad
grasp agarre prension sujetar sujetara sujetando sosteniendo sostener sostendra agarrar agarrara
pinch pinza pinzas
squeeze apretar apretara exprimir
finger indice
left izquierdo
right derecho
sit asiento
stand parado parara parada levante
chair sillas
desk escritorio pupitre banco mesabanco
carpet tapetes
stair peldano peldanos grada
wheel rueda
uneven desnivel
grass zacate
dirt tierra
sand arenero
slide resbaladero resbaladera
jump brincara salto saltos brinco
run corriendo
throw tirar tirara aventar arrojar
catch cachar cachara
bounce botar botara
fall caera
trip tropezar tropezarse
bump chocar chocarse
pull jalar jalara jalando halar
lift alzar alzara
carry llevarse trasladar cargando
turn voltear girar girara
wait espera
win ganar gane gana
lose pierde pierda
rule reglas
doll munecas
block cubos
puzzle encajables encajara
friend amistad
playground plaza
recess recesos
lunch almorzar
breakfast desayunar desayunito
snack loncheras bocadillo
spoon cucharada
straw sorbeto
pour vaciar
spill derrame derramando derramarse
open destapar destapara
package bolsita empaque envoltura bolsas
swallow tragar tragara
bite mordida mordidas bocado bocados
lip labio
mouth boca
clean limpio aseo
sweep barrer barrera escoba
wipe limpiarse
wash lavados
dry secarse
faucet llave grifo
tooth diente
brush cepillar
hair cabello pelo
sock calcetin medias
coat chamarra chamarras campera
jacket chaquetas
zip zipper
button abotonar abotonara desabotonar
buckle desabrochar desabrochara hebilla
dress vestir vestirse vestira
hang percha
hook ganchos
binder portafolio archivador
organize organizacion organizador acomodar
assignment asignacion
plan planear planificar planificara
list checklist cotejo
arrive entrara
goodbye despedirse
welcome recibimiento
song canto cantos
dance danza folklorico
instrument instrumento instrumentos
clap aplaudir
rhythm ritmo
loud audible
quiet bajo
letter abecedario alfabeto
rhyme rimar
sentence enunciado enunciados
grammar gramatica concuerden concordancia genero
past preterito
tense tiempos
connective nexos
describe describa descripcion
explain explique
tell platicar platicara
retell recontar recontara renarrar
answer respuestas
ask preguntar pedirle
comment comentara
opinion opinar
discuss discutir
conversation platica dialogo
talk hable
listen oira
hear oye audicion
hearing auditivo audifono
understand entiende entendio
read lectores lector
reading lectoescritura
page pagina paginas
predict predecira
sequence suceso sucesos
mean significados
cognate cognados
sort separando agrupar
match emparejar emparejara
count contando
column columna columnas cuadriculado
price precio precios
store tiendita mercado
clerk cajero cajera dependiente
cook cocinara
spread untar untara
peel pelar pelara
feeling sentimiento emocional
angry enojada
calm calmara
breathe respirando
zone zona
solution resolver resolvera resolvio
cry llanto
scream gritos
worry preocupacion
hip cadera
eye ojo ojos mirada
look mire vera observar
point senale
choose elegira
match relacionar
imitate imitar imitara
repeat repetira repita
finish acabar completar
start empezara iniciar iniciara comenzar
begin empezando
work trabajando
independent independientemente
attend atencion atender
participate participacion
join unirse integrarse
role rol roles
pretend fingir disfraces
keep recogera
put colocar colocara
picture pictogramas
device aparato aparatos
switch interruptor
button presionar
art artes plastica plasticas manualidades
counselor consejera consejero orientadora
alarm alarma
drill simulacros incendio
fire fuego
evacuate evacuar
party convivio posada
parent madre madres
teacher mtra mtro docente
volunteer voluntario voluntarios
permission permiso permisos
form boleta boletas formulario formularios
return regresar regreso regresara
sale ventas
raffle rifa
cancel cancelada cancelado suspendido
due vence plazo
sign firmar firma firmado firmados
vaccine vacunacion
photo fotografia
graduation graduacion
rehearsal ensayar
show exposiciones presentar
present expondra
poem verso versos
theater obra
slow despacio lento lentamente
speed velocidad rapidez
bed cama
nature naturaleza
bug insecto insectos
english inglesa
second segunda
first primero
bus chofer transporte
question cuestion
`;
