//! The official languages of the United Nations.

/// A language that a draft may be written in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Language {
    /// Russian.
    #[default]
    Russian,
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic.
    Arabic,
    /// Chinese.
    Chinese,
}

impl Language {
    /// All six, Russian first.
    pub const ALL: [Language; 6] = [
        Language::Russian,
        Language::English,
        Language::French,
        Language::Spanish,
        Language::Arabic,
        Language::Chinese,
    ];

    /// Its two-letter code: `ru`, `en`, `fr`, `es`, `ar`, `zh`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Russian => "ru",
            Language::English => "en",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Arabic => "ar",
            Language::Chinese => "zh",
        }
    }

    /// The language of a two-letter code in lower case.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}
