ignore-delete = Delete the comment
ignore-delete-name = Take the name out
ignore-names-nothing = This comment names no rule, so it hides nothing.
ignore-unknown-rule = No rule or group is called “{ $name }”, so nothing is ignored by that name.
ignore-unused = Nothing is found here any more that an ignore of { $name } would hide.
ignore-without-reason = This ignore does not say why; the next reader will have to guess.
ignore-write = Write “{ $name }”
