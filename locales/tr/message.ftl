### Eve gönderilen sözler. Her anahtar tam bir cümledir. Kaynak dil Flamancadır (nl).

## Mektubun yanındaki başlıklar
label-seen = Ne gördük
label-talent = İçindeki yetenek
label-want = Daha çok görmek istediğimiz
label-step = Bir adım

## Mesaj türleri
kind-message-home = Eve mesaj
kind-agenda-note = Ajandaya not
kind-report-comment = Karne için yorum
kind-invitation = Görüşmeye davet
kind-repair = Telafi için mesaj
kind-follow-up = Takip kartı
kind-tracking-note = Takip sistemine not
kind-class-council = Sınıf kurulu için sayfa
kind-to-pupil = Öğrenciye söz
kind-to-colleague = Meslektaşa not

## Çerçeve
greeting-formal-1 = Sayın anne, baba ve veliler,
greeting-formal-2 = Sayın veli,
greeting-informal-1 = Değerli anne, baba ve veliler,
greeting-informal-2 = Merhaba sevgili aile,
opening-1 = Sizinle sınıftan bir şey paylaşmak istiyorum.
opening-2 = Bu mesajı yazıyorum, çünkü okul ve ev birlikte daha çok şey görür.
opening-3 = Bu mesajla gördüğümü size sakin bir şekilde anlatmak istiyorum.
opening-success-1 = Sınıftan güzel bir haberim var.
opening-success-2 = Bu güzel anı sizinle paylaşmak istiyorum.
opening-success-3 = Derste bir şey başarıldı ve bunu size sevinerek anlatıyorum.
talent-question-1 = Belki burada bir yetenek var: { $talent }. Evde de görülüyor mu?
talent-question-2 = Aklıma bir yetenek geliyor: { $talent }. Evde gördüklerinize uyuyor mu?
talent-question-3 = Bu bir yetenek olabilir: { $talent }. Evde nasıl olduğunu duymak isterim.
talent-question-4 = Olası bir yetenek için bir sorum var: { $talent }. Size tanıdık geliyor mu?
talent-confirmed-1 = { $name } kendini bu yetenekte buluyor: { $talent }.
talent-confirmed-2 = { $name } bu yeteneğin adını kendisi seçti: { $talent }.
talent-confirmed-3 = Bunu birlikte konuştuk ve { $name } buna kendi yeteneği diyor: { $talent }.
overdrive-1 = Bazen bir yetenek çok güçlü olur ya da o ana uymaz. Biz buna overdrive diyoruz.
overdrive-2 = Her yetenek bir an için fazla gelebilir. Bunun adı overdrive, o zaman daha uygun bir yer ararız.
closing-formal-1 = Ne düşündüğünüzü duymak isterim. Okuduğunuz için teşekkür ederim.
closing-formal-2 = Cevabınız kısa olsa da bizi sevindirir. Zaman ayırdığınız için teşekkür ederim.
closing-informal-1 = Sizler ne düşünüyorsunuz, duymak isterim. Okuduğunuz için teşekkürler.
closing-informal-2 = Kısa bir cevap da bizi sevindirir. Zaman ayırdığınız için teşekkürler.
sign-off-formal = Saygılarımla
sign-off-informal = Sevgi ve selamlarımla
short-seen-success-1 = { $name } bugün sınıfta güzel bir an yaşadı.
short-seen-success-2 = Bugün { $name } derste güzel bir şey gösterdi.

## Davet
invitation-1 = Sizinle birlikte konuşmak isteriz. Tarih: { $date }.
invitation-2 = { $date } günü sizinle bir görüşme için zaman ayırıyoruz. Sizi görmek bizi sevindirir.
invitation-nodate-1 = Yakında sizinle birlikte konuşmak isteriz. Size en uygun gün hangisi?
invitation-fine = Neyin iyi gittiğine ve neyin yardım ettiğine birlikte bakmak istiyoruz.
invitation-interpreter = Görüşmede tercüman bulunabilir, ücretsizdir. Cevabınızda yazmanız yeter. Hiçbir çocuktan tercümanlık istemiyoruz.

## Telafi
repair-fact = Olan şu: { $fact }
repair-effect = Sonucu şu oldu: { $effect }
repair-1 = Telafi etmek bunun bir parçasıdır. { $name } bunu nasıl düzeltebilir, birlikte bakacağız.
repair-2 = Olanlardan sonra sıra telafide. { $name } bunun yolunu bizimle birlikte düşünüyor.
repair-procedure = Bu mesaj okul kurallarının yanında durur. O kuralların yerine geçmez.

## Takip
follow-up-title = Takip kartı: birlikte ileri
follow-up-aim = Birlikte seçtiğimiz tek hedef budur.
follow-up-helps = Bu hedefe ulaşmak için şunlar yardım ediyor.
follow-up-when = { $date } günü yeniden bakacağız.
follow-up-nodate = Ne zaman yeniden bakacağımızı birlikte kararlaştırırız.
follow-up-pupil = { $name } bu kartı bizimle birlikte yazdı.

## Takip notu
tracking-title = Not: ne görüldü
tracking-note = Burada yalnızca görülen ve duyulan yazar. Bir açıklama eklenmez.
tracking-date = Tarih: { $date }

## Sınıf kurulu
council-title = Sınıf kurulu için
council-look-first = Önce başka bir neden var mı bakın: uyku, sıkıntı, dil ya da fazla zor bir görev.
council-question = Sınıf kuruluna soru: nerede iyi gidiyor ve orada ne yardım ediyor?

