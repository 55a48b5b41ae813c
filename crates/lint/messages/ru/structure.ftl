no-such-own-paragraph = В проекте нет пункта { $number }: нумерация доходит до { $last }.
no-such-own-subparagraph = У пункта { $number } нет подпункта { $letter }): буквы доходят до { $last }).
own-paragraph-above = Пункт { $number } стоит выше, а не ниже.
own-paragraph-below = Пункт { $number } стоит ниже, а не выше.
no-own-annex = Проект ссылается на свое приложение, но приложения нет.
no-such-own-annex = В проекте нет приложения { $label }.
