### Słowa do domu. Całe zdania, jedno pod każdym kluczem. Polski dla rodzin we Flandrii. Jeszcze niesprawdzone przez osobę, dla której polski jest językiem ojczystym.

## Uczeń lub uczennica bez imienia, jako podmiot zdania
your-child = Państwa dziecko
the-pupil = uczeń lub uczennica

## Etykiety obok listu
label-seen = Co widzimy
label-talent = Talent, który może się za tym kryć
label-want = Czego chcemy widzieć więcej
label-step = Jeden krok

## Rodzaje wiadomości, w menu
kind-message-home = Wiadomość do domu
kind-agenda-note = Notatka w dzienniczku
kind-report-comment = Komentarz do świadectwa
kind-invitation = Zaproszenie na rozmowę
kind-repair = Wiadomość o naprawieniu szkody
kind-follow-up = Karta dalszych kroków
kind-tracking-note = Notatka w szkolnym systemie
kind-class-council = Karta na radę klasową
kind-to-pupil = Słowo do ucznia lub uczennicy
kind-to-colleague = Notatka dla osoby z grona nauczycieli

## Ramy
greeting-formal-1 = Szanowni Państwo, drodzy Rodzice i Opiekunowie,
greeting-formal-2 = Szanowni Rodzice, szanowni Opiekunowie,
greeting-informal-1 = Drodzy Rodzice i Opiekunowie,
greeting-informal-2 = Dzień dobry Państwu,
opening-1 = Chcę się z Państwem podzielić czymś z życia klasy.
opening-2 = Piszę tę wiadomość, bo szkoła i dom razem widzą więcej.
opening-3 = W tej wiadomości spokojnie opisuję, co widzę.
opening-success-1 = Mam dobrą wiadomość z klasy.
opening-success-2 = Z radością dzielę się tą piękną chwilą.
opening-success-3 = Na lekcji coś się udało i z przyjemnością o tym piszę.
talent-question-1 = Może kryje się w tym talent: { $talent }. Czy w domu też go widać?
talent-question-2 = Myślę o pewnym talencie: { $talent }. Czy to się zgadza z tym, co widać w domu?
talent-question-3 = To może być talent: { $talent }. Chętnie przeczytam, jak to wygląda w domu.
talent-question-4 = Mam pytanie o możliwy talent: { $talent }. Czy brzmi to dla Państwa znajomo?
talent-confirmed-1 = { $name } rozpoznaje w sobie ten talent: { $talent }.
talent-confirmed-2 = { $name } wybiera dla tego talentu własną nazwę: { $talent }.
talent-confirmed-3 = Po naszej wspólnej rozmowie { $name } uważa ten talent za swój: { $talent }.
overdrive-1 = Czasem talent jest za mocny albo nie pasuje do chwili. Nazywamy to słowem „overdrive”.
overdrive-2 = Każdego talentu może być przez chwilę za dużo. To właśnie „overdrive” i wtedy szukamy dla niego lepszego miejsca.
closing-formal-1 = Chętnie poznam Państwa zdanie. Dziękuję za przeczytanie tej wiadomości.
closing-formal-2 = Każda odpowiedź od Państwa jest mile widziana, także krótka. Dziękuję za poświęcony czas.
closing-informal-1 = Proszę śmiało napisać, co Państwo o tym myślą. Dziękuję za przeczytanie.
closing-informal-2 = Wystarczy kilka słów w odpowiedzi. Bardzo dziękuję za Państwa czas.
sign-off-formal = Z wyrazami szacunku
sign-off-informal = Serdecznie pozdrawiam
short-seen-success-1 = { $name } przeżywa dziś w klasie piękną chwilę.
short-seen-success-2 = Dziś na lekcji { $name } pokazuje coś pięknego.

## Zaproszenie
invitation-1 = Chętnie spotkamy się z Państwem na rozmowę. Termin: { $date }.
invitation-2 = Mamy dla Państwa czas na rozmowę i czekamy na nią z radością. Dzień spotkania: { $date }.
invitation-nodate-1 = Chcemy wkrótce z Państwem porozmawiać. Który dzień jest najlepszy?
invitation-fine = Chcemy razem zobaczyć, co idzie dobrze i co pomaga.
invitation-interpreter = W rozmowie może pomóc tłumacz i jest to bezpłatne. Proszę o tym wspomnieć w odpowiedzi. Nie prosimy żadnego dziecka o tłumaczenie.

## Naprawienie szkody
repair-fact = Stało się to: { $fact }
repair-effect = Skutek był taki: { $effect }
repair-1 = Naprawienie szkody jest częścią tej sprawy. Wspólnie szukamy sposobu, w jaki { $name } może to naprawić.
repair-2 = Po tym, co się stało, przychodzi czas na naprawę. { $name } pomaga wymyślić, jak to zrobić.
repair-procedure = Ta wiadomość stoi obok zasad szkoły. Nie zastępuje tych zasad.

## Dalsze kroki
follow-up-title = Karta dalszych kroków: razem naprzód
follow-up-aim = To jest jeden cel, który wspólnie wybieramy.
follow-up-helps = To pomaga osiągnąć cel.
follow-up-when = Sprawdzamy ponownie w tym dniu: { $date }.
follow-up-nodate = Razem ustalamy, kiedy sprawdzimy ponownie.
follow-up-pupil = { $name } współtworzy tę kartę.

## Notatka w systemie
tracking-title = Notatka: co było widać
tracking-note = Tu jest tylko to, co było widać i słychać. Nie ma tu wyjaśnienia.
tracking-date = Data: { $date }

## Rada klasowa
council-title = Na radę klasową
council-look-first = Najpierw sprawdźmy, czy coś jeszcze ma wpływ, na przykład sen, troski, język lub zbyt trudne zadanie.
council-question = Pytanie do rady klasowej: gdzie się udaje i co tam pomaga?

