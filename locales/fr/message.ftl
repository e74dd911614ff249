### Words for home. Whole sentences, one per key. French, after the Dutch source.

## Un élève qui n’est pas nommé, comme sujet d’une phrase
your-child = votre enfant
the-pupil = l’élève

## Labels beside the letter
label-seen = Ce que nous avons vu
label-talent = Le talent derrière
label-want = Ce que nous aimerions voir davantage
label-step = Un pas

## Kinds of message, in a menu
kind-message-home = Message à la maison
kind-agenda-note = Note dans le journal de classe
kind-report-comment = Commentaire du bulletin
kind-invitation = Invitation à un entretien
kind-repair = Message de réparation
kind-follow-up = Carte de suivi
kind-tracking-note = Note dans le dossier de suivi
kind-class-council = Fiche pour le conseil de classe
kind-to-pupil = Mot à l’élève
kind-to-colleague = Note à un collègue

## Frames
greeting-formal-1 = Madame, Monsieur,
greeting-formal-2 = À l’attention du parent ou de la personne responsable,
greeting-informal-1 = Chers parents, chers responsables,
greeting-informal-2 = Bonjour à tous, à la maison,
opening-1 = J’aimerais partager avec vous quelque chose de la classe.
opening-2 = Je vous écris parce que l’école et la maison voient plus de choses ensemble.
opening-3 = Par ce message, je voudrais vous dire calmement ce que je vois.
opening-success-1 = J’ai une bonne nouvelle de la classe.
opening-success-2 = Voici un beau moment que j’ai envie de partager avec vous.
opening-success-3 = Quelque chose a bien marché en classe, et j’ai plaisir à vous le raconter.
talent-question-1 = Il y a peut-être un talent derrière cela : { $talent }. Le voyez-vous aussi à la maison ?
talent-question-2 = Je pense à un talent : { $talent }. Cela correspond-il à ce que vous voyez chez vous ?
talent-question-3 = Ce peut être un talent : { $talent }. N’hésitez pas à me dire comment c’est à la maison.
talent-question-4 = J’ai une question sur un talent possible : { $talent }. Cela vous dit-il quelque chose ?
talent-confirmed-1 = { $name } se reconnaît dans ce talent : { $talent }.
talent-confirmed-2 = { $name } a choisi le nom de ce talent : { $talent }.
talent-confirmed-3 = Nous en avons parlé ensemble, et { $name } dit avoir ce talent : { $talent }.
overdrive-1 = Parfois, un talent est trop fort, ou ne convient pas au moment. Nous appelons cela « surrégime ».
overdrive-2 = Chaque talent peut parfois être trop fort. Le mot pour cela est « surrégime ». Nous cherchons alors une meilleure place.
closing-formal-1 = Votre avis m’intéresse beaucoup. Je vous remercie de votre lecture.
closing-formal-2 = Votre réponse est la bienvenue, même courte. Je vous remercie pour votre temps.
closing-informal-1 = J’aimerais savoir ce que vous en pensez. Merci d’avoir pris le temps de lire.
closing-informal-2 = Un petit mot de votre part me fera plaisir, même court. Merci pour votre temps.
sign-off-formal = Avec mes salutations cordiales
sign-off-informal = Bien cordialement
short-seen-success-1 = { $name } a vécu un beau moment en classe aujourd’hui.
short-seen-success-2 = Aujourd’hui, { $name } a montré quelque chose de beau en classe.

## Invitation
invitation-1 = Nous aimerions parler avec vous le { $date }.
invitation-2 = Nous vous réservons un moment pour parler le { $date }. Nous nous en réjouissons.
invitation-nodate-1 = Nous aimerions parler bientôt avec vous. Quel jour vous convient le mieux ?
invitation-fine = Nous voulons regarder ensemble ce qui va bien et ce qui aide.
invitation-interpreter = Un interprète peut être là, et c’est gratuit. Dites-le dans votre réponse. Nous ne demandons à aucun enfant de traduire.

## Repair
repair-fact = Voici ce qui s’est passé : { $fact }
repair-effect = En voici la conséquence : { $effect }
repair-1 = Réparer fait partie du chemin. Nous cherchons ensemble comment { $name } peut le faire.
repair-2 = Après ce qui s’est passé vient la réparation. { $name } réfléchit avec nous à la manière.
repair-procedure = Ce message accompagne les règles de l’école. Il ne les remplace pas.

## Follow-up
follow-up-title = Carte de suivi : avancer ensemble
follow-up-aim = Voici le seul but que nous avons choisi ensemble.
follow-up-helps = Voici ce qui aide à atteindre le but.
follow-up-when = Nous referons le point le { $date }.
follow-up-nodate = Nous décidons ensemble quand nous referons le point.
follow-up-pupil = { $name } a participé à l’écriture de cette carte.

## Tracking note
tracking-title = Note : ce qu’on a pu voir
tracking-note = Cette note dit seulement ce qu’on a vu et entendu. Elle ne donne pas d’explication.
tracking-date = Date : { $date }

## Class council
council-title = Pour le conseil de classe
council-look-first = Voyez d’abord si autre chose joue : sommeil, soucis, langue, tâche trop complexe.
council-question = Question pour le conseil de classe : où cela réussit-il, et qu’est-ce qui y aide ?

