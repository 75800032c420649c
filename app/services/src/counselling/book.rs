//! Booking an appointment.

use domain::{
    audit::Action,
    counselling::{About, AppointmentState, DESK_HORIZON, HORIZON, Mode},
    id::{AppointmentId, PersonId, RequestId, StaffId},
    instant::Instant,
    name::PersonName,
    needs::Needs,
    phone::PhoneNumber,
    reference::AppointmentReference,
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    audit, person,
    request::{self, Claim},
};

use super::{
    AppointmentRefusal, Chosen, SlotFilter,
    notification::{AppointmentEvent, notify, remind},
    refusal::{hold_slot, obstacle, refuse_overlap, taken},
};
use crate::{
    Failure, Portal,
    access::{
        Booked,
        shared_address::{Present, set_name},
        sign_in::{CodeProof, NewPerson, NewSession, VisitorAct, VisitorRefusal, with_code},
        visitor::SignedIn,
    },
    people::account,
    platform::secret::entropy,
};

/// A requested appointment.
#[derive(Clone, Debug)]
pub struct NewAppointment {
    /// Service, place and language.
    pub wanted: SlotFilter,
    /// When.
    pub chosen: Chosen,
    /// What it is about, if they entered it.
    pub about: Option<About>,
    /// The number to call, if they gave one now.
    pub phone: Option<PhoneNumber>,
    /// Their name, if they gave it now.
    pub name: Option<PersonName>,
}

/// Books an appointment for a person who signed in. The same form sent twice books once.
///
/// # Errors
/// [`AppointmentRefusal`]; `NotFound` for a form that another person sent before.
pub async fn book(
    portal: &Portal,
    signed_in: &SignedIn,
    new: &NewAppointment,
    request: RequestId,
) -> Result<AppointmentReference, Failure<AppointmentRefusal>> {
    let mut transaction = portal.database.write().await?;
    let reference = book_in(&mut transaction, portal, signed_in.person, new, request).await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(reference)
}

async fn book_in(
    transaction: &mut Transaction,
    portal: &Portal,
    person: PersonId,
    new: &NewAppointment,
    request: RequestId,
) -> Result<AppointmentReference, Failure<AppointmentRefusal>> {
    let now = portal.now();
    let person = person::lock(transaction, person)
        .await?
        .ok_or(Failure::NotFound)?;
    let reference = AppointmentReference::from_entropy(entropy());
    let location = reference.to_string();
    if let Claim::Repeated { location } =
        request::claim(transaction, request, &location, now).await?
    {
        let made = made_by(transaction, &location).await?;
        return made
            .filter(|made| made.person_id == person.id)
            .map(|made| made.reference)
            .ok_or(Failure::NotFound);
    }
    if let Some(name) = &new.name {
        if !set_name(transaction, person.id, name, Present::Stays, now).await? {
            return Err(Failure::Refused(AppointmentRefusal::OtherName));
        }
    } else if person.details.name.is_none() {
        return Err(Failure::Refused(AppointmentRefusal::NameMissing));
    }
    if let Some(refusal) = obstacle(transaction, portal, person.id).await? {
        return Err(Failure::Refused(refusal));
    }
    let booker = Booker {
        person: &person,
        at_desk: None,
    };
    let id = take(transaction, portal, booker, new, reference).await?;
    audit::record(
        transaction,
        audit::Actor::Person(person.id),
        Action::AppointmentBooked,
        ("appointment", id.into()),
        &serde_json::json!({ "reference": reference }),
        now,
    )
    .await?;
    Ok(reference)
}

/// Who books. Their other appointments must not overlap.
#[derive(Clone, Copy)]
pub(super) struct Booker<'a> {
    /// The person of the appointment.
    pub(super) person: &'a person::Record,
    /// Who books for them at the desk.
    pub(super) at_desk: Option<StaffId>,
}

/// Takes a slot for a person, with all consequences. Booking acknowledges the privacy notice, which
/// every booking page shows.
pub(super) async fn take(
    transaction: &mut Transaction,
    portal: &Portal,
    booker: Booker<'_>,
    new: &NewAppointment,
    reference: AppointmentReference,
) -> Result<AppointmentId, Failure<AppointmentRefusal>> {
    let now = portal.now();
    let appointment = appointment(transaction, booker, new, reference, now).await?;
    appointment::insert(transaction, &appointment)
        .await
        .map_err(taken)?;
    let notice = account::privacy_notice(now)?;
    person::consent(transaction, booker.person.id, &notice).await?;
    notify(transaction, appointment.id, AppointmentEvent::Booked, now).await?;
    let (id, starts_at) = (appointment.id, appointment.starts_at);
    remind(transaction, portal, id, starts_at, now).await?;
    Ok(id)
}

