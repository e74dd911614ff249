### Palabras para casa. Frases enteras, una por clave. Español, según la fuente neerlandesa. Aún sin revisar.
your-child = su hijo o hija
the-pupil = el alumno o la alumna

## Etiquetas junto a la carta
label-seen = Lo que hemos visto
label-talent = El talento que hay detrás
label-want = Lo que nos gustaría ver más
label-step = Un solo paso

## Clases de mensaje, en un menú
kind-message-home = Mensaje a casa
kind-agenda-note = Nota en la agenda escolar
kind-report-comment = Comentario para el boletín de notas
kind-invitation = Invitación a una conversación
kind-repair = Mensaje sobre cómo reparar lo ocurrido
kind-follow-up = Ficha de seguimiento
kind-tracking-note = Nota en el expediente del alumno
kind-class-council = Hoja para la reunión de profesores
kind-to-pupil = Unas palabras para el alumno
kind-to-colleague = Nota para el equipo docente

## Fórmulas
greeting-formal-1 = Estimados padres, madres y tutores:
greeting-formal-2 = Estimada familia:
greeting-informal-1 = Queridos padres, madres y tutores:
greeting-informal-2 = Hola a toda la familia:
opening-1 = Me gustaría contarles algo de la clase.
opening-2 = Les escribo porque la escuela y la familia ven más cuando miran juntas.
opening-3 = Con este mensaje quiero contarles con calma lo que veo.
opening-success-1 = Tengo buenas noticias de la clase.
opening-success-2 = Ha sido un momento bonito y quiero compartirlo con ustedes.
opening-success-3 = Algo ha salido bien en clase, y me alegra contárselo.
talent-question-1 = Quizá haya aquí un talento: { $talent }. ¿Se ve también en casa?
talent-question-2 = Pienso en un talento: { $talent }. ¿Encaja con lo que ven en casa?
talent-question-3 = Esto puede ser un talento: { $talent }. Me gustaría saber cómo es en casa.
talent-question-4 = Tengo una pregunta sobre un posible talento: { $talent }. ¿Les suena?
talent-confirmed-1 = { $name } se reconoce en este talento: { $talent }.
talent-confirmed-2 = { $name } ha elegido el nombre de este talento: { $talent }.
talent-confirmed-3 = Lo hemos hablado, y { $name } dice que este talento le va bien: { $talent }.
overdrive-1 = A veces un talento es demasiado fuerte o no encaja con el momento. A eso lo llamamos overdrive.
overdrive-2 = Cualquier talento puede ser demasiado por un momento. La palabra para eso es overdrive, y entonces buscamos un lugar mejor.
closing-formal-1 = Me gustaría saber qué piensan ustedes. Gracias por leer este mensaje.
closing-formal-2 = Su respuesta es bienvenida, aunque sea corta. Les agradezco su tiempo.
closing-informal-1 = Me encantará saber qué les parece. Gracias por leerme.
closing-informal-2 = Espero con ganas una respuesta, aunque sea corta. Gracias por su tiempo.
sign-off-formal = Reciban un cordial saludo
sign-off-informal = Un saludo afectuoso
short-seen-success-1 = { $name } ha tenido hoy un momento bonito en clase.
short-seen-success-2 = Hoy { $name } nos ha mostrado algo bonito en clase.

## Invitación
invitation-1 = Nos gustaría hablar con ustedes. El día propuesto es este: { $date }.
invitation-2 = Hemos reservado tiempo para hablar con ustedes en esta fecha: { $date }. Será un gusto verles.
invitation-nodate-1 = Nos gustaría hablar pronto con ustedes. ¿Qué día les viene mejor?
invitation-fine = Queremos mirar juntos qué va bien y qué ayuda.
invitation-interpreter = Puede venir un intérprete, y es gratis. Díganlo en su respuesta. No pedimos a ningún niño que traduzca.

## Reparación
repair-fact = Esto es lo que ha pasado: { $fact }
repair-effect = Esta ha sido la consecuencia: { $effect }
repair-1 = Reparar lo ocurrido forma parte del camino. Miramos juntos cómo puede hacerlo { $name }.
repair-2 = Después de lo ocurrido, toca reparar. { $name } ayuda a pensar cómo se puede hacer.
repair-procedure = Este mensaje acompaña a las normas de la escuela. No las sustituye.

## Seguimiento
follow-up-title = Ficha de seguimiento: seguimos adelante juntos
follow-up-aim = Este es el único objetivo que hemos elegido juntos.
follow-up-helps = Esto ayuda a alcanzar el objetivo.
follow-up-when = Volveremos a mirarlo en esta fecha: { $date }.
follow-up-nodate = Acordaremos juntos cuándo volvemos a mirarlo.
follow-up-pupil = { $name } ha ayudado a escribir esta ficha.

## Nota de seguimiento
tracking-title = Nota: lo que se ha podido ver
tracking-note = Aquí solo está lo que se ha podido ver y oír. No se da ninguna explicación.
tracking-date = Fecha: { $date }

## Reunión de profesores
council-title = Para la reunión de profesores
council-look-first = Miren primero si influye otra cosa: el sueño, las preocupaciones, el idioma o una tarea demasiado compleja.
council-question = Pregunta para la reunión: ¿dónde va bien y qué ayuda allí?

