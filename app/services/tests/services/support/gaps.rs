//! Sites are closed and colleagues are away.

use domain::{
    counselling::{Closure as Days, Interval},
    id::RequestId,
};
use services::{
    Failure, Portal,
    access::visitor::StaffMember,
    closures::{
        AppointmentChoice, Choice, ClosingRefusal, Gap, Plan, add_absence, affected, check, close,
    },
    notifications::Word,
};

/// A plan that leaves everything in a gap as it is.
pub async fn leaving(portal: &Portal, staff: &StaffMember, gap: Gap) -> Plan {
    let affected = affected(portal, staff, &gap).await.unwrap();
    let sessions = affected.sessions.iter();
    let appointments = affected.appointments.iter();
    Plan {
        word: Some(Word::parse("Lavori").unwrap()),
        sessions: sessions
            .map(|session| (session.id, Choice::Leave))
            .collect(),
        appointments: appointments
            .map(|found| (found.entry.reference, AppointmentChoice::Keep))
            .collect(),
        gap,
    }
}

/// Enters an absence of a member of staff; everything stays as it is.
pub async fn absent(portal: &Portal, staff: &StaffMember, time: Interval) {
    let gap = Gap::of_colleague(portal, staff, staff.id, time)
        .await
        .unwrap();
    loop {
        let plan = leaving(portal, staff, gap.clone()).await;
        let seen = check(portal, staff, &plan, store::new_id()).await;
        // Others book and cancel meanwhile.
        let Ok(seen) = seen else { continue };
        match add_absence(portal, staff, &plan, &seen.mark, store::new_id()).await {
            Ok(()) => return,
            Err(Failure::Refused(_)) => {}
            Err(failure) => panic!("{failure}"),
        }
    }
}

/// Closes a site, or every site; everything stays as it is.
pub async fn closed(
    portal: &Portal,
    staff: &StaffMember,
    slug: &str,
    days: Days,
    request: RequestId,
) -> Result<(), Failure<ClosingRefusal>> {
    let gap = Gap::of_site(portal, staff, slug, days)
        .await
        .map_err(|failure| failure.widen(|never| match never {}))?;
    let plan = leaving(portal, staff, gap).await;
    let seen = check(portal, staff, &plan, store::new_id()).await?;
    close(portal, staff, &plan, &seen.mark, request).await
}
