### Cuvinte pentru acasă. Propoziții întregi, una la fiecare cheie. Româna, după sursa neerlandeză. Încă nerevăzut.
your-child = copilul dumneavoastră
the-pupil = elevul sau eleva

## Etichete lângă scrisoare
label-seen = Ce am observat
label-talent = Talentul din spate
label-want = Ce ne-am bucura să vedem mai des
label-step = Un singur pas

## Feluri de mesaje, într-un meniu
kind-message-home = Mesaj pentru acasă
kind-agenda-note = Notiță în agenda școlară
kind-report-comment = Comentariu la raportul școlar
kind-invitation = Invitație la o discuție
kind-repair = Mesaj despre repararea celor întâmplate
kind-follow-up = Fișă de urmărire
kind-tracking-note = Notiță în dosarul elevului
kind-class-council = Foaie pentru consiliul clasei
kind-to-pupil = Câteva cuvinte pentru elev
kind-to-colleague = Notiță pentru colegi

## Formule
greeting-formal-1 = Stimați părinți și îngrijitori,
greeting-formal-2 = Stimată familie,
greeting-informal-1 = Dragi părinți și îngrijitori,
greeting-informal-2 = Bună ziua tuturor celor de acasă,
opening-1 = Aș vrea să vă povestesc ceva din clasă.
opening-2 = Vă scriu pentru că școala și familia văd mai mult împreună.
opening-3 = Prin acest mesaj vreau să vă spun, pe îndelete, ce văd.
opening-success-1 = Am vești bune din clasă.
opening-success-2 = A fost un moment frumos și vreau să vi-l povestesc.
opening-success-3 = Ceva a mers foarte bine la oră și vă scriu cu bucurie despre asta.
talent-question-1 = Poate că aici se ascunde un talent: { $talent }. Se vede și acasă?
talent-question-2 = Mă gândesc la un talent: { $talent }. Se potrivește cu ce vedeți acasă?
talent-question-3 = Acesta poate fi un talent: { $talent }. Mi-ar plăcea să aflu cum este acasă.
talent-question-4 = Am o întrebare despre un posibil talent: { $talent }. Vă sună cunoscut?
talent-confirmed-1 = { $name } se recunoaște în acest talent: { $talent }.
talent-confirmed-2 = { $name } a ales numele acestui talent: { $talent }.
talent-confirmed-3 = Am vorbit împreună, iar { $name } spune că acest talent i se potrivește: { $talent }.
overdrive-1 = Uneori un talent este prea puternic sau nu se potrivește cu momentul. Noi numim asta overdrive.
overdrive-2 = Orice talent poate fi, pentru o clipă, prea mult. Cuvântul pentru asta este overdrive, iar atunci căutăm un loc mai potrivit.
closing-formal-1 = M-aș bucura să aflu părerea dumneavoastră. Vă mulțumesc că ați citit acest mesaj.
closing-formal-2 = Răspunsul dumneavoastră este binevenit, chiar și scurt. Vă mulțumesc pentru timpul acordat.
closing-informal-1 = Mi-ar plăcea să aflu ce credeți. Mulțumesc că ați citit.
closing-informal-2 = Aștept cu drag un răspuns, chiar și scurt. Mulțumesc pentru timpul vostru.
sign-off-formal = Cu stimă
sign-off-informal = Cu drag
short-seen-success-1 = { $name } a avut astăzi un moment frumos în clasă.
short-seen-success-2 = Astăzi { $name } ne-a arătat ceva frumos la oră.

## Invitație
invitation-1 = Ne-ar plăcea să vorbim împreună pe { $date }.
invitation-2 = Pe { $date } ne facem timp pentru o discuție. Așteptăm cu bucurie întâlnirea.
invitation-nodate-1 = Ne-ar plăcea să vorbim împreună în curând. Ce zi vi se potrivește cel mai bine?
invitation-fine = Vrem să vedem împreună ce merge bine și ce ajută.
invitation-interpreter = Poate fi de față și un interpret, gratuit. Spuneți-ne în răspuns. Nu cerem niciunui copil să traducă.

## Reparare
repair-fact = Iată ce s-a întâmplat: { $fact }
repair-effect = Aceasta a fost urmarea: { $effect }
repair-1 = Îndreptarea celor întâmplate face parte din drum. Vedem împreună cum poate { $name } să facă asta.
repair-2 = După cele întâmplate, urmează repararea. { $name } se gândește împreună cu noi cum se poate face.
repair-procedure = Acest mesaj stă alături de regulile școlii. Nu le înlocuiește.

## Urmărire
follow-up-title = Fișă de urmărire: împreună mai departe
follow-up-aim = Acesta este singurul scop pe care l-am ales împreună.
follow-up-helps = Iată ce ajută ca scopul să fie atins.
follow-up-when = Ne uităm din nou pe { $date }.
follow-up-nodate = Stabilim împreună când ne uităm din nou.
follow-up-pupil = { $name } a ajutat la scrierea acestei fișe.

## Notiță de observare
tracking-title = Notiță: ce s-a putut vedea
tracking-note = Aici scrie numai ce s-a putut vedea și auzi. Nu se dă nicio explicație.
tracking-date = Data: { $date }

## Consiliul clasei
council-title = Pentru consiliul clasei
council-look-first = Priviți întâi dacă mai este ceva la mijloc: somn, griji, limbă, o sarcină prea grea.
council-question = Întrebare pentru consiliul clasei: unde merge bine și ce ajută acolo?

