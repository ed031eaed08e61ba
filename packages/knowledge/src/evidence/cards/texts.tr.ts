import type { Translation } from "@pistor/core/evidence";

/** The cards in Turkish, each wording sealed with the hash of the English one that it says. */
export const cardTextsTr: Translation = {
  "card.face.fine-lines.headline": [
    "96580253",
    "Çizgilerin azaldığı iddia ediliyor. Kontrollü çalışmalar iyileşme bulmadı; küçük, kontrolsüz çalışmalar buldu.",
  ],
  "card.face.fine-lines.plain": [
    "528ba715",
    "İki çalışma cilde önce ve sonra, mikroskop altında da baktı ve iyileşme bulmadı. Karşılaştırma grubu olmayan üç küçük çalışma iyileşme gördü; birini üretici yazdı. Bütün çalışmalar, işe yaradığını göstermek için de, yaramadığını göstermek için de çok küçük.",
  ],
  "card.face.under-eye.headline": [
    "14542a1f",
    "Göz çevresinde daha diri bir cilt iddia ediliyor. Oradaki tek çalışma değişiklik bulmadı; koyu halkalar ölçülmedi.",
  ],
  "card.face.under-eye.plain": [
    "1f0fafe0",
    "Bir çalışmada altı kişinin göz çevresindeki cilt tedavi edildi. Kırışıkları değişmedi; mikroskop altındaki cilt de değişmedi. Bulduğumuz hiçbir çalışma göz altındaki koyu halkaları ya da torbaları ölçmedi.",
  ],
  "card.face.skin-quality.headline": [
    "d45bfa77",
    "Daha diri, daha nemli bir cilt iddia ediliyor. Bunu yalnızca karşılaştırma grubu olmayan çalışmalar gördü.",
  ],
  "card.face.skin-quality.plain": [
    "06a74ac2",
    "Hyaluronik asitli karışımlarla yapılan iki çalışma daha iyi bir cilt bildirdi. Hiçbiri bunu hiçbir şey yapılmayan bir ciltle karşılaştırmadı ve birini ürünün üreticisi yazdı. Fransız sağlık kurumu 2014’te yarar gösteren bir çalışma bulmadı. Bu yüzden tedavinin ne kattığını kimse söyleyemez.",
  ],
  "card.face.sagging.headline": [
    "f82fb99d",
    "Sarkan yüz için daha sıkı bir cilt iddia ediliyor. Bunu ölçen bir çalışma bulunamadı.",
  ],
  "card.face.sagging.plain": [
    "8ff4fe65",
    "Birçok klinik yazısı sarkmayı bir tedavi nedeni olarak anıyor. Bunu ölçen bir çalışma bulamadık; karşılaştırma grubu olmayan bir çalışma, fotoğraflarda daha sıkı bir cilt gördü. Bu yüzden ne kadar ve ne süreyle işe yaradığını kimse söyleyemez.",
  ],
  "card.face.melasma.headline": [
    "ebf1f481",
    "Kahverengi lekelerin açıldığı iddia ediliyor. Enjekte edilen traneksamik asit, bir kremden ya da tabletlerden daha iyi olmadı.",
  ],
  "card.face.melasma.plain": [
    "3f04880c",
    "Kahverengi lekeler üç çalışmanın bütün gruplarında açıldı. Enjeksiyon yaygın bir kremden daha iyi değildi. Bir çalışmada tabletler daha çok kişiye iyi geldi, ama leke puanı farklı değildi. Bu çalışmaların hiçbiri enjeksiyonu tedavisiz kalmakla karşılaştırmadı.",
  ],
  "card.face.sun-spots.headline": [
    "fcdc1acb",
    "Güneş lekelerinin ve çillerin açıldığı iddia ediliyor. On kişilik bir çalışma daha eşit bir renk gördü; hiçbir şeyle karşılaştırılmadı.",
  ],
  "card.face.sun-spots.plain": [
    "7a930999",
    "On kişilik bir çalışma altı seanstan sonra daha eşit bir cilt rengi ölçtü. Karşılaştırma grubu yoktu. Bulduğumuz hiçbir çalışma çillere ya da tek tek lekelere bakmadı.",
  ],
  "card.face.acne.headline": ["affa2c8c", "Aknenin azaldığı iddia ediliyor. Çalışma bulunamadı."],
  "card.face.acne.plain": [
    "83662fa0",
    "Klinik yazıları akneyi bir tedavi nedeni olarak anıyor. Bununla ilgili bir çalışma bulamadık. İltihaplı ya da enfeksiyonlu cilt, enjeksiyondan önce iyileşmelidir.",
  ],
  "card.face.acne-scars.headline": ["d5361bbe", "Akne izlerinin düzeldiği iddia ediliyor. Çalışma bulunamadı."],
  "card.face.acne-scars.plain": [
    "05c1035f",
    "Klinik yazıları akne izlerini ve başka izleri anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.body.firmness.headline": [
    "c51fccfb",
    "Vücutta, ellerde ve boyunda daha sıkı bir cilt iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.body.firmness.plain": [
    "5efab575",
    "Klinik yazıları gevşek cildin sıkılaştığını söylüyor. Bunu ölçen bir çalışma bulamadık. Bu yüzden işe yarayıp yaramadığını ya da kaç seans gerektiğini kimse söyleyemez.",
  ],
  "card.body.stretch-marks.headline": ["8131ac90", "Çatlakların silikleştiği iddia ediliyor. Çalışma bulunamadı."],
  "card.body.stretch-marks.plain": [
    "211135b5",
    "Klinik yazıları çatlakları anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını ya da kaç seans gerektiğini kimse söyleyemez.",
  ],
  "card.body.scars.headline": ["3cce916d", "Yara izlerinin düzeldiği iddia ediliyor. Çalışma bulunamadı."],
  "card.body.scars.plain": [
    "b19ace32",
    "Klinik yazıları vücuttaki yara izlerini anıyor. Bununla ilgili bir çalışma bulamadık. Yara izleri kalınlaşan kişiler bu tedaviyi görünüş için yaptırmamalıdır.",
  ],
  "card.body.contour.headline": [
    "d9770023",
    "Daha ince bir vücut biçimi iddia ediliyor. Tek kontrollü çalışma uylukta değişiklik bulmadı.",
  ],
  "card.body.contour.plain": [
    "08deb4ae",
    "Bir çalışmada 20 kadının bir uyluğu 12 hafta tedavi edildi. Tedavi edilen uyluk ötekinden daha ince değildi. Vücudun başka bir bölgesi için kontrollü bir çalışma bulamadık.",
  ],
  "card.cellulite.cellulite.headline": [
    "5d532a89",
    "Selülitte daha düzgün bir cilt iddia ediliyor. Tek kontrollü çalışma fark bulmadı.",
  ],
  "card.cellulite.cellulite.plain": [
    "7cbb6407",
    "Bir çalışmada 20 kadının bir uyluğu 12 hafta boyunca her hafta tedavi edildi. Öteki uyluktan daha ince değildi ve daha az yağı yoktu. Çalışma cildin nasıl göründüğünü ölçmedi.",
  ],
  "card.fat.submental.headline": [
    "3bdfd59c",
    "Çene altındaki yağın azaldığı iddia ediliyor. Rastgele dağıtımlı çalışmalar bunu orada tek bir ilaçla, deoksikolik asitle buldu.",
  ],
  "card.fat.submental.plain": [
    "2959cb1a",
    "Deoksikolik asit Amerika Birleşik Devletleri’nde çene altı yağı için onaylıdır, başka hiçbir şey için değil. İşe yaradığı kişilerin 100’de yaklaşık 82’si sonucunu üç yıl korudu; plaseboyla 100’de yaklaşık 65’i. Bu, başka ilaçlar ya da başka bölgeler için bir şey söylemez. Şişlik, morluk, ağrı ve ciltte uyuşma çok sıktı; 100 kişiden yaklaşık 4’ünde ağız çevresindeki bir sinir günlerce ya da aylarca zarar gördü.",
  ],
  "card.fat.other-sites.headline": [
    "c6f8587d",
    "Bel, karın, kol, bacak ve kalçada yağın azaldığı iddia ediliyor. Tek kontrollü çalışma değişiklik bulmadı.",
  ],
  "card.fat.other-sites.plain": [
    "52a545e9",
    "Bir çalışmada tedavi edilen uyluk 12 hafta sonra öteki kadar yağlıydı. 1269 kişiye geriye dönük bir bakış yağın azaldığını bildirdi, ama hiçbir şeyle karşılaştırmadı. Onlara verilen karışım Amerika Birleşik Devletleri’nde onaylı değil ve Fransa onu yasaklıyor.",
  ],
  "card.fat.pc-dc.headline": [
    "7bafb059",
    "Fosfatidilkolin ile deoksikolatın yağı erittiği söyleniyor. Bunu yalnızca karşılaştırmasız, geriye dönük bir bakış bildiriyor.",
  ],
  "card.fat.pc-dc.plain": [
    "ccf98d51",
    "1269 kişilik bir rapor, yağlarının azaldığını söylüyor. Hiç kimse, hiçbir şey almayan kişilerle karşılaştırılmadı. Karışım Amerika Birleşik Devletleri’nde onaylı değil ve Fransa onu görünüş için yasaklıyor.",
  ],
  "card.fat.instead-of-liposuction.headline": [
    "9004cfc2",
    "Yağ aldırma ameliyatının yerine sunuluyor. İkisini karşılaştıran bir çalışma bulunamadı.",
  ],
  "card.fat.instead-of-liposuction.plain": [
    "fa65d341",
    "Klinik yazıları, yağı emerek alan bir ameliyatın yerine enjeksiyon sunuyor. İkisini karşılaştıran bir çalışma bulamadık. Bu yüzden hangisinin daha çok yağ aldığını ya da daha çok zarar verdiğini kimse söyleyemez.",
  ],
  "card.hair.androgenetic.headline": [
    "eb609795",
    "Saçın yeniden çıktığı iddia ediliyor. Tek bir ilaçla, dutasteridle yapılan çalışmalar biraz gördü; tabletler daha çok etki etti ve çalışmalar zayıf.",
  ],
  "card.hair.androgenetic.plain": [
    "2d0edfb2",
    "Enjekte edilen dutasterid plasebodan birkaç saç fazla getirdi; aynı ilaç ağızdan yaklaşık iki katını. Çalışmaların çoğu küçük ya da kötü yapılmış. Gebelik olasılığı olan yerde kullanılmamalıdır. Bu karışımlardaki vitaminler ve bitki özleri için çalışma bulunamadı.",
  ],
  "card.hair.female-pattern.headline": [
    "fb608044",
    "Saçı dökülen kadınlar için daha gür saç iddia ediliyor. Dutasteridle yapılan bir kontrollü çalışma fotoğraflarda daha çok saç buldu.",
  ],
  "card.hair.female-pattern.plain": [
    "5d70d820",
    "Bir çalışmada ilacı alan 100 kadından yaklaşık 63’ü fotoğraflarda daha iyi göründü; ilaçsız enjeksiyon alan 100 kadından yaklaşık 18’i. İlaç doğmamış bir çocuğa zarar verebilir. Prospektüsü, gebe kalabilecek kadınları dışarıda bırakıyor.",
  ],
  "card.hair.alopecia-areata.headline": [
    "9ac158f4",
    "Yuvarlak kel alanlarda saçın yeniden çıktığı iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.hair.alopecia-areata.plain": [
    "afae5a84",
    "Klinik yazıları alopesiyi anıyor; bu, kel alanlar anlamına da gelir. Bununla ilgili bir çalışma bulamadık. Bu yüzden enjeksiyonların böyle alanlara yararı olup olmadığını kimse söyleyemez.",
  ],
  "card.hair.thinning-breakage.headline": [
    "eae40b4a",
    "Daha güçlü saç iddia ediliyor. İnce ya da kırılan saç için çalışma bulunamadı.",
  ],
  "card.hair.thinning-breakage.plain": [
    "50f1441e",
    "Klinik yazıları ince ve kırılan saçın güçlendiğini söylüyor. Bunu ölçen bir çalışma bulamadık. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.hair.dandruff.headline": ["10c660a2", "Bir yazı kepeğin azaldığını iddia ediyor. Çalışma bulunamadı."],
  "card.hair.dandruff.plain": [
    "63e5cb31",
    "Hastalar için bir rehber kepeği anıyor. Bununla ilgili bir çalışma bulamadık. Bu yüzden enjeksiyonların yararı olup olmadığını kimse söyleyemez.",
  ],
  "card.hair.ringworm.headline": [
    "19dbb9ea",
    "Bir yazı saçlı deri mantarını anıyor. Bu bir enfeksiyondur: enjeksiyon için değil, beklemek için bir nedendir. Çalışma bulunamadı.",
  ],
  "card.hair.ringworm.plain": [
    "b11c2eaa",
    "Bu mantar, cildin bir enfeksiyonudur. Enfeksiyonlu cilt, enjeksiyondan önce iyileşmelidir. Çalışma bulamadık ve Pistor bunu hiçbir zaman bir tedavi nedeni olarak sunmaz.",
  ],
  "card.pain.muscle-joint.headline": [
    "f7bab6a8",
    "Kas ve eklem ağrısının hafiflediği iddia ediliyor. Çalışmalar ayrışıyor: bazıları daha çok hafifleme buldu, en büyüğü fark bulmadı.",
  ],
  "card.pain.muscle-joint.plain": [
    "702a1a17",
    "Elimizdeki 84 kişilik en büyük çalışmada, cilde yapılan enjeksiyonlarla aynı tür ilaçların tableti ve iğnesi arasında fark bulunmadı. Yedi çalışmalık bir derleme, altısında karşılaştırma grubundan daha az ağrı buldu. İlaçlar ve planlar çalışmadan çalışmaya değişiyor.",
  ],
  "card.pain.acute-low-back.headline": [
    "f526f300",
    "Yeni başlayan bel ağrısının hafiflediği iddia ediliyor. Bir çalışma, tablet ve iğneden fark bulmadı.",
  ],
  "card.pain.acute-low-back.plain": [
    "8789e9fb",
    "Bir çalışmada 84 kişi ya cilde enjeksiyon ya da aynı tür ilaçları ağızdan ve kasa aldı. Ağrı iki grupta da azaldı ve aralarında fark bulunmadı. Hiç kimse plasebo almadı; bu yüzden ne kadarının kendiliğinden geçeceğini bilmiyoruz.",
  ],
  "card.pain.low-back.headline": [
    "9136c745",
    "Uzun süren bel ağrısının hafiflediği iddia ediliyor. Bir çalışma iki enjeksiyon biçimini karşılaştırdı, enjeksiyonlu ve enjeksiyonsuzu değil.",
  ],
  "card.pain.low-back.plain": [
    "7eb49b8a",
    "62 kişilik bir çalışmada lidokain iki tür noktaya enjekte edildi. Bir nokta türü daha çok hafifletti. Herkese enjeksiyon yapıldığından, enjeksiyonun işe yarayıp yaramadığını söylemez.",
  ],
  "card.pain.chronic-spinal.headline": [
    "0c1a35e9",
    "Uzun süren omurga ağrısının hafiflediği iddia ediliyor. Ağrı ilaçlarla da, yalnızca tuzlu suyla da azaldı.",
  ],
  "card.pain.chronic-spinal.plain": [
    "f955f9ac",
    "Bir rapor 217 kişiye geriye dönük baktı. Kimileri cilde ilaç, ötekiler yalnızca tuzlu su almıştı. Ağrı iki grupta da azaldı; 12 hafta sonra ilaçlarla daha çok azalmıştı. Herkese iğne yapıldı; bu yüzden hafiflemenin bir bölümü iğneden, tedavi görmekten ya da zamandan gelebilir.",
  ],
  "card.pain.acute-neck.headline": [
    "acb817ac",
    "Yeni başlayan boyun ağrısının hafiflediği iddia ediliyor. Küçük bir çalışma, üç gün boyunca ibuprofenden daha çok hafifleme buldu.",
  ],
  "card.pain.acute-neck.plain": [
    "fc3d9cc5",
    "36 kişilik küçük bir çalışmada tek seans, yeni başlayan boyun ağrısını ağızdan ibuprofenden daha çok hafifletti. Fark üçüncü güne kadar sürdü. Hiç kimse plasebo almadı.",
  ],
  "card.pain.chronic-neck.headline": [
    "b305ff06",
    "Uzun süren boyun ağrısının hafiflediği iddia ediliyor. Bir rapor 42 kişiye geriye dönük baktı ve soruyu çözmüyor.",
  ],
  "card.pain.chronic-neck.plain": [
    "a2c80110",
    "Bir rapor, uzun süren boyun ağrısı olan 42 kişide bir ilacı yalnızca iğneyle karşılaştırdı. Yapılmış olana geriye dönük baktı; kimse rastgele dağıtılmadı. İkisinin ne kadar ayrıldığını okumadık.",
  ],
  "card.pain.cervicobrachial.headline": [
    "5e72652b",
    "Boyundan kola uzanan ağrının hafiflediği iddia ediliyor. 20 kişilik bir çalışma, sinir uyarımına eklendiğinde daha çok hafifleme buldu.",
  ],
  "card.pain.cervicobrachial.plain": [
    "d2d52566",
    "1991’de 20 kişiyle yapılan bir çalışmada, elektrikli sinir uyarımıyla birlikte enjeksiyon alanlar yalnızca uyarım alanlardan daha iyiydi. Emin olmak için bu kadar kişi çok az.",
  ],
  "card.pain.sacroiliac.headline": [
    "e77ecdd0",
    "Omurga ile leğen kemiği arasındaki ağrının hafiflediği iddia ediliyor. 22 kişilik bir çalışma lazerden daha çok hafifleme buldu.",
  ],
  "card.pain.sacroiliac.plain": [
    "6b45f6a8",
    "22 kişilik bir çalışmada enjeksiyonlar bu ağrıyı lazerden daha çok hafifletti. Enjeksiyon alanlar egzersiz de yaptı ve destek de taktı. Bu yüzden üçünden hangisinin yaradığını söyleyemeyiz.",
  ],
  "card.pain.calcific-shoulder.headline": [
    "87be3bd4",
    "Kireçlenmiş omuza yardım ettiği iddia ediliyor. 80 kişilik çift kör bir çalışma, çoğunda birikintinin gittiğini buldu.",
  ],
  "card.pain.calcific-shoulder.plain": [
    "f4080e1e",
    "80 kişilik bir çalışmada omuz kirişindeki kireç, ilacı alanların % 62,5’inde gitti. Plaseboyla % 15’inde kısmen gitti. Çalışmada özel bir ilaç (EDTA) kullanıldı ve bildiğimiz kadarıyla kimse tekrarlamadı.",
  ],
  "card.pain.migraine.headline": ["cab9bafe", "Migrenin hafiflediği iddia ediliyor. Çalışma bulunamadı."],
  "card.pain.migraine.plain": [
    "0cd61424",
    "Klinik yazıları migreni anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.menstrual.headline": ["7cfb83b7", "Âdet ağrısının hafiflediği iddia ediliyor. Çalışma bulunamadı."],
  "card.pain.menstrual.plain": [
    "fe5f5b51",
    "Klinik yazıları âdet ağrısını anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.fibromyalgia.headline": ["03d641ea", "Fibromiyaljinin hafiflediği iddia ediliyor. Çalışma bulunamadı."],
  "card.pain.fibromyalgia.plain": [
    "5f97b740",
    "Klinik yazıları fibromiyaljiyi anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.trigger-finger.headline": ["deeb0a87", "Tetik parmağın hafiflediği iddia ediliyor. Çalışma bulunamadı."],
  "card.pain.trigger-finger.plain": [
    "c8db7d51",
    "Klinik yazıları tetik parmağı anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.sports-injury.headline": [
    "7e166326",
    "Sporda bağ, kiriş ya da menisküs yaralanmasından sonraki ağrının hafiflediği iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.pain.sports-injury.plain": [
    "7eee81a4",
    "Klinik yazıları sporda bağ, kiriş ya da menisküs yaralanmasından sonraki ağrıyı anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.neuralgia.headline": ["46ad83de", "Sinir ağrısının hafiflediği iddia ediliyor. Çalışma bulunamadı."],
  "card.pain.neuralgia.plain": [
    "790862a8",
    "Klinik yazıları sinir ağrısını anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.gout.headline": ["9551b779", "Gutun hafiflediği iddia ediliyor. Çalışma bulunamadı."],
  "card.pain.gout.plain": [
    "c9e6cedb",
    "Klinik yazıları gutu anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.bursitis-myositis-sprain.headline": [
    "d40bd14c",
    "Bursit, kas iltihabı ve burkulmanın hafiflediği iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.pain.bursitis-myositis-sprain.plain": [
    "4f153e4e",
    "Klinik yazıları bursiti, kas iltihabını ve burkulmayı anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.pain.intestinal-spasm.headline": [
    "37d36a01",
    "Bağırsak kramplarının hafiflediği iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.pain.intestinal-spasm.plain": [
    "ad9283d7",
    "Klinik yazıları bağırsak kramplarını anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.rheumatic.degenerative.headline": [
    "1a2a8d47",
    "Romatizmal hastalığa yardım ettiği iddia ediliyor. Aşınmış dizlerle yapılan bir çalışma biraz yarar buldu; başka eklemler için çalışma bulunamadı.",
  ],
  "card.rheumatic.degenerative.plain": [
    "5332c7db",
    "Bir çalışma, aşınmış dizlerde ağızdan alınan yaygın bir ağrı kesiciden daha az ağrı buldu. Karışımda Avrupa’nın 2012’den beri kısıtladığı bir hormon vardı. Başka eklemler ve iltihaplı eklemler için çalışma bulamadık.",
  ],
  "card.rheumatic.knee-osteoarthritis.headline": [
    "8c2fba02",
    "Aşınmış dizlerin hafiflediği iddia ediliyor. Bir çalışma, ağızdan diklofenaktan daha çok hafifleme buldu.",
  ],
  "card.rheumatic.knee-osteoarthritis.plain": [
    "7ce75c71",
    "Bir çalışmada dizi aşınmış kişilere üç seans yapıldı. Diklofenak alan kişilerden daha iyiydiler. Bunu yalnızca başka metinlerde okuduk; bu yüzden kaç kişi olduğunu bilmiyoruz. Herkes iğneyi tabletten ayırt edebilirdi.",
  ],
  "card.rheumatic.effusion.headline": [
    "6052d988",
    "Şiş, ağrılı bir ekleme yardım ettiği iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.rheumatic.effusion.plain": [
    "ef1a9cd5",
    "Hastalar için bir rehber, sıvıyla şişmiş eklemleri anıyor. Bununla ilgili ne bir çalışma bulduk ne de tekrarlanabilecek, sayıları belli bir plan.",
  ],
  "card.vascular.varicose-veins.headline": ["171f3567", "Varislere yardım ettiği iddia ediliyor. Çalışma bulunamadı."],
  "card.vascular.varicose-veins.plain": [
    "643d01bb",
    "Klinik yazıları varisleri ve onlar için bitki özlerini anıyor. Ne bir çalışma bulduk ne de sayıları belli bir plan. Bu yüzden işe yarayıp yaramadığını kimse söyleyemez.",
  ],
  "card.vascular.leg-circulation.headline": [
    "2a4ce13c",
    "Bacaklarda daha iyi dolaşım iddia ediliyor. Çalışma bulunamadı.",
  ],
  "card.vascular.leg-circulation.plain": [
    "04177bbc",
    "Klinik yazıları ve bir uygulayıcılar derneği, bacaklarda zayıf toplardamarları ve lenfi anıyor. Bu bir görüştür, çalışma değil. Ne bir çalışma bulduk ne de sayıları belli bir plan.",
  ],
  "card.needle-free.face.headline": [
    "f0e8353c",
    "İğnesiz, daha sıkı ve daha nemli bir cilt iddia ediliyor. Bu cihazlarla ilgili çalışma bulunamadı.",
  ],
  "card.needle-free.face.plain": [
    "16a91a74",
    "İki klinik yazısı, ilaçları ciltten geçiren cihazları anlatıyor. İğneden daha az etki ettiğini kendileri söylüyor. Böyle bir cihazla ilgili çalışma bulamadık.",
  ],
  "card.needle-free.hair.headline": [
    "dcdb6381",
    "İğnesiz, daha iyi saç iddia ediliyor. Bu cihazlarla ilgili çalışma bulunamadı.",
  ],
  "card.needle-free.hair.plain": [
    "78358e73",
    "İki klinik yazısı, iğnesiz cihazların kullanımları arasında saçı anıyor. Bununla ilgili bir çalışma bulamadık. Elimizdeki saç çalışmalarında iğne kullanıldı.",
  ],
};
