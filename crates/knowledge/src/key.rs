//! The place of an act in the registry: body, kind, session, number and part in one integer,
//! whose order is the order of adoption within a session.

use citation::{Act, ActKind, ActNumber, Body, Part, Session};

/// The bodies whose acts may be in the registry.
pub(crate) fn bodies() -> impl Iterator<Item = Body> {
    Body::coded()
}

/// What the number of an act counts within.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Series {
    /// Within a session: 58/208, 217 (III).
    Session(Session),
    /// Within a year: 2000/35.
    Year(u16),
    /// Through all years: Security Council 1325.
    Through,
}

/// The key of an act. Keys sort by body, kind, series, number and part.
///
/// 217 (III) and 3/217 have one key: the session and the number are the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ActKey(u64);

const NUMBER_BITS: u32 = 24;
const SERIES_SHIFT: u32 = NUMBER_BITS + 8;
const KIND_SHIFT: u32 = SERIES_SHIFT + 19;
const BODY_SHIFT: u32 = KIND_SHIFT + 2;

impl ActKey {
    /// The key of `number` (0 for the series itself) and part of a series; `None` when the
    /// number is too large for any act.
    pub fn new(body: Body, kind: ActKind, series: Series, number: u32, part: Part) -> Option<Self> {
        if number >> NUMBER_BITS != 0 {
            return None;
        }
        let body = Body::ALL.iter().position(|known| *known == body)? as u64;
        let kind = match kind {
            ActKind::Resolution => 0,
            ActKind::Decision => 1,
            ActKind::PresidentialStatement => 2,
        };
        let series = match series {
            Series::Session(Session::Regular(session)) => u64::from(session),
            Series::Session(Session::Special(session)) => 1 << 16 | u64::from(session),
            Series::Session(Session::EmergencySpecial(session)) => 2 << 16 | u64::from(session),
            Series::Year(year) => 3 << 16 | u64::from(year),
            Series::Through => 4 << 16,
        };
        let part = u64::from(part.0.unwrap_or(0));
        Some(Self(
            body << BODY_SHIFT
                | kind << KIND_SHIFT
                | series << SERIES_SHIFT
                | u64::from(number) << 8
                | part,
        ))
    }

    /// The key of an act whose body is known.
    pub fn of(act: &Act) -> Option<Self> {
        Self::new(act.body?, act.kind, Series::of(act.number), number_of(act.number), act.part)
    }

    /// The bytes of a pack as a key; `None` when no act has it.
    pub fn from_bits(bits: u64) -> Option<Self> {
        let key = Self(bits);
        (key.body().is_some() && key.kind().is_some() && key.series().is_some()).then_some(key)
    }

    /// As packs store it.
    pub fn bits(self) -> u64 {
        self.0
    }

    /// The key of the whole series: number and part zero.
    pub fn series_key(self) -> Self {
        Self(self.0 >> SERIES_SHIFT << SERIES_SHIFT)
    }

    /// The key of the number without its part.
    pub fn number_key(self) -> Self {
        Self(self.0 & !0xff)
    }

    /// The number within the series.
    pub fn number(self) -> u32 {
        (self.0 >> 8) as u32 & ((1 << NUMBER_BITS) - 1)
    }

    /// The part.
    pub fn part(self) -> Part {
        Part(((self.0 & 0xff) != 0).then_some(self.0 as u8))
    }

    /// The same series, another number, no part.
    pub fn with_number(self, number: u32) -> Option<Self> {
        (number >> NUMBER_BITS == 0).then(|| Self(self.series_key().0 | u64::from(number) << 8))
    }

    /// The body.
    pub fn body(self) -> Option<Body> {
        Body::ALL.get((self.0 >> BODY_SHIFT) as usize).copied()
    }

    /// The kind.
    pub fn kind(self) -> Option<ActKind> {
        match self.0 >> KIND_SHIFT & 3 {
            0 => Some(ActKind::Resolution),
            1 => Some(ActKind::Decision),
            2 => Some(ActKind::PresidentialStatement),
            _ => None,
        }
    }

    /// What the number counts within.
    pub fn series(self) -> Option<Series> {
        let series = (self.0 >> SERIES_SHIFT) as u32 & 0x7_ffff;
        let within = series as u16;
        match series >> 16 {
            0 => Some(Series::Session(Session::Regular(within))),
            1 => Some(Series::Session(Session::Special(within))),
            2 => Some(Series::Session(Session::EmergencySpecial(within))),
            3 => Some(Series::Year(within)),
            4 if within == 0 => Some(Series::Through),
            _ => None,
        }
    }