## Pentru elev
pupil-opening-1 = Aș vrea să-ți spun ceva despre ce văd.
pupil-opening-2 = Aceste cuvinte sunt pentru tine.
pupil-opening-3 = M-am gândit la tine și la clasă, așa că îți scriu.
pupil-talent-question-1 = Când te văd, mă gândesc la un talent: { $talent }. Îl recunoști?
pupil-talent-question-2 = Poate că talentul acesta este al tău: { $talent }. Tu ce nume ai alege?
pupil-talent-confirmed-1 = Tu ai dat un nume talentului tău: { $talent }.
pupil-talent-confirmed-2 = Ai spus că acest talent ți se potrivește: { $talent }.
pupil-closing-1 = Vino oricând să-mi spui ce crezi despre asta.
pupil-closing-2 = Te ascult cu plăcere dacă vrei să vorbim despre asta.

## Pentru colegi
colleague-opening-1 = Aș vrea să-ți spun pe scurt ceva de la ora mea.
colleague-opening-2 = Mă întreb dacă vezi și tu asta.
colleague-opening-3 = Vreau să-ți transmit asta pentru orele tale la această clasă.
colleague-talent-question-1 = Mă gândesc la acest talent: { $talent }. Tu ce vezi la ora ta?
colleague-talent-question-2 = Ar putea fi un talent: { $talent }? Mi-ar plăcea să aflu ce vezi tu.
colleague-talent-confirmed-1 = Am vorbit despre asta, iar talentul recunoscut este: { $talent }.
colleague-talent-confirmed-2 = Acesta este numele ales de elev pentru talent: { $talent }.
colleague-closing-1 = Îmi spui și mie ce funcționează la ora ta?
colleague-closing-2 = Mulțumesc că te uiți împreună cu mine.

## Raport
report-opening-1 = Iată ce am observat în perioada care a trecut.
report-opening-2 = De acest raport ține și ce am văzut în clasă.

## Răspunsuri și mențiuni
answers-intro = Bifați un răspuns sau copiați-l și trimiteți-l înapoi.
answer-understood = Am înțeles
answer-call = Vă rog să mă sunați
answer-interpreter = Doresc un interpret
translation-mark = Aceasta este o traducere a mesajului de la școală.
not-reviewed = Încă neverificat de un vorbitor nativ al acestei limbi.
reviewed = Verificat de un vorbitor nativ al acestei limbi.
same-content = Conținutul este același.
changed = O parte a fost modificată. Cele două texte nu mai sunt la fel.

