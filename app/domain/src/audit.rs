//! The actions that the audit log records.

mod group;

use crate::{application::ApplicationAction, string_form::closed_list};

pub use group::ActionGroup;

closed_list! {
    /// An action as subject, dot and verb in the past tense. The log stores these names permanently.
    Action {
        /// `application.submitted`.
        ApplicationSubmitted = "application.submitted",
        /// `application.under_review`.
        ApplicationUnderReview = "application.under_review",
        /// `application.admitted`.
        ApplicationAdmitted = "application.admitted",
        /// `application.not_admitted`.
        ApplicationNotAdmitted = "application.not_admitted",
        /// `application.asked`.
        ApplicationAsked = "application.asked",
        /// `application.replied`.
        ApplicationReplied = "application.replied",
        /// `application.decision_corrected`.
        ApplicationDecisionCorrected = "application.decision_corrected",
        /// `application.withdrawn`.
        ApplicationWithdrawn = "application.withdrawn",
        /// `application.viewed`.
        ApplicationViewed = "application.viewed",
        /// `application.listed`.
        ApplicationListed = "application.listed",
        /// `person.created`.
        PersonCreated = "person.created",
        /// `person.changed`.
        PersonChanged = "person.changed",
        /// `person.email_changed`.
        PersonEmailChanged = "person.email_changed",
        /// `person.email_restored`.
        PersonEmailRestored = "person.email_restored",
        /// `person.corrected`.
        PersonCorrected = "person.corrected",
        /// `person.found`.
        PersonFound = "person.found",
        /// `person.viewed`.
        PersonViewed = "person.viewed",
        /// `person.found_at_desk`.
        PersonFoundAtDesk = "person.found_at_desk",
        /// `person.exported`.
        PersonExported = "person.exported",
        /// `person.erasure_viewed`.
        PersonErasureViewed = "person.erasure_viewed",
        /// `person.erasure_requested`.
        PersonErasureRequested = "person.erasure_requested",
        /// `needs.changed`.
        NeedsChanged = "needs.changed",
        /// `person.erased`.
        PersonErased = "person.erased",
        /// `session.handed_over`.
        SessionHandedOver = "session.handed_over",
        /// `session.ended`.
        SessionEnded = "session.ended",
        /// `links.revoked`.
        LinksRevoked = "links.revoked",
        /// `calendar_feed.created`.
        CalendarFeedCreated = "calendar_feed.created",
        /// `calendar_feed.revoked`.
        CalendarFeedRevoked = "calendar_feed.revoked",
        /// `staff.added`.
        StaffAdded = "staff.added",
        /// `staff.invited`.
        StaffInvited = "staff.invited",
        /// `staff.invited_again`.
        StaffInvitedAgain = "staff.invited_again",
        /// `staff.invitation_withdrawn`.
        StaffInvitationWithdrawn = "staff.invitation_withdrawn",
        /// `staff.changed`.
        StaffChanged = "staff.changed",
        /// `staff.signed_in`.
        StaffSignedIn = "staff.signed_in",
        /// `staff.password_reset`.
        StaffPasswordReset = "staff.password_reset",
        /// `staff.authenticator_reset`.
        StaffAuthenticatorReset = "staff.authenticator_reset",
        /// `staff.deactivated`.
        StaffDeactivated = "staff.deactivated",
        /// `staff.activated`.
        StaffActivated = "staff.activated",
        /// `staff.sign_in_failed`.
        StaffSignInFailed = "staff.sign_in_failed",
        /// `client.shared`.
        ClientShared = "client.shared",
        /// `booking.made`.
        BookingMade = "booking.made",
        /// `booking.made_at_desk`.
        BookingMadeAtDesk = "booking.made_at_desk",
        /// `booking.viewed`.
        BookingViewed = "booking.viewed",
        /// `booking.answered`.
        BookingAnswered = "booking.answered",
        /// `booking.approved`.
        BookingApproved = "booking.approved",
        /// `booking.not_approved`.
        BookingNotApproved = "booking.not_approved",
        /// `booking.cancelled`.
        BookingCancelled = "booking.cancelled",
        /// `booking.checked_in`.
        BookingCheckedIn = "booking.checked_in",
        /// `booking.check_in_undone`.
        BookingCheckInUndone = "booking.check_in_undone",
        /// `edition.created`.
        EditionCreated = "edition.created",
        /// `edition.changed`.
        EditionChanged = "edition.changed",
        /// `edition.called_off`.
        EditionCalledOff = "edition.called_off",
        /// `edition.deleted`.
        EditionDeleted = "edition.deleted",
        /// `edition.held_with_fewer`.
        EditionHeldWithFewer = "edition.held_with_fewer",
        /// `edition.attendance_noted`.
        EditionAttendanceNoted = "edition.attendance_noted",
        /// `edition.bookings_viewed`.
        EditionBookingsViewed = "edition.bookings_viewed",
        /// `edition.register_viewed`.
        EditionRegisterViewed = "edition.register_viewed",
        /// `edition.bookings_downloaded`.
        EditionBookingsDownloaded = "edition.bookings_downloaded",
        /// `edition.site_closed`.
        EditionSiteClosed = "edition.site_closed",
        /// `editions.downloaded`.
        EditionsDownloaded = "editions.downloaded",
        /// `appointment.booked`.
        AppointmentBooked = "appointment.booked",
        /// `appointment.booked_at_desk`.
        AppointmentBookedAtDesk = "appointment.booked_at_desk",
        /// `appointment.viewed`.
        AppointmentViewed = "appointment.viewed",
        /// `appointment.moved`.
        AppointmentMoved = "appointment.moved",
        /// `appointment.cancelled`.
        AppointmentCancelled = "appointment.cancelled",
        /// Its person was told that its site is closed and that it stands all the same.
        AppointmentSiteClosed = "appointment.site_closed",
        /// `appointment.attended`.
        AppointmentAttended = "appointment.attended",
        /// `appointment.missed`.
        AppointmentMissed = "appointment.missed",
        /// `office_hours.added`.
        OfficeHoursAdded = "office_hours.added",
        /// `office_hours.ended`.
        OfficeHoursEnded = "office_hours.ended",
        /// `absence.added`.
        AbsenceAdded = "absence.added",
        /// `absence.removed`.
        AbsenceRemoved = "absence.removed",
        /// `closure.added`.
        ClosureAdded = "closure.added",
        /// `closure.removed`.
        ClosureRemoved = "closure.removed",
        /// `site.added`.
        SiteAdded = "site.added",
        /// `site.changed`.
        SiteChanged = "site.changed",
        /// `site.closed`.
        SiteClosed = "site.closed",
        /// `site.patron_day_set`.
        SitePatronDaySet = "site.patron_day_set",
        /// `room.added`.
        RoomAdded = "room.added",
        /// `room.changed`.
        RoomChanged = "room.changed",
        /// `mail.sent_again`.
        MailSentAgain = "mail.sent_again",
        /// `mail.marked_arrived`.
        MailMarkedArrived = "mail.marked_arrived",
        /// `person.address_refused`.
        PersonAddressRefused = "person.address_refused",
        /// `person.address_cleared`.
        PersonAddressCleared = "person.address_cleared",
        /// `person.calls_viewed`.
        PersonCallsViewed = "person.calls_viewed",
        /// `call.settled`.
        CallSettled = "call.settled",
        /// `call.not_reached`.
        CallNotReached = "call.not_reached",
        /// `call.undone`.
        CallUndone = "call.undone",
        /// `call.owed_for_mail`.
        CallOwedForMail = "call.owed_for_mail",
        /// `log.viewed`.
        LogViewed = "log.viewed",
        /// `log.downloaded`.
        LogDownloaded = "log.downloaded",
        /// `keys.rotated`.
        KeysRotated = "keys.rotated",
        /// `portal.restored`.
        PortalRestored = "portal.restored",
    }
}