## To the pupil
pupil-opening-1 = J’ai envie de te dire quelque chose que je vois.
pupil-opening-2 = Ce mot est pour toi.
pupil-opening-3 = J’ai pensé à toi et à la classe, et je te l’écris.
pupil-talent-question-1 = Je pense à un talent chez toi : { $talent }. Est-ce que tu t’y reconnais ?
pupil-talent-question-2 = Ce talent est peut-être le tien : { $talent }. Quel nom choisirais-tu ?
pupil-talent-confirmed-1 = Tu as donné un nom à ton talent : { $talent }.
pupil-talent-confirmed-2 = Tu as dit que ce talent te ressemble : { $talent }.
pupil-closing-1 = Viens me dire ce que tu en penses, quand tu veux.
pupil-closing-2 = Si tu veux en parler, je t’écoute avec plaisir.

## To a colleague
colleague-opening-1 = Je partage en deux mots quelque chose de mon cours.
colleague-opening-2 = Je me demande si tu vois la même chose.
colleague-opening-3 = Voici de quoi t’aider pendant tes heures avec cette classe.
colleague-talent-question-1 = Je pense à ce talent : { $talent }. Que vois-tu dans ton cours ?
colleague-talent-question-2 = Serait-ce un talent : { $talent } ? N’hésite pas à me dire ce que tu vois.
colleague-talent-confirmed-1 = Nous en avons parlé, et ce talent est reconnu : { $talent }.
colleague-talent-confirmed-2 = L’élève a choisi ce nom pour son talent : { $talent }.
colleague-closing-1 = Peux-tu me dire ce qui marche dans ton cours ?
colleague-closing-2 = Merci de regarder avec moi.

## Report
report-opening-1 = Voici ce que nous avons vu pendant cette période.
report-opening-2 = Ce bulletin dit aussi ce que nous avons vu en classe.

## Answers and marks
answers-intro = Cochez une réponse, ou copiez-la et renvoyez-la.
answer-understood = J’ai compris
answer-call = Appelez-moi
answer-interpreter = Je voudrais un interprète
translation-mark = Ceci est une traduction du message de l’école.
not-reviewed = Pas encore relu par une personne qui a cette langue maternelle.
reviewed = Relu par une personne qui a cette langue maternelle.
same-content = Le contenu est le même.
changed = Un des deux textes a été modifié. Ils ne disent plus la même chose.

