//! Waiting times for appointments, measured once a day.

use domain::{calendar_date::CalendarDate, counselling::Service, id::SiteId};
use uuid::Uuid;

use crate::{Connection, Error, Transaction};

/// The waiting time for a service at a site on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The service.
    pub service: Service,
    /// The site.
    pub site_id: SiteId,
    /// The days to the first free date; none if nothing was free.
    pub days: Option<u16>,
}

record!(Measured {
    service: text,
    site_id: uuid,
    days: maybe_number,
});

/// Records a waiting time of a day. An earlier record of that day stays unchanged.
pub async fn note(
    transaction: &mut Transaction,
    day: CalendarDate,
    measured: &Measured,
) -> Result<(), Error> {
    const NOTE: &str = "INSERT INTO waiting (day, service, site_id, days) VALUES ($1, $2, $3, $4)
        ON CONFLICT (day, service, site_id) DO NOTHING";
    on!(transaction, engine => sqlx::query(NOTE)
        .bind(day.to_string())
        .bind(measured.service.as_str())
        .bind(Uuid::from(measured.site_id))
        .bind(measured.days.map(i64::from))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The waiting times of a day, for each service at each site where it was offered.
pub async fn on_day(
    connection: &mut Connection,
    day: CalendarDate,
) -> Result<Vec<Measured>, Error> {
    const ON_DAY: &str = "SELECT service, site_id, days FROM waiting WHERE day = $1
        ORDER BY service, site_id";
    Ok(on!(connection, engine => sqlx::query_as(ON_DAY)
        .bind(day.to_string())
        .fetch_all(engine)
        .await?))
}
