### Worte für zu Hause. Ein ganzer Satz je Schlüssel. Deutsch, wie man es in der Deutschsprachigen Gemeinschaft Belgiens liest. Noch von niemandem mit dieser Muttersprache geprüft.

## Überschriften neben dem Brief
label-seen = Was wir gesehen haben
label-talent = Das Talent darin
label-want = Was wir gern mehr sehen
label-step = Ein Schritt

## Arten von Nachrichten
kind-message-home = Nachricht nach Hause
kind-agenda-note = Notiz im Schultagebuch
kind-report-comment = Bemerkung zum Zeugnis
kind-invitation = Einladung zu einem Gespräch
kind-repair = Nachricht über Wiedergutmachung
kind-follow-up = Karte zur Begleitung
kind-tracking-note = Notiz in der Schülerakte
kind-class-council = Blatt für den Klassenrat
kind-to-pupil = Wort an die Schülerin oder den Schüler
kind-to-colleague = Notiz für das Kollegium

## Rahmen
greeting-formal-1 = Sehr geehrte Eltern und Erziehungsberechtigte,
greeting-formal-2 = Sehr geehrte Familie,
greeting-informal-1 = Liebe Eltern und Erziehende,
greeting-informal-2 = Hallo zusammen zu Hause,
opening-1 = Gern möchte ich etwas aus der Klasse mitteilen.
opening-2 = Ich schreibe diese Nachricht, weil Schule und Zuhause gemeinsam mehr sehen.
opening-3 = Mit dieser Nachricht möchte ich in Ruhe erzählen, was ich sehe.
opening-success-1 = Ich habe gute Nachrichten aus der Klasse.
opening-success-2 = Diesen schönen Moment möchte ich gern teilen.
opening-success-3 = Im Unterricht ist etwas gelungen, und das erzähle ich mit Freude.
talent-question-1 = Vielleicht steckt hier ein Talent dahinter: { $talent }. Ist das auch zu Hause zu sehen?
talent-question-2 = Ich denke an ein Talent: { $talent }. Passt das zu dem, was zu Hause zu sehen ist?
talent-question-3 = Das kann ein Talent sein: { $talent }. Ich höre gern, wie es zu Hause ist.
talent-question-4 = Ich habe eine Frage zu einem möglichen Talent: { $talent }. Kommt das bekannt vor?
talent-confirmed-1 = { $name } sagt: Dieses Talent passt zu mir: { $talent }.
talent-confirmed-2 = { $name } hat den Namen für dieses Talent ausgesucht: { $talent }.
talent-confirmed-3 = Wir haben darüber gesprochen, und { $name } nennt dies ein eigenes Talent: { $talent }.
overdrive-1 = Manchmal ist ein Talent zu stark, oder es passt nicht zum Moment. Das nennen wir Overdrive.
overdrive-2 = Jedes Talent kann einmal zu viel sein. Das Wort dafür ist Overdrive, und dann suchen wir einen besseren Platz.
closing-formal-1 = Ich höre gern, was Sie darüber denken. Danke, dass Sie dies gelesen haben.
closing-formal-2 = Ihre Antwort ist willkommen, auch wenn sie kurz ist. Danke für Ihre Zeit.
closing-informal-1 = Ich höre gern, was ihr darüber denkt. Danke, dass ihr dies gelesen habt.
closing-informal-2 = Eure Antwort ist willkommen, auch wenn sie kurz ist. Danke für eure Zeit.
sign-off-formal = Mit freundlichen Grüßen
sign-off-informal = Herzliche Grüße
short-seen-success-1 = { $name } hatte heute einen schönen Moment in der Klasse.
short-seen-success-2 = Heute hat { $name } im Unterricht etwas Schönes gezeigt.

## Einladung
invitation-1 = Wir möchten gern miteinander sprechen, und zwar an diesem Tag: { $date }.
invitation-2 = Für ein Gespräch nehmen wir uns an diesem Tag Zeit: { $date }. Wir freuen uns darauf.
invitation-nodate-1 = Wir möchten bald miteinander sprechen. Welcher Tag passt am besten?
invitation-fine = Wir möchten gemeinsam schauen, was gut geht und was hilft.
invitation-interpreter = Jemand kann kostenlos dolmetschen. Ein kurzer Hinweis in der Antwort genügt. Wir bitten kein Kind, zu dolmetschen.

## Wiedergutmachung
repair-fact = Das ist passiert: { $fact }
repair-effect = Das war die Folge: { $effect }
repair-1 = Wiedergutmachung gehört dazu. Wir schauen gemeinsam, wie { $name } das wiedergutmachen kann.
repair-2 = Auch hier gehört es dazu, etwas wiedergutzumachen. { $name } sucht mit, wie das geht.
repair-procedure = Diese Nachricht steht neben der Schulordnung. Sie ersetzt die Schulordnung nicht.

## Begleitung
follow-up-title = Begleitkarte: gemeinsam weiter
follow-up-aim = Das ist das eine Ziel, das wir zusammen gewählt haben.
follow-up-helps = Das hilft, um das Ziel zu erreichen.
follow-up-when = Wir schauen an diesem Tag wieder hin: { $date }.
follow-up-nodate = Wir machen zusammen ab, wann wir wieder hinschauen.
follow-up-pupil = { $name } hat an dieser Karte mitgeschrieben.

## Notiz
tracking-title = Notiz: was zu sehen war
tracking-note = Hier steht nur, was zu sehen und zu hören war. Eine Erklärung steht nicht dabei.
tracking-date = Datum: { $date }

## Klassenrat
council-title = Für den Klassenrat
council-look-first = Schauen Sie zuerst, ob etwas anderes mitspielt, wie Schlaf, Sorgen, Sprache oder eine zu schwere Aufgabe.
council-question = Frage für den Klassenrat: Wo gelingt es, und was hilft dort?

