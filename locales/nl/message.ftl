### Words for home. Whole sentences, one per key. Dutch (Flemish) is the source.

## A pupil who is not named, as the subject of a sentence
your-child = jullie kind
the-pupil = de leerling

## Labels beside the letter
label-seen = Wat we zagen
label-talent = Het talent erin
label-want = Wat we graag meer zien
label-step = Eén stap

## Kinds of message, in a menu
kind-message-home = Bericht naar huis
kind-agenda-note = Nota in de agenda
kind-report-comment = Commentaar bij het rapport
kind-invitation = Uitnodiging voor een gesprek
kind-repair = Bericht over herstel
kind-follow-up = Opvolgkaart
kind-tracking-note = Notitie in het volgsysteem
kind-class-council = Blad voor de klassenraad
kind-to-pupil = Briefje aan de leerling
kind-to-colleague = Nota aan een collega

## Frames
greeting-formal-1 = Geachte ouders of voogd,
greeting-formal-2 = Geachte ouder of voogd,
greeting-informal-1 = Beste ouders of voogd,
greeting-informal-2 = Dag allemaal thuis,
opening-1 = Graag deel ik iets uit de klas.
opening-2 = Ik schrijf dit bericht omdat school en thuis samen meer zien.
opening-3 = Met dit bericht wil ik rustig vertellen wat ik zie.
opening-success-1 = Ik heb goed nieuws uit de klas.
opening-success-2 = Dit mooie moment wil ik graag delen.
opening-success-3 = Er lukte iets in de les, en dat vertel ik met plezier.
talent-question-1 = Misschien zit hier een talent in: { $talent }. Is dat thuis ook te zien?
talent-question-2 = Ik denk aan een talent: { $talent }. Klopt dat met wat er thuis te zien is?
talent-question-3 = Dit kan een talent zijn: { $talent }. Ik hoor graag hoe dat thuis is.
talent-question-4 = Ik heb een vraag over een mogelijk talent: { $talent }. Is dat herkenbaar?
talent-confirmed-1 = { $name } herkent zich in dit talent: { $talent }.
talent-confirmed-2 = { $name } koos zelf de naam van dit talent: { $talent }.
talent-confirmed-3 = We spraken er samen over, en { $name } noemt dit een eigen talent: { $talent }.
overdrive-1 = Soms is een talent te sterk, of past het niet bij het moment. Dat noemen we overdrive.
overdrive-2 = Elk talent kan even te veel zijn. Het woord daarvoor is overdrive, en dan zoeken we een betere plaats.
closing-formal-1 = Ik hoor graag wat u ervan denkt. Dank u om dit te lezen.
closing-formal-2 = Uw antwoord is welkom, ook als het kort is. Bedankt voor uw tijd.
closing-informal-1 = Ik hoor graag wat jullie ervan denken. Bedankt om dit te lezen.
closing-informal-2 = Jullie antwoord is welkom, ook als het kort is. Bedankt voor jullie tijd.
sign-off-formal = Met vriendelijke groeten
sign-off-informal = Hartelijke groeten
short-seen-success-1 = { $name } had vandaag een mooi moment in de klas.
short-seen-success-2 = Vandaag liet { $name } in de les iets moois zien.

## Invitation
invitation-1 = Graag praten we samen op { $date }.
invitation-2 = Op { $date } maken we tijd voor een gesprek. We kijken ernaar uit.
invitation-nodate-1 = Graag praten we binnenkort samen. Welke dag past het best?
invitation-fine = We willen samen kijken wat goed gaat en wat helpt.
invitation-interpreter = Een tolk kan erbij zijn en kost niets. Vermeld het in het antwoord. We vragen geen kind om te tolken.

## Repair
repair-fact = Dit is gebeurd: { $fact }
repair-effect = Dit was het gevolg: { $effect }
repair-1 = Herstel hoort erbij. We kijken samen hoe { $name } dit goed kan maken.
repair-2 = Hierbij hoort ook herstel. { $name } zoekt mee hoe dat kan.
repair-procedure = Dit bericht staat naast de regels van de school. Het vervangt die regels niet.

## Follow-up
follow-up-title = Opvolgkaart: samen vooruit
follow-up-aim = Dit is het ene doel dat we samen kozen.
follow-up-helps = Dit helpt om het doel te bereiken.
follow-up-when = We kijken opnieuw op { $date }.
follow-up-nodate = We spreken samen af wanneer we opnieuw kijken.
follow-up-pupil = { $name } schreef mee aan deze kaart.

## Tracking note
tracking-title = Notitie: wat er te zien was
tracking-note = Hier staat alleen wat er te zien en te horen was. Een verklaring staat er niet bij.
tracking-date = Datum: { $date }

## Class council
council-title = Voor de klassenraad
council-look-first = Kijk eerst of er iets anders meespeelt, zoals slaap, zorgen, taal of een te moeilijke taak.
council-question = Vraag voor de klassenraad: waar lukt het wel, en wat helpt daar?