## Öğrenciye
pupil-opening-1 = Sana gördüğüm bir şeyi anlatmak istiyorum.
pupil-opening-2 = Bu söz senin için.
pupil-opening-3 = Seni ve sınıfı düşündüm, aklımdakini kısaca yazıyorum.
pupil-talent-question-1 = Sende bir yetenek olabileceğini düşünüyorum: { $talent }. Sana tanıdık geliyor mu?
pupil-talent-question-2 = Belki bu yetenek sana uyuyor: { $talent }. Sen ona hangi adı verirdin?
pupil-talent-confirmed-1 = Yeteneğine bir ad verdin: { $talent }.
pupil-talent-confirmed-2 = Bu yeteneğin sana uyduğunu söyledin: { $talent }.
pupil-closing-1 = Ne düşündüğünü gelip bana rahatça anlatabilirsin.
pupil-closing-2 = Bunu konuşmak istersen seni dinlerim.

## Meslektaşa
colleague-opening-1 = Dersimden kısa bir şey paylaşmak istiyorum.
colleague-opening-2 = Bunu sen de görüyor musun, merak ediyorum.
colleague-opening-3 = Bu sınıfla dersin olduğunda işine yarasın diye yazıyorum.
colleague-talent-question-1 = Aklımda şu yetenek var: { $talent }. Sen dersinde ne görüyorsun?
colleague-talent-question-2 = Bu bir yetenek olabilir mi: { $talent }? Senin gördüğünü duymak isterim.
colleague-talent-confirmed-1 = Bunu konuştuk ve şu yetenek kabul gördü: { $talent }.
colleague-talent-confirmed-2 = Öğrenci yeteneğine bu adı kendisi seçti: { $talent }.
colleague-closing-1 = Senin dersinde neyin işe yaradığını yazar mısın?
colleague-closing-2 = Birlikte baktığın için teşekkürler.

## Karne
report-opening-1 = Geçen dönemde şunları gördük.
report-opening-2 = Bu karneyle birlikte sınıfta gördüklerimizi de yazıyoruz.

## Cevaplar ve işaretler
answers-intro = Bir cevabı işaretleyin ya da kopyalayıp geri gönderin.
answer-understood = Anladım
answer-call = Beni arayın
answer-interpreter = Tercüman istiyorum
translation-mark = Bu, okulun mesajının çevirisidir.
not-reviewed = Ana dili bu olan biri henüz kontrol etmedi.
reviewed = Ana dili bu olan biri kontrol etti.
same-content = İçerik aynıdır.
changed = Bir taraf değiştirildi. İki metin artık aynı değil.

