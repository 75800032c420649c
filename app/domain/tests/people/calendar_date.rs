use domain::calendar_date::{BirthDateError, CalendarDate, DateError, DatePart};
use proptest::prelude::*;

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

#[test]
fn three_fields_make_a_date() {
    for (fields, text) in [
        (["30", "4", "1978"], "1978-04-30"),
        (["01", "01", "1900"], "1900-01-01"),
        ([" 29 ", "2", "2000"], "2000-02-29"),
        (["٢٩", "٢", "٢٠٠٠"], "2000-02-29"),
    ] {
        let [day, month, year] = fields;
        let date = CalendarDate::from_fields(day, month, year);
        assert_eq!(date.map(|date| date.to_string()).as_deref(), Ok(text));
    }
}

#[test]
fn a_date_is_read_in_words_and_pasted_whole() {
    for typed in [
        "3 marzo 1985",
        "3 Marzo 1985",
        "3 mar 1985",
        "3 de marzo de 1985",
        "March 3, 1985",
        "3rd March 1985",
        "3. März 1985",
        "3 березня 1985",
        "1985年3月3日",
        "٣ مارس ١٩٨٥",
        "３／３／１９８５",
        "3 / 3 / 1985",
        "3‑3‑1985",
        "\u{200F}3/3/1985\u{200B}",
    ] {
        let date = Ok(day("1985-03-03"));
        assert_eq!(CalendarDate::parse(typed), date, "{typed}");
        assert_eq!(CalendarDate::from_fields(typed, "", ""), date, "{typed}");
        assert_eq!(CalendarDate::from_fields("", " ", typed), date, "{typed}");
    }
    assert_eq!(
        CalendarDate::from_fields("1º", "marzo", "1985"),
        Ok(day("1985-03-01"))
    );
    assert_eq!(
        CalendarDate::from_fields("3", "", ""),
        Err(DateError::Incomplete)
    );
}

#[test]
fn the_part_that_is_wrong_is_named() {
    for (fields, part) in [
        (["", "", ""], DatePart::Day),
        (["1", "", "1978"], DatePart::Month),
        (["1", "4", ""], DatePart::Year),
        (["<b>", "4", "1978"], DatePart::Day),
        (["1", "primavera", "1978"], DatePart::Month),
        (["1", "martedì", "1978"], DatePart::Month),
        (["1", "genaio", "1978"], DatePart::Month),
        (["1", "aprile", "mille"], DatePart::Year),
        (["1", "4", "90"], DatePart::Year),
        (["1", "4", "1899"], DatePart::Year),
        (["31", "2", "2000"], DatePart::Day),
        (["31", "aprile", "1978"], DatePart::Day),
        (["1", "13", "1978"], DatePart::Month),
    ] {
        let [day, month, year] = fields;
        let error = CalendarDate::from_fields(day, month, year).unwrap_err();
        assert_eq!(error.part(day, month, year), part, "{fields:?}");
    }
}

#[test]
fn what_is_no_date_is_refused_for_its_reason() {
    for (fields, error) in [
        (["", "", ""], DateError::Empty),
        ([" ", "\u{202e}", ""], DateError::Empty),
        (["1", "", "1978"], DateError::Incomplete),
        (["1", "primavera", "1978"], DateError::NotANumber),
        (["-1", "4", "1978"], DateError::NotANumber),
        (["<b>", "4", "1978"], DateError::NotANumber),
        (["1", "4", "78"], DateError::YearWithoutCentury),
        (["1", "4", "1899"], DateError::YearOutOfRange),
        (["1", "4", "2200"], DateError::YearOutOfRange),
        (["1", "4", "99999999999"], DateError::YearOutOfRange),
        (["31", "2", "2000"], DateError::ImpossibleDate),
        (["29", "2", "1900"], DateError::ImpossibleDate),
        (["31", "4", "1978"], DateError::ImpossibleDate),
        (["0", "4", "1978"], DateError::ImpossibleDate),
        (["1", "13", "1978"], DateError::ImpossibleDate),
        (["999", "1", "1978"], DateError::ImpossibleDate),
    ] {
        let [day, month, year] = fields;
        assert_eq!(
            CalendarDate::from_fields(day, month, year),
            Err(error),
            "{fields:?}"
        );
    }
    assert_eq!(CalendarDate::parse(""), Err(DateError::Empty));
    assert_eq!(CalendarDate::parse("2000"), Err(DateError::Incomplete));
    assert_eq!(
        CalendarDate::parse("2000-02-30"),
        Err(DateError::ImpossibleDate)
    );
}

