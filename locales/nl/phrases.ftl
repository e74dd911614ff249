### Zinnen om te zeggen: aan de leerling, en over de leerling aan ouders of collega’s.

to-pupil-bridge-builder-1 = Ik hoorde hoe jij in je groep vroeg wat de ander bedoelde.
to-pupil-bridge-builder-2 = Toen twee klasgenoten niet meer praatten, vond jij woorden die voor beiden klopten.
to-pupil-bridge-builder-3 = Je zei gisteren ook wat jij wilde, en de groep kwam eruit. Dat waardeer ik.
to-others-bridge-builder-1 = Ik zie iemand die rustig blijft als anderen het oneens zijn.
to-others-bridge-builder-2 = Bij een discussie is er één leerling die beide kanten laat uitpraten.
to-others-bridge-builder-3 = Door een gesprek met deze leerling zaten twee klasgenoten weer naast elkaar.

to-pupil-mood-maker-1 = Toen jij vanmorgen binnenkwam, voelde ik de klas ontspannen.
to-pupil-mood-maker-2 = Jij haalde een nieuwe klasgenoot bij het gesprek, en die tafel begon te leven.
to-pupil-mood-maker-3 = Je voelde dat het tijd was om te werken, en je nam je groep mee.
to-others-mood-maker-1 = Er is iemand in mijn klas naast wie anderen graag gaan zitten.
to-others-mood-maker-2 = Op een regendag hoor ik één leerling de anderen weer moed geven.
to-others-mood-maker-3 = Ik merk dat de groep warmer wordt zodra deze leerling er is.

to-pupil-caregiver-1 = Ik zag hoe jij een stoel bijschoof voor wie alleen zat.
to-pupil-caregiver-2 = Je vroeg eerst of je mocht helpen. Dat was fijn voor je klasgenoot.
to-pupil-caregiver-3 = Jij noteerde de les ook voor een zieke klasgenoot, zonder dat ik het vroeg.
to-others-caregiver-1 = Mij valt iemand op die merkt wie vandaag stiller is dan anders.
to-others-caregiver-2 = Wie ziek is geweest, vindt in onze klas één leerling die meteen bijspringt.
to-others-caregiver-3 = Dit jaar zorgde deze leerling ervoor dat niemand in de refter alleen at.

to-pupil-listener-1 = Je legde je gsm weg toen een klasgenoot begon te praten. Dat zag ik.
to-pupil-listener-2 = Jij onthield wat ik vorige week vertelde, en je vroeg ernaar. Dank je.
to-pupil-listener-3 = Na al dat luisteren zei jij één zin, en die hielp ons verder.
to-others-listener-1 = Ik ken een leerling bij wie anderen graag hun verhaal doen.
to-others-listener-2 = Tijdens een klasgesprek kijkt er iemand rustig naar wie spreekt, tot het verhaal af is.
to-others-listener-3 = Als deze leerling iets vraagt, gaat het over wat een ander net zei.

to-pupil-loyal-friend-1 = Ik zag hoe jij met je vriend meeging naar dat moeilijke gesprek.
to-pupil-loyal-friend-2 = Je zei tegen je vriend dat het niet klopte, en je bleef ernaast staan.
to-pupil-loyal-friend-3 = De anderen waren de afspraak vergeten, jij niet. Op jou kan je vriend rekenen.
to-others-loyal-friend-1 = Deze leerling gaat na een ruzie zelf weer naar een vriend toe.
to-others-loyal-friend-2 = Ik zie een leerling die naast een vriend blijft als anderen weggaan.
to-others-loyal-friend-3 = In mijn klas zit iemand bij wie een belofte aan een vriend telt.

to-pupil-contact-maker-1 = Jij stapte op een nieuwe leerling af en stelde je voor. Dat telde.
to-pupil-contact-maker-2 = Op de opendeurdag zag ik ouders glimlachen na een praatje met jou.
to-pupil-contact-maker-3 = Jij wist wie ons kon helpen met het project, en je belde gewoon.
to-others-contact-maker-1 = Op de speelplaats zie ik iemand van groep naar groep gaan, en iedereen groet terug.
to-others-contact-maker-2 = Deze leerling kent de poetsploeg, de eerstejaars en de directie bij naam.
to-others-contact-maker-3 = Ik denk aan een leerling die twee klassen met elkaar liet kennismaken.

