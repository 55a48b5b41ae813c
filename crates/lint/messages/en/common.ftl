# What resolint says, in English. The same names with the same arguments stand in the folder ru.
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

## Offers

write-instead = Write “{ $text }”
