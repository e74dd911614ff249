bridge-builder = Vermittlungstalent
    .feminine = Vermittlerin
    .masculine = Vermittler
    .essence = Du bringst Menschen im Streit wieder zusammen.
    .sign-1 = Bei einem Streit auf dem Schulhof verstehst du, warum beide Seiten wütend sind.
    .sign-2 = Zu Hause erklärst du, was deine Schwester gemeint hat, und die Tür geht wieder auf.
    .sign-3 = Im Gruppenchat schreibst du die Nachricht, nach der alle ruhiger werden.

mood-maker = Gute-Laune-Mensch
    .feminine = Gute-Laune-Mensch
    .masculine = Gute-Laune-Mensch
    .essence = Du machst einen Raum hell und warm.
    .sign-1 = Du kommst in die Klasse, und sofort wird es gemütlicher.
    .sign-2 = Im Training feuerst du alle an, auch wenn ihr verliert.
    .sign-3 = Auf einer Feier machst du die Musik an, und niemand bleibt allein stehen.

caregiver = Helfende Hand
    .feminine = Helfende Hand
    .masculine = Helfende Hand
    .essence = Du merkst, wer Hilfe braucht, und du hilfst.
    .sign-1 = Hat jemand in der Klasse kein Pausenbrot, dann teilst du deines.
    .sign-2 = Zu Hause weißt du, wer erkältet ist und wer Tee möchte.
    .sign-3 = Fällt im Training jemand hin, bist du als Erstes da.

listener = Offenes Ohr
    .feminine = Zuhörerin
    .masculine = Zuhörer
    .essence = Bei dir fühlen sich Menschen gehört.
    .sign-1 = Wer Sorgen hat, schreibt dir die erste Nachricht.
    .sign-2 = Deine Oma erzählt dir Dinge, die der Rest der Familie nicht weiß.
    .sign-3 = Nach einer Gruppenarbeit weißt du noch genau, was alle gesagt haben.

loyal-friend = Treue Seele
    .feminine = Treue Freundin
    .masculine = Treuer Freund
    .essence = Du bleibst, was auch passiert.
    .sign-1 = Ist jemand krank, schickst du jeden Tag eine Nachricht.
    .sign-2 = Du hast noch Freunde aus der Grundschule und kennst ihren Geburtstag.
    .sign-3 = Nach einem verlorenen Spiel wartest du, bis alle aus der Umkleide sind.

contact-maker = Kontakttalent
    .feminine = Kontakttalent
    .masculine = Kontakttalent
    .essence = Du kommst mit allen leicht ins Gespräch.
    .sign-1 = Nach einer Woche kanntest du die Namen der ganzen Klasse.
    .sign-2 = Im Ferienlager hast du am ersten Abend schon Freunde in drei Zelten.
    .sign-3 = In deinem Ferienjob grüßt dich die Kundschaft nach ein paar Tagen mit Namen.

explainer = Erklärtalent
    .feminine = Erklärerin
    .masculine = Erklärer
    .essence = Du machst schwere Dinge für andere leicht.
    .sign-1 = Jemand versteht Mathe nicht, und du findest ein Beispiel, das hilft.
    .sign-2 = Du zeigst deinem Opa sein Handy, und eine Woche später kann er es noch.
    .sign-3 = Bei einem neuen Spiel sollst du die Regeln erklären.

organiser = Organisationstalent
    .feminine = Organisatorin
    .masculine = Organisator
    .essence = Du regelst, wer was wann macht.
    .sign-1 = Vor einem Ausflug weißt du schon, welchen Zug ihr nehmt und wer die Chips mitbringt.
    .sign-2 = Für die Prüfungswoche machst du eine Liste, und Abhaken tut gut.
    .sign-3 = In deiner Jugendgruppe liegt das Material bereit, bevor das Spiel beginnt, dank dir.

persuader = Überzeugungstalent
    .feminine = Überzeugungstalent
    .masculine = Überzeugungstalent
    .essence = Du nimmst Menschen mit deinen Worten mit.
    .sign-1 = Zu Hause darfst du eine Stunde länger weg, denn du hattest drei gute Gründe.
    .sign-2 = Eine Debatte gibt dir Energie, auch wenn du die andere Seite verteidigen sollst.
    .sign-3 = Deine Freunde wollten nicht schwimmen gehen, und eine Nachricht von dir hat das geändert.

captain = Führungstalent
    .feminine = Kapitänin
    .masculine = Kapitän
    .essence = Du übernimmst die Leitung, wenn es niemand tut.
    .sign-1 = Die Gruppe weiß nicht, wie anfangen, und du sagst den ersten Schritt.
    .sign-2 = Im Spiel rufst du, wer wo stehen soll, und dein Team hört zu.
    .sign-3 = Fällt zu Hause der Strom aus, sagst du, wer eine Taschenlampe sucht.

