acronym-form = Acronyms have no full stops: “{ $right }”, not “{ $written }”.
apposition-dash = A name depends on the second word: “{ $apart }” has a dash in Russian, not a hyphen.
capitals = “{ $written }” is written “{ $right }”.
member-states = “{ $written }”: the Charter and the practice of the Organization have “{ $offer }”.
acronym-in-resolution = Resolutions spell names out: “{ $acronym }” is an acronym.
acronym-in-title = Titles spell names out: “{ $acronym }” is an acronym.
acronym-redefined = “{ $acronym }” is introduced again.
acronym-undefined = “{ $acronym }” is used before the draft says what it means.
acronym-unused = “{ $acronym }” is introduced here and never used.
evidence-introduced = It is introduced here.
evidence-other-name = Here it has another name.
former-name = “{ $written }” is asked to act, and it ceased to exist in { $ended }.
introduce-acronym = At first mention write { $name }
official-name = The official name: { $name }
state-name = “{ $written }” is not the official name of the State, which is { $official }.
successor = Its work was taken over by: { $name }
take-out = Take “{ $words }” out
two-names = “{ $written }” is called “{ $first }” elsewhere in the draft.
unofficial-name = “{ $written }” { $fault ->
        [truncated] leaves out a part of the name: it is “{ $official }”.
        [abbreviated] abbreviates a name that is spelled out: “{ $official }”.
        [misspelt] is spelled otherwise: “{ $official }”.
       *[reworded] is not the official name, which is “{ $official }”.
    }
