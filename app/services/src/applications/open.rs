//! A person's status in a programme.

use domain::{
    application::ApplicationState, programme::ProgrammeSlug, reference::ApplicationReference,
};
use store::{
    application, person,
    programme::{self, Programme},
};

use super::Draft;
use crate::{Failure, Portal, access::visitor::SignedIn};

/// A person's status in a programme.
#[derive(Clone, Debug)]
pub enum ApplicationStatus {
    /// They have applied.
    Applied(ApplicationReference),
    /// The programme takes no applications today. A draft stays stored; its reference, where there is one.
    Closed(Box<Programme>, Option<ApplicationReference>),
    /// They can start an application.
    New(Box<Programme>),
    /// They have a draft application.
    Draft(Box<Draft>),
}

/// Finds a person's status in a programme.
///
/// # Errors
/// `NotFound` where there is no such programme.
pub async fn open(
    portal: &Portal,
    signed_in: &SignedIn,
    slug: &ProgrammeSlug,
) -> Result<ApplicationStatus, Failure> {
    let mut reader = portal.database.read().await?;
    let programme = programme::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let live = application::live(&mut reader, signed_in.person, programme.id).await?;
    let on = portal.today().into();
    Ok(match live {
        Some(live) if live.state != ApplicationState::Draft => {
            ApplicationStatus::Applied(live.reference)
        }
        live if !programme.content.opening.contains(on) => {
            let draft = live.map(|draft| draft.reference);
            ApplicationStatus::Closed(Box::new(programme), draft)
        }
        None => ApplicationStatus::New(Box::new(programme)),
        Some(application) => {
            let found = person::by_id(&mut reader, signed_in.person).await?;
            let person = found.ok_or(Failure::NotFound)?.details;
            let version = application.rule_version;
            let earlier_rule = if version == programme.rule_version {
                None
            } else {
                programme::rule(&mut reader, programme.id, version).await?
            };
            ApplicationStatus::Draft(Box::new(Draft {
                programme,
                person,
                application,
                earlier_rule,
                on,
            }))
        }
    })
}