## Görülen, her davranış için bir cümle
seen-chats-during-explanation = { $name } anlatım sırasında yanındakiyle sık konuşuyor.
seen-interrupts-with-questions = { $name } anlatım bitmeden çok soru soruyor.
seen-shouts-out-answers = { $name } söz verilmeden cevabı yüksek sesle söylüyor.
seen-stares-out-of-window = { $name } anlatım sırasında uzun süre pencereden dışarı bakıyor.
seen-taps-and-drums = { $name } derste kalemle ya da parmaklarıyla tempo tutuyor.
seen-hums-or-sings = { $name } ders sırasında hafifçe mırıldanıyor ya da şarkı söylüyor.
seen-draws-during-lesson = { $name } ders devam ederken resim çiziyor.
seen-fiddles-with-things = { $name } anlatım sırasında elinde sık sık küçük bir eşya tutuyor.
seen-jokes-during-lesson = { $name } derste şaka yapıyor ve sınıf da gülüyor.
seen-starts-before-instructions-end = { $name } görev tam anlatılmadan çalışmaya başlıyor.
seen-rocks-on-chair = { $name } derste sandalyede sallanıyor.
seen-changes-the-subject = { $name } derste başka bir konu açıyor.
seen-corrects-the-teacher = { $name } öğretmen hata yapınca bunu derste söylüyor.
seen-forgets-what-was-said = { $name } anlatımdan sonra görevi bazen hatırlamıyor.
seen-does-not-start = { $name } sınıf çalışmaya başlayınca boş kâğıdın önünde oturuyor.
seen-distracts-others-when-finished = { $name } kendi işi bitince sınıf arkadaşlarıyla konuşuyor.
seen-works-sloppily = { $name } bazı yerleri zor okunan bir ödev veriyor.
seen-never-finished = { $name } süre dolduğunda hâlâ görev üzerinde çalışıyor.
seen-starts-over-again = { $name } aynı göreve birden çok kez yeniden başlıyor.
seen-walks-around-class = { $name } çalışma sırasında kalkıp sınıfta dolaşıyor.
seen-jumps-between-tasks = { $name } önceki görev bitmeden yenisine başlıyor.
seen-does-only-the-minimum = { $name } görevin zorunlu kısmını yapıyor ve orada bırakıyor.
seen-looks-for-loopholes = { $name } görevi istenenden daha kısa bir yolla yapıyor.
seen-refuses-help = { $name } biri yardım önerince hayır diyor.
seen-helps-others-not-self = { $name } kendi kâğıdı boşken sınıf arkadaşlarına yardım ediyor.
seen-gives-away-answers = { $name } bir alıştırmanın cevabını sınıf arkadaşlarına söylüyor.
seen-copies-work = { $name } cevapları bir sınıf arkadaşından yazıyor.
seen-uses-ai-for-tasks = { $name } bir ödevi yapmak için yapay zekâ programı kullanıyor.
seen-head-on-desk = { $name } ders sırasında başını sıraya koyuyor.
seen-works-very-slowly = { $name } her alıştırmaya çok zaman ayırıyor.
seen-takes-over-group = { $name } grup çalışmasında başkalarının işini de üstleniyor.
seen-imposes-the-plan = { $name } diğerleri öneri sunmadan grup için plan yapıyor.
seen-will-not-work-in-group = { $name } grup çalışması olunca tek başına çalışmak istiyor.
seen-says-nothing-in-group = { $name } grup çalışmasında dinliyor ve az konuşuyor.
seen-lets-others-do-the-work = { $name } diğerleri görevi yaparken grubun yanında oturuyor.
seen-redoes-others-work = { $name } grup çalışmasında arkadaşlarının bir bölümünü yeniden yazıyor.
seen-criticises-every-idea = { $name } grubun önerilerinde nelerin ters gidebileceğini söylüyor.
seen-keeps-having-new-ideas = { $name } grup fikri uygulamaya başlamışken yeni fikirler getiriyor.
seen-goes-along-with-everyone = { $name } bir konuşmada herkese hak veriyor.
seen-turns-everything-into-contest = { $name } sıradan bir alıştırmayı yarışa çeviriyor.
seen-plays-the-boss = { $name } grupta diğerlerine ne yapmaları gerektiğini söylüyor.
seen-does-everything-alone = { $name } grup çalışmasını görev paylaşmadan tek başına yapıyor.
seen-only-wants-own-friends = { $name } grup çalışmasında yakın arkadaşlarıyla oturmak istiyor.
seen-argues-every-rule = { $name } bir kural üzerine sık sık tartışma açıyor.
seen-wants-last-word = { $name } öğretmen konuşmayı kapattıktan sonra konuşmaya devam ediyor.
seen-talks-way-out = { $name } öğretmen bir hatayı sorunca uzun bir açıklama yapıyor.
seen-bargains-over-tasks = { $name } bir görevde bunun başka ya da daha kısa olup olamayacağını soruyor.
seen-asks-why-all-the-time = { $name } birçok görevde nedenini soruyor.
seen-blunt-to-teacher = { $name } derste neyin iyi olmadığını çok açık söylüyor.
seen-protests-punishment = { $name } bir cezanın adil olmadığını söylüyor.
seen-provokes-teacher = { $name } izin verilmeyen bir şey yapıyor ve bu sırada öğretmene bakıyor.
seen-refuses-task = { $name } derste bir göreve hayır diyor.
seen-asks-for-confirmation = { $name } görev sırasında doğru olup olmadığını sık soruyor.
seen-claims-teacher-attention = { $name } derste öğretmeni çok sık yanına çağırıyor.
seen-does-not-look-up = { $name } öğretmen bir şey sorunca sıraya bakıyor.
seen-sighs-and-rolls-eyes = { $name } bir görev verilince sesli iç çekiyor ve gözlerini deviriyor.
seen-stands-up-for-others = { $name } derste bir sınıf arkadaşını savunuyor.
seen-wants-to-know-private-things = { $name } öğretmene okul dışındaki hayatıyla ilgili sorular soruyor.
seen-tests-limits = { $name } sınır açıkça söylendikten sonra bir adım daha ileri gidiyor.
seen-ignores-rules = { $name } şu anda sınıfın bir kuralına uymuyor.
seen-breaks-dress-code = { $name } okul yönetmeliğine uymayan bir kıyafet giyiyor.
seen-eats-or-drinks-in-class = { $name } ders sırasında bir şey yiyor ya da içiyor.
seen-sells-things = { $name } okulda diğer öğrencilere eşya satıyor.
seen-takes-risks = { $name } okulda kazaya yol açabilecek bir şey yapıyor.
seen-lies-about-it = { $name } görülenden farklı bir şey anlatıyor.
seen-covers-for-friends = { $name } bir arkadaşının yaptığı şey hakkında susuyor.
seen-follows-friends-into-trouble = { $name } arkadaşlarıyla birlikte izin verilmeyen bir şeye katılıyor.
seen-swears = { $name } sınıfta küfürlü sözler kullanıyor.
seen-leaves-mess = { $name } dersten sonra sırada kâğıt ve eşya bırakıyor.
seen-takes-things-without-asking = { $name } başkasının eşyasını sormadan alıyor.
seen-damages-things = { $name } sınıfa ait malzemeye zarar veriyor.
seen-vapes-or-smokes-at-gate = { $name } okul kapısında elektronik sigara ya da sigarayla duruyor.
seen-in-middle-of-quarrels = { $name } başkalarının kavgasında ortada kalıyor.
seen-tattles = { $name } sınıf arkadaşlarının yaptıklarını gelip öğretmene anlatıyor.
seen-gossips = { $name } orada olmayan öğrenciler hakkında konuşuyor.
seen-makes-fun-of-others = { $name } kendisi gülmeyen bir sınıf arkadaşına gülüyor.
seen-cannot-lose = { $name } kaybedince oyunu bırakıyor ya da kızıyor.
seen-jumps-in-between = { $name } bir kavgada diğerlerinin arasına giriyor.
seen-mothers-others = { $name } sınıf arkadaşlarıyla ilgileniyor, onlar yardım istemese de.
seen-says-hurtful-things = { $name } bir sınıf arkadaşını inciten sözler söylüyor.
seen-quarrels-often = { $name } bu dönemde sınıf arkadaşlarıyla sık tartışıyor.
seen-wants-attention-of-class = { $name } derste bütün sınıfın bakacağı bir şey yapıyor.
seen-makes-things-bigger = { $name } bir olayı görülenden daha büyük anlatıyor.
seen-cannot-say-no = { $name } sınıf arkadaşlarının her isteğine evet diyor.
seen-teases-others = { $name } sınıf arkadaşlarına takılıyor, onlar dur dese de.
seen-speaks-home-language = { $name } sınıfta ev dilini de konuşuyor ve bu dil burada da değerlidir.
seen-brags = { $name } kendi puanlarını ve başarılarını çok anlatıyor.
seen-always-alone-at-break = { $name } teneffüste okul bahçesinde sık sık yalnız duruyor.
seen-runs-in-corridor = { $name } okul koridorunda çok hızlı koşuyor.
seen-pushes-in-queue = { $name } sırada diğerlerini itiyor.
seen-organises-mischief = { $name } başkalarını izin verilmeyen bir şeye katılmaya çağırıyor.
seen-hangs-around-with-older = { $name } teneffüste daha büyük öğrencilerle çok vakit geçiriyor.
seen-comes-back-late-from-break = { $name } teneffüsten sonra sınıfa daha geç giriyor.
seen-throws-things = { $name } yakında başkaları varken eşya fırlatıyor.
seen-loud-in-corridor = { $name } ders devam ederken koridorda bağırıyor.
seen-forgets-materials = { $name } ders malzemesini sık sık getirmiyor.
seen-last-minute = { $name } bir göreve bitmesi gereken günden hemen önce başlıyor.
seen-hands-in-late = { $name } ödevleri kararlaştırılan günden sonra veriyor.
seen-does-not-plan = { $name } okul için yazılı bir plan yapmadan çalışıyor.
seen-no-homework = { $name } derse ödevini yapmadan geliyor.
seen-only-interested-in-one-thing = { $name } tek bir konuda çalışmayı seviyor ve diğer görevleri bırakıyor.
seen-takes-on-too-much = { $name } aynı anda birçok göreve evet diyor.
seen-cannot-let-go = { $name } sınıf devam ederken aynı görevde çalışmayı sürdürüyor.
seen-wants-no-theory = { $name } teori başlayınca kalemi bırakıyor.
seen-panics-when-plan-changes = { $name } dersin planı değişince gözle görülür şekilde ürküyor.
seen-freezes-at-tests = { $name } sınavda uzun süre hiçbir şey yazmıyor.
seen-dares-not-hand-in = { $name } bitmiş bir ödevi öğretmene henüz vermiyor.
seen-underestimates-tests = { $name } sınavın iyi geçeceğini söylüyor ve az çalışıyor.
seen-cannot-bear-mistakes = { $name } bir hatadan sonra gözle görülür şekilde zorlanıyor.
seen-freezes-when-presenting = { $name } sınıfın önünde uzun süre bir şey söylemiyor.
seen-compares-marks = { $name } sınavdan sonra arkadaşlarının puanlarını soruyor.
seen-cheats-in-test = { $name } sınavda izin verilmeyen bir yardım kullanıyor.
seen-gives-up-quickly = { $name } ilk deneme olmayınca alıştırmayı bırakıyor.
seen-disputes-marks = { $name } bir sınavın puanının doğru olmadığını söylüyor.
seen-explodes = { $name } yüksek sesle bağırıyor ve çok kızgın görünüyor.
seen-cries-quickly = { $name } sınıfta bazen ağlıyor.
seen-takes-everything-to-heart = { $name } başkalarının bir sözünü uzun süre konuşuyor.
seen-carries-others-worries = { $name } arkadaşlarının dertlerini çok dinliyor ve sonra da bunları anlatıyor.
seen-withdraws = { $name } kenarda oturuyor ve diğerleriyle az konuşuyor.
seen-seems-uninterested = { $name } derste az tepki gösteriyor.
seen-slams-door-walks-out = { $name } sınıftan çıkıyor ve kapıyı çarpıyor.
seen-tears-up-work = { $name } kendi kâğıdını yırtıyor.
seen-sulks = { $name } bir konuşmadan sonra susuyor ve arkasını dönüyor.
seen-laughs-at-wrong-moment = { $name } sınıfta ciddi bir anda gülüyor.
seen-over-excited = { $name } güzel bir şey olacağı zaman yüksek sesle konuşuyor ve çok hareket ediyor.
seen-makes-drama = { $name } bir olaya büyük sözler ve hareketlerle tepki veriyor.
seen-says-all-will-be-fine = { $name } bir sorun olunca her şeyin düzeleceğini söylüyor.
seen-always-on-phone = { $name } derste sık sık cep telefonuna bakıyor.
seen-wears-earbuds = { $name } ders devam ederken kulaklık takıyor.
seen-films-others = { $name } sormadan cep telefonuyla başkalarını çekiyor.
seen-games-in-class = { $name } derste ekranda oyun oynuyor.
seen-posts-about-school = { $name } internette okul hakkında bir mesaj paylaşıyor.
seen-group-chat-noise = { $name } sınıfın grup sohbetine çok mesaj gönderiyor.
seen-often-late = { $name } ders başladıktan sonra sık sık geç geliyor.
seen-skips-an-hour = { $name } bir ders saatinde sınıfta bulunmuyor.
seen-toilet-again-and-again = { $name } bir derste birden çok kez tuvalete gitmek istiyor.
seen-leaves-before-the-bell = { $name } zil çalmadan çantasını topluyor ve çıkıyor.
seen-dawdles-to-class = { $name } okul bahçesinden derse yavaş yürüyor.
seen-sits-with-coat-on = { $name } sınıfta montunu çıkarmıyor.

