//! Operators' office hours and absences, and the days on which sites are closed.

use std::{collections::BTreeSet, str::FromStr};

use domain::{
    calendar_date::CalendarDate,
    counselling::{Closure, Interval, Offer, OfficeHours, SlotTiming, WeeklyAvailability},
    holiday::PatronDay,
    id::{AbsenceId, ClosureId, OfficeHoursId, SiteId, StaffId},
    instant::Instant,
    spoken_languages::SpokenLanguages,
};
use jiff::civil::{Time, Weekday};
use sqlx::error::BoxDynError;
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// Hours in which an operator takes appointments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Their id.
    pub id: OfficeHoursId,
    /// Whose they are.
    pub staff_id: StaffId,
    /// Where; `None` for appointments by phone or video only.
    pub site_id: Option<SiteId>,
    /// When, and for whom.
    pub weekly: WeeklyAvailability,
}

/// The columns, which are valid only in combination.
struct Columns {
    id: OfficeHoursId,
    staff_id: StaffId,
    site_id: Option<SiteId>,
    weekday: i8,
    valid_from: CalendarDate,
    valid_until: Option<CalendarDate>,
    local_start: Time,
    local_end: Time,
    slot_minutes: u16,
    buffer_before: u16,
    buffer_after: u16,
    services: String,
    modes: String,
    languages: SpokenLanguages,
}

record!(Columns {
    id: uuid,
    staff_id: uuid,
    site_id: maybe_uuid,
    weekday: number,
    valid_from: text,
    valid_until: maybe_text,
    local_start: time,
    local_end: time,
    slot_minutes: number,
    buffer_before: number,
    buffer_after: number,
    services: text,
    modes: text,
    languages: text,
});

impl TryFrom<Columns> for Hours {
    type Error = BoxDynError;

    fn try_from(columns: Columns) -> Result<Self, BoxDynError> {
        let timing = SlotTiming {
            length: columns.slot_minutes,
            buffer_before: columns.buffer_before,
            buffer_after: columns.buffer_after,
        };
        let offer = Offer {
            services: listed(&columns.services)?,
            modes: listed(&columns.modes)?,
            languages: columns.languages,
        };
        let hours = OfficeHours::new(columns.local_start, columns.local_end, timing, offer)?;
        let weekday = Weekday::from_monday_one_offset(columns.weekday)?;
        let (from, until) = (columns.valid_from, columns.valid_until);
        Ok(Self {
            id: columns.id,
            staff_id: columns.staff_id,
            site_id: columns.site_id,
            weekly: WeeklyAvailability::new(weekday, from, until, hours)?,
        })
    }
}

/// The values of a list between commas, `,orientation,counselling,`.
fn listed<Value>(text: &str) -> Result<BTreeSet<Value>, Value::Err>
where
    Value: FromStr + Ord,
{
    text.split(',')
        .filter(|word| !word.is_empty())
        .map(str::parse)
        .collect()
}

fn between_commas(words: impl IntoIterator<Item = &'static str>) -> String {
    let words: Vec<_> = words.into_iter().collect();
    format!(",{},", words.join(","))
}

/// The hours of active staff that are valid on that day or later.
pub async fn hours(connection: &mut Connection, from: CalendarDate) -> Result<Vec<Hours>, Error> {
    const HOURS: &str = "SELECT office_hours.* FROM office_hours
        JOIN staff ON staff.id = office_hours.staff_id AND staff.active
        WHERE valid_until IS NULL OR valid_until >= $1
        ORDER BY office_hours.staff_id, weekday, local_start, valid_from";
    let found: Vec<Columns> = on!(connection, engine => sqlx::query_as(HOURS)
        .bind(from.to_string())
        .fetch_all(engine)
        .await?);
    let hours = found.into_iter().map(Hours::try_from);
    Ok(hours
        .collect::<Result<_, _>>()
        .map_err(sqlx::Error::Decode)?)
}