## Do ucznia lub uczennicy
pupil-opening-1 = Chcę ci powiedzieć, co widzę.
pupil-opening-2 = To słowo jest dla ciebie.
pupil-opening-3 = Myślę o tobie i o klasie, i na chwilę to zapisuję.
pupil-talent-question-1 = Myślę, że możesz mieć talent: { $talent }. Czy widzisz go u siebie?
pupil-talent-question-2 = Może ten talent pasuje do ciebie: { $talent }. Jaką nazwę wybierasz?
pupil-talent-confirmed-1 = Twój talent ma nazwę wybraną przez ciebie: { $talent }.
pupil-talent-confirmed-2 = Mówisz, że ten talent do ciebie pasuje: { $talent }.
pupil-closing-1 = Przyjdź i powiedz, co o tym myślisz.
pupil-closing-2 = Chętnie posłucham, jeśli chcesz o tym porozmawiać.

## Do osoby z grona nauczycieli
colleague-opening-1 = Krótko dzielę się czymś z mojej lekcji.
colleague-opening-2 = Ciekawi mnie, czy ty też to widzisz.
colleague-opening-3 = To może się przydać na twoich lekcjach z tą klasą.
colleague-talent-question-1 = Myślę o takim talencie: { $talent }. Co widzisz na swojej lekcji?
colleague-talent-question-2 = Czy to może być talent: { $talent }? Chętnie posłucham, co widzisz.
colleague-talent-confirmed-1 = Jesteśmy po rozmowie i ten talent został rozpoznany: { $talent }.
colleague-talent-confirmed-2 = Uczeń lub uczennica wybiera dla tego talentu taką nazwę: { $talent }.
colleague-closing-1 = Dasz mi znać, co działa na twojej lekcji?
colleague-closing-2 = Dziękuję za wspólne spojrzenie na sprawę.

## Świadectwo
report-opening-1 = To widzieliśmy w minionym okresie.
report-opening-2 = Do tego świadectwa należy też to, co widzieliśmy w klasie.

## Odpowiedzi i oznaczenia
answers-intro = Proszę zaznaczyć odpowiedź albo ją skopiować i odesłać.
answer-understood = Wszystko jasne
answer-call = Proszę do mnie zadzwonić
answer-interpreter = Proszę o tłumacza
translation-mark = To jest tłumaczenie wiadomości ze szkoły.
not-reviewed = Jeszcze niesprawdzone przez osobę, dla której to język ojczysty.
reviewed = Sprawdzone przez osobę, dla której to język ojczysty.
same-content = Treść jest taka sama.
changed = Jedna strona jest zmieniona. Oba teksty nie są już takie same.

