using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// The words that dates are written with, in the languages that news comes in. The names are those of the
/// Unicode CLDR's Gregorian calendars; the time zones are abbreviations that news sites print.
/// </summary>
internal static class DateWords
{
    private static readonly string[] MonthNames =
    [
        "january jan januar janvier janv enero ene januari jänner janeiro gennaio gen tammikuuta tammikuu stycznia styczeń styczen января янв ledna leden ocak ιανουαρίου ianuarie يناير",
        "february feb februar février fevrier févr fevr fév febrero februari fevereiro fev febbraio febb helmikuuta helmikuu lutego luty luty февраля фев února unor şubat subat φεβρουαρίου februarie فبراير",
        "march mar märz maerz mrz mars marzo maart mrt março marco marts maaliskuuta maaliskuu marca marzec марта мар března brezna mart μαρτίου martie مارس",
        "april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecień апреля апр dubna nisan απριλίου aprilie أبريل ابريل",
        "may mai mayo maggio mag mei maio maj toukokuuta toukokuu maja мая май května kvetna mayıs mayis μαΐου مايو",
        "june jun juni juin junio giugno giu junho kesäkuuta kesäkuu czerwca czerwiec июня июн června cervna haziran ιουνίου iunie يونيو",
        "july jul juli juillet juil julio luglio lug julho heinäkuuta heinäkuu lipca lipiec июля июл července cervence temmuz ιουλίου iulie يوليو",
        "august aug août aout agosto ago augustus augusti elokuuta elokuu sierpnia sierpień августа авг srpna ağustos agustos αυγούστου أغسطس",
        "september sep sept septembre septiembre settembre sett setembro set syyskuuta syyskuu września wrzesnia wrzesień сентября сен сент září zari eylül eylul σεπτεμβρίου septembrie سبتمبر",
        "october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuu października pazdziernika październik октября окт října rijna ekim οκτωβρίου octombrie أكتوبر",
        "november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad ноября ноя нояб listopadu kasım kasim νοεμβρίου noiembrie نوفمبر",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des joulukuuta joulukuu grudnia grudzień декабря дек prosince aralık aralik δεκεμβρίου decembrie ديسمبر",
    ];

    private static readonly FrozenDictionary<string, int> Months = MonthNames
        .SelectMany((names, i) => names.Split(' ').Select(name => (name, month: i + 1)))
        .DistinctBy(p => p.name)
        .ToFrozenDictionary(p => p.name, p => p.month, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TimeWords = Words(
        "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
        + "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
        + "segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        + "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst kst hkt sgt msk eet eest aest aedt acst awst nzst nzdt sast wat eat irst irdt trt "
        + "am pm a.m. p.m. h hrs hours hour uhr o'clock noon midnight");

    private static readonly FrozenSet<string> SmallWords = Words("on at of the in le el il em op am um vom den der à às a de del di kl");

    private static readonly FrozenSet<string> PublishedLabels = Words(
        "date dated published publish posted issued released release created uploaded publication pub first added time filed submitted "
        + "veröffentlicht erstellt publié publicado publicada fecha data pubblicato gepubliceerd geplaatst datum publicerad julkaistu opublikowano опубликовано tarih");

    private static readonly FrozenSet<string> UpdatedLabels = Words(
        "updated update modified modification last edited revised aktualisiert aktualisierung stand geändert änderung bearbeitet letzte zuletzt letztes mis mise jour modifié modifiée dernière actualizado actualizada actualización última modificado modificada aggiornato aggiornamento ultimo ultima modifica atualizado atualizada atualização bijgewerkt gewijzigd laatst uppdaterad oppdatert opdateret päivitetty zaktualizowano aktualizacja güncelleme güncellendi обновлено изменено");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthBySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeWordBySpan = TimeWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWordBySpan = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublishedBySpan = PublishedLabels.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UpdatedBySpan = UpdatedLabels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for a word that names no month.</summary>
    public static int Month(ReadOnlySpan<char> word) => MonthBySpan.TryGetValue(word, out var month) ? month : 0;

    /// <summary>Days of the week, time zones, words of the clock.</summary>
    public static bool IsTimeWord(ReadOnlySpan<char> word) => TimeWordBySpan.Contains(word);

    /// <summary>Articles and prepositions that stand before and between the parts of a date.</summary>
    public static bool IsSmallWord(ReadOnlySpan<char> word) => SmallWordBySpan.Contains(word);

    public static bool IsPublishedLabel(ReadOnlySpan<char> word) => PublishedBySpan.Contains(word);

    public static bool IsUpdatedLabel(ReadOnlySpan<char> word) => UpdatedBySpan.Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
