severity-error = ошибка
severity-warning = предупреждение
severity-info = замечание
severity-hint = подсказка
label-evidence = основание
label-offer = предлагается
label-help = совет
place = строка { $line }, столбец { $column }
count-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[other] { $count } ошибок
}
count-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
   *[other] { $count } предупреждений
}
count-infos = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[other] { $count } замечаний
}
count-hints = { $count ->
    [one] { $count } подсказка
    [few] { $count } подсказки
   *[other] { $count } подсказок
}
count-nothing = замечаний нет
count-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[other] { $count } файлов
}
count-references = { $count ->
    [one] { $count } ссылка
    [few] { $count } ссылки
   *[other] { $count } ссылок
}
count-fixable = { $count ->
    [one] ; { $count } исправит --fix
   *[other] ; { $count } исправит --fix
}
summary = { $found } (проверено: { $files }, { $references }){ $fixable }
verdict-confirmed = подтверждено
verdict-contradicted = противоречит
verdict-absent = не существует
verdict-outside-coverage = вне охвата
verdict-ambiguous = неоднозначно
verdict-none = не проверяется
