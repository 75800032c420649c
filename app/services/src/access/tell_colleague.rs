//! Telling a colleague what somebody entered for them.

use domain::id::StaffId;
use store::{Transaction, staff};

use crate::{
    Portal,
    access::visitor::StaffMember,
    notifications::{self, EnteredForYou, Entry, Mail},
};

/// Tells a colleague what somebody else entered for them. Whoever commits wakes the outbox then: woken earlier, it finds
/// nothing and sleeps on.
pub(crate) async fn tell_colleague(
    portal: &Portal,
    transaction: &mut Transaction,
    by: &StaffMember,
    colleague: StaffId,
    entry: Entry,
) -> Result<(), store::Error> {
    if colleague == by.id {
        return Ok(());
    }
    let Some(member) = staff::by_id(transaction, colleague).await? else {
        return Ok(());
    };
    let mail = Mail::EnteredForYou(EnteredForYou {
        name: member.name.clone(),
        by: by.name.clone(),
        entry,
    });
    notifications::queue_to_staff(transaction, &member, mail, portal.now()).await
}
