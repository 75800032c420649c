//! Viewing an application in order to decide on it.

use domain::{
    application::ApplicationState, audit::Action, person::Person, reference::ApplicationReference,
};
use store::{application, audit, person};

use super::view::{ApplicationView, gather};
use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
};

/// An application as staff see it.
#[derive(Clone, Debug)]
pub struct StaffView {
    /// The application with its programme and rule.
    pub view: ApplicationView,
    /// The applicant's current record.
    pub person: person::Record,
    /// Who changed it and who viewed it, newest first.
    pub log: Vec<audit::Entry>,
}

impl StaffView {
    /// The person's details as declared; their current ones if the application was submitted before
    /// declarations were stored in full.
    pub fn declared(&self) -> &Person {
        let declared = self.view.application.declared.as_ref();
        declared.unwrap_or(&self.person.details)
    }
}

/// An application with its person and its log. The access is logged, because access to a person's record
/// must be traceable.
///
/// # Errors
/// `NotFound` for an unknown reference, for a draft, which staff may not see, and always for a
/// coordinator.
pub async fn staff_view(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
) -> Result<StaffView, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    let application = application::by_reference(&mut reader, reference)
        .await?
        .filter(|application| application.submitted_at.is_some())
        .filter(|application| application.state != ApplicationState::Draft)
        .ok_or(Failure::NotFound)?;
    let person = person::by_id(&mut reader, application.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let log = audit::about(&mut reader, application.id.into()).await?;
    let read = [application.id.into()];
    let view = gather(&mut reader, application).await?;
    drop(reader);
    let action = Action::ApplicationViewed;
    note_reading(portal, staff, action, "application", &read).await?;
    Ok(StaffView { view, person, log })
}