## To the pupil
pupil-opening-1 = Ik wil je graag iets vertellen over wat ik zie.
pupil-opening-2 = Dit briefje is voor jou.
pupil-opening-3 = Ik dacht na over jou en de klas, en schrijf het even op.
pupil-talent-question-1 = Ik denk bij jou aan een talent: { $talent }. Herken je dat?
pupil-talent-question-2 = Misschien hoort dit talent bij jou: { $talent }. Welke naam zou jij kiezen?
pupil-talent-confirmed-1 = Jij gaf je talent een naam: { $talent }.
pupil-talent-confirmed-2 = Je zei dat dit talent bij jou past: { $talent }.
pupil-closing-1 = Kom gerust vertellen wat jij ervan vindt.
pupil-closing-2 = Ik luister graag als je hierover wil praten.

## To a colleague
colleague-opening-1 = Graag deel ik kort iets uit mijn les.
colleague-opening-2 = Ik ben benieuwd of jij dit ook ziet.
colleague-opening-3 = Dit wil ik je meegeven voor jouw uren met deze klas.
colleague-talent-question-1 = Ik denk aan dit talent: { $talent }. Wat zie jij in jouw les?
colleague-talent-question-2 = Kan dit een talent zijn: { $talent }? Ik hoor graag wat jij ziet.
colleague-talent-confirmed-1 = We spraken erover, en dit talent is herkend: { $talent }.
colleague-talent-confirmed-2 = De leerling koos zelf deze naam voor het talent: { $talent }.
colleague-closing-1 = Laat je weten wat in jouw les werkt?
colleague-closing-2 = Bedankt om mee te kijken.

## Report
report-opening-1 = Dit zagen we in de voorbije periode.
report-opening-2 = Bij dit rapport hoort ook wat we in de klas zagen.

## Answers and marks
answers-intro = Kruis een antwoord aan, of kopieer het en stuur het terug.
answer-understood = Begrepen
answer-call = Bel mij
answer-interpreter = Ik wil een tolk
translation-mark = Dit is een vertaling van het bericht van de school.
not-reviewed = Nog niet nagekeken door iemand met deze moedertaal.
reviewed = Nagekeken door iemand met deze moedertaal.
same-content = De inhoud is dezelfde.
changed = Eén kant is aangepast. De twee teksten zijn niet meer dezelfde.