## Seen, one for each behaviour
seen-chats-during-explanation = { $name } parle souvent avec un voisin pendant les explications.
seen-interrupts-with-questions = { $name } pose beaucoup de questions alors que les explications continuent.
seen-shouts-out-answers = { $name } dit la réponse à voix haute avant que quelqu’un ait la parole.
seen-stares-out-of-window = { $name } regarde longtemps par la fenêtre pendant les explications.
seen-taps-and-drums = { $name } tapote avec un stylo ou avec les doigts pendant le cours.
seen-hums-or-sings = { $name } fredonne ou chante doucement pendant le cours.
seen-draws-during-lesson = { $name } dessine pendant que le cours continue.
seen-fiddles-with-things = { $name } a souvent un petit objet en main pendant les explications.
seen-jokes-during-lesson = { $name } fait des blagues pendant le cours, et la classe rit avec plaisir.
seen-starts-before-instructions-end = { $name } se met au travail avant la fin des consignes.
seen-rocks-on-chair = { $name } se balance sur sa chaise pendant le cours.
seen-changes-the-subject = { $name } se met à parler d’un autre sujet pendant le cours.
seen-corrects-the-teacher = { $name } le dit en classe quand son professeur fait une erreur.
seen-forgets-what-was-said = Après les explications, { $name } ne sait parfois plus quelle était la consigne.
seen-does-not-start = { $name } garde une feuille vide quand la classe commence à travailler.
seen-distracts-others-when-finished = { $name } parle avec ses camarades une fois son travail terminé.
seen-works-sloppily = { $name } rend un travail dont certaines parties se lisent avec peine.
seen-never-finished = { $name } travaille encore à la tâche quand le temps est écoulé.
seen-starts-over-again = { $name } recommence plus d’une fois la même tâche.
seen-walks-around-class = { $name } se lève pendant le travail et circule dans la classe.
seen-jumps-between-tasks = { $name } commence une nouvelle tâche avant la fin de la précédente.
seen-does-only-the-minimum = { $name } fait la partie obligatoire de la tâche et s’arrête là.
seen-looks-for-loopholes = { $name } fait la tâche par un chemin plus court que celui demandé.
seen-refuses-help = { $name } dit non quand quelqu’un propose de l’aide.
seen-helps-others-not-self = { $name } aide ses camarades alors que sa propre feuille est encore vide.
seen-gives-away-answers = { $name } donne à ses camarades la réponse d’un exercice.
seen-copies-work = { $name } recopie les réponses d’un camarade.
seen-uses-ai-for-tasks = { $name } utilise un programme d’IA pour faire un travail.
seen-head-on-desk = { $name } pose la tête sur la table pendant le cours.
seen-works-very-slowly = { $name } prend beaucoup de temps pour chaque exercice.
seen-takes-over-group = { $name } reprend le travail des autres pendant un travail de groupe.
seen-imposes-the-plan = { $name } fait un plan pour le groupe avant les propositions des autres.
seen-will-not-work-in-group = { $name } demande à travailler sans partenaire quand la classe forme des groupes.
seen-says-nothing-in-group = { $name } écoute pendant le travail de groupe et parle peu.
seen-lets-others-do-the-work = { $name } est à la table du groupe pendant que les autres font la tâche.
seen-redoes-others-work = { $name } réécrit une partie du travail de ses camarades de groupe.
seen-criticises-every-idea = { $name } dit ce qui peut échouer quand le groupe fait des propositions.
seen-keeps-having-new-ideas = { $name } apporte de nouvelles idées alors que le groupe réalise déjà la sienne.
seen-goes-along-with-everyone = { $name } donne raison à chacun dans une discussion.
seen-turns-everything-into-contest = { $name } fait d’un exercice ordinaire un concours.
seen-plays-the-boss = { $name } dit aux autres du groupe ce qu’ils doivent faire.
seen-does-everything-alone = { $name } fait tout le travail du groupe sans répartir les tâches.
seen-only-wants-own-friends = { $name } demande à rejoindre ses amis pour un travail de groupe.
seen-argues-every-rule = { $name } ouvre souvent une discussion sur une règle.
seen-wants-last-word = { $name } continue à parler après que son professeur a clos la discussion.
seen-talks-way-out = { $name } donne une longue explication quand son professeur parle d’une erreur.
seen-bargains-over-tasks = { $name } demande si une tâche peut se faire autrement ou en plus court.
seen-asks-why-all-the-time = { $name } demande la raison de beaucoup de consignes.
seen-blunt-to-teacher = { $name } dit très directement ce qui ne va pas dans le cours.
seen-protests-punishment = { $name } dit qu’une punition n’est pas juste.
seen-provokes-teacher = { $name } fait quelque chose d’interdit en regardant son professeur.
seen-refuses-task = { $name } dit non à une tâche en classe.
seen-asks-for-confirmation = { $name } demande souvent si c’est juste pendant une tâche.
seen-claims-teacher-attention = { $name } appelle beaucoup son professeur pendant le cours.
seen-does-not-look-up = { $name } regarde sa table quand son professeur pose une question.
seen-sighs-and-rolls-eyes = { $name } soupire fort et lève les yeux au ciel devant une tâche.
seen-stands-up-for-others = { $name } prend la défense d’un camarade en classe.
seen-wants-to-know-private-things = { $name } pose à son professeur des questions sur la vie hors de l’école.
seen-tests-limits = { $name } va un pas plus loin après qu’une limite a été dite clairement.
seen-ignores-rules = { $name } ne suit pas une règle de la classe en ce moment.
seen-breaks-dress-code = { $name } porte un vêtement que le règlement de l’école n’autorise pas.
seen-eats-or-drinks-in-class = { $name } mange ou boit pendant le cours.
seen-sells-things = { $name } vend des objets à d’autres élèves à l’école.
seen-takes-risks = { $name } fait à l’école quelque chose qui peut causer un accident.
seen-lies-about-it = { $name } raconte autre chose que ce qu’on a pu voir.
seen-covers-for-friends = { $name } se tait sur ce qu’un ami a fait.
seen-follows-friends-into-trouble = { $name } participe avec des amis à quelque chose d’interdit.
seen-swears = { $name } dit des gros mots en classe.
seen-leaves-mess = { $name } laisse des papiers et des affaires sur la table après le cours.
seen-takes-things-without-asking = { $name } prend les affaires de quelqu’un sans demander.
seen-damages-things = { $name } casse du matériel de la classe.
seen-vapes-or-smokes-at-gate = { $name } se tient à la grille de l’école avec une vapoteuse ou une cigarette.
seen-in-middle-of-quarrels = { $name } se trouve au milieu d’une dispute entre d’autres élèves.
seen-tattles = { $name } vient dire à son professeur ce que font des camarades.
seen-gossips = { $name } raconte des histoires sur des élèves qui ne sont pas là.
seen-makes-fun-of-others = { $name } rit d’un camarade qui, de son côté, ne rit pas.
seen-cannot-lose = { $name } arrête de jouer ou se met en colère après une défaite.
seen-jumps-in-between = { $name } se place entre les autres pendant une dispute.
seen-mothers-others = { $name } prend soin de ses camarades, même quand ils ne demandent pas d’aide.
seen-says-hurtful-things = { $name } dit des mots qui blessent un camarade.
seen-quarrels-often = { $name } se dispute souvent avec des camarades en cette période.
seen-wants-attention-of-class = Pendant le cours, { $name } fait quelque chose qui attire tous les regards.
seen-makes-things-bigger = { $name } raconte un fait en plus grand que ce qu’on a pu voir.
seen-cannot-say-no = { $name } dit oui à chaque demande de ses camarades.
seen-teases-others = { $name } taquine ses camarades, même quand ils demandent d’arrêter.
seen-speaks-home-language = { $name } parle aussi sa langue familiale en classe, et elle est la bienvenue.
seen-brags = { $name } parle beaucoup de ses points et de ses réussites.
seen-always-alone-at-break = { $name } passe souvent la récréation à l’écart dans la cour.
seen-runs-in-corridor = { $name } court dans le couloir de l’école.
seen-pushes-in-queue = { $name } pousse les autres dans le rang.
seen-organises-mischief = { $name } invite les autres à faire quelque chose d’interdit.
seen-hangs-around-with-older = { $name } est beaucoup avec des élèves plus âgés à la récréation.
seen-comes-back-late-from-break = { $name } rentre plus tard en classe après la récréation.
seen-throws-things = { $name } lance des objets alors que d’autres élèves sont tout près.
seen-loud-in-corridor = { $name } crie dans le couloir alors que des cours sont en route.
seen-forgets-materials = { $name } vient souvent au cours sans le matériel demandé.
seen-last-minute = { $name } commence une tâche peu avant le moment de la rendre.
seen-hands-in-late = { $name } rend ses travaux après le jour fixé.
seen-does-not-plan = { $name } travaille pour l’école sans planning sur papier ou sur écran.
seen-no-homework = { $name } vient au cours sans le devoir demandé.
seen-only-interested-in-one-thing = { $name } travaille volontiers à un seul sujet et laisse d’autres tâches de côté.
seen-takes-on-too-much = { $name } dit oui à beaucoup de tâches en même temps.
seen-cannot-let-go = { $name } continue la même tâche quand la classe passe à la suite.
seen-wants-no-theory = { $name } dépose son stylo quand la théorie commence.
seen-panics-when-plan-changes = { $name } montre une vive inquiétude quand le plan du cours change.
seen-freezes-at-tests = { $name } n’écrit rien pendant un long moment lors d’une interro.
seen-dares-not-hand-in = { $name } a terminé un travail et ne l’a pas encore rendu à son professeur.
seen-underestimates-tests = { $name } dit qu’une interro ira bien et la prépare peu.
seen-cannot-bear-mistakes = { $name } vit visiblement un moment dur après une erreur.
seen-freezes-when-presenting = { $name } est devant la classe et ne dit rien pendant un long moment.
seen-compares-marks = { $name } demande les points de ses camarades après une interro.
seen-cheats-in-test = { $name } utilise pendant une interro une aide qui n’est pas permise.
seen-gives-up-quickly = { $name } arrête un exercice quand le premier essai ne réussit pas.
seen-disputes-marks = { $name } dit que les points d’une interro ne sont pas corrects.
seen-explodes = { $name } crie fort et montre une grande colère.
seen-cries-quickly = { $name } pleure parfois en classe.
seen-takes-everything-to-heart = { $name } reparle longtemps d’une remarque des autres.
seen-carries-others-worries = { $name } écoute beaucoup les soucis de ses camarades et en reparle plus tard.
seen-withdraws = { $name } se met sur le côté et parle peu avec les autres.
seen-seems-uninterested = { $name } montre peu de réactions pendant le cours.
seen-slams-door-walks-out = { $name } sort de la classe et claque la porte.
seen-tears-up-work = { $name } déchire une de ses feuilles.
seen-sulks = { $name } se tait après une discussion et se détourne.
seen-laughs-at-wrong-moment = { $name } rit à un moment grave en classe.
seen-over-excited = { $name } parle fort et bouge beaucoup quand quelque chose d’agréable arrive.
seen-makes-drama = { $name } réagit à un incident avec de grands mots et de grands gestes.
seen-says-all-will-be-fine = { $name } dit devant un problème que tout ira bien.
seen-always-on-phone = { $name } regarde souvent son gsm pendant le cours.
seen-wears-earbuds = { $name } porte des écouteurs pendant que le cours continue.
seen-films-others = { $name } filme les autres avec son gsm sans demander.
seen-games-in-class = { $name } joue à un jeu sur écran pendant le cours.
seen-posts-about-school = { $name } publie en ligne un message sur l’école.
seen-group-chat-noise = { $name } envoie beaucoup de messages dans le groupe de la classe.
seen-often-late = { $name } entre souvent quand le cours a déjà commencé.
seen-skips-an-hour = { $name } n’est pas en classe pendant une heure de cours.
seen-toilet-again-and-again = { $name } demande plus d’une fois à aller aux toilettes pendant un cours.
seen-leaves-before-the-bell = { $name } range son sac et part avant la sonnerie.
seen-dawdles-to-class = { $name } marche lentement de la cour jusqu’au cours.
seen-sits-with-coat-on = { $name } garde son manteau en classe.

