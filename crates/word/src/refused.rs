//! Why a file is not read as a Word file.

/// Why a file cannot be read, or a copy not written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// The archive or the XML in it is broken or cut.
    #[error("the file is damaged")]
    Damaged,
    /// The file is protected by a password.
    #[error("the file is protected by a password")]
    Encrypted,
    /// A Word file of before 2007.
    #[error("an old Word document")]
    OldWord,
    /// A text of the OpenDocument formats.
    #[error("an OpenDocument text")]
    OpenDocument,
    /// An archive that is no Word file.
    #[error("not a Word file")]
    NotWord,
    /// It declares a document type or entities, which Word never writes and which may reach for
    /// other files.
    #[error("the file declares entities")]
    Entities,
    /// It would take more room than any document needs: entries, bytes or nesting.
    #[error("the file expands beyond measure")]
    Bomb,
}
