//! Words for the entries of the audit log.

use domain::audit::{Action, ActionGroup};

use crate::Texts;

impl Texts {
    /// Who acted: the name of a member of staff, the person whom it is about, or the portal itself. `kind` is the
    /// actor's in the log.
    pub fn logged_actor(&self, kind: &str, staff_name: Option<&str>) -> String {
        match (staff_name, kind) {
            (Some(name), _) => name.to_owned(),
            (None, "person") => self.staff_history_person(),
            (None, _) => self.staff_history_portal(),
        }
    }

    /// What was done, to follow the name of whoever did it; the name in the log if an earlier version wrote it.
    pub fn logged(&self, action: &str) -> String {
        action
            .parse()
            .map_or_else(|_| action.to_owned(), |action| self.action(action))
    }

    /// The name of a kind of action.
    pub fn action_group(&self, group: ActionGroup) -> String {
        match group {
            ActionGroup::Readings => self.log_group_readings(),
            ActionGroup::SignIns => self.log_group_sign_ins(),
            ActionGroup::Accounts => self.log_group_accounts(),
            ActionGroup::Applications => self.log_group_applications(),
            ActionGroup::Bookings => self.log_group_bookings(),
            ActionGroup::Appointments => self.log_group_appointments(),
            ActionGroup::Activities => self.log_group_activities(),
            ActionGroup::OpeningHours => self.log_group_opening_hours(),
            ActionGroup::Mails => self.log_group_mails(),
            ActionGroup::Administration => self.log_group_administration(),
        }
    }