## For each talent: success, what it gives, what we want to see more of, one step
success-bridge-builder = Aujourd’hui, { $name } a aidé deux camarades à se reparler.
means-bridge-builder = Avec ce talent, on rapproche des personnes qui ne pensent pas la même chose.
want-bridge-builder-1 = Nous aimerions que les deux côtés d’une histoire soient plus souvent entendus.
want-bridge-builder-2 = C’est bien quand l’avis personnel s’entend aussi.
step-bridge-builder-1 = La semaine prochaine, nous demandons d’abord un avis personnel dans le travail de groupe.
step-bridge-builder-2 = À la maison, on peut demander devant un petit choix : et toi, que veux-tu ?

success-mood-maker = { $name } a salué la classe avec un sourire, et le cours a commencé dans la joie.
means-mood-maker = Ce talent apporte de la lumière et de la chaleur dans un groupe.
want-mood-maker-1 = Plus de moments joyeux au début du cours sont les bienvenus.
want-mood-maker-2 = Nous espérons voir plus souvent ceci : regarder d’abord si c’est le bon moment, puis parler.
step-mood-maker-1 = Cette semaine, une minute par jour est réservée pour ouvrir le cours dans la joie.
step-mood-maker-2 = Une idée pour la maison : dire ensemble quand parler convient et quand le silence aide.

