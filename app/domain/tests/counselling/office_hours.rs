use domain::counselling::{
    Interval, IntervalError, Mode, Offer, OfficeHours, OfficeHoursError, Service, SlotTiming,
};
use domain::spoken_languages::{SpokenLanguages, SpokenLanguagesError};
use proptest::prelude::*;

use crate::{at, hours, offer, time, timing};

fn refusal(start: &str, end: &str, timing: SlotTiming, offer: Offer) -> OfficeHoursError {
    OfficeHours::new(time(start), time(end), timing, offer).unwrap_err()
}

#[test]
fn hours_that_cannot_be_are_refused() {
    let hour = timing(0, 60, 0);
    assert_eq!(
        refusal("12:00", "09:00", hour, offer()),
        OfficeHoursError::EndNotAfterStart
    );
    assert_eq!(
        refusal("09:00", "09:00", hour, offer()),
        OfficeHoursError::EndNotAfterStart
    );
    assert_eq!(
        refusal("09:00", "09:59", hour, offer()),
        OfficeHoursError::SlotLongerThanHours
    );
    assert_eq!(
        refusal("09:00", "10:00", timing(0, 50, 11), offer()),
        OfficeHoursError::SlotLongerThanHours
    );
    assert_eq!(
        refusal(
            "09:00",
            "10:00",
            timing(u16::MAX, u16::MAX, u16::MAX),
            offer()
        ),
        OfficeHoursError::SlotLongerThanHours
    );
    assert_eq!(
        refusal("09:00", "12:00", timing(0, 4, 0), offer()),
        OfficeHoursError::SlotTooShort
    );
    let services = [].into();
    assert_eq!(
        refusal(
            "09:00",
            "12:00",
            hour,
            Offer {
                services,
                ..offer()
            }
        ),
        OfficeHoursError::NoService
    );
    let modes = [].into();
    assert_eq!(
        refusal("09:00", "12:00", hour, Offer { modes, ..offer() }),
        OfficeHoursError::NoMode
    );
}

#[test]
fn hours_may_be_as_long_as_one_slot() {
    let hours = hours("09:00", "10:00", timing(5, 45, 10));
    assert_eq!(hours.start(), time("09:00"));
    assert_eq!(hours.end(), time("10:00"));
    assert_eq!(hours.timing(), timing(5, 45, 10));
    assert_eq!(hours.offer(), &offer());
}

#[test]
fn seconds_are_left_out() {
    let seconds = jiff::civil::time(9, 0, 59, 999);
    let hours = OfficeHours::new(seconds, time("10:00"), timing(0, 60, 0), offer()).unwrap();
    assert_eq!(hours.start(), time("09:00"));
}

#[test]
fn services_and_modes_keep_their_names() {
    let services: Vec<_> = Service::ALL.iter().map(|value| value.as_str()).collect();
    assert_eq!(
        services,
        ["first_interview", "orientation", "counselling", "diagnosis"]
    );
    let modes: Vec<_> = Mode::ALL.iter().map(|value| value.as_str()).collect();
    assert_eq!(modes, ["in_person", "phone", "video"]);
}

#[test]
fn an_interval_ends_after_it_begins() {
    let (nine, ten) = (at("2026-12-01", "09:00"), at("2026-12-01", "10:00"));
    let interval = Interval::new(nine, ten).unwrap();
    assert_eq!((interval.from(), interval.until()), (nine, ten));
    assert_eq!(Interval::new(nine, nine), Err(IntervalError));
    assert_eq!(Interval::new(ten, nine), Err(IntervalError));
}

#[test]
fn languages_are_tags_between_commas() {
    let languages = SpokenLanguages::parse(",it,zh-Hant,it,").unwrap();
    assert_eq!(languages.tags().collect::<Vec<_>>(), ["it", "zh-Hant"]);
    assert_eq!(languages.to_string(), ",it,zh-Hant,");
    assert!(languages.include("it"));
    assert!(!languages.include("zh"));
    for none in ["", ",", ",,"] {
        assert_eq!(
            SpokenLanguages::parse(none),
            Err(SpokenLanguagesError::None)
        );
    }
    for text in [
        ",Italian,",
        ",i,",
        ",it ,",
        ",it-,",
        ",IT,",
        ",it_IT,",
        ",%,",
        ",ité,",
    ] {
        assert_eq!(
            SpokenLanguages::parse(text),
            Err(SpokenLanguagesError::NotATag),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn languages_are_written_as_they_are_read(text in "(,(it|en|ar|zh|sq)){1,6},") {
        let languages = SpokenLanguages::parse(&text).unwrap();
        prop_assert_eq!(SpokenLanguages::parse(&languages.to_string()), Ok(languages));
    }
}