justice-seeker = Sinn für Fairness
    .feminine = Sinn für Fairness
    .masculine = Sinn für Fairness
    .essence = Du siehst, was nicht fair ist, und sagst es.
    .sign-1 = Wird jemand für etwas bestraft, das ein anderer getan hat, kannst du nicht schweigen.
    .sign-2 = Bei der Pizza schaust du, ob alle am Tisch gleich viel haben.
    .sign-3 = Im Spiel sagst du, dass der Ball im Aus war, auch wenn es dich einen Punkt kostet.

competitor = Wettkampftyp
    .feminine = Wettkampftyp
    .masculine = Wettkampftyp
    .essence = Du willst gewinnen, und so steigt das Niveau.
    .sign-1 = Läuft ein Timer, bekommst du Lust auf die Übung.
    .sign-2 = Im Training machst du noch eine Runde mehr, um deinen Rekord zu brechen.
    .sign-3 = Bei einem Brettspiel zu Hause willst du gleich eine zweite Runde.

dealmaker = Unternehmergeist
    .feminine = Unternehmerin
    .masculine = Unternehmer
    .essence = Du siehst eine Chance und machst etwas daraus.
    .sign-1 = Du verkaufst deine alten Spiele online und weißt, was sie wert sind.
    .sign-2 = Bei einem Waffelverkauf rechnest du aus, wie viel für die Klasse übrig bleibt.
    .sign-3 = Zu Hause tauschst du Abwaschen gegen Gassigehen, und alle sind zufrieden.

question-asker = Fragetalent
    .feminine = Fragestellerin
    .masculine = Fragesteller
    .essence = Du willst wissen, wie und warum.
    .sign-1 = Du liest etwas auf dem Handy und prüfst sofort, ob es stimmt.
    .sign-2 = Du fragst deine Oma, wie es mit vierzehn war, und willst alles wissen.
    .sign-3 = Im Unterricht hast du schon die nächste Frage, während du die Antwort hörst.

analyst = Analysetalent
    .feminine = Analytikerin
    .masculine = Analytiker
    .essence = Du siehst, wie etwas zusammenhängt.
    .sign-1 = Nach einem verlorenen Spiel weißt du genau, wo es schiefging.
    .sign-2 = Bevor du etwas kaufst, vergleichst du am Handy alle Preise und Bewertungen.
    .sign-3 = In einer Grafik siehst du, welche Zahl nicht stimmen kann.

puzzler = Tüftelkopf
    .feminine = Tüftlerin
    .masculine = Tüftler
    .essence = Du suchst, bis du einen schlauen Weg findest.
    .sign-1 = Du legst ein Game erst weg, wenn du weißt, wie das eine Level geht.
    .sign-2 = Zu Hause fällt das WLAN aus, und du probierst alles, bis es wieder läuft.
    .sign-3 = Bei einer Rechenaufgabe suchst du einen kürzeren Weg als den im Buch.

dreamer = Fantasietalent
    .feminine = Fantasietalent
    .masculine = Fantasietalent
    .essence = Du siehst, was es noch nicht gibt.
    .sign-1 = Im Bus läuft in deinem Kopf ein ganzer Film.
    .sign-2 = Du spielst mit deinem kleinen Cousin, und das Sofa wird zum Schiff.
    .sign-3 = In Geschichte gehst du in Gedanken durch die Stadt von früher.

idea-spark = Ideenfunke
    .feminine = Ideenfunke
    .masculine = Ideenfunke
    .essence = Dir kommt eine Idee, und dann noch eine.
    .sign-1 = Die Notizen in deinem Handy sind voller Pläne.
    .sign-2 = Jemand sucht ein Geschenk, und du nennst sofort fünf.
    .sign-3 = Du bekommst eine Aufgabe und siehst schon drei Wege, es anders zu machen.

quick-thinker = Schneller Kopf
    .feminine = Schneller Kopf
    .masculine = Schneller Kopf
    .essence = Du verstehst es schnell.
    .sign-1 = Du kennst die Antwort, bevor die Frage ganz gestellt ist.
    .sign-2 = Ein neues Kartenspiel verstehst du nach einer Runde.
    .sign-3 = Auf dem Platz siehst du, wohin der Ball geht, und du stehst schon da.

