//! The check-in code, as a QR code and as letters to read out.

use documents::QrCode;
use leptos::prelude::*;
use services::{attendance::check_in_code, bookings::BookingView};
use ui::{Visit, qr_code};

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
    let drawn = QrCode::of(code)?;
    Some(qr_code(drawn.side, drawn.path(), words))
}