## Co widać, po jednym zdaniu na każde zachowanie
seen-chats-during-explanation = { $name } podczas objaśniania często rozmawia z osobą obok.
seen-interrupts-with-questions = { $name } zadaje dużo pytań, gdy objaśnianie jeszcze trwa.
seen-shouts-out-answers = { $name } głośno mówi odpowiedź, zanim ktoś dostanie głos.
seen-stares-out-of-window = { $name } podczas objaśniania długo patrzy przez okno.
seen-taps-and-drums = { $name } stuka na lekcji długopisem albo palcami.
seen-hums-or-sings = { $name } nuci albo cicho śpiewa na lekcji.
seen-draws-during-lesson = { $name } rysuje, gdy trwa lekcja.
seen-fiddles-with-things = { $name } podczas objaśniania często trzyma w rękach mały przedmiot.
seen-jokes-during-lesson = { $name } żartuje na lekcji, a klasa się śmieje.
seen-starts-before-instructions-end = { $name } zaczyna pracę, zanim zadanie jest do końca objaśnione.
seen-rocks-on-chair = { $name } kołysze się na lekcji na krześle.
seen-changes-the-subject = { $name } zaczyna na lekcji mówić na inny temat.
seen-corrects-the-teacher = { $name } mówi na lekcji, gdy nauczyciel robi błąd.
seen-forgets-what-was-said = { $name } po objaśnieniu czasem nie pamięta, jakie było zadanie.
seen-does-not-start = { $name } siedzi przed pustą kartką, gdy klasa zaczyna pracę.
seen-distracts-others-when-finished = { $name } rozmawia z innymi uczniami, gdy kończy własną pracę.
seen-works-sloppily = { $name } oddaje pracę, w której niektóre części trudno odczytać.
seen-never-finished = { $name } jeszcze pracuje nad zadaniem, gdy czas już minął.
seen-starts-over-again = { $name } zaczyna to samo zadanie od nowa więcej niż raz.
seen-walks-around-class = { $name } wstaje podczas pracy i chodzi po klasie.
seen-jumps-between-tasks = { $name } zaczyna nowe zadanie, zanim poprzednie jest skończone.
seen-does-only-the-minimum = { $name } robi obowiązkową część zadania i na tym kończy.
seen-looks-for-loopholes = { $name } robi zadanie krótszą drogą, niż trzeba.
seen-refuses-help = { $name } mówi „nie”, gdy ktoś proponuje pomoc.
seen-helps-others-not-self = { $name } pomaga innym, a własna kartka jest jeszcze pusta.
seen-gives-away-answers = { $name } podaje innym odpowiedź do ćwiczenia.
seen-copies-work = { $name } przepisuje odpowiedzi od kogoś z klasy.
seen-uses-ai-for-tasks = { $name } używa programu AI, żeby zrobić zadanie.
seen-head-on-desk = { $name } kładzie na lekcji głowę na ławce.
seen-works-very-slowly = { $name } potrzebuje dużo czasu na każde ćwiczenie.
seen-takes-over-group = { $name } w pracy grupowej przejmuje pracę innych.
seen-imposes-the-plan = { $name } układa plan dla grupy, zanim inni coś zaproponują.
seen-will-not-work-in-group = { $name } prosi o pracę w pojedynkę, gdy klasa pracuje w grupach.
seen-says-nothing-in-group = { $name } w pracy grupowej słucha i mało mówi.
seen-lets-others-do-the-work = { $name } siedzi przy grupie, a zadanie robią inni.
seen-redoes-others-work = { $name } w pracy grupowej pisze od nowa część innych osób.
seen-criticises-every-idea = { $name } przy pomysłach grupy mówi, co może się nie udać.
seen-keeps-having-new-ideas = { $name } podaje nowe pomysły, gdy grupa już pracuje nad wybranym.
seen-goes-along-with-everyone = { $name } w rozmowie każdemu przyznaje rację.
seen-turns-everything-into-contest = { $name } robi ze zwykłego ćwiczenia zawody.
seen-plays-the-boss = { $name } mówi w grupie, co mają robić inni.
seen-does-everything-alone = { $name } robi pracę grupową w pojedynkę, bez podziału zadań.
seen-only-wants-own-friends = { $name } przy pracy grupowej prosi o miejsce obok przyjaciół.
seen-argues-every-rule = { $name } często zaczyna dyskusję o zasadzie.
seen-wants-last-word = { $name } mówi dalej, gdy nauczyciel kończy już rozmowę.
seen-talks-way-out = { $name } daje długie wyjaśnienie, gdy nauczyciel pyta o błąd.
seen-bargains-over-tasks = { $name } przy zadaniu pyta, czy może być inaczej albo krócej.
seen-asks-why-all-the-time = { $name } przy wielu zadaniach pyta o powód.
seen-blunt-to-teacher = { $name } bardzo wprost mówi, co na lekcji nie jest dobre.
seen-protests-punishment = { $name } mówi, że kara nie jest sprawiedliwa.
seen-provokes-teacher = { $name } robi coś, czego nie wolno, i patrzy wtedy na nauczyciela.
seen-refuses-task = { $name } mówi „nie”, gdy dostaje zadanie na lekcji.
seen-asks-for-confirmation = { $name } podczas zadania często pyta, czy jest dobrze.
seen-claims-teacher-attention = { $name } dużo razy na lekcji woła do siebie nauczyciela.
seen-does-not-look-up = { $name } patrzy na ławkę, gdy nauczyciel o coś pyta.
seen-sighs-and-rolls-eyes = { $name } głośno wzdycha i przewraca oczami przy zadaniu.
seen-stands-up-for-others = { $name } staje na lekcji w obronie kogoś z klasy.
seen-wants-to-know-private-things = { $name } pyta nauczyciela o życie poza szkołą.
seen-tests-limits = { $name } robi krok dalej, chociaż granica jest jasno podana.
seen-ignores-rules = { $name } w tej chwili nie przestrzega umowy klasowej.
seen-breaks-dress-code = { $name } nosi strój, na który regulamin szkoły nie pozwala.
seen-eats-or-drinks-in-class = { $name } je albo pije na lekcji.
seen-sells-things = { $name } sprzedaje w szkole rzeczy innym uczniom.
seen-takes-risks = { $name } robi w szkole coś, przy czym może zdarzyć się wypadek.
seen-lies-about-it = { $name } opowiada co innego, niż było widać.
seen-covers-for-friends = { $name } milczy o tym, co robi ktoś z przyjaciół.
seen-follows-friends-into-trouble = { $name } razem z przyjaciółmi robi coś, czego nie wolno.
seen-swears = { $name } używa w klasie przekleństw.
seen-leaves-mess = { $name } po lekcji zostawia na ławce papiery i rzeczy.
seen-takes-things-without-asking = { $name } bierze cudze rzeczy bez pytania.
seen-damages-things = { $name } niszczy materiały należące do klasy.
seen-vapes-or-smokes-at-gate = { $name } stoi przy bramie szkoły z papierosem albo z e-papierosem.
seen-in-middle-of-quarrels = { $name } stoi w środku, gdy kłócą się inni.
seen-tattles = { $name } przychodzi do nauczyciela i mówi, co robią inni w klasie.
seen-gossips = { $name } opowiada historie o uczniach, których przy tym nie ma.
seen-makes-fun-of-others = { $name } śmieje się z kogoś z klasy, kto się przy tym nie śmieje.
seen-cannot-lose = { $name } przerywa grę albo złości się po przegranej.
seen-jumps-in-between = { $name } podczas kłótni staje między innymi.
seen-mothers-others = { $name } opiekuje się innymi w klasie, także gdy nie proszą o pomoc.
seen-says-hurtful-things = { $name } mówi słowa, które ranią kogoś z klasy.
seen-quarrels-often = { $name } w ostatnim czasie często kłóci się z innymi w klasie.
seen-wants-attention-of-class = { $name } robi na lekcji coś, na co patrzy cała klasa.
seen-makes-things-bigger = { $name } opowiada o zdarzeniu tak, że jest większe, niż było widać.
seen-cannot-say-no = { $name } zgadza się na każdą prośbę innych uczniów.
seen-teases-others = { $name } zaczepia innych w klasie, także gdy proszą, żeby przestać.
seen-speaks-home-language = { $name } mówi w klasie także w języku domowym, i ten język jest mile widziany.
seen-brags = { $name } dużo opowiada o własnych ocenach i wynikach.
seen-always-alone-at-break = { $name } na przerwie często stoi na boisku bez towarzystwa.
seen-runs-in-corridor = { $name } bardzo szybko biegnie szkolnym korytarzem.
seen-pushes-in-queue = { $name } popycha innych w kolejce.
seen-organises-mischief = { $name } namawia innych do czegoś, czego nie wolno.
seen-hangs-around-with-older = { $name } na przerwie dużo czasu spędza ze starszymi uczniami.
seen-comes-back-late-from-break = { $name } po przerwie wchodzi do klasy później.
seen-throws-things = { $name } rzuca przedmiotami, gdy w pobliżu są inni.
seen-loud-in-corridor = { $name } krzyczy na korytarzu, gdy trwają jeszcze lekcje.
seen-forgets-materials = { $name } często nie ma przy sobie materiałów na lekcję.
seen-last-minute = { $name } zaczyna zadanie krótko przed terminem.
seen-hands-in-late = { $name } oddaje zadania po ustalonym dniu.
seen-does-not-plan = { $name } uczy się bez planu na papierze lub na ekranie.
seen-no-homework = { $name } przychodzi na lekcję bez zadania domowego.
seen-only-interested-in-one-thing = { $name } chętnie pracuje nad jednym tematem, a inne zadania odkłada.
seen-takes-on-too-much = { $name } zgadza się na wiele zadań naraz.
seen-cannot-let-go = { $name } dalej pracuje nad tym samym zadaniem, gdy klasa idzie naprzód.
seen-wants-no-theory = { $name } odkłada długopis, gdy zaczyna się teoria.
seen-panics-when-plan-changes = { $name } wyraźnie się niepokoi, gdy zmienia się plan lekcji.
seen-freezes-at-tests = { $name } na sprawdzianie przez długi czas nic nie pisze.
seen-dares-not-hand-in = { $name } ma gotowe zadanie i jeszcze nie oddaje go nauczycielowi.
seen-underestimates-tests = { $name } mówi, że sprawdzian się uda, i mało do niego ćwiczy.
seen-cannot-bear-mistakes = { $name } wyraźnie przeżywa każdy błąd.
seen-freezes-when-presenting = { $name } stoi przed klasą i przez długą chwilę nic nie mówi.
seen-compares-marks = { $name } po sprawdzianie pyta innych o oceny.
seen-cheats-in-test = { $name } na sprawdzianie używa pomocy, która jest niedozwolona.
seen-gives-up-quickly = { $name } przerywa ćwiczenie, gdy pierwsza próba się nie udaje.
seen-disputes-marks = { $name } mówi, że ocena ze sprawdzianu się nie zgadza.
seen-explodes = { $name } głośno krzyczy i widać wtedy dużą złość.
seen-cries-quickly = { $name } czasem płacze w klasie.
seen-takes-everything-to-heart = { $name } jeszcze długo mówi o uwadze innych osób.
seen-carries-others-worries = { $name } dużo słucha o troskach innych i później dalej o nich mówi.
seen-withdraws = { $name } siada z boku i mało rozmawia z innymi.
seen-seems-uninterested = { $name } na lekcji rzadko reaguje.
seen-slams-door-walks-out = { $name } wychodzi z klasy i trzaska drzwiami.
seen-tears-up-work = { $name } drze własną kartkę.
seen-sulks = { $name } po rozmowie milczy i odwraca się.
seen-laughs-at-wrong-moment = { $name } śmieje się w klasie w poważnej chwili.
seen-over-excited = { $name } mówi głośno i dużo się rusza, gdy zbliża się coś miłego.
seen-makes-drama = { $name } reaguje na zdarzenie wielkimi słowami i gestami.
seen-says-all-will-be-fine = { $name } przy kłopocie mówi, że wszystko będzie dobrze.
seen-always-on-phone = { $name } na lekcji często patrzy w telefon.
seen-wears-earbuds = { $name } ma w uszach słuchawki, gdy trwa lekcja.
seen-films-others = { $name } nagrywa innych telefonem bez pytania.
seen-games-in-class = { $name } na lekcji gra w grę na ekranie.
seen-posts-about-school = { $name } zamieszcza w internecie wpis o szkole.
seen-group-chat-noise = { $name } wysyła dużo wiadomości na grupowym czacie klasy.
seen-often-late = { $name } często wchodzi, gdy lekcja już trwa.
seen-skips-an-hour = { $name } opuszcza jedną godzinę lekcyjną.
seen-toilet-again-and-again = { $name } na jednej lekcji więcej niż raz prosi o wyjście do toalety.
seen-leaves-before-the-bell = { $name } pakuje się i wychodzi przed dzwonkiem.
seen-dawdles-to-class = { $name } powoli idzie z boiska na lekcję.
seen-sits-with-coat-on = { $name } siedzi w klasie w kurtce.

