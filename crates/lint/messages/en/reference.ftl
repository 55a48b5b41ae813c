unknown-number = { $act } does not exist: the numbers run from { $low } to { $high }.
unknown-session = { $act } does not exist: there was no such session or year.
offer-near-number = Did you mean { $number }{ $what }?
near-date = , adopted on { $date }
near-title = , “{ $title }”
wrong-date = { $act } was adopted on { $recorded }, not on { $written }.
wrong-date-month = { $act } was adopted on { $recorded }; the text says { $written }.
outside-session = { $act } cannot be of { $written }: the session ran from { $opened } to { $closed }.
outside-neighbours = { $act } can hardly be of { $written }: resolutions are numbered in the order of their adoption.
replace-date = Replace the date by { $date }
help-masthead-date = The date that counts is the day of adoption, not the day the document was distributed.
wrong-body = { $written } is the date of the act with the same number ({ $other-number }) of another body: the { $other-body }.
help-wrong-body = Name the body whose act is meant, or correct the number or the date.
wrong-year = { $act } was adopted in { $recorded }, not in { $written }.
replace-year = Replace the year by { $year }
wrong-part = { $act } has no part { $part }; its parts are { $parts }.
impossible-date = There is no such day in the calendar: { $written }.
future-session = { $act } cannot exist yet: on { $as-of } the session has not been held.
future-year = { $act } cannot exist yet: the year { $year } has not begun; the date of the draft is { $as-of }.
future-session-opens = { $act } cannot exist yet: the session opens on { $opens }, and the date of the draft is { $as-of }.
not-yet-adopted = { $act } was adopted on { $recorded }, after the date of the draft ({ $as-of }).
future-date = { $act } is dated { $written }, which is later than the draft itself ({ $as-of }).
help-as-of = The date of the draft is today unless --as-of or resolint.toml says otherwise.
wrong-title = { $act } bears another title: “{ $recorded }”.
replace-title = Replace the title by the recorded one
no-such-paragraph = { $symbol } has no “{ $pinpoint }”: its numbering ends with { $last }.
inconsistent-date = { $act } is dated { $written } here and { $other } elsewhere in the same text.
inconsistent-corpus = { $act } is dated two ways in documents: as here in { $agreeing }, otherwise in { $differing }.
missing-date = { $act } is cited for the first time without its date.
help-missing-date = Practice gives the date at the first citation: “{ $number } of { $date }”.
add-date = Add the date: { $date }
repeated-date = { $act } is cited with its date again; practice gives the date the first time only.
out-of-order-series = In this list { $number } comes after { $before }; practice lists acts in the order of their numbers.
ambiguous-body = It is not said whose { $kind ->
        [decision] decision
       *[resolution] resolution
    } { $number } is meant: { $candidates } would fit.
ambiguous-body-unknown = It is not said whose { $kind ->
        [decision] decision
       *[resolution] resolution
    } { $number } is meant.
help-name-body = Name the body.
unknown-document-series = The beginning of the symbol { $symbol } is not that of any known series of documents.
form-abbreviation = “{ $written }” is not written short in running text.
form-body = The body is named in full: “{ $right }”, not “{ $written }”.
form-decision = Numbers as high as this are those of decisions, not of resolutions.
form-number = The number is written { $right }.
form-number-sign = A number stands after its noun without “{ $sign }”.
form-own = A body calls its own resolution “its resolution”.
form-see = A symbol with its annex, alone in brackets, is opened by “{ $see }”.
form-symbol = In running text the noun is followed by the number { $number }, not by the symbol.
form-write = Write it as practice does
form-year-in-brackets = A number that shows its session takes no year in brackets, but the date of adoption: “of 23 December 2003”.
evidence-instrument-of-act = Resolution { $cited } is that of another instrument: { $other }.
instrument-act = { $instrument } was adopted by resolution { $own }, not { $cited }.
instrument-date = { $instrument } was adopted on { $adopted }, not on { $written }.
instrument-volume = In the Treaty Series the instrument is in volume { $volume } under No. { $number }.
own-act = Its resolution is { $own }
own-date = It was adopted on { $adopted }
own-volume = It is in volume { $volume }, No. { $number }
