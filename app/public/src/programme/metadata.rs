//! Structured data of a service sheet.

use serde_json::{Value, json};
use services::programmes::ProgrammeView;
use store::site::Site;
use ui::Visit;

/// The service as the model of Italian public sites describes it (schema.org, `GovernmentService`).
pub(super) fn of(visit: &Visit, programme: &ProgrammeView) -> Value {
    let content = &programme.programme.content;
    let settings = &visit.portal.settings;
    let address = format!("{}{}", settings.base_url, visit.path);
    let operator = json!({ "@type": "GovernmentOrganization", "name": settings.office });
    let areas: Vec<&str> = programme
        .sites
        .iter()
        .map(|site| site.municipality.as_str())
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": content.name.text(visit.language),
        "description": content.summary.text(visit.language),
        "url": address,
        "serviceType": visit.texts.public_service_type(),
        "serviceOperator": operator,
        "areaServed": { "@type": "AdministrativeArea", "name": areas.join(", ") },
        "audience": {
            "@type": "Audience",
            "audienceType": content.sheet.addressed.text(visit.language),
        },
        "availableChannel": {
            "@type": "ServiceChannel",
            "name": visit.texts.public_section_access(),
            "serviceUrl": address,
            "availableLanguage": visit.language.tag(),
            "serviceLocation": programme.sites.iter().map(place).collect::<Vec<_>>(),
        },
    })
}

/// A site as a schema.org place.
pub(crate) fn place(site: &Site) -> Value {
    json!({
        "@type": "Place",
        "name": site.name,
        "telephone": site.phone,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": site.address,
            "addressLocality": site.municipality,
            "addressCountry": "IT",
        },
    })
}