## Seen, one for each behaviour
seen-chats-during-explanation = { $name } praat tijdens de uitleg vaak met een buur.
seen-interrupts-with-questions = { $name } stelt veel vragen terwijl de uitleg nog bezig is.
seen-shouts-out-answers = { $name } zegt het antwoord luid, nog voor iemand het woord krijgt.
seen-stares-out-of-window = { $name } kijkt tijdens de uitleg lang door het raam.
seen-taps-and-drums = { $name } tikt tijdens de les met een pen of met de vingers.
seen-hums-or-sings = { $name } neuriet of zingt zacht tijdens de les.
seen-draws-during-lesson = { $name } tekent terwijl de les bezig is.
seen-fiddles-with-things = { $name } heeft tijdens de uitleg vaak een klein voorwerp in de handen.
seen-jokes-during-lesson = { $name } maakt tijdens de les grapjes, en de klas lacht mee.
seen-starts-before-instructions-end = { $name } begint al te werken voor de opdracht helemaal uitgelegd is.
seen-rocks-on-chair = { $name } wiebelt in de les op de stoel.
seen-changes-the-subject = { $name } begint in de les over een ander onderwerp.
seen-corrects-the-teacher = { $name } zegt het in de les als de leerkracht een fout maakt.
seen-forgets-what-was-said = { $name } weet na de uitleg soms niet meer wat de opdracht was.
seen-does-not-start = { $name } zit voor een leeg blad als de klas begint te werken.
seen-distracts-others-when-finished = { $name } praat met klasgenoten als het eigen werk klaar is.
seen-works-sloppily = { $name } geeft werk af waarin sommige delen moeilijk te lezen zijn.
seen-never-finished = { $name } werkt nog aan de taak als de tijd om is.
seen-starts-over-again = { $name } begint meer dan één keer opnieuw aan dezelfde taak.
seen-walks-around-class = { $name } staat tijdens het werk op en loopt door de klas.
seen-jumps-between-tasks = { $name } begint aan een nieuwe taak voor de vorige klaar is.
seen-does-only-the-minimum = { $name } maakt het verplichte deel van de taak en stopt daar.
seen-looks-for-loopholes = { $name } maakt de opdracht op een kortere manier dan gevraagd is.
seen-refuses-help = { $name } zegt nee als iemand hulp aanbiedt.
seen-helps-others-not-self = { $name } helpt klasgenoten terwijl het eigen blad nog leeg is.
seen-gives-away-answers = { $name } geeft klasgenoten het antwoord op een oefening.
seen-copies-work = { $name } schrijft antwoorden over van een klasgenoot.
seen-uses-ai-for-tasks = { $name } gebruikt een AI-programma om een taak te maken.
seen-head-on-desk = { $name } legt tijdens de les het hoofd op de bank.
seen-works-very-slowly = { $name } neemt veel tijd voor elke oefening.
seen-takes-over-group = { $name } neemt in groepswerk het werk van anderen over.
seen-imposes-the-plan = { $name } maakt een plan voor de groep voor de anderen iets voorstellen.
seen-will-not-work-in-group = { $name } vraagt om alleen te werken als er groepswerk is.
seen-says-nothing-in-group = { $name } luistert tijdens groepswerk en zegt zelf weinig.
seen-lets-others-do-the-work = { $name } zit bij de groep terwijl de anderen de taak maken.
seen-redoes-others-work = { $name } herschrijft in groepswerk wat klasgenoten gemaakt hebben.
seen-criticises-every-idea = { $name } noemt bij voorstellen van de groep wat er fout kan gaan.
seen-keeps-having-new-ideas = { $name } brengt nieuwe ideeën terwijl de groep al aan het uitwerken is.
seen-goes-along-with-everyone = { $name } geeft in een gesprek iedereen gelijk.
seen-turns-everything-into-contest = { $name } maakt van een gewone oefening een wedstrijd.
seen-plays-the-boss = { $name } zegt in de groep wat de anderen moeten doen.
seen-does-everything-alone = { $name } maakt het groepswerk alleen, zonder taken te verdelen.
seen-only-wants-own-friends = { $name } vraagt bij groepswerk om bij vrienden te zitten.
seen-argues-every-rule = { $name } begint vaak een discussie over een regel.
seen-wants-last-word = { $name } praat verder nadat de leerkracht het gesprek heeft gesloten.
seen-talks-way-out = { $name } geeft een lange uitleg als de leerkracht naar een fout vraagt.
seen-bargains-over-tasks = { $name } vraagt bij een opdracht of het anders of korter mag.
seen-asks-why-all-the-time = { $name } vraagt bij veel opdrachten naar de reden.
seen-blunt-to-teacher = { $name } zegt heel direct wat er niet goed is aan de les.
seen-protests-punishment = { $name } zegt dat een straf niet eerlijk is.
seen-provokes-teacher = { $name } doet iets wat niet mag en kijkt daarbij naar de leerkracht.
seen-refuses-task = { $name } zegt nee tegen een opdracht in de les.
seen-asks-for-confirmation = { $name } vraagt tijdens een taak vaak of het goed is.
seen-claims-teacher-attention = { $name } roept de leerkracht tijdens de les veel bij zich.
seen-does-not-look-up = { $name } kijkt naar de bank als de leerkracht iets vraagt.
seen-sighs-and-rolls-eyes = { $name } zucht luid en draait met de ogen bij een opdracht.
seen-stands-up-for-others = { $name } komt in de les op voor een klasgenoot.
seen-wants-to-know-private-things = { $name } stelt de leerkracht vragen over het leven buiten de school.
seen-tests-limits = { $name } gaat een stap verder nadat een grens duidelijk gezegd is.
seen-ignores-rules = { $name } volgt een afspraak van de klas op dit moment niet.
seen-breaks-dress-code = { $name } draagt kleding die volgens het schoolreglement niet mag.
seen-eats-or-drinks-in-class = { $name } eet of drinkt tijdens de les.
seen-sells-things = { $name } verkoopt op school spullen aan andere leerlingen.
seen-takes-risks = { $name } doet op school iets waarbij een ongeval kan gebeuren.
seen-lies-about-it = { $name } vertelt iets anders dan wat er te zien was.
seen-covers-for-friends = { $name } zwijgt over wat een vriend gedaan heeft.
seen-follows-friends-into-trouble = { $name } doet met vrienden mee aan iets wat niet mag.
seen-swears = { $name } gebruikt in de klas vloekwoorden.
seen-leaves-mess = { $name } laat na de les papier en spullen op de bank liggen.
seen-takes-things-without-asking = { $name } neemt spullen van een ander zonder het te vragen.
seen-damages-things = { $name } maakt materiaal van de klas stuk.
seen-vapes-or-smokes-at-gate = { $name } staat aan de schoolpoort met een vape of een sigaret.
seen-in-middle-of-quarrels = { $name } staat bij een ruzie van anderen in het midden.
seen-tattles = { $name } komt de leerkracht vertellen wat klasgenoten doen.
seen-gossips = { $name } vertelt verhalen over leerlingen die er niet bij zijn.
seen-makes-fun-of-others = { $name } lacht om een klasgenoot die zelf niet meelacht.
seen-cannot-lose = { $name } stopt met spelen of wordt kwaad na een verlies.
seen-jumps-in-between = { $name } gaat bij een ruzie tussen de anderen staan.
seen-mothers-others = { $name } zorgt voor klasgenoten, ook als zij geen hulp vragen.
seen-says-hurtful-things = { $name } zegt woorden die een klasgenoot pijn doen.
seen-quarrels-often = { $name } heeft deze periode vaak ruzie met klasgenoten.
seen-wants-attention-of-class = { $name } doet tijdens de les iets waardoor de hele klas kijkt.
seen-makes-things-bigger = { $name } vertelt over een gebeurtenis meer dan er te zien was.
seen-cannot-say-no = { $name } zegt ja op elke vraag van klasgenoten.
seen-teases-others = { $name } plaagt klasgenoten, ook als zij vragen om te stoppen.
seen-speaks-home-language = { $name } spreekt in de klas ook de thuistaal, en die is welkom.
seen-brags = { $name } vertelt veel over eigen punten en prestaties.
seen-always-alone-at-break = { $name } staat in de pauze vaak alleen op de speelplaats.
seen-runs-in-corridor = { $name } loopt heel snel door de gang van de school.
seen-pushes-in-queue = { $name } duwt anderen in de rij.
seen-organises-mischief = { $name } vraagt anderen om mee te doen aan iets wat niet mag.
seen-hangs-around-with-older = { $name } is in de pauze veel bij oudere leerlingen.
seen-comes-back-late-from-break = { $name } komt na de pauze later de klas binnen.
seen-throws-things = { $name } gooit met spullen terwijl er anderen in de buurt zijn.
seen-loud-in-corridor = { $name } roept in de gang terwijl er nog les is.
seen-forgets-materials = { $name } heeft het materiaal voor de les vaak niet bij.
seen-last-minute = { $name } begint aan een taak kort voor ze af moet zijn.
seen-hands-in-late = { $name } geeft taken af na de afgesproken dag.
seen-does-not-plan = { $name } werkt voor school zonder planning op papier of scherm.
seen-no-homework = { $name } komt naar de les zonder het huiswerk.
seen-only-interested-in-one-thing = { $name } werkt graag aan één onderwerp en laat andere taken liggen.
seen-takes-on-too-much = { $name } zegt ja op veel taken tegelijk.
seen-cannot-let-go = { $name } blijft aan dezelfde taak werken als de klas verdergaat.
seen-wants-no-theory = { $name } legt de pen neer als de theorie begint.
seen-panics-when-plan-changes = { $name } schrikt zichtbaar als het plan van de les verandert.
seen-freezes-at-tests = { $name } schrijft bij een toets een hele tijd niets op.
seen-dares-not-hand-in = { $name } heeft een taak af en geeft ze nog niet aan de leerkracht.
seen-underestimates-tests = { $name } zegt dat een toets zal lukken en oefent er weinig voor.
seen-cannot-bear-mistakes = { $name } heeft het zichtbaar moeilijk na een fout.
seen-freezes-when-presenting = { $name } staat voor de klas en zegt een hele tijd niets.
seen-compares-marks = { $name } vraagt na een toets naar de punten van klasgenoten.
seen-cheats-in-test = { $name } gebruikt tijdens een toets een hulpmiddel dat niet mag.
seen-gives-up-quickly = { $name } stopt met een oefening als de eerste poging niet lukt.
seen-disputes-marks = { $name } zegt dat de punten van een toets niet kloppen.
seen-explodes = { $name } roept luid en is zichtbaar heel kwaad.
seen-cries-quickly = { $name } huilt soms in de klas.
seen-takes-everything-to-heart = { $name } praat nog lang over een opmerking van anderen.
seen-carries-others-worries = { $name } luistert veel naar zorgen van klasgenoten en praat er later nog over.
seen-withdraws = { $name } gaat aan de kant zitten en praat weinig met anderen.
seen-seems-uninterested = { $name } toont in de les weinig reactie.
seen-slams-door-walks-out = { $name } loopt de klas uit en slaat de deur dicht.
seen-tears-up-work = { $name } scheurt een eigen blad stuk.
seen-sulks = { $name } zwijgt na een gesprek en draait zich weg.
seen-laughs-at-wrong-moment = { $name } lacht op een ernstig moment in de klas.
seen-over-excited = { $name } praat luid en beweegt veel als er iets leuks komt.
seen-makes-drama = { $name } reageert op een voorval met grote woorden en gebaren.
seen-says-all-will-be-fine = { $name } zegt bij een probleem dat alles goed zal komen.
seen-always-on-phone = { $name } kijkt tijdens de les vaak op de gsm.
seen-wears-earbuds = { $name } draagt oortjes terwijl de les bezig is.
seen-films-others = { $name } filmt anderen met de gsm zonder het te vragen.
seen-games-in-class = { $name } speelt tijdens de les een spel op het scherm.
seen-posts-about-school = { $name } zet online een bericht over de school.
seen-group-chat-noise = { $name } stuurt veel berichten in de groepschat van de klas.
seen-often-late = { $name } komt vaak binnen als de les al begonnen is.
seen-skips-an-hour = { $name } is tijdens één lesuur niet in de klas.
seen-toilet-again-and-again = { $name } vraagt in één les meer dan één keer naar het toilet.
seen-leaves-before-the-bell = { $name } pakt de tas in en vertrekt voor de bel gaat.
seen-dawdles-to-class = { $name } stapt traag van de speelplaats naar de les.
seen-sits-with-coat-on = { $name } houdt in de klas de jas aan.

