### Phrases à dire : à l’élève, et au sujet de l’élève aux parents ou aux collègues.

to-pupil-bridge-builder-1 = Dans ton groupe, j’ai entendu ta question : qu’est-ce que tu voulais dire ?
to-pupil-bridge-builder-2 = Deux camarades ne se parlaient plus, et tu as trouvé les mots justes pour les deux.
to-pupil-bridge-builder-3 = Hier, tu as aussi dit ce que tu voulais, et cela a aidé le groupe.
to-others-bridge-builder-1 = Je vois quelqu’un qui garde son calme quand les autres ne sont pas d’accord.
to-others-bridge-builder-2 = Pendant un débat, il y a une personne qui laisse parler les deux côtés.
to-others-bridge-builder-3 = Grâce à une personne qui a su les écouter, deux camarades se sont assis côte à côte.

to-pupil-mood-maker-1 = Quand tu as passé la porte ce matin, j’ai senti la classe se détendre.
to-pupil-mood-maker-2 = Tu as invité un nouveau camarade dans la conversation, et toute la table s’est animée.
to-pupil-mood-maker-3 = Tu as senti que c’était le moment de travailler, et ton groupe s’y est mis avec toi.
to-others-mood-maker-1 = Il y a dans ma classe une personne près de qui on aime s’asseoir.
to-others-mood-maker-2 = Les jours de pluie, j’entends une voix qui redonne du courage aux autres.
to-others-mood-maker-3 = Il suffit que notre élève arrive, et le groupe devient plus chaleureux.

to-pupil-caregiver-1 = J’ai vu que tu approchais une chaise pour quelqu’un qui mangeait seul.
to-pupil-caregiver-2 = Tu as d’abord demandé si tu pouvais aider, et ton camarade a apprécié.
to-pupil-caregiver-3 = Tu as pris des notes pour un camarade malade sans attendre ma demande.
to-others-caregiver-1 = Je remarque une personne qui voit tout de suite qui parle moins que d’habitude.
to-others-caregiver-2 = Après une maladie, on trouve dans notre classe quelqu’un qui vient tout de suite aider.
to-others-caregiver-3 = Cette année, grâce à l’attention de notre élève, personne n’a mangé seul à midi.

to-pupil-listener-1 = Tu as rangé ton téléphone quand un camarade a commencé à parler.
to-pupil-listener-2 = Tu te rappelais mon histoire de la semaine passée, et tu as demandé la suite. Merci.
to-pupil-listener-3 = Après une longue écoute, tu as dit une phrase qui nous a fait avancer.
to-others-listener-1 = Je connais quelqu’un à qui on se confie volontiers.
to-others-listener-2 = Pendant les échanges, quelqu’un regarde calmement la personne qui parle, jusqu’au bout.
to-others-listener-3 = Les questions de notre élève partent de ce qu’une autre personne vient de dire.

to-pupil-loyal-friend-1 = J’ai vu que tu accompagnais ton ami à ce rendez-vous difficile.
to-pupil-loyal-friend-2 = Tu as dit à ton ami que ce n’était pas juste, sans le laisser tomber.
to-pupil-loyal-friend-3 = Les autres avaient oublié la promesse, pas toi. Ton ami peut compter sur toi.
to-others-loyal-friend-1 = Après une dispute, notre élève fait le premier pas pour se réconcilier.
to-others-loyal-friend-2 = Je vois une personne qui reste près d’un ami quand les autres s’en vont.
to-others-loyal-friend-3 = Dans ma classe, il y a quelqu’un pour qui une promesse compte.

to-pupil-contact-maker-1 = Tu as fait le premier pas vers un nouveau, avec ton prénom et un sourire.
to-pupil-contact-maker-2 = Aux portes ouvertes, j’ai vu des parents sourire après une conversation avec toi.
to-pupil-contact-maker-3 = Tu savais qui pouvait aider notre projet, et tu as simplement téléphoné.
to-others-contact-maker-1 = Dans la cour, je vois quelqu’un passer d’un groupe à l’autre et recevoir des saluts.
to-others-contact-maker-2 = Notre élève connaît par leur nom l’équipe d’entretien, les plus jeunes et la direction.
to-others-contact-maker-3 = Je pense à une personne qui a fait se rencontrer deux classes.