## Para el alumno
pupil-opening-1 = Me gustaría contarte algo sobre lo que veo.
pupil-opening-2 = Estas palabras son para ti.
pupil-opening-3 = He pensado en ti y en la clase, y por eso te escribo.
pupil-talent-question-1 = Cuando te veo, pienso en un talento: { $talent }. ¿Lo reconoces?
pupil-talent-question-2 = Quizá este talento sea tuyo: { $talent }. ¿Qué nombre elegirías tú?
pupil-talent-confirmed-1 = Tú le has puesto nombre a tu talento: { $talent }.
pupil-talent-confirmed-2 = Has dicho que este talento va contigo: { $talent }.
pupil-closing-1 = Ven cuando quieras a contarme qué te parece.
pupil-closing-2 = Te escucho con gusto si quieres hablar de esto.

## Para colegas
colleague-opening-1 = Quiero contarte algo breve de mi clase.
colleague-opening-2 = Me pregunto si tú también ves esto.
colleague-opening-3 = Quiero pasarte esto para tus horas con este grupo.
colleague-talent-question-1 = Pienso en este talento: { $talent }. ¿Qué ves tú en tu clase?
colleague-talent-question-2 = ¿Puede ser esto un talento: { $talent }? Me gustaría saber qué ves tú.
colleague-talent-confirmed-1 = Lo hemos hablado, y este es el talento reconocido: { $talent }.
colleague-talent-confirmed-2 = Este es el nombre que el alumno o la alumna da a su talento: { $talent }.
colleague-closing-1 = ¿Me cuentas qué funciona en tu clase?
colleague-closing-2 = Gracias por mirar conmigo.

## Boletín
report-opening-1 = Esto es lo que hemos visto en el último periodo.
report-opening-2 = Lo que hemos visto en clase también forma parte de este boletín.

## Respuestas y avisos
answers-intro = Marquen una respuesta, o cópienla y envíenla de vuelta.
answer-understood = Entendido
answer-call = Por favor, llámenme
answer-interpreter = Quiero un intérprete
translation-mark = Esta es una traducción del mensaje de la escuela.
not-reviewed = Todavía sin revisar por una persona que tenga este idioma como lengua materna.
reviewed = Revisado por una persona que tiene este idioma como lengua materna.
same-content = El contenido es el mismo.
changed = Una parte se ha modificado. Los dos textos ya no son iguales.