## For each talent: success, what it gives, what we want to see more of, one step
success-bridge-builder = { $name } bracht vandaag twee klasgenoten weer met elkaar aan het praten.
means-bridge-builder = Wie dit talent heeft, brengt mensen met een andere mening bij elkaar.
want-bridge-builder-1 = We zien graag meer dat beide kanten van een verhaal gehoord worden.
want-bridge-builder-2 = Het is fijn als ook de eigen mening te horen is.
step-bridge-builder-1 = Volgende week vragen we in groepswerk eerst naar de eigen mening.
step-bridge-builder-2 = Thuis kan iemand bij een kleine keuze vragen: wat wil jij zelf?

success-mood-maker = { $name } begroette de klas met een lach, en de les begon met plezier.
means-mood-maker = Dit talent brengt licht en warmte in een groep.
want-mood-maker-1 = Meer vrolijke momenten bij de start van de les zijn welkom.
want-mood-maker-2 = We hopen vaker te zien dat er eerst naar het moment gekeken wordt.
step-mood-maker-1 = Deze week is er elke dag één minuut om de les vrolijk te openen.
step-mood-maker-2 = Een idee voor thuis: samen zeggen wanneer praten past en wanneer stilte helpt.

success-caregiver = { $name } zag een klasgenoot zonder materiaal en deelde het eigen boek.
means-caregiver = Met dit talent krijgt iemand hulp op het moment dat het nodig is.
want-caregiver-1 = We willen graag vaker horen: heb je hulp nodig?
want-caregiver-2 = Zorg voor het eigen werk mag bij ons meer plaats krijgen.
step-caregiver-1 = Vanaf de volgende les maken we eerst drie eigen oefeningen, en daarna mag helpen.
step-caregiver-2 = Thuis kan elke avond één moment vrij blijven van zorgen voor anderen.

