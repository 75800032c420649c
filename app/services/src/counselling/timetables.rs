//! The free slots of all operators, from their hours, absences, closures, appointments and lessons.

use std::{
    collections::{BTreeMap, HashMap},
    ops::RangeInclusive,
};

use domain::{
    calendar_date::CalendarDate,
    counselling::{
        BookingHorizon, Closure, Interval, Location, SiteCalendar, Slot, Timetable,
        WeeklyAvailability,
    },
    edition::local_date,
    id::{AppointmentId, SiteId, StaffId},
    instant::{Instant, Seconds},
};
use store::{
    Connection, appointment,
    office_hours::{self, Hours, SiteClosure},
    resource,
};

use super::{Chosen, SlotFilter};

/// A slot that can be booked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSlot {
    /// With whom.
    pub staff: StaffId,
    /// At which site; `None` by phone or video.
    pub site: Option<SiteId>,
    /// When.
    pub slot: Slot,
}

impl OpenSlot {
    /// The slot as a person's choice.
    pub fn chosen(&self) -> Chosen {
        Chosen {
            starts_at: self.slot.starts_at,
            site: self.site,
        }
    }
}

/// The availability of operators, read at one moment.
pub(super) struct Timetables {
    hours: Vec<Hours>,
    sites: HashMap<Option<SiteId>, SiteCalendar>,
    busy: HashMap<StaffId, Vec<Interval>>,
    horizon: BookingHorizon,
    closures: Vec<SiteClosure>,
    now: Instant,
}

impl Timetables {
    /// Reads the availability of operators from now on, within a horizon. The time of `except`, an appointment to be
    /// moved, counts as free.
    pub(super) async fn load(
        connection: &mut Connection,
        except: Option<AppointmentId>,
        horizon: BookingHorizon,
        now: Instant,
    ) -> Result<Self, store::Error> {
        let today = local_date(now);
        let mut timetables = Self {
            hours: office_hours::hours(connection, today).await?,
            sites: HashMap::new(),
            busy: HashMap::new(),
            horizon,
            closures: Vec::new(),
            now,
        };
        timetables.read_sites(connection, today).await?;
        timetables.read_busy(connection, except).await?;
        Ok(timetables)
    }

    async fn read_sites(
        &mut self,
        connection: &mut Connection,
        today: CalendarDate,
    ) -> Result<(), store::Error> {
        for hours in &self.hours {
            self.sites.entry(hours.site_id).or_default();
        }
        for stored in office_hours::patron_days(connection).await? {
            if let Some(site) = self.sites.get_mut(&Some(stored.site_id)) {
                site.patron_day = Some(stored.patron_day);
            }
        }
        self.closures = office_hours::closures(connection, today).await?;
        for closure in &self.closures {
            for (site, calendar) in &mut self.sites {
                if closure.site_id.is_none() || closure.site_id == *site {
                    calendar.closures.push(closure.days);
                }
            }
        }
        Ok(())
    }

    /// Reads the busy times again, once the operators are locked.
    pub(super) async fn read_busy(
        &mut self,
        connection: &mut Connection,
        except: Option<AppointmentId>,
    ) -> Result<(), store::Error> {
        // A buffer that began before now may not be over.
        let from = self.now - Seconds::days(1);
        let absences = office_hours::absences(connection, from).await?;
        let appointments = appointment::busy(connection, from, except).await?;
        let taught = resource::taught(connection, from).await?;
        let absences = absences
            .into_iter()
            .map(|absence| (absence.staff_id, absence.starts_at, absence.ends_at));
        let appointments = appointments
            .into_iter()
            .map(|busy| (busy.staff_id, busy.busy_from, busy.busy_until));
        let taught = taught
            .into_iter()
            .map(|session| (session.staff_id, session.starts_at, session.ends_at));
        self.busy.clear();
        for (staff, from, until) in absences.chain(appointments).chain(taught) {
            if let Ok(time) = Interval::new(from, until) {
                self.busy.entry(staff).or_default().push(time);
            }
        }
        Ok(())
    }

