//! Official Records: «Официальные отчеты Генеральной Ассамблеи, пятьдесят восьмая сессия,
//! Дополнение № 3 (A/58/3/Rev.1)», which cites the document in the brackets.

use crate::cursor::boundary;

/// How far before the symbol the words of the reference may begin, in bytes.
const REACH: usize = 320;

/// Where the reference to Official Records begins whose symbol begins at byte `symbol`, after a
/// bracket.
pub(crate) fn start(text: &str, symbol: usize) -> Option<usize> {
    const NAMES: [&str; 8] = [
        "Официальные отчеты",
        "Официальных отчетах",
        "Официальных отчетов",
        "Official Records",
        "Documents officiels",
        "Documentos Oficiales",
        "الوثائق الرسمية",
        "正式记录",
    ];
    let open = text.get(..symbol)?.trim_end().strip_suffix(['(', '（'])?;
    let from = boundary(open, open.len().saturating_sub(REACH));
    let window = &open[from..];
    let start = NAMES.iter().filter_map(|name| window.rfind(name)).max()?;
    // A bracket or a semicolon between belongs to another document.
    (!window[start..].contains([';', '(', '（'])).then_some(from + start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_before_the_bracket_are_of_the_reference() {
        let texts = [
            "См. ¦Официальные отчеты Генеральной Ассамблеи, пятьдесят восьмая сессия, Дополнение № 3 (A/58/3/Rev.1)",
            "See ¦Official Records of the General Assembly, Fifty-eighth Session, Supplement No. 3 (A/58/3/Rev.1)",
            "Voir ¦Documents officiels de l’Assemblée générale, cinquante-huitième session, Supplément no 3 (A/58/3/Rev.1)",
        ];
        for text in texts {
            let expected = text.find('¦');
            let text = text.replace('¦', "");
            assert_eq!(start(&text, text.find("A/58").unwrap_or(0)), expected, "{text}");
        }
    }

    // A report in brackets of its own; another document after the records.
    #[test]
    fn other_documents_are_not() {
        for text in [
            "доклад Генерального секретаря (A/58/98)",
            "Official Records, Supplement No. 3; see the report (A/58/98)",
        ] {
            assert_eq!(start(text, text.find("A/58").unwrap_or(0)), None, "{text}");
        }
    }
}