success-listener = { $name } luisterde aandachtig, en een klasgenoot kon het hele verhaal vertellen.
means-listener = Dankzij dit talent voelen anderen dat hun woorden tellen.
want-listener-1 = Het zou mooi zijn om in elk groepsgesprek ook één eigen zin te horen.
want-listener-2 = We moedigen aan om zware verhalen met een volwassene te delen.
step-listener-1 = In het volgende groepswerk vragen we een korte samenvatting van wat gezegd is.
step-listener-2 = Aan tafel kan de vraag helpen: en hoe was jouw dag?

success-loyal-friend = { $name } bleef in de pauze bij een vriend die steun vroeg.
means-loyal-friend = Wie dit talent heeft, blijft naast een vriend staan als het moeilijk is.
want-loyal-friend-1 = Graag zien we meer trouw die een vriend echt helpt.
want-loyal-friend-2 = We zouden vaker willen horen: ik ben je vriend, en hier doe ik niet mee.
step-loyal-friend-1 = Volgende week krijgen de vrienden samen een taak waarbij we op hen rekenen.
step-loyal-friend-2 = Thuis kan een gesprek gaan over deze vraag: wat doet een goede vriend?

success-contact-maker = { $name } sprak vandaag een nieuwe leerling aan en wees de weg.
means-contact-maker = Door dit talent leren mensen elkaar snel kennen.
want-contact-maker-1 = We geven graag meer ruimte aan praten op een afgesproken moment.
want-contact-maker-2 = Meer gesprekken die de taak vooruithelpen, daar zijn we blij mee.
step-contact-maker-1 = Deze week is er in elke les één moment om bij anderen iets te vragen.
step-contact-maker-2 = Een afspraak voor thuis: tijdens het leren ligt de gsm in een andere kamer.

success-explainer = { $name } legde een oefening uit, en een klasgenoot kon ze daarna alleen.
means-explainer = Dit talent maakt moeilijke dingen eenvoudig voor anderen.
want-explainer-1 = Het is goed om eerst een vraag te horen en daarna de uitleg.
want-explainer-2 = We zien graag vaker een tip waarmee een ander zelf verder kan.
step-explainer-1 = Vrijdag is er vijf minuten tijd om een stuk leerstof aan de klas uit te leggen.
step-explainer-2 = Thuis kan iemand vragen om één les van vandaag uit te leggen.

success-organiser = { $name } verdeelde de taken in de groep, en iedereen wist wat te doen.
means-organiser = Met dit talent weet een groep wie wat doet en wanneer.
want-organiser-1 = We hopen op meer plannen waarin ook de ideeën van anderen staan.
want-organiser-2 = Rustig een nieuw plan maken als iets verandert, dat willen we laten groeien.
step-organiser-1 = Vanaf deze week zeggen we een verandering in de les een dag vooraf.
step-organiser-2 = Samen thuis de week bekijken op zondag kan rust geven.

success-persuader = { $name } vond goede woorden, en de klas steunde het voorstel.
means-persuader = Wie dit talent heeft, krijgt anderen mee met woorden.
want-persuader-1 = We horen graag meer sterke argumenten op een afgesproken moment.
want-persuader-2 = Eerst herhalen wat de ander zei, dat zien we graag vaker.
step-persuader-1 = Volgende vrijdag maken we vijf minuten tijd voor één voorstel over een regel.
step-persuader-2 = In een gesprek thuis kan elk eerst herhalen wat de ander zei.

success-captain = { $name } nam de leiding toen de groep niet wist hoe te beginnen.
means-captain = Dit talent geeft een groep richting als iedereen twijfelt.
want-captain-1 = Leiding waarbij iedereen eerst gevraagd wordt, daar willen we meer van zien.
want-captain-2 = We zijn blij als de leiding soms ook naar iemand anders gaat.
step-captain-1 = In het groepswerk van volgende week krijgt elke leerling een duidelijke rol.
step-captain-2 = Thuis kan er één echte taak zijn om te leiden, zoals samen koken.

success-justice-seeker = { $name } zag dat iemand geen beurt kreeg en zei dat rustig.
means-justice-seeker = Dankzij dit talent ziet een groep wat niet eerlijk is.
want-justice-seeker-1 = We willen graag vaker in rustige woorden horen wat niet eerlijk is.
want-justice-seeker-2 = Eerst vragen wat er precies gebeurd is, dat helpt iedereen.
step-justice-seeker-1 = Deze week is er na de les een vast moment om over eerlijkheid te praten.
step-justice-seeker-2 = Thuis kan deze vraag helpen: wat weet je zeker, en wat nog niet?