## An die Schülerin oder den Schüler
pupil-opening-1 = Ich möchte dir gern etwas erzählen, das ich sehe.
pupil-opening-2 = Dieses Wort ist für dich.
pupil-opening-3 = Ich habe über dich und die Klasse nachgedacht und schreibe es kurz auf.
pupil-talent-question-1 = Ich denke bei dir an ein Talent: { $talent }. Erkennst du das?
pupil-talent-question-2 = Vielleicht gehört dieses Talent zu dir: { $talent }. Welchen Namen würdest du wählen?
pupil-talent-confirmed-1 = Du hast deinem Talent einen Namen gegeben: { $talent }.
pupil-talent-confirmed-2 = Du hast gesagt, dass dieses Talent zu dir passt: { $talent }.
pupil-closing-1 = Komm ruhig vorbei und erzähl, was du davon hältst.
pupil-closing-2 = Ich höre gern zu, wenn du darüber sprechen willst.

## Für das Kollegium
colleague-opening-1 = Gern teile ich kurz etwas aus meinem Unterricht.
colleague-opening-2 = Ich bin gespannt, ob du das auch siehst.
colleague-opening-3 = Das möchte ich dir für deine Stunden mit dieser Klasse mitgeben.
colleague-talent-question-1 = Ich denke an dieses Talent: { $talent }. Was siehst du in deinem Unterricht?
colleague-talent-question-2 = Kann das ein Talent sein: { $talent }? Ich höre gern, was du siehst.
colleague-talent-confirmed-1 = Wir haben darüber gesprochen, und dieses Talent ist wiedererkannt: { $talent }.
colleague-talent-confirmed-2 = Das Kind hat selbst diesen Namen für das Talent gewählt: { $talent }.
colleague-closing-1 = Sagst du mir, was in deinem Unterricht funktioniert?
colleague-closing-2 = Danke fürs Mitschauen.

## Zeugnis
report-opening-1 = Das haben wir in der letzten Zeit gesehen.
report-opening-2 = Zu diesem Zeugnis gehört auch, was wir in der Klasse gesehen haben.

## Antworten und Hinweise
answers-intro = Kreuzen Sie eine Antwort an, oder kopieren Sie die Antwort und schicken Sie sie zurück.
answer-understood = Verstanden
answer-call = Bitte rufen Sie mich an
answer-interpreter = Ich möchte, dass jemand dolmetscht
translation-mark = Dies ist eine Übersetzung der Nachricht der Schule.
not-reviewed = Noch von niemandem mit dieser Muttersprache geprüft.
reviewed = Von jemandem mit dieser Muttersprache geprüft.
same-content = Der Inhalt ist derselbe.
changed = Eine Seite ist geändert. Die beiden Texte sind nicht mehr gleich.