to-pupil-explainer-1 = Met jouw tekening begreep je buur de breuken in twee minuten.
to-pupil-explainer-2 = Ik hoorde hoe jij een vraag stelde in plaats van het antwoord te geven.
to-pupil-explainer-3 = Jij legde het drie keer uit, met drie andere voorbeelden en veel geduld.
to-others-explainer-1 = In deze klas legt een leerling zware leerstof uit met heel gewone woorden.
to-others-explainer-2 = Wie vastzit bij wiskunde, gaat bij ons graag naast deze leerling zitten.
to-others-explainer-3 = Ik hoor iemand eerst vragen wat de ander al begrijpt, en dan pas uitleggen.

to-pupil-organiser-1 = Dankzij jouw lijst had op de uitstap iedereen een lunchpakket en een ticket.
to-pupil-organiser-2 = De zaal was bezet, en jij paste je plan rustig aan. Dat deed je goed.
to-pupil-organiser-3 = Ik zag dat jij eerst vroeg wie welk stuk wilde doen.
to-others-organiser-1 = Als er iets te plannen valt, zie ik één leerling meteen een blad nemen.
to-others-organiser-2 = Deze leerling dacht vooraf aan regen, en had al een lokaal gevraagd.
to-others-organiser-3 = Dit groepswerk was op tijd klaar omdat iemand de stappen bewaakte.

to-pupil-persuader-1 = Jij overtuigde de klas met een voorbeeld uit je eigen straat.
to-pupil-persuader-2 = Je gaf je klasgenoot gelijk op één punt. Dat maakte je betoog sterker.
to-pupil-persuader-3 = Na jouw uitleg kijk ik anders naar de regel over de pauze.
to-others-persuader-1 = Er zit iemand in mijn klas die een groep zin geeft in een plan.
to-others-persuader-2 = Deze leerling verzamelde handtekeningen voor meer banken op de speelplaats.
to-others-persuader-3 = In een debat hoor ik iemand die luistert, nadenkt en dan een sterk argument geeft.

to-pupil-captain-1 = Toen de groep vastzat, zei jij: we beginnen hier. En het lukte.
to-pupil-captain-2 = Je gaf de leiding door aan een ander, en je werkte even hard mee.
to-pupil-captain-3 = Bij de brandoefening bracht jij je rij rustig naar buiten.
to-others-captain-1 = Op een moment zonder plan zie ik iemand opstaan en beginnen.
to-others-captain-2 = Deze leerling leidt een groep zo dat ook stille mensen een taak krijgen.
to-others-captain-3 = Bij sport kijken de anderen naar één leerling voor het spel begint.

to-pupil-justice-seeker-1 = Jij had gelijk over de punten van je groep. Ik heb ze aangepast.
to-pupil-justice-seeker-2 = Je wachtte tot na de les om te zeggen wat je niet eerlijk vond.
to-pupil-justice-seeker-3 = Ik zag dat jij voor een ander opkwam, met feiten en met respect.
to-others-justice-seeker-1 = Als een regel niet voor iedereen gelijk is, merkt deze leerling het op.
to-others-justice-seeker-2 = Ik heb iemand in de klas die ook een eigen fout eerlijk toegeeft.
to-others-justice-seeker-3 = In het klasgesprek kwam één stem op voor wie zelf niet sprak.

to-pupil-competitor-1 = Jij liep vier seconden sneller dan vorige maand. Daar heb je voor geoefend.
to-pupil-competitor-2 = Na de finale feliciteerde jij de winnaar als eerste. Dat vond ik mooi.
to-pupil-competitor-3 = Door jouw enthousiasme wilde je hele groep nog een ronde spelen.
to-others-competitor-1 = Ik zie iemand die rechtop gaat zitten zodra er een uitdaging komt.
to-others-competitor-2 = Een quiz met deze leerling erbij maakt de hele klas wakker.
to-others-competitor-3 = Sinds september houdt iemand in mijn klas de eigen scores bij en werkt eraan.

to-pupil-dealmaker-1 = Met jouw idee voor de verkoop konden we de bus betalen.
to-pupil-dealmaker-2 = Je kwam eerst vragen of het mocht. Daardoor kon ik ja zeggen.
to-pupil-dealmaker-3 = Ik zag hoe jij van restjes karton iets maakte dat mensen wilden kopen.
to-others-dealmaker-1 = Er loopt hier iemand rond die in elk project een kans ziet.
to-others-dealmaker-2 = Deze leerling rekende de prijs na en vond een goedkopere drukker.
to-others-dealmaker-3 = Op het schoolfeest zag ik hoe vlot een leerling met klanten omging.

