//! The check-in code, as a QR code and as letters to read out.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use services::{attendance::check_in_code, bookings::BookingView};
use ui::Visit;

/// Width in modules of the white margin around a QR code (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The section of a booking's page with its code.
pub(super) fn section(visit: &Visit, view: &BookingView) -> AnyView {
    let t = visit.texts;
    let code = check_in_code(&visit.portal, view.booking.reference).to_string();
    view! {
        <section class="check-in-code" aria-labelledby="check-in-code">
            <h2 id="check-in-code">{t.attendance_code_title()}</h2>
            <p>{t.attendance_code_about()}</p>
            {image(&code, t.attendance_code_image())}
            <p><bdi class="code" dir="ltr">{code.clone()}</bdi></p>
        </section>
    }
    .into_any()
}

/// The QR code as SVG; `None` if it cannot be encoded, since the letters below suffice.
fn image(code: &str, words: String) -> Option<AnyView> {
    // Level Q tolerates damage to a quarter of the code: people bring it on paper.
    let drawn = QrCode::with_error_correction_level(code, EcLevel::Q).ok()?;
    let width = drawn.width();
    let squares = drawn
        .to_colors()
        .into_iter()
        .enumerate()
        .filter(|(_, colour)| *colour == Color::Dark)
        .map(|(place, _)| {
            let (x, y) = (place % width + QUIET_ZONE, place / width + QUIET_ZONE);
            format!("M{x} {y}h1v1h-1z")
        });
    let path = squares.collect::<Vec<_>>().concat();
    let side = width + 2 * QUIET_ZONE;
    Some(
        view! {
            <svg
                class="qr-code"
                viewBox=format!("0 0 {side} {side}")
                role="img"
                aria-label=words
                shape-rendering="crispEdges"
            >
                <rect width=side.to_string() height=side.to_string() fill="#fff"></rect>
                <path d=path fill="#000"></path>
            </svg>
        }
        .into_any(),
    )
}