## Gesehen, für jedes Verhalten ein Satz
seen-chats-during-explanation = { $name } spricht während der Erklärung oft mit jemandem am Nachbarplatz.
seen-interrupts-with-questions = { $name } stellt viele Fragen, während die Erklärung noch läuft.
seen-shouts-out-answers = { $name } sagt die Antwort laut, bevor jemand an der Reihe ist.
seen-stares-out-of-window = { $name } schaut während der Erklärung lange aus dem Fenster.
seen-taps-and-drums = { $name } klopft im Unterricht mit dem Stift oder den Fingern.
seen-hums-or-sings = { $name } summt oder singt im Unterricht leise.
seen-draws-during-lesson = { $name } zeichnet, während der Unterricht läuft.
seen-fiddles-with-things = { $name } hat während der Erklärung oft einen kleinen Gegenstand in der Hand.
seen-jokes-during-lesson = { $name } macht im Unterricht Witze, und die Klasse lacht mit.
seen-starts-before-instructions-end = { $name } fängt schon an, bevor die Aufgabe ganz erklärt ist.
seen-rocks-on-chair = { $name } schaukelt im Unterricht auf dem Stuhl.
seen-changes-the-subject = { $name } fängt im Unterricht von einem anderen Thema an.
seen-corrects-the-teacher = { $name } sagt es im Unterricht, wenn die Lehrperson einen Fehler macht.
seen-forgets-what-was-said = { $name } weiß nach der Erklärung manchmal nicht mehr, was die Aufgabe war.
seen-does-not-start = { $name } sitzt vor einem leeren Blatt, wenn die Klasse anfängt.
seen-distracts-others-when-finished = { $name } spricht mit anderen aus der Klasse, wenn die eigene Arbeit fertig ist.
seen-works-sloppily = { $name } gibt Arbeiten ab, in denen manche Teile schwer zu lesen sind.
seen-never-finished = { $name } arbeitet noch an der Aufgabe, wenn die Zeit um ist.
seen-starts-over-again = { $name } fängt mehr als einmal mit derselben Aufgabe neu an.
seen-walks-around-class = { $name } steht während der Arbeit auf und geht durch die Klasse.
seen-jumps-between-tasks = { $name } beginnt eine neue Aufgabe, bevor die vorige fertig ist.
seen-does-only-the-minimum = { $name } macht den Pflichtteil der Aufgabe und hört dann auf.
seen-looks-for-loopholes = { $name } löst die Aufgabe auf einem kürzeren Weg als gefragt.
seen-refuses-help = { $name } sagt nein, wenn jemand Hilfe anbietet.
seen-helps-others-not-self = { $name } hilft anderen aus der Klasse, während das eigene Blatt noch leer ist.
seen-gives-away-answers = { $name } gibt anderen aus der Klasse die Lösung einer Übung.
seen-copies-work = { $name } schreibt Antworten von jemandem aus der Klasse ab.
seen-uses-ai-for-tasks = { $name } benutzt ein KI-Programm für eine Aufgabe.
seen-head-on-desk = { $name } legt im Unterricht den Kopf auf die Bank.
seen-works-very-slowly = { $name } nimmt sich für jede Übung viel Zeit.
seen-takes-over-group = { $name } übernimmt in der Gruppenarbeit die Arbeit der anderen.
seen-imposes-the-plan = { $name } macht einen Plan für die Gruppe, bevor andere etwas vorschlagen.
seen-will-not-work-in-group = { $name } möchte bei Gruppenarbeit allein arbeiten.
seen-says-nothing-in-group = { $name } hört in der Gruppenarbeit zu und sagt selbst wenig.
seen-lets-others-do-the-work = { $name } sitzt bei der Gruppe, während die anderen die Aufgabe machen.
seen-redoes-others-work = { $name } schreibt in der Gruppenarbeit einen Teil der anderen neu.
seen-criticises-every-idea = { $name } nennt bei Vorschlägen der Gruppe, was schiefgehen kann.
seen-keeps-having-new-ideas = { $name } bringt neue Ideen, während die Gruppe schon an der Umsetzung ist.
seen-goes-along-with-everyone = { $name } gibt in einem Gespräch allen recht.
seen-turns-everything-into-contest = { $name } macht aus einer gewöhnlichen Übung einen Wettkampf.
seen-plays-the-boss = { $name } sagt in der Gruppe, was die anderen tun sollen.
seen-does-everything-alone = { $name } macht die Gruppenarbeit allein, ohne Aufgaben zu verteilen.
seen-only-wants-own-friends = { $name } möchte bei Gruppenarbeit im eigenen Freundeskreis sitzen.
seen-argues-every-rule = { $name } beginnt oft eine Diskussion über eine Regel.
seen-wants-last-word = { $name } redet weiter, nachdem die Lehrperson das Gespräch beendet hat.
seen-talks-way-out = { $name } gibt eine lange Erklärung, wenn die Lehrperson nach einem Fehler fragt.
seen-bargains-over-tasks = { $name } fragt bei einer Aufgabe, ob es anders oder kürzer geht.
seen-asks-why-all-the-time = { $name } fragt bei vielen Aufgaben nach dem Grund.
seen-blunt-to-teacher = { $name } sagt sehr direkt, was am Unterricht nicht gut ist.
seen-protests-punishment = { $name } sagt, dass eine Strafe nicht gerecht ist.
seen-provokes-teacher = { $name } tut etwas Verbotenes und schaut dabei zur Lehrperson.
seen-refuses-task = { $name } sagt im Unterricht nein zu einer Aufgabe.
seen-asks-for-confirmation = { $name } fragt während einer Aufgabe oft, ob es richtig ist.
seen-claims-teacher-attention = { $name } ruft die Lehrperson im Unterricht oft zu sich.
seen-does-not-look-up = { $name } schaut auf die Bank, wenn die Lehrperson etwas fragt.
seen-sighs-and-rolls-eyes = { $name } seufzt bei einer Aufgabe laut und verdreht die Augen.
seen-stands-up-for-others = { $name } setzt sich im Unterricht für jemanden aus der Klasse ein.
seen-wants-to-know-private-things = { $name } stellt der Lehrperson Fragen über das Leben außerhalb der Schule.
seen-tests-limits = { $name } geht einen Schritt weiter, nachdem eine Grenze klar gesagt ist.
seen-ignores-rules = { $name } hält sich im Moment nicht an eine Abmachung der Klasse.
seen-breaks-dress-code = { $name } trägt Kleidung, die nach der Schulordnung nicht erlaubt ist.
seen-eats-or-drinks-in-class = { $name } isst oder trinkt während des Unterrichts.
seen-sells-things = { $name } verkauft in der Schule Sachen an andere.
seen-takes-risks = { $name } macht in der Schule etwas, bei dem ein Unfall passieren kann.
seen-lies-about-it = { $name } erzählt etwas anderes als das, was zu sehen war.
seen-covers-for-friends = { $name } schweigt über etwas, das jemand aus dem Freundeskreis getan hat.
seen-follows-friends-into-trouble = { $name } macht im Freundeskreis bei etwas Verbotenem mit.
seen-swears = { $name } benutzt in der Klasse Schimpfwörter.
seen-leaves-mess = { $name } lässt nach dem Unterricht Papier und Sachen auf der Bank liegen.
seen-takes-things-without-asking = { $name } nimmt Sachen von anderen, ohne zu fragen.
seen-damages-things = { $name } macht Material der Klasse kaputt.
seen-vapes-or-smokes-at-gate = { $name } steht am Schultor mit einer Vape oder einer Zigarette.
seen-in-middle-of-quarrels = { $name } steht bei einem Streit von anderen in der Mitte.
seen-tattles = { $name } kommt der Lehrperson erzählen, was andere in der Klasse tun.
seen-gossips = { $name } erzählt Geschichten über andere, die nicht dabei sind.
seen-makes-fun-of-others = { $name } lacht über jemanden, der selbst nicht mitlacht.
seen-cannot-lose = { $name } hört nach einer Niederlage auf zu spielen oder wird wütend.
seen-jumps-in-between = { $name } stellt sich bei einem Streit zwischen die anderen.
seen-mothers-others = { $name } sorgt für andere aus der Klasse, auch wenn sie keine Hilfe wollen.
seen-says-hurtful-things = { $name } sagt Worte, die jemandem aus der Klasse wehtun.
seen-quarrels-often = { $name } hat in dieser Zeit oft Streit mit anderen aus der Klasse.
seen-wants-attention-of-class = { $name } macht im Unterricht etwas, bei dem die ganze Klasse hinschaut.
seen-makes-things-bigger = { $name } erzählt ein Ereignis größer, als es zu sehen war.
seen-cannot-say-no = { $name } sagt ja zu jeder Bitte aus der Klasse.
seen-teases-others = { $name } neckt andere aus der Klasse, auch wenn sie Stopp sagen.
seen-speaks-home-language = { $name } spricht in der Klasse auch die Sprache von zu Hause, und die ist willkommen.
seen-brags = { $name } erzählt viel von eigenen Punkten und Erfolgen.
seen-always-alone-at-break = { $name } steht in der Pause oft allein auf dem Schulhof.
seen-runs-in-corridor = { $name } rennt sehr schnell durch den Flur der Schule.
seen-pushes-in-queue = { $name } schubst andere in der Reihe.
seen-organises-mischief = { $name } fragt andere, ob sie bei etwas Verbotenem mitmachen.
seen-hangs-around-with-older = { $name } ist in der Pause viel bei älteren Jugendlichen.
seen-comes-back-late-from-break = { $name } kommt nach der Pause später in die Klasse.
seen-throws-things = { $name } wirft mit Sachen, während andere in der Nähe sind.
seen-loud-in-corridor = { $name } ruft laut im Flur, während noch Unterricht ist.
seen-forgets-materials = { $name } hat das Material für den Unterricht oft nicht dabei.
seen-last-minute = { $name } beginnt eine Aufgabe kurz vor dem Abgabetermin.
seen-hands-in-late = { $name } gibt Aufgaben nach dem abgemachten Tag ab.
seen-does-not-plan = { $name } arbeitet für die Schule ohne Plan auf Papier oder Bildschirm.
seen-no-homework = { $name } kommt ohne Hausaufgaben in den Unterricht.
seen-only-interested-in-one-thing = { $name } arbeitet gern an einem Thema und lässt andere Aufgaben liegen.
seen-takes-on-too-much = { $name } sagt zu vielen Aufgaben gleichzeitig ja.
seen-cannot-let-go = { $name } bleibt bei derselben Aufgabe, wenn die Klasse weitergeht.
seen-wants-no-theory = { $name } legt den Stift weg, wenn die Theorie beginnt.
seen-panics-when-plan-changes = { $name } erschrickt sichtbar, wenn sich der Plan der Stunde ändert.
seen-freezes-at-tests = { $name } schreibt bei einem Test lange nichts auf.
seen-dares-not-hand-in = { $name } hat eine Aufgabe fertig und gibt sie noch nicht ab.
seen-underestimates-tests = { $name } sagt, dass ein Test gelingt, und übt wenig dafür.
seen-cannot-bear-mistakes = { $name } hat es nach einem Fehler sichtbar schwer.
seen-freezes-when-presenting = { $name } steht vor der Klasse und sagt lange nichts.
seen-compares-marks = { $name } fragt nach einem Test nach den Punkten der anderen.
seen-cheats-in-test = { $name } benutzt bei einem Test ein Hilfsmittel, das nicht erlaubt ist.
seen-gives-up-quickly = { $name } hört mit einer Übung auf, wenn der erste Versuch nicht klappt.
seen-disputes-marks = { $name } sagt, dass die Punkte eines Tests nicht stimmen.
seen-explodes = { $name } ruft laut und ist sichtbar sehr wütend.
seen-cries-quickly = { $name } weint manchmal in der Klasse.
seen-takes-everything-to-heart = { $name } spricht noch lange über eine Bemerkung von anderen.
seen-carries-others-worries = { $name } hört viel den Sorgen der anderen zu und spricht später noch davon.
seen-withdraws = { $name } setzt sich an den Rand und spricht wenig mit anderen.
seen-seems-uninterested = { $name } zeigt im Unterricht wenig Reaktion.
seen-slams-door-walks-out = { $name } läuft aus der Klasse und schlägt die Tür zu.
seen-tears-up-work = { $name } zerreißt ein eigenes Blatt.
seen-sulks = { $name } schweigt nach einem Gespräch und wendet sich ab.
seen-laughs-at-wrong-moment = { $name } lacht in einem ernsten Moment in der Klasse.
seen-over-excited = { $name } spricht laut und bewegt sich viel, wenn etwas Schönes kommt.
seen-makes-drama = { $name } reagiert auf einen Vorfall mit großen Worten und Gesten.
seen-says-all-will-be-fine = { $name } sagt bei einem Problem, dass alles gut wird.
seen-always-on-phone = { $name } schaut im Unterricht oft auf das Handy.
seen-wears-earbuds = { $name } hat Kopfhörer im Ohr, während der Unterricht läuft.
seen-films-others = { $name } filmt andere mit dem Handy, ohne zu fragen.
seen-games-in-class = { $name } spielt im Unterricht ein Spiel auf dem Bildschirm.
seen-posts-about-school = { $name } stellt einen Beitrag über die Schule ins Internet.
seen-group-chat-noise = { $name } schickt viele Nachrichten in den Gruppenchat der Klasse.
seen-often-late = { $name } kommt oft herein, wenn der Unterricht schon begonnen hat.
seen-skips-an-hour = { $name } ist während einer Stunde nicht in der Klasse.
seen-toilet-again-and-again = { $name } fragt in einer Stunde mehr als einmal nach der Toilette.
seen-leaves-before-the-bell = { $name } packt die Tasche ein und geht, bevor es klingelt.
seen-dawdles-to-class = { $name } geht langsam vom Schulhof in den Unterricht.
seen-sits-with-coat-on = { $name } behält in der Klasse die Jacke an.

