## What a hover says

hover-may-be = Может означать:
hover-not-known = об этом номере ничего не известно
hover-cited = { $count ->
    [one] в корпусе приводится { $count } раз
    [few] в корпусе приводится { $count } раза
   *[other] в корпусе приводится { $count } раз
}
hover-also = эти же слова передают и: { $words }
tone-strongest = сила: самая большая
tone-strong = сила: большая
tone-negative = тон: неодобрение или обеспокоенность
tone-negative-level = тон: обеспокоенность, ступень { $level } из 5
tone-positive = тон: одобрение
tone-mildly-positive = тон: сдержанное одобрение
tone-neutral = тон: нейтральный
tone-weak = сила: малая
tone-solemn = тон: торжественный

## Outline and lines above paragraphs

outline-preamble = Преамбула
outline-operative = Постановляющая часть
lens-pointed-at = { $count ->
    [one] { $count } ссылка на этот пункт
    [few] { $count } ссылки на этот пункт
   *[other] { $count } ссылок на этот пункт
}