## Lo que se ha visto, una frase por comportamiento
seen-chats-during-explanation = { $name } habla a menudo con quien se sienta al lado durante la explicación.
seen-interrupts-with-questions = { $name } hace muchas preguntas mientras la explicación no ha terminado.
seen-shouts-out-answers = { $name } dice la respuesta en voz alta antes de que se dé la palabra.
seen-stares-out-of-window = { $name } mira mucho rato por la ventana durante la explicación.
seen-taps-and-drums = { $name } da golpecitos con un bolígrafo o con los dedos durante la clase.
seen-hums-or-sings = { $name } tararea o canta bajito durante la clase.
seen-draws-during-lesson = { $name } dibuja mientras la clase sigue.
seen-fiddles-with-things = { $name } tiene a menudo un objeto pequeño en las manos durante la explicación.
seen-jokes-during-lesson = { $name } hace bromas durante la clase, y el grupo se ríe.
seen-starts-before-instructions-end = { $name } empieza a trabajar antes de que se explique toda la tarea.
seen-rocks-on-chair = { $name } se balancea en la silla durante la clase.
seen-changes-the-subject = { $name } empieza a hablar de otro tema durante la clase.
seen-corrects-the-teacher = { $name } lo dice en clase cuando el profesor comete un error.
seen-forgets-what-was-said = Después de la explicación, { $name } a veces ya no sabe cuál era la tarea.
seen-does-not-start = { $name } tiene la hoja en blanco cuando la clase empieza a trabajar.
seen-distracts-others-when-finished = { $name } habla con otros de la clase después de terminar su trabajo.
seen-works-sloppily = { $name } entrega trabajos con partes que cuesta leer.
seen-never-finished = { $name } sigue con la tarea cuando el tiempo se ha acabado.
seen-starts-over-again = { $name } empieza de nuevo la misma tarea más de una vez.
seen-walks-around-class = { $name } se levanta durante el trabajo y camina por el aula.
seen-jumps-between-tasks = { $name } empieza una tarea nueva antes de terminar la anterior.
seen-does-only-the-minimum = { $name } hace la parte obligatoria de la tarea y se detiene ahí.
seen-looks-for-loopholes = { $name } hace la tarea de una forma más corta que la pedida.
seen-refuses-help = { $name } dice que no cuando alguien ofrece ayuda.
seen-helps-others-not-self = { $name } ayuda a otros de la clase mientras su hoja sigue en blanco.
seen-gives-away-answers = { $name } da a otros de la clase la respuesta de un ejercicio.
seen-copies-work = { $name } copia respuestas de otra persona de la clase.
seen-uses-ai-for-tasks = { $name } usa un programa de inteligencia artificial para hacer un trabajo.
seen-head-on-desk = { $name } apoya la cabeza en la mesa durante la clase.
seen-works-very-slowly = { $name } dedica mucho tiempo a cada ejercicio.
seen-takes-over-group = { $name } asume en los trabajos de grupo la parte de otros.
seen-imposes-the-plan = { $name } hace un plan para el grupo antes de que otros propongan algo.
seen-will-not-work-in-group = { $name } pide trabajar por separado cuando hay trabajo de grupo.
seen-says-nothing-in-group = { $name } escucha en los trabajos de grupo y dice poco.
seen-lets-others-do-the-work = { $name } está con el grupo mientras los demás hacen la tarea.
seen-redoes-others-work = { $name } vuelve a escribir una parte de lo que ha hecho el grupo.
seen-criticises-every-idea = { $name } dice qué puede salir mal cuando el grupo hace propuestas.
seen-keeps-having-new-ideas = { $name } trae ideas nuevas cuando el grupo ya está desarrollando una.
seen-goes-along-with-everyone = { $name } da la razón a todos en una conversación.
seen-turns-everything-into-contest = { $name } convierte un ejercicio normal en una competición.
seen-plays-the-boss = { $name } dice a los demás del grupo qué tienen que hacer.
seen-does-everything-alone = { $name } hace todo el trabajo de grupo sin repartir las tareas.
seen-only-wants-own-friends = { $name } pide estar con sus amigos en los trabajos de grupo.
seen-argues-every-rule = { $name } empieza a menudo una discusión sobre una norma.
seen-wants-last-word = { $name } sigue hablando después de que el profesor cierra la conversación.
seen-talks-way-out = { $name } da una explicación larga cuando el profesor pregunta por un error.
seen-bargains-over-tasks = { $name } pregunta si una tarea puede ser distinta o más corta.
seen-asks-why-all-the-time = { $name } pregunta en muchas tareas cuál es el motivo.
seen-blunt-to-teacher = { $name } dice de forma muy directa lo que no está bien en la clase.
seen-protests-punishment = { $name } dice que un castigo no es justo.
seen-provokes-teacher = { $name } hace algo que no está permitido y mira al profesor.
seen-refuses-task = { $name } dice que no a una tarea durante la clase.
seen-asks-for-confirmation = { $name } pregunta a menudo durante una tarea si está bien.
seen-claims-teacher-attention = { $name } llama mucho al profesor durante la clase.
seen-does-not-look-up = { $name } mira hacia la mesa cuando el profesor pregunta algo.
seen-sighs-and-rolls-eyes = { $name } suspira fuerte y pone los ojos en blanco ante una tarea.
seen-stands-up-for-others = { $name } defiende en clase a alguien del grupo.
seen-wants-to-know-private-things = { $name } hace al profesor preguntas sobre su vida fuera de la escuela.
seen-tests-limits = { $name } da un paso más después de que se ha dicho claramente un límite.
seen-ignores-rules = { $name } no sigue en este momento un acuerdo de la clase.
seen-breaks-dress-code = { $name } lleva ropa que el reglamento de la escuela no permite.
seen-eats-or-drinks-in-class = { $name } tiene comida o un refresco durante la clase.
seen-sells-things = { $name } vende cosas a otros alumnos en la escuela.
seen-takes-risks = { $name } hace en la escuela algo que puede causar un accidente.
seen-lies-about-it = { $name } cuenta algo distinto de lo que se ha podido ver.
seen-covers-for-friends = { $name } no dice nada de lo que ha hecho un amigo.
seen-follows-friends-into-trouble = { $name } participa con amigos en algo que no está permitido.
seen-swears = { $name } usa palabrotas en clase.
seen-leaves-mess = { $name } deja papeles y cosas en la mesa después de la clase.
seen-takes-things-without-asking = { $name } toma cosas de otra persona sin preguntar.
seen-damages-things = { $name } rompe material de la clase.
seen-vapes-or-smokes-at-gate = { $name } está en la puerta de la escuela con un vapeador o un cigarrillo.
seen-in-middle-of-quarrels = { $name } está en medio cuando otros se pelean de palabra.
seen-tattles = { $name } viene a contar al profesor lo que hacen otros de la clase.
seen-gossips = { $name } cuenta historias de alumnos que no están presentes.
seen-makes-fun-of-others = { $name } se ríe de alguien de la clase que no se ríe.
seen-cannot-lose = { $name } deja de jugar o se enfada después de perder.
seen-jumps-in-between = { $name } se pone en medio de los demás durante una discusión.
seen-mothers-others = { $name } cuida de otros de la clase, también cuando no piden ayuda.
seen-says-hurtful-things = { $name } dice palabras que hacen daño a alguien de la clase.
seen-quarrels-often = { $name } discute a menudo con otros de la clase en este periodo.
seen-wants-attention-of-class = { $name } hace en clase algo que todo el grupo mira.
seen-makes-things-bigger = { $name } cuenta un suceso más grande de lo que se ha podido ver.
seen-cannot-say-no = { $name } dice que sí a todo lo que le piden en clase.
seen-teases-others = { $name } hace bromas pesadas a otros, también cuando piden que pare.
seen-speaks-home-language = { $name } habla en clase también el idioma de casa, y es bienvenido.
seen-brags = { $name } habla mucho de sus notas y de sus logros.
seen-always-alone-at-break = { $name } pasa a menudo el recreo en el patio sin compañía.
seen-runs-in-corridor = { $name } corre por el pasillo de la escuela.
seen-pushes-in-queue = { $name } empuja a otros en la fila.
seen-organises-mischief = { $name } pide a otros que participen en algo que no está permitido.
seen-hangs-around-with-older = { $name } pasa mucho tiempo del recreo con alumnos mayores.
seen-comes-back-late-from-break = { $name } entra más tarde en clase después del recreo.
seen-throws-things = { $name } lanza cosas cuando hay otras personas cerca.
seen-loud-in-corridor = { $name } grita en el pasillo mientras todavía hay clase.
seen-forgets-materials = { $name } viene a menudo sin el material para la clase.
seen-last-minute = { $name } empieza una tarea poco antes de la fecha de entrega.
seen-hands-in-late = { $name } entrega trabajos después del día acordado.
seen-does-not-plan = { $name } trabaja para la escuela sin un plan en papel o en pantalla.
seen-no-homework = { $name } viene a clase sin los deberes.
seen-only-interested-in-one-thing = { $name } trabaja con gusto en un tema y deja otras tareas.
seen-takes-on-too-much = { $name } dice que sí a muchas tareas a la vez.
seen-cannot-let-go = { $name } sigue con la misma tarea cuando la clase pasa a otra cosa.
seen-wants-no-theory = { $name } deja el bolígrafo cuando empieza la teoría.
seen-panics-when-plan-changes = { $name } se sobresalta cuando cambia el plan de la clase.
seen-freezes-at-tests = { $name } no escribe nada durante un buen rato en un examen.
seen-dares-not-hand-in = { $name } tiene un trabajo terminado y todavía no lo ha entregado.
seen-underestimates-tests = { $name } dice que un examen va a salir bien y practica poco.
seen-cannot-bear-mistakes = { $name } pasa un momento duro después de un error.
seen-freezes-when-presenting = { $name } está delante de la clase y no dice nada durante un buen rato.
seen-compares-marks = { $name } pregunta a otros qué nota tienen después de un examen.
seen-cheats-in-test = { $name } usa en un examen una ayuda que no está permitida.
seen-gives-up-quickly = { $name } deja un ejercicio cuando el primer intento no sale.
seen-disputes-marks = { $name } dice que la nota de un examen no es correcta.
seen-explodes = { $name } grita fuerte y se enfada mucho.
seen-cries-quickly = { $name } llora a veces en clase.
seen-takes-everything-to-heart = { $name } habla mucho tiempo de un comentario de otros.
seen-carries-others-worries = { $name } escucha mucho las preocupaciones de otros y luego habla de ellas.
seen-withdraws = { $name } se pone aparte y habla poco con los demás.
seen-seems-uninterested = { $name } reacciona poco durante la clase.
seen-slams-door-walks-out = { $name } sale de clase y da un portazo.
seen-tears-up-work = { $name } rompe una hoja de su propio trabajo.
seen-sulks = { $name } se calla después de una conversación y da la espalda.
seen-laughs-at-wrong-moment = { $name } se ríe en un momento serio de la clase.
seen-over-excited = { $name } habla fuerte y se mueve mucho cuando llega algo divertido.
seen-makes-drama = { $name } reacciona a un incidente con grandes palabras y gestos.
seen-says-all-will-be-fine = { $name } dice que todo irá bien cuando hay un problema.
seen-always-on-phone = { $name } mira a menudo el teléfono durante la clase.
seen-wears-earbuds = { $name } lleva auriculares mientras la clase sigue.
seen-films-others = { $name } graba a otros con el teléfono sin preguntar.
seen-games-in-class = { $name } juega en una pantalla durante la clase.
seen-posts-about-school = { $name } publica en internet un mensaje sobre la escuela.
seen-group-chat-noise = { $name } envía muchos mensajes en el chat de la clase.
seen-often-late = { $name } entra a menudo cuando la clase ya ha empezado.
seen-skips-an-hour = { $name } falta a una hora de clase.
seen-toilet-again-and-again = { $name } pide ir al baño más de una vez en la misma clase.
seen-leaves-before-the-bell = { $name } guarda sus cosas y sale antes del timbre.
seen-dawdles-to-class = { $name } camina despacio del patio a la clase.
seen-sits-with-coat-on = { $name } se deja el abrigo puesto en clase.

