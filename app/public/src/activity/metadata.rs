//! Structured data of an edition's page.

use domain::edition::{ActivityKind, EditionState};
use serde_json::{Value, json};
use services::editions::EditionView;
use store::edition::ClassSession;
use texts::rome;
use ui::Visit;

use super::super::programme::place;

/// The edition as a schema.org `Event`.
pub(super) fn of(visit: &Visit, view: &EditionView) -> Value {
    let edition = &view.edition;
    let settings = &visit.portal.settings;
    let address = format!("{}{}", settings.base_url, visit.path);
    let left = edition.vacancies();
    let status = match edition.state {
        EditionState::Cancelled => "https://schema.org/EventCancelled",
        EditionState::Draft | EditionState::Published => "https://schema.org/EventScheduled",
    };
    let is_offered = edition.state == EditionState::Published && left.free > 0;
    let availability = if is_offered {
        "https://schema.org/InStock"
    } else {
        "https://schema.org/SoldOut"
    };
    let mut metadata = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": edition.details.title.text(visit.language),
        "description": edition.details.summary.text(visit.language),
        "url": address,
        "startDate": with_offset(edition.starts_at),
        "endDate": with_offset(edition.ends_at),
        "eventStatus": status,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": place(&view.site),
        "organizer": {
            "@type": "GovernmentOrganization",
            "name": settings.office,
            "url": settings.base_url,
        },
        "inLanguage": edition.details.languages.tags().collect::<Vec<_>>(),
        "maximumAttendeeCapacity": left.capacity,
        "remainingAttendeeCapacity": left.free,
        "isAccessibleForFree": true,
        "offers": {
            "@type": "Offer",
            "price": 0,
            "priceCurrency": "EUR",
            "availability": availability,
            "validFrom": with_offset(edition.details.enrolment_opens_at),
            "validThrough": with_offset(edition.details.enrolment_closes_at),
            "url": address,
        },
    });
    if view.sessions.len() > 1 {
        metadata["subEvent"] = view
            .sessions
            .iter()
            .map(|session| sub_event(visit, view, session, status))
            .collect();
    }
    if edition.details.kind == ActivityKind::Course
        && let Some(prerequisite) = &view.prerequisite
    {
        // `Event` has no such property, but the `Course` that it is about has.
        metadata["about"] = json!({
            "@type": "Course",
            "name": edition.details.title.text(visit.language),
            "description": edition.details.summary.text(visit.language),
            "coursePrerequisites": prerequisite.title.text(visit.language),
        });
    }
    metadata
}

/// One session of an edition that has several.
fn sub_event(visit: &Visit, view: &EditionView, session: &ClassSession, status: &str) -> Value {
    json!({
        "@type": "Event",
        "name": view.edition.details.title.text(visit.language),
        "startDate": with_offset(session.starts_at),
        "endDate": with_offset(session.ends_at),
        "eventStatus": status,
        "location": place(&view.site),
    })
}

/// A moment in local time with its UTC offset, as search engines require it.
fn with_offset(moment: domain::instant::Instant) -> String {
    rome(moment).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use domain::instant::Instant;

    use super::*;

    #[test]
    fn moments_carry_the_offset_of_their_own_season() {
        let local = |text: &str| {
            let timestamp: jiff::Timestamp = text.parse().unwrap();
            with_offset(Instant::from_seconds(timestamp.as_second()))
        };
        assert_eq!(local("2026-12-01T16:30:00Z"), "2026-12-01T17:30:00+01:00");
        assert_eq!(local("2027-07-01T15:30:00Z"), "2027-07-01T17:30:00+02:00");
    }
}
