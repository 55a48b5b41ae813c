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
file-docx = это документ текстового редактора; файлы Word пока не читаются: сохраните его как обычный текст (UTF-8)
file-doc = это документ Word старого образца; сохраните его как обычный текст (UTF-8)
file-archive = это архив, а не текст
file-pdf = это PDF; сохраните его текст как обычный текст (UTF-8)
file-rtf = это документ RTF; сохраните его как обычный текст (UTF-8)
file-binary = это не текст: в файле есть байты, которых в тексте не бывает
file-broken-utf8 = поврежденный UTF-8 (строка { $line }); возможно, файл обрезан или неудачно склеен
file-broken-utf16 = поврежденный UTF-16; возможно, файл обрезан
file-unknown-encoding = кодировку определить не удалось; сохраните файл в UTF-8
file-encoding = прочитано в кодировке { $encoding }
file-encoding-guessed = прочитано в кодировке { $encoding }, но это догадка; для верности сохраните файл в UTF-8
folder-without-drafts = здесь нет проектов (.txt или .md)
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
changes-no-repository = не в репозитории git, поэтому узнать, что изменено, нельзя; уберите --since и --staged
changes-unknown-revision = git не знает версии «{ $revision }»; в неполной копии репозитория сначала получите ее
changes-no-common-commit = git не находит общего предка у «{ $revision }» и текущей версии; в неполной копии репозитория получите больше истории
changes-no-git = не удалось запустить git: { $reason }
changes-git-failed = git не смог сказать, что изменено: { $details }
config-extends-itself = «extends» ведет обратно к этому же файлу
config-bad-pattern = «{ $pattern }» — не образец имени файла
ignore-unmatched = это исключение ничего не закрывает в проверенных проектах
init-done = файл записан
init-failed = файл не записан: { $reason }
man-unknown = нет команды «{ $name }»
fault = ошибка в самом resolint на этом файле ({ $details }); пожалуйста, сообщите о ней. На остальные файлы она не влияет
lookup-none = о «{ $query }» ничего не известно
lookup-none-in-range = о { $symbol } ничего не известно; известные номера этого ряда — с { $low } по { $high } ({ $coverage })
output-is-draft = не записано: это один из проверяемых проектов