## Para cada talento: un momento logrado, lo que aporta, lo que queremos ver más, un paso
success-bridge-builder = Hoy { $name } ha conseguido que dos compañeros vuelvan a hablarse.
means-bridge-builder = Quien tiene este talento une a las personas cuando hay opiniones distintas.
want-bridge-builder-1 = Nos gustaría ver más que se escuchan las dos partes de una historia.
want-bridge-builder-2 = Es bueno cuando también se oye la opinión personal.
step-bridge-builder-1 = La próxima semana, el trabajo de grupo empieza con la opinión de cada alumno.
step-bridge-builder-2 = En casa, alguien puede preguntar ante una decisión pequeña: ¿y tú qué quieres?

success-mood-maker = { $name } ha saludado a la clase con una sonrisa, y todo ha empezado con alegría.
means-mood-maker = Este talento trae luz y calor a un grupo.
want-mood-maker-1 = Son bienvenidos más momentos alegres al comienzo de la clase.
want-mood-maker-2 = Esperamos ver más esto: primero mirar el momento y luego hablar.
step-mood-maker-1 = Esta semana hay un minuto cada día para abrir la clase con alegría.
step-mood-maker-2 = Una idea para casa: digan juntos cuándo conviene hablar y cuándo ayuda el silencio.

success-caregiver = { $name } ha visto a alguien sin material y ha compartido un libro.
means-caregiver = Con este talento, alguien recibe ayuda justo cuando la necesita.
want-caregiver-1 = Nos gustaría oír más a menudo: ¿necesitas ayuda?
want-caregiver-2 = Con nosotros, cuidar del propio trabajo puede tener más espacio.
step-caregiver-1 = Desde la próxima clase, primero hay tres ejercicios y después tiempo para ayudar.
step-caregiver-2 = En casa, un momento cada tarde puede quedar libre de cuidar a otros.

