//! What staff saw of a change before they confirmed it, and what they tell the people whom it reaches.

use crate::notifications::Word;

/// Whether somebody knows already what staff do with what they booked, because they called or stood at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// They must be told: by mail, or by a call that staff owe.
    NotYet,
    /// They know: no mail is sent, and no call is owed.
    Already,
}

/// What staff saw of a change, and what they tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The revision of the edition that they saw.
    pub revision: i64,
    /// [`Reach::mark`](super::Reach::mark) as they saw it; `None` if it does not matter who booked
    /// meanwhile.
    pub reach: Option<String>,
    /// Whether people are told of what they would only read. Of another time or place, or that it is
    /// called off, they are always told.
    pub tells_readers: bool,
    /// A word that goes into the mail: the reason of the change.
    pub word: Option<Word>,
}

impl Telling {
    /// The word as mails print it; empty for none.
    pub(crate) fn reason(&self) -> String {
        self.word
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    }
}

impl From<i64> for Telling {
    /// Whoever booked is told of what must be told, without a word more.
    fn from(revision: i64) -> Self {
        Self {
            revision,
            reach: None,
            tells_readers: false,
            word: None,
        }
    }
}
