//! Creating an edition.

use domain::{
    audit::Action,
    edition::{EditionSlug, EditionState},
    id::RequestId,
    language::Language,
};
use store::{audit, edition, request};

use super::plan::{Checked, EditionPlan, EditionProblem, EditionRefusal};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::resource,
    places::{self, plan_reminders},
    platform::slug_words::words_of,
};

/// Maximum editions of one title on one day that get a slug.
pub(super) const MOST_NAMESAKES: u32 = 99;

/// Creates an edition, as a draft or published at once. Its slug is derived from its Italian title and
/// its first day and never changes. The same form sent twice creates one edition.
///
/// # Errors
/// [`EditionRefusal::Problems`], [`EditionRefusal::Resources`]; `NotFound` for somebody else's site.
pub async fn create(
    portal: &Portal,
    staff: &StaffMember,
    plan: &EditionPlan,
    request: RequestId,
) -> Result<EditionSlug, Failure<EditionRefusal>> {
    // The database itself decides whether a slug is taken, so that two colleagues cannot both find it
    // free.
    for namesake in 1..=MOST_NAMESAKES {
        match create_as(portal, staff, plan, &slug(plan, namesake)?, request).await {
            Err(Failure::Store(store::Error::Duplicate(_))) => {}
            outcome => return outcome,
        }
    }
    Err(Failure::Refused(EditionRefusal::Problems(vec![
        EditionProblem::TooManyNamesakes,
    ])))
}

async fn create_as(
    portal: &Portal,
    staff: &StaffMember,
    plan: &EditionPlan,
    slug: &EditionSlug,
    request: RequestId,
) -> Result<EditionSlug, Failure<EditionRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    match request::claim(&mut transaction, request, slug.as_str(), now).await? {
        request::Claim::First => {}
        request::Claim::Repeated { location } => {
            return EditionSlug::parse(&location).map_err(|_| Failure::NotFound);
        }
    }
    staff.at_site(plan.details.site_id)?;
    let Checked {
        mut edition,
        sessions,
        reservations,
    } = plan
        .checked(&mut transaction, slug, None, now)
        .await?
        .map_err(|problems| Failure::Refused(EditionRefusal::Problems(problems)))?;
    let resources = plan.resources;
    resource::hold(&mut transaction, &mut edition, &sessions, resources, now)
        .await
        .map_err(EditionRefusal::resources)?;
    edition::insert(&mut transaction, &edition, &sessions).await?;
    places::reserve(&mut transaction, edition.id, &reservations, now).await?;
    plan_reminders(&mut transaction, portal, &edition, now).await?;
    store::resource::assign(&mut transaction, edition.id, plan.resources).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionCreated,
        ("edition", edition.id.into()),
        &serde_json::json!({ "published": edition.state == EditionState::Published }),
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.publish_change(&edition.slug);
    Ok(edition.slug)
}

/// `magazzini-e-consegne-2026-12-04`, with `-2` appended for the next one of the same day.
pub(super) fn slug(
    plan: &EditionPlan,
    namesake: u32,
) -> Result<EditionSlug, Failure<EditionRefusal>> {
    let first = plan.sessions.iter().map(|session| session.times).min();
    let day = first.map(|session| session.date().to_string());
    let number = (namesake > 1).then(|| namesake.to_string());
    let tail = [day, number]
        .into_iter()
        .flatten()
        .fold(String::new(), |tail, part| format!("{tail}-{part}"));
    let mut words = words_of(plan.details.title.text(Language::It));
    if words.is_empty() {
        // A title without Latin letters.
        words = words_of(plan.details.kind.as_str());
    }
    words.truncate(EditionSlug::MAX - tail.len());
    let text = format!("{}{tail}", words.trim_end_matches('-'));
    EditionSlug::parse(text.trim_start_matches('-'))
        .map_err(|error| Failure::Defect(error.to_string()))
}