success-competitor = { $name } verbeterde vandaag het eigen resultaat van vorige week.
means-competitor = Wie dit talent heeft, wil winnen en krijgt daar veel energie van.
want-competitor-1 = Meer plezier in de eigen vooruitgang, dat wensen we.
want-competitor-2 = We zien graag dat een ander na het spel een hand krijgt.
step-competitor-1 = Volgende week houden we een blad bij met de eigen vooruitgang.
step-competitor-2 = Bij een spel thuis kan iedereen zeggen wat de ander goed deed.

success-dealmaker = { $name } bedacht een manier om geld voor de klas te verzamelen.
means-dealmaker = Dit talent ziet een kans en maakt er iets van.
want-dealmaker-1 = Graag zien we meer plannen waarvoor eerst toestemming gevraagd is.
want-dealmaker-2 = We geven meer plaats aan ideeën die de hele klas iets opleveren.
step-dealmaker-1 = In de volgende les zeggen we duidelijk wat vastligt en waarover praten mogelijk is.
step-dealmaker-2 = Thuis kan een afspraak op papier staan, met wat elk doet en krijgt.

success-question-asker = { $name } stelde een vraag waardoor de hele klas dieper nadacht.
means-question-asker = Door dit talent denkt een groep verder dan het eerste antwoord.
want-question-asker-1 = We horen graag de beste vraag van de les, op een goed moment.
want-question-asker-2 = Vragen eerst opschrijven is iets wat we graag vaker zien.
step-question-asker-1 = Vanaf de volgende les ligt er een vragenblad klaar, en we kiezen elke les één vraag.
step-question-asker-2 = Thuis kan er tien minuten zijn om samen één antwoord te zoeken.

success-analyst = { $name } vond een fout in het plan, en de groep kon die op tijd verbeteren.
means-analyst = Wie dit talent heeft, ziet hoe iets werkt en waar het kan mislopen.
want-analyst-1 = Het helpt de groep als eerst gezegd wordt wat al goed werkt.
want-analyst-2 = We zien graag vaker een eerste stap, ook als nog niet alles duidelijk is.
step-analyst-1 = Deze week vragen we bij elk minpunt ook één voorstel.
step-analyst-2 = Voor het huiswerk kan een wekker helpen: twee minuten denken, dan beginnen.

success-puzzler = { $name } vond een slimme oplossing waar de groep vastzat.
means-puzzler = Dit talent zoekt door tot er een slimme weg is.
want-puzzler-1 = We willen meer slimme oplossingen zien binnen de opdracht zelf.
want-puzzler-2 = Een tweede manier zoeken die ook klopt, dat moedigen we aan.
step-puzzler-1 = Volgende week krijgt één opdracht de vorm van een raadsel.
step-puzzler-2 = Thuis kan een echt probleem klaarliggen om op te lossen, zoals een kast ordenen.

success-dreamer = { $name } bedacht een verhaal dat de klas voor zich kon zien.
means-dreamer = Met dit talent komt er iets in beeld wat nog niet bestaat.
want-dreamer-1 = Er mag in onze lessen meer plaats zijn voor verbeelding.
want-dreamer-2 = We zien graag dat de opdracht meteen op papier staat.
step-dreamer-1 = Vanaf de volgende les noemen we eerst zacht de naam en geven dan de opdracht.
step-dreamer-2 = Een lijstje naast de deur kan thuis helpen om het materiaal mee te nemen.

success-idea-spark = { $name } gaf de groep vandaag drie nieuwe ideeën voor het project.
means-idea-spark = Dankzij dit talent heeft een groep snel veel ideeën.
want-idea-spark-1 = We hopen vaker één idee te zien dat helemaal af raakt.
want-idea-spark-2 = Nieuwe ideeën op een blad bewaren voor later, dat willen we meer zien.
step-idea-spark-1 = Maandag kiezen we samen één idee, en vrijdag kijken we hoe ver het is.
step-idea-spark-2 = Thuis kan een schriftje dienen om ideeën in te bewaren.

success-quick-thinker = { $name } begreep de nieuwe leerstof snel en hielp daarna een klasgenoot.
means-quick-thinker = Wie dit talent heeft, begrijpt iets nieuws heel snel.
want-quick-thinker-1 = Eén keer rustig nakijken voor het afgeven, daar werken we graag aan.
want-quick-thinker-2 = We horen graag ook hoe het antwoord gevonden is.
step-quick-thinker-1 = Deze week ligt er een diepere vraag klaar voor wie klaar is.
step-quick-thinker-2 = Thuis kan iemand bij één taak vragen: wat heb je nagekeken?

success-deep-diver = { $name } vertelde veel over een eigen onderwerp, en de klas leerde bij.
means-deep-diver = Door dit talent weet een groep aan wie ze iets kan vragen.
want-deep-diver-1 = Graag zien we dat de grote interesse ook in andere taken een plaats krijgt.
want-deep-diver-2 = We willen dat er naast het lievelingsonderwerp tijd blijft voor ander werk.
step-deep-diver-1 = Volgende week gebruiken we het eigen onderwerp als voorbeeld in één oefening.
step-deep-diver-2 = Thuis kan dit de volgorde zijn: eerst tien minuten schooltaak, daarna het onderwerp.

