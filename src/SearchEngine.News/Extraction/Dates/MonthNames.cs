using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// Months in the languages that news comes in, in the forms that dates have. The names are those of the Unicode CLDR's
/// calendars; a name that two languages give to different months is in the list for neither of them.
/// </summary>
internal static class MonthNames
{
    private static readonly string[] Gregorian =
    [
        "january jan januar janvier janv enero ene januari jänner janeiro gennaio gen gener xaneiro urtarrila tammikuuta tammikuu stycznia styczeń styczen января янв січня януари студзеня јануар januára január ledna leden janvāris sausio jaanuar ocak yanvar ιανουαρίου ιαν ianuarie ian ינואר בינואר يناير جانفي جنوری ژانویه जनवरी জানুয়ারি ஜனவரி",
        "february feb februar février fevrier févr fevr fév febrero februari fevereiro fev febbraio febb febrer febreiro otsaila helmikuuta helmikuu lutego luty luty февраля фев лютого февруари лютага фебруар februára február února unor únor februāris vasario veebruar şubat subat fevral φεβρουαρίου φεβ februarie פברואר בפברואר فبراير فيفري شباط فروری فوریه फ़रवरी फरवरी ফেব্রুয়ারি பிப்ரவரி",
        "march mar märz maerz mrz mars marzo maart mrt març março marco marts martxoa maaliskuuta maaliskuu marca marzec марта мар березня март сакавіка marec március března brezna březen kovo märts mart μαρτίου μαρ martie מרץ במרץ مارس آذار مارچ मार्च মার্চ மார்ச்",
        "april apr avril avr abril abr aprile apirila huhtikuuta huhtikuu kwietnia kwiecień апреля апр квітня април красавіка apríla apríl április dubna duben aprīlis balandžio aprill nisan aprel απριλίου απρ aprilie אפריל באפריל أبريل ابريل أفريل نيسان اپریل آوریل अप्रैल এপ্রিল ஏப்ரல்",
        "may mai mayo maggio mag mei maio maj maig maiatza toukokuuta toukokuu maja мая май травня мај мае mája máj május května květen maijs gegužės mayıs mayis μαΐου מאי במאי مايو ماي أيار ايار مئی मई মে மே",
        "june jun juni juin junio giugno giu junho juny xuño ekaina kesäkuuta kesäkuu czerwca czerwiec июня июн червня юни чэрвеня јун júna jún június června cervna červen jūnijs birželio juuni haziran iyun ιουνίου ιουν iunie יוני ביוני يونيو جوان حزيران جون ژوئن जून জুন ஜூன்",
        "july jul juli juillet juil julio luglio lug julho juliol xullo uztaila heinäkuuta heinäkuu lipca lipiec июля июл юли ліпеня јул júla júl július července cervence červenec jūlijs liepos juuli temmuz iyul ιουλίου ιουλ iulie יולי ביולי يوليو جويلية تموز جولائی ژوئیه जुलाई জুলাই ஜூலை",
        "august aug août aout agosto ago augustus augusti agost abuztua elokuuta elokuu sierpnia sierpień августа авг серпня август жніўня augusta augusztus srpna srpen augusts rugpjūčio ağustos agustos avqust αυγούστου αυγ אוגוסט באוגוסט أغسطس أوت آب اگست اوت अगस्त আগস্ট ஆகஸ்ட்",
        "september sep sept septembre septiembre settembre sett setembro set setembre setiembre iraila syyskuuta syyskuu września wrzesnia wrzesień сентября сен сент вересня септември верасня септембар septembra szeptember září zari septembris rugsėjo eylül eylul sentyabr σεπτεμβρίου σεπ septembrie ספטמבר בספטמבר سبتمبر أيلول ايلول ستمبر سپتامبر सितंबर सितम्बर সেপ্টেম্বর செப்டம்பர்",
        "october oct oktober okt octobre octubre ottobre ott outubro out urria lokakuuta lokakuu października pazdziernika październik октября окт жовтня октомври кастрычніка октобар októbra október října rijna říjen oktobris spalio oktoober ekim oktyabr οκτωβρίου οκτ octombrie אוקטובר באוקטובר أكتوبر اکتوبر اکتبر अक्टूबर अक्तूबर অক্টোবর அக்டோபர்",
        "november nov novembre noviembre novembro azaroa marraskuuta marraskuu ноября ноя нояб ноември лістапада новембар novembra listopadu novembris lapkričio kasım kasim noyabr νοεμβρίου νοε noiembrie נובמבר בנובמבר نوفمبر نومبر نوامبر नवंबर नवम्बर নভেম্বর நவம்பர்",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre desember des decembro abendua joulukuuta joulukuu grudnia grudzień декабря дек грудня декември снежня децембар decembra prosince prosinec decembris gruodžio detsember aralık aralik dekabr δεκεμβρίου δεκ decembrie דצמבר בדצמבר ديسمبر دسمبر دسامبر दिसंबर दिसम्बर ডিসেম্বর டிசம்பர்",
    ];

    private static readonly string[] Persian = ["فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد اسد", "شهریور سنبله", "مهر میزان", "آبان عقرب", "آذر قوس", "دی جدی", "بهمن دلو", "اسفند حوت"];

    private static readonly string[] Thai = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    private static readonly FrozenDictionary<string, WrittenMonth>.AlternateLookup<ReadOnlySpan<char>> Months =
        Of(Gregorian, WrittenCalendar.Gregorian).Concat(Of(Persian, WrittenCalendar.Persian)).Concat(Of(Thai, WrittenCalendar.Thai))
            .DistinctBy(m => m.Name).ToFrozenDictionary(m => m.Name, m => m.Month, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WrittenMonth? Of(ReadOnlySpan<char> word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The first or second of two months that Arabs of the Levant call by one name; null for other words.</summary>
    public static WrittenMonth? OfPair(ReadOnlySpan<char> name, ReadOnlySpan<char> which)
    {
        var isFirst = which is "الأول" or "الاول";
        return !isFirst && which is not ("الثاني" or "الثانى") ? null
            : name is "تشرين" ? new WrittenMonth(isFirst ? 10 : 11, WrittenCalendar.Gregorian)
            : name is "كانون" ? new WrittenMonth(isFirst ? 12 : 1, WrittenCalendar.Gregorian)
            : null;
    }

    private static IEnumerable<(string Name, WrittenMonth Month)> Of(string[] names, WrittenCalendar calendar)
        => names.SelectMany((forms, i) => forms.Split(' ').Select(form => (form, new WrittenMonth(i + 1, calendar))));
}
