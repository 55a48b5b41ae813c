apposition-dash = A name depends on the second word: “{ $apart }” has a dash in Russian, not a hyphen.
capitals = “{ $written }” is written “{ $right }”.
member-states = “{ $written }”: the Charter and the practice of the Organization have “{ $offer }”.