success-listener = { $name } ha escuchado con atención, y un compañero ha podido contarlo todo.
means-listener = Gracias a este talento, los demás sienten que sus palabras cuentan.
want-listener-1 = Sería bonito oír también una frase personal en cada conversación de grupo.
want-listener-2 = Animamos a compartir las historias difíciles con un adulto.
step-listener-1 = En el próximo trabajo de grupo pedimos un breve resumen de lo que se ha dicho.
step-listener-2 = En la mesa puede ayudar esta pregunta: ¿y cómo te ha ido el día?

success-loyal-friend = En el recreo, { $name } se ha quedado con un amigo que pedía apoyo.
means-loyal-friend = Quien tiene este talento se queda al lado de un amigo en los momentos duros.
want-loyal-friend-1 = Nos gusta ver más de esa lealtad que ayuda de verdad a un amigo.
want-loyal-friend-2 = Nos gustaría oír más: te quiero como amigo, y en esto no participo.
step-loyal-friend-1 = La próxima semana, los amigos reciben juntos una tarea de confianza.
step-loyal-friend-2 = En casa pueden hablar de esta pregunta: ¿qué hace un buen amigo?

success-contact-maker = Hoy { $name } ha hablado con un alumno nuevo y le ha enseñado el camino.
means-contact-maker = Con este talento, las personas se conocen rápido.
want-contact-maker-1 = Damos con gusto más espacio a hablar en un momento acordado.
want-contact-maker-2 = Nos alegrarían más conversaciones que hagan avanzar la tarea.
step-contact-maker-1 = Esta semana, cada clase tiene un momento para ir a preguntar algo a otros.
step-contact-maker-2 = Un acuerdo para casa: durante el estudio, el teléfono está en otra habitación.

success-explainer = { $name } ha explicado un ejercicio, y un compañero lo ha podido hacer después.
means-explainer = Este talento hace sencillas para otros las cosas difíciles.
want-explainer-1 = Es bueno oír primero una pregunta y después la explicación.
want-explainer-2 = Nos gusta ver más pistas con las que otra persona pueda seguir.
step-explainer-1 = El viernes hay cinco minutos para explicar a la clase una parte de la lección.
step-explainer-2 = En casa, alguien puede pedir que le expliquen una lección del día.

success-organiser = { $name } ha repartido las tareas del grupo, y todos sabían qué hacer.
means-organiser = Con este talento, un grupo sabe quién hace qué y cuándo.
want-organiser-1 = Esperamos más planes en los que quepan también las ideas de otros.
want-organiser-2 = Hacer con calma un plan nuevo cuando algo cambia: eso queremos que crezca.
step-organiser-1 = Desde esta semana avisamos un día antes cuando algo cambia en clase.
step-organiser-2 = Mirar juntos la semana el domingo puede dar tranquilidad en casa.

success-persuader = { $name } ha encontrado buenas palabras, y la clase ha apoyado la propuesta.
means-persuader = Quien tiene este talento convence a otros con palabras.
want-persuader-1 = Nos gustaría oír más argumentos buenos en un momento acordado.
want-persuader-2 = Nos gusta ver más que primero se repite lo que ha dicho el otro.
step-persuader-1 = El próximo viernes dejamos cinco minutos para una propuesta sobre una norma.
step-persuader-2 = En una conversación en casa, cada uno puede repetir primero lo que ha dicho el otro.

success-captain = { $name } ha tomado el mando cuando el grupo no sabía cómo empezar.
means-captain = Este talento da dirección a un grupo cuando todos dudan.
want-captain-1 = Queremos ver más que quien dirige pregunta primero a todos.
want-captain-2 = Nos alegra cuando a veces dirige también otra persona.
step-captain-1 = En el trabajo de grupo de la próxima semana, cada alumno recibe un papel claro.
step-captain-2 = En casa puede haber una tarea de verdad para dirigir, como cocinar juntos.

success-justice-seeker = { $name } ha visto que alguien no tenía su turno y lo ha dicho con calma.
means-justice-seeker = Gracias a este talento, un grupo ve lo que no es justo.
want-justice-seeker-1 = Nos gustaría oír más a menudo, con palabras tranquilas, lo que no es justo.
want-justice-seeker-2 = Preguntar primero qué ha pasado exactamente ayuda a todos.
step-justice-seeker-1 = Esta semana hay un momento fijo después de clase para hablar de lo que es justo.
step-justice-seeker-2 = En casa puede ayudar esta pregunta: ¿qué sabes seguro y qué no sabes todavía?

