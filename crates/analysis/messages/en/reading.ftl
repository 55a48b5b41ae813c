## What a hover says

hover-may-be = May mean:
hover-not-known = nothing is known of this number
hover-cited = { $count ->
    [one] cited in the corpus { $count } time
   *[other] cited in the corpus { $count } times
}
hover-also = the same words also stand for: { $words }
tone-strongest = strength: the strongest
tone-strong = strength: strong
tone-negative = tone: disapproval or concern
tone-negative-level = tone: concern, step { $level } of 5
tone-positive = tone: approval
tone-mildly-positive = tone: mild approval
tone-neutral = tone: neutral
tone-weak = strength: weak
tone-solemn = tone: solemn

## Outline and lines above paragraphs

outline-preamble = Preamble
outline-operative = Operative part
lens-pointed-at = { $count ->
    [one] { $count } reference to this paragraph
   *[other] { $count } references to this paragraph
}