## Her yetenek için: başarı, ne kazandırır, ne görmek isteriz, bir adım
success-bridge-builder = { $name } bugün iki sınıf arkadaşının yeniden konuşmasını sağladı.
means-bridge-builder = Bu yetenek, farklı düşünen insanları bir araya getirir.
want-bridge-builder-1 = Bir olayın iki tarafının da dinlendiğini daha çok görmek isteriz.
want-bridge-builder-2 = Kendi fikrinin de duyulması güzel olur.
step-bridge-builder-1 = Gelecek hafta grup çalışmasında önce herkesin kendi fikrini soracağız.
step-bridge-builder-2 = Evde küçük bir seçimde şu soru sorulabilir: sen ne istiyorsun?

success-mood-maker = { $name } sınıfı gülümseyerek selamladı ve ders neşeyle başladı.
means-mood-maker = Bu yetenek bir gruba ışık ve sıcaklık getirir.
want-mood-maker-1 = Dersin başında daha çok neşeli an bizi sevindirir.
want-mood-maker-2 = Önce ana bakılmasını daha sık görmeyi umuyoruz.
step-mood-maker-1 = Bu hafta her gün dersi neşeyle açmak için bir dakika var.
step-mood-maker-2 = Ev için bir fikir: konuşmanın ve sessizliğin ne zaman uygun olduğunu birlikte söylemek.

