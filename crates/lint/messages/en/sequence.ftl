adverb-position = “{ $adverb }” stands on the wrong side of the verb: “{ $expected }”.
also-further = The paragraph before opens with the same words; practice writes “{ $expected }” here, not “{ $written }”.
distant-also = The paragraph before does not say “{ $opener }”: “{ $adverb }” goes back over it.
orphan-also = “{ $adverb }” goes back to nothing: the paragraph before does not say “{ $opener }”.
same-opener = The same words open the paragraph before.
sequence-order = “Also” comes second and “further” third; here they stand the other way round.
sequence-synonym = “{ $written }” is not how a resolution goes on; practice writes “{ $expected }”.
swap-adverbs = Exchange the two words