impl Action {
    /// Whether by this staff have read something of people.
    pub const fn reads_a_person(self) -> bool {
        matches!(
            self,
            Self::ApplicationViewed
                | Self::ApplicationListed
                | Self::BookingViewed
                | Self::AppointmentViewed
                | Self::PersonErasureViewed
                | Self::PersonCallsViewed
                | Self::LogViewed
                | Self::PersonFoundAtDesk
                | Self::PersonFound
                | Self::PersonViewed
        ) || self.reads_participants()
    }

    /// Whether people see in their account that staff did this: what was read of theirs, and what was corrected.
    pub const fn is_shown_to_its_person(self) -> bool {
        self.reads_a_person() || matches!(self, Self::PersonCorrected | Self::PersonEmailRestored)
    }

    /// Whether by this staff have read who takes part in an edition: its entry is about the edition.
    pub const fn reads_participants(self) -> bool {
        matches!(
            self,
            Self::EditionBookingsViewed
                | Self::EditionBookingsDownloaded
                | Self::EditionRegisterViewed
        )
    }

    /// What is logged of an action on an application.
    pub const fn of_application(action: ApplicationAction) -> Self {
        match action {
            ApplicationAction::Submit => Self::ApplicationSubmitted,
            ApplicationAction::StartReview => Self::ApplicationUnderReview,
            ApplicationAction::Ask => Self::ApplicationAsked,
            ApplicationAction::Reply => Self::ApplicationReplied,
            ApplicationAction::Admit => Self::ApplicationAdmitted,
            ApplicationAction::Refuse => Self::ApplicationNotAdmitted,
            ApplicationAction::CorrectToAdmitted | ApplicationAction::CorrectToNotAdmitted => {
                Self::ApplicationDecisionCorrected
            }
            ApplicationAction::Withdraw => Self::ApplicationWithdrawn,
        }
    }
}
