//! Where appointments are held.

use super::Mode;
use crate::id::SiteId;

/// Where an appointment can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// At the site with the first free slot.
    AnySite,
    /// At that site.
    Site(SiteId),
    /// By phone.
    Phone,
    /// By video.
    Video,
}

impl Location {
    /// How an appointment there is held.
    pub const fn mode(self) -> Mode {
        match self {
            Self::AnySite | Self::Site(_) => Mode::InPerson,
            Self::Phone => Mode::Phone,
            Self::Video => Mode::Video,
        }
    }
}
