//! The rows of the glossary: entities, their names, and the trie that finds the names.

use super::{Field, Row};

row! {
    /// An entity of the glossary.
    EntityRow {
        /// What tables call it.
        called: u32,
        /// The fields of its table that are not empty, a line each: column, tab, value.
        facts: u32,
        /// Its place in [`crate::glossary::EntityKind::ALL`].
        kind: u8,
    }
}

row! {
    /// A name of an entity.
    NameRow {
        /// Where its words lead in the trie.
        node: u32,
        /// The entity.
        entity: u32,
        /// The name as the table has it.
        text: u32,
        /// The code of [`crate::glossary::Form`].
        form: u8,
    }
}

row! {
    /// A stem that stands in a name.
    StemRow {
        /// The xxh3 of the stem.
        hash: u64,
        /// What steps call it; stems of one word that differ by its case share a number.
        number: u32,
        /// 1 when a name begins with it.
        starts: u8,
    }
}

row! {
    /// A step of the trie of names.
    StepRow {
        /// From this node …
        node: u32,
        /// … by the stem of this number …
        stem: u32,
        /// … to this node.
        to: u32,
        /// 1 when a name ends there.
        ends: u8,
    }
}

row! {
    /// The six cases of one Russian name of an entity. Fields of text are offsets into the heap.
    FormsRow {
        /// The entity.
        entity: u32,
        /// «Совет Безопасности»
        nominative: u32,
        /// «Совета Безопасности»
        genitive: u32,
        /// «Совету Безопасности»
        dative: u32,
        /// «Совет Безопасности»
        accusative: u32,
        /// «Советом Безопасности»
        instrumental: u32,
        /// «Совете Безопасности»
        prepositional: u32,
    }
}
