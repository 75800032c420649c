//! Looking at somebody's application in order to decide on it.

use domain::{
    application::ApplicationState, audit::Action, person::Person, reference::ApplicationReference,
};
use store::{application, audit, person};

use super::view::{ApplicationView, gather};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// An application as staff see it.
#[derive(Clone, Debug)]
pub struct StaffView {
    /// The application with what it is judged by.
    pub view: ApplicationView,
    /// Who applies, as they are today.
    pub person: person::Record,
    /// Who did what with it and who looked at it, newest first.
    pub log: Vec<audit::Entry>,
}

impl StaffView {
    /// What the person told of themselves, as they declared it; as it is today in an application that was
    /// submitted before declarations were kept whole.
    pub fn declared(&self) -> &Person {
        let declared = self.view.application.declared.as_ref();
        declared.unwrap_or(&self.person.details)
    }
}

/// An application with its person and its log. That a member of staff looked is written down, for a
/// record of a person is not looked at in secret.
///
/// # Errors
/// `NotFound` for a reference that nobody has, and for a draft: it is nobody's business yet; for a
/// coordinator always.
pub async fn staff_view(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
) -> Result<StaffView, Failure> {
    staff.of_office()?;
    let mut transaction = portal.database.write().await?;
    let application = application::by_reference(&mut transaction, reference)
        .await?
        .filter(|application| application.submitted_at.is_some())
        .filter(|application| application.state != ApplicationState::Draft)
        .ok_or(Failure::NotFound)?;
    let person = person::by_id(&mut transaction, application.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let log = audit::about(&mut transaction, application.id.into()).await?;
    let subject = ("application", application.id.into());
    let details = serde_json::json!({});
    let actor = staff.actor();
    audit::record(
        &mut transaction,
        actor,
        Action::ApplicationViewed,
        subject,
        &details,
        portal.now(),
    )
    .await?;
    let view = gather(&mut transaction, application).await?;
    transaction.commit().await?;
    Ok(StaffView { view, person, log })
}
