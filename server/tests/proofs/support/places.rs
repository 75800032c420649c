//! Who has a place, who waits, and whether that is as it must be.

use std::collections::HashSet;

use domain::{booking::BookingState, id::EditionId};
use store::{booking, booking::Booking, edition};
use store_testing::TestDatabase;

/// The places of an edition, read again without the portal's help.
#[derive(Debug)]
pub struct Places {
    /// How many there are.
    capacity: usize,
    /// What the edition itself says of bookings with a place and of those that wait.
    counted: (i64, i64),
    /// Bookings with a place, in the order of their tickets.
    pub confirmed: Vec<Booking>,
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
        let live = booking::live_in(&mut reader, id).await.unwrap();
        let (confirmed, waiting): (Vec<_>, Vec<_>) = live
            .into_iter()
            .partition(|booking| booking.state == BookingState::Confirmed);
        let mut positions = Vec::new();
        for booking in &waiting {
            positions.push(
                booking::position(&mut reader, id, booking.ticket)
                    .await
                    .unwrap(),
            );
        }
        Self {
            capacity: usize::from(edition.capacity.get()),
            counted: (edition.confirmed, edition.waiting),
            confirmed,
            waiting,
            positions,
        }
    }

    /// Everything that must never be.
    fn wrongs(&self) -> Vec<String> {
        let Self {
            capacity,
            counted,
            confirmed,
            waiting,
            positions,
        } = self;
        let mut wrongs = Vec::new();
        if confirmed.len() > *capacity {
            wrongs.push(format!(
                "oversold: {} places of {capacity} are taken",
                confirmed.len()
            ));
        }
        if confirmed.len() < *capacity && !waiting.is_empty() {
            wrongs.push(format!(
                "{} places of {capacity} are taken and somebody waits",
                confirmed.len()
            ));
        }
        let lengths = (count(confirmed), count(waiting));
        if lengths != *counted {
            wrongs.push(format!(
                "the edition counts {counted:?}, there are {lengths:?}"
            ));
        }
        if *positions != (1..=count(waiting)).collect::<Vec<_>>() {
            wrongs.push(format!("positions have gaps: {positions:?}"));
        }
        if confirmed.last().map(|last| last.ticket) > waiting.first().map(|first| first.ticket)
            && !waiting.is_empty()
        {
            wrongs.push("somebody was let past the first who waits".to_owned());
        }
        let people: HashSet<_> = confirmed
            .iter()
            .chain(waiting)
            .map(|booking| booking.person_id)
            .collect();
        if people.len() != confirmed.len() + waiting.len() {
            wrongs.push("somebody has two bookings".to_owned());
        }
        wrongs
    }
}

fn count(bookings: &[Booking]) -> i64 {
    i64::try_from(bookings.len()).unwrap()
}

/// Everything that is wrong with the places of an edition and with the mails owed for its bookings:
/// one for each booking, and one more for each change of its state.
pub async fn wrongs(database: &TestDatabase, edition: EditionId) -> Vec<String> {
    let mut wrongs = Places::read(database, edition).await.wrongs();
    let mut reader = database.read().await.unwrap();
    let all = booking::of_edition(&mut reader, edition).await.unwrap();
    let mut owed = 0;
    for line in all {
        let found = booking::by_reference(&mut reader, &line.reference)
            .await
            .unwrap()
            .unwrap();
        let news = news_of(database, &found).await;
        let Some((last, before)) = news.split_last() else {
            wrongs.push(format!("nothing is told of {found:?}"));
            continue;
        };
        let is_told = match found.state {
            BookingState::Confirmed => {
                (last == "confirmed" && before.is_empty())
                    || (last == "promoted" && before == ["waiting"])
            }
            BookingState::Waiting => last == "waiting" && before.is_empty(),
            BookingState::Cancelled => last == "cancelled" && !before.is_empty(),
        };
        if !is_told {
            wrongs.push(format!("{news:?} is told of {found:?}"));
        }
        owed += news.len();
    }
    let queued = database.number("SELECT count(*) FROM job").await;
    if queued != i64::try_from(owed).unwrap() {
        wrongs.push(format!("{queued} mails are queued, {owed} are owed"));
    }
    wrongs
}

/// What was told of a booking, the earliest first.
async fn news_of(database: &TestDatabase, found: &Booking) -> Vec<String> {
    let mut news = Vec::new();
    for word in ["confirmed", "waiting", "promoted", "cancelled"] {
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