success-caregiver = { $name } a vu un camarade sans matériel et a partagé son livre.
means-caregiver = Grâce à ce talent, quelqu’un reçoit de l’aide au moment où il en faut.
want-caregiver-1 = Nous voudrions entendre plus souvent : as-tu besoin d’aide ?
want-caregiver-2 = Le soin du travail personnel peut prendre plus de place chez nous.
step-caregiver-1 = Dès le prochain cours, nous faisons d’abord trois exercices, et ensuite on peut aider.
step-caregiver-2 = À la maison, un moment chaque soir peut rester libre du soin des autres.

success-listener = { $name } a écouté avec attention, et un camarade a pu raconter toute son histoire.
means-listener = Grâce à ce talent, les autres sentent que leurs mots comptent.
want-listener-1 = Ce serait beau d’entendre aussi une phrase personnelle dans chaque discussion de groupe.
want-listener-2 = Nous encourageons à partager les histoires lourdes avec un adulte.
step-listener-1 = Au prochain travail de groupe, nous demandons un court résumé de ce qui a été dit.
step-listener-2 = À table, cette question peut aider : et toi, comment était ta journée ?

success-loyal-friend = À la récréation, { $name } a tenu compagnie à un ami qui demandait du soutien.
means-loyal-friend = Avec ce talent, on reste près d’un ami quand les choses sont dures.
want-loyal-friend-1 = Nous aimons voir une fidélité qui aide vraiment un ami.
want-loyal-friend-2 = Nous voudrions entendre davantage : je reste ton ami, et je ne participe pas à ça.
step-loyal-friend-1 = La semaine prochaine, les amis reçoivent ensemble une tâche de confiance.
step-loyal-friend-2 = À la maison, parlez peut-être de cette question : que fait un bon ami ?

success-contact-maker = Aujourd’hui, { $name } a abordé un nouvel élève et lui a montré le chemin.
means-contact-maker = Par ce talent, les gens apprennent vite à se connaître.
want-contact-maker-1 = Nous donnons volontiers plus de place à la parole, à un moment convenu.
want-contact-maker-2 = Plus de conversations qui font avancer la tâche, voilà qui nous réjouit.
step-contact-maker-1 = Cette semaine, chaque cours a un moment pour aller poser une question aux autres.
step-contact-maker-2 = Un accord pour la maison : pendant l’étude, le gsm reste dans une autre pièce.

success-explainer = { $name } a expliqué un exercice, et un camarade a ensuite réussi sans aide.
means-explainer = Ce talent rend simples pour les autres des choses compliquées.
want-explainer-1 = Il est bon d’entendre d’abord une question, puis l’explication.
want-explainer-2 = Nous aimons voir plus souvent un indice qui laisse l’autre continuer.
step-explainer-1 = Vendredi, cinq minutes sont prévues pour expliquer un peu de matière à la classe.
step-explainer-2 = À la maison, quelqu’un peut demander l’explication d’un cours de la journée.

success-organiser = { $name } a réparti les tâches du groupe, et chacun savait quoi faire.
means-organiser = Avec ce talent, un groupe sait qui fait quoi, et quand.
want-organiser-1 = Nous espérons plus de plans qui contiennent aussi les idées des autres.
want-organiser-2 = Refaire un plan avec calme quand quelque chose change, voilà ce que nous voulons développer.
step-organiser-1 = Dès cette semaine, nous annonçons un changement de cours un jour à l’avance.
step-organiser-2 = Regarder ensemble la semaine le dimanche peut apporter du calme à la maison.

success-persuader = { $name } a trouvé les mots justes, et la classe a soutenu la proposition.
means-persuader = Avec ce talent, on entraîne les autres par la parole.
want-persuader-1 = Nous entendons volontiers plus d’arguments solides, à un moment convenu.
want-persuader-2 = Répéter d’abord ce que l’autre a dit, nous aimons le voir plus souvent.
step-persuader-1 = Vendredi prochain, nous réservons cinq minutes à une proposition sur une règle.
step-persuader-2 = Dans une discussion à la maison, chacun peut d’abord répéter les mots de l’autre.

success-captain = { $name } a pris la direction quand le groupe ne savait pas comment commencer.
means-captain = Ce talent donne une direction au groupe quand tout le monde hésite.
want-captain-1 = Une conduite de groupe où chacun est d’abord consulté, nous en voulons davantage.
want-captain-2 = Nous sommes heureux quand la direction passe aussi à quelqu’un d’autre.
step-captain-1 = Dans le travail de groupe de la semaine prochaine, chaque élève reçoit un rôle clair.
step-captain-2 = À la maison, il peut y avoir une vraie tâche à diriger, comme cuisiner ensemble.

success-justice-seeker = { $name } a vu qu’un élève n’avait pas eu son tour et l’a dit calmement.
means-justice-seeker = Grâce à ce talent, un groupe voit ce qui n’est pas juste.
want-justice-seeker-1 = Nous voudrions entendre plus souvent, en mots calmes, ce qui n’est pas juste.
want-justice-seeker-2 = Demander d’abord ce qui s’est passé exactement, cela aide tout le monde.
step-justice-seeker-1 = Cette semaine, il y a après le cours un moment fixe pour parler de justice.
step-justice-seeker-2 = À la maison, cette question peut aider : que sais-tu vraiment, et quoi pas encore ?

success-competitor = Aujourd’hui, { $name } a amélioré son résultat de la semaine passée.
means-competitor = Avec ce talent, l’envie de gagner donne beaucoup d’énergie.
want-competitor-1 = Plus de plaisir à voir ses propres progrès, voilà notre souhait.
want-competitor-2 = Nous aimons voir une main tendue à l’autre après le jeu.
step-competitor-1 = La semaine prochaine, nous tenons une feuille des progrès personnels.
step-competitor-2 = Après un jeu à la maison, chacun peut dire ce que l’autre a bien fait.

