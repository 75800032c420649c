//! The calendar, the rooms and the figures as staff see them.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use domain::instant::Seconds;
use scraper::Selector;

use crate::{
    pages::{apply, book, person},
    support::{Answer, Site, Visitor},
};

/// The texts of what a selector finds, in order.
fn texts(answer: &Answer, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    answer
        .document()
        .select(&selector)
        .map(|element| element.text().collect::<String>())
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// The texts of the cells of each row of a table's body, joined by spaces.
fn rows(answer: &Answer, table: &str) -> Vec<String> {
    let row = Selector::parse(&format!("{table} tbody tr")).unwrap();
    let cell = Selector::parse("th, td").unwrap();
    let cells = |row: scraper::ElementRef<'_>| -> Vec<String> {
        row.select(&cell)
            .map(|cell| cell.text().collect::<String>())
            .collect()
    };
    answer
        .document()
        .select(&row)
        .map(|row| cells(row).join(" "))
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// The values and the texts of the options of a field.
fn options(answer: &Answer, field: &str) -> Vec<(String, String)> {
    let selector = Selector::parse(&format!("select[name={field}] option")).unwrap();
    answer
        .document()
        .select(&selector)
        .map(|option| {
            let value = option.attr("value").unwrap().to_owned();
            (value, option.text().collect())
        })
        .collect()
}

#[tokio::test]
async fn a_week_says_in_words_what_is_when_and_what_is_amiss() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let week = operator
        .get("/it/staff/calendar?view=week&date=2026-12-06")
        .await
        .expect(StatusCode::OK);
    assert_eq!(week.text("h1"), "Calendario: dal 30 nov 2026 al 6 dic 2026");
    let days = texts(&week, "tbody th[scope=row]");
    assert_eq!(days.len(), 7);
    assert_eq!(days[0], "lunedì 30 novembre 2026");
    assert_eq!(days[6], "domenica 6 dicembre 2026");
    assert_eq!(
        texts(&week, "thead th[scope=col]"),
        ["Giorno", "Mattina", "Pomeriggio", "Sera"]
    );
    let evening = texts(&week, "tbody tr:last-child td:last-child").concat();
    for words in [
        "ore 18:00–20:00 Una stagione in cucina",
        "Biblioteca, Pinerolo",
        "30 posti occupati su 30",
        "Senza docente",
        "Completo",
    ] {
        assert!(evening.contains(words), "{words:?} is not in {evening:?}");
    }
}

#[tokio::test]
async fn today_and_holidays_are_said_in_words() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let today = operator.get("/it/staff/calendar").await;
    let days = texts(&today, "tbody th[scope=row]");
    let marked: Vec<_> = days.iter().filter(|day| day.contains("Oggi")).collect();
    assert_eq!(marked, ["domenica 22 novembre 2026 Oggi"]);
    let month = operator
        .get("/en/staff/calendar?view=month&date=2026-12-01")
        .await;
    assert_eq!(month.text("h1"), "Calendar: December 2026");
    assert_eq!(
        texts(&month, "thead th[scope=col]"),
        ["Week", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    );
    let holidays: Vec<_> = texts(&month, "td .tag-neutral");
    assert_eq!(
        holidays,
        [
            "Public holiday: Immaculate Conception",
            "Public holiday: Christmas",
            "Public holiday: Saint Stephen",
            "Public holiday: New Year’s Day",
        ]
    );
}

/// What the grid of the calendar with that query string is filled with.
async fn entries(visitor: &Visitor<'_>, query: &str) -> Answer {
    let fields = [("query", query)];
    visitor
        .post_exactly("/it/staff/calendar-entries", &fields)
        .await
}

/// Edition, session and revision of the only session of that kind that week.
async fn only_session(operator: &Visitor<'_>) -> (String, String, String) {
    let found = entries(operator, LAB).await.expect(StatusCode::OK);
    let found: serde_json::Value = serde_json::from_str(&found.body).unwrap();
    let entry = &found["entries"][0];
    let text = |name: &str| entry[name].as_str().unwrap().to_owned();
    let revision = entry["movable"].as_i64().unwrap();
    (text("address"), text("session"), revision.to_string())
}

const LAB: &str = "view=week&date=2026-12-04&site=torino-centro&kind=lab";

