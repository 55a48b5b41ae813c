io-not-found = такого файла или папки нет
io-permission = нет прав доступа
io-exists = он уже есть
io-loop = символическая ссылка ведет к самой себе
io-full = на диске нет места
file-unreadable = не удалось прочитать: { $reason }
file-not-regular = это не обычный файл (канал или устройство); чтобы читать из программы, укажите «-»
file-empty = файл пуст
file-too-large = { $size } МБ; проект может занимать до { $limit } МБ
file-too-long = больше 4 ГБ
file-odt = это документ OpenDocument; сохраните его как документ Word (.docx) или как обычный текст (UTF-8)
word-damaged = поврежденный документ Word; сохраните его в редакторе заново
word-encrypted = файл защищен паролем; сохраните копию без пароля
word-entities = файл не прочитан: в нем объявлены сущности, которых текстовые редакторы не создают
word-bomb = файл не прочитан: в развернутом виде он больше любого документа
word-not = это не документ Word, несмотря на название
fix-word = файл не изменен: файлы Word не перезаписываются; --annotate поставит замечания примечаниями в копии
annotate-one = копия не записана: --annotate проверяет один файл Word
annotate-not-word = копия не записана: для --annotate нужен файл Word (.docx)
file-doc = это документ Word старого образца; сохраните его как .docx или как обычный текст (UTF-8)
file-archive = это архив, а не текст
file-pdf = это PDF; сохраните его текст как обычный текст (UTF-8)
file-rtf = это документ RTF; сохраните его как обычный текст (UTF-8)
file-binary = это не текст: в файле есть байты, которых в тексте не бывает
file-broken-utf8 = поврежденный UTF-8 (строка { $line }); возможно, файл обрезан или неудачно склеен
file-broken-utf16 = поврежденный UTF-16; возможно, файл обрезан
file-unknown-encoding = кодировку определить не удалось; сохраните файл в UTF-8
file-encoding = прочитано в кодировке { $encoding }
file-encoding-guessed = прочитано в кодировке { $encoding }, но это догадка; для верности сохраните файл в UTF-8
folder-without-drafts = здесь нет проектов (.txt, .md или .docx)
output-unwritable = не удалось записать: { $reason }
fix-unwritable = файл не изменен: { $reason }
fix-read-only = файл не изменен: он доступен только для чтения
fix-changed-meanwhile = файл не изменен: его тем временем изменила другая программа
fix-unencodable = файл не изменен: в кодировке { $encoding } нет знака «{ $character }»; сохраните проект в UTF-8
fix-broken-configuration = файл не изменен: в его resolint.toml есть ошибки
fix-done = { $count ->
    [one] внесено { $count } исправление
    [few] внесено { $count } исправления
   *[other] внесено { $count } исправлений
}
fmt-done = оформлен
fmt-would-change = будет оформлен иначе
changes-no-repository = не в репозитории git, поэтому узнать, что изменено, нельзя; уберите --since и --staged
changes-unknown-revision = git не знает версии «{ $revision }»; в неполной копии репозитория сначала получите ее
changes-no-common-commit = git не находит общего предка у «{ $revision }» и текущей версии; в неполной копии репозитория получите больше истории
changes-no-git = не удалось запустить git: { $reason }
changes-git-failed = git не смог сказать, что изменено: { $details }
compare-needs-two = сравниваются два проекта: укажите два разных файла
add-ignore-done = { $count ->
    [one] не будет сообщаться об { $count } замечании
   *[other] не будет сообщаться о { $count } замечаниях
}
add-ignore-left = { $count ->
    [one] { $count } замечание стоит там, где комментарий поставить нельзя; назовите его в resolint.toml
    [few] { $count } замечания стоят там, где комментарий поставить нельзя; назовите их в resolint.toml
   *[other] { $count } замечаний стоят там, где комментарий поставить нельзя; назовите их в resolint.toml
}
add-ignore-no-config = с --no-config нет resolint.toml, куда это записать
add-ignore-not-utf8 = не изменено: это не UTF-8
config-extends-itself = «extends» ведет обратно к этому же файлу: { $way }
config-bad-pattern = «{ $pattern }» — не образец имени файла
ignore-unmatched = это исключение ничего не закрывает ни в одном из проектов (ignore/unused)
init-done = файл записан
init-failed = файл не записан: { $reason }
show-default = по умолчанию
show-command-line = командная строка
show-from-text = по тексту
show-today = сегодня
show-rules = правила
show-ignores = не сообщается
show-nothing = –
show-any-rule = любое правило
show-anywhere = где угодно
server-failed = журнал не записывается: { $reason }
man-unknown = нет команды «{ $name }»
fault = ошибка в самом resolint на этом файле ({ $details }); пожалуйста, сообщите о ней. На остальные файлы она не влияет
lookup-none = о «{ $query }» ничего не известно
lookup-none-in-range = о { $symbol } ничего не известно; известные номера этого ряда — с { $low } по { $high } ({ $coverage })
watch-failed = наблюдать нельзя: { $reason }
watch-stdin = за стандартным вводом наблюдать нельзя; назовите файлы или папки
watch-waiting = { $count ->
    [one] наблюдаю за { $count } проектом
   *[other] наблюдаю за { $count } проектами
}; завершить — Ctrl-C
output-is-draft = не записано: это один из проверяемых проектов
format-two-on-stdout = в стандартный вывод идет только один отчет; остальным укажите файл: --format sarif=out.sarif
format-without-output-file = для --output-file ничего не осталось: у каждого --format свой файл
format-two-in-one-file = не записано: два отчета не могут идти в один файл
baseline-foreign = это не базовый список этой версии resolint (его схема — «{ $schema }»)
baseline-damaged = это не базовый список resolint, или он поврежден: { $details }
baseline-added = { $count ->
    [one] впредь учтено { $count } замечание
    [few] впредь учтено { $count } замечания
   *[other] впредь учтено { $count } замечаний
}
baseline-unused = { $count ->
    [one] { $count } запись больше ничему не отвечает; --prune ее уберет
    [few] { $count } записи больше ничему не отвечают; --prune их уберет
   *[other] { $count } записей больше ничему не отвечают; --prune их уберет
}
baseline-pruned = { $count ->
    [one] убрана { $count } запись
    [few] убраны { $count } записи
   *[other] убрано { $count } записей
}
format-with-diff = --diff показывает, что изменится, а не замечания: уберите файлы из --format
phrases-none = установившегося продолжения для «{ $prefix }» нет
phrases-not-counted = русские обороты опираются на начальные слова, формулы и документы корпуса, пока у проекта нет своего набора документов
