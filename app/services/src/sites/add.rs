//! Adding a site.

use domain::{audit::Action, id::RequestId, programme::SiteSlug};
use store::{
    audit,
    request::{self, Claim},
    site,
};

use super::SiteContent;
use crate::{Failure, Portal, access::visitor::StaffMember, platform::slug_words::words_of};

/// Maximum characters of the part of a slug that is made of the name.
const LONGEST: usize = 50;
/// Maximum sites whose names make the same slug.
const MOST_NAMESAKES: u32 = 99;
/// Names in URLs that staff's pages use for themselves: the page of a new site, and every site.
const RESERVED: [&str; 2] = ["new", "every-site"];

/// Adds a site. Its slug is made of its name and never changes. The same form sent twice adds one site. Returns the
/// slug.
///
/// # Errors
/// `NotFound` for those who are no administrators.
pub async fn add(
    portal: &Portal,
    staff: &StaffMember,
    content: &SiteContent,
    request: RequestId,
) -> Result<SiteSlug, Failure> {
    staff.of_administration()?;
    let words = words_of(content.name.as_str());
    let numbers = 1..=MOST_NAMESAKES;
    for slug in numbers.filter_map(|number| slug(&words, number)) {
        // The database itself decides whether it is taken.
        match add_as(portal, staff, content, &slug, request).await {
            Err(Failure::Store(store::Error::Duplicate(_))) => {}
            outcome => return outcome,
        }
    }
    Err(Failure::Defect("too many sites of that name".to_owned()))
}

/// `torino-centro`, with `-2` appended for the next one of that name.
fn slug(words: &str, number: u32) -> Option<SiteSlug> {
    let words = words.get(..LONGEST).unwrap_or(words).trim_end_matches('-');
    // A name without Latin letters.
    let words = if words.is_empty() { "site" } else { words };
    let text = match number {
        1 => words.to_owned(),
        number => format!("{words}-{number}"),
    };
    if RESERVED.contains(&text.as_str()) {
        return None;
    }
    SiteSlug::parse(&text).ok()
}

async fn add_as(
    portal: &Portal,
    staff: &StaffMember,
    content: &SiteContent,
    slug: &SiteSlug,
    request: RequestId,
) -> Result<SiteSlug, Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let location = format!("site {slug}");
    if let Claim::Repeated { location } =
        request::claim(&mut transaction, request, &location, now).await?
    {
        let slug = location.strip_prefix("site ").unwrap_or_default();
        return SiteSlug::parse(slug).map_err(|_| Failure::NotFound);
    }
    let site = content.site(store::new_id(), slug.to_string());
    site::insert(&mut transaction, &site).await?;
    let details = serde_json::json!({ "name": site.name });
    let subject = ("site", site.id.into());
    let action = Action::SiteAdded;
    audit::record(
        &mut transaction,
        staff.actor(),
        action,
        subject,
        &details,
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.sites.forget();
    Ok(slug.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_makes_a_slug_that_no_page_has() {
        let made = |name: &str, number| slug(&words_of(name), number).map(|slug| slug.to_string());
        assert_eq!(made("Torino Centro", 1).unwrap(), "torino-centro");
        assert_eq!(made("Città «di» sòpra", 2).unwrap(), "citta-di-sopra-2");
        assert_eq!(made("都灵", 1).unwrap(), "site");
        assert_eq!(made("New", 1), None);
        assert_eq!(made("New", 2).unwrap(), "new-2");
        assert_eq!(made("Every site", 1), None);
        let long = "sede ".repeat(20);
        assert!(made(&long, 99).unwrap().ends_with("-sede-99"));
    }
}
