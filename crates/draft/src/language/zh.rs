//! Chinese.

use super::Words;
use crate::Organ;

pub(super) const WORDS: Words = Words {
    enacting: &[
        ("大会", Organ::GeneralAssembly),
        ("安全理事会", Organ::SecurityCouncil),
        ("经济及社会理事会", Organ::EconomicAndSocialCouncil),
        ("人权理事会", Organ::HumanRightsCouncil),
        ("人权委员会", Organ::CommissionOnHumanRights),
    ],
    preambular_stems: &[
        "回顾",
        "又回顾",
        "还回顾",
        "重申",
        "又重申",
        "认识到",
        "意识到",
        "注意到",
        "铭记",
        "深信",
        "考虑到",
        "审议了",
        "欢迎",
        "表示",
        "关切",
    ],
    operative_stems: &[
        "决定", "请", "又请", "还请", "敦促", "吁请", "鼓励", "赞赏", "强调", "邀请",
    ],
    we: &["我们"],
    annex_stems: &["附件", "附录"],
    notes: &["注", "注释"],
    note_stems: &["见", "同上"],
    decision_stems: &["决定"],
    resolution_stems: &["决议"],
    report_stems: &["报告", "说明"],
    meeting_stems: &["全体会议", "次会议"],
    page: &["页"],
    numbered_stems: &["第", "决议", "段", "条", "章", "附件", "卷", "目标"],
    counted_stems: &[],
    numbered_words: &["第"],
};
