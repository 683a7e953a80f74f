using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// The words that stand beside dates, in the languages that news comes in. The names of days are those of the Unicode
/// CLDR; the time zones are abbreviations that news sites print.
/// </summary>
internal static class DateWords
{
    private static readonly FrozenSet<string> TimeWords = Words(
        "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
        + "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
        + "segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        + "måndag tisdag onsdag torsdag fredag lördag söndag poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье "
        + "pazartesi salı çarşamba perşembe cuma cumartesi pazar الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت شنبه یکشنبه دوشنبه سه چهارشنبه پنجشنبه پنج جمعه "
        + "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst kst hkt sgt msk eet eest aest aedt acst awst nzst nzdt sast wat eat irst irdt trt "
        + "am pm a.m. p.m. h hrs hours hour uhr o'clock noon midnight");

    private static readonly FrozenSet<string> SmallWords = Words("on at of the in le el il em op am um vom den der à às a de del di kl في در");

    private static readonly FrozenSet<string> PublishedLabels = Words(
        "date dated published publish posted issued released release created uploaded publication pub first added time filed submitted "
        + "veröffentlicht erstellt publié publicado publicada fecha data pubblicato gepubliceerd geplaatst datum publicerad julkaistu opublikowano опубликовано публикации дата опубліковано tarih tarihi yayın yayınlanma publicat megjelent vydáno publikováno dodano publisert udgivet publicerat diterbitkan dipublikasikan ngày "
        + "δημοσίευση δημοσιεύτηκε פורסם प्रकाशित نشر نُشر النشر تاريخ بتاريخ تاریخ انتشار منتشر 发布 发布时间 发布于 发布日期 发表 发表时间 发表于 時間 时间 日期 發布 發布時間 發佈時間 發表於 公開 公開日 掲載日 投稿日 配信 입력 등록 작성일 게시일 등록일");

    private static readonly FrozenSet<string> UpdatedLabels = Words(
        "updated update modified modification last edited revised aktualisiert aktualisierung stand geändert änderung bearbeitet letzte zuletzt letztes mis mise jour modifié modifiée dernière actualizado actualizada actualización última modificado modificada aggiornato aggiornamento ultimo ultima modifica atualizado atualizada atualização bijgewerkt gewijzigd laatst uppdaterad oppdatert opdateret päivitetty zaktualizowano aktualizacja güncelleme güncellendi обновлено изменено تحديث التحديث آخر بروزرسانی 更新 更新时间 更新時間 更新日 最終更新 수정 수정일 업데이트 עודכן अपडेट cập nhật diperbarui");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeWordBySpan = TimeWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWordBySpan = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublishedBySpan = PublishedLabels.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UpdatedBySpan = UpdatedLabels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for a word that names no month of the common calendar.</summary>
    public static int Month(ReadOnlySpan<char> word) => MonthNames.Of(word) is { Calendar: WrittenCalendar.Gregorian } month ? month.Number : 0;

    /// <summary>Days of the week, time zones, words of the clock.</summary>
    public static bool IsTimeWord(ReadOnlySpan<char> word) => TimeWordBySpan.Contains(word);

    /// <summary>Articles and prepositions that stand before and between the parts of a date.</summary>
    public static bool IsSmallWord(ReadOnlySpan<char> word) => SmallWordBySpan.Contains(word);

    public static bool IsPublishedLabel(ReadOnlySpan<char> word) => PublishedBySpan.Contains(word);

    public static bool IsUpdatedLabel(ReadOnlySpan<char> word) => UpdatedBySpan.Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
