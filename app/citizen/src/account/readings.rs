//! What staff have read of a person's data, and corrected.

use domain::audit::Action;
use leptos::prelude::*;
use services::people::account::{AccountView, Reading};
use ui::Visit;

pub(super) fn section(visit: &Visit, account: &AccountView) -> AnyView {
    let t = visit.texts;
    let readings = account.readings.iter();
    let items = readings
        .map(|reading| {
            let (at, by) = (t.moment(reading.at), reading.by.clone());
            view! { <li>{at} " · " <bdi>{by}</bdi> " · " {what(visit, reading)}</li> }
        })
        .collect_view();
    let list = if account.readings.is_empty() {
        view! { <p>{t.account_readings_none()}</p> }.into_any()
    } else {
        view! {
            <details class="disclosure">
                <summary>{t.account_readings_show()}</summary>
                <ul>{items}</ul>
            </details>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby="readings">
            <h2 id="readings">{t.account_readings_title()}</h2>
            <p>{t.account_readings_about()}</p>
            {list}
        </section>
    }
    .into_any()
}

fn what(visit: &Visit, reading: &Reading) -> String {
    let t = visit.texts;
    match reading.action {
        Action::ApplicationViewed => t.account_readings_application(),
        Action::ApplicationListed => t.account_readings_applications(),
        Action::BookingViewed => t.account_readings_booking(),
        Action::AppointmentViewed => t.account_readings_appointment(),
        Action::EditionBookingsDownloaded => t.account_readings_downloaded(),
        Action::PersonErasureViewed => t.account_readings_erasure(),
        Action::PersonCallsViewed => t.account_readings_calls(),
        Action::LogViewed => t.account_readings_log(),
        Action::PersonFoundAtDesk => t.account_readings_desk(),
        Action::PersonFound => t.account_readings_found(),
        Action::PersonViewed => t.account_readings_viewed(),
        Action::PersonCorrected => {
            let corrected = reading.corrected.iter();
            t.account_readings_corrected(t.list(corrected.map(|detail| t.correctable(*detail))))
        }
        Action::PersonEmailRestored => t.account_readings_restored(),
        _ => t.account_readings_participants(),
    }
}
