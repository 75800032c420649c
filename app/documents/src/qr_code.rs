//! QR codes as drawings.

use qrcode::{Color, EcLevel};
use serde::Serialize;

/// Width in modules of the white margin around a QR code (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// A QR code as a drawing of squares, on paper and on pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QrCode {
    /// The side with its white margin, in squares.
    pub side: usize,
    /// The dark squares.
    dark: Vec<(usize, usize)>,
}

impl QrCode {
    /// The QR code of a text; `None` if it is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        // Level Q tolerates damage to a quarter of the code: it is on paper.
        let drawn = qrcode::QrCode::with_error_correction_level(text, EcLevel::Q).ok()?;
        let width = drawn.width();
        let dark = drawn
            .to_colors()
            .into_iter()
            .enumerate()
            .filter(|(_, colour)| *colour == Color::Dark)
            .map(|(place, _)| (place % width + QUIET_ZONE, place / width + QUIET_ZONE))
            .collect();
        Some(Self {
            side: width + 2 * QUIET_ZONE,
            dark,
        })
    }

    /// The dark squares as a path of SVG.
    pub fn path(&self) -> String {
        let squares = self.dark.iter().map(|(x, y)| format!("M{x} {y}h1v1h-1z"));
        squares.collect()
    }
}
