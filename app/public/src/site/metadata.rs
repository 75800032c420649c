//! Structured data of a site's page.

use serde_json::{Value, json};
use store::site::Site;
use ui::Visit;

/// The site as a schema.org `GovernmentOffice`. Without opening hours: people come by appointment.
pub(super) fn of(visit: &Visit, site: &Site) -> Value {
    let settings = &visit.portal.settings;
    json!({
        "@context": "https://schema.org",
        "@type": "GovernmentOffice",
        "name": site.name,
        "url": format!("{}{}", settings.base_url, visit.path),
        "telephone": site.phone,
        "email": site.email,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": site.address,
            "addressLocality": site.municipality,
            "addressCountry": "IT",
        },
        "parentOrganization": {
            "@type": "GovernmentOrganization",
            "name": settings.office,
            "url": settings.base_url,
        },
    })
}