## Dla każdego talentu: sukces, co daje, czego chcemy więcej, jeden krok
success-bridge-builder = { $name } sprawia dziś, że dwie osoby z klasy znów ze sobą rozmawiają.
means-bridge-builder = Kto ma ten talent, łączy ludzi o różnych zdaniach.
want-bridge-builder-1 = Chcemy częściej widzieć, że słychać obie strony każdej historii.
want-bridge-builder-2 = Cieszy nas, gdy słychać także własne zdanie.
step-bridge-builder-1 = W przyszłym tygodniu w pracy grupowej najpierw pytamy o własne zdanie.
step-bridge-builder-2 = W domu przy małym wyborze można zapytać: a czego chcesz ty?

success-mood-maker = { $name } wita klasę z uśmiechem i lekcja zaczyna się w dobrym nastroju.
means-mood-maker = Ten talent wnosi do grupy światło i ciepło.
want-mood-maker-1 = Więcej wesołych chwil na początku lekcji jest mile widziane.
want-mood-maker-2 = Mamy nadzieję widzieć częściej, że najpierw liczy się wybór dobrej chwili.
step-mood-maker-1 = W tym tygodniu codziennie jest jedna minuta na wesoły początek lekcji.
step-mood-maker-2 = Pomysł do domu: razem powiedzieć, kiedy pasuje rozmowa, a kiedy pomaga cisza.

