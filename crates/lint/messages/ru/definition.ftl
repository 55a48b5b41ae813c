## Факты определения

fact-type = что это
fact-formal-name = полное название
fact-former-name = прежде
fact-founded-by = учредительный акт
fact-basis = основание
fact-founded = создание
fact-ended = прекращение деятельности
fact-parent = входит в состав или подотчетен
fact-seat = место пребывания
fact-adopted-by = акт о принятии
fact-adopted = принятие
fact-convened-by = созыв
fact-place = место проведения или принятия
fact-opened = открытие
fact-closed = закрытие
fact-signature = открытие для подписания
fact-in-force = вступление в силу
fact-treaty-volume = том Treaty Series
fact-treaty-number = номер в Treaty Series
fact-report = доклад или итог
fact-sales-number = номер доклада в продаже
fact-series = условные обозначения документов начинаются с
fact-status = сведения
fact-checked = сверены с другими источниками
fact-believed = из общих знаний, не проверены
fact-value = { $value }
fact-pair = { $label }: { $value }
fact-act = { $kind ->
        [decision] решение
        [statement] заявление Председателя
       *[resolution] резолюция
    } { $number } { $body }
fact-dated = { $act } от { $date }
