//! Any bytes are text or refused, and what is text can be written back as it was: `cargo fuzz
//! run decode` from `crates/text`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use text::{ColumnUnit, LineIndex, decode, encode};

fuzz_target!(|bytes: &[u8]| {
    let Ok(decoded) = decode(bytes) else { return };
    if let Ok(written) = encode(&decoded.text, decoded.encoding, decoded.bom) {
        let again = decode(&written).map(|again| again.text.into_owned());
        assert_eq!(again.ok().as_deref(), Some(decoded.text.as_ref()));
    }
    let index = LineIndex::new(&decoded.text);
    for (offset, _) in decoded.text.char_indices() {
        let position = index.position(offset, ColumnUnit::Utf16);
        assert_eq!(index.offset(position, ColumnUnit::Utf16), offset);
    }
});
