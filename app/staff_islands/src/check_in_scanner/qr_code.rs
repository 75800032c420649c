//! QR codes in pictures.

use quircs::Quirc;

/// Bytes of a pixel: red, green, blue and how opaque it is.
const PIXEL: usize = 4;

/// The text of the first QR code that can be read in a picture: its rows from the top, each pixel as
/// red, green, blue and opacity.
pub(super) fn read(pixels: &[u8], width: usize, height: usize) -> Option<String> {
    // Green alone tells light from dark nearly as eyes do.
    let brightness: Vec<_> = pixels.iter().skip(1).step_by(PIXEL).copied().collect();
    if width == 0 || height == 0 || brightness.len() != width * height {
        return None;
    }
    Quirc::new()
        .identify(width, height, &brightness)
        .filter_map(|code| code.ok()?.decode().ok())
        .find_map(|code| String::from_utf8(code.payload).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use qrcode::{Color, EcLevel, QrCode};

    use super::*;

    /// A code in the middle of a grey picture as a camera sees it, pixel by pixel: `scale` pixels for
    /// a module, `turned` quarter turns to the right.
    fn picture(text: &str, scale: usize, turned: usize) -> (Vec<u8>, usize) {
        let code = QrCode::with_error_correction_level(text, EcLevel::Q).unwrap();
        let modules = code.width();
        let colours = code.to_colors();
        let side = (modules + 16) * scale;
        let mut pixels = Vec::new();
        for place in 0..side * side {
            let (mut x, mut y) = (place % side / scale, place / side / scale);
            for _ in 0..turned {
                (x, y) = (y, modules + 15 - x);
            }
            let inside = |at: usize| at.checked_sub(8).filter(|at| *at < modules);
            let dark = inside(x)
                .zip(inside(y))
                .is_some_and(|(x, y)| colours[y * modules + x] == Color::Dark);
            let brightness = if dark { 40 } else { 190 };
            pixels.extend([brightness, brightness, brightness, 255]);
        }
        (pixels, side)
    }

    #[test]
    fn a_code_is_read_however_it_is_held() {
        let code = "PRE-7K3M-9QXB-H4TR-W2K9";
        for scale in [3, 4, 8] {
            for turned in 0..4 {
                let (pixels, side) = picture(code, scale, turned);
                assert_eq!(
                    read(&pixels, side, side).as_deref(),
                    Some(code),
                    "{scale} {turned}"
                );
            }
        }
    }

    #[test]
    fn a_picture_of_another_size_than_told_is_not_read() {
        let (pixels, side) = picture("PRE-7K3M-9QXB-H4TR-W2K9", 4, 0);
        assert_eq!(read(&pixels, side, side - 1), None);
        assert_eq!(read(&pixels, 0, 0), None);
        assert_eq!(read(&[], 0, 7), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_dirty_code_is_read_rightly_or_not_at_all(
            left in 0usize..120, top in 0usize..120, side in 0usize..60, brightness in any::<u8>(),
        ) {
            let code = "PRE-7K3M-9QXB-H4TR-W2K9";
            let (mut pixels, width) = picture(code, 3, 0);
            for (place, pixel) in pixels.chunks_mut(PIXEL).enumerate() {
                let (x, y) = (place % width, place / width);
                if (left..left + side).contains(&x) && (top..top + side).contains(&y) {
                    pixel.fill(brightness);
                }
            }
            if let Some(read) = read(&pixels, width, width) {
                prop_assert_eq!(read, code);
            }
        }
    }
}