to-pupil-explainer-1 = Avec ton dessin, ton voisin a compris les fractions en deux minutes.
to-pupil-explainer-2 = J’ai entendu que tu posais une question au lieu de donner la réponse.
to-pupil-explainer-3 = Tu as expliqué trois fois, avec trois exemples et beaucoup de patience.
to-others-explainer-1 = Dans cette classe, quelqu’un explique des notions compliquées avec des mots tout simples.
to-others-explainer-2 = En maths, ceux qui bloquent vont volontiers s’asseoir près de la même personne.
to-others-explainer-3 = J’entends quelqu’un demander d’abord ce que l’autre comprend, puis expliquer.

to-pupil-organiser-1 = Grâce à ta liste, chacun avait son pique-nique et son billet à la sortie.
to-pupil-organiser-2 = La salle était prise, et tu as changé ton plan avec calme. Bien joué.
to-pupil-organiser-3 = J’ai vu que tu demandais d’abord qui voulait faire quelle partie.
to-others-organiser-1 = Dès qu’il y a un projet, je vois une main prendre une feuille et faire une liste.
to-others-organiser-2 = Une personne du groupe a pensé à la pluie et avait déjà demandé un local.
to-others-organiser-3 = Ce travail de groupe était prêt à temps, car quelqu’un suivait les étapes.

to-pupil-persuader-1 = Ton exemple, pris dans ta propre rue, a convaincu la classe.
to-pupil-persuader-2 = Tu as donné raison à l’autre sur un point, et ton discours a gagné en force.
to-pupil-persuader-3 = Après tes explications, je vois autrement la règle de la récréation.
to-others-persuader-1 = Il y a dans ma classe quelqu’un qui donne envie de se lancer dans un plan.
to-others-persuader-2 = Notre élève a réuni des signatures pour avoir plus de bancs dans la cour.
to-others-persuader-3 = En débat, j’entends une personne qui écoute, réfléchit, puis donne un argument solide.

to-pupil-captain-1 = Le groupe était bloqué, et tu as dit : on commence ici. Cela a marché.
to-pupil-captain-2 = Tu as laissé la direction à un autre, et tu as travaillé avec autant d’énergie.
to-pupil-captain-3 = Pendant l’exercice d’incendie, tu as conduit calmement ta rangée dehors.
to-others-captain-1 = Quand il n’y a pas de plan, je vois quelqu’un se lever et commencer.
to-others-captain-2 = Quand notre élève mène le groupe, les plus discrets ont aussi leur tâche.
to-others-captain-3 = Au sport, les regards vont vers la même personne avant le début du jeu.

to-pupil-justice-seeker-1 = Tu avais raison pour les points de ton groupe. Je les ai corrigés.
to-pupil-justice-seeker-2 = Tu as attendu la fin du cours pour me dire ce qui te semblait injuste.
to-pupil-justice-seeker-3 = Tu as pris la défense d’un autre, avec des faits et du respect.
to-others-justice-seeker-1 = Quand une règle n’est pas la même pour tous, notre élève le remarque.
to-others-justice-seeker-2 = J’ai en classe quelqu’un qui reconnaît aussi ses propres erreurs.
to-others-justice-seeker-3 = Dans notre discussion, une voix a parlé pour ceux qui se taisaient.

to-pupil-competitor-1 = Tu as gagné quatre secondes en un mois, et c’est le fruit de ton travail.
to-pupil-competitor-2 = Après la finale, tu as félicité le gagnant avant les autres. C’était beau.
to-pupil-competitor-3 = Ton enthousiasme a donné au groupe l’envie de jouer encore une partie.
to-others-competitor-1 = Je vois quelqu’un se redresser dès qu’un défi arrive.
to-others-competitor-2 = Un quiz avec notre élève dans une équipe réveille toute la classe.
to-others-competitor-3 = Depuis septembre, une personne de ma classe note ses scores et s’entraîne.

to-pupil-dealmaker-1 = Avec ton idée de vente, nous avons pu payer le car.
to-pupil-dealmaker-2 = Tu m’as d’abord demandé la permission, et j’ai pu dire oui.
to-pupil-dealmaker-3 = Avec des restes de carton, tu as fait un objet que les gens voulaient acheter.
to-others-dealmaker-1 = Il y a ici quelqu’un qui voit une chance dans chaque projet.
to-others-dealmaker-2 = Notre élève a refait le calcul et trouvé une imprimerie moins chère.
to-others-dealmaker-3 = À la fête de l’école, j’ai vu quelqu’un servir les clients avec beaucoup d’aisance.