## Ce am văzut, câte una pentru fiecare comportament
seen-chats-during-explanation = { $name } vorbește des cu vecinul de bancă în timpul explicației.
seen-interrupts-with-questions = { $name } pune multe întrebări cât timp explicația nu s-a terminat.
seen-shouts-out-answers = { $name } spune răspunsul cu voce tare înainte să fie numit cineva.
seen-stares-out-of-window = { $name } privește mult timp pe fereastră în timpul explicației.
seen-taps-and-drums = { $name } bate ușor cu pixul sau cu degetele în timpul orei.
seen-hums-or-sings = { $name } fredonează sau cântă încet în timpul orei.
seen-draws-during-lesson = { $name } desenează în timp ce ora continuă.
seen-fiddles-with-things = { $name } ține des un obiect mic în mâini în timpul explicației.
seen-jokes-during-lesson = { $name } face glume în timpul orei, iar colegii se amuză.
seen-starts-before-instructions-end = { $name } începe lucrul înainte ca sarcina să fie explicată până la capăt.
seen-rocks-on-chair = { $name } se leagănă pe scaun în timpul orei.
seen-changes-the-subject = { $name } începe să vorbească la oră despre alt subiect.
seen-corrects-the-teacher = { $name } spune la oră când profesorul face o greșeală.
seen-forgets-what-was-said = { $name } nu mai știe uneori, după explicație, care era sarcina.
seen-does-not-start = { $name } are foaia goală când clasa începe să lucreze.
seen-distracts-others-when-finished = { $name } vorbește cu colegii după ce își termină lucrarea.
seen-works-sloppily = { $name } predă lucrări în care unele părți se citesc greu.
seen-never-finished = { $name } încă lucrează la sarcină când timpul s-a terminat.
seen-starts-over-again = { $name } ia aceeași sarcină de la capăt de mai multe ori.
seen-walks-around-class = { $name } se ridică în timpul lucrului și merge prin clasă.
seen-jumps-between-tasks = { $name } începe o sarcină nouă înainte să o termine pe cea dinainte.
seen-does-only-the-minimum = { $name } face partea obligatorie a sarcinii și se oprește acolo.
seen-looks-for-loopholes = { $name } rezolvă sarcina pe un drum mai scurt decât s-a cerut.
seen-refuses-help = { $name } spune nu când cineva îi oferă ajutor.
seen-helps-others-not-self = { $name } își ajută colegii cât timp foaia proprie este încă goală.
seen-gives-away-answers = { $name } le dă colegilor răspunsul la un exercițiu.
seen-copies-work = { $name } copiază răspunsuri de la un coleg.
seen-uses-ai-for-tasks = { $name } folosește un program de inteligență artificială ca să facă o lucrare.
seen-head-on-desk = { $name } stă cu capul pe bancă în timpul orei.
seen-works-very-slowly = { $name } are nevoie de mult timp pentru fiecare exercițiu.
seen-takes-over-group = { $name } preia la lucrul în grup sarcinile celorlalți.
seen-imposes-the-plan = { $name } face un plan pentru grup înainte ca alții să propună ceva.
seen-will-not-work-in-group = { $name } cere să lucreze separat când este lucru în grup.
seen-says-nothing-in-group = { $name } ascultă la lucrul în grup și vorbește puțin.
seen-lets-others-do-the-work = { $name } stă lângă grup în timp ce ceilalți fac sarcina.
seen-redoes-others-work = { $name } rescrie la lucrul în grup o parte din ce au făcut colegii.
seen-criticises-every-idea = { $name } spune ce riscuri vede când grupul face propuneri.
seen-keeps-having-new-ideas = { $name } vine cu idei noi când grupul deja lucrează la una.
seen-goes-along-with-everyone = { $name } dă dreptate tuturor într-o discuție.
seen-turns-everything-into-contest = { $name } face dintr-un exercițiu obișnuit o întrecere.
seen-plays-the-boss = { $name } le spune celorlalți din grup ce să facă.
seen-does-everything-alone = { $name } face toată lucrarea de grup fără să împartă sarcinile.
seen-only-wants-own-friends = { $name } cere să stea cu prietenii la lucrul în grup.
seen-argues-every-rule = { $name } începe des o discuție despre o regulă.
seen-wants-last-word = { $name } continuă să vorbească după ce profesorul a încheiat discuția.
seen-talks-way-out = { $name } dă o explicație lungă când profesorul întreabă despre o greșeală.
seen-bargains-over-tasks = { $name } întreabă dacă o sarcină poate fi altfel sau mai scurtă.
seen-asks-why-all-the-time = { $name } întreabă la multe sarcini care este motivul.
seen-blunt-to-teacher = { $name } spune foarte direct ce nu este bine la oră.
seen-protests-punishment = { $name } spune că o pedeapsă nu este dreaptă.
seen-provokes-teacher = { $name } face ceva ce nu este permis și se uită la profesor.
seen-refuses-task = { $name } spune nu la o sarcină din timpul orei.
seen-asks-for-confirmation = { $name } întreabă des, în timpul unei sarcini, dacă este bine.
seen-claims-teacher-attention = { $name } cheamă mult profesorul în timpul orei.
seen-does-not-look-up = { $name } privește în jos, spre bancă, atunci când profesorul întreabă ceva.
seen-sighs-and-rolls-eyes = { $name } oftează tare și dă ochii peste cap când primește o sarcină.
seen-stands-up-for-others = { $name } ia apărarea unui coleg la oră.
seen-wants-to-know-private-things = { $name } îi pune profesorului întrebări despre viața lui privată.
seen-tests-limits = { $name } merge un pas mai departe după ce o limită a fost spusă clar.
seen-ignores-rules = { $name } nu respectă în acest moment o înțelegere a clasei.
seen-breaks-dress-code = { $name } poartă haine pe care regulamentul școlii nu le permite.
seen-eats-or-drinks-in-class = { $name } mănâncă sau bea în timpul orei.
seen-sells-things = { $name } vinde lucruri altor elevi la școală.
seen-takes-risks = { $name } face la școală ceva ce poate duce la un accident.
seen-lies-about-it = { $name } povestește altceva decât s-a putut vedea.
seen-covers-for-friends = { $name } nu spune nimic despre ce a făcut un prieten.
seen-follows-friends-into-trouble = { $name } participă cu prietenii la ceva ce nu este permis.
seen-swears = { $name } folosește înjurături în clasă.
seen-leaves-mess = { $name } lasă pe bancă hârtii și lucruri după oră.
seen-takes-things-without-asking = { $name } ia lucrurile altcuiva fără să întrebe.
seen-damages-things = { $name } strică materiale ale clasei.
seen-vapes-or-smokes-at-gate = { $name } stă la poarta școlii cu o țigară electronică sau o țigară.
seen-in-middle-of-quarrels = { $name } se află la mijloc când alții se ceartă.
seen-tattles = { $name } vine să-i spună profesorului ce fac colegii.
seen-gossips = { $name } povestește despre elevi care nu sunt de față.
seen-makes-fun-of-others = { $name } glumește pe seama unui coleg care rămâne serios.
seen-cannot-lose = { $name } se oprește din joc sau se supără după ce pierde.
seen-jumps-in-between = { $name } intră între ceilalți la o ceartă.
seen-mothers-others = { $name } are grijă de colegi, chiar și când nu cer ajutor.
seen-says-hurtful-things = { $name } spune cuvinte care rănesc un coleg.
seen-quarrels-often = { $name } se ceartă des cu colegii în această perioadă.
seen-wants-attention-of-class = { $name } face la oră ceva la care se uită toată clasa.
seen-makes-things-bigger = { $name } povestește o întâmplare mai mare decât s-a putut vedea.
seen-cannot-say-no = { $name } spune da la fiecare rugăminte a colegilor.
seen-teases-others = { $name } își necăjește colegii, chiar și când ei cer să se oprească.
seen-speaks-home-language = { $name } vorbește în clasă și limba de acasă, care este binevenită.
seen-brags = { $name } povestește mult despre notele și reușitele proprii.
seen-always-alone-at-break = { $name } stă des fără companie în curte, în pauză.
seen-runs-in-corridor = { $name } aleargă pe coridorul școlii.
seen-pushes-in-queue = { $name } îi împinge pe alții la rând.
seen-organises-mischief = { $name } îi cheamă pe alții la ceva ce nu este permis.
seen-hangs-around-with-older = { $name } petrece mult timp în pauză cu elevi mai mari.
seen-comes-back-late-from-break = { $name } intră mai târziu în clasă după pauză.
seen-throws-things = { $name } aruncă lucruri când alții sunt aproape.
seen-loud-in-corridor = { $name } strigă pe coridor cât timp încă sunt ore.
seen-forgets-materials = { $name } vine des fără materialele pentru oră.
seen-last-minute = { $name } începe o lucrare cu puțin înainte de termen.
seen-hands-in-late = { $name } predă lucrări după ziua stabilită.
seen-does-not-plan = { $name } lucrează pentru școală fără un plan pe hârtie sau pe ecran.
seen-no-homework = { $name } vine la oră fără temă.
seen-only-interested-in-one-thing = { $name } lucrează cu plăcere la un singur subiect și lasă alte sarcini.
seen-takes-on-too-much = { $name } spune da la multe sarcini deodată.
seen-cannot-let-go = { $name } rămâne la aceeași sarcină când clasa merge mai departe.
seen-wants-no-theory = { $name } lasă pixul jos când începe teoria.
seen-panics-when-plan-changes = { $name } se sperie vizibil când planul orei se schimbă.
seen-freezes-at-tests = { $name } nu scrie nimic mult timp în timpul unui test.
seen-dares-not-hand-in = { $name } are o lucrare gata și încă nu a predat-o.
seen-underestimates-tests = { $name } spune că un test va merge bine și exersează puțin.
seen-cannot-bear-mistakes = { $name } are vizibil un moment greu după o greșeală.
seen-freezes-when-presenting = { $name } stă în fața clasei și nu spune nimic mult timp.
seen-compares-marks = { $name } îi întreabă pe colegi ce note au după un test.
seen-cheats-in-test = { $name } folosește la un test un ajutor care nu este permis.
seen-gives-up-quickly = { $name } se oprește de la un exercițiu când prima încercare nu reușește.
seen-disputes-marks = { $name } spune că nota la un test nu este corectă.
seen-explodes = { $name } strigă tare și se supără vizibil foarte mult.
seen-cries-quickly = { $name } plânge uneori în clasă.
seen-takes-everything-to-heart = { $name } vorbește mult timp despre o remarcă a altora.
seen-carries-others-worries = { $name } ascultă mult grijile colegilor și vorbește apoi despre ele.
seen-withdraws = { $name } stă deoparte și vorbește puțin cu ceilalți.
seen-seems-uninterested = { $name } reacționează puțin în timpul orei.
seen-slams-door-walks-out = { $name } iese din clasă și trântește ușa.
seen-tears-up-work = { $name } rupe o foaie din propria lucrare.
seen-sulks = { $name } tace după o discuție și se întoarce cu spatele.
seen-laughs-at-wrong-moment = { $name } râde într-un moment serios al clasei.
seen-over-excited = { $name } vorbește tare și se mișcă mult când urmează ceva plăcut.
seen-makes-drama = { $name } reacționează la un incident cu vorbe și gesturi mari.
seen-says-all-will-be-fine = { $name } spune că totul va fi bine când este o problemă.
seen-always-on-phone = { $name } se uită des la telefon în timpul orei.
seen-wears-earbuds = { $name } poartă căști în timp ce ora continuă.
seen-films-others = { $name } îi filmează pe alții cu telefonul fără să întrebe.
seen-games-in-class = { $name } joacă un joc pe ecran în timpul orei.
seen-posts-about-school = { $name } pune pe internet un mesaj despre școală.
seen-group-chat-noise = { $name } trimite multe mesaje în grupul online al clasei.
seen-often-late = { $name } intră des când ora a început deja.
seen-skips-an-hour = { $name } nu este în clasă la o oră.
seen-toilet-again-and-again = { $name } cere de mai multe ori la toaletă în aceeași oră.
seen-leaves-before-the-bell = { $name } își strânge lucrurile și pleacă înainte să sune.
seen-dawdles-to-class = { $name } merge încet din curte spre clasă.
seen-sits-with-coat-on = { $name } nu își scoate haina în clasă.

