//! Viewing an appointment.

use domain::{
    audit::Action,
    call::Channel,
    counselling::{CANCELLABLE_BEFORE, Location, Mode},
    email::EmailAddress,
    instant::Instant,
    language::Language,
    phone::PhoneNumber,
    reference::AppointmentReference,
};
use store::{
    Connection,
    appointment::{self, Appointment, Move},
    person, reach,
    site::{self, Site},
    staff,
};

use super::SlotFilter;
use crate::{
    Failure, Portal,
    access::{
        Booked, note_reading,
        visitor::{StaffMember, Visitor},
    },
    notifications::{BookedActivity, BookedSession},
    outbox,
};

/// An appointment with the data of its page.
#[derive(Clone, Debug)]
pub struct AppointmentView {
    /// The appointment.
    pub appointment: Appointment,
    /// Name of the operator.
    pub operator: String,
    /// Where it is, if at a site.
    pub site: Option<Site>,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: Option<EmailAddress>,
    /// The person's telephone.
    pub phone: Option<PhoneNumber>,
    /// How the person hears of what staff do.
    pub channel: Channel,
    /// Whether the office knows something by which the person can look it up without an e-mail address.
    pub can_be_found: bool,
    /// Name of the colleague who booked it at the desk, if any.
    pub made_by: Option<String>,
    /// The person's language.
    pub language: Language,
    /// Every slot it had before.
    pub moves: Vec<Move>,
    /// Whether the person can move or cancel it by themselves now.
    pub changeable: bool,
}

impl AppointmentView {
    /// Until when its person can move or cancel it.
    pub fn deadline(&self) -> Instant {
        self.appointment.starts_at - CANCELLABLE_BEFORE
    }

    /// Its description for mails and calendars.
    pub(super) fn booked(&self, portal: &Portal, language: Language) -> BookedActivity {
        let t = texts::of(language);
        let appointment = &self.appointment;
        let place = match (&self.site, appointment.mode) {
            (Some(site), _) => [&site.name, &site.address, &site.municipality]
                .map(String::as_str)
                .join("\n"),
            (None, Mode::Phone) => {
                t.counselling_mail_phone(appointment.phone.as_deref().unwrap_or_default())
            }
            (None, Mode::Video | Mode::InPerson) => t.counselling_mail_video(),
        };
        BookedActivity {
            reference: appointment.reference.to_string(),
            title: t.counselling_service(appointment.service),
            place,
            note: Some(t.counselling_mail_operator(&self.operator)),
            sessions: vec![BookedSession {
                id: uuid::Uuid::from(appointment.id).into(),
                starts: appointment.starts_at,
                ends: appointment.ends_at,
            }],
            dropped: Vec::new(),
            revision: u32::try_from(appointment.revision).unwrap_or(u32::MAX),
            url: Booked::from(appointment.reference).address(portal, language),
            key: None,
        }
    }
}

impl AppointmentView {
    /// A new key for a mail to its person.
    pub(super) async fn new_key(&self, portal: &Portal) -> Result<String, store::Error> {
        let Appointment {
            reference,
            person_id,
            ends_at,
            ..
        } = self.appointment;
        let mut transaction = portal.database.write().await?;
        let key = Booked::from(reference)
            .new_key(&mut transaction, person_id, ends_at, portal.now())
            .await?;
        transaction.commit().await?;
        Ok(key)
    }
}

/// What an appointment can be moved to: the same service in the same language and channel, at the same
/// site unless another place is requested.
pub(super) fn wanted(appointment: &Appointment, elsewhere: Option<Location>) -> SlotFilter {
    let place = match appointment.mode {
        Mode::Phone => Location::Phone,
        Mode::Video => Location::Video,
        Mode::InPerson => elsewhere
            .filter(|place| place.mode() == Mode::InPerson)
            .or(appointment.site_id.map(Location::Site))
            .unwrap_or(Location::AnySite),
    };
    SlotFilter {
        service: appointment.service,
        place,
        language: Some(appointment.language.clone()),
    }
}