success-competitor = Hoy { $name } ha mejorado su propio resultado de la semana pasada.
means-competitor = Quien tiene este talento quiere ganar, y eso le da mucha energía.
want-competitor-1 = Más alegría por el propio progreso, ese es nuestro deseo.
want-competitor-2 = Nos gusta ver que el otro recibe un apretón de manos después del juego.
step-competitor-1 = La próxima semana llevamos una hoja con el progreso propio.
step-competitor-2 = Después de un juego en casa, cada uno puede decir qué ha hecho bien el otro.

success-dealmaker = { $name } ha pensado una manera de reunir dinero para la clase.
means-dealmaker = Este talento ve una oportunidad y hace algo con ella.
want-dealmaker-1 = Nos gusta ver más planes para los que primero se ha pedido permiso.
want-dealmaker-2 = Damos más espacio a ideas que aportan algo a toda la clase.
step-dealmaker-1 = En la próxima clase decimos claramente qué está fijado y qué se puede hablar.
step-dealmaker-2 = En casa, un acuerdo puede estar en papel, con lo que hace y recibe cada uno.

success-question-asker = { $name } ha hecho una pregunta que ha ayudado a la clase a pensar más.
means-question-asker = Con este talento, un grupo piensa más allá de la primera respuesta.
want-question-asker-1 = Nos encanta oír la mejor pregunta de la clase, en un buen momento.
want-question-asker-2 = Escribir primero las preguntas es algo que nos gusta ver más.
step-question-asker-1 = Desde la próxima clase hay una hoja de preguntas, y cada vez elegimos una.
step-question-asker-2 = En casa puede haber diez minutos para buscar juntos una respuesta.

success-analyst = { $name } ha encontrado un error en el plan, y el grupo lo ha corregido a tiempo.
means-analyst = Quien tiene este talento ve cómo funciona algo y dónde puede fallar.
want-analyst-1 = Al grupo le ayuda que se diga primero lo que ya funciona.
want-analyst-2 = Nos gusta ver más un primer paso, aunque no todo esté claro.
step-analyst-1 = Esta semana pedimos una propuesta junto a cada crítica.
step-analyst-2 = Para los deberes puede ayudar un temporizador: dos minutos para pensar, y a empezar.

success-puzzler = { $name } ha encontrado una solución ingeniosa donde el grupo no avanzaba.
means-puzzler = Este talento busca hasta dar con un camino ingenioso.
want-puzzler-1 = Queremos ver más soluciones ingeniosas dentro de la propia tarea.
want-puzzler-2 = Animamos a buscar una segunda manera que también sea correcta.
step-puzzler-1 = La próxima semana, una tarea tendrá forma de acertijo.
step-puzzler-2 = En casa puede esperar un problema de verdad, como ordenar un armario.

success-dreamer = { $name } ha inventado una historia que la clase podía imaginar.
means-dreamer = Con este talento se hace visible algo que todavía no existe.
want-dreamer-1 = En nuestras clases puede haber más sitio para la imaginación.
want-dreamer-2 = Nos gusta ver la tarea apuntada enseguida en papel.
step-dreamer-1 = Desde la próxima clase decimos primero el nombre en voz baja y luego la tarea.
step-dreamer-2 = En casa, una lista corta junto a la puerta puede ayudar a traer el material.

success-idea-spark = Hoy { $name } ha dado al grupo tres ideas nuevas para el proyecto.
means-idea-spark = Gracias a este talento, un grupo tiene pronto muchas ideas.
want-idea-spark-1 = Esperamos ver más a menudo una idea terminada del todo.
want-idea-spark-2 = Guardar las ideas nuevas en una hoja para luego: eso queremos ver más.
step-idea-spark-1 = El lunes elegimos juntos una idea, y el viernes miramos hasta dónde ha llegado.
step-idea-spark-2 = En casa, una libreta puede ser el lugar para guardar ideas.

success-quick-thinker = { $name } ha entendido pronto el tema nuevo y luego ha ayudado a un compañero.
means-quick-thinker = Quien tiene este talento entiende muy rápido algo nuevo.
want-quick-thinker-1 = Una revisión tranquila antes de entregar es algo en lo que trabajamos con gusto.
want-quick-thinker-2 = Nos gusta oír también cómo se ha encontrado la respuesta.
step-quick-thinker-1 = Esta semana hay una pregunta más profunda preparada para quien termine.
step-quick-thinker-2 = En casa, alguien puede preguntar por una tarea: ¿qué has revisado?

success-deep-diver = { $name } ha contado mucho de su tema favorito, y la clase ha aprendido algo.
means-deep-diver = Gracias a este talento, un grupo sabe a quién puede preguntar.
want-deep-diver-1 = Nos gustaría que ese gran interés encuentre un lugar también en otras tareas.
want-deep-diver-2 = Queremos que, junto al tema favorito, quede tiempo para otros trabajos.
step-deep-diver-1 = La próxima semana usamos el tema favorito como ejemplo en un ejercicio.
step-deep-diver-2 = En casa, este puede ser el orden: diez minutos de deberes y luego el tema.

success-storyteller = { $name } ha contado una historia, y toda la clase ha escuchado.
means-storyteller = Este talento hace que otros vean lo que pasa en una historia.
want-storyteller-1 = Nos encantaría oír más historias que empiezan con una frase corta.
want-storyteller-2 = Animamos a contar historias que se quedan cerca de lo que pasó.
step-storyteller-1 = El miércoles, la clase puede empezar con una historia de un minuto.
step-storyteller-2 = En la mesa, la historia del día puede empezar con un título.