## Pentru fiecare talent: un moment reușit, ce aduce, ce vrem să vedem mai des, un pas
success-bridge-builder = Astăzi { $name } a făcut ca doi colegi să vorbească din nou.
means-bridge-builder = Cine are acest talent îi aduce pe oameni împreună când părerile sunt diferite.
want-bridge-builder-1 = Ne-ar plăcea să vedem mai des că ambele părți ale unei povești sunt ascultate.
want-bridge-builder-2 = Este bine când se aude și părerea personală.
step-bridge-builder-1 = Săptămâna viitoare, lucrul în grup începe cu părerea fiecărui elev.
step-bridge-builder-2 = Acasă, cineva poate întreba la o alegere mică: tu ce vrei?

success-mood-maker = { $name } a salutat clasa cu un zâmbet, iar ora a început cu bucurie.
means-mood-maker = Acest talent aduce lumină și căldură într-un grup.
want-mood-maker-1 = Mai multe momente vesele la începutul orei sunt binevenite.
want-mood-maker-2 = Sperăm să vedem mai des asta: întâi o privire la moment, apoi vorba.
step-mood-maker-1 = În această săptămână, un minut pe zi este pentru un început vesel al orei.
step-mood-maker-2 = O idee pentru acasă: spuneți împreună când e bine de vorbit și când ajută liniștea.