success-caregiver = { $name } malzemesi olmayan bir arkadaşını gördü ve kitabını paylaştı.
means-caregiver = Bu yetenekle insanlar tam ihtiyaç anında yardım bulur.
want-caregiver-1 = Şu soruyu daha sık duymak isteriz: yardıma ihtiyacın var mı?
want-caregiver-2 = Kendi işine özen göstermek bizde daha çok yer bulabilir.
step-caregiver-1 = Gelecek dersten itibaren önce kendi üç alıştırmamızı yapacağız, sonra yardım edilebilir.
step-caregiver-2 = Evde her akşam başkalarıyla ilgilenmeden geçen bir an olabilir.

success-listener = { $name } dikkatle dinledi ve bir arkadaşı her şeyi anlatabildi.
means-listener = Bu yetenek sayesinde başkaları sözlerinin değerli olduğunu hisseder.
want-listener-1 = Her grup konuşmasında kendisinden de bir cümle duymak güzel olur.
want-listener-2 = Ağır hikâyeleri bir yetişkinle paylaşmayı destekliyoruz.
step-listener-1 = Sonraki grup çalışmasında söylenenlerin kısa bir özetini isteyeceğiz.
step-listener-2 = Sofrada şu soru yardımcı olabilir: peki senin günün nasıldı?

success-loyal-friend = { $name } teneffüste destek isteyen bir arkadaşının yanında kaldı.
means-loyal-friend = Bu yetenek, zor anda bir dostun yanında durmaktır.
want-loyal-friend-1 = Arkadaşa gerçekten yardım eden bir bağlılığı daha çok görmek isteriz.
want-loyal-friend-2 = Şunu daha sık duymak isteriz: ben senin arkadaşınım ve buna katılmıyorum.
step-loyal-friend-1 = Gelecek hafta arkadaşlar birlikte güven isteyen bir görev alacak.
step-loyal-friend-2 = Evde şu soru konuşulabilir: iyi bir arkadaş ne yapar?

success-contact-maker = { $name } bugün yeni bir öğrenciyle konuştu ve ona yolu gösterdi.
means-contact-maker = Bu yetenek sayesinde insanlar birbirini çabuk tanır.
want-contact-maker-1 = Kararlaştırılan bir anda konuşmaya daha çok yer vermek isteriz.
want-contact-maker-2 = Görevi ilerleten konuşmalar bizi mutlu eder.
step-contact-maker-1 = Bu hafta her derste başkalarına bir şey sormak için bir an var.
step-contact-maker-2 = Ev için bir anlaşma: ders çalışırken cep telefonu başka odada durur.

success-explainer = { $name } bir alıştırmayı anlattı ve arkadaşı sonra onu tek başına yaptı.
means-explainer = Bu yetenek zor şeyleri başkaları için kolay yapar.
want-explainer-1 = Önce bir soru, sonra açıklama duymak iyi olur.
want-explainer-2 = Başkasının kendi başına ilerlemesini sağlayan ipuçlarını daha sık görmek isteriz.
step-explainer-1 = Cuma günü sınıfa bir konu anlatmak için beş dakika var.
step-explainer-2 = Evde biri bugünün bir dersini anlatmasını isteyebilir.

success-organiser = { $name } grupta görevleri paylaştırdı ve herkes ne yapacağını bildi.
means-organiser = Bu yetenekle bir grup kimin neyi ne zaman yapacağını bilir.
want-organiser-1 = Başkalarının fikirlerini de içeren planları daha çok görmeyi umuyoruz.
want-organiser-2 = Bir şey değişince sakince yeni plan yapmayı geliştirmek istiyoruz.
step-organiser-1 = Bu haftadan itibaren dersteki bir değişikliği bir gün önceden söylüyoruz.
step-organiser-2 = Pazar günü evde haftaya birlikte bakmak huzur verebilir.

success-persuader = { $name } doğru sözleri buldu ve sınıf öneriyi destekledi.
means-persuader = Bu yetenek sözlerle insanları yanına çeker.
want-persuader-1 = Güçlü gerekçeleri kararlaştırılan bir anda daha çok duymak isteriz.
want-persuader-2 = Önce karşıdakinin sözünü tekrar etmek, bunu daha sık görmek isteriz.
step-persuader-1 = Gelecek cuma bir kural hakkında tek öneri için beş dakika ayırıyoruz.
step-persuader-2 = Evdeki bir konuşmada herkes önce karşıdakinin dediğini tekrar edebilir.

success-captain = { $name } grup nasıl başlayacağını bilmediğinde yol gösterdi.
means-captain = Bu yetenek, herkes kararsızken bir gruba yön verir.
want-captain-1 = Önce herkese soran bir liderliği daha çok görmek istiyoruz.
want-captain-2 = Liderlik bazen başkasına da geçince seviniriz.
step-captain-1 = Gelecek haftaki grup çalışmasında her öğrenci açık bir rol alacak.
step-captain-2 = Evde yönetilecek gerçek bir iş olabilir, örneğin birlikte yemek yapmak.

success-justice-seeker = { $name } birine sıra gelmediğini gördü ve bunu sakince söyledi.
means-justice-seeker = Bu yetenek sayesinde bir grup neyin adil olmadığını görür.
want-justice-seeker-1 = Neyin adil olmadığını sakin sözlerle daha sık duymak isteriz.
want-justice-seeker-2 = Önce tam olarak ne olduğunu sormak herkese yardım eder.
step-justice-seeker-1 = Bu hafta dersten sonra adalet üzerine konuşmak için belli bir an var.
step-justice-seeker-2 = Evde şu soru yardımcı olabilir: neyi kesin biliyorsun, neyi henüz bilmiyorsun?

