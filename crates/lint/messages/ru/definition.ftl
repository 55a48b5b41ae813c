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

## What is known of an act

act-adopted = принято { $date } ({ $status })
act-dated = датировано: { $date }
act-undated = дата неизвестна
act-meeting = заседание { $meeting }
act-vote = принято заносимым в отчет о заседании голосованием
series-complete = известны все номера этого ряда
series-partial = известна часть номеров этого ряда
series-none = об этом ряде больше ничего не известно
series-until = { $extent }; по состоянию на { $date }
known-confirmed = несколько источников согласны
known-text = напечатано в самом тексте
known-corrected = исправлено по тексту акта
known-vote-record = из протокола голосования
known-cited = { $times ->
    [one] так приводит { $times } принятый текст
    [few] так приводят { $times } принятых текста
   *[other] так приводят { $times } принятых текстов
}
known-listed = из одного перечня
known-scanned = прочитано машиной со скана
known-inferred = выведено по соседним номерам
known-unsourced = не проверено

## Places as people cite them

place-preamble = пункт { $label } преамбулы
place-paragraph = пункт { $label }
place-note = сноска { $label }
place-annex = приложение { $label }
place-section = раздел { $label }
