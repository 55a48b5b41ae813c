//! Any text at all: the grammar never panics, spans keep their bounds, the cost is linear.

use citation::{Citation, Context, find};
use proptest::prelude::*;
use text::{Language, Span};

/// Pieces that citations are made of, to be put together in any order.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "резолюции",
        "свою ",
        "решение ",
        "Генеральной Ассамблеи",
        "Совет",
        " по правам человека",
        "58/208",
        "217 А (III)",
        "1325 (2000)",
        "S-21/2",
        "ES‑10/13",
        " A–L",
        "A/RES/58/208",
        "А/58/98",
        " и Add.1",
        "от 23 декабря 2003 года",
        " of ",
        "20207",
        "го-\nда",
        "«",
        "»",
        "озаглавленную ",
        "(",
        ")",
        "[^1]",
        "¹",
        ", ",
        " и ",
        "; ",
        "–",
        "\n",
        "25-20951 2/6\n",
        "пункт 5 ",
        "подпункт b) ",
        "приложение II",
        "той же ",
        "Там же",
        "Ibid.",
        "настоящей ",
        "выше",
        "№ ",
        "第58/208号决议",
        "大会",
        "القرار 2106 ألف (د-20)",
        "the same resolution",
        "its ",
        "/",
        ".",
        "4294967296",
        "٥٨/٢٠٨",
        "\u{AD}",
        "*",
        "_",
    ])
}

fn holds(text: &str, found: &[Citation]) {
    let inside =
        |span: Span| assert!(text.get(span.range()).is_some(), "{span:?} is no piece of {text:?}");
    for citation in found {
        let body = citation.body.and_then(|mention| mention.span);
        let date = citation.date.map(|date| date.span);
        let title = citation.title.map(|title| title.span);
        let pinpoints = citation.pinpoint.parts.iter().map(|part| part.span);
        let whole = [Some(citation.span), Some(citation.number), citation.noun, body, date, title];
        whole.into_iter().flatten().chain(pinpoints).for_each(inside);
    }
    assert!(found.is_sorted_by_key(|citation| citation.span), "out of order in {text:?}");
}

proptest! {
    #[test]
    fn any_characters(text in any::<String>()) {
        for language in Language::ALL {
            holds(&text, &find(&text, language, &Context::default()));
        }
    }

    #[test]
    fn any_pieces(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        for language in Language::ALL {
            holds(&text, &find(&text, language, &Context::default()));
        }
    }
}

/// How long the longest texts may take for each byte of the short ones: twice leaves room for a
/// busy machine, a square would be a hundredfold.
#[test]
fn the_cost_is_linear() {
    for unit in [
        "резолюции 1/1, ",
        "58/208, ",
        "(",
        "«",
        "пункт 5, ",
        "the same resolution ",
        "A/58/98 ",
        "-\n",
        "Совета ",
        "第",
        "2/6\n",
    ] {
        let time = |count: usize| {
            let text = unit.repeat(count / unit.len());
            let start = std::time::Instant::now();
            let found = find(&text, Language::Russian, &Context::default());
            let chinese = find(&text, Language::Chinese, &Context::default());
            (start.elapsed(), found.len() + chinese.len())
        };
        let (short, _) = time(20_000);
        let (long, _) = time(400_000);
        let allowed = short.max(std::time::Duration::from_millis(4)) * 20 * 6;
        assert!(long < allowed, "{unit:?}: {short:?} for 20 KB, {long:?} for 400 KB");
    }
}
