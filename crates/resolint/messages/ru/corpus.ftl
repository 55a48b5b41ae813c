pack-not = это не подборка документов resolint
pack-not-regular = это не обычный файл, а значит, и не подборка документов
pack-newer = подборка сделана более новой версией resolint; эта версия ее не читает
pack-older = подборка сделана более старой версией resolint; соберите ее заново: «resolint corpus build»
pack-truncated = подборка обрезана; соберите ее заново: «resolint corpus build»
pack-damaged = подборка повреждена; соберите ее заново: «resolint corpus build»
corpus-no-folder = это не папка; документы читаются из папок
corpus-nothing = подборка не собрана: ни один документ прочитать не удалось
corpus-reading-lost = подборка не собрана: прочитанное не удалось прочитать с диска еще раз
corpus-too-large = подборка не собрана: она может занимать не больше четырех гигабайт
corpus-more-left = и еще { $count } не вошли; все перечислит «resolint corpus info»
corpus-built = { $documents ->
    [one] { $documents } документ
    [few] { $documents } документа
   *[many] { $documents } документов
}, { $text } МБ текста; в подборке { $size } МБ; { $left ->
    [0] вошли все
   *[other] не вошли: { $left }
}
left-xml = поврежденный XML или XML с объявленным типом документа, который не читается
left-not-akoma-ntoso = это XML, но не Akoma Ntoso
left-no-words = в нем нет слов
left-no-symbol = в тексте нет его собственного символа; его можно указать в documents.toml
left-no-act = номер указан, но не сказано, чья это резолюция; это можно указать в documents.toml
left-twice = тот же документ на том же языке, что и { $detail }
left-list = непонятно: { $detail }
left-listed-only = он назван в documents.toml, но такого файла нет
left-fault = сбой самой программы resolint ({ $detail }); сообщите о нем, пожалуйста
info-built-in = встроенная подборка
info-holds = документов: { $documents }, актов: { $acts }, ссылок: { $citations }
info-dates = с { $first } по { $last }
info-texts = собрана из { $text } МБ текста; тексты сохранены
info-no-texts = собрана из { $text } МБ текста; тексты не сохранены: поиск и цитаты недоступны
info-coverage = акт, которого в ней нет, может существовать: о полноте судят только по встроенным сведениям
info-languages = языки: { $list }
info-size = { $size } МБ:
info-left-out = не вошли: { $count }
search-none = нигде нет всех слов запроса «{ $query }»
search-more = найдено мест: { $count }; показано: { $shown } (--limit)
verify-sound = подборка цела
verify-checksum = { $section }: байты не те, что были записаны
verify-length = { $section }: обрывается посреди строки
verify-place = { $section }, строка { $row }: ссылка в никуда
verify-text = { $section }, строка { $row }: текст не в UTF-8
verify-order = { $section }, строка { $row }: нарушен порядок
