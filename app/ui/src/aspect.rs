//! The main reason for a rating, as text.

use domain::feedback::Aspect;
use texts::Texts;

/// From this rating on, the visitor is asked what was good, and below it what was hard.
pub const GOOD: u8 = 4;

/// The main reason for a rating with that many stars.
pub fn aspect_words(t: &Texts, stars: i64, aspect: Aspect) -> String {
    if stars >= i64::from(GOOD) {
        match aspect {
            Aspect::Clear => t.public_feedback_liked_clear(),
            Aspect::Complete => t.public_feedback_liked_complete(),
            Aspect::Orientation => t.public_feedback_liked_orientation(),
            Aspect::Technical => t.public_feedback_liked_technical(),
            Aspect::Other => t.public_feedback_other(),
        }
    } else {
        match aspect {
            Aspect::Clear => t.public_feedback_hard_clear(),
            Aspect::Complete => t.public_feedback_hard_complete(),
            Aspect::Orientation => t.public_feedback_hard_orientation(),
            Aspect::Technical => t.public_feedback_hard_technical(),
            Aspect::Other => t.public_feedback_other(),
        }
    }
}
