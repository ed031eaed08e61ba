/** Turkish. */
export const advertisingTextsTr: Readonly<Record<string, string>> = {
  "advertising.stop-medicine.why":
    "Reçeteli bir ilacı bırakmak ölüme yol açabilir. Buna ilacı yazan hekim karar verir.",
  "advertising.stop-medicine.instead":
    "Hekimin yazdığı her ilaca devam edin ve hangilerini kullandığınızı bize söyleyin.",
  "advertising.promise.why":
    "Sonucu kimse bilemez. Araştırmalar bazı kullanımlarda etki bulmadı, diğerlerinde kanıt zayıf.",
  "advertising.promise.instead": "Bu kullanım için araştırmaların bulduğu: [bulunan]. Sonuç kişiden kişiye değişir.",
  "advertising.cure.why": "Bir hastalığı iyileştirdiğini gösteren araştırma yok.",
  "advertising.cure.instead": "[Yakınma] için küçük çalışmalar yapıldı; bulunan: [bulunan].",
  "advertising.painless.why": "İğneler cilde girer. Kaynaklar etkiler arasında hafif ağrıyı da sayar.",
  "advertising.painless.instead":
    "İğneleri hissedersiniz. Krem cildi uyuşturabilir; ne kadar hissedildiği kişiden kişiye değişir.",
  "advertising.no-side-effects.why":
    "Şişlik, morluk, alerji ve haftalar sonra enfeksiyon görüldü; bu alanda zarar iyi kaydedilmiyor.",
  "advertising.no-side-effects.instead":
    "Şişlik ve morluk sıktır. Haftalar sonra bile enfeksiyon ve doku hasarı ciddidir; ne sıklıkta görüldükleri bilinmiyor.",
  "advertising.safe.why": "Riskleri karışıma bağlıdır ve iyi bilinmez. Bu sözcük, bilinenden fazlasını söyler.",
  "advertising.safe.instead": "Bilinen riskler: [oranlarıyla riskler]. Seyrek zararın ne sıklıkta olduğu bilinmiyor.",
  "advertising.non-invasive.why": "İğneler cildi deler; cildi delen, enfeksiyon da taşıyabilir.",
  "advertising.non-invasive.instead": "İnce iğneler cilde 1–4 mm girer. Kesi yapılmaz.",
  "advertising.radiotherapy.why":
    "İyonlaştırıcı ışın bunun parçası değildir. Tek bir yazı, büyük olasılıkla çeviri hatasıyla, öyle diyor.",
  "advertising.radiotherapy.instead": "Seanstan sonra yalnız bakım sayfası vardır.",
  "advertising.stem-cell.why": "İçinde kök hücre yoktur ve bunun için ruhsatlı böyle bir ürün yoktur.",
  "advertising.stem-cell.instead": "Saç mezoterapisi deyin ve ne enjekte edildiğini yazın.",
  "advertising.weight-loss.why": "Destekleyen kaynak yok. Uylukta yapılan bir araştırma çevrede ve yağda fark bulmadı.",
  "advertising.weight-loss.instead": "Daha az tartmak için kimse tedavi edilmez.",
  "advertising.permanent.why": "Bunu bilecek kadar uzun izleyen olmadı; bazılarına yeniden gerekir.",
  "advertising.permanent.instead": "Etki varsa ne kadar sürdüğü bilinmiyor; bazılarına yeni seans gerekir.",
  "advertising.inducement.why":
    "İndirim, hediye ya da son gün, düşünmek için zamana ihtiyacı olanı sıkıştırır. Türkiye'de kampanya yasayla yasaktır.",
  "advertising.inducement.instead": "İhtiyacınız olan zamanı ayırın. Teklif [tarih] tarihine kadar geçerlidir.",
  "advertising.price-from.why": "Bir yerden başlayan fiyat, kimsenin fiyatı değildir.",
  "advertising.price-from.instead": "Kürün tamamı [sayı] seans için [tutar]; dahil olmayanlar listededir.",
  "advertising.price.why":
    "Türkiye'nin 12 Kasım 2025 tarihli kuralları herkese açık metinde fiyata izin vermez. Kendisi için sorana kendi fiyatı söylenebilir.",
  "advertising.price.instead": "Bize yazın: kendi kürünüz için kalem kalem bir teklif alırsınız.",
  "advertising.testimonial.why": "Övgü genellenemez; zarar gören övgü yazmaz. Türkiye'de yasayla yasaktır.",
  "advertising.testimonial.instead": "İzlenen [sayı] hastadan [sayı] tanesi [ölçek] ile düzeldi.",
  "advertising.before-after.why":
    "Görseller seçilir. Türkiye'de yazılı onam, aynı koşullar, tarih ve kapalı yorum gerekir.",
  "advertising.before-after.instead": "Görselleri çıkarın ya da tümünü tarih, koşul ve yazılı onamla gösterin.",
  "advertising.approved.why":
    "Maddeler tek tek onaylı olabilir; bu kullanımları değildir. Yalnız bir deoksikolik asit, çene altı için onaylıdır.",
  "advertising.approved.instead": "Kullanım endikasyon dışıdır: ilaç başka bir şey için onaylandı.",
  "advertising.prescription-medicine.why":
    "Birleşik Krallık'ta reçeteyle verilen bir ilaç ne adıyla ne markasıyla halka tanıtılır.",
  "advertising.prescription-medicine.instead": "Görüşmeyi ve konusunu yazın; ilaç orada konuşulur.",
  "advertising.under-18.why":
    "18 yaşından küçüklere uygulanmaz. Birleşik Krallık'ta kozmetik işlemler 18 yaşından küçüklere tanıtılmaz.",
  "advertising.under-18.instead": "Yetişkinler içindir. 18 yaşından küçüklere uygulanmaz.",
  "advertising.superlative.why": "Karşılaştıran olmadı; karşılaştıracak bir ölçüt de yok.",
  "advertising.superlative.instead": "Denetlenebileni söyleyin: ruhsat, eğitim, seans sayısı, bildirilen olaylar.",
  "advertising.no-downtime.why":
    "İğne izi ve şişlik çoğu kişide bir iki gün, göz çevresinde daha uzun sürer ve ağır olabilir.",
  "advertising.no-downtime.instead": "İzler ve hafif şişlik genellikle 24–48 saat sürer; bazılarına bir gün gerekir.",
  "advertising.made-light.why": "Seyrek de olsa ciddi zararı olan bir girişimdir. Kılavuz hafife alınmamasını ister.",
  "advertising.made-light.instead": "İğneyle yapılan tıbbi bir tedavidir; karar için zaman ayırın.",
  "advertising.evidence-missing.why": "Bir yarar söyleniyor, araştırmaların ne bulduğu söylenmiyor.",
  "advertising.evidence-missing.instead":
    "Olumsuzdan başlayarak ne bulunduğunu ekleyin: bu kullanım için kanıt zayıf, yüzde kontrollü araştırmalar düzelme bulmadı.",
  "advertising.off-label-missing.why": "Bir yarar söyleniyor, kullanımın endikasyon dışı olduğu söylenmiyor.",
  "advertising.off-label-missing.instead": "Ekleyin: maddeler endikasyon dışı, onaylanmadıkları bir amaçla kullanılır.",
};