success-caregiver = { $name } widzi, że ktoś nie ma materiałów, i dzieli się swoją książką.
means-caregiver = Dzięki temu talentowi ktoś dostaje pomoc wtedy, gdy jej potrzebuje.
want-caregiver-1 = Chcemy częściej słyszeć pytanie: czy potrzebujesz pomocy?
want-caregiver-2 = Troska o własną pracę może mieć u nas więcej miejsca.
step-caregiver-1 = Od następnej lekcji najpierw są trzy własne ćwiczenia, a potem pora na pomoc innym.
step-caregiver-2 = W domu każdego wieczoru jedna chwila może być wolna od troski o innych.

success-listener = { $name } słucha z uwagą i ktoś z klasy może opowiedzieć całą historię.
means-listener = Dzięki temu talentowi inni czują, że ich słowa są ważne.
want-listener-1 = Pięknie jest usłyszeć w każdej rozmowie grupy także jedno własne zdanie.
want-listener-2 = Zachęcamy, żeby trudnymi historiami podzielić się z kimś dorosłym.
step-listener-1 = W następnej pracy grupowej prosimy o krótkie streszczenie rozmowy.
step-listener-2 = Przy stole może pomóc pytanie: a jak minął twój dzień?

success-loyal-friend = { $name } zostaje na przerwie przy osobie, która prosi o wsparcie.
means-loyal-friend = Kto ma ten talent, stoi obok przyjaciół w trudnych chwilach.
want-loyal-friend-1 = Chętnie zobaczymy więcej wierności, która naprawdę pomaga przyjacielowi.
want-loyal-friend-2 = Chcemy częściej słyszeć: przyjaźnię się z tobą, a w tym nie biorę udziału.
step-loyal-friend-1 = W przyszłym tygodniu przyjaciele dostają razem zadanie oparte na zaufaniu.
step-loyal-friend-2 = W domu można porozmawiać o tym pytaniu: co robi dobry przyjaciel?

success-contact-maker = { $name } zagaduje dziś nową osobę w szkole i pokazuje jej drogę.
means-contact-maker = Przez ten talent ludzie szybko się poznają.
want-contact-maker-1 = Chętnie dajemy więcej miejsca na rozmowy w ustalonym czasie.
want-contact-maker-2 = Więcej rozmów, które pomagają w zadaniu, bardzo nas ucieszy.
step-contact-maker-1 = W tym tygodniu na każdej lekcji jest chwila, by zapytać o coś innych.
step-contact-maker-2 = Umowa na dom: podczas nauki telefon leży w innym pokoju.

success-explainer = { $name } objaśnia ćwiczenie i ktoś z klasy potem robi je samodzielnie.
means-explainer = Ten talent robi z trudnych rzeczy proste.
want-explainer-1 = Dobrze jest najpierw usłyszeć pytanie, a potem wyjaśnienie.
want-explainer-2 = Chętnie widzimy wskazówki, z którymi inni idą dalej samodzielnie.
step-explainer-1 = W piątek jest pięć minut na objaśnienie klasie kawałka materiału.
step-explainer-2 = W domu można poprosić o wyjaśnienie jednej dzisiejszej lekcji.

success-organiser = { $name } dzieli zadania w grupie i każdy wie, co ma robić.
means-organiser = Z tym talentem grupa wie, kto co robi i kiedy.
want-organiser-1 = Liczymy na więcej planów, w których są też pomysły innych.
want-organiser-2 = Spokojne układanie nowego planu po zmianie to coś, co chcemy rozwijać.
step-organiser-1 = Od tego tygodnia zapowiadamy zmianę na lekcji dzień wcześniej.
step-organiser-2 = Wspólne spojrzenie na cały tydzień w niedzielę może dać spokój.

success-persuader = { $name } znajduje dobre słowa i klasa popiera propozycję.
means-persuader = Kto ma ten talent, pociąga innych słowami.
want-persuader-1 = Chętnie słuchamy mocnych argumentów w ustalonym czasie.
want-persuader-2 = Najpierw powtórzyć słowa drugiej osoby, tego chcemy więcej.
step-persuader-1 = W następny piątek mamy pięć minut na jedną propozycję zmiany zasady.
step-persuader-2 = W domowej rozmowie każdy może najpierw powtórzyć słowa drugiej osoby.

success-captain = { $name } obejmuje prowadzenie, gdy grupa nie wie, jak zacząć.
means-captain = Ten talent daje grupie kierunek, gdy wszyscy się wahają.
want-captain-1 = Prowadzenie, przy którym najpierw pyta się każdego, chcemy widzieć częściej.
want-captain-2 = Cieszy nas, gdy prowadzenie przejmuje czasem ktoś inny.
step-captain-1 = W przyszłym tygodniu w pracy grupowej każda osoba dostaje jasną rolę.
step-captain-2 = W domu jedno prawdziwe zadanie może być do poprowadzenia, na przykład wspólne gotowanie.

success-justice-seeker = { $name } zauważa, że kogoś pominięto, i mówi o tym spokojnie.
means-justice-seeker = Dzięki temu talentowi grupa widzi, co nie jest sprawiedliwe.
want-justice-seeker-1 = Chcemy częściej słyszeć spokojne słowa o tym, co nie jest sprawiedliwe.
want-justice-seeker-2 = Najpierw zapytać, co dokładnie się stało, to pomaga wszystkim.
step-justice-seeker-1 = W tym tygodniu po lekcji jest stała chwila na rozmowę o sprawiedliwości.
step-justice-seeker-2 = W domu może pomóc pytanie: co wiesz na pewno, a czego jeszcze nie?