/// The appointment to be stored, with its slot locked.
async fn appointment(
    transaction: &mut Transaction,
    Booker { person, at_desk }: Booker<'_>,
    new: &NewAppointment,
    reference: AppointmentReference,
    now: Instant,
) -> Result<Appointment, Failure<AppointmentRefusal>> {
    let mode = new.wanted.place.mode();
    let stored_phone = person.details.phone.as_ref();
    let phone = new
        .phone
        .as_ref()
        .or(stored_phone)
        .filter(|_| mode == Mode::Phone);
    if mode == Mode::Phone && phone.is_none() {
        return Err(Failure::Refused(AppointmentRefusal::PhoneMissing));
    }
    if mode == Mode::Video && person.details.email.is_none() {
        return Err(Failure::Refused(AppointmentRefusal::EmailMissing));
    }
    let horizon = at_desk.map_or(HORIZON, |_| DESK_HORIZON);
    let open = hold_slot(transaction, &new.wanted, new.chosen, None, horizon, now).await?;
    refuse_overlap(transaction, person.id, &open, None).await?;
    Ok(Appointment {
        id: store::new_id(),
        reference,
        person_id: person.id,
        staff_id: open.staff,
        site_id: open.site,
        service: new.wanted.service,
        mode,
        language: new
            .wanted
            .language
            .clone()
            .unwrap_or_else(|| "it".to_owned()),
        starts_at: open.slot.starts_at,
        ends_at: open.slot.ends_at,
        busy_from: open.slot.busy_from,
        busy_until: open.slot.busy_until,
        state: AppointmentState::Booked,
        about: new
            .about
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        needs: Needs::NONE,
        phone: phone.map(|number| number.as_str().to_owned()),
        made_by: at_desk,
        revision: 1,
        created_at: now,
        changed_at: now,
    })
}

/// Books an appointment for somebody who proves their address with a code in the same step. The same
/// form sent twice books once.
///
/// # Errors
/// [`VisitorRefusal`].
pub async fn book_visitor(
    portal: &Portal,
    newcomer: &NewPerson,
    proof: &CodeProof<'_>,
    new: &NewAppointment,
    request: RequestId,
) -> Result<(AppointmentReference, NewSession), Failure<VisitorRefusal<AppointmentRefusal>>> {
    let booking = ByVisitor {
        portal,
        new,
        request,
    };
    let booked = with_code(portal, newcomer, proof, &booking).await?;
    portal.publish_appointment_change();
    Ok(booked)
}

struct ByVisitor<'a> {
    portal: &'a Portal,
    new: &'a NewAppointment,
    request: RequestId,
}

impl VisitorAct for ByVisitor<'_> {
    type Made = AppointmentReference;
    type Reason = AppointmentRefusal;

    fn request(&self) -> RequestId {
        self.request
    }

    fn row(&self) -> Option<&str> {
        None
    }

    fn leads_to(&self, made: &AppointmentReference) -> String {
        Booked::from(*made).path()
    }

    async fn carry_out(
        &self,
        transaction: &mut Transaction,
        person: PersonId,
    ) -> Result<AppointmentReference, Failure<AppointmentRefusal>> {
        book_in(transaction, self.portal, person, self.new, self.request).await
    }

    async fn made_before(
        &self,
        transaction: &mut Transaction,
    ) -> Result<Option<(PersonId, AppointmentReference)>, store::Error> {
        let Some(location) = request::earlier(transaction, self.request).await? else {
            return Ok(None);
        };
        let made = made_by(transaction, &location).await?;
        Ok(made.map(|made| (made.person_id, made.reference)))
    }
}

/// The appointment that a form created.
pub(super) async fn made_by(
    transaction: &mut Transaction,
    location: &str,
) -> Result<Option<Appointment>, store::Error> {
    match AppointmentReference::parse(location) {
        Ok(reference) => appointment::by_reference(transaction, &reference).await,
        Err(_) => Ok(None),
    }
}