/// The appointment of its person, who signed in or used the link in a mail.
///
/// # Errors
/// `NotFound` for one that does not exist and for another person's alike, and for staff.
pub(super) async fn find_theirs<Reason>(
    portal: &Portal,
    connection: &mut Connection,
    visitor: &Visitor,
    reference: &AppointmentReference,
    key: Option<&str>,
) -> Result<Appointment, Failure<Reason>> {
    let found = appointment::by_reference(connection, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    Booked::from(*reference)
        .of_owner(portal, connection, visitor, found.person_id, key)
        .await?;
    Ok(found)
}

/// The appointment that a member of staff may see and change.
///
/// # Errors
/// `NotFound` for one outside their scope.
pub(super) async fn find_for_staff<Reason>(
    connection: &mut Connection,
    staff: &StaffMember,
    reference: &AppointmentReference,
) -> Result<Appointment, Failure<Reason>> {
    appointment::by_reference(connection, reference)
        .await?
        .filter(|found| staff.sees_appointment(found.staff_id, found.site_id))
        .ok_or(Failure::NotFound)
}

/// An appointment for its person, who signed in or used the link in a mail.
///
/// # Errors
/// `NotFound` for one that does not exist and for another person's alike, and for staff.
pub async fn view(
    portal: &Portal,
    visitor: &Visitor,
    reference: &AppointmentReference,
    key: Option<&str>,
) -> Result<AppointmentView, Failure> {
    let mut reader = portal.database.read().await?;
    let appointment = find_theirs(portal, &mut reader, visitor, reference, key).await?;
    complete(&mut reader, appointment, portal.now())
        .await?
        .ok_or(Failure::NotFound)
}

/// An appointment for the member of staff whom it is with, and for those of its site.
///
/// # Errors
/// `NotFound` for one outside their scope.
pub async fn view_for_staff(
    portal: &Portal,
    staff: &StaffMember,
    reference: &AppointmentReference,
) -> Result<AppointmentView, Failure> {
    let mut reader = portal.database.read().await?;
    let appointment = find_for_staff(&mut reader, staff, reference).await?;
    let view = complete(&mut reader, appointment, portal.now())
        .await?
        .ok_or(Failure::NotFound)?;
    drop(reader);
    let read = [view.appointment.id.into()];
    let action = Action::AppointmentViewed;
    note_reading(portal, staff, action, "appointment", &read).await?;
    Ok(view)
}

/// Loads the related data of an appointment.
pub(super) async fn complete(
    connection: &mut Connection,
    appointment: Appointment,
    now: Instant,
) -> Result<Option<AppointmentView>, store::Error> {
    let site = match appointment.site_id {
        Some(id) => site::by_id(connection, id).await?,
        None => None,
    };
    let made_by = match appointment.made_by {
        Some(id) => staff::colleague(connection, id).await?,
        None => None,
    };
    let operator = staff::by_id(connection, appointment.staff_id).await?;
    let person = person::by_id(connection, appointment.person_id).await?;
    let channel = reach::of_person(connection, appointment.person_id).await?;
    let (Some(operator), Some(person), Some(channel)) = (operator, person, channel) else {
        return Ok(None);
    };
    Ok(Some(AppointmentView {
        operator: operator.name,
        site,
        name: person.details.display_name(),
        can_be_found: person.details.phone.is_some() || person.details.birth_date.is_some(),
        email: person.details.email,
        channel,
        phone: person.details.phone,
        made_by: made_by.map(|colleague| colleague.name),
        language: person.details.language,
        moves: appointment::moves(connection, appointment.id).await?,
        changeable: appointment
            .state
            .is_theirs_to_change(appointment.starts_at, now),
        appointment,
    }))
}

/// The calendar file of an appointment that is booked.
///
/// # Errors
/// `NotFound` as for [`view`], and for one that was cancelled.
pub async fn calendar(
    portal: &Portal,
    visitor: &Visitor,
    reference: &AppointmentReference,
    key: Option<&str>,
    language: Language,
) -> Result<outbox::CalendarFile, Failure> {
    let view = view(portal, visitor, reference, key).await?;
    if view.appointment.state == domain::counselling::AppointmentState::Cancelled {
        return Err(Failure::NotFound);
    }
    Ok(view.booked(portal, language).calendar(
        outbox::Method::Publish,
        language,
        &portal.office(),
        view.email.as_ref(),
        view.appointment.changed_at,
    ))
}