#[tokio::test]
async fn the_grid_knows_when_sessions_are_and_which_can_be_moved() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for (view, day) in [("week", 4), ("day", 0)] {
        let query = LAB.replace("week", view);
        let page = operator.get(&format!("/it/staff/calendar?{query}")).await;
        let page = page.expect(StatusCode::OK);
        let days = if view == "week" { 7 } else { 1 };
        assert_eq!(texts(&page, ".time-day h2").len(), days);
        let found = entries(&operator, &query).await.expect(StatusCode::OK);
        let found: serde_json::Value = serde_json::from_str(&found.body).unwrap();
        assert_eq!(
            (&found["first_hour"], &found["last_hour"]),
            (&8.into(), &20.into())
        );
        assert_eq!(found["days"].as_array().unwrap().len(), days);
        assert_eq!(
            found["days"][day],
            serde_json::json!({ "date": "2026-12-04", "words": "venerdì 4 dicembre 2026" })
        );
        let entry = &found["entries"][0];
        let times = ["day", "start", "end"].map(|name| entry[name].as_u64().unwrap());
        assert_eq!(times, [day as u64, 9 * 60 + 30, 12 * 60 + 30]);
    }
    let (edition, session, revision) = only_session(&operator).await;
    let address = format!(
        "{edition}/sessions/{session}/move?date=2026-12-05&start=10%3A15&finish=13:00&revision={revision}"
    );
    let question = operator.get(&address).await.expect(StatusCode::OK);
    let typed = ["date", "start", "finish", "revision"].map(|field| question.typed(field));
    let typed: Vec<_> = typed.iter().flatten().map(String::as_str).collect();
    assert_eq!(typed, ["2026-12-05", "10:15", "13:00", &revision]);
    assert!(!question.body.contains("id=\"differences\""));

    // What has begun stays where it is.
    site.pass(Seconds::days(13));
    let operator = Visitor::operator(&site).await;
    let begun = entries(&operator, LAB).await.expect(StatusCode::OK);
    let begun: serde_json::Value = serde_json::from_str(&begun.body).unwrap();
    assert_eq!(begun["entries"][0]["movable"], serde_json::Value::Null);

    let month = operator
        .get("/it/staff/calendar?view=month&date=2026-12-04")
        .await;
    assert_eq!(texts(&month, ".time-grid").len(), 0);
}

#[tokio::test]
async fn the_grid_is_filled_for_whoever_may_see_the_calendar() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let month = entries(&operator, "view=month&date=2026-12-04").await;
    month.expect(StatusCode::NOT_FOUND);
    let anonymous = entries(&site.visitor(), LAB).await;
    let anonymous = anonymous.expect(StatusCode::UNAUTHORIZED);
    assert_eq!(anonymous.body, "{\"code\":\"signed_out\"}");
    let person = person(&site).await;
    entries(&person, LAB).await.expect(StatusCode::NOT_FOUND);
    // Pinerolo is not the coordinator's site.
    let coordinator = Visitor::coordinator(&site).await;
    let week = "view=week&date=2026-12-04";
    let all = entries(&operator, week).await.expect(StatusCode::OK);
    let theirs = entries(&coordinator, week).await.expect(StatusCode::OK);
    assert!(all.body.contains("una-stagione-in-cucina"));
    assert!(!theirs.body.contains("una-stagione-in-cucina"));
    // Whatever a query contains is no more than a filter.
    let hostile = "view=week&date=%22%3E&site=%00&room=x&operator=x&kind=%F0%9F%92%A9&x=y";
    entries(&operator, hostile).await.expect(StatusCode::OK);
}

#[tokio::test]
async fn what_the_address_asks_for_is_shown_as_it_is_and_refused_when_sent() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    let (edition, session, _) = only_session(&operator).await;
    let address = format!("{edition}/sessions/{session}/move");
    let query = format!("?date={hostile}&start=25:00&finish={hostile}&revision={hostile}");
    for page in [&*address, "/it/staff/editions/new"] {
        let shown = operator.get(&format!("{page}{query}")).await;
        let shown = shown.expect(StatusCode::OK);
        assert!(!shown.body.contains("<script>alert"), "{page}");
    }
    let drawn = "/it/staff/editions/new?date=2026-12-05&start=10:15&finish=13:00";
    let drawn = operator.get(drawn).await.expect(StatusCode::OK);
    let row = ["date", "start", "end"].map(|part| drawn.typed(&format!("session_0_{part}")));
    let row: Vec<_> = row.iter().flatten().map(String::as_str).collect();
    assert_eq!(row, ["2026-12-05", "10:15", "13:00"]);
    let fields = [
        ("date", "\"><script>"),
        ("start", "25:00"),
        ("finish", "x"),
        ("scope", "this_session"),
    ];
    let refused = operator.post(&address, &fields).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.typed("date").as_deref(), Some("\"><script>"));
}

