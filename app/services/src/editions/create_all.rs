//! Creating several editions as drafts: all of them or none.

use domain::{audit::Action, edition::EditionSlug, id::RequestId, instant::Instant};
use serde::Serialize;
use store::{Transaction, audit, edition, request};

use super::{
    create::{MOST_NAMESAKES, slug},
    plan::{Checked, EditionPlan, EditionProblem},
};
use crate::{Failure, Portal, access::visitor::StaffMember, editions::resource, places};

/// Maximum attempts to choose the slugs, if a colleague was faster.
const ATTEMPTS: usize = 3;

/// A batch of editions to create.
#[derive(Clone, Copy, Debug)]
pub struct NewEditions<'a> {
    /// Their plans, at least one.
    pub contents: &'a [EditionPlan],
    /// Their origin, for the log: `copy`, `season`, `import`.
    pub origin: &'a str,
    /// The one-time id of the form.
    pub request: RequestId,
    /// An id of their source, if it must not be used twice, whichever form it comes with.
    pub source: Option<RequestId>,
}

/// Why editions were not created. None of them was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum NewEditionsRefusal {
    /// Some break rules: the number of each, counted from 0, with its problem.
    Problems(Vec<(usize, EditionProblem)>),
    /// They were created from the same source before.
    MadeBefore,
}

/// Creates editions as drafts, in one transaction. Returns the slug of the first one; the same form sent
/// twice creates them once.
///
/// # Errors
/// [`NewEditionsRefusal`]; `NotFound` where there is nothing to create.
pub async fn create_all(
    portal: &Portal,
    staff: &StaffMember,
    batch: &NewEditions<'_>,
) -> Result<EditionSlug, Failure<NewEditionsRefusal>> {
    let mut attempt = 1;
    loop {
        match create_once(portal, staff, batch).await {
            // A colleague took a slug between reading and writing.
            Err(Failure::Store(store::Error::Duplicate(_))) if attempt < ATTEMPTS => attempt += 1,
            outcome => return outcome,
        }
    }
}

/// Validates editions against every rule and creates none.
///
/// # Errors
/// [`NewEditionsRefusal::Problems`].
pub async fn check_all(
    portal: &Portal,
    staff: &StaffMember,
    plans: &[EditionPlan],
) -> Result<(), Failure<NewEditionsRefusal>> {
    let mut reader = portal.database.read().await?;
    let mut problems = Vec::new();
    for (index, plan) in plans.iter().enumerate() {
        staff.at_site(plan.details.site_id)?;
        let slug = widened(slug(plan, 1))?;
        let validated = plan.checked(&mut reader, &slug, None, portal.now()).await?;
        let found = validated.err().unwrap_or_default();
        problems.extend(found.into_iter().map(|problem| (index, problem)));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Failure::Refused(NewEditionsRefusal::Problems(problems)))
    }
}

async fn create_once(
    portal: &Portal,
    staff: &StaffMember,
    batch: &NewEditions<'_>,
) -> Result<EditionSlug, Failure<NewEditionsRefusal>> {
    let now = portal.now();
    let first = batch.contents.first().ok_or(Failure::NotFound)?;
    let mut transaction = portal.database.write().await?;
    let namesakes = EditionProblem::TooManyNamesakes;
    let Some(location) = free_slug(&mut transaction, first).await? else {
        return Err(Failure::Refused(NewEditionsRefusal::Problems(vec![(
            0, namesakes,
        )])));
    };
    let claim = request::claim(&mut transaction, batch.request, location.as_str(), now).await?;
    if let request::Claim::Repeated { location } = claim {
        return EditionSlug::parse(&location).map_err(|_| Failure::NotFound);
    }
    if let Some(source) = batch.source {
        let claim = request::claim(&mut transaction, source, location.as_str(), now).await?;
        if claim != request::Claim::First {
            return Err(Failure::Refused(NewEditionsRefusal::MadeBefore));
        }
    }
    let mut problems = Vec::new();
    for (index, plan) in batch.contents.iter().enumerate() {
        let found = create_one(&mut transaction, staff, plan, batch.origin, now).await?;
        problems.extend(found.into_iter().map(|problem| (index, problem)));
        // Each of those that follow would look for a name as long.
        if problems.contains(&(index, namesakes)) {
            break;
        }
    }
    if !problems.is_empty() {
        return Err(Failure::Refused(NewEditionsRefusal::Problems(problems)));
    }
    transaction.commit().await?;
    portal.publish_change(&location);
    Ok(location)
}

/// Creates one edition, or returns its problems.
async fn create_one(
    transaction: &mut Transaction,
    staff: &StaffMember,
    plan: &EditionPlan,
    origin: &str,
    now: Instant,
) -> Result<Vec<EditionProblem>, Failure<NewEditionsRefusal>> {
    staff.at_site(plan.details.site_id)?;
    let draft = EditionPlan {
        published: false,
        ..plan.clone()
    };
    let Some(slug) = free_slug(transaction, &draft).await? else {
        return Ok(vec![EditionProblem::TooManyNamesakes]);
    };
    let Checked {
        mut edition,
        sessions,
        reservations,
    } = match draft.checked(transaction, &slug, None, now).await? {
        Ok(validated) => validated,
        Err(problems) => return Ok(problems),
    };
    let resources = draft.resources;
    widened(resource::hold(transaction, &mut edition, &sessions, resources, now).await)?;
    edition::insert(transaction, &edition, &sessions).await?;
    store::resource::assign(transaction, edition.id, draft.resources).await?;
    places::reserve(transaction, edition.id, &reservations, now).await?;
    audit::record(
        transaction,
        staff.actor(),
        Action::EditionCreated,
        ("edition", edition.id.into()),
        &serde_json::json!({ "published": false, "origin": origin }),
        now,
    )
    .await?;
    Ok(Vec::new())
}

/// A slug that no edition has, including those of the same transaction; `None` where all are taken.
async fn free_slug(
    transaction: &mut Transaction,
    plan: &EditionPlan,
) -> Result<Option<EditionSlug>, Failure<NewEditionsRefusal>> {
    for namesake in 1..=MOST_NAMESAKES {
        let slug = widened(slug(plan, namesake))?;
        if edition::by_slug(transaction, &slug).await?.is_none() {
            return Ok(Some(slug));
        }
    }
    Ok(None)
}

fn widened<Value, Reason: std::fmt::Debug>(
    outcome: Result<Value, Failure<Reason>>,
) -> Result<Value, Failure<NewEditionsRefusal>> {
    outcome.map_err(|failure| Failure::Defect(failure.to_string()))
}