to-pupil-question-asker-1 = Ik zag hoe de hele klas begon na te denken door jouw vraag.
to-pupil-question-asker-2 = Op jouw vraag had ik geen antwoord, dus heb ik het thuis opgezocht.
to-pupil-question-asker-3 = Omdat jij durfde te vragen hoe het zat, begrepen anderen het ook.
to-others-question-asker-1 = Ik hoor iemand die wil weten waar een regel of een formule vandaan komt.
to-others-question-asker-2 = In de klas is er iemand die met één vraag een gesprek op gang brengt.
to-others-question-asker-3 = Na de les blijft deze leerling even staan om nog iets te vragen over de stof.

to-pupil-analyst-1 = Jij vond de fout in mijn schema, en nu klopt het.
to-pupil-analyst-2 = Ik zag hoe je eerst alle gegevens naast elkaar legde.
to-pupil-analyst-3 = Toen jij zei waarom het plan vastliep, konden we verder.
to-others-analyst-1 = Bij een besluit vraagt deze leerling op welke cijfers het steunt.
to-others-analyst-2 = Deze week merkte iemand in mijn les op dat twee bronnen elkaar tegenspraken.
to-others-analyst-3 = Ik zie een leerling die eerst alle stappen bekijkt en dan pas kiest.

to-pupil-puzzler-1 = Ik zag hoe je bleef zoeken tot alle stukken pasten.
to-pupil-puzzler-2 = Jouw kortere manier klopt, en ik toon ze graag aan de klas.
to-pupil-puzzler-3 = Jij loste het op met wat er toevallig op tafel lag.
to-others-puzzler-1 = Zodra er een raadsel op het bord staat, zie ik iemand rechtop gaan zitten.
to-others-puzzler-2 = Ik werk met een leerling die eigen wegen zoekt en ze ook kan tonen.
to-others-puzzler-3 = Als iets in de klas niet werkt, gaat deze leerling zoeken tot het weer lukt.

to-pupil-dreamer-1 = Ik zag op je blad een wereld die ik zelf niet had bedacht.
to-pupil-dreamer-2 = Jij beschreef hoe het later kan zijn, en ik stond er even middenin.
to-pupil-dreamer-3 = Door jouw beeld begreep ik de tekst op een andere manier.
to-others-dreamer-1 = Er zit iemand in mijn klas die op een leeg blad een hele plek ziet.
to-others-dreamer-2 = Ik lees teksten van een leerling met beelden die me bijblijven.
to-others-dreamer-3 = Vraag hoe iets er later kan uitzien, en deze leerling begint te vertellen.

to-pupil-idea-spark-1 = Jouw idee gebruiken we echt, met de hele klas.
to-pupil-idea-spark-2 = Ik zag hoe jij er nog drie mogelijkheden bij bedacht toen we vastzaten.
to-pupil-idea-spark-3 = Je eerste plan lukte niet, en vijf minuten later lag er een nieuw klaar.
to-others-idea-spark-1 = Als een plan niet doorgaat, hoor ik van deze leerling het ene voorstel na het andere.
to-others-idea-spark-2 = Wanneer we samen nadenken, bouwt iemand voort op wat een ander net zei.
to-others-idea-spark-3 = Op ons ideeënbord hangen veel briefjes in hetzelfde handschrift.

to-pupil-quick-thinker-1 = Jij zag het verband al na mijn eerste voorbeeld.
to-pupil-quick-thinker-2 = Ik zag dat je klaar was en daarna rustig alles nakeek.
to-pupil-quick-thinker-3 = Toen het plan veranderde, wist jij in een paar tellen wat we konden doen.
to-others-quick-thinker-1 = In mijn les is er iemand die na een halve uitleg al kan tonen hoe het moet.
to-others-quick-thinker-2 = Ik zie een leerling die nieuwe stof vlot oppikt en dan om meer vraagt.
to-others-quick-thinker-3 = Deze week zei iemand in één zin waar ik er vijf voor nodig had.

to-pupil-deep-diver-1 = Ik leerde vandaag iets van jou wat ik nergens had gelezen.
to-pupil-deep-diver-2 = Jij gaf uitleg over jouw onderwerp, en ik wilde nog meer horen.
to-pupil-deep-diver-3 = Ik merk hoeveel uren zoekwerk er in jouw spreekbeurt zitten.
to-others-deep-diver-1 = Over één onderwerp kan een leerling uit mijn klas mij nog veel leren.
to-others-deep-diver-2 = In de bibliotheek zie ik iemand het dikste boek over één thema kiezen.
to-others-deep-diver-3 = Deze leerling kende bij elk beeld in de les nog een extra detail.