success-dealmaker = { $name } a imaginé une façon de récolter de l’argent pour la classe.
means-dealmaker = Ce talent voit une occasion et en fait quelque chose.
want-dealmaker-1 = Nous aimons voir plus de projets pour lesquels une autorisation est d’abord demandée.
want-dealmaker-2 = Nous donnons plus de place aux idées qui apportent quelque chose à toute la classe.
step-dealmaker-1 = Au prochain cours, nous disons clairement ce qui est fixé et ce qui se discute.
step-dealmaker-2 = À la maison, un accord peut être sur papier, avec ce que chacun fait et reçoit.

success-question-asker = { $name } a posé une question qui a fait réfléchir toute la classe.
means-question-asker = Par ce talent, un groupe pense plus loin que la première réponse.
want-question-asker-1 = Nous entendons volontiers la meilleure question du cours, à un bon moment.
want-question-asker-2 = Noter d’abord les questions est une chose que nous aimons voir plus souvent.
step-question-asker-1 = Dès le prochain cours, une feuille de questions est prête, et nous en choisissons une.
step-question-asker-2 = À la maison, dix minutes peuvent servir à chercher ensemble une réponse.

success-analyst = { $name } a trouvé une erreur dans le plan, et le groupe a pu corriger à temps.
means-analyst = Avec ce talent, on voit comment une chose marche et où elle peut échouer.
want-analyst-1 = Cela aide le groupe quand on dit d’abord ce qui marche déjà.
want-analyst-2 = Nous aimons voir plus souvent un premier pas, même si tout n’est pas clair.
step-analyst-1 = Cette semaine, nous demandons une proposition pour chaque point à améliorer.
step-analyst-2 = Pour les devoirs, un minuteur peut aider : deux minutes pour penser, puis on commence.

success-puzzler = { $name } a trouvé une solution habile là où le groupe était bloqué.
means-puzzler = Ce talent cherche jusqu’à trouver un chemin habile.
want-puzzler-1 = Nous voulons voir plus de solutions habiles à l’intérieur de la consigne.
want-puzzler-2 = Chercher une deuxième façon qui est juste aussi, nous y encourageons.
step-puzzler-1 = La semaine prochaine, une tâche prend la forme d’une énigme.
step-puzzler-2 = À la maison, un vrai problème peut attendre une solution, comme une armoire à ranger.

success-dreamer = { $name } a inventé une histoire que la classe pouvait voir en pensée.
means-dreamer = Avec ce talent, on peut voir ce qui n’existe pas encore.
want-dreamer-1 = L’imagination peut prendre plus de place dans nos cours.
want-dreamer-2 = Nous aimons voir la consigne tout de suite sur papier.
step-dreamer-1 = Dès le prochain cours, nous disons d’abord doucement le prénom, puis la consigne.
step-dreamer-2 = Une petite liste près de la porte peut aider, à la maison, à emporter le matériel.

success-idea-spark = Aujourd’hui, { $name } a donné au groupe trois nouvelles idées pour le projet.
means-idea-spark = Grâce à ce talent, un groupe a vite beaucoup d’idées.
want-idea-spark-1 = Nous espérons voir plus souvent une idée menée jusqu’au bout.
want-idea-spark-2 = Garder les nouvelles idées sur une feuille pour plus tard, nous voulons le voir davantage.
step-idea-spark-1 = Lundi, nous choisissons ensemble une idée, et vendredi nous regardons où elle en est.
step-idea-spark-2 = À la maison, un petit carnet peut servir à garder les idées.

success-quick-thinker = { $name } a vite compris la nouvelle matière et a ensuite aidé un camarade.
means-quick-thinker = Avec ce talent, on comprend très vite quelque chose de nouveau.
want-quick-thinker-1 = Relire une fois calmement avant de rendre, nous y travaillons avec plaisir.
want-quick-thinker-2 = Nous aimons entendre aussi comment la réponse a été trouvée.
step-quick-thinker-1 = Cette semaine, une question plus profonde attend les élèves qui ont fini.
step-quick-thinker-2 = À la maison, quelqu’un peut demander pour une tâche : qu’as-tu vérifié ?

success-deep-diver = { $name } a beaucoup parlé d’un sujet qui lui plaît, et la classe a appris.
means-deep-diver = Par ce talent, un groupe sait à qui poser ses questions.
want-deep-diver-1 = Nous aimerions que ce grand intérêt trouve aussi une place dans d’autres tâches.
want-deep-diver-2 = Nous souhaitons qu’il reste du temps pour d’autres travaux que le sujet préféré.
step-deep-diver-1 = La semaine prochaine, ce sujet sert d’exemple dans un exercice.
step-deep-diver-2 = À la maison, voici un ordre possible : d’abord dix minutes d’école, puis le sujet préféré.

success-storyteller = { $name } a raconté une histoire, et toute la classe a écouté.
means-storyteller = Ce talent fait voir aux autres ce qui se passe dans une histoire.
want-storyteller-1 = Plus d’histoires qui commencent par une phrase courte, nous les écoutons volontiers.
want-storyteller-2 = Nous encourageons les histoires qui restent proches des faits.
step-storyteller-1 = Mercredi, le cours peut s’ouvrir sur une histoire d’une minute.
step-storyteller-2 = À table, l’histoire du jour peut commencer par un titre.