deep-diver = Tiefgang
    .feminine = Spezialistin
    .masculine = Spezialist
    .essence = Du weißt alles über das, was dich fesselt.
    .sign-1 = Du fängst mit deinem Thema an, und eine Stunde ist schnell vorbei.
    .sign-2 = Deine Freunde schreiben dir, wenn sie in deinem Game nicht weiterkommen.
    .sign-3 = Zu Hause hast du ein Regal, eine Mappe oder eine Liste voll mit einer Sache.

storyteller = Erzähltalent
    .feminine = Erzählerin
    .masculine = Erzähler
    .essence = Wenn du erzählst, sehen andere es vor sich.
    .sign-1 = Du kommst nach Hause und erzählst den ganzen Schultag, mit allen Stimmen.
    .sign-2 = Deine Freunde hören deine langen Sprachnachrichten bis zum Ende.
    .sign-3 = Bei einem Vortrag fängst du mit etwas an, das du selbst erlebt hast.

humorist = Spaßvogel
    .feminine = Spaßvogel
    .masculine = Spaßvogel
    .essence = Wo du bist, wird gelacht.
    .sign-1 = In der Klasse fällt dir ein Witz ein, bevor der Satz zu Ende ist.
    .sign-2 = Am Tisch bringst du sogar eine müde Familie zum Lachen.
    .sign-3 = Im Gruppenchat schickst du genau das Video, das alle gebraucht haben.

performer = Bühnentalent
    .feminine = Bühnentalent
    .masculine = Bühnentalent
    .essence = Wenn alle dich ansehen, lebst du auf.
    .sign-1 = Soll jemand nach vorne kommen, geht deine Hand hoch.
    .sign-2 = Auf einem Familienfest nimmst du das Mikro oder fängst an zu tanzen.
    .sign-3 = Ein Video von dir selbst zu posten macht dir Spaß.

maker = Geschickte Hände
    .feminine = Geschickte Hände
    .masculine = Geschickte Hände
    .essence = Deine Hände verstehen, wie Dinge funktionieren.
    .sign-1 = Du schraubst an deinem Fahrrad und merkst nicht, dass es dunkel wird.
    .sign-2 = In der Werkstatt verstehst du plötzlich, was im Buch stand.
    .sign-3 = Zu Hause rufen sie dich, wenn ein Schrank aufgebaut werden soll.

beauty-seeker = Sinn für Schönes
    .feminine = Gestalterin
    .masculine = Gestalter
    .essence = Du siehst, was schön ist, und machst es.
    .sign-1 = Für den Titel deiner Arbeit suchst du lange nach der richtigen Farbe.
    .sign-2 = Unterwegs bleibst du stehen, um das Licht auf einer Wand zu fotografieren.
    .sign-3 = An deinem Zimmer, deiner Kleidung oder deinem Profil änderst du etwas, bis es passt.

improviser = Improvisationstalent
    .feminine = Improvisationstalent
    .masculine = Improvisationstalent
    .essence = Was auch passiert, du findest eine Lösung.
    .sign-1 = Der Bus kommt nicht, und du weißt sofort, wie du doch hinkommst.
    .sign-2 = Du kochst etwas Leckeres mit dem, was noch im Kühlschrank liegt.
    .sign-3 = Fehlt im Team jemand, dann spielst du auf diesem Platz.

rhythm-maker = Rhythmusmensch
    .feminine = Rhythmusmensch
    .masculine = Rhythmusmensch
    .essence = In dir steckt Musik, und sie will raus.
    .sign-1 = Deine Finger klopfen mit, bevor du es selbst merkst.
    .sign-2 = Du hörst ein Lied einmal und kannst es mitsingen.
    .sign-3 = Mit Musik im Ohr gehen Radfahren, Laufen und Abwaschen von allein.

mover = Bewegungsmensch
    .feminine = Bewegungsmensch
    .masculine = Bewegungsmensch
    .essence = Du denkst besser, wenn du dich bewegen darfst.
    .sign-1 = Beim Telefonieren gehst du durch das ganze Zimmer.
    .sign-2 = Nach dem Training hast du mehr Energie als vorher.
    .sign-3 = In der Jugendgruppe stehst du schon, wenn ein Spiel anfängt.

perseverer = Durchhaltetalent
    .feminine = Durchhaltetalent
    .masculine = Durchhaltetalent
    .essence = Du machst weiter, bis es gelingt.
    .sign-1 = Du spielst ein Level neu, bis du es schaffst.
    .sign-2 = Fällst du im Training hin, bist du in der Woche danach wieder da.
    .sign-3 = Eine Übung, die nicht klappt, lässt dich auch im Bus nicht los.

