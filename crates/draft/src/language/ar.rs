//! Arabic.

use super::Words;
use crate::Organ;

pub(super) const WORDS: Words = Words {
    enacting: &[
        ("إن الجمعية العامة", Organ::GeneralAssembly),
        ("إن مجلس الأمن", Organ::SecurityCouncil),
        ("إن المجلس الاقتصادي والاجتماعي", Organ::EconomicAndSocialCouncil),
        ("إن مجلس حقوق الإنسان", Organ::HumanRightsCouncil),
        ("إن لجنة حقوق الإنسان", Organ::CommissionOnHumanRights),
    ],
    preambular_stems: &["وإذ", "إذ"],
    operative_stems: &[
        "تقرر", "تطلب", "تحث", "تدعو", "تحيط", "ترحب", "تؤكد", "تشدد", "تهيب", "تعرب", "يقرر",
        "يطلب", "يدعو",
    ],
    we: &["نحن"],
    annex_stems: &["المرفق", "مرفق"],
    notes: &["الحواشي"],
    note_stems: &["القرار", "انظر"],
    decision_stems: &["المقرر"],
    resolution_stems: &["القرار"],
    report_stems: &["تقرير", "مذكرة"],
    meeting_stems: &["الجلسة"],
    page: &["صفحة"],
    numbered_stems: &["القرار", "المقرر", "الفقرة", "المادة", "الفصل", "المرفق", "المجلد", "الهدف"],
    counted_stems: &[],
    numbered_words: &["رقم"],
};