to-pupil-question-asker-1 = J’ai vu toute la classe se mettre à réfléchir grâce à ta question.
to-pupil-question-asker-2 = Je ne savais pas quoi répondre à ta question, alors j’ai cherché chez moi.
to-pupil-question-asker-3 = Tu as osé demander, et d’autres ont compris en même temps que toi.
to-others-question-asker-1 = J’entends quelqu’un qui veut savoir d’où vient une règle ou une formule.
to-others-question-asker-2 = Dans ma classe, une personne sait lancer la discussion avec une seule question.
to-others-question-asker-3 = Après le cours, quelqu’un reste souvent pour me poser encore une question.

to-pupil-analyst-1 = Tu as trouvé l’erreur dans mon schéma, et maintenant il est juste.
to-pupil-analyst-2 = Avant de répondre, tu as comparé toutes les données, et je l’ai remarqué.
to-pupil-analyst-3 = Tu as dit pourquoi le plan bloquait, et nous avons pu avancer.
to-others-analyst-1 = Devant une décision, j’entends quelqu’un demander sur quels chiffres elle repose.
to-others-analyst-2 = Cette semaine, dans mon cours, quelqu’un a vu que deux sources se contredisaient.
to-others-analyst-3 = Je vois un travail où chaque étape est examinée avant le choix final.

to-pupil-puzzler-1 = J’ai suivi ta recherche jusqu’à la dernière pièce du puzzle.
to-pupil-puzzler-2 = Ta méthode plus courte est juste, et je veux bien la montrer à la classe.
to-pupil-puzzler-3 = Tu as résolu le problème avec ce qui traînait sur la table.
to-others-puzzler-1 = Dès qu’une énigme est au tableau, je vois quelqu’un se redresser.
to-others-puzzler-2 = Dans mon cours, une personne trouve ses propres méthodes et sait les montrer.
to-others-puzzler-3 = Quand quelque chose ne marche pas en classe, quelqu’un cherche jusqu’à ce que ça reparte.

to-pupil-dreamer-1 = J’ai vu sur ta feuille un monde que je n’aurais pas imaginé.
to-pupil-dreamer-2 = Tu as décrit l’avenir, et pendant un instant je m’y trouvais.
to-pupil-dreamer-3 = Grâce à ton image, j’ai compris le texte d’une autre façon.
to-others-dreamer-1 = Quelqu’un dans ma classe voit tout un lieu sur une feuille blanche.
to-others-dreamer-2 = Je lis des textes dont les images me restent en tête.
to-others-dreamer-3 = Je demande à quoi demain peut ressembler, et une voix se met à raconter.

to-pupil-idea-spark-1 = Ton idée, nous allons vraiment l’utiliser avec toute la classe.
to-pupil-idea-spark-2 = Tout était bloqué, et tu as proposé trois autres pistes.
to-pupil-idea-spark-3 = Ton premier plan n’a pas marché, et cinq minutes après tu en avais un nouveau.
to-others-idea-spark-1 = Quand un projet est annulé, j’entends quelqu’un proposer une chose après l’autre.
to-others-idea-spark-2 = Quand nous réfléchissons ensemble, quelqu’un continue l’idée qui vient d’être dite.
to-others-idea-spark-3 = Sur notre tableau à idées, beaucoup de billets portent la même écriture.

to-pupil-quick-thinker-1 = Tu as vu le lien dès mon premier exemple.
to-pupil-quick-thinker-2 = Tu avais fini, et j’ai aimé te voir tout vérifier dans le calme.
to-pupil-quick-thinker-3 = Le plan a changé, et en quelques secondes tu savais quoi faire.
to-others-quick-thinker-1 = Dans mon cours, quelqu’un sait montrer la méthode après une demi-explication.
to-others-quick-thinker-2 = Je vois quelqu’un qui saisit vite la matière nouvelle et demande la suite.
to-others-quick-thinker-3 = Cette semaine, quelqu’un a dit en une phrase ce que j’avais expliqué en cinq.

to-pupil-deep-diver-1 = Aujourd’hui, tu m’as appris une chose que je n’avais lue nulle part.
to-pupil-deep-diver-2 = Tu as expliqué ton sujet, et j’avais envie d’en entendre plus.
to-pupil-deep-diver-3 = Je remarque toutes les heures de recherche derrière ton exposé.
to-others-deep-diver-1 = Sur un certain sujet, quelqu’un de ma classe peut encore m’apprendre beaucoup.
to-others-deep-diver-2 = À la bibliothèque, je vois quelqu’un choisir le plus gros livre sur un seul thème.
to-others-deep-diver-3 = Pour chaque image du cours, une voix connaissait un détail de plus.