success-competitor = { $name } poprawia dziś własny wynik z zeszłego tygodnia.
means-competitor = Kto ma ten talent, chce wygrywać i czerpie z tego dużo energii.
want-competitor-1 = Życzymy więcej radości z własnych postępów.
want-competitor-2 = Chętnie widzimy, że po grze druga osoba dostaje podanie ręki.
step-competitor-1 = W przyszłym tygodniu prowadzimy kartkę z własnymi postępami.
step-competitor-2 = Przy grze w domu każdy może powiedzieć, co dobrze poszło drugiej osobie.

success-dealmaker = { $name } wymyśla sposób na zebranie pieniędzy dla klasy.
means-dealmaker = Ten talent widzi okazję i coś z niej tworzy.
want-dealmaker-1 = Chętnie zobaczymy więcej planów, na które najpierw jest zgoda.
want-dealmaker-2 = Dajemy więcej miejsca pomysłom, na których korzysta cała klasa.
step-dealmaker-1 = Na następnej lekcji jasno mówimy, co jest ustalone, a o czym można rozmawiać.
step-dealmaker-2 = W domu umowa może być na papierze: co każdy robi i co za to dostaje.

success-question-asker = { $name } zadaje pytanie, po którym cała klasa myśli głębiej.
means-question-asker = Przez ten talent grupa myśli dalej niż do pierwszej odpowiedzi.
want-question-asker-1 = Chętnie słuchamy najlepszego pytania lekcji w dobrej chwili.
want-question-asker-2 = Najpierw zapisać pytania, to chcemy widzieć częściej.
step-question-asker-1 = Od następnej lekcji czeka kartka na pytania i wybieramy jedno na lekcję.
step-question-asker-2 = W domu może być dziesięć minut na wspólne szukanie jednej odpowiedzi.

success-analyst = { $name } znajduje błąd w planie i grupa poprawia go na czas.
means-analyst = Kto ma ten talent, widzi, jak coś działa i gdzie może się nie udać.
want-analyst-1 = Grupie pomaga, gdy najpierw słyszy, co już działa dobrze.
want-analyst-2 = Chętnie widzimy pierwszy krok, także gdy nie wszystko jest jasne.
step-analyst-1 = W tym tygodniu przy każdej wadzie prosimy też o jedną propozycję.
step-analyst-2 = Przy zadaniu domowym może pomóc minutnik: dwie minuty myślenia, potem start.

success-puzzler = { $name } znajduje sprytne rozwiązanie tam, gdzie grupa utknęła.
means-puzzler = Ten talent szuka tak długo, aż znajdzie sprytną drogę.
want-puzzler-1 = Chcemy widzieć więcej sprytnych rozwiązań w ramach samego zadania.
want-puzzler-2 = Zachęcamy do szukania drugiego sposobu, który też jest poprawny.
step-puzzler-1 = W przyszłym tygodniu jedno zadanie ma formę zagadki.
step-puzzler-2 = W domu może czekać prawdziwy problem do rozwiązania, na przykład porządek w szafie.

success-dreamer = { $name } wymyśla historię, którą klasa widzi przed oczami.
means-dreamer = Z tym talentem widać coś, czego jeszcze nie ma.
want-dreamer-1 = Na naszych lekcjach może być więcej miejsca na wyobraźnię.
want-dreamer-2 = Chętnie widzimy, że zadanie od razu jest na papierze.
step-dreamer-1 = Od następnej lekcji najpierw cicho mówimy imię, a potem dajemy zadanie.
step-dreamer-2 = Lista przy drzwiach może w domu pomóc zabrać materiały.

success-idea-spark = { $name } daje dziś grupie trzy nowe pomysły na projekt.
means-idea-spark = Dzięki temu talentowi grupa szybko ma wiele pomysłów.
want-idea-spark-1 = Mamy nadzieję częściej widzieć jeden pomysł doprowadzony do końca.
want-idea-spark-2 = Nowe pomysły zapisane na później, tego chcemy więcej.
step-idea-spark-1 = W poniedziałek razem wybieramy jeden pomysł, a w piątek patrzymy, jak daleko jest.
step-idea-spark-2 = W domu może się przydać zeszyt na pomysły.

success-quick-thinker = { $name } szybko rozumie nowy materiał i potem pomaga komuś z klasy.
means-quick-thinker = Kto ma ten talent, bardzo szybko rozumie nowe rzeczy.
want-quick-thinker-1 = Jedno spokojne sprawdzenie przed oddaniem, nad tym chętnie pracujemy.
want-quick-thinker-2 = Chętnie słuchamy też, jaką drogą przyszła odpowiedź.
step-quick-thinker-1 = W tym tygodniu na osoby, które skończyły, czeka głębsze pytanie.
step-quick-thinker-2 = W domu przy jednym zadaniu można zapytać: co jest już sprawdzone?

success-deep-diver = { $name } dużo opowiada o własnym temacie i klasa się uczy.
means-deep-diver = Przez ten talent grupa wie, kogo może o coś zapytać.
want-deep-diver-1 = Chętnie widzimy, że duże zainteresowanie ma miejsce także w innych zadaniach.
want-deep-diver-2 = Chcemy, żeby obok ulubionego tematu był czas na inną pracę.
step-deep-diver-1 = W przyszłym tygodniu używamy ulubionego tematu jako przykładu w jednym ćwiczeniu.
step-deep-diver-2 = W domu kolejność może być taka: dziesięć minut zadania ze szkoły, potem ulubiony temat.

