use domain::{
    calendar_date::CalendarDate,
    inquiry::{
        Asked, DAYS_AT_MOST, DueDateError, InquiryKind, RefusalObstacle, due_date,
        obstacle_to_refusal,
    },
};

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

#[test]
fn somebody_has_from_tomorrow_to_three_months_to_reply() {
    let today = day("2026-11-30");
    assert_eq!(due_date(today, today), Err(DueDateError::Past));
    let tomorrow = day("2026-12-01");
    assert_eq!(due_date(tomorrow, today), Ok(tomorrow));
    let last = today.plus_days(DAYS_AT_MOST).unwrap();
    assert_eq!(due_date(last, today), Ok(last));
    let after = last.plus_days(1).unwrap();
    assert_eq!(due_date(after, today), Err(DueDateError::TooLate));
}

#[test]
fn nobody_is_refused_while_they_can_reply() {
    let asked = |kind, is_open| Asked {
        kind,
        due_on: day("2026-12-10"),
        is_open,
    };
    let missing = asked(InquiryKind::Missing, true);
    let replied = asked(InquiryKind::Missing, false);
    let notice = asked(InquiryKind::Notice, true);
    let due = Some(RefusalObstacle::ReplyDue(day("2026-12-10")));
    let lacks = Some(RefusalObstacle::NoticeMissing);
    for (asked, notice_is_due, today, obstacle) in [
        (&[][..], false, "2026-12-01", None),
        (&[], true, "2026-12-01", lacks),
        (&[missing], false, "2026-12-10", due),
        (&[missing], false, "2026-12-11", None),
        (&[missing], true, "2026-12-11", lacks),
        (&[replied], false, "2026-12-01", None),
        (&[notice], true, "2026-12-10", due),
        (&[notice], true, "2026-12-11", None),
        (
            &[replied, asked(InquiryKind::Notice, false)],
            true,
            "2026-12-01",
            None,
        ),
    ] {
        let found = obstacle_to_refusal(asked, notice_is_due, day(today));
        assert_eq!(found, obstacle, "{asked:?} {notice_is_due} {today}");
    }
}