to-pupil-storyteller-1 = J’ai vu tous les stylos se poser quand tu as commencé à raconter.
to-pupil-storyteller-2 = Avec ton exemple, la classe a compris le sens de la leçon.
to-pupil-storyteller-3 = Pendant ton récit de la sortie, j’avais l’impression d’y être encore.
to-others-storyteller-1 = Je connais quelqu’un qui fait une histoire d’un simple trajet en bus.
to-others-storyteller-2 = Quand on raconte en classe, une voix obtient le silence de tout le groupe.
to-others-storyteller-3 = J’entends des mots si bien choisis qu’on s’en souvient une semaine plus tard.

to-pupil-humorist-1 = Après ta blague avant le contrôle, j’ai vu les épaules se détendre.
to-pupil-humorist-2 = Tu as ri de ta propre erreur, et d’autres ont osé essayer.
to-pupil-humorist-3 = Tu as regardé si tout le monde pouvait rire. Ça compte beaucoup pour moi.
to-others-humorist-1 = Parfois la classe est tendue, et quelqu’un ramène le sourire.
to-others-humorist-2 = Il suffit parfois d’une phrase de la même personne pour détendre tout un groupe.
to-others-humorist-3 = Dans la classe, quelqu’un sait rire de soi, et cela rassure les autres.

to-pupil-performer-1 = Tu parlais devant toute la classe, et ta voix restait calme.
to-pupil-performer-2 = Dès ta première phrase, on t’écoutait jusqu’au fond de la salle.
to-pupil-performer-3 = Tu as commencé, et trois autres ont voulu passer ensuite.
to-others-performer-1 = Devant une salle pleine, j’ai vu une personne rayonner, le jour de la fête.
to-others-performer-2 = Je vois quelqu’un qui ose se mettre devant, puis laisse la place.
to-others-performer-3 = Personne ne voulait commencer, puis une personne s’est levée et l’a fait.

to-pupil-maker-1 = Tu as observé cette chaise cassée une minute, et tu savais quoi faire.
to-pupil-maker-2 = Ce que tu as fabriqué est solide. J’ai fait le test.
to-pupil-maker-3 = Les mots ne suffisaient pas, alors tu as fait un croquis très clair.
to-others-maker-1 = Du matériel en main, et je vois une heure entière de concentration.
to-others-maker-2 = Je vois quelqu’un qui regarde d’abord comment ça marche, puis répare.
to-others-maker-3 = Le décor du spectacle tient bien, car quelqu’un a trouvé comment le renforcer.

to-pupil-beauty-seeker-1 = Ta page est si bien composée que je l’ai regardée un moment.
to-pupil-beauty-seeker-2 = Tes couleurs ont rendu le schéma clair d’un seul coup.
to-pupil-beauty-seeker-3 = Tu as accroché les travaux autrement, et tout le couloir a changé.
to-others-beauty-seeker-1 = En classe, quelqu’un voit quand une image ou une couleur sonne juste.
to-others-beauty-seeker-2 = Je trouve du soin sur chaque feuille, jusque dans la marge.
to-others-beauty-seeker-3 = Les tables de la fête étaient l’œuvre d’une personne qui a l’œil.

to-pupil-improviser-1 = Le projecteur est tombé en panne, et tu as continué. C’était fort.
to-pupil-improviser-2 = Avec du carton et du ruban adhésif, tu as sauvé l’expérience.
to-pupil-improviser-3 = Le plan a changé, et tu as cherché calmement ce qui restait possible.
to-others-improviser-1 = Quand survient un imprévu, quelqu’un cherche aussitôt une solution.
to-others-improviser-2 = J’observe beaucoup d’ingéniosité, même avec très peu de matériel.
to-others-improviser-3 = On a raté le train en sortie, et quelqu’un a vite trouvé un autre trajet.

