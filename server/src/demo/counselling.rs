//! The demonstration's operators with their hours, and a few appointments.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use domain::{
    calendar_date::CalendarDate,
    counselling::{
        AppointmentState, Location, Mode, Offer, OfficeHours, Service, SlotTiming,
        WeeklyAvailability,
    },
    edition::parse_time,
    email::EmailAddress,
    holiday::PatronDay,
    id::{PersonId, SiteId, StaffId},
    needs::Needs,
    reference::AppointmentReference,
    spoken_languages::SpokenLanguages,
};
use jiff::{ToSpan as _, civil::Weekday};
use serde::Deserialize;
use services::{
    Portal,
    counselling::{self, SlotFilter},
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    office_hours::{self, Hours},
    staff::{self, Staff},
    waiting::{self, Measured},
};

use super::people::OPERATOR;

const COUNSELLING: &str = include_str!("../../../demo/counselling.json");
/// How long each appointment takes.
const TIMING: SlotTiming = SlotTiming {
    length: 45,
    buffer_before: 0,
    buffer_after: 15,
};

#[derive(Deserialize)]
struct Definition {
    patron_days: BTreeMap<String, PatronDay>,
    operators: Vec<OperatorDefinition>,
    appointments: Vec<AppointmentDefinition>,
}

#[derive(Deserialize)]
struct OperatorDefinition {
    email: EmailAddress,
    name: String,
    hours: Vec<HoursDefinition>,
}

#[derive(Deserialize)]
struct HoursDefinition {
    site: Option<String>,
    /// 1 is Monday.
    weekdays: Vec<i8>,
    start: String,
    end: String,
    services: Vec<Service>,
    modes: Vec<Mode>,
    languages: Vec<String>,
}

/// An appointment in the first slot that is free.
#[derive(Deserialize)]
struct AppointmentDefinition {
    site: String,
    service: Service,
    about: String,
}

/// Loads the operators, their hours and the appointments of some of the people.
pub(super) async fn load(
    portal: &Portal,
    sites: &[(String, SiteId)],
    people: &[PersonId],
) -> Result<()> {
    let definition: Definition =
        serde_json::from_str(COUNSELLING).context("demo/counselling.json")?;
    let today = domain::edition::local_date(portal.now());
    let mut transaction = portal.database.write().await?;
    for (slug, day) in definition.patron_days {
        office_hours::set_patron_day(&mut transaction, site(sites, &slug)?, day).await?;
    }
    for operator in &definition.operators {
        let id = operator_id(&mut transaction, operator, portal).await?;
        for hours in &operator.hours {
            insert_hours(&mut transaction, id, hours, sites, today).await?;
        }
    }
    transaction.commit().await?;
    for (appointment, person) in definition.appointments.iter().zip(people) {
        let site = site(sites, &appointment.site)?;
        insert_appointment(portal, appointment, site, *person).await?;
    }
    counselling::measure_waiting(portal).await?;
    invent_waiting(portal).await
}

/// Records past waiting times: at some sites longer, at others shorter than today.
async fn invent_waiting(portal: &Portal) -> Result<()> {
    let today = portal.today();
    let mut transaction = portal.database.write().await?;
    let measured = waiting::on_day(&mut transaction, today.into()).await?;
    for (earlier, days_before) in counselling::DAYS_BEFORE.into_iter().enumerate() {
        let day = today.saturating_sub(days_before.days());
        for (place, one) in measured.iter().enumerate() {
            let longer = u16::try_from((place + earlier) % 4)?;
            let then = Measured {
                days: one.days.map(|days| (days + longer).saturating_sub(1)),
                ..*one
            };
            waiting::note(&mut transaction, day.into(), &then).await?;
        }
    }
    Ok(transaction.commit().await?)
}

fn site(sites: &[(String, SiteId)], slug: &str) -> Result<SiteId> {
    let found = sites.iter().find(|(candidate, _)| candidate == slug);
    Ok(found.with_context(|| format!("no site {slug}"))?.1)
}

/// The operator, who is new unless they are the one that can sign in; all share one password.
async fn operator_id(
    transaction: &mut Transaction,
    operator: &OperatorDefinition,
    portal: &Portal,
) -> Result<StaffId> {
    if let Some(existing) = staff::by_email(transaction, &operator.email.key()).await? {
        return Ok(existing.id);
    }
    let first = staff::by_email(transaction, OPERATOR).await?;
    let colleague = Staff {
        id: store::new_id(),
        email: operator.email.clone(),
        name: operator.name.clone(),
        ..first.context("no operator")?
    };
    staff::insert(transaction, &colleague, portal.now()).await?;
    Ok(colleague.id)
}

async fn insert_hours(
    transaction: &mut Transaction,
    staff_id: StaffId,
    definition: &HoursDefinition,
    sites: &[(String, SiteId)],
    today: CalendarDate,
) -> Result<()> {
    let site_id = match &definition.site {
        Some(slug) => Some(site(sites, slug)?),
        None => None,
    };
    for weekday in &definition.weekdays {
        let offer = Offer {
            services: definition.services.iter().copied().collect(),
            modes: definition.modes.iter().copied().collect(),
            languages: SpokenLanguages::new(definition.languages.iter().map(String::as_str))?,
        };
        let (start, end) = (parse_time(&definition.start)?, parse_time(&definition.end)?);
        let hours = OfficeHours::new(start, end, TIMING, offer)?;
        let weekday = Weekday::from_monday_one_offset(*weekday)?;
        let hours = Hours {
            id: store::new_id(),
            staff_id,
            site_id,
            weekly: WeeklyAvailability::new(weekday, today, None, hours)?,
        };
        office_hours::insert_hours(transaction, &hours).await?;
    }
    Ok(())
}

async fn insert_appointment(
    portal: &Portal,
    definition: &AppointmentDefinition,
    site: SiteId,
    person_id: PersonId,
) -> Result<()> {
    let filter = SlotFilter {
        service: definition.service,
        place: Location::Site(site),
        language: None,
    };
    let week = counselling::week(portal, &filter, None).await?;
    let open = week.first.context("no free slot")?;
    let now = portal.now();
    let made = Appointment {
        id: store::new_id(),
        reference: AppointmentReference::from_entropy(super::entropy()),
        person_id,
        staff_id: open.staff,
        site_id: open.site,
        service: definition.service,
        mode: Mode::InPerson,
        language: "it".to_owned(),
        starts_at: open.slot.starts_at,
        ends_at: open.slot.ends_at,
        busy_from: open.slot.busy_from,
        busy_until: open.slot.busy_until,
        state: AppointmentState::Booked,
        about: definition.about.clone(),
        needs: Needs::NONE,
        phone: None,
        made_by: None,
        revision: 1,
        created_at: now,
        changed_at: now,
    };
    let mut transaction = portal.database.write().await?;
    appointment::insert(&mut transaction, &made).await?;
    Ok(transaction.commit().await?)
}