precision-worker = Präzisionstalent
    .feminine = Präzisionstalent
    .masculine = Präzisionstalent
    .essence = Du machst es genau, bis ins Detail.
    .sign-1 = Steht irgendwo ein Komma falsch, siehst du es sofort.
    .sign-2 = In der Werkstatt misst du zweimal, bevor du sägst.
    .sign-3 = Du liest eine Nachricht noch einmal, bevor du sie abschickst.

hands-on-doer = Anpacktalent
    .feminine = Anpackerin
    .masculine = Anpacker
    .essence = Während andere noch reden, bist du schon dabei.
    .sign-1 = Eine neue App lernst du, indem du auf alles drückst.
    .sign-2 = Soll der Saal für das Fest fertig werden, fängst du einfach an.
    .sign-3 = In deinem Job freust du dich, wenn Arbeit auf dich wartet.

adventurer = Abenteuergeist
    .feminine = Abenteurerin
    .masculine = Abenteurer
    .essence = Alles Neue zieht dich an.
    .sign-1 = Du gehst einen anderen Weg nach Hause, um zu sehen, was da ist.
    .sign-2 = Im Skatepark übst du genau den Sprung, den du noch nicht kannst.
    .sign-3 = Ein Gericht mit einem Namen, den du nicht aussprechen kannst, das bestellst du.

empath = Feine Antenne
    .feminine = Feine Antenne
    .masculine = Feine Antenne
    .essence = Du spürst, wie es anderen geht.
    .sign-1 = Du kommst in die Klasse und spürst, dass etwas passiert ist.
    .sign-2 = An zwei Wörtern in einer Nachricht merkst du, dass etwas nicht stimmt.
    .sign-3 = Zu Hause weißt du, wer einen schweren Tag hatte, bevor jemand etwas sagt.

calm-anchor = Ruhepol
    .feminine = Ruhepol
    .masculine = Ruhepol
    .essence = Wenn es hektisch wird, bleibst du ruhig.
    .sign-1 = Vor dem Test reden alle durcheinander, und du atmest einfach weiter.
    .sign-2 = Ein weinendes kleines Kind wird still, wenn du es hältst.
    .sign-3 = Noch eine Minute, Gleichstand, und du denkst klar.

free-spirit = Freigeist
    .feminine = Freigeist
    .masculine = Freigeist
    .essence = Du wählst deinen eigenen Weg.
    .sign-1 = Du trägst, was du schön findest, auch wenn es sonst niemand trägt.
    .sign-2 = Du findest eine Lösung, die nicht im Buch steht, und sie stimmt.
    .sign-3 = In deiner Playlist sind Bands, die deine Freunde noch nicht kennen.

optimist = Zuversicht
    .feminine = Optimistin
    .masculine = Optimist
    .essence = Du siehst, was noch gut werden kann.
    .sign-1 = Ihr liegt zwei Tore zurück, und du schaust, wie viel Zeit noch ist.
    .sign-2 = Nach einem Test, der nicht gut lief, denkst du schon an den nächsten.
    .sign-3 = Regnet es im Lager, siehst du ein Spiel im Matsch.

observer = Adlerauge
    .feminine = Adlerauge
    .masculine = Adlerauge
    .essence = Du siehst, was andere nicht bemerken.
    .sign-1 = Auf dem Schulhof siehst du, wer allein steht.
    .sign-2 = Du merkst als Erstes, dass deine Schwester eine neue Frisur hat.
    .sign-3 = In einer Serie weißt du früh, wer es war.

truth-teller = Ehrliche Stimme
    .feminine = Ehrliche Stimme
    .masculine = Ehrliche Stimme
    .essence = Du sagst, was du wirklich denkst.
    .sign-1 = Fragt jemand, ob die Hose passt, dann sagst du es ehrlich.
    .sign-2 = Im Schülerrat traust du dich zu sagen, worüber andere schweigen.
    .sign-3 = So tun, als wäre ein Geschenk schön, das gelingt dir nicht gut.

protector = Schutzengel
    .feminine = Beschützerin
    .masculine = Beschützer
    .essence = Wer kleiner ist, kann auf dich zählen.
    .sign-1 = Weint jemand im Bus, setzt du dich daneben.
    .sign-2 = In der Familie rufen die Jüngeren dich an, wenn etwas ist.
    .sign-3 = Geht es im Gruppenchat zu weit, schreibst du: Stopp.

self-reliant = Solotalent
    .feminine = Solistin
    .masculine = Solist
    .essence = Du kannst auf dich selbst zählen.
    .sign-1 = Du hast einen Plan im Kopf und fängst an, ohne zu fragen.
    .sign-2 = Gitarre, Kochen oder Programmieren, du hast es dir mit Videos beigebracht.
    .sign-3 = Du kennst den Weg mit Bus und Zug und bist gern allein unterwegs.