#[tokio::test]
async fn who_drags_what_a_colleague_has_moved_sees_what_is_kept_now() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let (edition, session, revision) = only_session(&operator).await;
    let revision = revision.as_str();
    let address = format!("{edition}/sessions/{session}/move");
    let to = |date, revision| {
        [
            ("date", date),
            ("start", "10:00"),
            ("finish", "12:00"),
            ("scope", "this_session"),
            ("revision", revision),
            ("step", "confirm"),
        ]
    };
    let done = operator.post(&address, &to("2026-12-05", revision)).await;
    done.expect(StatusCode::SEE_OTHER);

    // The calendar was not reloaded: it links here with the old revision.
    let query = format!("?date=2026-12-06&start=10:00&finish=12:00&revision={revision}");
    let page = operator.get(&format!("{address}{query}")).await;
    let page = page.expect(StatusCode::OK);
    assert!(page.text("#differences").contains("sabato 5 dicembre 2026"));
    assert_eq!(page.typed("date").as_deref(), Some("2026-12-06"));
    let now = page.typed("revision").unwrap();
    assert_ne!(now, revision);

    // Or the colleague was faster than the confirmation.
    let refused = operator.post(&address, &to("2026-12-07", revision)).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .text("#differences")
            .contains("sabato 5 dicembre 2026")
    );
    assert_eq!(refused.typed("date").as_deref(), Some("2026-12-07"));
    let done = operator.post(&address, &to("2026-12-07", &now)).await;
    done.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_calendar_can_be_asked_for_alone_and_tells_its_version() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = "/it/staff/calendar?view=week&date=2026-12-04";
    let page = operator.get(here).await.expect(StatusCode::OK);
    let part = part(&operator, here).await.expect(StatusCode::OK);
    assert!(
        part.body.starts_with("<div id=\"calendar\""),
        "{}",
        part.body
    );
    assert!(page.body.contains(&part.body));
    assert_eq!(part.header("vary"), "x-partial");
    assert_eq!(part.header("cache-control"), "no-store");
    let stranger = site.visitor();
    let events = here.replace("calendar?", "calendar.events?");
    stranger.get(&events).await.expect(StatusCode::SEE_OTHER);
    self::part(&stranger, here)
        .await
        .expect(StatusCode::SEE_OTHER);
    let person = person(&site).await;
    person.get(&events).await.expect(StatusCode::NOT_FOUND);

    let before = page.attribute("#calendar", "data-version");
    let again = operator.get(here).await;
    assert_eq!(again.attribute("#calendar", "data-version"), before);
    let coordinator = Visitor::coordinator(&site).await;
    let theirs = coordinator.get(here).await;
    let theirs = theirs.attribute("#calendar", "data-version");
    assert_ne!(theirs, before);
    // Pinerolo is not their site: a change there does not change their calendar.
    let slug = page.attribute("a[href*='una-stagione-in-cucina']", "href");
    let call_off = format!("{}/call-off", slug.unwrap());
    let form = operator.get(&call_off).await;
    let revision = form.typed("revision").unwrap();
    let reason = ("reason", "La docente è malata.");
    let fields = [("revision", revision.as_str()), reason];
    operator
        .post(&call_off, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    let after = operator.get(here).await;
    assert_ne!(after.attribute("#calendar", "data-version"), before);
    let after = coordinator.get(here).await;
    assert_eq!(after.attribute("#calendar", "data-version"), theirs);
}

/// The part of the calendar that changes.
async fn part(visitor: &Visitor<'_>, path: &str) -> Answer {
    let request = Request::get(path).header("x-partial", "calendar");
    visitor.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn filters_stay_while_the_days_change() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = "/it/staff/calendar?view=week&date=2026-12-04&site=torino-centro&kind=lab";
    let week = operator.get(here).await.expect(StatusCode::OK);
    assert_eq!(texts(&week, ".calendar-list a").len(), 1);
    let expected = |date: &str, view: &str| {
        format!("/it/staff/calendar?view={view}&date={date}&site=torino-centro&kind=lab")
    };
    for (rel, date) in [("prev", "2026-11-27"), ("next", "2026-12-11")] {
        let link = week.attribute(&format!("a[rel={rel}]"), "href").unwrap();
        assert_eq!(link, expected(date, "week"));
        operator.get(&link).await.expect(StatusCode::OK);
    }
    let current = ".calendar-views a[aria-current=true]";
    let current = week.attribute(current, "href").unwrap();
    assert_eq!(current, expected("2026-12-04", "week"));
    // Invalid parameters are ignored.
    let garbled = "/it/staff/calendar?view=year&date=never&site=nowhere&room=1&kind=party";
    let garbled = operator.get(garbled).await.expect(StatusCode::OK);
    assert_eq!(
        garbled.text("h1"),
        "Calendario: dal 16 nov 2026 al 22 nov 2026"
    );
}