success-humorist = { $name } a fait une blague au bon moment, et la tension a disparu.
means-humorist = Avec ce talent, on fait rire les gens ensemble.
want-humorist-1 = Nous aimons rire ensemble plus souvent, au moment qui convient.
want-humorist-2 = Regarder si tout le monde rit, voilà ce que nous voulons voir davantage.
step-humorist-1 = Dès lundi, la dernière minute du cours est libre pour une blague.
step-humorist-2 = À la maison, on peut parler des blagues agréables et de celles qui blessent.

success-performer = Aujourd’hui, { $name } a parlé fort et clair devant toute la classe.
means-performer = Avec ce talent, on ose se tenir devant un groupe.
want-performer-1 = Nous aimons voir ce talent à un moment réservé, devant la classe.
want-performer-2 = Donner aussi la parole aux autres, nous voulons le voir plus souvent.
step-performer-1 = La semaine prochaine, un cours offre un moment pour dire un texte devant la classe.
step-performer-2 = À la maison, il peut y avoir chaque jour un court moment d’attention, sans gsm.

success-maker = { $name } a construit un objet que le groupe a vraiment pu utiliser.
means-maker = Ce talent comprend avec les mains comment les choses marchent.
want-maker-1 = Nous donnons volontiers plus d’occasions de construire ou de réparer.
want-maker-2 = C’est bien que les mains tiennent un seul objet silencieux pendant les explications.
step-maker-1 = Cette semaine, un travail peut être un objet à la place d’un texte.
step-maker-2 = À la maison, une petite chose peut attendre qu’on la répare ensemble.

success-beauty-seeker = { $name } a fait une affiche qui est maintenant en bonne place dans la classe.
means-beauty-seeker = Avec ce talent, on voit ce qui est beau et on sait le créer.
want-beauty-seeker-1 = Nous donnons volontiers au beau travail plus de place dans la tâche elle-même.
want-beauty-seeker-2 = Nous aimons voir qu’une première version peut rester telle quelle.
step-beauty-seeker-1 = Pour la prochaine tâche, nous disons combien de minutes vont à la forme.
step-beauty-seeker-2 = À la maison, une place au mur peut montrer quel travail est beau.

success-improviser = { $name } a vite trouvé une solution quand l’ordinateur ne marchait pas.
means-improviser = Par ce talent, un groupe peut continuer quand quelque chose échoue.
want-improviser-1 = À côté de la liberté, nous aimons voir un point fixe pour commencer.
want-improviser-2 = Nous espérons voir plus souvent un premier bout de travail, quelques jours avant.
step-improviser-1 = La semaine prochaine, nous divisons une grande tâche en trois parties courtes.
step-improviser-2 = À la maison, le cartable peut être prêt à une heure fixe pour le lendemain.

success-rhythm-maker = Avec de la musique, { $name } a mis toute la classe dans le même rythme.
means-rhythm-maker = Ce talent apporte de la musique et du rythme dans un groupe.
want-rhythm-maker-1 = La musique à un moment choisi, nous lui donnons volontiers plus de place.
want-rhythm-maker-2 = Nous voulons que les moments de silence soient vraiment calmes.
step-rhythm-maker-1 = Au prochain cours, nous choisissons un signe discret pour demander le calme.
step-rhythm-maker-2 = À la maison, il peut y avoir un temps de musique après les devoirs.

success-mover = { $name } a donné une nouvelle énergie à la classe avec un court exercice.
means-mover = Avec ce talent, on réfléchit mieux en bougeant.
want-mover-1 = Nous aimons voir plus de mouvement lié à la tâche.
want-mover-2 = Dans le couloir, nous voudrions voir un pas tranquille.
step-mover-1 = Cette semaine, chacun peut travailler debout pendant dix minutes, selon son envie.
step-mover-2 = Avant les devoirs, une courte promenade peut aider.

success-perseverer = { $name } a continué à essayer et a réussi l’exercice la quatrième fois.
means-perseverer = Avec ce talent, on continue jusqu’à réussir.
want-perseverer-1 = Tenir bon et aussi s’arrêter à temps, nous aimons voir les deux ensemble.
want-perseverer-2 = Nous encourageons à demander de l’aide après quelques essais.
step-perseverer-1 = Au prochain exercice, nous fixons un moment pour regarder après dix minutes.
step-perseverer-2 = À la maison, une heure de fin fixe pour le travail scolaire peut apporter du calme.

success-precision-worker = { $name } a relu le travail du groupe, et tout était juste.
means-precision-worker = Ce talent fait les choses avec exactitude, jusque dans les détails.
want-precision-worker-1 = Nous aimons voir qu’un bon travail est aussi rendu à temps.
want-precision-worker-2 = Une erreur a le droit d’exister, et nous voulons nous y exercer ensemble.
step-precision-worker-1 = La semaine prochaine, nous demandons la moitié de la tâche, sans points.
step-precision-worker-2 = À la maison, quelqu’un peut raconter une erreur personnelle qui lui a appris quelque chose.