to-pupil-rhythm-maker-1 = Tu as donné la mesure, et tout le monde a joué ensemble.
to-pupil-rhythm-maker-2 = J’ai entendu ta chanson à la porte, et ma matinée a bien commencé.
to-pupil-rhythm-maker-3 = Grâce à ton rythme, la classe connaît maintenant cette liste de verbes.
to-others-rhythm-maker-1 = J’entends quelqu’un qui trouve de la musique partout, même dans l’escalier.
to-others-rhythm-maker-2 = À la fête, tout le groupe attendait le signe d’une personne pour démarrer ensemble.
to-others-rhythm-maker-3 = Travailler à ses côtés donne envie de suivre le tempo.

to-pupil-mover-1 = Tu as déplacé la première table, et tout le monde a aidé.
to-pupil-mover-2 = Il pleuvait à la journée sportive, et tu as fait courir tout le monde.
to-pupil-mover-3 = Après ta petite marche, ta concentration a tenu un quart d’heure.
to-others-mover-1 = Avec une mission à remplir, une personne met toute la salle en mouvement.
to-others-mover-2 = Je vois quelqu’un qui trouve de bonnes réponses en marchant.
to-others-mover-3 = Avant les portes ouvertes, quelqu’un a fait des allers-retours jusqu’au bout.

to-pupil-perseverer-1 = Quatre essais ratés, puis un cinquième. Je l’ai bien remarqué.
to-pupil-perseverer-2 = Je sais combien d’heures contient ce travail, et ça se voit.
to-pupil-perseverer-3 = Tu as fait une pause, puis tu avais une nouvelle idée. Bien joué.
to-others-perseverer-1 = Quand ça se complique, je vois quelqu’un qui essaie encore une fois.
to-others-perseverer-2 = Dans mon cours, une expérience a été refaite cinq fois, jusqu’au bon résultat.
to-others-perseverer-3 = Ici, une tâche commencée se termine, même après un échec.

to-pupil-precision-worker-1 = Tu as trouvé l’erreur dans ma consigne, et maintenant elle est juste.
to-pupil-precision-worker-2 = J’ai pu utiliser ta mesure directement, car tu avais tout contrôlé.
to-pupil-precision-worker-3 = Tu as rendu ton travail à l’heure dite. Je sais qu’il fallait du courage.
to-others-precision-worker-1 = Dans ses rapports, chaque source et chaque chiffre est exact.
to-others-precision-worker-2 = Je vois quelqu’un qui mesure encore une fois avant de couper la planche.
to-others-precision-worker-3 = Pour la liste de la sortie, je sais à qui demander, et personne n’est oublié.

to-pupil-hands-on-doer-1 = Il manquait des chaises, et tu les as apportées sans attendre.
to-pupil-hands-on-doer-2 = Grâce à toi, l’expérience était installée avant la sonnerie.
to-pupil-hands-on-doer-3 = Tu as d’abord demandé le but, et ensuite tout est allé vite.
to-others-hands-on-doer-1 = Quand il y a à faire, je vois deux mains déjà au travail.
to-others-hands-on-doer-2 = Le lieu de stage m’a parlé de quelqu’un qui voit ce qu’il faut faire.
to-others-hands-on-doer-3 = J’ai en classe une personne qui apprend en essayant, et cela fonctionne.

to-pupil-adventurer-1 = Tu as posé la première question à notre invité, puis d’autres ont suivi.
to-pupil-adventurer-2 = Tu as choisi un livre dans une langue que tu apprends encore. Bravo.
to-pupil-adventurer-3 = Au mur d’escalade, tu as vérifié ta corde, puis tu as grimpé haut.
to-others-adventurer-1 = Quand le programme annonce du nouveau, un visage s’éclaire.
to-others-adventurer-2 = Pendant l’échange, quelqu’un parlait avec tous, avec dix mots et des gestes.
to-others-adventurer-3 = Je vois de l’audace, et je vois qu’on vérifie d’abord la sécurité.

to-pupil-empath-1 = Tu as remarqué que quelqu’un allait mal, et tu m’en as parlé.
to-pupil-empath-2 = Tu as senti que le groupe n’avait plus d’énergie, et c’était vrai.
to-pupil-empath-3 = Aujourd’hui, tu as dit que c’était trop. Merci de me le faire savoir.
to-others-empath-1 = Dans le groupe, quelqu’un remarque comment vont les autres.
to-others-empath-2 = J’apprends d’une personne qui sent l’ambiance avant que je voie un signe.
to-others-empath-3 = Quelqu’un qui se taisait a été remarqué, grâce à une attention très fine.