## Für jedes Talent
success-bridge-builder = { $name } hat heute zwei aus der Klasse wieder miteinander ins Gespräch gebracht.
means-bridge-builder = Wer dieses Talent hat, bringt Menschen mit verschiedenen Meinungen zusammen.
want-bridge-builder-1 = Wir sehen gern mehr, dass beide Seiten einer Geschichte gehört werden.
want-bridge-builder-2 = Es ist schön, wenn auch die eigene Meinung zu hören ist.
step-bridge-builder-1 = Nächste Woche fragen wir in der Gruppenarbeit zuerst nach der eigenen Meinung.
step-bridge-builder-2 = Zu Hause kann jemand bei einer kleinen Wahl fragen: Was willst du selbst?

success-mood-maker = { $name } hat die Klasse mit einem Lächeln begrüßt, und die Stunde begann mit Freude.
means-mood-maker = Dieses Talent bringt Licht und Wärme in eine Gruppe.
want-mood-maker-1 = Mehr fröhliche Momente am Anfang der Stunde sind willkommen.
want-mood-maker-2 = Wir hoffen öfter zu sehen, dass der Blick zuerst auf den Moment geht.
step-mood-maker-1 = Diese Woche gibt es jeden Tag eine Minute für einen fröhlichen Anfang.
step-mood-maker-2 = Eine Idee für zu Hause: gemeinsam sagen, wann Reden passt und wann Stille hilft.

success-caregiver = { $name } hat gesehen, dass jemandem Material fehlte, und das eigene Buch geteilt.
means-caregiver = Mit diesem Talent kommt Hilfe in dem Moment, in dem sie nötig ist.
want-caregiver-1 = Wir möchten öfter hören: Brauchst du Hilfe?
want-caregiver-2 = Die Sorge für die eigene Arbeit darf bei uns mehr Platz bekommen.
step-caregiver-1 = Ab der nächsten Stunde kommen zuerst drei eigene Übungen, und danach ist Zeit zum Helfen.
step-caregiver-2 = Zu Hause kann jeden Abend ein Moment frei bleiben von der Sorge für andere.