success-caregiver = { $name } a văzut un coleg fără materiale și a împărțit o carte.
means-caregiver = Cu acest talent, cineva primește ajutor exact când are nevoie.
want-caregiver-1 = Ne-ar plăcea să auzim mai des: ai nevoie de ajutor?
want-caregiver-2 = Grija pentru propria lucrare poate primi la noi mai mult loc.
step-caregiver-1 = De la ora viitoare, întâi sunt trei exerciții și apoi este timp de ajutat.
step-caregiver-2 = Acasă, un moment în fiecare seară poate rămâne liber de grija pentru alții.

success-listener = { $name } a ascultat cu atenție, iar un coleg a putut spune toată povestea.
means-listener = Datorită acestui talent, ceilalți simt că vorbele lor contează.
want-listener-1 = Ar fi frumos să auzim și o propoziție personală în fiecare discuție de grup.
want-listener-2 = Încurajăm ca poveștile grele să fie spuse și unui adult.
step-listener-1 = La următorul lucru în grup, cerem un scurt rezumat a ce s-a spus.
step-listener-2 = La masă, poate ajuta întrebarea: dar ziua ta cum a fost?

success-loyal-friend = { $name } a rămas în pauză lângă un prieten care cerea sprijin.
means-loyal-friend = Cine are acest talent rămâne lângă un prieten când este greu.
want-loyal-friend-1 = Ne place să vedem mai multă loialitate care ajută cu adevărat un prieten.
want-loyal-friend-2 = Am vrea să auzim mai des: îți sunt aproape și nu mă bag în asta.
step-loyal-friend-1 = Săptămâna viitoare, prietenii primesc împreună o sarcină de încredere.
step-loyal-friend-2 = Acasă, puteți vorbi despre această întrebare: ce face un prieten bun?

success-contact-maker = Astăzi { $name } a vorbit cu un elev nou și i-a arătat drumul.
means-contact-maker = Prin acest talent, oamenii se cunosc repede între ei.
want-contact-maker-1 = Dăm cu drag mai mult loc discuțiilor la un moment stabilit.
want-contact-maker-2 = Ne-ar bucura mai multe discuții care duc sarcina mai departe.
step-contact-maker-1 = În această săptămână, fiecare oră are un moment pentru întrebări la colegi.
step-contact-maker-2 = O înțelegere pentru acasă: cât timp se învață, telefonul stă în altă cameră.

success-explainer = { $name } a explicat un exercițiu, iar un coleg l-a putut face apoi singur.
means-explainer = Acest talent face lucrurile grele simple pentru alții.
want-explainer-1 = Este bine să se audă întâi o întrebare și abia apoi explicația.
want-explainer-2 = Ne place să vedem mai multe indicii cu care altcineva poate continua.
step-explainer-1 = Vineri sunt cinci minute pentru a explica clasei o parte din lecție.
step-explainer-2 = Acasă, cineva poate cere să i se explice o lecție din ziua respectivă.

success-organiser = { $name } a împărțit sarcinile în grup și toți au știut ce au de făcut.
means-organiser = Cu acest talent, un grup știe cine ce face și când.
want-organiser-1 = Sperăm la mai multe planuri în care intră și ideile altora.
want-organiser-2 = Un plan nou, făcut cu calm când ceva se schimbă, este ce vrem să creștem.
step-organiser-1 = Din această săptămână, anunțăm o schimbare la oră cu o zi înainte.
step-organiser-2 = Duminica, o privire împreună asupra săptămânii poate aduce liniște acasă.

success-persuader = { $name } a găsit cuvinte bune, iar clasa a susținut propunerea.
means-persuader = Cine are acest talent îi convinge pe alții prin cuvinte.
want-persuader-1 = Ne-ar plăcea să auzim mai multe argumente bune la un moment stabilit.
want-persuader-2 = Ne place să vedem mai des că se repetă întâi ce a spus celălalt.
step-persuader-1 = Vinerea viitoare avem cinci minute pentru o propunere despre o regulă.
step-persuader-2 = Într-o discuție acasă, fiecare poate repeta întâi ce a spus celălalt.

success-captain = { $name } a luat conducerea când grupul nu știa cum să înceapă.
means-captain = Acest talent dă direcție unui grup când toți ezită.
want-captain-1 = Vrem să vedem mai des o conducere în care fiecare este întrebat întâi.
want-captain-2 = Ne bucurăm când conducerea merge uneori și la altcineva.
step-captain-1 = La lucrul în grup de săptămâna viitoare, fiecare elev primește un rol clar.
step-captain-2 = Acasă poate exista o sarcină reală de condus, cum ar fi gătitul împreună.

success-justice-seeker = { $name } a văzut că cineva nu ajunge la rând și a spus asta calm.
means-justice-seeker = Datorită acestui talent, un grup vede ce nu este drept.
want-justice-seeker-1 = Ne-ar plăcea să auzim mai des, în cuvinte calme, ce nu este drept.
want-justice-seeker-2 = Întrebarea despre ce s-a întâmplat exact îi ajută pe toți, dacă vine prima.
step-justice-seeker-1 = În această săptămână există după oră un moment fix pentru a vorbi despre dreptate.
step-justice-seeker-2 = Acasă poate ajuta întrebarea: ce știi sigur și ce nu știi încă?