success-competitor = { $name } bugün geçen haftaki kendi sonucunu geliştirdi.
means-competitor = Bu yetenek kazanmak ister ve bundan çok güç alır.
want-competitor-1 = Kendi ilerlemesinden daha çok keyif almasını diliyoruz.
want-competitor-2 = Oyundan sonra karşıdakinin elinin sıkıldığını görmek isteriz.
step-competitor-1 = Gelecek hafta kendi ilerlemesini gösteren bir kâğıt tutacağız.
step-competitor-2 = Evde oynanan bir oyunda herkes diğerinin neyi iyi yaptığını söyleyebilir.

success-dealmaker = { $name } sınıf için para toplamanın bir yolunu düşündü.
means-dealmaker = Bu yetenek bir fırsat görür ve ondan bir şey çıkarır.
want-dealmaker-1 = Önceden izin alınmış planları daha çok görmek isteriz.
want-dealmaker-2 = Bütün sınıfa kazanç getiren fikirlere daha çok yer veriyoruz.
step-dealmaker-1 = Sonraki derste neyin kesin olduğunu, neyin konuşulabileceğini açıkça söyleyeceğiz.
step-dealmaker-2 = Evde kimin ne yapıp ne alacağını gösteren yazılı bir anlaşma olabilir.

success-question-asker = { $name } bütün sınıfı daha derin düşündüren bir soru sordu.
means-question-asker = Bu yetenek sayesinde bir grup ilk cevaptan öteyi düşünür.
want-question-asker-1 = Dersin en iyi sorusunu uygun bir anda duymak isteriz.
want-question-asker-2 = Soruların önce yazılmasını daha sık görmek isteriz.
step-question-asker-1 = Gelecek dersten itibaren bir soru kâğıdı hazır, her derste bir soru seçeceğiz.
step-question-asker-2 = Evde birlikte tek bir cevap aramak için on dakika ayrılabilir.

success-analyst = { $name } planda bir hata buldu ve grup onu zamanında düzeltti.
means-analyst = Bu yetenek bir şeyin nasıl işlediğini ve nerede aksayabileceğini görür.
want-analyst-1 = Önce neyin iyi işlediğini söylemek gruba yardım eder.
want-analyst-2 = Her şey net olmasa da bir ilk adımı daha sık görmek isteriz.
step-analyst-1 = Bu hafta her eksiğin yanında bir de öneri isteyeceğiz.
step-analyst-2 = Ödevde bir saat yardımcı olabilir: iki dakika düşün, sonra başla.

success-puzzler = { $name } grubun takıldığı yerde akıllıca bir çözüm buldu.
means-puzzler = Bu yetenek akıllıca bir yol bulana kadar arar.
want-puzzler-1 = Görevin kendi içinde daha çok akıllıca çözüm görmek istiyoruz.
want-puzzler-2 = Doğru olan ikinci bir yol aramayı destekliyoruz.
step-puzzler-1 = Gelecek hafta bir görev bilmece biçiminde olacak.
step-puzzler-2 = Evde çözülecek gerçek bir iş hazır olabilir, örneğin bir dolabı düzenlemek.

success-dreamer = { $name } sınıfın gözünde canlandırdığı bir hikâye düşündü.
means-dreamer = Bu yetenek henüz olmayanı göz önüne getirir.
want-dreamer-1 = Derslerimizde hayal gücüne daha çok yer olabilir.
want-dreamer-2 = Görevin hemen kâğıda yazıldığını görmek isteriz.
step-dreamer-1 = Gelecek dersten itibaren önce adı yumuşakça söyleyip sonra görevi vereceğiz.
step-dreamer-2 = Kapının yanındaki bir liste evde malzemeyi hatırlamaya yardım edebilir.

success-idea-spark = { $name } bugün gruba proje için üç yeni fikir verdi.
means-idea-spark = Bu yetenek sayesinde bir grubun çabucak çok fikri olur.
want-idea-spark-1 = Sonuna kadar tamamlanan bir fikri daha sık görmeyi umuyoruz.
want-idea-spark-2 = Yeni fikirlerin sonrası için kâğıda yazılmasını daha çok istiyoruz.
step-idea-spark-1 = Pazartesi birlikte bir fikir seçeceğiz, cuma günü ne kadar ilerlediğine bakacağız.
step-idea-spark-2 = Evde küçük bir defter fikirleri saklamaya yarayabilir.

success-quick-thinker = { $name } yeni konuyu çabuk anladı ve sonra bir arkadaşına yardım etti.
means-quick-thinker = Bu yetenek yeni bir şeyi çok çabuk anlar.
want-quick-thinker-1 = Teslim etmeden bir kez sakince kontrol etmek, bunun için çalışmak isteriz.
want-quick-thinker-2 = Cevabın nasıl bulunduğunu da duymak isteriz.
step-quick-thinker-1 = Bu hafta işini bitirenler için daha derin bir soru hazır.
step-quick-thinker-2 = Evde biri bir ödevde şunu sorabilir: neyi kontrol ettin?

success-deep-diver = { $name } kendi konusunu anlattı ve sınıf yeni şeyler öğrendi.
means-deep-diver = Bu yetenek sayesinde bir grup kime soracağını bilir.
want-deep-diver-1 = Bu büyük ilginin başka görevlerde de yer bulmasını isteriz.
want-deep-diver-2 = Sevilen konunun yanında başka işlere de zaman kalmasını istiyoruz.
step-deep-diver-1 = Gelecek hafta bir alıştırmada kendi konusunu örnek alacağız.
step-deep-diver-2 = Evde sıra şöyle olabilir: önce on dakika okul ödevi, sonra sevilen konu.

success-storyteller = { $name } bir hikâye anlattı ve sınıfta herkes dinledi.
means-storyteller = Bu yetenek bir hikâyede olanları başkalarına gösterir.
want-storyteller-1 = Tek kısa cümleyle başlayan hikâyeleri daha çok duymak isteriz.
want-storyteller-2 = Olanlara yakın kalan hikâyeleri destekliyoruz.
step-storyteller-1 = Çarşamba günü ders bir dakikalık bir hikâyeyle açılabilir.
step-storyteller-2 = Sofrada günün hikâyesi bir başlıkla başlayabilir.

