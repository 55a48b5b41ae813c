//! The heap of a pack: texts by their place, each one once.

use std::collections::HashMap;

/// Texts one after the other, each with its length before it.
pub(crate) struct Heap {
    bytes: Vec<u8>,
    places: HashMap<Vec<u8>, u32>,
}

impl Heap {
    /// The empty text lies at 0.
    pub(crate) fn new() -> Self {
        Self { bytes: vec![0; 4], places: HashMap::from([(Vec::new(), 0)]) }
    }

    /// The place of some bytes, where they are put unless they lie there already.
    pub(crate) fn place(&mut self, bytes: &[u8]) -> u32 {
        if let Some(place) = self.places.get(bytes) {
            return *place;
        }
        let place = self.bytes.len() as u32;
        self.bytes.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(bytes);
        self.places.insert(bytes.to_owned(), place);
        place
    }

    pub(crate) fn text(&mut self, text: &str) -> u32 {
        self.place(text.as_bytes())
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