success-competitor = Astăzi { $name } și-a depășit propriul rezultat de săptămâna trecută.
means-competitor = Cine are acest talent vrea să câștige și primește de aici multă energie.
want-competitor-1 = Mai multă bucurie pentru progresul propriu este dorința noastră.
want-competitor-2 = Ne place să vedem că după joc celălalt primește o strângere de mână.
step-competitor-1 = Săptămâna viitoare ținem o foaie cu progresul propriu.
step-competitor-2 = După un joc acasă, fiecare poate spune ce a făcut bine celălalt.

success-dealmaker = { $name } a găsit o cale de a strânge bani pentru clasă.
means-dealmaker = Acest talent vede o ocazie și face ceva din ea.
want-dealmaker-1 = Ne place să vedem mai multe planuri pentru care s-a cerut întâi voie.
want-dealmaker-2 = Dăm mai mult loc ideilor care aduc ceva întregii clase.
step-dealmaker-1 = La ora viitoare spunem clar ce este fix și ce se poate discuta.
step-dealmaker-2 = Acasă, o înțelegere poate fi scrisă: ce face și ce primește fiecare.

success-question-asker = { $name } a pus o întrebare care a făcut toată clasa să gândească mai adânc.
means-question-asker = Prin acest talent, un grup gândește dincolo de primul răspuns.
want-question-asker-1 = Auzim cu drag cea mai bună întrebare a orei, la momentul potrivit.
want-question-asker-2 = Întrebările scrise întâi pe hârtie sunt ceva ce am vrea să vedem mai des.
step-question-asker-1 = De la ora viitoare există o foaie de întrebări și alegem câte una de fiecare dată.
step-question-asker-2 = Acasă pot fi zece minute pentru a căuta împreună un răspuns.

success-analyst = { $name } a găsit o greșeală în plan, iar grupul a corectat-o la timp.
means-analyst = Cine are acest talent vede cum funcționează ceva și unde se poate bloca.
want-analyst-1 = Ajută grupul când se spune întâi ce merge deja bine.
want-analyst-2 = Ne place să vedem mai des un prim pas, chiar dacă nu totul este clar.
step-analyst-1 = În această săptămână, la fiecare critică cerem și o propunere.
step-analyst-2 = La teme poate ajuta un cronometru: două minute de gândit, apoi începutul.

success-puzzler = { $name } a găsit o soluție isteață acolo unde grupul se blocase.
means-puzzler = Acest talent caută până găsește o cale isteață.
want-puzzler-1 = Vrem să vedem mai multe soluții istețe chiar în cadrul sarcinii.
want-puzzler-2 = Încurajăm căutarea unei a doua căi, la fel de corecte.
step-puzzler-1 = Săptămâna viitoare, o sarcină va avea forma unei ghicitori.
step-puzzler-2 = Acasă poate aștepta o problemă reală de rezolvat, cum ar fi ordinea într-un dulap.

success-dreamer = { $name } a inventat o poveste pe care clasa și-o putea imagina.
means-dreamer = Cu acest talent prinde contur ceva ce încă nu există.
want-dreamer-1 = La orele noastre poate fi mai mult loc pentru imaginație.
want-dreamer-2 = Ne place să vedem sarcina notată imediat pe hârtie.
step-dreamer-1 = De la ora viitoare, spunem întâi încet numele și apoi dăm sarcina.
step-dreamer-2 = Acasă, o listă scurtă lângă ușă poate ajuta la luarea materialelor.

success-idea-spark = Astăzi { $name } a dat grupului trei idei noi pentru proiect.
means-idea-spark = Datorită acestui talent, un grup are repede multe idei.
want-idea-spark-1 = Sperăm să vedem mai des o idee dusă până la capăt.
want-idea-spark-2 = Idei noi păstrate pe o foaie pentru mai târziu, asta vrem să vedem mai des.
step-idea-spark-1 = Luni alegem împreună o idee, iar vineri vedem cât de departe a ajuns.
step-idea-spark-2 = Acasă, un caiețel poate fi locul în care se păstrează ideile.

success-quick-thinker = { $name } a înțeles repede lecția nouă și apoi a ajutat un coleg.
means-quick-thinker = Cine are acest talent înțelege foarte repede un lucru nou.
want-quick-thinker-1 = O verificare calmă înainte de predare este ceva la care lucrăm cu drag.
want-quick-thinker-2 = Ne place să auzim și cum a fost găsit răspunsul.
step-quick-thinker-1 = În această săptămână, cine termină găsește pregătită o întrebare mai adâncă.
step-quick-thinker-2 = Acasă, cineva poate întreba la o temă: ce ai verificat?

success-deep-diver = { $name } a povestit mult despre un subiect preferat, iar clasa a învățat ceva.
means-deep-diver = Prin acest talent, un grup știe pe cine poate întreba.
want-deep-diver-1 = Ne-ar plăcea ca acest mare interes să își găsească loc și în alte sarcini.
want-deep-diver-2 = Vrem ca pe lângă subiectul preferat să rămână timp și pentru alte lucrări.
step-deep-diver-1 = Săptămâna viitoare folosim subiectul preferat ca exemplu într-un exercițiu.
step-deep-diver-2 = Acasă, ordinea poate fi aceasta: întâi zece minute de teme, apoi subiectul.

success-storyteller = { $name } a spus o poveste și toată clasa a ascultat.
means-storyteller = Acest talent îi face pe alții să vadă ce se întâmplă într-o poveste.
want-storyteller-1 = Ne-ar plăcea mai multe povești care încep cu o propoziție scurtă.
want-storyteller-2 = Încurajăm poveștile care rămân aproape de ce s-a întâmplat.
step-storyteller-1 = Miercuri, ora poate începe cu o poveste de un minut.
step-storyteller-2 = La masă, povestea zilei poate începe cu un titlu.