success-storyteller = { $name } vertelde een verhaal, en iedereen in de klas luisterde.
means-storyteller = Dit talent laat anderen zien wat er in een verhaal gebeurt.
want-storyteller-1 = Meer verhalen die beginnen met één korte zin, dat horen we graag.
want-storyteller-2 = We moedigen verhalen aan die dicht bij het gebeurde blijven.
step-storyteller-1 = Woensdag mag de les openen met een verhaal van één minuut.
step-storyteller-2 = Aan tafel kan het verhaal van de dag starten met een titel.

success-humorist = { $name } maakte een grap op een goed moment, en de spanning was weg.
means-humorist = Wie dit talent heeft, laat mensen samen lachen.
want-humorist-1 = We lachen graag vaker samen, op een moment dat past.
want-humorist-2 = Kijken of iedereen meelacht is wat we meer willen zien.
step-humorist-1 = Vanaf maandag is de laatste minuut van de les vrij voor één grap.
step-humorist-2 = Thuis kan een gesprek helpen over grappen die fijn zijn en grappen die pijn doen.

success-performer = { $name } sprak vandaag luid en duidelijk voor de hele klas.
means-performer = Met dit talent durft iemand voor een groep te staan.
want-performer-1 = We zien dit talent graag op een eigen moment voor de klas.
want-performer-2 = Ook anderen het woord geven, dat willen we vaker zien.
step-performer-1 = Volgende week is er één les om een tekst voor de klas te brengen.
step-performer-2 = Thuis kan elke dag een kort moment van aandacht zijn, zonder gsm.

success-maker = { $name } bouwde een werkstuk dat de groep echt kon gebruiken.
means-maker = Dit talent begrijpt met de handen hoe dingen werken.
want-maker-1 = We geven graag meer kansen om iets te bouwen of te herstellen.
want-maker-2 = Het is goed als de handen tijdens de uitleg één stil voorwerp vasthouden.
step-maker-1 = Deze week mag één taak een werkstuk zijn in plaats van een tekst.
step-maker-2 = Thuis kan er iets kleins klaarliggen om samen te herstellen.

success-beauty-seeker = { $name } maakte een affiche die nu met trots in de klas hangt.
means-beauty-seeker = Wie dit talent heeft, ziet wat mooi is en kan het maken.
want-beauty-seeker-1 = Graag geven we mooi werk meer plaats in de taak zelf.
want-beauty-seeker-2 = We zien graag dat een eerste versie mag blijven staan.
step-beauty-seeker-1 = Bij de volgende taak zeggen we hoeveel minuten naar de vorm gaan.
step-beauty-seeker-2 = Een plaats aan de muur kan thuis tonen welk werk mooi is.

success-improviser = { $name } vond snel een oplossing toen de computer niet werkte.
means-improviser = Door dit talent kan een groep verder als er iets misloopt.
want-improviser-1 = Naast vrijheid zien we graag één vast punt om te beginnen.
want-improviser-2 = We hopen vaker een eerste stukje werk te zien, enkele dagen vooraf.
step-improviser-1 = Volgende week verdelen we één grote taak in drie korte delen.
step-improviser-2 = Thuis kan de boekentas op een vast uur klaarstaan voor morgen.

success-rhythm-maker = { $name } bracht met muziek de hele klas in hetzelfde ritme.
means-rhythm-maker = Dit talent brengt muziek en ritme in een groep.
want-rhythm-maker-1 = Muziek op een eigen moment, daar maken we graag meer plaats voor.
want-rhythm-maker-2 = We willen dat stille momenten ook echt stil kunnen zijn.
step-rhythm-maker-1 = In de volgende les kiezen we een stil teken voor het moment dat rust nodig is.
step-rhythm-maker-2 = Thuis kan er na het huiswerk tijd zijn om muziek te maken of te horen.

success-mover = { $name } gaf de klas nieuwe energie met een korte oefening.
means-mover = Wie dit talent heeft, denkt beter tijdens het bewegen.
want-mover-1 = We zien graag meer beweging die bij de taak hoort.
want-mover-2 = In de gang willen we graag een rustige stap zien.
step-mover-1 = Deze week mag wie dat wil tien minuten rechtstaand werken.
step-mover-2 = Voor het huiswerk kan een korte wandeling helpen.

success-perseverer = { $name } bleef proberen, en na de vierde keer lukte de oefening.
means-perseverer = Met dit talent gaat iemand door tot het lukt.
want-perseverer-1 = Volhouden en ook op tijd stoppen, dat zien we graag samen.
want-perseverer-2 = We moedigen aan om na een paar pogingen hulp te vragen.
step-perseverer-1 = Bij de volgende oefening spreken we na tien minuten een kijkmoment af.
step-perseverer-2 = Thuis kan een vast einduur voor schoolwerk rust geven.

success-precision-worker = { $name } keek het werk van de groep na, en alles klopte.
means-precision-worker = Dit talent maakt iets juist, tot in de kleine delen.
want-precision-worker-1 = We zien graag dat goed werk ook op tijd afgegeven wordt.
want-precision-worker-2 = Een fout mag er zijn, en dat willen we samen oefenen.
step-precision-worker-1 = Volgende week vragen we een halve versie van de taak, zonder punten.
step-precision-worker-2 = Thuis kan iemand vertellen wat er uit een eigen fout te leren viel.

