//! An English draft, paragraph by paragraph.

mod acts;
mod notes;
mod words;

use super::documents;
use super::facts::{Organ, Series};
use super::layout::{Block, Role};
use super::scribe::{Scribe, Shown};
use super::truth::DateTruth;

/// How preambular paragraphs open.
const OPENERS: &[&str] = &[
    "Recalling",
    "Recalling also",
    "Recalling further",
    "Reaffirming",
    "Reaffirming also",
    "Guided by",
    "Bearing in mind",
    "Taking into account",
    "Taking note of",
    "Noting",
    "Noting with appreciation the adoption of",
    "Mindful of",
    "Welcoming",
    "Reiterating the importance of",
    "Acting pursuant to",
];

/// How operative paragraphs open.
const ORDERS: &[&str] = &[
    "Reaffirms",
    "Recalls",
    "Calls upon Member States to implement fully",
    "Urges all States to be guided by",
    "Stresses the importance of",
    "Decides to extend the mandate set out in",
    "Requests the Secretary-General to act in accordance with",
    "Deplores the non-compliance with",
    "Invites the specialized agencies to take into account",
    "Takes note with appreciation of",
];

/// What may follow the acts; no citation stands in it.
const TAILS: &[&str] = &[
    "",
    "",
    "",
    " on international migration and development",
    " on the strengthening of the coordination of emergency humanitarian assistance",
    ", as well as the outcome of the meeting held in Geneva from 5 to 13 September 1994",
    ", including in the 2006/07 financial year",
    ", supported by 2/3 of the participants",
    " and other relevant documents",
    ", which is essential to the fight against HIV/AIDS and/or tuberculosis",
];

/// Paragraphs without any citation, which hold what is easily taken for one.
const BYSTANDERS: &[&str] = &[
    "Recognizing that 3/4 of the population of the region lacks a 24/7 connection",
    "Noting that expenditure rose in 2018/19 by 7/10 of a percentage point",
    "Noting that information may be had by telephone at +1 212/963-1234",
    "Bearing in mind the standard ISO/IEC 27001 and the page http://www.un.org/ga/58/208",
    "Recalling with appreciation its fifty-eighth and fifty-ninth sessions",
    "Mindful that the ratio is 3/1 and that the share has reached 11/20",
    "Deploring the events of 9/11 and the effects of COVID-19",
];

/// Titles; none is the title of a particular act.
const TITLES: &[&str] = &[
    "International migration and development",
    "Strengthening of international cooperation",
    "Situation of human rights",
    "Follow-up to the major conferences",
];

/// Writes the paragraphs of a draft.
pub(crate) fn write(s: &mut Scribe) -> Vec<Block> {
    let mut blocks = Vec::new();
    if s.random.percent(40) {
        let session = words::ordinal(s.random.between(60, 81));
        let committee = s.random.pick(&["Second Committee", "Third Committee"]);
        let above = format!("{} session\n{committee}\nAgenda item 20", words::capital(&session));
        blocks.push(Block::new(Role::Masthead, above));
    }
    blocks.push(Block::new(Role::Title, (*s.random.pick(TITLES)).to_owned()));
    blocks.push(Block::new(Role::Enacting, format!("The {},", words::body(s.organ))));
    for _ in 0..s.random.between(3, 8) {
        let text = preambular(s);
        blocks.push(Block::new(Role::Preambular, text + ","));
    }
    let last = s.random.between(3, 8);
    for number in 1..=last {
        let text = operative(s);
        let end = if number == last { "." } else { ";" };
        blocks.push(Block::new(Role::Operative(number), text + end));
    }
    blocks
}

fn preambular(s: &mut Scribe) -> String {
    match s.random.below(100) {
        0..8 => (*s.random.pick(BYSTANDERS)).to_owned(),
        8..13 if s.once("Charter") => {
            let chapter = *s.random.pick(&["VI", "VII", "VIII"]);
            let words = format!("Chapter {chapter}");
            let cited = s.cite_as("charter", "Charter", &words, &words);
            format!("Acting under {cited} of the Charter of the United Nations")
        }
        13..16 => {
            let words = format!("Article {}", s.random.between(1, 99));
            let cited = s.cite_as("charter", "Charter", &words, &words);
            format!("Guided by {cited} of the Charter of the United Nations")
        }
        16..26 => {
            let document = notes::document(s);
            let what = *s.random.pick(&["report", "note"]);
            format!("Having considered the {what} of the Secretary-General ({document})")
        }
        26..31 => {
            let mark = s.note(notes::note);
            format!("Noting with appreciation the report of the Secretary-General{mark}")
        }
        _ => {
            let opener = *s.random.pick(OPENERS);
            let acts = acts::acts(s);
            format!("{opener} {acts}{}", s.random.pick(TAILS))
        }
    }
}

fn operative(s: &mut Scribe) -> String {
    match s.random.below(100) {
        0..10 => {
            let own = s.cite_as("self", "self", "", "the present resolution");
            // Later than any session of a masthead.
            let session = words::ordinal(s.random.between(82, 92));
            format!(
                "Requests the Secretary-General to submit to the General Assembly at its \
                 {session} session a report on the implementation of {own}"
            )
        }
        10..16 => {
            let number = s.random.between(1, 3).to_string();
            let words = format!("paragraph {number} above");
            let own = s.cite_as("self", "self", &number, &words);
            format!("Requests Member States to carry out the measures set out in {own}")
        }
        16..26 => with_back_reference(s),
        26..34 => {
            let report = documents::report(&mut s.random);
            let paragraph = s.random.between(3, 60).to_string();
            let cited = s.cite_as("document", &report, &paragraph, &report);
            format!(
                "Endorses the recommendations contained in paragraph {paragraph} of document \
                 {cited}"
            )
        }
        34..40 => {
            let mark = s.note(notes::note);
            format!("Takes note of the report of the Secretary-General{mark}")
        }
        _ => {
            let order = *s.random.pick(ORDERS);
            let acts = acts::acts(s);
            format!("{order} {acts}{}", s.random.pick(TAILS))
        }
    }
}

/// One act, and later in the same paragraph words that point back to it.
fn with_back_reference(s: &mut Scribe) -> String {
    let council = s.organ == Organ::SecurityCouncil;
    let item = s.sound_item(if council { Series::SecurityCouncil } else { Series::Assembly });
    let shown = Shown { number: &item.printed, rest: "" };
    let cited = s.cite(&item, DateTruth::None, "", shown);
    let body = words::body(item.organ);
    let back = *s.random.pick(&["the same resolution", "that resolution"]);
    let back = s.cite_as("back-reference", "back", "", back);
    format!(
        "Recalls that {body} resolution {cited} called upon States to act, and reaffirms the \
         provisions of {back}"
    )
}