success-listener = { $name } hat aufmerksam zugehört, und jemand konnte die ganze Geschichte erzählen.
means-listener = Dank dieses Talents spüren andere, dass ihre Worte zählen.
want-listener-1 = Es wäre schön, in jedem Gruppengespräch auch einen eigenen Satz zu hören.
want-listener-2 = Wir ermutigen dazu, schwere Geschichten mit einem Erwachsenen zu teilen.
step-listener-1 = In der nächsten Gruppenarbeit bitten wir um eine kurze Zusammenfassung des Gesagten.
step-listener-2 = Am Tisch kann diese Frage helfen: Und wie war dein Tag?

success-loyal-friend = { $name } ist in der Pause bei jemandem geblieben, der Halt gesucht hat.
means-loyal-friend = Wer dieses Talent hat, bleibt in der Freundschaft, wenn es schwer wird.
want-loyal-friend-1 = Gern sehen wir mehr Treue, die wirklich hilft.
want-loyal-friend-2 = Wir möchten öfter hören: Wir sind Freunde, und hier mache ich nicht mit.
step-loyal-friend-1 = Nächste Woche bekommen die Freunde zusammen eine Aufgabe mit Vertrauen.
step-loyal-friend-2 = Zu Hause kann ein Gespräch um diese Frage gehen: Was macht gute Freundschaft aus?

success-contact-maker = { $name } hat heute jemanden angesprochen, der neu ist, und den Weg gezeigt.
means-contact-maker = Durch dieses Talent lernen Menschen einander schnell kennen.
want-contact-maker-1 = Wir geben gern mehr Raum für Gespräche zu einer abgemachten Zeit.
want-contact-maker-2 = Mehr Gespräche, die die Aufgabe voranbringen, darüber freuen wir uns.
step-contact-maker-1 = Diese Woche gibt es in jeder Stunde einen Moment, um andere etwas zu fragen.
step-contact-maker-2 = Eine Abmachung für zu Hause: Beim Lernen liegt das Handy in einem anderen Zimmer.

success-explainer = { $name } hat eine Übung erklärt, und danach ging es bei den anderen allein.
means-explainer = Dieses Talent macht schwere Dinge für andere einfach.
want-explainer-1 = Es ist gut, zuerst eine Frage zu hören und danach die Erklärung.
want-explainer-2 = Wir sehen gern öfter einen Tipp, mit dem andere selbst weiterkommen.
step-explainer-1 = Am Freitag gibt es fünf Minuten, um der Klasse ein Stück Lernstoff zu erklären.
step-explainer-2 = Zu Hause kann jemand darum bitten, eine Stunde von heute erklärt zu bekommen.

success-organiser = { $name } hat die Aufgaben in der Gruppe verteilt, und alle wussten, was zu tun war.
means-organiser = Mit diesem Talent weiß eine Gruppe, wer was wann tut.
want-organiser-1 = Wir hoffen auf mehr Pläne, in denen auch die Ideen der anderen stehen.
want-organiser-2 = Ruhig einen neuen Plan machen, wenn sich etwas ändert, das soll wachsen.
step-organiser-1 = Ab dieser Woche sagen wir eine Änderung im Unterricht einen Tag vorher.
step-organiser-2 = Am Sonntag zu Hause gemeinsam die Woche ansehen, das kann Ruhe geben.

success-persuader = { $name } hat gute Worte gefunden, und die Klasse hat den Vorschlag unterstützt.
means-persuader = Wer dieses Talent hat, nimmt andere mit Worten mit.
want-persuader-1 = Wir hören gern mehr starke Argumente zu einer abgemachten Zeit.
want-persuader-2 = Zuerst wiederholen, was die andere Seite gesagt hat, das sehen wir gern öfter.
step-persuader-1 = Nächsten Freitag nehmen wir uns fünf Minuten für einen Vorschlag zu einer Regel.
step-persuader-2 = In einem Gespräch zu Hause können alle zuerst wiederholen, was sie gehört haben.

success-captain = { $name } hat die Leitung übernommen, als die Gruppe nicht wusste, wie anfangen.
means-captain = Dieses Talent gibt einer Gruppe Richtung, wenn alle zweifeln.
want-captain-1 = Leitung, bei der zuerst alle gefragt werden, davon möchten wir mehr sehen.
want-captain-2 = Wir freuen uns, wenn die Leitung manchmal auch zu jemand anderem geht.
step-captain-1 = In der Gruppenarbeit nächste Woche bekommen alle eine klare Rolle.
step-captain-2 = Zu Hause kann es eine echte Aufgabe zum Leiten geben, wie gemeinsam kochen.

success-justice-seeker = { $name } hat gesehen, dass jemand nicht drankam, und hat es ruhig gesagt.
means-justice-seeker = Dank dieses Talents sieht eine Gruppe, was nicht gerecht ist.
want-justice-seeker-1 = Wir möchten öfter in ruhigen Worten hören, was nicht gerecht ist.
want-justice-seeker-2 = Zuerst fragen, was genau passiert ist, das hilft allen.
step-justice-seeker-1 = Diese Woche gibt es nach der Stunde einen festen Moment, um über Gerechtigkeit zu sprechen.
step-justice-seeker-2 = Zu Hause kann diese Frage helfen: Was weißt du sicher, und was noch nicht?

success-competitor = { $name } hat heute das eigene Ergebnis von letzter Woche verbessert.
means-competitor = Wer dieses Talent hat, will gewinnen und bekommt dadurch viel Energie.
want-competitor-1 = Mehr Freude am eigenen Fortschritt, das wünschen wir uns.
want-competitor-2 = Wir sehen gern, dass die andere Seite nach dem Spiel die Hand bekommt.
step-competitor-1 = Nächste Woche führen wir ein Blatt mit dem eigenen Fortschritt.
step-competitor-2 = Bei einem Spiel zu Hause können alle sagen, was die anderen gut gemacht haben.