success-humorist = { $name } a făcut o glumă la momentul potrivit și tensiunea a dispărut.
means-humorist = Cine are acest talent îi face pe oameni să râdă împreună.
want-humorist-1 = Ne-ar plăcea să râdem mai des împreună, la un moment potrivit.
want-humorist-2 = Vrem să vedem mai des grija ca gluma să fie plăcută pentru toți.
step-humorist-1 = De luni, ultimul minut al orei este liber pentru o glumă.
step-humorist-2 = Acasă poate ajuta o discuție despre glume care fac bine și glume care dor.

success-performer = Astăzi { $name } a vorbit tare și clar în fața întregii clase.
means-performer = Cu acest talent, cineva are curaj să stea în fața unui grup.
want-performer-1 = Ne place să vedem acest talent la momentul său, în fața clasei.
want-performer-2 = Vrem să vedem mai des că și alții primesc cuvântul.
step-performer-1 = Săptămâna viitoare există o oră pentru a prezenta un text în fața clasei.
step-performer-2 = Acasă poate fi în fiecare zi un scurt moment de atenție, fără telefon.

success-maker = { $name } a construit ceva ce grupul a putut folosi cu adevărat.
means-maker = Acest talent înțelege cu mâinile cum funcționează lucrurile.
want-maker-1 = Dăm cu drag mai multe ocazii de a construi sau a repara ceva.
want-maker-2 = Este bine când mâinile țin în timpul explicației un singur obiect, în liniște.
step-maker-1 = În această săptămână, o sarcină poate fi un obiect construit în locul unui text.
step-maker-2 = Acasă poate aștepta ceva mic de reparat împreună.

success-beauty-seeker = { $name } a făcut un afiș care acum stă cu mândrie în clasă.
means-beauty-seeker = Cine are acest talent vede ce este frumos și știe să facă.
want-beauty-seeker-1 = În sarcină dăm cu drag mai mult loc lucrărilor frumoase.
want-beauty-seeker-2 = Ne place să vedem că o primă variantă poate rămâne așa cum este.
step-beauty-seeker-1 = La următoarea sarcină spunem câte minute sunt pentru formă.
step-beauty-seeker-2 = Acasă, un loc pe perete poate arăta ce lucrare este frumoasă.

success-improviser = { $name } a găsit repede o soluție când calculatorul nu mergea.
means-improviser = Prin acest talent, un grup poate continua când ceva nu merge.
want-improviser-1 = Pe lângă libertate, ne place să vedem un punct fix de pornire.
want-improviser-2 = Sperăm să vedem mai des o primă bucată de lucru cu câteva zile înainte.
step-improviser-1 = Săptămâna viitoare împărțim o sarcină mare în trei părți scurte.
step-improviser-2 = Acasă, ghiozdanul poate fi pregătit pentru mâine la o oră fixă.

success-rhythm-maker = { $name } a adus cu muzica toată clasa în același ritm.
means-rhythm-maker = Acest talent aduce muzică și ritm într-un grup.
want-rhythm-maker-1 = Facem cu drag mai mult loc muzicii la un moment al ei.
want-rhythm-maker-2 = Vrem ca momentele de liniște să poată fi cu adevărat liniștite.
step-rhythm-maker-1 = La ora viitoare alegem un semn fără sunet pentru când este nevoie de liniște.
step-rhythm-maker-2 = Acasă, după teme poate fi timp de cântat sau de ascultat muzică.

success-mover = { $name } a dat clasei energie nouă cu un exercițiu scurt.
means-mover = Cine are acest talent gândește mai bine în mișcare.
want-mover-1 = Ne place să vedem mai multă mișcare care ține de sarcină.
want-mover-2 = Pe coridor ne-ar plăcea să vedem un pas liniștit.
step-mover-1 = În această săptămână, cine vrea poate lucra zece minute în picioare.
step-mover-2 = Înainte de teme poate ajuta o plimbare scurtă.

success-perseverer = { $name } a încercat mai departe, iar a patra oară exercițiul a ieșit.
means-perseverer = Cu acest talent, cineva continuă până reușește.
want-perseverer-1 = Perseverență și oprire la timp, pe amândouă ne place să le vedem.
want-perseverer-2 = Încurajăm cererea de ajutor după câteva încercări.
step-perseverer-1 = La exercițiul următor stabilim să ne uităm împreună după zece minute.
step-perseverer-2 = Acasă, o oră fixă de încheiere a temelor poate aduce liniște.

success-precision-worker = { $name } a verificat lucrarea grupului și totul era corect.
means-precision-worker = Acest talent face lucrurile corect, până în cele mai mici părți.
want-precision-worker-1 = Ne place să vedem că o lucrare bună este predată și la timp.
want-precision-worker-2 = O greșeală este permisă, iar asta vrem să exersăm împreună.
step-precision-worker-1 = Săptămâna viitoare cerem o jumătate de variantă a sarcinii, fără note.
step-precision-worker-2 = Acasă, cineva poate povesti despre o greșeală proprie care l-a învățat ceva.

success-hands-on-doer = { $name } a început imediat strângerea lucrurilor, iar clasa a urmat exemplul.
means-hands-on-doer = Cine are acest talent face ceva în timp ce alții încă vorbesc.
want-hands-on-doer-1 = Întâi o întrebare și apoi începutul, asta ne place să vedem mai des.
want-hands-on-doer-2 = Dăm mai mult loc lucrului adevărat, cu un rezultat vizibil.
step-hands-on-doer-1 = Ora viitoare începe cu practica, iar apoi vine teoria.
step-hands-on-doer-2 = Acasă, o treabă practică poate deveni sarcina personală a săptămânii.