success-humorist = { $name } iyi bir anda şaka yaptı ve gerginlik dağıldı.
means-humorist = Bu yetenek insanları birlikte güldürür.
want-humorist-1 = Uygun bir anda birlikte daha sık gülmek isteriz.
want-humorist-2 = Herkesin gülüp gülmediğine bakılmasını daha çok görmek istiyoruz.
step-humorist-1 = Pazartesiden itibaren dersin son dakikası bir şaka için boş.
step-humorist-2 = Evde hoş olan ve inciten şakalar üzerine bir konuşma yardımcı olabilir.

success-performer = { $name } bugün bütün sınıfın önünde yüksek ve açık bir sesle konuştu.
means-performer = Bu yetenek bir grubun önüne çıkma cesareti verir.
want-performer-1 = Bu yeteneği sınıf önünde ona ayrılmış bir anda görmek isteriz.
want-performer-2 = Başkalarına da söz verilmesini daha sık görmek isteriz.
step-performer-1 = Gelecek hafta bir derste sınıfa bir metin sunulacak.
step-performer-2 = Evde her gün telefonsuz kısa bir ilgi anı olabilir.

success-maker = { $name } grubun gerçekten kullanabildiği bir iş yaptı.
means-maker = Bu yetenek işlerin nasıl çalıştığını elleriyle anlar.
want-maker-1 = Bir şey yapmak ya da onarmak için daha çok fırsat vermek isteriz.
want-maker-2 = Anlatım sırasında ellerin sessiz bir eşya tutması iyi gelir.
step-maker-1 = Bu hafta bir ödev, metin yerine elle yapılan bir iş olabilir.
step-maker-2 = Evde birlikte onarılacak küçük bir şey hazır olabilir.

success-beauty-seeker = { $name } şimdi sınıfta gururla asılı duran bir afiş yaptı.
means-beauty-seeker = Bu yetenek güzel olanı görür ve onu yapabilir.
want-beauty-seeker-1 = Güzel çalışmaya görevin içinde daha çok yer vermek isteriz.
want-beauty-seeker-2 = İlk halin olduğu gibi kalabildiğini görmek isteriz.
step-beauty-seeker-1 = Sonraki görevde biçim için kaç dakika olduğunu söyleyeceğiz.
step-beauty-seeker-2 = Evde duvardaki bir yer hangi işin güzel olduğunu gösterebilir.

success-improviser = { $name } bilgisayar çalışmayınca hemen bir çözüm buldu.
means-improviser = Bu yetenek sayesinde bir şey ters gidince grup yoluna devam eder.
want-improviser-1 = Özgürlüğün yanında başlamak için sabit bir nokta görmek isteriz.
want-improviser-2 = Birkaç gün önceden işin ilk parçasını daha sık görmeyi umuyoruz.
step-improviser-1 = Gelecek hafta büyük bir görevi üç kısa parçaya böleceğiz.
step-improviser-2 = Evde okul çantası yarın için belli bir saatte hazır olabilir.

success-rhythm-maker = { $name } müzikle bütün sınıfı aynı ritimde buluşturdu.
means-rhythm-maker = Bu yetenek bir gruba müzik ve ritim katar.
want-rhythm-maker-1 = Müziğe kendi zamanında daha çok yer açmak isteriz.
want-rhythm-maker-2 = Sessiz anların gerçekten sessiz olabilmesini istiyoruz.
step-rhythm-maker-1 = Sonraki derste sakinlik gereken an için sessiz bir işaret seçeceğiz.
step-rhythm-maker-2 = Evde ödevden sonra müzik yapmaya ya da dinlemeye zaman olabilir.

success-mover = { $name } kısa bir hareketle sınıfa yeni enerji verdi.
means-mover = Bu yeteneği olan, hareket ederken daha iyi düşünür.
want-mover-1 = Görevle ilgili hareketi daha çok görmek isteriz.
want-mover-2 = Koridorda sakin bir yürüyüş görmek isteriz.
step-mover-1 = Bu hafta isteyen on dakika ayakta çalışabilir.
step-mover-2 = Ödevden önce kısa bir yürüyüş yardımcı olabilir.

success-perseverer = { $name } denemeye devam etti ve dördüncü denemede alıştırmayı başardı.
means-perseverer = Bu yetenek başarana kadar devam eder.
want-perseverer-1 = Devam etmeyi ve zamanında durmayı birlikte görmek isteriz.
want-perseverer-2 = Birkaç denemeden sonra yardım istemeyi destekliyoruz.
step-perseverer-1 = Sonraki alıştırmada on dakika sonra birlikte bakmak için anlaşacağız.
step-perseverer-2 = Evde okul işi için belli bir bitiş saati huzur verebilir.

success-precision-worker = { $name } grubun işini kontrol etti ve her şey doğru çıktı.
means-precision-worker = Bu yetenek bir işi küçük ayrıntılara kadar doğru yapar.
want-precision-worker-1 = İyi bir işin zamanında da teslim edildiğini görmek isteriz.
want-precision-worker-2 = Bir hata olabilir, bunu birlikte çalışmak istiyoruz.
step-precision-worker-1 = Gelecek hafta görevin yarım bir halini puansız isteyeceğiz.
step-precision-worker-2 = Evde biri, kendisine bir şey öğreten bir hatasını anlatabilir.

success-hands-on-doer = { $name } hemen toplamaya başladı ve sınıf da katıldı.
means-hands-on-doer = Bu yetenek, başkaları konuşurken işi yapar.
want-hands-on-doer-1 = Önce bir soru sorup sonra başlamak, bunu daha çok görmek isteriz.
want-hands-on-doer-2 = Sonucu gözle görülen gerçek işe daha çok yer veriyoruz.
step-hands-on-doer-1 = Sonraki ders uygulamayla başlayacak, teori ondan sonra gelecek.
step-hands-on-doer-2 = Evde pratik bir iş, haftanın kendi işi olabilir.

