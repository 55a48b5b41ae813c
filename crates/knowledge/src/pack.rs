//! Packs: knowledge as bytes, read in place.

/// Every pack at hand, the built-in one first.
pub struct Knowledge<'k> {
    pub(crate) packs: Vec<Pack<'k>>,
}

/// One opened pack.
pub struct Pack<'k> {
    pub(crate) bytes: &'k [u8],
}
