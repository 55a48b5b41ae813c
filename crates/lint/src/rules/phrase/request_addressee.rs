//! Bodies outside the United Nations are invited, not requested.
#![doc = include_str!("request-addressee.md")]

use draft::Organ;

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/request-addressee",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("request-addressee.md"),
        ru: include_str!("request-addressee.ru.md"),
    },
    check,
};

/// Requests to those whom the Assembly cannot instruct, and the invitation.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "requests the World Bank", offer: "invites the World Bank" },
    Phrase {
        words: "requests the International Monetary Fund",
        offer: "invites the International Monetary Fund",
    },
    Phrase {
        words: "requests the World Trade Organization",
        offer: "invites the World Trade Organization",
    },
    Phrase {
        words: "requests the Bretton Woods institutions",
        offer: "invites the Bretton Woods institutions",
    },
    Phrase {
        words: "requests the international financial institutions",
        offer: "invites the international financial institutions",
    },
    Phrase { words: "requests the African Union", offer: "invites the African Union" },
    Phrase { words: "requests the European Union", offer: "invites the European Union" },
    Phrase { words: "requests the private sector", offer: "invites the private sector" },
    Phrase { words: "requests civil society", offer: "invites civil society" },
    Phrase {
        words: "requests non-governmental organizations",
        offer: "invites non-governmental organizations",
    },
    Phrase {
        words: "просит Всемирный банк", offer: "предлагает Всемирному банку"
    },
    Phrase {
        words: "просит Международный валютный фонд",
        offer: "предлагает Международному валютному фонду",
    },
    Phrase {
        words: "просит Всемирную торговую организацию",
        offer: "предлагает Всемирной торговой организации",
    },
    Phrase {
        words: "просит бреттон-вудские учреждения",
        offer: "предлагает бреттон-вудским учреждениям",
    },
    Phrase {
        words: "просит международные финансовые учреждения",
        offer: "предлагает международным финансовым учреждениям",
    },
    Phrase {
        words: "просит Африканский союз", offer: "предлагает Африканскому союзу"
    },
    Phrase {
        words: "просит Европейский союз", offer: "предлагает Европейскому союзу"
    },
    Phrase {
        words: "просит частный сектор", offer: "предлагает частному сектору"
    },
    Phrase {
        words: "просит гражданское общество", offer: "предлагает гражданскому обществу"
    },
    Phrase {
        words: "просит неправительственные организации",
        offer: "предлагает неправительственным организациям",
    },
    Phrase {
        words: "просит также Всемирный банк", offer: "предлагает также Всемирному банку"
    },
    Phrase {
        words: "просит также Международный валютный фонд",
        offer: "предлагает также Международному валютному фонду",
    },
    Phrase {
        words: "просит также Всемирную торговую организацию",
        offer: "предлагает также Всемирной торговой организации",
    },
    Phrase {
        words: "просит также бреттон-вудские учреждения",
        offer: "предлагает также бреттон-вудским учреждениям",
    },
    Phrase {
        words: "просит также международные финансовые учреждения",
        offer: "предлагает также международным финансовым учреждениям",
    },
    Phrase {
        words: "просит также Африканский союз", offer: "предлагает также Африканскому союзу"
    },
    Phrase {
        words: "просит также Европейский союз", offer: "предлагает также Европейскому союзу"
    },
    Phrase {
        words: "просит также частный сектор", offer: "предлагает также частному сектору"
    },
    Phrase {
        words: "просит также гражданское общество",
        offer: "предлагает также гражданскому обществу",
    },
    Phrase {
        words: "просит также неправительственные организации",
        offer: "предлагает также неправительственным организациям",
    },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // The Security Council may ask anybody under Chapter VII.
    if reading.draft.organ == Some(Organ::SecurityCouncil) {
        return;
    }
    for hit in reading.phrases(Topic::RequestAddressee) {
        if hit.opens_paragraph(reading) {
            sink.push(hit.finding(reading, &RULE, "request-addressee", Applicability::Unsafe));
        }
    }
}
