//! Whatever the bytes, a file is read or refused.

use ingest::{Format, printed, read};
use proptest::prelude::*;

const FORMATS: [Format; 5] =
    [Format::Plain, Format::Markdown, Format::Html, Format::Word, Format::AkomaNtoso];

fn tags() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<p id='n'>",
        "<a href='#n'>",
        "</a>",
        "<sup>",
        "</sup>",
        "1",
        "[2]",
        "text ",
        "<li>",
        "<ol type=i>",
        "</ol>",
        "<script>",
        "</script>",
        "<nav>",
        "</nav>",
        "<td>",
        "&amp;",
        "<akomaNtoso>",
        "</akomaNtoso>",
        "<authorialNote marker='1'>",
        "</authorialNote>",
        "<num>",
        "</num>",
        "<meta>",
        "</meta>",
        "<",
        "«",
        "A/RES/58/208 ",
        "\n",
        "<textarea>",
        "<div id=n>",
        "</div>",
        "58/208. ",
        "Генеральная Ассамблея,\n\n",
        "adopted by on 1 May 2003\n\n",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_mark_up_is_read(source in tags()) {
        for format in FORMATS {
            if let Ok(read) = read(source.as_bytes(), format) {
                let options = draft::Options { language: None, markdown: read.markdown };
                let _ = printed(&draft::parse(&read.text, &options));
            }
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for format in FORMATS {
            let _ = read(&bytes, format);
        }
    }
}
