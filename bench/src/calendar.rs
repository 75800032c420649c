//! Speed of the calendars: the week of the staff, and the free slots of operators.

use anyhow::{Context as _, Result, ensure};
use domain::{
    calendar_date::CalendarDate,
    counselling::{Mode, Offer, OfficeHours, Service, SlotTiming, WeeklyAvailability},
    edition::parse_time,
    instant::Seconds,
    spoken_languages::SpokenLanguages,
};
use jiff::{ToSpan as _, civil::Weekday};
use services::Clock as _;
use store::{
    Transaction,
    office_hours::{self, Hours},
    session, site,
    staff::{self, Staff},
};
use uuid::Uuid;

use crate::{
    client::{Client, get},
    edition::{self, today},
    figure::{Figure, Goal, in_turn},
    pages::{MEASURED, WARM_UP, beside_plain_text, requests_per_second},
    portal::Running,
    registration,
};

/// Sessions in the week that is shown.
const ENTRIES: usize = 300;
/// Operators with hours from Monday to Friday.
const OPERATORS: usize = 30;
/// The operator of the demonstration, who looks at the calendar.
const OPERATOR: &str = "operator@example.org";

/// The week of a calendar with three hundred sessions, beside a plain text of the same server.
pub(crate) async fn week(portal: &Running) -> Result<Figure> {
    let day = today().checked_add(200.days())?;
    let monday = day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days())?;
    let mut transaction = portal.database.write().await?;
    let sites = site::list(&mut transaction).await?;
    for number in 0..ENTRIES {
        let day = monday.checked_add(i64::try_from(number % 7)?.days())?;
        let (slug, hour) = (format!("week-{number}"), 8 + number % 10);
        let site = sites[number % sites.len()].id;
        edition::insert(&mut transaction, &slug, (day.into(), hour), site, 20).await?;
    }
    let headers = format!("cookie: session={}\r\n", operator(&mut transaction).await?);
    transaction.commit().await?;
    let path = format!("/it/staff/calendar?view=week&date={monday}");
    let request = get(&path, &headers);
    let mut client = Client::connect(&portal.address).await?;
    let answer = client.send(&request).await?;
    let entries = String::from_utf8_lossy(answer.body)
        .matches("/staff/editions/week-")
        .count();
    ensure!(
        answer.status == 200 && entries >= ENTRIES,
        "the calendar shows {entries} sessions instead of {ENTRIES}"
    );
    requests_per_second(portal, &request, WARM_UP).await?;
    let rounds = beside_plain_text(portal, &request).await?;
    let name = "week calendar of 300 sessions (SQLite) / plain text";
    let goal = Goal::AtLeast(0.03);
    Ok(Figure::of_rounds(name, &rounds, "requests/s", goal))
}

/// The first free slots of every service at every site, from the hours of thirty operators over the sixty
/// days that can be booked, beside the page of one activity: the cost of each.
pub(crate) async fn slots(portal: &Running) -> Result<Figure> {
    let mut transaction = portal.database.write().await?;
    let sites = site::list(&mut transaction).await?;
    let first = staff::by_email(&mut transaction, OPERATOR).await?;
    let first = first.context("no operator")?;
    for number in 0..OPERATORS {
        let colleague = Staff {
            id: store::new_id(),
            email: format!("operator.{number}@bench.example.org").parse()?,
            ..first.clone()
        };
        let now = services::SystemClock.now();
        staff::insert(&mut transaction, &colleague, now).await?;
        for weekday in [
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
        ] {
            let site = sites[number % sites.len()].id;
            let hours = hours(&colleague, site, weekday)?;
            office_hours::insert_hours(&mut transaction, &hours).await?;
        }
    }
    transaction.commit().await?;
    let cost = async |path: &str| -> Result<f64> {
        let request = get(path, "");
        requests_per_second(portal, &request, WARM_UP).await?;
        let pages = requests_per_second(portal, &request, MEASURED).await?;
        Ok(1_000.0 / pages)
    };
    let rounds = in_turn(async |_| {
        let slots = cost("/it/counselling/next").await?;
        Ok((slots, cost("/it/activities/bench-1").await?))
    });
    let name = "free slots of 30 operators in 60 days / activity page";
    let goal = Goal::AtMost(25.0);
    Ok(Figure::of_rounds(name, &rounds.await?, "ms", goal))
}

fn hours(operator: &Staff, site: domain::id::SiteId, weekday: Weekday) -> Result<Hours> {
    let offer = Offer {
        services: Service::ALL.iter().copied().collect(),
        modes: [Mode::InPerson, Mode::Phone].into_iter().collect(),
        languages: SpokenLanguages::new(["it", "en"])?,
    };
    let timing = SlotTiming {
        length: 30,
        buffer_before: 0,
        buffer_after: 0,
    };
    let (start, end) = (parse_time("9:00")?, parse_time("17:00")?);
    let hours = OfficeHours::new(start, end, timing, offer)?;
    let from: CalendarDate = today().into();
    Ok(Hours {
        id: store::new_id(),
        staff_id: operator.id,
        site_id: Some(site),
        weekly: WeeklyAvailability::new(weekday, from, None, hours)?,
    })
}

/// The token of a session of the operator.
async fn operator(transaction: &mut Transaction) -> Result<String> {
    let found = staff::by_email(transaction, OPERATOR).await?;
    let owner = session::Owner::Staff(found.context("no operator")?.id);
    let token = Uuid::now_v7().simple().to_string();
    let hash = services::access::sign_in::token_hash(&token);
    let now = services::SystemClock.now();
    session::insert(
        transaction,
        &hash,
        owner,
        registration::BROWSER,
        now + Seconds::days(1),
        now,
    )
    .await?;
    Ok(token)
}
