//! Who has a place, who waits, and whether that is valid.

use std::collections::HashSet;

use domain::{
    booking::{BookingState, Groups, PlaceGroup},
    id::EditionId,
};
use store::{booking, booking::Booking, edition, places};
use store_testing::{TestDatabase, sample::NOW};

use super::seats::{everybody_sits, seats};

/// The places of an edition, read without the portal.
#[derive(Debug)]
pub struct Places {
    /// The places one by one, with the group that each is reserved for.
    seats: Vec<Option<PlaceGroup>>,
    /// The edition's own counts of bookings that hold a place and of those that wait.
    counted: (i64, i64),
    /// Bookings that hold a place or are offered one, in the order of their tickets.
    pub taken: Vec<Booking>,
    /// Bookings that wait, in the order of their tickets.
    pub waiting: Vec<Booking>,
    /// The position of each of those that wait.
    pub positions: Vec<i64>,
}

impl Places {
    /// Reads the places of an edition.
    pub async fn read(database: &TestDatabase, id: EditionId) -> Self {
        let mut reader = database.read().await.unwrap();
        let edition = edition::by_id(&mut reader, id).await.unwrap().unwrap();
        let reservations = places::reservations(&mut reader, id, edition.details.capacity)
            .await
            .unwrap();
        let reservations: Vec<_> = reservations.iter().copied().collect();
        let live = booking::live_in(&mut reader, id).await.unwrap();
        let (taken, waiting): (Vec<_>, Vec<_>) = live
            .into_iter()
            .partition(|booking| booking.state != BookingState::Waiting);
        let mut positions = Vec::new();
        for booking in &waiting {
            positions.push(booking::position(&mut reader, booking.id).await.unwrap());
        }
        Self {
            seats: seats(edition.details.capacity.into(), &reservations, NOW),
            counted: (edition.held, edition.waiting),
            taken,
            waiting,
            positions,
        }
    }

    /// All violated rules.
    pub fn wrongs(&self) -> Vec<String> {
        let Self {
            seats,
            counted,
            taken,
            waiting,
            positions,
        } = self;
        let mut wrongs = Vec::new();
        let mut sitting: Vec<Groups> = taken.iter().map(|booking| booking.groups).collect();
        if !everybody_sits(seats, &sitting) {
            wrongs.push(format!(
                "oversold: {} places of {} are taken",
                taken.len(),
                seats.len()
            ));
        }
        let claims: HashSet<Groups> = waiting.iter().map(|booking| booking.groups).collect();
        for groups in claims {
            sitting.push(groups);
            if everybody_sits(seats, &sitting) {
                wrongs.push(format!("a place is free and somebody of {groups:?} waits"));
            }
            sitting.pop();
        }
        let lengths = (count(taken), count(waiting));
        if lengths != *counted {
            wrongs.push(format!(
                "the edition counts {counted:?}, there are {lengths:?}"
            ));
        }
        if *positions != expected_positions(seats, waiting) {
            wrongs.push(format!("positions have gaps: {positions:?}"));
        }
        for first in waiting {
            let overtook = taken.iter().any(|later| {
                later.ticket > first.ticket && later.groups.is_subset_of(first.groups)
            });
            if overtook {
                wrongs.push(format!("somebody was let past {first:?}"));
            }
        }
        let people: HashSet<_> = taken
            .iter()
            .chain(waiting)
            .map(|booking| booking.person_id)
            .collect();
        if people.len() != taken.len() + waiting.len() {
            wrongs.push("somebody has two bookings".to_owned());
        }
        wrongs
    }
}

/// For each waiting booking: how many up to and including it have at least its groups.
fn expected_positions(seats: &[Option<PlaceGroup>], waiting: &[Booking]) -> Vec<i64> {
    let kept: Groups = seats.iter().copied().flatten().collect();
    (1..)
        .zip(waiting)
        .map(|(upto, booking)| {
            let own = booking.groups.common(kept);
            let before = waiting.iter().take(upto);
            let before = before.filter(|other| own.is_subset_of(other.groups));
            i64::try_from(before.count()).unwrap()
        })
        .collect()
}

fn count(bookings: &[Booking]) -> i64 {
    i64::try_from(bookings.len()).unwrap()
}

/// All errors in the places of an edition and in the mails that are due for its bookings: one for each
/// booking, and one more for each change of its state.
pub async fn wrongs(database: &TestDatabase, edition: EditionId) -> Vec<String> {
    let mut wrongs = Places::read(database, edition).await.wrongs();
    let mut reader = database.read().await.unwrap();
    let all = booking::of_edition(&mut reader, edition).await.unwrap();
    let mut due = 0;
    let mut untold = Vec::new();
    for line in all {
        let found = booking::by_reference(&mut reader, &line.reference)
            .await
            .unwrap()
            .unwrap();
        let news = news_of(database, &found).await;
        let Some((last, before)) = news.split_last() else {
            untold.push(format!("nothing is told of {found:?}"));
            continue;
        };
        let is_told = match found.state {
            BookingState::Requested => last == "requested" && before.is_empty(),
            BookingState::Waiting => last == "waiting" && before.is_empty(),
            BookingState::Offered => last == "offered" && before == ["waiting"],
            BookingState::Confirmed => {
                last == "confirmed" && (before.is_empty() || before == ["waiting", "offered"])
            }
            BookingState::Cancelled => {
                matches!(last.as_str(), "cancelled" | "offer_ended" | "not_approved")
                    && !before.is_empty()
            }
        };
        if !is_told {
            wrongs.push(format!("{news:?} is told of {found:?}"));
        }
        due += news.len();
    }
    // A sent mail no longer has its text or its booking.
    let sent = database
        .number("SELECT count(*) FROM job WHERE kind = 'booking' AND state = 'done'")
        .await;
    let sent = usize::try_from(sent).unwrap();
    if untold.len() > sent {
        wrongs.append(&mut untold);
    }
    let queued = database
        .number("SELECT count(*) FROM job WHERE kind = 'booking'")
        .await;
    if queued != i64::try_from(due + sent).unwrap() {
        wrongs.push(format!(
            "{queued} mails are queued or sent, {due} and {sent} are due"
        ));
    }
    wrongs
}

/// The notifications about a booking, the earliest first.
async fn news_of(database: &TestDatabase, found: &Booking) -> Vec<String> {
    let mut news = Vec::new();
    for word in [
        "requested",
        "waiting",
        "offered",
        "confirmed",
        "offer_ended",
        "not_approved",
        "cancelled",
    ] {
        let sql = format!(
            "SELECT count(*) FROM job WHERE payload LIKE '%\"{}\"%' AND payload LIKE '%\"news\":\"{word}\"%'",
            found.id
        );
        for _ in 0..database.number(&sql).await {
            news.push(word.to_owned());
        }
    }
    news
}