    /// The closures of a place, or of every site, that begin on a day or before it.
    pub(super) fn closures(&self, place: Location, last: CalendarDate) -> Vec<SiteClosure> {
        let is_there = |closure: &&SiteClosure| {
            let is_place = |site| place == Location::Site(site);
            closure.site_id.is_none_or(is_place) && closure.days.first() <= last
        };
        self.closures.iter().filter(is_there).cloned().collect()
    }

    /// Closes a site, or every site, for some days more than is stored.
    pub(super) fn close(&mut self, closed: Option<SiteId>, days: Closure) {
        for (site, calendar) in &mut self.sites {
            if closed.is_none() || closed == *site {
                calendar.closures.push(days);
            }
        }
    }

    /// Takes some time more of an operator than is stored.
    pub(super) fn occupy(&mut self, staff: StaffId, time: Interval) {
        self.busy.entry(staff).or_default().push(time);
    }

    /// The free slots on those days, by time, then by site.
    pub(super) fn slots(
        &self,
        filter: &SlotFilter,
        days: RangeInclusive<CalendarDate>,
    ) -> Vec<OpenSlot> {
        let mut slots: Vec<_> = self
            .offers(filter)
            .flat_map(|offer| {
                offer
                    .timetable()
                    .slots(days.clone(), self.horizon, self.now)
                    .map(|slot| offer.open(filter, slot))
                    .collect::<Vec<_>>()
            })
            .collect();
        slots.sort_by_key(|open| (open.slot.starts_at, open.site, open.staff));
        slots
    }

    /// The first free slot, if any. Derives no more slots than needed.
    pub(super) fn first(&self, filter: &SlotFilter) -> Option<OpenSlot> {
        let days = local_date(self.now)..=self.horizon.last_day(self.now);
        self.offers(filter)
            .filter_map(|offer| {
                let slot = offer
                    .timetable()
                    .slots(days.clone(), self.horizon, self.now)
                    .next()?;
                Some(offer.open(filter, slot))
            })
            .min_by_key(|open| (open.slot.starts_at, open.site, open.staff))
    }

    /// Whether any operator offers the requested service.
    pub(super) fn is_offered(&self, filter: &SlotFilter) -> bool {
        self.offers(filter).next().is_some()
    }

    /// Every operator who has the chosen slot free.
    pub(super) fn having<'a>(
        &'a self,
        filter: &SlotFilter,
        chosen: Chosen,
    ) -> impl Iterator<Item = OpenSlot> + use<'a> {
        let day = local_date(chosen.starts_at);
        self.slots(filter, day..=day)
            .into_iter()
            .filter(move |open| open.chosen() == chosen)
    }

    /// The requested service, as each operator offers it at each site.
    fn offers<'a>(&'a self, filter: &SlotFilter) -> impl Iterator<Item = Offered<'a>> + use<'a> {
        let mut offers: BTreeMap<(StaffId, Option<SiteId>), Vec<&WeeklyAvailability>> =
            BTreeMap::new();
        for hours in self
            .hours
            .iter()
            .filter(|hours| filter.is_offered_in(hours))
        {
            let offer = offers.entry((hours.staff_id, hours.site_id)).or_default();
            offer.push(&hours.weekly);
        }
        offers.into_iter().filter_map(|((staff, site), weekly)| {
            Some(Offered {
                staff,
                site,
                weekly,
                calendar: self.sites.get(&site)?,
                busy: self.busy.get(&staff).map_or(&[], Vec::as_slice),
            })
        })
    }
}

/// The requested service, as one operator offers it at one site.
struct Offered<'a> {
    staff: StaffId,
    site: Option<SiteId>,
    weekly: Vec<&'a WeeklyAvailability>,
    calendar: &'a SiteCalendar,
    busy: &'a [Interval],
}

impl<'a> Offered<'a> {
    fn timetable(&self) -> Timetable<'a> {
        Timetable::new(
            self.weekly.iter().copied(),
            self.calendar,
            self.busy.iter().copied(),
        )
    }

    fn open(&self, filter: &SlotFilter, slot: Slot) -> OpenSlot {
        let is_at_site = filter.place.mode() == domain::counselling::Mode::InPerson;
        OpenSlot {
            staff: self.staff,
            site: self.site.filter(|_| is_at_site),
            slot,
        }
    }
}
