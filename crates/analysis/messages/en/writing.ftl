## Actions

action-safe = { $fix }
action-unsafe = { $fix } (changes what the text says)
action-shown = { $fix } (to choose from)
action-fix-all = Mend everything that is safe to mend
action-ignore-here = Agree that this stays, in a comment ({ $rule })
action-ignore-in-settings = Agree that this stays, in resolint.toml ({ $rule })
ignore-reason = agreed to stay
action-add-date = Add the date of adoption: { $date }
action-add-title = Add the title: { $title }
action-add-believed-title = Add the title, as commonly given: { $title }
action-add-note = Add a note with the source: { $source }
action-move-to-note = Move what stands in brackets into a note
action-list-in-order = Put the acts of the list in the order of their adoption
action-recalls-in-order = Put the paragraphs that recall in the order of adoption
action-renumber = { $references ->
        [0] Number the paragraphs anew
        [one] Number the paragraphs anew, with { $references } reference to them
       *[other] Number the paragraphs anew, with { $references } references to them
    }
action-introduce-acronym = Introduce the acronym { $acronym }
action-write-in-full = Write in full: { $name }

## Renaming

rename-nothing = Only an acronym or a short form that the draft defines can be renamed.
rename-citation = The number of an act is what others know it by; it cannot be renamed.
rename-official = An official name cannot be renamed; only what the draft itself defines can.
rename-declined = The draft declines “{ $name }”, and the new word would have to be declined as well.
rename-taken = The draft already uses “{ $name }”.
rename-no-name = “{ $name }” is no name: letters, figures, spaces and hyphens make one.