to-pupil-storyteller-1 = Ik zag hoe iedereen de pen neerlegde toen jij begon te vertellen.
to-pupil-storyteller-2 = Door jouw voorbeeld begreep de klas waar de les over ging.
to-pupil-storyteller-3 = Toen jij over de uitstap vertelde, was ik er weer even bij.
to-others-storyteller-1 = Ik hoor iemand die van een gewone busrit een verhaal maakt.
to-others-storyteller-2 = Als er in de klas verteld wordt, is er één leerling die iedereen stil krijgt.
to-others-storyteller-3 = De woorden die deze leerling kiest, onthouden anderen een week later nog.

to-pupil-humorist-1 = Na jouw grap voor de toets zag ik de schouders zakken.
to-pupil-humorist-2 = Je lachte met je eigen fout, en toen durfden anderen ook iets te proberen.
to-pupil-humorist-3 = Ik zag dat je even keek of iedereen kon meelachen. Dat vind ik knap.
to-others-humorist-1 = Soms is het gespannen in de klas, en dan laat iemand iedereen lachen.
to-others-humorist-2 = Ik ken een leerling die met één zin een hele groep laat ontspannen.
to-others-humorist-3 = Er zit iemand in de klas die met zichzelf kan lachen, en dat voelt veilig.

to-pupil-performer-1 = Je stond daar voor de hele klas, en je stem bleef rustig.
to-pupil-performer-2 = Vanaf je eerste zin luisterde iedereen, tot achteraan in de zaal.
to-pupil-performer-3 = Jij ging als eerste naar voren, en daarna wilden er nog drie.
to-others-performer-1 = Voor een volle zaal staan geeft deze leerling energie, dat zag ik op de opendeurdag.
to-others-performer-2 = Ik zie iemand die vooraan durft te staan en daarna ook plaats maakt.
to-others-performer-3 = Niemand wilde beginnen, tot er iemand rechtstond en het gewoon deed.

to-pupil-maker-1 = Jij keek één minuut naar die kapotte stoel en wist wat er moest gebeuren.
to-pupil-maker-2 = Wat jij gemaakt hebt, staat stevig. Ik heb het zelf getest.
to-pupil-maker-3 = Toen woorden niet hielpen, maakte jij een schets, en iedereen begreep het.
to-others-maker-1 = Met materiaal in de hand werkt deze leerling een uur lang geconcentreerd.
to-others-maker-2 = Ik zie iemand die eerst kijkt hoe iets werkt en het dan herstelt.
to-others-maker-3 = Het decor van het schooltoneel staat stevig, want iemand zag hoe het moest.

to-pupil-beauty-seeker-1 = Ik bleef even kijken naar jouw bladzijde, zo mooi is ze verdeeld.
to-pupil-beauty-seeker-2 = Jij koos kleuren waardoor het schema ineens duidelijk werd.
to-pupil-beauty-seeker-3 = Je hing de werkstukken anders op, en de hele gang zag er beter uit.
to-others-beauty-seeker-1 = In de klas is er iemand die ziet wanneer een beeld of een kleur klopt.
to-others-beauty-seeker-2 = Ik zie zorg op elk blad dat ik terugkrijg, tot in de marge.
to-others-beauty-seeker-3 = Op het schoolfeest dekte een leerling de tafels met oog voor mooie dingen.

to-pupil-improviser-1 = De projector viel uit, en jij ging gewoon verder. Dat was sterk.
to-pupil-improviser-2 = Ik zag hoe je met karton en plakband de proef redde.
to-pupil-improviser-3 = Het plan veranderde, en jij zocht rustig naar wat nog wel kon.
to-others-improviser-1 = Gebeurt er iets onverwachts, dan is er iemand die meteen een oplossing zoekt.
to-others-improviser-2 = Ik zie een leerling die met weinig materiaal ver komt.
to-others-improviser-3 = We misten de trein op de uitstap, en iemand vond snel een andere route.

to-pupil-rhythm-maker-1 = Jij gaf de maat aan, en ineens speelde iedereen gelijk.
to-pupil-rhythm-maker-2 = Ik hoorde je neuriën aan de deur, en mijn ochtend begon goed.
to-pupil-rhythm-maker-3 = Dankzij jouw ritme kent de klas nu die lijst met werkwoorden.
to-others-rhythm-maker-1 = Ik hoor iemand die overal muziek in vindt, zelfs in het geluid van de trap.
to-others-rhythm-maker-2 = Op het schoolfeest keek de hele groep naar één leerling om samen te beginnen.
to-others-rhythm-maker-3 = Wie naast deze leerling werkt, gaat vanzelf mee in het tempo.

