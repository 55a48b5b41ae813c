//! Any text is read, and its nodes cover it: `cargo fuzz run parse` from `crates/draft`.
#![no_main]

use draft::{Options, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (bool, &str)| {
    let (markdown, source) = input;
    let draft = parse(source, &Options { language: None, markdown });
    let mut at = 0;
    for node in &draft.nodes {
        assert_eq!(node.span.start, at);
        at = node.span.end;
    }
    assert_eq!(at as usize, source.len());
    for paragraph in &draft.paragraphs {
        let whole = text::Span::new(0, paragraph.flow.text().len());
        assert!(paragraph.span.covers(paragraph.flow.to_source(whole)));
    }
});
