//! The heap of a pack: texts by their place, each one once.

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

use crate::CorpusError;

/// Texts one after the other, each with its length before it.
pub(crate) struct Heap {
    bytes: Vec<u8>,
    /// The place of the text with this hash.
    places: FxHashMap<u64, u32>,
}

impl Heap {
    /// The empty text lies at 0.
    pub(crate) fn new() -> Self {
        Self { bytes: vec![0; 4], places: FxHashMap::default() }
    }

    /// The place of some bytes, where they are put unless they lie there already.
    pub(crate) fn place(&mut self, bytes: &[u8]) -> u32 {
        if bytes.is_empty() {
            return 0;
        }
        let hash = xxh3_64(bytes);
        if let Some(place) = self.places.get(&hash)
            && self.bytes_at(*place) == bytes
        {
            return *place;
        }
        // Beyond four gigabytes the pack is refused in the end, wherever this points.
        let place = self.bytes.len() as u32;
        self.bytes.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(bytes);
        self.places.entry(hash).or_insert(place);
        place
    }

    pub(crate) fn text(&mut self, text: &str) -> u32 {
        self.place(text.as_bytes())
    }

    /// The bytes at a place that [`Heap::place`] gave.
    pub(crate) fn bytes_at(&self, place: u32) -> &[u8] {
        let rest = self.bytes.get(place as usize..).unwrap_or_default();
        let Some((len, rest)) = rest.split_first_chunk() else { return &[] };
        rest.get(..u32::from_le_bytes(*len) as usize).unwrap_or_default()
    }

    /// Everything, in one piece.
    ///
    /// # Errors
    /// When it is larger than its offsets can say.
    pub(crate) fn into_bytes(self) -> Result<Vec<u8>, CorpusError> {
        match u32::try_from(self.bytes.len()) {
            Ok(_) => Ok(self.bytes),
            Err(_) => Err(CorpusError::TooLarge),
        }
    }
}
