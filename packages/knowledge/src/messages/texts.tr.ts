/** Turkish. */
export const messageTextsTr: Readonly<Record<string, string>> = {
  "inquiry.received.title": "Mesajınız ulaştı",
  "inquiry.received.subject": "Mesajınız ulaştı – {clinic}, numara {number}",
  "inquiry.received.body":
    "Merhaba,\n\nmesajınız {clinic} kliniğine ulaştı. Numarası {number}. Bir kişi okuyacak ve {hours} saat içinde yanıtlamayı hedefliyor.\n\nBu notu bir program yazdı. Lütfen e-postayla rapor ve fotoğraf göndermeyin; gerekeni biz isteriz.",
  "inquiry.questions.title": "Önce birkaç soru",
  "inquiry.questions.subject": "Önce birkaç soru – {clinic}",
  "inquiry.questions.body":
    "Merhaba {name},\n\nmesajınız için teşekkürler. Bir hekimin bir şey söyleyebilmesi için bilmemiz gerekenler:\n\n[sorularınız]\n\nE-postayla yalnızca paylaşmak istediklerinizi yazın; kalanını görüştüğümüzde sorabiliriz.",
  "inquiry.physician-decides.title": "Hekim karar verir",
  "inquiry.physician-decides.subject": "Hekim karar verir – {clinic}",
  "inquiry.physician-decides.body":
    "Merhaba {name},\n\nanlattıklarınıza göre bir tedavinin mümkün olup olmadığına hekim karar verir: [neden]. Bu ne evet ne de hayır demektir.\n\nKarar için hekime gerekenler: [gerekenler].\n\nMezoterapi için kanıt zayıftır; bazı kullanımlarda araştırmalar etki bulmadı. Herhangi bir şey planlanmadan önce bunu ve hiçbir şey yapmamayı da konuşuruz.",
  "inquiry.not-for-you.title": "Size göre değil ya da şimdi değil",
  "inquiry.not-for-you.subject": "Sorunuz hakkında – {clinic}",
  "inquiry.not-for-you.body":
    "Merhaba {name},\n\naçıkça anlattığınız için teşekkürler. Anlattıklarınızla size bu tedaviyi önermiyoruz: [neden]. Sizin bir kusurunuz değil; sizi zarardan korumak içindir.\n\nBunun yerine yapabilecekleriniz: [başka yollar]. Kendi hekiminiz sizi bizden iyi tanır, sorulacak doğru kişidir.\n\nAyrılacak randevu, ödenecek bir şey yok. Bir şey değişirse yeniden yazabilirsiniz.",
  "inquiry.evidence.title": "Bilinenler",
  "inquiry.evidence.subject": "Bilinenler – {clinic}",
  "inquiry.evidence.body":
    "Merhaba {name},\n\nmezoterapinin ne yapabildiğini sordunuz. Sorunuz için araştırmaların bulduğu: [bulunan].\n\nKanıt zayıftır; yüzde kontrollü araştırmalar düzelme bulmadı. Maddeler endikasyon dışı, onaylanmadıkları bir amaçla kullanılır. Bilinen riskler şişlik, morluk ve alerjik tepkiler, haftalar sonra bile enfeksiyon ve cilt hasarıdır. Ciddi olanların ne sıklıkta görüldüğü bilinmiyor.\n\nHiçbir şey yapmamak da bir seçimdir. Bilmek istediğinizi sorun.",
  "inquiry.quote.title": "Teklifiniz",
  "inquiry.quote.subject": "Teklifiniz – {clinic}",
  "inquiry.quote.body":
    "Merhaba {name},\n\nkürün ne tutacağını sordunuz. Teklif her kalemi, dahil olmayanları ve yarıda bırakırsanız ne olacağını yazar: [teklifin bağlantısı].\n\n[gün] gününe kadar geçerlidir. İhtiyacınız olan zamanı ayırın, açık olmayanı sorun. Karar verilmeden önce bir hekimin sizi muayene etmesi gerekir.",
  "inquiry.quote-reminder.title": "Teklif hâlâ açık",
  "inquiry.quote-reminder.subject": "Teklifiniz hâlâ açık – {clinic}",
  "inquiry.quote-reminder.body":
    "Merhaba {name},\n\nbizden [gün] gününe kadar geçerli bir teklifiniz var: [teklifin bağlantısı]. O günden sonra yenisini isteyebilirsiniz.\n\nVazgeçtiyseniz yanıtlamanız gerekmez. Açık olmayan bir şey varsa bize yazın.",
  "below.medicines":
    "Lütfen hekimin yazdığı her ilaca devam edin ve hangilerini kullandığınızı söyleyin. Buna ilacı yazan karar verir.",
  "below.emergency": "Şimdi çok kötüyseniz önce ülkenizin acil numarasını arayın; e-posta bunun için yavaştır.",
  "below.no-diagnosis":
    "Bu yanıt tanı ya da tedavi önerisi değildir: bunun için bir hekimin sizi muayene etmesi gerekir.",
  "below.forget": "Yazdıklarınızın silinmesini her zaman isteyebilirsiniz: bu e-postaya “sil” diye yanıt verin.",
  "below.clinic": "{clinic}\n{phone}",
};