#[tokio::test]
async fn the_overview_tells_figures_in_words_and_as_a_file() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let days = "from=2026-12-01&until=2026-12-07";
    let overview = operator
        .get(&format!("/it/staff/overview?{days}"))
        .await
        .expect(StatusCode::OK);
    let rows = rows(&overview, "table");
    assert!(
        rows.contains(&"Pinerolo 30 30 0 0 0 0 100 %: completo Non segnate".to_owned()),
        "{rows:?}"
    );
    let file = operator
        .get(&format!("/en/staff/overview.csv?{days}"))
        .await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"2026-12-01-2026-12-07.csv\""
    );
    assert_eq!(file.body.lines().count(), 4, "{}", file.body);
    for (days, field) in [
        ("from=2026-12-02&until=2026-12-01", "until"),
        ("from=2026-12-02&until=2028-12-01", "until"),
        ("from=31.2.2026&until=2026-12-01", "from"),
    ] {
        let refused = operator
            .get(&format!("/it/staff/overview?{days}"))
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            !refused.text(&format!("#{field}-error")).is_empty(),
            "{days}"
        );
    }
}

#[tokio::test]
async fn a_room_that_is_taken_is_explained_and_another_one_taken_instead() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let form = operator.get("/it/staff/editions/new").await;
    let rooms = options(&form, "assigned_room");
    let room = |words: &str| {
        let found = rooms.iter().find(|(_, label)| label == words);
        found
            .unwrap_or_else(|| panic!("{words} is not in {rooms:?}"))
            .0
            .clone()
    };
    let taken = room("Torino Centro: Sala A (36 posti)");
    let free = room("Torino Centro: Sala C (16 posti)");
    let fields = |room: &str| {
        let fields = [
            ("kind", "thematic_event"),
            ("topic", "digital"),
            ("title_it", "Prova"),
            ("site", "torino-centro"),
            ("assigned_room", room),
            ("capacity", "20"),
            ("languages", "it"),
            ("admission", "open"),
            ("rows", "1"),
            ("session_0_date", "2026-12-04"),
            ("session_0_start", "12:00"),
            ("session_0_end", "13:00"),
            ("opens_date", "2026-11-20"),
            ("opens_time", "9:00"),
            ("closes_date", "2026-12-03"),
            ("closes_time", "9:00"),
            ("cancel_date", "2026-12-03"),
            ("cancel_time", "9:00"),
            ("published", "yes"),
        ];
        fields.map(|(field, value)| (field, value.to_owned()))
    };
    let send = async |room: &str| {
        let fields = fields(room);
        let fields: Vec<_> = fields
            .iter()
            .map(|(field, value)| (*field, value.as_str()))
            .collect();
        operator.post("/it/staff/editions/new", &fields).await
    };
    let refused = send(&taken).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused.text("#assigned_room-error"),
        "Alla stessa ora «Dire di no, dire di sì: negoziare sul lavoro» ha bisogno di questa sala: \
         venerdì 4 dicembre 2026, ore 9:30. Libere a quelle ore e abbastanza grandi: Sala B"
    );
    assert_eq!(refused.typed("assigned_room"), Some(taken));
    // Fewer seats than places cause a warning, not a refusal.
    let kept = send(&free).await.expect(StatusCode::SEE_OTHER);
    let page = operator.get(kept.location()).await.expect(StatusCode::OK);
    assert!(
        page.text(".notice-warning")
            .contains("Sala C ha 16 posti a sedere")
    );
}

#[tokio::test]
async fn rooms_are_added_and_changed() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let new = "/it/staff/rooms/new";
    let refused = operator
        .post(new, &[("capacity", "0")])
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["site", "name", "capacity"] {
        assert!(
            !refused.text(&format!("#{field}-error")).is_empty(),
            "{field}"
        );
    }
    let room = [("site", "ivrea"), ("name", "Aula 9"), ("capacity", "8")];
    operator
        .post(new, &room)
        .await
        .expect(StatusCode::SEE_OTHER);
    let twin = operator.post(new, &room).await;
    let twin = twin.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        twin.text("#name-error"),
        "Questa sede ha già una sala con questo nome"
    );
    let list = operator.get("/it/staff/rooms").await;
    assert!(rows(&list, "table").contains(&"Aula 9 Ivrea 8 Modifica Aula 9".to_owned()));
    let change = list.attribute("tbody a.btn", "href").unwrap();
    let form = operator.get(&change).await.expect(StatusCode::OK);
    assert_eq!(form.typed("name").as_deref(), Some("Sala consiglio"));
    let changed = [("name", "Sala verde"), ("capacity", "44")];
    operator
        .post(&change, &changed)
        .await
        .expect(StatusCode::SEE_OTHER);
    let list = operator.get("/it/staff/rooms").await;
    assert_eq!(
        rows(&list, "table")[0],
        "Sala verde Bassano del Grappa 44 Modifica Sala verde"
    );
}