to-pupil-mover-1 = Jij verzette de eerste tafel, en daarna hielp iedereen.
to-pupil-mover-2 = Het regende op de sportdag, en jij kreeg iedereen aan het lopen.
to-pupil-mover-3 = Na je korte wandeling zag ik je een kwartier geconcentreerd werken.
to-others-mover-1 = Er komt leven in het lokaal als deze leerling iets mag doen.
to-others-mover-2 = Ik zie iemand die al stappend op een goed antwoord komt.
to-others-mover-3 = Voor de opendeurdag liep er iemand heen en weer tot de zaal klaarstond.

to-pupil-perseverer-1 = Vier keer ging het mis, en jij probeerde een vijfde keer. Dat heb ik gezien.
to-pupil-perseverer-2 = Ik weet hoeveel uren er in dit werk zitten, en je ziet het eraan.
to-pupil-perseverer-3 = Je legde het even weg en kwam terug met een nieuw idee. Dat was slim.
to-others-perseverer-1 = Wordt het moeilijk, dan zie ik een leerling die nog eens begint.
to-others-perseverer-2 = In mijn les deed iemand dezelfde proef vijf keer, tot ze klopte.
to-others-perseverer-3 = Ik merk dat een taak hier afgewerkt wordt, ook na een tegenslag.

to-pupil-precision-worker-1 = Jij vond de fout in mijn opgave, en nu klopt ze.
to-pupil-precision-worker-2 = Ik kon jouw meting zo gebruiken, want je had alles gecontroleerd.
to-pupil-precision-worker-3 = Je gaf je werk af op het afgesproken uur. Ik weet dat dat moed vroeg.
to-others-precision-worker-1 = In een verslag van deze leerling klopt elke bron en elk cijfer.
to-others-precision-worker-2 = Ik zie iemand die nog eens nameet voor de plank gezaagd wordt.
to-others-precision-worker-3 = Voor de lijst van de uitstap reken ik op een leerling die niemand vergeet.

to-pupil-hands-on-doer-1 = Je zag dat er stoelen tekort waren, en je haalde ze gewoon.
to-pupil-hands-on-doer-2 = Dankzij jou stond de proef klaar voor de bel ging.
to-pupil-hands-on-doer-3 = Je vroeg eerst wat de bedoeling was, en toen ging het snel vooruit.
to-others-hands-on-doer-1 = Als er iets moet gebeuren, zie ik twee handen die al begonnen zijn.
to-others-hands-on-doer-2 = De stageplaats vertelde over iemand die ziet wat er te doen is.
to-others-hands-on-doer-3 = Deze leerling leert door te proberen, en ik zie hoe goed dat werkt.

to-pupil-adventurer-1 = Jij stapte op de gastspreker af met een vraag, en toen volgden er meer.
to-pupil-adventurer-2 = Ik vond het sterk dat je een boek koos in een taal die je nog leert.
to-pupil-adventurer-3 = Op de klimmuur ging je hoog, en je controleerde eerst je touw.
to-others-adventurer-1 = Staat er iets nieuws op het programma, dan zie ik iemand stralen.
to-others-adventurer-2 = Op de uitwisseling praatte iemand met iedereen, met tien woorden en veel gebaren.
to-others-adventurer-3 = Ik zie durf, en ik zie ook dat er eerst gekeken wordt of het veilig is.

to-pupil-empath-1 = Jij merkte dat het niet goed ging met iemand, en je kwam het me zeggen.
to-pupil-empath-2 = Je voelde dat de groep moe was, en je had gelijk.
to-pupil-empath-3 = Je zei vandaag dat het te veel werd. Ik ben blij dat ik dat weet.
to-others-empath-1 = In de groep is er iemand die merkt hoe het met anderen gaat.
to-others-empath-2 = Ik leer van een leerling die de sfeer voelt nog voor ik iets zie.
to-others-empath-3 = Wie vandaag stil was, werd opgemerkt door iemand met een fijn gevoel voor mensen.