success-humorist = { $name } ha hecho una broma en buen momento, y la tensión ha desaparecido.
means-humorist = Quien tiene este talento hace que la gente se ría junta.
want-humorist-1 = Nos gustaría reír juntos más a menudo, en un momento adecuado.
want-humorist-2 = Queremos ver más que se mira si todos se ríen.
step-humorist-1 = Desde el lunes, el último minuto de clase queda libre para una broma.
step-humorist-2 = En casa puede ayudar hablar de bromas que gustan y bromas que duelen.

success-performer = Hoy { $name } ha hablado alto y claro delante de toda la clase.
means-performer = Con este talento, alguien se atreve a estar delante de un grupo.
want-performer-1 = Nos gusta ver este talento en su propio momento delante de la clase.
want-performer-2 = Queremos ver más que otros reciben también la palabra.
step-performer-1 = La próxima semana hay una clase para presentar un texto ante el grupo.
step-performer-2 = En casa puede haber cada día un rato corto de atención, sin teléfono.

success-maker = { $name } ha construido algo que el grupo ha podido usar de verdad.
means-maker = Este talento entiende con las manos cómo funcionan las cosas.
want-maker-1 = Damos con gusto más ocasiones de construir o reparar algo.
want-maker-2 = Es bueno que las manos tengan un solo objeto silencioso durante la explicación.
step-maker-1 = Esta semana, una tarea puede ser algo construido en lugar de un texto.
step-maker-2 = En casa puede haber algo pequeño preparado para reparar juntos.

success-beauty-seeker = { $name } ha hecho un cartel que ahora cuelga con orgullo en el aula.
means-beauty-seeker = Quien tiene este talento ve lo que es bello y sabe hacerlo.
want-beauty-seeker-1 = Damos con gusto al trabajo bonito más espacio en la propia tarea.
want-beauty-seeker-2 = Nos gusta ver que una primera versión puede quedarse como está.
step-beauty-seeker-1 = En la próxima tarea decimos cuántos minutos son para la forma.
step-beauty-seeker-2 = En casa, un sitio en la pared puede mostrar qué trabajo es bonito.

success-improviser = { $name } ha encontrado pronto una solución cuando la pantalla no funcionaba.
means-improviser = Con este talento, un grupo puede seguir cuando algo falla.
want-improviser-1 = Junto a la libertad, nos gusta ver un punto fijo para empezar.
want-improviser-2 = Esperamos ver más una primera parte del trabajo unos días antes.
step-improviser-1 = La próxima semana dividimos una tarea grande en tres partes cortas.
step-improviser-2 = En casa, la mochila puede quedar lista para mañana a una hora fija.

success-rhythm-maker = Con música, { $name } ha puesto a toda la clase en el mismo ritmo.
means-rhythm-maker = Este talento lleva música y ritmo a un grupo.
want-rhythm-maker-1 = Hacemos con gusto más sitio para la música en un momento propio.
want-rhythm-maker-2 = Queremos que los momentos de silencio puedan ser de verdad silenciosos.
step-rhythm-maker-1 = En la próxima clase elegimos una señal sin ruido para cuando haga falta calma.
step-rhythm-maker-2 = En casa, después de los deberes, puede haber tiempo para hacer u oír música.

success-mover = { $name } ha dado a la clase energía nueva con un ejercicio corto.
means-mover = Quien tiene este talento piensa mejor en movimiento.
want-mover-1 = Nos gusta ver más movimiento que forme parte de la tarea.
want-mover-2 = En el pasillo nos gustaría ver un paso tranquilo.
step-mover-1 = Esta semana, quien quiera puede trabajar diez minutos de pie.
step-mover-2 = Antes de los deberes puede ayudar un paseo corto.

success-perseverer = { $name } ha seguido intentándolo, y el ejercicio ha salido a la cuarta.
means-perseverer = Con este talento, alguien sigue hasta que sale.
want-perseverer-1 = Seguir adelante y también parar a tiempo: nos gusta ver las dos cosas.
want-perseverer-2 = Animamos a pedir ayuda después de unos cuantos intentos.
step-perseverer-1 = En el próximo ejercicio acordamos mirar juntos a los diez minutos.
step-perseverer-2 = En casa, una hora fija para terminar los deberes puede dar calma.

success-precision-worker = { $name } ha revisado el trabajo del grupo, y todo era correcto.
means-precision-worker = Este talento hace las cosas bien hasta en las partes pequeñas.
want-precision-worker-1 = Nos gusta ver que un buen trabajo se entrega también a tiempo.
want-precision-worker-2 = Un error está permitido, y eso queremos practicarlo juntos.
step-precision-worker-1 = La próxima semana pedimos media versión de la tarea, sin nota.
step-precision-worker-2 = En casa, alguien puede contar un error propio que le enseñó algo.

