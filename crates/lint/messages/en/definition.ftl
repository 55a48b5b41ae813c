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
