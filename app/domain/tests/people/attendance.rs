use domain::{
    attendance::{Attendance, AttendanceShare, Attended, attended},
    instant::Seconds,
};
use proptest::prelude::*;

#[test]
fn only_who_is_there_attends() {
    let sessions = [
        (Seconds::minutes(90), Some(Attendance::Present)),
        (Seconds::minutes(120), Some(Attendance::Absent)),
        (Seconds::minutes(60), Some(Attendance::Excused)),
        (Seconds::minutes(30), None),
        (Seconds::minutes(45), Some(Attendance::Present)),
    ];
    let expected = Attended {
        attended: Seconds::minutes(135),
        of: Seconds::minutes(345),
    };
    assert_eq!(attended(sessions), expected);
}

#[test]
fn seven_tenths_earn_a_certificate_to_the_second() {
    let reached = |attended, of| {
        AttendanceShare::default().is_reached(Attended {
            attended: Seconds::new(attended),
            of: Seconds::new(of),
        })
    };
    assert!(reached(70, 100));
    assert!(!reached(69, 100));
    // Seven tenths of 101 are 70.7.
    assert!(!reached(70, 101));
    assert!(reached(71, 101));
    assert!(!reached(0, 0));
}

#[test]
fn shares_have_bounds() {
    for percent in [1, 70, 100] {
        assert_eq!(
            AttendanceShare::try_from(percent).map(i64::from),
            Ok(percent)
        );
    }
    for percent in [-1, 0, 101, 256 + 70, i64::MAX] {
        assert!(AttendanceShare::try_from(percent).is_err(), "{percent}");
    }
}

proptest! {
    #[test]
    fn coming_once_more_never_loses_a_certificate(
        sessions in prop::collection::vec((1..600_i64, any::<bool>()), 1..20),
        which in any::<prop::sample::Index>(),
        percent in 1..=100_i64,
    ) {
        let share = AttendanceShare::try_from(percent).unwrap();
        let count = |sessions: &[(i64, bool)]| {
            attended(sessions.iter().map(|&(minutes, came)| {
                let attendance = if came { Attendance::Present } else { Attendance::Absent };
                (Seconds::minutes(minutes), Some(attendance))
            }))
        };
        let before = count(&sessions);
        let mut more = sessions.clone();
        more[which.index(sessions.len())].1 = true;
        let after = count(&more);
        prop_assert!(before.attended <= after.attended && after.attended <= after.of);
        prop_assert!(!share.is_reached(before) || share.is_reached(after));
        prop_assert_eq!(before.of, after.of);
    }
}