success-hands-on-doer = { $name } ha empezado a recoger enseguida, y la clase ha hecho lo mismo.
means-hands-on-doer = Quien tiene este talento actúa mientras otros todavía hablan.
want-hands-on-doer-1 = Primero una pregunta y luego empezar: eso nos gusta verlo más.
want-hands-on-doer-2 = Damos más espacio al trabajo real con un resultado visible.
step-hands-on-doer-1 = La próxima clase empieza con la práctica, y después viene la teoría.
step-hands-on-doer-2 = En casa, una tarea práctica puede ser el encargo personal de la semana.

success-adventurer = { $name } ha dado el primer paso hacia algo nuevo, y luego otros han hecho lo mismo.
means-adventurer = Gracias a este talento, un grupo se atreve con algo nuevo.
want-adventurer-1 = Esperamos con ganas más aventura dentro de límites seguros.
want-adventurer-2 = Nos gusta ver que primero se pregunta si algo es seguro.
step-adventurer-1 = Esta semana hay una tarea fuera del aula, con un límite claro.
step-adventurer-2 = En casa pueden elegir juntos algo nuevo, como otro camino de vuelta.

success-empath = { $name } ha notado que un compañero no hablaba y le ha preguntado cómo estaba.
means-empath = Este talento siente cómo están los demás.
want-empath-1 = Nos gusta oír con palabras qué sentimiento hay.
want-empath-2 = Apoyamos con gusto que se busque a tiempo un lugar tranquilo.
step-empath-1 = Desde la próxima clase hay una tarjeta para cinco minutos en un lugar tranquilo.
step-empath-2 = Al final del día, en casa se puede escribir un sentimiento en papel.

success-calm-anchor = { $name } ha mantenido la calma entre el ruido, y el grupo se ha calmado también.
means-calm-anchor = Cerca de alguien con este talento, los demás se calman.
want-calm-anchor-1 = Nos gusta ver una pequeña señal de que se sigue la clase.
want-calm-anchor-2 = La calma puede quedarse, y unas palabras propias en el grupo son bienvenidas.
step-calm-anchor-1 = La próxima semana esperamos diez segundos una respuesta después de cada pregunta.
step-calm-anchor-2 = En casa, un poco más de tiempo por la mañana puede ayudar a salir con calma.

success-free-spirit = { $name } ha elegido una forma propia para la tarea, y el resultado ha sido muy bueno.
means-free-spirit = Quien tiene este talento elige un camino propio y lo muestra a otros.
want-free-spirit-1 = Nos gustaría hablar más de cómo hacer una tarea, y la tarea se mantiene.
want-free-spirit-2 = Una propuesta en lugar de un no: eso nos gusta oírlo.
step-free-spirit-1 = La próxima tarea viene en tres formas, y se puede elegir una.
step-free-spirit-2 = En casa puede ayudar una elección: ¿qué tarea primero y a qué hora?

success-optimist = { $name } ha dado ánimo al grupo para volver a empezar después de un error.
means-optimist = Este talento ve lo que todavía puede salir bien.
want-optimist-1 = Con la esperanza va un primer paso, y nos gusta verlo más.
want-optimist-2 = Queremos ver más que se practica a tiempo para un examen.
step-optimist-1 = Esta semana hacemos un examen corto de práctica, sin nota.
step-optimist-2 = En casa, la pregunta puede ser: ¿cuál es hoy tu primer paso?

success-observer = { $name } ha visto un detalle pequeño que el grupo no había notado.
means-observer = Con este talento, alguien ve lo que otros no notan.
want-observer-1 = Nos gustaría oír más una cosa que haya llamado la atención.
want-observer-2 = Participar puede empezar poco a poco, y nos gusta ver cómo crece.
step-observer-1 = Después del próximo trabajo de grupo preguntamos con calma, aparte, qué se ha visto.
step-observer-2 = De camino a casa o en la mesa, cada uno puede decir una cosa que ha notado.

success-truth-teller = { $name } ha dicho con sinceridad y amabilidad lo que podía mejorar.
means-truth-teller = Con este talento cerca, los demás saben lo que alguien piensa de verdad.
want-truth-teller-1 = Agradecemos las palabras sinceras en un tono suave.
want-truth-teller-2 = Nos gusta ver que primero se elige un buen momento.
step-truth-teller-1 = El viernes preguntamos en papel qué ha estado bien en clase y qué puede mejorar.
step-truth-teller-2 = En casa, la misma frase puede sonar una vez fuerte y otra suave, como práctica.

success-protector = { $name } ha buscado ayuda para alguien que no tenía compañía.
means-protector = Quien tiene este talento defiende a otra persona.
want-protector-1 = Queremos ver más que primero se llama a un adulto.
want-protector-2 = Ponerse al lado de alguien y mantener la calma es algo que valoramos.
step-protector-1 = En la próxima clase acordamos con qué adulto se puede encontrar ayuda.
step-protector-2 = En casa puede ayudar hablar de esta pregunta: ¿a quién avisas?

success-self-reliant = { $name } ha trabajado mucho rato sin ayuda y ha entregado la tarea completa.
means-self-reliant = Este talento termina una tarea por su cuenta, con confianza.
want-self-reliant-1 = Nos alegra que se pida ayuda una vez.
want-self-reliant-2 = Nos gusta ver un trabajo propio que luego se comparte con el grupo.
step-self-reliant-1 = En el próximo trabajo de grupo, cada uno recibe una parte propia y un momento común.
step-self-reliant-2 = En casa, el acuerdo puede ser: una pregunta a la semana a una persona.