success-storyteller = { $name } opowiada historię i słucha jej cała klasa.
means-storyteller = Ten talent pokazuje innym, co się dzieje w opowieści.
want-storyteller-1 = Więcej opowieści, które zaczynają się jednym krótkim zdaniem, chętnie posłuchamy.
want-storyteller-2 = Zachęcamy do opowieści, które są blisko tego, co się stało.
step-storyteller-1 = W środę lekcję może otworzyć opowieść trwająca minutę.
step-storyteller-2 = Przy stole opowieść o dniu może zacząć się od tytułu.

success-humorist = { $name } żartuje w dobrej chwili i napięcie znika.
means-humorist = Kto ma ten talent, sprawia, że ludzie śmieją się razem.
want-humorist-1 = Chętnie śmiejemy się razem częściej, w chwili, która pasuje.
want-humorist-2 = Spojrzeć, czy wszyscy się śmieją, to chcemy widzieć częściej.
step-humorist-1 = Od poniedziałku ostatnia minuta lekcji jest wolna na jeden żart.
step-humorist-2 = W domu może pomóc rozmowa o żartach miłych i o żartach, które ranią.

success-performer = { $name } mówi dziś głośno i wyraźnie przed całą klasą.
means-performer = Z tym talentem ktoś ma odwagę stanąć przed grupą.
want-performer-1 = Chętnie widzimy ten talent w osobnej chwili przed klasą.
want-performer-2 = Oddawać głos także innym, to chcemy widzieć częściej.
step-performer-1 = W przyszłym tygodniu jest jedna lekcja na wystąpienie z tekstem przed klasą.
step-performer-2 = W domu każdego dnia może być krótka chwila uwagi bez telefonu.

success-maker = { $name } buduje pracę, której grupa naprawdę może użyć.
means-maker = Ten talent rękami rozumie, jak działają rzeczy.
want-maker-1 = Chętnie dajemy więcej okazji, żeby coś zbudować lub naprawić.
want-maker-2 = Dobrze, gdy podczas objaśniania ręce trzymają jeden cichy przedmiot.
step-maker-1 = W tym tygodniu jedno zadanie może być pracą ręczną zamiast tekstu.
step-maker-2 = W domu może czekać coś małego do wspólnej naprawy.

success-beauty-seeker = { $name } robi plakat, który z dumą wieszamy w klasie.
means-beauty-seeker = Kto ma ten talent, widzi piękno i umie je tworzyć.
want-beauty-seeker-1 = Chętnie dajemy pięknej pracy więcej miejsca w samym zadaniu.
want-beauty-seeker-2 = Chętnie widzimy, że pierwsza wersja może zostać.
step-beauty-seeker-1 = Przy następnym zadaniu mówimy, ile minut jest na wygląd.
step-beauty-seeker-2 = Miejsce na ścianie w domu może pokazać, która praca jest piękna.

success-improviser = { $name } szybko znajduje rozwiązanie, gdy komputer nie działa.
means-improviser = Przez ten talent grupa idzie dalej, gdy coś się nie udaje.
want-improviser-1 = Obok swobody chętnie widzimy jeden stały punkt na początek.
want-improviser-2 = Mamy nadzieję częściej widzieć pierwszy kawałek pracy kilka dni wcześniej.
step-improviser-1 = W przyszłym tygodniu dzielimy jedno duże zadanie na trzy krótkie części.
step-improviser-2 = W domu plecak może o stałej godzinie czekać gotowy na jutro.

success-rhythm-maker = { $name } dzięki muzyce wprowadza całą klasę w jeden rytm.
means-rhythm-maker = Ten talent wnosi do grupy muzykę i rytm.
want-rhythm-maker-1 = Muzyka w osobnej chwili, na to chętnie robimy więcej miejsca.
want-rhythm-maker-2 = Chcemy, żeby ciche chwile były naprawdę ciche.
step-rhythm-maker-1 = Na następnej lekcji wybieramy cichy znak na chwilę, gdy potrzebny jest spokój.
step-rhythm-maker-2 = W domu po zadaniu może być czas na granie lub słuchanie muzyki.

success-mover = { $name } krótkim ćwiczeniem daje klasie nową energię.
means-mover = Kto ma ten talent, myśli lepiej w ruchu.
want-mover-1 = Chętnie widzimy więcej ruchu, który należy do zadania.
want-mover-2 = Na korytarzu chcemy widzieć spokojny krok.
step-mover-1 = W tym tygodniu każda chętna osoba może przez dziesięć minut pracować na stojąco.
step-mover-2 = Przed zadaniem domowym może pomóc krótki spacer.

success-perseverer = { $name } próbuje dalej i za czwartym razem ćwiczenie się udaje.
means-perseverer = Z tym talentem ktoś próbuje dalej, aż się uda.
want-perseverer-1 = Wytrwać i przestać w porę, chcemy to widzieć razem.
want-perseverer-2 = Zachęcamy, żeby po kilku próbach poprosić o pomoc.
step-perseverer-1 = Przy następnym ćwiczeniu umawiamy się po dziesięciu minutach na wspólne spojrzenie.
step-perseverer-2 = W domu stała godzina końca nauki może dać spokój.

success-precision-worker = { $name } sprawdza pracę grupy i wszystko się zgadza.
means-precision-worker = Ten talent robi rzeczy dokładnie, aż po małe części.
want-precision-worker-1 = Chętnie widzimy, że dobra praca jest też oddana na czas.
want-precision-worker-2 = Błąd może się zdarzyć i chcemy to razem ćwiczyć.
step-precision-worker-1 = W przyszłym tygodniu prosimy o połowę zadania, bez oceny.
step-precision-worker-2 = W domu ktoś może opowiedzieć o własnym błędzie, który czegoś uczy.

