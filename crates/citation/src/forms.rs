//! The forms of citations, one a file.

pub(crate) mod back;
pub(crate) mod bare;
pub(crate) mod bodies;
pub(crate) mod charter;
pub(crate) mod chinese;
pub(crate) mod governed;
pub(crate) mod labels;
pub(crate) mod lists;
pub(crate) mod members;
pub(crate) mod official_records;
pub(crate) mod pinpoints;
pub(crate) mod ranges;
pub(crate) mod sales;
pub(crate) mod statements;
pub(crate) mod symbols;
pub(crate) mod tails;
pub(crate) mod titles;
pub(crate) mod treaties;
pub(crate) mod treaty_series;
