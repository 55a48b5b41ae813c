# What resolint says, in English. The same names with the same arguments stand in ru.ftl.
# Arguments: $act is one of the names of an act below; $kind is resolution, decision,
# statement or document; dates arrive in words.

## Names

act = { $kind ->
        [decision] Decision
        [statement] Presidential statement
       *[resolution] Resolution
    } { $number }
act-of-body = { $kind ->
        [decision] Decision
        [statement] Presidential statement
       *[resolution] Resolution
    } { $number } of the { $body }
document = Document { $symbol }
body-ga = General Assembly
body-sc = Security Council
body-ecosoc = Economic and Social Council
body-hrc = Human Rights Council
body-chr = Commission on Human Rights
body-tc = Trusteeship Council
body-unea = United Nations Environment Assembly
body-unha = United Nations Habitat Assembly
body-escap = Economic and Social Commission for Asia and the Pacific
body-eca = Economic Commission for Africa
body-ece = Economic Commission for Europe
body-eclac = Economic Commission for Latin America and the Caribbean
body-escwa = Economic and Social Commission for Western Asia
body-cnd = Commission on Narcotic Drugs
body-ccpcj = Commission on Crime Prevention and Criminal Justice
body-csw = Commission on the Status of Women
body-cpd = Commission on Population and Development
body-statcom = Statistical Commission
body-ctoc = Conference of the Parties to the Convention against Transnational Organized Crime
body-cac = Conference of the States Parties to the Convention against Corruption
body-other = body that is named

## Evidence

evidence-record = Recorded date of adoption: { $date } ({ $status }).
evidence-two-neighbours = Numbers follow the dates of adoption: { $below } is of { $below-date }, { $above } of { $above-date }.
evidence-neighbour = Numbers follow the dates of adoption: { $number } is of { $date }.
evidence-quotation = “{ $words }”
evidence-other-place = Here it is dated { $date }.
evidence-first-dated = First cited with its date here.
status-confirmed = several sources agree
status-text = printed in the text itself
status-corrected = corrected from the text of the act
status-vote-record = from the record of the vote
status-cited = cited so by { $times ->
        [one] { $times } adopted text
       *[other] { $times } adopted texts
    }
status-scanned = read from a scanned volume
status-unsourced = without a source
status-inferred = inferred from its neighbours
status-listed = from one list

## reference

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

## footnote

dangling-mark = The footnote mark { $label } has no note.
unused-note = The note { $label } is called by no mark in the text.
mark-out-of-order = The footnote mark { $label } stands after the mark { $before }.
note-out-of-order = The note { $label } follows the note { $before }.
ibid-no-note = There is no note before this one, so “{ $words }” refers to nothing.
ibid-several = The note before cites several texts, so it is not clear which one “{ $words }” means.

## typography

symbol-letters = The symbol { $symbol } is typed with letters of another alphabet.
symbol-form = The symbol { $symbol } is typed with stray spaces or signs.
respell-symbol = Write { $symbol }
mixed-script = The word “{ $word }” mixes Cyrillic and Latin letters ({ $letters }).
mixed-script-ordinal = The ending of “{ $word }” is typed with a Latin letter.
respell-word = Write “{ $word }”
replacement-character = A character was lost when the text was converted (U+FFFD).
replacement-character-read = A character was lost when the text was converted (U+FFFD); it stands for { $reading }.
restore-character = Put { $reading } in its place
en-dash = an en dash ({ $character })
em-dash = a dash ({ $character })
opening-quotation-mark = an opening quotation mark ({ $character })
closing-quotation-mark = a closing quotation mark ({ $character })
character = the character { $character }
line-hyphen = { $count ->
        [one] One word is broken by a hyphen at the end of a line, as in a text copied from a page.
       *[other] { $count } words are broken by a hyphen at the end of a line, as in a text copied from a page.
    }
join-words = Join the broken words