success-hands-on-doer = { $name } od razu zaczyna sprzątać i klasa się dołącza.
means-hands-on-doer = Kto ma ten talent, działa, gdy inni jeszcze rozmawiają.
want-hands-on-doer-1 = Najpierw jedno pytanie, a potem start, tego chcemy więcej.
want-hands-on-doer-2 = Dajemy więcej miejsca na prawdziwą pracę, której wynik widać.
step-hands-on-doer-1 = Następna lekcja zaczyna się od działania, a teoria przychodzi potem.
step-hands-on-doer-2 = W domu jedno praktyczne zadanie może być własnym zadaniem tygodnia.

success-adventurer = { $name } odważnie zaczyna coś nowego i inni też nabierają odwagi.
means-adventurer = Dzięki temu talentowi grupa odważa się na coś nowego.
want-adventurer-1 = Na więcej przygody w bezpiecznych granicach czekamy z radością.
want-adventurer-2 = Chętnie widzimy, że najpierw pada pytanie, czy coś jest bezpieczne.
step-adventurer-1 = W tym tygodniu jest zadanie poza klasą, z jasną granicą.
step-adventurer-2 = W domu można razem wybrać coś nowego, na przykład inną drogę do domu.

success-empath = { $name } zauważa, że ktoś w klasie milczy, i pyta, jak się czuje.
means-empath = Ten talent wyczuwa, jak mają się inni.
want-empath-1 = Chętnie słyszymy w słowach, jakie jest uczucie.
want-empath-2 = Chętnie wspieramy szukanie spokojnego miejsca w porę.
step-empath-1 = Od następnej lekcji jest karteczka na pięć minut w spokojnym miejscu.
step-empath-2 = Pod koniec dnia w domu jedno uczucie może trafić na papier.

success-calm-anchor = { $name } zachowuje spokój, gdy robi się głośno, i grupa też się uspokaja.
means-calm-anchor = Przy kimś z tym talentem inni się uspokajają.
want-calm-anchor-1 = Chętnie widzimy mały znak, że lekcja do kogoś trafia.
want-calm-anchor-2 = Spokój może zostać, a jedno własne słowo w grupie jest mile widziane.
step-calm-anchor-1 = W przyszłym tygodniu po każdym pytaniu czekamy dziesięć sekund na odpowiedź.
step-calm-anchor-2 = W domu więcej czasu rano może pomóc spokojnie wyjść.

success-free-spirit = { $name } wybiera własną formę zadania i wynik jest świetny.
means-free-spirit = Kto ma ten talent, wybiera własną drogę i pokazuje ją innym.
want-free-spirit-1 = Chętnie częściej rozmawiamy o tym, jak zrobić zadanie, a samo zadanie zostaje.
want-free-spirit-2 = Własna propozycja zamiast odmowy, to chętnie słyszymy.
step-free-spirit-1 = Następne zadanie ma trzy formy i jedną z nich można wybrać.
step-free-spirit-2 = W domu może pomóc wybór: które zadanie najpierw i o której godzinie?

success-optimist = { $name } dodaje grupie odwagi, żeby po błędzie zacząć od nowa.
means-optimist = Ten talent widzi, co jeszcze może pójść dobrze.
want-optimist-1 = Do nadziei należy pierwszy krok i chętnie widzimy go częściej.
want-optimist-2 = Chcemy częściej widzieć, że ćwiczenie do sprawdzianu zaczyna się w porę.
step-optimist-1 = W tym tygodniu robimy krótki próbny sprawdzian bez oceny.
step-optimist-2 = W domu pytanie może brzmieć: jaki jest dziś twój pierwszy krok?

success-observer = { $name } widzi mały szczegół, który umknął grupie.
means-observer = Z tym talentem ktoś widzi to, czego inni nie zauważają.
want-observer-1 = Chętnie słyszymy częściej o jednej rzeczy, która zwraca uwagę.
want-observer-2 = Udział może zacząć się od małego i chętnie patrzymy, jak rośnie.
step-observer-1 = Po następnej pracy grupowej spokojnie pytamy na osobności, co było widać.
step-observer-2 = W drodze do domu albo przy stole każdy może wymienić jedną rzecz z dnia.

success-truth-teller = { $name } szczerze i życzliwie mówi, co może być lepsze.
means-truth-teller = Przy tym talencie inni wiedzą, co ktoś naprawdę myśli.
want-truth-teller-1 = Za szczere słowa w łagodnym tonie jesteśmy wdzięczni.
want-truth-teller-2 = Chętnie widzimy, że najpierw wybierana jest dobra chwila.
step-truth-teller-1 = W piątek pytamy na papierze, co na lekcji było dobre i co może być lepsze.
step-truth-teller-2 = W domu to samo zdanie może zabrzmieć raz głośno i raz łagodnie, jako ćwiczenie.

success-protector = { $name } sprowadza pomoc dla osoby, przy której nikogo nie ma.
means-protector = Kto ma ten talent, staje w obronie innych.
want-protector-1 = Chcemy częściej widzieć, że najpierw przychodzi ktoś dorosły.
want-protector-2 = Cenimy stanie u czyjegoś boku i zachowanie spokoju.
step-protector-1 = Na następnej lekcji ustalamy, u kogo z dorosłych można znaleźć pomoc.
step-protector-2 = W domu może pomóc rozmowa o tym pytaniu: kogo wezwiesz do pomocy?

success-self-reliant = { $name } przez długi czas pracuje samodzielnie i kończy całość.
means-self-reliant = Ten talent samodzielnie kończy zadanie, z ufnością we własne siły.
want-self-reliant-1 = Cieszy nas, gdy chociaż raz pada prośba o pomoc.
want-self-reliant-2 = Chętnie widzimy własny kawałek pracy, który potem trafia do grupy.
step-self-reliant-1 = W następnej pracy grupowej każdy ma własną część i jedną wspólną chwilę.
step-self-reliant-2 = W domu umowa może być taka: jedno pytanie na tydzień do jednej osoby.