success-adventurer = { $name } a făcut un prim pas spre ceva nou, iar apoi au prins curaj și alții.
means-adventurer = Datorită acestui talent, un grup are curaj pentru ceva nou.
want-adventurer-1 = Așteptăm cu bucurie mai multă aventură în limite sigure.
want-adventurer-2 = Ne place să vedem că se întreabă întâi dacă ceva este sigur.
step-adventurer-1 = În această săptămână există o sarcină în afara clasei, cu o limită clară.
step-adventurer-2 = Acasă puteți alege împreună ceva nou, cum ar fi alt drum spre casă.

success-empath = { $name } a observat că un coleg tăcea și l-a întrebat cum îi este.
means-empath = Acest talent simte cum le este celorlalți.
want-empath-1 = Ne place să auzim în cuvinte ce sentiment este acolo.
want-empath-2 = Susținem cu drag căutarea la timp a unui loc liniștit.
step-empath-1 = De la ora viitoare există un cartonaș pentru cinci minute într-un loc liniștit.
step-empath-2 = La sfârșitul zilei, un sentiment poate fi pus acasă pe hârtie.

success-calm-anchor = { $name } și-a păstrat calmul când era agitație, iar grupul s-a liniștit.
means-calm-anchor = Lângă cineva cu acest talent, ceilalți se liniștesc.
want-calm-anchor-1 = Ne place să vedem un semn mic că lecția este urmărită.
want-calm-anchor-2 = Calmul poate rămâne, iar câteva vorbe personale în grup sunt binevenite.
step-calm-anchor-1 = Săptămâna viitoare așteptăm zece secunde răspunsul după fiecare întrebare.
step-calm-anchor-2 = Acasă, puțin timp în plus dimineața poate ajuta la o plecare liniștită.

success-free-spirit = { $name } a ales o formă proprie pentru sarcină, iar rezultatul a fost puternic.
means-free-spirit = Cine are acest talent alege un drum propriu și îl arată altora.
want-free-spirit-1 = Ne-ar plăcea să vorbim mai des despre cum se face o sarcină, iar sarcina rămâne.
want-free-spirit-2 = O propunere în locul unui nu, asta auzim cu drag.
step-free-spirit-1 = Următoarea sarcină vine în trei forme și se poate alege una dintre ele.
step-free-spirit-2 = Acasă poate ajuta o alegere: ce temă întâi și la ce oră?

success-optimist = { $name } a dat grupului curaj să înceapă din nou după o greșeală.
means-optimist = Acest talent vede ce poate ieși încă bine.
want-optimist-1 = De speranță ține și un prim pas, pe care ne place să îl vedem mai des.
want-optimist-2 = Vrem să vedem mai des că exercițiul pentru un test începe la timp.
step-optimist-1 = În această săptămână facem un scurt test de antrenament, fără note.
step-optimist-2 = Acasă, întrebarea poate fi: care este astăzi primul tău pas?

success-observer = { $name } a văzut un amănunt mic pe care grupul nu îl observase.
means-observer = Cu acest talent, cineva vede ce alții nu observă.
want-observer-1 = Ne-ar plăcea să auzim mai des un lucru care a atras atenția.
want-observer-2 = Participarea poate începe cu pași mici, iar noi o vedem crescând cu drag.
step-observer-1 = După următorul lucru în grup, întrebăm calm, între patru ochi, ce era de văzut.
step-observer-2 = Pe drumul spre casă sau la masă, fiecare poate spune un lucru observat.

success-truth-teller = { $name } a spus sincer și prietenos ce se poate îmbunătăți.
means-truth-teller = Cu acest talent aproape, ceilalți știu ce gândește cineva cu adevărat.
want-truth-teller-1 = Suntem recunoscători pentru cuvinte sincere pe un ton blând.
want-truth-teller-2 = Ne place să vedem că se alege întâi un moment bun.
step-truth-teller-1 = Vineri întrebăm pe hârtie ce a fost bine la oră și ce se poate îmbunătăți.
step-truth-teller-2 = Acasă, aceeași propoziție se poate spune o dată tare și o dată încet, ca exercițiu.

success-protector = { $name } a chemat ajutor pentru un elev rămas fără companie.
means-protector = Cine are acest talent ia apărarea altcuiva.
want-protector-1 = Vrem să vedem mai des că întâi este chemat un adult.
want-protector-2 = Prezența calmă lângă un coleg este ceva ce prețuim.
step-protector-1 = La ora viitoare stabilim la ce adult se poate găsi ajutor.
step-protector-2 = Acasă poate ajuta o discuție despre întrebarea: pe cine chemi?

success-self-reliant = { $name } a lucrat mult timp fără ajutor și a terminat totul.
means-self-reliant = Acest talent termină o sarcină pe cont propriu, cu încredere.
want-self-reliant-1 = Ne bucură când se cere ajutor o dată.
want-self-reliant-2 = Ne place să vedem o lucrare proprie care apoi este împărtășită cu grupul.
step-self-reliant-1 = La următorul lucru în grup, fiecare primește o parte proprie și un moment împreună.
step-self-reliant-2 = Acasă, înțelegerea poate fi: o întrebare pe săptămână pentru o persoană.