success-adventurer = { $name } yeni bir şeyi ilk deneyen oldu, sonra başkaları da cesaret etti.
means-adventurer = Bu yetenek sayesinde bir grup yeni bir şeye cesaret eder.
want-adventurer-1 = Güvenli sınırlar içinde daha çok macera görmek bizi sevindirir.
want-adventurer-2 = Önce bunun güvenli olup olmadığının sorulmasını isteriz.
step-adventurer-1 = Bu hafta sınıf dışında, sınırı açık bir görev var.
step-adventurer-2 = Evde birlikte yeni bir şey seçilebilir, örneğin eve başka bir yoldan dönmek.

success-empath = { $name } bir arkadaşının sessiz olduğunu fark etti ve nasıl olduğunu sordu.
means-empath = Bu yetenek başkalarının nasıl olduğunu hisseder.
want-empath-1 = Hangi duygunun olduğunu sözlerle duymak isteriz.
want-empath-2 = Zamanında sakin bir yer aramayı destekliyoruz.
step-empath-1 = Gelecek dersten itibaren sakin bir yerde beş dakika için bir kart var.
step-empath-2 = Günün sonunda evde bir duygu kâğıda yazılabilir.

success-calm-anchor = { $name } ortalık kalabalıklaşınca sakin kaldı ve grup da sakinleşti.
means-calm-anchor = Bu yeteneği olan birinin yanında başkaları sakinleşir.
want-calm-anchor-1 = Dersin takip edildiğini gösteren küçük bir işaret görmek isteriz.
want-calm-anchor-2 = Sakinlik kalabilir, grupta kendisinden bir söz de bizi sevindirir.
step-calm-anchor-1 = Gelecek hafta her sorudan sonra cevap için on saniye bekleyeceğiz.
step-calm-anchor-2 = Sabah evde biraz fazla zaman, sakin çıkmaya yardım edebilir.

success-free-spirit = { $name } görev için kendi biçimini seçti ve sonuç güçlü oldu.
means-free-spirit = Bu yetenek kendi yolunu seçer ve onu başkalarına gösterir.
want-free-spirit-1 = Görevin nasıl yapılabileceğini daha sık konuşmak isteriz, görevin kendisi kalır.
want-free-spirit-2 = Hayır yerine kendi önerisini duymak isteriz.
step-free-spirit-1 = Sonraki görev üç biçimde gelecek ve biri seçilebilecek.
step-free-spirit-2 = Evde bir seçim yardımcı olabilir: önce hangi ödev ve saat kaçta?

success-optimist = { $name } bir hatadan sonra gruba yeniden başlama cesareti verdi.
means-optimist = Bu yetenek nelerin daha iyi olabileceğini görür.
want-optimist-1 = Umudun yanında bir ilk adım da gelir, onu daha çok görmek isteriz.
want-optimist-2 = Bir sınava zamanında çalışıldığını daha sık görmek istiyoruz.
step-optimist-1 = Bu hafta puansız kısa bir deneme sınavı yapacağız.
step-optimist-2 = Evde soru şu olabilir: bugün ilk adımın ne?

success-observer = { $name } grubun kaçırdığı küçük bir ayrıntıyı gördü.
means-observer = Bu yetenek başkalarının fark etmediğini görür.
want-observer-1 = Dikkatini çeken tek bir şeyi daha sık duymak isteriz.
want-observer-2 = Katılmak küçük başlayabilir, bunun büyüdüğünü görmek isteriz.
step-observer-1 = Sonraki grup çalışmasından sonra neler gördüğünü sakince, ayrı soracağız.
step-observer-2 = Eve giderken ya da sofrada herkes günden bir şey söyleyebilir.

success-truth-teller = { $name } neyin daha iyi olabileceğini dürüst ve nazik bir şekilde söyledi.
means-truth-teller = Bu yetenekle başkaları birinin gerçekten ne düşündüğünü bilir.
want-truth-teller-1 = Yumuşak bir sesle söylenen dürüst sözler için teşekkür ederiz.
want-truth-teller-2 = Önce iyi bir anın seçildiğini görmek isteriz.
step-truth-teller-1 = Cuma günü derste neyin iyi, neyin daha iyi olabileceğini kâğıtta soracağız.
step-truth-teller-2 = Evde aynı cümle alıştırma olarak bir sesli, bir yumuşak söylenebilir.

success-protector = { $name } yalnız kalan bir öğrenci için yardım çağırdı.
means-protector = Bu yetenek başkasının hakkını korur.
want-protector-1 = Önce bir yetişkinin çağrıldığını daha sık görmek istiyoruz.
want-protector-2 = Bir arkadaşın yanında durup sakin kalmak bizim için değerlidir.
step-protector-1 = Sonraki derste hangi yetişkinden yardım alınacağını kararlaştıracağız.
step-protector-2 = Evde şu soru üzerine bir konuşma yardımcı olabilir: kimi çağırırsın?

success-self-reliant = { $name } uzun süre tek başına çalıştı ve işini tamamen bitirdi.
means-self-reliant = Bu yetenek bir görevi güvenle, tek başına bitirir.
want-self-reliant-1 = Bir kez yardım istenmesi bizi sevindirir.
want-self-reliant-2 = Kendi yaptığı bir bölümü sonra grupla paylaşmasını görmek isteriz.
step-self-reliant-1 = Sonraki grup çalışmasında herkes kendi bölümünü ve bir ortak an alacak.
step-self-reliant-2 = Evde anlaşma şu olabilir: haftada bir kişiye bir soru.

your-child = çocuğunuz
the-pupil = öğrenci