/// Inserts new hours.
pub async fn insert_hours(transaction: &mut Transaction, hours: &Hours) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO office_hours
        (id, staff_id, site_id, weekday, valid_from, valid_until, local_start, local_end,
         slot_minutes, buffer_before, buffer_after, services, modes, languages)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    let weekly = &hours.weekly;
    let (timing, offer) = (weekly.hours().timing(), weekly.hours().offer());
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(hours.id))
        .bind(Uuid::from(hours.staff_id))
        .bind(hours.site_id.map(Uuid::from))
        .bind(i64::from(weekly.weekday().to_monday_one_offset()))
        .bind(weekly.valid_from().to_string())
        .bind(weekly.valid_until().map(|date| date.to_string()))
        .bind(weekly.hours().start().to_string())
        .bind(weekly.hours().end().to_string())
        .bind(i64::from(timing.length))
        .bind(i64::from(timing.buffer_before))
        .bind(i64::from(timing.buffer_after))
        .bind(between_commas(offer.services.iter().map(|service| service.as_str())))
        .bind(between_commas(offer.modes.iter().map(|mode| mode.as_str())))
        .bind(offer.languages.to_string())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Ends an operator's hours on a day; deletes hours that would then never have been valid. Returns whether
/// the operator had such hours.
pub async fn end_hours(
    transaction: &mut Transaction,
    id: OfficeHoursId,
    staff: StaffId,
    last: CalendarDate,
) -> Result<bool, Error> {
    const END: &str = "UPDATE office_hours SET valid_until = $3
        WHERE id = $1 AND staff_id = $2 AND valid_from <= $3";
    const FORGET: &str =
        "DELETE FROM office_hours WHERE id = $1 AND staff_id = $2 AND valid_from > $3";
    let mut changed = 0;
    for sql in [END, FORGET] {
        changed += on!(transaction, engine => sqlx::query(sql)
            .bind(Uuid::from(id))
            .bind(Uuid::from(staff))
            .bind(last.to_string())
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(changed == 1)
}

/// A period without appointments of an operator. The reason is not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Its id.
    pub id: AbsenceId,
    /// Whose it is.
    pub staff_id: StaffId,
    /// When it begins.
    pub starts_at: Instant,
    /// When it ends, later than it begins.
    pub ends_at: Instant,
}

record!(Absence {
    id: uuid,
    staff_id: uuid,
    starts_at: instant,
    ends_at: instant,
});

/// The absences that end after a moment, by their start.
pub async fn absences(connection: &mut Connection, from: Instant) -> Result<Vec<Absence>, Error> {
    const ABSENCES: &str = "SELECT * FROM absence WHERE ends_at > $1 ORDER BY starts_at, id";
    Ok(on!(connection, engine => sqlx::query_as(ABSENCES)
        .bind(Stamp(from))
        .fetch_all(engine)
        .await?))
}

/// The absence with that id.
pub async fn absence(connection: &mut Connection, id: AbsenceId) -> Result<Option<Absence>, Error> {
    const BY_ID: &str = "SELECT * FROM absence WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// Inserts a new absence.
pub async fn insert_absence(
    transaction: &mut Transaction,
    id: AbsenceId,
    staff: StaffId,
    time: Interval,
) -> Result<(), Error> {
    const INSERT: &str =
        "INSERT INTO absence (id, staff_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(id))
        .bind(Uuid::from(staff))
        .bind(Stamp(time.from()))
        .bind(Stamp(time.until()))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Deletes an operator's absence. Returns whether the operator had it.
pub async fn remove_absence(
    transaction: &mut Transaction,
    id: AbsenceId,
    staff: StaffId,
) -> Result<bool, Error> {
    const REMOVE: &str = "DELETE FROM absence WHERE id = $1 AND staff_id = $2";
    Ok(on!(transaction, engine => sqlx::query(REMOVE)
        .bind(Uuid::from(id))
        .bind(Uuid::from(staff))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Days on which a site, or every site, is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteClosure {
    /// Its id.
    pub id: ClosureId,
    /// Where; `None` for every site.
    pub site_id: Option<SiteId>,
    /// The days.
    pub days: Closure,
    /// Why, as entered by staff.
    pub reason: String,
}

struct ClosureColumns {
    id: ClosureId,
    site_id: Option<SiteId>,
    first_day: CalendarDate,
    last_day: CalendarDate,
    reason: String,
}

record!(ClosureColumns {
    id: uuid,
    site_id: maybe_uuid,
    first_day: text,
    last_day: text,
    reason: text,
});

/// The closures that end on a day or later, by their first day.
pub async fn closures(
    connection: &mut Connection,
    from: CalendarDate,
) -> Result<Vec<SiteClosure>, Error> {
    const CLOSURES: &str = "SELECT * FROM closure WHERE last_day >= $1 ORDER BY first_day, id";
    let found: Vec<ClosureColumns> = on!(connection, engine => sqlx::query_as(CLOSURES)
        .bind(from.to_string())
        .fetch_all(engine)
        .await?);
    found.into_iter().map(SiteClosure::try_from).collect()
}

impl TryFrom<ClosureColumns> for SiteClosure {
    type Error = Error;

    fn try_from(columns: ClosureColumns) -> Result<Self, Error> {
        let days = Closure::new(columns.first_day, columns.last_day)
            .map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok(Self {
            id: columns.id,
            site_id: columns.site_id,
            days,
            reason: columns.reason,
        })
    }
}

/// The closure with that id.
pub async fn closure(
    connection: &mut Connection,
    id: ClosureId,
) -> Result<Option<SiteClosure>, Error> {
    const BY_ID: &str = "SELECT * FROM closure WHERE id = $1";
    let found: Option<ClosureColumns> = on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?);
    found.map(SiteClosure::try_from).transpose()
}

/// Inserts a new closure.
pub async fn insert_closure(
    transaction: &mut Transaction,
    closure: &SiteClosure,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO closure (id, site_id, first_day, last_day, reason)
        VALUES ($1, $2, $3, $4, $5)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(closure.id))
        .bind(closure.site_id.map(Uuid::from))
        .bind(closure.days.first().to_string())
        .bind(closure.days.last().to_string())
        .bind(&closure.reason)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Deletes a closure. Returns the site that it closed, `None` being every site, if there was one.
pub async fn remove_closure(
    transaction: &mut Transaction,
    id: ClosureId,
) -> Result<Option<Option<SiteId>>, Error> {
    const REMOVE: &str = "DELETE FROM closure WHERE id = $1 RETURNING site_id";
    let removed: Option<Option<Uuid>> = on!(transaction, engine => sqlx::query_scalar(REMOVE)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?);
    Ok(removed.map(|site| site.map(SiteId::from)))
}

/// The patron day of a site's municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SitePatronDay {
    /// The site.
    pub site_id: SiteId,
    /// The day on which it is closed every year.
    pub patron_day: PatronDay,
}

record!(SitePatronDay {
    site_id: uuid,
    patron_day: text,
});

/// The stored patron days.
pub async fn patron_days(connection: &mut Connection) -> Result<Vec<SitePatronDay>, Error> {
    const PATRON_DAYS: &str = "SELECT * FROM site_patron_day";
    Ok(on!(connection, engine => sqlx::query_as(PATRON_DAYS).fetch_all(engine).await?))
}

/// Sets a site's patron day, replacing an earlier one.
pub async fn set_patron_day(
    transaction: &mut Transaction,
    site: SiteId,
    day: PatronDay,
) -> Result<(), Error> {
    const SET: &str = "INSERT INTO site_patron_day (site_id, patron_day) VALUES ($1, $2)
        ON CONFLICT (site_id) DO UPDATE SET patron_day = excluded.patron_day";
    on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(site))
        .bind(day.to_string())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Deletes a site's patron day, if there is one.
pub async fn remove_patron_day(transaction: &mut Transaction, site: SiteId) -> Result<(), Error> {
    const REMOVE: &str = "DELETE FROM site_patron_day WHERE site_id = $1";
    on!(transaction, engine => sqlx::query(REMOVE)
        .bind(Uuid::from(site))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
