//! Words for mails that were not delivered.

use domain::obstacle::Obstacle;

use crate::Texts;

impl Texts {
    /// Why a mail was not delivered.
    pub fn obstacle(&self, obstacle: Obstacle) -> String {
        match obstacle {
            Obstacle::NoMailbox => self.staff_mails_no_mailbox(),
            Obstacle::NoDomain => self.staff_mails_no_domain(),
            Obstacle::MailboxFull => self.staff_mails_mailbox_full(),
            Obstacle::TooLarge => self.staff_mails_too_large(),
            Obstacle::NoWay => self.staff_mails_no_way(),
            Obstacle::Refused => self.staff_mails_refused(),
            Obstacle::Busy => self.staff_mails_busy(),
            Obstacle::NoPermission => self.staff_mails_no_permission(),
            Obstacle::NotHandedOver => self.staff_mails_not_handed_over(),
            Obstacle::Interrupted => self.staff_mails_interrupted(),
            Obstacle::NotTried => self.staff_mails_not_tried(),
        }
    }
}
