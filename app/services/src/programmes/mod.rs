//! Programmes as everybody can read them.

mod list;
mod show;

pub use list::list;
pub use show::show;

use domain::{calendar_date::CalendarDate, programme::OpeningWindow};
use store::{programme::Programme, site::Site};

/// A programme with everything that its pages show.
#[derive(Clone, Debug)]
pub struct ProgrammeView {
    /// The programme and the rule in force.
    pub programme: Programme,
    /// Where it runs, in the order in which the office shows its sites.
    pub sites: Vec<Site>,
    /// Whether applications are taken today.
    pub opening: Opening,
}

/// Whether applications are taken on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Not yet.
    NotYet,
    /// Yes.
    Open,
    /// Not any more.
    Closed,
}

impl Opening {
    fn on(window: OpeningWindow, day: CalendarDate) -> Self {
        if day < window.from() {
            Self::NotYet
        } else if window.contains(day) {
            Self::Open
        } else {
            Self::Closed
        }
    }
}

impl ProgrammeView {
    fn new(programme: Programme, sites: &[Site], today: CalendarDate) -> Self {
        let content = &programme.content;
        let sites = content.sites.iter().filter_map(|slug| {
            sites
                .iter()
                .find(|site| site.slug == slug.as_str())
                .cloned()
        });
        Self {
            sites: sites.collect(),
            opening: Opening::on(content.opening, today),
            programme,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CalendarDate {
        text.parse::<jiff::civil::Date>().unwrap().into()
    }

    #[test]
    fn applications_are_taken_on_the_first_and_on_the_last_day() {
        let window = OpeningWindow::new(day("2026-03-01"), day("2026-03-31")).unwrap();
        let on = |text| Opening::on(window, day(text));
        assert_eq!(on("2026-02-28"), Opening::NotYet);
        assert_eq!(on("2026-03-01"), Opening::Open);
        assert_eq!(on("2026-03-31"), Opening::Open);
        assert_eq!(on("2026-04-01"), Opening::Closed);
    }
}
