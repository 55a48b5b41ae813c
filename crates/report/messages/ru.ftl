severity-error = ошибка
severity-warning = предупреждение
severity-info = замечание
severity-hint = подсказка
label-evidence = основание
label-offer = предлагается
label-help = совет
place = строка { $line }, столбец { $column }
place-body = абзац { $label }
place-footnote = сноска { $label }
place-endnote = концевая сноска { $label }
place-header = верхний колонтитул
place-footer = нижний колонтитул
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
summary = { $found } (проверено: { $files }, { $references }){ $fixable }{ $known }
verdict-confirmed = подтверждено
verdict-contradicted = противоречит
verdict-absent = не существует
verdict-outside-coverage = вне охвата
verdict-ambiguous = неоднозначно
verdict-none = не проверяется
lookup-date = от { $date }
lookup-at-hand = { $count ->
    [one] есть в корпусе: { $count } пункт
    [few] есть в корпусе: { $count } пункта
   *[other] есть в корпусе: { $count } пунктов
}
lookup-cited = { $count ->
    [one] в корпусе приводится { $count } раз:
    [few] в корпусе приводится { $count } раза:
   *[other] в корпусе приводится { $count } раз:
}
lookup-mentioned = { $count ->
    [one] в корпусе упоминается в { $count } пункте:
   *[other] в корпусе упоминается в { $count } пунктах:
}
statistics-rules = По правилам:
statistics-files = По файлам:
statistics-fixable = { $count ->
    [one] {" "}({ $count } исправит --fix)
   *[other] {" "}({ $count } исправит --fix)
}
statistics-known = Уже учтено в базовом списке: { $count }
count-known = { $count ->
    [one] ; { $count } уже в базовом списке
   *[other] ; { $count } уже в базовом списке
}
phrases-documents = документов: { $documents }
phrases-formula = формула
phrases-opener = начальный оборот