#[tokio::test]
async fn a_coordinator_finds_their_sites_and_nothing_else() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let booking = book(&anna, "magazzini-e-consegne").await;
    let application = apply(&anna).await;
    let coordinator = Visitor::coordinator(&site).await;
    let operator = Visitor::operator(&site).await;
    let elsewhere = operator
        .get("/it/staff/rooms")
        .await
        .attribute("tbody a.btn", "href")
        .unwrap();
    let edition = "/it/staff/editions/magazzini-e-consegne";
    for path in [
        "/it/staff/applications".to_owned(),
        format!("/it/staff/applications/{application}"),
        "/it/staff/mails".to_owned(),
        edition.to_owned(),
        format!("{edition}/edit"),
        format!("{edition}/call-off"),
        format!("{edition}/bookings.csv"),
        format!("{edition}/bookings/{booking}/cancel"),
        elsewhere.clone(),
    ] {
        operator.get(&path).await.expect(StatusCode::OK);
        coordinator.get(&path).await.expect(StatusCode::NOT_FOUND);
    }
    for path in [
        format!("/it/staff/applications/{application}/review"),
        format!("{edition}/call-off"),
        format!("{edition}/bookings/{booking}/cancel"),
        elsewhere,
    ] {
        let fields = [
            ("revision", "1"),
            ("reason", "Prova"),
            ("name", "X"),
            ("capacity", "1"),
        ];
        let answer = coordinator.post(&path, &fields).await;
        answer.expect(StatusCode::NOT_FOUND);
    }
    let own = "/it/staff/editions/leggere-la-busta-paga";
    coordinator.get(own).await.expect(StatusCode::OK);
    let sites: Vec<_> = options(&coordinator.get("/it/staff/calendar").await, "site")
        .into_iter()
        .map(|(slug, _)| slug)
        .collect();
    assert_eq!(sites, ["", "torino-centro", "torino-circoscrizione-2"]);
    let navigation = texts(&coordinator.get("/it/staff").await, ".staff-nav a");
    let expected = [
        "Oggi",
        "Calendario",
        "Attività",
        "Accoglienza",
        "Colloqui",
        "Persone",
        "Capienza",
        "Sale",
        "Telefonate da fare",
        "Indirizzo del calendario",
    ];
    assert_eq!(navigation, expected);
}

#[tokio::test]
async fn appointments_stand_in_the_calendar_without_names() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let day = "2026-11-23";
    let list = format!("/it/staff/counselling?day={day}&of=all");
    let list = operator.get(&list).await;
    let people = texts(&list, "tbody tr > td:nth-of-type(1)");
    let links = Selector::parse("tbody th a").unwrap();
    let document = list.document();
    let address = document.select(&links).next().unwrap();
    let address = address.attr("href").unwrap().to_owned();
    assert!(!people.is_empty());
    for (view, shows_names) in [
        ("week", false),
        ("month", false),
        ("day", true),
        ("agenda", true),
    ] {
        let page = format!("/it/staff/calendar?view={view}&date={day}&kind=counselling");
        let page = operator.get(&page).await.expect(StatusCode::OK);
        let found = page.attribute(&format!("a[href='{address}']"), "href");
        assert_eq!(found.as_ref(), Some(&address), "{view}");
        let words = page.text("main");
        for person in &people {
            assert_eq!(words.contains(person), shows_names, "{view}: {person}");
        }
    }
    let other = format!("/it/staff/calendar?date={day}&kind=lab");
    let other = operator.get(&other).await.expect(StatusCode::OK);
    assert_eq!(
        other.attribute(&format!("a[href='{address}']"), "href"),
        None
    );
    let mine = options(&other, "operator");
    let nobody = format!("/it/staff/calendar?date=2026-12-01&operator={}", mine[1].0);
    operator.get(&nobody).await.expect(StatusCode::OK);
}
