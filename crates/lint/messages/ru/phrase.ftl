calls-on = Призыв Ассамблеи начинается словами “{ $offer }”.
doubled-including = «{ $written }» говорит одно и то же дважды; достаточно «{ $offer }».
gendered-office = “{ $written }” называет мужчин; в текстах Организации пишется “{ $offer }”.
migration-term = «{ $written }»: установившийся термин — «{ $offer }».
present-resolution = Резолюция называет себя «{ $offer }», а не «{ $written }».
report-on = Доклад бывает «о» чем-либо: «{ $offer }».
so-that = «{ $written }»: в резолюциях пишется «{ $offer }».
spelling = В текстах Организации пишется “{ $offer }”, а не “{ $written }”.
