calls-on = An appeal of the Assembly opens with “{ $offer }”.
doubled-including = “{ $written }” says one thing twice; “{ $offer }” is enough.
gendered-office = “{ $written }” names men; the Organization writes “{ $offer }”.
migration-term = “{ $written }”: the established term is “{ $offer }”.
present-resolution = A resolution calls itself “{ $offer }”, not “{ $written }”.
report-on = A report is on its subject: “{ $offer }”.
so-that = “{ $written }”: resolutions say “{ $offer }”.
spelling = The Organization spells “{ $offer }”, not “{ $written }”.
