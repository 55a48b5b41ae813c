//! Any bytes are read as a Word file or refused, and what was read can be annotated, never a
//! panic: `cargo fuzz run read` from `crates/word`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use word::{Comment, Tracked};

fuzz_target!(|bytes: &[u8]| {
    for tracked in [Tracked::Accepted, Tracked::Original] {
        let Ok(document) = word::read(bytes, tracked) else { continue };
        let all = text::Span::new(0, document.text.len());
        let comments = [Comment { span: all, lines: vec!["?".to_owned()] }];
        if let Ok(copy) = word::annotate(bytes, &document, &comments) {
            let again = word::read(&copy, tracked).map(|copy| copy.text);
            assert_eq!(again.ok(), Some(document.text));
        }
    }
});
