//! The knowledge that comes with resolint: `seeds/`, built into a pack at compile time.

use std::sync::OnceLock;

use knowledge::{Knowledge, Pack};

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.pack"));

/// The built-in pack. Opening it reads a header: it takes microseconds, and the bytes are
/// paged in as they are asked for.
///
/// # Panics
/// Never: the pack was made by the same version of the program.
pub fn pack() -> Pack<'static> {
    Pack::trusted(BYTES).expect("the embedded pack has this program's own layout")
}

/// The built-in knowledge, without any pack of a project.
pub fn knowledge() -> &'static Knowledge<'static> {
    static KNOWLEDGE: OnceLock<Knowledge<'static>> = OnceLock::new();
    KNOWLEDGE.get_or_init(|| Knowledge::new(vec![pack()]))
}

/// The bytes of the built-in pack.
pub fn bytes() -> &'static [u8] {
    BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The embedded bytes are whole, and small enough to embed.
    #[test]
    fn the_built_in_pack_is_sound() {
        assert!(Pack::open(BYTES).is_ok());
        assert!(BYTES.len() < 6_000_000, "{} bytes", BYTES.len());
    }
}
