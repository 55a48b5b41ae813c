## Facts of a definition

fact-type = what it is
fact-formal-name = full name
fact-former-name = formerly
fact-founded-by = founded by
fact-basis = rests on
fact-founded = founded
fact-ended = ended
fact-parent = belongs to
fact-seat = seat
fact-adopted-by = adopted by
fact-adopted = adopted
fact-convened-by = convened by
fact-place = place
fact-opened = opened
fact-closed = closed
fact-signature = opened for signature
fact-in-force = entered into force
fact-treaty-volume = Treaty Series, volume
fact-treaty-number = Treaty Series, number
fact-report = report or outcome
fact-sales-number = sales number of the report
fact-series = symbols of its documents begin with
fact-status = these facts
fact-checked = compared with other sources
fact-believed = from general knowledge, not verified
fact-value = { $value }
fact-pair = { $label }: { $value }
fact-act = { $body } { $kind ->
        [decision] decision
        [statement] presidential statement
       *[resolution] resolution
    } { $number }
fact-dated = { $act } of { $date }

## What is known of an act

act-adopted = adopted on { $date } ({ $status })
act-dated = dated { $date }
act-undated = date not known
act-meeting = meeting { $meeting }
act-vote = adopted by a recorded vote
series-complete = every number of this series is known
series-partial = some numbers of this series are known
series-none = nothing else is known of this series
series-until = { $extent }, as of { $date }
known-confirmed = several sources agree
known-text = printed in the text itself
known-corrected = corrected from the text of the act
known-vote-record = from the record of the vote
known-cited = { $times ->
    [one] so cited by { $times } adopted text
   *[other] so cited by { $times } adopted texts
}
known-listed = from one list
known-scanned = read by machine from a scan
known-inferred = inferred from the neighbouring numbers
known-unsourced = not verified

## Places as people cite them

place-preamble = preambular paragraph { $label }
place-paragraph = paragraph { $label }
place-note = note { $label }
place-annex = annex { $label }
place-section = section { $label }