#[test]
fn a_year_is_full_on_the_birthday() {
    let born = day("2000-02-29");
    assert_eq!(born.age_on(day("2018-02-28")), 17);
    assert_eq!(born.age_on(day("2018-03-01")), 18);
    assert_eq!(born.age_on(day("2020-02-29")), 20);
    assert_eq!(born.age_on(day("1990-01-01")), 0);
}

#[test]
fn who_uses_the_portal_is_neither_unborn_nor_a_child_nor_of_another_century() {
    let today = day("2026-11-22");
    for (born, answer) in [
        ("2026-11-23", Err(BirthDateError::InTheFuture)),
        ("2026-11-22", Err(BirthDateError::TooYoung)),
        ("2012-11-23", Err(BirthDateError::TooYoung)),
        ("2012-11-22", Ok(())),
        ("1906-01-01", Ok(())),
        ("1905-11-23", Ok(())),
        ("1905-11-22", Err(BirthDateError::TooLongAgo)),
    ] {
        assert_eq!(day(born).as_birth_date(today).map(|_| ()), answer, "{born}");
    }
}

proptest! {
    #[test]
    fn every_date_is_read_back(year in 1900..2200_i16, month in 0..14_i8, day in 0..33_i8) {
        if let Ok(date) = CalendarDate::new(year, month, day) {
            prop_assert_eq!(CalendarDate::parse(&date.to_string()), Ok(date));
            prop_assert_eq!((date.year(), date.month(), date.day()), (year, month, day));
            let json = serde_json::to_string(&date)?;
            prop_assert_eq!(serde_json::from_str::<CalendarDate>(&json)?, date);
        }
    }
}

#[test]
fn a_day_is_read_as_people_write_it() {
    for written in [
        "31/12/2026",
        "31.12.2026",
        "31-12-2026",
        " 31 / 12 / 2026 ",
        "2026-12-31",
        "٣١/١٢/٢٠٢٦",
    ] {
        assert_eq!(
            CalendarDate::parse(written).map(|date| date.to_string()),
            Ok("2026-12-31".to_owned()),
            "{written}"
        );
    }
    for (written, error) in [
        ("", DateError::Empty),
        ("31/02/2026", DateError::ImpossibleDate),
        ("12/31/2026", DateError::ImpossibleDate),
        ("31/12/26", DateError::YearWithoutCentury),
        ("31/12", DateError::Incomplete),
        ("31/12/2026/1", DateError::Incomplete),
        ("31//2026", DateError::Incomplete),
        ("31 dicembre", DateError::Incomplete),
        ("31/xyz/2026", DateError::NotANumber),
    ] {
        assert_eq!(CalendarDate::parse(written), Err(error), "{written}");
    }
}

#[test]
fn days_are_added_across_months_and_not_beyond_the_calendar() {
    let day: CalendarDate = "2026-12-31".parse().unwrap();
    assert_eq!(day.plus_days(60).unwrap().to_string(), "2027-03-01");
    assert_eq!(day.plus_days(-365).unwrap().to_string(), "2025-12-31");
    for beyond in [i64::MAX, i64::MIN, 80_000, -80_000] {
        assert_eq!(day.plus_days(beyond), None);
    }
}
