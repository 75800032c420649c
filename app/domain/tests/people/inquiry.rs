use domain::{
    calendar_date::CalendarDate,
    inquiry::{
        Asked, DAYS_AT_MOST, DueDateError, InquiryKind, ReplyDue, RulingEffect, due_date,
        effect_of_refusal,
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
    let open = |kind| Asked {
        kind,
        due_on: day("2026-12-10"),
        is_open: true,
        is_replied: false,
    };
    let replied = |kind| Asked {
        is_open: false,
        is_replied: true,
        ..open(kind)
    };
    // Another question took its place.
    let closed = |kind| Asked {
        is_open: false,
        ..open(kind)
    };
    let [missing, notice] = [InquiryKind::Missing, InquiryKind::Notice].map(open);
    let sooner = Asked {
        due_on: day("2026-12-02"),
        ..missing
    };
    let later = Asked {
        due_on: day("2026-12-12"),
        ..missing
    };
    let (until_later, cut) = (Err(ReplyDue(later.due_on)), closed(InquiryKind::Notice));
    let due = Err(ReplyDue(day("2026-12-10")));
    let notified = Ok(RulingEffect::Notice);
    let decided = Ok(RulingEffect::Decision);
    for (asked, notice_is_due, today, effect) in [
        (&[][..], false, "2026-12-01", decided),
        (&[], true, "2026-12-01", notified),
        (&[missing], false, "2026-12-10", due),
        (&[missing], false, "2026-12-11", decided),
        (&[missing], true, "2026-12-11", notified),
        (
            &[replied(InquiryKind::Missing)],
            false,
            "2026-12-01",
            decided,
        ),
        (
            &[closed(InquiryKind::Missing)],
            false,
            "2026-12-01",
            decided,
        ),
        (&[notice], true, "2026-12-10", due),
        (&[notice], true, "2026-12-11", decided),
        (
            &[replied(InquiryKind::Missing), replied(InquiryKind::Notice)],
            true,
            "2026-12-01",
            decided,
        ),
        (&[sooner, cut], true, "2026-12-01", due),
        (&[sooner, cut], true, "2026-12-10", due),
        (&[sooner, cut], true, "2026-12-11", decided),
        (&[later, cut], true, "2026-12-05", until_later),
        (
            &[replied(InquiryKind::Missing), cut],
            true,
            "2026-12-05",
            due,
        ),
    ] {
        let found = effect_of_refusal(asked, notice_is_due, day(today));
        assert_eq!(found, effect, "{asked:?} {notice_is_due} {today}");
    }
}
