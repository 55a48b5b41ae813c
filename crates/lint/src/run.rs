//! Runs of openers: «ссылаясь на …, ссылаясь также на …, ссылаясь далее на …».

use draft::Organ;
use knowledge::{Adverb, Opener, OpenerForm, Opening};
use text::Language;

use crate::wording::with_capital_of;
use crate::{Applicability, Fix, Reading, Statement, excerpt, offer};

/// The statements whose runs are judged, each with the one before it in the same part; `None`
/// before the first of its part. Declarations repeat their verbs rightly, the Security Council has
/// a custom of its own, and only Russian and English are judged.
pub(crate) fn pairs<'r>(
    reading: &Reading<'r>,
) -> impl Iterator<Item = (Option<&'r Statement<'r>>, &'r Statement<'r>)> {
    // Where paragraphs were left out, a run may have lost its middle.
    let judged = is_judged(reading) && excerpt::is_whole(reading);
    let statements = if judged { reading.statements } else { &[] };
    statements.iter().enumerate().filter(|(_, it)| !it.first_person).map(|(index, statement)| {
        let before = index.checked_sub(1).and_then(|before| statements.get(before));
        let same = |before: &&Statement<'_>| before.part == statement.part && !statement.first;
        (before.filter(same), statement)
    })
}

/// Whether runs of a text are judged: in Russian and English, and not of the Security Council.
pub(crate) fn is_judged(reading: &Reading<'_>) -> bool {
    reading.draft.organ != Some(Organ::SecurityCouncil)
        && matches!(reading.draft.language, Language::Russian | Language::English)
}

/// Whether two openers make one run: the same one, or "Recalling" and "Recalling that".
pub(crate) fn same(one: &Opener<'_>, other: &Opener<'_>) -> bool {
    let verb = |opener: &Opener<'_>| opener.text().trim_end_matches(" that").to_owned();
    one == other || verb(one) == verb(other)
}

/// Whether an opener goes on with what makes it another one: "Recalling with satisfaction",
/// "Recalling, in this context,".
pub(crate) fn is_qualified(reading: &Reading<'_>, statement: &Statement<'_>) -> bool {
    let Some(opening) = statement.opening else { return false };
    let rest = &reading.text(statement.paragraph)[opening.span.end as usize..];
    rest.starts_with(',')
        || [" with ", " once ", " in particular", " с "].iter().any(|word| rest.starts_with(word))
}

/// The adverb of an opening.
pub(crate) fn adverb(opening: &Opening<'_>) -> Option<Adverb> {
    opening.adverb.map(|(adverb, _)| adverb)
}

/// The words of an opener with `adverb`, in the form and with the capital that `opening` has;
/// `None` for the forms of which the table has only the bare one.
pub(crate) fn words(
    reading: &Reading<'_>,
    statement: &Statement<'_>,
    opening: &Opening<'_>,
    adverb: Option<Adverb>,
) -> Option<String> {
    let opener = opening.opener;
    let text = match (opening.form, adverb) {
        (OpenerForm::Usual, None) => opener.text(),
        (OpenerForm::Usual, Some(adverb)) => opener.with(adverb),
        (OpenerForm::Masculine, None) => opener.masculine()?,
        _ => return None,
    };
    let written = opening.span.of(reading.text(statement.paragraph));
    let small: String = text.chars().next()?.to_lowercase().chain(text.chars().skip(1)).collect();
    Some(with_capital_of(written, small))
}

/// The fix that opens a statement with `adverb`, or without one.
pub(crate) fn fix(
    reading: &Reading<'_>,
    statement: &Statement<'_>,
    opening: &Opening<'_>,
    adverb: Option<Adverb>,
    applicability: Applicability,
) -> Option<Fix> {
    let words = words(reading, statement, opening, adverb)?;
    offer::text(reading, statement.paragraph, opening.span, &words, applicability)
}
