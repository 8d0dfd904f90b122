/* test_detect_language.c - which language a text is in, or that it is not known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "read/language/detect_language.h"

static const struct row {
    const char *code, *text;
} rows[] = {
    { "en",
      "The ferry was late again, so we sat on the quay and counted the gulls until it came." },
    { "en", "Two words." },
    { "en", "How much is a big mac in your country?" },
    { "en", "Kubernetes pods restart whenever the liveness probe fails three times in a row." },
    { "de", "Die Fähre kam wieder zu spät, also saßen wir am Kai und zählten die Möwen." },
    { "fr", "Le bac était encore en retard, nous avons donc compté les mouettes sur le quai." },
    { "es", "El barco llegó tarde otra vez, así que contamos las gaviotas en el muelle." },
    { "it", "Il traghetto era di nuovo in ritardo e noi contavamo i gabbiani sul molo." },
    { "pt", "A balsa chegou atrasada de novo, e nós contamos as gaivotas no cais até à noite." },
    { "nl", "De veerboot was weer te laat, dus telden we de meeuwen op de kade." },
    { "sv", "Färjan var sen igen, så vi satt på kajen och räknade måsarna tills den kom." },
    { "pl", "Prom znowu się spóźnił, więc siedzieliśmy na nabrzeżu i liczyliśmy mewy." },
    { "cs", "Přívoz měl zase zpoždění, a tak jsme seděli na nábřeží a počítali racky." },
    { "hu", "A komp megint késett, ezért a rakparton ültünk, és számoltuk a sirályokat." },
    { "fi", "Lautta oli taas myöhässä, joten istuimme laiturilla ja laskimme lokkeja. Illalla se "
            "viimein tuli, ja kapteeni pyysi meiltä kaikilta anteeksi, mutta kukaan ei enää "
            "uskonut häntä." },
    { "et", "Praam jäi jälle hiljaks, nii et me istusime kail ja lugesime kajakaid. Õhtul ta "
            "lõpuks tuli ja kapten palus meilt kõigilt vabandust." },
    { "lt", "Keltas vėl vėlavo, todėl sėdėjome krantinėje ir skaičiavome žuvėdras." },
    { "lv", "Prāmis atkal kavējās, tāpēc mēs sēdējām piestātnē un skaitījām kaijas." },
    { "sl", "Trajekt je spet zamujal, zato smo sedeli na pomolu in šteli galebe. Zvečer je končno "
            "prišel in kapitan se je vsem opravičil, ker smo tako dolgo čakali." },
    { "ca",
      "El transbordador tornava a fer tard, així que vam seure al moll i vam comptar gavines." },
    { "gl",
      "A miña avoa vivía nunha casa pequena á beira do río e sempre nos contaba historias. Eu "
      "quería moito escoitala, pero ás veces quedaba durmida deseguida, e xa non oín como "
      "remataban. Máis tarde funlle preguntar, e ela dixo que o rematar é cousa dos nenos." },
    { "eu", "Ferrya berriro berandu iritsi zen, eta kaian eseri ginen kaioak zenbatzen." },
    { "af", "Die veerboot was alweer laat, so ons het op die kaai gesit en die meeue getel." },
    { "nn", "Ferja var sein att, så me sat på kaia og talde måkar til ho kom, og ho kom ikkje." },
    { "is", "Ferjan var aftur sein, svo við sátum á bryggjunni og töldum mávana. Um kvöldið kom "
            "hún loksins og skipstjórinn bað okkur öll afsökunar á biðinni, en enginn trúði honum "
            "lengur og allir fóru heim að sofa." },
    { "ga",
      "Bhí an bád farantóireachta déanach arís, agus shuíomar ar an gcé ag comhaireamh faoileán." },
    { "cy", "Roedd y fferi yn hwyr eto, felly eisteddom ar y cei a chyfrif y gwylanod." },
    { "tr", "Vapur yine gecikti, biz de rıhtımda oturup gelene kadar martıları saydık. Akşam "
            "sonunda geldi ve kaptan hepimizden özür diledi, ama kimse ona inanmadı." },
    { "vi", "Chuyến phà lại trễ, nên chúng tôi ngồi trên bến và đếm những con hải âu." },
    { "sw", "Kivuko kilichelewa tena, kwa hiyo tulikaa gatini na kuhesabu ndege wa baharini." },
    { "la", "Navis iterum tarda fuit, itaque in ripa sedimus et aves numeravimus donec venit." },
    { "eo", "La pramo denove malfruis, do ni sidis sur la kajo kaj kalkulis la mevojn." },
    { "sq", "Trageti u vonua përsëri, kështu që ne u ulëm në skelë dhe numëruam pulëbardhat." },
    { "ru", "Паром опять опоздал, поэтому мы сидели на причале и считали чаек." },
    { "uk", "Пором знову запізнився, тому ми сиділи на причалі й рахували чайок." },
    { "be", "Паром зноў спазніўся, таму мы сядзелі на прычале і лічылі чаек." },
    { "bg", "Фериботът отново закъсня, затова седяхме на кея и брояхме чайките." },
    { "mk", "Фериботот пак доцнеше, па затоа седевме на кејот и ги броевме галебите. Навечер "
            "конечно дојде и капетанот ни се извини на сите, но никој не му поверува." },
    { "el", "Το πλοίο άργησε πάλι, γι' αυτό καθίσαμε στην προβλήτα." },
    { "hy", "Լաստանավը նորից ուշացավ, և մենք նստեցինք նավամատույցին։" },
    { "ka", "ბორანი ისევ აგვიანებდა, ამიტომ ნავმისადგომზე ვისხედით." },
    { "he", "המעבורת איחרה שוב, אז ישבנו על הרציף וספרנו את השחפים." },
    { "yi", "די פֿערי איז ווידער געקומען שפּעט, האָבן מיר געציילט די פֿייגל." },
    { "ar", "تأخرت العبارة مرة أخرى، فجلسنا على الرصيف نعد النوارس." },
    { "fa", "کشتی دوباره دیر کرد، پس روی اسکله نشستیم و "
            "مرغ‌های "
            "دریایی "
            "را "
            "شمردیم." },
    { "ur", "کشتی پھر دیر سے آئی، تو ہم گھاٹ پر بیٹھ کر پرندے گنتے رہے۔" },
    { "hi", "नाव फिर देर से आई, इसलिए हम घाट पर बैठकर पक्षियों को गिनते रहे।" },
    { "ne", "डुङ्गा फेरि ढिलो भयो, त्यसैले हामी घाटमा बसेर चराहरू गन्यौं।" },
    { "bn", "ফেরি আবার দেরি করল, তাই আমরা ঘাটে বসে পাখি গুনলাম।" },
    { "ta", "படகு மீண்டும் தாமதமாக வந்தது." },
    { "th", "เรือข้ามฟากมาสายอีกแล้ว" },
    { "ko", "배가 또 늦어서 우리는 부두에 앉아 갈매기를 세었다." },
    { "ja", "船はまた遅れたので、私たちは岸で鳥を数えた。" },
    { "zh", "渡船又晚了,我们坐在码头上数海鸥。" },
    { "am", "ጀልባው እንደገና ዘገየ፣ ስለዚህ በወደቡ ላይ ተቀምጠን ወፎችን ቆጠርን። በመጨረሻም ማታ መጣ፣ ካፒቴኑም ሁላችንንም ይቅርታ ጠየቀ፣ "
            "ነገር ግን ማንም አላመነውም።" },
    /* nothing to tell it by, or a language without a code in ISO 639-1 */
    { "", "" },
    { "", "12 34 5%" },
    { "",
      "The laird gaed awa tae his bed, an the bairns war greetin for thair mither aw nicht lang." },
    { "",
      "Di pikin dem dey play for outside wey dia mama no dey house since yestaday, na so e be." },
};

static void
languages_are_told(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *code = guess_language(str_from(rows[i].text))->code;

        if (strcmp(code, rows[i].code) != 0)
            fail_msg("'%s', not '%s': %s", code, rows[i].code, rows[i].text);
    }
}

/* The first words of a text may be names. */
static void
a_later_piece_tells(void **state)
{
    char text[6000];
    size_t n = 0;

    (void)state;
    while (n < 1200)
        n += (size_t)snprintf(text + n, sizeof text - n, "Xqz Wrk Vbnm Zxq ");
    while (n < 5000)
        n += (size_t)snprintf(text + n, sizeof text - n,
                              "The gulls on the quay were loud, and we could not sleep at all. ");
    assert_string_equal(guess_language((lucid_str){ text, n })->code, "en");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(languages_are_told),
        cmocka_unit_test(a_later_piece_tells),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