success-hands-on-doer = { $name } begon meteen op te ruimen, en de klas volgde.
means-hands-on-doer = Wie dit talent heeft, doet iets terwijl anderen nog praten.
want-hands-on-doer-1 = Eerst één vraag stellen en dan beginnen, dat zien we graag meer.
want-hands-on-doer-2 = We geven meer plaats aan echt werk met een zichtbaar resultaat.
step-hands-on-doer-1 = De volgende les begint met doen, en daarna komt de theorie.
step-hands-on-doer-2 = Thuis kan één praktische taak de eigen taak van de week worden.

success-adventurer = { $name } probeerde als eerste iets nieuws, en anderen durfden daarna ook.
means-adventurer = Dankzij dit talent durft een groep iets nieuws.
want-adventurer-1 = Meer avontuur binnen veilige grenzen, daar kijken we naar uit.
want-adventurer-2 = We zien graag dat er eerst gevraagd wordt of iets veilig is.
step-adventurer-1 = Deze week is er een opdracht buiten het lokaal, met een duidelijke grens.
step-adventurer-2 = Thuis kan er samen iets nieuws gekozen worden, zoals een andere weg naar huis.

success-empath = { $name } merkte dat een klasgenoot stil was en vroeg hoe het ging.
means-empath = Dit talent voelt hoe het met anderen gaat.
want-empath-1 = We horen graag in woorden welk gevoel er is.
want-empath-2 = Op tijd een rustige plek zoeken, dat steunen we graag.
step-empath-1 = Vanaf de volgende les is er een kaartje voor vijf minuten op een rustige plek.
step-empath-2 = Aan het einde van de dag kan thuis één gevoel op papier komen.

success-calm-anchor = { $name } bleef rustig toen het druk werd, en de groep werd ook kalm.
means-calm-anchor = Bij iemand met dit talent worden anderen rustig.
want-calm-anchor-1 = We zien graag een klein teken dat de les gevolgd wordt.
want-calm-anchor-2 = Rust mag blijven, en één eigen woord in de groep is welkom.
step-calm-anchor-1 = Volgende week wachten we na elke vraag tien seconden op een antwoord.
step-calm-anchor-2 = Thuis kan extra tijd in de ochtend helpen om rustig te vertrekken.

success-free-spirit = { $name } koos een eigen vorm voor de taak, en het resultaat was sterk.
means-free-spirit = Wie dit talent heeft, kiest een eigen weg en toont die aan anderen.
want-free-spirit-1 = We praten graag vaker over hoe een taak kan, en de taak zelf blijft.
want-free-spirit-2 = Een eigen voorstel in plaats van een nee, dat horen we graag.
step-free-spirit-1 = De volgende opdracht komt in drie vormen, en één daarvan mag gekozen worden.
step-free-spirit-2 = Thuis kan een keuze helpen: welke taak eerst, en op welk uur?

success-optimist = { $name } gaf de groep moed om na een fout opnieuw te beginnen.
means-optimist = Dit talent ziet wat nog goed kan komen.
want-optimist-1 = Bij hoop hoort een eerste stap, en die zien we graag meer.
want-optimist-2 = We willen vaker zien dat een toets op tijd geoefend wordt.
step-optimist-1 = Deze week maken we een korte oefentoets zonder punten.
step-optimist-2 = Thuis kan de vraag zijn: wat is vandaag je eerste stap?

success-observer = { $name } zag een klein detail dat de groep gemist had.
means-observer = Met dit talent ziet iemand wat anderen niet opmerken.
want-observer-1 = We horen graag vaker één ding dat opviel.
want-observer-2 = Meedoen mag klein beginnen, en dat zien we graag groeien.
step-observer-1 = Na het volgende groepswerk vragen we rustig apart wat er te zien was.
step-observer-2 = Op weg naar huis of aan tafel kan elk één ding van de dag noemen.

success-truth-teller = { $name } zei eerlijk en vriendelijk wat er beter kon.
means-truth-teller = Bij dit talent weten anderen wat iemand echt denkt.
want-truth-teller-1 = Eerlijke woorden in een zachte toon, daar zijn we dankbaar voor.
want-truth-teller-2 = We zien graag dat er eerst een goed moment gekozen wordt.
step-truth-teller-1 = Vrijdag vragen we op papier wat in de les goed was en wat beter kan.
step-truth-teller-2 = Thuis kan dezelfde zin eens luid en eens zacht klinken, als oefening.

success-protector = { $name } haalde hulp voor een leerling die alleen stond.
means-protector = Wie dit talent heeft, komt op voor een ander.
want-protector-1 = We willen vaker zien dat er eerst een volwassene bij komt.
want-protector-2 = Naast een klasgenoot staan en rustig blijven, dat waarderen we.
step-protector-1 = In de volgende les spreken we af bij welke volwassene hulp te vinden is.
step-protector-2 = Thuis kan een gesprek helpen over deze vraag: wie haal je erbij?

success-self-reliant = { $name } werkte een lang stuk alleen en maakte het helemaal af.
means-self-reliant = Dit talent maakt een taak alleen af, met vertrouwen.
want-self-reliant-1 = Het doet ons plezier als er één keer hulp gevraagd wordt.
want-self-reliant-2 = We zien graag een eigen stuk werk dat daarna met de groep gedeeld wordt.
step-self-reliant-1 = In het volgende groepswerk krijgt iedereen een eigen deel en één moment samen.
step-self-reliant-2 = Thuis kan de afspraak zijn: één vraag per week aan één persoon.