    /// The act, its number in the style of its body and time; `year` is the year of a
    /// Security Council resolution.
    pub fn act(self, year: Option<u16>) -> Option<Act> {
        let number = self.number();
        let (body, kind) = (self.body()?, self.kind()?);
        let number = match self.series()? {
            Series::Session(session) if runs_on(body, session) => {
                ActNumber::Running { number, session }
            }
            Series::Session(session) => ActNumber::InSession { session, number },
            Series::Year(year) => ActNumber::InYear { year, number },
            Series::Through => ActNumber::WithYear { number, year },
        };
        Some(Act { body: Some(body), kind, number, part: self.part() })
    }
}

impl Series {
    /// What the number of an act counts within.
    pub fn of(number: ActNumber) -> Series {
        match number {
            ActNumber::InSession { session, .. } | ActNumber::Running { session, .. } => {
                Series::Session(session)
            }
            ActNumber::InYear { year, .. } => Series::Year(year),
            ActNumber::WithYear { .. } => Series::Through,
        }
    }
}

/// The number alone, without session or year.
pub(crate) fn number_of(number: ActNumber) -> u32 {
    match number {
        ActNumber::InSession { number, .. }
        | ActNumber::Running { number, .. }
        | ActNumber::WithYear { number, .. }
        | ActNumber::InYear { number, .. } => number,
    }
}

/// Whether a body's resolutions of that session run on through sessions, 217 (III): the
/// Assembly's to the thirtieth session (1975), the Councils' to 1977, and the regional
/// commissions'.
fn runs_on(body: Body, session: Session) -> bool {
    match (body, session) {
        (Body::GeneralAssembly, Session::Regular(session)) => session <= 30,
        (Body::GeneralAssembly, Session::Special(session)) => session <= 7,
        (Body::GeneralAssembly, Session::EmergencySpecial(session)) => session <= 5,
        (Body::EconomicAndSocialCouncil | Body::TrusteeshipCouncil, _) => true,
        (Body::Eca | Body::Eclac | Body::Escwa, _) => true,
        (Body::Escap, Session::Regular(session)) => session <= 50,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(body: Body, series: Series, number: u32, part: Option<u8>) -> ActKey {
        ActKey::new(body, ActKind::Resolution, series, number, Part(part)).unwrap()
    }

    #[test]
    fn keys_sort_as_a_session_adopts() {
        let session = Series::Session(Session::Regular(57));
        let keys = [
            key(Body::GeneralAssembly, session, 269, None),
            key(Body::GeneralAssembly, session, 270, Some(b'A')),
            key(Body::GeneralAssembly, session, 270, Some(b'B')),
            key(Body::GeneralAssembly, session, 271, None),
            key(Body::GeneralAssembly, Series::Session(Session::Regular(58)), 1, None),
            key(Body::GeneralAssembly, Series::Session(Session::Special(1)), 104, None),
            key(Body::SecurityCouncil, Series::Through, 1, None),
        ];
        assert!(keys.is_sorted());
    }

    #[test]
    fn a_key_gives_back_its_act_in_the_style_of_its_time() {
        let old = key(Body::GeneralAssembly, Series::Session(Session::Regular(3)), 217, Some(b'A'));
        assert_eq!(
            old.act(None).unwrap().number,
            ActNumber::Running { number: 217, session: Session::Regular(3) }
        );
        let new = key(Body::GeneralAssembly, Series::Session(Session::Regular(58)), 208, None);
        assert_eq!(
            new.act(None).unwrap().number,
            ActNumber::InSession { session: Session::Regular(58), number: 208 }
        );
        assert_eq!(ActKey::of(&new.act(None).unwrap()), Some(new));
    }

    #[test]
    fn every_body_has_a_code_of_its_own() {
        for body in bodies() {
            let key = key(body, Series::Year(2000), 1, None);
            assert_eq!(key.body(), Some(body));
        }
    }

    #[test]
    fn a_number_no_act_can_have_has_no_key() {
        let huge = ActKey::new(
            Body::SecurityCouncil,
            ActKind::Resolution,
            Series::Through,
            u32::MAX,
            Part(None),
        );
        assert_eq!(huge, None);
    }
}
