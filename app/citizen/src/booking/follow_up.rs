//! What a booking's page shows when the activity is over: hours, certificate, feedback.

use leptos::prelude::*;
use services::{attendance::FollowUp, bookings::BookingView};
use ui::{Icon, Visit};

use super::Link;

/// The section of a booking's page about a past activity.
pub(super) fn section(
    visit: &Visit,
    link: &Link,
    view: &BookingView,
    follow_up: FollowUp,
) -> AnyView {
    let t = visit.texts;
    let reference = view.booking.reference;
    let attended = follow_up.attended;
    let certificate = follow_up.certificate.then(|| {
        let address = link.to(visit, reference, "/certificate.pdf");
        view! {
            <a class="btn btn-primary" href=address>
                <Icon name="it-download"/>
                {t.attendance_certificate_download()}
            </a>
        }
    });
    let with_birth_date = follow_up.certificate && follow_up.birth_date.is_some();
    let with_birth_date = with_birth_date.then(|| {
        let wanted = [("birth_date", "1".to_owned())];
        let address = link.with(visit, reference, "/certificate.pdf", &wanted);
        view! {
            <a class="btn btn-outline-primary" href=address>
                <Icon name="it-download"/>
                {t.certificate_with_birth_date()}
            </a>
        }
    });
    let feedback = follow_up.may_say.then(|| {
        let address = link.to(visit, reference, "/feedback");
        view! { <a class="btn btn-outline-primary" href=address>{t.attendance_feedback_link()}</a> }
    });
    let thanks = follow_up.has_said.then(|| {
        view! {
            <div class="notice notice-success" role="status">
                <Icon name="it-check-circle"/>
                <div><p>{t.attendance_feedback_thanks()}</p></div>
            </div>
        }
    });
    view! {
        {thanks}
        <section aria-labelledby="attendance">
            <h2 id="attendance">{t.attendance_after_title()}</h2>
            <p>{t.attendance_after_attended(t.length(attended.attended), t.length(attended.of))}</p>
            <div class="button-row no-print">{certificate} {with_birth_date} {feedback}</div>
        </section>
    }
    .into_any()
}