to-pupil-calm-anchor-1 = Het alarm ging, en jij bleef rustig. Ik zag anderen naar jou kijken.
to-pupil-calm-anchor-2 = Je zei één zin in de discussie, en daarna werd het stil.
to-pupil-calm-anchor-3 = Ik vind het fijn dat jij eerst nadenkt en dan pas antwoordt.
to-others-calm-anchor-1 = Rond deze leerling wordt een drukke groep merkbaar stiller.
to-others-calm-anchor-2 = Ik zie iemand die op een spannend moment gewoon blijft nadenken.
to-others-calm-anchor-3 = Er was paniek over de examens, en één stem bracht de klas tot rust.

to-pupil-free-spirit-1 = Niemand had het zo aangepakt, en ik heb er iets van geleerd.
to-pupil-free-spirit-2 = Je bleef bij je mening, ook toen de hele tafel iets anders vond.
to-pupil-free-spirit-3 = Ik zag dat je een eigen voorstel deed in plaats van nee te zeggen.
to-others-free-spirit-1 = Ik zie iemand die een eigen weg kiest en kan uitleggen waarom.
to-others-free-spirit-2 = Door een vraag van deze leerling hebben we een oude gewoonte veranderd.
to-others-free-spirit-3 = Er lag een werkstuk op mijn bureau zoals ik er nog geen gezien had.

to-pupil-optimist-1 = De groep wilde opgeven, en jij zei wat er al klaar was.
to-pupil-optimist-2 = Je toets viel tegen, en dezelfde dag vroeg je wat je kon doen.
to-pupil-optimist-3 = Ik kwam moe binnen, en door jouw goedemorgen werd mijn dag lichter.
to-others-optimist-1 = Na een verloren wedstrijd hoor ik iemand vragen wanneer de volgende is.
to-others-optimist-2 = Ik zie hoop bij deze leerling, en ik zie er een plan bij komen.
to-others-optimist-3 = De klas zag het niet meer zitten, tot iemand opsomde wat al gelukt was.

to-pupil-observer-1 = Jij zag dat de proef anders verliep dan in het boek. Ik had het gemist.
to-pupil-observer-2 = Je keek lang, en toen zei je net wat nodig was.
to-pupil-observer-3 = Dankzij jouw foto’s zagen we hoe de uitstap echt was.
to-others-observer-1 = Aan de zijkant van de klas zit iemand die heel veel ziet.
to-others-observer-2 = Ik kreeg een briefje van een leerling met een detail dat wij gemist hadden.
to-others-observer-3 = Vraag deze leerling wat er te zien was, en je krijgt een scherp antwoord.

to-pupil-truth-teller-1 = Je zei me eerlijk dat mijn uitleg te snel ging. Nu doe ik het trager.
to-pupil-truth-teller-2 = Wat jij zegt, dat meen je, en daarom vraag ik graag je mening.
to-pupil-truth-teller-3 = Jij zei zelf dat het jouw fout was, nog voor iemand het vroeg.
to-others-truth-teller-1 = Wie in de klas een eerlijke mening zoekt, weet bij wie dat kan.
to-others-truth-teller-2 = Ik hoor iemand die zegt wat fout loopt en mee zoekt naar een oplossing.
to-others-truth-teller-3 = Een klasgenoot kreeg vandaag eerlijke feedback, rustig en met een voorbeeld erbij.

to-pupil-protector-1 = Jij bleef bij iemand staan toen de anderen wegliepen.
to-pupil-protector-2 = Ik ben blij dat je me kwam halen, zo kon ik op tijd helpen.
to-pupil-protector-3 = Je maakte plaats aan jullie tafel voor een nieuwe leerling. Dat was mooi om te zien.
to-others-protector-1 = Staat er iemand alleen, dan is er een leerling die erbij gaat staan.
to-others-protector-2 = Ik zie iemand die een volwassene haalt en daarna bij de ander blijft.
to-others-protector-3 = De eerstejaars weten bij wie ze op de speelplaats terechtkunnen.

to-pupil-self-reliant-1 = Jij hebt dit van begin tot einde zelf gemaakt, en het is af.
to-pupil-self-reliant-2 = Ik zag dat je voor één stuk hulp vroeg. Dat was een sterke keuze.
to-pupil-self-reliant-3 = Als jij zegt dat het komt, dan weet ik dat het komt.
to-others-self-reliant-1 = Achteraan werkt er iemand in stilte aan een eigen plan, en het groeit.
to-others-self-reliant-2 = Ik zie een leerling die een taak meeneemt en ze afgewerkt terugbrengt.
to-others-self-reliant-3 = Nog voor de uitleg er was, had iemand het zelf al uitgezocht.
