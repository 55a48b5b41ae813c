apposition-dash = От второго слова зависит название: нужно тире, а не дефис, — «{ $apart }».
capitals = «{ $written }» пишется «{ $right }».
member-states = «{ $written }»: в Уставе и в практике Организации — «{ $offer }».