    fn action(&self, action: Action) -> String {
        match action {
            Action::ApplicationSubmitted => self.staff_history_application_submitted(),
            Action::ApplicationUnderReview => self.staff_history_application_under_review(),
            Action::ApplicationAdmitted => self.staff_history_application_admitted(),
            Action::ApplicationNotAdmitted => self.staff_history_application_not_admitted(),
            Action::ApplicationWithdrawn => self.staff_history_application_withdrawn(),
            Action::ApplicationAsked => self.inquiry_history_asked(),
            Action::ApplicationReplied => self.inquiry_history_replied(),
            Action::ApplicationDecisionCorrected => self.inquiry_history_corrected(),
            Action::ApplicationViewed => self.staff_history_application_viewed(),
            Action::ApplicationListed => self.log_application_listed(),
            Action::PersonCreated => self.log_person_created(),
            Action::PersonChanged => self.log_person_changed(),
            Action::PersonEmailChanged => self.log_person_email_changed(),
            Action::PersonExported => self.log_person_exported(),
            Action::PersonErasureViewed => self.log_person_erasure_viewed(),
            Action::PersonCallsViewed => self.log_person_calls_viewed(),
            Action::CallOwedForMail => self.log_call_owed_for_mail(),
            Action::CallSettled => self.log_call_settled(),
            Action::CallNotReached => self.log_call_not_reached(),
            Action::CallUndone => self.log_call_undone(),
            Action::PersonErasureRequested => self.log_person_erasure_requested(),
            Action::SessionEnded => self.log_session_ended(),
            Action::LinksRevoked => self.log_links_revoked(),
            Action::CalendarFeedCreated => self.log_calendar_feed_created(),
            Action::CalendarFeedRevoked => self.log_calendar_feed_revoked(),
            Action::StaffAdded => self.log_staff_added(),
            Action::StaffInvited => self.log_staff_invited(),
            Action::StaffInvitedAgain => self.log_staff_invited_again(),
            Action::StaffInvitationWithdrawn => self.log_staff_invitation_withdrawn(),
            Action::StaffChanged => self.log_staff_changed(),
            Action::StaffSignedIn => self.log_staff_signed_in(),
            Action::StaffPasswordReset => self.log_staff_password_reset(),
            Action::StaffAuthenticatorReset => self.log_staff_authenticator_reset(),
            Action::StaffDeactivated => self.log_staff_deactivated(),
            Action::StaffActivated => self.log_staff_activated(),
            Action::StaffSignInFailed => self.log_staff_sign_in_failed(),
            Action::ClientShared => self.log_client_shared(),
            Action::BookingMade => self.log_booking_made(),
            Action::BookingCheckInUndone => self.log_booking_check_in_undone(),
            Action::BookingMadeAtDesk => self.log_booking_made_at_desk(),
            Action::BookingViewed => self.log_booking_viewed(),
            Action::BookingAnswered => self.log_booking_answered(),
            Action::BookingApproved => self.log_booking_approved(),
            Action::BookingNotApproved => self.log_booking_not_approved(),
            Action::BookingCancelled => self.log_booking_cancelled(),
            Action::BookingCheckedIn => self.log_booking_checked_in(),
            Action::EditionCreated => self.staff_history_edition_created(),
            Action::EditionChanged => self.staff_history_edition_changed(),
            Action::EditionCalledOff => self.staff_history_edition_called_off(),
            Action::EditionHeldWithFewer => self.staff_history_edition_held_with_fewer(),
            Action::EditionAttendanceNoted => self.attendance_history_noted(),
            Action::EditionBookingsViewed => self.staff_history_edition_bookings_viewed(),
            Action::EditionRegisterViewed => self.staff_history_edition_register_viewed(),
            Action::EditionBookingsDownloaded => self.staff_history_edition_bookings_downloaded(),
            Action::EditionSiteClosed => self.bulk_history_site_closed(),
            Action::EditionsDownloaded => self.log_editions_downloaded(),
            Action::AppointmentBooked => self.log_appointment_booked(),
            Action::AppointmentBookedAtDesk => self.log_appointment_booked_at_desk(),
            Action::AppointmentViewed => self.log_appointment_viewed(),
            Action::AppointmentMoved => self.log_appointment_moved(),
            Action::AppointmentCancelled => self.log_appointment_cancelled(),
            Action::AppointmentSiteClosed => self.log_appointment_site_closed(),
            Action::AppointmentAttended => self.log_appointment_attended(),
            Action::AppointmentMissed => self.log_appointment_missed(),
            Action::PersonErased => self.log_person_erased(),
            Action::NeedsChanged => self.log_needs_changed(),
            Action::OfficeHoursAdded => self.log_office_hours_added(),
            Action::OfficeHoursEnded => self.log_office_hours_ended(),
            Action::AbsenceAdded => self.log_absence_added(),
            Action::AbsenceRemoved => self.log_absence_removed(),
            Action::ClosureAdded => self.log_closure_added(),
            Action::ClosureRemoved => self.log_closure_removed(),
            Action::SiteAdded => self.log_site_added(),
            Action::SiteChanged => self.log_site_changed(),
            Action::SiteClosed => self.log_site_closed(),
            Action::SitePatronDaySet => self.log_site_patron_day_set(),
            Action::RoomAdded => self.log_room_added(),
            Action::RoomChanged => self.log_room_changed(),
            Action::MailSentAgain => self.log_mail_sent_again(),
            Action::MailMarkedArrived => self.log_mail_marked_arrived(),
            Action::PersonAddressRefused => self.log_person_address_refused(),
            Action::PersonAddressCleared => self.log_person_address_cleared(),
            Action::LogViewed => self.log_log_viewed(),
            Action::LogDownloaded => self.log_log_downloaded(),
            Action::KeysRotated => self.log_keys_rotated(),
            Action::PersonFoundAtDesk => self.log_person_found_at_desk(),
            Action::PersonFound => self.log_person_found(),
            Action::PersonViewed => self.log_person_viewed(),
            Action::PersonCorrected => self.log_person_corrected(),
            Action::PersonEmailRestored => self.log_person_email_restored(),
            Action::SessionHandedOver => self.log_session_handed_over(),
            Action::EditionDeleted => self.log_edition_deleted(),
            Action::PortalRestored => self.log_portal_restored(),
        }
    }
}