success-dealmaker = { $name } hatte eine Idee, um Geld für die Klasse zu sammeln.
means-dealmaker = Dieses Talent sieht eine Chance und macht etwas daraus.
want-dealmaker-1 = Gern sehen wir mehr Pläne, für die zuerst um Erlaubnis gefragt wurde.
want-dealmaker-2 = Wir geben Ideen mehr Platz, die der ganzen Klasse etwas bringen.
step-dealmaker-1 = In der nächsten Stunde sagen wir klar, was feststeht und worüber wir reden können.
step-dealmaker-2 = Zu Hause kann eine Abmachung auf Papier stehen, mit dem, was alle tun und bekommen.

success-question-asker = { $name } hat eine Frage gestellt, durch die die ganze Klasse tiefer nachgedacht hat.
means-question-asker = Durch dieses Talent denkt eine Gruppe weiter als die erste Antwort.
want-question-asker-1 = Wir hören gern die beste Frage der Stunde, in einem guten Moment.
want-question-asker-2 = Fragen zuerst aufschreiben, das sehen wir gern öfter.
step-question-asker-1 = Ab der nächsten Stunde liegt ein Fragenblatt bereit, und wir wählen jede Stunde eine Frage.
step-question-asker-2 = Zu Hause kann es zehn Minuten geben, um gemeinsam eine Antwort zu suchen.

success-analyst = { $name } hat einen Fehler im Plan gefunden, und die Gruppe konnte ihn rechtzeitig verbessern.
means-analyst = Wer dieses Talent hat, sieht, wie etwas funktioniert und wo es schiefgehen kann.
want-analyst-1 = Es hilft der Gruppe, wenn zuerst gesagt wird, was schon gut geht.
want-analyst-2 = Wir sehen gern öfter einen ersten Schritt, auch wenn noch nicht alles klar ist.
step-analyst-1 = Diese Woche bitten wir bei jedem Kritikpunkt auch um einen Vorschlag.
step-analyst-2 = Für die Hausaufgaben kann ein Wecker helfen: zwei Minuten denken, dann anfangen.

success-puzzler = { $name } hat eine kluge Lösung gefunden, als die Gruppe festsaß.
means-puzzler = Dieses Talent sucht weiter, bis ein kluger Weg da ist.
want-puzzler-1 = Wir möchten mehr kluge Lösungen innerhalb der Aufgabe sehen.
want-puzzler-2 = Einen zweiten Weg suchen, der auch stimmt, dazu ermutigen wir.
step-puzzler-1 = Nächste Woche bekommt eine Aufgabe die Form eines Rätsels.
step-puzzler-2 = Zu Hause kann ein echtes Problem auf eine Lösung warten, wie ein Schrank zum Ordnen.

success-dreamer = { $name } hat sich eine Geschichte ausgedacht, die die Klasse vor sich sehen konnte.
means-dreamer = Mit diesem Talent kommt etwas ins Bild, das es noch nicht gibt.
want-dreamer-1 = In unserem Unterricht darf mehr Platz für Fantasie sein.
want-dreamer-2 = Wir sehen gern, dass die Aufgabe sofort auf dem Papier steht.
step-dreamer-1 = Ab der nächsten Stunde sagen wir zuerst leise den Namen und geben dann die Aufgabe.
step-dreamer-2 = Eine kleine Liste neben der Tür kann zu Hause helfen, das Material mitzunehmen.

success-idea-spark = { $name } hat der Gruppe heute drei neue Ideen für das Projekt gegeben.
means-idea-spark = Dank dieses Talents hat eine Gruppe schnell viele Ideen.
want-idea-spark-1 = Wir hoffen, öfter eine Idee zu sehen, die ganz fertig wird.
want-idea-spark-2 = Neue Ideen auf einem Blatt für später aufheben, das möchten wir mehr sehen.
step-idea-spark-1 = Am Montag wählen wir zusammen eine Idee, und am Freitag schauen wir, wie weit sie ist.
step-idea-spark-2 = Zu Hause kann ein Heft dazu dienen, Ideen aufzuheben.

success-quick-thinker = { $name } hat den neuen Stoff schnell verstanden und danach jemandem aus der Klasse geholfen.
means-quick-thinker = Wer dieses Talent hat, versteht Neues sehr schnell.
want-quick-thinker-1 = Einmal ruhig nachsehen vor dem Abgeben, daran arbeiten wir gern.
want-quick-thinker-2 = Wir hören gern auch, wie die Antwort gefunden wurde.
step-quick-thinker-1 = Diese Woche liegt eine tiefere Frage bereit für alle, die fertig sind.
step-quick-thinker-2 = Zu Hause kann jemand bei einer Aufgabe fragen: Was hast du nachgesehen?

success-deep-diver = { $name } hat viel über ein eigenes Thema erzählt, und die Klasse hat dazugelernt.
means-deep-diver = Durch dieses Talent weiß eine Gruppe, wen sie fragen kann.
want-deep-diver-1 = Gern sehen wir, dass das große Interesse auch in anderen Aufgaben Platz findet.
want-deep-diver-2 = Wir möchten, dass neben dem Lieblingsthema Zeit für andere Arbeit bleibt.
step-deep-diver-1 = Nächste Woche nehmen wir das eigene Thema als Beispiel in einer Übung.
step-deep-diver-2 = Zu Hause kann dies die Reihenfolge sein: zuerst zehn Minuten Schulaufgabe, dann das Thema.

success-storyteller = { $name } hat eine Geschichte erzählt, und alle in der Klasse haben zugehört.
means-storyteller = Dieses Talent zeigt anderen, was in einer Geschichte passiert.
want-storyteller-1 = Mehr Geschichten, die mit einem kurzen Satz anfangen, die hören wir gern.
want-storyteller-2 = Wir ermutigen zu Geschichten, die nah an dem bleiben, was passiert ist.
step-storyteller-1 = Am Mittwoch darf die Stunde mit einer Geschichte von einer Minute beginnen.
step-storyteller-2 = Am Tisch kann die Geschichte des Tages mit einem Titel anfangen.

