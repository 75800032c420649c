//! Where municipalities lie, to tell what is near.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{BelfioreCode, Municipality};

/// A point on the earth, in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coordinates {
    latitude: f64,
    longitude: f64,
}

/// The mean radius of the earth, in metres.
const RADIUS: f64 = 6_371_000.0;

static TABLE: LazyLock<BTreeMap<BelfioreCode, Coordinates>> = LazyLock::new(|| {
    let rows = include_str!("../data/coordinates.csv").lines().skip(1);
    rows.filter_map(read_row).collect()
});

fn read_row(row: &str) -> Option<(BelfioreCode, Coordinates)> {
    let mut cells = row.split(',');
    let code = cells.next()?.parse().ok()?;
    let coordinates = Coordinates {
        latitude: cells.next()?.parse().ok()?,
        longitude: cells.next()?.parse().ok()?,
    };
    Some((code, coordinates))
}

impl Coordinates {
    /// The distance in metres as the crow flies (haversine formula).
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "never negative, and at most half the earth's circumference"
    )]
    pub fn metres_to(self, other: Self) -> u32 {
        let half = |one: f64, other: f64| ((other - one).to_radians() / 2.0).sin().powi(2);
        let along = half(self.latitude, other.latitude);
        let around = half(self.longitude, other.longitude)
            * self.latitude.to_radians().cos()
            * other.latitude.to_radians().cos();
        let angle = 2.0 * (along + around).sqrt().min(1.0).asin();
        (RADIUS * angle).round() as u32
    }
}

impl Municipality {
    /// Where its main place lies, to about a kilometre; `None` for those of the past and the few whose place is not
    /// known.
    pub fn coordinates(&self) -> Option<Coordinates> {
        TABLE.get(&self.belfiore).copied()
    }
}