success-hands-on-doer = { $name } a commencé tout de suite à ranger, et la classe a suivi.
means-hands-on-doer = Avec ce talent, on agit pendant que d’autres parlent encore.
want-hands-on-doer-1 = Poser d’abord une question et commencer ensuite, nous aimons le voir davantage.
want-hands-on-doer-2 = Nous donnons plus de place au travail concret, avec un résultat visible.
step-hands-on-doer-1 = Le prochain cours commence par la pratique, et la théorie vient après.
step-hands-on-doer-2 = À la maison, une tâche pratique peut devenir la mission personnelle de la semaine.

success-adventurer = { $name } a essayé en premier quelque chose de nouveau, et d’autres ont ensuite osé aussi.
means-adventurer = Grâce à ce talent, un groupe ose la nouveauté.
want-adventurer-1 = Plus d’aventure dans des limites sûres, nous nous en réjouissons.
want-adventurer-2 = Nous aimons qu’on demande d’abord si une chose est sans danger.
step-adventurer-1 = Cette semaine, une tâche se fait hors de la classe, avec une limite claire.
step-adventurer-2 = À la maison, on peut choisir ensemble une nouveauté, comme un autre chemin du retour.

success-empath = { $name } a remarqué le silence d’un camarade et lui a demandé comment ça allait.
means-empath = Ce talent sent comment vont les autres.
want-empath-1 = Nous aimons entendre avec des mots quel sentiment est là.
want-empath-2 = Chercher à temps un endroit calme, nous le soutenons volontiers.
step-empath-1 = Dès le prochain cours, une carte donne droit à cinq minutes dans un endroit calme.
step-empath-2 = En fin de journée, à la maison, un sentiment peut être mis sur papier.

success-calm-anchor = { $name } a gardé son calme dans l’agitation, et le groupe s’est calmé aussi.
means-calm-anchor = Près d’une personne qui a ce talent, les autres se calment.
want-calm-anchor-1 = Nous aimons voir un petit signe que le cours est suivi.
want-calm-anchor-2 = Le calme peut rester, et un mot personnel dans le groupe est le bienvenu.
step-calm-anchor-1 = La semaine prochaine, nous attendons dix secondes après chaque question.
step-calm-anchor-2 = À la maison, un peu plus de temps le matin peut aider à partir calmement.

success-free-spirit = { $name } a choisi sa propre forme pour la tâche, et le résultat était fort.
means-free-spirit = Avec ce talent, on choisit son propre chemin et on le montre aux autres.
want-free-spirit-1 = Nous parlons volontiers plus souvent de la manière, et la tâche elle-même reste.
want-free-spirit-2 = Une proposition à la place d’un non, nous l’entendons avec plaisir.
step-free-spirit-1 = La prochaine tâche vient sous trois formes, et on peut en choisir une.
step-free-spirit-2 = À la maison, un choix peut aider : quelle tâche d’abord, et à quelle heure ?

success-optimist = { $name } a donné au groupe le courage de recommencer après une erreur.
means-optimist = Ce talent voit ce qui peut encore s’arranger.
want-optimist-1 = L’espoir va avec un premier pas, et nous aimons le voir davantage.
want-optimist-2 = Nous voulons voir plus souvent une interro préparée à temps.
step-optimist-1 = Cette semaine, nous faisons une courte interro d’essai, sans points.
step-optimist-2 = À la maison, la question peut être : quel est ton premier pas aujourd’hui ?

success-observer = { $name } a vu un petit détail qui avait échappé au groupe.
means-observer = Avec ce talent, on voit ce que d’autres ne remarquent pas.
want-observer-1 = Nous aimons entendre plus souvent une chose remarquée.
want-observer-2 = Participer peut commencer petit, et nous aimons le voir grandir.
step-observer-1 = Après le prochain travail de groupe, nous demandons à part ce qu’on a pu voir.
step-observer-2 = Sur le chemin du retour ou à table, chacun peut nommer une chose de la journée.

success-truth-teller = { $name } a dit avec franchise et gentillesse ce qui pouvait être mieux.
means-truth-teller = Avec ce talent, les autres savent ce qu’on pense vraiment.
want-truth-teller-1 = Des mots francs sur un ton doux, nous en sommes reconnaissants.
want-truth-teller-2 = Nous aimons voir qu’un bon moment est d’abord choisi.
step-truth-teller-1 = Vendredi, nous demandons sur papier ce qui était bien au cours et ce qui peut changer.
step-truth-teller-2 = À la maison, la même phrase peut se dire une fois fort, une fois doucement.

success-protector = { $name } a cherché de l’aide pour un élève qui se trouvait sans personne.
means-protector = Avec ce talent, on prend la défense de quelqu’un.
want-protector-1 = Nous voulons voir plus souvent qu’un adulte est d’abord appelé.
want-protector-2 = Se tenir près d’un camarade et garder son calme, nous l’apprécions.
step-protector-1 = Au prochain cours, nous décidons auprès de quel adulte on trouve de l’aide.
step-protector-2 = À la maison, cette question peut lancer un échange : qui vas-tu chercher ?

success-self-reliant = { $name } a travaillé longtemps sans aide et a tout terminé.
means-self-reliant = Ce talent mène une tâche au bout, avec confiance et sans aide.
want-self-reliant-1 = Cela nous fait plaisir quand une aide est demandée une fois.
want-self-reliant-2 = Nous aimons voir une part de travail personnelle, partagée ensuite avec le groupe.
step-self-reliant-1 = Au prochain travail de groupe, chacun reçoit une part personnelle et un moment commun.
step-self-reliant-2 = À la maison, l’accord peut être : une question par semaine à une personne.
