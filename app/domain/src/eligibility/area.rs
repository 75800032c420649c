//! Places of residence, as rules use them.

use std::{fmt, num::NonZeroU8};

use serde::{Deserialize, Serialize};

use crate::{
    place::{CodeError, MunicipalityCode},
    string_form::parsed_from_text,
};

/// A municipality or one of its numbered districts (circoscrizione, quartiere).
///
/// Written as Istat's code of the municipality, `001272`, followed for a district by its number,
/// `001272-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Area {
    municipality: MunicipalityCode,
    district: Option<NonZeroU8>,
}

impl Area {
    /// Parses the code of a municipality or district; whether it exists is not looked up.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let (municipality, district) = match text.split_once('-') {
            Some((municipality, district)) => (municipality, Some(district)),
            None => (text, None),
        };
        Ok(Self {
            municipality: municipality.parse()?,
            district: district
                .map(str::parse)
                .transpose()
                .map_err(|_| CodeError)?,
        })
    }

    /// The code of the municipality that it is or lies in.
    pub const fn municipality(self) -> MunicipalityCode {
        self.municipality
    }

    /// The number of the district; `None` for a municipality as a whole.
    pub const fn district(self) -> Option<NonZeroU8> {
        self.district
    }

    /// Whether the other area is this one or lies in it.
    pub fn contains(self, other: Self) -> bool {
        self == other || self == Self::from(other.municipality)
    }
}

impl From<MunicipalityCode> for Area {
    fn from(municipality: MunicipalityCode) -> Self {
        Self {
            municipality,
            district: None,
        }
    }
}

impl fmt::Display for Area {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.municipality.fmt(formatter)?;
        match self.district {
            Some(number) => write!(formatter, "-{number}"),
            None => Ok(()),
        }
    }
}

parsed_from_text!(Area, CodeError);

/// Where a person lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Residence {
    /// In this area.
    In(Area),
    /// In none of the areas that the rule names. It answers the question of one rule and must not be
    /// passed to another that names other areas. Written `elsewhere`.
    Elsewhere,
}

impl Residence {
    /// Parses `elsewhere` or the code of an area.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        if text == "elsewhere" {
            Ok(Self::Elsewhere)
        } else {
            Area::parse(text).map(Self::In)
        }
    }

    /// Whether the person lives in one of the areas; `None` if only the municipality is known and the
    /// areas name a district of it.
    pub(super) fn within<'area>(
        self,
        mut areas: impl Iterator<Item = &'area Area> + Clone,
    ) -> Option<bool> {
        let Self::In(home) = self else {
            return Some(false);
        };
        if areas.clone().any(|area| area.contains(home)) {
            Some(true)
        } else if areas.any(|area| home.contains(*area)) {
            None
        } else {
            Some(false)
        }
    }
}

impl fmt::Display for Residence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::In(area) => area.fmt(formatter),
            Self::Elsewhere => formatter.write_str("elsewhere"),
        }
    }
}