success-humorist = { $name } hat im guten Moment einen Witz gemacht, und die Spannung war weg.
means-humorist = Wer dieses Talent hat, lässt Menschen zusammen lachen.
want-humorist-1 = Wir lachen gern öfter zusammen, in einem Moment, der passt.
want-humorist-2 = Schauen, ob alle mitlachen, das möchten wir mehr sehen.
step-humorist-1 = Ab Montag ist die letzte Minute der Stunde frei für einen Witz.
step-humorist-2 = Zu Hause kann ein Gespräch helfen über Witze, die guttun, und Witze, die wehtun.

success-performer = { $name } hat heute laut und deutlich vor der ganzen Klasse gesprochen.
means-performer = Mit diesem Talent traut sich jemand, vor einer Gruppe zu stehen.
want-performer-1 = Wir sehen dieses Talent gern in einem eigenen Moment vor der Klasse.
want-performer-2 = Auch anderen das Wort geben, das möchten wir öfter sehen.
step-performer-1 = Nächste Woche gibt es eine Stunde, um einen Text vor der Klasse vorzutragen.
step-performer-2 = Zu Hause kann es jeden Tag einen kurzen Moment der Aufmerksamkeit geben, ohne Handy.

success-maker = { $name } hat ein Werkstück gebaut, das die Gruppe wirklich brauchen konnte.
means-maker = Dieses Talent versteht mit den Händen, wie Dinge funktionieren.
want-maker-1 = Wir geben gern mehr Gelegenheiten, etwas zu bauen oder zu reparieren.
want-maker-2 = Es ist gut, wenn die Hände während der Erklärung einen stillen Gegenstand halten.
step-maker-1 = Diese Woche darf eine Aufgabe ein Werkstück sein statt eines Textes.
step-maker-2 = Zu Hause kann etwas Kleines bereitliegen, um es gemeinsam zu reparieren.

success-beauty-seeker = { $name } hat ein Plakat gemacht, das jetzt mit Stolz in der Klasse hängt.
means-beauty-seeker = Wer dieses Talent hat, sieht, was schön ist, und kann es machen.
want-beauty-seeker-1 = Gern geben wir schöner Arbeit mehr Platz in der Aufgabe selbst.
want-beauty-seeker-2 = Wir sehen gern, dass eine erste Fassung stehen bleiben darf.
step-beauty-seeker-1 = Bei der nächsten Aufgabe sagen wir, wie viele Minuten für die Form sind.
step-beauty-seeker-2 = Ein Platz an der Wand kann zu Hause zeigen, welche Arbeit schön ist.

success-improviser = { $name } hat schnell eine Lösung gefunden, als der Computer nicht funktionierte.
means-improviser = Durch dieses Talent kommt eine Gruppe weiter, wenn etwas schiefgeht.
want-improviser-1 = Neben Freiheit sehen wir gern einen festen Punkt zum Anfangen.
want-improviser-2 = Wir hoffen, öfter ein erstes Stück Arbeit einige Tage vorher zu sehen.
step-improviser-1 = Nächste Woche teilen wir eine große Aufgabe in drei kurze Teile.
step-improviser-2 = Zu Hause kann die Schultasche zu einer festen Zeit für morgen bereitstehen.

success-rhythm-maker = { $name } hat mit Musik die ganze Klasse in denselben Rhythmus gebracht.
means-rhythm-maker = Dieses Talent bringt Musik und Rhythmus in eine Gruppe.
want-rhythm-maker-1 = Musik in einem eigenen Moment, dafür machen wir gern mehr Platz.
want-rhythm-maker-2 = Wir möchten, dass stille Momente auch wirklich still sein können.
step-rhythm-maker-1 = In der nächsten Stunde wählen wir ein stilles Zeichen für den Moment der Ruhe.
step-rhythm-maker-2 = Zu Hause kann nach den Hausaufgaben Zeit sein, um Musik zu machen oder zu hören.

success-mover = { $name } hat der Klasse mit einer kurzen Übung neue Energie gegeben.
means-mover = Wer dieses Talent hat, denkt besser in Bewegung.
want-mover-1 = Wir sehen gern mehr Bewegung, die zur Aufgabe gehört.
want-mover-2 = Im Flur möchten wir gern einen ruhigen Schritt sehen.
step-mover-1 = Diese Woche darf, wer möchte, zehn Minuten im Stehen arbeiten.
step-mover-2 = Vor den Hausaufgaben kann ein kurzer Spaziergang helfen.

success-perseverer = { $name } hat weiter probiert, und nach dem vierten Mal ist die Übung gelungen.
means-perseverer = Mit diesem Talent macht jemand weiter, bis es gelingt.
want-perseverer-1 = Durchhalten und auch rechtzeitig aufhören, das sehen wir gern zusammen.
want-perseverer-2 = Wir ermutigen dazu, nach ein paar Versuchen um Hilfe zu bitten.
step-perseverer-1 = Bei der nächsten Übung machen wir nach zehn Minuten einen Moment zum Hinschauen ab.
step-perseverer-2 = Zu Hause kann eine feste Endzeit für Schularbeit Ruhe geben.

success-precision-worker = { $name } hat die Arbeit der Gruppe nachgesehen, und alles hat gestimmt.
means-precision-worker = Dieses Talent macht etwas genau, bis in die kleinen Teile.
want-precision-worker-1 = Wir sehen gern, dass gute Arbeit auch rechtzeitig abgegeben wird.
want-precision-worker-2 = Ein Fehler darf sein, und das möchten wir gemeinsam üben.
step-precision-worker-1 = Nächste Woche bitten wir um eine halbe Fassung der Aufgabe, ohne Punkte.
step-precision-worker-2 = Zu Hause kann jemand von einem eigenen Fehler erzählen, der etwas gelehrt hat.

success-hands-on-doer = { $name } hat sofort mit dem Aufräumen angefangen, und die Klasse hat mitgemacht.
means-hands-on-doer = Wer dieses Talent hat, tut etwas, während andere noch reden.
want-hands-on-doer-1 = Zuerst eine Frage stellen und dann anfangen, das sehen wir gern mehr.
want-hands-on-doer-2 = Wir geben mehr Platz für echte Arbeit mit einem sichtbaren Ergebnis.
step-hands-on-doer-1 = Die nächste Stunde beginnt mit dem Tun, und danach kommt die Theorie.
step-hands-on-doer-2 = Zu Hause kann eine praktische Aufgabe die eigene Aufgabe der Woche werden.

