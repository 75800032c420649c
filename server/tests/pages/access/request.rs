//! The request of a row: its address with what there is, and a form that would succeed.

use super::{
    form::{self, with},
    row::Row,
    things::{COMING, PAST, Things},
    typed::typed,
};

/// The request of a row.
pub struct Wanted {
    /// The address with its language.
    pub address: String,
    /// The content type and the form, unless it only reads.
    pub body: Option<(String, Vec<u8>)>,
    /// The page with the form, where it is another one.
    page: Option<String>,
    /// What is typed into the form.
    typed: Vec<(&'static str, String)>,
}

impl Wanted {
    /// The request of a row, without its form.
    pub fn of(row: &Row, things: &Things) -> Self {
        let elsewhere = row.note == "for another site";
        let site = if elsewhere { "ivrea" } else { "torino-centro" };
        Self {
            address: match row.address {
                "/robots.txt" => row.address.to_owned(),
                _ => format!("/it{}", address(row, things)),
            },
            body: None,
            page: page(row, things).map(|page| format!("/it{page}")),
            typed: typed(row, things, site),
        }
    }

    /// The page that shows the form.
    pub fn page(&self) -> &str {
        self.page.as_deref().unwrap_or(&self.address)
    }

    /// Whether it has its form.
    pub const fn is_filled(&self) -> bool {
        self.body.is_some()
    }

    /// What is typed into the form.
    pub fn typed(&self) -> &[(&'static str, String)] {
        &self.typed
    }

    /// The same form, sent by the list of languages to the page in English.
    pub fn shown_again(mut self) -> Self {
        self.address = self.address.replacen("/it", "/en", 1);
        self.body = self.body.map(|(kind, mut body)| {
            if kind.starts_with("multipart") {
                let last = body.len() - "--boundary--\r\n".len();
                let field = "--boundary\r\nContent-Disposition: form-data; name=\"show_again\"\r\n\r\nyes\r\n";
                body.splice(last..last, field.bytes());
            } else {
                body.extend_from_slice(b"&show_again=yes");
            }
            (kind, body)
        });
        self
    }

    /// Types into the form, or into one of its own where the page has none.
    pub fn fill(&mut self, form: Option<form::Fields>) {
        let mut fields = form.unwrap_or_default();
        if fields.iter().all(|(name, _)| name != "request_id") {
            let fresh: domain::id::RequestId = store::new_id();
            fields.push(("request_id".to_owned(), fresh.to_string()));
        }
        let typed = self.typed.iter();
        let typed: Vec<_> = typed.map(|(name, value)| (*name, value.as_str())).collect();
        let fields = with(fields, &typed);
        self.body = Some(if self.address.ends_with("/editions/import") {
            multipart(&fields)
        } else {
            let body = serde_urlencoded::to_string(fields).unwrap();
            ("application/x-www-form-urlencoded".to_owned(), body.into())
        });
    }
}

fn multipart(fields: &form::Fields) -> (String, Vec<u8>) {
    let parts = fields.iter().filter(|(name, _)| name != "file");
    let parts = parts.map(|(name, value)| {
        format!("--boundary\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    });
    let body = parts.collect::<String>() + "--boundary--\r\n";
    (
        "multipart/form-data; boundary=boundary".to_owned(),
        body.into_bytes(),
    )
}

/// The address of a row with the names of what there is.
fn address(row: &Row, things: &Things) -> String {
    let name = |pattern: &str, name: &str| row.address.replace(pattern, name);
    let address = row.address;
    let booking = match address.rsplit('/').next() {
        _ if address.starts_with("/staff") && address.ends_with("decision") => &things.requested,
        Some("offer") => &things.offered,
        Some("certificate.pdf" | "feedback") => &things.past,
        _ => &things.coming,
    };
    let appointment = match row.method {
        "POST" if address == "/staff/counselling/appointments/{reference}" => &things.begun,
        _ => &things.appointment,
    };
    let application = match address {
        "/staff/applications/{reference}/decision" | "/staff/applications/{reference}/inquiry" => {
            &things.under_review
        }
        "/applications/{reference}/reply" => &things.asked,
        _ => &things.application,
    };
    let slug = match address {
        _ if address.starts_with("/programmes") => "imprecario",
        "/activities/{slug}/book" => "negozi-e-grandi-catene",
        _ if address.starts_with("/staff/sites") || address.starts_with("/sites") => {
            "torino-centro"
        }
        _ if address.contains("attendance") => PAST,
        "/staff/editions/{slug}/delete" => &things.draft,
        _ if address.ends_with("minimum") || address.ends_with("decision") => &things.course,
        _ => COMING,
    };
    let session = if address.ends_with("move") {
        &things.coming_session
    } else {
        &things.past_session
    };
    let id = match address {
        "/staff/counselling/hours/{id}/end" => &things.hours,
        "/staff/counselling/absences/{id}/remove" => &things.absence,
        "/staff/counselling/closures/{id}/open" => &things.closure,
        "/staff/colleagues/invitations/{id}" => &things.invitation,
        "/staff/colleagues/{id}" | "/staff/colleagues/{id}/access" => &things.colleague,
        _ if address.starts_with("/staff/people") => &things.person,
        "/code/{id}" => &things.kept,
        _ => &things.room,
    };
    let reference = if address.contains("bookings") {
        booking
    } else if address.contains("appointments") {
        appointment
    } else if address.contains("erasures") {
        &things.erasure
    } else {
        application
    };
    let query = match (row.method, address) {
        ("POST", "/counselling" | "/staff/counselling/desk") => {
            "?service=orientation&place=torino-centro&language=it&spoken=it&week=2026-12-21"
        }
        ("POST", "/staff/check-in") | ("GET", "/staff/check-in.events") => {
            &format!("?session={}", things.past_session)
        }
        (_, "/staff/invitation" | "/staff/first") => &format!("?key={}", things.invitation_key),
        _ => "",
    };
    let named = name("{reference}", reference)
        .replace("{slug}", slug)
        .replace("{session}", session)
        .replace("{id}", id)
        .replace("{step}", "name")
        .replace("{request}", &things.closed)
        .replace("{token}", &things.feed)
        .replace("{code}", &things.certificate);
    // The first page has no path of its own.
    format!("{}{query}", named.trim_end_matches('/'))
}

/// The page that shows the form, where it is not at the form's address.
fn page(row: &Row, things: &Things) -> Option<String> {
    match row.address {
        address if address.starts_with("/account/") && !address.ends_with("details") => {
            let own = address.ends_with("calendar")
                || address.ends_with("email")
                || address.ends_with("erasure");
            (!own).then(|| "/account".to_owned())
        }
        "/staff/colleagues/invitations/{id}" => Some("/staff/colleagues".to_owned()),
        "/feedback" => Some("/help".to_owned()),
        "/staff/counselling/hours/{id}/end" => Some("/staff/counselling/hours".to_owned()),
        "/staff/editions/{slug}/minimum" => Some(format!("/staff/editions/{}", things.course)),
        _ => None,
    }
}
