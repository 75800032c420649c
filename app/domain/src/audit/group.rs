//! The kinds of actions by which the log is searched.

use super::Action;
use crate::string_form::closed_list;

closed_list! {
    /// A kind of action: what an administrator who searches the log looks for.
    ActionGroup {
        /// Something of people's was read or downloaded.
        Readings = "readings",
        /// Sign-ins of staff, those that failed, and ended sessions.
        SignIns = "sign_ins",
        /// Accounts of people.
        Accounts = "accounts",
        /// Applications, from sent to decided.
        Applications = "applications",
        /// Places in activities, and attendance.
        Bookings = "bookings",
        /// Appointments.
        Appointments = "appointments",
        /// Activities and rooms.
        Activities = "activities",
        /// When sites and colleagues receive people.
        OpeningHours = "opening_hours",
        /// Mails and addresses that could not be reached, and calls instead.
        Mails = "mails",
        /// Staff and the portal itself.
        Administration = "administration",
    }
}

impl Action {
    /// The kind of this action.
    pub const fn group(self) -> ActionGroup {
        match self {
            Self::ApplicationViewed
            | Self::ApplicationListed
            | Self::PersonErasureViewed
            | Self::BookingViewed
            | Self::AppointmentViewed
            | Self::EditionBookingsViewed
            | Self::EditionRegisterViewed
            | Self::EditionBookingsDownloaded
            | Self::EditionsDownloaded
            | Self::LogViewed
            | Self::LogDownloaded
            | Self::PersonFoundAtDesk
            | Self::PersonFound
            | Self::PersonViewed
            | Self::PersonCallsViewed => ActionGroup::Readings,
            Self::StaffSignedIn
            | Self::StaffSignInFailed
            | Self::SessionEnded
            | Self::ClientShared => ActionGroup::SignIns,
            Self::PersonCreated
            | Self::PersonChanged
            | Self::PersonEmailChanged
            | Self::PersonEmailRestored
            | Self::PersonCorrected
            | Self::PersonExported
            | Self::PersonErasureRequested
            | Self::LinksRevoked
            | Self::CalendarFeedCreated
            | Self::CalendarFeedRevoked
            | Self::PersonErased
            | Self::SessionHandedOver => ActionGroup::Accounts,
            Self::ApplicationSubmitted
            | Self::ApplicationUnderReview
            | Self::ApplicationAdmitted
            | Self::ApplicationNotAdmitted
            | Self::ApplicationWithdrawn
            | Self::ApplicationAsked
            | Self::ApplicationReplied
            | Self::ApplicationDecisionCorrected => ActionGroup::Applications,
            Self::BookingMade
            | Self::BookingMadeAtDesk
            | Self::BookingAnswered
            | Self::BookingApproved
            | Self::BookingNotApproved
            | Self::BookingCancelled
            | Self::BookingCheckedIn
            | Self::BookingCheckInUndone
            | Self::NeedsChanged
            | Self::EditionAttendanceNoted => ActionGroup::Bookings,
            Self::AppointmentBooked
            | Self::AppointmentBookedAtDesk
            | Self::AppointmentMoved
            | Self::AppointmentCancelled
            | Self::AppointmentSiteClosed
            | Self::AppointmentAttended
            | Self::AppointmentMissed => ActionGroup::Appointments,
            Self::EditionCreated
            | Self::EditionChanged
            | Self::EditionCalledOff
            | Self::EditionHeldWithFewer
            | Self::EditionSiteClosed
            | Self::RoomAdded
            | Self::RoomChanged
            | Self::EditionDeleted => ActionGroup::Activities,
            Self::OfficeHoursAdded
            | Self::OfficeHoursEnded
            | Self::AbsenceAdded
            | Self::AbsenceRemoved
            | Self::ClosureAdded
            | Self::ClosureRemoved
            | Self::SiteClosed
            | Self::SitePatronDaySet => ActionGroup::OpeningHours,
            Self::MailSentAgain
            | Self::MailMarkedArrived
            | Self::PersonAddressRefused
            | Self::PersonAddressCleared
            | Self::CallOwedForMail
            | Self::CallSettled
            | Self::CallNotReached
            | Self::CallUndone => ActionGroup::Mails,
            Self::StaffAdded
            | Self::StaffInvited
            | Self::StaffInvitedAgain
            | Self::StaffInvitationWithdrawn
            | Self::StaffChanged
            | Self::SiteAdded
            | Self::SiteChanged
            | Self::StaffPasswordReset
            | Self::StaffAuthenticatorReset
            | Self::StaffDeactivated
            | Self::StaffActivated
            | Self::KeysRotated
            | Self::PortalRestored => ActionGroup::Administration,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_of_people_is_found_among_the_readings() {
        for action in Action::ALL.iter().filter(|action| action.reads_a_person()) {
            assert_eq!(action.group(), ActionGroup::Readings, "{action}");
        }
    }

    #[test]
    fn every_group_has_actions() {
        for group in ActionGroup::ALL {
            let has_some = Action::ALL.iter().any(|action| action.group() == *group);
            assert!(has_some, "{group}");
        }
    }
}