success-adventurer = { $name } hat als Erstes etwas Neues probiert, und danach haben sich auch andere getraut.
means-adventurer = Dank dieses Talents traut sich eine Gruppe an Neues.
want-adventurer-1 = Mehr Abenteuer in sicheren Grenzen, darauf freuen wir uns.
want-adventurer-2 = Wir sehen gern, dass zuerst gefragt wird, ob etwas sicher ist.
step-adventurer-1 = Diese Woche gibt es eine Aufgabe draußen, mit einer klaren Grenze.
step-adventurer-2 = Zu Hause kann gemeinsam etwas Neues gewählt werden, wie ein anderer Heimweg.

success-empath = { $name } hat gemerkt, dass jemand still war, und gefragt, wie es geht.
means-empath = Dieses Talent spürt, wie es anderen geht.
want-empath-1 = Wir hören gern in Worten, welches Gefühl da ist.
want-empath-2 = Rechtzeitig einen ruhigen Platz suchen, das unterstützen wir gern.
step-empath-1 = Ab der nächsten Stunde gibt es eine Karte für fünf Minuten an einem ruhigen Platz.
step-empath-2 = Am Ende des Tages kann zu Hause ein Gefühl aufs Papier kommen.

success-calm-anchor = { $name } blieb ruhig, als es hektisch wurde, und auch die Gruppe wurde ruhig.
means-calm-anchor = Bei jemandem mit diesem Talent werden andere ruhig.
want-calm-anchor-1 = Wir sehen gern ein kleines Zeichen, dass der Unterricht ankommt.
want-calm-anchor-2 = Ruhe darf bleiben, und ein eigenes Wort in der Gruppe ist willkommen.
step-calm-anchor-1 = Nächste Woche warten wir nach jeder Frage zehn Sekunden auf eine Antwort.
step-calm-anchor-2 = Zu Hause kann mehr Zeit am Morgen helfen, um ruhig loszugehen.

success-free-spirit = { $name } hat eine eigene Form für die Aufgabe gewählt, und das Ergebnis war stark.
means-free-spirit = Wer dieses Talent hat, wählt einen eigenen Weg und zeigt ihn anderen.
want-free-spirit-1 = Wir sprechen gern öfter darüber, wie eine Aufgabe geht, und die Aufgabe selbst bleibt.
want-free-spirit-2 = Einen eigenen Vorschlag statt eines Neins, das hören wir gern.
step-free-spirit-1 = Die nächste Aufgabe kommt in drei Formen, und eine davon darf gewählt werden.
step-free-spirit-2 = Zu Hause kann eine Wahl helfen: Welche Aufgabe zuerst, und um wie viel Uhr?

success-optimist = { $name } hat der Gruppe Mut gemacht, nach einem Fehler neu anzufangen.
means-optimist = Dieses Talent sieht, was noch gut werden kann.
want-optimist-1 = Zur Hoffnung gehört ein erster Schritt, und den sehen wir gern mehr.
want-optimist-2 = Wir möchten öfter sehen, dass für einen Test rechtzeitig geübt wird.
step-optimist-1 = Diese Woche machen wir einen kurzen Übungstest ohne Punkte.
step-optimist-2 = Zu Hause kann die Frage sein: Was ist heute dein erster Schritt?

success-observer = { $name } hat eine kleine Einzelheit gesehen, die der Gruppe entgangen war.
means-observer = Mit diesem Talent sieht jemand, was andere nicht bemerken.
want-observer-1 = Wir hören gern öfter eine Sache, die aufgefallen ist.
want-observer-2 = Mitmachen darf klein anfangen, und das sehen wir gern wachsen.
step-observer-1 = Nach der nächsten Gruppenarbeit fragen wir in Ruhe allein, was zu sehen war.
step-observer-2 = Auf dem Heimweg oder am Tisch können alle eine Sache vom Tag nennen.

success-truth-teller = { $name } hat ehrlich und freundlich gesagt, was besser sein kann.
means-truth-teller = Bei diesem Talent wissen andere, was jemand wirklich denkt.
want-truth-teller-1 = Ehrliche Worte in einem sanften Ton, dafür sind wir dankbar.
want-truth-teller-2 = Wir sehen gern, dass zuerst ein guter Moment gewählt wird.
step-truth-teller-1 = Am Freitag fragen wir auf Papier, was im Unterricht gut war und was besser sein kann.
step-truth-teller-2 = Zu Hause kann derselbe Satz einmal laut und einmal sanft klingen, als Übung.

success-protector = { $name } hat Hilfe für jemanden geholt, der allein war.
means-protector = Wer dieses Talent hat, steht für andere ein.
want-protector-1 = Wir möchten öfter sehen, dass zuerst ein Erwachsener dazukommt.
want-protector-2 = Neben jemandem stehen und ruhig bleiben, das schätzen wir.
step-protector-1 = In der nächsten Stunde machen wir ab, bei welchem Erwachsenen Hilfe zu finden ist.
step-protector-2 = Zu Hause kann ein Gespräch über diese Frage helfen: Wen holst du dazu?

success-self-reliant = { $name } hat lange allein gearbeitet und alles ganz fertig gemacht.
means-self-reliant = Dieses Talent macht eine Aufgabe allein fertig, mit Vertrauen.
want-self-reliant-1 = Es freut uns, wenn einmal um Hilfe gebeten wird.
want-self-reliant-2 = Wir sehen gern ein eigenes Stück Arbeit, das danach mit der Gruppe geteilt wird.
step-self-reliant-1 = In der nächsten Gruppenarbeit bekommen alle einen eigenen Teil und einen gemeinsamen Moment.
step-self-reliant-2 = Zu Hause kann die Abmachung sein: eine Frage pro Woche an eine Person.

your-child = Ihr Kind
the-pupil = das Kind
