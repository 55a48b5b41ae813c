case = What is done at a session stands in the prepositional: «{ $right }», not «{ $written }».
case-agreement = The number of the session does not agree with its noun: «{ $written }»; perhaps «{ $right }» is meant.
figures = Resolutions write the number of a session in words: “{ $words }”, not “{ $written }”.
missed-cycle = “{ $words }” leads from the draft to session { $next }, not to session { $session }.
passed-session = Something is asked for at session { $session } of the Assembly; the draft is of session { $own }.
present-session = Something is asked for at session { $session } of the Assembly, which is that of the draft itself.
symbol-year = The symbol { $symbol } is of session { $session }, which opened in { $opens }; the year written is { $year }.
year-mismatch = Session { $session } sits in { $first } and { $last }, not in { $year }.