to-pupil-calm-anchor-1 = L’alarme a sonné, tu gardais ton calme, et d’autres te regardaient.
to-pupil-calm-anchor-2 = Tu as dit une phrase dans la discussion, et le silence est venu.
to-pupil-calm-anchor-3 = J’aime que tu réfléchisses d’abord, et que tu répondes après.
to-others-calm-anchor-1 = À ses côtés, un groupe agité devient plus calme.
to-others-calm-anchor-2 = Je vois quelqu’un qui réfléchit encore dans un moment de tension.
to-others-calm-anchor-3 = La panique montait avant les examens, et une voix a apaisé la classe.

to-pupil-free-spirit-1 = Personne n’avait fait comme toi, et ça m’a appris quelque chose.
to-pupil-free-spirit-2 = Tu as gardé ton avis, même quand toute la table pensait autrement.
to-pupil-free-spirit-3 = Tu as fait une proposition au lieu de dire non, je l’ai apprécié.
to-others-free-spirit-1 = Je vois quelqu’un qui choisit sa route et peut expliquer pourquoi.
to-others-free-spirit-2 = Grâce à une question posée en classe, nous avons changé une vieille habitude.
to-others-free-spirit-3 = J’ai trouvé sur mon bureau un travail d’une forme tout à fait nouvelle.

to-pupil-optimist-1 = Le groupe voulait abandonner, et tu as dit ce qui était déjà prêt.
to-pupil-optimist-2 = Ton contrôle était raté, et le jour même tu cherchais quoi faire.
to-pupil-optimist-3 = J’arrivais sans énergie, et ton bonjour a allégé ma journée.
to-others-optimist-1 = Après un match perdu, j’entends quelqu’un demander la date du prochain.
to-others-optimist-2 = Je vois de l’espoir, et je vois un plan s’y ajouter.
to-others-optimist-3 = La classe n’y croyait plus, puis quelqu’un a cité ce qui avait réussi.

to-pupil-observer-1 = Tu as vu que l’expérience ne suivait pas le livre. Cela m’avait échappé.
to-pupil-observer-2 = Tu as regardé longtemps, puis tu as dit juste ce qu’il fallait.
to-pupil-observer-3 = Tes photos nous ont montré la sortie comme elle était vraiment.
to-others-observer-1 = Sur le côté de la classe, quelqu’un voit énormément de choses.
to-others-observer-2 = J’ai reçu un petit mot, avec un détail que nous avions manqué.
to-others-observer-3 = Demandez-lui ce qu’il y avait à voir, la réponse sera précise.

to-pupil-truth-teller-1 = Tu m’as dit que j’expliquais trop vite. Maintenant, je ralentis.
to-pupil-truth-teller-2 = Ce que tu dis, tu le penses, alors je te demande volontiers ton avis.
to-pupil-truth-teller-3 = Tu as reconnu ton erreur avant qu’on te pose la question.
to-others-truth-teller-1 = Pour un avis sincère, la classe sait vers qui se tourner.
to-others-truth-teller-2 = J’entends quelqu’un qui nomme le problème et cherche aussi la solution.
to-others-truth-teller-3 = Un camarade a reçu un avis honnête, donné calmement et avec un exemple.

to-pupil-protector-1 = Tu tenais compagnie à quelqu’un quand les autres partaient.
to-pupil-protector-2 = Merci de m’avoir fait signe, j’ai pu aider à temps.
to-pupil-protector-3 = Tu as fait une place à votre table pour quelqu’un de nouveau. C’était beau.
to-others-protector-1 = Quand une personne est à l’écart, quelqu’un vient se mettre à côté.
to-others-protector-2 = Je vois quelqu’un qui appelle un adulte, puis reste auprès de l’autre.
to-others-protector-3 = Les plus jeunes savent vers qui aller dans la cour.

to-pupil-self-reliant-1 = Tu as tout fait du début à la fin, et c’est terminé.
to-pupil-self-reliant-2 = Pour une partie, tu as demandé de l’aide. C’était un choix fort.
to-pupil-self-reliant-3 = Quand tu dis que ça viendra, je sais que ça viendra.
to-others-self-reliant-1 = Au fond, quelqu’un travaille en silence à son propre plan, et il grandit.
to-others-self-reliant-2 = Je vois une personne qui emporte une tâche et la rapporte achevée.
to-others-self-reliant-3 = Avant même l’explication, quelqu’un avait déjà tout trouvé.
